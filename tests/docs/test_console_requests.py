"""What the console sends is what the Python client sends for the same call."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

import pytest

from generator.conformance.case import Suite
from generator.conformance.process import Process, build
from generator.conformance.run import _CLIENT, harness_of
from generator.model.call import Client, FileContent, Program
from generator.model.call_dump import dump_program
from generator.replay.handler import Received
from generator.replay.server import ReplayServer
from generator.targets.base import OutputFile
from generator.targets.docs.model import model_script
from generator.targets.docs.site import Site
from generator.targets.registry import target_named
from tests.conformance.documented import UPLOADED, api_of, examples_of, site_of, suite_of
from tests.docs.varied import Varied
from tests.support import ROOT, once
from tests.toolchains.scripts import bundle
from tests.toolchains.typescript import node

EVERY = {"default": 1, "ovp-2026": 5, "ott-2020": 9}
"""Of how many actions one is taken."""

LEAST = {"default": 200, "ovp-2026": 200, "ott-2020": 50}
_KS = "djJ8MTAyfAEBAQEBAQEBAQEBAQ=="
_TAG = "proof"


@pytest.mark.parametrize("schema", EVERY)
def test_console_and_client_send_the_same(schema: str, tmp_path: Path) -> None:
    api = api_of(schema, EVERY[schema])
    site = site_of(api, "python")
    said = {"json": [*_examples(site), *_varied(site), *_together(site)], "form": [*_varied(site), *_together(site)]}
    assert len(said["json"]) >= 2 * LEAST[schema]
    ways: tuple[Literal["json", "form"], ...] = ("json",) if site.settings.dialect.value == "ott" else ("json", "form")
    for way in ways:
        programs = said[way]
        theirs = _sent_by_client(site, programs, way, tmp_path / way)
        ours = _sent_by_console(site, programs, way)
        differing = [
            f"{_name(program)} ({way}):\n client  {_told(client)}\n console {_told(console)}"
            for program, client, console in zip(programs, theirs, ours, strict=True)
            if _told(client) != _told(console)
        ]
        assert not differing, f"{len(differing)} of {len(programs)}\n" + "\n".join(differing[:5])


def _examples(site: Site) -> Iterable[Program]:
    return [example.program for _, _, example in examples_of(site)]


def _varied(site: Site) -> Iterable[Program]:
    made = Varied(site.api)
    return [made.program(service.id, action) for service in site.api.services for action in service.actions]


def _together(site: Site) -> Iterable[Program]:
    """Multirequests of three calls each."""
    calls = [
        call
        for program in _varied(site)
        for call in program.calls
        if site.behaviour.of(call.service.id, call.action.name).batchable
        and not site.behaviour.of(call.service.id, call.action.name).uploads
    ]
    return [Program(tuple(calls[at : at + 3]), multirequest=True) for at in range(0, min(len(calls), 60), 3)]


def _name(program: Program) -> str:
    return ", ".join(call.name for call in program.calls)


def _told(received: Received | str) -> Any:
    """What a server reads: parameters, calls, files."""
    if isinstance(received, str):
        return received
    request = received.decoded
    files = {name: (file.filename, file.size) for name, file in request.files.items()}
    calls = [(call.name, call.tree, sorted(call.files)) for call in request.calls or ()]
    return json.loads(json.dumps([request.name, request.encoding, dict(request.tree), calls, files], default=dict))


def _sent_by_client(
    site: Site, programs: list[Program], way: Literal["json", "form"], directory: Path
) -> list[Received | str]:
    """What the Python client sends: one request each."""
    first, *_ = suite_of(site).cases
    cases = tuple(
        replace(first, name=f"proof-{number}", program=replace(program, client=Client()))
        for number, program in enumerate(programs)
    )
    harness = harness_of(target_named("python"), Suite(site.api, cases))
    assert harness is not None
    directory.mkdir()
    found: list[Received | str] = []
    values = (value for program in programs for value in program.values())
    uploads = {value.path for value in values if isinstance(value, FileContent)}
    build(
        replace(harness, files=(*harness.files, *(OutputFile(path, UPLOADED) for path in sorted(uploads)))), directory
    )
    with ReplayServer(complain=lambda line: None) as server, Process(harness, directory) as client:
        about = {**_CLIENT, "url": server.url, "ks": _KS, "clientTag": _TAG, "retries": 0, "signRequests": True}
        for number, case in enumerate(cases):
            job = {"id": number, "do": case.do, "exercise": case.exercise, "with": {}}
            outcome, _ = client.ask({**job, "client": {**about, "encoding": way, "format": "json"}}, 30)
            found.append(_taken(server) or str(outcome))
    return found


def _sent_by_console(site: Site, programs: list[Program], way: Literal["json", "form"]) -> list[Received | str]:
    """What the console sends: one request each."""
    lines = [json.dumps({"script": model_script(site, {}).decode()})]
    found: list[Received | str] = []
    with ReplayServer(complain=lambda line: None) as server:
        for program in programs:
            document = dump_program(replace(program, client=Client()))
            settings = {"clientTag": _TAG} if any(each.name == "clientTag" for each in site.api.settings) else {}
            document["client"] = {"ks": _KS, "settings": settings}
            lines.append(json.dumps({"document": document, "server": server.url, "encoding": way}))
        console = subprocess.Popen(
            (node(), str(_runner())), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        with console:
            assert console.stdin is not None and console.stdout is not None
            console.stdin.write(lines[0] + "\n")
            for line in lines[1:]:
                console.stdin.write(line + "\n")
                console.stdin.flush()
                wrong = json.loads(console.stdout.readline())
                found.append(_taken(server) or wrong)
            console.stdin.close()
    assert console.returncode == 0
    return found


def _taken(server: ReplayServer) -> Received | None:
    """The first request that came since the last time."""
    requests = list(server.requests)
    server.clear()
    return requests[0] if requests else None


@cache
def _runner() -> Path:
    sources = sorted((ROOT / "templates" / "docs" / "script").rglob("*.ts"))
    own = ROOT / "tests" / "docs" / "requests.ts"
    key = sha256(b"".join(path.read_bytes() for path in [*sources, own])).hexdigest()[:12]
    options = ("--platform=node", "--format=esm", "--minify=false")
    return once(f"docs-requests-{key}", lambda out: bundle(own, out / "requests.mjs", *options)) / "requests.mjs"
