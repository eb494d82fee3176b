"""Scenario files as the console exports them: a scenario, one call, or all saved calls."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from .captures import used_in
from .numbers import scalar_text

CAPTURE_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)
"""The names that ``{{name}}`` can have."""

_SAFE = 2**53 - 1

Kind: TypeAlias = Literal["succeeds", "fails", "equals", "exists", "matches", "count"]


@dataclass(frozen=True, slots=True)
class Expectation:
    """What is expected of an answer; `value` is the code, the text, the pattern or the count in digits."""

    kind: Kind
    path: str = ""
    value: str = ""

    @property
    def text(self) -> str:
        """A sentence that says it."""
        where = self.path or "the result"
        match self.kind:
            case "succeeds":
                return "succeeds"
            case "fails":
                return f"fails with {self.value}" if self.value else "fails"
            case "equals":
                return f"{where} is {self.value}"
            case "exists":
                return f"{where} exists"
            case "matches":
                return f"{where} matches {self.value}"
        return f"{where} has {self.value} elements"


@dataclass(frozen=True, slots=True)
class Step:
    """A call; `capture` are paths by the names under which later steps use what is there. `where` it is in its file."""

    name: str
    document: Mapping[str, Any]
    where: str
    expect: tuple[Expectation, ...] = ()
    capture: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """Calls in an order."""

    name: str
    steps: tuple[Step, ...]


class BadScenario(ValueError):
    """A text that is no scenario; `problems` are pairs of a path in the file and what is wrong there."""

    def __init__(self, problems: Iterable[tuple[str, str]]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{where}: {text}" for where, text in self.problems))


def read_scenarios(text: str, name: str) -> tuple[Scenario, ...]:
    """The scenarios of a file: its folders where it has all saved calls, in the order in which they begin.

    Args:
        text: What the file holds.
        name: What a step is called that has no name: one call alone.

    Raises:
        BadScenario: with everything that is wrong.
    """
    try:
        content = json.loads(text.removeprefix("\ufeff"), parse_constant=_no_json)
        # What is nested deeper than this can look.
        used_in(content)
    except (ValueError, RecursionError) as error:
        raise BadScenario([("", f"is no JSON: {error}")]) from error
    reader = _Reader()
    found = reader.file(content, name)
    if reader.problems:
        raise BadScenario(reader.problems)
    return found


def _no_json(word: str) -> Any:
    raise ValueError(word)


class _Reader:
    def __init__(self) -> None:
        self.problems: list[tuple[str, str]] = []

    def wrong(self, where: str, text: str) -> None:
        self.problems.append((where, text))

    def file(self, content: Any, name: str) -> tuple[Scenario, ...]:
        if not isinstance(content, dict):
            self.wrong("", "the file must hold an object: saved calls, a scenario, or one call")
        elif "scenario" in content:
            if not isinstance(content["scenario"], str):
                self.wrong("scenario", "must be the name of the scenario")
            return (Scenario(str(content["scenario"]), self._steps(content.get("steps"), "steps")),)
        elif "service" in content or "multirequest" in content:
            return (Scenario(name, (Step(name, content, ""),)),)
        elif "calls" in content:
            return self._folders(content["calls"])
        else:
            self.wrong("", "the file has no calls")
        return ()

    def _folders(self, calls: Any) -> tuple[Scenario, ...]:
        folders: dict[str, list[Step]] = {}
        for step, each in zip(self._steps(calls, "calls"), calls if isinstance(calls, list) else (), strict=False):
            folder = each.get("folder", "") if isinstance(each, dict) else ""
            folders.setdefault(folder if isinstance(folder, str) else "", []).append(step)
        return tuple(Scenario(folder, tuple(steps)) for folder, steps in folders.items())

    def _steps(self, steps: Any, where: str) -> tuple[Step, ...]:
        if not isinstance(steps, list):
            self.wrong(where, "must be a list")
            return ()
        return tuple(self._step(each, f"{where}[{index}]") for index, each in enumerate(steps))

    def _step(self, value: Any, where: str) -> Step:
        fields = self._dictionary(value, where)
        name, expect = fields.get("name"), fields.get("expect", [])
        if fields or isinstance(value, dict):
            if not isinstance(name, str):
                self.wrong(f"{where}.name", "must be a text")
            if not isinstance(expect, list):
                self.wrong(f"{where}.expect", "must be a list")
                expect = []
            call = self._dictionary(fields.get("call"), f"{where}.call")
            capture = self._capture(fields.get("capture", {}), f"{where}.capture")
            expected = [self._expectation(each, f"{where}.expect[{index}]") for index, each in enumerate(expect)]
            return Step(str(name), call, f"{where}.call", tuple(each for each in expected if each), capture)
        return Step("", {}, where)

    def _capture(self, value: Any, where: str) -> dict[str, str]:
        found = self._dictionary(value, where)
        for name, path in found.items():
            if not isinstance(path, str) or not CAPTURE_NAME.fullmatch(name):
                self.wrong(where, "must be paths by names of letters and digits")
                return {}
        return found

    def _expectation(self, value: Any, where: str) -> Expectation | None:
        if not isinstance(value, dict):
            self.wrong(where, "must be an object")
            return None
        path, equals, count = value.get("path"), value.get("equals"), value.get("count")
        if value.get("succeeds") is True:
            return Expectation("succeeds")
        if isinstance(value.get("fails"), str):
            return Expectation("fails", value=value["fails"])
        if not isinstance(path, str):
            self.wrong(where, "must have succeeds, fails, or a path")
            return None
        if value.get("exists") is True:
            return Expectation("exists", path)
        if isinstance(value.get("matches"), str):
            return Expectation("matches", path, value["matches"])
        if (
            isinstance(count, int | float)
            and not isinstance(count, bool)
            and count == int(count)
            and abs(count) <= _SAFE
        ):
            return Expectation("count", path, str(int(count)))
        if isinstance(equals, str | int | float):
            return Expectation("equals", path, scalar_text(equals))
        self.wrong(where, "must say equals, exists, matches or count of its path")
        return None

    def _dictionary(self, value: Any, where: str) -> dict[str, Any]:
        if isinstance(value, dict):
            return value
        self.wrong(where, "must be an object")
        return {}
