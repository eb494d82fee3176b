"""The options of the Python target, checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
        BadOption: if a value cannot be used.
    """
    values = {option.name: options.get(option.name, option.default) for option in OPTIONS}
    for name, value in values.items():
        if not value.isprintable():
            raise BadOption(f"{name} holds a control character; give it on one line")
    package = values["package"]
    if not _PACKAGE.fullmatch(package) or package in KEYWORDS:
        raise BadOption(f"package {package!r} is no name of a package; use lower-case letters, digits and underscores")
    project = values["project"] or package.replace("_", "-")
    if not _PROJECT.fullmatch(project):
        raise BadOption(f"project {project!r} is no name of a distribution; use letters, digits, '-', '_' and '.'")
    version = values["version"] or (api.version if _VERSION.fullmatch(api.version) else "0.0.0")
    if not _VERSION.fullmatch(version):
        raise BadOption(f"version {version!r} is none that Python packages can have; an example: 1.2.0")
    dialect = _dialect(values["dialect"], behaviour)
    return Settings(
        package=package,
        project=project,
        version=version,
        description=values["description"] or "A typed client of the Kaltura API.",
        license=values["license"],
        author=_author(values["author"]),
        homepage=_address("homepage", values["homepage"]),
        client_tag=values["client-tag"] or f"{project}:{version}",
        service_url=_address("service-url", values["service-url"]) or _PUBLIC[dialect],
        prefix=_prefix(values["strip-prefix"]),
        dialect=dialect,
    )


def _author(value: str) -> tuple[str, ...]:
    found = _AUTHOR.fullmatch(value)
    if found is None:
        raise BadOption(f"author {value!r} is not written as: Jane Doe <jane@example.org>")
    return tuple(f"{key} = {toml(text)}" for key, text in found.groupdict().items() if text)


def _dialect(value: str, behaviour: Behaviour) -> Dialect:
    if value == "auto":
        return behaviour.dialect
    try:
        return Dialect(value)
    except ValueError:
        raise BadOption(f"dialect {value!r} is unknown; use auto, ovp or ott") from None


def _address(name: str, value: str) -> str:
    if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).netloc):
        raise BadOption(f"{name} {value!r} is no address; an example: https://www.example.org")
    return value


def _prefix(value: str) -> str:
    if value and not _PREFIX.fullmatch(value):
        raise BadOption(f"strip-prefix {value!r} begins no name; an example: Kaltura")
    return value
