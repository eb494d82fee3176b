"""A warm process for each worker, and places that anybody may enter."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from .running import CONFIG, OLD, Zygote, put, zygote_in


@pytest.fixture(scope="session")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    """The warm process."""
    if not hasattr(os, "fork"):
        pytest.skip("this system does not fork")
    with zygote_in(tmp_path_factory.mktemp("zygote")) as running:
        yield running


@pytest.fixture
def place() -> Iterator[Path]:
    """A directory that every user may enter, which those of pytest are not."""
    directory = Path(tempfile.mkdtemp(prefix="clientgen-disk-")).resolve()
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture
def project(place: Path) -> Path:
    """A project of two clients, nothing generated yet."""
    put(place, {"clientgen.toml": CONFIG, "small.xml": OLD})
    return place
