"""Calls of every shape that an API allows, made by chance from a number: what printers of programs are tried on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

from generator.model.api import Action, Api, Service
from generator.model.behaviour import behaviour_of
from generator.model.call import Program
from generator.model.call_json import read_program
from generator.model.types import ROOT_CLASS, EnumRef, File, ListOf, MapOf, ObjectRef, Scalar, ScalarKind, TypeRef

TEXTS = (
    "a",
    "",
    "it's",
    'say "x"',
    "both \"'\"'",
    "{x}",
    "{1:result}",
    "back\\slash",
    '\\"',
    "new\nline\ttab\r",
    "\u202e\u200b\u2028",
    "日本語のテキスト",
    "é" * 30,
    "x" * 70,
    "x" * 120,
    '"""',
    "*/ // `${x}` %s <!--",
    "\U0001f600",
    "\x01\x1f\x7f",
    "a b c " * 12,
)
"""Texts that want to get out of a literal, hide in it, or not fit on a line."""

NUMBERS = {
    ScalarKind.INT: (0, 1, -5, 2**31 - 1),
    ScalarKind.BIGINT: (0, 2**63 - 1, -(2**63)),
    ScalarKind.FLOAT: (0.5, -1e300, 1e-9, 3, float(2**60)),
}
_UNSENT = {chr(number) for number in range(32)} - set("\t\n\r")
_MAP_KEYS = ("k", "it's", 'q"', "a b")
_FILES: tuple[dict[str, Any], ...] = (
    {"path": "a/b.mp4"},
    {"path": "c", "name": "x.txt"},
    {"name": "n", "base64": "AP8iJw=="},
    {"text": 'it\'s "q"'},
    {"size": 500},
)


def programs(api: Api, count: int, *, single: bool = False, plain: bool = False) -> Iterator[Program]:
    """Some `count` programs, always the same.

    Args:
        api: What is called.
        count: How many.
        single: Whether there is one call in each.
        plain: Whether all of it can be sent as it is: without nulls inside lists and maps, read-only properties, files
            on disk, control characters, and texts that read like results of other calls.
    """
    maker = _Maker(api, plain)
    for number in range(count):
        yield read_program(api, maker.document(Random(number), single))


