"""The options of the TypeScript target, checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.api import Api
from generator.model.behaviour import Behaviour, Dialect
from generator.targets.base import Option
from generator.targets.settings import COMMON, checked, common_settings, empty_or

OPTIONS = (
    Option("package", "kaltura-client", "Name of the package, with or without a scope: @acme/video."),
    Option("repository", "", "Address of the repository that the package comes from, for its metadata."),
    *COMMON,
)

_PACKAGE = re.compile(r"(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*")
_VERSION = re.compile(r"\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?")
_SHORT_VERSION = re.compile(r"\d+(?:\.\d+)?")
_LONGEST = 214


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options of one job come to. `service_url` is "" where a client has to be told."""

    package: str
    version: str
    description: str
    license: str
    author: str
    homepage: str
    repository: str
    client_tag: str
    service_url: str
    prefix: str
    dialect: Dialect


def settings_of(options: Mapping[str, str], api: Api, behaviour: Behaviour) -> Settings:
    """Reads the options of a job.

    Raises:
        BadOption: if values cannot be used; all of them are named.
    """
    values = checked(options, OPTIONS, _CHECKS)
    package = values["package"]
    common = common_settings(values, api, behaviour, package, _version_of(api))
    name, email = common.author
    return Settings(
        package=package,
        version=common.version,
        description=common.description,
        license=common.license,
        author=f"{name} <{email}>".strip() if email else name,
        homepage=common.homepage,
        repository=values["repository"],
        client_tag=common.client_tag,
        service_url=common.service_url,
        prefix=common.prefix,
        dialect=common.dialect,
    )


def _version_of(api: Api) -> str:
    """The version of the API as one that packages can have: ``3.1`` is 3.1.0; 0.0.0 for one that cannot be made so."""
    if _VERSION.fullmatch(api.version):
        return api.version
    if _SHORT_VERSION.fullmatch(api.version):
        return api.version + ".0" * (2 - api.version.count("."))
    return ".".join(api.version.split(".")[:3]) if re.fullmatch(r"\d+\.\d+\.\d+\.\d+", api.version) else "0.0.0"


def _is_package(value: str) -> bool:
    return len(value) <= _LONGEST and _PACKAGE.fullmatch(value) is not None and value not in ("node_modules", "..")


_CHECKS = {
    "package": (_is_package, "is no name of a package; use lower-case letters, digits and hyphens, @scope/ before it"),
    "repository": (
        empty_or(re.compile(r"(?:git\+)?(?:https?|ssh)://[^\s\"'<>\\^`{|}]+").fullmatch),
        "is no address of a repository; an example: https://git.example.org/acme/video.git",
    ),
    "version": (empty_or(_VERSION.fullmatch), "is none that packages can have; an example: 1.2.0"),
}
