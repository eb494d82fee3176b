"""The version of the API went up."""

from __future__ import annotations

from generator.diff.rule import NONE, SAFE, Rule, changed, same

from .api_version_lowered import lowered

RULE = Rule(
    id="api-version-raised",
    title="The version of the API went up.",
    on=changed("api", "version"),
    when=lambda change, versions: not lowered(change),
    wire=same(NONE),
    source=same(SAFE),
    say="the version of {it} changed from {old} to {new}",
    why="It tells clients apart; the server takes requests of every version.",
    remedy="Nothing.",
    mirror="api-version-lowered",
    old="""\
<xml apiVersion="22.9.0">
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
<xml apiVersion="22.10.0">
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
