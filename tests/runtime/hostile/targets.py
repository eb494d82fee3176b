"""What any input must hold: a value that is stable, or an error of the client; nothing else, whatever it is."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
from collections.abc import Callable
from email import message_from_bytes
from typing import Any, cast

from runtime.action import Action
from runtime.client import BaseAsyncClient, BaseClient
from runtime.decode_json import decode_json, decode_many_json
from runtime.decode_xml import decode_many_xml, decode_xml
from runtime.encode import encode, json_body
from runtime.errors import ApiError, MalformedAnswerError, TransportError, UsageError
from runtime.events import parse_unverified_event, verify_event
from runtime.fields import Kind, list_of, map_of, object_of
from runtime.files import FileSource
from runtime.headers import Headers
from runtime.multipart import MultipartBody
from runtime.notifications import NotificationError, parse_unverified, verify
from runtime.options import BaseRequestOptions
from runtime.reading import Collector
from runtime.redirects import followed, redirected
from runtime.retry import RetryPolicy, retry_after
from runtime.schema import Schema
from runtime.sessions import SessionFormatError, parse_session
from runtime.transport import AsyncHttpResponse, AsyncTransport, HttpRequest, HttpResponse, Transport

from tests.runtime.core.answers import as_json, as_xml
from tests.runtime.core.fixture_api import REGISTRY
from tests.runtime.core.test_round_trips import KINDS
from tests.runtime.hostile.test_heads import facts

SECRET = "0123456789abcdef0123456789abcdef"
TREE = object_of("KalturaTree")
_OBJECTS = [TREE, list_of("KalturaTree"), map_of("KalturaTree"), object_of("KalturaObject"), *KINDS]
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain(value: Any) -> str:
    """A value as text that tells it from any other."""
    return json.dumps(as_json(value), default=repr)


def _kind(data: bytes) -> Kind:
    """What the answer is to be: the input decides, so that it is the same each time."""
    return _OBJECTS[sum(data[-9:]) % len(_OBJECTS)]


def _value(read: Callable[[], Any]) -> Any:
    """What is read; None where it is refused by an error of the client."""
    try:
        return read()
    except (ApiError, MalformedAnswerError) as error:
        assert str(error)
        return None


def check_json(data: bytes) -> None:
    """What decodes is the same after another way through either format, and through a request."""
    kind = _kind(data)
    _value(lambda: decode_many_json(data, [kind, TREE, kind], REGISTRY))
    answer = _value(lambda: decode_json(data, kind, REGISTRY))
    if answer is not None and answer.value is not None:
        _stable(answer.value, kind)


def check_xml(data: bytes) -> None:
    """The same for XML."""
    kind = _kind(data)
    _value(lambda: decode_many_xml(data, [kind, TREE, kind], REGISTRY))
    answer = _value(lambda: decode_xml(data, kind, REGISTRY))
    if answer is not None and answer.value is not None:
        _stable(answer.value, kind)


def _stable(value: Any, kind: Kind) -> None:
    shown = plain(value)
    again = json.dumps({"result": _finite(as_json(value))}).encode()
    assert plain(decode_json(again, kind, REGISTRY).value) == shown, "JSON"
    # The objectType of any object decides in XML too; a text that XML cannot hold came by JSON.
    if not _NO_XML.search(json.loads(json.dumps(shown)).encode("utf-8", "surrogatepass").decode("unicode_escape")):
        text = as_xml(value).replace("\r", "&#13;")
        found = decode_xml(f"<xml><result>{text}</result></xml>".encode(), kind, REGISTRY).value
        assert plain(found) == shown, "XML"
    if kind == TREE:
        _sendable(value)


def _finite(data: Any) -> Any:
    """The same with numbers that JSON has no word for as text."""
    if isinstance(data, dict):
        return {name: _finite(part) for name, part in data.items()}
    if isinstance(data, list):
        return [_finite(part) for part in data]
    return str(data) if isinstance(data, float) and data - data != 0 else data


def _sendable(value: Any) -> None:
    """What a request says of it is said again by what it comes back as."""
    try:
        tree = encode({"tree": value}, {"tree": TREE}, {})
    except UsageError:
        return
    body = b'{"result":' + json_body(tree)[len(b'{"tree":') :]
    again = decode_json(body, TREE, REGISTRY).value
    assert encode({"tree": again}, {"tree": TREE}, {}) == tree, "request"


class _Canned(Transport):
    def __init__(self, body: bytes) -> None:
        self._body = body

    def send(self, request: HttpRequest) -> HttpResponse:
        return HttpResponse(200, {"Content-Length": str(len(self._body))}, self._body)


class _AsyncCanned(AsyncTransport):
    def __init__(self, body: bytes) -> None:
        self._body = body

    async def send(self, request: HttpRequest) -> AsyncHttpResponse:
        return AsyncHttpResponse(200, {"Content-Length": str(len(self._body))}, self._body)


class _Client(BaseClient):
    _registry = REGISTRY
    _schema = Schema("1", "test")


class _AsyncClient(BaseAsyncClient):
    _registry = REGISTRY
    _schema = Schema("1", "test")


def check_client(data: bytes) -> None:
    """Both clients come to the same, whatever the server says."""
    action: Action[Any] = Action("tree", "get", _kind(data), repeatable=True)
    options = BaseRequestOptions(retry=RetryPolicy(0))
    with _Client("http://localhost", options, transport=_Canned(data)) as client:
        one = _outcome(lambda: client.call(action, {}))

    async def other() -> Any:
        async with _AsyncClient("http://localhost", options, transport=_AsyncCanned(data)) as client:
            return await client.call(action, {})

    assert one == _outcome(lambda: asyncio.run(other()))


def _outcome(work: Callable[[], Any]) -> str:
    try:
        return plain(work())
    except (ApiError, MalformedAnswerError, TransportError) as error:
        assert error.__cause__ is None or "localhost" not in str(error.__cause__)
        return f"{type(error).__name__}: {error}"


def check_event(data: bytes) -> None:
    """An event is read or refused, and never believed without its signature."""
    for declared in ("", "application/json"):
        try:
            parse_unverified_event(data, {"Content-Type": declared}, REGISTRY)
        except NotificationError as error:
            assert str(error)
    text = data.decode("latin-1")
    for headers in (
        {"X-Kaltura-Signature": text},
        [(b"x-kaltura-signature", data), (b"x-kaltura-hash-algo", data[:6])],
    ):
        assert not verify_event(data, cast("Any", headers), SECRET)


def check_notification(data: bytes) -> None:
    """The same for legacy notifications, as bytes and as text."""
    for body in (data, data.decode(errors="surrogateescape")):
        assert not verify(body, SECRET)
        assert not verify(body, [SECRET, "other"], signed_fields_only=True)
        try:
            parse_unverified(body)
        except NotificationError as error:
            assert str(error)


def check_session(data: bytes) -> None:
    """A session string is read or refused, and never verified by chance."""
    for text in (data.decode("latin-1"), data.decode(errors="surrogateescape")):
        for secret in (None, SECRET):
            try:
                session = parse_session(text, secret)
            except SessionFormatError as error:
                assert SECRET not in str(error)
            else:
                assert secret is None
                assert not session.verified
                assert repr(session)
                assert isinstance(session.is_expired(), bool)


def check_head(data: bytes) -> None:
    """Lengths, names of files, waits and redirects; nothing of the session goes to another server."""
    length, name, wait, location, *_ = [*data.decode("latin-1").split("\n"), "", "", "", ""]
    known = facts(content_length=length, content_disposition=name)
    assert known.size is None or known.size >= 0
    assert not re.search(r"[/\\\x00-\x1f]", known.file_name)
    asked = retry_after(wait, 1.7e9)
    assert asked is None or asked >= 0
    request = HttpRequest("GET", "http://localhost/api_v3/x?ks=SESSION", {"Authorization": "SESSION"})
    for follow in (redirected, followed):
        try:
            target = follow(request, 307, Headers({"Location": location}))
        except TransportError as error:
            assert "SESSION" not in str(error)
        else:
            if target is not None and not target.url.lower().startswith(("http://localhost/", "https://localhost/")):
                assert "SESSION" not in f"{target.url} {target.headers}"


def check_gzip(data: bytes) -> None:
    """What is compressed is what Python's own module makes of it, or refused; never more than the limit."""
    collector = Collector(Headers({"Content-Encoding": "gzip"}), 10_000)
    try:
        for start in range(0, len(data), 7):
            collector.feed(data[start : start + 7])
        found = collector.finish()
    except (MalformedAnswerError, TransportError) as error:
        assert str(error)
        return
    assert len(found) <= 10_000
    assert found == gzip.decompress(data)


