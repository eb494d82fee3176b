"""The docs target: a static site that documents an API, with a console to try it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.targets.base import Job, OutputFile, Target

from .settings import options_of

if TYPE_CHECKING:
    from .site import Site

_LARGE = 300
"""Actions from which on a second process saves more time than it takes."""


class DocsTarget(Target):
    """Prints a site that works from a folder, an archive or any web server, without anything from elsewhere."""

    name = "docs"
    title = "Documentation"
    summary = "A static site that documents the API, with search, samples in all languages and a console to try it."
    product = "site"
    next_step = "clientgen serve {out}, or open {out}index.html"
    earlier = True

    def __init__(self) -> None:
        self.options = options_of(self.name)

    def files(self, job: Job) -> Iterator[OutputFile]:
        """Yields the pages of the site and what they need; see the base class."""
        from generator.model.behaviour import behaviour_of

        from .settings import settings_of
        from .site import Site
        from .sitemap import sitemap
        from .urls import Urls

        behaviour = behaviour_of(job.api)
        settings = settings_of(self.name, job, behaviour)
        site = Site(job.api, behaviour, settings, Urls(job.api), job.releases)
        paths = []
        for file in self._files(job, site):
            yield file
            if file.path.endswith(".html"):
                paths.append(file.path)
        if settings.site_url:
            yield sitemap(settings.site_url, paths)

    def _files(self, job: Job, site: Site) -> Iterator[OutputFile]:
        """Everything but the map of the site; large sites are printed by two processes, a half each."""
        from generator.cores import spread

        from .halves import Halves

        halves = Halves(site, job.template_dirs, self.name)
        if sum(len(service.actions) for service in job.api.services) < _LARGE:
            for number in range(Halves.count):
                yield from halves.files(number)
            return
        for half in spread(lambda number: tuple(halves.files(number)), Halves.count):
            yield from half
