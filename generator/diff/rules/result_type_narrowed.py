"""An action answers something more special."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same
from generator.diff.variance import narrower

RULE = Rule(
    id="result-type-narrowed",
    title="An action answers something more special.",
    on=changed("action", "result"),
    when=narrower,
    wire=same(NONE),
    source=same(SAFE),
    say="the result of {it} narrowed from {old} to {new}",
    why="What comes fits where the old type is expected.",
    remedy="Nothing; in Go, a variable that was declared with the old type may need the new one.",
    mirror="result-type-widened",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result type="bigint"/>
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
        <result type="int"/>
      </action>
    </service>
  </services>
</xml>
""",
)
