"""The server assumes another value where a parameter is left out."""

from __future__ import annotations

from generator.diff.changes import Changed
from generator.diff.rule import DANGEROUS, Rule, changed, same
from generator.diff.view import View


def restated(change: Changed) -> bool:
    """Whether a default is written otherwise and means the same, as an empty text and null do for a number."""
    before, after = change.old[2], change.new[2]
    return change.before == change.after and (type(before), before) == (type(after), after)


def _say(change: Changed, view: View) -> str:
    old, new = (view.value(value) if value != "null" else "nothing" for value in (change.old[1], change.new[1]))
    return f"the default of {view.name(change.subject)} changed from {old} to {new}"


RULE = Rule(
    id="default-changed",
    title="The server assumes another value where a parameter is left out.",
    on=changed("parameter", "presence"),
    when=lambda change, versions: change.before == change.after and not restated(change),
    wire=same(DANGEROUS),
    source=same(DANGEROUS),
    say=_say,
    why="Calls that leave it out do something else than before.",
    remedy="Give the old value where you rely on it.",
    mirror="default-changed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="version" type="int" optional="1" default="-1"/>
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
        <param name="version" type="int" optional="1" default="0"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
