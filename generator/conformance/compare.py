"""What differs between what a case expects and what a client did, as lines for people."""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from generator.conformance.case import Case, Encoding, Expected
from generator.replay import form, match
from generator.replay.handler import RawRequest, Received
from generator.replay.match import ANY, LIKE
from generator.replay.recording import Recording

_NOT = "$not"
_SHOWN = 160
_DIGITS = 1e-13
"""XML carries floats with 14 digits (``protocol.md 5.1``)."""


def request_differences(expected: Expected, received: Received, case: Case, encoding: Encoding) -> Iterator[str]:
    """What differs between the request that was expected and the one that was received."""
    decoded, raw = received.decoded, received.raw
    recording = Recording(case.name, expected.calls, (), dialect=case.dialect, multirequest=expected.multirequest)
    yield from map(str, match.differences(recording, decoded))
    for name in expected.absent:
        if name in decoded.tree:
            yield f"{name}: must not be sent, sent {_show(decoded.tree[name])}"
    for name, pattern in expected.headers.items():
        yield from _header_differences(name, pattern, raw.headers.get(name) if name in raw.headers else None)
    if expected.method is not None and raw.method != expected.method:
        yield f"method: expected {expected.method}, got {raw.method}"
    if expected.url is not None and not re.fullmatch(expected.url, raw.target):
        yield f"url: expected a text like {expected.url!r}, got {raw.target!r}"
    if expected.body is not None and not re.search(expected.body.encode(), raw.body, re.DOTALL):
        yield f"body: expected {expected.body!r} in it, got {_clip(repr(raw.body))}"
    if expected.signed:
        yield from _signature_differences(raw)
    written = expected.encoding or _usual_encoding(expected, raw.method, encoding)
    if decoded.encoding != written:
        yield f"encoding: expected {written}, got {decoded.encoding}"
    yield from (f"note of the server: {note}" for note in decoded.notes)


def _signature_differences(raw: RawRequest) -> Iterator[str]:
    """Whether ``kalsig`` is the classic signature of the pairs that came (``protocol.md 4.5``)."""
    pairs = form.pairs(urlsplit(raw.target).query if raw.method == "GET" else raw.text)
    text = "".join(name + value for name, value in sorted(pairs) if name != "kalsig")
    wanted = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    sent = [value for name, value in pairs if name == "kalsig"]
    if sent != [wanted]:
        yield f"kalsig: expected {wanted}, got {', '.join(sent) or 'none'}"


def _usual_encoding(expected: Expected, method: str, encoding: Encoding) -> str:
    if method == "GET":
        return "none"
    return "multipart-json" if any(call.files for call in expected.calls) else encoding


def _header_differences(name: str, pattern: str | None, value: str | None) -> Iterator[str]:
    if pattern is None and value is not None:
        yield f"header {name}: must not be sent, sent {value!r}"
    elif pattern is not None and (value is None or not re.fullmatch(pattern, value)):
        sent = "none" if value is None else repr(value)
        yield f"header {name}: expected a text like {pattern!r}, got {sent}"


def outcome_differences(case: Case, format_: str, got: Mapping[str, Any]) -> Iterator[str]:
    """What differs between the outcome that was expected and the one that a conformance program printed."""
    expected = case.outcome(format_)
    if expected.error is not None:
        if "error" not in got:
            yield f"expected the error {_show(expected.error)}, got the value {_show(got.get('value'))}"
        else:
            error = got["error"]
            for key, each in expected.error.items():
                yield from value_differences(each, error.get(key), f"error.{key}")
    elif "error" in got:
        yield f"expected the value {_show(expected.value)}, got the error {_show(got['error'])}"
        yield f"its text: {_clip(str(got.get('text', '')))}"
    else:
        yield from value_differences(expected.value, got.get("value"), "value")
        if "total" in got and "total" in case.arguments:
            yield from value_differences(case.arguments["total"], got["total"], "total")
    for key, each in (case.metadata or {}).items():
        yield from value_differences(each, (got.get("metadata") or {}).get(key), f"metadata.{key}")
    yield from _leaks(case, got)


def _leaks(case: Case, got: Mapping[str, Any]) -> Iterator[str]:
    """Secrets that are said aloud, and what the log lacks."""
    lines = [str(line) for line in got.get("log", ())]
    texts = [*lines, str(got.get("text", "")), json.dumps(got.get("error", ""))]
    for secret in case.secrets:
        for text in texts:
            if secret in text:
                yield f"the secret {secret!r} is told in {_clip(text)!r}"
    if case.log and not any(re.search(case.log, line) for line in lines):
        yield f"log: expected a line with {case.log!r}, got {_clip(repr(lines))}"


def value_differences(expected: Any, got: Any, where: str) -> Iterator[str]:
    """What differs between two values; `expected` may hold the wildcards ``$any``, ``$like`` and ``$not``."""
    if isinstance(expected, dict) and len(expected) == 1:
        if ANY in expected:
            return
        if _NOT in expected:
            if _same(expected[_NOT], got):
                yield f"{where}: expected anything but {_show(got)}"
            return
        if LIKE in expected:
            if not isinstance(got, str) or not re.fullmatch(expected[LIKE], got, re.DOTALL):
                yield f"{where}: expected a text like {expected[LIKE]!r}, got {_show(got)}"
            return
    if isinstance(expected, dict) and isinstance(got, dict):
        for key, each in expected.items():
            if key in got:
                yield from value_differences(each, got[key], f"{where}.{key}")
            else:
                yield f"{where}.{key}: expected {_show(each)}, got nothing"
        for key in got:
            if key not in expected:
                yield f"{where}.{key}: expected nothing, got {_show(got[key])}"
    elif isinstance(expected, list) and isinstance(got, list):
        if len(expected) != len(got):
            yield f"{where}: expected {len(expected)} elements, got {len(got)}"
        for at, (ours, theirs) in enumerate(zip(expected, got, strict=False)):
            yield from value_differences(ours, theirs, f"{where}[{at}]")
    elif not _same(expected, got):
        yield f"{where}: expected {_show(expected)}, got {_show(got)}"


def _same(expected: Any, got: Any) -> bool:
    if isinstance(expected, bool) or isinstance(got, bool):
        return expected is got
    if isinstance(expected, int) and isinstance(got, int):
        return expected == got
    if isinstance(expected, int | float) and isinstance(got, int | float):
        return math.isclose(expected, got, rel_tol=_DIGITS)
    return type(expected) is type(got) and bool(expected == got)


def _show(value: Any) -> str:
    return _clip(json.dumps(value, ensure_ascii=False))


def _clip(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."
