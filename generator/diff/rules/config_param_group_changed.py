"""A setting moved between client and request."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, Rule, changed, same

RULE = Rule(
    id="config-param-group-changed",
    title="A setting moved between client and request.",
    on=changed("setting", "group"),
    wire=same(DANGEROUS),
    source=same(BREAKING),
    say="{it} moved from the {old} to the {new}",
    why="What is set once for a client and what is set per request is given in different places.",
    remedy="Give it in the other place.",
    mirror="config-param-group-changed",
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
    <request>
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
      <language type="string"/>
    </client>
  </configurations>
</xml>
""",
)
