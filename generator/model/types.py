"""The closed set of type references of an API.

A type reference is what a property, a parameter, a result or a setting says of its type (``protocol.md 1.3``).
The set is closed on purpose: a ``match`` over `TypeRef` that forgets a case does not type-check
(end it with ``assert_never``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypeAlias

CLASS_PREFIX = "Kaltura"
"""What the names of classes and enums begin with, and people leave out."""

ROOT_CLASS = "KalturaObject"
"""The class all classes derive from, declared or not (``protocol.md 1.3``)."""


class ScalarKind(Enum):
    """The scalar types of the format, by their spelling in a schema."""

    STRING = "string"
    INT = "int"
    BIGINT = "bigint"
    FLOAT = "float"
    BOOL = "bool"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A plain value; integers are carried in 64 bits whatever their kind (``protocol.md 1.3``)."""

    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class EnumRef:
    """A value of the enum `name`, which is carried as `base`: an int or a string."""

    name: str
    base: Literal[ScalarKind.INT, ScalarKind.STRING]


@dataclass(frozen=True, slots=True)
class ObjectRef:
    """An object of the class `name` or of one derived from it.

    A schema's ``KalturaObjectBase`` ("any object", never declared) is `ROOT_CLASS` here.
    """

    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of objects. The format has no lists of scalars."""

    item: ObjectRef


@dataclass(frozen=True, slots=True)
class MapOf:
    """A dictionary from strings to objects."""

    item: ObjectRef


@dataclass(frozen=True, slots=True)
class File:
    """An uploaded file where it goes in, a binary answer where it comes out."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """The result of an action that answers nothing."""


TypeRef: TypeAlias = Scalar | EnumRef | ObjectRef | ListOf | MapOf | File | Nothing

STRING = Scalar(ScalarKind.STRING)
INT = Scalar(ScalarKind.INT)
BIGINT = Scalar(ScalarKind.BIGINT)
FLOAT = Scalar(ScalarKind.FLOAT)
BOOL = Scalar(ScalarKind.BOOL)
FILE = File()
NOTHING = Nothing()


def named(type_: TypeRef) -> str | None:
    """The name of the enum or class that `type_` refers to, directly or as an element; None where there is none."""
    match type_:
        case EnumRef(name) | ObjectRef(name) | ListOf(ObjectRef(name)) | MapOf(ObjectRef(name)):
            return name
        case _:
            return None
