"""A parameter is optional now."""

from __future__ import annotations

from generator.diff.rule import BREAKING, SAFE, Rule, changed, same

RULE = Rule(
    id="param-became-optional",
    title="A parameter is optional now.",
    on=changed("parameter", "presence"),
    when=lambda change, versions: change.after and not change.before,
    wire=same(SAFE),
    source=same(BREAKING),
    say="{it} is optional now",
    why=(
        "Requests work as before. But clients take required parameters by place and optional ones by name, so "
        "that programs which give it have to say its name."
    ),
    remedy="Give it by name when the client is upgraded.",
    mirror="param-became-required",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="version" type="int" optional="0"/>
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
        <param name="version" type="int" optional="1" default="-1"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
