"""The clients that ``clientgen propose`` proposes: brought up to date in a checkout, proven, told of."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Failure, Findings, fail
from generator.cli.compared import lost
from generator.cli.judged import judge, report_of
from generator.cli.projects import project_file, reported
from generator.cli.telling import annotation_title, news
from generator.project.config import Client, Project, is_remote
from generator.propose.body import Row, cut, table, title

if TYPE_CHECKING:
    from generator.cli.propose_choices import Choices, Outcome
    from generator.cli.propose_diff import News
    from generator.diff.waivers import Waiver
    from generator.project.lock import LockedSchema
    from generator.propose.git import Git
    from generator.reader.fetch import SchemaText
    from generator.reader.read import Reading


_SUMMARY = 1_000_000
"""How many bytes a summary of a job of GitHub may have; a few more, and it is left out."""


class TooBad(Findings):
    """What is new is as bad as must not be."""


class Clients:
    """The clients of a project that lies in the repository of `git`.

    Raises:
        Failure: if it does not.
    """

    def __init__(self, choices: Choices, accepted: Sequence[Waiver], git: Git, outcome: Outcome) -> None:
        self._choices = choices
        self._accepted = accepted
        self._outcome = outcome
        with reported():
            file = project_file(choices.config).resolve()
        try:
            self._place = file.relative_to(git.directory.resolve())
        except ValueError:
            fail(f"the project file {file} is not in the repository {git.directory}")
        self._replacement = None if choices.schema is None else _fetched(choices.schema)
        self._news: News | None = None

    def bring(self, scratch: Git) -> Brought:
        """Brings the clients in the checkout `scratch` up to date; ends the command where that fails.

        What changed is told, and judged, before anything is printed.
        """
        from generator.cli.sync import run
        from generator.project.load import read_config
        from generator.project.lock import read_lock
        from generator.project.way import Way

        file = scratch.directory / self._place
        if not file.is_file():
            fail(f"{self._place} is not committed; commit it first")
        # Messages name files as they are named here.
        os.chdir(file.parent)
        with reported():
            project = read_config(file)
            _all_inside(project, scratch.directory)
            before = read_lock(project.lock).schema
            old = self._old(project, before)
            self._replace_schema(project, scratch.directory)
            try:
                run(
                    project,
                    Way(),
                    looked=lambda reading: self._look(project, scratch, before, old, reading),
                    quiet=False,
                    verbose=self._choices.verbose,
                )
            except TooBad:
                raise
            except Findings as conflicts:
                told = "nothing is proposed: run clientgen sync in a checkout of yours, decide there, and commit"
                raise Findings(*conflicts.messages, told) from conflicts
            after = read_lock(project.lock).schema
        assert after is not None
        self._outcome.api = after.api_version
        return Brought(project, scratch, self._choices, before, after, self._news)

    def warn_of_ignored(self, scratch: Git) -> None:
        """Tells of files that were printed and that git does not take, so that the client would lack them."""
        found = scratch.find("ls-files", "--others", "--ignored", "--exclude-standard").splitlines()
        if found:
            more = f" and {len(found) - 1:,} more" if len(found) > 1 else ""
            _warn(f"git ignores {found[0]}{more}; the proposal lacks what .gitignore names")

    def _old(self, project: Project, before: LockedSchema | None) -> SchemaText | None:
        from generator.project.schema import earlier

        if before is None:
            return None
        found = earlier(project, before.sha256)
        if found is None:
            if self._choices.fail_on != "never":
                fail(f"{lost(before.api_version)}; or do not judge it: --fail-on never")
            _warn(lost(before.api_version))
        return found

    def _replace_schema(self, project: Project, root: Path) -> None:
        """Puts the schema that was asked for where the project has its own."""
        if self._replacement is None:
            return
        if project.schema is None or not _is_file(project.schema):
            fail(
                f"--schema goes into the file that {self._place} names as schema, and it names "
                f"{'none' if project.schema is None else 'no file'}; name a file there, or leave --schema out"
            )
        place = project.place(project.schema)
        if not place.resolve().is_relative_to(root.resolve()):
            fail(f"{project.schema} is a link that leads out of the repository; make it a file")
        place.write_bytes(self._replacement.data)

    def _look(
        self, project: Project, scratch: Git, before: LockedSchema | None, old: SchemaText | None, reading: Reading
    ) -> None:
        """Tells what is new in a schema, and ends the command if that is too bad."""
        if old is None or before is None or reading.api is None:
            return
        from generator.cli.propose_diff import news_of
        from generator.reader.read import read_schema

        earlier = read_schema(old).api
        if earlier is None:
            fail("the schema that the clients were printed from can no longer be read; run clientgen sync by hand")
        found = news_of(project, scratch.directory, earlier, reading.api, self._accepted, self._choices.language)
        if found is None:
            return
        self._news = found
        told = found.listing
        counts = told.counts()
        self._outcome.breaking, self._outcome.dangerous = counts["breaking"], counts["dangerous"]
        self._outcome.advice = told.bump.label
        self._outcome.api = reading.api.version
        click.echo(report_of("github" if self._choices.annotate else "text")(told, found.view), nl=False)
        if found.remark:
            click.echo(news(found.remark))
        try:
            judge(self._choices.fail_on, told)
        except Findings as bad:
            told_more = "nothing is proposed: accept them in a file of --waivers, or judge by another --fail-on"
            raise TooBad(*bad.messages, told_more) from bad


@dataclass(frozen=True)
class Brought:
    """Clients that are up to date in the checkout `scratch`, and what is told of it."""

    project: Project
    scratch: Git
    choices: Choices
    before: LockedSchema | None
    after: LockedSchema
    news: News | None

    @property
    def title(self) -> str:
        """The title of the proposal."""
        before = self.before
        same = before is not None and before.sha256 == self.after.sha256
        return title("" if before is None else before.api_version, self.after.api_version, same_schema=same)

    def prove(self, ctx: click.Context) -> tuple[str, ...]:
        """Plays the conformance suite to the clients of each target, and ends the command if one does not pass.

        Returns:
            The targets that passed; those of other packages need have no conformance program, and sites have none.
        """
        from generator.cli.conformance import command
        from generator.targets.base import Target
        from generator.targets.registry import target_named

        names = []
        for name in dict.fromkeys(client.target for client in self.project.clients):
            target = target_named(name)
            if type(target).harness is Target.harness:
                if target.product != Target.product:
                    continue
                _warn(f"{name}: not proven, for this target has no conformance program")
                continue
            try:
                ctx.invoke(command, name=name)
            except Failure as failure:
                raise Failure(
                    *failure.messages,
                    f"the {name} client cannot be proven; install what is missing before this step, or leave the proof "
                    "out with --no-conformance (conformance: false)",
                ) from failure
            names.append(name)
        return tuple(names)

    def message(self) -> str:
        """What the commit says."""
        if self.news is None:
            return self.title
        from generator.diff.report.text import advice_on, summary

        listing = self.news.listing
        return f"{self.title}\n\n{summary(listing)}\n{advice_on(listing)}".rstrip()

    def body(self, proven: tuple[str, ...]) -> str:
        """The text of the proposal, as Markdown."""
        from generator import __version__

        blocks = [table(self._rows())]
        if proven:
            blocks.append(f"Proven by the conformance suite: {', '.join(proven)}.")
        blocks.append(
            f"Made by clientgen {__version__}. It keeps the branch up to date until somebody else commits to it."
        )
        if self.news is not None:
            from generator.diff.report.text import advice_on

            # First, so that it is never cut off.
            advice = advice_on(self.news.listing)
            report = report_of("markdown")(self.news.listing, self.news.view).rstrip()
            blocks = [advice, *blocks, report.removesuffix(advice).rstrip(), self.news.remark]
        return "\n\n".join(block for block in blocks if block) + "\n"

    def cut(self, body: str, limit: int, base: str) -> str:
        """As much of the text as a service takes, `limit` bytes of UTF-8, with a note where that is not all of it."""
        from generator.cli.propose_diff import schema_name

        place = schema_name(self.project, self.scratch.directory)
        rest = f" In a checkout of this branch, `clientgen diff git:{base[:12]}:{place} {place}` tells the rest."
        source = self.project.schema
        known = source is not None and (is_remote(source) or _is_file(source))
        return cut(body, limit, f"**The text is cut here, for no more of it is taken.**{rest * known}")

    def publish(self, body: str) -> None:
        """Writes the text where it was asked for, and into the summary of a job of GitHub."""
        if self.choices.report is not None:
            self.choices.report.write_text(body, encoding="utf-8")
        summary = os.environ.get("GITHUB_STEP_SUMMARY", "")
        if self.choices.annotate and summary:
            with Path(summary).open("a", encoding="utf-8") as file:
                file.write(cut(f"# {self.title}\n\n{body}", _SUMMARY, "**The text is cut here.**"))

    def _rows(self) -> list[Row]:
        return [self._row(client) for client in self.project.clients]

    def _row(self, client: Client) -> Row:
        place = os.path.relpath(self.project.place(client.directory), self.scratch.directory)
        told = self.scratch.find(
            "diff", "--cached", "--name-status", "--no-renames", "HEAD", "--", f":(literal){place}"
        ).splitlines()
        counts = Counter(line[:1] for line in told)
        now, advised = self._versions(client)
        return Row(client.name, client.target, counts["A"], counts["M"] + counts["T"], counts["D"], now, advised)

    def _versions(self, client: Client) -> tuple[str, str]:
        """The version of a client that the project file has, and the next one; "" where there is none to tell."""
        from generator.diff.version import BadVersion, next_version

        now = client.options.get("version", "")
        if self.news is None or not now:
            return now, ""
        try:
            return now, next_version(now, self.news.bumps[client.name])
        except BadVersion:
            return now, ""


def _warn(text: str) -> None:
    click.echo(news(text if annotation_title() else f"Warning: {text}", "warning"), err=True)


def _fetched(source: str) -> SchemaText:
    from generator.reader.fetch import SchemaUnavailable, fetch

    try:
        found = fetch(source)
    except SchemaUnavailable as unavailable:
        fail(f"{unavailable}; nothing is proposed, and nothing here was changed")
    if found.too_large:
        fail(f"{source} is too large for a schema")
    return found


def _all_inside(project: Project, root: Path) -> None:
    """Ends the command if the project names places outside of the repository: they are not there in a checkout."""
    named = [("schema", project.schema)] if project.schema and _is_file(project.schema) else []
    for client in project.clients:
        named += [(f"client {client.name}", path) for path in (client.directory, client.changelog, *client.templates)]
    outside = [(what, path) for what, path in named if path and not project.place(path).is_relative_to(root)]
    if outside:
        fail(*(f"{what}: {path} is outside of the repository, so that it cannot be proposed" for what, path in outside))


def _is_file(schema: str) -> bool:
    return not is_remote(schema) and not schema.startswith("git:")
