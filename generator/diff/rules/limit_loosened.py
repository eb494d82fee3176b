"""A limit was loosened."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Harm, Rule, changed, same

from .limit_tightened import WORDS, say, tightened

RULE = Rule(
    id="limit-loosened",
    title="A limit was loosened.",
    on=changed(("property", "parameter"), *WORDS),
    when=lambda change, versions: not tightened(change),
    wire=Harm(request=SAFE, answer=SAFE),
    source=same(NONE),
    say=say,
    why="Values may come that are longer or larger than before.",
    remedy="Check what stores or shows them.",
    mirror="limit-tightened",
    old="""\
<xml>
  <classes>
    <class name="KalturaEntry">
      <property name="mood" type="string" maxLength="50"/>
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
    <class name="KalturaEntry">
      <property name="mood" type="string" maxLength="100"/>
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
)
