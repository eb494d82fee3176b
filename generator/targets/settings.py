"""Options that the clients of every language have, and how options are checked.

A target puts its own options beside `COMMON`, reads all by `checked`, and the common ones by `common_settings`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import urlsplit

from generator.model.api import Api
from generator.model.behaviour import Behaviour, Dialect
from generator.targets.base import BadOption, Option

Check: TypeAlias = tuple[Callable[[str], object], str]
"""(whether a value is good, what is said of one that is not)."""

COMMON = (
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
_URL = re.compile(r"https?://[^\s\"'<>\\^`{|}]+")
"""No character that has no place in an address (RFC 3986), but could end a text or a link around one."""

_PREFIX = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_AUTHOR = re.compile(r"(?P<name>[^<>]*?)\s*(?:<(?P<email>[^<>@\s]+@[^<>@\s]+)>)?")
_PUBLIC = {Dialect.OVP: "https://www.kaltura.com", Dialect.OTT: ""}


@dataclass(frozen=True, slots=True)
class CommonSettings:
    """What the common options come to.

    `service_url` is "" where a client has to be told; `author` is the name and the address, each "" for none.
    """

    version: str
    description: str
    license: str
    author: tuple[str, str]
    homepage: str
    client_tag: str
    service_url: str
    prefix: str
    dialect: Dialect


def checked(options: Mapping[str, str], known: tuple[Option, ...], checks: Mapping[str, Check]) -> dict[str, str]:
    """A value for each option in `known`, the defaults filled in.

    Args:
        options: The values that were given.
        known: The options of the target, the common ones among them.
        checks: The target's own checks by name of the option; those of common options are made anyway.

    Raises:
        BadOption: if values cannot be used; all of them are named.
    """
    values = {option.name: options.get(option.name, option.default) for option in known}
    problems = tuple(_problems(values, {**_CHECKS, **checks}))
    if problems:
        raise BadOption(*problems)
    return values


def common_settings(
    values: Mapping[str, str], api: Api, behaviour: Behaviour, project: str, default_version: str
) -> CommonSettings:
    """The common settings of checked `values`.

    Args:
        values: From `checked`.
        api: The API after selection.
        behaviour: What was derived from it.
        project: The name of the distribution.
        default_version: Its version where no option names one.
    """
    dialect = behaviour.dialect if values["dialect"] == _AUTO else Dialect(values["dialect"])
    version = values["version"] or default_version
    return CommonSettings(
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


def empty_or(good: Callable[[str], object]) -> Callable[[str], object]:
    """A check that the empty value passes as well."""
    return lambda value: not value or good(value)


def _problems(values: Mapping[str, str], checks: Mapping[str, Check]) -> Iterator[str]:
    """What is wrong with the value of each option, and what to give instead."""
    for name, value in values.items():
        if not value.isprintable():
            yield f"{name} holds a control character; give it on one line"
        elif name in checks:
            good, problem = checks[name]
            if not good(value):
                yield f"{name} {value!r} {problem}"


def _author(value: str) -> tuple[str, str]:
    found = _AUTHOR.fullmatch(value)
    assert found is not None, "checked before"
    return found["name"], found["email"] or ""


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.netloc != "" and _URL.fullmatch(value) is not None


_ADDRESS = (empty_or(_is_address), "is no address; an example: https://www.example.org")
_CHECKS: Mapping[str, Check] = {
    "author": (_AUTHOR.fullmatch, "is not written as: Jane Doe <jane@example.org>"),
    "homepage": _ADDRESS,
    "service-url": _ADDRESS,
    "strip-prefix": (empty_or(_PREFIX.fullmatch), "begins no name; an example: Kaltura"),
    "dialect": (_DIALECTS.__contains__, "is unknown; use auto, ovp or ott"),
}
