"""The pages of actions: parameters, result, errors, an example of both ways, samples, and the place of the console."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.api import Action, Service
from generator.model.types import ListOf, MapOf, Nothing, ObjectRef, named
from generator.render.markup import Markup
from generator.targets.prose import paragraphs, sentence

from .examples import ActionExample, Examples
from .frame import Page
from .kit import Desk, Kit, first_words
from .services import Menus

_SESSIONS = {
    "always": "Needed.",
    "optional": "Possible; it can be called without one.",
    "none": "Not needed.",
}


@dataclass(frozen=True, slots=True)
class Thrown:
    """An error of an action; `message` is "" for one that the schema does not declare."""

    link: Markup
    code: str
    message: str
    declared: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A text to read and copy: what it is, whether it is in sight, what it is for scripts."""

    title: str
    text: str
    form: str
    open: bool = False


def action_pages(kit: Kit, examples: Examples) -> Iterator[Page]:
    """A page for each action."""
    for service in kit.api.services:
        if not service.actions:
            continue
        menus = Menus(kit, service, kit.urls.action(service.id, service.actions[0].name))
        for action in service.actions:
            yield _page(kit, service, action, examples.of(service, action), menus)


def _page(kit: Kit, service: Service, action: Action, example: ActionExample, menus: Menus) -> Page:
    path = kit.urls.action(service.id, action.name)
    desk = kit.desk(path)
    about = paragraphs(action.description)
    thrown = tuple(_thrown(kit, desk, action))
    told = kit.told("action", (service.id, action.name), desk)
    view = {
        "service": service.id,
        "name": action.name,
        "marks": desk.marks.action(service, action),
        "about": about,
        "facts": tuple(_facts(kit, desk, service, action)),
        "rows": desk.members.parameters(service, action),
        "result": desk.links.type(action.result),
        "has_result": not isinstance(action.result, Nothing),
        "result_notes": tuple(_result_notes(kit, desk, service, action)),
        "thrown": thrown,
        "shown": tuple(_shown(example)),
        "note": example.note,
        "samples": example.samples,
        "curl": example.curl,
        "document": json.dumps(example.document, ensure_ascii=False, separators=(",", ":")),
        "told": told,
    }
    name = f"{service.id}.{action.name}"
    return Page(
        path=path,
        kind="action",
        title=name,
        about=first_words(about, f"The action {name}: its parameters, result, errors, and how to call it."),
        main=kit.print("action", view),
        crumbs=(("Services", "index.html#services"), (service.id, kit.urls.service(service.id))),
        data=(("service", service.id), ("action", action.name)),
        members=menus.of(action.name),
    )


def _facts(kit: Kit, desk: Desk, service: Service, action: Action) -> Iterator[tuple[str, Markup | str]]:
    """What there is to know of an action beside its parameters and its result."""
    yield "Address", Markup("<code>/api_v3/service/{}/action/{}</code>").format(service.id, action.name)
    behaviour = kit.behaviour.of(service.id, action.name)
    yield "Session", _SESSIONS[action.session] if action.session is not None else "The schema does not say."
    if not behaviour.batchable:
        yield "Multirequest", "It cannot be part of one."
    elif action.in_multirequest is not None:
        yield "Multirequest", "It can be part of one."
    if behaviour.repeatable:
        yield "Repeating", "Safe: it only looks."
    if behaviour.paging is not None:
        text = Markup("By <code>{}</code>, {} at a time.")
        yield "Pages", text.format(behaviour.paging.pager, desk.links.type_name(behaviour.paging.items.name))
    plugin = action.plugin or service.plugin
    if plugin:
        yield "Plugin", desk.links.plugin(plugin)
    if action.alias:
        yield "Also called", Markup("<code>{}</code>").format(action.alias)
    if action.request_formats:
        yield "Request formats", ", ".join(action.request_formats)
    if action.response_formats:
        yield "Answer formats", ", ".join(action.response_formats)


def _result_notes(kit: Kit, desk: Desk, service: Service, action: Action) -> Iterator[Markup | str]:
    """What there is to know of what an action answers."""
    behaviour = kit.behaviour.of(service.id, action.name)
    if behaviour.serves_file:
        yield "The answer is the file itself, or a redirect to it: open its address, or download it."
    if behaviour.paging is not None:
        yield Markup("Its <code>objects</code> are of {}.").format(desk.links.type_name(behaviour.paging.items.name))
    name = named(action.result)
    if isinstance(action.result, ObjectRef | ListOf | MapOf) and name is not None:
        class_ = kit.api.class_by_name[name]
        children = len(kit.api.children.get(name, ()))
        if children:
            where = desk.links.to(f"{kit.urls.object(name)}#subclasses", "one of its subclasses")
            yield Markup("It is {}.").format(where) if class_.abstract else Markup("It may be {}.").format(where)


def _thrown(kit: Kit, desk: Desk, action: Action) -> Iterator[Thrown]:
    for name in dict.fromkeys(action.throws):
        error = kit.api.error_by_name.get(name)
        if error is None:
            yield Thrown(desk.links.error(name), name, "", declared=False)
        else:
            yield Thrown(
                desk.links.error(name), error.code, sentence(error.message or error.description), declared=True
            )


def _shown(example: ActionExample) -> Iterator[Shown]:
    found = (
        Shown("Request, JSON", example.json, "json", open=True),
        Shown("Request, form", example.form, "form"),
        Shown("Answer, JSON", example.answer_json, "json", open=True),
        Shown("Answer, XML", example.answer_xml, "xml"),
        Shown("Error, JSON", example.error_json, "json"),
        Shown("Error, XML", example.error_xml, "xml"),
    )
    for each in found:
        if each.text:
            yield each
