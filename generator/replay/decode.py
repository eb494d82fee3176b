"""Reads a request the way the server does, whatever its encoding, into one logical tree.

The URL, the form or JSON body, the file parts and the calls of a multirequest end up in a `DecodedRequest`
(``protocol.md 2.1-2.3, 3, 7, 8``). Nothing is refused here: what the server would not see, this does not see either,
and `DecodedRequest.notes` says why.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from generator.replay import form, multipart
from generator.replay.multipart import Buffer, FilePart
from generator.replay.tree import Tree, as_text, merge_under, settle, split_colons

COMMON = frozenset(
    {
        *("ks", "p", "partnerId", "format", "clientTag", "apiVersion", "ignoreNull", "language", "responseProfile"),
        *("callback", "content-type", "kalsig", "nocache"),
        *("currency", "abortOnError", "abortAllOnError", "skipCondition"),
    }
)
"""Parameters that belong to the request rather than to an action (``protocol.md 4.1``)."""

_SCRIPT = ("api_v3", "index.php")
_COPIED = ("ks", "clientTag", "partnerId")
_INTEGER = re.compile(r"-?\d+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call: what it names, and everything that was sent for it.

    `tree` holds all parameters, the common ones among them; `files` the file parts by their path in the call
    (``fileData``, ``resource:fileData``).
    """

    service: str
    action: str
    tree: Mapping[str, Tree]
    files: Mapping[str, FilePart] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """``service.action`` as sent."""
        return f"{self.service}.{self.action}"

    @property
    def parameters(self) -> dict[str, Tree]:
        """The parameters without the `COMMON` ones.

        There is one tree only: an action argument of a common name (``session.start(partnerId)``) is found in
        `common` and `tree`, not here.
        """
        return {key: value for key, value in self.tree.items() if key not in COMMON}

    @property
    def common(self) -> dict[str, Tree]:
        """The `COMMON` parameters of the call."""
        return {key: value for key, value in self.tree.items() if key in COMMON}

    @property
    def ks(self) -> str | None:
        """The session string, None when there is none."""
        ks = self.tree.get("ks")
        return ks if isinstance(ks, str) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedRequest(Call):
    """A whole request.

    `calls` is None for a single call, else the calls that the server would run, in order (``protocol.md 7.2``);
    `tree` then holds the top level, calls included. `encoding` is ``none``, ``form``, ``json``, ``multipart`` (fields)
    or ``multipart-json``.
    """

    calls: tuple[Call, ...] | None = None
    encoding: str = "none"
    notes: tuple[str, ...] = ()

    @property
    def format(self) -> str:
        """The number of the answer's format as text, ``2`` (XML) when none is given (``protocol.md 4.2``)."""
        value = self.tree.get("format")
        return "2" if value is None or isinstance(value, dict | list) or value == "" else as_text(value)

    @property
    def ignore_null(self) -> bool:
        """Whether nulls are left out of XML: only for the text ``1`` and JSON's true (``protocol.md 4.1``)."""
        value = self.tree.get("ignoreNull")
        return value is True or value == "1"


@dataclass(frozen=True, slots=True)
class _Body:
    encoding: str
    fields: dict[str, Tree]
    files: dict[str, FilePart]
    note: str | None = None


def decode(target: str, headers: Mapping[str, str], body: Buffer) -> DecodedRequest:
    """Decodes a request.

    Args:
        target: the request target: a path with an optional query, or a whole URL.
        headers: the headers; only ``Content-Type`` is looked at, by any spelling of its name.
        body: the body, not compressed and not chunked any more.
    """
    content_type = next((value for key, value in headers.items() if key.lower() == "content-type"), "")
    read = _body(content_type, body)
    # A parameter of the URL wins over the body, one of the path over the query.
    merged = split_colons(_url(target))
    merge_under(merged, split_colons(read.fields))
    service, action = _word(merged.pop("service", "")), _word(merged.pop("action", ""))
    notes = () if read.note is None else (read.note,)
    if service.lower() != "multirequest":
        tree = settle(merged)
        return DecodedRequest(
            service=service, action=action, tree=tree, files=read.files, encoding=read.encoding, notes=notes
        )
    calls = _calls(merged, read.files)
    tree = settle(merged)
    return DecodedRequest(
        service=service,
        action=action,
        tree=tree,
        files=read.files,
        calls=calls,
        encoding=read.encoding,
        notes=notes,
    )


