"""A marker stands in every text of a schema: in the clients it is found in comments and literals, and nowhere else."""

from __future__ import annotations

import ast
import doctest
import re
from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from generator.targets.prose import is_seen

from .canary_clients import LANGUAGES, harmless, hostile
from .canary_code import ENDINGS, Source, taken_apart
from .canary_payloads import MARK, pairs

SAID = 15
"""In how many comments, at least, a text of the schema is found: so many places there are for it."""

_DIRECTIVE = re.compile(r"//(?![ \t]|$)|// ?\+build|/\*")
_TAG = re.compile(r"(?<![\\\w])(?:\\\\)*(\{?@[A-Za-z-]+)")
_JAVA_TAG = re.compile(r"(?m)^[ /*]*(@[A-Za-z-]+)|(\{@[A-Za-z]+)")
_JAVA_CODE = re.compile(r"\{@\w+ [^{}]*\}")
_HTML = re.compile(r"(?<!\\)(?:\\\\)*(</?[A-Za-z]+|<[!?]|&[A-Za-z0-9#]+;)")
_IMAGE = re.compile(r"(?<!\\)(?:\\\\)*!\[")
_REFERENCES = frozenset(("&amp;", "&lt;", "&gt;", "&#64;", "&#92;", "&#42;", "&#123;"))
_RUNS_AS_DOCUMENTATION = re.compile(r"[ \t]*(?:>>>|\.\.(?:\s|$))")


@cache
def changed(language: str) -> dict[str, tuple[Source, Source]]:
    """What is in the files that depend on texts: those of the hostile and of the harmless client."""
    found, plain = hostile(language), harmless(language)
    return {
        path: (taken_apart(path, content), taken_apart(path, plain[path]))
        for path, content in found.items()
        if path.endswith(ENDINGS) and content != plain[path]
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_change_no_file_but_sources(language: str) -> None:
    found, plain = hostile(language), harmless(language)
    assert found.keys() == plain.keys()
    others = {path for path, content in found.items() if content != plain[path] and not path.endswith(ENDINGS)}
    assert others == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_code_is_that_of_harmless_texts(language: str) -> None:
    assert len(changed(language)) > len(pairs())
    for path, (found, plain) in changed(language).items():
        assert MARK not in " ".join(found.code).lower(), path
        assert found.code == plain.code, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_said(language: str) -> None:
    if language == "python":
        said = sum(MARK in text for path in changed(language) for _, text in docstrings(path))
    else:
        said = sum(MARK in comment for found, _ in changed(language).values() for comment in found.comments)
    assert said >= SAID * len(pairs())


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_hides_in_a_file(language: str) -> None:
    for path, content in hostile(language).items():
        hidden = {each for each in set(content.decode()) - {"\n", "\t"} if not is_seen(each) or not each.isprintable()}
        assert not hidden, (path, hidden)


def test_comments_in_go_direct_no_tool() -> None:
    for path, (found, _) in changed("go").items():
        for comment in found.comments:
            assert not _DIRECTIVE.match(comment), (path, comment)


def test_comments_in_typescript_have_no_tags_of_their_own() -> None:
    for path, (found, plain) in changed("typescript").items():
        for comment in found.comments:
            assert comment.startswith("/**") or MARK not in comment, (path, comment)
            assert not _HTML.search(comment) and not _IMAGE.search(comment), (path, comment)
        assert tags(_TAG, found.comments) <= tags(_TAG, plain.comments), path


def test_comments_in_java_have_no_tags_of_their_own() -> None:
    for path, (found, plain) in changed("java").items():
        assert tags(_JAVA_TAG, found.comments) <= tags(_JAVA_TAG, plain.comments) | {"{@code"}, path
        html, ours = (
            {each[1] for comment in source.comments for each in _HTML.finditer(_JAVA_CODE.sub("", comment))}
            for source in (found, plain)
        )
        assert html <= ours | {"<p", "<code", "</code"} | _REFERENCES, (path, html)


def test_no_escape_of_java_becomes_anything_but_a_character_of_a_literal() -> None:
    for path in changed("java"):
        assert not re.search(r"(?<!\\)(?:\\\\)*\\u+00[0-7]", hostile("java")[path].decode()), path


def test_comments_in_python_are_ours() -> None:
    for path, (found, plain) in changed("python").items():
        assert found.comments == plain.comments, path


def test_docstrings_hold_no_examples_and_no_directives() -> None:
    for path in changed("python"):
        for where, text in docstrings(path):
            assert not doctest.DocTestParser().get_examples(text, f"{path} {where}")
            assert not [line for line in text.splitlines() if _RUNS_AS_DOCUMENTATION.match(line)], (path, where)


def docstrings(path: str) -> Iterator[tuple[int, str]]:
    """The texts of a module of the hostile client that stand by themselves: their lines and what they say."""
    for node in ast.walk(ast.parse(hostile("python")[path])):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.lineno, node.value.value


def tags(pattern: re.Pattern[str], comments: Iterable[str]) -> set[str]:
    """The tags in comments."""
    return {tag for comment in comments for found in pattern.finditer(comment) for tag in found.groups() if tag}
