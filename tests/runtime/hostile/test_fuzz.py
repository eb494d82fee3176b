"""A fixed number of inputs for each target of the fuzzing; longer runs are made by hand (`fuzz.py`)."""

from __future__ import annotations

import pytest

from tests.runtime.hostile.fuzz import inputs, run
from tests.runtime.hostile.targets import TARGETS

COUNTS = {"client": 150, "json": 1000, "xml": 1000}


@pytest.mark.parametrize("target", TARGETS)
def test_inputs_hold(target: str) -> None:
    wanted = COUNTS.get(target, 600)
    count, slowest = run(target, inputs(target, 1), lambda count: count < wanted)
    assert count == wanted
    # Of CPU: the limit is for what has no end.
    assert slowest < 20
