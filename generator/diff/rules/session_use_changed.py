"""What a session does for an action changed."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, changed, same

RULE = Rule(
    id="session-use-changed",
    title="What a session does for an action changed.",
    on=changed("action", "session"),
    when=lambda change, versions: {change.before, change.after} == {"none", "optional"},
    wire=same(SAFE),
    source=same(SAFE),
    say="the use of a session in {it} changed from {old} to {new}",
    why=(
        "A call without a session works before and after; the answer may depend on the session now, or not " "any more."
    ),
    remedy="Look at what the action answers with a session and without.",
    mirror="session-use-changed",
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
      <action name="get" sessionRequired="optional">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
