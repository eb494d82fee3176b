"""A bare HTTP client for the tests of the replay server, and requests in every encoding."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urlencode

from generator.replay.recording import RecordedCall, Recording
from generator.replay.server import ReplayServer
from generator.replay.tree import EMPTY_MARK, NULL_SUFFIX, Tree, as_text

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}
BOUNDARY = "----replay"
MULTIPART = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}


class Reply:
    """An answer that was read to its end."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def text(self) -> str:
        """The body as UTF-8."""
        return self.body.decode()


def connect(server: ReplayServer) -> http.client.HTTPConnection:
    """A connection that can be used again and again."""
    return http.client.HTTPConnection(server.host, server.port, timeout=20)


def send(
    server: ReplayServer,
    target: str,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    method: str = "POST",
) -> Reply:
    """Sends one request over a connection of its own and reads the answer."""
    connection = connect(server)
    try:
        connection.request(method, target, body, dict(headers or {}))
        return Reply(connection.getresponse())
    finally:
        connection.close()


def send_raw(server: ReplayServer, data: bytes) -> bytes:
    """Sends bytes and reads until the server closes."""
    with socket.create_connection((server.host, server.port), timeout=20) as connection:
        connection.sendall(data)
        received = b""
        while piece := connection.recv(65536):
            received += piece
        return received


def as_json(tree: Mapping[str, Tree]) -> dict[str, object]:
    """A logical tree in the JSON form: explicit nulls get their names."""
    return {f"{key}{NULL_SUFFIX}" if value is None else key: _json(value) for key, value in tree.items()}


def _json(value: Tree) -> object:
    if isinstance(value, dict):
        return as_json(value)
    if isinstance(value, list):
        return [_json(item) for item in value]
    return "" if value is None else value


def concrete(pattern: Tree) -> Tree:
    """A value that a recorded pattern holds for; those of wildcards that may be absent are left out."""
    if isinstance(pattern, list):
        return [concrete(item) for item in pattern]
    if not isinstance(pattern, dict):
        return pattern
    if "$any" in pattern:
        return "anything"
    if "$like" in pattern:
        return {"[0-9a-f]{64}": "ab" * 32, "-1|0": "-1"}[str(pattern["$like"])]
    if "$maybe" in pattern:
        return concrete(pattern["$maybe"])
    return {key: concrete(item) for key, item in pattern.items() if not _may_be_absent(item)}


def _may_be_absent(pattern: Tree) -> bool:
    return isinstance(pattern, dict) and "$maybe" in pattern


def parameters(call: RecordedCall) -> dict[str, Tree]:
    """The least that a recorded call can be sent with."""
    tree = concrete(dict(call.parameters))
    assert isinstance(tree, dict)
    return tree


def tree_of(recording: Recording) -> tuple[str, dict[str, Tree]]:
    """The target and the tree of the request of a recording."""
    if recording.multirequest:
        calls = enumerate(recording.calls, 1)
        return "/api_v3/service/multirequest", {
            str(number): {"service": call.service, "action": call.action, **parameters(call)} for number, call in calls
        }
    (call,) = recording.calls
    return f"/api_v3/service/{call.service}/action/{call.action}", parameters(call)


def files_of(call: RecordedCall) -> dict[str, tuple[str, bytes]]:
    """File parts that the patterns of a recorded call hold for, unless they ask for a digest."""
    return {
        name: (
            pattern.filename or "a.bin",
            b"x" * pattern.size if pattern.size is not None else (pattern.text or "").encode(),
        )
        for name, pattern in call.files.items()
    }


def flatten(tree: Mapping[str, Tree]) -> list[tuple[str, str]]:
    """The form pairs of a logical tree, in its order (``protocol.md 3.1``)."""
    return [pair for name, value in tree.items() for pair in _flatten(name, value)]


def _flatten(name: str, value: Tree) -> Iterator[tuple[str, str]]:
    if value is None:
        yield name + NULL_SUFFIX, ""
    elif isinstance(value, dict | list):
        if not value:
            yield f"{name}:{EMPTY_MARK}", ""
        items: Iterable[tuple[object, Tree]] = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in items:
            yield from _flatten(f"{name}:{key}", item)
    else:
        yield name, as_text(value)


def form_body(tree: Mapping[str, Tree]) -> bytes:
    """A tree as form fields."""
    return urlencode(flatten(tree)).encode()


def json_body(tree: Mapping[str, Tree]) -> bytes:
    """A tree as JSON."""
    return json.dumps(as_json(tree)).encode()


def multipart_body(tree: Mapping[str, Tree], files: Mapping[str, tuple[str, bytes]]) -> bytes:
    """A tree as the part ``json``, followed by files."""
    lines = [f"--{BOUNDARY}", 'Content-Disposition: form-data; name="json"', "", ""]
    body = "\r\n".join(lines).encode() + json_body(tree) + b"\r\n"
    for name, (filename, data) in files.items():
        lines = [
            f"--{BOUNDARY}",
            f'Content-Disposition: form-data; name="{name}"; filename="{filename}"',
            "Content-Type: application/octet-stream",
            "",
            "",
        ]
        body += "\r\n".join(lines).encode() + data + b"\r\n"
    return body + f"--{BOUNDARY}--\r\n".encode()
