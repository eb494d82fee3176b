"""An action that answered something answers nothing."""

from __future__ import annotations

from generator.diff.rule import BREAKING, Rule, changed, same
from generator.model.types import Nothing

from .result_type_changed import nothing

RULE = Rule(
    id="result-removed",
    title="An action that answered something answers nothing.",
    on=changed("action", "result"),
    when=lambda change, versions: nothing(change) and isinstance(change.after, Nothing),
    wire=same(BREAKING),
    source=same(BREAKING),
    say="{it} does not answer {old} any more, but nothing",
    why="Whoever used the answer has none.",
    remedy="Get it by another action.",
    mirror="result-added",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result type="string"/>
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
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
