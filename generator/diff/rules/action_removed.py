"""An action was removed."""

from __future__ import annotations

from generator.diff.rule import BREAKING, Rule, removed, same

RULE = Rule(
    id="action-removed",
    title="An action was removed.",
    on=removed("action"),
    when=lambda change, versions: not versions.was_deprecated(change.subject),
    wire=same(BREAKING),
    source=same(BREAKING),
    say="{it} was removed",
    why="The server answers ACTION_DOES_NOT_EXISTS to every call of it, and a new client lacks it.",
    remedy="Find what takes its place before the server is upgraded.",
    mirror="action-added",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
      <action name="count">
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
)
