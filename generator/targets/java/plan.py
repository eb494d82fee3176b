"""Which files a Java client has, and the view that each template gets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from generator.model.api import Api
from generator.model.behaviour import Behaviour
from generator.targets.base import OutputFile, RecordedTest

from .docs import Documenter
from .names import Names
from .plan_client import ClientPlan
from .plan_services import Kind, ServicePlan
from .plan_types import TypePlan
from .project import Project
from .readme import readme
from .runtime import runtime_files
from .settings import Settings
from .surface import Surface
from .types import Types
from .uploads import upload_token_class

_KINDS: tuple[Kind, ...] = ("sync", "asyncio", "batch")

Render = Callable[[str, Mapping[str, object]], bytes]


class Plan:
    """Plans the client of one API.

    Args:
        api: The API after selection.
        behaviour: What was derived from it.
        settings: What the options of the job come to.
        render: Prints a template by name.
        own: The directory of the target's templates, with the runtime of its clients.
        tests: Recorded answers that the client carries as tests.
    """

    def __init__(
        self,
        api: Api,
        behaviour: Behaviour,
        settings: Settings,
        render: Render,
        own: Path,
        tests: tuple[RecordedTest, ...] = (),
    ) -> None:
        self._settings = settings
        self._render = render
        self._own = own
        package = settings.package
        names = Names(api, settings.prefix)
        types = Types(names, package)
        docs = Documenter(api, names)
        self._types = TypePlan(api, behaviour, names, types, docs, package)
        self._services = ServicePlan(api, behaviour, names, types, docs, package)
        self._client = ClientPlan(api, behaviour, names, types, docs, settings, package)
        self._project = Project(api, settings, bool(tests))
        self._tests = tests
        self._surface = Surface(api, behaviour, names, types, settings)
        self._home = f"src/main/java/{package.replace('.', '/')}"

    def files(self) -> Iterator[OutputFile]:
        """All files, the ones a reader opens first coming first."""
        project = _view(self._project.view())
        yield OutputFile("pom.xml", self._render("pom.xml.jinja", project))
        samples = readme(self._surface, upload_token_class(self._surface.api, self._surface.names))
        yield OutputFile("README.md", self._render("README.md.jinja", {**project, **_view(samples)}))
        yield from self._project.license_files()
        yield from self._root_files()
        for class_ in self._types.classes():
            yield self._java(f"model/{class_.name}", "class", class_)
        for index in self._types.model_index():
            yield self._java(f"model/{index.name}", "model_index", index)
        for enum in self._types.enums():
            yield self._java(f"enums/{enum.name}", "enum", enum)
        for index in self._types.enum_index():
            yield self._java(f"enums/{index.name}", "enum_index", index)
        for actions, services in self._services.services():
            yield self._java(f"services/{actions.name}", "actions", actions)
            for service in services:
                yield self._java(f"services/{service.name}", "service", service)
        for kind in _KINDS:
            for group in self._client.groups(kind):
                yield self._java(f"services/{group.name}", "group", group)
        yield from runtime_files(self._own / "runtime", self._settings.package)
        if self._tests:
            from .recorded import recorded

            yield from recorded(self._surface, self._tests, self._own)

    def _root_files(self) -> Iterator[OutputFile]:
        yield self._java("Client", "client", self._client.client("sync"))
        yield self._java("AsyncClient", "async_client", self._client.client("asyncio"))
        yield self._java("Multirequest", "multirequest", self._client.client("batch"))
        yield self._java("RequestOptions", "options", self._client.options())
        yield self._java("ErrorCodes", "error_codes", self._types.errors())
        yield self._java("GeneratedSchema", "schema", self._client.schema())
        for place, about in self._project.packages():
            path = f"{place}/package-info" if place else "package-info"
            view = {"package": self._settings.package, "place": place, "about": about}
            yield OutputFile(f"{self._home}/{path}.java", self._render("package_info.java.jinja", view))

    def _java(self, path: str, template: str, view: object) -> OutputFile:
        return OutputFile(f"{self._home}/{path}.java", self._render(f"{template}.java.jinja", _view(view)))


def _view(value: Any) -> dict[str, object]:
    """The fields of a view as names of a template."""
    return {name: getattr(value, name) for name in _fields_of(type(value))}


def _fields_of(kind: type) -> tuple[str, ...]:
    found = _FIELDS.get(kind)
    if found is None:
        found = _FIELDS[kind] = tuple(field.name for field in fields(kind))
    return found


_FIELDS: dict[type, tuple[str, ...]] = {}
