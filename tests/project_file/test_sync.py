"""``clientgen sync`` and ``clientgen check`` of a project whose schema is a file."""

from __future__ import annotations

import json
import os
import shutil
import stat
from pathlib import Path

import pytest

from generator.output.paths import MANIFEST_NAME

from .conftest import CONFIG, NEWER, SCHEMA, Made

CURRENT = "toy: up to date in out/toy\nsecond: up to date in out/second\n"


def states(made: Made, status: int = 1) -> dict[str, tuple[list[str], dict[str, str]]]:
    """Causes and files of each client that is not current, as a check tells them."""
    document = json.loads(made.run("check", "--format", "json", status=status).stdout)
    return {
        client["name"]: (client["causes"], {file["path"]: file["state"] for file in client["files"]})
        for client in document["clients"]
        if not client["current"]
    }


def test_from_nothing_to_current(made: Made) -> None:
    assert states(made) == {
        "toy": (["new"], {"other.txt": "added", "thing.txt": "added"}),
        "second": (["new"], {"thing.txt": "added"}),
    }
    ended = made.run("sync")
    assert ended.stdout == (
        "toy: 2 files written, 0 removed, 0 unchanged in out/toy (not generated yet)\n"
        "second: 1 file written, 0 removed, 0 unchanged in out/second (not generated yet)\n"
    )
    assert made.read("out/second/thing.txt") == "good day thing\n"
    before = made.tree()
    assert made.run("check").stdout == CURRENT
    assert made.run("sync").stdout == CURRENT
    assert made.run("sync", "--locked").stdout == CURRENT
    assert made.tree() == before


def test_the_lock_tells_everything(made: Made) -> None:
    made.run("sync")
    lock = json.loads(made.read("clientgen.lock"))
    assert lock["schema"]["source"] == "small.xml"
    assert lock["schema"]["api_version"] == "1.2.3"
    assert len(lock["schema"]["sha256"]) == 64
    toy = lock["clients"]["toy"]
    assert set(toy["files"]) == {MANIFEST_NAME, "other.txt", "thing.txt"}
    assert toy["generator"].endswith(", toy-target 1.0")
    assert str(made.root) not in made.read("clientgen.lock")
    again = made.root.parent / "elsewhere"
    shutil.copytree(made.root, again, ignore=shutil.ignore_patterns("clientgen.lock", "out"))
    Made(again, made.environment).run("sync")
    assert (again / "clientgen.lock").read_bytes() == (made.root / "clientgen.lock").read_bytes()


def test_from_a_sub_folder_and_by_name(made: Made) -> None:
    (made.root / "deep" / "er").mkdir(parents=True)
    made.run("sync", where="deep/er")
    assert made.read("out/toy/thing.txt") == "hello thing\n"
    assert made.run("check", where="deep").stdout == CURRENT
    assert made.run("check", "--config", "project/clientgen.toml", where="..").stdout == CURRENT


def test_the_same_as_generate(made: Made) -> None:
    made.write("clientgen.toml", 'schema = "small.xml"\n[clients.python]\ndirectory = "a"\npackage = "acme"\n')
    (made.root / "deep").mkdir()
    made.run("sync", where="deep")
    made.run("generate", "small.xml", "-t", "python", "-o", "b", "--set", "package=acme")
    files = made.tree()
    a, b = ({path[2:]: text for path, text in files.items() if path.startswith(top)} for top in ("a/", "b/"))
    assert len(a) > 20
    assert a == b


def test_a_new_schema(made: Made) -> None:
    made.run("sync")
    made.write("small.xml", NEWER)
    assert states(made) == {
        "toy": (["schema"], {"fresh.txt": "added", "other.txt": "removed"}),
        "second": (["schema"], {}),
    }
    ended = made.run("sync")
    assert ended.stdout == (
        "schema: API 1.2.3 -> API 1.3.0\n"
        "toy: 1 file written, 1 removed, 1 unchanged in out/toy (schema changed)\n"
        "second: 0 files written, 0 removed, 1 unchanged in out/second (schema changed)\n"
    )
    assert not (made.root / "out/toy/other.txt").exists()
    assert made.run("check").stdout == CURRENT


def test_locked_takes_no_other_schema(made: Made) -> None:
    assert "no clientgen.lock that names a schema" in made.run("sync", "--locked", status=2).stderr
    made.run("sync")
    made.write("small.xml", NEWER)
    before = made.tree()
    assert "the schema is not the one in clientgen.lock" in made.run("sync", "--locked", status=2).stderr
    assert made.tree() == before


def test_new_settings_touch_one_client(made: Made) -> None:
    made.run("sync")
    made.write("clientgen.toml", CONFIG.replace("good day", "hi"))
    assert states(made) == {"second": (["settings"], {"thing.txt": "changed"})}
    ended = made.run("sync")
    assert "toy: up to date" in ended.stdout
    assert "second: 1 file written, 0 removed, 0 unchanged in out/second (settings changed)" in ended.stdout


