"""A property was removed."""

from __future__ import annotations

from generator.diff.changes import Removed
from generator.diff.rule import BREAKING, DANGEROUS, Harm, Rule, removed, same
from generator.diff.versions import Versions


def _applies(change: Removed, versions: Versions) -> bool:
    return not (versions.inherits(change.subject, change.part, new=True) or versions.was_deprecated(change.subject))


RULE = Rule(
    id="property-removed",
    title="A property was removed.",
    on=removed("property"),
    when=_applies,
    wire=Harm(request=DANGEROUS, answer=BREAKING),
    source=same(BREAKING),
    say="{it} was removed",
    why=(
        "It does not come in answers any more, and the server ignores it in requests. Programs that name it "
        "do not compile, or fail, with a new client."
    ),
    remedy="Do without it, or find where its value is now.",
    mirror="property-added",
    old="""\
<xml>
  <classes>
    <class name="KalturaEntry">
      <property name="mood" type="string"/>
    </class>
  </classes>
  <services>
    <service id="media" name="media">
      <action name="add">
        <param name="entry" type="KalturaEntry" optional="0"/>
        <result type="KalturaEntry"/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
<xml>
  <classes>
    <class name="KalturaEntry"/>
  </classes>
  <services>
    <service id="media" name="media">
      <action name="add">
        <param name="entry" type="KalturaEntry" optional="0"/>
        <result type="KalturaEntry"/>
      </action>
    </service>
  </services>
</xml>
""",
)
