"""An action does without a session."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, changed, same

RULE = Rule(
    id="session-no-longer-required",
    title="An action does without a session.",
    on=changed("action", "session"),
    when=lambda change, versions: change.after is not None and change.before == "always",
    wire=same(SAFE),
    source=same(SAFE),
    say="{it} can be called without a session",
    why="Calls with one work as before.",
    remedy="Nothing.",
    mirror="session-now-required",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get" sessionRequired="always">
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
      <action name="get" sessionRequired="none">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
