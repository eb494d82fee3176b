"""A required parameter is new."""

from __future__ import annotations

from generator.diff.rule import BREAKING, Rule, added, same

RULE = Rule(
    id="param-added-required",
    title="A required parameter is new.",
    on=added("parameter"),
    when=lambda change, versions: not change.part.optional,
    wire=same(BREAKING),
    source=same(BREAKING),
    say="{it} is new and required",
    why=(
        "Calls without it are answered with MISSING_MANDATORY_PARAMETER, and programs do not compile with a "
        "new client until they give it."
    ),
    remedy=(
        "Give it. On the server, add parameters as optional ones, with a default that does what was done " "before."
    ),
    mirror="param-removed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="id" type="string" optional="0"/>
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
        <param name="key" type="string" optional="0"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
