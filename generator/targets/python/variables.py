"""What the results of calls are called in programs, and how programs show them."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.call import Call
from generator.model.types import ROOT_CLASS, EnumRef, File, ListOf, MapOf, ObjectRef, Scalar
from generator.targets.words import words

from .layout import STEP
from .reserved import KEYWORDS
from .surface import Surface

_TAKEN = KEYWORDS | frozenset(
    "abs all any batch bool bytes call cast client dict error filter float format hash id input int iter key len list "
    "main map max min next object open options print range reversed round set size slice sorted str sum sys tuple type "
    "value vars zip".split()
)
"""What no variable is called: names that programs use for something else, builtins among them."""

_SHOWN = ("id", "name")
"""Properties by which people know an object."""

_OBJECTS = "objects"


@dataclass(frozen=True, slots=True)
class Variables:
    """Names variables of one scope, each differently, and prints the statements that show what they hold."""

    surface: Surface
    _given: set[str] = field(default_factory=set)

    def for_result(self, call: Call) -> str:
        """A variable for what the action answers: ``entry`` for a `KalturaMediaEntry`, ``entries`` for a list."""
        items = self._items(call)
        if items is not None:
            return self._free(_plural(self._noun(items.name)))
        match call.action.result:
            case ObjectRef(name):
                return self._free(self._noun(name))
            case ListOf(ObjectRef(name)) | MapOf(ObjectRef(name)):
                return self._free(_plural(self._noun(name)))
            case File():
                return self._free("file")
        verb, *rest = words(call.action.name) or ("",)
        if verb == "get" and rest:
            return self._free("_".join(rest))
        return self._free(verb if verb == "count" else "answer")

    def show(self, call: Call, code: str, indent: str = "") -> list[str]:
        """Statements that print the result of `call`, which is in `code`."""
        items = self._items(call)
        if items is not None:
            return [f"{indent}print({code}.total_count)", *self._each(items.name, code, indent)]
        match call.action.result:
            case ObjectRef(name):
                item = self._listed(name)
                if item is not None:
                    objects = self.surface.names.all_properties(name)[_OBJECTS]
                    return self._each(item, f"{code}.{objects} or ()", indent)
                return [f"{indent}print({self._known_by(name, code)})"]
            case ListOf(ObjectRef(name)):
                return self._each(name, code, indent)
            case MapOf(ObjectRef(name)):
                value = self._free(self._noun(name))
                shown = self._known_by(name, value)
                return [f"{indent}for key, {value} in {code}.items():", f"{indent}{STEP}print(key, {shown})"]
            case File():
                saved = f'{code}.save("{"_".join(words(call.service.name)) or "download"}")'
                return [f"{indent}size = {saved}", f'{indent}print(size, "bytes")']
            case Scalar() | EnumRef():
                return [f"{indent}print({code})"]
        return []

    def _each(self, class_name: str, code: str, indent: str) -> list[str]:
        item = self._free(self._noun(class_name))
        return [f"{indent}for {item} in {code}:", f"{indent}{STEP}print({self._known_by(class_name, item)})"]

    def _known_by(self, class_name: str, code: str) -> str:
        """What of an object is printed."""
        api, names = self.surface.api, self.surface.names
        if class_name == ROOT_CLASS:
            return code
        attributes = names.all_properties(class_name)
        known = {each.name: each.type for each in api.properties_of(class_name)}
        found = [f"{code}.{attributes[name]}" for name in _SHOWN if isinstance(known.get(name), Scalar)]
        return ", ".join(found) or code

    def _items(self, call: Call) -> ObjectRef | None:
        """The class of the objects of a list that pages."""
        behaviour = self.surface.behaviour.of(call.service.id, call.action.name)
        return None if behaviour.usual_paging is None else behaviour.usual_paging.items

    def _listed(self, class_name: str) -> str | None:
        """The class of the objects in an answer that is a list."""
        for each in self.surface.api.properties_of(class_name):
            if each.name == _OBJECTS and isinstance(each.type, ListOf):
                return each.type.item.name
        return None

    def _noun(self, class_name: str) -> str:
        """The last word of the name of a class: what its objects are."""
        found = words(class_name)
        return found[-1] if found else ""

    def _free(self, wish: str) -> str:
        """`wish`, or what comes near it and is free."""
        base = wish if wish.isidentifier() else "result"
        if base in _TAKEN:
            base += "_"
        name, number = base, 1
        while name in self._given:
            number += 1
            name = f"{base}_{number}"
        self._given.add(name)
        return name


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in ("", *"aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
