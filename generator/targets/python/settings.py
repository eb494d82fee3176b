"""The options of the Python target, checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model.api import Api
from generator.model.behaviour import Behaviour, Dialect
from generator.render.filters import toml
from generator.targets.base import BadOption, Option

from .words import KEYWORDS

OPTIONS = (
    Option("package", "kaltura_client", "Name that the package is imported by."),
    Option("project", "", "Name of the distribution; by default the package's with hyphens."),
    Option("version", "", "Version of the distribution; by default that of the API."),
    Option("description", "", "One line about the distribution; by default one about the API."),
    Option("license", "MIT", "Licence of the generated client as an SPDX expression; empty for none."),
    Option("author", "", "Author, as in: Jane Doe <jane@example.org>."),
    Option("homepage", "", "Address of the project's home page."),
    Option("client-tag", "", "What requests name as their client; by default the project and its version."),
    Option("service-url", "", "Address of the service that clients use by default; empty for the family's public one."),
    Option("strip-prefix", "Kaltura", "Prefix that class and enum names lose where that clashes with nothing."),
    Option("dialect", "auto", "Server family: auto, ovp or ott."),
)

_AUTO = "auto"
_DIALECTS = frozenset({_AUTO, *(dialect.value for dialect in Dialect)})
_PACKAGE = re.compile(r"[a-z][a-z0-9_]*")
_PROJECT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_VERSION = re.compile(
    r"(?:\d+!)?\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?(?:\+[a-z0-9]+(?:\.[a-z0-9]+)*)?"
)
_PREFIX = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_AUTHOR = re.compile(r"(?P<name>[^<>]*?)\s*(?:<(?P<email>[^<>@\s]+@[^<>@\s]+)>)?")
_PUBLIC = {Dialect.OVP: "https://www.kaltura.com", Dialect.OTT: ""}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options of one job come to.

    `author` holds what is known of the author as entries of a TOML table. `service_url` is "" where a client has to be
    told.
    """

    package: str
    project: str
    version: str
    description: str
    license: str
    author: tuple[str, ...]
    homepage: str
    client_tag: str
    service_url: str
    prefix: str
    dialect: Dialect


def settings_of(options: Mapping[str, str], api: Api, behaviour: Behaviour) -> Settings:
    """Reads the options of a job.

    Raises:
        BadOption: if values cannot be used; all of them are named.
    """
    values = {option.name: options.get(option.name, option.default) for option in OPTIONS}
    problems = tuple(_problems(values))
    if problems:
        raise BadOption(*problems)
    package = values["package"]
    project = values["project"] or package.replace("_", "-").strip("-")
    version = values["version"] or (api.version if _VERSION.fullmatch(api.version) else "0.0.0")
    dialect = behaviour.dialect if values["dialect"] == _AUTO else Dialect(values["dialect"])
    return Settings(
        package=package,
        project=project,
        version=version,
        description=values["description"] or "A typed client of the Kaltura API.",
        license=values["license"],
        author=_author(values["author"]),
        homepage=values["homepage"],
        client_tag=values["client-tag"] or f"{project}:{version}",
        service_url=values["service-url"] or _PUBLIC[dialect],
        prefix=values["strip-prefix"],
        dialect=dialect,
    )


def _problems(values: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with the value of each option, and what to give instead."""
    for name, value in values.items():
        if not value.isprintable():
            yield f"{name} holds a control character; give it on one line"
        elif name in _CHECKS:
            good, problem = _CHECKS[name]
            if not good(value):
                yield f"{name} {value!r} {problem}"


def _author(value: str) -> tuple[str, ...]:
    found = _AUTHOR.fullmatch(value)
    assert found is not None, "checked before"
    return tuple(f"{key} = {toml(text)}" for key, text in found.groupdict().items() if text)


def _is_package(value: str) -> bool:
    return _PACKAGE.fullmatch(value) is not None and value not in KEYWORDS


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.netloc != ""


def _empty_or(good: Callable[[str], object]) -> Callable[[str], object]:
    return lambda value: not value or good(value)


_ADDRESS = (_empty_or(_is_address), "is no address; an example: https://www.example.org")
_CHECKS: Mapping[str, tuple[Callable[[str], object], str]] = {
    "package": (_is_package, "is no name of a package; use lower-case letters, digits and underscores"),
    "project": (
        _empty_or(_PROJECT.fullmatch),
        "is no name of a distribution; use letters, digits, '-', '_' and '.'",
    ),
    "version": (_empty_or(_VERSION.fullmatch), "is none that Python packages can have; an example: 1.2.0"),
    "author": (_AUTHOR.fullmatch, "is not written as: Jane Doe <jane@example.org>"),
    "homepage": _ADDRESS,
    "service-url": _ADDRESS,
    "strip-prefix": (_empty_or(_PREFIX.fullmatch), "begins no name; an example: Kaltura"),
    "dialect": (_DIALECTS.__contains__, "is unknown; use auto, ovp or ott"),
}
