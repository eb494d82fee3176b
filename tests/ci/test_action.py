"""The GitHub Action: what it declares is what it uses, and its steps do their work over real upgrades."""

from __future__ import annotations

import lzma
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
import pytest

from generator.cli.propose import PREFIX, command, variable_of
from generator.cli.propose_choices import Outcome
from tests.support import ROOT, missing, need_shared

from .runner import ACTION, EXPRESSION, Done, inputs_with, run_action
from .service import REPOSITORY, TOKEN
from .world import BRANCH, SECRETS, World

STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
INSTALL = STEPS[0]["name"]
PROJECT = """\
schema = "{url}/api.xml"

[clients.python]
directory = "clients/python"
include = ["system.*", "userEntry.*"]
version = "1.4.2"
changelog = "CHANGES.md"

[clients.go]
directory = "clients/go"
include = ["system.ping"]
"""


def test_it_is_a_composite_action() -> None:
    assert set(ACTION) == {"name", "description", "inputs", "outputs", "runs"}
    assert set(ACTION["runs"]) == {"using", "steps"} and ACTION["runs"]["using"] == "composite"
    for step in STEPS:
        assert set(step) <= {"name", "id", "shell", "working-directory", "env", "run"}
        assert step["name"] and step["shell"] == "bash" and len(step["run"].splitlines()) <= 4
        assert all(isinstance(value, str) for value in step.get("env", {}).values())


def test_inputs_and_outputs_are_those_that_are_used() -> None:
    used = {name for step in STEPS for name in EXPRESSION.findall(str(step))}
    assert used == {f"inputs.{name}" for name in ACTION["inputs"]}
    for declared in ACTION["inputs"].values():
        assert set(declared) == {"description", "default"} and isinstance(declared["default"], str)
        assert set(EXPRESSION.findall(declared["default"])) <= {"github.token"}
    steps = {step["id"] for step in STEPS if "id" in step}
    for declared in ACTION["outputs"].values():
        (place,) = EXPRESSION.findall(declared["value"])
        holder, step, kind, name = place.split(".")
        assert (holder, kind) == ("steps", "outputs") and step in steps and name in Outcome.__dataclass_fields__
    assert len(ACTION["outputs"]) == len(Outcome.__dataclass_fields__)


def test_nothing_from_outside_stands_in_a_script() -> None:
    """An expression in a script is code of whoever sets it; in the environment it is a value."""
    for step in STEPS:
        assert "${{" not in step["run"]


def test_each_variable_is_one_of_the_command() -> None:
    known = {variable_of(name) for parameter in command.params for name in parameter.opts}
    given = {name for step in STEPS for name in step.get("env", {}) if name.startswith(PREFIX)}
    assert given - {f"{PREFIX}TOKEN"} <= known
    for name in ACTION["inputs"]:
        if name not in ("directory", "python"):
            assert f"{PREFIX}{name.upper().replace('-', '_')}" in given


def test_defaults_are_those_of_the_command() -> None:
    context = click.Context(command)
    defaults = {parameter.name: parameter.get_default(context) for parameter in command.params}
    for name in ("fail-on", "branch", "conformance", "force", "dry-run"):
        declared = ACTION["inputs"][name]["default"]
        assert declared == str(defaults[name.replace("-", "_")]).replace("True", "true").replace("False", "false")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The temporary directory of a runner, with clientgen installed by the action's own step."""
    temporary = tmp_path_factory.mktemp("runner")
    inputs = inputs_with({"python": sys.executable}, "")
    done = run_action(ROOT, temporary, dict(os.environ), inputs, STEPS[1]["name"])
    if "No matching distribution found" in done.log:
        missing("pip finds no packages to install the action with")
    assert done.status == 0, done.log
    (found,) = temporary.glob("clientgen/*/clientgen")
    assert os.access(found, os.X_OK)
    return temporary


class Job:
    """Runs the action, and sees that it says no secret."""

    def __init__(self, world: World, installed: Path) -> None:
        self.world = world
        self.installed = installed

    def run(self, status: int = 0, more: Mapping[str, str] | None = None, **inputs: str) -> Done:
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        environment = {**self.world.environment, **self.world.job("github"), **(more or {})}
        environment.pop("GITHUB_TOKEN")
        done = run_action(
            self.world.checkout,
            self.installed,
            environment,
            inputs_with({"conformance": "false", **given}, TOKEN),
            INSTALL,
        )
        assert done.status == status, done.log
        assert not [secret for secret in SECRETS if secret in done.log]
        return done


