"""A small schema, and a target that an installed package adds."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from tests.support import ROOT

SCHEMA = """\
<?xml version="1.0"?>
<xml apiVersion="1.2.3" generatedDate="1700000000">
  <enums/>
  <classes>
    <class name="KalturaThing"><property name="id" type="int" readOnly="1" insertOnly="0"/></class>
  </classes>
  <services>
    <service id="thing" name="thing">
      <action name="get">
        <param name="id" type="int" optional="0"/>
        <result type="KalturaThing"/>
      </action>
    </service>
    <service id="other" name="other">
      <action name="ping"><result type="bool"/></action>
    </service>
  </services>
  <plugins/>
</xml>
"""

TOY = """
from __future__ import annotations
import os
from generator.targets.base import BadOption, Option, OutputFile, Target

class Toy(Target):
    name = "toy"
    title = "Toy"
    summary = "one text file per service"
    options = (Option("greeting", "hello", "What each file begins with."),)
    next_step = "cat {out}*.txt"

    def files(self, job):
        greeting = job.options["greeting"]
        if greeting == "bad":
            raise BadOption("greeting: 'bad' is no greeting; take a friendly word", "greeting: it is rude")
        for service in job.api.services:
            yield OutputFile(f"{service.id}.txt", f"{greeting} {service.name}\\n".encode())
        if greeting == "crash":
            raise ZeroDivisionError("a bug of the target")
        if greeting == "interrupt":
            raise KeyboardInterrupt
        if greeting == "escape":
            yield OutputFile("../escaped", b"")

class Other(Toy):
    name = "other-toy"
    options = (*Toy.options, Option("colour", "red", "What it looks like."))

class NoTarget:
    pass
"""

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def toy_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with an installed distribution that adds the targets toy, other-toy, broken and hollow."""
    site = tmp_path_factory.mktemp("site")
    (site / "toy_target.py").write_text(TOY)
    info = site / "toy_target-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: toy-target\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(dedent("""\
            [clientgen.targets]
            toy = toy_target:Toy
            other-toy = toy_target:Other
            hollow = toy_target:NoTarget
            broken = toy_target_that_is_not_there:Toy
            python = toy_target:Toy
            """))
    return site


@pytest.fixture
def clientgen(toy_package: Path, tmp_path: Path) -> Run:
    """Runs ``clientgen`` with the given arguments in a process of its own, in a directory with ``small.xml``."""
    (tmp_path / "small.xml").write_text(SCHEMA)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(toy_package)]), "COLUMNS": "100"}
    environment.pop("CLIENTGEN_DEBUG", None)

    def run(*args: str, stdin: str = "", **extra: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "generator", *args],
            cwd=tmp_path,
            env=environment | extra,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run
