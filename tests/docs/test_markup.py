"""Pages are HTML that the validator of the standard's authors has nothing to say against."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support import missing
from tests.toolchains.typescript import typescript_tools

from .sites import site_for


@pytest.fixture(scope="module")
def validator() -> list[str]:
    java = shutil.which("java")
    if java is None:
        missing("Java is not installed, and the validator of HTML is written in it")
    jar = typescript_tools() / "node_modules/vnu-jar/build/dist/vnu.jar"
    return [java, "-Xss8m", "-jar", str(jar), "--skip-non-html", "--format", "json"]


@pytest.mark.parametrize(("schema", "every"), [("default", 2), ("ott-2020", 12)])
def test_pages_are_valid(validator: list[str], tmp_path: Path, schema: str, every: int) -> None:
    site = site_for(schema)
    folders = [path for path in site.pages if path.startswith(("actions/", "services/", "objects/", "enums/"))]
    for path in [*folders[::every], *(path for path in site.pages if path not in folders)]:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(site.files[path])
    assert _messages(validator, tmp_path) == []


def test_the_validator_looks(validator: list[str], tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text("<!doctype html><html lang=en><title>x</title><p><div></p>")
    assert _messages(validator, tmp_path) != []


def _messages(validator: list[str], folder: Path) -> list[str]:
    done = subprocess.run([*validator, str(folder)], capture_output=True, text=True, check=False)
    found = json.loads(done.stderr)["messages"]
    return [f"{each['url'].rpartition('/')[2]}: {each['message']}" for each in found if each["type"] == "error"]
