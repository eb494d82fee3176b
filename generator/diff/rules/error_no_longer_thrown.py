"""An action does not say any more that it answers an error."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, removed, same

RULE = Rule(
    id="error-no-longer-thrown",
    title="An action does not say any more that it answers an error.",
    on=removed("throw"),
    wire=same(SAFE),
    source=same(SAFE),
    say="{it} does not come any more",
    why="A branch for it is dead, as far as the schema says.",
    remedy="Look for what comes instead.",
    mirror="error-thrown",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
        <throws name="NOT_FOUND"/>
      </action>
    </service>
  </services>
  <errors>
    <error name="NOT_FOUND" code="NOT_FOUND" message="Not there"/>
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
    <error name="NOT_FOUND" code="NOT_FOUND" message="Not there"/>
  </errors>
</xml>
""",
)
