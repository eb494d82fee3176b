"""``clientgen generate --earlier``: earlier schemas, for targets that tell what changed since."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import SCHEMA, Run

OLD = SCHEMA.replace("1.2.3", "1.0.0").replace('id="other" name="other"', 'id="gone" name="gone"')
OLDER = OLD.replace("1.0.0", "0.9.0").replace('name="ping"', 'name="pong"')


@pytest.fixture
def schemas(tmp_path: Path) -> None:
    """Two earlier schemas beside the present one."""
    (tmp_path / "old.xml").write_text(OLD)
    (tmp_path / "older.xml").write_text(OLDER)


@pytest.mark.usefixtures("schemas")
def test_several_the_oldest_first(clientgen: Run, tmp_path: Path) -> None:
    arguments = ("generate", "small.xml", "-t", "docs", "-o", "out", "--earlier", "older.xml", "--earlier")
    done = clientgen(*arguments, "old.xml")
    assert (done.returncode, done.stderr) == (0, "")
    page = (tmp_path / "out/changes.html").read_text()
    assert page.index('<h2 id="v-1.2.3"') < page.index('<h2 id="v-1.0.0"') < page.index('<h2 id="v-0.9.0"')
    assert '<a href="services/other.html"><code>other</code></a> is new.' in page
    assert clientgen(*arguments, "-", stdin=OLD).returncode == 0
    assert (tmp_path / "out/changes.html").read_text() == page


@pytest.mark.usefixtures("schemas")
def test_of_what_is_left_out_nothing_is_told(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen("generate", "small.xml", "-t", "docs", "-o", "out", "--earlier", "old.xml", "--include", "thing.*")
    assert (done.returncode, done.stderr) == (0, "")
    page = (tmp_path / "out/changes.html").read_text()
    assert "<code>gone" not in page and "Nothing that programs notice." in page


@pytest.mark.usefixtures("schemas")
def test_beside_a_target_that_makes_nothing_of_them(clientgen: Run, tmp_path: Path) -> None:
    done = clientgen("generate", "small.xml", "-t", "toy", "-t", "docs", "-o", "out", "--earlier", "old.xml", "--quiet")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "out/docs/changes.html").is_file()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("-t", "toy", "--earlier", "old.xml"), "the target toy does not tell what changed since earlier schemas"),
        (("-t", "docs", "--earlier", "olf.xml"), "there is no file olf.xml; did you mean old.xml"),
        (("-t", "docs", "--earlier", "broken.xml"), "the schema has 1 error"),
        (("-t", "docs", "--earlier", "-", "--earlier", "-"), "only one schema can come from standard input"),
        (("-t", "docs", "--earlier", "git:nowhere:old.xml"), "cannot be read"),
        (("-t", "docs", "--earlier", "http://example.com/old.xml"), "is not encrypted"),
    ],
)
@pytest.mark.usefixtures("schemas")
def test_mistakes(clientgen: Run, tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    (tmp_path / "broken.xml").write_text("<xml>")
    done = clientgen("generate", "small.xml", "-o", "out", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
