"""A parameter or a property takes less than before."""

from __future__ import annotations

from generator.diff.rule import BREAKING, NONE, Harm, Rule, changed, same
from generator.diff.variance import narrower

RULE = Rule(
    id="type-narrowed",
    title="A parameter or a property takes less than before.",
    on=changed(("parameter", "property"), "type"),
    when=narrower,
    wire=Harm(request=BREAKING, answer=NONE),
    source=same(BREAKING),
    say="the type of {it} narrowed from {old} to {new}",
    why="Some of what was sent is refused. What comes in answers fits as before.",
    remedy="Send only what the new type holds.",
    mirror="type-widened",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="id" type="bigint" optional="0"/>
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
        <param name="id" type="int" optional="0"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
