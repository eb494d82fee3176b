"""A parameter is required now."""

from __future__ import annotations

from generator.diff.rule import BREAKING, Rule, changed, same

RULE = Rule(
    id="param-became-required",
    title="A parameter is required now.",
    on=changed("parameter", "presence"),
    when=lambda change, versions: change.before and not change.after,
    wire=same(BREAKING),
    source=same(BREAKING),
    say="{it} is required now",
    why=(
        "Calls without it are answered with MISSING_MANDATORY_PARAMETER, and programs do not compile with a "
        "new client until they give it."
    ),
    remedy="Give it in every call.",
    mirror="param-became-optional",
    old="""\
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
    new="""\
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
)
