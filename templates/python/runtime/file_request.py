"""Actions that answer a file: their URL, and the conversation that opens it (8.4)."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any

from .conversation import Attempts, Close, Open, Read, Sleep, Step
from .core import Core
from .encode import flatten, form_body
from .errors import (
    ApiError,
    HttpStatusError,
    KalturaError,
    MalformedAnswerError,
    TransportError,
    UsageError,
)
from .exchange import action_tree, add_headers
from .fields import NOTHING
from .headers import Headers
from .interpret import empty_answer, status_error
from .metadata import ResponseMetadata
from .reading import Decoder
from .redirects import followed
from .transport import AsyncHttpResponse, HttpRequest, HttpResponse

if TYPE_CHECKING:
    from .action import Action
    from .options import Settings

__all__ = ["FileRequest", "Opened", "open_file", "resume_file"]

_HOPS = 10
_SNIFF = 512
_LARGEST_ERROR = 1_000_000
_TEXTUAL = re.compile(r"xml|json|html|text/plain", re.IGNORECASE)
_XML_ERROR = re.compile(
    rb"\s*+(?:<\?xml[^>]*>\s*)?<xml>\s*"
    rb"(?:<executionTime>[^<]*</executionTime>\s*)?<result>\s*<error>"
)


class FileRequest:
    """What is needed to fetch a file, as often as wanted.

    Attributes:
        core: Of the client.
        label: What logs and hooks call it, `service.action`.
        url: The complete URL, session included.
        headers: What is sent along.
        settings: The options, resolved.
        tree: All parameters.
        secrets: Wire names of more parameters that are never shown.
    """

    __slots__ = ("core", "headers", "label", "secrets", "settings", "tree", "url")

    def __init__(
        self,
        core: Core,
        action: Action[Any],
        arguments: Mapping[str, Any],
        settings: Settings,
    ) -> None:
        files: dict[str, Any] = {}
        tree = action_tree(core, action, arguments, settings, files)
        if files:
            raise UsageError(f"{action} answers a file and cannot take one")
        pairs = flatten(tree)
        if core.sign and core.schema.dialect == "ovp":
            from .kalsig import sign

            pairs.append(("kalsig", sign(pairs)))
        path = f"service/{action.service}/action/{action.name}"
        self.core = core
        self.label = str(action)
        self.url = f"{core.root}/{path}?{form_body(pairs).decode()}"
        # Files are compressed already, and only plain bytes can be resumed.
        self.headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        add_headers(self.headers, core, settings)
        self.settings = settings
        self.tree = tree
        self.secrets = action.secrets

    def attempts(self) -> Attempts:
        """A fresh count of attempts: reading a file may be repeated."""
        return Attempts(
            self.core,
            self.label,
            self.settings,
            self.tree,
            repeatable=self.settings.idempotent is not False,
            secrets=self.secrets,
        )

    def shown_url(self) -> str:
        """The URL without secrets."""
        redactor = self.core.redactor.also(self.secrets)
        return redactor.text(self.url, redactor.values(self.tree))


class Opened:
    """A file whose bytes can be read.

    Attributes:
        response: The answer, its body partly read.
        prefix: What was read of the body, decompressed.
        decoder: Decompresses the rest.
        metadata: What is known of the answer.
        url: Where redirects ended.
    """

    __slots__ = ("decoder", "metadata", "prefix", "response", "url")

    def __init__(
        self,
        response: HttpResponse | AsyncHttpResponse,
        prefix: bytes,
        decoder: Decoder,
        metadata: ResponseMetadata,
        url: str,
    ) -> None:
        self.response = response
        self.prefix = prefix
        self.decoder = decoder
        self.metadata = metadata
        self.url = url


def open_file(file: FileRequest) -> Generator[Step, Any, Opened]:
    """Fetch the head of a file: follow redirects, notice errors, try again.

    Raises:
        ApiError: The server refused it.
        TransportError: It could not be fetched.
    """
    attempts = file.attempts()
    while True:
        request = HttpRequest(
            "GET", file.url, file.headers, None, file.settings.timeout, None
        )
        request.deadline = attempts.deadline
        response: HttpResponse | AsyncHttpResponse | None = None
        try:
            attempts.begin(request)
            reply: HttpResponse | AsyncHttpResponse = yield Open(request)
            response = reply
            for _ in range(_HOPS):
                target = followed(request, reply.status, reply.headers)
                if target is None:
                    break
                yield Close(reply)
                request = target
                response = None
                reply = yield Open(request)
                response = reply
            opened = yield from _examine(file, attempts, request, response)
        except KalturaError as error:
            if response is not None:
                yield Close(response)
            delay = _failed(attempts, error, request, response)
            if delay is None:
                raise
        else:
            attempts.succeeded(opened.metadata, response.headers)
            return opened
        yield Sleep(delay)


def _failed(
    attempts: Attempts,
    error: KalturaError,
    request: HttpRequest,
    response: HttpResponse | AsyncHttpResponse | None,
) -> float | None:
    if response is None:
        return attempts.failed(error, request)
    metadata = attempts.metadata(response.status, response.headers)
    if isinstance(error, ApiError):
        metadata.execution_time = error.execution_time
        error.metadata = metadata
    return attempts.failed(error, request, response.status, response.headers, metadata)


def _examine(
    file: FileRequest,
    attempts: Attempts,
    request: HttpRequest,
    response: HttpResponse | AsyncHttpResponse,
) -> Generator[Step, Any, Opened]:
    """See whether an answer is a file or an error."""
    status, headers = response.status, response.headers
    failed = not 200 <= status < 300
    decoder = Decoder(headers)
    prefix = b""
    kind = headers.get("content-type", "")
    wanted = 1
    if failed:
        wanted = _LARGEST_ERROR
    elif not kind or _TEXTUAL.search(kind):
        wanted = _SNIFF
    prefix = yield from _read(response, decoder, prefix, wanted)
    if not prefix and (failed or "X-Kaltura" in headers):
        error = empty_answer(file.core, status, headers)
        # A file may be empty; a server that gave up says why.
        if not isinstance(error, MalformedAnswerError):
            raise error
    if failed or (wanted > 1 and _like_an_error(prefix)):
        prefix = yield from _read(response, decoder, prefix, _LARGEST_ERROR)
        _raise_api_error(file, prefix)
    if failed:
        raise status_error(status, headers, prefix)
    metadata = attempts.metadata(status, headers)
    # The file itself may take as long as it takes.
    request.deadline = None
    return Opened(response, prefix, decoder, metadata, request.url)


def _read(
    response: HttpResponse | AsyncHttpResponse,
    decoder: Decoder,
    start: bytes,
    wanted: int,
) -> Generator[Step, Any, bytes]:
    """At least `wanted` bytes of a body, or all of it."""
    parts = [start]
    have = len(start)
    while have < wanted:
        if decoder.pending:
            plain = decoder.feed(b"", _LARGEST_ERROR)
        else:
            piece: bytes = yield Read(response, 16384)
            if not piece:
                break
            plain = decoder.feed(piece, _LARGEST_ERROR)
        parts.append(plain)
        have += len(plain)
    return b"".join(parts)


def _like_an_error(prefix: bytes) -> bool:
    return bool(_XML_ERROR.match(prefix)) or (
        prefix.lstrip()[:1] == b"{" and b"KalturaAPIException" in prefix
    )


def _raise_api_error(file: FileRequest, body: bytes) -> None:
    """Raise the API error that a body is, if it is one."""
    registry = file.core.registry
    try:
        if body.lstrip()[:1] == b"<":
            from .decode_xml import decode_xml

            decode_xml(body, NOTHING, registry)
        elif body.lstrip()[:1] == b"{":
            from .decode_json import decode_json

            decode_json(body, NOTHING, registry)
    except MalformedAnswerError:
        pass


def resume_file(
    file: FileRequest,
    url: str,
    first: Headers,
    offset: int,
    stalled: int,
    broken: TransportError,
) -> Generator[Step, Any, Opened]:
    """Go on with a file whose connection broke.

    Args:
        file: What was fetched.
        url: Where its redirects ended.
        first: Headers of the first answer.
        offset: Bytes that have arrived.
        stalled: Attempts that have brought nothing since the last byte.
        broken: What happened.

    Raises:
        TransportError: `broken`, when the file cannot be resumed.
    """
    validator = _validator(first)
    if validator is None:
        raise broken
    attempts = file.attempts()
    attempts.number = stalled
    headers = {
        **{name: value for name, value in file.headers.items() if url == file.url},
        "Accept-Encoding": "identity",
        "Range": f"bytes={offset}-",
        "If-Range": validator,
    }
    error: TransportError = broken
    while True:
        request = HttpRequest("GET", url, headers, None, file.settings.timeout, None)
        attempts.number += 1
        delay = attempts.failed(error, request)
        if delay is None:
            raise broken
        yield Sleep(delay)
        try:
            response = yield Open(request)
        except TransportError as again:
            error = again
            continue
        start = f"bytes {offset}-"
        if response.status == 206 and response.headers.get(
            "content-range", ""
        ).startswith(start):
            metadata = attempts.metadata(response.status, response.headers)
            return Opened(response, b"", Decoder(response.headers), metadata, url)
        yield Close(response)
        if response.status < 500:
            # It has changed, or its server knows no ranges.
            raise broken
        error = HttpStatusError(
            f"HTTP status {response.status}", status=response.status, sent=True
        )


def _validator(headers: Headers) -> str | None:
    """What proves that a file is still the same, None when nothing does."""
    if headers.get("content-encoding", "identity").strip().lower() != "identity":
        return None
    tag = headers.get("ETag", "")
    if tag and not tag.startswith("W/"):
        return tag
    return headers.get("Last-Modified") or None
