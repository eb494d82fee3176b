"""Lists that page by themselves (protocol.md 5.8)."""

# The modules of the runtime are one unit: its classes know each other from inside.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import UsageError
from .model import Model, values_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator, Mapping

    from .action import Action
    from .client import BaseAsyncClient, BaseClient
    from .options import BaseRequestOptions
    from .registry import Registry

__all__ = ["AsyncPages", "Pages"]

Item = TypeVar("Item")
Response = TypeVar("Response")

_INDEX = "pageIndex"


class _Query(Generic[Response]):
    """A list call that can be asked for any of its pages."""

    __slots__ = ("action", "arguments", "first_index", "options", "pager", "registry")

    def __init__(
        self,
        action: Action[Response],
        arguments: Mapping[str, Any],
        options: BaseRequestOptions | None,
        registry: Registry,
    ) -> None:
        # Copies, so that later pages belong to the list that was asked for, even when
        # the caller goes on to use the filter for something else.
        self.arguments = {
            name: value.__copy__() if isinstance(value, Model) else value
            for name, value in arguments.items()
        }
        self.action = action
        self.options = options
        self.registry = registry
        # Some actions call the parameter otherwise: its type tells.
        pagers = (
            name
            for name, kind in action.parameters.items()
            if kind.code == "object" and kind.name.endswith("Pager")
        )
        self.pager = next(pagers, "")
        given = self.arguments.get(self.pager)
        index = values_of(given).get(_INDEX) if isinstance(given, Model) else None
        self.first_index = index if isinstance(index, int) and index > 0 else 1

    def page(self, number: int) -> dict[str, Any]:
        """The arguments of the page `number`, counted from 0 in this list."""
        if number == 0:
            return self.arguments
        given = self.arguments.get(self.pager)
        pager = given.__copy__() if isinstance(given, Model) else self._new_pager()
        values_of(pager)[_INDEX] = self.first_index + number
        return {**self.arguments, self.pager: pager}

    def _new_pager(self) -> Model:
        for name in (self.action.parameters[self.pager].name, "KalturaFilterPager"):
            model = self.registry.class_named(name)
            if model is not None and not model.__abstract__:
                return model()
        raise UsageError(f"this client has no pager for {self.action}")


class _Progress:
    """How far a list was read, and so whether there is more of it."""

    __slots__ = ("_before", "_query", "_seen", "number")

    def __init__(self, query: _Query[Any]) -> None:
        self._query = query
        self._before = 0
        self._seen = 0
        self.number = 0

    def more_after(self, response: Any) -> bool:
        """Note a page; tell whether to ask for the next one.

        A short page is not the end: servers cap the page size, and leave objects out
        that the caller may not see.
        """
        objects = _objects(response)
        if self.number == 0:
            # Pages before the first one that was asked for. A page is never longer
            # than the server's page size, so this guess is never too high.
            self._before = (self._query.first_index - 1) * len(objects)
        self.number += 1
        self._seen += len(objects)
        if not objects or not self._query.pager:
            return False
        total = _total(response)
        return total is None or total < 0 or self._before + self._seen < total


class Pages(Generic[Item, Response]):
    """A list: iterate over it for all objects of all pages.

    The first page is there at once. Further pages are requested when the iteration
    gets to them; leaving it early requests nothing more. Each iteration requests them
    anew. Objects are yielded as the server lists them: when something is inserted or
    removed meanwhile, an object can come twice or not at all.

    `Item` is the type of the objects, `Response` that of a page.
    """

    __slots__ = ("_caller", "_query", "_response")

    def __init__(
        self,
        caller: BaseClient,
        action: Action[Response],
        arguments: Mapping[str, Any],
        options: BaseRequestOptions | None = None,
    ) -> None:
        self._caller = caller
        self._query = _Query(action, arguments, options, caller._registry)
        self._response: Response = self._load(0)

    def _load(self, number: int) -> Response:
        query = self._query
        return self._caller.call(query.action, query.page(number), query.options)

    @property
    def response(self) -> Response:
        """The first page, as the server answered it."""
        return self._response

    @property
    def objects(self) -> list[Item]:
        """The objects of the first page."""
        return _objects(self._response)

    @property
    def total_count(self) -> int | None:
        """How many objects match on all pages; None when the server does not say."""
        return _total(self._response)

    def pages(self) -> Iterator[Response]:
        """Yield one answer after the other, the first one included."""
        response = self._response
        progress = _Progress(self._query)
        yield response
        while progress.more_after(response):
            response = self._load(progress.number)
            if not _objects(response):
                return
            yield response

    def __iter__(self) -> Iterator[Item]:
        for response in self.pages():
            yield from _objects(response)

    def __repr__(self) -> str:
        return f"<Pages of {self._query.action}, total_count={self.total_count}>"


class AsyncPages(Generic[Item, Response]):
    """A list for asyncio: `async for` over it for all objects of all pages.

    Nothing is requested before it is awaited or iterated over. `await pages` requests
    the first page, which its attributes need, and gives the same object back. The rest
    is as for `Pages`.
    """

    __slots__ = ("_caller", "_query", "_responses")

    def __init__(
        self,
        caller: BaseAsyncClient,
        action: Action[Response],
        arguments: Mapping[str, Any],
        options: BaseRequestOptions | None = None,
    ) -> None:
        self._caller = caller
        self._query = _Query(action, arguments, options, caller._registry)
        self._responses: list[Response] = []

    async def _load(self, number: int) -> Response:
        query = self._query
        return await self._caller.call(query.action, query.page(number), query.options)

    async def _first(self) -> AsyncPages[Item, Response]:
        if not self._responses:
            self._responses.append(await self._load(0))
        return self

    def __await__(self) -> Generator[Any, Any, AsyncPages[Item, Response]]:
        return self._first().__await__()

    @property
    def response(self) -> Response:
        """The first page, as the server answered it.

        Raises:
            UsageError: The list was not awaited yet.
        """
        if not self._responses:
            raise UsageError("await the list first: pages = await client.media.list()")
        return self._responses[0]

    @property
    def objects(self) -> list[Item]:
        """The objects of the first page."""
        return _objects(self.response)

    @property
    def total_count(self) -> int | None:
        """How many objects match on all pages; None when the server does not say."""
        return _total(self.response)

    async def pages(self) -> AsyncIterator[Response]:
        """Yield one answer after the other, the first one included."""
        response = (await self._first()).response
        progress = _Progress(self._query)
        yield response
        while progress.more_after(response):
            response = await self._load(progress.number)
            if not _objects(response):
                return
            yield response

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for response in self.pages():
            for item in _objects(response):
                yield item

    def __repr__(self) -> str:
        state = "" if self._responses else ", not awaited"
        return f"<AsyncPages of {self._query.action}{state}>"


def _objects(response: Any) -> list[Any]:
    """The objects of a page; some old actions answer them without an envelope."""
    if isinstance(response, Model):
        return values_of(response).get("objects") or []
    return response or []


def _total(response: Any) -> int | None:
    return (
        values_of(response).get("totalCount") if isinstance(response, Model) else None
    )
