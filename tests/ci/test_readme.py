"""What the README shows of CI works as it stands there: the workflow, the job, the lines of a shell."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli.propose_choices import Outcome
from tests.project_file.conftest import NEWER
from tests.support import ROOT

from .runner import ACTION, inputs_with, run_action
from .service import TOKEN
from .world import BRANCH, World

SECTION = re.search(r"^## In CI\n(.*?)^## ", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
assert SECTION is not None
TEXT = SECTION[1]
WORKFLOW, GITLAB = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL))
(SHELL,) = re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
ROWS = re.findall(r"^\| `([\w-]+)` \| (?:`([^`]*)`)?[^|]*\| [^|]+ \|$", TEXT, re.MULTILINE)


def test_the_table_has_every_input_with_its_default() -> None:
    assert [name for name, _ in ROWS] == list(ACTION["inputs"])
    for name, default in ROWS:
        if name != "token":
            assert ACTION["inputs"][name]["default"] == default


def test_every_output_is_named() -> None:
    told = TEXT[TEXT.index("Outputs are") :]
    assert all(f"`{name}`" in told for name in ACTION["outputs"])


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A directory with ``clientgen``, and a ``pip`` that installs nothing: it is there already."""
    folder = tmp_path / "tools"
    folder.mkdir()
    for name, line in (("clientgen", f'exec "{sys.executable}" -m generator "$@"'), ("pip", 'echo "pip $*"')):
        (folder / name).write_text(f"#!/bin/sh\n{line}\n")
        (folder / name).chmod(0o755)
    return folder


def run(script: str, where: Path, environment: Mapping[str, str], tools: Path, status: int = 0) -> str:
    """What the lines of a script print, run with `tools` first; proving clients is left out."""
    variables = {
        **environment,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join([str(ROOT), sysconfig.get_path("purelib")]),
        "CLIENTGEN_PROPOSE_CONFORMANCE": "false",
    }
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], cwd=where, env=variables, capture_output=True, text=True
    )
    assert done.returncode == status, done.stdout + done.stderr
    assert TOKEN not in done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_workflow(world: World, tmp_path: Path, tools: Path) -> None:
    assert WORKFLOW["permissions"] == {"contents": "write", "pull-requests": "write"}
    (job,) = WORKFLOW["jobs"].values()
    used: list[dict[str, Any]] = job["steps"]
    assert [step["uses"].partition("@")[0] for step in used] == ["actions/checkout", "acme/clientgen"]
    given = used[1]["with"]
    assert set(given) <= set(ACTION["inputs"])
    world.service.schema = NEWER.encode()
    environment = {**world.environment, **world.job("github"), "PYTHONPATH": str(ROOT)}
    # The step that installs is run in test_action.py; this is what it makes.
    (tmp_path / "runner/clientgen/bin").mkdir(parents=True)
    (tmp_path / "runner/clientgen/bin/activate").write_text(f'PATH="{tools}:$PATH"\n')
    inputs = inputs_with({"conformance": "false", **given}, TOKEN)
    done = run_action(world.checkout, tmp_path / "runner", environment, inputs, ACTION["runs"]["steps"][0]["name"])
    assert done.status == 1 and done.outputs["breaking"] == "1", done.log


def test_the_job_of_gitlab(world: World, tools: Path) -> None:
    (job,) = GITLAB.values()
    world.service.schema = NEWER.encode()
    assert job["script"][0].startswith("pip install ")
    script = "\n".join(job["script"])
    environment = {**world.environment, **world.job("gitlab")}
    assert "there is 1 breaking change" in run(script, world.checkout, environment, tools, status=1)
    world.git("checkout", "--quiet", "--detach")
    run(script, world.checkout, {**environment, "CLIENTGEN_PROPOSE_WAIVERS": str(waivers(world))}, tools)
    assert world.service.requests[0]["source_branch"] == BRANCH
    told = (world.checkout / job["artifacts"]["reports"]["dotenv"]).read_text().splitlines()
    assert len(told) == 2 * len(Outcome.__dataclass_fields__)
    assert all(re.fullmatch(r"[a-z_]+=[ -~]*", line) for line in told)


def test_the_lines_of_a_shell(world: World, tools: Path, tmp_path: Path) -> None:
    world.service.schema = NEWER.encode()
    environment = {
        **world.environment,
        "REPOSITORY": f"file://{world.origin}",
        "CLIENTGEN_PROPOSE_WAIVERS": str(waivers(world)),
    }
    run(SHELL, tmp_path, environment, tools)
    assert BRANCH in world.branches()
    assert "client.fresh" in (tmp_path / "proposal.md").read_text()


def waivers(world: World) -> Path:
    """A file that accepts all that the new schema breaks."""
    file = world.folder / "waivers.toml"
    file.write_text('[[waiver]]\nrule = "*"\nsubject = "*"\nreason = "a test"\n')
    return file
