"""What the commands about a project do alike: find its file, read it, show what a schema holds, give up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import counted, fail
from generator.cli.telling import tell_diagnostics, tell_mistakes
from generator.project.config import Project
from generator.project.faults import Mistakes, ProjectProblem
from generator.project.load import find_config, read_config

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.api import Api
    from generator.reader.read import Reading
    from generator.targets.base import RecordedTest

config_option = click.option(
    "--config",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The project file; by default clientgen.toml, or [tool.clientgen] of pyproject.toml, here or above.",
)


@contextmanager
def reported() -> Iterator[None]:
    """Ends the command with a message where a project cannot be worked on."""
    from generator.reader.fetch import SchemaUnavailable

    try:
        yield
    except Mistakes as mistakes:
        tell_mistakes(mistakes.mistakes)
        fail(f"the project file has {counted(len(mistakes.mistakes), 'mistake')}; nothing was done")
    except SchemaUnavailable as unavailable:
        fail(f"{unavailable}; nothing was done")
    except ProjectProblem as problem:
        fail(str(problem))


def project_file(config: Path | None) -> Path:
    """The project file; absolute."""
    return config.absolute() if config is not None else find_config(Path.cwd())


def load_project(config: Path | None) -> Project:
    """The project of the working directory, or the one that `config` describes."""
    return read_config(project_file(config))


def recorded(api: Api) -> tuple[RecordedTest, ...]:
    """The recordings that clientgen brings along as tests of a client of `api`; none where they do not fit."""
    from generator.conformance.recorded import recorded_tests
    from generator.replay.store import load_directory
    from generator.resources import recordings

    return recorded_tests(api, load_directory(recordings()))


def shower(*, quiet: bool, verbose: bool) -> Callable[[Reading], None]:
    """Shows what reading a schema found, on standard error."""

    def show(reading: Reading) -> None:
        found = reading.errors if quiet else reading.errors + reading.warnings
        tell_diagnostics((*found, *(reading.notices if verbose and not quiet else ())))

    return show
