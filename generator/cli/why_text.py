"""The answers of ``clientgen why`` as text in 80 columns."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from generator.cli.common import counted
from generator.model.reach import How
from generator.model.reasons import Chain, Link, Totals

_WIDTH = 80
_SHOWN = 8
_STEPS = {
    How.RESULT: "results of actions",
    How.PARAMETER: "parameters of actions",
    How.PROPERTY: "properties of classes",
    How.BASE: "bases of classes",
    How.SUBCLASS: "subclasses of classes",
    How.SETTING: "settings of requests",
    How.CHOSEN: "named by a pattern",
    How.ROOT: "the root of all classes",
    How.WHOLE: "of the whole API, reached by no action",
}


def chain_text(name: str, chain: Chain) -> str:
    """Why `name` is in the subset."""
    if len(chain) == 1:
        return _filled(f"{name} is in: {_beginning(chain[0])}.", "")
    lines = [f"{name} is in:", *_wrapped(chain)]
    return "\n".join(lines)


def totals_text(totals: Totals, abstract: tuple[str, ...]) -> str:
    """What a choice pulled in and why."""
    classes, enums = totals.classes, totals.enums
    lines = [
        f"{counted(totals.services, 'service')} with {counted(totals.actions, 'action')} "
        f"(of {totals.of_services} with {totals.of_actions}) bring",
        f"{_share(classes, totals.of_classes)} classes, {_share(enums, totals.of_enums)} enums, "
        f"{_share(totals.errors, totals.of_errors)} errors.",
        "",
        "Classes and enums were reached first as",
        *_table((_STEPS[how], number) for how, number in totals.by_step),
        "",
        "The shortest chains to them begin at",
        *_table(totals.by_beginning),
        "",
        "Most others at once are reached from",
        *_table(totals.by_source),
    ]
    if abstract:
        lines += ["", *_filled(_abstract(abstract), "").split("\n")]
    return "\n".join(lines)


def _abstract(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")
    return f"Abstract, and without a subclass here; name those that you send with --include: {shown}."


def _share(number: int, whole: int) -> str:
    return f"{number} of {whole}"


def _table(found: Iterator[tuple[str, int]] | tuple[tuple[str, int], ...]) -> Iterator[str]:
    rows = list(found)
    for label, number in rows[:_SHOWN]:
        yield f"{number:>7}  {label}"
    if len(rows) > _SHOWN:
        yield f"{sum(number for _, number in rows[_SHOWN:]):>7}  from {len(rows) - _SHOWN} more"


def _wrapped(chain: Chain) -> Iterator[str]:
    first, *others = chain
    if first.step.how is How.CHOSEN:
        yield _filled(_beginning(first), "  ")
    else:
        others = list(chain)
    for link in others:
        yield _filled(_step(link), "  ")


def _beginning(link: Link) -> str:
    match link.step.how:
        case How.CHOSEN if link.step.source:
            return f"{link.name} is chosen by --include '{link.step.source}'"
        case How.CHOSEN:
            return f"{link.name} is chosen, as all actions are that no --exclude takes away"
        case How.ROOT if link.name.isupper() or "_" in link.name:
            return "any request can meet it"
        case How.ROOT:
            return "it is the root of all classes"
        case How.WHOLE:
            return "no action of the whole API names it, so any may meet it"
        case _:
            return _step(link)


def _step(link: Link) -> str:
    step = link.step
    match step.how:
        case How.RESULT:
            return f"{step.source} returns {link.name}"
        case How.PARAMETER:
            return f"{step.source} takes {link.name} as {step.member}"
        case How.PROPERTY:
            return f"{step.source} has {link.name} in {step.member}"
        case How.BASE:
            return f"{step.source} is derived from {link.name}"
        case How.SUBCLASS:
            return f"{step.source} may be {link.name}, a subclass"
        case How.SETTING:
            return f"the setting {step.source}, which any request may carry, takes {link.name}"
        case How.ERROR:
            return f"{step.source} can answer {link.name}"
        case _:
            return _beginning(link)


def _filled(text: str, indent: str) -> str:
    return "\n".join(
        wrap(
            text,
            _WIDTH,
            initial_indent=indent,
            subsequent_indent=indent + "    ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    )
