"""The API as the console loads it: ``assets/model.js``, packed small; ``script/model/load.ts`` unpacks it.

Everything of one kind stands in one table, and a table is a list of columns: what is alike lies side by side, which is
what compression lives on. A number stands in place of the name of a class or an enum, bits in place of flags.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, assert_never

from generator.model.api import (
    NO_CONSTRAINTS,
    Action,
    Api,
    Class,
    Constraints,
    ErrorCode,
    Parameter,
    Property,
    Service,
    Setting,
)
from generator.model.behaviour import ActionBehaviour
from generator.model.types import EnumRef, File, ListOf, MapOf, Nothing, ObjectRef, Scalar, ScalarKind, TypeRef
from generator.targets.base import Printer
from generator.targets.prose import paragraphs

from .model_columns import constant_columns, sparse, texts
from .site import Site

Json: TypeAlias = Any

# A literal, which is smaller than a text for JSON.parse: quotes need not be escaped twice. No key in it is __proto__.
_SCRIPT = "(globalThis.clientgen??={}).model=%s;\n"

# All that follows has the order and the numbers of `load.ts`.
_SCALARS = (ScalarKind.STRING, ScalarKind.INT, ScalarKind.BIGINT, ScalarKind.FLOAT, ScalarKind.BOOL)
_FILE, _NOTHING, _FIRST_CLASS = 5, 6, 7
_SESSIONS = (None, "always", "optional", "none")
_DEPRECATED, _IS_TIME, _NULLABLE, _NOT_NULLABLE = 1, 2, 4, 8
_READ_ONLY, _INSERT_ONLY, _WRITE_ONLY = 16, 32, 64
_OPTIONAL = 16
_BATCHABLE, _REPEATABLE, _BETA, _SESSION = 2, 4, 8, 16
_ABSTRACT, _VOLATILE, _OF_REQUEST = 2, 2, 4
_EXACT = 2**53 - 1
_CONSTRAINTS = (
    "min_length",
    "max_length",
    "min_value",
    "max_value",
    "values_enum",
    "values_min_value",
    "utf8_truncate",
)


def model_script(site: Site, printers: Mapping[str, Printer]) -> bytes:
    """The classic script that puts the packed API into ``clientgen.model``.

    Args:
        site: What is packed: its API, what was derived from it, where its pages lie.
        printers: What prints code in the browser, by the name of the language; others are not offered.
    """
    text = json.dumps(_Packer(site).model(printers), separators=(",", ":"), ensure_ascii=False)
    return (_SCRIPT % text).encode()


class _Packer:
    """Packs the API of one site."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._api: Api = site.api
        self._classes = {class_.name: index for index, class_ in enumerate(self._api.classes)}
        self._enums = {enum.name: index for index, enum in enumerate(self._api.enums)}
        self._errors = {error.name: index for index, error in enumerate(self._api.errors)}

    def model(self, printers: Mapping[str, Printer]) -> dict[str, Json]:
        """All of it."""
        site, api = self._site, self._api
        actions = [(service, action) for service in api.services for action in service.actions]
        return {
            "version": api.version,
            "title": site.title,
            "dialect": site.settings.dialect.value,
            "serviceUrl": site.settings.service_url,
            "secrets": sorted(site.behaviour.secrets),
            "urls": dict(site.urls.exceptions()),
            "languages": [
                [
                    language.target.name,
                    language.target.title,
                    printers[language.target.name].file,
                ]
                for language in site.settings.languages
                if language.target.name in printers
            ],
            "enums": [
                texts(enum.name for enum in api.enums),
                [_bits((enum.deprecated, _DEPRECATED), (enum.base is ScalarKind.STRING, 2)) for enum in api.enums],
                [len(enum.constants) for enum in api.enums],
                texts(enum.plugin or "" for enum in api.enums),
            ],
            "constants": constant_columns(api.enums),
            "classes": self._class_columns(api.classes),
            "properties": self._properties([each for class_ in api.classes for each in class_.properties]),
            "errors": _error_columns(api.errors),
            "services": _service_columns(api.services),
            "actions": self._action_columns([(each, site.behaviour.of(of.id, each.name)) for of, each in actions]),
            "parameters": self._parameters([each for _, action in actions for each in action.parameters]),
            "settings": self._setting_columns(api.settings),
        }

    def _class_columns(self, classes: tuple[Class, ...]) -> list[Json]:
        return [
            texts(class_.name for class_ in classes),
            [-1 if class_.base is None else self._classes[class_.base] for class_ in classes],
            [_bits((class_.deprecated, _DEPRECATED), (class_.abstract, _ABSTRACT)) for class_ in classes],
            [len(class_.properties) for class_ in classes],
            texts(class_.plugin or "" for class_ in classes),
            _descriptions(class_.description for class_ in classes),
        ]

    def _properties(self, properties: list[Property]) -> list[Json]:
        return [
            *self._place_columns(properties, [_property_flags(each) for each in properties]),
            sparse([list(each.requires_permissions) or None for each in properties]),
        ]

    def _parameters(self, parameters: list[Parameter]) -> list[Json]:
        return [
            *self._place_columns(parameters, [_flags(each) | _bits((each.optional, _OPTIONAL)) for each in parameters]),
            sparse([_default(each) for each in parameters]),
        ]

    def _place_columns(self, places: list[Property] | list[Parameter], flags: list[int]) -> list[Json]:
        return [
            texts(each.name for each in places),
            [self._type(each.type) for each in places],
            flags,
            _descriptions(each.description for each in places),
            sparse([_constraints(each.constraints) for each in places]),
        ]

    def _action_columns(self, actions: list[tuple[Action, ActionBehaviour]]) -> list[Json]:
        return [
            texts(action.name for action, _ in actions),
            [self._type(action.result) for action, _ in actions],
            [len(action.parameters) for action, _ in actions],
            [_action_flags(action, behaviour) for action, behaviour in actions],
            _descriptions(action.description for action, _ in actions),
            sparse([[self._errors.get(name, name) for name in action.throws] or None for action, _ in actions]),
            sparse([self._paging(behaviour) for _, behaviour in actions]),
            sparse([action.plugin for action, _ in actions]),
        ]

    def _paging(self, behaviour: ActionBehaviour) -> list[Json] | None:
        paging = behaviour.paging
        return None if paging is None else [paging.pager, self._classes[paging.items.name]]

    def _setting_columns(self, settings: tuple[Setting, ...]) -> list[Json]:
        return [
            texts(each.name for each in settings),
            [self._type(each.type) for each in settings],
            [_bits((each.volatile, _VOLATILE), (each.group == "request", _OF_REQUEST)) for each in settings],
            _descriptions(each.description for each in settings),
        ]

    def _type(self, type_: TypeRef) -> int:
        """A type as a number: enums count down from -1, classes up, three numbers for each."""
        match type_:
            case Scalar(kind):
                return _SCALARS.index(kind)
            case EnumRef(name):
                return -1 - self._enums[name]
            case ObjectRef(name):
                return _FIRST_CLASS + 3 * self._classes[name]
            case ListOf(item):
                return _FIRST_CLASS + 3 * self._classes[item.name] + 1
            case MapOf(item):
                return _FIRST_CLASS + 3 * self._classes[item.name] + 2
            case File():
                return _FILE
            case Nothing():
                return _NOTHING
        assert_never(type_)


