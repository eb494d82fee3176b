"""Something is deprecated now."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="became-deprecated",
    title="Something is deprecated now.",
    on=changed(("service", "action", "class", "enum", "property", "parameter"), "deprecated"),
    when=lambda change, versions: bool(change.after),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is deprecated now",
    why="It works as before and will be removed one day. New clients say so where it is used.",
    remedy="Move to what takes its place, in your own time.",
    mirror="no-longer-deprecated",
    old="""\
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
    new="""\
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
)
