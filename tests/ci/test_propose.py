"""``clientgen propose``: what it proposes, what it leaves alone, and what it says."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import click
import pytest

from generator.cli import conformance
from generator.cli.common import Failure
from generator.propose import surroundings
from generator.propose.requests import github
from tests.cli.conftest import SCHEMA
from tests.project_file.conftest import NEWER

from .conftest import REMOTE
from .service import PULLS, TOKEN
from .world import BRANCH, World

BREAKING = NEWER.encode()
SAFE = SCHEMA.replace("1.2.3", "1.2.4").replace(
    'name="ping">', 'name="pong"><result type="int"/></action><action name="ping">'
)
SAFE_BYTES = SAFE.encode()


def test_nothing_changed(world: World) -> None:
    before = world.state()
    done = world.propose()
    assert "Nothing to propose: the clients are up to date." in done.stdout
    assert world.outputs["changed"] == "false" and world.outputs["before"] == "this"
    assert world.state() == before
    assert world.service.asked == []


def test_opened_once_and_updated(world: World) -> None:
    main = world.branches()["main"]
    before = world.state()
    world.service.schema = SAFE_BYTES
    done = world.propose("--format", "github")
    assert "pull request opened: http" in done.stdout
    first = world.branches()
    assert set(first) == {"main", BRANCH} and first["main"] == main
    assert world.git("rev-parse", f"{BRANCH}^", at=world.origin) == main
    (opened,) = world.service.written
    assert (opened.method, opened.path) == ("POST", PULLS)
    assert opened.content["head"] == BRANCH and opened.content["base"] == "main"
    assert opened.content["title"] == "Update clients: API 1.2.3 → 1.2.4"
    body = opened.content["body"]
    assert "client.other.pong" in body and "| python | python | " in body and "1.4.2 now; 1.5.0 advised" in body
    assert body in (world.folder / "summary.md").read_text()
    assert world.outputs == {
        "before": "this", "changed": "true", "breaking": "0", "dangerous": "0", "advice": "minor", "api": "1.2.4",
        "branch": BRANCH, "url": f"{world.service.url}/acme/widgets/requests/1",
    }  # fmt: skip

    assert "Proposed already: http" in world.propose().stdout
    assert world.branches() == first and len(world.service.written) == 1

    world.service.schema = BREAKING
    assert "pull request updated" in world.propose().stdout
    assert [each.method for each in world.service.written] == ["POST", "PATCH"]
    assert "1.4.2 now; 2.0.0 advised" in world.service.requests[0]["body"]
    second = world.branches()
    assert second["main"] == main and second[BRANCH] != first[BRANCH]
    assert world.git("rev-parse", f"{BRANCH}^", at=world.origin) == main
    # Nothing of it shows where it was run.
    assert world.state()[0] == before[0] and world.git("status", "--porcelain") == ""

    # What was proposed is a project that is up to date.
    world.git("fetch", "--quiet", "origin", BRANCH)
    world.git("checkout", "--quiet", "FETCH_HEAD")
    world.run("check")


def test_a_request_that_was_not_opened_is_opened_by_the_next_run(world: World) -> None:
    world.service.schema = SAFE_BYTES
    world.propose("--to", "push")
    pushed = world.branches()
    assert "pull request opened" in world.propose().stdout
    assert world.branches() == pushed


@pytest.mark.parametrize(
    ("limit", "schema", "status"),
    [("breaking", BREAKING, 1), ("breaking", SAFE_BYTES, 0), ("any", SAFE_BYTES, 1), ("never", BREAKING, 0)],
)
def test_fail_on(world: World, limit: str, schema: bytes, status: int) -> None:
    before = world.state()
    world.service.schema = schema
    done = world.propose("--fail-on", limit, "--format", "github", status=status)
    assert ("::error" in done.output) == (schema == BREAKING or status == 1)
    assert world.outputs["breaking"] == ("1" if schema == BREAKING else "0")
    if status:
        assert world.state() == before and world.service.asked == []
        assert "accept them in a file of --waivers" in done.output


def test_waived(world: World) -> None:
    world.service.schema = BREAKING
    reason = '[[waiver]]\nrule = "*-removed"\nsubject = "other*"\nreason = "nobody calls it"\n'
    (world.folder / "waivers.toml").write_text(reason)
    world.propose("--fail-on", "breaking", "--waivers", "../waivers.toml")
    assert world.outputs["breaking"] == "0" and world.outputs["advice"] == "major"
    assert "nobody calls it" in world.service.requests[0]["body"]


def test_a_text_that_is_too_long_is_cut(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = 700
    monkeypatch.setattr(surroundings, "github", lambda *given: replace(github(*given), limit=limit))
    world.service.schema = BREAKING
    world.propose("--report", "../whole.md", "--format", "github")
    body = world.service.requests[0]["body"]
    whole = (world.folder / "whole.md").read_text()
    assert len(body.encode()) <= limit < len(whole) and body.startswith("Next version of a client: ")
    assert whole in (world.folder / "summary.md").read_text()
    (line,) = re.findall(r"`clientgen (diff .*)` tells the rest", body)
    world.git("fetch", "--quiet", "origin", BRANCH)
    world.git("checkout", "--quiet", "FETCH_HEAD")
    assert "client.other" not in body and "client.other" in world.run(*line.split(), "--language", "python").stdout


def test_what_no_client_has_breaks_none(empty: World) -> None:
    empty.begin(REMOTE.format(url=empty.service.url) + 'include = ["thing.*"]\n')
    empty.service.schema = BREAKING
    done = empty.propose("--fail-on", "breaking")
    assert "2 more changes are in parts of the API that no client here has." in done.stdout
    body = empty.service.requests[0]["body"]
    assert "no client here has" in body and "client.other" not in body
    assert "1.4.2 now" in body and "advised" in body and "2.0.0" not in body


@pytest.mark.parametrize(
    ("status", "schema", "told"),
    [
        (404, BREAKING, "answered 404"),
        (503, BREAKING, "answered 503"),
        (200, b"<html>Log in</html>", "/api.xml:1"),
        (200, BREAKING.replace(b'"bool"', b'"boool"'), "/api.xml:15: error: "),
    ],
)
def test_a_schema_that_cannot_be_had(world: World, status: int, schema: bytes, told: str) -> None:
    before = world.state()
    world.service.schema, world.service.schema_status = schema, status
    done = world.propose(status=2)
    assert told in done.stderr and "nothing is proposed, and nothing here was changed" in done.stderr
    assert world.state() == before and world.service.asked == []
    assert world.outputs["changed"] == "false"


def test_a_server_that_is_not_there(world: World) -> None:
    world.write("clientgen.toml", REMOTE.format(url="http://127.0.0.1:1"))
    world.commit("Elsewhere")
    before = world.state()
    assert "the connection was refused; check host and port" in world.propose(status=2).stderr
    assert world.state() == before


def test_what_is_not_committed_stays_and_is_not_proposed(world: World) -> None:
    world.write("clientgen.toml", (world.checkout / "clientgen.toml").read_text() + "# not yet\n")
    world.write("staged.txt", "mine")
    world.git("add", "staged.txt")
    world.write("loose.txt", "mine, too")
    world.write("clients/python/README.md", "edited")
    before = world.state()
    world.service.schema = SAFE_BYTES
    assert "What is not committed here stays as it is" in world.propose().stderr
    after = world.state()
    assert (after[0], after[1][1:]) == (before[0], before[1][1:])  # type: ignore[index]
    changed = world.git("diff", "--name-only", "main", BRANCH, at=world.origin).splitlines()
    assert not {"clientgen.toml", "staged.txt", "loose.txt"}.intersection(changed)


def test_as_a_job_checks_out(world: World) -> None:
    """A clone without history, no branch, no name and address of a committer; in a folder below the root."""
    job = world.folder / "job"
    world.git("clone", "--quiet", "--depth=1", f"file://{world.origin}", str(job))
    world.git("checkout", "--quiet", "--detach", at=job)
    world.service.schema = SAFE_BYTES
    world.propose(where=job / "clients")
    assert world.git("log", "-1", "--format=%an", BRANCH, at=world.origin) == "github-actions[bot]"
    world.service.schema = BREAKING
    world.propose(where=job)
    assert len(world.service.requests) == 1
    assert world.git("rev-parse", f"{BRANCH}^", at=world.origin) == world.branches()["main"]


def test_a_project_below_the_root(world: World) -> None:
    (world.checkout / "sub").mkdir()
    world.git("mv", "clientgen.toml", "clientgen.lock", "clientgen.schema.xml", "clients", "sub")
    world.commit("Moved")
    world.service.schema = BREAKING
    below = world.checkout / "sub"
    done = world.propose("--fail-on", "any", "--format", "github", where=below, status=1)
    assert "::error file=sub/clientgen.schema.xml,line=" in done.stdout
    world.propose("--config", "sub/clientgen.toml")
    changed = world.git("diff", "--name-only", "main", BRANCH, at=world.origin).splitlines()
    assert changed and all(path.startswith("sub/") for path in changed)
    assert "| python | python | 1 | " in world.service.requests[0]["body"]


def test_no_branch_to_be_for(world: World) -> None:
    world.git("checkout", "--quiet", "--detach")
    assert "name it with --base" in world.propose(job="", status=2).stderr
    assert "name it with --base" in world.propose(status=2, GITHUB_REF="refs/pull/1/merge").stderr
    assert "choose another for it with --branch" in world.propose("--branch", "main", status=2).stderr
    assert "is no name for a branch" in world.propose("--branch", "-x..y", status=2).stderr
    world.propose("--base", "main", job="")


def others(world: World, *, amend: bool = False) -> str:
    """What a colleague commits on the branch of the proposal; the commit."""
    desk = world.folder / "desk"
    world.git("clone", "--quiet", "--branch", BRANCH, str(world.origin), str(desk))
    (desk / "more.txt").write_text("by a colleague")
    world.git("add", "--all", at=desk)
    world.git("commit", "--quiet", *(["--amend", "--no-edit"] if amend else ["--message", "More of it"]), at=desk)
    world.git("push", "--quiet", "--force", "origin", BRANCH, at=desk)
    return world.git("rev-parse", "HEAD", at=desk)


@pytest.mark.parametrize("amend", [False, True])
def test_what_others_committed_is_left_alone(world: World, amend: bool) -> None:
    world.service.schema = SAFE_BYTES
    world.propose()
    theirs = others(world, amend=amend)
    if not amend:
        assert "others have built upon it" in world.propose().stdout
        world.write("unrelated.txt", "the base moves on")
        world.commit("Unrelated")
        assert "others have built upon it" in world.propose().stdout
    world.service.schema = BREAKING
    done = world.propose(status=1)
    assert f"({theirs[:7]} by Ann: " in done.stderr and "overwrite it with --force" in done.stderr
    assert world.branches()[BRANCH] == theirs and len(world.service.written) == 1
    world.propose("--force")
    assert world.branches()[BRANCH] != theirs


def test_edits_of_a_vendored_client_that_are_in_the_way(empty: World) -> None:
    project = f'schema = "{empty.service.url}/api.xml"\n[clients.python]\ndirectory = "acme/api"\nvendored = true\n'
    empty.begin(project)
    place = "acme/api/_schema.py"
    text = (empty.checkout / place).read_text()
    assert "1.2.3" in text
    empty.write(place, text.replace("1.2.3", "1.2.3-mine"))
    empty.commit("Edited")
    before = empty.state()
    empty.service.schema = SAFE_BYTES
    done = empty.propose(status=1)
    assert "with conflicts" in done.stderr and "run clientgen sync in a checkout of yours" in done.stderr
    assert empty.state() == before and empty.service.asked == []


def test_a_remote_that_refuses(world: World) -> None:
    hook = world.origin / "hooks" / "pre-receive"
    hook.write_text(f"#!/bin/sh\necho 'refused, {TOKEN}'\nexit 1\n")
    hook.chmod(0o755)
    before = world.state()
    world.service.schema = SAFE_BYTES
    done = world.propose(status=2)
    assert world.outputs["changed"] == "true" and world.outputs["branch"] == ""
    assert "remote: refused, ***" in done.stderr and "choose another with --branch" in done.stderr
    assert world.branches() == before[2] and world.service.written == []


def test_tokens(world: World) -> None:
    told = world.propose(status=2, GITHUB_TOKEN="").stderr
    assert "no token for github; put it into CLIENTGEN_PROPOSE_TOKEN or GITHUB_TOKEN" in told
    assert "was more than the token put" in world.propose(status=2, GITHUB_TOKEN="a b").stderr
    world.service.schema = SAFE_BYTES
    world.propose("--dry-run", GITHUB_TOKEN="another", CLIENTGEN_PROPOSE_TOKEN=TOKEN)
    done = world.propose(status=2, GITHUB_TOKEN="another")
    assert "401 bad credentials: Bearer ***; the token is not valid" in done.stderr


def test_the_token_goes_to_its_server_alone(world: World) -> None:
    """Over http, with what a checkout left in the configuration; and not at all where the remote is elsewhere."""
    server = f"{world.service.url}/git/"
    url = f"{world.service.url.replace('://', '://left:over@')}/git/acme/widgets.git"
    world.git("remote", "set-url", "origin", url)
    world.git("config", f"http.{server}.extraheader", "Authorization: Basic bGVmdDpvdmVy")
    world.service.schema = SAFE_BYTES
    world.propose()
    assert world.service.pushed_by and set(world.service.pushed_by) == {"x-access-token"}
    assert BRANCH in world.branches()
    assert TOKEN not in (world.checkout / ".git" / "config").read_text()
    world.service.schema = BREAKING
    done = world.propose(status=2, GITHUB_SERVER_URL="https://github.example.org")
    assert "the remote cannot be read" in done.stderr and "left:over" not in done.stderr


def test_gitlab(world: World) -> None:
    world.service.schema = SAFE_BYTES
    assert "merge request opened" in world.propose(job="gitlab").stdout
    world.service.schema = BREAKING
    assert "merge request updated" in world.propose(job="gitlab").stdout
    assert [each.method for each in world.service.written] == ["POST", "PUT"]
    (request,) = world.service.requests
    assert (request["source_branch"], request["target_branch"]) == (BRANCH, "main")
    assert "client.fresh" in request["description"]


def test_a_branch_of_this_repository(world: World) -> None:
    world.service.schema = SAFE_BYTES
    before = world.branches()
    done = world.propose("--report", "../proposal.md", job="")
    assert f"git push --force-with-lease origin {BRANCH}" in done.stdout
    assert "client.other.pong" in (world.folder / "proposal.md").read_text()
    assert world.branches() == before and world.service.asked == []
    assert world.git("rev-parse", f"{BRANCH}^") == world.git("rev-parse", "main")
    assert f"Proposed already: branch {BRANCH}" in world.propose(job="").stdout
    world.service.schema = BREAKING
    world.git("worktree", "add", "--quiet", str(world.folder / "there"), BRANCH)
    assert "is checked out, so that it cannot be moved" in world.propose(job="", status=2).stderr


def test_only_told(world: World) -> None:
    world.service.schema = SAFE_BYTES
    before = world.state()
    assert "Would be proposed for main: Update clients: API 1.2.3 → 1.2.4" in world.propose("--dry-run").stdout
    assert world.state() == before and world.service.written == []


def test_variables_that_mean_nothing(world: World) -> None:
    done = world.propose(status=2, CLIENTGEN_PROPOSE_FIAL_ON="any")
    assert "no option goes by CLIENTGEN_PROPOSE_FIAL_ON; did you mean CLIENTGEN_PROPOSE_FAIL_ON?" in done.stderr
    assert "Invalid value for '--fail-on': 'bad'" in world.propose(status=2, CLIENTGEN_PROPOSE_FAIL_ON="bad").stderr
    world.propose(CLIENTGEN_PROPOSE_FAIL_ON="", CLIENTGEN_PROPOSE_SCHEMA="", CLIENTGEN_PROPOSE_FORCE="")


def test_another_reason_than_the_schema(world: World) -> None:
    path = world.checkout / "clientgen.toml"
    world.write("clientgen.toml", path.read_text().replace("1.4.2", "1.4.3"))
    world.commit("A new version")
    world.propose("--fail-on", "any")
    assert world.outputs["advice"] == "none"
    assert world.service.requests[0]["title"] == "Update clients of API 1.2.3"


class Recorder:
    """Stands for ``clientgen conformance``; remembers whom it was to prove, and which tokens it could read."""

    def __init__(self, problem: Exception | None = None) -> None:
        self.proven: list[str] = []
        self.problem = problem

        @click.command()
        @click.option("--target", "name")
        def command(name: str) -> None:
            self.proven.append(name)
            assert not [value for value in os.environ.values() if value == TOKEN]
            if self.problem is not None:
                raise self.problem

        self.command = command


def test_the_clients_are_proven_first(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    second = '[clients.go]\ndirectory = "clients/go"\n[clients.more]\ntarget = "python"\ndirectory = "clients/more"\n'
    world.write("clientgen.toml", (world.checkout / "clientgen.toml").read_text() + second)
    world.sync()
    recorder = Recorder()
    monkeypatch.setattr(conformance, "command", recorder.command)
    world.propose(proven=True)
    assert recorder.proven == []
    world.service.schema = SAFE_BYTES
    world.propose(proven=True)
    assert recorder.proven == ["python", "go"]
    assert "Proven by the conformance suite: python, go." in world.service.requests[0]["body"]


def test_clients_that_do_not_pass_are_not_proposed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.service.schema = SAFE_BYTES
    before = world.branches()
    monkeypatch.setattr(conformance, "command", Recorder(Failure("python needs cobol, which is not installed")).command)
    told = world.propose(proven=True, status=2).stderr
    assert "needs cobol" in told and "--no-conformance" in told
    assert world.branches() == before and world.service.written == []


class TestSchemaInTheRepository:
    """The schema is a file of the repository: a new one comes with a commit, or from elsewhere."""

    PROJECT = 'schema = "api/small.xml"\n[clients.python]\ndirectory = "clients/python"\n'

    @pytest.fixture
    def world(self, empty: World) -> World:
        empty.begin(self.PROJECT, api__small_xml=SCHEMA)
        return empty

    @pytest.fixture
    def empty(self, empty: World) -> World:
        write = empty.write
        empty.write = lambda path, text: write(path.replace("_xml", ".xml"), text)  # type: ignore[method-assign]
        return empty

    def test_a_new_one_that_was_committed(self, world: World) -> None:
        world.write("api/small.xml", BREAKING.decode())
        world.commit("A new schema")
        world.write("other.txt", "and more")
        world.commit("More")
        done = world.propose("--fail-on", "breaking", "--format", "github", status=1)
        assert "::error file=api/small.xml,line=" in done.stdout
        world.propose()
        assert world.service.requests[0]["title"] == "Update clients: API 1.2.3 → 1.3.0"

    def test_a_clone_without_history(self, world: World) -> None:
        world.write("api/small.xml", BREAKING.decode())
        world.commit("A new schema")
        job = world.folder / "job"
        world.git("clone", "--quiet", "--depth=1", f"file://{world.origin}", str(job))
        done = world.propose("--fail-on", "breaking", where=job, status=2)
        assert "(API 1.2.3) is not at hand" in done.stderr and "git fetch --unshallow" in done.stderr
        assert "Warning: the schema that the clients" in world.propose(where=job).stderr

    def test_one_from_elsewhere(self, world: World) -> None:
        world.service.schema = SAFE_BYTES
        before = world.state()
        world.propose("--schema", f"{world.service.url}/api.xml")
        assert world.state()[0] == before[0]
        assert world.git("show", f"{BRANCH}:api/small.xml", at=world.origin) == SAFE.strip()
        (world.folder / "broken.xml").write_text(SAFE.replace('"bool"', '"boool"'))
        assert "api/small.xml:15: error: " in world.propose("--schema", "../broken.xml", status=2).stderr
        assert "there is no file" in world.propose("--schema", "../none.xml", status=2).stderr

    def test_a_link_that_leads_out(self, world: World) -> None:
        elsewhere = world.folder / "elsewhere.xml"
        elsewhere.write_text(SCHEMA)
        (world.checkout / "api/small.xml").unlink()
        (world.checkout / "api/small.xml").symlink_to(elsewhere)
        world.commit("A link")
        world.service.schema = SAFE_BYTES
        done = world.propose("--schema", f"{world.service.url}/api.xml", "--to", "branch", status=2)
        assert "leads out of the repository" in done.stderr and elsewhere.read_text() == SCHEMA

    def test_broken(self, world: World) -> None:
        world.write("api/small.xml", SAFE.replace('"bool"', '"boool"'))
        world.commit("Broken")
        done = world.propose("--format", "github", status=2)
        assert "::error file=api/small.xml,line=15,title=clientgen propose::" in done.stderr


def test_a_schema_from_elsewhere_needs_a_file(world: World) -> None:
    (world.folder / "new.xml").write_text(SAFE)
    assert "no directory ../none" in world.propose("--report", "../none/a.md", status=2).stderr
    assert "names no file" in world.propose("--schema", "../new.xml", status=2).stderr


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('directory = "../elsewhere"', "client python: ../elsewhere is outside of the repository"),
        ('directory = "clients/python"\nno-such = "x"', "has no option 'no-such'"),
    ],
)
def test_projects_that_cannot_be_proposed(world: World, line: str, told: str) -> None:
    world.write("clientgen.toml", f'schema = "{world.service.url}/api.xml"\n[clients.python]\n{line}\n')
    world.commit("Wrong")
    before = world.state()
    assert told in world.propose(status=2).stderr
    assert world.state() == before


def test_no_repository(empty: World, tmp_path: Path) -> None:
    empty.checkout.mkdir()
    empty.write("clientgen.toml", REMOTE.format(url=empty.service.url))
    assert "there is none here" in empty.propose(status=2, GIT_CEILING_DIRECTORIES=str(tmp_path)).stderr
    empty.git("init", "--quiet")
    assert "no commit yet" in empty.propose(status=2).stderr
    empty.git("commit", "--quiet", "--allow-empty", "--message", "Nothing")
    assert "no remote 'origin'" in empty.propose(status=2).stderr
    assert "clientgen.toml is not committed" in empty.propose("--base", "main", job="", status=2).stderr


def test_what_git_ignores_is_told(world: World) -> None:
    world.write(".gitignore", "_schema.py\n")
    world.git("rm", "--quiet", "--cached", "clients/python/src/kaltura_client/_schema.py")
    world.commit("Ignored")
    world.service.schema = SAFE_BYTES
    assert "git ignores clients/python/src/kaltura_client/_schema.py" in world.propose().stderr
