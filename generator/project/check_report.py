"""What a check found, for people, for programs, and as annotations of GitHub Actions."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

from .check import Checked, Verdict

_LISTED = 20
"""How many files of a client are listed for people who did not ask for all."""

_ANNOTATED = 10
"""How many annotations of one level GitHub shows of a step."""


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
    """An error for each client that is out of date, at its first file, and for each file that was edited or is missing.

    Paths begin at the working directory, which is the root of the repository where a workflow has not changed it.
    """
    lines = [_command({"file": file}, what) for file, what in verdict.remarks]
    for checked in verdict.clients:
        lines += _annotations(checked, root)
    if verdict.current:
        lines.append("::notice title=clientgen check::All clients are up to date")
    return "\n".join(lines) + "\n"


def _annotations(checked: Checked, root: Path) -> Iterator[str]:
    if not checked.causes:
        return
    client = checked.client
    more = f", {len(checked.findings)} files" if checked.findings else ""
    advice = "; run clientgen sync"
    first = {"file": _at(root, _path(checked, checked.findings[0].path))} if checked.findings else {}
    yield _command(first, f"client {client.name} is out of date: {checked.why}{more}{advice}")
    for finding in checked.findings[:_ANNOTATED]:
        if finding.state.value in ("edited", "missing"):
            yield _command({"file": _at(root, _path(checked, finding.path))}, finding.state.text)


def _path(checked: Checked, path: str) -> str:
    return os.path.normpath(f"{checked.client.directory}/{path}").replace(os.sep, "/")


def _at(root: Path, path: str) -> str:
    try:
        return os.path.relpath(root / path).replace(os.sep, "/")
    except ValueError:  # another drive
        return str(root / path)


def _command(properties: dict[str, str], message: str) -> str:
    given = ",".join(f"{name}={_property(value)}" for name, value in {**properties, "title": "clientgen check"}.items())
    return f"::error {given}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
