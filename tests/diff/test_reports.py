"""The formats of the report: what is in them, that they are well-formed, and that hostile texts do no harm."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from generator.diff.findings import Difference
from generator.diff.report.github import github
from generator.diff.report.json_report import json_report, json_schema
from generator.diff.report.listing import Listing, listing, shown
from generator.diff.report.markdown import markdown
from generator.diff.report.places import file_of
from generator.diff.report.sarif import sarif
from generator.diff.report.text import TOPICS, text
from generator.diff.rule import Severity
from generator.diff.view import View
from generator.diff.waivers import apply_waivers, read_waivers

from .support import PAIRS, RICH, compared, real_difference
from .test_waivers import NEW, TODAY, entry

WAIVERS = entry(rule='"enum-value-removed"', subject='"*"', reason='"seen"') + entry(
    fingerprint='"000000000000"', reason='"x"'
)
HOSTILE = RICH.replace('default="-1"', 'default="&#10;::error::\u202e`* %0A&lt;b&gt;"').replace(
    'type="int" optional="1" default="&#10;', 'type="string" optional="1" default="&#10;'
)


def told(difference: Difference, waivers: str = "", *, everything: bool = False, old: str = "a.xml") -> Listing:
    found = apply_waivers(shown(difference.findings, everything=everything), read_waivers(waivers), TODAY)
    return listing(difference, found, old, "b.xml", current="1.2.3", advised="2.0.0")


@pytest.fixture(scope="module")
def small() -> Listing:
    return told(compared(RICH, NEW), WAIVERS)


def test_text(small: Listing) -> None:
    assert text(small, View()) == """\
a.xml (1.2.3) -> b.xml (1.2.3)
2 changes: 0 breaking, 2 dangerous, 0 safe; 1 waived.

Dangerous (2)

  A limit was tightened. [limit-tightened]
  Check what users can enter.
    the greatest length of property KalturaEntry.name changed from 60 to 30
      (wire dangerous) 1bac59d9d9af

  The version of the API stayed, though something breaks.
    [api-version-not-bumped]
  Raise the version in the schema.
    the version of the API stayed, though it breaks clients that are out there
      (wire dangerous) ecbfcde69088

Waived
  constant KalturaMood.BAD was removed
    enum-value-removed 09f04c179a63: seen

Warning: waiver 2 (000000000000) matches nothing; remove it

