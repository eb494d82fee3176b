"""What a check found, for people, for programs, and as annotations of GitHub Actions."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

from generator.annotations import SHOWN, annotation, located

from .check import Checked, Verdict
from .compare import State
from .config import shown

_LISTED = 20
"""How many files of a client are listed for people who did not ask for all."""

_TITLE = "clientgen check"
_BY_HAND = (State.CONFLICT, State.EDITED, State.MISSING)


def text_report(verdict: Verdict, *, all_files: bool = False) -> str:
    """A line for each client, with its files below it and their diffs where there are any."""
    lines = [f"{file}: {what}" for file, what in verdict.remarks]
    for checked in verdict.clients:
        lines += _client_lines(checked, all_files)
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _client_lines(checked: Checked, all_files: bool) -> Iterator[str]:
    client = checked.client
    if not checked.causes:
        yield f"{client.name}: up to date in {client.directory}"
        return
    yield f"{client.name}: out of date: {checked.why}"
    shown = checked.findings if all_files else checked.findings[:_LISTED]
    for finding in shown:
        yield f"  {_path(checked, finding.path)}: {finding.state.text}"
    if len(shown) < len(checked.findings):
        yield f"  and {len(checked.findings) - len(shown)} more; --verbose lists them"
    for finding in checked.findings:
        if finding.diff:
            yield finding.diff


def json_report(verdict: Verdict) -> str:
    """One document, as the README describes it."""
    document = {
        "current": verdict.current,
        "remarks": [{"file": file, "text": text} for file, text in verdict.remarks],
        "clients": [
            {
                "name": checked.client.name,
                "target": checked.client.target,
                "directory": checked.client.directory,
                "current": not checked.causes,
                "causes": [cause.value for cause in checked.causes],
                "files": [
                    {
                        "path": finding.path,
                        "state": finding.state.value,
                        **({"line": finding.line} if finding.line else {}),
                        **({"diff": finding.diff} if finding.diff else {}),
                    }
                    for finding in checked.findings
                ],
                "problems": list(checked.problems),
            }
            for checked in verdict.clients
        ],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def github_report(verdict: Verdict, root: Path) -> str:
    """An error for each client that is out of date, at its first file, and for each file that people have to see."""
    lines = [located("error", _TITLE, what, file) for file, what in verdict.remarks]
    for checked in verdict.clients:
        lines += _annotations(checked, root)
    if verdict.current:
        lines.append(annotation("notice", _TITLE, "All clients are up to date"))
    return "\n".join(lines) + "\n"


def _annotations(checked: Checked, root: Path) -> Iterator[str]:
    if not checked.causes:
        return
    client = checked.client
    more = f", {len(checked.findings)} file{'s' * (len(checked.findings) != 1)}" if checked.findings else ""
    told = f"client {client.name} is out of date: {checked.why}{more}; run clientgen sync"
    if checked.findings:
        yield located("error", _TITLE, told, _from_here(root, _path(checked, checked.findings[0].path)))
    else:
        yield annotation("error", _TITLE, told)
    by_hand = [finding for finding in checked.findings if finding.state in _BY_HAND]
    for finding in by_hand[:SHOWN]:
        yield located("error", _TITLE, finding.state.text, _from_here(root, _path(checked, finding.path)), finding.line)


def _path(checked: Checked, path: str) -> str:
    return os.path.normpath(f"{checked.client.directory}/{path}").replace(os.sep, "/")


def _from_here(root: Path, path: str) -> str:
    return shown(root / path)
