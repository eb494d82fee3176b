"""A constant has another name for the same value."""

from __future__ import annotations

from generator.diff.rule import BREAKING, NONE, Rule, renamed, same

RULE = Rule(
    id="enum-const-renamed",
    title="A constant has another name for the same value.",
    on=renamed("constant"),
    wire=same(NONE),
    source=same(BREAKING),
    say="{it} is called {new} now",
    why=(
        "Only the value goes over the wire. Programs that name the constant do not compile, or fail, with a "
        "new client."
    ),
    remedy="Rename it in programs when the client is upgraded.",
    mirror="enum-const-renamed",
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
      <const name="PLAYABLE" value="2"/>
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
