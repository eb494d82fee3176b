"""Which part of an API a client gets: what was asked for, and everything that reaches.

Patterns are shell patterns (``*``, ``?``, ``[...]``):

- ``media.list``, ``media.*``, ``metadata_*.list``: actions of services, by id or, where no id matches, by short name;
- ``media``, ``metadata_*``: services with all their actions;
- ``KalturaMediaEntry``, ``Kaltura*Filter``: classes and enums.

Services and actions are matched without case, classes and enums with it.

What is chosen brings along everything that it reaches: the types of parameters, results, properties and settings, the
bases of every class and, answers and arguments being polymorphic, its subclasses. Three things would drag in all of an
API and are therefore held short:

- every object may carry ``relatedObjects``, a map of list responses: that brings `KalturaListResponse` itself, but not
  the list response of every class;
- a property that holds "any object" brings the root itself, not all classes;
- a setting brings its class with the subclasses of that, but of what those refer to only the named class: a response
  profile takes any filter, and a client needs the filters of its own actions only.

Pruned, subclasses come along only of what a chosen action itself returns or takes: its result, the elements of a list
response, its parameters. What properties hold comes with its declared class alone; an answer of a subclass that the
client then lacks becomes an object of that class and keeps its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import translate

from .api import Api, Class, ErrorCode, Plugin, Service
from .reach import Depth, How, Reach, Step, each_action
from .suggest import closest
from .types import CLASS_PREFIX, ROOT_CLASS


@dataclass(frozen=True, slots=True)
class Selection:
    """The reduced API, in the order of the whole one, and what is wrong with the patterns.

    Every reference in `api` resolves whatever `problems` there are.
    """

    api: Api
    problems: tuple[str, ...] = ()


def select(
    api: Api, include: Sequence[str] = (), exclude: Sequence[str] = (), *, prune_inherited: bool = False
) -> Selection:
    """Reduces `api` to what `include` names, all of it if that is empty, without what `exclude` names.

    With `prune_inherited`, subclasses that no chosen action can itself return or take are left out unless named.
    """
    if not include and not exclude and not prune_inherited:
        return Selection(api)
    choice = choose(api, include, exclude, prune_inherited=prune_inherited)
    services = choice.wanted.services - choice.unwanted.services
    reduced = _reduce(api, choice.actions, services, choice.reach.names, bool(include))
    problems = choice.problems
    if include and not problems and not reduced.services and not choice.wanted.types - choice.unwanted.types:
        problems = ("nothing is left: what --include names, --exclude takes away",)
    return Selection(reduced, problems)


@dataclass(frozen=True, slots=True)
class Choice:
    """What patterns come to: what they name, the actions that are left, and all that those reach."""

    wanted: Matched
    unwanted: Matched
    actions: set[tuple[str, str]]
    reach: Reach
    problems: tuple[str, ...]


def choose(api: Api, include: Sequence[str], exclude: Sequence[str], *, prune_inherited: bool = False) -> Choice:
    """What `include` and `exclude` name, and what that reaches; see `select`."""
    problems: list[str] = []
    wanted = _match_all(api, include, "include", problems)
    unwanted = _match_all(api, exclude, "exclude", problems)
    actions = (wanted.actions if include else _all_actions(api)) - unwanted.actions
    reach = Reach(api, unwanted.types, prune=prune_inherited)
    reach.want_named(sorted(wanted.types - unwanted.types))
    reach.want_actions(actions)
    reach.want_settings()
    if not include and not prune_inherited:
        for name in sorted(_unreached_types(api) - unwanted.types):
            reach.want(name, Step(How.WHOLE), Depth.PRESENT)
    reach.run()
    problems.extend(reach.problems())
    return Choice(wanted, unwanted, actions, reach, tuple(problems))


# Patterns ---------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Matched:
    """What patterns name: services, actions by service id and name, classes and enums."""

    services: set[str]
    actions: set[tuple[str, str]]
    types: set[str]


def _match_all(api: Api, patterns: Sequence[str], option: str, problems: list[str]) -> Matched:
    found = Matched(set(), set(), set())
    for pattern in patterns:
        services, actions, types = match(api, pattern)
        if not (services or actions or types):
            problems.append(_nothing_matches(api, pattern, option))
        found.services |= services
        found.actions |= actions
        found.types |= types
    return found


def match(api: Api, pattern: str) -> tuple[set[str], set[tuple[str, str]], set[str]]:
    """The ids of services, the actions by service id and name, and the classes and enums that a pattern names."""
    service_pattern, dot, action_pattern = pattern.rpartition(".")
    if not dot:
        matches = re.compile(translate(pattern)).match
        types = {name for name in _type_names(api) if matches(name)}
        services = _services_matching(api, pattern)
        return {service.id for service in services}, _actions_of(services, "*"), types - {ROOT_CLASS}
    return set(), _actions_of(_services_matching(api, service_pattern), action_pattern), set()


def _services_matching(api: Api, pattern: str) -> list[Service]:
    matches = _without_case(pattern)
    by_id = [service for service in api.services if matches(service.id)]
    return by_id or [service for service in api.services if matches(service.name)]


def _actions_of(services: Iterable[Service], pattern: str) -> set[tuple[str, str]]:
    matches = _without_case(pattern)
    return {(service.id, action.name) for service in services for action in service.actions if matches(action.name)}


def _without_case(pattern: str) -> Callable[[str], object]:
    return re.compile(translate(pattern), re.IGNORECASE).match


def _nothing_matches(api: Api, pattern: str, option: str) -> str:
    services = [name for service in api.services for name in (service.id, service.name)]
    service_pattern, dot, action_pattern = pattern.rpartition(".")
    if not dot:
        types = tuple(_type_names(api))
        close = closest(pattern, (*services, *types)) or closest(CLASS_PREFIX + pattern, types)
    elif _services_matching(api, service_pattern):
        close = closest(pattern, (f"{service.id}.{action.name}" for service, action in each_action(api)))
    else:
        close = tuple(f"{name}.{action_pattern}" for name in closest(service_pattern, services))
    hint = f"did you mean {close[0]}?" if close else "clientgen inspect lists what there is"
    return f"--{option} {pattern!r} matches no service, action, class or enum; {hint}"


def _type_names(api: Api) -> Iterator[str]:
    yield from (class_.name for class_ in api.classes)
    yield from (enum.name for enum in api.enums)


def _all_actions(api: Api) -> set[tuple[str, str]]:
    return {(service.id, action.name) for service, action in each_action(api)}


def _unreached_types(api: Api) -> set[str]:
    """Classes and enums that no action reaches: what notifications and plugins outside the API use."""
    reach = Reach(api, set())
    reach.want_actions(_all_actions(api))
    reach.run()
    return set(_type_names(api)) - reach.names


# Reduction --------------------------------------------------------------------------------------------------------


def _reduce(
    api: Api, actions: set[tuple[str, str]], empty_services: set[str], types: set[str], chosen_only: bool
) -> Api:
    services: list[Service] = []
    for service in api.services:
        kept = tuple(action for action in service.actions if (service.id, action.name) in actions)
        if kept or (not service.actions and (not chosen_only or service.id in empty_services)):
            services.append(replace(service, actions=kept))
    classes = tuple(class_ for class_ in api.classes if class_.name in types)
    enums = tuple(enum for enum in api.enums if enum.name in types)
    return replace(
        api,
        enums=enums,
        classes=classes,
        services=tuple(services),
        plugins=_plugins(api, services, classes, enums),
        errors=_errors(api, services),
    )


_OF_EVERY_REQUEST = frozenset("""
    INTERNAL_SERVERL_ERROR INTERNAL_SERVER_ERROR INTERNAL_DATABASE_ERROR MISSING_KS INVALID_KS SERVICE_NOT_SPECIFIED
    SERVICE_DOES_NOT_EXISTS ACTION_NOT_SPECIFIED ACTION_DOES_NOT_EXISTS ACTION_FORBIDDEN ACTION_BLOCKED
    SERVICE_FORBIDDEN SERVICE_FORBIDDEN_CONTENT_BLOCKED SERVICE_ACCESS_CONTROL_RESTRICTED ACCESS_UNAUTHORIZED
    UNKNOWN_RESPONSE_FORMAT INVALID_LANGUAGE_CODE LOCK_TIMED_OUT MISSING_MANDATORY_PARAMETER
    MANDATORY_PARAMETER_MISSING INVALID_PARAMETER_CHAR INVALID_ENUM_VALUE INVALID_OBJECT_TYPE OBJECT_TYPE_ABSTRACT
    INVALID_FIELD_VALUE PROPERTY_VALIDATION_CANNOT_BE_NULL PROPERTY_VALIDATION_MIN_LENGTH
    PROPERTY_VALIDATION_MAX_LENGTH PROPERTY_VALIDATION_NUMERIC_VALUE PROPERTY_VALIDATION_MIN_VALUE
    PROPERTY_VALIDATION_MAX_VALUE PROPERTY_VALIDATION_WRONG_FORMAT PROPERTY_VALIDATION_NOT_UPDATABLE
    PROPERTY_VALIDATION_NO_USAGE_PERMISSION PROPERTY_VALIDATION_NO_INSERT_PERMISSION
    PROPERTY_VALIDATION_NO_UPDATE_PERMISSION ArgumentCannotBeEmpty
    """.split())
"""Errors that any request can meet (``protocol.md 10.1``, 10.2, end of 10.4), though some actions declare them too."""


def thrown_everywhere(name: str) -> bool:
    """Whether any request can meet the error `name`."""
    return name in _OF_EVERY_REQUEST


def _errors(api: Api, services: list[Service]) -> tuple[ErrorCode, ...]:
    """Errors that chosen actions throw, those that any request can meet, and those that no action declares."""
    declared = {name for _, action in each_action(api) for name in action.throws} - _OF_EVERY_REQUEST
    thrown = {name for service in services for action in service.actions for name in action.throws}
    return tuple(error for error in api.errors if error.name in thrown or error.name not in declared)


def _plugins(
    api: Api, services: list[Service], classes: Iterable[Class], enums: Iterable[object]
) -> tuple[Plugin, ...]:
    """Plugins that own something chosen, and the plugins those depend on; each without the services not chosen.

    Plugins name services as well that no schema declares, internal ones; those names stay.
    """
    by_name = {plugin.name: plugin for plugin in api.plugins}
    owners = {getattr(each, "plugin", None) for each in (*services, *classes, *enums)}
    owners |= {action.plugin for service in services for action in service.actions}
    needed: set[str] = set()
    pending = [name for name in owners if name in by_name]
    while pending:
        name = pending.pop()
        if name is not None and name not in needed:
            needed.add(name)
            pending.extend(by_name[name].dependencies)
    dropped = api.service_by_id.keys() - {service.id for service in services}
    return tuple(
        replace(plugin, services=tuple(each for each in plugin.services if _id(plugin, each) not in dropped))
        for plugin in api.plugins
        if plugin.name in needed
    )


def _id(plugin: Plugin, service: str) -> str:
    """The id of the service of a plugin (``protocol.md 1.4``)."""
    return f"{plugin.name}_{service}".lower()
