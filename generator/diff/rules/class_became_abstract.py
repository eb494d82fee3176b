"""A class became abstract."""

from __future__ import annotations

from generator.diff.rule import BREAKING, NONE, Harm, Rule, changed, same

RULE = Rule(
    id="class-became-abstract",
    title="A class became abstract.",
    on=changed("class", "abstract"),
    when=lambda change, versions: bool(change.after),
    wire=Harm(request=BREAKING, answer=NONE),
    source=same(BREAKING),
    say="{it} is abstract now",
    why=(
        "Objects of it cannot be sent any more: the server answers OBJECT_TYPE_ABSTRACT. Only those of its "
        "subclasses can."
    ),
    remedy="Send an object of a subclass.",
    mirror="class-no-longer-abstract",
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
    <class name="KalturaEntry" abstract="1"/>
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
