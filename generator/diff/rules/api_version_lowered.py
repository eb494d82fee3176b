"""The version of the API went down."""

from __future__ import annotations

import re

from generator.diff.changes import Changed
from generator.diff.rule import DANGEROUS, NONE, Rule, changed, same


def lowered(change: Changed) -> bool:
    """Whether the new version is before the old one; a schema without version is before all others."""
    return _ordered(str(change.after)) < _ordered(str(change.before))


def _ordered(version: str) -> tuple[tuple[int, str], ...]:
    parts = re.findall(r"[0-9]+|[A-Za-z]+", version)
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)


RULE = Rule(
    id="api-version-lowered",
    title="The version of the API went down.",
    on=changed("api", "version"),
    when=lambda change, versions: lowered(change),
    wire=same(DANGEROUS),
    source=same(NONE),
    say="the version of {it} went down from {old} to {new}",
    why=(
        "The new schema is older than the old one: perhaps they were given the wrong way round, or come from "
        "different servers."
    ),
    remedy="Check which is which.",
    mirror="api-version-raised",
    old="""\
<xml apiVersion="22.10.0">
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
<xml apiVersion="22.9.0">
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
