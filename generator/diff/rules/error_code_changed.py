"""An error has another code."""

from __future__ import annotations

from generator.diff.rule import BREAKING, NONE, Rule, changed, same

RULE = Rule(
    id="error-code-changed",
    title="An error has another code.",
    on=changed("error", "code"),
    wire=same(BREAKING),
    source=same(NONE),
    say="the code of {it} changed from {old} to {new}",
    why="Old clients do not recognise it. Programs that use its name work with a new client.",
    remedy="Upgrade clients together with the server, and compare by name.",
    mirror="error-code-changed",
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
    <error name="NOT_FOUND" code="1404" message="Not there"/>
  </errors>
</xml>
""",
)
