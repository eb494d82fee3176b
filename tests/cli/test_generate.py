"""``clientgen generate``: what it writes, what it says, and what it refuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .conftest import SCHEMA, Run


def generate(run: Run, *args: str, **extra: str) -> str:
    """Generates the toy client of the small schema; what was printed."""
    done = run("generate", "small.xml", "--target", "toy", "--out", "out", *args, **extra)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def mistake(run: Run, *args: str, **extra: str) -> str:
    """The message of a call that ends with exit status 2."""
    done = run(*args, **extra)
    assert done.returncode == 2, (done.stdout, done.stderr)
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr


def files(tmp_path: Path) -> set[str]:
    return {path.name for path in (tmp_path / "out").iterdir() if not path.name.startswith(".")}


def test_a_client_and_one_line_about_it(clientgen: Run, tmp_path: Path) -> None:
    printed = generate(clientgen)
    assert re.fullmatch(
        r"toy client for API 1\.2\.3: 2 files written, 0 removed, 0 unchanged in out/ \(\d+\.\d\d s\)\n"
        r"Next: cat out/\*\.txt\n",
        printed,
    )
    assert (tmp_path / "out/thing.txt").read_text() == "hello thing\n"


def test_again(clientgen: Run) -> None:
    generate(clientgen)
    assert re.fullmatch(r"toy client .*: 0 files written, 0 removed, 2 unchanged in out/ .*\n", generate(clientgen))


def test_the_schema_from_standard_input(clientgen: Run) -> None:
    done = clientgen("generate", "-", "-t", "toy", "-o", "out/", stdin=SCHEMA)
    assert done.returncode == 0, done.stderr
    assert "2 files written" in done.stdout


def test_the_schema_that_is_brought_along(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen("generate", "-t", "toy", "-o", "out")
    assert done.returncode == 0, done.stderr
    assert "media.txt" in files(tmp_path)


def test_include_and_exclude(clientgen: Run, tmp_path: Path) -> None:
    generate(clientgen)
    assert "1 removed" in generate(clientgen, "--include", "thing.*")
    assert files(tmp_path) == {"thing.txt"}
    generate(clientgen, "--exclude", "thing.*")
    assert files(tmp_path) == {"other.txt"}


def test_a_pattern_that_matches_nothing(clientgen: Run, tmp_path: Path) -> None:
    message = mistake(clientgen, "generate", "small.xml", "-t", "toy", "-o", "out", "--include", "thign.*")
    assert "thign.*" in message
    assert not (tmp_path / "out").exists()


def test_options_of_the_target(clientgen: Run, tmp_path: Path) -> None:
    generate(clientgen, "--set", "greeting=a=b")
    assert (tmp_path / "out/thing.txt").read_text() == "a=b thing\n"


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        (
            "greting=x",
            "Error: the target toy has no option 'greting'. Did you mean 'greeting'? Its options: greeting.\n",
        ),
        ("greeting", "Error: --set greeting: a setting has the form name=value\n"),
        (
            "greeting=bad",
            "Error: greeting: 'bad' is no greeting; take a friendly word\nError: greeting: it is rude\n",
        ),
    ],
)
def test_wrong_options(clientgen: Run, setting: str, message: str) -> None:
    assert mistake(clientgen, "generate", "small.xml", "-t", "toy", "-o", "out", "--set", setting) == message


def test_an_option_that_the_python_target_refuses(clientgen: Run, tmp_path: Path) -> None:
    message = mistake(clientgen, "generate", "small.xml", "-t", "python", "-o", "out", "--set", "package=1y")
    assert message.startswith("Error: package '1y' is no name of a package; use ")
    assert not (tmp_path / "out").exists()


def test_all_mistakes_of_a_call_are_said_at_once(clientgen: Run, tmp_path: Path) -> None:
    patterns = ["--include", "thign.*", "--include", "KalturaThng", "--exclude", "nothing.*"]
    settings = ["--set", "pakage=x", "--set", "package=9x", "--set", "dialect=klingon", "--set", "version"]
    message = mistake(clientgen, "generate", "small.xml", "-t", "python", "-o", "out", *patterns, *settings)
    lines = message.splitlines()
    assert all(line.startswith("Error: ") for line in lines)
    assert [re.sub(r"Error: |[;.:] .*", "", line) for line in lines] == [
        "the target python has no option 'pakage'",
        "--set version",
        "--include 'thign.*' matches no service, action, class or enum",
        "--include 'KalturaThng' matches no service, action, class or enum",
        "--exclude 'nothing.*' matches no service, action, class or enum",
        "package '9x' is no name of a package",
        "dialect 'klingon' is unknown",
    ]
    assert not (tmp_path / "out").exists()


def test_an_empty_directory_name_is_not_the_working_directory(clientgen: Run, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    assert "it is empty; use . for" in mistake(clientgen, "generate", "small.xml", "-t", "toy", "-o", "")
    assert sorted(tmp_path.iterdir()) == before
    assert clientgen("generate", "small.xml", "-t", "toy", "-o", ".").returncode == 0


def test_the_next_step_can_be_pasted_into_a_shell(clientgen: Run) -> None:
    done = clientgen("generate", "small.xml", "-t", "toy", "-o", "my client")
    assert done.stdout.endswith("Next: cat 'my client/'*.txt\n")


def test_a_directory_that_cannot_be_made_is_called_by_its_name(clientgen: Run) -> None:
    message = mistake(clientgen, "generate", "small.xml", "-t", "toy", "-o", "small.xml/out")
    assert message.startswith("Error: cannot make the directory small.xml/out: Not a directory. ")


def test_a_mistake_in_a_template_of_the_user(clientgen: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "enum.py.jinja").write_text("{{ nonsense }}\n")
    message = mistake(clientgen, "generate", "-t", "python", "-o", "out", "--templates", "mine")
    assert message == "Error: mine/enum.py.jinja:1: error: 'nonsense' is undefined\n"
    assert not (tmp_path / "out").exists()


def test_an_unknown_target(clientgen: Run) -> None:
    message = mistake(clientgen, "generate", "small.xml", "-t", "pyhton", "-o", "out")
    assert message.startswith("Error: there is no target 'pyhton'. Did you mean 'python'? Targets: ")


def test_no_target_and_no_directory_are_mistakes(clientgen: Run) -> None:
    message = mistake(clientgen, "generate", "small.xml")
    assert "--target NAME; there is " in message and "python" in message
    assert "--out DIR" in message


def test_a_missing_schema(clientgen: Run, tmp_path: Path) -> None:
    message = mistake(clientgen, "generate", "smal.xml", "-t", "toy", "-o", "out")
    assert "smal.xml" in message
    assert "small.xml" in message
    assert not (tmp_path / "out").exists()


def test_a_schema_with_errors_writes_nothing(clientgen: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.xml").write_text(SCHEMA.replace('type="KalturaThing"', 'type="KalturaThng"'))
    message = mistake(clientgen, "generate", "bad.xml", "-t", "toy", "-o", "out")
    assert re.search(r"^bad\.xml:11: error: .*KalturaThng", message, re.MULTILINE)
    assert message.endswith("Error: the schema has 1 error; nothing was done\n")
    assert not (tmp_path / "out").exists()


def test_notices_are_counted_and_listed_on_demand(clientgen: Run, tmp_path: Path) -> None:
    (tmp_path / "newer.xml").write_text(SCHEMA.replace("<class name", '<class sparkling="1" name'))
    arguments = ["generate", "newer.xml", "-t", "toy", "-o", "out"]
    assert "unknown to this version" in clientgen(*arguments).stderr
    assert re.search(r"newer\.xml:5: notice: .*sparkling", clientgen(*arguments, "--verbose").stderr)
    assert clientgen(*arguments, "--quiet").stderr == ""


def test_files_of_the_user_are_named_and_left_alone(clientgen: Run, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/thing.txt").write_text("mine")
    message = mistake(clientgen, "generate", "small.xml", "-t", "toy", "-o", "out")
    assert "thing.txt: clientgen did not write this file" in message
    assert "--force" in message
    assert files(tmp_path) == {"thing.txt"}
    generate(clientgen, "--force")
    assert (tmp_path / "out/thing.txt").read_text() == "hello thing\n"


def test_a_dry_run(clientgen: Run, tmp_path: Path) -> None:
    printed = generate(clientgen, "--dry-run")
    assert printed.startswith(
        "would be written: other.txt\nwould be written: thing.txt\ntoy client for API 1.2.3: 2 files"
    )
    assert not (tmp_path / "out").exists()


def test_quiet_and_verbose(clientgen: Run) -> None:
    assert generate(clientgen, "--quiet") == ""
    assert generate(clientgen, "--set", "greeting=hi", "--verbose").startswith(
        "written: other.txt\nwritten: thing.txt\n"
    )


def test_a_bug_of_a_target_is_no_traceback(clientgen: Run, tmp_path: Path) -> None:
    arguments = ["generate", "small.xml", "-t", "toy", "-o", "out", "--set", "greeting=crash"]
    done = clientgen(*arguments)
    assert done.returncode == 70
    assert "Traceback" not in done.stderr
    assert "ZeroDivisionError: a bug of the target" in done.stderr
    assert not (tmp_path / "out").exists()
    for shown in (clientgen(*arguments, CLIENTGEN_DEBUG="1"), clientgen(*arguments, "--verbose")):
        assert shown.returncode == 70
        assert "Traceback" in shown.stderr


def test_paths_that_lead_out_are_a_fault_of_the_target(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen("generate", "small.xml", "-t", "toy", "-o", "out", "--set", "greeting=escape")
    assert done.returncode == 70
    assert "'../escaped' is no plain relative path" in done.stderr
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "escaped").exists()


def test_an_interruption(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen("generate", "small.xml", "-t", "toy", "-o", "out", "--set", "greeting=interrupt")
    assert done.returncode == 130
    assert done.stderr.strip() == "Interrupted."
    assert not (tmp_path / "out").exists()


def test_a_site_takes_no_tests(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen("generate", "small.xml", "-t", "docs", "-o", "out", "--with-tests")
    assert done.returncode == 2
    assert done.stderr == "Error: --with-tests is for clients; leave it out, for docs prints a site\n"
    assert not (tmp_path / "out").exists()
