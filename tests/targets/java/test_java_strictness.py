"""The strictest settings of the compiler find nothing in a generated client, and its formatter changes nothing.

Each tool runs once per schema over the whole client, the hand-written part included.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import client_for, part_of
from tests.targets.java.printing import DEFAULTS
from tests.toolchains.java import documented, formatted, jar, javac

SCHEMAS = ["default", "ovp-2026", "ott-2020", "ovp-2011"]
LARGEST_CLASS = 200_000
"""Bytes of a class file: those of methods and constants that are near the limits of the JVM are larger."""


def sources(schema: str) -> list[Path]:
    """The classes of a client."""
    return sorted((client_for(schema, target="java") / "src" / "main").rglob("*.java"))


@pytest.mark.parametrize("schema", SCHEMAS)
def test_javac_finds_nothing(schema: str, tmp_path: Path) -> None:
    javac(sources(schema), tmp_path / "classes", classpath=[jar("jackson-core")])
    largest = max((path.stat().st_size, path.name) for path in (tmp_path / "classes").rglob("*.class"))
    assert largest[0] < LARGEST_CLASS, largest


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_formatter_changes_nothing(schema: str) -> None:
    assert formatted(part_of(sources(schema), schema)) == []


def test_another_package_is_formatted_as_well(tmp_path: Path) -> None:
    project = client_for("default", target="java", options={"package": "org.acme.video_api"})
    found = sorted((project / "src/main/java/org/acme/video_api").rglob("*.java"))
    assert formatted([path for path in found if path.parent.name in ("core", "http", "internal", "services")]) == []
    javac(found, tmp_path / "classes", classpath=[jar("jackson-core")])


def test_javadoc_finds_no_error(tmp_path: Path) -> None:
    said = documented(sources("default"), tmp_path / "docs", classpath=[jar("jackson-core")])
    assert " error: " not in said and "errors" not in said, said


def test_default_options() -> None:
    assert DEFAULTS["package"] == "com.kaltura.api"
    assert DEFAULTS["artifact"] == "kaltura-client"
