"""``clientgen diff``, ``changelog`` and ``explain``, run as commands."""

from __future__ import annotations

import json
import lzma
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import changelog, diff, explain
from generator.diff.rules import all_rules
from tests.support import need_shared

from .support import RICH

NEW = RICH.replace('<const name="BAD" value="2"/>', "").replace('apiVersion="1.2.3"', 'apiVersion="1.3.0"')
SAFE = RICH.replace("</errors>", '<error name="NEW" code="NEW" message="x"/></errors>')


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.xml", tmp_path / "new.xml"
    old.write_text(RICH, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    return str(old), str(new)


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(diff.command, arguments, input=stdin)


def test_text_is_what_it_prints(files: tuple[str, str]) -> None:
    found = run(*files)
    assert found.exit_code == 0 and found.stderr == ""
    assert "constant KalturaMood.BAD was removed" in found.stdout
    assert "Next version of a client: a major one." in found.stdout


@pytest.mark.parametrize("language", ["python", "java", "typescript"])
def test_names_of_a_language(files: tuple[str, str], language: str) -> None:
    assert "constant Mood.BAD was removed" in run(*files, "--language", language).stdout


def test_options_of_the_target(files: tuple[str, str]) -> None:
    found = run(*files, "--language", "python", "--set", "strip-prefix=")
    assert "constant KalturaMood.BAD was removed" in found.stdout


@pytest.mark.parametrize("format_", diff.FORMATS)
def test_formats(files: tuple[str, str], format_: str) -> None:
    found = run(*files, "--format", format_, "--language", "go")
    assert found.exit_code == 0
    assert "enums.MoodBad" in found.stdout
    if format_ in ("json", "sarif"):
        json.loads(found.stdout)


@pytest.mark.parametrize(
    ("new", "limit", "status"),
    [
        (NEW, "breaking", 1),
        (NEW, "dangerous", 1),
        (NEW, "any", 1),
        (SAFE, "breaking", 0),
        (SAFE, "dangerous", 0),
        (SAFE, "any", 1),
        (RICH, "any", 0),
        (RICH.replace("Entries", "Other words"), "any", 0),
    ],
)
def test_fail_on(tmp_path: Path, files: tuple[str, str], new: str, limit: str, status: int) -> None:
    path = tmp_path / "other.xml"
    path.write_text(new, encoding="utf-8")
    found = run(files[0], str(path), "--fail-on", limit)
    assert found.exit_code == status
    assert bool(found.stderr) == bool(status)


def test_fail_on_says_how_many(files: tuple[str, str]) -> None:
    assert run(*files, "--fail-on", "breaking").stderr == "Error: there is 1 breaking change\n"
    assert run(*files, "--fail-on", "any").stderr == "Error: there are 2 changes\n"


def test_waived_findings_do_not_fail(files: tuple[str, str], tmp_path: Path) -> None:
    waivers = tmp_path / "waivers.toml"
    waivers.write_text('[[waiver]]\nrule = "enum-value-removed"\nsubject = "KalturaMood.*"\nreason = "never used"\n')
    found = run(*files, "--waivers", str(waivers), "--fail-on", "breaking")
    assert found.exit_code == 0
    assert "Waived" in found.stdout and "never used" in found.stdout
    assert "Next version of a client: a major one." in found.stdout


def test_wrong_waivers_are_told_before_anything_is_read(tmp_path: Path) -> None:
    waivers = tmp_path / "waivers.toml"
    waivers.write_text('[[waiver]]\nfingerprint = "x"\n')
    found = run("none.xml", "none.xml", "--waivers", str(waivers))
    assert found.exit_code == 2
    assert found.stderr.count("Error: ") == 2 and "it gives no reason" in found.stderr
    waivers.write_bytes(b"\xff")
    assert "it is no UTF-8" in run("none.xml", "none.xml", "--waivers", str(waivers)).stderr


def test_current_version(files: tuple[str, str]) -> None:
    assert "Next version of a client: 2.0.0 (1.4.2 now; major)." in run(*files, "--current-version", "1.4.2").stdout
    wrong = run(*files, "--current-version", "new")
    assert wrong.exit_code == 2 and "'new' is no version; an example: 1.4.0" in wrong.stderr


def test_standard_input(files: tuple[str, str]) -> None:
    assert run("-", files[1], stdin=RICH).stdout.splitlines()[0].startswith("<stdin> (1.2.3) ->")
    both = run("-", "-", stdin=RICH)
    assert both.exit_code == 2 and "only one of the two" in both.stderr


def test_only_what_a_client_of_the_selection_sees(files: tuple[str, str]) -> None:
    assert "KalturaMood" not in run(*files, "--include", "alpha_part.order").stdout
    assert "KalturaMood.BAD" in run(*files, "--include", "entry.get").stdout
    assert "KalturaMood.BAD" in run(*files, "--exclude", "alpha_part").stdout


def test_a_pattern_may_match_in_one_of_them(tmp_path: Path, files: tuple[str, str]) -> None:
    more = tmp_path / "more.xml"
    more.write_text(
        RICH.replace("<services>", '<services><service id="zeta" name="zeta"><action name="run"/></service>')
    )
    found = run(files[0], str(more), "--include", "zeta.*", "--include", "alpha_part.order")
    assert found.exit_code == 0 and "service zeta is new" in found.stdout
    wrong = run(*files, "--include", "zeta.*")
    assert wrong.exit_code == 2 and "--include 'zeta.*' matches no service" in wrong.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("none.xml", "none.xml"), "there is no file none.xml"),
        (("--language", "pyton"), "Did you mean 'python'?"),
        (("--set", "strip-prefix=X"), "--set is about the names of a language"),
        (("--language", "python", "--set", "nothing=1"), "has no option 'nothing'"),
        (("--language", "python", "--set", "strip-prefix=1!"), "begins no name"),
        (("--format", "xml"), "'xml' is not one of"),
    ],
)
def test_mistakes(files: tuple[str, str], arguments: tuple[str, ...], message: str) -> None:
    given = arguments if arguments[0].endswith(".xml") else (*files, *arguments)
    found = run(*given)
    assert found.exit_code == 2
    assert message in found.stderr
    assert found.stdout == ""


