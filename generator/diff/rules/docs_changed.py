"""A description changed."""

from __future__ import annotations

from generator.diff.rule import NONE, Rule, changed, same

RULE = Rule(
    id="docs-changed",
    title="A description changed.",
    on=changed(("service", "action", "class", "property", "parameter", "setting"), "description"),
    wire=same(NONE),
    source=same(NONE),
    say="the description of {it} changed",
    why="It is for people to read.",
    remedy="Nothing; it may say that something works otherwise.",
    mirror="docs-changed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get" description="Gets one">
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
      <action name="get" description="Gets one entry">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    quiet=True,
)
