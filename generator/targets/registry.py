"""Which targets there are: those of clientgen, and those that installed packages add.

A package adds a target by an entry point in the group ``clientgen.targets``, whose name is the target's and whose value
is a class derived from `generator.targets.base.Target` that takes no arguments::

    [project.entry-points."clientgen.targets"]
    elixir = "clientgen_elixir:ElixirTarget"

A target of clientgen's own cannot be replaced that way. Modules are imported when their target is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from .base import Target

GROUP = "clientgen.targets"
"""The group of entry points that adds targets."""

_BUILT_IN = {
    "docs": "generator.targets.docs:DocsTarget",
    "go": "generator.targets.go:GoTarget",
    "java": "generator.targets.java:JavaTarget",
    "python": "generator.targets.python:PythonTarget",
    "typescript": "generator.targets.typescript:TypeScriptTarget",
}


class UnknownTarget(LookupError):
    """There is no target of that name; `known` are those that there are."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f"there is no target {name!r}")
        self.name = name
        self.known = known


class BrokenTarget(Exception):
    """A target that an installed package adds cannot be loaded; the text names the package and the reason."""


def target_names() -> tuple[str, ...]:
    """The names of all targets, sorted."""
    return tuple(sorted({*_BUILT_IN, *_added()}))


def target_named(name: str) -> Target:
    """The target `name`.

    Raises:
        UnknownTarget: if there is none.
        BrokenTarget: if a package adds one that cannot be loaded.
    """
    place = _BUILT_IN.get(name)
    if place is not None:
        module, _, attribute = place.partition(":")
        built_in: type[Target] = getattr(import_module(module), attribute)
        return built_in()
    entry = _added().get(name)
    if entry is None:
        raise UnknownTarget(name, target_names())
    return _load(entry)


def distribution_of(name: str) -> str:
    """The package that adds the target `name`, with its version; "" for a target of clientgen's own, or of nobody."""
    entry = None if name in _BUILT_IN else _added().get(name)
    return f"{entry.dist.name} {entry.dist.version}" if entry is not None and entry.dist is not None else ""


def all_targets() -> Iterator[Target | BrokenTarget]:
    """Every target, by name; one that cannot be loaded is yielded as the error that says so."""
    for name in target_names():
        try:
            yield target_named(name)
        except BrokenTarget as broken:
            yield broken


def _added() -> dict[str, EntryPoint]:
    from importlib.metadata import entry_points

    return {entry.name: entry for entry in entry_points(group=GROUP) if entry.name not in _BUILT_IN}


def _load(entry: EntryPoint) -> Target:
    # The contract brings the model along, which who only asks for names does without.
    from .base import Target

    package = entry.dist.name if entry.dist is not None else entry.module
    try:
        target = entry.load()()
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        raise BrokenTarget(f"the target {entry.name!r} of the package {package} cannot be loaded: {reason}") from error
    if not isinstance(target, Target):
        raise BrokenTarget(f"the target {entry.name!r} of the package {package} is no generator.targets.base.Target")
    return target
