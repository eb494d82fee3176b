"""The pages of services: their actions at a glance; and the part of the menu that an action's page has as well."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.api import Service
from generator.render.markup import Markup, escape
from generator.targets.prose import paragraphs, summary

from .frame import Page
from .kit import Desk, Kit, first_words

_A_SERVICE = "services/x.html"
"""Any page in their folder."""


def service_pages(kit: Kit) -> Iterator[Page]:
    """A page for each service."""
    desk = kit.desk(_A_SERVICE)
    for service in kit.api.services:
        yield _page(kit, desk, service)


class Menus:
    """The items of the menu with a service and its actions, as they stand on the pages of one service."""

    def __init__(self, kit: Kit, service: Service, page: str) -> None:
        """`page` is the path of any page in the folder that they are for."""
        links, urls = kit.desk(page).links, kit.urls
        self._head = _item(links.path(urls.service(service.id)), service.id)
        self._service = service.id
        self._items = {
            action.name: _item(links.path(urls.action(service.id, action.name)), action.name)
            for action in service.actions
        }

    def of(self, current: str = "") -> Markup:
        """The item on the page of the action `current`, or on that of the service itself."""
        here = ' aria-current="page"'
        head = self._head.format("" if current else here)
        actions = "".join(
            f"<li>{item.format(here if name == current else '')}</li>\n" for name, item in self._items.items()
        )
        return Markup(f'<li class="current">{head}<ul>\n{actions}</ul></li>')


def _item(href: str, text: str) -> str:
    """A link, with braces where its attributes can be added."""
    plain = f'<a href="{escape(href)}"\0>{escape(text)}</a>'
    return plain.replace("{", "{{").replace("}", "}}").replace("\0", "{}")


def _page(kit: Kit, desk: Desk, service: Service) -> Page:
    about = paragraphs(service.description)
    path = kit.urls.service(service.id)
    told = kit.told("service", (service.id,), desk)
    actions = [
        {
            "name": action.name,
            "href": desk.links.path(kit.urls.action(service.id, action.name)),
            "marks": desk.marks.action(service, action),
            "about": summary(action.description)[0],
            "result": desk.links.type(action.result),
        }
        for action in service.actions
    ]
    view = {
        "id": service.id,
        "name": service.name,
        "marks": desk.marks.service(service),
        "about": about,
        "plugin": desk.links.plugin(service.plugin) if service.plugin else None,
        "actions": actions,
        "told": told,
    }
    return Page(
        path=path,
        kind="service",
        title=f"{service.id} (service)",
        about=first_words(about, f"The service {service.id} and its actions."),
        main=kit.print("service", view),
        crumbs=(("Services", "index.html#services"),),
        toc=(("actions", "Actions"), ("history", "History")) if told else (),
        data=(("service", service.id),),
        members=Menus(kit, service, path).of(),
    )
