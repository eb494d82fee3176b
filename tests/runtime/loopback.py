"""A client of the runtime that is connected to a function, over real HTTP on loopback."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl

from runtime.action import Action
from runtime.client import BaseAsyncClient, BaseClient
from runtime.fields import BOOLEAN, FILE, INTEGER, NOTHING, STRING, int_enum, object_of, prop, str_enum
from runtime.options import BaseRequestOptions
from runtime.schema import Schema

from tests.runtime.core import dynamic_api


class Received:
    """A request as it arrived: the path, the content type, the raw body, and its parameters as pairs or a tree."""

    def __init__(self, path: str, content_type: str, body: bytes) -> None:
        self.path = path
        self.content_type = content_type
        self.body = body

    @property
    def pairs(self) -> dict[str, str]:
        """The parameters of a form; a test that sends one twice fails here."""
        pairs = parse_qsl(self.body.decode(), keep_blank_values=True, strict_parsing=True)
        assert len(dict(pairs)) == len(pairs)
        return dict(pairs)

    @property
    def tree(self) -> dict[str, Any]:
        """The parameters of a JSON body, or of the part `json` of a multipart one."""
        text = self.body
        if self.content_type.startswith("multipart/"):
            text = self.parts["json"]
        tree: dict[str, Any] = json.loads(text)
        return tree

    @property
    def parts(self) -> dict[str, bytes]:
        """The parts of a multipart body by name."""
        from email import message_from_bytes

        head = f"Content-Type: {self.content_type}\r\n\r\n".encode()
        parts = message_from_bytes(head + self.body).get_payload()
        assert isinstance(parts, list)
        return {
            str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True)  # type: ignore[misc]
            for part in parts
        }


Answering = Callable[[Received], str]


@contextmanager
def serving(answer: Answering) -> Iterator[tuple[str, list[Received]]]:
    """Serve what `answer` returns for each request; gives the URL and the list of requests that came."""
    received: list[Received] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            request = Received(self.path, self.headers["Content-Type"], self._body())
            received.append(request)
            body = answer(request).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("X-Me", "loopback")
            self.end_headers()
            self.wfile.write(body)

        def _body(self) -> bytes:
            if self.headers["Transfer-Encoding"] != "chunked":
                return self.rfile.read(int(self.headers["Content-Length"]))
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", received
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Options(BaseRequestOptions):
    """The settings of OVP, and one of OTT."""

    ks: str | None = prop("ks", STRING, secret=True)
    partner_id: int | None = prop("partnerId", INTEGER)
    language: str | None = prop("language", STRING)
    response_profile: Any = prop("responseProfile", object_of("KalturaBaseResponseProfile"))
    abort_on_error: bool | None = prop("abortOnError", BOOLEAN)


SCHEMA = Schema("3.3.0", "test", secrets=frozenset({"ks", "secret"}), volatile=frozenset({"responseProfile"}))


def client(url: str, **settings: Any) -> BaseClient:
    """A client with the types of a real schema."""

    class Client(BaseClient):
        _registry = dynamic_api.api("ovp-2016-03")
        _schema = SCHEMA

    return Client(url, Options(**settings), client_tag="test", sign_requests=False)


def async_client(url: str, **settings: Any) -> BaseAsyncClient:
    """The same for asyncio."""

    class AsyncClient(BaseAsyncClient):
        _registry = dynamic_api.api("ovp-2016-03")
        _schema = SCHEMA

    return AsyncClient(url, Options(**settings), client_tag="test", sign_requests=False)


def xml(result: str) -> str:
    """An answer."""
    return f"<xml><result>{result}</result><executionTime>0.05</executionTime></xml>"


START: Action[str] = Action(
    "session",
    "start",
    STRING,
    {
        "secret": STRING,
        "userId": STRING,
        "type": int_enum("KalturaSessionType"),
        "partnerId": INTEGER,
        "expiry": INTEGER,
    },
)
LIST: Action[Any] = Action(
    "media",
    "list",
    object_of("KalturaMediaListResponse"),
    {"filter": object_of("KalturaMediaEntryFilter"), "pager": object_of("KalturaFilterPager")},
    repeatable=True,
)
GET: Action[Any] = Action(
    "media", "get", object_of("KalturaMediaEntry"), {"entryId": STRING, "version": INTEGER}, repeatable=True
)
UPDATE: Action[Any] = Action(
    "media", "update", object_of("KalturaMediaEntry"), {"entryId": STRING, "mediaEntry": object_of("KalturaMediaEntry")}
)
COUNT: Action[int] = Action("media", "count", INTEGER, repeatable=True)
DELETE: Action[None] = Action("media", "delete", NOTHING, {"entryId": STRING})
PING: Action[bool] = Action("system", "ping", BOOLEAN, repeatable=True)
ADD_TOKEN: Action[Any] = Action(
    "uploadtoken", "add", object_of("KalturaUploadToken"), {"uploadToken": object_of("KalturaUploadToken")}
)
UPLOAD: Action[Any] = Action(
    "uploadtoken",
    "upload",
    object_of("KalturaUploadToken"),
    {"uploadTokenId": STRING, "fileData": FILE, "resume": BOOLEAN, "finalChunk": BOOLEAN, "resumeAt": INTEGER},
)
SERVE: Action[Any] = Action("data", "serve", FILE, {"entryId": STRING})
TYPED: Action[Any] = Action("x", "y", str_enum("KalturaEntryType"))
