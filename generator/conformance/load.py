"""Reads the conformance suite from its directory; all problems of all files are told at once."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from generator.conformance.case import (
    CALLING,
    OPERATIONS,
    TALKING,
    Case,
    Encoding,
    Expected,
    Format,
    Outcome,
    Rule,
    Suite,
)
from generator.model.api import Api
from generator.model.call import Program
from generator.model.call_json import BadCall, read_program
from generator.model.suggest import did_you_mean
from generator.replay.check import Reader
from generator.replay.recording import BadRecordings, Problem
from generator.replay.serialize import Dialect

_TOP = ("about", "cases")
_CASE = (
    *("name", "about", "rules", "do", "call", "with", "client", "encodings", "formats", "dialect"),
    *("request", "requests", "answer", "answers", "value", "error", "metadata", "secrets", "log", "peak", "seconds"),
)
_REQUEST = (
    *("service", "action", "parameters", "files", "multirequest"),
    *("absent", "headers", "encoding", "method", "url", "body", "elsewhere", "signed"),
)
_CLIENT = (
    *("url", "ks", "retries", "baseDelay", "timeout", "totalTimeout", "maxAnswerSize", "signRequests", "headers"),
    *("settings", "clientTag", "idempotent"),
)
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_REPEAT = "$repeat"


def load_suite(directory: Path, api: Api) -> Suite:
    """The suite in `directory`: ``cases/*.json``, ``rules.json`` and ``known/*.json``.

    Args:
        directory: Where the suite lies.
        api: The API of its cases.

    Raises:
        BadRecordings: with everything that is wrong.
        OSError: if a file cannot be read.
    """
    rules = tuple(Rule(**rule) for rule in _json(directory / "rules.json"))
    ids = {rule.id for rule in rules}
    problems: list[Problem] = []
    cases: list[Case] = []
    for file in sorted((directory / "cases").glob("*.json")):
        reader = CaseReader(file.name, file.stem, api, ids)
        cases += reader.topic(_unfolded(_json(file)))
        problems += reader.problems
    seen: dict[str, Case] = {}
    for case in cases:
        if seen.setdefault(case.name, case) is not case:
            problems.append(Problem(f"{case.topic}.json", "name", f"there are two cases {case.name!r}"))
    known: dict[str, Mapping[str, str]] = {}
    for file in sorted((directory / "known").glob("*.json")):
        known[file.stem] = _json(file)
        for name in known[file.stem]:
            if name not in seen:
                problems.append(Problem(f"known/{file.name}", name, f"no such case; {did_you_mean(name, seen)}"))
    if problems:
        raise BadRecordings(problems)
    return Suite(api, tuple(cases), rules, known)


def place_of_case(directory: Path, name: str) -> tuple[Path, int]:
    """The file of the suite in `directory` that has the case `name`, and the line, from 1, on which it is named.

    Raises:
        ValueError: if there is no such case.
    """
    named = re.compile(rf'"name":\s*"{re.escape(name)}"')
    for file in sorted((directory / "cases").glob("*.json")):
        text = file.read_text(encoding="utf-8")
        found = named.search(text)
        if found is not None:
            return file, text.count("\n", 0, found.start()) + 1
    raise ValueError(f"there is no case {name!r}")


def _json(file: Path) -> Any:
    try:
        return json.loads(file.read_bytes())
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadRecordings([Problem(file.name, "", f"is no JSON: {error}")]) from None


def _unfolded(document: Any) -> Any:
    """`document` with long texts in place of what stands for them: ``{"$repeat": ["ab", 1000, "c", 1]}``."""
    if isinstance(document, list):
        return [_unfolded(each) for each in document]
    if not isinstance(document, dict):
        return document
    parts = document.get(_REPEAT)
    if parts is not None and len(document) == 1:
        return "".join(text * times for text, times in zip(parts[::2], parts[1::2], strict=True))
    return {key: _unfolded(each) for key, each in document.items()}


class CaseReader(Reader):
    """Takes one file of cases apart.

    Args:
        label: What problems call the file.
        topic: The topic of its cases.
        api: What the names in calls mean.
        rules: The ids that cases may name.
    """

    def __init__(self, label: str, topic: str, api: Api, rules: set[str]) -> None:
        super().__init__(label)
        self._topic = topic
        self._api = api
        self._rules = rules

    def topic(self, document: object) -> list[Case]:
        """The cases of a whole file."""
        top = self.table(document, "", _TOP)
        cases = top.get("cases")
        if not isinstance(cases, list) or not cases:
            self.wrong("cases", "must be a list of cases")
            return []
        return [self.case(each, f"cases[{at}]") for at, each in enumerate(cases)]

    def case(self, document: object, where: str) -> Case:
        """One case; what is wrong with it becomes a problem and a harmless stand-in."""
        given = self.table(document, where, _CASE)
        name = self.text(given, "name", where) or ""
        if name:
            where = name
            if not _NAME.match(name):
                self.wrong(where, "the name must be lower-case words joined by hyphens")
        do = given.get("do", "call")
        if do not in OPERATIONS:
            self.wrong(f"{where}.do", f"must be one of {', '.join(OPERATIONS)}")
            do = "call"
        client = self.table(given.get("client", {}), f"{where}.client", _CLIENT)
        return Case(
            name=name,
            topic=self._topic,
            about=self.text(given, "about", where) or "",
            rules=self._ids(given.get("rules"), where),
            do=do,
            program=self._program(given, do in CALLING, where),
            arguments=self.table(given.get("with", {}), f"{where}.with", None),
            client=client,
            encodings=cast("tuple[Encoding, ...]", self._ways(given, "encodings", ("form", "json"), where)),
            formats=cast("tuple[Format, ...]", self._ways(given, "formats", ("xml", "json"), where)),
            dialect=cast(Dialect, self._one_of(given.get("dialect", "ovp"), ("ovp", "ott"), f"{where}.dialect")),
            requests=self._requests(given, where),
            answers=self.answers(given) if do in TALKING - {"url"} else (),
            outcomes=self._outcomes(given, where),
            metadata=self.table(given["metadata"], f"{where}.metadata", None) if "metadata" in given else None,
            secrets=tuple(self._texts(given.get("secrets", []), f"{where}.secrets")),
            log=self.text(given, "log", where, optional=True) or "",
            peak=self.number(given, "peak", where),
            seconds=self._seconds(given, where),
        )

    def _ids(self, given: object, where: str) -> tuple[str, ...]:
        ids = self._texts(given, f"{where}.rules")
        if not ids:
            self.wrong(f"{where}.rules", "name at least one rule")
        for each in ids:
            if each not in self._rules:
                self.wrong(f"{where}.rules", f"there is no rule {each!r}; {did_you_mean(each, self._rules)}")
        return tuple(ids)

    def _texts(self, given: object, where: str) -> list[str]:
        if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
            self.wrong(where, "must be a list of texts")
            return []
        return given

    def _one_of(self, given: object, known: tuple[str, ...], where: str) -> str:
        if given not in known:
            self.wrong(where, f"must be one of {', '.join(known)}")
            return known[0]
        return given

    def _ways(self, given: Mapping[str, object], key: str, known: tuple[str, ...], where: str) -> tuple[str, ...]:
        ways = self._texts(given.get(key, list(known)), f"{where}.{key}")
        return tuple(self._one_of(each, known, f"{where}.{key}") for each in ways)

    def _seconds(self, given: Mapping[str, object], where: str) -> tuple[float, float]:
        bounds = given.get("seconds", [0.0, 30.0])
        numbers = isinstance(bounds, list) and all(isinstance(each, int | float) for each in bounds)
        if not isinstance(bounds, list) or not numbers or len(bounds) != 2:
            self.wrong(f"{where}.seconds", "must be two numbers: at least and at most")
            return 0.0, 30.0
        return float(bounds[0]), float(bounds[1])

    def _program(self, given: Mapping[str, object], needed: bool, where: str) -> Program | None:
        if needed != ("call" in given):
            self.wrong(where, "must have a 'call'" if needed else "has no use for a 'call'")
            return None
        if not needed:
            return None
        try:
            return read_program(self._api, given["call"])
        except BadCall as bad:
            for place, text in bad.problems:
                self.wrong(f"{where}.call.{place}".rstrip("."), text)
            return None

    def _requests(self, given: Mapping[str, object], where: str) -> tuple[Expected, ...] | None:
        if "request" in given:
            return (self._expected(given["request"], f"{where}.request"),)
        requests = given.get("requests")
        if requests is None:
            return None
        if not isinstance(requests, list):
            self.wrong(f"{where}.requests", "must be a list of requests")
            return None
        return tuple(self._expected(each, f"{where}.requests[{at}]") for at, each in enumerate(requests))

    def _expected(self, document: object, where: str) -> Expected:
        given = self.table(document, where, _REQUEST)
        calls: object = {key: given[key] for key in given if key in ("service", "action", "parameters", "files")}
        if "multirequest" in given:
            calls = {"multirequest": given["multirequest"]}
        found, multirequest = self.request(calls)
        headers = self.table(given.get("headers", {}), f"{where}.headers", None)
        return Expected(
            calls=found,
            multirequest=multirequest,
            absent=tuple(self._texts(given.get("absent", []), f"{where}.absent")),
            headers=cast("Mapping[str, str | None]", headers),
            encoding=self.text(given, "encoding", where, optional=True),
            method=self.text(given, "method", where, optional=True),
            url=self.text(given, "url", where, optional=True),
            body=self.text(given, "body", where, optional=True),
            elsewhere=bool(given.get("elsewhere", False)),
            signed=bool(given.get("signed", False)),
        )

    def _outcomes(self, given: Mapping[str, object], where: str) -> Mapping[str, Outcome]:
        if ("value" in given) == ("error" in given):
            self.wrong(where, "must have one of 'value' and 'error'")
            return {"": Outcome()}
        key = "value" if "value" in given else "error"
        found = given[key]
        if isinstance(found, dict) and found.keys() and found.keys() <= {"$xml", "$json"}:
            return {way.removeprefix("$"): _outcome(key, each) for way, each in found.items()}
        return {"": _outcome(key, found)}


def _outcome(key: str, found: Any) -> Outcome:
    return Outcome(value=found) if key == "value" else Outcome(error=found)
