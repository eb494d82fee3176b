"""What the flags of a schema, and the history of a symbol, look like beside its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.api import Action, Class, Enum, Parameter, Property, Service

from .history import History, Kind, Path
from .links import Links


@dataclass(frozen=True, slots=True)
class Badge:
    """A word or two beside a name.

    Args:
        text: What one reads.
        tone: How it looks: ``quiet``, ``good``, ``warn`` or ``bad``.
        about: What it means, one sentence.
        href: Where it leads; "" for nowhere.
    """

    text: str
    tone: str
    about: str
    href: str = ""


_READ_ONLY = Badge("read only", "quiet", "The server sets it; it is never sent.")
_INSERT_ONLY = Badge("insert only", "warn", "It can be set when the object is added, and not changed later.")
_WRITE_ONLY = Badge("write only", "warn", "It can be set, but answers never hold it.")
_TIME = Badge("time", "quiet", "Unix seconds, UTC.")
_MULTI_LINGUAL = Badge("multilingual", "quiet", "Its text may differ from language to language.")
_NULLABLE = Badge("nullable", "quiet", "An explicit null is accepted.")
_DEPRECATED = Badge("deprecated", "bad", "It is kept for old programs; do not use it in new ones.")
_ABSTRACT = Badge("abstract", "warn", "Only its subclasses can be sent.")
_BETA = Badge("beta", "warn", "It may still change.")
_REQUIRED = Badge("required", "warn", "The call fails without it.")
_NO_SESSION = Badge("no session", "good", "It can be called without a session.")


class Marks:
    """The badges on the pages of one folder."""

    def __init__(self, history: History, links: Links) -> None:
        self._history = history
        self._links = links

    def service(self, service: Service) -> tuple[Badge, ...]:
        """The badges of a service."""
        return tuple(self._of("service", (service.id,), deprecated=service.deprecated))

    def action(self, service: Service, action: Action) -> tuple[Badge, ...]:
        """The badges of an action, on its own page and on lists of others than its service."""
        return tuple(self._action(service, action))

    def parameter(self, service: Service, action: Action, parameter: Parameter) -> tuple[Badge, ...]:
        """The badges of a parameter on the page of its action."""
        found = [] if parameter.optional else [_REQUIRED]
        found += self._value(is_time=parameter.is_time, nullable=parameter.nullable)
        path = (service.id, action.name, parameter.name)
        return (*found, *self._of("parameter", path, deprecated=parameter.deprecated, holder="action"))

    def class_(self, class_: Class) -> tuple[Badge, ...]:
        """The badges of a class."""
        found = [_ABSTRACT] if class_.abstract else []
        found += _permissions(class_.requires_permissions)
        return (*found, *self._of("class", (class_.name,), deprecated=class_.deprecated))

    def property(self, class_: Class, property_: Property) -> tuple[Badge, ...]:
        """The badges of a property, wherever it is inherited."""
        return tuple(self._property(class_, property_))

    def enum(self, enum: Enum) -> tuple[Badge, ...]:
        """The badges of an enum."""
        return tuple(self._of("enum", (enum.name,), deprecated=enum.deprecated))

    def constant(self, enum: Enum, name: str) -> tuple[Badge, ...]:
        """The badges of a constant on the page of its enum."""
        return tuple(self._of("constant", (enum.name, name), holder="enum"))

    def named(self, kind: Kind, name: str) -> tuple[Badge, ...]:
        """The badges of an error, a setting or a plugin."""
        return tuple(self._of(kind, (name,)))

    def _action(self, service: Service, action: Action) -> Iterator[Badge]:
        if action.session == "none":
            yield _NO_SESSION
        if action.beta:
            yield _BETA
        yield from self._of("action", (service.id, action.name), deprecated=action.deprecated or service.deprecated)

    def _property(self, class_: Class, property_: Property) -> Iterator[Badge]:
        if property_.read_only:
            yield _READ_ONLY
        if property_.insert_only:
            yield _INSERT_ONLY
        if property_.write_only:
            yield _WRITE_ONLY
        yield from self._value(is_time=property_.is_time, nullable=property_.nullable)
        if property_.multi_lingual:
            yield _MULTI_LINGUAL
        yield from _permissions(property_.requires_permissions)
        path = (class_.name, property_.name)
        yield from self._of("property", path, deprecated=property_.deprecated, holder="class")

    @staticmethod
    def _value(*, is_time: bool, nullable: bool | None) -> Iterator[Badge]:
        if is_time:
            yield _TIME
        if nullable:
            yield _NULLABLE

    def _of(self, kind: Kind, path: Path, *, deprecated: bool = False, holder: Kind | None = None) -> Iterator[Badge]:
        """What becomes of any symbol; a member that came with its `holder` does not say since when it is there."""
        history = self._history
        if not history:
            if deprecated:
                yield _DEPRECATED
            return
        since = history.since(kind, path)
        if since is not None and (holder is None or since != history.since(holder, path[:-1])):
            yield Badge(f"since {since}", "good", f"It came with {since}.", self._place(since))
        for version in [event.version for event in history.changed(kind, path)][:1]:
            yield Badge(f"changed in {version}", "quiet", f"{version} changed it.", self._place(version))
        if deprecated:
            when = history.deprecated(kind, path)
            if when is None:
                yield _DEPRECATED
            else:
                yield Badge(f"deprecated in {when}", "bad", _DEPRECATED.about, self._place(when))

    def _place(self, version: str) -> str:
        return self._links.path(self._history.url(version))


def _permissions(words: Iterable[str]) -> list[Badge]:
    found = ", ".join(dict.fromkeys(words))
    return [Badge(f"permission to {found}", "warn", f"A session needs permission to {found} it.")] if found else []
