"""Performs the steps of conversations: the only place where clients wait."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .clock import Clock
from .conversation import Open, Read, Send, Sleep, Step
from .errors import KalturaError
from .headers import Headers
from .interpret import HttpAnswer
from .reading import Collector
from .transport import (
    AsyncHttpResponse,
    AsyncTransport,
    HttpRequest,
    HttpResponse,
    Transport,
)

if TYPE_CHECKING:
    from .uploads import Calls, Pull

__all__ = ["drive", "drive_async", "drive_calls", "drive_calls_async"]

T = TypeVar("T")


def drive(transport: Transport, clock: Clock, steps: Generator[Step, Any, T]) -> T:
    """Perform the steps of a conversation until it ends.

    Raises:
        KalturaError: What the conversation ends with.
    """
    try:
        step = next(steps)
        while True:
            try:
                reply = perform(transport, clock, step)
            except KalturaError as error:
                step = steps.throw(error)
            else:
                step = steps.send(reply)
    except StopIteration as stop:
        value: T = stop.value
        return value
    finally:
        steps.close()


async def drive_async(
    transport: AsyncTransport, clock: Clock, steps: Generator[Step, Any, T]
) -> T:
    """Perform the steps of a conversation until it ends.

    Raises:
        KalturaError: What the conversation ends with.
    """
    try:
        step = next(steps)
        while True:
            try:
                reply = await perform_async(transport, clock, step)
            except KalturaError as error:
                step = steps.throw(error)
            else:
                step = steps.send(reply)
    except StopIteration as stop:
        value: T = stop.value
        return value
    finally:
        steps.close()


def drive_calls(call: Callable[..., Any], clock: Clock, calls: Calls[T]) -> T:
    """Make the calls that a helper asks for until it ends."""
    try:
        wanted = next(calls)
        while True:
            try:
                reply: Any = None
                if isinstance(wanted, Sleep):
                    clock.sleep(wanted.seconds)
                elif isinstance(wanted, tuple):
                    reply = call(*wanted)
                else:
                    reply = next(cast("Iterator[bytes]", wanted.pieces), None)
            except KalturaError as error:
                wanted = calls.throw(error)
            else:
                wanted = calls.send(reply)
    except StopIteration as stop:
        value: T = stop.value
        return value
    finally:
        calls.close()


async def drive_calls_async(
    call: Callable[..., Awaitable[Any]], clock: Clock, calls: Calls[T]
) -> T:
    """Make the calls that a helper asks for until it ends."""
    try:
        wanted = next(calls)
        while True:
            try:
                reply: Any = None
                if isinstance(wanted, Sleep):
                    await clock.sleep_async(wanted.seconds)
                elif isinstance(wanted, tuple):
                    reply = await call(*wanted)
                else:
                    reply = await _pull(wanted)
            except KalturaError as error:
                wanted = calls.throw(error)
            else:
                wanted = calls.send(reply)
    except StopIteration as stop:
        value: T = stop.value
        return value
    finally:
        calls.close()


async def _pull(wanted: Pull) -> bytes | None:
    pieces = wanted.pieces
    if isinstance(pieces, AsyncIterator):
        return await anext(pieces, None)
    # A file or a pipe may make its reader wait, which must not hold up other tasks.
    from asyncio import to_thread

    return await to_thread(next, pieces, None)


def perform(transport: Transport, clock: Clock, step: Step) -> Any:
    """Do what a conversation asks for and give what came of it.

    Raises:
        TransportError: It did not work.
    """
    if isinstance(step, Send):
        response = transport.send(step.request)
        return _collect(response, step.request, step.limit)
    if isinstance(step, Open):
        return transport.send(step.request)
    if isinstance(step, Sleep):
        clock.sleep(step.seconds)
        return None
    source = cast(HttpResponse, step.response).source
    if isinstance(step, Read):
        try:
            return source.read(step.size)
        except BaseException:
            source.close()
            raise
    source.close()
    return None


async def perform_async(transport: AsyncTransport, clock: Clock, step: Step) -> Any:
    """Do what a conversation asks for and give what came of it.

    Raises:
        TransportError: It did not work.
    """
    if isinstance(step, Send):
        response = await transport.send(step.request)
        return await _collect_async(response, step.request, step.limit)
    if isinstance(step, Open):
        return await transport.send(step.request)
    if isinstance(step, Sleep):
        await clock.sleep_async(step.seconds)
        return None
    source = cast(AsyncHttpResponse, step.response).source
    if isinstance(step, Read):
        try:
            return await source.read(step.size)
        except BaseException:
            await source.close()
            raise
    await source.close()
    return None


_WHOLE = 1 << 20
"""Bytes asked for at a time where all are kept: most answers come in one piece."""


def _collect(response: HttpResponse, request: HttpRequest, limit: int) -> HttpAnswer:
    source = response.source
    try:
        collector = Collector(response.headers, limit)
        while piece := source.read(_WHOLE):
            collector.feed(piece)
            request.limit(None)
        return _answer(response.status, response.headers, collector)
    finally:
        source.close()


async def _collect_async(
    response: AsyncHttpResponse, request: HttpRequest, limit: int
) -> HttpAnswer:
    source = response.source
    try:
        collector = Collector(response.headers, limit)
        while piece := await source.read(_WHOLE):
            collector.feed(piece)
            request.limit(None)
        return _answer(response.status, response.headers, collector)
    finally:
        await source.close()


def _answer(status: int, headers: Headers, collector: Collector) -> HttpAnswer:
    return HttpAnswer(status, headers, collector.finish(), collector.framed)