def test_order_and_comments_are_no_settings(made: Made) -> None:
    made.run("sync")
    first, second = CONFIG.split("[clients.second]")
    top, toy = first.split("[clients.toy]")
    made.write("clientgen.toml", f"# hello\n{top}[clients.second]{second}\n[clients.toy]{toy}")
    assert made.run("check").stdout == "".join(reversed(CURRENT.splitlines(keepends=True)))


def test_templates(made: Made) -> None:
    made.write("clientgen.toml", 'schema = "small.xml"\n[clients.python]\ndirectory = "out"\ntemplates = ["mine"]\n')
    (made.root / "mine").mkdir()
    made.run("sync")
    made.write("mine/README.md.jinja", "Ours.\n")
    assert states(made) == {"python": (["templates"], {"README.md": "changed"})}
    made.run("sync")
    assert made.read("out/README.md") == "Ours.\n"
    made.write("mine/note.txt", "no template")
    made.run("check")
    made.write("mine/nothing.jinja", "x")
    assert "this replaces no template of the target" in made.run("sync", status=2).stderr


def test_another_generator(made: Made) -> None:
    made.run("sync")
    lock = json.loads(made.read("clientgen.lock"))
    lock["clients"]["toy"]["generator"] = "clientgen 0.0.9, toy-target 1.0"
    made.write("clientgen.lock", json.dumps(lock))
    assert states(made) == {"toy": (["generator"], {})}
    made.run("sync")
    made.run("check")


def test_edited_and_missing_files(made: Made) -> None:
    made.run("sync")
    made.write("out/toy/thing.txt", "mine\n")
    (made.root / "out/toy/other.txt").unlink()
    assert states(made) == {"toy": (["edited", "missing"], {"thing.txt": "edited", "other.txt": "missing"})}
    ended = made.run("sync", status=2)
    assert "toy: nothing was written, because these files are in the way:" in ended.stderr
    assert "thing.txt: changed by hand since clientgen wrote it" in ended.stderr
    assert "second: up to date" in ended.stdout
    assert made.read("out/toy/thing.txt") == "mine\n"
    made.run("sync", "--force")
    assert made.read("out/toy/thing.txt") == "hello thing\n"
    assert made.run("check").stdout == CURRENT


def test_one_that_cannot_be_written_keeps_no_other(made: Made) -> None:
    made.run("sync")
    made.write("out/toy/thing.txt", "mine\n")
    made.write("small.xml", NEWER)
    made.run("sync", status=2)
    assert states(made)["toy"][0] == ["schema", "edited"]
    assert "second" not in states(made)


def test_a_link_in_place_of_a_file_is_an_edit(made: Made) -> None:
    made.run("sync")
    place = made.root / "out/toy/thing.txt"
    place.rename(made.root / "aside")
    place.symlink_to(made.root / "aside")
    assert states(made) == {"toy": (["edited"], {"thing.txt": "edited"})}


def test_a_lost_manifest_is_noticed(made: Made) -> None:
    made.run("sync")
    (made.root / "out/toy" / MANIFEST_NAME).unlink()
    assert states(made) == {"toy": (["missing"], {MANIFEST_NAME: "missing"})}


def test_a_lost_lock_costs_time_and_nothing_else(made: Made) -> None:
    made.run("sync")
    before = made.tree()
    (made.root / "clientgen.lock").unlink()
    assert "clientgen.lock: there is none; clientgen sync writes it" in made.run("check", status=1).stdout
    made.run("sync")
    assert made.tree() == before


def test_a_client_that_left_and_one_that_moved(made: Made) -> None:
    made.run("sync")
    made.write("clientgen.toml", 'schema = "small.xml"\n[clients.toy]\ndirectory = "moved"\n')
    ended = made.run("check", status=1)
    assert "clientgen.lock: client second in out/second is no longer in clientgen.toml" in ended.stdout
    assert "toy: out of date: directory changed" in ended.stdout
    assert "second: no longer in clientgen.toml; what is in out/second stays there" in made.run("sync").stdout
    assert (made.root / "moved/thing.txt").exists() and (made.root / "out/second/thing.txt").exists()
    made.run("check")


