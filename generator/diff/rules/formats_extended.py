"""An action takes or gives more formats."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

from .formats_restricted import restricted

RULE = Rule(
    id="formats-extended",
    title="An action takes or gives more formats.",
    on=changed("action", "request_formats", "response_formats"),
    when=lambda change, versions: not restricted(change),
    wire=same(SAFE),
    source=same(NONE),
    say="the formats of {it} changed from {old} to {new}",
    why="What was taken is taken still.",
    remedy="Nothing.",
    mirror="formats-restricted",
    old="""\
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
    new="""\
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
)
