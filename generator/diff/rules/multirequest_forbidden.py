"""An action cannot be part of a multirequest any more."""

from __future__ import annotations

from generator.diff.changes import Changed
from generator.diff.rule import BREAKING, Rule, changed, same
from generator.diff.versions import Versions
from generator.model.types import File


def serves_files(change: Changed, versions: Versions) -> bool:
    """Whether the action answers a file, which no multirequest can hold, whatever the schema says."""
    return isinstance(versions.part(change.subject, new=True).result, File)


RULE = Rule(
    id="multirequest-forbidden",
    title="An action cannot be part of a multirequest any more.",
    on=changed("action", "in_multirequest"),
    when=lambda change, versions: change.after is False and not serves_files(change, versions),
    wire=same(BREAKING),
    source=same(BREAKING),
    say="{it} cannot be part of a multirequest any more",
    why="A multirequest that holds it is refused, and the multirequests of new clients lack it.",
    remedy="Call it by itself.",
    mirror="multirequest-allowed",
    old="""\
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
    new="""\
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
)
