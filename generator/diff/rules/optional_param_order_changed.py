"""Optional parameters stand in another order."""

from __future__ import annotations

from generator.diff.rule import DANGEROUS, NONE, Rule, reordered, same

from .param_order_changed import required_moved

RULE = Rule(
    id="optional-param-order-changed",
    title="Optional parameters stand in another order.",
    on=reordered("action", "parameters"),
    when=lambda change, versions: not required_moved(change, versions),
    wire=same(NONE),
    source=same(DANGEROUS),
    say="optional parameters of {it} stand in another order",
    why=(
        "Clients of clientgen take them by name, and so does the server. Clients that take them by place mix "
        "them up."
    ),
    remedy="Nothing; with other clients, check the calls.",
    mirror="optional-param-order-changed",
    old="""\
<xml>
  <services>
    <service id="media" name="media">
      <action name="get">
        <param name="version" type="int" optional="1" default="-1"/>
        <param name="label" type="string" optional="1" default="null"/>
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
        <param name="label" type="string" optional="1" default="null"/>
        <param name="version" type="int" optional="1" default="-1"/>
        <result/>
      </action>
    </service>
  </services>
</xml>
""",
)
