"""The files of a site in two halves that take about the same time: what is about actions, and everything else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from generator import __version__
from generator.render.environment import Templates
from generator.resources import templates_dir
from generator.targets.base import OutputFile

from .assets import assets
from .examples import Examples
from .frame import Frame
from .guide import guides
from .kit import Kit
from .pages import list_pages_of, service_pages_of
from .site import Site
from .twins import list_twins, service_twins


class Halves:
    """The two halves of one site.

    Args:
        site: The site.
        template_dirs: Directories with templates of the user's, searched first.
        target: The name of the target, whose templates they are.

    Raises:
        BadTemplate: if a template of the user's cannot be used.
    """

    count: ClassVar = 2

    def __init__(self, site: Site, template_dirs: tuple[Path, ...], target: str) -> None:
        self._site = site
        self._own = templates_dir(target)
        self._render = Templates(self._own, template_dirs, {"generator_version": __version__}).text
        self._frame = Frame(site, self._render)
        self._kit = Kit(site, self._render)
        self._examples = Examples(site)

    def files(self, number: int) -> Iterator[OutputFile]:
        """The files of one half, in a stable order: those that readers open first, 0, or those of actions, 1."""
        if number:
            yield from map(self._frame.file, service_pages_of(self._kit, self._examples))
            yield from service_twins(self._kit, self._examples, self._render)
            return
        found = guides(self._site, self._examples)
        yield from assets(self._site, found, self._own)
        yield from map(self._frame.file, list_pages_of(self._kit, found))
        yield from list_twins(self._kit, found, self._render)
