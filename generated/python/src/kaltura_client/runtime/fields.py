"""What values are on the wire, and properties of objects (``protocol.md 1.3``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .unset import UNSET

if TYPE_CHECKING:
    from .model import Model


class Kind:
    """What a value is on the wire: a code and, for enums and objects, a wire name.

    Kinds are interned: two kinds of the same code and name are the same object. Make
    them with the functions of this module.
    """

    __slots__ = ("code", "name")
    code: Final[str]
    name: Final[str]

    def __init__(self, code: str, name: str = "") -> None:
        self.code = code
        self.name = name

    def __repr__(self) -> str:
        return f"<{self.code} {self.name}>" if self.name else f"<{self.code}>"

    def __reduce__(self) -> tuple[Any, tuple[str, str]]:
        return _kind, (self.code, self.name)


_KINDS: dict[tuple[str, str], Kind] = {}


def _kind(code: str, name: str = "") -> Kind:
    key = (code, name)
    kind = _KINDS.get(key)
    return _KINDS.setdefault(key, Kind(code, name)) if kind is None else kind


STRING: Final = _kind("string")
INTEGER: Final = _kind("integer")
"""Both `int` and `bigint` of a schema: integers are 64 bit everywhere."""
FLOAT: Final = _kind("float")
BOOLEAN: Final = _kind("boolean")
FILE: Final = _kind("file")
NOTHING: Final = _kind("nothing")


def int_enum(wire: str) -> Kind:
    """A value, an integer, of the enum that is called `wire` in the schema."""
    return _kind("int_enum", wire)


def str_enum(wire: str) -> Kind:
    """A value, text, of the enum that is called `wire` in the schema."""
    return _kind("str_enum", wire)


def object_of(wire: str) -> Kind:
    """An object of the class that is called `wire` in the schema, or of a subclass."""
    return _kind("object", wire)


def list_of(wire: str) -> Kind:
    """A list of objects of the class `wire`. There are no lists of scalars."""
    return _kind("list", wire)


def map_of(wire: str) -> Kind:
    """A dictionary from text to objects of the class `wire`."""
    return _kind("map", wire)


class Property:
    """A property of an API object: a data descriptor over the values that are set.

    Reading an unset property gives None, assigning `UNSET` or deleting it unsets it,
    assigning None is the explicit null that clears the stored value (``protocol.md
    3.3``).

    Attributes:
        wire: The name on the wire.
        name: The name of the Python attribute, once the class exists.
        kind: What the value is on the wire.
        read_only: Filled by the server, never sent.
        insert_only: May be sent when the object is added, not when it is updated.
        write_only: May be sent, never comes back.
        secret: Shown as ``***``.
    """

    __slots__ = (
        "insert_only",
        "kind",
        "name",
        "read_only",
        "secret",
        "wire",
        "write_only",
    )

    def __init__(
        self,
        wire: str,
        kind: Kind,
        *,
        read_only: bool = False,
        insert_only: bool = False,
        write_only: bool = False,
        secret: bool = False,
    ) -> None:
        self.wire = wire
        self.name = wire
        self.kind = kind
        self.read_only = read_only
        self.insert_only = insert_only
        self.write_only = write_only
        self.secret = secret

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, obj: Model | None, owner: type | None = None) -> Any:
        if obj is None:
            return self
        return obj._values.get(self.wire)  # pyright: ignore[reportPrivateUsage]

    def __set__(self, obj: Model, value: Any) -> None:
        if value is UNSET:
            self.__delete__(obj)
        else:
            obj._values[self.wire] = value  # pyright: ignore[reportPrivateUsage]

    def __delete__(self, obj: Model) -> None:
        obj._values.pop(self.wire, None)  # pyright: ignore[reportPrivateUsage]

    def __repr__(self) -> str:
        return f"<property {self.name} ({self.wire}): {self.kind!r}>"


def prop(
    wire: str,
    kind: Kind,
    *,
    read_only: bool = False,
    insert_only: bool = False,
    write_only: bool = False,
    secret: bool = False,
) -> Any:
    """Declare a property of an API object; see `Property` for the arguments.

    Typed `Any` so that the annotation of the attribute says what it holds.
    """
    return Property(
        wire,
        kind,
        read_only=read_only,
        insert_only=insert_only,
        write_only=write_only,
        secret=secret,
    )
