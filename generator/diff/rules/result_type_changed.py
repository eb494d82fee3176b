"""An action answers something else."""

from __future__ import annotations

from generator.diff.changes import Changed
from generator.diff.rule import BREAKING, Rule, changed, same
from generator.diff.variance import other
from generator.model.types import File, Nothing


def nothing(change: Changed) -> bool:
    """Whether the action answers nothing before or after; a file is no answer but a URL."""
    return isinstance(change.before, Nothing) != isinstance(change.after, Nothing) and not (
        isinstance(change.before, File) or isinstance(change.after, File)
    )


RULE = Rule(
    id="result-type-changed",
    title="An action answers something else.",
    on=changed("action", "result"),
    when=lambda change, versions: not nothing(change) and other(change, versions),
    wire=same(BREAKING),
    source=same(BREAKING),
    say="the result of {it} changed from {old} to {new}",
    why=("Clients that are out there do not understand the answer, and programs do not compile with a new " "client."),
    remedy="Change what is done with the answer, together with the server.",
    mirror="result-type-changed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result type="int"/>
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
        <result type="string"/>
      </action>
    </service>
  </services>
</xml>
""",
)
