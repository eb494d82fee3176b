"""The Python target: one installable, typed package for Python 3.11 and later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import __version__
from generator.model.call import Program
from generator.targets.base import Exercise, Harness, Job, OutputFile, Target
from generator.targets.symbols import Speller

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
        return Plan(job.api, behaviour, settings, templates.render, own, job.tests).files()

    def sample(self, job: Job, program: Program) -> str:
        """`program` as a module to run; see the base class."""
        from .samples import sample
        from .surface import surface_of

        return sample(surface_of(job.api, job.options), program)

    def harness(self, job: Job, exercises: Sequence[Exercise]) -> Harness:
        """The program runs under the Python that runs this; see the base class."""
        from generator.resources import templates_dir

        from .harness import harness
        from .surface import surface_of

        return harness(self.files(job), surface_of(job.api, job.options), exercises, templates_dir(self.name))

    def speller(self, job: Job) -> Speller:
        """Services are attributes of a client; see the base class."""
        from generator.model.behaviour import behaviour_of

        from .spelling import speller

        return speller(job.api, settings_of(job.options, job.api, behaviour_of(job.api)).prefix)
