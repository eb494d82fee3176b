"""An action is not published under another name any more."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, NONE, Rule, changed, same

RULE = Rule(
    id="action-alias-removed",
    title="An action is not published under another name any more.",
    on=changed("action", "alias"),
    when=lambda change, versions: change.before is not None,
    wire=same(DANGEROUS),
    source=same(NONE),
    say="{it} is not published as {old} any more",
    why=(
        "Clients call it by its own name and are not concerned. Whoever built requests by hand with the other "
        "name is."
    ),
    remedy="Call the action by its own name.",
    mirror="action-alias-added",
    old="""\
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
