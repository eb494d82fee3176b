"""Applies changes to an API."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Literal, TypeAlias

from generator.model.api import Action, Api, Class, Constant, Enum, Parameter, Property, Service, Setting
from generator.model.types import EnumRef, ScalarKind, TypeRef

from .changes import API, Added, Change, Changed, Removed, Renamed, Reordered, Subject
from .facets import LIMITS, SHAPES, Members, holder_of

EnumKind: TypeAlias = Literal[ScalarKind.INT, ScalarKind.STRING]


class DoesNotFit(ValueError):
    """A change speaks of what the API does not hold; the text says which."""


def apply(api: Api, changes: Iterable[Change]) -> Api:
    """`api` with `changes`, which are all that lead to another API; their order does not matter.

    Raises:
        DoesNotFit: if a change is none of this API.
    """
    own: dict[Subject, list[Change]] = {}
    touched: set[Subject] = set()
    for change in changes:
        member = isinstance(change, Added | Removed | Renamed)
        holder = holder_of(change.subject) if member else change.subject
        own.setdefault(holder, []).append(change)
        while holder not in touched:
            touched.add(holder)
            holder = holder_of(holder)
    rebuilt: Api = _Application(own, touched).part(API, api)
    unused = [change for rest in own.values() for change in rest]
    if unused:
        raise DoesNotFit(f"there is no {unused[0].subject.kind} {unused[0].subject} to change")
    kinds = {enum.name: enum.base for enum in rebuilt.enums}
    return rebuilt if kinds == {enum.name: enum.base for enum in api.enums} else _linked(rebuilt, kinds)


class _Application:
    def __init__(self, own: dict[Subject, list[Change]], touched: set[Subject]) -> None:
        self._own = own
        self._touched = touched

    def part(self, subject: Subject, part: Any) -> Any:
        changes = self._own.pop(subject, [])
        values: dict[str, Any] = {}
        limits: dict[str, Any] = {}
        shape = SHAPES[subject.kind]
        fields = {facet.name: facet.fields for facet in shape.facets}
        for change in changes:
            if isinstance(change, Changed):
                if change.facet in LIMITS:
                    _expect(change, (getattr(part.constraints, change.facet),))
                    limits[change.facet] = change.after
                else:
                    names = fields[change.facet]
                    _expect(change, tuple(getattr(part, name) for name in names))
                    values.update(zip(names, change.new, strict=True))
        if limits:
            values["constraints"] = replace(part.constraints, **limits)
        for members in shape.members:
            values[members.field] = self._members(subject, members, getattr(part, members.field), changes)
        return replace(part, **values)

    def _members(self, subject: Subject, members: Members, parts: tuple[Any, ...], changes: list[Change]) -> Any:
        found: dict[str, Any] = {members.name_of(part): part for part in parts}
        mine = [change for change in changes if _concerns(change, members)]
        for change in mine:
            if isinstance(change, Removed) and found.pop(change.subject.name, None) is None:
                raise DoesNotFit(f"there is no {change.subject.kind} {change.subject} to remove")
        order = list(found)
        names = {change.subject.name: change.name for change in mine if isinstance(change, Renamed)}
        if names:
            if not names.keys() <= found.keys():
                raise DoesNotFit(f"there is no constant {min(names.keys() - found.keys())} of {subject} to rename")
            found = {
                names.get(name, name): replace(part, name=names[name]) if name in names else part
                for name, part in found.items()
            }
        moved = next((change for change in mine if isinstance(change, Reordered)), None)
        if moved is not None and order != list(moved.old):
            raise DoesNotFit(f"the {moved.members} of {subject} stand in another order")
        order = list(found) if moved is None else list(moved.new)
        order, added = _with_added(order, [change for change in mine if isinstance(change, Added)])
        parts_by_name = found | added
        return tuple(
            parts_by_name[name] if name in added else self._stayed(subject, members, name, parts_by_name[name])
            for name in order
        )

    def _stayed(self, subject: Subject, members: Members, name: str, part: Any) -> Any:
        at = Subject(members.kind, (*subject.path, name))
        return self.part(at, part) if at in self._touched else part


def _concerns(change: Change, members: Members) -> bool:
    if isinstance(change, Reordered):
        return change.members == members.field
    return not isinstance(change, Changed) and change.subject.kind == members.kind


def _expect(change: Changed, found: tuple[object, ...]) -> None:
    if found != change.old:
        raise DoesNotFit(f"{change.facet} of {change.subject} is {found[0]!r}, not {change.before!r}")


def _with_added(order: list[str], additions: list[Added]) -> tuple[list[str], dict[str, Any]]:
    """`order` with what was added in its places: each behind what stands before it."""
    present = set(order)
    for change in additions:
        if change.subject.name in present:
            raise DoesNotFit(f"there is a {change.subject.kind} {change.subject} already")
    followers: dict[str | None, Added] = {change.after: change for change in additions}
    if len(followers) != len(additions):
        raise DoesNotFit(f"two things are added behind {additions[0].after}")
    found: list[str] = []
    for name in (None, *order):
        current = name
        if current is not None:
            found.append(current)
        while current in followers:
            current = followers.pop(current).subject.name
            found.append(current)
    if followers:
        change = next(iter(followers.values()))
        raise DoesNotFit(f"there is no {change.after} for {change.subject} to follow")
    return found, {change.subject.name: change.part for change in additions}


# Enums that changed from numbers to texts, or back -----------------------------------------------------------------


def _linked(api: Api, kinds: Mapping[str, EnumKind]) -> Api:
    """`api` with all that refers to an enum carried as the enum is."""

    def type_(found: TypeRef) -> TypeRef:
        if isinstance(found, EnumRef) and found.name in kinds and found.base is not kinds[found.name]:
            return replace(found, base=kinds[found.name])
        return found

    def parameter(part: Parameter) -> Parameter:
        linked = type_(part.type)
        if linked is part.type or not isinstance(linked, EnumRef):
            return part
        text = part.default_text if part.optional else None
        return replace(part, type=linked, default=None if text in (None, "null") else _as_value(text, linked.base))

    def member(part: Any) -> Any:
        linked = type_(part.type)
        return part if linked is part.type else replace(part, type=linked)

    def action(part: Action) -> Action:
        return replace(part, result=type_(part.result), parameters=tuple(map(parameter, part.parameters)))

    def service(part: Service) -> Service:
        return replace(part, actions=tuple(map(action, part.actions)))

    def class_(part: Class) -> Class:
        properties: tuple[Property, ...] = tuple(map(member, part.properties))
        return replace(part, properties=properties)

    settings: tuple[Setting, ...] = tuple(map(member, api.settings))
    return replace(
        api,
        enums=tuple(map(_with_kind, api.enums)),
        classes=tuple(map(class_, api.classes)),
        services=tuple(map(service, api.services)),
        settings=settings,
    )


def _with_kind(enum: Enum) -> Enum:
    def constant(part: Constant) -> Constant:
        value = _as_value(part.value, enum.base)
        return part if value is None or value == part.value else replace(part, value=value)

    return replace(enum, constants=tuple(map(constant, enum.constants)))


def _as_value(value: int | str | None, kind: EnumKind) -> int | str | None:
    """A value of an enum as the enum carries it; None for a text that is no number where it carries numbers."""
    if kind is ScalarKind.STRING:
        return value if value is None else str(value)
    try:
        return None if value is None else int(value)
    except ValueError:
        return None
