"""The base classes of generated clients, one for threads and one for asyncio.

Both drive the same conversations (`conversation.py`, `download.py`, `uploads.py`) and
differ only in how they wait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

from .client_state import ClientState
from .errors import KalturaError, UsageError

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterable, Callable, Generator, Mapping
    from ssl import SSLContext
    from types import TracebackType

    from .action import Action
    from .conversation import Step
    from .download import AsyncDownload, Download
    from .exchange import Exchange
    from .files import Upload
    from .hooks import RequestInfo, ResponseInfo
    from .model import Model
    from .options import BaseRequestOptions
    from .transport import AsyncTransport, Transport
    from .uploads import Progress

__all__ = ["BaseAsyncClient", "BaseClient"]

T = TypeVar("T")
Token = TypeVar("Token", bound="Model")

MAX_ANSWER_SIZE = 256 * 1024 * 1024
CHUNK_SIZE = 5_000_000


class BaseClient(ClientState):
    """A client that waits. Safe to use from several threads, and after a fork.

    Args:
        service_url: Address of the server, `https://host`.
        defaults: Settings of every call.
        client_tag: Name of the program in the logs of the server.
        sign_requests: Whether form requests carry a `kalsig` (protocol.md 4.5).
        transport: How requests travel; the standard library when left out. A
            transport that is given here is not closed with the client.
        proxy: `http://[user:password@]host:port` for all requests, "" for none; left
            out, the environment decides (`HTTPS_PROXY`, `NO_PROXY`, ...).
        verify: True checks certificates with the system's authorities, a path with
            those in that file or folder, False does not check; or a context.
        max_answer_size: Most bytes of an answer that is no file.
        on_request: Called before each attempt. What it raises ends the call.
        on_response: Called after each attempt. What it raises ends the call.

    Raises:
        UsageError: The address or a setting is wrong.
    """

    _transport: Transport
    _owns_transport: bool

    def __init__(
        self,
        service_url: str,
        defaults: BaseRequestOptions,
        *,
        client_tag: str = "",
        sign_requests: bool = True,
        transport: Transport | None = None,
        proxy: str | None = None,
        verify: bool | str | os.PathLike[str] | SSLContext = True,
        max_answer_size: int = MAX_ANSWER_SIZE,
        on_request: Callable[[RequestInfo], None] | None = None,
        on_response: Callable[[ResponseInfo], None] | None = None,
    ) -> None:
        self._set_up(
            service_url,
            defaults,
            client_tag=client_tag,
            sign_requests=sign_requests,
            max_answer_size=max_answer_size,
            on_request=on_request,
            on_response=on_response,
        )
        self._owns_transport = transport is None
        if transport is None:
            from .transport_stdlib import StdlibTransport

            transport = StdlibTransport(proxy=proxy, verify=verify)
        elif proxy is not None or verify is not True:
            raise UsageError("give proxy and verify to the transport itself")
        self._transport = transport

    def call(
        self,
        action: Action[T],
        arguments: Mapping[str, Any],
        options: BaseRequestOptions | None = None,
    ) -> T:
        """Call any action, also one that is not in the schema.

        Args:
            action: What to call.
            arguments: Values by wire name.
            options: Settings of this request alone.

        Raises:
            ApiError: The server refused it.
            TransportError: The server could not be talked to.
            MalformedAnswerError: The answer makes no sense.
            UsageError: It cannot be sent.
        """
        return self._execute(self._exchange(action, arguments, options))

    def file(
        self,
        action: Action[Any],
        arguments: Mapping[str, Any],
        options: BaseRequestOptions | None = None,
    ) -> Download:
        """The file that an action answers; nothing is sent until it is read."""
        from .download import Download
        from .file_request import FileRequest

        request = FileRequest(self._core, action, arguments, self._settings(options))
        return Download(self._drive, request)

    def _upload_file(
        self,
        token_class: type[Token],
        source: Upload,
        *,
        file_name: str | None = None,
        chunk_size: int = CHUNK_SIZE,
        progress: Progress | None = None,
        upload_token: Token | str | None = None,
        options: BaseRequestOptions | None = None,
    ) -> Token:
        """Upload a file; generated clients whose API has upload tokens publish it.

        Raises:
            UsageError: The source does not fit, or the server cannot continue uploads.
            ApiError: The server refused it.
        """
        from .driver import drive_calls
        from .uploads import upload

        steps = upload(
            token_class,
            source,
            file_name=file_name,
            chunk_size=chunk_size,
            progress=progress,
            upload_token=upload_token,
            options=options,
            policy=self._settings(options).retry,
            clock=self._core.clock,
            awaits=False,
        )
        return drive_calls(self.call, self._core.clock, steps)

    def close(self) -> None:
        """Close idle connections of the client's own transport."""
        if self._owns_transport:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _execute(self, exchange: Exchange[T]) -> T:
        """Make a call and give its value."""
        from .conversation import converse
        from .recording import note

        try:
            value, metadata = self._drive(converse(self._core, exchange))
        except KalturaError as error:
            note(getattr(error, "metadata", None))
            raise
        note(metadata)
        return value

    def _drive(self, steps: Generator[Step, Any, T]) -> T:
        """Perform the steps of a conversation until it ends."""
        from .driver import drive

        return drive(self._transport, self._core.clock, steps)


