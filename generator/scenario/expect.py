"""Whether an answer is what is expected."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .read import Expectation
from .tree import Node, line_of, node_at, path_of

_LONGEST = 10_000
"""Characters of a text that a pattern looks at: it may take very long on a long one."""


@dataclass(frozen=True, slots=True)
class Failed:
    """What a call failed with; `code` is "" where no API said one."""

    code: str
    message: str

    @property
    def text(self) -> str:
        """Both."""
        return f"{self.code}: {self.message}" if self.code else self.message


@dataclass(frozen=True, slots=True)
class Check:
    """An expectation, whether it holds, and what was found."""

    expectation: Expectation
    passed: bool
    found: str


def check(
    expectation: Expectation, failed: Failed | None, result: Node | None, cover: Callable[[str], str] = str
) -> Check:
    """Looks whether `expectation` holds of a call that `failed`, or answered `result`; `cover` hides secrets."""
    return Check(expectation, *_judged(expectation, failed, result, cover))


def _judged(
    expectation: Expectation, failed: Failed | None, result: Node | None, cover: Callable[[str], str]
) -> tuple[bool, str]:
    value = expectation.value
    told = cover(failed.text) if failed else "success"
    if expectation.kind == "succeeds":
        return failed is None, told
    if expectation.kind == "fails":
        return failed is not None and (not value or failed.code == value), told
    path = path_of(expectation.path)
    if path is None:
        return False, "the path cannot be read"
    node = node_at(result, path)
    if node is None or node.kind == "null":
        return False, "nothing"
    line = line_of(node, cover)
    match expectation.kind:
        case "exists":
            return True, line
        case "equals":
            return not node.holds and _equal(node, value), line
        case "matches":
            return _matches(node, value, line)
    size = len(node.children)
    return node.holds and size == int(value), f"{size} elements" if node.holds else line


def _equal(node: Node, value: str) -> bool:
    # A bool is 1 or 0 in XML.
    return node.text == value or (node.kind == "bool" and ("1" if node.text == "true" else "0") == value)


def _matches(node: Node, pattern: str, line: str) -> tuple[bool, str]:
    try:
        found = re.compile(python_pattern(pattern), re.ASCII).search(node.text[:_LONGEST])
    except (re.error, RecursionError, OverflowError):
        return False, "the pattern is no regular expression"
    return not node.holds and found is not None, line


_SPACE = "\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"
_TOKEN = re.compile(r"\\k<\w+>|\\u\{[0-9a-fA-F]+\}|\\.|\(\?<(?![=!])|\(\?.|\[\^?\]?|\]|[{}.$]|[^\\]|\\", re.DOTALL)
_ESCAPES = frozenset("dDwWbBfnrtvux0123456789^$\\.*+?()[]{}|/")
_GROUPS = frozenset(("(?:", "(?=", "(?!", "(?<"))
_COUNT = re.compile(r"\{\d+(,\d*)?\}")


def python_pattern(pattern: str) -> str:
    """A pattern of the console, a regular expression of JavaScript, as one of this language.

    Raises:
        re.error: if it is none there, or means nothing here (a property of characters).
    """
    made: list[str] = []
    within = False
    for found in _TOKEN.finditer(pattern):
        token = found[0]
        if within:
            within = token != "]"
            made.append(
                _escape(token, within=True) if token[0] == "\\" else f"\\{token}" if token[0] in "[&~|" else token
            )
        elif token[0] == "[":
            within = not token.endswith("]")
            made.append({"[]": "(?!)", "[^]": "[\\s\\S]"}.get(token, token))
        elif token[0] == "\\":
            made.append(_escape(token, within=False))
        elif token.startswith("(?"):
            if token not in _GROUPS:
                raise re.error("is no group")
            lookbehind = token == "(?<" and pattern[found.end() : found.end() + 1] in ("=", "!")
            made.append("(?P<" if token == "(?<" and not lookbehind else token)
        elif token in "{}]" and not _counts(pattern, found.start()):
            raise re.error("is a lone brace")
        else:
            made.append({".": "[^\\n\\r\\u2028\\u2029]", "$": "\\Z"}.get(token, token))
    return "".join(made)


def _counts(pattern: str, at: int) -> bool:
    """Whether the brace at `at` belongs to a count."""
    start = pattern.rfind("{", 0, at + 1)
    found = _COUNT.match(pattern, start) if start >= 0 else None
    return found is not None and found.end() > at and pattern[at] != "]"


def _escape(token: str, *, within: bool) -> str:
    if token.startswith("\\k<"):
        return f"(?P={token[3:-1]})"
    if token.startswith("\\u{"):
        return f"\\U{int(token[3:-1], 16):08x}"
    if token == "\\s":
        return _SPACE if within else f"[{_SPACE}]"
    if token == "\\S" and not within:
        return f"[^{_SPACE}]"
    if token == "\\/":
        return "/"
    if token[1:] not in _ESCAPES and not (within and token == "\\-"):
        raise re.error("is no escape")
    return token
