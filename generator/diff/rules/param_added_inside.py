"""An optional parameter is new and stands before others."""

from __future__ import annotations

from generator.diff.changes import Added, Subject
from generator.diff.rule import DANGEROUS, NONE, Rule, added, same
from generator.diff.versions import Versions


def inside(change: Added, versions: Versions) -> bool:
    """Whether parameters that were there before stand behind the new one."""
    action = Subject("action", change.subject.path[:-1])
    before = {part.name for part in versions.part(action).parameters}
    names = [part.name for part in versions.part(action, new=True).parameters]
    return any(name in before for name in names[names.index(change.subject.name) :])


RULE = Rule(
    id="param-added-inside",
    title="An optional parameter is new and stands before others.",
    on=added("parameter"),
    when=lambda change, versions: change.part.optional and inside(change, versions),
    wire=same(NONE),
    source=same(DANGEROUS),
    say="{it} is new, optional, and stands before others",
    why=(
        "Parameters go over the wire by name, and clients of clientgen take optional ones by name. Clients "
        "that take them by place, as those of other generators do, shift what follows."
    ),
    remedy=(
        "Nothing; with other clients, check calls that give more than the required parameters. On the server, "
        "add parameters at the end."
    ),
    mirror="param-removed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="id" type="string" optional="0"/>
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
        <param name="id" type="string" optional="0"/>
        <param name="label" type="string" optional="1" default="null"/>
        <param name="version" type="int" optional="1" default="-1"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
