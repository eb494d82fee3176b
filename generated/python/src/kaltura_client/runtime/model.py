"""API objects: three states per property, open to what a newer server sends."""

from __future__ import annotations

from collections.abc import Mapping
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform

from .fields import Property, map_of, prop
from .unset import UNSET

if TYPE_CHECKING:
    from inspect import Signature

ROOT_NAMES = frozenset({"KalturaObject", "KalturaObjectBase"})
"""Wire names that mean "any object" (``protocol.md 1.3``)."""

M = TypeVar("M", bound="Model")


@dataclass_transform(kw_only_default=True)
class ModelMeta(type):
    """Gives a class its wire name, its tables of properties, and no slots."""

    __wire__: str
    __abstract__: bool
    __tables__: dict[str, Any]
    """What is computed of the class once, by the name of the computation."""

    def __new__(
        mcls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        wire: str = "",
        abstract: bool = False,
    ) -> ModelMeta:
        namespace.setdefault("__slots__", ())
        cls = super().__new__(mcls, name, bases, namespace)
        cls.__tables__ = {}
        if wire or not any(isinstance(base, ModelMeta) for base in bases):
            cls.__wire__ = wire
            cls.__abstract__ = abstract
        return cls

    @property
    def __properties__(cls) -> dict[str, Property]:
        """The properties by wire name, inherited ones included and first."""
        table: dict[str, Property] | None = cls.__tables__.get("properties")
        if table is None:
            table = {
                item.wire: item
                for base in reversed(cls.__mro__)
                for item in base.__dict__.values()
                if isinstance(item, Property)
            }
            cls.__tables__["properties"] = table
        return table

    @property
    def __attributes__(cls) -> dict[str, Property]:
        """The properties by the name of their Python attribute."""
        table: dict[str, Property] | None = cls.__tables__.get("attributes")
        if table is None:
            table = {item.name: item for item in cls.__properties__.values()}
            cls.__tables__["attributes"] = table
        return table

    @property
    def __wires__(cls) -> frozenset[str]:
        """The wire names of the class and of all its bases."""
        table: frozenset[str] | None = cls.__tables__.get("wires")
        if table is None:
            wires = (getattr(base, "__wire__", "") for base in cls.__mro__)
            table = frozenset(wires) - {""}
            cls.__tables__["wires"] = table
        return table

    @property
    def __signature__(cls) -> Signature:
        """The keywords of the constructor, for `help` and for editors that ask it."""
        from inspect import Parameter, Signature

        types: dict[str, Any] = {}
        for base in reversed(cls.__mro__):
            types.update(getattr(base, "__annotations__", {}))
        return Signature(
            [
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    default=UNSET,
                    annotation=types.get(name, Any),
                )
                for name in cls.__attributes__
            ]
        )


def did_you_mean(name: str, known: Mapping[str, object]) -> str:
    """``: did you mean 'x'?`` where one of the `known` names is close, else nothing."""
    from difflib import get_close_matches

    close = get_close_matches(name, known, 1)
    return f": did you mean {close[0]!r}?" if close else ""


class _Fields:
    """What `dataclasses` reads: all properties of a class, the set ones of an object.

    So `dataclasses.replace` and `asdict` keep unset properties unset.
    """

    __slots__ = ()

    def __get__(self, obj: Model | None, owner: ModelMeta) -> dict[str, Any]:
        fields: dict[str, Any] | None = owner.__tables__.get("fields")
        if fields is None:
            fields = _dataclass_fields(owner)
            owner.__tables__["fields"] = fields
        if obj is None:
            return {name: fields[name] for name in owner.__attributes__}
        names = [
            owner.__properties__[wire].name
            for wire in values_of(obj)
            if wire in owner.__properties__
        ]
        if received_of(obj):
            names.append("object_type")
        return {name: fields[name] for name in names}


def _dataclass_fields(cls: ModelMeta) -> dict[str, Any]:
    from dataclasses import field, make_dataclass

    names = dict.fromkeys((*cls.__attributes__, "object_type"))
    specs = [(name, Any, field(default=UNSET, kw_only=True)) for name in names]
    made: Any = make_dataclass(cls.__name__, specs, init=False, repr=False, eq=False)
    fields: dict[str, Any] = made.__dataclass_fields__
    return fields


class _State:
    """What an object holds; apart from `Model`, or checkers want it as arguments."""

    __slots__ = ("_received", "_values")
    _values: dict[str, Any]
    _received: str


