"""A setting holds for one call only."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, NONE, Rule, changed, same

RULE = Rule(
    id="config-param-became-volatile",
    title="A setting holds for one call only.",
    on=changed("setting", "volatile"),
    when=lambda change, versions: bool(change.after),
    wire=same(NONE),
    source=same(DANGEROUS),
    say="{it} holds for one call only now",
    why="New clients forget it after each call; old ones go on sending it.",
    remedy="Set it for each call that needs it.",
    mirror="config-param-no-longer-volatile",
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
      <profile type="string"/>
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
      <profile type="string" volatile="1"/>
    </request>
  </configurations>
</xml>
""",
)
