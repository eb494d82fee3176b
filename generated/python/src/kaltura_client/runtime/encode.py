"""Arguments to what goes on the wire (``protocol.md 3``).

`encode` makes the tree of the JSON form; what `form` makes of the tree is offered here
as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard

from .enums import OpenIntEnum, OpenStrEnum
from .errors import UsageError
from .form import flatten, form_body, json_body
from .model import ROOT_NAMES, Model, received_of, values_of
from .tokens import Reference
from .unset import UNSET

if TYPE_CHECKING:
    from .fields import Kind, Property

__all__ = ["encode", "flatten", "form_body", "json_body", "write_object", "writer_of"]

_ENUMS = (OpenIntEnum, OpenStrEnum)
_NO_LISTS = (str, bytes, bytearray, Mapping, Model)
Files: TypeAlias = dict[str, Any]
Writer: TypeAlias = "Callable[[Any, Files], Any]"

EXACT = 1 << 53
"""Integers above this lose digits in a JSON number (``protocol.md 3.4``)."""
LARGEST = (1 << 63) - 1


class _Mistake(Exception):
    """A mistake somewhere in the arguments; the path to it grows on the way out."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path: list[str] = []

    def at(self, step: str) -> _Mistake:
        self.path.append(step)
        return self

    def text(self) -> str:
        where = "".join(reversed(self.path)).removeprefix(".")
        return f"{where}: {self.problem}" if where else self.problem


def encode(
    arguments: Mapping[str, Any], kinds: Mapping[str, Kind], files: Files
) -> dict[str, Any]:
    """The JSON tree of `arguments` (``protocol.md 3.2``).

    Args:
        arguments: Values by wire name. `UNSET` is left out, None is the explicit null.
        kinds: What each argument is. One that is not named here is encoded by what it
            is: a number, text, bool, None, object, list, or dictionary.
        files: Filled with the values of kind `FILE`, by the name of their part of a
            multipart body (``fileData``, ``resource:fileData``); the tree has no place
            for them.

    Raises:
        UsageError: A value that cannot be sent; the message names the path to it.
    """
    tree: dict[str, Any] = {}
    try:
        for name, value in arguments.items():
            if value is UNSET:
                continue
            if value is None:
                tree[name + "__null"] = ""
                continue
            kind = kinds.get(name)
            try:
                if kind is not None and kind.code == "file":
                    files[name] = value
                    continue
                found: Files = {}
                tree[name] = (_any if kind is None else writer_of(kind))(value, found)
            except _Mistake as mistake:
                raise UsageError(mistake.at(name).text()) from None
            if found:
                files.update((f"{name}:{rest}", file) for rest, file in found.items())
    except RecursionError:
        raise UsageError("an argument is nested too deeply, or in itself") from None
    return tree


def writer_of(kind: Kind) -> Writer:
    """What turns a value of this kind into its part of the tree."""
    writer = _WRITERS.get(kind.code)
    if writer is not None:
        return writer
    named = _NAMED.get((kind.code, kind.name))
    if named is None:
        named = _NAMED.setdefault((kind.code, kind.name), _BUILDERS[kind.code](kind))
    return named


def _described(value: object) -> str:
    if isinstance(value, Model):
        return value.object_type or type(value).__name__
    return type(value).__name__


def _expected(what: str, value: object) -> _Mistake:
    return _Mistake(f"{what} is expected here, not {_described(value)}")


# -- scalars (protocol.md 3.4)


def _string(value: Any, files: Files) -> Any:
    if isinstance(value, str):
        # The plain text also of enums whose `str` is something else.
        text = str.__str__(value)
    elif isinstance(value, Reference):
        return str(value)
    else:
        raise _expected("text", value)
    if not text.isprintable():
        _check_characters(text)
    return text


def _check_characters(text: str) -> None:
    import re

    found = re.search("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text)
    if found:
        code = ord(found[0])
        raise _Mistake(f"character U+{code:04X} (index {found.start()}) cannot be sent")


def _integer(value: Any, files: Files) -> Any:
    if not isinstance(value, int) or isinstance(value, bool):
        if isinstance(value, Reference):
            return str(value)
        raise _expected("an integer", value)
    if -EXACT <= value <= EXACT:
        return int(value)
    if not -LARGEST - 1 <= value <= LARGEST:
        raise _Mistake("the integer does not fit into 64 bits")
    return str(int(value))


def _float(value: Any, files: Files) -> Any:
    if isinstance(value, float):
        if value - value != 0.0:
            raise _Mistake(f"{value} cannot be sent")
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return _integer(value, files)
    if isinstance(value, Reference):
        return str(value)
    raise _expected("a number", value)


def _boolean(value: Any, files: Files) -> Any:
    if value is True or value is False:
        return value
    if isinstance(value, Reference):
        return str(value)
    raise _expected("a bool", value)


def _int_enum(kind: Kind) -> Writer:
    name = kind.name

    def write(value: Any, files: Files) -> Any:
        if isinstance(value, int):
            _check_enum(value, name)
            return _integer(int(value), files)
        if isinstance(value, Reference):
            return str(value)
        raise _expected(f"a value of {name}, an integer,", value)

    return write


def _str_enum(kind: Kind) -> Writer:
    name = kind.name

    def write(value: Any, files: Files) -> Any:
        if isinstance(value, str):
            _check_enum(value, name)
            return _string(value, files)
        if isinstance(value, int) and not isinstance(value, bool):
            _check_enum(value, name)
            return str(int(value))
        if isinstance(value, Reference):
            return str(value)
        raise _expected(f"a value of {name}, text,", value)

    return write


def _check_enum(value: object, name: str) -> None:
    if isinstance(value, _ENUMS) and type(value).__wire__ != name:
        other = type(value).__wire__
        raise _Mistake(f"a value of {name} is expected here, not of {other}")


def _file(value: Any, files: Files) -> Any:
    raise _Mistake("a file cannot stand in a list")


# -- objects, lists, maps


def _is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) and not isinstance(value, _NO_LISTS)


