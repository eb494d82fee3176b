"""Requests to take a branch, by REST: pull requests of GitHub and GitHub Enterprise, merge requests of GitLab."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from .api import Caller, Refused, text_of
from .problems import ProposalProblem
from .secrets import Secrets


@dataclass(frozen=True, slots=True)
class Wanted:
    """A request that is wanted: to take `branch` into `base`; its title, its text in Markdown."""

    branch: str
    base: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A request that is open: its URL for people, and whether it was `opened` or `updated` now, or is as it was, ""."""

    url: str
    change: str = ""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a service speaks of requests.

    `noun` is what it calls one, `limit` the most bytes of UTF-8 that the text of one may have. `path` is where they
    are; `query` finds the open ones, and `branches` names the two branches of a new one, both with ``{branch}`` and
    ``{base}`` in them. `url`, `number` and `body` are keys of a request; `update` is the method that changes one.
    `advice` says what to do, by status of an answer.
    """

    noun: str
    limit: int
    headers: Mapping[str, str] = field(repr=False)
    path: str
    query: Mapping[str, str]
    branches: Mapping[str, str]
    url: str
    number: str
    body: str
    update: str
    advice: Mapping[int, str]


def github(repository: str, token: str) -> Dialect:
    """That of GitHub, for the `repository` ``owner/name``."""
    owner = repository.partition("/")[0]
    return Dialect(
        noun="pull request",
        limit=65_536,
        headers={
            "Authorization": f"Bearer {token}",
            "Accept": "application/vnd.github+json",
            "X-GitHub-Api-Version": "2022-11-28",
        },
        path=f"/repos/{quote(repository)}/pulls",
        query={"state": "open", "head": f"{owner}:{{branch}}", "base": "{base}"},
        branches={"head": "{branch}", "base": "{base}"},
        url="html_url",
        number="number",
        body="body",
        update="PATCH",
        advice={
            401: "the token is not valid",
            403: "the job needs permissions: pull-requests: write, and the repository has to let workflows create "
            "pull requests (Settings, Actions, General)",
            404: "the token does not reach the repository, or there is none of that name",
        },
    )


def gitlab(project: str, token: str) -> Dialect:
    """That of GitLab, for the `project`, its number or its path."""
    return Dialect(
        noun="merge request",
        limit=1_000_000,
        headers={"PRIVATE-TOKEN": token},
        path=f"/projects/{quote(project, safe='')}/merge_requests",
        query={"state": "opened", "source_branch": "{branch}", "target_branch": "{base}"},
        branches={"source_branch": "{branch}", "target_branch": "{base}"},
        url="web_url",
        number="iid",
        body="description",
        update="PUT",
        advice={
            401: "the token is not valid",
            403: "the token has to have the scope api, and the role of a developer at least",
            404: "the token does not reach the project, or there is none of that name",
        },
    )


class Requests:
    """The requests at the API `url`, spoken to in `dialect`; nothing that is told holds `secrets`."""

    def __init__(self, url: str, dialect: Dialect, secrets: Secrets) -> None:
        self.noun = dialect.noun
        self.limit = dialect.limit
        self._dialect = dialect
        self._caller = Caller(url, dialect.headers, secrets)

    def find(self, branch: str, base: str) -> Opened | None:
        """The open request to take `branch` into `base`, None for none.

        Raises:
            ProposalProblem: if the service refuses.
        """
        found = self._open_one(branch, base)
        return None if found is None else Opened(text_of(found, self._dialect.url))

    def put(self, wanted: Wanted) -> Opened:
        """Opens what is wanted, or brings the open one up to date.

        Raises:
            ProposalProblem: if the service refuses.
        """
        dialect = self._dialect
        found = self._open_one(wanted.branch, wanted.base)
        content = {"title": wanted.title, dialect.body: wanted.body}
        if found is None:
            asked = {**content, **_filled(dialect.branches, wanted.branch, wanted.base)}
            return Opened(text_of(self._call("POST", dialect.path, content=asked), dialect.url), "opened")
        # Services may keep line ends as browsers send them.
        if (found.get("title"), str(found.get(dialect.body)).replace("\r\n", "\n")) == (wanted.title, wanted.body):
            return Opened(text_of(found, dialect.url))
        place = f"{dialect.path}/{quote(str(found.get(dialect.number)), safe='')}"
        return Opened(text_of(self._call(dialect.update, place, content=content), dialect.url), "updated")

    def _open_one(self, branch: str, base: str) -> Any:
        found = self._call("GET", self._dialect.path, _filled(self._dialect.query, branch, base))
        if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
            raise ProposalProblem(f"what the service answers is no list of {self.noun}s; is its address right?")
        return found[0] if found else None

    def _call(
        self, method: str, path: str, query: Mapping[str, str] | None = None, content: Mapping[str, str] | None = None
    ) -> Any:
        try:
            return self._caller.call(method, path, query, content)
        except Refused as refused:
            doing = "looked for" if method == "GET" else "opened" if method == "POST" else "updated"
            advice = self._dialect.advice.get(refused.status, "")
            told = f"the {self.noun} cannot be {doing}: {refused}"
            raise ProposalProblem(f"{told}; {advice}" if advice else told) from refused


def _filled(pattern: Mapping[str, str], branch: str, base: str) -> dict[str, str]:
    return {key: value.replace("{branch}", branch).replace("{base}", base) for key, value in pattern.items()}
