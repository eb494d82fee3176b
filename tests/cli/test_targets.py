"""``clientgen targets``, and targets that installed packages add."""

from __future__ import annotations

from .conftest import Run


def test_the_list(clientgen: Run) -> None:
    done = clientgen("targets")
    assert done.returncode == 0
    assert "Toy: one text file per service" in done.stdout
    assert "python " in done.stdout


def test_targets_that_cannot_be_loaded_are_named_and_do_not_hide_the_others(clientgen: Run) -> None:
    warnings = clientgen("targets").stderr
    assert "Warning: the target 'broken' of the package toy-target cannot be loaded: ModuleNotFoundError" in warnings
    assert "Warning: the target 'hollow' of the package toy-target is no generator.targets.base.Target" in warnings
    done = clientgen("generate", "small.xml", "-t", "broken", "-o", "out")
    assert done.returncode == 2
    assert "cannot be loaded" in done.stderr


def test_a_package_cannot_replace_a_target_of_ours(clientgen: Run) -> None:
    assert "Toy" not in clientgen("targets", "python").stdout


def test_options_of_one(clientgen: Run) -> None:
    done = clientgen("targets", "toy")
    assert done.returncode == 0
    assert "greeting" in done.stdout
    assert "What each file begins with. Default: hello" in done.stdout
    assert "Default: empty" not in clientgen("targets", "python").stdout


def test_an_unknown_one(clientgen: Run) -> None:
    done = clientgen("targets", "toys")
    assert done.returncode == 2
    assert done.stderr.startswith("Error: there is no target 'toys'. Did you mean 'toy'?")
