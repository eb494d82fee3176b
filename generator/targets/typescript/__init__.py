"""The TypeScript target: one package of ES modules for Node.js, browsers, Deno and Bun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import __version__
from generator.model.call import Program
from generator.targets.base import Exercise, Harness, Job, OutputFile, Print, Printer, Target
from generator.targets.symbols import Speller

from .settings import OPTIONS, settings_of


class TypeScriptTarget(Target):
    """Prints a package with a function for each action, and a class with all of them."""

    name = "typescript"
    title = "TypeScript"
    summary = "A typed package of ES modules for Node.js 20 and later, browsers, Deno and Bun, without dependencies."
    options = OPTIONS
    next_step = "cd {out} && npm install && npm run build"

    def files(self, job: Job) -> Iterator[OutputFile]:
        """Yields the files of the client; see the base class."""
        from .plan import HEADER

        return self._files(job, HEADER)

    def _files(self, job: Job, header: str) -> Iterator[OutputFile]:
        """The files, each printed module with `header` as its first line."""
        from generator.model.behaviour import behaviour_of
        from generator.render.environment import Templates
        from generator.resources import templates_dir

        from .plan import Plan

        behaviour = behaviour_of(job.api)
        settings = settings_of(job.options, job.api, behaviour)
        own = templates_dir(self.name)
        templates = Templates(own, job.template_dirs, {"header": header, "generator_version": __version__})
        yield from Plan(job.api, behaviour, settings, templates.render, own, has_tests=bool(job.tests)).files()
        if job.tests:
            from .recorded import recorded
            from .values import surface_of

            yield from recorded(surface_of(job.api, job.options), job.tests, own, header)

    def vendored(self, job: Job) -> Iterator[OutputFile]:
        """The modules without a package of their own; see the base class."""
        from generator.model.behaviour import behaviour_of
        from generator.targets.vendoring import licence_note, sources_below

        from .plan import VENDORED_HEADER

        settings = settings_of(job.options, job.api, behaviour_of(job.api))
        yield licence_note(settings.license, settings.author)
        yield from sources_below("src/", self._files(job, VENDORED_HEADER))

    def sample(self, job: Job, program: Program) -> str:
        """`program` as a module to run; see the base class."""
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
        return Printer(script, facts(surface_of(job.api, job.options)), "call.ts")

    def harness(self, job: Job, exercises: Sequence[Exercise]) -> Harness:
        """The program runs under Node.js; see the base class."""
        from generator.resources import templates_dir

        from .harness import harness
        from .values import surface_of

        return harness(self.files(job), surface_of(job.api, job.options), exercises, templates_dir(self.name))

    def speller(self, job: Job) -> Speller:
        """Services are members of a client; see the base class."""
        from generator.model.behaviour import behaviour_of

        from .spelling import speller

        return speller(job.api, settings_of(job.options, job.api, behaviour_of(job.api)).prefix)
