"""An error was removed."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, Rule, removed, same

RULE = Rule(
    id="error-removed",
    title="An error was removed.",
    on=removed("error"),
    wire=same(DANGEROUS),
    source=same(BREAKING),
    say="{it} was removed",
    why=(
        "It does not come any more; something else may come in its place. Programs that name it do not "
        "compile, or fail, with a new client."
    ),
    remedy="Look for what comes instead.",
    mirror="error-added",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
  <errors>
    <error name="OTHER" code="OTHER" message="Something else"/>
    <error name="NOT_FOUND" code="NOT_FOUND" message="Not there"/>
  </errors>
</xml>
""",
    new="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
  <errors>
    <error name="OTHER" code="OTHER" message="Something else"/>
  </errors>
</xml>
""",
)
