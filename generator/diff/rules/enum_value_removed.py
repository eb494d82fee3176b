"""A value of an enum was removed."""

from __future__ import annotations

from generator.diff.rule import BREAKING, SAFE, Harm, Rule, removed, same

RULE = Rule(
    id="enum-value-removed",
    title="A value of an enum was removed.",
    on=removed("constant"),
    wire=Harm(request=BREAKING, answer=SAFE),
    source=same(BREAKING),
    say="{it} was removed",
    why=(
        "The server refuses it with INVALID_ENUM_VALUE where it is sent; in answers it does not come any "
        "more. Programs that name it do not compile, or fail, with a new client."
    ),
    remedy="Send another value.",
    mirror="enum-value-added-response",
    old="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="string">
      <const name="READY" value="2"/>
      <const name="BLOCKED" value="7"/>
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
)