Next version of a client: 2.0.0 (1.2.3 now; major).
"""


@pytest.mark.parametrize(("old", "new"), [PAIRS[0], PAIRS[-1]])
def test_text_fits_a_terminal_and_has_every_finding_once(old: str, new: str) -> None:
    difference = real_difference(old, new)
    found = told(difference, everything=True)
    lines = text(found, View()).splitlines()
    assert [line for line in lines if len(line) > 80 and " " in line.strip()] == []
    flat = " ".join(" ".join(lines).split())
    for finding in difference.findings:
        assert " ".join(finding.message(View()).split()) in flat
        if finding.severity > Severity.SAFE:
            assert flat.count(finding.fingerprint) == 1


def test_nothing_changed() -> None:
    found = told(compared(RICH, RICH))
    assert text(found, View()).splitlines()[1:] == ["Nothing changed."]
    assert json.loads(json_report(found, View()))["version"]["bump"] is None
    assert json.loads(sarif(found, View()))["runs"][0]["results"] == []
    assert github(found, View()) == "::notice title=clientgen diff::Nothing changed.\n"
    assert markdown(found, View()).endswith("\n\nNothing changed.\n")


def test_what_is_of_no_consequence_is_counted() -> None:
    described = RICH.replace('description="Entries"', 'description="Other"')
    assert "Nothing of consequence changed; 1 more of no consequence (--all)." in text(
        told(compared(RICH, described)), View()
    )
    assert "the description of service entry changed" in text(told(compared(RICH, described), everything=True), View())


def test_topics_are_those_of_all_kinds() -> None:
    from typing import get_args

    from generator.diff.changes import Kind

    assert set(TOPICS) == set(get_args(Kind))


def test_markdown(small: Listing) -> None:
    found = markdown(small, View())
    assert found.startswith("## `a.xml` 1.2.3 → `b.xml` 1.2.3\n\n2 changes: ")
    assert "### Dangerous\n\n**A limit was tightened.** Check what users can enter. (`limit-tightened`)\n\n- " in found
    assert "- Constant `KalturaMood.BAD` was removed. Waived: seen (`enum-value-removed` `" in found
    assert "- Warning: waiver 2 (000000000000) matches nothing; remove it" in found


@pytest.mark.parametrize(("old", "new"), [PAIRS[0], PAIRS[-1]])
def test_markdown_has_every_finding_once(old: str, new: str) -> None:
    difference = real_difference(old, new)
    bullets = [line for line in markdown(told(difference), View()).splitlines() if line.startswith("- ")]
    assert len(bullets) == len(shown(difference.findings, everything=False))
    assert len(set(bullets)) == len(bullets)


def test_github(small: Listing) -> None:
    lines = github(small, View()).splitlines()
    assert lines[0].startswith("::warning file=b.xml,line=17,title=limit-tightened::the greatest length of property ")
    assert lines[-2] == "::warning title=clientgen diff::waiver 2 (000000000000) matches nothing; remove it"
    assert lines[-1].startswith("::notice title=clientgen diff::2 changes")
    assert all(re.fullmatch(r"::(error|warning|notice) [^:\n]+::.+", line) for line in lines)


def test_github_without_files() -> None:
    difference = compared(RICH, NEW)
    found = apply_waivers(difference.findings, (), TODAY)
    told_of = listing(difference, found, "https://x/a.xml", "<stdin>")
    assert "file=" not in github(told_of, View())
    assert "physicalLocation" not in sarif(told_of, View())


def test_what_is_gone_is_told_at_what_held_it() -> None:
    found = told(compared(RICH, NEW))
    line = next(line for line in github(found, View()).splitlines() if "enum-value-removed" in line)
    assert line.startswith("::error file=b.xml,line=4,")


@pytest.mark.parametrize(
    ("source", "file"),
    [
        ("git:HEAD~1:schema/k.xml", "schema/k.xml"),
        ("git:main:./k.xml", "k.xml"),
        ("https://x.example/k.xml", None),
        ("<stdin>", None),
        ("a\\b.xml", "a/b.xml"),
    ],
)
def test_files_of_sources(source: str, file: str | None) -> None:
    assert file_of(source) == file


def test_sarif(small: Listing) -> None:
    found = json.loads(sarif(small, View()))
    assert found["version"] == "2.1.0" and "sarif" in found["$schema"]
    (run,) = found["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["limit-tightened", "api-version-not-bumped", "enum-value-removed"]
    for rule in rules:
        assert set(rule) >= {"id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"}
        assert rule["help"]["markdown"].startswith(f"# {rule['id']}\n") and rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert result["message"]["text"].endswith(".")
        assert re.fullmatch("[0-9a-f]{12}", result["partialFingerprints"]["clientgenDiff/v1"])
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == "b.xml"
        assert location["physicalLocation"]["region"]["startLine"] >= 1
    suppressed = [result for result in run["results"] if "suppressions" in result]
    assert [result["suppressions"][0]["justification"] for result in suppressed] == ["seen"]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert "matches nothing" in notification["message"]["text"]


# JSON against its schema -------------------------------------------------------------------------------------------


def conforms(value: Any, schema: Mapping[str, Any], root: Mapping[str, Any], where: str = "$") -> None:
    """Checks what the schema of the report makes use of; anything else in a schema is an error of the test."""
    known = {
        "$ref", "$schema", "$defs", "title", "description", "type", "enum", "const", "required", "properties",
        "additionalProperties", "items", "minimum", "pattern",
    }  # fmt: skip
    assert set(schema) <= known, where
    if "$ref" in schema:
        conforms(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, where)
        return
    if "type" in schema:
        kinds = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        types = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}
        assert any(type(value) is types[kind] for kind in kinds), f"{where}: {value!r} is no {kinds}"
    if "enum" in schema:
        assert value in schema["enum"], where
    if "const" in schema:
        assert value == schema["const"], where
    if "minimum" in schema and value is not None:
        assert value >= schema["minimum"], where
    if "pattern" in schema:
        assert re.search(schema["pattern"], value), where
    if isinstance(value, dict):
        assert set(schema["required"]) == set(schema["properties"]) and not schema["additionalProperties"]
        assert set(value) == set(schema["required"]), where
        for key, each in value.items():
            conforms(each, schema["properties"][key], root, f"{where}.{key}")
    if isinstance(value, list):
        for number, each in enumerate(value):
            conforms(each, schema["items"], root, f"{where}[{number}]")


@pytest.mark.parametrize("everything", [False, True])
@pytest.mark.parametrize(("old", "new"), [PAIRS[0], PAIRS[3], PAIRS[-1]])
def test_json_is_as_its_schema_says(old: str, new: str, everything: bool) -> None:
    schema = json.loads(json_schema())
    found = json.loads(json_report(told(real_difference(old, new), everything=everything), View()))
    conforms(found, schema, schema)
    assert sum(found["summary"][each] for each in ("breaking", "dangerous", "safe")) == len(found["changes"])


def test_json_of_waivers(small: Listing) -> None:
    schema = json.loads(json_schema())
    found = json.loads(json_report(small, View()))
    conforms(found, schema, schema)
    assert found["version"] == {"bump": "major", "current": "1.2.3", "next": "2.0.0"}
    assert [change["waived"] for change in found["changes"]] == [None, None, "seen"]
    assert found["changes"][0] == {
        "rule": "limit-tightened",
        "fingerprint": "1bac59d9d9af",
        "severity": "dangerous",
        "wire": "dangerous",
        "source": "none",
        "direction": "both",
        "change": "changed",
        "kind": "property",
        "path": ["KalturaEntry", "name"],
        "subject": "KalturaEntry.name",
        "name": "KalturaEntry.name",
        "facet": "max_length",
        "old": "60",
        "new": "30",
        "message": "the greatest length of property KalturaEntry.name changed from 60 to 30",
        "old_line": 17,
        "new_line": 17,
        "waived": None,
    }


def test_the_schema_itself_is_documented() -> None:
    schema = json.loads(json_schema())
    change = schema["$defs"]["change"]["properties"]
    undocumented = {name for name, each in change.items() if "description" not in each} - {
        "kind",
        "old",
        "new",
        "message",
    }
    assert undocumented == {"severity", "old_line", "new_line"} - {"severity"}


# Hostile texts -----------------------------------------------------------------------------------------------------


def test_hostile_values_stay_values() -> None:
    found = told(compared(RICH.replace('name="version" type="int"', 'name="version" type="string"'), HOSTILE))
    shown_text = text(found, View())
    assert all(line.isprintable() for line in shown_text.splitlines())
    annotations = github(found, View()).splitlines()
    assert all(re.match(r"::(error|warning|notice) ", line) for line in annotations)
    assert not any("%0A" in line.replace("%250A", "") for line in annotations)
    (bullet,) = [line for line in markdown(found, View()).splitlines() if "default of parameter" in line]
    assert "``" in bullet
    json.loads(json_report(found, View()))
    json.loads(sarif(found, View()))
