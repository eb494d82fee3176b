"""What the Markdown twins of pages say: the same as the pages, as views of templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.model.api import Action, Class, Constraints, Enum, Parameter, Service
from generator.model.types import ROOT_CLASS, EnumRef, Nothing, named
from generator.render.filters import markdown
from generator.targets.notes import Notes
from generator.targets.prose import paragraphs, sentence, summary

from .examples import ActionExample
from .kit import Kit
from .marks import Marks
from .twins_links import TwinLinks
from .twins_text import bullet, code, fenced, flags, plain, prose
from .used_by import Group, groups_of

_SESSIONS = {"always": "needed", "optional": "possible", "none": "not needed"}


@dataclass(frozen=True, slots=True)
class Twin:
    """A twin to be printed: the path of its page, the name of its template, the view of that."""

    page: str
    template: str
    view: Mapping[str, object]


class Folder:
    """What the twins of one folder are made with.

    Args:
        kit: What pages are made with.
        page: The path of a page in the folder.
    """

    def __init__(self, kit: Kit, page: str) -> None:
        self.kit = kit
        self.links = TwinLinks(kit.api, kit.urls, page)
        self.marks = Marks(kit.site.history, self.links)
        self._notes = Notes(code=str, plain=markdown, type_name=self.links.type_name)

    def about(self, kind: Any, path: tuple[str, ...]) -> list[str]:
        """The history of a symbol, newest first, one item each."""
        history = self.kit.site.history
        if not history:
            return []
        events = (*history.changed(kind, path), *history.removed(kind, path))
        order = {version: number for number, version in enumerate(history.versions)}
        return [
            f"{self.links.to(history.url(event.version), event.version)}: {plain(event.change.text)}"
            for event in sorted(events, key=lambda event: order[event.version])
        ]

    def limits(self, constraints: Constraints) -> Iterator[str]:
        """What the server checks of a value."""
        return map(str, self._notes.limits(constraints))

    def used(self, name: str) -> list[str]:
        """Where a class or enum is used, role by role."""
        return [line_of(group) for group in groups_of(name, self.kit.uses.of(name), self.links)]


def line_of(group: Group) -> str:
    """A group of links on one line."""
    return f"{group.title}: {', '.join((*group.first, *group.rest))}"


class Services:
    """Makes the twins of services and actions."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._folder = Folder(kit, "services/x.html")
        # From the folder of one service, all pages are as far as from that of any other.
        self._below = Folder(kit, "actions/x/x.html")

    def of(self, service: Service) -> Twin:
        """The twin of the page of a service."""
        kit, folder = self._kit, self._folder
        view = {
            "id": service.id,
            "name": code(service.name) if service.name != service.id else "",
            "flags": flags(folder.marks.service(service)),
            "about": prose(paragraphs(service.description)),
            "plugin": folder.links.plugin(service.plugin) if service.plugin else "",
            "actions": [
                {
                    "link": folder.links.to(kit.urls.action(service.id, action.name), action.name),
                    "flags": flags(folder.marks.action(service, action)),
                    "about": markdown(summary(action.description)[0]),
                }
                for action in service.actions
            ],
            "told": folder.about("service", (service.id,)),
        }
        return Twin(kit.urls.service(service.id), "service", view)

    def action(self, service: Service, action: Action, example: ActionExample) -> Twin:
        """The twin of the page of an action."""
        kit, folder = self._kit, self._below
        view = {
            "service": folder.links.service(service.id),
            "name": f"{service.id}.{action.name}",
            "flags": flags(folder.marks.action(service, action)),
            "about": prose(paragraphs(action.description)),
            "facts": list(_facts(folder, service, action)),
            "rows": "".join(_parameter(folder, service, action, each) for each in action.parameters),
            "result": folder.links.type(action.result) if not isinstance(action.result, Nothing) else "",
            "notes": list(_result_notes(folder, service, action)),
            "errors": list(_errors(folder, action)),
            "url": code(example.url),
            "note": example.note,
            "blocks": list(_blocks(example)),
            "samples": [(title, fenced(source, language)) for language, title, source in example.samples],
            "told": folder.about("action", (service.id, action.name)),
        }
        return Twin(kit.urls.action(service.id, action.name), "action", view)


def _facts(folder: Folder, service: Service, action: Action) -> Iterator[str]:
    """What there is to know of an action beside its parameters and its result."""
    behaviour = folder.kit.behaviour.of(service.id, action.name)
    if action.session is not None:
        yield f"Session: {_SESSIONS[action.session]}."
    if not behaviour.batchable:
        yield "It cannot be part of a multirequest."
    if behaviour.repeatable:
        yield "It is safe to repeat: it only looks."
    if behaviour.paging is not None:
        items = folder.links.type_name(behaviour.paging.items.name)
        yield f"It answers pages of {items}, which {code(behaviour.paging.pager)} chooses."
    plugin = action.plugin or service.plugin
    if plugin:
        yield f"Part of the plugin {folder.links.plugin(plugin)}."
    if action.alias:
        yield f"Published as {code(action.alias)} too."
    if action.request_formats:
        yield f"Request formats: {plain(', '.join(action.request_formats))}."
    if action.response_formats:
        yield f"Answer formats: {plain(', '.join(action.response_formats))}."


