"""An action answers something more general."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, Rule, changed, same
from generator.diff.variance import wider

RULE = Rule(
    id="result-type-widened",
    title="An action answers something more general.",
    on=changed("action", "result"),
    when=wider,
    wire=same(DANGEROUS),
    source=same(BREAKING),
    say="the result of {it} widened from {old} to {new}",
    why="Other objects than before may come, and what only the old type has is not there in the new one.",
    remedy="Look at what came before you use what only the old type has.",
    mirror="result-type-narrowed",
    old="""\
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
    new="""\
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
)