def _object(kind: Kind) -> Writer:
    name = kind.name
    fits_all = name in ROOT_NAMES

    def write(value: Any, files: Files) -> Any:
        if not isinstance(value, Model):
            if isinstance(value, Reference):
                return str(value)
            raise _expected(f"an object of {name}", value)
        if not fits_all and name not in type(value).__wires__:
            raise _expected(f"an object of {name}", value)
        return write_object(value, files)

    return write


def write_object(obj: Model, files: Files) -> dict[str, Any]:
    """The tree of one object: its objectType first, then what is set and may be sent.

    A property that the class does not know cannot be set; a class that is abstract can
    be sent under a name that came from the server only (``protocol.md 3.3``, 3.5).
    """
    cls = type(obj)
    if cls.__abstract__ and not received_of(obj):
        raise _Mistake(f"{cls.__name__} is abstract: send an object of a subclass")
    # A name that came from a server may be any text.
    tree: dict[str, Any] = {"objectType": _string(obj.object_type, files)}
    writers = cls.__tables__.get("writers")
    if writers is None:
        writers = cls.__tables__["writers"] = _property_writers(cls)
    wire = ""
    try:
        for wire, value in values_of(obj).items():
            writer = writers.get(wire)
            if writer is None:
                continue
            if value is None:
                tree[wire + "__null"] = ""
            elif writer is _file:
                files[wire] = value
            else:
                found: Files = {}
                tree[wire] = writer(value, found)
                if found:
                    files.update((f"{wire}:{rest}", f) for rest, f in found.items())
    except _Mistake as mistake:
        item: Property | None = cls.__properties__.get(wire)
        raise mistake.at(f".{wire if item is None else item.name}") from None
    return tree


def _property_writers(cls: type[Model]) -> dict[str, Writer]:
    return {
        wire: writer_of(item.kind)
        for wire, item in cls.__properties__.items()
        if not item.read_only
    }


def _list(kind: Kind) -> Writer:
    write_element = _object(kind)

    def write(value: Any, files: Files) -> Any:
        if isinstance(value, Reference):
            return str(value)
        if not _is_iterable(value):
            raise _expected(f"a list of objects of {kind.name}", value)
        return [
            _entry(write_element, element, files, i) for i, element in enumerate(value)
        ]

    return write


def _map(kind: Kind) -> Writer:
    write_entry = _object(kind)

    def write(value: Any, files: Files) -> Any:
        if isinstance(value, Reference):
            return str(value)
        if not _is_mapping(value):
            raise _expected(f"a dictionary of objects of {kind.name}", value)
        return {
            _key(key): _entry(write_entry, entry, files, key)
            for key, entry in value.items()
        }

    return write


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise _expected("a key that is text", key)
    if not key.isprintable():
        _check_characters(key)
    return str(key)


def _entry(write: Writer, value: Any, files: Files, step: int | str) -> Any:
    found: Files = {}
    try:
        tree = write(value, found)
    except _Mistake as mistake:
        raise mistake.at(f"[{step!r}]") from None
    if found:
        files.update((f"{step}:{rest}", file) for rest, file in found.items())
    return tree


def _any(value: Any, files: Files) -> Any:
    """A value that no schema describes, by what it is."""
    if isinstance(value, Model):
        return write_object(value, files)
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return _integer(int(value), files)
    if isinstance(value, float):
        return _float(value, files)
    if _is_mapping(value):
        tree: dict[str, Any] = {}
        for key, entry in value.items():
            if entry is None:
                tree[_key(key) + "__null"] = ""
            elif entry is not UNSET:
                tree[_key(key)] = _entry(_any, entry, files, key)
        return tree
    if isinstance(value, list | tuple) and _is_iterable(value):
        return [_entry(_any, entry, files, i) for i, entry in enumerate(value)]
    return _string(value, files)


_WRITERS: dict[str, Writer] = {
    "string": _string,
    "integer": _integer,
    "float": _float,
    "boolean": _boolean,
    "file": _file,
}
_BUILDERS: dict[str, Callable[[Kind], Writer]] = {
    "int_enum": _int_enum,
    "str_enum": _str_enum,
    "object": _object,
    "list": _list,
    "map": _map,
}
_NAMED: dict[tuple[str, str], Writer] = {}
