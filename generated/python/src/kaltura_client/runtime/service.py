"""The base classes of generated services: one method a way of calling an action."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .action import Action
    from .client import BaseAsyncClient, BaseClient
    from .download import AsyncDownload, Download
    from .options import BaseRequestOptions
    from .paging import AsyncPages, Pages

__all__ = ["AsyncService", "Service", "ServiceGroup", "unknown_service"]

T = TypeVar("T")


class Service:
    """One service of the API; its methods are the actions."""

    __slots__ = ("_caller",)

    def __init__(self, caller: BaseClient) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller!r}>"

    def _call(
        self,
        action: Action[T],
        arguments: dict[str, Any],
        options: BaseRequestOptions | None,
    ) -> T:
        return self._caller.call(action, arguments, options)

    def _list(
        self,
        action: Action[T],
        arguments: dict[str, Any],
        options: BaseRequestOptions | None,
    ) -> Pages[Any, T]:
        from .paging import Pages

        return Pages(self._caller, action, arguments, options)

    def _file(
        self,
        action: Action[Any],
        arguments: dict[str, Any],
        options: BaseRequestOptions | None,
    ) -> Download:
        return self._caller.file(action, arguments, options)


class AsyncService:
    """One service of the API for asyncio; its methods are the actions."""

    __slots__ = ("_caller",)

    def __init__(self, caller: BaseAsyncClient) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller!r}>"

    async def _call(
        self,
        action: Action[T],
        arguments: dict[str, Any],
        options: BaseRequestOptions | None,
    ) -> T:
        return await self._caller.call(action, arguments, options)

    def _list(
        self,
        action: Action[T],
        arguments: dict[str, Any],
        options: BaseRequestOptions | None,
    ) -> AsyncPages[Any, T]:
        from .paging import AsyncPages

        return AsyncPages(self._caller, action, arguments, options)

    def _file(
        self,
        action: Action[Any],
        arguments: dict[str, Any],
        options: BaseRequestOptions | None,
    ) -> AsyncDownload:
        return self._caller.file(action, arguments, options)


class ServiceGroup:
    """The services of one plugin.

    Subclasses name them in `_services`: attribute -> "module.Class" below the
    client's package `services`, or a class. The same base serves clients, asyncio
    clients and batches: a service is built as `Class(caller)`.
    """

    _services: ClassVar[Mapping[str, str | type[Any]]] = {}

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller!r}>"

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._services})

    if not TYPE_CHECKING:
        # A typing error must stay an error for type checkers, which see the
        # annotations of the generated subclass instead.
        def __getattr__(self, name: str) -> Any:
            return load_service(self, name, self._caller)


def load_service(owner: Any, name: str, caller: Any) -> Any:
    """The service `name` of `owner`, imported on first use and kept on it.

    Raises:
        AttributeError: `owner._services` has no such name.
    """
    target = owner._services.get(name)
    if target is None:
        raise unknown_service(owner, name)
    if isinstance(target, str):
        module, _, class_name = target.rpartition(".")
        package = caller._registry.package
        target = getattr(import_module(f"{package}.services.{module}"), class_name)
    service = target(caller)
    # Not setattr: the owner may refuse unknown attributes.
    owner.__dict__[name] = service
    return service


def unknown_service(owner: Any, name: str) -> AttributeError:
    """The error for a service that does not exist, with the nearest name."""
    text = f"{type(owner).__name__} has no service {name!r}"
    if not name.startswith("_"):
        from difflib import get_close_matches

        known: list[str] = list(owner._services)
        near = get_close_matches(name, known, 1)
        if near:
            text += f"; did you mean {near[0]!r}?"
        elif isinstance(owner, ServiceGroup):
            text += f"; it has {', '.join(known)}"
    return AttributeError(text, name=name, obj=owner)
