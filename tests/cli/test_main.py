"""The command itself: help, version, suggestions, completion, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from generator import __version__
from generator.cli import main as edge
from generator.cli.group import COMMANDS, group
from tests.support import ROOT

from .conftest import Run

HEAVY = ("lxml", "jinja2", "black", "json", "importlib.metadata", "ssl", "http.client")


def test_help_names_every_command(clientgen: Run) -> None:
    for flag in ("--help", "-h"):
        done = clientgen(flag)
        assert done.returncode == 0
        for name, text in COMMANDS.items():
            assert re.search(rf"^  {name} +{re.escape(text)}$", done.stdout, re.MULTILINE)


@pytest.mark.parametrize("name", list(COMMANDS))
def test_the_lines_of_the_help_are_those_of_the_commands(name: str) -> None:
    found = group.get_command(click.Context(group), name)
    assert found is not None
    assert found.get_short_help_str(limit=100) == COMMANDS[name]


@pytest.mark.parametrize("args", [["--help"], ["--version"], ["nonsense"], []])
def test_what_needs_no_command_imports_none(args: list[str]) -> None:
    code = (
        "import sys\nfrom generator.cli.main import main\n"
        f"try: main({args!r})\nexcept SystemExit: pass\n"
        "print(*sorted(sys.modules), file=sys.stdout)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.rsplit("\n", 2)[-2].split())
    assert not loaded.intersection(HEAVY)
    assert not [name for name in loaded if name.startswith("generator.cli.") and name.split(".")[2] in COMMANDS]


def test_version(clientgen: Run) -> None:
    assert clientgen("--version").stdout.startswith(f"clientgen {__version__} (Python 3.")


def test_an_unknown_command(clientgen: Run) -> None:
    done = clientgen("genrate")
    assert done.returncode == 2
    assert "there is no command 'genrate'. Did you mean 'generate'? Commands: generate, inspect" in done.stderr


def test_an_unknown_option(clientgen: Run) -> None:
    done = clientgen("--verison")
    assert done.returncode == 2
    assert "--version" in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(clientgen: Run, shell: str) -> None:
    done = clientgen("completion", shell)
    assert done.returncode == 0
    assert f"_CLIENTGEN_COMPLETE={shell}_complete" in done.stdout


BUILT_IN = {"docs", "go", "java", "python", "typescript"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("clientgen ", set(COMMANDS)),
        ("clientgen gen", {"generate"}),
        ("clientgen generate --tar", {"--target"}),
        ("clientgen generate --target ", {"broken", "hollow", "other-toy", "toy", *BUILT_IN}),
        ("clientgen targets to", {"toy"}),
        ("clientgen completion ", {"bash", "zsh", "fish"}),
    ],
)
def test_completions(clientgen: Run, words: str, expected: set[str]) -> None:
    count = len(words.split()) - (not words.endswith(" "))
    done = clientgen(_CLIENTGEN_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(count))
    assert {line.partition(",")[2] for line in done.stdout.splitlines()} == expected


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_ctrl_c_while_waiting_for_input(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "generator", "generate", "-", "-t", "python", "-o", str(tmp_path / "out")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONFAULTHANDLER": ""},
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(" " * 200_000)  # more than a pipe holds: when this returns, the process is reading
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    _, message = process.communicate(timeout=60)
    assert process.returncode == 130
    assert message.strip() == "Interrupted."


def test_ctrl_c_where_python_can_raise_nothing(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Python drops what is raised in a callback of its own, such as those of imports; Ctrl-C is not to be lost."""

    class Deaf:
        def __del__(self) -> None:
            signal.raise_signal(signal.SIGINT)

    def run(arguments: list[str]) -> int:
        Deaf()
        time.sleep(60)
        return 0

    monkeypatch.setattr(edge, "_run", run)
    with pytest.raises(SystemExit) as ended:
        edge.main([])
    assert (ended.value.code, capfd.readouterr().err) == (130, "\nInterrupted.\n")


@pytest.mark.parametrize("args", [["--help"], ["targets"], ["completion", "zsh"], ["inspect", "--format", "json"]])
def test_a_reader_that_has_gone(args: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "generator", *args], cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, text=True
        )
    finally:
        os.close(writer)
    assert done.stderr == ""
    assert done.returncode == 141


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal")
@pytest.mark.parametrize("quiet", [False, True])
def test_progress_is_shown_on_a_terminal_and_wiped(tmp_path: Path, quiet: bool) -> None:
    terminal, end = os.openpty()
    command = [sys.executable, "-m", "generator", "generate", "-t", "python", "-o", str(tmp_path / "out")]
    done = subprocess.run([*command, *["--quiet"] * quiet], cwd=ROOT, stdout=subprocess.PIPE, stderr=end, text=True)
    os.write(end, b".")
    os.close(end)
    shown = os.read(terminal, 10_000).decode()
    while not shown.endswith("."):  # a terminal hands out what it has got so far
        shown += os.read(terminal, 10_000).decode()
    os.close(terminal)
    assert done.returncode == 0
    wiped = "\r\x1b[K"
    expected = f"{wiped}Reading the schema ...{wiped}{wiped}Printing the python client ...{wiped}."
    assert shown == ("." if quiet else expected)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_the_output() -> None:
    with open("/dev/full", "w", encoding="ascii") as full:
        done = subprocess.run(
            [sys.executable, "-m", "generator", "targets"], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 2
    assert done.stderr.startswith("Error: No space left on device. ")
