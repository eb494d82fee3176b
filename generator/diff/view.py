"""How names and values are written in what is told of changes."""

from __future__ import annotations

import json

from generator.model.types import EnumRef, File, ListOf, MapOf, Nothing, ObjectRef, Scalar, TypeRef

from .changes import Kind, Subject


class View:
    """How a report writes what messages mention. This one writes what is on the wire; others derive from it."""

    def name(self, subject: Subject, *, new: bool = False) -> str:
        """A subject by its kind and name: ``parameter filter of media.list``.

        `new` says to take the name that it has in the new version; by default, it is the one of the old version.
        """
        path = subject.path
        own = self.code(self.spelled(subject, new=new))
        match subject.kind:
            case "api":
                return "the API"
            case "parameter":
                return f"parameter {own} of {self.code(self.spelled(Subject('action', path[:2]), new=new))}"
            case "throw":
                return f"error {own} of {self.code(self.spelled(Subject('action', path[:2]), new=new))}"
            case _:
                return f"{subject.kind} {own}"

    def spelled(self, subject: Subject, *, new: bool = False) -> str:
        """The bare name of a subject."""
        return subject.name if subject.kind in _BY_LAST else ".".join(subject.path)

    def value(self, value: object) -> str:
        """A value of a facet: one line, whatever it holds."""
        return shown(value, self)

    def code(self, text: str) -> str:
        """Marks a name or a value."""
        return text


_BY_LAST = frozenset(("parameter", "throw", "error", "setting", "plugin"))
_LONGEST = 60


def shown(value: object, view: View) -> str:
    """`value` on one line, with what cannot be printed escaped, and cut where it is long."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "yes" if value else "no"
        case Scalar() | EnumRef() | ObjectRef() | ListOf() | MapOf() | File() | Nothing():
            return type_text(value, view)
        case str():
            text = _printable(json.dumps(value, ensure_ascii=False))
            return view.code(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 4]}...{text[-1]}")
        case tuple():
            return ", ".join(view.code(_printable(str(each))) for each in value) or "nothing"
        case float() if value == int(value):
            return str(int(value))
        case _:
            return str(getattr(value, "value", value))


def _printable(text: str) -> str:
    return text if text.isprintable() else "".join(x if x.isprintable() else json.dumps(x)[1:-1] for x in text)


def type_text(type_: TypeRef, view: View) -> str:
    """A type in words: ``list of KalturaMediaEntry``."""

    def of(kind: Kind, name: str) -> str:
        return view.code(view.spelled(Subject(kind, (name,))))

    match type_:
        case Scalar(kind):
            return kind.value
        case EnumRef(name):
            return of("enum", name)
        case ObjectRef(name):
            return of("class", name)
        case ListOf(item):
            return "list of " + of("class", item.name)
        case MapOf(item):
            return "map of " + of("class", item.name)
        case File():
            return "file"
        case Nothing():
            return "nothing"
