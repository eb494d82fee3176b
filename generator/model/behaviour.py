"""How an API behaves beside what its types say: derived once from the schema, obeyed by every client.

What may be repeated after a failure, what pages, what uploads, what answers a file, what fits into a multirequest,
which names are secret. Everything is derived from names and types, and where a name can be read two ways, the careful
way wins: a call that is not repeated costs the caller a line, one that is repeated wrongly costs an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from .api import Action, Api, Session
from .types import STRING, File, ListOf, MapOf, ObjectRef, TypeRef, named


class Dialect(Enum):
    """The two server families (``protocol.md``, beginning)."""

    OVP = "ovp"
    OTT = "ott"


@dataclass(frozen=True, slots=True)
class Paging:
    """An action that answers one page of a list: `pager` is the wire name of the parameter that says which page."""

    pager: str
    items: ObjectRef


@dataclass(frozen=True, slots=True)
class ActionBehaviour:
    """What a client may do with an action.

    `repeatable`: sent twice, it does what it does sent once; a client may send it again when it does not know whether
    the first one arrived. `uploads`: a parameter is a file. `serves_file`: it is turned into a URL
    (``protocol.md 8.4``). `batchable`: it can be part of a multirequest (``protocol.md 7``).
    """

    repeatable: bool
    paging: Paging | None
    uploads: bool
    serves_file: bool
    session: Session | None
    batchable: bool

    @property
    def usual_paging(self) -> Paging | None:
        """`paging` where the pager bears its usual name, for clients that look for it under that name alone."""
        return self.paging if self.paging is not None and self.paging.pager == _USUAL_PAGER else None


_USUAL_PAGER = "pager"


@dataclass(frozen=True)
class Behaviour:
    """The behaviour of a whole API. `secrets` are wire names of parameters, properties and settings to redact."""

    dialect: Dialect
    secrets: frozenset[str]
    actions: Mapping[tuple[str, str], ActionBehaviour] = field(repr=False)

    def of(self, service_id: str, action_name: str) -> ActionBehaviour:
        """The behaviour of one action.

        Raises:
            KeyError: if the API has no such action.
        """
        return self.actions[service_id, action_name]


def behaviour_of(api: Api) -> Behaviour:
    """The behaviour of `api`, derived when it is first asked for."""
    known: dict[str, Behaviour] = vars(api)
    if _KEPT not in known:
        known[_KEPT] = _derived(api)
    return known[_KEPT]


_KEPT = "behaviour"
"""Where an Api keeps it, as it keeps its other derived values."""


def _derived(api: Api) -> Behaviour:
    pagers = _family(api, _PAGER) | _family(api, _OLD_PAGER)
    # OTT 2016 says of every action that it cannot be batched, which is not so (protocol.md 1.2).
    flag_means_something = any(
        action.in_multirequest is not False for service in api.services for action in service.actions
    )
    actions = {
        (service.id, action.name): _of_action(api, service.id, action, pagers, flag_means_something)
        for service in api.services
        for action in service.actions
    }
    return Behaviour(_dialect(api), frozenset(_secrets(api)), actions)


def _of_action(
    api: Api, service_id: str, action: Action, pagers: frozenset[str], flag_means_something: bool
) -> ActionBehaviour:
    uploads = any(isinstance(parameter.type, File) for parameter in action.parameters)
    serves_file = isinstance(action.result, File)
    refused = action.in_multirequest is False and flag_means_something
    return ActionBehaviour(
        repeatable=not uploads and is_read(service_id, action.name),
        paging=_paging(api, action, pagers),
        uploads=uploads,
        serves_file=serves_file,
        session=action.session,
        batchable=not serves_file and not refused,
    )


# Reading ----------------------------------------------------------------------------------------------------------

_READS = frozenset(("get", "list", "count", "search", "serve", "is", "has", "exists", "check", "query", "find", "ping"))
"""First words of actions that only look. `validate` is missing: it closes entry servers, drops media servers, grants
what a receipt was paid for, and counts wrong PINs. So are `start` and `login`: each answer that gets lost leaves one
more session that is valid until it expires."""

_EFFECTS = frozenset(
    (
        "add", "allocate", "and", "clear", "consume", "create", "exclusive", "generate", "lock", "mark", "or", "purge",
        "remove", "reset", "save", "send", "start", "stop",
    )
)  # fmt: skip
"""Words that take effect wherever they stand: getExclusiveJobs locks jobs, getOrCreateScheduler creates one. What is as
often a noun (getBulkUploadStatus, getByLoginId) is not among them."""

_TAKES_EFFECT = frozenset(
    (
        ("adminconsole_reportadmin", "getcsvurl"),
        ("batch", "checkentryisdone"),
        ("drm_drmlicenseaccess", "getaccess"),
        ("householddevice", "getpin"),
        ("licensedurl", "get"),
        ("reach_entryvendortask", "getjobs"),
        ("report", "geturlforreportascsv"),
        ("systempartner_systempartner", "getadminsession"),
        ("transaction", "getpurchasesessionid"),
        ("widevine_widevinedrm", "getlicense"),
    )
)
"""Actions, in lower case, that are named like reads and are none: they write a file, move an entry on, hand out a
session, a licence or a task."""


def is_read(service_id: str, action_name: str) -> bool:
    """Whether the action only looks, by its name: its first word is one of reading, and no other says otherwise."""
    found = words(action_name)
    if not found or found[0] not in _READS:
        return False
    if not _EFFECTS.isdisjoint(found):
        return False
    return (service_id.lower(), action_name.lower()) not in _TAKES_EFFECT


# Paging -----------------------------------------------------------------------------------------------------------

# The base of KalturaFilterPager in newer schemas, where searches take it directly.
_PAGER = "KalturaPager"
_OLD_PAGER = "KalturaFilterPager"
_OBJECTS = "objects"


def _family(api: Api, name: str) -> frozenset[str]:
    """`name` and the names of all classes derived from it."""
    found: set[str] = set()
    pending = [name]
    while pending:
        current = pending.pop()
        found.add(current)
        pending.extend(api.children.get(current, ()))
    return frozenset(found)


def _paging(api: Api, action: Action, pagers: frozenset[str]) -> Paging | None:
    if not isinstance(action.result, ObjectRef):
        return None
    for parameter in action.parameters:
        if isinstance(parameter.type, ObjectRef) and parameter.type.name in pagers:
            break
    else:
        return None
    for property_ in api.properties_of(action.result.name):
        if property_.name == _OBJECTS and isinstance(property_.type, ListOf):
            return Paging(parameter.name, property_.type.item)
    return None


# Dialect ----------------------------------------------------------------------------------------------------------

_OTT_CLASS = "KalturaOTT"
_OTT_SERVICE = "ottuser"
_OTT_SETTINGS = frozenset(("userId", "currency", "abortOnError", "abortAllOnError", "skipCondition"))


def _dialect(api: Api) -> Dialect:
    """The family of `api`: by its error codes, decimal numbers in OTT only, else by names that only OTT has.

    The settings are part of it because they are left when a selection has taken everything else away.
    """
    if api.errors:
        return Dialect.OTT if all(error.code.isdecimal() for error in api.errors) else Dialect.OVP
    is_ott = (
        any(service.id == _OTT_SERVICE for service in api.services)
        or any(class_.name.startswith(_OTT_CLASS) for class_ in api.classes)
        or any(setting.name in _OTT_SETTINGS for setting in api.settings)
    )
    return Dialect.OTT if is_ott else Dialect.OVP


# Secrets ----------------------------------------------------------------------------------------------------------

_ALWAYS = "ks"
_STRING_CLASSES = frozenset(("KalturaString", "KalturaStringValue"))
_SECRET_ENDS: frozenset[tuple[str, ...]] = frozenset((
    ("ks",), ("session",), ("secret",), ("secrets",), ("password",), ("passwords",), ("passwd",), ("pass",),
    ("passphrase",), ("pass", "phrase"), ("token",), ("tokens",), ("jwt",), ("otp",), ("salt",), ("pin",), ("pins",),
    ("pin", "code"), ("qr", "code"), ("credentials",), ("authorization",), ("cookie",), ("apikey",), ("auth", "data"),
    ("token", "data"), ("tokens", "data"), ("token", "hash"), ("hash", "key"), ("private", "key"), ("secret", "key"),
    ("access", "key"), ("api", "key"), ("encryption", "key"), ("enc", "key"), ("signing", "key"), ("ssl", "key"),
    ("stream", "key"), ("content", "key"), ("shared", "key"), ("key", "seed"),
))  # fmt: skip
_NO_SECRET_ENDS = frozenset((("two", "pass"), ("key", "token")))
_COMPARISONS = frozenset(("equal", "in", "like"))


def is_secret(name: str) -> bool:
    """Whether text of this name must not be logged: by its last words, so `uploadToken` is and `uploadTokenId` is not.

    A filter's comparison with a secret (`secretEqual`) holds a secret as well.
    """
    found = words(name)
    if len(found) > 1 and found[-1] in _COMPARISONS:
        found = found[:-1]
    last, last_two = found[-1:], found[-2:]
    return last_two not in _NO_SECRET_ENDS and (last in _SECRET_ENDS or last_two in _SECRET_ENDS)


def _secrets(api: Api) -> Iterable[str]:
    yield _ALWAYS
    for name, type_ in _named_values(api):
        if _holds_text(type_) and is_secret(name):
            yield name


def _named_values(api: Api) -> Iterable[tuple[str, TypeRef]]:
    for class_ in api.classes:
        for property_ in class_.properties:
            yield property_.name, property_.type
    for service in api.services:
        for action in service.actions:
            for parameter in action.parameters:
                yield parameter.name, parameter.type
    for setting in api.settings:
        yield setting.name, setting.type


def _holds_text(type_: TypeRef) -> bool:
    return type_ == STRING or (isinstance(type_, ListOf | MapOf) and named(type_) in _STRING_CLASSES)


# Words ------------------------------------------------------------------------------------------------------------

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


@lru_cache(maxsize=8192)
def words(name: str) -> tuple[str, ...]:
    """The words of a camelCase name, in lower case: ``getURLFor2ndID`` is get, url, for, 2, nd, id."""
    return tuple(word.lower() for word in _WORD.findall(name))
