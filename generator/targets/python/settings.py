"""The options of the Python target, checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.api import Api
from generator.model.behaviour import Behaviour, Dialect
from generator.render.filters import toml
from generator.targets.base import Option
from generator.targets.settings import COMMON, checked, common_settings, empty_or

from .reserved import KEYWORDS

OPTIONS = (
    Option("package", "kaltura_client", "Name that the package is imported by."),
    Option("project", "", "Name of the distribution; by default the package's with hyphens."),
    *COMMON,
)

_PACKAGE = re.compile(r"[a-z][a-z0-9_]*")
_PROJECT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_VERSION = re.compile(
    r"(?:\d+!)?\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?(?:\+[a-z0-9]+(?:\.[a-z0-9]+)*)?"
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options of one job come to.

    `author` holds what is known of the author as entries of a TOML table, `holder` the name alone. `service_url` is ""
    where a client has to be told. `vendored` says that the package belongs to another project, and has no extras.
    """

    package: str
    project: str
    version: str
    description: str
    license: str
    author: tuple[str, ...]
    holder: str
    homepage: str
    client_tag: str
    service_url: str
    prefix: str
    dialect: Dialect
    vendored: bool = False


def settings_of(options: Mapping[str, str], api: Api, behaviour: Behaviour) -> Settings:
    """Reads the options of a job.

    Raises:
        BadOption: if values cannot be used; all of them are named.
    """
    values = checked(options, OPTIONS, _CHECKS)
    package = values["package"]
    project = values["project"] or package.replace("_", "-").strip("-")
    api_version = api.version if _VERSION.fullmatch(api.version) else "0.0.0"
    common = common_settings(values, api, behaviour, project, api_version)
    name, email = common.author
    return Settings(
        package=package,
        project=project,
        version=common.version,
        description=common.description,
        license=common.license,
        author=tuple(f"{key} = {toml(text)}" for key, text in (("name", name), ("email", email)) if text),
        holder=name,
        homepage=common.homepage,
        client_tag=common.client_tag,
        service_url=common.service_url,
        prefix=common.prefix,
        dialect=common.dialect,
    )


def is_package(value: str) -> bool:
    """Whether a package can be called so."""
    return _PACKAGE.fullmatch(value) is not None and value not in KEYWORDS


_CHECKS = {
    "package": (is_package, "is no name of a package; use lower-case letters, digits and underscores"),
    "project": (empty_or(_PROJECT.fullmatch), "is no name of a distribution; use letters, digits, '-', '_' and '.'"),
    "version": (empty_or(_VERSION.fullmatch), "is none that Python packages can have; an example: 1.2.0"),
}
