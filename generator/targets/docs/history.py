"""What is known of the history of each symbol: since when it is there, what changed about it, what is gone below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.targets.base import Change, Release
from generator.targets.symbols import SymbolKind

Kind: TypeAlias = SymbolKind | Literal["plugin"]
Path: TypeAlias = tuple[str, ...]
Mark: TypeAlias = tuple[Literal["new", "changed", "deprecated"], str]

_HOLDERS: dict[Kind, Kind] = {"action": "service", "parameter": "action", "property": "class", "constant": "enum"}
_DEPRECATED, _RESTORED = "became-deprecated", "no-longer-deprecated"
_UNSAFE = re.compile(r"[^a-z0-9.]+")
_BEFORE_ALL = -1


@dataclass(frozen=True, slots=True)
class Event:
    """A change, and the version that made it."""

    version: str
    change: Change


class History:
    """The releases of an API by symbol. One without releases knows nothing, and is false.

    Args:
        releases: The versions that are known, the oldest first; each has a name of its own.
    """

    def __init__(self, releases: Sequence[Release]) -> None:
        self.releases = tuple(releases)
        self.versions = tuple(release.version for release in reversed(self.releases))
        self._ages = {release.version: age for age, release in enumerate(self.releases)}
        self._anchors = dict(zip(self._ages, _anchors(self._ages), strict=True))
        self._since: dict[tuple[Kind, Path], str] = {}
        self._deprecated: dict[tuple[Kind, Path], str] = {}
        self._changed: dict[tuple[Kind, Path], list[Event]] = {}
        self._removed: dict[tuple[Kind, Path], list[Event]] = {}
        for release in self.releases:
            for change in release.changes:
                self._note(Event(release.version, change))

    def __bool__(self) -> bool:
        return bool(self.releases)

    def since(self, kind: Kind, path: Path) -> str | None:
        """The version that brought a symbol, or what holds it; None if the oldest version had it."""
        age = self._born(kind, path)
        return None if age == _BEFORE_ALL else self.releases[age].version

    def deprecated(self, kind: Kind, path: Path) -> str | None:
        """The version that called a symbol deprecated; None if it is not, or was from the start."""
        version = self._deprecated.get((kind, path))
        return version if version is not None and self._ages[version] > self._born(kind, path) else None

    def changed(self, kind: Kind, path: Path) -> tuple[Event, ...]:
        """What changed about a symbol itself, newest first."""
        return self._lived(self._changed, kind, path)

    def removed(self, kind: Kind, path: Path) -> tuple[Event, ...]:
        """What is gone below a service, action, class or enum, newest first."""
        return self._lived(self._removed, kind, path)

    def marks(self, kind: Kind, path: Path) -> tuple[Mark, ...]:
        """A symbol's history in short: ``("new", "since 22.0.0")``, and so for its last change and its deprecation.

        What holds the symbol has marks of its own, which are not repeated.
        """
        key = kind, path
        found: list[Mark] = []
        if key in self._since and self._since[key] == self.since(kind, path):
            found.append(("new", f"since {self._since[key]}"))
        if key in self._changed and (events := self.changed(kind, path)):
            found.append(("changed", f"changed in {events[0].version}"))
        if key in self._deprecated and (version := self.deprecated(kind, path)) is not None:
            found.append(("deprecated", f"deprecated since {version}"))
        return tuple(found)

    def anchor(self, version: str) -> str:
        """The name of a version in addresses and files, unique whatever the case of its letters: ``v-22.0.0``."""
        return self._anchors[version]

    def url(self, version: str) -> str:
        """Where the changes of a version stand, from the root of the site."""
        return f"changes.html#{self.anchor(version)}"

    def _note(self, event: Event) -> None:
        change = event.change
        key = change.symbol, change.path
        match change.rule.id, change.kind:
            case (rule, _) if rule == _DEPRECATED:
                self._deprecated[key] = event.version
            case _, "added":
                self._since[key] = event.version
            case _, "removed":
                kind, path = key
                while (holder := _HOLDERS.get(kind)) is not None:
                    kind, path = holder, path[:-1]
                    self._removed.setdefault((kind, path), []).append(event)
            case (rule, _) if rule == _RESTORED:
                self._deprecated.pop(key, None)
                self._changed.setdefault(key, []).append(event)
            case _:
                self._changed.setdefault(key, []).append(event)

    def _born(self, kind: Kind, path: Path) -> int:
        """The age of the version that brought a symbol or what holds it."""
        age = _BEFORE_ALL
        at: Kind | None = kind
        while at is not None:
            version = self._since.get((at, path))
            age = max(age, _BEFORE_ALL if version is None else self._ages[version])
            at, path = _HOLDERS.get(at), path[:-1]
        return age

    def _lived(self, events: dict[tuple[Kind, Path], list[Event]], kind: Kind, path: Path) -> tuple[Event, ...]:
        """Events of a symbol since it is there: one of the same name that was removed before was another."""
        found = events.get((kind, path))
        if not found:
            return ()
        born = self._born(kind, path)
        return tuple(event for event in reversed(found) if self._ages[event.version] > born)


def _anchors(versions: Iterable[str]) -> list[str]:
    found: list[str] = []
    for version in versions:
        plain = f"v-{_UNSAFE.sub('-', version.lower()).strip('-.') or 'none'}"[:60].rstrip("-.")
        number, anchor = 1, plain
        while anchor in found:
            number += 1
            anchor = f"{plain}-{number}"
        found.append(anchor)
    return found
