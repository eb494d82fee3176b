"""Completeness on thousands of small APIs: whatever is done to one, the changes that are listed say exactly that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.diff.apply import apply
from generator.diff.changes import Kind, inverse
from generator.diff.compare import changes_between
from generator.diff.facets import LIMITS, SHAPES, Facet
from generator.diff.findings import difference, rules_for
from generator.diff.fingerprint import fingerprint
from generator.diff.versions import Versions
from generator.diff.view import View
from generator.model.api import Api, Class, Constant, Enum, Parameter
from generator.model.types import (
    BIGINT,
    BOOL,
    FILE,
    INT,
    NOTHING,
    ROOT_CLASS,
    STRING,
    EnumRef,
    ListOf,
    MapOf,
    ObjectRef,
    ScalarKind,
)

from .support import RICH, api_of, without_lines

BASE: Api = without_lines(api_of(RICH))

NAMES = ("a", "b", "c", "KalturaEntry", "KalturaMood", "id")
TYPES = (
    STRING,
    INT,
    BIGINT,
    BOOL,
    ObjectRef("KalturaThing"),
    ObjectRef("KalturaEntry"),
    ListOf(ObjectRef("KalturaPart")),
    MapOf(ObjectRef("KalturaEntry")),
    EnumRef("KalturaMood", ScalarKind.INT),
    EnumRef("KalturaOrder", ScalarKind.STRING),
)
BOOLEANS = ("read_only insert_only write_only is_time multi_lingual deprecated abstract beta volatile supplied").split()
VALUES: dict[str, tuple[Any, ...]] = {
    "version": ("1.2.3", "1.3.0", ""),
    "generated_date": (None, 5),
    "description": ("", "Other words"),
    "plugin": (None, "alpha", "beta"),
    "requires_permissions": ((), ("read",), ("insert", "update")),
    "nullable": (None, True, False),
    "session": (None, "always", "optional", "none"),
    "in_multirequest": (None, True, False),
    "alias": (None, "other.name"),
    "request_formats": ((), ("json",), ("json", "xml")),
    "response_formats": ((), ("json",), ("json", "xml")),
    "dependencies": ((), ("alpha",)),
    "services": ((), ("part",)),
    "code": ("GONE", "X"),
    "message": ("", "Other"),
    "parameters": ((), ("ID",), ("ID", "WHY")),
    "group": ("client", "request"),
    "name": ("entry", "thing"),
    "value": ("1", "2", "x"),
    "base": (ScalarKind.INT, ScalarKind.STRING),
    "declared_base": (None,),
    "optional": (True, False),
    "default_text": (None, "null", "", "1", "7"),
    "default": (None,),
    **dict.fromkeys(BOOLEANS, (True, False)),
    **dict.fromkeys(("revision", "client_settings_type", "request_settings_type"), (None, "x")),
    **dict.fromkeys(LIMITS, (None, 1, 2)),
    "values_enum": (None, "KalturaMood", "KalturaOrder"),
}


def values_of(kind: Kind, field: str) -> tuple[Any, ...]:
    if field == "type":
        return TYPES
    if field == "result":
        return (*TYPES, FILE, NOTHING)
    if kind == "class" and field == "base":
        return (ROOT_CLASS, "KalturaThing", "KalturaEntry", "KalturaPart")
    return VALUES[field]


@st.composite
def mutated(draw: st.DrawFn, api: Api = BASE) -> Api:
    for _ in range(draw(st.integers(1, 12))):
        api = _mutate(draw, "api", api)
    return consistent(api)


def _mutate(draw: Callable[[st.SearchStrategy[Any]], Any], kind: Kind, part: Any) -> Any:
    """`part` with something changed about it or, more often, about what it holds."""
    shape = SHAPES[kind]
    inside = [members for members in shape.members if getattr(part, members.field)]
    if inside and draw(st.integers(0, 3)):
        members = draw(st.sampled_from(inside))
        parts = list(getattr(part, members.field))
        action = draw(st.sampled_from(("within", "within", "remove", "add", "move")))
        at = draw(st.integers(0, len(parts) - 1))
        if action == "remove":
            del parts[at]
        elif action == "move":
            parts = list(draw(st.permutations(parts)))
        elif action == "add":
            name = draw(st.sampled_from(NAMES))
            if name not in {members.name_of(each) for each in parts}:
                parts.insert(at, replace(parts[at], **{members.key: name}) if members.key else name)
        elif members.key:
            parts[at] = _mutate(draw, members.kind, parts[at])
        return replace(part, **{members.field: tuple(parts)})
    if shape.limited and draw(st.booleans()):
        limit = draw(st.sampled_from(LIMITS))
        return replace(part, constraints=replace(part.constraints, **{limit: draw(st.sampled_from(VALUES[limit]))}))
    if not shape.facets:
        return part
    facet: Facet = draw(st.sampled_from(shape.facets))
    fields = {field: draw(st.sampled_from(values_of(kind, field))) for field in facet.fields if field != "default"}
    return replace(part, **fields)


def consistent(api: Api) -> Api:
    """`api` with what a reader sees to: bases that are there, values of their enum's kind, defaults of the type."""
    names = {class_.name for class_ in api.classes}
    bases: dict[str, str | None] = {}
    for class_ in api.classes:
        base = class_.base if class_.base in names else ROOT_CLASS
        seen = base
        while seen is not None and seen != class_.name:
            seen = bases.get(seen)
        bases[class_.name] = None if class_.name == ROOT_CLASS else ROOT_CLASS if seen == class_.name else base
    enums = {enum.name: with_kind(enum) for enum in api.enums}

    def linked(part: Any) -> Any:
        type_ = part.type
        if isinstance(type_, EnumRef) and type_.name in enums:
            type_ = EnumRef(type_.name, enums[type_.name].base)
        return replace(part, type=type_)

    def parameter(part: Parameter) -> Parameter:
        part = linked(part)
        text = part.default_text if part.optional else None
        kind = getattr(part.type, "kind", getattr(part.type, "base", None))
        if text in (None, "null"):
            return replace(part, default=None)
        if kind is ScalarKind.STRING:
            return replace(part, default=text)
        number = kind in (ScalarKind.INT, ScalarKind.BIGINT) and str(text).isdecimal()
        return replace(part, default=int(str(text)) if number else None)

    def result(type_: Any) -> Any:
        return EnumRef(type_.name, enums[type_.name].base) if getattr(type_, "name", "") in enums else type_

    classes: list[Class] = []
    for class_ in api.classes:
        properties = tuple(map(linked, class_.properties))
        classes.append(replace(class_, base=bases[class_.name], properties=properties))
    services = tuple(
        replace(
            service,
            actions=tuple(
                replace(action, result=result(action.result), parameters=tuple(map(parameter, action.parameters)))
                for action in service.actions
            ),
        )
        for service in api.services
    )
    settings_ = tuple(map(linked, api.settings))
    return replace(api, enums=tuple(enums.values()), classes=tuple(classes), services=services, settings=settings_)


