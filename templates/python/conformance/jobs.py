"""One job: a client is made for it, does what it says, and is closed."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from kaltura_client import (
    Client,
    RequestInfo,
    RequestOptions,
    ResponseInfo,
    ResponseMetadata,
    RetryPolicy,
    Timeout,
)

from .operations import OPERATIONS, Job
from .outcomes import error_of, text_of

_PACKAGE = "kaltura_client"
_MAX_ANSWER_SIZE = 256 * 1024 * 1024


def run(document: Mapping[str, Any]) -> dict[str, Any]:
    """The outcome of a job, both in their JSON form."""
    log = _Log()
    package = logging.getLogger(_PACKAGE)
    package.addHandler(log)
    package.setLevel(logging.DEBUG)
    package.propagate = False
    outcome: dict[str, Any] = {"id": document["id"]}
    answers: list[ResponseMetadata] = []
    try:
        with _client(document["client"], log) as client:
            job = Job(client, document)
            with client.record_metadata() as answers:
                outcome.update(OPERATIONS[document["do"]](job))
    except Exception as error:
        outcome.update(error=error_of(error), text=text_of(error))
    finally:
        package.removeHandler(log)
    return {**outcome, "log": log.lines, "metadata": _metadata(answers)}


class _Log(logging.Handler):
    """Collects what the client logs, and what it tells the hooks."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name} {record.getMessage()}")

    def note(self, info: RequestInfo | ResponseInfo) -> None:
        self.lines.append(repr(info))
        if isinstance(info, ResponseInfo) and info.error is not None:
            self.lines.append(text_of(info.error))


def _client(about: Mapping[str, Any], log: _Log) -> Client:
    settings = {
        RequestOptions.__properties__[wire].name: value
        for wire, value in about.get("settings", {}).items()
    }
    if about.get("ks") is not None:
        settings["ks"] = about["ks"]
    if about.get("clientTag") is not None:
        settings["client_tag"] = about["clientTag"]
    return Client(
        about["url"],
        encoding=about["encoding"],
        answer_format=about["format"],
        retry=RetryPolicy(about["retries"], base_delay=about["baseDelay"]),
        timeout=Timeout(about["timeout"], total=about.get("totalTimeout")),
        max_answer_size=about.get("maxAnswerSize") or _MAX_ANSWER_SIZE,
        sign_requests=about.get("signRequests", True),
        headers=about.get("headers") or {},
        on_request=log.note,
        on_response=log.note,
        **settings,
    )


def _metadata(answers: list[ResponseMetadata]) -> dict[str, Any] | None:
    if not answers:
        return None
    last = answers[-1]
    return {
        "server": last.server,
        "session": last.session_id,
        "executionTime": last.execution_time,
    }
