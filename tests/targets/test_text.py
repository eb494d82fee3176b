"""Text of a schema in source code: whatever it is, it stays text."""

from __future__ import annotations

import ast
import re
from itertools import pairwise

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.targets.prose import is_seen
from generator.targets.python.text import (
    WIDTH,
    code,
    docstring,
    literal,
    paragraphs,
    sentence,
    summary,
    wrap,
)

HOSTILE = [
    '"""',
    '""""""',
    "'''",
    'ends with a quote "',
    '"starts with one',
    "ends with a backslash \\",
    "\\",
    '\\"""',
    '\\\\"',
    "a\r\n\tb\rc\nd",
    "nul \x00 bell \x07 escape \x1b",
    "line\u2028separator\u2029paragraph",
    "hidden \u202e reversed \u2066 isolated",
    "{{ jinja }} {% raw %} {# comment #}",
    "<b>HTML</b> &amp; <br/>",
    "%s %(name)s {0} {name} $name",
    "\udcff lone surrogate",
    "\u3164",
    "a\ufe0f\U000e0101b",
    "\u061c\xad\u180e\ufffb\U000e0041",
    "# comment\nimport os",
    "עברית and 漢字 and 🎬",
    "x" * 200,
    ("word " * 60).strip(),
    " \t ",
    "",
]

texts = st.one_of(st.sampled_from(HOSTILE), st.text(), st.text(alphabet="\"\\'\n a{}#", max_size=40))


@given(texts)
def test_a_literal_is_its_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert all(map(is_seen, literal(text)))


@pytest.mark.parametrize("text", [text for text in HOSTILE if "\udcff" not in text])
def test_black_keeps_literals(text: str) -> None:
    line = f"x = {literal(text)}\n"
    assert black.format_str(line, mode=black.Mode()) == line


@given(texts, st.sampled_from(["", "    ", "        "]))
def test_a_docstring_ends_where_it_should(text: str, indent: str) -> None:
    found = paragraphs(text)
    if not found:
        return
    body = "\n".join(["class A:", docstring(found, "    "), "", "    x = 1"])
    (class_,) = ast.parse(body).body
    assert isinstance(class_, ast.ClassDef)
    assert len(class_.body) == 2
    value = ast.get_docstring(class_)
    assert value is not None
    assert "".join(value.split()) == "".join(re.sub(r"\\(.)", r"\1", " ".join(found)).split())


@given(texts)
def test_black_keeps_docstrings(text: str) -> None:
    found = paragraphs(text)
    if found:
        source = "\n".join(["class A:", docstring(found, "    "), "", "    x = 1", ""])
        assert black.format_str(source, mode=black.Mode()) == source


@given(texts)
def test_nothing_hides(text: str) -> None:
    for part in (*paragraphs(text), sentence(text), code(text), summary(text)[0]):
        assert all(map(is_seen, part))


@given(st.lists(st.text(alphabet="abcde", min_size=1, max_size=30), min_size=1), st.integers(0, 20))
def test_wrap_keeps_words_and_width(words: list[str], size: int) -> None:
    text = " ".join(words)
    lines = wrap(text, " " * size)
    assert " ".join(line.strip() for line in lines) == text
    assert all(len(line) <= WIDTH or " " not in line.strip() for line in lines)
    for line, following in pairwise(lines):
        assert len(line) + 1 + len(following.split()[0]) > WIDTH


def test_a_hanging_indent() -> None:
    lines = wrap("name: " + "word " * 30 + "end", "    ", "        ")
    assert lines[0].startswith("    name")
    assert all(line.startswith("        word") for line in lines[1:])


SUMMARIES = {
    "Get entry by ID.": ("Get entry by ID.", ()),
    "gets entry": ("Gets entry.", ()),
    "ks of the user": ("Ks of the user.", ()),
    "partnerId of it": ("partnerId of it.", ()),
    "One. Two. three": ("One.", ("Two. three.",)),
    "One, e.g. this. Two": ("One, e.g. this.", ("Two.",)),
    "One.\n\nTwo\nlines": ("One.", ("Two lines.",)),
    "\r\n\t": ("", ()),
    "What?": ("What?", ()),
}


@pytest.mark.parametrize(("text", "expected"), SUMMARIES.items())
def test_summary(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert summary(text) == expected
