"""A scratch repository with a project, its origin, and the surroundings of a job."""

from __future__ import annotations

import os
import subprocess
from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest
from click.testing import CliRunner, Result

from generator.cli.group import group
from tests.support import venv_tool

from .service import REPOSITORY, TOKEN, Service

BRANCH = "clientgen/update"
SECRETS = (TOKEN, *(b64encode(f"{user}:{TOKEN}".encode()).decode() for user in ("x-access-token", "oauth2")))

_OF_JOBS = ("GIT", "CI_", "GITHUB_", "GITLAB_", "GH_", "RUNNER_", "CLIENTGEN_PROPOSE_", "ACTIONS_")
Job = Literal["", "github", "gitlab"]


@dataclass
class World:
    """`folder` holds all of it: ``git/acme/widgets.git`` is the origin, ``checkout`` a clone of it with a project."""

    folder: Path
    service: Service
    monkeypatch: pytest.MonkeyPatch
    outputs: dict[str, str] = field(default_factory=dict)

    @property
    def origin(self) -> Path:
        return self.folder / "git" / f"{REPOSITORY}.git"

    @property
    def checkout(self) -> Path:
        return self.folder / "checkout"

    @property
    def environment(self) -> dict[str, str]:
        """That of a process outside of any job."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(_OF_JOBS)}
        nothing = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "HOME": str(self.folder)}
        return {**inherited, **nothing, "COLUMNS": "80"}

    def job(self, job: Job) -> dict[str, str]:
        """The variables that a job has, with its token."""
        url = self.service.url
        if job == "github":
            return {
                "GITHUB_ACTIONS": "true",
                "GITHUB_API_URL": f"{url}/api/v3",
                "GITHUB_SERVER_URL": f"{url}/git",
                "GITHUB_REPOSITORY": REPOSITORY,
                "GITHUB_REF": "refs/heads/main",
                "GITHUB_WORKSPACE": str(self.checkout),
                "GITHUB_STEP_SUMMARY": str(self.folder / "summary.md"),
                "GITHUB_TOKEN": TOKEN,
            }
        if job == "gitlab":
            return {
                "GITLAB_CI": "true",
                "CI_API_V4_URL": f"{url}/api/v4",
                "CI_SERVER_URL": f"{url}/git",
                "CI_PROJECT_ID": "17",
                "CI_COMMIT_BRANCH": "main",
                "GITLAB_TOKEN": TOKEN,
            }
        return {}

    def git(self, *arguments: str, at: Path | None = None) -> str:
        """What git prints, run by somebody who is no job."""
        who = ("-c", "user.name=Ann", "-c", "user.email=ann@example.org")
        done = subprocess.run(
            [venv_tool("git"), *who, *arguments],
            cwd=at or self.checkout,
            env=self.environment,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def begin(self, project: str, **files: str) -> None:
        """Makes the origin and the clone, with a project that is current and committed."""
        self.origin.mkdir(parents=True)
        self.git("init", "--quiet", "--bare", "--initial-branch=main", at=self.origin)
        self.checkout.mkdir(exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("remote", "add", "origin", str(self.origin))
        self.write("clientgen.toml", project)
        for name, text in files.items():
            self.write(name.replace("__", "/"), text)
        self.sync()

    def sync(self) -> None:
        """Brings the clients up to date by hand, commits and pushes all there is."""
        self.run("sync")
        self.commit("By hand")

    def commit(self, message: str, at: Path | None = None) -> None:
        """Commits and pushes all there is on the branch that is checked out."""
        self.git("add", "--all", at=at)
        self.git("commit", "--quiet", "--message", message, at=at)
        self.git("push", "--quiet", "origin", "HEAD", at=at)

    def write(self, path: str, text: str) -> None:
        """Writes a file of the checkout as a user does."""
        place = self.checkout / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)

    def run(self, *arguments: str, status: int = 0, where: Path | None = None, **more: str) -> Result:
        """Runs ``clientgen`` in this process, and sees that it says no secret."""
        self.monkeypatch.chdir(where or self.checkout)
        hidden: dict[str, str | None] = dict.fromkeys(name for name in os.environ if name.startswith(_OF_JOBS))
        done = CliRunner().invoke(group, arguments, env={**hidden, **self.environment, **more}, prog_name="clientgen")
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        assert done.exit_code == status, (done.exit_code, done.output)
        summary = self.folder / "summary.md"
        everything = done.output + (summary.read_text() if summary.exists() else "")
        assert not [secret for secret in SECRETS if secret in everything]
        return done

    def propose(
        self, *arguments: str, job: Job = "github", status: int = 0, proven: bool = False, where: Path | None = None,
        **more: str,
    ) -> Result:  # fmt: skip
        """Runs ``clientgen propose`` as a job does, and reads its outputs."""
        file = self.folder / "outputs"
        file.write_text("before=this\n")
        proof = () if proven else ("--no-conformance",)
        try:
            given = {**self.job(job), **more}
            return self.run("propose", "--outputs", str(file), *proof, *arguments, status=status, where=where, **given)
        finally:
            self.outputs = dict(line.split("=", 1) for line in file.read_text().splitlines())

    def branches(self) -> dict[str, str]:
        """The branches of the origin, and the commits that they end in."""
        listed = self.git("for-each-ref", "--format=%(refname:short) %(objectname)", "refs/heads", at=self.origin)
        return dict(line.split() for line in listed.splitlines())  # type: ignore[misc]

    def state(self) -> tuple[object, ...]:
        """All that a run that fails leaves as it is: files, index, HEAD, branches here and at the origin."""
        files = {
            path.relative_to(self.checkout).as_posix(): path.read_bytes()
            for path in sorted(self.checkout.rglob("*"))
            if path.is_file() and ".git" not in path.relative_to(self.checkout).parts
        }
        here = self.git("for-each-ref"), self.git("status", "--porcelain"), self.git("rev-parse", "HEAD")
        return files, here, self.branches(), self.git("worktree", "list")
