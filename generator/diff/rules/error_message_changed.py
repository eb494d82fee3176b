"""An error has another message."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="error-message-changed",
    title="An error has another message.",
    on=changed("error", "message", "description"),
    wire=same(SAFE),
    source=same(NONE),
    say="the message of {it} changed from {old} to {new}",
    why="People read something else. Programs should not look at messages.",
    remedy="Compare codes, not messages.",
    mirror="error-message-changed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
  <errors>
    <error name="NOT_FOUND" code="NOT_FOUND" message="Not there"/>
  </errors>
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
  <errors>
    <error name="NOT_FOUND" code="NOT_FOUND" message="It is not there"/>
  </errors>
</xml>
""",
)
