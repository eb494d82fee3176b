"""A scenario: what a server does to a call, and what may come of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from generator.conformance.compare import value_differences
from generator.replay.answer import Wire

from .server import Ambush, Request, Script, answer

Format: TypeAlias = Literal["xml", "json"]

GOOD: Mapping[str, Any] = {"objectType": "KalturaMediaEntry", "id": "0_a", "name": "fine"}
"""The object that every call is answered that nothing is done to."""

TRANSPORT, MALFORMED, TIMEOUT, STATUS, REFUSED = "transport", "malformed", "timeout", "http-status", "api"
BROKEN = (TRANSPORT, MALFORMED)
"""What a broken answer may be called: clients see the same bytes at different levels."""

_CLIENT: Mapping[str, Any] = {
    "retries": 0,
    "baseDelay": 0.01,
    "timeout": 5.0,
    "totalTimeout": 10.0,
    "maxAnswerSize": 4 << 20,
    "signRequests": False,
    "headers": {},
    "settings": {},
    "clientTag": None,
    "idempotent": None,
    "encoding": "json",
}


@dataclass(frozen=True, slots=True)
class Scenario:
    """One.

    Args:
        name: What it is called, unique.
        errors: The kinds of errors that may come of it.
        value: The values one of which may come of it.
        script, ambush: What the server does, see `HostileServer.play`.
        call: The exercise, a key of `programs._CALLS`.
        do, arguments: The operation, and what it is told.
        formats: The formats of answers in which it is played.
        client: Settings of the client that differ from the usual.
        path: Where the misfit is that a malformed answer has to name; None for anywhere.
        grows: By how many MB memory may grow.
        sends: How many MB the server may have got rid of.
        seconds: How long it may take.
        rare: Whether it is left out of short runs.
    """

    name: str
    errors: tuple[str, ...] = ()
    value: tuple[Any, ...] = ()
    script: Script | None = None
    ambush: Ambush | None = None
    call: str = "read"
    do: str = "call"
    arguments: Mapping[str, Any] = field(default_factory=dict)
    formats: tuple[Format, ...] = ("json",)
    client: Mapping[str, Any] = field(default_factory=dict)
    path: str | None = None
    grows: float = 200
    sends: float = 64
    seconds: float = 30
    rare: bool = False

    def job(self, number: int, url: str, session: str, format_: Format) -> dict[str, Any]:
        """The job that a conformance program is given."""
        client = {**_CLIENT, "ks": session, "url": url, "format": format_, **self.client}
        return {"id": number, "do": self.do, "exercise": self.call, "with": dict(self.arguments), "client": client}

    def complaints(self, outcome: Mapping[str, Any], secrets: Iterable[str]) -> list[str]:
        """What is wrong with what came of it."""
        found = list(self._misses(outcome))
        said = json.dumps([outcome.get("log"), outcome.get("text"), outcome.get("error")], ensure_ascii=False)
        found += [f"tells the secret {secret}: {said[:2000]}" for secret in secrets if secret in said]
        return found

    def _misses(self, outcome: Mapping[str, Any]) -> Iterable[str]:
        error = outcome.get("error")
        if error is None:
            got = outcome.get("value")
            if not any(not list(value_differences(value, got, "value")) for value in self.value):
                yield f"is the value {_short(got)}, expected {self._expected()}"
        elif error["kind"] not in self.errors:
            yield f"is the error {error}, expected {self._expected()}: {str(outcome.get('text'))[:600]}"
        elif error["kind"] == MALFORMED and self.path not in (None, error["path"]):
            yield f"is malformed at {error['path']!r}, expected {self.path!r}: {str(outcome.get('text'))[:300]}"

    def _expected(self) -> str:
        return " or ".join([*self.errors, *(f"the value {_short(value)}" for value in self.value)])


def _short(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= 200 else f"{text[:200]}... ({len(text)} characters)"


def good_body(request: Request) -> bytes:
    """The body of a good answer in the format that is asked for."""
    if request.wants_xml:
        inside = "".join(f"<{name}>{value}</{name}>" for name, value in GOOD.items())
        return f"<xml><result>{inside}</result></xml>".encode()
    return json.dumps(GOOD).encode()


def well(wire: Wire, request: Request) -> None:
    """Answers as a server should."""
    wire.raw(answer(good_body(request)))


def in_xml(inside: bytes, before: bytes = b"") -> bytes:
    """An answer in XML with this result."""
    return before + b"<xml><result>" + inside + b"</result></xml>"


def entry(name: bytes) -> bytes:
    """The inside of the good object in XML with another name, which may be any XML."""
    return b"<objectType>KalturaMediaEntry</objectType><id>0_a</id><name>" + name + b"</name>"


def text_of(request: Request, text: bytes) -> bytes:
    """A text result in the format that is asked for."""
    return b"<xml><result>%b</result></xml>" % text if request.wants_xml else b'"%b"' % text


def body(data: bytes, *pairs: tuple[str, str], status: int = 200) -> Script:
    """A script that answers `data`, framed as it should be."""
    whole = answer(data, *pairs, status=status)

    def script(wire: Wire, request: Request) -> None:
        wire.raw(whole)

    return script


def raw(data: bytes) -> Script:
    """A script that sends `data` as it is and closes.

    ``%BODY%`` stands in it for the good body, ``%SIZE%`` and ``%HEX%`` for the length of that.
    """

    def script(wire: Wire, request: Request) -> None:
        good = good_body(request)
        wire.closing = True
        marks = {b"%BODY%": good, b"%SIZE%": b"%d" % len(good), b"%HEX%": b"%x" % len(good)}
        filled = data
        for mark, value in marks.items():
            filled = filled.replace(mark, value)
        wire.raw(filled)

    return script
