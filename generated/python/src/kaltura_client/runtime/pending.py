"""Results of the calls of a multirequest, before and after it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import KalturaError, UsageError
from .tokens import Reference, Token

if TYPE_CHECKING:
    from .action import Action
    from .registry import Registry

T = TypeVar("T")


class BatchError(KalturaError):
    """A call of a multirequest that the server did not answer.

    Servers stop at a call they cannot read, and say nothing of those after it.
    """


class Pending(Reference, Generic[T]):
    """The result of a call of a multirequest, before and after the request.

    Before, its attributes and indices are placeholders for parts of the result, to be
    used as arguments of later calls: `batch.media.get(first.objects[0].id)`. It stands
    for the whole result itself, and `str(pending)` is that as text, for arguments and
    options that are declared as text. Afterwards `result` is the result.

    A property of the result that is called like an attribute of this class is reached
    by its name on the wire: `pending["error"]`.
    """

    __slots__ = ("_action", "_error", "_position", "_registry", "_state", "_value")

    def __init__(self, action: Action[T], position: int, registry: Registry) -> None:
        self._action = action
        self._position = position
        self._registry = registry
        self._state = "not sent"
        self._value: Any = None
        self._error: KalturaError | None = None

    @property
    def done(self) -> bool:
        """Whether the request was made, with whatever success."""
        return self._state == "done"

    @property
    def error(self) -> KalturaError | None:
        """What the call failed with; None when it succeeded.

        Raises:
            UsageError: The request was not made.
        """
        self._need_answer()
        return self._error

    @property
    def result(self) -> T:
        """What the action answered.

        Raises:
            ApiError: The server refused this call.
            BatchError: The server did not get to this call.
            UsageError: The request was not made.
            KalturaError: The request as a whole failed.
        """
        self._need_answer()
        if self._error is not None:
            raise self._error
        value: T = self._value
        return value

    def _need_answer(self) -> None:
        if not self.done:
            raise UsageError(
                f"{self._action} was not sent yet: results are there after the block of"
                " the multirequest"
            )

    def _settle(self, value: Any) -> None:
        if isinstance(value, KalturaError):
            self._error = value
        else:
            self._value = value
        self._state = "done"

    def _token(self) -> Token:
        if self.done:
            raise UsageError(
                f"{self._action} was sent: its values are in .result, placeholders are"
                " for calls of the same multirequest"
            )
        return Token(self._position, (), self._action.result, self._registry)

    def __token__(self) -> str:
        return self._token().__token__()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name, name=name, obj=self)
        if self.done:
            raise AttributeError(
                f"{self._action} was sent: use .result.{name}", name=name, obj=self
            )
        return getattr(self._token(), name)

    def __getitem__(self, key: int | str) -> Any:
        return self._token()[key]

    # Having indices would otherwise make it an endless iterable.
    __iter__ = None

    def __repr__(self) -> str:
        state = "failed" if self._error is not None else self._state
        return f"<call {self._position}, {self._action}: {state}>"
