"""An action is new."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, added, same

RULE = Rule(
    id="action-added",
    title="An action is new.",
    on=added("action"),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is new",
    why="Nobody calls it yet. A client of the new schema has it.",
    remedy="Nothing.",
    mirror="action-removed",
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
      <action name="get">
        <result/>
      </action>
      <action name="count">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
