"""A parameter or a property takes more than before."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, SAFE, Harm, Rule, changed, same
from generator.diff.variance import wider

RULE = Rule(
    id="type-widened",
    title="A parameter or a property takes more than before.",
    on=changed(("parameter", "property"), "type"),
    when=wider,
    wire=same(SAFE),
    source=Harm(request=DANGEROUS, answer=BREAKING),
    say="the type of {it} widened from {old} to {new}",
    why=(
        "All that was sent is still taken: an int where a bigint is asked for, an object of a subclass, a "
        "value of an enum as text. What programs read is declared otherwise, and in a strictly typed language "
        "has to be treated otherwise: in TypeScript a bigint is no number."
    ),
    remedy="Compile programs again with a new client, and convert where the compiler asks for it.",
    mirror="type-narrowed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="id" type="int" optional="0"/>
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
        <param name="id" type="bigint" optional="0"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
