"""Every line of ``protocol.md 11`` is cited by a test of this folder, so that none is forgotten."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.support import SHARED, need_shared

TABLES = ("11.1", "11.2", "11.3")


def plain(text: str) -> str:
    """A text without marks and line breaks, to compare quotations by."""
    return " ".join(text.replace("`", "").replace('"', "'").split())


def lines_of_section_11() -> list[tuple[str, str]]:
    """Section and topic of each row of the tables, section and text of each fact of the list."""
    protocol = (SHARED / "protocol.md").read_text(encoding="utf-8") if SHARED is not None else ""
    found: list[tuple[str, str]] = []
    for section in (*TABLES, "11.4"):
        text = protocol.partition(f"\n## {section} ")[2].partition("\n---")[0].partition("\n## ")[0]
        if section in TABLES:
            rows = [line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| ")]
            found += [(section, row) for row in rows if row != "Topic"]
        else:
            facts = re.findall(r"\* (.+?)(?: \([\d.]+\))?\.?(?=\s+\* |\s*\Z)", text, re.DOTALL)
            found += [(section, fact) for fact in facts]
    return found


LINES = lines_of_section_11()


def citations() -> str:
    """The docstrings of all tests of this folder."""
    docs: list[str] = []
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                docs.append(ast.get_docstring(node) or "")
    return plain("\n".join(docs))


@pytest.mark.parametrize(("section", "topic"), LINES, ids=[f"{section}-{plain(topic)}" for section, topic in LINES])
def test_each_line_has_a_test(section: str, topic: str) -> None:
    assert f"{section} '{plain(topic)}'" in citations()


def test_all_lines_were_found() -> None:
    need_shared("protocol.md")
    counts = {section: sum(each == section for each, _ in LINES) for section in (*TABLES, "11.4")}
    assert counts == {"11.1": 21, "11.2": 14, "11.3": 8, "11.4": 9}
