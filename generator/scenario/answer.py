"""What an answer amounts to: its result as a tree, and what the call failed with (``protocol.md 5.4 to 5.6, 7.5``)."""

from __future__ import annotations

from xml.etree import ElementTree

from generator.conformance.oracle import Misfit, Oracle
from generator.model.api import Api
from generator.model.call import Program
from generator.model.types import File

from .expect import Failed
from .send import Answer
from .tree import Node, Unreadable, read_tree

_TEXTUAL = ("json", "xml", "text", "javascript", "mpegurl", "x-www-form-urlencoded")


def understood(api: Api, program: Program, answer: Answer) -> tuple[Node | None, Failed | None]:
    """The result, None where none can be read, and the first failure of the call or of the calls."""
    serves = isinstance(program.calls[0].action.result, File)
    try:
        text = answer.body.decode()
        root, form = read_tree(text)
    except (Unreadable, UnicodeDecodeError):
        textual = any(word in answer.content_type.lower() for word in _TEXTUAL)
        failed = _of_status(answer) or (
            None if serves else Failed("", f"the answer is no {'JSON' if textual else 'text'}")
        )
        return None, failed
    result = _result(root, form)
    found = refusal(result, form)
    if found is None and program.multirequest:
        items = [node for _, node in result.children]
        found = next((each for each in (refusal(item, form) for item in items) if each), None)
        if found is None and len(items) < len(program.calls):
            found = Failed("", f"the server answered {len(items)} of {len(program.calls)} calls")
    return result, found or _of_status(answer) or (None if serves else _misfit(api, program, text, form))


def _result(root: Node, form: str) -> Node:
    found = root.child("result") if root.kind == "object" else None
    if found is None:
        return root
    bare = form == "xml" or all(name in ("result", "executionTime") for name, _ in root.children)
    return found if bare else root


def refusal(node: Node, form: str) -> Failed | None:
    """The error that a result is. Never by having a code and a message alone: ordinary objects have both."""
    if node.kind != "object":
        return None
    kind = node.child("objectType")
    found: Node | None = node
    if form == "xml":
        found = None if kind else node.child("error")
    elif kind is not None:
        return Failed(_text(node, "code"), _text(node, "message")) if kind.text == "KalturaAPIException" else None
    else:
        names = [name for name, _ in node.children]
        found = node.child("error") if names == ["error"] else node
        if found is node and not {*names} <= {"code", "message", "args"}:
            return None
    if found is None or found.kind != "object" or not (found.child("code") and found.child("message")):
        return None
    return Failed(_text(found, "code"), _text(found, "message"))


def _text(node: Node, name: str) -> str:
    found = node.child(name)
    return found.text if found else ""


def _of_status(answer: Answer) -> Failed | None:
    if 300 <= answer.status < 400:
        return Failed("", "the server redirects to another address")
    return None if answer.status < 300 else Failed("", f"the server answered with the status {answer.status}")


def _misfit(api: Api, program: Program, text: str, form: str) -> Failed | None:
    """What generated clients refuse: an answer that is not of the declared type."""
    types = [call.action.result for call in program.calls]
    oracle = Oracle(api)
    try:
        (oracle.json if form == "json" else oracle.xml)(text, types if program.multirequest else types[0])
    except (Misfit, ValueError, TypeError, AttributeError, KeyError, ElementTree.ParseError, RecursionError) as error:
        return Failed("", f"the answer does not fit the schema: {error}")
    return None
