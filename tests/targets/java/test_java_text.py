"""Text of a schema in Java source: literals, comments, and how code is laid out."""

from __future__ import annotations

import pytest

from generator.targets.java.layout import assigned, bracketed, constant, imports, signature
from generator.targets.java.literals import content, number, text
from generator.targets.java.runtime import renamed
from generator.targets.java.text import code, integer, javadoc, literal, plain, sentence


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain", '"plain"'),
        ('"quoted" \\', '"\\"quoted\\" \\\\"'),
        ("line\nend\r\t", '"line\\nend\\r\\t"'),
        ("\x00\x1b\x7f\x85", '"\\000\\033\\177\\205"'),
        ("\\u002a", '"\\\\u002a"'),
        ("é\u2028\u202e", '"\\u00e9\\u2028\\u202e"'),
        ("😀", '"\\ud83d\\ude00"'),
        ("\ud800", '"\\ud800"'),
    ],
)
def test_literals_are_ascii(raw: str, shown: str) -> None:
    assert literal(raw) == shown


def test_comments_cannot_be_ended_or_tagged() -> None:
    assert plain("*/ x") == "&#42;/ x"
    assert plain("\\u002a/") == "&#92;u002a/"
    assert plain("<b>@param</b> {@code x} @return y") == "&lt;b&gt;@param&lt;/b&gt; &#123;@code x} &#64;return y"
    assert plain("a@b.c & d") == "a@b.c &amp; d"
    assert code("media.list") == "{@code media.list}"
    assert code("a}b") == "<code>a}b</code>"
    assert sentence("* first") == "&#42; first."


def test_javadoc_is_wrapped_as_the_formatter_does() -> None:
    assert javadoc(("Short.",), "  ") == "  /** Short. */"
    lines = javadoc(("word " * 30 + "end.", "More."), "  ", ("@param x " + "word " * 30 + "end.",)).split("\n")
    assert all(len(line) <= 100 for line in lines)
    assert lines[0] == "  /**" and lines[-1] == "   */"
    assert "   * <p>More." in lines
    assert [line for line in lines if line.startswith("   *     word")]


def test_code_is_laid_out_as_the_formatter_does() -> None:
    long = "A" * 60
    assert assigned("  ", "int x", "call", ("1",)) == "  int x = call(1);"
    assert assigned("  ", f"int {long}", "call", (long,)) == f"  int {long} =\n      call({long});"
    assert constant("  ", f"String {long}", f'"{long}"') == f'  String {long} =\n      "{long}";'
    assert bracketed("", "call(", ["a", "b"], ");") == "call(a, b);"
    assert bracketed("", "call(", [long, long], ");") == f"call(\n    {long},\n    {long});"
    assert signature("  ", "void", "x", ()) == "  void x() {"
    assert signature("  ", "void", "x", (f"int {long}", "int bbbbbbbbbbbbbbbbbbbb")) == (
        f"  void x(\n      int {long}, int bbbbbbbbbbbbbbbbbbbb) {{"
    )
    assert imports(["b.C", "a.B", "x.D"], "x") == "import a.B;\nimport b.C;\n\n"


def test_numbers_and_contents() -> None:
    assert integer(2**31 - 1) == "2147483647" and integer(2**31) == "2147483648L"
    assert number(5, is_float=False, boxed=True) == "5L"
    assert number(3, is_float=True) == "3.0" and number(float("nan"), is_float=True) == "Double.NaN"
    assert text("x" * 100) == '"x".repeat(100)'
    assert content(b"hi") == '"hi".getBytes(StandardCharsets.UTF_8)'
    assert content(b"\xff\x01") == "new byte[] {-1, 1}"


def test_the_runtime_moves_into_another_package() -> None:
    source = (
        "package com.kaltura.api.core;\n\nimport com.kaltura.api.http.Headers;\nimport java.util.Map;\n\nclass X {}\n"
    )
    assert renamed(source, "org.acme") == (
        "package org.acme.core;\n\nimport java.util.Map;\nimport org.acme.http.Headers;\n\nclass X {}\n"
    )
