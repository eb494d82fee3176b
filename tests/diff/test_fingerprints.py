"""Fingerprints survive what has nothing to do with them, and tell changes apart."""

from __future__ import annotations

import re

import pytest

from generator.diff.rule import Rule
from generator.diff.rules import all_rules

from .support import RICH, compared


def prints(old: str, new: str) -> dict[str, str]:
    return {
        finding.fingerprint: f"{finding.rule.id} {finding.subject}"
        for finding in compared(old, new).findings
        if finding.change is not None
    }


OTHER = '<service id="zeta" name="zeta"><action name="run"><param name="x" type="int" optional="0"/></action></service>'


def with_more(text: str, *, late: bool) -> str:
    """`text` with more lines at its beginning and, in the later schema, another service."""
    text = text.replace("<services>", "\n\n<services>" + (OTHER if late else ""))
    return text.replace("<xml", "<!-- a comment\n\n -->\n<xml", 1)


@pytest.mark.parametrize("rule", all_rules().values(), ids=list(all_rules()))
def test_they_survive_unrelated_changes(rule: Rule) -> None:
    alone = prints(rule.old, rule.new)
    among = prints(with_more(rule.old, late=False), with_more(rule.new, late=True))
    assert alone.items() <= among.items()
    assert all(re.fullmatch("[0-9a-f]{12}", each) for each in alone)


def test_they_survive_further_changes_of_the_same_part() -> None:
    longer = RICH.replace('maxLength="60"', 'maxLength="30"')
    described = longer.replace('<property name="name"', '<property description="The name" name="name"')
    assert prints(RICH, longer).items() <= prints(RICH, described).items()


def test_another_change_of_the_same_facet_has_another_one() -> None:
    first = prints(RICH, RICH.replace('maxLength="60"', 'maxLength="30"'))
    second = prints(RICH, RICH.replace('maxLength="60"', 'maxLength="20"'))
    assert not first.keys() & second.keys()


@pytest.mark.parametrize(
    ("new", "other"),
    [
        ('type="array" arrayType="KalturaPart"', 'type="map" arrayType="KalturaPart"'),
        ('type="array" arrayType="KalturaPart"', 'type="KalturaPart"'),
        ('type="string"', 'type="int"'),
        ('type="string"', 'type="string" enumType="KalturaOrder"'),
    ],
)
def test_types_are_told_apart(new: str, other: str) -> None:
    text = '<property name="parts" type="array" arrayType="KalturaPart"/>'
    start = RICH.replace(text, '<property name="parts" type="bool"/>')
    one = prints(start, start.replace('name="parts" type="bool"', f'name="parts" {new}'))
    two = prints(start, start.replace('name="parts" type="bool"', f'name="parts" {other}'))
    assert not one.keys() & two.keys()


def test_they_are_what_they_were() -> None:
    """Waivers in other repositories hold them: they must never change."""
    rules = all_rules()
    found = {name: next(iter(prints(rules[name].old, rules[name].new))) for name in PINNED}
    assert found == PINNED


PINNED = {
    "action-removed": "de2d69a4a203",
    "param-order-changed": "4c8643122934",
    "type-changed": "fe9c4cb7313a",
    "enum-const-renamed": "cb42a298c365",
}
