"""Source files taken apart: what is code, and what is said in comments and literals.

Python is read by its own parser, Go, Java and TypeScript by tree-sitter; compilers see the same files elsewhere.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tests.support import missing

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

_GRAMMARS = {
    ".go": ("tree_sitter_go", "language"),
    ".java": ("tree_sitter_java", "language"),
    ".ts": ("tree_sitter_typescript", "language_typescript"),
}
_COMMENTS = frozenset(("comment", "line_comment", "block_comment"))
_LITERALS = frozenset(
    (
        "interpreted_string_literal", "raw_string_literal", "rune_literal", "string_literal", "character_literal",
        "string", "template_string", "regex",
    )
)  # fmt: skip
_ESCAPE = re.compile(r"(\\*)\\u+([0-9a-fA-F]{4})")

ENDINGS = (".py", ".pyi", *_GRAMMARS)
"""Files that `taken_apart` reads."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file: its code, in which each text is empty, in parts that can be compared; its comments, as they stand."""

    code: tuple[str, ...]
    comments: tuple[str, ...]


def taken_apart(path: str, content: bytes) -> Source:
    """The parts of a source file.

    Raises:
        AssertionError: it has a mistake.
    """
    if path.endswith((".py", ".pyi")):
        return _python(path, content)
    ending = path[path.rindex(".") :]
    data = _unescaped(content) if ending == ".java" else content
    tree = _parser(ending).parse(data)
    assert not tree.root_node.has_error, f"{path} has a mistake"
    found = list(_leaves(tree.root_node, data))
    return Source(
        tuple(text for kind, text in found if kind != "comment"),
        tuple(text for kind, text in found if kind == "comment"),
    )


def _python(path: str, content: bytes) -> Source:
    assert tokenize.detect_encoding(io.BytesIO(content).readline)[0] == "utf-8", path
    tree = ast.parse(content, path)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
            node.value = ""
    tokens = tokenize.tokenize(io.BytesIO(content).readline)
    return Source((ast.dump(tree),), tuple(token.string for token in tokens if token.type == tokenize.COMMENT))


def _unescaped(content: bytes) -> bytes:
    """A Java file after the first thing that its compiler does: escapes become characters, in comments as well.

    A backslash after an odd number of others begins no escape (JLS 3.3). Those of halves of characters stay.
    """

    def replaced(found: re.Match[str]) -> str:
        number = int(found[2], 16)
        return found[0] if len(found[1]) % 2 or 0xD800 <= number < 0xE000 else found[1] + chr(number)

    return _ESCAPE.sub(replaced, content.decode()).encode()


def _leaves(root: Node, data: bytes) -> Iterator[tuple[str, str]]:
    """The tokens of a tree in the order of the file: what each is, and its text."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.type in _COMMENTS:
            yield "comment", data[node.start_byte : node.end_byte].decode()
        elif node.type in _LITERALS:
            yield "literal", '""'
        elif node.child_count:
            waiting.extend(reversed(node.children))
        elif node.end_byte > node.start_byte:
            yield "code", data[node.start_byte : node.end_byte].decode()


@cache
def _parser(ending: str) -> Parser:
    try:
        from importlib import import_module

        from tree_sitter import Language, Parser

        module, name = _GRAMMARS[ending]
        return Parser(Language(getattr(import_module(module), name)()))
    except ImportError as error:
        missing(f"{error.name} is not installed")
