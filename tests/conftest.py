"""Fixtures of all tests, and the directory that the workers of one run share."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import support

settings.register_profile(
    "clientgen",
    deadline=None,
    derandomize=True,
    max_examples=int(os.environ.get("CLIENTGEN_EXAMPLES", "50")),
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("clientgen")

_made = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Makes the shared directory before the workers start; they inherit its name."""
    # A shell starts jobs in the background with Ctrl-C ignored, and programs inherit that; tests send it to them.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    made = support.make_cache()
    if made is not None:
        config.stash[_made] = made


def pytest_unconfigure(config: pytest.Config) -> None:
    """Removes the shared directory, in the process that made it."""
    made = config.stash.get(_made, None)
    if made is not None:
        del os.environ[support.CACHE_VARIABLE]
        shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def shared_dir() -> Path:
    """The reference data beside the checkout; the test is skipped without it."""
    return support.need_shared()
