"""A plugin needs others, or names other services."""

from __future__ import annotations

from generator.diff.changes import Changed
from generator.diff.rule import NONE, Rule, changed, same
from generator.diff.view import View


def _say(change: Changed, view: View) -> str:
    what = "dependencies" if change.facet == "dependencies" else "services"
    old, new = view.value(change.before), view.value(change.after)
    return f"the {what} of {view.name(change.subject)} changed from {old} to {new}"


RULE = Rule(
    id="plugin-contents-changed",
    title="A plugin needs others, or names other services.",
    on=changed("plugin", "dependencies", "services"),
    wire=same(NONE),
    source=same(NONE),
    say=_say,
    why="It concerns who runs the server. Services that came or went are told on their own.",
    remedy="On the server, install what it needs.",
    mirror="plugin-contents-changed",
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
    <plugin name="drm">
      <dependency pluginName="mood"/>
    </plugin>
  </plugins>
</xml>
""",
)
