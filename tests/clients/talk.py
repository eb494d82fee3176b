"""A generated client and a server that it talks to, for tests that look at both ends of the wire.

with Talk("default", asynchronous=True, encoding="json") as talk:
    talk.says("0_a")
    assert talk.do(lambda client: client.system.get_version()) == "0_a"
    assert talk.sent.name == "system.getVersion"
"""

from __future__ import annotations

import asyncio
import email
import email.policy
import json
from collections.abc import Callable
from contextvars import copy_context
from email.message import EmailMessage
from functools import cache
from inspect import isawaitable
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

from generator.replay.answer import Answer
from generator.replay.decode import DecodedRequest
from generator.replay.handler import RawRequest
from generator.replay.serialize import to_json, to_xml
from generator.replay.server import ReplayServer
from generator.replay.value import Value
from tests.support import client_for, generate_client, import_client, once

ODD = Path(__file__).parent / "odd_schema.xml"
"""A schema with what the default one does not have."""


@cache
def client_package(name: str) -> ModuleType:
    """The generated package of a schema: a name that `client_for` knows, or ``odd``."""
    if name == "odd":
        return import_client(once("client-odd", lambda out: generate_client(ODD, out, {"package": "client_odd"})))
    return import_client(client_for(name))


class Talk:
    """A client of the schema `name` and the server it talks to; a context manager.

    Args:
        name: A schema that `client_package` knows.
        asynchronous: Whether the client is an `AsyncClient`.
        settings: Arguments of the client.
    """

    def __init__(self, name: str = "default", *, asynchronous: bool = False, **settings: Any) -> None:
        self.package: Any = client_package(name)
        self.dialect: Any = "ott" if name.startswith("ott") else "ovp"
        self.encoding = settings.get("encoding", "json" if self.dialect == "ott" else "form")
        self.answer_format = settings.get("answer_format", "json" if self.dialect == "ott" else "xml")
        self.server = ReplayServer()
        self.asynchronous = asynchronous
        self._settings = settings
        self._runner = asyncio.Runner() if asynchronous else None
        self._clients: list[Any] = []

    def __enter__(self) -> Self:
        self.server.start()
        self.says(None)
        self.client = self.connect(**self._settings)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for client in self._clients:
            self.wait(client.close())
        self.server.stop()
        if self._runner is not None:
            self._runner.close()

    def connect(self, **settings: Any) -> Any:
        """One more client of the server."""
        cls = self.package.AsyncClient if self.asynchronous else self.package.Client
        client = cls(self.server.url, **settings)
        self._clients.append(client)
        return client

    # -- the client's end

    def do(self, say: Callable[[Any], Any]) -> Any:
        """What `say(client)` gives, awaited where the client is asynchronous."""
        if self._runner is None:
            return say(self.client)

        async def saying() -> Any:
            said = say(self.client)
            return await said if isawaitable(said) else said

        # A copy of the context of the test, so that what it set there is seen.
        return self._runner.run(saying(), context=copy_context())

    def wait(self, said: Any) -> Any:
        """What an awaitable gives; anything else as it is."""
        if self._runner is None or not isawaitable(said):
            return said

        async def waiting() -> Any:
            return await said

        return self._runner.run(waiting(), context=copy_context())

    def batch(self, fill: Callable[[Any], Any], options: Any = None) -> Any:
        """Sends the multirequest that `fill(batch)` fills; gives what `fill` returned."""
        if self._runner is None:
            with self.client.multirequest(options) as batch:
                filled = fill(batch)
            return filled

        async def batching() -> Any:
            async with self.client.multirequest(options) as batch:
                filled = fill(batch)
            return filled

        return self._runner.run(batching(), context=copy_context())

    # -- the server's end

    def says(self, value: Value) -> None:
        """Answers all coming requests with `value`, in the format asked for."""

        def answer(request: DecodedRequest, raw: RawRequest) -> str:
            if request.format == "1":
                return to_json(value, dialect=self.dialect)
            return to_xml(value, ignore_null=request.ignore_null, dialect=self.dialect)

        self.server.respond(answer)

    def answers(
        self, *, xml: str | bytes = b"", json: str | bytes = b"", headers: dict[str, str] | None = None
    ) -> None:
        """Answers all coming requests with literal bodies; `xml` and `json` by the format asked for."""

        def answer(request: DecodedRequest, raw: RawRequest) -> Answer:
            return Answer(json if request.format == "1" else xml, headers=headers or {})

        self.server.respond(answer)

    def results(self, *, xml: str, json: str) -> None:
        """Like `answers`, `xml` being the content of ``<result>``."""
        self.answers(xml=f"<xml><result>{xml}</result><executionTime>0.01</executionTime></xml>", json=json)

    @property
    def sent(self) -> DecodedRequest:
        """The last request, as the API server reads it."""
        return self.server.requests[-1].decoded

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the last request, without the common ones."""
        return self.sent.parameters

    @property
    def raw(self) -> RawRequest:
        """The last request, as it came."""
        return self.server.requests[-1].raw

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The form of the last request."""
        assert self.raw.headers["content-type"] == "application/x-www-form-urlencoded"
        return parse_qsl(self.raw.text, keep_blank_values=True, strict_parsing=True)

    @property
    def tree(self) -> dict[str, Any]:
        """The JSON of the last request: its body, or the part ``json``."""
        body = self.raw.body
        if self.sent.encoding == "multipart-json":
            body = parts_of(self.raw)[0].get_payload(decode=True)
        found: dict[str, Any] = json.loads(body)
        return found


def parts_of(raw: RawRequest) -> list[Any]:
    """The parts of a multipart body, read by the standard library's own parser of RFC 2046."""
    head = f"MIME-Version: 1.0\r\nContent-Type: {raw.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + raw.body, EmailMessage, policy=email.policy.HTTP)
    parts = list(message.iter_parts())
    assert [message.defects, *(part.defects for part in parts)] == [[]] * (len(parts) + 1)
    return parts
