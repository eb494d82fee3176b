"""An action is published under another name, too."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

RULE = Rule(
    id="action-alias-added",
    title="An action is published under another name, too.",
    on=changed("action", "alias"),
    when=lambda change, versions: change.before is None,
    wire=same(SAFE),
    source=same(NONE),
    say="{it} is published as {new}, too",
    why="There is one more way to call it. Clients call it by its own name.",
    remedy="Nothing.",
    mirror="action-alias-removed",
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
      <action name="get" actionAlias="baseEntry.get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
