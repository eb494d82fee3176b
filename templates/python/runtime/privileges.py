"""Privileges of a session: read, built and printed (protocol.md 6.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from .errors import UsageError

#: Values of one privilege: none, one, or several that print joined with ``/``.
PrivilegeValues: TypeAlias = str | int | Iterable[str | int] | None


class Privileges(Mapping[str, tuple[str, ...]]):
    """Privileges by name, each with its values, in the order of their first mention.

    ``Privileges("edit:0_a, list:*, edit:0_b")`` holds ``edit`` with two values and
    prints as ``edit:0_a/0_b,list:*``: a name that is repeated keeps all its values,
    which is the only spelling that both session versions understand alike
    (protocol.md 11.3). Blanks around an item are dropped.

    Args:
        source: Text such as ``"sview:0_a,list:*"``, another Privileges, or a
            mapping such as ``{"edit": ["0_a", "0_b"], "enableentitlement": None}``.

    Raises:
        UsageError: A name or value holds a character that separates privileges.
    """

    __slots__ = ("_values",)

    def __init__(self, source: PrivilegesLike = "") -> None:
        self._values: dict[str, list[str]] = {}
        if isinstance(source, str):
            self._read(source, trim=True)
        else:
            for name, values in source.items():
                self._add(name, _texts(name, values))

    @classmethod
    def read(cls, text: str, *, trim: bool) -> Privileges:
        """Read privileges the way a server does.

        Args:
            text: The comma list of a session.
            trim: False for sessions of version 1, where blanks belong to the names.
        """
        privileges = cls()
        privileges._read(text, trim=trim)
        return privileges

    def _read(self, text: str, *, trim: bool) -> None:
        for item in text.split(","):
            name, _, value = (item.strip() if trim else item).partition(":")
            if name:
                self._merge(name, tuple(value.split("/")) if value else ())

    def _add(self, name: str, values: tuple[str, ...]) -> None:
        if not name or name != name.strip() or any(char in name for char in ",:;"):
            raise UsageError(f"{name!r} cannot be the name of a privilege")
        for value in values:
            if "," in value or ";" in value:
                raise UsageError(
                    f"privilege {name!r}: the value {value!r} holds a separator"
                )
        self._merge(name, values)

    def _merge(self, name: str, values: tuple[str, ...]) -> None:
        self._values.setdefault(name, []).extend(values)

    def __getitem__(self, name: str) -> tuple[str, ...]:
        return tuple(self._values[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __str__(self) -> str:
        return ",".join(
            f"{name}:{'/'.join(values)}" if values else name
            for name, values in self._values.items()
        )

    def __repr__(self) -> str:
        return f"Privileges({str(self)!r})"


#: What is accepted where privileges are wanted: their text, or names with values.
PrivilegesLike: TypeAlias = str | Privileges | Mapping[str, PrivilegeValues]


def _texts(name: str, values: PrivilegeValues) -> tuple[str, ...]:
    """The values of one privilege as texts; a single value may stand alone."""
    if values is None:
        return ()
    if isinstance(values, bool):
        raise UsageError(
            f"privilege {name!r}: a bool is no value; leave it out or None"
        )
    if isinstance(values, (str, int)):
        return (str(values),)
    return tuple(str(value) for value in values)


def privilege_text(privileges: PrivilegesLike) -> str:
    """The text to put into a session: a text stays exactly as it was given."""
    if isinstance(privileges, str):
        return privileges
    if isinstance(privileges, Privileges):
        return str(privileges)
    return str(Privileges(privileges))
