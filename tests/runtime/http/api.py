"""A very small client, written by hand the way the generator prints them, for the tests of the HTTP part."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterable
from types import ModuleType
from typing import Any, ClassVar

from runtime.action import Action
from runtime.client import BaseAsyncClient, BaseClient
from runtime.clock import Clock
from runtime.download import Download as Download
from runtime.enums import OpenIntEnum
from runtime.errors import ApiError
from runtime.fields import (
    BOOLEAN,
    FILE,
    FLOAT,
    INTEGER,
    NOTHING,
    STRING,
    int_enum,
    map_of,
    object_of,
    prop,
)
from runtime.files import Upload
from runtime.model import ApiObject
from runtime.options import BaseRequestOptions
from runtime.registry import Registry
from runtime.retry import RetryPolicy
from runtime.schema import Schema
from runtime.service import AsyncService, Service, ServiceGroup

PACKAGE = "tiny_client"
NEVER = RetryPolicy(0)
"""Nothing is sent again."""


class Entry(ApiObject, wire="KalturaMediaEntry"):
    id: str | None = prop("id", STRING, read_only=True)
    name: str | None = prop("name", STRING)
    tags: str | None = prop("tags", STRING)
    metas: dict[str, Any] | None = prop("metas", map_of("KalturaMediaEntry"))


class FileResource(ApiObject, wire="KalturaUploadedFileResource"):
    file_data: Any = prop("fileData", FILE)


class UploadTokenStatus(OpenIntEnum, wire="KalturaUploadTokenStatus"):
    PENDING = 0
    PARTIAL_UPLOAD = 1
    FULL_UPLOAD = 2


class UploadToken(ApiObject, wire="KalturaUploadToken"):
    id: str | None = prop("id", STRING, read_only=True)
    status: UploadTokenStatus | None = prop("status", int_enum("KalturaUploadTokenStatus"), read_only=True)
    file_name: str | None = prop("fileName", STRING, insert_only=True)
    file_size: float | None = prop("fileSize", FLOAT, insert_only=True)
    uploaded_file_size: float | None = prop("uploadedFileSize", FLOAT, read_only=True)


class EntryIdNotFound(ApiError):
    code = "ENTRY_ID_NOT_FOUND"


class RequestOptions(BaseRequestOptions):
    ks: str | None = prop("ks", STRING, secret=True)
    partner_id: int | None = prop("partnerId", INTEGER)
    language: str | None = prop("language", STRING)
    response_profile: ApiObject | None = prop("responseProfile", object_of("KalturaMediaEntry"))


PING: Action[bool] = Action("system", "ping", BOOLEAN, repeatable=True)
GET: Action[Entry] = Action(
    "media", "get", object_of("KalturaMediaEntry"), {"entryId": STRING, "version": INTEGER}, repeatable=True
)
ADD: Action[Entry] = Action("media", "add", object_of("KalturaMediaEntry"), {"entry": object_of("KalturaMediaEntry")})
DELETE: Action[None] = Action("media", "delete", NOTHING, {"entryId": STRING})
START: Action[str] = Action("session", "start", STRING, {"secret": STRING, "partnerId": INTEGER}, secrets=("secret",))
UPLOAD: Action[Entry] = Action(
    "media", "upload", object_of("KalturaMediaEntry"), {"fileData": FILE, "other": FILE, "name": STRING}
)
ADD_CONTENT: Action[Entry] = Action(
    "media",
    "addContent",
    object_of("KalturaMediaEntry"),
    {"entryId": STRING, "resource": object_of("KalturaUploadedFileResource")},
)
SERVE: Action[Any] = Action(
    "data", "serve", FILE, {"entryId": STRING, "version": INTEGER, "entry": object_of("KalturaMediaEntry")}
)


class MediaService(Service):
    def get(self, entry_id: str, *, options: RequestOptions | None = None) -> Entry:
        return self._call(GET, {"entryId": entry_id}, options)


class AsyncMediaService(AsyncService):
    async def get(self, entry_id: str, *, options: RequestOptions | None = None) -> Entry:
        return await self._call(GET, {"entryId": entry_id}, options)


class Plugin(ServiceGroup):
    _services: ClassVar[dict[str, Any]] = {"media": "media.MediaService"}


def _install() -> None:
    """Put the classes where a registry looks for those of a client."""
    modules: dict[str, dict[str, Any]] = {
        f"{PACKAGE}": {},
        f"{PACKAGE}.types": {},
        f"{PACKAGE}.types.all": {
            "Entry": Entry,
            "UploadToken": UploadToken,
            "FileResource": FileResource,
        },
        f"{PACKAGE}.enums": {},
        f"{PACKAGE}.enums.all": {"UploadTokenStatus": UploadTokenStatus},
        f"{PACKAGE}.services": {},
        f"{PACKAGE}.services.media": {"MediaService": MediaService, "AsyncMediaService": AsyncMediaService},
        f"{PACKAGE}.errors": {"ERRORS": {"ENTRY_ID_NOT_FOUND": EntryIdNotFound}},
    }
    for name, members in modules.items():
        module = ModuleType(name)
        vars(module).update(members)
        sys.modules[name] = module


_install()

REGISTRY = Registry(
    PACKAGE,
    {
        "KalturaMediaEntry": "all.Entry",
        "KalturaUploadToken": "all.UploadToken",
        "KalturaUploadedFileResource": "all.FileResource",
    },
    {"KalturaUploadTokenStatus": "all.UploadTokenStatus"},
)
SCHEMA = Schema(
    api_version="3.3.0",
    client_tag="tiny:1",
    secrets=frozenset({"secret", "password"}),
    volatile=frozenset({"responseProfile"}),
)


class FakeClock(Clock):
    """Sleeps without waiting and remembers how long it would have."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def random(self) -> float:
        return 0.5

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.slept.append(seconds)


