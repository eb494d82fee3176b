"""A proposal that stays in this repository, on a branch."""

from __future__ import annotations

from .commit import Commit
from .git import Git, GitFailed
from .problems import ProposalProblem


class LocalBranches:
    """The branches of the repository of `git`."""

    def __init__(self, git: Git) -> None:
        self._git = git

    def tip(self, branch: str) -> str:
        """The commit that `branch` ends in; "" where there is no such branch."""
        return self._git.find("rev-parse", "--verify", "--quiet", f"refs/heads/{branch}")

    def push(self, commit: Commit, branch: str, expected: str) -> None:
        """Makes `branch` end in `commit`, if it still ends in `expected` ("": does not exist).

        Raises:
            ProposalProblem: if it does not, or is checked out somewhere.
        """
        ref = f"refs/heads/{branch}"
        if f"branch {ref}" in self._git.find("worktree", "list", "--porcelain").splitlines():
            raise ProposalProblem(f"the branch {branch} is checked out, so that it cannot be moved; switch to another")
        try:
            self._git.ask("update-ref", "-m", "clientgen propose", ref, commit.sha, expected or "0" * len(commit.sha))
        except GitFailed as failed:
            raise ProposalProblem(f"the branch {branch} cannot be moved: {failed}") from failed
