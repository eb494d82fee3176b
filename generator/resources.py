"""Where the files that belong to the program lie: templates, default schema, grammar.

In an installed package they are beside the code in ``_data``; in a checkout they are at its top level.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _data() -> Path:
    inside = _PACKAGE / "_data"
    return inside if inside.is_dir() else _PACKAGE.parent


def templates_dir(target: str) -> Path:
    """The directory with the templates of the built-in target `target`."""
    return _data() / "templates" / target


def default_schema() -> Path:
    """The schema that is read when none is named."""
    return _data() / "schema" / "kaltura.xml"


def grammar() -> Path:
    """The RELAX NG grammar of schema files."""
    return _data() / "schema" / "schema.rng"


def conformance_suite() -> Path:
    """The directory of the conformance suite: its schema, rules and cases."""
    inside = _PACKAGE / "_data" / "conformance"
    return inside if inside.is_dir() else _PACKAGE.parent / "tests" / "conformance"


def recordings() -> Path:
    """The directory with the recorded answers of the default schema."""
    inside = _PACKAGE / "_data" / "recordings"
    return inside if inside.is_dir() else _PACKAGE.parent / "tests" / "recordings"