@pytest.mark.parametrize("change", ["new", "schema", "edited"])
def test_a_dry_run_changes_nothing(made: Made, change: str) -> None:
    if change != "new":
        made.run("sync")
    if change == "schema":
        made.write("small.xml", NEWER)
    if change == "edited":
        (made.root / "out/toy/thing.txt").unlink()
    before = made.tree()
    ended = made.run("sync", "--dry-run")
    assert made.tree() == before
    told = {
        "new": "toy: would be written: out/toy/thing.txt",
        "schema": "toy: would be removed: out/toy/other.txt",
        "edited": "toy: would be written: out/toy/thing.txt",
    }
    assert told[change] in ended.stdout


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        (NEWER.replace('type="bool"', 'type="bol"'), "did you mean bool?"),
        ("<xml", "error"),
        (None, "there is no file small.xml"),
    ],
)
def test_a_broken_schema_changes_nothing(made: Made, known: bool, text: str | None, told: str) -> None:
    if known:
        made.run("sync")
    if text is None:
        (made.root / "small.xml").unlink()
    else:
        made.write("small.xml", text)
    before = made.tree()
    ended = made.run("sync", status=2)
    assert told in ended.stderr and "nothing was done" in ended.stderr
    assert made.tree() == before
    assert told in made.run("check", status=2).stderr


def test_a_schema_without_what_a_client_includes_changes_nothing(made: Made) -> None:
    made.run("sync")
    made.write("small.xml", SCHEMA.replace('"thing"', '"thin"'))
    before = made.tree()
    assert "clientgen.toml:10: error: include 'thing.*' matches no" in made.run("sync", status=2).stderr
    assert made.tree() == before


def test_a_schema_that_is_read_only(made: Made) -> None:
    folder = made.root / "theirs"
    folder.mkdir()
    schema = folder / "small.xml"
    schema.write_text(SCHEMA)
    schema.chmod(stat.S_IRUSR)
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    made.write("clientgen.toml", CONFIG.replace("small.xml", "theirs/small.xml"))
    try:
        made.run("sync")
        made.run("check")
        assert [entry.name for entry in os.scandir(folder)] == ["small.xml"]
    finally:
        folder.chmod(stat.S_IRWXU)


def test_diffs_can_be_applied(made: Made) -> None:
    made.run("sync")
    made.write("out/toy/thing.txt", "mine")
    (made.root / "out/toy/other.txt").unlink()
    ended = made.run("check", "--diff", status=1)
    assert "--- a/out/toy/thing.txt\n+++ b/out/toy/thing.txt\n@@ -1 +1 @@\n-mine\n" in ended.stdout
    assert "\\ No newline at end of file\n+hello thing\n" in ended.stdout
    assert "--- /dev/null\n+++ b/out/toy/other.txt\n@@ -0,0 +1 @@\n+hello other\n" in ended.stdout


def test_annotations(made: Made) -> None:
    made.run("sync")
    assert made.run("check", "--format", "github").stdout == (
        "::notice title=clientgen check::All clients are up to date\n"
    )
    made.write("out/toy/thing.txt", "mine")
    (made.root / "deep").mkdir()
    ended = made.run("check", "--format", "github", where="deep", status=1)
    assert ended.stdout.splitlines() == [
        "::error file=../out/toy/thing.txt,title=clientgen check::client toy is out of date: edited by hand, 1 file; "
        "run clientgen sync",
        "::error file=../out/toy/thing.txt,title=clientgen check::edited by hand",
    ]


def test_quiet(made: Made) -> None:
    ended = made.run("sync", "--quiet")
    assert (ended.stdout, ended.stderr) == ("", "")
    (made.root / "out/toy/thing.txt").unlink()
    assert made.run("check", "--quiet", status=1).stdout == ""


def test_no_change_reads_no_xml_and_prints_nothing(made: Made) -> None:
    made.run("sync")
    environment = {**made.environment, "PYTHONPROFILEIMPORTTIME": "1"}
    for command in ("check", "sync"):
        imported = Made(made.root, environment).run(command).stderr.replace("  ", "")
        assert "| generator.project.plan\n" in imported
        for module in ("lxml", "jinja2", "black", "generator.reader.read", "generator.model.api", "difflib"):
            assert f"| {module}\n" not in imported, module


def test_a_vendored_client_keeps_edits(made: Made) -> None:
    config = 'schema = "small.xml"\n[clients.python]\ndirectory = "src/acme/_vendor/kaltura"\nvendored = true\n'
    made.write("clientgen.toml", config)
    made.run("sync")
    made.run("check")
    place = made.root / "src/acme/_vendor/kaltura/__init__.py"
    place.write_text(place.read_text() + "\nMINE = 1\n")
    assert states(made) == {"python": (["edited"], {"__init__.py": "edited"})}
    assert "__init__.py: edited by hand, as it was" in made.run("sync").stdout
    assert made.run("check").stdout == "python: up to date in src/acme/_vendor/kaltura\n"
    made.write("small.xml", NEWER)
    made.run("sync")
    assert place.read_text().endswith("\nMINE = 1\n")
    made.run("check")


def test_in_pyproject(made: Made, tmp_path: Path) -> None:
    (made.root / "clientgen.toml").unlink()
    made.write("pyproject.toml", CONFIG.replace("[clients", "[tool.clientgen.clients").join(["[tool.clientgen]\n", ""]))
    made.run("sync")
    assert made.run("check").stdout == CURRENT
