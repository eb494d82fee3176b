"""A service has another short name."""

from __future__ import annotations

from generator.diff.rule import BREAKING, NONE, Rule, changed, same

RULE = Rule(
    id="service-renamed",
    title="A service has another short name.",
    on=changed("service", "name"),
    wire=same(NONE),
    source=same(BREAKING),
    say="the short name of {it} changed from {old} to {new}",
    why=(
        "The id goes on the wire and stays. Clients name the service by its short name, so programs do not "
        "compile, or fail, with a new one."
    ),
    remedy="Rename it in programs when the client is upgraded.",
    mirror="service-renamed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
<xml>
  <services>
    <service id="media" name="mediaItem">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
