"""An action can be part of a multirequest."""

from __future__ import annotations

from generator.diff.rule import SAFE, Rule, changed, same

from .multirequest_forbidden import serves_files

RULE = Rule(
    id="multirequest-allowed",
    title="An action can be part of a multirequest.",
    on=changed("action", "in_multirequest"),
    when=lambda change, versions: change.before is False and not serves_files(change, versions),
    wire=same(SAFE),
    source=same(SAFE),
    say="{it} can be part of a multirequest now",
    why="One round trip less, for those who want it.",
    remedy="Nothing.",
    mirror="multirequest-forbidden",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get" enableInMultiRequest="0">
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
      <action name="get" enableInMultiRequest="1">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
