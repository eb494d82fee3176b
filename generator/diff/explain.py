"""The documentation of rules."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill

from .rule import Harm, Rule


def explanation(rule: Rule) -> str:
    """All that there is to know of a rule, as Markdown that reads well as it is: no line has more than 80 columns."""
    return "\n\n".join(_blocks(rule)) + "\n"


def _blocks(rule: Rule) -> Iterator[str]:
    yield f"# {rule.id}"
    yield _filled(rule.title)
    yield f"- On the wire: {_harm(rule.wire)}\n- In the source: {_harm(rule.source)}"
    yield f"## Whom it concerns\n\n{_filled(rule.why)}"
    yield f"## What to do\n\n{_filled(rule.remedy)}"
    yield f"## Example\n\n```diff\n{example(rule)}\n```"
    if rule.mirror == rule.id:
        yield "The reverse change falls under the same rule."
    elif rule.mirror:
        yield f"The reverse change falls under `{rule.mirror}`."
    else:
        yield _filled(f"No rule is the reverse of this one. {rule.no_mirror}")
    if rule.quiet:
        yield "It is of no consequence and shown with `--all` only."


def _filled(text: str) -> str:
    return fill(text, 80, break_on_hyphens=False, break_long_words=False)


def _harm(harm: Harm) -> str:
    if harm.request is harm.answer:
        return harm.request.label
    return f"{harm.request.label} in requests, {harm.answer.label} in answers"


def example(rule: Rule) -> str:
    """The pair of schemas of a rule as a unified difference without its header."""
    # difflib takes longer to load than most commands take to run.
    from difflib import unified_diff

    old, new = rule.old.splitlines(), rule.new.splitlines()
    return "\n".join(list(unified_diff(old, new, n=max(len(old), len(new)), lineterm=""))[3:])
