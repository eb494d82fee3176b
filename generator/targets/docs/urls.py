"""Where each page of the site lies: paths from its root, the same on every file system."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256

from generator.model.api import Api
from generator.targets.words import FILE_NAMES, LONGEST_FILE

_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(?<!\.)")
_FOREIGN = re.compile(r"[^A-Za-z0-9_-]")
_MARK = 8


class Urls:
    """The paths of the pages of one API, with ``/``, from the root of the site.

    A page is called after its wire name. A name that no file can have everywhere, or that differs from an earlier one
    in case alone, gets a mark of its own behind it.
    """

    def __init__(self, api: Api) -> None:
        self._services = _paths("services", [service.id for service in api.services])
        self._objects = _paths("objects", [class_.name for class_ in api.classes])
        self._enums = _paths("enums", [enum.name for enum in api.enums])
        self._actions: dict[str, dict[str, str]] = {}
        for service in api.services:
            folder = f"actions/{_stem(self._services[service.id])}"
            self._actions[service.id] = _paths(folder, [action.name for action in service.actions])

    def service(self, id_: str) -> str:
        """The page of a service."""
        return self._services[id_]

    def action(self, service_id: str, action_name: str) -> str:
        """The page of an action."""
        return self._actions[service_id][action_name]

    def object(self, name: str) -> str:
        """The page of a class."""
        return self._objects[name]

    def enum(self, name: str) -> str:
        """The page of an enum."""
        return self._enums[name]

    def exceptions(self) -> Mapping[str, str]:
        """Paths that are not what their names say: by ``services/<id>.html``, ``actions/<id>/<action>.html``,
        ``objects/<Name>.html``, ``enums/<Name>.html``."""
        return {rule: path for rule, path in self._by_rule() if rule != path}

    def _by_rule(self) -> Iterator[tuple[str, str]]:
        for folder, paths in (("services", self._services), ("objects", self._objects), ("enums", self._enums)):
            yield from ((f"{folder}/{name}.html", path) for name, path in paths.items())
        for service, actions in self._actions.items():
            yield from ((f"actions/{service}/{name}.html", path) for name, path in actions.items())


def relative(from_path: str, to_path: str) -> str:
    """How the page at `from_path` links to `to_path`, which may end in a fragment; both from the root of the site."""
    folder = from_path.rpartition("/")[0]
    if not folder:
        return to_path
    parent, _, name = to_path.rpartition("/")
    return name if parent == folder else root_of(from_path) + to_path


def root_of(path: str) -> str:
    """How the page at `path` links to the root of the site: ``""``, ``../`` or ``../../``."""
    return "../" * path.count("/")


def _paths(folder: str, names: list[str]) -> dict[str, str]:
    """A path for each of `names`; those that are plain keep theirs whatever else there is."""
    taken: set[str] = set()
    found = {}
    for name in names:
        stem = name
        if not _fits(name) or name.lower() in taken:
            mark = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK]
            stem = f"{_FOREIGN.sub('-', name)[: LONGEST_FILE - _MARK - 1]}-{mark}"
        taken.add(stem.lower())
        found[name] = f"{folder}/{stem}.html"
    return found


def _fits(name: str) -> bool:
    return (
        len(name) <= LONGEST_FILE
        and _PLAIN.fullmatch(name) is not None
        and name.partition(".")[0].lower() not in FILE_NAMES
    )


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".html")
