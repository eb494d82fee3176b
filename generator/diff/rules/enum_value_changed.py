"""A constant has another value."""

from __future__ import annotations

from generator.diff.rule import BREAKING, Rule, changed, same

RULE = Rule(
    id="enum-value-changed",
    title="A constant has another value.",
    on=changed("constant", "value"),
    wire=same(BREAKING),
    source=same(BREAKING),
    say="the value of {it} changed from {old} to {new}",
    why=(
        "Old clients send the old value, which means nothing now, or something else, and do not know the new "
        "one. Programs compile, and work with a new client only where they name the constant."
    ),
    remedy="Upgrade clients together with the server, and name the constant instead of its value.",
    mirror="enum-value-changed",
    old="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="string">
      <const name="READY" value="2"/>
    </enum>
  </enums>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="mood" type="string" enumType="KalturaMood" optional="0"/>
        <result type="string" enumType="KalturaMood"/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="string">
      <const name="READY" value="3"/>
    </enum>
  </enums>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="mood" type="string" enumType="KalturaMood" optional="0"/>
        <result type="string" enumType="KalturaMood"/>
      </action>
    </service>
  </services>
</xml>
""",
)
