"""Answers, sessions, notifications and headers of anybody: a value or an error of the client's own, always, in bounded
time, stack and memory."""

from __future__ import annotations

import os

from tests.runtime_java.hostile_programs import HOSTILE, RECORDINGS, class_names, run
from tests.toolchains.java import formatted

CHANGED = int(os.environ.get("CLIENTGEN_FUZZ_INPUTS", "250"))
"""Changed inputs of each target; ``python -m tests.runtime_java.fuzz`` makes long runs."""


def test_damaged_inputs() -> None:
    """Seeds, their beginnings, and changed ones, the same in each run."""
    told = run("FuzzMain", str(CHANGED), str(RECORDINGS))
    assert len(told) == 8
    assert all(int(inputs) > CHANGED for _, inputs, _ in told)
    assert {name: fault for name, _, fault in told if fault} == {}


def test_inputs_that_mean_harm() -> None:
    """Deep, huge, endless, ambiguous, and small ones that could cost much; every property of every class."""
    told = run("HostileMain", *class_names())
    assert len(told) > 50
    assert {name: fault for name, fault in told if fault} == {}


def test_the_formatter_changes_nothing() -> None:
    assert formatted(HOSTILE.rglob("*.java")) == []
