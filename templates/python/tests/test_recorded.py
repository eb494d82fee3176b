"""What the client sends, and what it makes of recorded answers in both formats."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Literal

import pytest

from kaltura_client import ApiError, Batch, Client, Pages

from .outcomes import error_of, value_of
from .recorded_calls import CALLS

RECORDED: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("recorded.json").read_text("utf-8")
)
COMMON = {
    "apiVersion",
    "clientTag",
    "format",
    "ignoreNull",
    "ks",
    "partnerId",
}
"""Parameters that belong to the client rather than to what is called."""

CONTENT_TYPES = {"json": "application/json", "xml": "text/xml"}


class Server(ThreadingHTTPServer):
    """Gives one answer to every request, and keeps the last of them."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.status = 200
        self.headers: dict[str, str] = {}
        self.answer = b""
        self.received: Any = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    """One connection of the server."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.server.received = json.loads(self.rfile.read(length))
        self.send_response(self.server.status)
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(self.server.answer)))
        self.end_headers()
        self.wfile.write(self.server.answer)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the tests tell what matters."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def cases() -> Iterator[Any]:
    formats: tuple[Literal["json", "xml"], ...] = ("json", "xml")
    for recorded in RECORDED:
        for answer_format in formats:
            if recorded[answer_format] is not None:
                name = f"{recorded['name']}-{answer_format}"
                yield pytest.param(recorded, answer_format, id=name)


@pytest.mark.parametrize(("recorded", "answer_format"), list(cases()))
def test_recorded(
    recorded: dict[str, Any], answer_format: Literal["json", "xml"], server: Server
) -> None:
    server.status = recorded["status"]
    server.headers = {"Content-Type": CONTENT_TYPES[answer_format]}
    server.headers.update(recorded["headers"])
    server.answer = recorded[answer_format].encode()
    with Client(
        server.url, encoding="json", answer_format=answer_format, retry=None
    ) as client:
        outcome = outcome_of(client, recorded["name"])
    assert own(server.received) == own(recorded["request"]), recorded["about"]
    assert outcome == recorded["outcome"], recorded["about"]


def outcome_of(client: Client, name: str) -> dict[str, Any]:
    """The result of a call, or its error."""
    try:
        result = CALLS[name](client)
    except ApiError as error:
        return {"error": told(error)}
    if isinstance(result, Pages):
        return {"value": value_of(result.response)}
    if isinstance(result, Batch):
        return {
            "value": [
                (
                    {"error": told(call.error)}
                    if call.error is not None
                    else {"value": value_of(call.result)}
                )
                for call in result
            ]
        }
    return {"value": value_of(result)}


def told(error: Exception) -> dict[str, Any]:
    """What the server says of an error."""
    return {name: value for name, value in error_of(error).items() if name != "kind"}


def own(body: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of what is called; those of each call in a multirequest."""
    return {
        name: own(value) if name.isdecimal() and isinstance(value, dict) else value
        for name, value in body.items()
        if name not in COMMON
    }
