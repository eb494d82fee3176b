"""From the text of a schema to the model, with everything that is wrong in it said at once."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

from generator.model.api import Api, Class, Service, Setting

from .classes import declare_classes, read_class, supply_root
from .context import Context, integer
from .diagnostics import Diagnostic, Log, Severity
from .enums import read_enum
from .extras import ASSUMED_SETTINGS, read_errors, read_plugins, read_settings
from .fetch import SchemaText
from .inheritance import check_circles, without_redeclared
from .limits import SIZE_LIMIT
from .parse import Document, Element, parse
from .services import Services
from .shown import shown
from .types import Types

_ROOT = frozenset(("apiVersion", "generatedDate", "revision"))
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z._+-]{0,63}\Z")
_MEMBERS = {"enums": "enum", "classes": "class", "services": "service", "plugins": "plugin", "errors": "error"}


@dataclass(frozen=True)
class Reading:
    """What came of reading a schema: the API, or None where there is any error, and all findings by line."""

    api: Api | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What stopped the reading."""
        return self._of(Severity.ERROR)

    @property
    def error_count(self) -> int:
        """How many errors there are; of very many not each is among `errors`."""
        return sum(error.stands_for for error in self.errors)

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What was read another way than it is written."""
        return self._of(Severity.WARNING)

    @property
    def notices(self) -> tuple[Diagnostic, ...]:
        """What was not understood and does no harm."""
        return self._of(Severity.NOTICE)

    def _of(self, severity: Severity) -> tuple[Diagnostic, ...]:
        return tuple(diagnostic for diagnostic in self.diagnostics if diagnostic.severity is severity)


@dataclass
class _Sections:
    """The elements of a schema, by section, in the order of the file."""

    members: dict[str, list[Element]] = field(default_factory=lambda: {name: [] for name in _MEMBERS})
    configurations: list[Element] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)


def read_schema(text: SchemaText) -> Reading:
    """Reads the schema `text` (``protocol.md 1``); never raises for what is in it."""
    log = Log(text.name)
    with _no_collection():
        document = None if _too_large(text, log) else parse(text.data, log)
        api = _read(document, log, text.name) if document is not None else None
    return Reading(None if log.failed else api, log.finish())


def _too_large(text: SchemaText, log: Log) -> bool:
    if text.too_large:
        limit = SIZE_LIMIT // (1024 * 1024)
        log.error(1, f"the file is larger than {limit} MiB", "give it a schema: the largest one known has 2 MB")
    return text.too_large


@contextmanager
def _no_collection() -> Iterator[None]:
    """Holds the garbage collector: all that a reading makes is kept, and looking through it takes time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _read(document: Document, log: Log, source: str) -> Api | None:
    context = Context(document, log)
    version, date, revision = _root_attributes(context, document.root)
    sections = _sections(context, document.root)
    if not sections.seen:
        hint = f"a schema has {', '.join(f'<{name}>' for name in _MEMBERS)} in its root element"
        log.error(context.line_of(document.root), "the file holds no section of a schema", hint)
        return None
    members = sections.members
    plugins = read_plugins(context, members["plugins"]) if "plugins" in sections.seen else ()
    for element in members["enums"]:
        read_enum(context, element)
    types = Types(context)
    classes = _classes(context, types, members["classes"])
    errors = read_errors(context, members["errors"])
    services = _services(context, types, members["services"], {error.name for error in errors})
    settings, groups = _settings(context, types, sections.configurations)
    return Api(
        version=version,
        enums=tuple(context.enums.values()),
        classes=tuple(classes),
        services=tuple(services),
        plugins=plugins,
        errors=errors,
        settings=settings,
        generated_date=date,
        revision=revision,
        client_settings_type=groups.get("client"),
        request_settings_type=groups.get("request"),
        source=source,
    )


def _root_attributes(context: Context, root: Element) -> tuple[str, int | None, str | None]:
    attributes = dict(root.items())
    line = context.line_of(root)
    if not attributes.keys() <= _ROOT:
        context.unknown_attributes("xml", attributes.keys() - _ROOT, line)
    version = attributes.get("apiVersion", "")
    if version and not _VERSION.match(version):
        what = f"apiVersion {shown(version)} is no version"
        context.log.error(line, what, "use digits, letters, dots and hyphens, as in 22.19.0")
    text = attributes.get("generatedDate")
    date = integer(text) if text is not None else None
    if text is not None and date is None:
        context.log.warning(line, f"generatedDate {shown(text)} was ignored", "it is in seconds since 1970")
    return version, date, attributes.get("revision")


def _sections(context: Context, root: Element) -> _Sections:
    found = _Sections()
    for section in root:
        tag = section.tag
        if tag == "configurations":
            found.configurations.append(section)
        elif tag in _MEMBERS:
            for element in section:
                if element.tag == _MEMBERS[tag]:
                    found.members[tag].append(element)
                else:
                    context.unknown_child(tag, element)
        else:
            context.unknown_child("xml", section)
            continue
        found.seen.add(tag)
        if section.items():
            context.unknown_attributes(tag, (name for name, _ in section.items()), context.line_of(section))
    return found


def _classes(context: Context, types: Types, elements: list[Element]) -> list[Class]:
    good = declare_classes(context, elements)
    classes = [read_class(context, types, element) for element in good]
    supply_root(context, classes)
    if check_circles(classes, context.log):
        return without_redeclared(classes, context.log)
    return classes


def _services(context: Context, types: Types, elements: list[Element], errors: set[str]) -> list[Service]:
    reader = Services(context, types, errors)
    services = [service for element in elements if (service := reader.read(element)) is not None]
    reader.report_undeclared_errors()
    return services


def _settings(
    context: Context, types: Types, sections: list[Element]
) -> tuple[tuple[Setting, ...], dict[Literal["client", "request"], str]]:
    if not sections:
        return ASSUMED_SETTINGS, {}
    settings: dict[str, Setting] = {}
    groups: dict[Literal["client", "request"], str] = {}
    for section in sections:
        groups.update(read_settings(context, types, section, settings))
    return tuple(settings.values()), groups
