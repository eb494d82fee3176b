"""What pages load beside themselves: styles, scripts, the menu of services, the languages of the console."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from generator.targets.base import OutputFile, Printer

from .frame import sections_of
from .guide_blocks import Guide
from .model import model_script
from .search import search_index
from .site import Site

_FACTS = "clientgen.printers[{}].facts = JSON.parse({});\n"
_MENU = "(globalThis.clientgen ??= {{}}).menu = {};\n"


def assets(site: Site, found: tuple[Guide, ...], own: Path) -> Iterator[OutputFile]:
    """The files below ``assets/``.

    Args:
        site: The site.
        found: Its guide.
        own: The directory of the target's templates, which holds those that are the same for every API.
    """
    for path in sorted((own / "assets").iterdir()):
        yield OutputFile(f"assets/{path.name}", path.read_bytes())
    yield OutputFile("assets/menu.js", _menu(site))
    titles = [(title, path) for path, title in sections_of(site)]
    titles += [(guide.title, guide.path) for guide in found]
    printers = _printers(site)
    for language, printer in printers.items():
        yield OutputFile(f"assets/languages/{language}.js", printer.script + _facts(language, printer))
    yield OutputFile("assets/model.js", model_script(site, printers))
    yield OutputFile("assets/search.js", search_index(site, titles))


def _printers(site: Site) -> dict[str, Printer]:
    """What prints programs in a browser, by the names of the languages that have it."""
    found = {}
    for language in site.settings.languages:
        printer = language.target.printer(language.job)
        if printer is not None:
            found[language.target.name] = printer
    return found


def _facts(language: str, printer: Printer) -> bytes:
    """The facts of a printer, for whom loads its script."""
    text = json.dumps(json.dumps(printer.facts, separators=(",", ":")))
    return _FACTS.format(json.dumps(language), text).encode()


def _menu(site: Site) -> bytes:
    """All services with their pages; a third entry says that one is deprecated.

    It is a file of its own, so that a new service does not change every page.
    """
    rows = [
        [service.id, site.urls.service(service.id), *([1] if service.deprecated else [])]
        for service in site.api.services
    ]
    lines = ",\n".join(json.dumps(row) for row in rows)
    return _MENU.format(f"[\n{lines}\n]" if rows else "[]").encode()
