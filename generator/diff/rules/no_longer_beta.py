"""An action is not beta any more."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="no-longer-beta",
    title="An action is not beta any more.",
    on=changed("action", "beta"),
    when=lambda change, versions: not change.after,
    wire=same(NONE),
    source=same(SAFE),
    say="{it} is not beta any more",
    why="It is there to stay.",
    remedy="Nothing.",
    mirror="became-beta",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get" beta="1">
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
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
