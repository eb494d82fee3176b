"""What both kinds of client are: settings, and the services by name."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from .clock import Clock
from .core import Core
from .errors import UsageError
from .exchange import action_exchange, common_settings
from .logs import HIDDEN, Redactor
from .model import values_of
from .options import BaseRequestOptions, Settings, merge
from .service import load_service
from .urls import service_root

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager

    from .action import Action
    from .exchange import Exchange
    from .hooks import RequestInfo, ResponseInfo
    from .metadata import ResponseMetadata
    from .registry import Registry
    from .schema import Schema

__all__ = ["ClientState"]

T = TypeVar("T")


class ClientState:
    """What both kinds of client are: settings, and the services by name."""

    _registry: ClassVar[Registry]
    _schema: ClassVar[Schema]
    _services: ClassVar[Mapping[str, str | type[Any]]] = {}

    _core: Core
    _defaults: BaseRequestOptions
    _resolved: Settings

    def _set_up(
        self,
        service_url: str,
        defaults: BaseRequestOptions,
        *,
        client_tag: str,
        sign_requests: bool,
        max_answer_size: int,
        on_request: Callable[[RequestInfo], None] | None,
        on_response: Callable[[ResponseInfo], None] | None,
    ) -> None:
        self._core = Core(
            service_root(service_url),
            self._registry,
            self._schema,
            Redactor(self._schema.secrets),
            Clock(),
            client_tag=client_tag,
            sign=sign_requests,
            max_answer_size=max_answer_size,
            on_request=on_request,
            on_response=on_response,
        )
        self._use(defaults)

    def _use(self, defaults: BaseRequestOptions) -> None:
        """Take options as those of every call.

        Raises:
            UsageError: One of them is wrong, or is for one call only.
        """
        for name in values_of(defaults):
            if name in self._schema.volatile:
                raise UsageError(
                    f"{name} is for one call: give it in the options of the call, not"
                    " of the client"
                )
        self._resolved = Settings(defaults, None, self._schema)
        self._defaults = defaults

    def _view(self, options: BaseRequestOptions) -> Self:
        """A client with other settings that shares everything else."""
        merged = copy(self._defaults)
        merge(values_of(merged), values_of(options))
        view = object.__new__(type(self))
        view.__dict__.update(
            (name, value)
            for name, value in self.__dict__.items()
            # Services are bound to the client they were made for.
            if name not in self._services
        )
        view._use(merged)
        return view

    def _settings(self, options: BaseRequestOptions | None = None) -> Settings:
        """The client's options with those of one call on top, resolved."""
        if options is None:
            return self._resolved
        if not isinstance(cast(object, options), BaseRequestOptions):
            found = type(options).__name__
            raise UsageError(f"options are an object of RequestOptions, not {found}")
        return Settings(self._defaults, options, self._schema)

    def _common(self, settings: Settings) -> dict[str, Any]:
        """The parameters that go with every call (protocol.md 4.1)."""
        return common_settings(self._core, settings)

    def _exchange(
        self,
        action: Action[T],
        arguments: Mapping[str, Any],
        options: BaseRequestOptions | None,
    ) -> Exchange[T]:
        return action_exchange(self._core, action, arguments, self._settings(options))

    @property
    def ks(self) -> str | None:
        """The session string that goes with every call, None for none.

        Assigning concerns this client, not the views made from it before.
        """
        ks: str | None = values_of(self._defaults).get("ks")
        return ks

    @ks.setter
    def ks(self, value: str | None) -> None:
        merged = copy(self._defaults)
        values_of(merged)["ks"] = value
        self._use(merged)

    @property
    def service_url(self) -> str:
        """Address of the server, as it is used."""
        return self._core.root.removesuffix("/api_v3")

    def record_metadata(self) -> AbstractContextManager[list[ResponseMetadata]]:
        """Collect what is known of the answers to the calls made in a block.

        `with client.record_metadata() as answers:` fills the list `answers`: the
        machine that answered, the session in its log, the times it took.
        """
        from .recording import record_metadata

        return record_metadata()

    def __repr__(self) -> str:
        known = type(self._defaults).__properties__
        shown = {
            known[wire].name: (
                HIDDEN if wire in self._schema.secrets and value else value
            )
            for wire, value in values_of(self._defaults).items()
            if not wire.startswith("@")
        }
        settings = "".join(f", {name}={value!r}" for name, value in shown.items())
        return f"{type(self).__name__}({self.service_url!r}{settings})"

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._services})

    def __copy__(self) -> Self:
        return self._view(type(self._defaults)())

    def __reduce__(self) -> str:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied deeply: its connections"
            " belong to this process; make another one where it is needed"
        )

    if not TYPE_CHECKING:
        # A typing error must stay an error for type checkers, which see the
        # annotations of the generated subclass instead.
        def __getattr__(self, name: str) -> Any:
            return load_service(self, name, self)