def test_a_broken_schema_is_told(files: tuple[str, str], tmp_path: Path) -> None:
    broken = tmp_path / "broken.xml"
    broken.write_text("<xml><classes><class/></classes></xml>")
    found = run(files[0], str(broken))
    assert found.exit_code == 2 and f"{broken}:1: error:" in found.stderr and found.stdout == ""


def test_the_json_schema() -> None:
    found = run("--json-schema")
    assert found.exit_code == 0
    assert json.loads(found.stdout)["title"] == "clientgen diff --format json"


def test_packed_schemas(files: tuple[str, str], tmp_path: Path) -> None:
    packed = tmp_path / "old.xml.xz"
    packed.write_bytes(lzma.compress(RICH.encode()))
    assert run(str(packed), files[1]).exit_code == 0


# Git ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the old schema in a revision and the new one in the working tree."""
    root = tmp_path / "repository"
    (root / "sub").mkdir(parents=True)
    monkeypatch.chdir(root)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    schema = root / "sub" / "api.xml"

    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(("git", *identity, *arguments), check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    schema.write_text(RICH)
    git("add", ".")
    git("commit", "-q", "-m", "one")
    git("tag", "v1")
    schema.write_text(SAFE)
    git("commit", "-q", "-a", "-m", "two")
    schema.write_text(NEW)
    return root


def test_git_revisions(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = run("git:v1:sub/api.xml", "sub/api.xml", "--format", "github")
    assert found.exit_code == 0
    assert "::error file=sub/api.xml,line=4,title=enum-value-removed::" in found.stdout
    two = run("git:HEAD~1:sub/api.xml", "git:main:sub/api.xml")
    assert "error NEW is new" in two.stdout and "was removed" not in two.stdout
    monkeypatch.chdir(repository / "sub")
    assert run("git:v1:./api.xml", "git:v1:sub/api.xml").stdout.splitlines()[1] == "Nothing changed."


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("git:v1:api.xml", "path 'api.xml' does not exist in 'v1'"),
        ("git:v9:sub/api.xml", "cannot be read: invalid object name 'v9'; paths"),
        ("git:v1:sub", "cannot be read: "),
        ("git:v1", "does not name a file; write git:REVISION:PATH"),
        ("git::sub/api.xml", "does not name a file"),
        ("git:--help:sub/api.xml", "does not name a file"),
        ("git:", "does not name a file"),
    ],
)
def test_git_mistakes(repository: Path, source: str, message: str) -> None:
    found = run(source, "sub/api.xml")
    assert found.exit_code == 2
    assert message in found.stderr
    assert "Traceback" not in found.output


def test_without_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    found = run("git:v1:sub/api.xml", "sub/api.xml")
    assert found.exit_code == 2 and "needs git, which is not installed" in found.stderr


