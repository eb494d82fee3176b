"""A class does not derive from its old base any more, but from a base of that."""

from __future__ import annotations

from generator.diff.changes import Changed
from generator.diff.rule import BREAKING, DANGEROUS, Rule, changed, same
from generator.diff.versions import Versions, derives

from .base_inserted import inserted


def left_out(change: Changed, versions: Versions) -> bool:
    """Whether the new base was one before, further away."""
    return derives(versions.bases(change.subject.name, new=False), change.after)


RULE = Rule(
    id="base-left-out",
    title="A class does not derive from its old base any more, but from a base of that.",
    on=changed("class", "base"),
    when=lambda change, versions: left_out(change, versions) and not inserted(change, versions),
    wire=same(DANGEROUS),
    source=same(BREAKING),
    say="the base of {it} changed from {old} to {new}, which the old one derived from",
    why="Objects of it do not fit where the old base is asked for, and have none of its properties.",
    remedy="Check where objects of this class are used as the old base.",
    mirror="base-inserted",
    old="""\
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
    new="""\
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
)
