"""A setting has another second name."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="config-param-alias-changed",
    title="A setting has another second name.",
    on=changed("setting", "alias"),
    wire=same(NONE),
    source=same(SAFE),
    say="the second name of {it} changed from {old} to {new}",
    why="Clients of clientgen offer the first name only, and send it.",
    remedy="Nothing; with other clients, use the first name.",
    mirror="config-param-alias-changed",
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
      <language type="string" alias="locale"/>
    </request>
  </configurations>
</xml>
""",
)
