"""A default is written otherwise and means the same."""

from __future__ import annotations

from generator.diff.rule import NONE, Rule, changed, same

from .default_changed import restated

RULE = Rule(
    id="default-restated",
    title="A default is written otherwise and means the same.",
    on=changed("parameter", "presence"),
    when=lambda change, versions: restated(change),
    wire=same(NONE),
    source=same(NONE),
    say="the default of {it} is written otherwise",
    why="Old schemas write an empty text for a number without default, new ones null.",
    remedy="Nothing.",
    mirror="default-restated",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="version" type="int" optional="1" default=""/>
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
        <param name="version" type="int" optional="1" default="null"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    quiet=True,
)
