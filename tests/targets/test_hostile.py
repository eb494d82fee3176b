"""A schema is not trusted: none of its texts runs, hides, or leaves its place, even where no reader checked them."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path

import pytest

from generator.model.api import Action, Api, Class, Constant, Enum, ErrorCode, Parameter, Property, Service, Setting
from generator.model.types import FILE, STRING, EnumRef, ListOf, ObjectRef, ScalarKind
from tests.targets.apis import imported, printed, schema_files

TEXTS = [
    '""" + __import__("builtins").exit(1) + """',
    "'''; raise SystemExit(1) #",
    '\\""" raise SystemExit(1) """',
    "\\",
    'quote at the end"',
    "line\nraise SystemExit(1)\n",
    "carriage\rraise SystemExit(1)\r",
    "tab\tform\x0cvertical\x0b",
    "nul\x00escape\x1b[2J",
    "{{ 7 * 7 }}{% for x in y %}{{ undefined.attribute }}{#",
    "\u202eraise SystemExit(1)",
    "separator\u2028raise SystemExit(1)",
    "\ud800",
    "```\n# README\n```python\nraise SystemExit(1)",
]
NAMES = [
    "../../etc/passwd",
    "..\\..\\windows",
    "a/b",
    "x = 1; raise SystemExit(1)",
    'a"); raise SystemExit(1) #',
    '"""\nraise SystemExit(1)\n"""',
    "with space",
    "\u202ename",
    "__class__",
    "{{ x }}",
    "con",
    ".",
    "",
    "import",
    "été",
    "ﬁ",
]


def with_text(text: str) -> Api:
    """An API that says `text` wherever a schema can say something."""
    media = EnumRef("KalturaKind", ScalarKind.STRING)
    return Api(
        "1.0.0",
        enums=(Enum("KalturaKind", ScalarKind.STRING, (Constant("A", text),), plugin=text),),
        classes=(
            Class(
                "KalturaThing",
                None,
                (Property("name", STRING, text), Property("kind", media, text, requires_permissions=(text,))),
                description=text,
                plugin=text,
            ),
        ),
        services=(
            Service(
                "thing",
                "thing",
                (
                    Action(
                        "get",
                        ObjectRef("KalturaThing"),
                        (
                            Parameter("id", STRING, description=text),
                            Parameter("note", STRING, True, text, text, text),
                        ),
                        throws=("E", text),
                        description=text,
                        alias=text,
                        plugin=text,
                    ),
                    Action("serve", FILE, (), description=text),
                ),
                description=text,
            ),
        ),
        errors=(ErrorCode("E", text, text, text),),
        settings=(Setting("ks", STRING, "request", text), Setting("other", STRING, "request", text, volatile=True)),
    )


def with_name(name: str) -> Api:
    """An API where everything is called `name`."""
    return Api(
        "1.0.0",
        enums=(Enum(f"E{name}", ScalarKind.STRING, (Constant(name, "1"), Constant(f"{name}x", "2"))),),
        classes=(Class(f"C{name}", None, (Property(name, ListOf(ObjectRef(f"C{name}"))),)),),
        services=(
            Service(name, name, (Action(name, STRING, (Parameter(name, STRING),), throws=(name,)),)),
            Service(f"{name}_{name}", name, (Action(name, STRING),), plugin=name),
        ),
        errors=(ErrorCode(name, name),),
        settings=(Setting(name, STRING, "request"),),
    )


def statements(source: str) -> set[str]:
    """The kinds of statements and calls of a module: what hostile text would add to."""
    return {type(node).__name__ for node in ast.walk(ast.parse(source))}


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_becomes_code(text: str) -> None:
    plain, hostile = schema_files(with_text("Text.")), schema_files(with_text(text))
    assert plain.keys() == hostile.keys()
    for path, source in hostile.items():
        assert "Raise" not in statements(source) - statements(plain[path]), path
        assert len(ast.parse(source).body) == len(ast.parse(plain[path]).body), path


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_can_be_imported(text: str, tmp_path: Path) -> None:
    with imported(with_text(text), tmp_path) as package:
        assert str(package.enums.Kind.A) == text
        assert package.types.Thing.__wire__ == "KalturaThing"
        client = package.Client("http://127.0.0.1:9")
        assert callable(client.thing.get)
        assert package.errors.ERRORS[text].__doc__ is not None


@pytest.mark.parametrize("name", NAMES)
def test_no_name_becomes_code_or_a_path(name: str) -> None:
    plain = schema_files(with_name("plain"))
    hostile = printed(with_name(name))
    for path in hostile:
        assert path.isascii() and ".." not in path and "\\" not in path and " " not in path
        assert path == path.strip("/") and path.count("/") <= 4
    for path, content in hostile.items():
        if path.endswith((".py", ".pyi")) and "/runtime/" not in path:
            source = content.decode()
            ast.parse(source)
            if path.endswith("_schema.py"):
                assert statements(source) == statements(plain["_schema.py"])


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_can_be_imported(name: str, tmp_path: Path) -> None:
    with imported(with_name(name), tmp_path) as package:
        client = package.Client("http://127.0.0.1:9")
        for service in type(client)._services:
            assert getattr(client, service) is not None
        registry = package._client.REGISTRY
        assert registry.class_named(f"C{name}").__wire__ == f"C{name}"
        assert registry.enum_named(f"E{name}") is not None
        assert registry.error_named(name).__name__ in dir(package.errors)


def test_the_api_version_is_text_only() -> None:
    api = dataclasses.replace(with_text("Text."), version='1"; raise SystemExit(1) #')
    files = printed(api)
    assert "Raise" not in statements(files["src/kaltura_client/_schema.py"].decode())
    import tomllib

    project = tomllib.loads(files["pyproject.toml"].decode())["project"]
    assert project["version"] == "0.0.0"


def test_a_chain_of_classes_longer_than_the_stack() -> None:
    chain = [Class("KalturaC0", "KalturaObject", (Property("id", STRING),))]
    chain += [Class(f"KalturaC{n}", f"KalturaC{n - 1}") for n in range(1, 3000)]
    classes = (Class("KalturaObject", None, abstract=True, supplied=True), *chain)
    service = Service("s", "s", (Action("get", ObjectRef("KalturaC2999")),))
    files = printed(Api("1.0.0", classes=classes, services=(service,)))
    assert b"class C2999(C2998" in files["src/kaltura_client/types/c2999.py"]
