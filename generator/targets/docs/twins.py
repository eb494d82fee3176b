"""The Markdown twin of every page, for programs that read, and ``llms.txt``, which lists them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.targets.base import OutputFile

from .examples import Examples
from .frame import Render
from .guide_blocks import Guide
from .kit import Kit
from .twins_changes import changes_twins
from .twins_guide import guide_twins
from .twins_links import twin_of
from .twins_lists import Lists
from .twins_pages import Enums, Objects, Services, Twin


def list_twins(kit: Kit, guides: tuple[Guide, ...], render: Render) -> Iterator[OutputFile]:
    """Those of all pages but services and actions, and ``llms.txt``, in a stable order.

    Args:
        kit: What pages are made with.
        guides: The guide.
        render: Prints a template.
    """
    lists = Lists(kit, guides)
    objects, enums = Objects(kit), Enums(kit)
    yield _file(lists.index(), render)
    for twin in (*lists.all(), *guide_twins(kit, guides), *changes_twins(kit)):
        yield _file(twin, render)
    for class_ in kit.api.classes:
        yield _file(objects.of(class_), render)
    for enum in kit.api.enums:
        yield _file(enums.of(enum), render)


def service_twins(kit: Kit, examples: Examples, render: Render) -> Iterator[OutputFile]:
    """Those of services and actions, in a stable order.

    Args:
        kit: What pages are made with.
        examples: What the twins of actions show.
        render: Prints a template.
    """
    services = Services(kit)
    for service in kit.api.services:
        yield _file(services.of(service), render)
        for action in service.actions:
            yield _file(services.action(service, action, examples.of(service, action)), render)


def _file(twin: Twin, render: Render) -> OutputFile:
    name = twin.template if twin.template.endswith(".txt") else f"{twin.template}.md"
    return OutputFile(twin_of(twin.page), render(f"{name}.jinja", twin.view).encode())
