"""Several calls in one request, each free to use the results of those before it.

The rules are those of protocol.md 7: calls are numbered from 1, what the server does
not hand down is repeated in each call, and an answer may be shorter than the request.
"""

# The modules of the runtime are one unit: its classes know each other from inside.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from .encode import encode
from .errors import ApiError, KalturaError, UsageError
from .exchange import Exchange, add_missing, encode_arguments, whole_format
from .interpret import redact
from .model import values_of
from .pending import BatchError, Pending
from .service import load_service
from .tokens import check_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import TracebackType

    from .action import Action
    from .client import BaseAsyncClient, BaseClient
    from .decode import Answer, Answers
    from .fields import Kind
    from .metadata import ResponseMetadata
    from .options import AnswerFormat, BaseRequestOptions, Settings

__all__ = [
    "BaseAsyncBatch",
    "BaseBatch",
    "BaseBatchService",
    "BatchCalls",
    "BatchError",
    "Pending",
]

T = TypeVar("T")

_PER_CALL_LOCALS = frozenset({"@extra", "@idempotent"})


class BaseBatchService:
    """One service of the API; its methods queue the actions."""

    __slots__ = ("_caller",)

    def __init__(self, caller: BatchCalls) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller!r}>"

    def _queue(
        self,
        action: Action[T],
        arguments: dict[str, Any],
        options: BaseRequestOptions | None,
    ) -> Pending[T]:
        return self._caller.call(action, arguments, options)


class _Call:
    """A queued call.

    Attributes:
        action: What is called.
        tree: Its arguments, encoded.
        settings: Settings of its own, encoded.
        without: Settings that it is to be sent without.
        repeatable: Whether it may be executed twice.
        pending: Where its result goes.
    """

    __slots__ = ("action", "pending", "repeatable", "settings", "tree", "without")

    def __init__(self, action: Action[Any], pending: Pending[Any]) -> None:
        self.action = action
        self.pending = pending
        self.repeatable = action.repeatable
        self.tree: dict[str, Any] = {}
        self.settings: dict[str, Any] = {}
        self.without: frozenset[str] = frozenset()

    def take(self, options: BaseRequestOptions) -> None:
        """Take the options of this call alone."""
        values = values_of(options)
        for name in values:
            if name.startswith("@") and name not in _PER_CALL_LOCALS:
                raise UsageError(
                    f"{self.action}: {name[1:]} concerns the whole request: give it to"
                    " multirequest()"
                )
        if values.get("@idempotent") is not None:
            self.repeatable = values["@idempotent"]
        known = type(options).__properties__
        own = {name: value for name, value in values.items() if name[:1] != "@"}
        self.without = frozenset(name for name, value in own.items() if value is None)
        self.settings = encode(
            {name: value for name, value in own.items() if value is not None},
            {name: known[name].kind for name in own},
            {},
        )
        self.settings |= encode(values.get("@extra") or {}, {}, {})