class BaseAsyncClient(ClientState):
    """A client for asyncio, with the surface of `BaseClient`.

    Args:
        service_url: Address of the server, `https://host`.
        defaults: Settings of every call.
        client_tag: Name of the program in the logs of the server.
        sign_requests: Whether form requests carry a `kalsig` (protocol.md 4.5).
        transport: How requests travel; the standard library in worker threads when
            left out. A transport that is given here is not closed with the client.
        proxy: `http://[user:password@]host:port` for all requests, "" for none; left
            out, the environment decides (`HTTPS_PROXY`, `NO_PROXY`, ...).
        verify: True checks certificates with the system's authorities, a path with
            those in that file or folder, False does not check; or a context.
        max_answer_size: Most bytes of an answer that is no file.
        on_request: Called before each attempt. What it raises ends the call.
        on_response: Called after each attempt. What it raises ends the call.

    Raises:
        UsageError: The address or a setting is wrong.
    """

    _transport: AsyncTransport
    _owns_transport: bool

    def __init__(
        self,
        service_url: str,
        defaults: BaseRequestOptions,
        *,
        client_tag: str = "",
        sign_requests: bool = True,
        transport: AsyncTransport | None = None,
        proxy: str | None = None,
        verify: bool | str | os.PathLike[str] | SSLContext = True,
        max_answer_size: int = MAX_ANSWER_SIZE,
        on_request: Callable[[RequestInfo], None] | None = None,
        on_response: Callable[[ResponseInfo], None] | None = None,
    ) -> None:
        self._set_up(
            service_url,
            defaults,
            client_tag=client_tag,
            sign_requests=sign_requests,
            max_answer_size=max_answer_size,
            on_request=on_request,
            on_response=on_response,
        )
        self._owns_transport = transport is None
        if transport is None:
            from .transport_stdlib import StdlibTransport
            from .transport_threads import ThreadsTransport

            transport = ThreadsTransport(StdlibTransport(proxy=proxy, verify=verify))
        elif proxy is not None or verify is not True:
            raise UsageError("give proxy and verify to the transport itself")
        self._transport = transport

    async def call(
        self,
        action: Action[T],
        arguments: Mapping[str, Any],
        options: BaseRequestOptions | None = None,
    ) -> T:
        """Call any action, also one that is not in the schema.

        Args:
            action: What to call.
            arguments: Values by wire name.
            options: Settings of this request alone.

        Raises:
            ApiError: The server refused it.
            TransportError: The server could not be talked to.
            MalformedAnswerError: The answer makes no sense.
            UsageError: It cannot be sent.
        """
        return await self._execute(self._exchange(action, arguments, options))

    def file(
        self,
        action: Action[Any],
        arguments: Mapping[str, Any],
        options: BaseRequestOptions | None = None,
    ) -> AsyncDownload:
        """The file that an action answers; nothing is sent until it is read."""
        from .download import AsyncDownload
        from .file_request import FileRequest

        request = FileRequest(self._core, action, arguments, self._settings(options))
        return AsyncDownload(self._drive, request)

    async def _upload_file(
        self,
        token_class: type[Token],
        source: Upload | AsyncIterable[bytes],
        *,
        file_name: str | None = None,
        chunk_size: int = CHUNK_SIZE,
        progress: Progress | None = None,
        upload_token: Token | str | None = None,
        options: BaseRequestOptions | None = None,
    ) -> Token:
        """Upload a file; generated clients whose API has upload tokens publish it.

        Raises:
            UsageError: The source does not fit, or the server cannot continue uploads.
            ApiError: The server refused it.
        """
        from .driver import drive_calls_async
        from .uploads import upload

        steps = upload(
            token_class,
            source,
            file_name=file_name,
            chunk_size=chunk_size,
            progress=progress,
            upload_token=upload_token,
            options=options,
            policy=self._settings(options).retry,
            clock=self._core.clock,
            awaits=True,
        )
        return await drive_calls_async(self.call, self._core.clock, steps)

    async def close(self) -> None:
        """Close idle connections of the client's own transport."""
        if self._owns_transport:
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def _execute(self, exchange: Exchange[T]) -> T:
        """Make a call and give its value."""
        from .conversation import converse
        from .recording import note

        try:
            value, metadata = await self._drive(converse(self._core, exchange))
        except KalturaError as error:
            note(getattr(error, "metadata", None))
            raise
        note(metadata)
        return value

    async def _drive(self, steps: Generator[Step, Any, T]) -> T:
        """Perform the steps of a conversation until it ends."""
        from .driver import drive_async

        return await drive_async(self._transport, self._core.clock, steps)
