"""Something about the schema file changed."""

from __future__ import annotations

from generator.diff.changes import Changed
from generator.diff.rule import NONE, Rule, changed, same
from generator.diff.view import View


def _say(change: Changed, view: View) -> str:
    what = change.facet.replace("_", " ") if change.facet != "supplied" else "declaration of the root class"
    return f"the {what} in the schema changed"


RULE = Rule(
    id="schema-details-changed",
    title="Something about the schema file changed.",
    on=changed("api", "generated_date", "revision", "client_settings_type", "request_settings_type")
    + changed("class", "supplied"),
    wire=same(NONE),
    source=same(NONE),
    say=_say,
    why=(
        "When it was made, of which revision, what it calls its groups of settings, and whether it declares "
        "the root of all classes: no client depends on it."
    ),
    remedy="Nothing.",
    mirror="schema-details-changed",
    old="""\
<xml generatedDate="1700000000">
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
<xml generatedDate="1800000000">
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    quiet=True,
)
