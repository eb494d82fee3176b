"""The twins that list things: the overview, objects, enums, errors, plugins, settings; and llms.txt (llmstxt.org)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.types import CLASS_PREFIX
from generator.render.filters import markdown
from generator.targets.prose import paragraphs, sentence, summary

from .errors import error_entries
from .guide_blocks import Guide
from .kit import Desk, Kit
from .members import Members
from .plugins import plugin_entries
from .twins_pages import Folder, Twin, line_of
from .twins_text import bullet, code, flags, plain

NONE = "The API has none."
_MOST = 100_000
"""Characters of ``llms.txt`` up to which it has an entry for each action."""

_LISTS = (
    ("objects.html", "Objects", "all objects of the API, by name"),
    ("enums.html", "Enums", "all enums of the API, by name"),
    ("errors.html", "Errors", "all errors: their codes and messages, and which actions answer them"),
    ("plugins.html", "Plugins", "all plugins: what they need and bring"),
    ("settings.html", "Settings", "what requests say beside the parameters of their action"),
)
_HISTORY = ("changes.html", "Changes", "what each version changed")
_GROUPS = (
    ("client", "Of the client", "They say who calls, and are the same in all requests of a program."),
    ("request", "Of requests", "They stand beside the parameters of an action, in all requests or in one."),
)


class Lists:
    """Makes the twins that list things.

    Args:
        kit: What pages are made with.
        guides: The guide.
    """

    def __init__(self, kit: Kit, guides: tuple[Guide, ...]) -> None:
        self._kit = kit
        self._guides = guides
        self._folder = Folder(kit, "index.html")

    def all(self) -> Iterator[Twin]:
        """All of them, in a stable order."""
        yield self._overview()
        yield self._objects()
        yield self._enums()
        yield self._errors()
        yield self._plugins()
        yield self._settings()
        yield self._console()

    def index(self) -> Twin:
        """What ``llms.txt`` says: an entry for each action, or one for each service where that is too much."""
        links = self._folder.links
        head = [
            ("Guide", [_entry(links.to(each.path, each.title), each.about) for each in self._guides]),
        ]
        tail = [("Reference", [_entry(links.to(path, title), about) for path, title, about in self._reference()])]
        long = [*head, *self._actions(), *tail]
        short = [*head, ("Services", [*self._services()]), *tail]
        size = sum(len(line) for _, lines in long for line in lines)
        sections = [(heading, lines) for heading, lines in (long if size <= _MOST else short) if lines]
        version = f", version {self._kit.api.version}" if self._kit.api.version else ""
        about = f"Reference of the {self._kit.site.title}{version}: services with actions, objects, enums, errors."
        view = {"title": plain(self._kit.site.title), "about": plain(about), "sections": sections}
        return Twin("llms.txt", "llms.txt", view)

    def _reference(self) -> Iterator[tuple[str, str, str]]:
        yield from _LISTS
        if self._kit.site.history:
            yield _HISTORY

    def _services(self) -> Iterator[str]:
        links = self._folder.links
        for service in self._kit.api.services:
            count = len(service.actions)
            about = summary(service.description)[0]
            said = f"{about} " if about else ""
            counted = "1 action" if count == 1 else f"{count} actions"
            yield _entry(links.service(service.id), f"{said}{counted}.")

    def _actions(self) -> Iterator[tuple[str, list[str]]]:
        links = self._folder.links
        for service in self._kit.api.services:
            lines = [_entry(links.service(service.id), summary(service.description)[0])]
            lines += [
                _entry(links.action(service, action), summary(action.description)[0]) for action in service.actions
            ]
            yield code(service.id), lines

    def _overview(self) -> Twin:
        kit, folder = self._kit, self._folder
        api = kit.api
        counts = (
            (len(api.services), "services"),
            (sum(len(service.actions) for service in api.services), "actions"),
            (len(api.classes), "objects"),
            (len(api.enums), "enums"),
            (len(api.errors), "errors"),
            (len(api.plugins), "plugins"),
        )
        view = {
            "title": plain(kit.site.title),
            "version": plain(api.version),
            "counts": ", ".join(f"{count} {what}" for count, what in counts if count),
            "guides": [(folder.links.to(each.path, each.title), markdown(each.about)) for each in self._guides],
            "services": [
                (
                    folder.links.service(each.id),
                    flags(folder.marks.service(each)),
                    markdown(summary(each.description)[0]),
                )
                for each in api.services
            ],
            "lists": [(folder.links.to(path, title), about) for path, title, about in self._reference()],
        }
        return Twin("index.html", "index", view)

    def _objects(self) -> Twin:
        folder = self._folder
        lines = (
            _line(folder.links.type_name(each.name), flags(folder.marks.class_(each)), summary(each.description)[0])
            for each in sorted(self._kit.api.classes, key=lambda each: _order(each.name))
        )
        return _list("objects.html", "Objects", "All objects of the API, by name.", lines)

    def _enums(self) -> Twin:
        folder = self._folder
        lines = (
            _line(folder.links.type_name(each.name), flags(folder.marks.enum(each)), "")
            for each in sorted(self._kit.api.enums, key=lambda each: _order(each.name))
        )
        return _list("enums.html", "Enums", "All enums of the API, by name.", lines)

    def _errors(self) -> Twin:
        about = "Decide by the code: messages may be worded otherwise on another server."
        return _list("errors.html", "Errors", about, self._error_lines())

    def _error_lines(self) -> Iterator[str]:
        for each in error_entries(self._kit, self._desk()):
            said = [] if each.declared else ["Actions name it; the schema does not declare it."]
            said += [markdown(sentence(text)) for text in (each.message, *each.about) if text]
            if each.parameters:
                said.append(f"Arguments: {', '.join(map(code, each.parameters))}.")
            if each.thrown is not None:
                said.append(line_of(each.thrown))
            number = f" {code(each.code)}" if each.code else ""
            words = flags(each.badges)
            yield f"{code(each.name)}{number}{f' ({words})' if words else ''}: {' '.join(said)}"

    def _plugins(self) -> Twin:
        sections = [
            (
                code(each.name),
                flags(each.badges) if each.declared else "Others name it; the schema does not declare it.",
                [line_of(group) for group in each.groups],
            )
            for each in plugin_entries(self._kit.api, self._desk())
        ]
        about = "A plugin adds services, objects and enums to a server that has it."
        view = {"title": "Plugins", "about": about, "sections": sections, "nothing": NONE}
        return Twin("plugins.html", "sections", view)

    def _settings(self) -> Twin:
        sections = [
            (title, about, lines) for group, title, about in _GROUPS if (lines := list(self._setting_lines(group)))
        ]
        about = "What requests say beside the parameters of their action."
        view = {"title": "Settings", "about": about, "sections": sections, "nothing": "The schema declares none."}
        return Twin("settings.html", "sections", view)

    def _setting_lines(self, group: str) -> Iterator[str]:
        folder = self._folder
        for each in self._kit.api.settings:
            if each.group == group:
                more = [f"Clients call it {code(each.alias)}."] if each.alias else []
                if each.volatile and "next call" not in each.description:
                    more.append("It holds for the next call only.")
                more += ["It is secret."] if each.name in self._kit.behaviour.secrets else []
                badges = folder.marks.named("setting", each.name)
                line = bullet(each.name, folder.links.type(each.type), badges, paragraphs(each.description), more)
                yield line.removeprefix("- ").removesuffix("\n")

    def _console(self) -> Twin:
        about = "A console that calls every action from the browser. It needs a browser with JavaScript."
        line = self._folder.links.to("index.html", "Overview")
        return _list("console.html", "Console", about, [str(line)])

    def _desk(self) -> Desk:
        """What the entries of pages are made with, for twins."""
        folder = self._folder
        return Desk(folder.links, folder.marks, Members(self._kit.api, folder.links, folder.marks))


def _list(page: str, title: str, about: str, lines: Iterable[str]) -> Twin:
    return Twin(page, "list", {"title": title, "about": about, "lines": list(lines), "nothing": NONE})


def _line(link: str, words: str, about: str) -> str:
    head = f"{link} ({words})" if words else str(link)
    return f"{head}: {markdown(about)}" if about else head


def _entry(link: str, about: str) -> str:
    return f"{link}: {markdown(about)}" if about else str(link)


def _order(name: str) -> tuple[str, str]:
    """As pages list them: without the prefix that all names have."""
    return (name.removeprefix(CLASS_PREFIX) or name).lower(), name
