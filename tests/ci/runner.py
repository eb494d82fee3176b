"""Runs a composite action of GitHub as a runner does, as far as ours needs it: steps, expressions, outputs."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.support import ROOT

ACTION: Mapping[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
EXPRESSION = re.compile(r"\$\{\{\s*([\w.-]+)\s*\}\}")


@dataclass
class Done:
    """What came of a run: the status of the step that failed, or 0; all that was printed; the outputs of the action."""

    status: int = 0
    log: str = ""
    outputs: dict[str, str] = field(default_factory=dict)


def inputs_with(given: Mapping[str, str], token: str) -> dict[str, str]:
    """The inputs of a run. What a workflow names that the action has not, a runner warns of and leaves out."""
    found = {}
    for name, declared in ACTION["inputs"].items():
        found[name] = given.get(name, _filled(str(declared.get("default", "")), {"github.token": token}))
    return found


def run_action(
    workspace: Path, temporary: Path, environment: Mapping[str, str], inputs: Mapping[str, str], skip: str = ""
) -> Done:
    """Runs the steps in the checkout `workspace`, without the one called `skip`."""
    known = {f"inputs.{name}": value for name, value in inputs.items()}
    done = Done()
    for number, step in enumerate(ACTION["runs"]["steps"]):
        if step["name"] == skip:
            continue
        assert step["shell"] == "bash"
        output = temporary / f"output-{number}"
        output.write_text("")
        own = {name: _filled(value, known) for name, value in step.get("env", {}).items()}
        files = {"GITHUB_OUTPUT": str(output), "RUNNER_TEMP": str(temporary), "GITHUB_ACTION_PATH": str(ROOT)}
        ended = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=workspace / _filled(step.get("working-directory", "."), known),
            env={**environment, **files, **own},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        done.log += ended.stdout
        lines = output.read_text().splitlines()
        known |= {f"steps.{step.get('id')}.outputs.{name}": value for name, value in (x.split("=", 1) for x in lines)}
        if ended.returncode:
            done.status = ended.returncode
            break
    done.outputs = {name: _filled(each["value"], known) for name, each in ACTION["outputs"].items()}
    return done


def _filled(text: str, known: Mapping[str, str]) -> str:
    return EXPRESSION.sub(lambda match: known.get(match[1], ""), text)
