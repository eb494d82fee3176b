"""The report as workflow commands of GitHub Actions: annotations beside the lines of the schema."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, SAFE
from generator.diff.view import View

from .listing import ORDER, Listing
from .places import place_of
from .text import advice_on, summary

_LEVELS = {BREAKING: "error", DANGEROUS: "warning", SAFE: "notice"}


def github(listing: Listing, view: View) -> str:
    """The report, the worst first: the service shows ten annotations of each level and step."""
    lines = []
    for severity in ORDER:
        for finding in listing.of(severity):
            file, line = place_of(listing, finding)
            properties = {"file": file, "line": str(line)} if file is not None else {}
            told = f"{finding.message(view)} ({finding.fingerprint})"
            lines.append(_command(_LEVELS[severity], {**properties, "title": finding.rule.id}, told))
    lines += [_command("warning", {"title": "clientgen diff"}, remark) for remark in listing.remarks]
    lines.append(_command("notice", {"title": "clientgen diff"}, f"{summary(listing)} {advice_on(listing)}".strip()))
    return "\n".join(lines) + "\n"


def _command(level: str, properties: dict[str, str], message: str) -> str:
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{level} {given}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
