"""Logging: nothing is set up, nothing secret is shown."""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest
from runtime.action import Action
from runtime.fields import STRING
from runtime.logs import Redactor

from generator.replay.server import ReplayServer
from tests.runtime.http import api
from tests.runtime.http.api import GET, PACKAGE, START
from tests.support import ROOT

KS = "KS1-secret-session"


def test_one_line_for_a_call_without_secrets(
    server: ReplayServer, client: api.Client, caplog: pytest.LogCaptureFixture
) -> None:
    server.respond(api.xml("new-session-string"))
    with caplog.at_level(logging.DEBUG, PACKAGE):
        client.call(START, {"secret": "hunter2hunter2", "partnerId": 1})
    (record,) = caplog.records
    text = record.getMessage()
    assert text.startswith("session.start -> 200 in ")
    assert '"partnerId": 1' in text
    assert "hunter2" not in text
    assert KS not in text


def test_short_secrets_are_hidden_by_name(
    server: ReplayServer, client: api.Client, caplog: pytest.LogCaptureFixture
) -> None:
    server.respond(api.xml("1"))
    action = Action[str]("user", "login", STRING, {"pin": STRING, "name": STRING}, secrets=("pin",))
    with caplog.at_level(logging.DEBUG, PACKAGE):
        client.call(action, {"pin": "s", "name": "sis"})
    assert '"pin": "***"' in caplog.text
    assert '"name": "sis"' in caplog.text


def test_a_line_for_a_repetition(server: ReplayServer, client: api.Client, caplog: pytest.LogCaptureFixture) -> None:
    server.respond(api.entry("0_a"))
    server.fault("reset", times=1)
    with caplog.at_level(logging.INFO, PACKAGE):
        client.call(GET, {"entryId": "0_a"})
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert "attempt 2 follows in 0.25 s" in caplog.text


def test_nothing_is_set_up(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a"))
    client.media.get("0_a")
    assert logging.getLogger(PACKAGE).handlers == []
    assert logging.getLogger(PACKAGE).level == logging.NOTSET


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("http://h/x?ks=abc&y=1", "http://h/x?ks=***&y=1"),
        ("a&1:ks=abc", "a&1:ks=***"),
        ("1%3Aks=abc%3D&z", "1%3Aks=***&z"),
        ("/service/media/ks/abc/x", "/service/media/ks/***/x"),
        ('{"ks": "abc", "k": 1}', '{"ks": "***", "k": 1}'),
        ('{"secret":"abc"}', '{"secret":"***"}'),
        ("tasks=5 and books/3", "tasks=5 and books/3"),
        ("it is a+b%2F== here", "it is *** here"),
        ("it is a b/== here", "it is *** here"),
    ],
)
def test_texts(text: str, shown: str) -> None:
    redactor = Redactor({"ks", "secret"})
    assert redactor.text(text, {"a b/==", "a+b%2F=="}) == shown


def test_trees() -> None:
    redactor = Redactor({"ks", "secret"})
    tree = {"ks": "0123456", "1": {"secret": "abcdefg", "list": [{"ks": "{1:result}"}]}, "x": 1}
    assert redactor.values(tree) == {"0123456", "abcdefg"}
    assert redactor.tree(tree) == {"ks": "***", "1": {"secret": "***", "list": [{"ks": "***"}]}, "x": 1}


def test_logging_and_http_are_not_imported_for_nothing() -> None:
    code = (
        "import sys; sys.path[:0] = [sys.argv[1], sys.argv[2]]\n"
        "before = set(sys.modules)\n"
        "from runtime.client import BaseClient\n"
        "from runtime.options import BaseRequestOptions\n"
        "from runtime.registry import Registry\n"
        "from runtime.schema import Schema\n"
        "class Client(BaseClient):\n"
        "    _registry = Registry('x', {}, {}); _schema = Schema()\n"
        "client = Client('https://localhost', BaseRequestOptions())\n"
        "client._settings()\n"
        "print(' '.join(sorted(set(sys.modules) - before)))\n"
    )
    run = subprocess.run(
        [sys.executable, "-S", "-c", code, str(ROOT / "templates" / "python"), str(ROOT)],
        capture_output=True,
        text=True,
        check=True,
    )
    heavy = {
        *("logging", "http.client", "ssl", "json", "email", "asyncio", "dataclasses", "inspect", "hashlib"),
        *("urllib.parse", "urllib.request", "xml", "socket", "select", "threading", "tempfile"),
        *("ipaddress", "random", "datetime", "concurrent.futures", "urllib3", "httpx2"),
    }
    assert heavy.isdisjoint(run.stdout.split()), run.stdout


def test_secrets_inside_objects_and_lists_are_secret() -> None:
    redactor = Redactor({"tokens"})
    tree = {"tokens": [{"objectType": "KalturaStringValue", "value": "open sesame"}], "name": "KalturaStringValue"}
    assert redactor.values(tree) == {"open sesame"}
    assert "sesame" not in redactor.text("refused: open sesame", redactor.values(tree))


def test_the_service_called_session_is_no_secret() -> None:
    redactor = Redactor({"session"})
    address = "https://example.com/api_v3/service/session/action/get/session/abcdef"
    assert redactor.text(address) == "https://example.com/api_v3/service/session/action/get/session/***"
