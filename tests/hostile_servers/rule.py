"""What a value of any shape means where any type is declared: the rule that all languages are held to.

It is worked out from the model alone and shares no code with any client. Where ``protocol.md 5`` leaves a choice, the
choice of ours stands here. A place may have several right outcomes, where languages differ for good reason:

* an integer beyond 64 bits is exact in languages that have such numbers, and malformed in the others;
* a property that is a file is never answered: what stands there is text, or ignored;
* XML answers have no namespaces: an element in one is unknown, or goes by its local name.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from generator.model.api import Api, Property
from generator.model.types import (
    BOOL,
    FLOAT,
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

Element = ElementTree.Element

UNSET = None
"""What a value is that says nothing."""

_INTEGER = re.compile(r"[+-]?[0-9]+\Z")
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\Z")
_WORDS = {"inf": math.inf, "infinity": math.inf, "nan": math.nan}
_BITS = range(-(2**63), 2**63)


@dataclass(frozen=True)
class AnyText:
    """A text that stands for this number: languages spell large ones each in its way."""

    number: float


class Misfit(Exception):
    """A value does not fit; `path` is where, from the place that was read on: ``.name``, ``[0]``, ``[key]``."""

    def __init__(self, path: str = "") -> None:
        super().__init__(path)
        self.path = path


class Rule:
    """The rule for one API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._properties: dict[str, dict[str, Property]] = {}

    def json(self, type_: TypeRef, text: str) -> list[Any]:
        """The right outcomes of a JSON text: values, `UNSET` and `Misfit`."""
        return self._outcomes(type_, lambda: self._json(type_, json.loads(text)))

    def xml(self, type_: TypeRef, elements: str, name: str) -> list[Any]:
        """The right outcomes of a property `name` that is sent as these XML elements."""
        found = list(ElementTree.fromstring(f"<x>{elements}</x>"))
        if "xmlns" in elements:
            for element in found:
                element.tag = name
            return [*self._outcomes(type_, lambda: self._repeated(type_, found)), UNSET]
        return self._outcomes(type_, lambda: self._repeated(type_, found))

    def _repeated(self, type_: TypeRef, elements: Iterable[Element]) -> Any:
        """Of elements that stand twice the last one counts that says anything."""
        value = UNSET
        for element in elements:
            found = self._xml(type_, element)
            value = value if found is UNSET else found
        return value

    def _outcomes(self, type_: TypeRef, read: Any) -> list[Any]:
        try:
            value = read()
        except Misfit as misfit:
            return [misfit, UNSET] if type_ == File() else [misfit]
        if isinstance(type_, File):
            return [value, UNSET]
        if isinstance(value, int) and not isinstance(value, bool) and value not in _BITS:
            return [value, Misfit()]
        return [value]

    def _json(self, type_: TypeRef, data: Any) -> Any:
        match type_:
            case Nothing():
                return UNSET
            case Scalar() | EnumRef() | File():
                if isinstance(data, dict | list):
                    raise Misfit
                return UNSET if data is None else _text(data) if _is_text(type_) else _scalar(type_, _word(data))
            case ListOf(item):
                return self._list(item, data)
            case MapOf(item):
                return self._map(item, data)
            case ObjectRef(name):
                if data is None or data in ("", [], {}):
                    return UNSET
                if not isinstance(data, dict):
                    raise Misfit
                return self._object(name, data.get("objectType"), data, self._json)
        raise AssertionError(type_)

    def _list(self, item: TypeRef, data: Any) -> Any:
        if data is None:
            return UNSET
        if data == "":
            return []
        if isinstance(data, dict):
            if not all(_INTEGER.match(key) for key in data):
                raise Misfit
            data = list(data.values())
        if not isinstance(data, list):
            raise Misfit
        return [each for each in self._each(item, enumerate(data)).values() if each is not UNSET]

    def _map(self, item: TypeRef, data: Any) -> Any:
        if data is None:
            return UNSET
        if data == "":
            return {}
        entries = enumerate(data) if isinstance(data, list) else data.items() if isinstance(data, dict) else None
        if entries is None:
            raise Misfit
        return {str(key): each for key, each in self._each(item, entries).items() if each is not UNSET}

    def _each(self, item: TypeRef, entries: Iterable[tuple[Any, Any]]) -> dict[Any, Any]:
        found = {}
        for key, each in entries:
            try:
                found[key] = self._json(item, each)
            except Misfit as misfit:
                raise Misfit(f"[{key}]{misfit.path}") from None
        return found

    def _object(self, declared: str, received: Any, members: Mapping[str, Any], read: Any) -> dict[str, Any]:
        named = received if isinstance(received, str) else ""
        cls = self._dispatched(declared, named)
        found: dict[str, Any] = {"objectType": cls}
        if named not in ("", cls):
            found["$received"] = named
        known = self.properties(cls)
        for name, member in members.items():
            if name not in known:
                continue
            try:
                value = read(known[name].type, member)
            except Misfit as misfit:
                raise Misfit(f".{name}{misfit.path}") from None
            if value is not UNSET:
                found[name] = value
        return found

    def _dispatched(self, declared: str, received: str) -> str:
        """The received class if it is known and fits, else the declared one (``protocol.md 5.3``)."""
        if received not in self._api.class_by_name or received == ROOT_CLASS:
            return declared
        return received if declared in (each.name for each in self._api.lineage(received)) else declared

    def properties(self, cls: str) -> dict[str, Property]:
        """All properties of a class by name."""
        if cls not in self._properties:
            self._properties[cls] = {each.name: each for each in self._api.properties_of(cls)}
        return self._properties[cls]

    def _xml(self, type_: TypeRef, element: Element) -> Any:
        children = list(element)
        text = element.text or ""
        match type_:
            case Nothing():
                return UNSET
            case Scalar() | EnumRef() | File():
                if children:
                    raise Misfit
                return text if _is_text(type_) else _scalar(type_, text)
            case ListOf(item):
                return [each for each in self._items(item, element).values() if each is not UNSET]
            case MapOf(item):
                keys = (child.find("itemKey") for child in children)
                items = self._items(item, element, keyed=True)
                names = [str(at) if key is None else key.text or "" for at, key in enumerate(keys)]
                return {key: each for key, each in zip(names, items.values(), strict=True) if each is not UNSET}
            case ObjectRef(name):
                if not children:
                    if text.strip():
                        raise Misfit
                    return UNSET
                members = {child.tag: child for child in children}
                return self._object(name, element.findtext("objectType"), members, self._xml)
        raise AssertionError(type_)

    def _items(self, item: TypeRef, element: Element, *, keyed: bool = False) -> dict[int, Any]:
        if (element.text or "").strip() or any(child.tag != "item" for child in element):
            raise Misfit
        found = {}
        for at, child in enumerate(element):
            try:
                alone = keyed and len(child) == 1 and child[0].tag == "itemKey"
                found[at] = UNSET if alone else self._xml(item, child)
            except Misfit as misfit:
                raise Misfit(f"[{at}]{misfit.path}") from None
        return found


