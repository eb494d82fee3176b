"""A plugin was removed."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, removed, same

RULE = Rule(
    id="plugin-removed",
    title="A plugin was removed.",
    on=removed("plugin"),
    wire=same(NONE),
    source=same(SAFE),
    say="{it} was removed",
    why="What it brought is told on its own.",
    remedy="See to what went with it.",
    mirror="plugin-added",
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
    <plugin name="drm"/>
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
  </plugins>
</xml>
""",
)
