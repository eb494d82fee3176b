"""Running a scenario: one call after the other, as they stand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

from generator.conformance.encode import NotInJson
from generator.model.api import Api
from generator.model.behaviour import behaviour_of
from generator.model.call import Program
from generator.model.call_json import BadCall, read_program

from .answer import understood
from .body import body_of
from .captures import captured_at, filled, used_in
from .expect import Check, Failed, check
from .numbers import Scalar, scalar_text
from .read import Expectation, Scenario, Step
from .send import NoAnswer, Server
from .tree import Node, path_of, read_tree

State: TypeAlias = Literal["passed", "failed", "skipped"]

HIDDEN = "***"
_SHORTEST = 6
"""Shorter values are not looked for: they would eat into ordinary words."""


@dataclass(frozen=True, slots=True)
class StepResult:
    """How a step went; `reason` says why it was not called, or why it failed beside its checks."""

    step: Step
    state: State
    reason: str = ""
    checks: tuple[Check, ...] = ()


@dataclass
class Runner:
    """Runs scenarios of one API on one server; `settings` and `ks` are those of calls that say nothing themselves."""

    api: Api
    server: Server
    folder: Path
    ks: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)

    def run(self, scenario: Scenario) -> Iterator[StepResult]:
        """Runs all steps. One that fails does not stop those behind it, but what uses its values is skipped.

        Raises:
            Unreachable: if there is no server.
        """
        self._hide("ks", self.ks)
        captured: dict[str, Scalar] = {}
        for step in scenario.steps:
            yield self._step(step, captured)

    def covered(self, text: str) -> str:
        """`text` without the secrets that are known by now."""
        for secret in sorted(self.hidden, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        return text

    def _cover(self, expectation: Expectation) -> Callable[[str], str]:
        path = path_of(expectation.path)
        if path and path[-1] in behaviour_of(self.api).secrets:
            return lambda text: HIDDEN
        return self.covered

    def _step(self, step: Step, captured: dict[str, Scalar]) -> StepResult:
        unknown = next((name for name in used_in(step.document) if name not in captured), None)
        if unknown is not None:
            return StepResult(step, "skipped", f"{{{{{unknown}}}}} has no value")
        try:
            document = self._completed(filled(step.document, captured), captured)
            self._hide_in(read_tree(json.dumps(document))[0], "")
            program = read_program(self.api, document)
            result, failed = self._call(program)
        except BadCall as bad:
            return StepResult(
                step, "failed", self.covered("; ".join(f"{where}: {text}" for where, text in bad.problems))
            )
        except (NotInJson, OSError) as error:
            return StepResult(step, "failed", f"cannot be sent: {error}")
        checks = [check(each, failed, result, self._cover(each)) for each in step.expect or (Expectation("succeeds"),)]
        missing = []
        for name, path in (step.capture or {}).items():
            value = captured_at(result, path)
            # What an earlier step left under the name is not what this one means.
            captured.pop(name, None)
            if value is None:
                missing.append(f"there is no value at {path or 'the result'} for {{{{{name}}}}}")
            else:
                captured[name] = value
                self._hide(name, scalar_text(value))
        passed = all(each.passed for each in checks) and not missing
        return StepResult(step, "passed" if passed else "failed", "; ".join(missing), tuple(checks))

    def _completed(self, document: Mapping[str, Any], captured: Mapping[str, Scalar]) -> dict[str, Any]:
        """The call with the session that an earlier step captured as `ks`, or else the one given, and the settings."""
        client = document.get("client", {})
        if not isinstance(client, dict):
            return dict(document)
        client = dict(client)
        earlier = captured.get("ks")
        ks = earlier if isinstance(earlier, str) else self.ks
        if ks:
            client.setdefault("ks", ks)
        if self.settings and isinstance(client.get("settings", {}), dict):
            client["settings"] = {**self.settings, **client.get("settings", {})}
        return {**document, "client": client} if client else dict(document)

    def _call(self, program: Program) -> tuple[Node | None, Failed | None]:
        first = program.calls[0]
        path = f"service/{first.service.id}/action/{first.action.name}"
        body, content_type = body_of(self.api, program, self.folder)
        try:
            answer = self.server.post("service/multirequest" if program.multirequest else path, body, content_type)
        except NoAnswer as error:
            return None, Failed("", str(error))
        result, failed = understood(self.api, program, answer)
        if result is not None:
            name = "ks" if behaviour_of(self.api).of(first.service.id, first.action.name).session else ""
            self._hide_in(result, name)
        return result, failed

    def _hide_in(self, root: Node, name: str) -> None:
        for key, node in root.walk(name):
            if not node.holds:
                self._hide(key, node.text)

    def _hide(self, name: str | int, value: str) -> None:
        if name in behaviour_of(self.api).secrets and len(value) >= _SHORTEST:
            self.hidden.add(value)


def problems_of(api: Api, scenarios: tuple[Scenario, ...]) -> list[tuple[str, str]]:
    """What is wrong with the calls that can be read before anything is sent: those without ``{{name}}``."""
    found: list[tuple[str, str]] = []
    for step in (step for scenario in scenarios for step in scenario.steps):
        if used_in(step.document):
            continue
        try:
            read_program(api, dict(step.document))
        except BadCall as bad:
            found += [(".".join(part for part in (step.where, where) if part), text) for where, text in bad.problems]
    return found
