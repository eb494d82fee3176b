"""A service belongs to another plugin."""

from __future__ import annotations

from generator.diff.rule import BREAKING, NONE, Rule, changed, same

RULE = Rule(
    id="service-plugin-changed",
    title="A service belongs to another plugin.",
    on=changed("service", "plugin"),
    wire=same(NONE),
    source=same(BREAKING),
    say="the plugin of {it} changed from {old} to {new}",
    why=(
        "Clients group services by plugin, so the place where a program finds it is another one. The id on "
        "the wire stays."
    ),
    remedy="Change the place in programs when the client is upgraded.",
    mirror="service-plugin-changed",
    old="""\
<xml>
  <services>
    <service id="report" name="report">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
  <plugins>
    <plugin name="insight"/>
  </plugins>
</xml>
""",
    new="""\
<xml>
  <services>
    <service id="report" name="report" plugin="insight">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
  <plugins>
    <plugin name="insight"/>
  </plugins>
</xml>
""",
)
