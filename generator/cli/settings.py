"""``--set``: the options of targets as they are given on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.cli.group import suggestion

if TYPE_CHECKING:
    from generator.targets.base import Target


def options_of(targets: Sequence[Target], settings: tuple[str, ...]) -> tuple[dict[str, dict[str, str]], list[str]]:
    """The options of each of `targets` by its name, of `settings` or else their defaults; and what is wrong.

    ``name=value`` goes to all targets that have the option, ``target.name=value`` to one.
    """
    if len(targets) == 1:
        (target,) = targets
        short = tuple(setting.removeprefix(f"{target.name}.") for setting in settings)
        values, wrong = target_options(target, short)
        return {target.name: values}, wrong
    by_name = {target.name: target for target in targets}
    given: dict[str, list[str]] = {name: [] for name in by_name}
    wrong = []
    for setting in settings:
        name, equals, _ = setting.partition("=")
        owner, dot, _ = name.partition(".")
        if dot and owner in by_name and equals:
            given[owner].append(setting.removeprefix(f"{owner}."))
            continue
        takers = [each.name for each in targets if name in {option.name for option in each.options}]
        if not equals:
            wrong.append(f"--set {setting}: a setting has the form name=value")
        elif not takers:
            known = {option.name for each in targets for option in each.options}
            wrong.append(f"no target has an option {name!r}.{suggestion(name, known)}")
        for taker in takers:
            given[taker].append(setting)
    options = {}
    for name, target in by_name.items():
        options[name], problems = target_options(target, tuple(given[name]))
        wrong += problems
    return options, wrong


def target_options(target: Target, settings: tuple[str, ...]) -> tuple[dict[str, str], list[str]]:
    """A value for each option of `target`, of `settings` (``name=value`` each) or else its default; and what is wrong.

    A setting is wrong that has no ``=`` or names no option.
    """
    values = {option.name: option.default for option in target.options}
    wrong = []
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals:
            wrong.append(f"--set {setting}: a setting has the form name=value")
        elif name not in values:
            known = f"Its options: {', '.join(values)}." if values else "It has none."
            wrong.append(f"the target {target.name} has no option {name!r}.{suggestion(name, values)} {known}")
        else:
            values[name] = value
    return values, wrong
