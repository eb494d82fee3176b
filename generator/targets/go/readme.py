"""What the README of a client shows: samples that its API can run, printed where they are calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.api import Service
from generator.model.behaviour import Dialect
from generator.model.call import Argument, Program
from generator.model.types import TypeRef
from generator.targets.examples import EXAMPLE_URL, EXAMPLES, GET, examples, programs_of

from .expressions import flat, laid_out
from .samples import sample, statements
from .text import plain
from .values import Imports, Surface, Values

_SESSION = {"client": {"ks": "your session"}}
CALLS = examples(
    *("login", "ping", "states", "batch", "pings", "download", "profile", "language"),
    first={**EXAMPLES["lists"], **_SESSION},
    assets={**EXAMPLES["assets"], **_SESSION},
    content=EXAMPLES["content"],
    error=GET,
)

_UPLOAD_ACTIONS = frozenset({"add", "get", "upload"})
_UPLOAD_CLASS = "KalturaUploadToken"


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """What the README says of the API.

    Args:
        calls: The calls that the API can run, printed.
        program: The whole program that comes first; "" for none.
        first: The lines of its call.
        names: Names of classes and enums by wire name.
        errors: Names of errors.
        uploads: Whether there is a method that uploads in chunks.
        counts: Services, actions and classes.
        ks: The option for a session, up to its value.
    """

    calls: Mapping[str, str]
    program: str
    first: tuple[str, ...]
    names: Mapping[str, str]
    errors: Mapping[str, str]
    uploads: bool
    is_ott: bool
    has_tests: bool
    url: str
    api_version: str
    counts: tuple[int, int, int]
    ks: str


def readme(surface: Surface, has_tests: bool) -> ReadmeView:
    """The view of ``README.md``."""
    api, names = surface.api, surface.names
    programs = programs_of(api, CALLS)
    first = next((programs[name] for name in ("first", "assets", "login", "ping") if name in programs), None)
    tokens = api.service_by_id.get("uploadtoken")
    return ReadmeView(
        calls={name: _printed(surface, name, program) for name, program in programs.items()},
        program="" if first is None else sample(surface, first),
        first=() if first is None else tuple(_printed(surface, "first", first).split("\n")),
        names={wire: name.name for wire, name in (*names.classes.items(), *names.enums.items())},
        errors=names.errors,
        uploads=_UPLOAD_CLASS not in names.interfaces and tokens is not None and _has_uploads(tokens),
        is_ott=surface.settings.common.dialect is Dialect.OTT,
        has_tests=has_tests,
        url=surface.settings.common.service_url or EXAMPLE_URL,
        api_version=plain(api.version),
        counts=(len(api.services), sum(len(service.actions) for service in api.services), len(api.classes)),
        ks=f"kaltura.{names.settings['ks']}(" if "ks" in names.settings else 'kaltura.WithSetting("ks", ',
    )


def _has_uploads(tokens: Service) -> bool:
    return {action.name for action in tokens.actions} >= _UPLOAD_ACTIONS


def _printed(surface: Surface, name: str, program: Program) -> str:
    imports = Imports(surface.settings)
    if name == "content":
        # The object stands alone, made of a token that there is.
        content = flat(Values(surface, imports).bare(*_last(program)))
        return statements(surface, imports, program).replace(content, "content")
    if name != "states":
        return statements(surface, imports, program)
    # The object stands alone, since the sample goes on to change it.
    return laid_out(Values(surface, imports).bare(*_last(program)), "", "changes := ")


def _last(program: Program) -> tuple[TypeRef, Argument]:
    """The type and the value of the last argument of a call."""
    given = program.calls[0].arguments[-1]
    return given.parameter.type, given.value
