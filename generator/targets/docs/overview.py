"""The first page of the site, and that of the console."""

from __future__ import annotations

from generator.render.markup import Markup
from generator.targets.prose import summary

from .frame import Page
from .guide_blocks import Guide
from .kit import Kit
from .plugins import plugin_names

_PATH = "index.html"


def overview_page(kit: Kit, found: tuple[Guide, ...]) -> Page:
    """What there is, with the guide and all services."""
    desk, api = kit.desk(_PATH), kit.api
    counts = (
        (len(api.services), "Services", "#services"),
        (sum(len(service.actions) for service in api.services), "Actions", "#services"),
        (len(api.classes), "Objects", "objects.html"),
        (len(api.enums), "Enums", "enums.html"),
        (len(api.errors), "Errors", "errors.html"),
        (len(api.plugins), "Plugins", "plugins.html"),
    )
    services = [
        (
            desk.links.service(service.id),
            desk.marks.service(service),
            summary(service.description)[0],
            len(service.actions),
            desk.links.plugin(service.plugin) if service.plugin else Markup(""),
        )
        for service in api.services
    ]
    view = {
        "title": kit.site.title,
        "version": api.version,
        "counts": [(f"{count:,}", what, href) for count, what, href in counts if count],
        "guides": [(desk.links.to(guide.path, guide.title), guide.about) for guide in found],
        "services": services,
        "plugins": [desk.links.plugin(name) for name in plugin_names(api)],
    }
    about = f"{kit.site.title}: services, actions, objects, enums and errors, with samples and a console."
    return Page(_PATH, "overview", "Overview", about, kit.print("index", view), section=_PATH)


def console_page(kit: Kit) -> Page:
    """The console on a page of its own."""
    about = f"A console to call every action of the {kit.site.title} from the browser."
    return Page("console.html", "console", "Console", about, kit.print("console", {}), section="console.html")
