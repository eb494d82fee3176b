"""An enum is declared otherwise and carried as before."""

from __future__ import annotations

from generator.diff.rule import NONE, Rule, changed, same

RULE = Rule(
    id="enum-declaration-changed",
    title="An enum is declared otherwise and carried as before.",
    on=changed("enum", "base"),
    when=lambda change, versions: change.before is change.after,
    wire=same(NONE),
    source=same(NONE),
    say="{it} is declared otherwise and carried as before",
    why="An enum that is declared int but has texts for values is carried as text, whatever it is called.",
    remedy="Nothing.",
    mirror="enum-declaration-changed",
    old="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="int">
      <const name="READY" value="ready"/>
    </enum>
  </enums>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="mood" type="int" enumType="KalturaMood" optional="0"/>
        <result type="int" enumType="KalturaMood"/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="string">
      <const name="READY" value="ready"/>
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
    quiet=True,
)
