"""Redirects to other hosts, to other schemes, to nowhere and for ever."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.replay.answer import Wire
from generator.replay.match import ANY

from .programs import SECRETS
from .scenario import MALFORMED, STATUS, TIMEOUT, TRANSPORT, Scenario, well
from .server import Request, Script, answer

_ANY = (STATUS, TRANSPORT, MALFORMED)
_BAD = {
    "file": "file:///etc/passwd",
    "ftp": "ftp://{host}/x",
    "gopher": "gopher://{host}/x",
    "data": 'data:application/json,{{"id":"evil"}}',
    "javascript": "javascript:alert(1)",
    "jar": "jar:file:///x.jar!/y",
    "blob": "blob:null/1",
    "unknown": "x-unknown://{host}/",
    "empty": "",
    "blank": " ",
    "no-host": "http:///x",
    "no-host-either": "http://",
    "bad-port": "http://127.0.0.1:99999999/",
    "port-word": "http://127.0.0.1:abc/",
    "bracket": "http://[::1",
    "control": "http://{host}/\x01\x02",
    "backslash": "\\\\{host}\\x",
    "long": "/" + "a" * 30_000,
    "unicode": "/\u00e9\u2028",
    "percent": "/%zz%",
}
_OTHER = {
    "plain": "http://{host}/api_v3/service/media/action/get",
    "schemeless": "//{host}/x",
    "user": "http://user:password@{host}/x",
    "upper": "HTTP://{host}/x",
    "confused": "http://127.0.0.1\\@{host}/x",
    "dotless": "http://{name}.:{port}/x",
}


def scenarios(port: int) -> Iterator[Scenario]:
    """All of them; another server listens on `port` of the same machine by the name localhost."""
    host = f"localhost:{port}"
    names = {"host": host, "port": port, "name": "localhost"}
    for status in (301, 302, 303, 307, 308):
        for name, location in _OTHER.items():
            script = _to(location.format(**names), status)
            yield Scenario(f"redirect-{status}-{name}", errors=_ANY, script=script, seconds=15)
    for name, location in _BAD.items():
        script = _to(location.format(**names), 307)
        for call in ("read", "file", "send"):
            # A file may lie on another host, however its address is spelled.
            value = ({ANY: True},) if call == "file" else ()
            yield Scenario(f"redirect-{name}-{call}", errors=_ANY, value=value, script=script, call=call, seconds=15)
    yield Scenario("redirect-send", errors=_ANY, script=_to(f"http://{host}/x", 307), call="send")
    yield Scenario("redirect-login", errors=_ANY, script=_to(f"http://{host}/x", 308), call="login")
    for status in (300, 304, 305, 306, 307, 399):
        yield Scenario(
            f"redirect-nowhere-{status}",
            errors=(*_ANY, TIMEOUT),
            script=_nowhere(status),
            client={"timeout": 0.5, "totalTimeout": 0.6},
        )
    for call in ("read", "file"):
        yield Scenario(f"redirect-loop-{call}", errors=_ANY, script=_loop(), call=call)
        yield Scenario(f"redirect-growing-{call}", errors=_ANY, script=_growing(), call=call)
    yield Scenario("redirect-two-locations", errors=_ANY, script=_two(f"http://{host}/x"))


def _to(location: str, status: int) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.raw(answer(b"", ("Location", location), status=status))

    return script


def _nowhere(status: int) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.raw(answer(b"", status=status))

    return script


def _loop() -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.raw(answer(b"", ("Location", request.target), status=307))

    return script


def _growing() -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.raw(answer(b"", ("Location", request.target + "/more"), status=307))

    return script


def _two(other: str) -> Script:
    def script(wire: Wire, request: Request) -> None:
        wire.raw(answer(b"", ("Location", "/same"), ("Location", other), status=307))

    return script


def complaints(scenario: Scenario, requests: Sequence[Request]) -> Iterator[str]:
    """What is wrong with what the other server was sent; it answers whoever comes."""
    for request in requests:
        said = f"{request.target} {request.headers} {request.body!r}"
        if scenario.call != "file" or request.method != "GET":
            yield f"went to another host: {request.method} {said}"
        yield from (f"told another host the secret {secret}: {said}" for secret in SECRETS if secret in said)


harmless = well
"""What the other server answers."""
