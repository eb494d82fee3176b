"""The options of the docs target, checked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model.behaviour import Behaviour, Dialect
from generator.targets.base import BadOption, Job, Option, Print, Target
from generator.targets.registry import BrokenTarget, target_named, target_names
from generator.targets.settings import COMMON, checked, common_settings

_SITE = tuple(option for option in COMMON if option.name == "dialect")
_OPTIONS = (
    Option("title", "", "What the site is called; by default Kaltura API."),
    Option("site-url", "", "Address where the site will be, for its map and the addresses of its pages."),
    Option("service-url", "", "Address of the service that the console calls; by default the family's public one."),
    Option("languages", "", "Languages of the samples, separated by commas, in their order; by default all there are."),
    *_SITE,
)
_LEFT_OUT = frozenset(option.name for option in COMMON) - {"service-url", "strip-prefix"}
"""Options of languages that the site is not asked for: they change no sample, or are one and the same for all."""

_ADDRESS = re.compile(r"https?://[^\s\"'<>\\^`{|}?#]+")


@dataclass(frozen=True, slots=True)
class Language:
    """A language of samples: its target, what a client of it is printed from, and what prints its programs."""

    target: Target
    job: Job
    print: Print


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options of one job come to.

    `title` is "" for the default one. `site_url` is "" where nobody knows where the site will be, else it ends in a
    slash. `service_url` is "" where the console has to be told.
    """

    title: str
    site_url: str
    service_url: str
    dialect: Dialect
    languages: tuple[Language, ...]


def options_of(own: str) -> tuple[Option, ...]:
    """The options of the docs target `own`: the site's, and those of each language, ``<language>-<option>``."""
    return (*_OPTIONS, *(option for language in _languages(own) for option in _of_language(language)))


def settings_of(own: str, job: Job, behaviour: Behaviour) -> Settings:
    """Reads the options of a job of the docs target `own`.

    Raises:
        BadOption: if values cannot be used, those for languages among them; all of them are named.
    """
    known = {target.name: target for target in _languages(own)}
    problems: list[str] = []
    values = _checked(job.options, known, problems)
    if problems:
        raise BadOption(*problems)
    common = common_settings(_with_defaults(values), job.api, behaviour, own, job.api.version)
    chosen = _names(values["languages"]) or tuple(known)
    languages = tuple(_language(known[name], job, values["dialect"], problems) for name in chosen)
    if problems:
        raise BadOption(*problems)
    url = values["site-url"]
    return Settings(
        title=values["title"],
        site_url=f"{url.rstrip('/')}/" if url else "",
        service_url=common.service_url,
        dialect=common.dialect,
        languages=tuple(language for language in languages if language is not None),
    )


def _languages(own: str) -> Iterator[Target]:
    """The targets that print samples; the docs target itself must not look for itself."""
    for name in target_names():
        if name == own:
            continue
        try:
            target = target_named(name)
        except BrokenTarget:
            continue
        if type(target).samples is not Target.samples:
            yield target


def _of_language(language: Target) -> Iterator[Option]:
    for option in language.options:
        if option.name not in _LEFT_OUT:
            yield Option(f"{language.name}-{option.name}", option.default, f"{language.title}: {option.help}")


def _checked(options: Mapping[str, str], known: Iterable[str], problems: list[str]) -> dict[str, str]:
    """The values of the site's own options; what is wrong with them goes to `problems`."""
    languages = frozenset(known)

    def are_known(value: str) -> bool:
        names = _names(value)
        return languages.issuperset(names) and len(set(names)) == len(names)

    checks = {
        "site-url": (_is_address_or_empty, "is no address of a site; an example: https://docs.example.org/api"),
        "languages": (are_known, f"does not list languages once each; there is {', '.join(sorted(languages))}"),
    }
    try:
        return checked(options, _OPTIONS, checks)
    except BadOption as bad:
        problems.extend(bad.problems)
        return {}


def _language(target: Target, job: Job, dialect: str, problems: list[str]) -> Language | None:
    """A language with its own options; None where they are wrong, which goes to `problems`, or it prints no samples."""
    options = {
        option.name: job.options.get(f"{target.name}-{option.name}", option.default) for option in target.options
    }
    if "dialect" in options:
        options["dialect"] = dialect
    own = Job(job.api, options)
    try:
        printed = target.samples(own)
    except BadOption as bad:
        problems.extend(f"{target.name}-{problem}" for problem in bad.problems)
        return None
    return None if printed is None else Language(target, own, printed)


def _with_defaults(values: Mapping[str, str]) -> dict[str, str]:
    return {option.name: option.default for option in COMMON} | dict(values)


def _names(value: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in value.split(",") if name.strip())


def _is_address_or_empty(value: str) -> bool:
    return not value or _ADDRESS.fullmatch(value) is not None
