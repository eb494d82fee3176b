"""A setting is new."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, added, same

RULE = Rule(
    id="config-param-added",
    title="A setting is new.",
    on=added("setting"),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is new",
    why="Nobody sends it yet.",
    remedy="Nothing.",
    mirror="config-param-removed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
  <configurations>
    <client>
      <clientTag type="string"/>
    </client>
    <request>
      <ks type="string"/>
    </request>
  </configurations>
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
  <configurations>
    <client>
      <clientTag type="string"/>
    </client>
    <request>
      <ks type="string"/>
      <language type="string"/>
    </request>
  </configurations>
</xml>
""",
)
