"""A service is new."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, added, same

RULE = Rule(
    id="service-added",
    title="A service is new.",
    on=added("service"),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is new",
    why="Nobody calls it yet. A client of the new schema has it.",
    remedy="Nothing.",
    mirror="service-removed",
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
    </service>
    <service id="user" name="user">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
