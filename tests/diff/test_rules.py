"""Every rule: its documentation, its own pair of schemas, its mirror, and what it says of the pairs of all others."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diff import rules
from generator.diff.changes import Added, Change, Changed, Removed, Renamed, Reordered
from generator.diff.explain import example, explanation
from generator.diff.facets import LIMITS, SHAPES
from generator.diff.findings import rules_for
from generator.diff.rule import Rule, Trigger
from generator.diff.rules import all_rules
from generator.diff.versions import Versions
from generator.diff.view import View

from .support import api_of, compared

TABLE = Path(__file__).with_name("rules.txt")
"""What every rule says of every pair; CLIENTGEN_UPDATE_TABLES=1 writes it anew."""

FIELD = """
    service-removed action-removed service-added action-added param-removed param-added-required param-added-optional
    param-order-changed param-became-required param-became-optional type-changed type-widened default-changed
    result-type-changed result-type-narrowed property-removed property-added property-became-readonly
    property-no-longer-readonly property-became-insertonly property-no-longer-insertonly property-became-writeonly
    property-no-longer-writeonly enum-value-removed enum-value-changed enum-const-renamed enum-value-added-response
    enum-type-changed base-changed class-became-abstract class-removed plugin-changed error-removed error-added
    error-params-changed session-now-required became-beta multirequest-forbidden config-param-removed config-param-added
    docs-changed api-version-not-bumped permission-required
    """.split()
"""What the field's detectors find, and what of it there is in APIs of this kind."""

RULES = pytest.mark.parametrize("rule", all_rules().values(), ids=list(all_rules()))


def test_rules_are_the_modules_of_their_folder() -> None:
    folder = Path(rules.__file__).parent
    modules = sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")
    assert modules == sorted(name.replace("-", "_") for name in all_rules())


def test_there_are_all_rules_of_the_field_and_none_is_lost() -> None:
    assert set(FIELD) <= all_rules().keys()
    assert len(all_rules()) == 105


@RULES
def test_documentation(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id)
    for text in (rule.title, rule.why, rule.remedy, rule.no_mirror or "None."):
        assert re.fullmatch(r"[A-Z].*\.", text), text
        assert "  " not in text
    assert bool(rule.mirror) != bool(rule.no_mirror)
    assert bool(rule.on) == (rule.remark is None)
    assert not (isinstance(rule.say, str) and rule.say.endswith("."))


@RULES
def test_explanation_has_all_of_it(rule: Rule) -> None:
    told = explanation(rule)
    assert all(len(line) <= 80 for line in told.splitlines()), told
    flat = " ".join(told.split())
    for part in (rule.id, rule.title, rule.why, rule.remedy, rule.mirror, rule.no_mirror):
        assert part in flat
    assert re.search(r"^[+-] *<", example(rule), re.MULTILINE)


@RULES
def test_own_pair_triggers_it_and_swapped_its_mirror(rule: Rule) -> None:
    there = {finding.rule.id for finding in compared(rule.old, rule.new).findings}
    back = {finding.rule.id for finding in compared(rule.new, rule.old).findings}
    assert rule.id in there
    if rule.mirror:
        assert rule.mirror in back
        assert all_rules()[rule.mirror].mirror or all_rules()[rule.mirror].no_mirror
    else:
        assert rule.id not in back


@RULES
def test_most_pairs_trigger_nothing_else(rule: Rule) -> None:
    allowed = {
        "property-moved-to-base": {"property-added"},
        "property-moved-from-base": {"property-removed"},
        "api-version-not-bumped": {"action-removed"},
    }
    found = [finding.rule.id for finding in compared(rule.old, rule.new).findings]
    assert sorted(found) == sorted({rule.id} | allowed.get(rule.id, set()))


def _table() -> Iterator[str]:
    view = View()
    for rule in all_rules().values():
        yield f"{rule.id}"
        for arrow, pair in (("->", (rule.old, rule.new)), ("<-", (rule.new, rule.old))):
            for finding in compared(*pair).findings:
                wire, source = finding.wire.label, finding.source.label
                told = f"{finding.rule.id} | {finding.direction.value} | wire {wire} | source {source}"
                yield f"  {arrow} {told} | {finding.message(view)}"


def test_every_rule_on_every_pair() -> None:
    """False alarms and changed severities show as differences in the table."""
    found = "\n".join(_table()) + "\n"
    if os.environ.get("CLIENTGEN_UPDATE_TABLES") == "1":
        TABLE.write_text(found, encoding="utf-8")
    assert found == TABLE.read_text(encoding="utf-8")


@RULES
def test_no_change_falls_under_two_rules(rule: Rule) -> None:
    versions = Versions(api_of(rule.old), api_of(rule.new))
    for change in compared(rule.old, rule.new).changes:
        assert len(list(rules_for(change, versions))) == 1


def _possible() -> Iterator[Trigger]:
    """All changes that the model can express."""
    for kind, shape in SHAPES.items():
        for facet in shape.facets:
            yield Changed, kind, facet.name
        for limit in LIMITS if shape.limited else ():
            yield Changed, kind, limit
        for members in shape.members:
            yield Added, members.kind, ""
            yield Removed, members.kind, ""
            yield Reordered, kind, members.field
    yield Renamed, "constant", ""


def test_rules_look_at_all_that_can_change_and_at_nothing_else() -> None:
    looked_at: set[Trigger] = {trigger for rule in all_rules().values() for trigger in rule.on}
    assert looked_at == set(_possible())


def test_quiet_rules_harm_nobody() -> None:
    for rule in all_rules().values():
        if rule.quiet:
            harms: list[int] = [rule.wire.request, rule.wire.answer, rule.source.request, rule.source.answer]
            assert harms == [0, 0, 0, 0], rule.id


def test_change_types_are_all_known() -> None:
    assert set(Change.__args__) == {Added, Removed, Renamed, Changed, Reordered}  # type: ignore[attr-defined]
