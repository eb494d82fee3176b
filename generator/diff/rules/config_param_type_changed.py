"""A setting has another type."""

from __future__ import annotations

from generator.diff.rule import BREAKING, Rule, changed, same

RULE = Rule(
    id="config-param-type-changed",
    title="A setting has another type.",
    on=changed("setting", "type"),
    wire=same(BREAKING),
    source=same(BREAKING),
    say="the type of {it} changed from {old} to {new}",
    why="What was sent is refused or misread.",
    remedy="Change what is sent, together with the server.",
    mirror="config-param-type-changed",
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
      <language type="int"/>
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
