"""Required parameters stand in another order."""

from __future__ import annotations

from generator.diff.changes import Reordered
from generator.diff.rule import BREAKING, NONE, Rule, reordered, same
from generator.diff.versions import Versions


def required_moved(change: Reordered, versions: Versions) -> bool:
    """Whether parameters moved that are required before and after, and that clients therefore take by place."""
    needed = [
        {part.name for part in versions.part(change.subject, new=new).parameters if not part.optional}
        for new in (False, True)
    ]
    before, after = ([name for name in names if name in needed[0] & needed[1]] for names in (change.old, change.new))
    return before != after


RULE = Rule(
    id="param-order-changed",
    title="Required parameters stand in another order.",
    on=reordered("action", "parameters"),
    when=required_moved,
    wire=same(NONE),
    source=same(BREAKING),
    say="required parameters of {it} stand in another order",
    why=(
        "They go over the wire by name, but programs give them by place. Where both have one type, nothing "
        "fails to compile: the values are mixed up."
    ),
    remedy="Check every call of the action when the client is upgraded.",
    mirror="param-order-changed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="id" type="string" optional="0"/>
        <param name="key" type="string" optional="0"/>
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
        <param name="key" type="string" optional="0"/>
        <param name="id" type="string" optional="0"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
