"""The JSON form of calls, read; `generator.model.call_dump` writes it.

A call::

    {"service": "media", "action": "list",
     "arguments": {"filter": {"objectType": "KalturaMediaEntryFilter", "nameLike": "summer", "mediaTypeEqual": 1}},
     "settings": {"language": "he"},
     "client": {"serviceUrl": "https://www.example.org", "ks": "...", "settings": {"partnerId": 102}}}

Several calls in one request: ``{"multirequest": [call, call], "settings": {...}, "client": {...}}``. `settings` and
`client` may be left out; in a multirequest `client` stands outside.

Names are those on the wire; those of services and actions are found in any case. What the schema declares says how a
value is read:

* scalars are JSON scalars; a value of an enum is what goes on the wire (``1``, ``"-createdAt"``);
* an object is an object; its ``objectType`` may be left out where it is the declared class;
* a list is a list, a map an object, the explicit null ``null``;
* a file is ``{"$file": {"path": "clip.mp4"}}``, or ``{"$file": {"name": "a.txt", "text": "hello"}}``, with ``"base64"``
  in place of ``"text"`` for bytes, or with ``"size"`` for that many bytes ``x``;
* a value from the result of an earlier call of the multirequest is ``{"$result": [1, "objects", 0, "id"]}``: the number
  of the call from 1, then properties, indices, keys; ``"*"`` stands for all elements (``protocol.md 7.4``);
* a text with such a value in it is ``{"$text": ["copy of ", {"$result": [1, "name"]}]}``.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, assert_never

from .api import Action, Api, Property, Setting
from .behaviour import behaviour_of
from .call import (
    EVERY,
    Argument,
    Call,
    Client,
    Earlier,
    Entries,
    Field,
    FileContent,
    Given,
    Instance,
    Items,
    Member,
    Mixed,
    Null,
    Plain,
    Program,
    Set,
    Step,
)
from .describe import ActionOf, find
from .suggest import did_you_mean
from .types import (
    ROOT_CLASS,
    STRING,
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

FILE, RESULT, TEXT = "$file", "$result", "$text"
_INT64 = range(-(2**63), 2**63)
_LARGEST_FILE = 2**26
"""Bytes of a file that is described by its size: it is made in memory, and stands in the program."""

Json: TypeAlias = Any


class BadCall(ValueError):
    """A document that is no call of the API; `problems` are pairs of a path and what is wrong there."""

    def __init__(self, problems: Iterable[tuple[str, str]]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{where}: {text}" if where else text for where, text in self.problems))


def read_program(api: Api, document: Json) -> Program:
    """Reads the JSON form of a call or a multirequest.

    Args:
        api: What the names mean.
        document: What a JSON reader made of the text.

    Raises:
        BadCall: with everything that is wrong.
    """
    reader = _Reader(api)
    program = reader.program(document)
    if reader.problems or program is None:
        raise BadCall(reader.problems)
    return program


class _Reader:
    def __init__(self, api: Api) -> None:
        self._api = api
        self._settings = {setting.name: setting for setting in api.settings}
        self._behaviour = behaviour_of(api)
        self._calls: list[Call] = []
        self.problems: list[tuple[str, str]] = []

    def wrong(self, where: str, text: str) -> None:
        self.problems.append((where, text))

    # -- calls

    def program(self, document: Json) -> Program | None:
        if not isinstance(document, dict):
            self.wrong("", "a call is an object with service, action and arguments")
            return None
        client = self._client(document.get("client", {}))
        if "multirequest" not in document:
            call = self._call(document, "", {"client"})
            return None if call is None else Program((call,), client=client)
        self._keys(document, ("multirequest", "settings", "client"), "")
        calls = document["multirequest"]
        if not isinstance(calls, list) or not calls:
            self.wrong("multirequest", "must be a list of calls")
            return None
        for number, each in enumerate(calls, 1):
            where = f"multirequest[{number}]"
            call = self._call(each, where, set())
            if call is None:
                return None
            if not self._behaviour.of(call.service.id, call.action.name).batchable:
                self.wrong(where, f"{call.name} cannot be part of a multirequest")
            self._calls.append(call)
        settings = self._set(document.get("settings", {}), "settings")
        return Program(tuple(self._calls), multirequest=True, settings=settings, client=client)

    def _client(self, document: Json) -> Client:
        if not isinstance(document, dict):
            self.wrong("client", "must be an object with serviceUrl, ks and settings")
            return Client()
        self._keys(document, ("serviceUrl", "ks", "settings"), "client")
        for key in ("serviceUrl", "ks"):
            if not isinstance(document.get(key, ""), str):
                self.wrong(f"client.{key}", "must be a text")
                return Client()
        settings = self._set(document.get("settings", {}), "client.settings")
        return Client(document.get("serviceUrl", ""), document.get("ks", ""), settings)

    def _call(self, document: Json, where: str, more: set[str]) -> Call | None:
        if not isinstance(document, dict):
            self.wrong(where, "a call is an object with service, action and arguments")
            return None
        self._keys(document, ("service", "action", "arguments", "settings", *more), where)
        service, action = document.get("service"), document.get("action")
        if not isinstance(service, str) or not isinstance(action, str):
            self.wrong(where, "say which action: service and action are texts")
            return None
        found = find(self._api, f"{service}.{action}")
        if not isinstance(found, ActionOf):
            names = (f"{each.id}.{one.name}" for each in self._api.services for one in each.actions)
            self.wrong(where, f"there is no action {service}.{action}. {did_you_mean(f'{service}.{action}', names)}")
            return None
        arguments = self._arguments(found.action, document.get("arguments", {}), _below(where, "arguments"))
        settings = self._set(document.get("settings", {}), _below(where, "settings"))
        return Call(found.service, found.action, arguments, settings)

    def _arguments(self, action: Action, document: Json, where: str) -> tuple[Given, ...]:
        if not isinstance(document, dict):
            self.wrong(where, "must be an object: parameters by name")
            return ()
        self._keys(document, [parameter.name for parameter in action.parameters], where, "parameter")
        given: list[Given] = []
        for parameter in action.parameters:
            if parameter.name in document:
                value = self.value(parameter.type, document[parameter.name], _below(where, parameter.name))
                if value is not None:
                    given.append(Given(parameter, value))
            elif not parameter.optional:
                self.wrong(where, f"the parameter {parameter.name} is missing; it has no default")
        return tuple(given)

    def _set(self, document: Json, where: str) -> tuple[Set, ...]:
        if not isinstance(document, dict):
            self.wrong(where, "must be an object: settings by name")
            return ()
        self._keys(document, self._settings, where, "setting")
        found: list[Set] = []
        for name, each in document.items():
            setting: Setting | None = self._settings.get(name)
            value = None if setting is None else self.value(setting.type, each, _below(where, name))
            if setting is not None and value is not None:
                found.append(Set(setting, value))
        return tuple(found)

    def _keys(self, document: Mapping[str, Json], known: Iterable[str], where: str, what: str = "key") -> None:
        names = tuple(known)
        for key in document:
            if key not in names:
                hint = did_you_mean(key, names) or f"there is {', '.join(names) or 'none'}"
                self.wrong(where, f"{key!r} is no {what} here; {hint}")

    # -- values

    def value(self, type_: TypeRef, document: Json, where: str) -> Argument | None:
        """The value that `document` stands for; None after a problem."""
        if document is None:
            return Null(type_)
        if isinstance(document, dict) and RESULT in document:
            return self._earlier(type_, document, where)
        match type_:
            case Scalar():
                return self._scalar(type_, document, where)
            case EnumRef():
                return self._member(type_, document, where)
            case ObjectRef():
                return self._object(type_, document, where)
            case ListOf(item):
                if not isinstance(document, list):
                    return self._misfit(where, "must be a list")
                values = [self.value(item, each, f"{where}[{index}]") for index, each in enumerate(document)]
                return Items(item, tuple(each for each in values if each is not None))
            case MapOf(item):
                if not isinstance(document, dict):
                    return self._misfit(where, "must be an object: the entries of a map")
                entries = [(key, self.value(item, each, _below(where, key))) for key, each in document.items()]
                return Entries(type_, tuple((key, each) for key, each in entries if each is not None))
            case File():
                return self._file(document, where)
            case Nothing():
                return self._misfit(where, "takes no value")
        assert_never(type_)

    def _misfit(self, where: str, text: str) -> Argument | None:
        """Notes a problem; returns what a place with a problem holds."""
        self.wrong(where, text)
        return None

    def _scalar(self, type_: Scalar, document: Json, where: str) -> Argument | None:
        match type_.kind:
            case ScalarKind.STRING:
                if isinstance(document, dict) and TEXT in document:
                    return self._mixed(document, where)
                good, what = isinstance(document, str), "a text"
            case ScalarKind.BOOL:
                good, what = isinstance(document, bool), "true or false"
            case ScalarKind.FLOAT:
                good, what = isinstance(document, int | float) and not isinstance(document, bool), "a number"
            case _:
                good, what = _is_int64(document), "a whole number of 64 bits"
        if not good:
            return self._misfit(where, f"must be {what}")
        return Plain(type_, float(document) if type_.kind is ScalarKind.FLOAT else document)

    def _member(self, type_: EnumRef, document: Json, where: str) -> Argument | None:
        is_int = type_.base is ScalarKind.INT
        if not (_is_int64(document) if is_int else isinstance(document, str)):
            kind = "a whole number" if is_int else "a text"
            return self._misfit(where, f"must be {kind}: a value of {type_.name}")
        constants = self._api.enum_by_name[type_.name].constants
        return Member(type_, document, next((each for each in constants if each.value == document), None))

    def _object(self, declared: ObjectRef, document: Json, where: str) -> Argument | None:
        if not isinstance(document, dict):
            return self._misfit(where, f"must be an object of the class {declared.name}")
        name = document.get("objectType", declared.name)
        class_ = self._api.class_by_name.get(name) if isinstance(name, str) else None
        if class_ is None:
            hint = did_you_mean(str(name), self._api.class_by_name)
            return self._misfit(where, f"there is no class {name}; {hint}" if hint else f"there is no class {name}")
        if all(each.name != declared.name for each in self._api.lineage(class_.name)):
            return self._misfit(where, f"{class_.name} does not derive from {declared.name}")
        if class_.abstract or class_.name == ROOT_CLASS:
            return self._misfit(where, f"{class_.name} is abstract; name one of its subclasses as objectType")
        known: dict[str, Property] = {each.name: each for each in self._api.properties_of(class_.name)}
        self._keys({key: 0 for key in document if key != "objectType"}, known, where, f"property of {class_.name}")
        fields: list[Field] = []
        for key, each in document.items():
            if key in known:
                value = self.value(known[key].type, each, _below(where, key))
                if value is not None:
                    fields.append(Field(known[key], value))
        return Instance(ObjectRef(class_.name), declared, tuple(fields))

    def _file(self, document: Json, where: str) -> Argument | None:
        inner = document.get(FILE) if isinstance(document, dict) else None
        if not isinstance(inner, dict):
            return self._misfit(where, f'must be a file, as in {{"{FILE}": {{"path": "clip.mp4"}}}}')
        self._keys(inner, ("path", "name", "text", "base64", "size"), where)
        path, name, size = inner.get("path", ""), inner.get("name", ""), inner.get("size", 0)
        text, packed = inner.get("text", ""), inner.get("base64", "")
        if not all(isinstance(each, str) for each in (path, name, text, packed)) or not _is_int64(size):
            return self._misfit(where, "path, name, text and base64 are texts, size is a number")
        if not 0 <= size <= _LARGEST_FILE:
            return self._misfit(where, f"size is between 0 and {_LARGEST_FILE:,} bytes")
        try:
            content = base64.b64decode(packed, validate=True) if packed else text.encode()
        except UnicodeEncodeError:
            return self._misfit(where, "text holds half a character, which no file can")
        except ValueError:
            return self._misfit(where, "base64 is not valid")
        return FileContent(path, name, content or b"x" * size)

    # -- results of earlier calls

    def _mixed(self, document: Mapping[str, Json], where: str) -> Argument | None:
        parts = document[TEXT]
        if not isinstance(parts, list):
            return self._misfit(where, f"{TEXT} must be a list of texts and one {RESULT}")
        found: list[str | Earlier] = []
        for part in parts:
            if isinstance(part, str):
                found.append(part)
                continue
            earlier = self._earlier(STRING, part, where) if isinstance(part, dict) else None
            if not isinstance(earlier, Earlier):
                return self._misfit(where, f"{TEXT} holds texts and {RESULT}")
            found.append(earlier)
        if sum(isinstance(part, Earlier) for part in found) > 1:
            return self._misfit(where, "a text can hold one earlier result only")
        return Mixed(tuple(found))

    def _earlier(self, type_: TypeRef, document: Mapping[str, Json], where: str) -> Argument | None:
        path = document.get(RESULT)
        if not isinstance(path, list) or not path or not _is_int64(path[0]):
            return self._misfit(where, f"{RESULT} is a list: the number of a call, then the way into its result")
        number, *rest = path
        if not 1 <= number <= len(self._calls):
            have = f"1 to {len(self._calls)}" if self._calls else "none before this one"
            return self._misfit(where, f"there is no earlier call {number}; there is {have}")
        here: TypeRef | None = self._calls[number - 1].action.result
        steps: list[Step] = []
        for key in rest:
            step = self._step(here, key)
            if step is None:
                return self._misfit(where, f"{key!r} leads nowhere in {RESULT} {path}")
            steps.append(step)
            here = step.type
        return Earlier(type_, number, tuple(steps))

    def _step(self, here: TypeRef | None, key: Json) -> Step | None:
        match here:
            case ListOf(item) if key == EVERY or (_is_int64(key) and key >= 0):
                return Step(key, None, item)
            case MapOf(item) if isinstance(key, str):
                return Step(key, None, item)
            case ObjectRef(name) if isinstance(key, str):
                return self._property_step(name, key)
            case _:
                return None

    def _property_step(self, class_name: str, key: str) -> Step | None:
        """A property of the class, or of one derived from it: what comes is often a subclass."""
        pending = [class_name]
        while pending:
            name = pending.pop(0)
            found = next((each for each in self._api.properties_of(name) if each.name == key), None)
            if found is not None:
                return Step(key, found if name == class_name else None, found.type)
            pending.extend(self._api.children.get(name, ()))
        return None


def _below(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


def _is_int64(value: Json) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value in _INT64
