"""The options of the Go target, checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.model.api import Api
from generator.model.behaviour import Behaviour
from generator.targets.base import Option
from generator.targets.settings import COMMON, CommonSettings, checked, common_settings, empty_or

DEFAULT_MODULE = "example.com/kaltura"
"""The path of the module in the runtime, which the path of the client replaces."""

OPTIONS = (
    Option("module", DEFAULT_MODULE, "Path of the module, by which the client is imported."),
    *COMMON,
)

_HOST = r"(?:[a-z0-9][a-z0-9.-]*\.[a-z0-9.-]*[a-z0-9]|[a-z0-9][a-z0-9-]*(?=/))"
"""What a path begins with: a host, or in a module that is never fetched any word with more after it."""

_MODULE = re.compile(_HOST + r"(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*")
_VERSION = re.compile(r"\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?")
PACKAGE = "kaltura"
"""The package at the root of the module, whatever the module is called."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options of one job come to: the path of the module, how it is imported, and what all targets have."""

    module: str
    common: CommonSettings

    @property
    def root_import(self) -> str:
        """The import of the root package, with its name where that is not the end of the path."""
        last = re.sub(r"/v\d+$", "", self.module).rpartition("/")[2]
        return f'"{self.module}"' if last == PACKAGE else f'{PACKAGE} "{self.module}"'

    def package_import(self, package: str) -> str:
        """The import of a package below the root."""
        return f'"{self.module}/{package}"'


def settings_of(options: Mapping[str, str], api: Api, behaviour: Behaviour) -> Settings:
    """Reads the options of a job.

    Raises:
        BadOption: if values cannot be used; all of them are named.
    """
    values = checked(options, OPTIONS, _CHECKS)
    api_version = api.version if _VERSION.fullmatch(api.version) else "0.0.0"
    common = common_settings(values, api, behaviour, "kaltura-go", api_version)
    return Settings(values["module"], common)


def import_path_of(directory: Path) -> str:
    """The path by which the module that holds `directory` imports it; "" where there is no module."""
    whole = directory.absolute()
    for parent in whole.parents:
        try:
            text = (parent / "go.mod").read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        found = re.search(r'^module\s+"?([^\s"]+)', text, re.MULTILINE)
        return f"{found[1]}/{whole.relative_to(parent).as_posix()}" if found else ""
    return ""


def in_module(content: bytes, settings: Settings) -> bytes:
    """A hand-written file, in which the path of the module is the client's."""
    if settings.module == DEFAULT_MODULE:
        return content
    text = content.decode().replace(f'"{DEFAULT_MODULE}"', settings.root_import)
    return text.replace(f'"{DEFAULT_MODULE}/', f'"{settings.module}/').encode()


def _is_module(value: str) -> bool:
    return _MODULE.fullmatch(value) is not None and not re.search(r"[.~]/|\.$|~\d+(?:/|$)", value)


_CHECKS = {
    "module": (_is_module, "is no path of a module; an example: example.org/video"),
    "version": (empty_or(_VERSION.fullmatch), "is none that modules can have; an example: 1.2.0"),
}
