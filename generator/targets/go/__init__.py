"""The Go target: one module for Go 1.23 and later that needs nothing but the standard library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import __version__
from generator.model.call import Program
from generator.targets.base import Exercise, Harness, Job, OutputFile, Print, Printer, Target
from generator.targets.symbols import Speller

from .settings import OPTIONS, settings_of


class GoTarget(Target):
    """Prints a Go module: a root package, types, enums, and a package per service."""

    name = "go"
    title = "Go"
    summary = "A module for Go 1.23 and later, without dependencies, with a package per service."
    options = OPTIONS
    next_step = "cd {out} && go build ./..."

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

    def vendored(self, job: Job) -> Iterator[OutputFile]:
        """The packages without a module of their own; see the base class."""
        from generator.model.behaviour import behaviour_of
        from generator.targets.vendoring import licence_note

        common = settings_of(job.options, job.api, behaviour_of(job.api)).common
        yield licence_note(common.license, common.author[0])
        left = {"go.mod", "README.md", "LICENSE"}
        yield from (file for file in self.files(job) if file.path not in left)

    def options_at(self, directory: Path) -> dict[str, str]:
        """The path by which the module around the directory imports it; see the base class."""
        from .settings import import_path_of

        path = import_path_of(directory)
        return {"module": path} if path else {}

    def sample(self, job: Job, program: Program) -> str:
        """`program` as a file of package main; see the base class."""
        from .samples import sample
        from .values import surface_of

        return sample(surface_of(job.api, job.options), program)

    def samples(self, job: Job) -> Print:
        """See the base class."""
        from functools import partial

        from .samples import sample
        from .values import surface_of

        return partial(sample, surface_of(job.api, job.options))

    def printer(self, job: Job) -> Printer:
        """See the base class."""
        from generator.resources import templates_dir

        from .printing import facts
        from .values import surface_of

        script = (templates_dir(self.name) / "printer.js").read_bytes()
        return Printer(script, facts(surface_of(job.api, job.options)), "main.go")

    def harness(self, job: Job, exercises: Sequence[Exercise]) -> Harness:
        """The program is a command of the client's module; see the base class."""
        from generator.resources import templates_dir

        from .harness import harness
        from .values import surface_of

        return harness(self.files(job), surface_of(job.api, job.options), exercises, templates_dir(self.name))

    def speller(self, job: Job) -> Speller:
        """Services are members of packages; see the base class."""
        from generator.model.behaviour import behaviour_of

        from .spelling import speller

        return speller(job.api, settings_of(job.options, job.api, behaviour_of(job.api)).common.prefix)
