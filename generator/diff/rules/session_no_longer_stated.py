"""The schema does not say any more whether an action needs a session."""

from __future__ import annotations

from generator.diff.rule import NONE, Rule, changed, same

RULE = Rule(
    id="session-no-longer-stated",
    title="The schema does not say any more whether an action needs a session.",
    on=changed("action", "session"),
    when=lambda change, versions: change.after is None,
    wire=same(NONE),
    source=same(NONE),
    say="the schema does not say any more whether {it} needs a session",
    why="It may need one.",
    remedy="Nothing.",
    mirror="session-stated",
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
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    quiet=True,
)
