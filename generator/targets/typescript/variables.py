"""What the results of calls are called in programs, and how programs show them."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.call import Call
from generator.model.types import ROOT_CLASS, EnumRef, File, ListOf, MapOf, ObjectRef, Scalar
from generator.targets.words import words

from .layout import STEP
from .reserved import KEYWORDS
from .text import access, is_identifier
from .values import Imports, Surface

_TAKEN = KEYWORDS | frozenset(
    "batch client console error fileFromPath fileSource json make multirequest saveTo undefined xml".split()
)
"""What no variable is called: names that programs use for something else."""

_SHOWN = ("id", "name")
"""Properties by which people know an object."""

_OBJECTS = "objects"


@dataclass(frozen=True, slots=True)
class Variables:
    """Names variables of one scope, each differently, and prints the statements that show what they hold."""

    surface: Surface
    imports: Imports
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
            return self._free(rest[0] + "".join(word.capitalize() for word in rest[1:]))
        return self._free(verb if verb == "count" else "answer")

    def show(self, call: Call, code: str, indent: str = "") -> list[str]:
        """Statements that print the result of `call`, which is in `code`."""
        items = self._items(call)
        if items is not None:
            return [
                f"{indent}console.log((await {code}).totalCount);",
                *self._each(items.name, "for await", code, indent),
            ]
        match call.action.result:
            case ObjectRef(name):
                item = self._listed(name)
                if item is not None:
                    return self._each(item, "for", f"{code}.objects ?? []", indent)
                return [f"{indent}console.log({self._known_by(name, code)});"]
            case ListOf(ObjectRef(name)):
                return self._each(name, "for", code, indent)
            case MapOf(ObjectRef(name)):
                value = self._free(self._noun(name))
                shown = self._known_by(name, value)
                head = f"{indent}for (const [key, {value}] of Object.entries({code})) {{"
                return [head, f"{indent}{STEP}console.log(key, {shown});", f"{indent}}}"]
            case File():
                saved = self.imports.name("saveTo", "node")
                target = "-".join(words(call.service.name)) or "download"
                return [f'{indent}console.log(await {saved}({code}, "{target}"), "bytes");']
            case Scalar() | EnumRef():
                return [f"{indent}console.log({code});"]
        return []

    def _each(self, class_name: str, loop: str, code: str, indent: str) -> list[str]:
        item = self._free(self._noun(class_name))
        return [
            f"{indent}{loop} (const {item} of {code}) {{",
            f"{indent}{STEP}console.log({self._known_by(class_name, item)});",
            f"{indent}}}",
        ]

    def _known_by(self, class_name: str, code: str) -> str:
        """What of an object is printed."""
        if class_name == ROOT_CLASS:
            return code
        known = {each.name: each.type for each in self.surface.api.properties_of(class_name)}
        found = [f"{code}{access(name)}" for name in _SHOWN if isinstance(known.get(name), Scalar)]
        return ", ".join(found) or code

    def _items(self, call: Call) -> ObjectRef | None:
        """The class of the objects of a list that pages."""
        behaviour = self.surface.behaviour.of(call.service.id, call.action.name)
        return behaviour.paging.items if behaviour.paging is not None else None

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
        members = {name.member for name in self.surface.names.services.values()}
        name = wish if is_identifier(wish) else "result"
        if name in _TAKEN or name in members:
            name = f"{name}_"
        number, base = 1, name
        while name in self._given:
            number += 1
            name = f"{base}{number}"
        self._given.add(name)
        return name


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in ("", *"aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
