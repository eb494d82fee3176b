"""Commits that carry a proposal: one on top of the base, which says of itself what it holds.

The last line of its message names its tree and its parent. A commit that still has both is as it was made; one that
somebody amended, rebased or built upon is not, and its branch is not overwritten without being told to.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from .git import Git, GitFailed
from .problems import ProposalProblem

_MARK = "Clientgen-Proposal"
_SHOWN = re.compile(rf"^{_MARK}: ([0-9a-f]{{40,64}}) ([0-9a-f]{{40,64}})$", re.MULTILINE)
_LOOKED_AT = 20
"""How many commits of a branch are looked at for a proposal that others built upon."""


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit: its hash, tree and parents, its message."""

    sha: str
    tree: str
    parents: tuple[str, ...]
    message: str

    @property
    def own(self) -> bool:
        """Whether it is a proposal as `propose` made it."""
        found = _SHOWN.findall(self.message)
        return bool(found) and (self.tree, *self.parents) == found[-1]


def read_commit(git: Git, sha: str) -> Commit:
    """The commit `sha`, which is in the repository.

    Raises:
        GitFailed: if it is not.
    """
    head, _, message = git.ask("cat-file", "commit", sha).partition("\n\n")
    fields = [line.partition(" ")[::2] for line in head.splitlines()]
    tree = next(value for name, value in fields if name == "tree")
    return Commit(sha, tree, tuple(value for name, value in fields if name == "parent"), message)


def stage(scratch: Git) -> str:
    """The tree of all that lies in the checkout `scratch`, as git would commit it.

    Raises:
        ProposalProblem: if git refuses.
    """
    try:
        scratch.ask("add", "--all")
        return scratch.ask("write-tree")
    except GitFailed as failed:
        raise ProposalProblem(f"git cannot take up what was printed: {failed}") from failed


def make_commit(git: Git, tree: str, base: str, message: str, author: tuple[str, str]) -> Commit:
    """A proposal: `tree` on top of the commit `base`. No hook runs, and no branch moves.

    Args:
        git: The repository.
        tree: What it holds.
        base: Its parent.
        message: What it says, without the mark.
        author: Name and address for where git has none.

    Raises:
        ProposalProblem: if git refuses.
    """
    told = f"{message.rstrip()}\n\n{_MARK}: {tree} {base}\n"
    try:
        sha = git.at(git.directory, _identity(git, author)).ask("commit-tree", tree, "-p", base, given=told)
    except GitFailed as failed:
        raise ProposalProblem(f"git cannot commit: {failed}") from failed
    return Commit(sha, tree, (base,), told)


def holds(git: Git, tip: str, base: str, tree: str) -> bool:
    """Whether others built the branch that ends in `tip` upon a proposal that changes the same as `tree` on `base`."""
    wanted = _changes(git, base, tree)
    found = git.find("rev-list", f"--max-count={_LOOKED_AT}", tip).split()
    commits = [commit for commit in (read_commit(git, sha) for sha in found) if commit.own]
    return bool(wanted) and any(_changes(git, commit.parents[0], commit.tree) == wanted for commit in commits)


def _changes(git: Git, base: str, tree: str) -> frozenset[str]:
    """What `tree` has that `base` has not: modes, contents and paths; none where the clone lacks `base`."""
    told = git.find("diff-tree", "-r", "--no-renames", "--no-abbrev", base, tree).splitlines()
    return frozenset(" ".join(line.split(" ", 4)[1::2]) + line.partition("\t")[2] for line in told)


def _identity(git: Git, author: tuple[str, str]) -> dict[str, str]:
    """Who commits, where neither the environment nor the configuration of git says it."""
    told = git.find("config", "--name-only", "--get-regexp", r"^(user|author|committer)\.(name|email)$").splitlines()
    given = {}
    for role in ("author", "committer"):
        for part, fallback in zip(("name", "email"), author, strict=True):
            variable = f"GIT_{role}_{part}".upper()
            if not os.environ.get(variable) and not {f"user.{part}", f"{role}.{part}"}.intersection(told):
                given[variable] = fallback
    return given