def _is_text(type_: TypeRef) -> bool:
    return type_ in (File(), Scalar(ScalarKind.STRING)) or (
        isinstance(type_, EnumRef) and type_.base is ScalarKind.STRING
    )


def _text(data: Any) -> Any:
    if isinstance(data, bool):
        return str(int(data))
    return AnyText(data) if isinstance(data, float) else str(data)


def _word(data: Any) -> str:
    return str(int(data)) if isinstance(data, bool) else str(data)


def _scalar(type_: TypeRef, text: str) -> Any:
    """A number or bool (``protocol.md 5.2``); nothing but white space says nothing."""
    word = text.strip()
    if not word:
        return UNSET
    if type_ == FLOAT:
        return _float(word)
    truth = {"true": True, "false": False}.get(word.lower())
    if type_ == BOOL:
        return _float(word) != 0 if truth is None else truth
    if truth is not None:
        return int(truth)
    if _INTEGER.match(word):
        return int(word)
    number = _float(word)
    if not math.isfinite(number):
        raise Misfit
    return int(number)


def _float(word: str) -> float:
    if _NUMBER.match(word):
        return float(word)
    sign = -1 if word.startswith("-") else 1
    known = _WORDS.get(word.lower().lstrip("+-")) if word[1:].isalpha() else None
    if known is None:
        raise Misfit
    return sign * known
