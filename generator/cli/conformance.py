"""``clientgen conformance``: prove that the clients of a target speak the protocol."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import Failure, Fault, Findings, Progress, counted, fail
from generator.cli.group import suggestion
from generator.cli.targets import complete_target, find_target
from generator.cli.telling import annotation_title, format_option, news

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.conformance.case import Case, Suite
    from generator.conformance.report import Verdict
    from generator.conformance.run import Result
    from generator.targets.base import Target


@click.command(short_help="Prove that the clients of a target speak the protocol.")
@click.option("-t", "--target", "name", metavar="NAME", shell_complete=complete_target, help="The target to prove.")
@click.option("--case", "wanted", multiple=True, metavar="NAME", help="Only this case, shown whole; may be repeated.")
@click.option("--topic", "topics", multiple=True, metavar="TOPIC", help="Only the cases of this topic.")
@click.option("--rules", "show_rules", is_flag=True, help="Print which cases show which rule of the protocol.")
@click.option(
    "--keep",
    type=click.Path(path_type=Path, file_okay=False),
    help="Build in this new directory, and keep it.",
)
@format_option()
@click.option("--quiet", is_flag=True, help="Print failures only.")
def command(
    name: str | None,
    wanted: tuple[str, ...],
    topics: tuple[str, ...],
    show_rules: bool,
    keep: Path | None,
    form: str,
    quiet: bool,
) -> None:
    """Print the client of the conformance schema, build it, and play every case against the replay server.

    A case is a call, the requests that it must put on the wire, the answers of the server and what must come back; it
    runs in both encodings of requests and both formats of answers. Ends with status 1 if a case fails, if one that is
    known to fail does not, or if a rule of the protocol has no case.
    """
    suite = _suite()
    if show_rules:
        _print_rules(suite)
        return
    if name is None:
        fail("say whose clients to prove with --target NAME, or print the rules with --rules")
    target = find_target(name)
    cases = _chosen(suite, wanted, topics)
    with tempfile.TemporaryDirectory(prefix="clientgen-") as temporary, Progress(quiet=quiet) as progress:
        directory = _empty(keep) if keep is not None else Path(temporary)
        results = _results(target, suite, cases, directory, progress, shown=bool(wanted))
        _tell(results, suite, target, partial=bool(wanted or topics), quiet=quiet)


def _suite() -> Suite:
    from generator.cli.common import load_api
    from generator.conformance.load import load_suite
    from generator.replay.recording import BadRecordings
    from generator.resources import conformance_suite

    directory = conformance_suite()
    try:
        return load_suite(directory, load_api(str(directory / "schema.xml"), quiet=True))
    except BadRecordings as bad:
        fail(*map(str, bad.problems))


def _print_rules(suite: Suite) -> None:
    from generator.conformance.report import rule_lines, uncovered

    for line in rule_lines(suite):
        click.echo(line)
    missing = uncovered(suite)
    click.echo(
        f"{counted(len(suite.rules), 'rule')}, {counted(len(suite.cases), 'case')}, {len(missing)} without a case"
    )
    if missing:
        raise Findings(f"no case shows {', '.join(missing)}")


def _chosen(suite: Suite, wanted: tuple[str, ...], topics: tuple[str, ...]) -> tuple[Case, ...]:
    names = {case.name for case in suite.cases}
    known_topics = {case.topic for case in suite.cases}
    wrong = [f"there is no case {name!r}.{suggestion(name, names)}" for name in wanted if name not in names]
    wrong += [
        f"there is no topic {topic!r}.{suggestion(topic, known_topics)} Topics: {', '.join(sorted(known_topics))}."
        for topic in topics
        if topic not in known_topics
    ]
    if wrong:
        fail(*wrong)
    if not wanted and not topics:
        return suite.cases
    return tuple(case for case in suite.cases if case.name in wanted or case.topic in topics)


def _empty(directory: Path) -> Path:
    directory.mkdir(parents=True, exist_ok=True)
    if any(directory.iterdir()):
        raise Failure(f"{directory} is not empty; name a new directory with --keep")
    return directory


def _results(
    target: Target, suite: Suite, cases: tuple[Case, ...], directory: Path, progress: Progress, *, shown: bool
) -> Iterator[Result]:
    from generator.conformance.process import BuildFailed
    from generator.conformance.report import lines_of
    from generator.conformance.run import Runner, harness_of
    from generator.targets.base import MissingTool

    progress.step(f"Building the {target.name} client")
    try:
        harness = harness_of(target, suite)
        if harness is None:
            fail(f"the target {target.name} has no conformance program")
        runner = Runner(harness, directory)
    except MissingTool as missing:
        fail(str(missing))
    except BuildFailed as failed:
        raise Fault(f"the {target.name} client of the conformance schema cannot be built:\n{failed}") from failed
    with runner:
        for result in runner.run(cases):
            progress.step(f"{result.case.topic}: {result.case.name}")
            if shown:
                progress.clear()
                for line in lines_of(result, whole=True):
                    click.echo(line)
            yield result


def _tell(results: Iterator[Result], suite: Suite, target: Target, *, partial: bool, quiet: bool) -> None:
    from generator.conformance.report import judge, lines_of, uncovered

    verdict = judge(results, suite.known.get(target.name, {}))
    for result in verdict.failed:
        _tell_of(result.case.name, lines_of(result))
    for name, reason in verdict.stale:
        _tell_of(name, [f"STALE {name}: is known to fail ({reason}), and passes; take it off the list"])
    missing = () if partial else uncovered(suite)
    for rule in missing:
        click.echo(news(f"NO CASE for the rule {rule}", "error"))
    summary = _summary(verdict)
    if not verdict.good or missing:
        raise Findings(f"{target.name}: {summary}")
    if not quiet:
        click.echo(news(f"{target.name}: {summary}"))


def _tell_of(name: str, lines: Iterable[str]) -> None:
    """Shows what is wrong with the case `name`, on standard output."""
    title = annotation_title()
    if not title:
        for line in lines:
            click.echo(line)
        return
    from generator.annotations import annotation, place_of
    from generator.conformance.load import place_of_case
    from generator.resources import conformance_suite

    path, number = place_of_case(conformance_suite(), name)
    # Whoever proves clients of their own target has the cases in an installed package, and not in the repository.
    file = place_of(str(path)) if path.is_relative_to(Path.cwd()) else None
    click.echo(annotation("error", title, "\n".join(lines), file=file, line=number if file else 0))


def _summary(verdict: Verdict) -> str:
    passed = verdict.ran - len(verdict.failed) - len(verdict.known)
    known = f", {len(verdict.known)} known to fail" if verdict.known else ""
    return f"{passed} passed, {len(verdict.failed)} failed{known}"
