"""``clientgen run``: the scenarios of the console, on a server, in a terminal or a build."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli.common import Findings, counted, fail, load_api
from generator.cli.telling import format_option, news

if TYPE_CHECKING:
    from generator.scenario.read import Scenario
    from generator.scenario.run import Runner, StepResult

_LABELS = {"passed": "passed", "failed": "failed", "skipped": "not run"}


@click.command(name="run", short_help="Run a scenario of the console on an API server, and check what it expects.")
@click.argument("scenario", type=click.Path(path_type=Path))
@click.option("--url", required=True, help="The server, such as https://www.example.com.")
@click.option("--schema", help="The schema: a file, an http(s) URL, or by default the one that clientgen brings along.")
@click.option("--ks", envvar="KALTURA_KS", default="", help="The session; better in the environment, as KALTURA_KS.")
@click.option("--partner", type=int, help="The account, for calls that name none.")
@click.option("--timeout", default=60.0, show_default=True, type=click.FloatRange(0.1), help="Seconds for each call.")
@format_option("json", help="For people, as JSON, or as annotations of GitHub Actions.")
def command(
    scenario: Path, url: str, schema: str | None, ks: str, partner: int | None, timeout: float, form: str
) -> None:
    """Run the calls of a file that the console exported, in order, and check what is expected of them.

    \b
      clientgen run upload.json --url https://www.example.com

    Exit status: 0 all passed, 1 a step failed or was not run, 2 the file or the call is wrong, or there is no server.
    """
    from generator.scenario.read import BadScenario, read_scenarios
    from generator.scenario.run import Runner, problems_of
    from generator.scenario.send import Unreachable, server_at

    try:
        server = server_at(url, timeout)
        scenarios = read_scenarios(_text(scenario), scenario.stem)
    except Unreachable as error:
        fail(str(error))
    except BadScenario as bad:
        fail(*_located(scenario, bad.problems))
    api = load_api(schema, quiet=True)
    problems = problems_of(api, scenarios)
    if problems:
        fail(*_located(scenario, problems))
    settings = {} if partner is None else {"partnerId": partner}
    runner = Runner(api, server, scenario.parent, ks, settings)
    try:
        results = [(each, [_told(runner, one, form) for one in runner.run(each)]) for each in scenarios]
    except Unreachable as error:
        fail(str(error))
    _end(runner, results, form)


def _end(runner: Runner, results: list[tuple[Scenario, list[StepResult]]], form: str) -> None:
    steps = [step for _, each in results for step in each]
    if form == "json":
        found = [{"scenario": each.name, "steps": [_data(runner, one) for one in all_]} for each, all_ in results]
        click.echo(json.dumps({"scenarios": found}, indent=2))
    bad = sum(step.state != "passed" for step in steps)
    if bad:
        raise Findings(f"{bad} of {counted(len(steps), 'step')} did not pass")
    if form != "json":
        click.echo(f"{counted(len(steps), 'step')} passed")


def _told(runner: Runner, result: StepResult, form: str) -> StepResult:
    if form != "json":
        text = f"{_LABELS[result.state]}: {result.step.name}"
        wrong = [f"expected: {each.expectation.text}; came: {each.found}" for each in result.checks if not each.passed]
        why = "; ".join([*wrong, *filter(None, [result.reason])])
        line = runner.covered(f"{text}: {why}" if why else text)
        click.echo(line if result.state == "passed" else news(line, "error"))
    return result


def _data(runner: Runner, result: StepResult) -> dict[str, Any]:
    checks = [
        {"expected": runner.covered(each.expectation.text), "passed": each.passed, "found": runner.covered(each.found)}
        for each in result.checks
    ]
    name, reason = runner.covered(result.step.name), runner.covered(result.reason)
    return {"name": name, "state": result.state, "reason": reason, "checks": checks}


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError:
        fail(f"{path}: is not UTF-8")
    except OSError as error:
        fail(f"{path}: cannot be read: {error.strerror}")


def _located(path: Path, problems: Any) -> list[str]:
    return [f"{path}: {where}: {text}" if where else f"{path}: {text}" for where, text in problems]
