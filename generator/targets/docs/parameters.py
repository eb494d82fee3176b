"""The page of settings: what a client says with every request, or with one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.api import Setting
from generator.render.markup import Markup
from generator.targets.prose import paragraphs

from .frame import Page
from .kit import Desk, Kit
from .marks import Badge
from .members import Row

_PATH = "settings.html"
_GROUPS = (
    ("client", "Of the client", "They say who calls, and are the same in all requests of a program."),
    ("request", "Of requests", "They stand beside the parameters of an action, in all requests or in one."),
)
_VOLATILE = Badge("one call", "quiet", "It holds for the next call only.")
_SECRET = Badge("secret", "warn", "It is never logged, shared or stored.")


def setting_page(kit: Kit) -> Page:
    """The page of all settings."""
    desk = kit.desk(_PATH)
    groups = [
        (title, f"{group}-settings", about, rows)
        for group, title, about in _GROUPS
        if (rows := [_row(kit, desk, setting) for setting in kit.api.settings if setting.group == group])
    ]
    return Page(
        path=_PATH,
        kind="settings",
        title="Settings",
        about="What requests say beside the parameters of their action: session, account, language and so on.",
        main=kit.print("settings", {"groups": groups}),
        section=_PATH,
    )


def _row(kit: Kit, desk: Desk, setting: Setting) -> Row:
    return Row(
        setting.name,
        desk.links.type(setting.type),
        (*_flags(kit, setting), *desk.marks.named("setting", setting.name)),
        paragraphs(setting.description),
        (Markup("Clients call it <code>{}</code>.").format(setting.alias),) if setting.alias else (),
    )


def _flags(kit: Kit, setting: Setting) -> Iterator[Badge]:
    if setting.volatile:
        yield _VOLATILE
    if setting.name in kit.behaviour.secrets:
        yield _SECRET
