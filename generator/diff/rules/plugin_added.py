"""A plugin is new."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, added, same

RULE = Rule(
    id="plugin-added",
    title="A plugin is new.",
    on=added("plugin"),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is new",
    why="What it brings is told on its own.",
    remedy="Nothing.",
    mirror="plugin-removed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
  <plugins>
    <plugin name="mood"/>
  </plugins>
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
  <plugins>
    <plugin name="mood"/>
    <plugin name="drm"/>
  </plugins>
</xml>
""",
)
