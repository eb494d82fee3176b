"""Recorded requests as calls of the public surface of a generated client.

Nothing here knows a single service or action: names come from the model of the API and the generator's own naming,
values are built from the recorded tree as objects of the client's `types` and `enums`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from importlib import import_module
from types import ModuleType
from typing import Any

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from generator.model.api import Action, Api, Service
from generator.model.types import (
    ROOT_CLASS,
    EnumRef,
    File,
    ListOf,
    MapOf,
    Nothing,
    ObjectRef,
    Scalar,
    ScalarKind,
    TypeRef,
)
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.replay.match import ANY, LIKE, MAYBE
from generator.replay.recording import FileContent, FilePattern, RecordedCall, Recording
from generator.replay.tree import Tree, as_text
from generator.targets.python.names import Names
from tests.support import client_for, import_client, schema_for

TOKEN = re.compile(r"\{(\d+):result((?::[^{}:]+)*)\}")

_ABSENT = object()


class Surface:
    """A generated client, and where its schema says that things are.

    Args:
        name: A client that `tests.support.client_for` knows.
    """

    def __init__(self, name: str) -> None:
        api = read_schema(fetch(None if name == "default" else str(schema_for(name)))).api
        assert api is not None
        self.api: Api = api
        self.names = Names(api)
        self.package: ModuleType = import_client(client_for(name))
        self.secrets: frozenset[str] = import_module(f"{self.package.__name__}._schema").SCHEMA.secrets

    @cache  # noqa: B019 (a surface lives as long as the tests)
    def found(self, service_id: str, action_name: str) -> tuple[Service, Action]:
        """The service and action of these names, in whatever case."""
        service = next(each for each in self.api.services if each.id.lower() == service_id.lower())
        action = next(each for each in service.actions if each.name.lower() == action_name.lower())
        return service, action

    def action(self, call: RecordedCall) -> Action:
        """The action of a recorded call."""
        return self.found(call.service, call.action)[1]

    def method(self, root: Any, call: RecordedCall) -> Any:
        """The method of a client or multirequest that makes the call; one of a plugin is found under its group."""
        service, action = self.found(call.service, call.action)
        owner = root if service.plugin is None else getattr(root, self.names.groups[service.plugin].attribute)
        return getattr(
            getattr(owner, self.names.services[service.id].attribute), self.names.actions(service)[action.name]
        )

    def class_(self, wire: str) -> Any:
        """The class that is called `wire` in the schema."""
        return getattr(self.package.types, self.names.classes[wire].name)

    def enum(self, wire: str) -> Any:
        """The enum that is called `wire` in the schema."""
        return getattr(self.package.enums, self.names.enums[wire].name)

    @cache  # noqa: B019
    def properties(self, wire: str) -> Mapping[str, tuple[str, TypeRef]]:
        """Attribute and type of each property of a class, the inherited ones included, by wire name."""
        return {
            item.name: (self.names.properties(class_.name)[item.name], item.type)
            for class_ in self.api.lineage(wire)
            if class_.name != ROOT_CLASS
            for item in class_.properties
        }

    def concrete(self, wire: str) -> str | None:
        """The class `wire`, or the first one derived from it that can be sent; None where there is none."""
        for class_ in sorted(self.api.classes, key=lambda class_: class_.name != wire):
            if not class_.abstract and wire in (base.name for base in self.api.lineage(class_.name)):
                return class_.name
        return None


class CallMaker:
    """Calls the methods that recorded calls stand for.

    Args:
        surface: Of the client.
        recordings: Where the bytes of files are found that are recorded by their digest only.
        full: Whether to send what may be left out.
    """

    def __init__(self, surface: Surface, recordings: Sequence[Recording], *, full: bool) -> None:
        self._surface = surface
        self._recordings = recordings
        self._full = full
        self._earlier: list[tuple[RecordedCall, Any]] = []

    def call(self, root: Any, call: RecordedCall) -> Any:
        """Makes a call on a client or a multirequest, and returns whatever the method returns."""
        found = self._surface.method(root, call)(**self.arguments(call))
        self._earlier.append((call, found))
        return found

    def arguments(self, call: RecordedCall) -> dict[str, Any]:
        """The keyword arguments of the method: parameters, files, and settings in ``options``."""
        surface = self._surface
        action = surface.action(call)
        attributes = surface.names.parameters(action)
        types = {parameter.name: parameter.type for parameter in action.parameters}
        setting_types = {setting.name: setting.type for setting in surface.api.settings}
        arguments: dict[str, Any] = {}
        options: dict[str, Any] = {}
        for wire, tree in self._with_files(call).items():
            type_ = types.get(wire) or setting_types[wire]
            value = self._value(type_, tree)
            if value is not _ABSENT:
                into, name = (arguments, attributes[wire]) if wire in types else (options, surface.names.settings[wire])
                into[name] = value
        if options:
            arguments["options"] = surface.package.RequestOptions(**options)
        return arguments

    def _with_files(self, call: RecordedCall) -> dict[str, Any]:
        """The parameters with the files where they belong (``protocol.md 8.1``)."""
        tree: dict[str, Any] = dict(call.parameters)
        for path, pattern in call.files.items():
            *way, last = path.split(":")
            here = tree
            for step in way:
                here[step] = here = dict(here.get(step, {}))
            here[last] = self.file(pattern)
        return tree

    def file(self, pattern: FilePattern) -> Any:
        """A file that a recorded pattern holds for, as it is given to a method."""
        content = _content(pattern, self._recordings)
        if pattern.filename is None:
            return content
        return self._surface.package.FileSource(content, name=pattern.filename)

    def _value(self, type_: TypeRef, tree: Any) -> Any:
        """A recorded value, or one that a wildcard holds for, as the Python value of the type."""
        if isinstance(tree, dict):
            if MAYBE in tree:
                return self._value(type_, tree[MAYBE]) if self._full else _ABSENT
            if ANY in tree:
                return self._sample(type_)
            if LIKE in tree:
                return self._scalar(type_, _text_like(tree[LIKE]))
        if tree is None or isinstance(type_, File):
            return tree
        if isinstance(tree, str) and (token := TOKEN.search(tree)):
            return self._placeholder(token) if token[0] == tree else TOKEN.sub(self._placeholder_text, tree)
        match type_:
            case ListOf(item):
                return [self._value(item, each) for each in tree]
            case MapOf(item):
                # A map without entries may be recorded as a list.
                return {key: self._value(item, each) for key, each in dict(tree).items()}
            case ObjectRef(name):
                return self._object(tree.get("objectType", name), tree)
            case _:
                return self._scalar(type_, tree)

    def _object(self, wire: str, tree: Mapping[str, Any]) -> Any:
        known = self._surface.properties(wire)
        values = {known[key][0]: self._value(known[key][1], each) for key, each in tree.items() if key != "objectType"}
        return self._surface.class_(wire)(**{name: value for name, value in values.items() if value is not _ABSENT})

    def _scalar(self, type_: TypeRef, tree: Any) -> Any:
        match type_:
            case EnumRef(name, base):
                return self._surface.enum(name)(int(tree) if base is ScalarKind.INT else as_text(tree))
            case Scalar(ScalarKind.BOOL):
                return as_text(tree).lower() not in ("", "0", "false")
            case Scalar(ScalarKind.FLOAT):
                return float(tree)
            case Scalar(ScalarKind.INT | ScalarKind.BIGINT):
                return int(tree)
            case _:
                return as_text(tree)

    def _sample(self, type_: TypeRef) -> Any:
        """Any value of a type; null for a class of which nothing can be sent."""
        match type_:
            case EnumRef(name):
                return next(iter(self._surface.enum(name)))
            case ObjectRef(name):
                concrete = self._surface.concrete(name)
                return None if concrete is None else self._surface.class_(concrete)()
            case ListOf(item):
                return [self._sample(item)]
            case MapOf(item):
                return {"any": self._sample(item)}
            case Scalar(ScalarKind.STRING):
                return "any"
            case File() | Nothing():
                return b"any"
            case _:
                return self._scalar(type_, 1)

    def _placeholder_text(self, token: re.Match[str]) -> str:
        return f"{self._placeholder(token)}"

    def _placeholder(self, token: re.Match[str]) -> Any:
        """The placeholder that a recorded token stands for: attributes and indices of what an earlier call returned."""
        call, here = self._earlier[int(token[1]) - 1]
        type_: TypeRef | None = self._surface.action(call).result
        for step in token[2].split(":")[1:]:
            match type_:
                case ListOf(item):
                    here, type_ = (here.every if step == "_all" else here[int(step)]), item
                case MapOf(item):
                    here, type_ = here[step], item
                case ObjectRef(name) if step in self._surface.properties(name):
                    attribute, type_ = self._surface.properties(name)[step]
                    # A property called like something that every placeholder has is reached by its wire name.
                    here = here[step] if hasattr(type(here), attribute) else getattr(here, attribute)
                case _:
                    here, type_ = here[step], None
        assert str(here) == token[0]
        return here


@cache
def _text_like(expression: str) -> str:
    """The simplest text that a regular expression matches as a whole."""
    quick = settings(max_examples=20, phases=(Phase.generate,), database=None, suppress_health_check=list(HealthCheck))
    texts = st.from_regex(re.compile(expression, re.ASCII), fullmatch=True)
    return find(texts, lambda text: re.fullmatch(expression, text) is not None, settings=quick)


def _content(pattern: FilePattern, recordings: Sequence[Recording]) -> bytes:
    """Bytes that a recorded file pattern holds for."""
    if pattern.text is not None:
        return pattern.text.encode()
    if pattern.sha256 is None:
        return b"x" * (pattern.size or 0)
    return next(data for data in _served(recordings) if sha256(data).hexdigest() == pattern.sha256)


def _served(recordings: Sequence[Recording]) -> Iterator[bytes]:
    """The files that recordings answer."""
    for recording in recordings:
        for answer in recording.answers:
            if isinstance(answer.content, FileContent):
                yield answer.content.data


def may_differ(tree: Tree | Mapping[str, Tree]) -> bool:
    """Whether a recorded request can be made with more or less in it."""
    if isinstance(tree, Mapping):
        return MAYBE in tree or any(map(may_differ, tree.values()))
    return isinstance(tree, list) and any(map(may_differ, tree))
