"""The Python target: one installable, typed package for Python 3.11 and later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator import __version__
from generator.model.call import Program
from generator.targets.base import Exercise, Harness, Job, OutputFile, Print, Printer, Target
from generator.targets.symbols import Speller

from .settings import OPTIONS, Settings, settings_of

if TYPE_CHECKING:
    from generator.model.behaviour import Behaviour


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

        behaviour = behaviour_of(job.api)
        return self._files(job, behaviour, settings_of(job.options, job.api, behaviour))

    def _files(self, job: Job, behaviour: Behaviour, settings: Settings) -> Iterator[OutputFile]:
        from generator.render.environment import Templates
        from generator.resources import templates_dir

        from .plan import HEADER, VENDORED_HEADER, Plan

        own = templates_dir(self.name)
        header = VENDORED_HEADER if settings.vendored else HEADER
        templates = Templates(own, job.template_dirs, {"header": header, "generator_version": __version__})
        return Plan(job.api, behaviour, settings, templates.render, own, job.tests).files()

    def vendored(self, job: Job) -> Iterator[OutputFile]:
        """The package without a project of its own; see the base class."""
        from generator.model.behaviour import behaviour_of
        from generator.targets.vendoring import licence_note, sources_below

        behaviour = behaviour_of(job.api)
        settings = settings_of(job.options, job.api, behaviour)
        yield licence_note(settings.license, settings.holder)
        files = self._files(job, behaviour, replace(settings, vendored=True))
        yield from sources_below(f"src/{settings.package}/", files)

    def options_at(self, directory: Path) -> dict[str, str]:
        """The package is called as the directory is; see the base class."""
        from .settings import is_package

        return {"package": directory.name} if is_package(directory.name) else {}

    def sample(self, job: Job, program: Program) -> str:
        """`program` as a module to run; see the base class."""
        from .samples import sample
        from .surface import surface_of

        return sample(surface_of(job.api, job.options), program)

    def samples(self, job: Job) -> Print:
        """See the base class."""
        from functools import partial

        from .samples import sample
        from .surface import surface_of

        return partial(sample, surface_of(job.api, job.options))

    def printer(self, job: Job) -> Printer:
        """See the base class."""
        from generator.resources import templates_dir

        from .printing import facts
        from .surface import surface_of

        script = (templates_dir(self.name) / "printer.js").read_bytes()
        return Printer(script, facts(surface_of(job.api, job.options)), "call.py")

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
