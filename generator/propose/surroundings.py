"""Where a proposal is made: what GitHub Actions, GitLab CI or a shell say of repository, branch and token."""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from .git import Git
from .problems import ProposalProblem
from .remote import Login
from .requests import Dialect, github, gitlab

To = Literal["github", "gitlab", "push", "branch"]
TOKEN = "CLIENTGEN_PROPOSE_TOKEN"
"""The variable with the token; each service has others, too."""

_TOKENS = {"github": (TOKEN, "GITHUB_TOKEN", "GH_TOKEN"), "gitlab": (TOKEN, "GITLAB_TOKEN")}
_SCP = re.compile(r"^[^/:]+:(?!//)(.+)$")

BOT = ("github-actions[bot]", "41898282+github-actions[bot]@users.noreply.github.com")
"""Who commits on GitHub where git does not know; the service shows it as its own account."""

NOBODY = ("clientgen", "clientgen@localhost")
"""Who commits elsewhere."""


@dataclass(frozen=True, slots=True)
class Host:
    """A service that requests are opened at: its API, how it speaks, and who pushes."""

    api: str
    dialect: Dialect
    login: Login


def place_here(environment: MutableMapping[str, str]) -> To:
    """Where proposals go when nobody says it: to the service whose job this is, or else to a branch."""
    if environment.get("GITHUB_ACTIONS") == "true":
        return "github"
    return "gitlab" if environment.get("GITLAB_CI") == "true" else "branch"


def base_branch(environment: MutableMapping[str, str], git: Git) -> str:
    """The branch that is checked out; jobs check out its commit alone, and know its name.

    Raises:
        ProposalProblem: if it is none.
    """
    ref = environment.get("GITHUB_REF", "")
    if environment.get("GITHUB_ACTIONS") == "true" and ref.startswith("refs/heads/"):
        return ref.removeprefix("refs/heads/")
    if environment.get("GITLAB_CI") == "true" and environment.get("CI_COMMIT_BRANCH"):
        return environment["CI_COMMIT_BRANCH"]
    found = git.find("symbolic-ref", "--quiet", "--short", "HEAD")
    if not found:
        raise ProposalProblem(
            "no branch is checked out that a proposal could be for; run this on a branch (a push or a schedule, not a "
            "pull request), or name it with --base"
        )
    return found


def token_for(to: To, environment: MutableMapping[str, str]) -> str:
    """The token for a service; "" where none is needed. No process that is started from now on inherits one.

    Raises:
        ProposalProblem: if there is none.
    """
    every = {name for names in _TOKENS.values() for name in names}
    found = {name: environment.pop(name, "").strip() for name in every}
    if to not in _TOKENS:
        return found[TOKEN]
    names = _TOKENS[to]
    token = next((found[name] for name in names if found[name]), "")
    if not token:
        raise ProposalProblem(
            f"there is no token for {to}; put it into {' or '.join(names)}, or leave the request out with --to push"
        )
    if not token.isprintable() or " " in token:
        raise ProposalProblem("the token has blanks in it; was more than the token put into the variable?")
    return token


def host(to: To, environment: MutableMapping[str, str], remote_url: str, token: str) -> Host | None:
    """The service that requests go to, None for `to` that opens none.

    Raises:
        ProposalProblem: if nothing tells the repository there.
    """
    if to == "github":
        server = environment.get("GITHUB_SERVER_URL") or "https://github.com"
        api = environment.get("GITHUB_API_URL") or "https://api.github.com"
        repository = environment.get("GITHUB_REPOSITORY") or path_of(remote_url)
        if not re.fullmatch(r"[\w.-]+/[\w.-]+", repository):
            raise ProposalProblem(f"{repository!r} is no repository of GitHub; put owner/name into GITHUB_REPOSITORY")
        return Host(api, github(repository, token), Login(server, "x-access-token", token))
    if to == "gitlab":
        server = environment.get("CI_SERVER_URL") or "https://gitlab.com"
        api = environment.get("CI_API_V4_URL") or f"{server.rstrip('/')}/api/v4"
        project = environment.get("CI_PROJECT_ID") or path_of(remote_url)
        if not project:
            raise ProposalProblem("nothing tells the project of GitLab; put its number into CI_PROJECT_ID")
        return Host(api, gitlab(project, token), Login(server, "oauth2", token))
    return None


def path_of(remote_url: str) -> str:
    """The path of a repository on its server: ``owner/name``."""
    scp = _SCP.match(remote_url)
    path = urlsplit(remote_url).path if "://" in remote_url else scp[1] if scp else ""
    return path.strip("/").removesuffix(".git")
