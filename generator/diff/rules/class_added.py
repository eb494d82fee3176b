"""A class is new."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Harm, Rule, added, same

RULE = Rule(
    id="class-added",
    title="A class is new.",
    on=added("class"),
    wire=Harm(request=NONE, answer=SAFE),
    source=same(SAFE),
    say="{it} is new",
    why="Clients that do not know it read such an object as the nearest class that they know.",
    remedy="Nothing.",
    mirror="class-removed",
    old="""\
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
    new="""\
<xml>
  <classes>
    <class name="KalturaEntry"/>
    <class name="KalturaClip" base="KalturaEntry"/>
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