class BatchCalls:
    """Calls that wait to be sent together. The services are those of a client.

    Args:
        client: Who sends them.
        options: Settings of the request as a whole.
    """

    _services: ClassVar[Mapping[str, str | type[Any]]] = {}

    def __init__(
        self,
        client: BaseClient | BaseAsyncClient,
        options: BaseRequestOptions | None = None,
    ) -> None:
        self._client = client
        self._options = options
        self._registry = client._registry
        self._calls: list[_Call] = []
        self._files: dict[str, Any] = {}
        self._sent = False

    def call(
        self,
        action: Action[T],
        arguments: Mapping[str, Any],
        options: BaseRequestOptions | None = None,
    ) -> Pending[T]:
        """Queue any action, also one that is not in the schema.

        Args:
            action: What to call.
            arguments: Values by wire name; results of earlier calls among them.
            options: Settings of this call alone: another session, another language.

        Raises:
            UsageError: It cannot be sent, or the request was made already.
        """
        if self._sent:
            raise UsageError("this multirequest was sent: begin another one")
        if action.result.code == "file":
            raise UsageError(f"{action} answers a file: no multirequest can hold it")
        position = len(self._calls) + 1
        call = _Call(action, Pending(action, position, self._registry))
        files: dict[str, Any] = {}
        call.tree = encode_arguments(action, arguments, files)
        if options is not None:
            call.take(options)
        check_tokens(call.tree)
        check_tokens(call.settings)
        for name in ("service", "action"):
            if name in call.tree or name in call.settings:
                raise UsageError(f"{action}: no multirequest can hold {name!r}")
        self._files.update((f"{position}:{name}", file) for name, file in files.items())
        self._calls.append(call)
        return call.pending

    def results(self) -> list[Any]:
        """All results in the order of the calls.

        Raises:
            KalturaError: What the first of the failed calls failed with.
        """
        return [call.pending.result for call in self._calls]

    def __len__(self) -> int:
        return len(self._calls)

    def __iter__(self) -> Iterator[Pending[Any]]:
        return (call.pending for call in self._calls)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        state = "sent" if self._sent else "not sent"
        return f"<{type(self).__name__} of {len(self)} calls, {state}>"

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._services]

    if not TYPE_CHECKING:
        # A typing error must stay an error for type checkers, which see the
        # annotations of the generated subclass instead.
        def __getattr__(self, name: str) -> Any:
            return load_service(self, name, self)

    def _begin(self) -> Exchange[Answers] | None:
        """The request; None when there is nothing to send."""
        if self._sent:
            raise UsageError("this multirequest was sent already")
        self._sent = True
        if not self._calls:
            return None
        settings = self._client._settings(self._options)
        return Exchange(
            "multirequest",
            "service/multirequest",
            self._tree(settings),
            self._reader(),
            settings,
            files=self._files,
            repeatable=all(call.repeatable for call in self._calls),
            answer_format=whole_format(
                self._client._core, (call.action for call in self._calls)
            ),
        )

    def _tree(self, settings: Settings) -> dict[str, Any]:
        """All parameters; each call repeats what it would not inherit (7.3)."""
        common = self._client._common(settings)
        per_call = self._client._schema.per_call
        # The server fills these in where they are missing. When a call is to go
        # without one, it must not stand where it would be taken from.
        withheld = frozenset[str]().union(*(call.without for call in self._calls))
        repeated = {
            name: value
            for name, value in common.items()
            if name in per_call or name in withheld
        }
        tree: dict[str, Any] = {}
        for position, call in enumerate(self._calls, 1):
            one = {"service": call.action.service, "action": call.action.name}
            one |= call.tree
            add_missing(one, call.settings)
            inherited = {
                name: value
                for name, value in repeated.items()
                if name not in call.without
            }
            add_missing(one, inherited)
            tree[str(position)] = one
        top = {
            name: value
            for name, value in common.items()
            if name not in repeated or name == "apiVersion"
        }
        return {**tree, **top, **settings.extra}

    def _reader(self) -> Callable[[bytes, AnswerFormat], Answer[Answers]]:
        kinds: list[Kind] = [call.action.result for call in self._calls]
        registry = self._registry

        def read(body: bytes, answer_format: AnswerFormat) -> Answer[Answers]:
            from .decode import Answer

            if answer_format == "json":
                from .decode_json import decode_many_json as decode
            else:
                from .decode_xml import decode_many_xml as decode
            answers = decode(body, kinds, registry)
            return Answer(answers, answers.execution_time)

        return read

    def _hand_out(
        self,
        exchange: Exchange[Answers],
        answers: Answers,
        metadata: list[ResponseMetadata],
    ) -> None:
        redactor = self._client._core.redactor
        for call, answer in zip(self._calls, answers, strict=False):
            if isinstance(answer, ApiError):
                redact(answer, redactor, redactor.values(exchange.tree))
                answer.metadata = metadata[-1] if metadata else None
            call.pending._settle(answer)
        for call in self._calls[len(answers) :]:
            call.pending._settle(
                BatchError(
                    f"{call.action}: the server answered {len(answers)} of"
                    f" {len(self._calls)} calls"
                )
            )

    def _fail(self, error: KalturaError) -> None:
        """Note that the request as a whole failed."""
        for call in self._calls:
            call.pending._settle(error)


class BaseBatch(BatchCalls):
    """A multirequest: leaving its `with` block sends the calls that were queued.

    An error inside the block sends nothing. After the block each call has its own
    result or error; the block itself raises only what concerns the whole request.
    """

    def __init__(
        self, client: BaseClient, options: BaseRequestOptions | None = None
    ) -> None:
        super().__init__(client, options)
        self._sender = client

    def execute(self) -> None:
        """Send the calls, without a block.

        Raises:
            KalturaError: The request as a whole failed.
            UsageError: It was sent before.
        """
        exchange = self._begin()
        if exchange is None:
            return
        from .recording import record_metadata

        try:
            with record_metadata() as metadata:
                answers = self._sender._execute(exchange)
        except KalturaError as error:
            self._fail(error)
            raise
        self._hand_out(exchange, answers, metadata)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None and not self._sent:
            self.execute()


class BaseAsyncBatch(BatchCalls):
    """A multirequest for asyncio: leaving its `async with` block sends the calls.

    The rest is as for `BaseBatch`.
    """

    def __init__(
        self, client: BaseAsyncClient, options: BaseRequestOptions | None = None
    ) -> None:
        super().__init__(client, options)
        self._sender = client

    async def execute(self) -> None:
        """Send the calls, without a block.

        Raises:
            KalturaError: The request as a whole failed.
            UsageError: It was sent before.
        """
        exchange = self._begin()
        if exchange is None:
            return
        from .recording import record_metadata

        try:
            with record_metadata() as metadata:
                answers = await self._sender._execute(exchange)
        except KalturaError as error:
            self._fail(error)
            raise
        self._hand_out(exchange, answers, metadata)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None and not self._sent:
            await self.execute()
