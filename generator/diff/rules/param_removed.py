"""A parameter was removed."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, Rule, removed, same

RULE = Rule(
    id="param-removed",
    title="A parameter was removed.",
    on=removed("parameter"),
    when=lambda change, versions: not versions.was_deprecated(change.subject),
    wire=same(DANGEROUS),
    source=same(BREAKING),
    say="{it} was removed",
    why=(
        "The server ignores it where it is still sent, and does without what it said. Programs that give it "
        "do not compile, or fail, with a new client."
    ),
    remedy="Leave it out, and see to it that the call does what you want without.",
    mirror="param-added-optional",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="id" type="string" optional="0"/>
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
        <param name="id" type="string" optional="0"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
