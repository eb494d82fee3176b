"""Something is not deprecated any more."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="no-longer-deprecated",
    title="Something is not deprecated any more.",
    on=changed(("service", "action", "class", "enum", "property", "parameter"), "deprecated"),
    when=lambda change, versions: not change.after,
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is not deprecated any more",
    why="It stays.",
    remedy="Nothing.",
    mirror="became-deprecated",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get" deprecated="1">
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
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
