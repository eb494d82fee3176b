"""A class derives from another one."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, Rule, changed, same

from .base_inserted import inserted
from .base_left_out import left_out

RULE = Rule(
    id="base-changed",
    title="A class derives from another one.",
    on=changed("class", "base"),
    when=lambda change, versions: not (inserted(change, versions) or left_out(change, versions)),
    wire=same(DANGEROUS),
    source=same(BREAKING),
    say="the base of {it} changed from {old} to {new}",
    why=(
        "Objects of it do not fit where the old base is asked for, and what was inherited is not there unless "
        "the new base has it."
    ),
    remedy="Check where objects of this class are used as the old base.",
    mirror="base-changed",
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
    <class name="KalturaEntry" base="KalturaNote"/>
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
