"""From the clients of a project file to orders for `produce`, with all that is wrong with them told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from generator.model.api import Api
from generator.model.selection import select
from generator.model.suggest import did_you_mean
from generator.output.manifest import PACKAGE, VENDORED
from generator.output.write import About
from generator.targets.base import Job, RecordedTest, Target
from generator.targets.registry import BrokenTarget, UnknownTarget, target_named

from .config import CLIENT_KEYS, Client, Project, shown
from .earlier import EarlierApis, no_earlier
from .faults import Mistake, Mistakes
from .produce import Order, Product
from .way import Way

Recorded = Callable[[Api], tuple[RecordedTest, ...]]
"""Makes the recorded tests that a client of an API carries; none where no recording is of its actions."""


def settle(project: Project, clients: Sequence[Client], api: Api, recorded: Recorded, way: Way) -> list[Order]:
    """An order for each of `clients`, in their order.

    Raises:
        Mistakes: if a client names what there is not: a target, an option, a service, a directory of templates.
    """
    mistakes = option_mistakes(project)
    orders = []
    past = EarlierApis(project)
    for client in clients:
        at = ("clients", client.name)
        selection = select(api, client.include, client.exclude, prune_inherited=client.prune_inherited)
        for problem in selection.problems:
            key, text = _without_dashes(problem)
            mistakes.append(project.mistake(text, *at, key))
        tests = recorded(selection.api) if client.tests and not selection.problems else ()
        if client.tests and not tests and not selection.problems:
            text = "no recorded answer is of an action of this client; leave with-tests out"
            mistakes.append(project.mistake(text, *at, "with-tests"))
        try:
            versions = past.of(client)
        except Mistakes as found:
            mistakes += found.mistakes
        if not mistakes:
            order = _order(project, client, selection.api, tests, way)
            orders.append(_with_releases(order, client, (*versions, api)) if versions else order)
    if mistakes:
        raise Mistakes(tuple(mistakes))
    return orders


def option_mistakes(project: Project) -> list[Mistake]:
    """What clients name that there is not: targets, their options, directories of templates."""
    return [mistake for client in project.clients for mistake in _mistakes(project, client)]


def explained(project: Project, client: Client, product: Product) -> tuple[str, ...]:
    """The problems of a client that was not written; those about an option with their place in the project file."""
    told = []
    places = [str(project.place(folder)) for folder in client.templates]
    for problem in product.problems:
        for place in places:
            problem = problem.replace(place, shown(Path(place)))
        name = problem.partition(" ")[0].rstrip(":")
        if name in client.options:
            told.append(str(project.mistake(problem, "clients", client.name, name)))
        else:
            told.append(problem)
    return tuple(told)


def _mistakes(project: Project, client: Client) -> Iterator[Mistake]:
    at = ("clients", client.name)
    for folder in client.templates:
        if not project.place(folder).is_dir():
            yield project.mistake(f"there is no directory {shown(project.place(folder))}", *at, "templates")
    if not client.target:
        return
    try:
        target = target_named(client.target)
    except UnknownTarget as unknown:
        hint = did_you_mean(client.target, unknown.known) or f"there is {', '.join(unknown.known)}"
        named = "" if client.target != client.name else ' (a client of another name says target = "...")'
        yield project.mistake(f"there is no target {client.target!r}; {hint}{named}", *at, "target")
        return
    except BrokenTarget as broken:
        yield project.mistake(str(broken), *at, "target")
        return
    if client.earlier and not target.earlier:
        yield project.mistake(no_earlier(target.name, "leave earlier out"), *at, "earlier")
    known = {option.name: option for option in target.options}
    keys = (*known, *CLIENT_KEYS)
    for name in client.options:
        if name not in known:
            hint = did_you_mean(name, keys) or f"clientgen targets {target.name} lists them"
            yield project.mistake(f"the target {target.name} has no option {name!r}; {hint}", *at, name)


def _order(project: Project, client: Client, api: Api, tests: tuple[RecordedTest, ...], way: Way) -> Order:
    target = target_named(client.target)
    out = project.place(client.directory)
    options = _options(target, client, out)
    about = About(
        target.name,
        api.version,
        options,
        client.include,
        client.exclude,
        tests=client.tests,
        form=VENDORED if client.vendored else PACKAGE,
        prune_inherited=client.prune_inherited,
    )
    job = Job(api, options, tuple(project.place(folder) for folder in client.templates), tests)
    return Order(target, job, out, about, force=way.force, dry_run=way.dry_run, favour=way.favour)


def _with_releases(order: Order, client: Client, versions: Sequence[Api]) -> Order:
    """An order that knows the releases of its API, of which the last of `versions` is the present one."""
    from .releases import releases_of

    def part(api: Api) -> Api:
        # What a pattern names may be new.
        return select(api, client.include, client.exclude, prune_inherited=client.prune_inherited).api

    return replace(order, job=replace(order.job, releases=releases_of(versions, part)))


def _options(target: Target, client: Client, out: Path) -> dict[str, str]:
    """The options as the project file has them, or else as the directory of a vendored client has it, or defaults."""
    given = {**(target.options_at(out) if client.vendored else {}), **client.options}
    return {option.name: given.get(option.name, option.default) for option in target.options}


def _without_dashes(problem: str) -> tuple[str, str]:
    """A problem of a selection, and the key of the project file that it is about."""
    text = problem.replace("--include", "include").replace("--exclude", "exclude")
    return ("exclude" if text.startswith("exclude") else "include"), text
