"""``clientgen why``: chains, what a choice brings, and what it says of mistakes."""

from __future__ import annotations

import json

from .conftest import Run

WIDTH = 80


def test_a_chain(clientgen: Run) -> None:
    done = clientgen("why", "KalturaClipAttributes", "--include", "media.*")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "KalturaClipAttributes is in:"
    assert lines[1].endswith("is chosen by --include 'media.*'")
    assert lines[-1] == "  KalturaOperationAttributes may be KalturaClipAttributes, a subclass"


def test_a_chain_for_programs(clientgen: Run) -> None:
    done = clientgen("why", "KalturaThing", "small.xml", "--format", "json")
    found = json.loads(done.stdout)
    assert found == {
        "name": "KalturaThing",
        "included": True,
        "chain": [
            {"name": "thing.get", "how": "chosen", "from": None},
            {"name": "KalturaThing", "how": "result", "from": "thing.get"},
        ],
    }


def test_errors_actions_and_services(clientgen: Run) -> None:
    choice = ("--include", "media.get")
    answers = {
        "ENTRY_ID_NOT_FOUND": "ENTRY_ID_NOT_FOUND is in:\n"
        "  media.get is chosen by --include 'media.get'\n"
        "  media.get can answer ENTRY_ID_NOT_FOUND\n",
        "INVALID_KS": "INVALID_KS is in: any request can meet it.\n",
        "media.get": "media.get is in: media.get is chosen by --include 'media.get'.\n",
        "media": "media is in: media.get is chosen by --include 'media.get'.\n",
        "KalturaObject": "KalturaObject is in: it is the root of all classes.\n",
    }
    for name, text in answers.items():
        assert clientgen("why", name, *choice).stdout == text


def test_what_is_not_in_the_part(clientgen: Run) -> None:
    done = clientgen("why", "KalturaPlaylist", "--include", "session")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "Error: KalturaPlaylist is not in this part of the API\n"
    done = clientgen("why", "KalturaClipAttributes", "--include", "media.*", "--prune-inherited")
    assert done.returncode == 1
    assert done.stderr.endswith("; --prune-inherited leaves it out, and --include keeps it\n")
    done = clientgen("why", "KalturaPlaylist", "--include", "session", "--format", "json")
    assert (done.returncode, json.loads(done.stdout)["chain"]) == (1, [])


def test_what_a_choice_brings(clientgen: Run) -> None:
    done = clientgen("why", "--include", "media.*", "--include", "session.*", "--prune-inherited")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("2 services with ")
    assert "subclasses of classes" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= WIDTH
    found = json.loads(clientgen("why", "--include", "media.*", "--format", "json").stdout)
    assert sum(found["by_step"].values()) == sum(found["by_beginning"].values()) == found["classes"] + found["enums"]


def test_mistakes(clientgen: Run) -> None:
    for arguments, message in {
        ("KalturaMediaEntri",): "did you mean KalturaMediaEntry",
        ("KalturaMediaEntry", "--include", "medai"): "--include 'medai' matches no service",
        ("KalturaThing", "none.xml"): "none.xml",
    }.items():
        done = clientgen("why", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert message in done.stderr
