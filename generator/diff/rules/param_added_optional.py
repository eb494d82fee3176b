"""An optional parameter is new."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, added, same

from .param_added_inside import inside

RULE = Rule(
    id="param-added-optional",
    title="An optional parameter is new.",
    on=added("parameter"),
    when=lambda change, versions: change.part.optional and not inside(change, versions),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is new and optional",
    why="Calls without it do what they did.",
    remedy="Nothing.",
    mirror="param-removed",
    old="""\
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
    new="""\
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
)
