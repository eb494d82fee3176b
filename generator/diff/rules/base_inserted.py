"""A class derives from its old base by way of another one."""

from __future__ import annotations

from generator.diff.changes import Changed
from generator.diff.rule import DANGEROUS, SAFE, Rule, changed, same
from generator.diff.versions import Versions, derives


def inserted(change: Changed, versions: Versions) -> bool:
    """Whether the old base is still one, only further away."""
    return derives(versions.bases(change.subject.name, new=True), change.before)


RULE = Rule(
    id="base-inserted",
    title="A class derives from its old base by way of another one.",
    on=changed("class", "base"),
    when=inserted,
    wire=same(SAFE),
    source=same(DANGEROUS),
    say="the base of {it} changed from {old} to {new}, which derives from the old one",
    why=(
        "Objects fit where they fitted and have what they had, and perhaps more. In Go, literals of the class "
        "have to be written otherwise."
    ),
    remedy="In Go, put the struct of the new base around that of the old one. Elsewhere, nothing.",
    mirror="base-left-out",
    old="""\
<xml>
  <classes>
    <class name="KalturaThing"/>
    <class name="KalturaPart" base="KalturaThing"/>
    <class name="KalturaNote"/>
    <class name="KalturaEntry" base="KalturaThing"/>
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
    <class name="KalturaThing"/>
    <class name="KalturaPart" base="KalturaThing"/>
    <class name="KalturaNote"/>
    <class name="KalturaEntry" base="KalturaPart"/>
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
