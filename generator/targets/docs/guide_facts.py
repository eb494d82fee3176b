"""What the pages of the guide know of the API: its dialect, a first call, programs in all languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.api import Action, Api, Service
from generator.model.behaviour import Dialect
from generator.model.call import Program
from generator.targets.examples import EXAMPLE_URL, EXAMPLES, programs_of

from .examples import Examples
from .guide_blocks import Samples
from .settings import Language
from .site import Site


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of one API; a sample is None where the API has not what it calls."""

    api: Api
    dialect: Dialect
    server: str
    service: str
    action: str
    json: str
    form: str
    first: Samples | None
    lists: Samples | None
    states: Samples | None
    batch: Samples | None
    content: Samples | None
    error: Samples | None
    profile: Samples | None

    @property
    def is_ott(self) -> bool:
        """Whether the server is of the younger family."""
        return self.dialect is Dialect.OTT

    def has(self, service: str, action: str = "") -> bool:
        """Whether the API has a service of that id, and an action in it."""
        found = self.api.service_by_id.get(service)
        return found is not None and (not action or any(each.name == action for each in found.actions))


def facts_of(site: Site, examples: Examples) -> Facts | None:
    """The facts of a site; None for an API without actions, which has no guide."""
    first = _first(site.api)
    if first is None:
        return None
    service, action = first
    example = examples.of(service, action)
    programs = programs_of(site.api, EXAMPLES)
    languages = site.settings.languages
    login = "login" if site.settings.dialect is Dialect.OTT else "first"
    lists = "assets" if site.settings.dialect is Dialect.OTT else "lists"
    return Facts(
        api=site.api,
        dialect=site.settings.dialect,
        server=site.settings.service_url or EXAMPLE_URL,
        service=service.id,
        action=action.name,
        json=example.json,
        form=example.form,
        first=_samples(languages, programs, login),
        lists=_samples(languages, programs, lists),
        states=_samples(languages, programs, "states"),
        batch=_samples(languages, programs, "batch") or _samples(languages, programs, "pings"),
        content=_samples(languages, programs, "content"),
        error=_samples(languages, programs, "error"),
        profile=_samples(languages, programs, "profile"),
    )


def _first(api: Api) -> tuple[Service, Action] | None:
    """The action that the guide shows: a list that many know, else the first that there is."""
    for service_id, action_name in (("media", "list"), ("asset", "list"), ("baseentry", "list")):
        service = api.service_by_id.get(service_id)
        for action in service.actions if service is not None else ():
            if action.name == action_name and service is not None:
                return service, action
    return next(((service, action) for service in api.services for action in service.actions), None)


def _samples(languages: tuple[Language, ...], programs: Mapping[str, Program], name: str) -> Samples | None:
    program = programs.get(name)
    if program is None or not languages:
        return None
    return Samples(tuple((each.target.name, each.target.title, each.print(program)) for each in languages))