def check_multipart(data: bytes) -> None:
    """What a multipart body says is what was put in, and its length is exact."""
    name, filename, told, content = [*data.split(b"\n", 3), b"", b"", b""][:4]
    try:
        file = FileSource(content, name=filename.decode(errors="replace"))
        body = MultipartBody(told, {name.decode(errors="replace"): file})
    except UsageError:
        return
    sent = b"".join(body.chunks())
    assert len(sent) == body.length
    parts = sent.split(b"\r\n--" + body.content_type.partition("=")[2].encode())
    assert len(parts) == 3
    assert parts[0].endswith(b"\r\n\r\n" + told)
    head, _, held = parts[1].removeprefix(b"\r\n").partition(b"\r\n\r\n")
    assert held == content
    # The head is two lines, whatever the names are.
    assert head.count(b"\n") == head.count(b"\r") == 1
    assert message_from_bytes(head)["Content-Type"] == "application/octet-stream"


TARGETS: dict[str, Callable[[bytes], None]] = {
    "json": check_json,
    "xml": check_xml,
    "client": check_client,
    "event": check_event,
    "notification": check_notification,
    "session": check_session,
    "head": check_head,
    "gzip": check_gzip,
    "multipart": check_multipart,
}
"""By name: what checks one input, raising anything at all where it does not hold."""