class Client(BaseClient):
    _registry = REGISTRY
    _schema = SCHEMA
    _services: ClassVar[dict[str, Any]] = {"media": "media.MediaService", "plugin": Plugin}
    media: MediaService
    plugin: Any

    def upload_file(self, source: Upload, **settings: Any) -> UploadToken:
        return self._upload_file(UploadToken, source, **settings)


class AsyncClient(BaseAsyncClient):
    _registry = REGISTRY
    _schema = SCHEMA
    _services: ClassVar[dict[str, Any]] = {"media": "media.AsyncMediaService"}
    media: AsyncMediaService

    async def upload_file(self, source: Upload | AsyncIterable[bytes], **settings: Any) -> UploadToken:
        return await self._upload_file(UploadToken, source, **settings)


class OttClient(Client):
    _schema = Schema(api_version="5.3.7", client_tag="tiny:1", dialect="ott")


def client(url: str, options: RequestOptions | None = None, **settings: Any) -> Client:
    """A client of that server that does not wait between attempts."""
    made = Client(url, options or RequestOptions(ks="KS1-secret-session"), client_tag="tiny:1", **settings)
    made._core.clock = FakeClock()
    return made


def async_client(url: str, options: RequestOptions | None = None, **settings: Any) -> AsyncClient:
    """The same for asyncio."""
    made = AsyncClient(url, options or RequestOptions(ks="KS1-secret-session"), client_tag="tiny:1", **settings)
    made._core.clock = FakeClock()
    return made


def slept(made: Client | AsyncClient) -> list[float]:
    """The waits between attempts so far, in seconds."""
    clock = made._core.clock
    assert isinstance(clock, FakeClock)
    return clock.slept


def xml(result: str) -> str:
    """An answer of the API."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><xml><result>'
        f"{result}</result><executionTime>0.25</executionTime></xml>"
    )


def entry(id: str, name: str = "n") -> str:
    """An answer that is an entry."""
    return xml(f"<objectType>KalturaMediaEntry</objectType><id>{id}</id><name>{name}</name>")


def error(code: str, message: str = "m") -> str:
    """An answer that is an error."""
    return xml(f"<error><code>{code}</code><message>{message}</message></error>")
