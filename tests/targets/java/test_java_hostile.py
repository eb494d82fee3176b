"""A schema is not trusted: none of its texts leaves its place, none of its names becomes code or a path."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.api import Api
from generator.model.types import EnumRef, ObjectRef, ScalarKind
from tests.targets.java.printing import HOME, compiled, of_schema, printed
from tests.targets.test_hostile import NAMES as COMMON_NAMES
from tests.targets.test_hostile import TEXTS as COMMON_TEXTS
from tests.targets.test_hostile import with_name, with_text

EVIL = "class Evil { static { System.exit(1); } }"
TEXTS = [
    *COMMON_TEXTS,
    f"*/ {EVIL} /*",
    f"\\u002a/ {EVIL} /*",
    f"\\u002a\\u002f {EVIL}",
    f"\\\\u002a/ {EVIL}",
    f"\\u000a{EVIL}",
    "\\u0022; System.exit(1); //",
    "{@link Evil} @author <script>",
    "{@code unbalanced { braces",
    "</pre></table><ul><li>",
    "&#42;/ &bogus;",
]
NAMES = [*COMMON_NAMES, "*/", "\\u002a/", "class", "String", "Object", "Builder", "a$b", "Evil { }", "CON", "é", "T<S>"]


def stripped(source: str) -> str:
    """A source without comments and string literals: what the compiler takes for code."""
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', "", source, flags=re.DOTALL)


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_becomes_code(text: str) -> None:
    plain, hostile = of_schema(with_text("Text.")), of_schema(with_text(text))
    assert plain.keys() == hostile.keys()
    for path, source in hostile.items():
        found = source.decode()
        assert "Evil" not in stripped(found) and "exit" not in stripped(found), path
        assert stripped(found).split() == stripped(plain[path].decode()).split(), path
        # Java reads such escapes before anything else, and in comments as well.
        assert not re.search(r"(?<!\\)(?:\\\\)*\\u00(?:[0-7])", found), path


def test_hostile_texts_compile(tmp_path: Path) -> None:
    apis = [with_text(text) for text in dict.fromkeys(TEXTS)]
    compiled(of_schema(merged([renamed(api, number) for number, api in enumerate(apis)])), tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_no_name_becomes_code_or_a_path(name: str) -> None:
    for path in printed(with_name(name)):
        assert path.isascii() and re.fullmatch(r"[A-Za-z0-9_./-]+", path) and ".." not in path, path
    for path, source in of_schema(with_name(name)).items():
        assert path.startswith(HOME)
        assert "exit" not in stripped(source.decode()), path


def test_hostile_names_compile(tmp_path: Path) -> None:
    compiled(of_schema(merged([with_name(name) for name in dict.fromkeys(NAMES)])), tmp_path)


def merged(apis: list[Api]) -> Api:
    """One API of all that these have: compiling takes its time."""
    return Api(
        "1.0.0",
        enums=tuple(each for api in apis for each in api.enums),
        classes=tuple(each for api in apis for each in api.classes),
        services=tuple(each for api in apis for each in api.services),
        errors=tuple(each for api in apis for each in api.errors),
        settings=tuple({each.name: each for api in apis for each in api.settings}.values()),
    )


def renamed(api: Api, number: int) -> Api:
    """`api`, as `with_text` makes it, with a number behind the names of its own."""
    (enum,), (class_,), (service,), (error,) = api.enums, api.classes, api.services, api.errors
    kind = EnumRef(f"{enum.name}{number}", ScalarKind.STRING)
    properties = tuple(
        replace(each, type=kind) if isinstance(each.type, EnumRef) else each for each in class_.properties
    )
    thing = ObjectRef(f"{class_.name}{number}")
    actions = tuple(
        replace(each, result=thing) if isinstance(each.result, ObjectRef) else each for each in service.actions
    )
    return replace(
        api,
        enums=(replace(enum, name=kind.name),),
        classes=(replace(class_, name=thing.name, properties=properties),),
        services=(replace(service, id=f"{service.id}{number}", name=f"{service.name}{number}", actions=actions),),
        errors=(replace(error, name=f"{error.name}{number}"),),
    )