def _word(value: Tree) -> str:
    return as_text(value) if isinstance(value, str | int | float) else ""


def _url(target: str) -> dict[str, Tree]:
    """The parameters of the path and the query (``protocol.md 2.1``)."""
    parts = urlsplit(target if "://" in target else "http://host/" + target.lstrip("/"))
    segments = [unquote(segment) for segment in parts.path.split("/")]
    if _SCRIPT[0] in segments:
        segments = segments[segments.index(_SCRIPT[0]) + 1 :]
    elif "service" in segments:
        segments = segments[segments.index("service") :]
    segments = [segment for segment in segments if segment not in _SCRIPT]
    if segments and segments[0] == "":
        segments = segments[1:]
    tree: dict[str, Tree] = {}
    for at in range(0, len(segments), 2):
        key = segments[at]
        if key in ("", "0"):
            break
        tree.setdefault(key, segments[at + 1] if at + 1 < len(segments) else "")
    merge_under(tree, form.fields(form.pairs(parts.query)))
    return tree


def _body(content_type: str, body: Buffer) -> _Body:
    kind = content_type.strip().lower()
    if kind.startswith("multipart/form-data"):
        return _multipart(content_type, body)
    if not body:
        return _Body("none", {}, {})
    text = bytes(body).decode("utf-8", "replace")
    note = None
    if kind == "application/json":
        tree = _json(text)
        if tree is not None:
            return _Body("json", tree, {})
        note = "the body is not a JSON object and was read as a form"
    elif kind.startswith("application/json"):
        note = f"Content-Type {content_type!r} is not exactly application/json: the body was read as a form"
    return _Body("form", form.fields(form.pairs(text)), {}, note)


def _multipart(content_type: str, body: Buffer) -> _Body:
    boundary = multipart.boundary_of(content_type)
    if boundary is None:
        return _Body("multipart", {}, {}, "the multipart body has no boundary")
    texts: list[tuple[str, str]] = []
    files: dict[str, FilePart] = {}
    for part in multipart.parts(body, boundary):
        if part.file is not None:
            files[part.name] = part.file
        else:
            texts.append((part.name, part.text))
    given = dict(texts).get("json")
    if given is not None:
        tree = _json(given)
        if tree is not None:
            return _Body("multipart-json", tree, files)
    note = None if given is None else "the part json is not a JSON object and was read as a field"
    return _Body("multipart", form.fields(texts), files, note)


def _json(text: str) -> dict[str, Tree] | None:
    """The object that `text` holds, None when it holds none."""
    text = text.strip()
    if not (text.startswith("{") and text.endswith("}")):
        return None
    try:
        value: object = json.loads(text)
    except ValueError:
        return None
    tree = _from_json(value)
    return tree if isinstance(tree, dict) else None


def _from_json(value: object) -> Tree:
    if value is None:
        return ""
    if isinstance(value, dict):
        return {str(key): _from_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_from_json(item) for item in value]
    assert isinstance(value, str | int | float)
    return value


def _calls(tree: Mapping[str, Tree], files: Mapping[str, FilePart]) -> tuple[Call, ...]:
    """The calls that run: from the smaller of 1 and the smallest key, in steps of 1, up to the first that is none."""
    numbered = {int(key): (key, value) for key, value in tree.items() if _INTEGER.match(key)}
    calls: list[Call] = []
    number = min(1, *numbered) if numbered else 1
    while number in numbered:
        key, value = numbered[number]
        number += 1
        if not isinstance(value, dict):
            break
        parameters = split_colons(value)
        service, action = _word(parameters.pop("service", "")), _word(parameters.pop("action", ""))
        if not service or not action:
            break
        for name in _COPIED:
            if name in tree:
                parameters.setdefault(name, tree[name])
        parameters.pop("format", None)
        own = {name.removeprefix(key + ":"): file for name, file in files.items() if name.startswith(key + ":")}
        calls.append(Call(service=service, action=action, tree=settle(parameters), files=own))
    return tuple(calls)