def _service_columns(services: tuple[Service, ...]) -> list[Json]:
    return [
        texts(service.id for service in services),
        texts(service.name for service in services),
        [_bits((service.deprecated, _DEPRECATED)) for service in services],
        [len(service.actions) for service in services],
        texts(service.plugin or "" for service in services),
        _descriptions(service.description for service in services),
    ]


def _error_columns(errors: tuple[ErrorCode, ...]) -> list[Json]:
    return [
        texts(error.name for error in errors),
        # In OVP they are their names.
        texts("" if error.code == error.name else error.code for error in errors),
        _descriptions(error.message for error in errors),
        _descriptions(error.description for error in errors),
    ]


def _action_flags(action: Action, behaviour: ActionBehaviour) -> int:
    return _SESSION * _SESSIONS.index(action.session) + _bits(
        (action.deprecated, _DEPRECATED),
        (action.beta, _BETA),
        (behaviour.batchable, _BATCHABLE),
        (behaviour.repeatable, _REPEATABLE),
    )


def _property_flags(each: Property) -> int:
    return _flags(each) | _bits(
        (each.read_only, _READ_ONLY), (each.insert_only, _INSERT_ONLY), (each.write_only, _WRITE_ONLY)
    )


def _flags(place: Property | Parameter) -> int:
    return _bits(
        (place.deprecated, _DEPRECATED),
        (place.is_time, _IS_TIME),
        (place.nullable is True, _NULLABLE),
        (place.nullable is False, _NOT_NULLABLE),
    )


def _default(parameter: Parameter) -> Json:
    """The default; a text in a list where a number of JavaScript would lose digits."""
    default = parameter.default
    is_long = isinstance(default, int) and abs(default) > _EXACT
    return [str(default)] if is_long else default


def _constraints(constraints: Constraints) -> dict[str, Json] | None:
    """What is checked, by its place in the list of all that can be."""
    if constraints == NO_CONSTRAINTS:
        return None
    told = ((number, getattr(constraints, name)) for number, name in enumerate(_CONSTRAINTS))
    return {str(number): value for number, value in told if value is not None}


def _descriptions(descriptions: Iterable[str]) -> Json:
    """Descriptions as plain texts, their paragraphs apart."""
    return texts("\n\n".join(paragraphs(each)) for each in descriptions)


def _bits(*flags: tuple[bool, int]) -> int:
    return sum(bit for is_set, bit in flags if is_set)
