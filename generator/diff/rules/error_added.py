"""An error is new."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, added, same

RULE = Rule(
    id="error-added",
    title="An error is new.",
    on=added("error"),
    wire=same(SAFE),
    source=same(SAFE),
    say="{it} is new",
    why="It comes with a code that nobody has a branch for yet.",
    remedy="Nothing, where other errors are handled by a common branch.",
    mirror="error-removed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
  <errors>
    <error name="OTHER" code="OTHER" message="Something else"/>
  </errors>
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
  <errors>
    <error name="OTHER" code="OTHER" message="Something else"/>
    <error name="NOT_FOUND" code="NOT_FOUND" message="Not there"/>
  </errors>
</xml>
""",
)
