"""What the results of calls are called in programs, and how programs show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.model.call import Call
from generator.model.types import ROOT_CLASS, EnumRef, File, ListOf, MapOf, Nothing, ObjectRef, Scalar, TypeRef
from generator.targets.words import words

from .text import literal
from .values import Imports, Surface, Values
from .words import KEYWORDS, PREDECLARED, flat, lower_mixed

_TAKEN = (
    KEYWORDS
    | PREDECLARED
    | {"batch", "client", "context", "ctx", "enums", "err", "fmt", "kaltura", "log", "size", "types"}
)
"""What no variable is called: names that programs use for something else."""

_SHOWN = ("id", "name")
"""Properties by which people know an object."""

_OBJECTS, _TOTAL = "objects", "totalCount"


@dataclass(frozen=True, slots=True)
class Variables:
    """Names variables of one scope, each differently, and prints the statements that show what they hold.

    Args:
        surface: The client.
        imports: Where what they need is noted.
        packages: The packages of services that the scope names.
    """

    surface: Surface
    imports: Imports
    packages: Iterable[str] = ()
    _given: set[str] = field(default_factory=set)

    def for_result(self, call: Call) -> str:
        """A variable for what the action answers: ``entry`` for a `KalturaMediaEntry`, ``entries`` for a list."""
        items = self.items(call)
        if items is not None:
            return self._free(_plural(_noun(items.name)))
        match call.action.result:
            case ObjectRef(name):
                return self._free(_noun(name))
            case ListOf(ObjectRef(name)) | MapOf(ObjectRef(name)):
                return self._free(_plural(_noun(name)))
            case File():
                return self._free("file")
            case Nothing():
                return self._free("done")
        verb, *rest = words(call.action.name) or ("",)
        if verb == "get" and rest:
            return self._free(lower_mixed("_".join(rest)))
        return self._free(verb if verb == "count" else "answer")

    def show(self, call: Call, code: str, indent: str) -> list[str]:
        """Statements that print the result of a single `call`, which is in `code`; in them, an error is returned."""
        items = self.items(call)
        if items is not None:
            item = self._free(_noun(items.name))
            return [
                *self._lines(
                    indent,
                    f"if total, known := {code}.TotalCount(); known {{",
                    f"\t{self._print('total')}",
                    "}",
                    f"for {item}, err := range {code}.All(ctx) {{",
                    "\tif err != nil {",
                    "\t\treturn err",
                    "\t}",
                    f"\t{self._print(*self._known_by(items.name, item))}",
                    "}",
                )
            ]
        if isinstance(call.action.result, File):
            saved = f"{code}.Save(ctx, {literal(flat(call.service.name))})"
            return list(
                self._lines(
                    indent,
                    f"size, err := {saved}",
                    "if err != nil {",
                    "\treturn err",
                    "}",
                    self._print("size", '"bytes"'),
                )
            )
        return self.show_value(call.action.result, code, indent)

    def show_value(self, type_: TypeRef, code: str, indent: str) -> list[str]:
        """Statements that print a value of `type_`, which is in `code`."""
        match type_:
            case ObjectRef(name):
                listed = self._listed(name)
                if listed is None:
                    return list(self._lines(indent, self._print(*self._known_by(name, code))))
                objects = f"{self._part(name, code)}.{self.surface.names.field_of(name, _OBJECTS)}.Or(nil)"
                return self._each(listed, objects, indent)
            case ListOf(ObjectRef(name)):
                return self._each(name, code, indent)
            case MapOf(ObjectRef(name)):
                value = self._free(_noun(name))
                shown = self._print("key", *self._known_by(name, value))
                return list(self._lines(indent, f"for key, {value} := range {code} {{", f"\t{shown}", "}"))
            case Scalar() | EnumRef():
                return list(self._lines(indent, self._print(code)))
        return []

    def items(self, call: Call) -> ObjectRef | None:
        """The class of the objects of a list that pages."""
        paging = self.surface.behaviour.of(call.service.id, call.action.name).paging
        if paging is None:
            return None
        optional = any(each.optional and each.name == paging.pager for each in call.action.parameters)
        return paging.items if optional else None

    def _each(self, class_name: str, code: str, indent: str) -> list[str]:
        item = self._free(_noun(class_name))
        shown = self._print(*self._known_by(class_name, item))
        return list(self._lines(indent, f"for _, {item} := range {code} {{", f"\t{shown}", "}"))

    def _known_by(self, class_name: str, code: str) -> list[str]:
        """What of an object is printed."""
        if class_name != ROOT_CLASS:
            known = {each.name: each.type for each in self.surface.api.properties_of(class_name)}
            values = Values(self.surface, self.imports)
            found = [
                f"{self._part(class_name, code)}.{self.surface.names.field_of(class_name, name)}"
                f".Or({values.zero(known[name])})"
                for name in _SHOWN
                if isinstance(known.get(name), Scalar)
            ]
            if found:
                return found
        return [f"{self.imports.client('kaltura.Describe')}({code})"]

    def _part(self, class_name: str, code: str) -> str:
        """What has the fields of a class: the object, or what its interface gives."""
        accessor = self.surface.names.accessors.get(class_name)
        return f"{code}.{accessor}()" if accessor else code

    def _listed(self, class_name: str) -> str | None:
        """The class of the objects in an answer that is a list."""
        for each in self.surface.api.properties_of(class_name):
            if each.name == _OBJECTS and isinstance(each.type, ListOf):
                return each.type.item.name
        return None

    def _print(self, *shown: str) -> str:
        return f"{self.imports.standard('fmt')}.Println({', '.join(shown)})"

    @staticmethod
    def _lines(indent: str, *lines: str) -> Iterable[str]:
        return (f"{indent}{line}" for line in lines)

    def _free(self, wish: str) -> str:
        taken = _TAKEN.union(self.packages, self._given)
        name = base = wish if wish.isidentifier() and wish.isascii() else "result"
        number = 1
        while name in taken:
            number += 1
            name = f"{base}{number}"
        self._given.add(name)
        return name


def _noun(class_name: str) -> str:
    """The last word of the name of a class: what its objects are."""
    found = words(class_name)
    return found[-1] if found else ""


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in ("", *"aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