class Model(_State, metaclass=ModelMeta):
    """An object with properties that are unset, null or a value each.

    Properties are given to the constructor by keyword or assigned; `is_set` tells an
    unset property from one that is None. Objects are mutable, compare by value and are
    not hashable. They can be copied, pickled, and replaced (`copy.replace`,
    `dataclasses.replace`).

    Raises:
        TypeError: By the constructor, for a property that the class does not have.
        AttributeError: For an attribute that the class does not have.
    """

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Any]]

        def __init_subclass__(cls, *, wire: str = "", abstract: bool = False) -> None:
            """Make a class of API objects.

            Args:
                wire: The name of the class in the schema; by default that of its base.
                abstract: Whether it must not be sent.
            """

    else:
        __dataclass_fields__ = _Fields()

    def __init__(self, /, **values: Any) -> None:
        self._values = mine = {}
        self._received = ""
        attributes = type(self).__attributes__
        for name, value in values.items():
            item = attributes.get(name)
            if item is not None:
                if value is not UNSET:
                    mine[item.wire] = value
            elif name == "object_type":
                self._received = value
            else:
                cls = type(self).__name__
                hint = did_you_mean(name, attributes)
                raise TypeError(f"{cls} has no property {name!r}{hint}")

    @property
    def object_type(self) -> str:
        """The class on the wire: the name that came, or else the one in the schema.

        A name that came and is unknown here, or does not fit the declared class, is
        kept (``protocol.md 5.3``), and goes out again when the object is sent.
        """
        return self._received or type(self).__wire__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return self._received == other._received and self._values == other._values

    __hash__ = None  # type: ignore[assignment]

    @recursive_repr()
    def __repr__(self) -> str:
        shown: list[str] = []
        properties = type(self).__properties__
        for wire, value in self._values.items():
            item = properties.get(wire)
            secret = item is not None and item.secret and value is not None
            name = wire if item is None else item.name
            shown.append(f"{name}={'***' if secret else value!r}")
        if self._received:
            shown.append(f"object_type={self._received!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __copy__(self) -> Self:
        return make(type(self), dict(self._values), self._received)

    def __replace__(self, **changes: Any) -> Self:
        changed = type(self)(**changes)
        made = self.__copy__()
        made._values.update(changed._values)
        made._received = changed._received or made._received
        for name, value in changes.items():
            if value is UNSET:
                delattr(made, name)
        return made

    def __getstate__(self) -> tuple[dict[str, Any], str]:
        return self._values, self._received

    def __setstate__(self, state: tuple[dict[str, Any], str]) -> None:
        self._values, self._received = state

    # Hidden from type checkers, for which an unknown attribute has to stay an error.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(_unknown(type(self), name), name=name, obj=self)

        def __setattr__(self, name: str, value: Any) -> None:
            try:
                object.__setattr__(self, name, value)
            except AttributeError:
                known = name in type(self).__attributes__ or hasattr(type(self), name)
                text = (
                    f"{type(self).__name__}.{name} cannot be assigned"
                    if known
                    else _unknown(type(self), name)
                )
                raise AttributeError(text, name=name, obj=self) from None


def _unknown(cls: type[Model], name: str) -> str:
    hint = "" if name.startswith("__") else did_you_mean(name, cls.__attributes__)
    return f"{cls.__name__} has no attribute {name!r}{hint}"


_new = object.__new__
_set_values = vars(_State)["_values"].__set__
_set_received = vars(_State)["_received"].__set__


def make(cls: type[M], values: dict[str, Any], received: str = "") -> M:
    """An object of `cls` that holds `values` themselves, with no checks.

    Args:
        cls: The class.
        values: What is set, by wire name. Not copied.
        received: The objectType that came, where it is not the class's own.
    """
    obj = _new(cls)
    _set_values(obj, values)
    _set_received(obj, received)
    return obj


def values_of(obj: Model) -> dict[str, Any]:
    """What is set on `obj`, by wire name, in order of assignment. Not a copy."""
    return obj._values  # pyright: ignore[reportPrivateUsage]


def received_of(obj: Model) -> str:
    """The objectType that `obj` came with where it is not its class's, else ``""``."""
    return obj._received  # pyright: ignore[reportPrivateUsage]


def is_set(obj: Model, name: str) -> bool:
    """Whether the property `name` (the Python attribute) of `obj` is null or a value.

    Raises:
        AttributeError: The class has no such property.
    """
    item = type(obj).__attributes__.get(name)
    if item is None:
        raise AttributeError(_unknown(type(obj), name), name=name, obj=obj)
    return item.wire in obj._values  # pyright: ignore[reportPrivateUsage]


class ApiObject(Model, wire="KalturaObject", abstract=True):
    """The root of all classes, declared by the schema or not (``protocol.md 1.3``)."""

    related_objects: dict[str, Any] | None = prop(
        "relatedObjects", map_of("KalturaListResponse"), read_only=True
    )
    """The answers to the nested response profiles of the request, by their names."""
