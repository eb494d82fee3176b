"""Runs git for a proposal, so that the checkout of the user is never touched: no file of it, no index, no HEAD."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .problems import ProposalProblem
from .secrets import Secrets

_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_PREFIX")
"""Variables with which hooks of git point programs to another repository than the one around them."""

_TIME = 900.0
"""Seconds that one command may take; pushing may."""


class GitFailed(Exception):
    """A git command failed; the text is what it said, without secrets."""


class Git:
    """Runs git in `directory`, and hides `secrets` in what it says."""

    def __init__(self, directory: Path, secrets: Secrets, environment: Mapping[str, str] | None = None) -> None:
        self.directory = directory
        self._secrets = secrets
        inherited = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
        self._environment = {**inherited, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", **(environment or {})}

    def at(self, directory: Path, environment: Mapping[str, str] | None = None) -> Git:
        """The same in another directory, with more variables."""
        return Git(directory, self._secrets, {**self._environment, **(environment or {})})

    def ask(self, *arguments: str, given: str = "") -> str:
        """What ``git arguments...`` prints, without the end of its last line; `given` is its standard input.

        Raises:
            GitFailed: if it fails.
            ProposalProblem: if there is no git, or it does not come to an end.
        """
        try:
            done = subprocess.run(
                ["git", *arguments],
                cwd=self.directory,
                env=self._environment,
                input=given.encode(errors="replace"),
                capture_output=True,
                timeout=_TIME,
                check=False,
            )
        except FileNotFoundError:
            raise ProposalProblem("git is not installed") from None
        except subprocess.TimeoutExpired:
            raise ProposalProblem(f"git {arguments[0]}: not done after {_TIME:.0f} seconds") from None
        if done.returncode:
            raise GitFailed(self._secrets.hide(done.stderr.decode(errors="replace").strip()) or f"git {arguments[0]}")
        return os.fsdecode(done.stdout).removesuffix("\n")

    def find(self, *arguments: str) -> str:
        """As `ask`; "" where the command fails, or finds nothing."""
        try:
            return self.ask(*arguments)
        except GitFailed:
            return ""

    @contextmanager
    def scratch(self) -> Iterator[Git]:
        """A checkout of HEAD of its own, in a temporary directory; it is gone afterwards.

        Raises:
            ProposalProblem: if it cannot be made.
        """
        above = Path(tempfile.mkdtemp(prefix="clientgen-proposal-"))
        place = above / self.directory.name
        try:
            self._check_out(place)
            yield self.at(place)
        finally:
            shutil.rmtree(above, ignore_errors=True)
            self.find("worktree", "prune")

    def _check_out(self, place: Path) -> None:
        # A hook of the user's that runs after checkouts is not meant for this one.
        no_hooks = ("-c", f"core.hooksPath={os.devnull}")
        try:
            self.ask(*no_hooks, "worktree", "add", "--quiet", "--detach", str(place), "HEAD")
        except GitFailed as failed:
            raise ProposalProblem(f"git cannot check out HEAD: {failed}") from failed


def repository(start: Path, secrets: Secrets) -> Git:
    """git, in the root of the repository that the directory `start` lies in.

    Raises:
        ProposalProblem: if there is none, or it has no commit yet.
    """
    here = Git(start, secrets)
    try:
        root = here.ask("rev-parse", "--show-toplevel")
    except GitFailed as failed:
        raise ProposalProblem(f"a change is proposed to a git repository, and there is none here: {failed}") from failed
    if not here.find("rev-parse", "--verify", "--quiet", "HEAD"):
        raise ProposalProblem("the repository has no commit yet; commit the project first")
    return here.at(Path(root))
