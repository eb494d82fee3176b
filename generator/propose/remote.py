"""The repository that a proposal is pushed to."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from .commit import Commit, read_commit
from .git import Git, GitFailed
from .problems import ProposalProblem
from .secrets import Secrets, basic

_DEPTH = "--depth=20"
_USER_INFO = re.compile(r"^(https?://)[^/@]+@")


@dataclass(frozen=True)
class Login:
    """Who pushes: the `server` that the token is for, a URL, a user name for it, and the token, "" for none."""

    server: str
    user: str
    token: str

    def secrets(self) -> Secrets:
        """What must not be seen."""
        return Secrets(self.token, basic(self.user, self.token)) if self.token else Secrets()


class Remote:
    """A remote of the repository of `git`, by name; the token of `login` goes to its server alone.

    Raises:
        ProposalProblem: if there is no such remote.
    """

    def __init__(self, git: Git, name: str, login: Login) -> None:
        url = git.find("remote", "get-url", "--push", name)
        if not url:
            raise ProposalProblem(f"the repository has no remote {name!r}; name one with --remote, or add it")
        server = f"{login.server.rstrip('/')}/"
        bare = _USER_INFO.sub(r"\1", url)
        mine = bool(login.token) and bare.startswith(server)
        self.url = bare
        self._address = bare if mine else name
        self._git = git.at(git.directory, _header(server, login)) if mine else git

    def tip(self, branch: str) -> str:
        """The commit that `branch` ends in, fetched; "" where there is no such branch.

        Raises:
            ProposalProblem: if the remote cannot be asked.
        """
        ref = f"refs/heads/{branch}"
        try:
            found = self._git.ask("ls-remote", "--quiet", self._address, ref).split()
            if not found:
                return ""
            # In a clone that has all of the history, a depth would cut it off.
            depth = [_DEPTH] * (self._git.ask("rev-parse", "--is-shallow-repository") == "true")
            self._git.ask(
                "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", *depth,
                self._address, ref,
            )  # fmt: skip
            # Somebody may have pushed between the two.
            return read_commit(self._git, found[0]).sha
        except GitFailed as failed:
            raise ProposalProblem(f"the remote cannot be read: {failed}") from failed

    def push(self, commit: Commit, branch: str, expected: str) -> None:
        """Makes `branch` end in `commit`, if it still ends in `expected` ("": does not exist).

        Raises:
            ProposalProblem: if the remote refuses.
        """
        ref = f"refs/heads/{branch}"
        try:
            lease = f"--force-with-lease={ref}:{expected}"
            self._git.ask("push", "--quiet", lease, self._address, f"{commit.sha}:{ref}")
        except GitFailed as failed:
            raise ProposalProblem(f"the branch {branch} cannot be pushed: {failed}\n{_advice(str(failed))}") from failed


def _advice(told: str) -> str:
    if "stale info" in told or "fetch first" in told:
        return "Somebody else pushed to it meanwhile; run this again"
    if any(word in told.lower() for word in ("hook declined", "protected", "rule violations")):
        return "The branch is protected there: let this account push to it, or choose another with --branch"
    return (
        "The account has to be allowed to push: on GitHub, the job needs permissions: contents: write; on GitLab, a "
        "project access token with write_repository"
    )


def _header(server: str, login: Login) -> dict[str, str]:
    """Variables that let git show the token to `server`, and nothing that a checkout left in the configuration."""
    key = f"http.{server}.extraHeader"
    # The empty value takes away what other configuration says of the same header: two of them are refused.
    values = ("", f"Authorization: Basic {basic(login.user, login.token)}")
    first = int(os.environ.get("GIT_CONFIG_COUNT") or 0)
    given = {"GIT_CONFIG_COUNT": str(first + len(values))}
    for number, value in enumerate(values, first):
        given |= {f"GIT_CONFIG_KEY_{number}": key, f"GIT_CONFIG_VALUE_{number}": value}
    return given
