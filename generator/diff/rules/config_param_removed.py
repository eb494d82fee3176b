"""A setting was removed."""

from __future__ import annotations

from generator.diff.rule import BREAKING, Rule, removed, same

RULE = Rule(
    id="config-param-removed",
    title="A setting was removed.",
    on=removed("setting"),
    wire=same(BREAKING),
    source=same(BREAKING),
    say="{it} was removed",
    why="The server ignores it. Programs that set it do not compile, or fail, with a new client.",
    remedy="Do without it.",
    mirror="config-param-added",
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
      <language type="string"/>
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
    </request>
  </configurations>
</xml>
""",
)
