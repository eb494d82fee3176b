"""What the README shows works: every command line is one that clientgen understands, every option is in it."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from pathlib import Path

import click
import pytest

from generator.cli.group import COMMANDS, group
from tests.support import ROOT, client_for, venv_tool

README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMAND_LINES = re.findall(
    r"^\$? ?(clientgen .+)$", "\n".join(re.findall(r"```console\n(.*?)```", README, re.DOTALL)), re.M
)


def test_there_are_examples() -> None:
    assert len(COMMAND_LINES) > 8


@pytest.mark.parametrize("line", COMMAND_LINES)
def test_command_lines_are_understood(line: str) -> None:
    words = shlex.split(line, comments=True)
    for ending in (">", "|"):
        if ending in words:
            words = words[: words.index(ending)]
    command: click.Command | None = group
    rest = words[1:]
    if not rest[0].startswith("-"):
        command = group.get_command(click.Context(group), rest.pop(0))
    assert command is not None
    command.make_parser(click.Context(command)).parse_args(rest)


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_is_explained(name: str) -> None:
    assert f"clientgen {name}" in README


def test_every_option_of_generate_is_explained() -> None:
    command = group.get_command(click.Context(group), "generate")
    assert command is not None
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert f"`{parameter.opts[-1]}" in README or f"{parameter.opts[-1]} " in README, parameter.opts


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?:|#)([^)]+)\)", README):
        assert (ROOT / target).exists(), target


def test_python_samples_type_check_against_the_committed_client(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert len(blocks) > 3
    for number, block in enumerate(blocks):
        (tmp_path / f"sample{number}.py").write_text(block, encoding="utf-8")
    source = client_for("default") / "src"
    configuration = {"typeCheckingMode": "standard", "extraPaths": [str(source)], "include": ["."]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(configuration), encoding="utf-8")
    done = subprocess.run([venv_tool("pyright"), "-p", str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
