"""The schema says now whether an action needs a session."""

from __future__ import annotations

from generator.diff.rule import NONE, Rule, changed, same

RULE = Rule(
    id="session-stated",
    title="The schema says now whether an action needs a session.",
    on=changed("action", "session"),
    when=lambda change, versions: change.before is None,
    wire=same(NONE),
    source=same(NONE),
    say="the schema says that the use of a session in {it} is {new}",
    why="Older schemas do not say. What the server does is as likely as not what it did before.",
    remedy="Nothing.",
    mirror="session-no-longer-stated",
    old="""\
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
    quiet=True,
)
