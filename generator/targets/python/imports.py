"""What a program imports, noted while it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .layout import import_from


@dataclass(slots=True)
class Imports:
    """What a module imports: names of the client's package, and of modules of the standard library."""

    package: str
    _client: set[tuple[str, str]] = field(default_factory=set)
    _standard: set[tuple[str, str]] = field(default_factory=set)

    def client(self, name: str, module: str = "") -> str:
        """Imports `name` of the package, or of its module `module`; returns the name."""
        self._client.add((f"{self.package}.{module}" if module else self.package, name))
        return name

    def standard(self, module: str, name: str = "") -> str:
        """Imports a module of the standard library, or `name` from it; returns what was imported."""
        self._standard.add((module, name))
        return name or module

    def groups(self) -> list[str]:
        """The imports as groups of lines, in the order of isort."""
        whole = sorted(f"import {module}" for module, name in self._standard if not name)
        groups = [
            [*whole, *_from(entry for entry in self._standard if entry[1])],
            _from(self._client),
        ]
        return ["\n".join(group) for group in groups if group]


def _from(found: Iterable[tuple[str, str]]) -> list[str]:
    by_module: dict[str, set[str]] = {}
    for module, name in found:
        by_module.setdefault(module, set()).add(name)
    return [import_from(module, by_module[module]) for module in sorted(by_module)]
