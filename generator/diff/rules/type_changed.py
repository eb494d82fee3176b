"""A parameter or a property has another type."""

from __future__ import annotations

from generator.diff.rule import BREAKING, Rule, changed, same
from generator.diff.variance import other

RULE = Rule(
    id="type-changed",
    title="A parameter or a property has another type.",
    on=changed(("parameter", "property"), "type"),
    when=other,
    wire=same(BREAKING),
    source=same(BREAKING),
    say="the type of {it} changed from {old} to {new}",
    why="What was sent is refused or misread, and what comes is not what clients expect.",
    remedy="Change what is sent and what is done with what comes, together with the server.",
    mirror="type-changed",
    old="""\
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
