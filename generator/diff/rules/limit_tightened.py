"""A limit was tightened."""

from __future__ import annotations

from generator.diff.changes import Changed
from generator.diff.rule import DANGEROUS, NONE, Harm, Rule, changed, same
from generator.diff.view import View

_UPPER = frozenset(("max_length", "max_value", "utf8_truncate"))
WORDS = {
    "min_length": "shortest length",
    "max_length": "greatest length",
    "min_value": "smallest value",
    "max_value": "greatest value",
    "values_min_value": "smallest value in the list",
    "utf8_truncate": "length in bytes",
}
"""The facets that are limits of values, in words."""


def tightened(change: Changed) -> bool:
    """Whether a limit leaves less room than before, where no limit leaves all."""
    before, after = change.before, change.after
    if before is None or after is None:
        return before is None
    assert isinstance(before, int | float) and isinstance(after, int | float)
    return after < before if change.facet in _UPPER else after > before


def say(change: Changed, view: View) -> str:
    """The message on a limit."""
    old, new = ("no limit" if value is None else view.value(value) for value in (change.before, change.after))
    return f"the {WORDS[change.facet]} of {view.name(change.subject)} changed from {old} to {new}"


RULE = Rule(
    id="limit-tightened",
    title="A limit was tightened.",
    on=changed(("property", "parameter"), *WORDS),
    when=lambda change, versions: tightened(change),
    wire=Harm(request=DANGEROUS, answer=NONE),
    source=same(NONE),
    say=say,
    why="Values that were taken are refused, or cut, by the server.",
    remedy="Check what users can enter.",
    mirror="limit-loosened",
    old="""\
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
    new="""\
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
)
