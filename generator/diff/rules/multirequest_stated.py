"""The schema says otherwise whether an action fits into a multirequest, and means the same."""

from __future__ import annotations

from generator.diff.rule import NONE, Rule, changed, same

from .multirequest_forbidden import serves_files

RULE = Rule(
    id="multirequest-stated",
    title="The schema says otherwise whether an action fits into a multirequest, and means the same.",
    on=changed("action", "in_multirequest"),
    when=lambda change, versions: False not in (change.before, change.after) or serves_files(change, versions),
    wire=same(NONE),
    source=same(NONE),
    say="the mark for multirequests of {it} changed from {old} to {new}",
    why=(
        "An action fits into a multirequest unless the schema denies it, and one that answers a file does not "
        "in any case."
    ),
    remedy="Nothing.",
    mirror="multirequest-stated",
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
    <service id="media" name="media">
      <action name="get" enableInMultiRequest="1">
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
    quiet=True,
)
