"""The steps of ``clientgen propose``, one after the other."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Failure, Findings, fail
from generator.cli.judged import waivers_of
from generator.cli.propose_choices import Choices, Outcome
from generator.cli.telling import news
from generator.propose.commit import Commit, holds, make_commit, read_commit, stage
from generator.propose.git import Git, GitFailed, repository
from generator.propose.local import LocalBranches
from generator.propose.problems import ProposalProblem
from generator.propose.remote import Login, Remote
from generator.propose.requests import Requests, Wanted
from generator.propose.secrets import Secrets
from generator.propose.surroundings import BOT, NOBODY, Host, base_branch, host, place_here, token_for

if TYPE_CHECKING:
    from generator.cli.proposed import Brought
    from generator.propose.surroundings import To


def propose(ctx: click.Context, choices: Choices) -> None:
    """Does it; ends the command with a message where it cannot be done."""
    for path in (choices.report, choices.outputs):
        if path is not None and not path.parent.is_dir():
            fail(f"there is no directory {path.parent} to write {path.name} into")
    outcome = Outcome()
    try:
        _Run(ctx, choices, outcome).run()
    except ProposalProblem as problem:
        fail(*str(problem).split("\n"))
    except GitFailed as failed:
        fail(f"git refuses: {failed}")
    finally:
        if choices.outputs is not None:
            with choices.outputs.open("a", encoding="utf-8") as file:
                file.write(outcome.lines())


@dataclass
class _Run:
    ctx: click.Context
    choices: Choices
    outcome: Outcome
    to: To = field(init=False)
    host: Host | None = field(init=False, default=None)
    secrets: Secrets = field(init=False, default_factory=Secrets)
    base: str = field(init=False)
    git: Git = field(init=False)

    def run(self) -> None:
        """All of it. What can be wrong with the call is told before anything is fetched."""
        from generator.cli.proposed import Clients

        choices = self.choices
        accepted = waivers_of(choices.waivers)
        branches = self._surroundings()
        clients = Clients(choices, accepted, self.git, self.outcome)
        if self.git.find("status", "--porcelain"):
            told = "What is not committed here stays as it is, and is no part of the proposal."
            click.echo(news(told, "warning"), err=True)
        with self.git.scratch() as scratch:
            with _working_in(scratch.directory):
                brought = clients.bring(scratch)
            tree = stage(scratch)
            if tree == read_commit(self.git, "HEAD").tree:
                click.echo(news("Nothing to propose: the clients are up to date."))
                return
            self.outcome.changed = True
            clients.warn_of_ignored(scratch)
            self._propose(branches, brought, tree)

    def _surroundings(self) -> Remote | LocalBranches:
        """Finds out where this is; where branches go."""
        choices = self.choices
        self.to = choices.to or place_here(os.environ)
        token = token_for(self.to, os.environ)
        self.secrets = Login("", "", token).secrets()
        self.git = repository(Path.cwd(), self.secrets)
        self.base = choices.base or base_branch(os.environ, self.git)
        for name in (choices.branch, self.base):
            if not self.git.find("check-ref-format", "--branch", name):
                fail(f"{name!r} is no name for a branch")
        if choices.branch == self.base:
            fail(f"{choices.branch} is the branch that the proposal is for; choose another for it with --branch")
        if self.to == "branch":
            return LocalBranches(self.git)
        remote = Remote(self.git, choices.remote, Login("", "", ""))
        self.host = host(self.to, os.environ, remote.url, token)
        if self.host is None:
            return remote
        self.secrets = self.host.login.secrets()
        self.git = Git(self.git.directory, self.secrets)
        return Remote(self.git, choices.remote, self.host.login)

    def _propose(self, branches: Remote | LocalBranches, brought: Brought, tree: str) -> None:
        choices = self.choices
        requests = None if self.host is None else Requests(self.host.api, self.host.dialect, self.secrets)
        head = self.git.ask("rev-parse", "HEAD")
        tip = branches.tip(choices.branch)
        before = read_commit(self.git, tip) if tip else None
        same = before is not None and before.own and (before.tree, before.parents) == (tree, (head,))
        found = requests.find(choices.branch, self.base) if requests is not None else None
        self.outcome.branch = choices.branch if tip else ""
        if found is not None:
            self.outcome.url = found.url
        if same and (requests is None or found is not None):
            click.echo(news(f"Proposed already: {found.url if found is not None else 'branch ' + choices.branch}"))
            return
        if before is not None and not before.own and not choices.force:
            self._of_others(before, head, tree)
            return
        proven = brought.prove(self.ctx) if choices.conformance else ()
        body = brought.body(proven)
        brought.publish(body)
        if choices.dry_run:
            click.echo(news(f"Would be proposed for {self.base}: {brought.title}"))
            return
        if same:
            assert before is not None
            commit = before
        else:
            author = BOT if self.to == "github" else NOBODY
            commit = make_commit(self.git, tree, head, brought.message(), author)
            branches.push(commit, choices.branch, tip)
            self.outcome.branch = choices.branch
        if requests is None:
            self._next(commit, brought)
            return
        text = brought.cut(body, requests.limit, head)
        opened = requests.put(Wanted(choices.branch, self.base, brought.title, text))
        self.outcome.url = opened.url
        click.echo(news(f"{brought.title}: {requests.noun} {opened.change or 'is as it was'}: {opened.url}"))

    def _of_others(self, tip: Commit, head: str, tree: str) -> None:
        """Leaves alone what others committed, and says so, unless the proposal is in it already."""
        branch = self.choices.branch
        if holds(self.git, tip.sha, head, tree):
            click.echo(
                news(f"Proposed already: others have built upon it on the branch {branch}, which is left alone.")
            )
            return
        told = self.git.find("-c", "log.showSignature=false", "log", "--max-count=1", "--format=%h by %cn: %s", tip.sha)
        raise Findings(
            f"the branch {branch} ends in a commit that clientgen did not make ({told}), and is left alone; merge or "
            "delete it, choose another with --branch, or overwrite it with --force"
        )

    def _next(self, commit: Commit, brought: Brought) -> None:
        """What people have to do where no request is opened."""
        branch, remote = self.choices.branch, self.choices.remote
        click.echo(f"{brought.title}: commit {commit.sha[:10]} on the branch {branch}")
        if self.to == "branch":
            click.echo(f"Look at it: git show --stat {branch}")
            click.echo(f"Push it:    git push --force-with-lease {remote} {branch}")
        click.echo(f"Then ask for it to be merged into {self.base}.")


@contextmanager
def _working_in(directory: Path) -> Iterator[None]:
    """Makes a checkout the working directory, and the one that annotations are about."""
    name = "GITHUB_WORKSPACE"
    before, here = os.environ.get(name), Path.cwd()
    os.chdir(directory)
    if before is not None:
        os.environ[name] = str(directory)
    try:
        yield
    except Failure as failure:
        raise Failure(*failure.messages, "nothing is proposed, and nothing here was changed") from failure
    finally:
        os.chdir(here)
        if before is not None:
            os.environ[name] = before
