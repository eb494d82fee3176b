"""An action needs a session now."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, Rule, changed, same

RULE = Rule(
    id="session-now-required",
    title="An action needs a session now.",
    on=changed("action", "session"),
    when=lambda change, versions: change.before is not None and change.after == "always",
    wire=same(BREAKING),
    source=same(DANGEROUS),
    say="{it} needs a session now",
    why="Calls without one are answered with MISSING_KS.",
    remedy="Give the client a session before the call.",
    mirror="session-no-longer-required",
    old="""\
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
    new="""\
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
)
