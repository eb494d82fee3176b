"""Waivers: what they cover, when they end, and what is said of a file that is wrong."""

from __future__ import annotations

from datetime import date

import pytest

from generator.diff.findings import Finding
from generator.diff.waivers import BadWaivers, Waived, apply_waivers, read_waivers

from .support import RICH, compared

TODAY = date(2026, 11, 26)
NEW = RICH.replace('<const name="BAD" value="2"/>', "").replace('maxLength="60"', 'maxLength="30"')


@pytest.fixture(scope="module")
def findings() -> tuple[Finding, ...]:
    found = compared(RICH, NEW).findings
    assert [finding.rule.id for finding in found][:2] == ["limit-tightened", "enum-value-removed"]
    return found


def waived(findings: tuple[Finding, ...], text: str) -> Waived:
    return apply_waivers(findings, read_waivers(text), TODAY)


def entry(**values: str) -> str:
    return "[[waiver]]\n" + "\n".join(f"{key} = {value}" for key, value in values.items()) + "\n"


def test_by_fingerprint(findings: tuple[Finding, ...]) -> None:
    found = waived(findings, entry(fingerprint=f'"{findings[0].fingerprint}"', reason='"seen"'))
    assert [finding.rule.id for finding, _ in found.waived] == ["limit-tightened"]
    assert "limit-tightened" not in [finding.rule.id for finding in found.remaining]
    assert len(found.remaining) == len(findings) - 1
    assert found.waived[0][1].reason == "seen"
    assert found.remarks == ()


@pytest.mark.parametrize(
    ("rule", "subject"),
    [("enum-value-removed", "KalturaMood.BAD"), ("enum-*", "KalturaMood.*"), ("enum-value-removed", "*")],
)
def test_by_patterns(findings: tuple[Finding, ...], rule: str, subject: str) -> None:
    found = waived(findings, entry(rule=f'"{rule}"', subject=f'"{subject}"', reason='"seen"'))
    assert [finding.rule.id for finding, _ in found.waived] == ["enum-value-removed"]


def test_it_holds_through_the_day_it_expires(findings: tuple[Finding, ...]) -> None:
    text = entry(rule='"enum-value-removed"', subject='"*"', reason='"seen"', expires="2026-11-26")
    assert len(waived(findings, text).waived) == 1
    late = apply_waivers(findings, read_waivers(text), date(2026, 11, 27))
    assert late.waived == ()
    assert late.remarks == ("waiver 1 (enum-value-removed of *) expired on 2026-11-26; look at it again",)


def test_one_that_matches_nothing_is_told(findings: tuple[Finding, ...]) -> None:
    text = entry(fingerprint='"000000000000"', reason='"x"') + entry(rule='"docs-*"', subject='"media.*"', reason='"x"')
    assert waived(findings, text).remarks == (
        "waiver 1 (000000000000) matches nothing; remove it",
        "waiver 2 (docs-* of media.*) matches nothing; remove it",
    )


def test_the_first_that_covers_a_finding_gives_the_reason(findings: tuple[Finding, ...]) -> None:
    text = entry(rule='"limit-*"', subject='"*"', reason='"one"') + entry(rule='"*"', subject='"*"', reason='"two"')
    found = waived(findings, text)
    assert next(waiver.reason for _, waiver in found.waived) == "one"
    assert found.remaining == () and found.remarks == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[waiver]", "it is no TOML"),
        ("[other]\nx = 1\n", "there is no key 'other' in a file of waivers"),
        ("waiver = 1\n", "waiver is not written as [[waiver]]"),
        (entry(fingerprint='"0a1b2c3d4e5f"'), "waiver 1: it gives no reason; add reason"),
        (entry(fingerprint='"0a1b2c3d4e5f"', reason='" "'), "waiver 1: reason is empty"),
        (entry(fingerprint='"xyz"', reason='"x"'), "waiver 1: fingerprint is not 12 hexadecimal digits"),
        (entry(fingerprint="7", reason='"x"'), "waiver 1: fingerprint is not 12 hexadecimal digits"),
        (entry(reason='"x"'), "waiver 1: it has to name either a fingerprint, or a rule and a subject"),
        (entry(rule='"enum-*"', reason='"x"'), "waiver 1: it has to name either a fingerprint"),
        (
            entry(fingerprint='"0a1b2c3d4e5f"', rule='"enum-*"', subject='"*"', reason='"x"'),
            "waiver 1: it has to name either a fingerprint",
        ),
        (entry(rule='"enum-value-remov"', subject='"*"', reason='"x"'), "did you mean enum-value-removed?"),
        (entry(rule='"zzz"', subject='"*"', reason='"x"'), "no rule is called 'zzz'; clientgen explain lists them"),
        (entry(rule='"*"', subject='"*"', reason='"x"', expires='"soon"'), "waiver 1: expires is no date"),
        (entry(rule='"*"', subject='"*"', reason='"x"', expires="2026-01-01T00:00:00"), "expires is no date"),
        (entry(rule='"*"', subject='"*"', reason='"x"', expire="2026-01-01"), "there is no key 'expire'; did you mean"),
    ],
)
def test_what_is_wrong_is_told(text: str, problem: str) -> None:
    with pytest.raises(BadWaivers) as caught:
        read_waivers(text)
    assert problem in "\n".join(caught.value.problems)


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(BadWaivers) as caught:
        read_waivers(entry(reason='"x"') + entry(fingerprint='"0a1b2c3d4e5f"'))
    assert len(caught.value.problems) == 2


def test_an_empty_file_has_no_waivers() -> None:
    assert read_waivers("") == ()
