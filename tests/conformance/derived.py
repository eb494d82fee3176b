"""Conformance cases made of the reference data: of the vectors, and of the recorded answers of real servers.

The API of these cases has the classes of a real schema and a service of its own, with an action for each type that an
answer is declared as and for each request that a vector asks for, so that the clients of all languages play them all.
What must come of an answer is worked out by the oracle, which is compared with the vectors in `test_derived`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from generator.conformance.case import Case, Expected, Outcome, Suite
from generator.conformance.oracle import ApiFault, Misfit, Oracle
from generator.model.api import Action, Api, Parameter, Service
from generator.model.call_json import BadCall, read_program
from generator.model.selection import select
from generator.model.types import (
    BIGINT,
    BOOL,
    FLOAT,
    INT,
    NOTHING,
    STRING,
    EnumRef,
    File,
    ListOf,
    MapOf,
    ObjectRef,
    TypeRef,
)
from generator.replay.recording import BodyContent, RecordedAnswer, RecordedCall
from generator.replay.tree import Tree, settle
from tests.clients.declared import declared_type, recorded_answers
from tests.support import need_shared

SERVICE = "derived"
_PLAIN: dict[str, TypeRef] = {
    "string": STRING,
    "int": INT,
    "bool": BOOL,
    "float": FLOAT,
    "bigint": BIGINT,
    "void": NOTHING,
}
_SCHEMAS = {"ovp": ("OVP 3.3.0", "OVP 14.1.0 or later"), "ott": ("OTT 5.3.7",)}


def vectors(name: str) -> list[dict[str, Any]]:
    """The cases of a file of vectors."""
    found: list[dict[str, Any]] = json.loads(need_shared("vectors", f"{name}.json").read_text("utf-8"))["cases"]
    return found


def type_of(api: Api, text: str) -> TypeRef | None:
    """The type that a vector names; None for one that the API does not have."""
    if text.startswith(("array<", "map<")):
        inner = text[text.index("<") + 1 : -1]
        if inner not in api.class_by_name:
            return None
        return ListOf(ObjectRef(inner)) if text.startswith("array") else MapOf(ObjectRef(inner))
    if text in api.enum_by_name:
        return EnumRef(text, api.enum_by_name[text].base)
    if text in api.class_by_name:
        return ObjectRef(text)
    item = text.removesuffix("Array")
    return ListOf(ObjectRef(item)) if item != text and item in api.class_by_name else _PLAIN.get(text)


@dataclass
class _Draft:
    """A case before the API that it needs is complete."""

    case: Case
    document: dict[str, Any]
    outcome: Callable[[Oracle], Outcome]


class Derivation:
    """Gathers cases of one family of servers.

    Args:
        api: The real schema.
        family: ``ovp`` or ``ott``.
    """

    def __init__(self, api: Api, family: str) -> None:
        self._api = api
        self._family = family
        self._actions: dict[str, Action] = {}
        self._drafts: list[_Draft] = []
        self.left_out: list[str] = []

    def suite(self) -> Suite:
        """The suite of all cases."""
        self._answers_of_vectors("xml")
        self._answers_of_vectors("json")
        self._requests_of_vectors()
        self._recordings()
        service = Service(SERVICE, SERVICE, tuple(self._actions.values()))
        whole = replace(self._api, services=(service,), errors=())
        api = select(whole, (f"{SERVICE}.*",), ()).api
        oracle = Oracle(api)
        cases = []
        for draft in self._drafts:
            try:
                program = read_program(api, draft.document)
            except BadCall:
                self.left_out.append(draft.case.name)
                continue
            cases.append(replace(draft.case, program=program, outcomes={"": draft.outcome(oracle)}))
        return Suite(api, tuple(cases))

    def _action(self, result: TypeRef, parameters: tuple[Parameter, ...] = ()) -> str:
        key = repr((result, [(each.name, each.type) for each in parameters]))
        if key not in self._actions:
            name = f"get{len(self._actions)}"
            self._actions[key] = Action(name, result, parameters, session="always", in_multirequest=True)
        return self._actions[key].name

    def _call(self, declared: TypeRef | list[TypeRef]) -> dict[str, Any]:
        if not isinstance(declared, list):
            return {"service": SERVICE, "action": self._action(declared)}
        return {"multirequest": [self._call(each) for each in declared]}

    # -- answers

    def _answers_of_vectors(self, kind: str) -> None:
        for case in vectors(f"responses_{kind}"):
            if case["schema"] not in _SCHEMAS[self._family]:
                continue
            texts = case["input"]["declared_result"]
            found = [type_of(self._api, text) for text in (texts if isinstance(texts, list) else [texts])]
            name = f"vector-{kind}-{case['name']}"
            if None in found or texts == []:
                self.left_out.append(name)
                continue
            types = [each for each in found if each is not None]
            declared = types if isinstance(texts, list) else types[0]
            error = case["expected"].get("@error") if isinstance(case["expected"], dict) else None
            self._answer(name, kind, case["input"]["body"], declared, error)

    def _recordings(self) -> None:
        for recorded in recorded_answers():
            if recorded.dialect != self._family:
                continue
            name = "recording-" + recorded.file.partition("/")[2].replace(".", "-")
            try:
                declared = declared_type(self._api, recorded)
            except KeyError:
                self.left_out.append(name)
                continue
            self._answer(name, recorded.kind, recorded.body, NOTHING if declared is None else declared, None)

    def _answer(
        self, name: str, kind: str, body: str, declared: TypeRef | list[TypeRef], error: dict[str, Any] | None
    ) -> None:
        if any(isinstance(each, File) for each in (declared if isinstance(declared, list) else [declared])):
            self.left_out.append(name)
            return
        case = Case(
            name=_name(name),
            topic=self._family,
            about=f"{name} comes back as declared.",
            rules=(),
            encodings=("json",),
            formats=("xml",) if kind == "xml" else ("json",),
            # Whatever is asked for: a client asks for XML where JSON would lose the keys of a map.
            answers=(RecordedAnswer(BodyContent({"xml": body, "json": body})),),
        )
        outcome = partial(_outcome, kind, body, declared, error)
        self._drafts.append(_Draft(case, self._call(declared), outcome))

    # -- requests

    def _requests_of_vectors(self) -> None:
        for case in vectors("flatten"):
            is_ott = case["name"].startswith("ott_")
            if is_ott != (self._family == "ott"):
                continue
            name = f"vector-flatten-{case['name']}"
            parameters = tuple(self._parameters(case))
            arguments = {key: _argument(each) for key, each in case["input"].items()}
            if len(parameters) != len(arguments):
                self.left_out.append(name)
                continue
            tree = settle(_without_read_only(self._api, case["expected"]["json"]))
            action = self._action(NOTHING, parameters)
            call = RecordedCall(SERVICE, action, tree)
            draft = Case(
                name=_name(name),
                topic=self._family,
                about=f"{name} is sent as the server reads it.",
                rules=(),
                formats=("json",),
                requests=(Expected((call,)),),
                answers=(RecordedAnswer(BodyContent({"json": "null"})),),
            )
            document = {"service": SERVICE, "action": action, "arguments": arguments}
            self._drafts.append(_Draft(draft, document, lambda oracle: Outcome()))

    def _parameters(self, case: dict[str, Any]) -> Iterator[Parameter]:
        stated: dict[str, str] = {}
        for each in case.get("declared_parameters") or ():
            type_, name = each.split() if isinstance(each, str) else (each["type"], each["name"])
            stated[name] = type_
        for name, value in case["input"].items():
            type_ = type_of(self._api, stated[name]) if name in stated else _type_of_value(value)
            if type_ is not None:
                yield Parameter(name, type_)


def _outcome(
    kind: str, body: str, declared: TypeRef | list[TypeRef], error: dict[str, Any] | None, oracle: Oracle
) -> Outcome:
    """What must come of an answer; `error` is what a vector says of it."""
    if error is not None:
        return Outcome(error={"kind": "api", **error})
    try:
        read = (oracle.xml if kind == "xml" else oracle.json)(body, declared)
    except Misfit:
        return Outcome(error={"kind": "malformed"})
    if isinstance(read, ApiFault):
        return Outcome(error={"kind": "api", "code": read.code})
    if isinstance(declared, list):
        return Outcome(value=[*map(_of_call, read), *({"$any": True} for _ in declared[len(read) :])])
    return Outcome(value=read)


def _of_call(value: Any) -> dict[str, Any]:
    if isinstance(value, ApiFault):
        return {"error": {"$any": True}}
    return {"value": value}


def _name(text: str) -> str:
    return "-".join(part for part in "".join(c if c.isalnum() else "-" for c in text.lower()).split("-") if part)


def _type_of_value(value: Any) -> TypeRef | None:
    """The type of an argument that a vector does not declare: OTT ones only, whose maps hold values."""
    if isinstance(value, dict) and "map" in value:
        return MapOf(ObjectRef("KalturaStringValue"))
    if isinstance(value, dict) and value.get("objectType"):
        return ObjectRef(value["objectType"])
    return None


def _argument(value: Any) -> Any:
    """An argument of a vector in the JSON form of calls."""
    if isinstance(value, list):
        return [_argument(each) for each in value]
    if not isinstance(value, dict):
        return value
    if "map" in value:
        return {key: _argument(each) for key, each in value["map"].items()}
    kind = {"objectType": value["objectType"]} if value["objectType"] else {}
    return {**kind, **{key: _argument(each) for key, each in value["properties"].items()}}


def _without_read_only(api: Api, tree: Any) -> Any:
    """A tree without the properties that a client never sends (``protocol.md 3.3``)."""
    if isinstance(tree, list):
        return [_without_read_only(api, each) for each in tree]
    if not isinstance(tree, dict):
        return tree
    name = tree.get("objectType")
    hidden = {each.name for each in api.properties_of(name) if each.read_only} if name in api.class_by_name else set()
    found: dict[str, Tree] = {}
    for key, each in tree.items():
        if key not in hidden:
            found[key] = _without_read_only(api, each)
    return found
