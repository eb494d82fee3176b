"""What ``clientgen diff`` and ``clientgen changelog`` do alike: two schemas, the part of them that counts, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.cli.common import api_of, fail, load_api

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generator.diff.view import View
    from generator.model.api import Api


def load_both(old: str, new: str, include: Sequence[str], exclude: Sequence[str], *, verbose: bool) -> tuple[Api, Api]:
    """The two APIs, as far as a client of the selection sees them; ends the command if one cannot be had.

    A pattern may match nothing in one of them, but not in both.
    """
    if old == "-" and new == "-":
        fail("only one of the two schemas can come from standard input")
    apis = (load_api(old, quiet=not verbose, verbose=verbose), load_api(new, quiet=not verbose, verbose=verbose))
    return _selected(apis, include, exclude)


def load_project_versions(
    config: Path | None, include: Sequence[str], exclude: Sequence[str], *, verbose: bool
) -> tuple[tuple[str, str], tuple[Api, Api]]:
    """The API that the lock of a project names and the one that its schema describes now, as `load_both` has them.

    Before them come the names that messages call the two schemas.
    """
    from generator.cli.projects import load_project, reported
    from generator.project.lock import read_lock
    from generator.project.schema import current, earlier

    with reported():
        project = load_project(config)
        locked = read_lock(project.lock).schema
        if locked is None:
            fail(f"there is no {project.lock.name} yet that names a schema; run clientgen sync")
        old, new = earlier(project, locked.sha256), current(project, locked)
    if old is None:
        fail(lost(locked.api_version))
    apis = (api_of(old, quiet=not verbose, verbose=verbose), api_of(new.text, quiet=not verbose, verbose=verbose))
    return (old.name, new.text.name), _selected(apis, include, exclude)


def lost(api_version: str) -> str:
    """What people are told where the schema that the lock names is gone; `api_version` is that of its API."""
    named = f" (API {api_version})" if api_version else ""
    return (
        f"the schema that the clients were printed from{named} is not at hand, so that nothing tells what is new: it "
        "is not kept, and not in what this clone has of the history of its file; in a shallow clone, fetch more "
        "(git fetch --unshallow)"
    )


def _selected(apis: tuple[Api, Api], include: Sequence[str], exclude: Sequence[str]) -> tuple[Api, Api]:
    from generator.model.selection import select

    before, after = (select(api, include, exclude) for api in apis)
    # The suggestions at the end differ from schema to schema.
    known = {problem.partition(";")[0] for problem in before.problems}
    wrong = [problem for problem in after.problems if problem.partition(";")[0] in known]
    if wrong:
        fail(*wrong)
    return before.api, after.api


def view_of(language: str | None, settings: tuple[str, ...], old: Api, new: Api) -> View:
    """How names are written: as in the client of a target with these settings, or on the wire without one."""
    from generator.diff.view import View

    if language is None:
        if settings:
            fail("--set is about the names of a language; say which with --language")
        return View()
    from generator.cli.settings import options_of
    from generator.cli.targets import find_target
    from generator.diff.report.names import LanguageView
    from generator.targets.base import BadOption, Job

    target = find_target(language)
    options, wrong = options_of([target], settings)
    if wrong:
        fail(*wrong)
    try:
        before, after = (target.speller(Job(api, options[target.name])) for api in (old, new))
    except BadOption as bad:
        fail(*bad.problems)
    if before is None or after is None:
        fail(f"the target {target.name} does not tell its names; leave --language out")
    return LanguageView(before, after)