def test_a_revision_that_is_too_large(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.reader import fetch

    monkeypatch.setattr(fetch, "SIZE_LIMIT", 100)
    assert "is larger than" in run("git:v1:sub/api.xml", "git:v1:sub/api.xml").stderr


# Changelog ---------------------------------------------------------------------------------------------------------


def enter(*arguments: str) -> Result:
    return CliRunner().invoke(changelog.command, arguments)


def test_a_changelog_is_made_and_extended(files: tuple[str, str], tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    call = (*files, "--language", "python", "--file", str(path))
    first = enter(*call)
    assert (first.exit_code, first.stdout) == (0, f"{path}: 2 changes entered\n")
    text = path.read_text(encoding="utf-8")
    assert "## [Unreleased]" in text and "- **Breaking:** Constant `Mood.BAD` was removed." in text
    second = enter(*call)
    assert (second.exit_code, second.stdout) == (0, f"{path}: nothing to enter\n")
    assert path.read_text(encoding="utf-8") == text
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


def test_a_release_of_a_changelog(files: tuple[str, str], tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    path.write_bytes(b"# Ours\r\n\r\n## [1.0.0]\r\n\r\n- All.\r\n")
    path.chmod(0o640)
    found = enter(*files, "-l", "go", "-f", str(path), "--release", "1.1.0", "--date", "2026-11-26", "--quiet")
    assert (found.exit_code, found.output) == (0, "")
    text = path.read_bytes().decode()
    assert text.startswith("# Ours\r\n\r\n## [1.1.0] - 2026-11-26\r\n\r\n<!-- clientgen changelog ")
    assert text.endswith("\r\n\r\n## [1.0.0]\r\n\r\n- All.\r\n")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_changelog_that_is_a_link_stays_one(files: tuple[str, str], tmp_path: Path) -> None:
    path, link = tmp_path / "real.md", tmp_path / "CHANGELOG.md"
    path.write_text("# Ours\n")
    link.symlink_to(path)
    assert enter(*files, "-l", "go", "-f", str(link)).exit_code == 0
    assert link.is_symlink() and "MoodBad" in path.read_text()


def test_a_dry_run_changes_nothing(files: tuple[str, str], tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    found = enter(*files, "-l", "java", "-f", str(path), "--dry-run")
    assert found.exit_code == 0 and found.stdout.startswith("# Changelog\n") and not path.exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--date", "2026-11-26"), "--date is the date of a release"),
        (("--release", "1.0", "--date", "today"), "it is no date"),
        (("--release", "1 0"), "is no version"),
        (("--release", " "), "is no version"),
        (("--release", "[x]"), "is no version"),
        (("--file", "none/CHANGELOG.md"), "the directory none does not exist"),
    ],
)
def test_mistakes_with_changelogs(
    files: tuple[str, str], tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    path = tmp_path / "CHANGELOG.md"
    found = enter(*files, "-l", "python", "-f", str(path), *arguments)
    assert found.exit_code == 2 and message in found.stderr and not path.exists()


def test_a_changelog_that_is_no_text(files: tuple[str, str], tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    path.write_bytes(b"\xff\xfe")
    found = enter(*files, "-l", "python", "-f", str(path))
    assert found.exit_code == 2 and "is no UTF-8" in found.stderr and path.read_bytes() == b"\xff\xfe"


# Explain -----------------------------------------------------------------------------------------------------------


def test_explain_lists_all_rules() -> None:
    found = CliRunner().invoke(explain.command, [])
    assert found.exit_code == 0
    assert all(len(line) <= 80 for line in found.stdout.splitlines())
    names = {line.split()[0] for line in found.stdout.splitlines() if line and not line.startswith(" ")}
    assert all_rules().keys() <= names
    assert found.stdout.endswith(f"{len(all_rules())} rules. One in full: clientgen explain RULE\n")


@pytest.mark.parametrize("rule", list(all_rules()))
def test_explain_a_rule(rule: str) -> None:
    found = CliRunner().invoke(explain.command, [rule])
    assert found.exit_code == 0
    assert found.stdout.startswith(f"# {rule}\n")


def test_explain_what_is_no_rule() -> None:
    found = CliRunner().invoke(explain.command, ["param-remove"])
    assert found.exit_code == 2 and "Did you mean 'param-removed'?" in found.stderr


# Start-up and speed ------------------------------------------------------------------------------------------------


def imported_by(*arguments: str) -> set[str]:
    code = (
        "import sys\nfrom generator.cli.main import main\n"
        f"try:\n    main({list(arguments)!r})\nfinally:\n    print(*sys.modules, file=sys.stderr)\n"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(found.stderr.split())


def test_help_loads_none_of_it() -> None:
    modules = imported_by("--help")
    assert not any(name.startswith("generator.diff") or name == "generator.cli.diff" for name in modules)


def test_a_report_loads_what_it_needs(files: tuple[str, str]) -> None:
    modules = imported_by("diff", *files)
    assert not {"jinja2", "black", "difflib", "urllib.request", "subprocess"} & modules
    assert not {"generator.diff.report.sarif", "generator.targets.python.names"} & modules


def test_two_years_are_compared_in_a_moment() -> None:
    """The budget is a second on an idle machine; what is measured is the time of the processor, and twice as much."""
    old, new = (str(need_shared("schemas", name)) for name in ("ovp-2025.xml", "ovp-2026.xml"))
    code = (
        "import sys, time\nfrom generator.cli.main import main\n"
        f"try:\n    main(['diff', {old!r}, {new!r}])\nfinally:\n    print(time.process_time(), file=sys.stderr)\n"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(found.stderr.split()[-1]) < 2
