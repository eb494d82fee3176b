"""What a new schema brings to the clients of a project: each change that one of them sees, once."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.compared import view_of
from generator.cli.judged import listing_of
from generator.project.config import is_remote

if TYPE_CHECKING:
    from generator.diff.findings import Finding
    from generator.diff.report.listing import Listing
    from generator.diff.version import Bump
    from generator.diff.view import View
    from generator.diff.waivers import Waiver
    from generator.model.api import Api
    from generator.project.config import Client, Project


@dataclass(frozen=True)
class News:
    """What is new: the listing, how names are written in it, the advice for each client by name.

    `elsewhere` is the number of changes of consequence in parts of the API that no client has.
    """

    listing: Listing
    view: View
    bumps: Mapping[str, Bump]
    elsewhere: int

    @property
    def remark(self) -> str:
        """What is said of the changes elsewhere; "" where there are none."""
        if not self.elsewhere:
            return ""
        changes, are = ("change", "is") if self.elsewhere == 1 else ("changes", "are")
        return f"{self.elsewhere:,} more {changes} {are} in parts of the API that no client here has."


def news_of(
    project: Project, root: Path, old: Api, new: Api, accepted: Sequence[Waiver], language: str | None
) -> News | None:
    """What changed from `old` to `new` for the clients of `project`; None where nothing did, for nobody.

    Args:
        project: The project.
        root: The root of its repository, from which messages name the schema.
        old: The API that the clients were printed from.
        new: The one that there is now.
        accepted: Waivers.
        language: The target whose names are told, None for that of the project.
    """
    from generator.diff.findings import Difference, difference
    from generator.diff.version import bump_for

    whole = difference(old, new)
    if not whole.findings:
        return None
    seen = {client.name: _seen(client, old, new) for client in project.clients}
    union = {finding.fingerprint: finding for findings in seen.values() for finding in findings}
    name = schema_name(project, root)
    listing = listing_of(Difference(old, new, tuple(union.values())), accepted, (name, name))
    elsewhere = sum(not each.rule.quiet and each.fingerprint not in union for each in whole.findings)
    bumps = {client: bump_for(findings) for client, findings in seen.items()}
    return News(listing, _view(project, language, old, new), bumps, elsewhere)


def _seen(client: Client, old: Api, new: Api) -> tuple[Finding, ...]:
    """What a client sees of it. Patterns that match nothing are left to the one who prints the client."""
    from generator.diff.findings import difference
    from generator.model.selection import select

    parts = [
        select(api, client.include, client.exclude, prune_inherited=client.prune_inherited).api for api in (old, new)
    ]
    return difference(*parts).findings


def schema_name(project: Project, root: Path) -> str:
    """The file of the schema as the repository has it; an address would show what secrets it holds."""
    source = project.schema
    if source is None:
        return "the schema of clientgen"
    if source.startswith("git:"):
        return source
    path = project.place(project.copy if is_remote(source) else source)
    return Path(os.path.relpath(path, root)).as_posix()


def _view(project: Project, language: str | None, old: Api, new: Api) -> View:
    """Names in the language that was asked for, or else in that of the project; on the wire where it has several."""
    from generator.diff.report.names import LanguageView
    from generator.diff.view import View
    from generator.targets.base import BadOption, Job
    from generator.targets.registry import target_named

    clients = [client for client in project.clients if language in (None, client.target)]
    if language is not None and not clients:
        return view_of(language, (), old, new)
    if len({client.target for client in clients}) != 1:
        return View()
    target = target_named(clients[0].target)
    options = {option.name: clients[0].options.get(option.name, option.default) for option in target.options}
    try:
        before, after = (target.speller(Job(api, options)) for api in (old, new))
    except BadOption:
        return View()
    return View() if before is None or after is None else LanguageView(before, after)
