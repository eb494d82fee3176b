"""An error has other arguments."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, Rule, changed, same

RULE = Rule(
    id="error-params-changed",
    title="An error has other arguments.",
    on=changed("error", "parameters"),
    wire=same(DANGEROUS),
    source=same(DANGEROUS),
    say="the arguments of {it} changed from {old} to {new}",
    why="Programs that read an argument by its name do not find it, or find another meaning.",
    remedy="Check what reads the arguments of this error.",
    mirror="error-params-changed",
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
    <error name="NOT_FOUND" code="NOT_FOUND" message="Not there">
      <parameter name="ID"/>
    </error>
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
    <error name="NOT_FOUND" code="NOT_FOUND" message="Not there">
      <parameter name="ENTRY_ID"/>
    </error>
  </errors>
</xml>
""",
)
