"""An action is marked as beta."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, NONE, Rule, changed, same

RULE = Rule(
    id="became-beta",
    title="An action is marked as beta.",
    on=changed("action", "beta"),
    when=lambda change, versions: bool(change.after),
    wire=same(NONE),
    source=same(DANGEROUS),
    say="{it} is marked as beta now",
    why="It may change without notice from now on.",
    remedy="Do not build on it what has to last.",
    mirror="no-longer-beta",
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
      <action name="get" beta="1">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