def with_kind(enum: Enum) -> Enum:
    texts = [str(constant.value) for constant in enum.constants]
    base = enum.base if all(text.isdecimal() for text in texts) else ScalarKind.STRING
    constants = tuple(
        Constant(constant.name, int(text) if base is ScalarKind.INT else text)
        for constant, text in zip(enum.constants, texts, strict=True)
    )
    declared = enum.base if base is not enum.base else None
    return replace(enum, base=base, declared_base=declared, constants=constants)


PATIENT = settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])


@PATIENT
@given(mutated(), mutated())
def test_the_changes_lead_from_any_api_to_any_other(old: Api, new: Api) -> None:
    changes = changes_between(old, new)
    assert apply(old, changes) == new
    assert apply(old, reversed(changes)) == new
    assert apply(new, map(inverse, changes)) == old
    assert (changes == ()) == (old == new)


@PATIENT
@given(mutated(), st.data())
def test_further_changes_lead_on(old: Api, data: st.DataObject) -> None:
    new = data.draw(mutated(old))
    assert apply(old, changes_between(old, new)) == new


@PATIENT
@given(mutated(), mutated())
def test_each_change_has_one_rule_and_one_fingerprint(old: Api, new: Api) -> None:
    found = difference(old, new)
    versions, view = Versions(old, new), View()
    for change in found.changes:
        assert len(list(rules_for(change, versions))) == 1, change
    prints = [finding.fingerprint for finding in found.findings]
    assert len(set(prints)) == len(prints)
    for finding in found.findings:
        assert finding.message(view).isprintable()
        assert finding.fingerprint == fingerprint(finding.rule.id, finding.change)


@PATIENT
@given(mutated())
def test_an_api_does_not_differ_from_itself(api: Api) -> None:
    assert changes_between(api, replace(api)) == ()
