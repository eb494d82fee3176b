"""The options of the Java target, checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.model.api import Api
from generator.model.behaviour import Behaviour, Dialect
from generator.targets.base import Option
from generator.targets.settings import COMMON, Check, checked, common_settings, empty_or

from .reserved import KEYWORDS

OPTIONS = (
    Option("package", "com.kaltura.api", "Package of the client."),
    Option("group", "", "Group of the artifact; by default the package without its last part."),
    Option("artifact", "kaltura-client", "Name of the artifact."),
    *COMMON,
)

_PACKAGE = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+")
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options of one job come to.

    `service_url` is "" where a client has to be told; `author` and `email` are "" where nobody is named.
    """

    package: str
    group: str
    artifact: str
    version: str
    description: str
    license: str
    author: str
    email: str
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
    values = checked(options, OPTIONS, _CHECKS)
    package = values["package"]
    artifact = values["artifact"]
    api_version = api.version if _VERSION.fullmatch(api.version) else "0.0.0"
    common = common_settings(values, api, behaviour, artifact, api_version)
    name, email = common.author
    return Settings(
        package=package,
        group=values["group"] or package.rpartition(".")[0],
        artifact=artifact,
        version=common.version,
        description=common.description,
        license=common.license,
        author=name,
        email=email,
        homepage=common.homepage,
        client_tag=common.client_tag,
        service_url=common.service_url,
        prefix=common.prefix,
        dialect=common.dialect,
    )


def package_of(directory: Path) -> str:
    """The package that a directory below a root of sources is (``src/main/java``, ``src``); "" for any other."""
    parts = directory.absolute().parts
    for root in ("java", "src"):
        if root in parts:
            package = ".".join(parts[len(parts) - parts[::-1].index(root) :])
            return package if _is_package(package) else ""
    return ""


def _is_package(value: str) -> bool:
    return _PACKAGE.fullmatch(value) is not None and KEYWORDS.isdisjoint(value.split("."))


_CHECKS: Mapping[str, Check] = {
    "package": (
        _is_package,
        "is no name of a package; use words of lower-case letters, digits and underscores with dots between",
    ),
    "group": (empty_or(_NAME.fullmatch), "is no name of a group; an example: org.example"),
    "artifact": (_NAME.fullmatch, "is no name of an artifact; use letters, digits, '-', '_' and '.'"),
    "version": (empty_or(_VERSION.fullmatch), "is none that artifacts can have; an example: 1.2.0"),
}