class _Maker:
    def __init__(self, api: Api, plain: bool) -> None:
        self.api = api
        self.plain = plain
        behaviour = behaviour_of(api)
        self._all = [(service, action) for service in api.services for action in service.actions]
        self._batchable = [
            (service, action) for service, action in self._all if behaviour.of(service.id, action.name).batchable
        ]
        self._concrete: dict[str, list[str]] = {}
        self._texts = tuple(text for text in TEXTS if not plain or not (set(text) & _UNSENT or ":result" in text))

    def document(self, random: Random, single: bool) -> dict[str, Any]:
        document: dict[str, Any]
        if single or random.random() < 0.6:
            document = self._call(random, self._all, ())
        else:
            actions: list[Action] = []
            calls: list[dict[str, Any]] = []
            for _ in range(random.choice((1, 2, 4))):
                calls.append(self._call(random, self._batchable, actions))
                actions.append(self._action(calls[-1]))
            document = {"multirequest": calls}
        if random.random() < 0.3:
            ks = "k" * random.choice((3, 90))
            document["client"] = {"serviceUrl": "https://x.example", "ks": ks, "settings": self._settings(random)}
        return document

    def _action(self, call: dict[str, Any]) -> Action:
        service = self.api.service_by_id[call["service"]]
        return next(action for action in service.actions if action.name == call["action"])

    def _call(
        self, random: Random, among: Sequence[tuple[Service, Action]], earlier: Sequence[Action]
    ) -> dict[str, Any]:
        service, action = random.choice(among)
        arguments = {
            each.name: self._value(random, each.type, 0, earlier)
            for each in action.parameters
            if not each.optional or random.random() < 0.5
        }
        document: dict[str, Any] = {"service": service.id, "action": action.name, "arguments": arguments}
        if random.random() < 0.3:
            document["settings"] = self._settings(random)
        return document

    def _settings(self, random: Random) -> dict[str, Any]:
        settings = [each for each in self.api.settings if each.name != "ks"]
        chosen = random.sample(settings, min(2, len(settings)))
        return {each.name: self._value(random, each.type, 2, ()) for each in chosen}

    def _value(
        self, random: Random, type_: TypeRef, depth: int, earlier: Sequence[Action], *, inside: bool = False
    ) -> Any:
        """A value; `inside` tells an element of a list or a map."""
        if random.random() < 0.07 and not isinstance(type_, File) and not (inside and self.plain):
            return None
        match type_:
            case Scalar(ScalarKind.STRING):
                return self._text(random, earlier)
            case Scalar(ScalarKind.BOOL):
                return random.random() < 0.5
            case Scalar(kind):
                return random.choice(NUMBERS[kind])
            case EnumRef(name, base):
                constants = self.api.enum_by_name[name].constants
                if constants and random.random() < 0.8:
                    return random.choice(constants).value
                return 987654 if base is ScalarKind.INT else random.choice(self._texts)
            case ObjectRef(name):
                return self._object(random, name, depth, earlier, inside)
            case ListOf(item):
                return self._elements(lambda: self._value(random, item, depth + 1, earlier, inside=True), random)
            case MapOf(item):
                values = self._elements(lambda: self._value(random, item, depth + 1, earlier, inside=True), random)
                return dict(zip(_MAP_KEYS, values, strict=False))
            case File():
                return {"$file": random.choice([each for each in _FILES if not (self.plain and "path" in each)])}
        raise AssertionError(f"no value is a {type_}")

    @staticmethod
    def _elements(make: Callable[[], Any], random: Random) -> list[Any]:
        return [made for made in (make() for _ in range(random.choice((0, 1, 2)))) if made is not _NONE]

    def _text(self, random: Random, earlier: Sequence[Action]) -> Any:
        if earlier and random.random() < 0.3:
            result = self._result(random, earlier)
            if random.random() < 0.5:
                return result
            # A closing brace behind a result makes the whole text empty (protocol.md 7.4).
            around = [text for text in self._texts if "}" not in text]
            return {"$text": [random.choice(around), result, random.choice(around)]}
        return random.choice(self._texts)

    def _object(self, random: Random, name: str, depth: int, earlier: Sequence[Action], inside: bool) -> Any:
        if earlier and random.random() < 0.1:
            return self._result(random, earlier)
        classes = self._subclasses(name)
        if not classes or depth > 4:
            return _NONE if inside and self.plain else None
        class_name = random.choice(classes)
        found: dict[str, Any] = {"objectType": class_name}
        properties = [each for each in self.api.properties_of(class_name) if not (self.plain and each.read_only)]
        random.shuffle(properties)
        for each in properties[: random.choice((0, 1, 2, 3, 6))]:
            found[each.name] = self._value(random, each.type, depth + 1, earlier)
        return found

    def _result(self, random: Random, earlier: Sequence[Action]) -> dict[str, Any]:
        """A part of the result of an earlier call."""
        number = random.randrange(len(earlier))
        path: list[str | int] = [number + 1]
        here: TypeRef = earlier[number].result
        for _ in range(random.choice((0, 1, 2, 3))):
            match here:
                case ObjectRef(name):
                    properties = list(self.api.properties_of(random.choice(self._subclasses(name) or [name])))
                    if not properties:
                        break
                    step = random.choice(properties)
                    path.append(step.name)
                    here = step.type
                case ListOf(item):
                    path.append(random.choice((0, "*", 7)))
                    here = item
                case MapOf(item):
                    path.append(random.choice(_MAP_KEYS))
                    here = item
                case _:
                    break
        return {"$result": path}

    def _subclasses(self, name: str) -> list[str]:
        found = self._concrete.get(name)
        if found is None:
            found = self._concrete[name] = [
                each.name
                for each in self.api.classes
                if not each.abstract
                and each.name != ROOT_CLASS
                and any(base.name == name for base in self.api.lineage(each.name))
            ]
        return found


_NONE = object()
"""No value, where one would be null inside a list."""
