"""Parts stand in another order."""

from __future__ import annotations

from generator.diff.changes import Reordered
from generator.diff.rule import NONE, Rule, reordered, same
from generator.diff.view import View


def _say(change: Reordered, view: View) -> str:
    return f"the {change.members} of {view.name(change.subject)} stand in another order"


RULE = Rule(
    id="order-changed",
    title="Parts stand in another order.",
    on=reordered("api", "services", "classes", "enums", "errors", "settings", "plugins")
    + reordered("enum", "constants")
    + reordered("class", "properties")
    + reordered("service", "actions")
    + reordered("action", "throws"),
    wire=same(NONE),
    source=same(NONE),
    say=_say,
    why="All of them are found by name.",
    remedy="Nothing.",
    mirror="order-changed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
      <action name="count">
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
      <action name="count">
        <result/>
      </action>
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    quiet=True,
)
