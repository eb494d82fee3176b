"""The page of errors: what each says, and which actions answer it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.api import Api
from generator.render.markup import Markup
from generator.targets.prose import paragraphs

from .frame import Page
from .kit import Desk, Kit
from .marks import Badge
from .used_by import Group, capped

_PATH = "errors.html"


@dataclass(frozen=True, slots=True)
class Entry:
    """An error; `code` is "" where it is the name, and `declared` says whether the schema has more than the name."""

    name: str
    code: str
    badges: tuple[Badge, ...]
    message: str
    about: tuple[str, ...]
    parameters: tuple[str, ...]
    thrown: Group | None
    declared: bool


def error_page(kit: Kit) -> Page:
    """The page of all errors."""
    desk = kit.desk(_PATH)
    entries = tuple(error_entries(kit, desk))
    return Page(
        path=_PATH,
        kind="errors",
        title="Errors",
        about="All errors of the API: their codes and messages, and which actions answer them.",
        main=kit.print("errors", {"entries": entries, "guide": desk.links.to("guide/errors.html", "how errors come")}),
        section=_PATH,
    )


def error_entries(kit: Kit, desk: Desk) -> Iterator[Entry]:
    """All errors, those that actions name and the schema does not declare among them."""
    throwers = _throwers(kit.api, desk)
    for error in kit.api.errors:
        yield Entry(
            name=error.name,
            code=error.code if error.code != error.name else "",
            badges=desk.marks.named("error", error.name),
            message=" ".join(error.message.split()),
            about=paragraphs(error.description) if error.description != error.message else (),
            parameters=error.parameters,
            thrown=_group(throwers.pop(error.name, [])),
            declared=True,
        )
    for name, actions in throwers.items():
        yield Entry(name, "", (), "", (), (), _group(actions), declared=False)


def _throwers(api: Api, desk: Desk) -> dict[str, list[Markup]]:
    """The actions that answer each error, by its name."""
    found: dict[str, list[Markup]] = {}
    for service in api.services:
        for action in service.actions:
            link = desk.links.action(service, action)
            for name in dict.fromkeys(action.throws):
                found.setdefault(name, []).append(link)
    return found


def _group(actions: list[Markup]) -> Group | None:
    return capped("Answered by", actions, 6) if actions else None
