"""What variables are called in programs, and how programs show what they hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.call import Call
from generator.model.types import ROOT_CLASS, EnumRef, File, ListOf, MapOf, ObjectRef, Scalar, TypeRef
from generator.targets.words import camel, words

from .layout import STEP
from .reserved import KEYWORDS
from .surface import Surface

_TAKEN = KEYWORDS | frozenset({"arguments", "batch", "client", "error", "p", "pending"})
"""What no variable is called: names that programs use for something else."""

_SHOWN = ("id", "name")
"""Properties by which people know an object."""

_OBJECTS = "objects"


@dataclass(frozen=True, slots=True)
class Scope:
    """Names variables of one scope, each differently."""

    _given: set[str] = field(default_factory=set)

    def free(self, wish: str) -> str:
        """The name for a variable that wishes to be called so."""
        base = f"{wish}_" if wish in _TAKEN else wish or "result"
        name, count = base, 1
        while name in self._given:
            count += 1
            name = f"{base}{count}"
        self._given.add(name)
        return name


@dataclass(frozen=True, slots=True)
class Results:
    """Names the results of calls, and prints the statements that show them."""

    surface: Surface
    scope: Scope

    def wish(self, call: Call) -> str:
        """What a variable for the result is called: ``entry`` for a `KalturaMediaEntry`, ``entries`` for a list."""
        items = self.items(call)
        if items is not None:
            return _plural(_noun(items.name))
        match call.action.result:
            case ObjectRef(name):
                return _noun(name)
            case ListOf(ObjectRef(name)) | MapOf(ObjectRef(name)):
                return _plural(_noun(name))
            case File():
                return "file"
        verb, *rest = words(call.action.name) or ("",)
        if verb == "get" and rest:
            return camel("_".join(rest))
        return verb if verb == "count" else "answer"

    def show(self, call: Call, name: str, indent: str) -> Iterator[str]:
        """Statements that print the result of `call`, which the variable `name` holds."""
        items = self.items(call)
        if items is not None:
            yield f"{indent}System.out.println({name}.totalCount());"
            yield from self._each(items.name, name, indent)
            return
        match call.action.result:
            case ObjectRef(wire):
                item = self._listed(wire)
                if item is not None:
                    getter = self.surface.names.all_properties(wire)[_OBJECTS].getter
                    yield from self._each(item, f"{name}.{getter}()", indent)
                else:
                    yield f"{indent}System.out.println({self._known_by(wire, name)});"
            case ListOf(ObjectRef(wire)):
                yield from self._each(wire, name, indent)
            case MapOf():
                yield f'{indent}{name}.forEach((key, value) -> System.out.println(key + " " + value));'
            case File():
                target = f'Path.of("{"-".join(words(call.service.name)) or "download"}")'
                yield f'{indent}System.out.println({name}.save({target}) + " bytes");'
            case Scalar() | EnumRef():
                yield f"{indent}System.out.println({name});"

    def _each(self, class_name: str, code: str, indent: str) -> Iterator[str]:
        item = self.scope.free(_noun(class_name))
        type_ = self.surface.types.spelling(ObjectRef(class_name)).value
        yield f"{indent}for ({type_} {item} : {code}) {{"
        yield f"{indent}{STEP[:2]}System.out.println({self._known_by(class_name, item)});"
        yield f"{indent}}}"

    def needed(self, call: Call) -> Iterator[str]:
        """The classes that the statements of `show` import."""
        items = self.items(call)
        if items is not None:
            yield from self._imports(items)
            return
        match call.action.result:
            case ObjectRef(wire):
                item = self._listed(wire)
                if item is not None:
                    yield from self._imports(ObjectRef(item))
            case ListOf(item_ref):
                yield from self._imports(item_ref)
            case File():
                yield "java.nio.file.Path"

    def _imports(self, type_: TypeRef) -> tuple[str, ...]:
        return self.surface.types.spelling(type_).imports

    def _known_by(self, class_name: str, code: str) -> str:
        """What of an object is printed."""
        if class_name == ROOT_CLASS:
            return code
        names = self.surface.names.all_properties(class_name)
        known = {each.name: each.type for each in self.surface.api.properties_of(class_name)}
        found = [f"{code}.{names[name].getter}()" for name in _SHOWN if isinstance(known.get(name), Scalar)]
        return ' + " " + '.join(found) or code

    def items(self, call: Call) -> ObjectRef | None:
        """The class of the objects of a list that pages."""
        behaviour = self.surface.behaviour.of(call.service.id, call.action.name)
        return None if behaviour.usual_paging is None else behaviour.usual_paging.items

    def _listed(self, class_name: str) -> str | None:
        """The class of the objects in an answer that is a list."""
        for each in self.surface.api.properties_of(class_name):
            if each.name == _OBJECTS and isinstance(each.type, ListOf):
                return each.type.item.name
        return None


def _noun(class_name: str) -> str:
    """The last word of the name of a class: what its objects are."""
    found = words(class_name)
    return found[-1] if found and found[-1].isidentifier() else "object"


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in ("", *"aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
