"""The twins of the guide: the same words, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from generator.render.filters import markdown

from .guide import INDEX
from .guide_blocks import Block, Code, Guide, Items, Pieces, Samples, Table, Text
from .kit import Kit
from .twins_links import TwinLinks
from .twins_pages import Twin
from .twins_text import cell, fenced, pieces


def guide_twins(kit: Kit, found: tuple[Guide, ...]) -> Iterator[Twin]:
    """The twins of the guide, and of the page that lists it."""
    printer = _Printer(kit)
    lines = [f"{printer.links.to(each.path, each.title)}: {markdown(each.about)}" for each in found]
    nothing = "The API has no actions, so there is nothing to say of calls."
    view = {"title": "Guide", "about": "How calls are made, whatever the action.", "lines": lines, "nothing": nothing}
    yield Twin(INDEX, "list", view)
    for guide in found:
        sections = [(each.title, [printer.block(block) for block in each.blocks]) for each in guide.sections]
        about = markdown(guide.about)
        yield Twin(guide.path, "guide", {"title": guide.title, "about": about, "sections": sections})


class _Printer:
    """Prints blocks for the folder of the guide."""

    def __init__(self, kit: Kit) -> None:
        self.links = TwinLinks(kit.api, kit.urls, INDEX)
        self._pieces = Pieces(kit.api, kit.urls)

    def block(self, block: Block) -> str:
        """A block of a guide, with a line break at its end."""
        match block:
            case Text(text):
                return f"{self._line(text)}\n"
            case Items(items, numbered):
                marks = (f"{number}." if numbered else "-" for number in range(1, len(items) + 1))
                return "".join(f"{mark} {self._line(item)}\n" for mark, item in zip(marks, items, strict=True))
            case Table():
                return self._table(block)
            case Code(form, text):
                return fenced(text, form)
            case Samples(sources):
                return "\n".join(f"{title}:\n\n{fenced(source, language)}" for language, title, source in sources)

    def _line(self, text: str) -> str:
        return pieces(self._pieces.of(text), self.links)

    def _table(self, table: Table) -> str:
        rows = [[cell(self._line(text)) for text in row] for row in (table.head, *table.rows)]
        rows.insert(1, ["---"] * len(table.head))
        return f"{markdown(table.about)}:\n\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows)