@pytest.fixture
def job(empty: World, installed: Path) -> Job:
    """Two clients of the schema of 2024, in a clone as a job makes it: without history, over http, with a token."""
    world = empty
    history = need_shared("schemas", "history", "ovp-2024.xml.xz")
    world.service.schema = lzma.decompress(history.read_bytes())
    world.begin(PROJECT.format(url=world.service.url))
    world.git("clone", "--quiet", "--depth=1", f"file://{world.origin}", str(world.folder / "job"))
    (world.folder / "checkout").rename(world.folder / "desk")
    (world.folder / "job").rename(world.checkout)
    world.git("checkout", "--quiet", "--detach")
    world.git("remote", "set-url", "origin", f"{world.service.url}/git/{REPOSITORY}.git")
    return Job(world, installed)


def test_two_real_upgrades(job: Job) -> None:
    world, service = job.world, job.world.service
    schemas = [need_shared("schemas", f"ovp-{year}.xml").read_bytes() for year in (2025, 2026)]
    before = world.state()

    assert "Nothing to propose" in job.run().log
    assert world.state() == before and service.asked == []

    service.schema_status = 503
    done = job.run(status=2)
    assert "::error title=clientgen propose::" in done.log and "answered 503" in done.log
    service.schema_status, service.schema = 200, schemas[0].replace(b'type="bool"', b'type="boool"', 1)
    line = service.schema[: service.schema.index(b'"boool"')].count(b"\n") + 1
    assert f"/api.xml:{line}: " in job.run(status=2).log
    assert world.state() == before and service.asked == []

    service.schema = schemas[0]
    done = job.run(status=1, fail_on="breaking")
    assert done.outputs["pull-request-url"] == ""
    errors = re.findall(r"^::error file=clientgen\.schema\.xml,line=(\d+),title=([\w-]+)::", done.log, re.M)
    breaking = done.outputs["breaking"]
    assert breaking == str(len(errors)) and [rule for _, rule in errors].count("property-removed") == 4
    assert world.state() == before and service.written == []

    done = job.run()
    assert done.outputs == {
        "changed": "true", "breaking": breaking, "dangerous": done.outputs["dangerous"], "advice": "major",
        "api-version": "21.20.0", "branch": BRANCH, "pull-request-url": f"{service.url}/{REPOSITORY}/requests/1",
    }  # fmt: skip
    (opened,) = service.written
    assert opened.content["title"] == "Update clients: API 20.10.0 → 21.20.0"
    assert "KalturaUserEntry.extendedStatus" in opened.content["body"]
    _is_current(world, "21.20.0")

    # It is merged, and the next one comes.
    desk = world.folder / "desk"
    world.git("fetch", "--quiet", "origin", at=desk)
    world.git("merge", "--quiet", f"origin/{BRANCH}", at=desk)
    world.git("push", "--quiet", "origin", "main", at=desk)
    service.requests.clear()
    world.git("fetch", "--quiet", "--depth=1", f"file://{world.origin}", "main")
    world.git("checkout", "--quiet", "--detach", "FETCH_HEAD")
    service.schema = schemas[1]
    done = job.run()
    assert done.outputs["api-version"] == "22.19.0" and done.outputs["changed"] == "true"
    assert service.requests[0]["title"] == "Update clients: API 21.20.0 → 22.19.0"
    _is_current(world, "22.19.0")
    assert set(service.pushed_by) == {"x-access-token"}


def _is_current(world: World, version: str) -> None:
    """The branch of the proposal is a project that is up to date, and tells of the version."""
    desk = world.folder / "desk"
    world.git("fetch", "--quiet", "origin", at=desk)
    world.git("checkout", "--quiet", "--detach", f"origin/{BRANCH}", at=desk)
    world.run("check", where=desk)
    assert version in (desk / "CHANGES.md").read_text()
    world.git("checkout", "--quiet", "main", at=desk)


def test_inputs_that_are_wrong(world: World, installed: Path) -> None:
    job = Job(world, installed)
    before = world.state()
    assert "'braking' is not one of 'breaking', 'dangerous'" in job.run(status=2, fail_on="braking").log
    assert "none here: fatal: not a git repository" in job.run(status=2, directory="..").log
    assert "there is no token" in job.run(status=2, token="").log
    assert world.state() == before


def test_the_service_is_the_one_of_the_job() -> None:
    """On GitHub Enterprise, addresses are others; none is written down in the action."""
    assert "github.com" not in (ROOT / "action.yml").read_text(encoding="utf-8")
