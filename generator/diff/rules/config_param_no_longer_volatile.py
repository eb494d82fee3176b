"""A setting holds until it is set anew."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, NONE, Rule, changed, same

RULE = Rule(
    id="config-param-no-longer-volatile",
    title="A setting holds until it is set anew.",
    on=changed("setting", "volatile"),
    when=lambda change, versions: not change.after,
    wire=same(NONE),
    source=same(DANGEROUS),
    say="{it} holds until it is set anew now",
    why="New clients send it with every later call; old ones forget it.",
    remedy="Unset it where later calls should do without.",
    mirror="config-param-became-volatile",
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
      <profile type="string" volatile="1"/>
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
      <profile type="string"/>
    </request>
  </configurations>
</xml>
""",
)
