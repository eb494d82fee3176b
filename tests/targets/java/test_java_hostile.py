"""A schema is not trusted: none of its texts leaves its place, none of its names becomes code or a path.

That all compiles, `tests.hostile_schemas` shows.
"""

from __future__ import annotations

import re

import pytest

from tests.targets.java.printing import HOME, of_schema, printed
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


@pytest.mark.parametrize("name", NAMES)
def test_no_name_becomes_code_or_a_path(name: str) -> None:
    for path in printed(with_name(name)):
        assert path.isascii() and re.fullmatch(r"[A-Za-z0-9_./-]+", path) and ".." not in path, path
    for path, source in of_schema(with_name(name)).items():
        assert path.startswith(HOME)
        assert "exit" not in stripped(source.decode()), path
