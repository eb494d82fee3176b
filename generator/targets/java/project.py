"""What belongs to the project rather than to its code: the descriptor of Maven, the licence, the packages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from generator.model.api import Api
from generator.model.behaviour import Dialect
from generator.targets.base import OutputFile
from generator.targets.vendoring import MIT, mit_text

from .settings import Settings
from .text import plain

JACKSON = ("com.fasterxml.jackson.core", "jackson-core")
JACKSON_VERSION = "2.23.0"
"""The library that clients read and write JSON with: group and artifact, and its version."""

_LICENSES = {
    "MIT": "https://opensource.org/license/mit",
    "Apache-2.0": "https://www.apache.org/licenses/LICENSE-2.0.txt",
    "BSD-2-Clause": "https://opensource.org/license/bsd-2-clause",
    "BSD-3-Clause": "https://opensource.org/license/bsd-3-clause",
}

_PACKAGES = (
    ("", "The client: begin with {@link Client#builder}."),
    ("enums", "The enums of the API. They are open: values that are newer than this client are kept."),
    ("model", "The classes of the API. Objects are immutable; builders make them."),
    ("services", "The services of the API, as methods of the clients give them."),
)


@dataclass(frozen=True, slots=True)
class ProjectView:
    """What the descriptor and the README are told; what begins with `xml_` is escaped for XML, "" for none."""

    package: str
    group: str
    artifact: str
    version: str
    xml_group: str
    xml_artifact: str
    xml_version: str
    xml_description: str
    xml_homepage: str
    xml_license: str
    xml_license_url: str
    xml_author: str
    xml_email: str
    title: str
    description: str
    api_version: str
    services: int
    actions: int
    classes: int
    is_ott: bool
    service_url: str
    jackson_group: str
    jackson_artifact: str
    jackson_version: str
    has_tests: bool


@dataclass(frozen=True, slots=True)
class Project:
    """Plans what is around the code of one client."""

    api: Api
    settings: Settings
    has_tests: bool

    def view(self) -> ProjectView:
        """The view of the descriptor and of the README."""
        settings = self.settings
        return ProjectView(
            package=settings.package,
            group=settings.group,
            artifact=settings.artifact,
            version=settings.version,
            xml_group=escape(settings.group),
            xml_artifact=escape(settings.artifact),
            xml_version=escape(settings.version),
            xml_description=escape(settings.description),
            xml_homepage=escape(settings.homepage),
            xml_license=escape(settings.license),
            xml_license_url=escape(_LICENSES.get(settings.license, "")),
            xml_author=escape(settings.author),
            xml_email=escape(settings.email),
            title=settings.artifact,
            description=settings.description,
            api_version=plain(self.api.version),
            services=len(self.api.services),
            actions=sum(len(service.actions) for service in self.api.services),
            classes=len(self.api.classes),
            is_ott=settings.dialect is Dialect.OTT,
            service_url=settings.service_url or "https://api.example.org",
            jackson_group=JACKSON[0],
            jackson_artifact=JACKSON[1],
            jackson_version=JACKSON_VERSION,
            has_tests=self.has_tests,
        )

    def license_files(self) -> Iterator[OutputFile]:
        """The text of the licence, where it is one whose text names nobody but its holder."""
        if self.settings.license == MIT:
            holder = self.settings.author or f"the authors of {self.settings.artifact}"
            yield OutputFile("LICENSE", mit_text(holder).encode())

    def packages(self) -> tuple[tuple[str, str], ...]:
        """The generated packages below the client's, and what each holds."""
        return _PACKAGES
