"""The Python target: one installable, typed package for Python 3.11 and later."""

from __future__ import annotations

from collections.abc import Iterator

from generator import __version__
from generator.targets.base import Job, OutputFile, Target

from .settings import OPTIONS, settings_of


class PythonTarget(Target):
    """Prints a Python package with `Client` and `AsyncClient`."""

    name = "python"
    title = "Python"
    summary = "A typed package for Python 3.11 and later, with a client for threads and one for asyncio."
    options = OPTIONS
    next_step = "pip install {out}"

    def files(self, job: Job) -> Iterator[OutputFile]:
        """Yields the files of the client; see the base class."""
        from generator.model.behaviour import behaviour_of
        from generator.render.environment import Templates
        from generator.resources import templates_dir

        from .plan import HEADER, Plan

        behaviour = behaviour_of(job.api)
        settings = settings_of(job.options, job.api, behaviour)
        own = templates_dir(self.name)
        templates = Templates(own, job.template_dirs, {"header": HEADER, "generator_version": __version__})
        return Plan(job.api, behaviour, settings, templates.render, own).files()