def _result_notes(folder: Folder, service: Service, action: Action) -> Iterator[str]:
    if folder.kit.behaviour.of(service.id, action.name).serves_file:
        yield "The answer is the file itself, or a redirect to it."
    name = named(action.result)
    if name in folder.kit.api.children and not isinstance(action.result, EnumRef):
        may = "is" if folder.kit.api.class_by_name[name].abstract else "may be"
        yield f"It {may} one of the subclasses of {folder.links.type_name(name)}."


def _parameter(folder: Folder, service: Service, action: Action, parameter: Parameter) -> str:
    more = [*folder.limits(parameter.constraints)]
    if parameter.optional and (default := _default(folder, parameter)):
        more.append(f"Default: {default}.")
    return bullet(
        parameter.name,
        folder.links.type(parameter.type),
        folder.marks.parameter(service, action, parameter),
        paragraphs(parameter.description),
        more,
    )


def _default(folder: Folder, parameter: Parameter) -> str:
    """What is assumed when a parameter is left out; "" for nothing."""
    value = parameter.default
    if value is None:
        return ""
    if isinstance(parameter.type, EnumRef):
        enum = folder.kit.api.enum_by_name[parameter.type.name]
        name = next((each.name for each in enum.constants if each.value == value), None)
        if name is not None:
            return f"{plain(str(value))} ({code(name)})"
    if isinstance(value, bool):
        return "true" if value else "false"
    return plain(str(value)) if value != "" else "the empty text"


def _errors(folder: Folder, action: Action) -> Iterator[str]:
    for name in dict.fromkeys(action.throws):
        error = folder.kit.api.error_by_name.get(name)
        link = folder.links.error(name)
        if error is None:
            yield f"{link}: the schema names it, but does not declare it."
            continue
        number = f" ({code(error.code)})" if error.code != name else ""
        yield f"{link}{number}: {markdown(sentence(error.message or error.description))}"


def _blocks(example: ActionExample) -> Iterator[tuple[str, str]]:
    """Requests and answers with their titles."""
    found = (
        ("Request, JSON", example.json, "json"),
        ("Request, form" if example.json else "Address", example.form, "text"),
        ("Request, curl", example.curl, "sh"),
        ("Answer, JSON", example.answer_json, "json"),
        ("Answer, XML", example.answer_xml, "xml"),
        ("Error, JSON", example.error_json, "json"),
        ("Error, XML", example.error_xml, "xml"),
    )
    for title, text, form in found:
        if text:
            yield title, fenced(text, form)


class Objects:
    """Makes the twins of the pages of objects; the properties of a class are printed once for all its subclasses."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._folder = Folder(kit, "objects/x.html")
        self._rows = cache(self._rows_of)
        self._line = cache(self._line_of)

    def of(self, class_: Class) -> Twin:
        """The twin of the page of a class."""
        kit, folder = self._kit, self._folder
        links = folder.links
        own, *ancestors = kit.api.lineage(class_.name)
        order = kit.uses.order_of(class_)
        via = [line for each in ancestors if (line := self._line(each.name))]
        view = {
            "name": class_.name,
            "flags": flags(folder.marks.class_(class_)),
            "about": prose(paragraphs(class_.description)),
            "plugin": links.plugin(class_.plugin) if class_.plugin else "",
            "ancestors": [links.type_name(each.name) for each in ancestors],
            "order": links.type_name(order) if order else "",
            "own": self._rows(own.name),
            "inherited": [(links.type_name(each.name), self._rows(each.name)) for each in ancestors if each.properties],
            "children": [links.type_name(name) for name in kit.api.children.get(class_.name, ())],
            "used": folder.used(class_.name),
            "via": via,
            "told": folder.about("class", (class_.name,)),
        }
        return Twin(kit.urls.object(class_.name), "object", view)

    def _rows_of(self, name: str) -> str:
        class_ = self._kit.api.class_by_name[name]
        folder = self._folder
        return "".join(
            bullet(
                each.name,
                folder.links.type(each.type),
                folder.marks.property(class_, each),
                paragraphs(each.description),
                folder.limits(each.constraints),
            )
            for each in class_.properties
        )

    def _line_of(self, name: str) -> str:
        """The uses of an ancestor: what takes it takes all that derive from it."""
        count = len(self._kit.uses.of(name))
        if not count:
            return ""
        where = "any object" if name == ROOT_CLASS else self._folder.links.type_name(name)
        return f"Wherever {where} stands ({count} places)"


def _value(value: int | str) -> str:
    return str(value) if isinstance(value, int) else plain(value)


class Enums:
    """Makes the twins of the pages of enums."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._folder = Folder(kit, "enums/x.html")

    def of(self, enum: Enum) -> Twin:
        """The twin of the page of an enum."""
        folder = self._folder
        view = {
            "name": enum.name,
            "flags": flags(folder.marks.enum(enum)),
            "base": enum.base.value,
            "declared_base": enum.declared_base.value if enum.declared_base is not None else "",
            "plugin": folder.links.plugin(enum.plugin) if enum.plugin else "",
            "constants": [
                (code(each.name), _value(each.value), flags(folder.marks.constant(enum, each.name)))
                for each in enum.constants
            ],
            "used": folder.used(enum.name),
            "told": folder.about("enum", (enum.name,)),
        }
        return Twin(self._kit.urls.enum(enum.name), "enum", view)
