"""A class was removed."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, Harm, Rule, removed, same

RULE = Rule(
    id="class-removed",
    title="A class was removed.",
    on=removed("class"),
    when=lambda change, versions: not versions.was_deprecated(change.subject),
    wire=Harm(request=BREAKING, answer=DANGEROUS),
    source=same(BREAKING),
    say="{it} was removed",
    why=(
        "Objects of it cannot be sent any more, and do not come. Programs that name it do not compile, or "
        "fail, with a new client."
    ),
    remedy="Use what took its place.",
    mirror="class-added",
    old="""\
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
