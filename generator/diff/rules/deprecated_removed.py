"""What was deprecated is gone."""

from __future__ import annotations

from generator.diff.changes import Removed
from generator.diff.rule import DANGEROUS, Rule, removed, same
from generator.diff.versions import Versions


def _applies(change: Removed, versions: Versions) -> bool:
    moved = change.subject.kind == "property" and versions.inherits(change.subject, change.part, new=True)
    return versions.was_deprecated(change.subject) and not moved


RULE = Rule(
    id="deprecated-removed",
    title="What was deprecated is gone.",
    on=removed("service", "action", "class", "enum", "property", "parameter"),
    when=_applies,
    wire=same(DANGEROUS),
    source=same(DANGEROUS),
    say="{it}, which was deprecated, was removed",
    why=(
        "The schema said that this would come, and clients carried the mark. Whoever did not heed it is "
        "broken all the same, so the next version is a major one."
    ),
    remedy="Use what took its place.",
    no_mirror="What comes back is an addition like any other, such as action-added.",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
      <action name="flag" deprecated="1">
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
    major=True,
)
