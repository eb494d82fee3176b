"""The version of the API stayed, though something breaks."""

from __future__ import annotations

from generator.diff.rule import BREAKING, DANGEROUS, NONE, Rule, same

RULE = Rule(
    id="api-version-not-bumped",
    title="The version of the API stayed, though something breaks.",
    wire=same(DANGEROUS),
    source=same(NONE),
    say="the version of the API stayed, though it breaks clients that are out there",
    why="Nobody can tell by the version which of the two a server speaks.",
    remedy="Raise the version in the schema.",
    no_mirror="The version does not change here; what breaks has a mirror of its own.",
    old="""\
<xml apiVersion="22.9.0">
  <services>
    <service id="media" name="media">
      <action name="get">
        <result/>
      </action>
      <action name="count">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    new="""\
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
    remark=lambda versions, worst: versions.old.version == versions.new.version != "" and worst is BREAKING,
)
