"""An action that answered nothing answers something."""

from __future__ import annotations

from generator.diff.rule import BREAKING, SAFE, Rule, changed, same
from generator.model.types import Nothing

from .result_type_changed import nothing

RULE = Rule(
    id="result-added",
    title="An action that answered nothing answers something.",
    on=changed("action", "result"),
    when=lambda change, versions: nothing(change) and isinstance(change.before, Nothing),
    wire=same(SAFE),
    source=same(BREAKING),
    say="{it} answers {new} now",
    why=(
        "Clients that expect nothing ignore the answer. In Go the method has one more result, so programs do "
        "not compile; elsewhere they do."
    ),
    remedy="In Go, take or drop the result.",
    mirror="result-removed",
    old="""\
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
    new="""\
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
)
