"""A class, an enum or an action belongs to another plugin."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="plugin-changed",
    title="A class, an enum or an action belongs to another plugin.",
    on=changed(("class", "enum", "action"), "plugin"),
    wire=same(NONE),
    source=same(SAFE),
    say="the plugin of {it} changed from {old} to {new}",
    why=(
        "The name on the wire stays, and clients of clientgen do not place types by plugin. Generators that "
        "do would move it to another package."
    ),
    remedy="Nothing; with other generators, change the import.",
    mirror="plugin-changed",
    old="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="string"/>
  </enums>
  <plugins>
    <plugin name="mood"/>
  </plugins>
</xml>
""",
    new="""\
<xml>
  <enums>
    <enum name="KalturaMood" enumType="string" plugin="mood"/>
  </enums>
  <plugins>
    <plugin name="mood"/>
  </plugins>
</xml>
""",
)
