"""An action takes or gives fewer formats."""

from __future__ import annotations

from generator.diff.changes import Changed
from generator.diff.rule import DANGEROUS, NONE, Rule, changed, same


def restricted(change: Changed) -> bool:
    """Whether fewer formats are left; none at all stand for every one."""
    before, after = set(map(str, _listed(change.before))), set(map(str, _listed(change.after)))
    return bool(after) and not (before and before <= after)


def _listed(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


RULE = Rule(
    id="formats-restricted",
    title="An action takes or gives fewer formats.",
    on=changed("action", "request_formats", "response_formats"),
    when=lambda change, versions: restricted(change),
    wire=same(DANGEROUS),
    source=same(NONE),
    say="the formats of {it} changed from {old} to {new}",
    why="A client that is set to a format that is gone is refused.",
    remedy="Set clients of this action to a format that is left.",
    mirror="formats-extended",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get" supportedRequestFormats="json,xml">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get" supportedRequestFormats="json">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
