"""The Java target: one Maven project for Java 17 and later, and for Android."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import __version__
from generator.model.call import Program
from generator.targets.base import Exercise, Harness, Job, OutputFile, Print, Printer, Target
from generator.targets.symbols import Speller

from .settings import OPTIONS, settings_of


class JavaTarget(Target):
    """Prints a Maven project with `Client` and `AsyncClient`."""

    name = "java"
    title = "Java"
    summary = "A Maven project for Java 17 and later, with a client that waits and one that answers futures."
    options = OPTIONS
    next_step = "mvn -f {out}/pom.xml package"

    def files(self, job: Job) -> Iterator[OutputFile]:
        """Yields the files of the client; see the base class."""
        from generator.model.behaviour import behaviour_of
        from generator.render.environment import Templates
        from generator.resources import templates_dir

        from .plan import Plan

        behaviour = behaviour_of(job.api)
        settings = settings_of(job.options, job.api, behaviour)
        own = templates_dir(self.name)
        templates = Templates(own, job.template_dirs, {"generator_version": __version__})
        return Plan(job.api, behaviour, settings, templates.render, own, job.tests).files()

    def vendored(self, job: Job) -> Iterator[OutputFile]:
        """The package alone; it needs jackson-core. See the base class."""
        from generator.model.behaviour import behaviour_of
        from generator.targets.vendoring import licence_note, sources_below

        settings = settings_of(job.options, job.api, behaviour_of(job.api))
        folder = f"src/main/java/{settings.package.replace('.', '/')}/"
        yield licence_note(settings.license, settings.author)
        yield from sources_below(folder, self.files(job))

    def options_at(self, directory: Path) -> dict[str, str]:
        """The package that the directory is; see the base class."""
        from .settings import package_of

        package = package_of(directory)
        return {"package": package} if package else {}

    def sample(self, job: Job, program: Program) -> str:
        """`program` as a class to run; see the base class."""
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
        return Printer(script, facts(surface_of(job.api, job.options)), "Sample.java")

    def harness(self, job: Job, exercises: Sequence[Exercise]) -> Harness:
        """The program is compiled by the javac on the path; see the base class."""
        from generator.resources import templates_dir

        from .harness import harness
        from .surface import surface_of

        return harness(self.files(job), surface_of(job.api, job.options), exercises, templates_dir(self.name))

    def speller(self, job: Job) -> Speller:
        """Services are methods of a client; see the base class."""
        from generator.model.behaviour import behaviour_of

        from .spelling import speller

        return speller(job.api, settings_of(job.options, job.api, behaviour_of(job.api)).prefix)
