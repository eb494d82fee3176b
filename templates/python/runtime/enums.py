"""Enums that are open: a value that the schema does not list is kept, not refused."""

from __future__ import annotations

from enum import Enum, EnumType
from typing import TYPE_CHECKING, Any, Self, cast


class OpenEnumType(EnumType):
    """Calling an open enum never fails for a value of its kind: see `OpenIntEnum`."""

    if not TYPE_CHECKING:

        def __call__(cls, value: Any, *names: Any, **options: Any) -> Any:
            if names or options:
                return super().__call__(value, *names, **options)
            try:
                return cls._value2member_map_[value]
            except KeyError:
                return cls._unlisted(value)


class _Open(Enum, metaclass=OpenEnumType):
    """What both kinds of open enum share."""

    __wire__: str

    def __init_subclass__(cls, *, wire: str = "") -> None:
        """Make an enum that is called `wire` in the schema."""
        super().__init_subclass__()
        cls.__wire__ = wire

    @property
    def is_known(self) -> bool:
        """Whether the schema of this client lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __str__(self) -> str:
        return str(self._value_)

    def __format__(self, spec: str) -> str:
        return format(self._value_, spec)

    def __repr__(self) -> str:
        name = f"{type(self).__name__}.{self._name_}" if self.is_known else ""
        return f"<{name or type(self).__name__}: {self._value_!r}>"

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self


def _named(member: Any, value: Any) -> Any:
    member._name_ = str(value)
    member._value_ = value
    return member


class OpenIntEnum(int, _Open):
    """An enum of integers. A member equals its number and is one.

    Calling the class with a number that the schema does not list makes a member whose
    `is_known` is False and whose name is the number as text; it is not iterated over.

    Raises:
        ValueError: When called with what is no integer at all.
    """

    _value_: int

    @classmethod
    def _unlisted(cls, value: Any) -> Self:
        number = int(value)
        if number != value and not isinstance(value, str):
            raise ValueError(f"{value!r} is no integer")
        known = cls._value2member_map_.get(number)
        if known is None:
            known = _named(int.__new__(cls, number), number)
        return cast("Self", known)


class OpenStrEnum(str, _Open):
    """An enum of texts. A member equals its text and is one.

    Calling the class with a text that the schema does not list (say, a value of a
    plugin, ``protocol.md 1.7``) makes a member whose `is_known` is False and whose name
    is the text; it is not iterated over. Numbers stand for their text.
    """

    _value_: str

    @classmethod
    def _unlisted(cls, value: Any) -> Self:
        text = str(value)
        known = cls._value2member_map_.get(text)
        if known is None:
            known = _named(str.__new__(cls, text), text)
        return cast("Self", known)
