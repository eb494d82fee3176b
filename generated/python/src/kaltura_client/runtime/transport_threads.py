"""Asyncio over any transport that blocks: worker threads do the waiting."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .transport import (
    AsyncHttpResponse,
    AsyncTransport,
    ByteSource,
    Cancel,
    HttpRequest,
    HttpResponse,
    Transport,
)

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

__all__ = ["ThreadsTransport"]

T = TypeVar("T")


class ThreadsTransport(AsyncTransport):
    """Sends each request in a worker thread. Bound to no event loop.

    A cancelled task has its connection torn down, so that the thread is free at once.

    Args:
        transport: What sends; closed together with this one.
        workers: Most requests that wait at the same time; more queue up.
    """

    def __init__(self, transport: Transport, *, workers: int = 64) -> None:
        self._transport = transport
        self._workers = workers
        self._pid = os.getpid()
        self._executor: ThreadPoolExecutor | None = None

    async def send(self, request: HttpRequest) -> AsyncHttpResponse:
        cancel = request.cancel = Cancel()
        response = await self.run(lambda: self._transport.send(request), cancel)
        source = _Source(self, response.source, cancel)
        return AsyncHttpResponse(response.status, response.headers, source)

    async def close(self) -> None:
        executor, self._executor = self._executor, None
        if executor is not None and self._pid == os.getpid():
            executor.shutdown(wait=False)
        self._transport.close()

    async def run(self, work: Callable[[], T], cancel: Cancel) -> T:
        """Do something that blocks in a worker thread."""
        from asyncio import CancelledError, wrap_future

        future = self._threads().submit(work)
        try:
            return await wrap_future(future)
        except CancelledError:
            cancel.cancel()
            # The thread may have got its answer at the last moment.
            future.add_done_callback(_drop)
            raise

    def _threads(self) -> ThreadPoolExecutor:
        if self._executor is None or self._pid != os.getpid():
            from concurrent.futures import ThreadPoolExecutor

            self._pid = os.getpid()
            self._executor = ThreadPoolExecutor(
                self._workers, thread_name_prefix="kaltura-http"
            )
        return self._executor


class _Source:
    def __init__(
        self, threads: ThreadsTransport, source: ByteSource, cancel: Cancel
    ) -> None:
        self._threads = threads
        self._source = source
        self._cancel = cancel

    async def read(self, size: int, /) -> bytes:
        return await self._threads.run(lambda: self._source.read(size), self._cancel)

    async def close(self) -> None:
        # Closes or hands back a socket: that does not block.
        self._source.close()


def _drop(future: Future[Any]) -> None:
    """Close what nobody waits for any more."""
    if not future.cancelled() and future.exception() is None:
        result = future.result()
        if isinstance(result, HttpResponse):
            result.source.close()
