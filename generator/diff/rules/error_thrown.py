"""An action says that it answers an error."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, added, same

RULE = Rule(
    id="error-thrown",
    title="An action says that it answers an error.",
    on=added("throw"),
    wire=same(SAFE),
    source=same(SAFE),
    say="{it} can come now",
    why="It may have come before without a word of the schema.",
    remedy="Consider what to do when it comes.",
    mirror="error-no-longer-thrown",
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
        <throws name="NOT_FOUND"/>
      </action>
    </service>
  </services>
  <errors>
    <error name="NOT_FOUND" code="NOT_FOUND" message="Not there"/>
  </errors>
</xml>
""",
)
