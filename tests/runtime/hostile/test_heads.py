"""Heads of answers that no server should send: lengths, names of files, waits, addresses, compression."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from runtime.download_state import FileFacts
from runtime.errors import KalturaError, MalformedAnswerError, TransportError
from runtime.headers import Headers
from runtime.reading import Collector, Decoder
from runtime.redirects import followed, redirected
from runtime.retry import RetryPolicy, retry_after
from runtime.transport import HttpRequest

from generator.replay.server import Answer, ReplayServer
from tests.runtime.http import api
from tests.runtime.http.api import SERVE
from tests.runtime.http.conftest import client as client
from tests.runtime.http.conftest import server as server

ONCE = api.RequestOptions(ks="KS1-secret-session", retry=RetryPolicy(0), timeout=10.0)
NO_LENGTHS = ["\xb2", "9" * 5000, "-1", "+1", "1_0", "1 2", "0x10", "1.0", "", "\u0661"]


class _State:
    def __init__(self, headers: Headers) -> None:
        self.headers = headers


def facts(**headers: str) -> FileFacts:
    """What is known of a file with these headers."""
    made = FileFacts()
    state: Any = _State(Headers({name.replace("_", "-"): value for name, value in headers.items()}))
    made._state = state
    return made


@pytest.mark.parametrize("length", NO_LENGTHS)
def test_a_length_that_is_none(length: str) -> None:
    assert facts(content_length=length).size is None
    decoder = Decoder(Headers({"Content-Length": length}))
    assert not decoder.framed
    decoder.feed(b"abc", 9)
    decoder.finish()


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("attachment; filename*=a\0b''x", ""),
        ("attachment; filename*" + "9" * 5000 + "*=a''x", ""),
        ("attachment; filename*=utf-8''%ff%fe", "\ufffd\ufffd"),
        ("attachment; filename*=nope''a", "a"),
        ("attachment; filename=../../etc/passwd", "passwd"),
        ('attachment; filename="..\\\\..\\\\a.exe"', "a.exe"),
        ("attachment; filename=..", ""),
        ('attachment; filename="a\0b"', "ab"),
        ("attachment; filename*=utf-8''..%2fa%0ab", "ab"),
        ("attachment; " + ';"' * 30_000, ""),
        ("attachment; " + 'a="\\' * 16_000, ""),
    ],
)
def test_a_name_that_leads_elsewhere_or_nowhere(header: str, name: str) -> None:
    assert facts(content_disposition=header).file_name == name


def test_a_name_without_end() -> None:
    assert len(facts(content_disposition='attachment; filename="' + "a" * 60_000).file_name) < 5000


@pytest.mark.parametrize(
    "asked",
    [
        "9" * 5000,
        "\xb2",
        "-1",
        "1e9",
        "Mon, 99 Foo 99999999999999 99:99:99 GMT",
        "(" * 9999,
        "x" * 60_000,
        *["Wed, 21 Oct 2015 07:28:00 +99999999999999999999", "1 Jan 0001 00:00:00 +2359", "31 Dec 9999 23:59:59 -2359"],
    ],
)
def test_a_wait_that_is_none(asked: str) -> None:
    found = retry_after(asked, 1.7e9)
    assert found is None or found >= 0


@pytest.mark.parametrize(
    "location",
    [
        "//",
        "http://",
        "http://[",
        "http://[::1",
        "http://a:99999/",
        "http://a:\xb2/",
        "javascript:alert(1)",
        "\0",
        "http://\ud800/",
        "http://a b/",
        "ftp://a/",
        "file:///etc/passwd",
        "http://" + "a" * 9999 + "/",
        "http://a@b@c/",
        "http://\xad/",
        "http://othe\xb8=api/",
        "http://localhost\uff0f.invalid/",
        "http://a\u2100.invalid/",
        "\x85",
    ],
)
def test_an_address_that_is_none(location: str) -> None:
    request = HttpRequest("GET", "http://localhost/api_v3/x?ks=KS1-secret-session", {"Authorization": "secret-too"})
    for follow in (redirected, followed):
        try:
            target = follow(request, 307, Headers({"Location": location}))
        except KalturaError as error:
            assert "secret" not in str(error)
        else:
            # What stays with the server may keep what it was given.
            if target is not None and not target.url.startswith("http://localhost/"):
                assert target.url.startswith(("http://", "https://"))
                assert "secret" not in f"{target.url} {target.headers}"


@pytest.mark.parametrize("host", ["a" * 64 + ".invalid", "a..invalid", ".", "-", "xn--a.invalid", "a" * 9999])
@pytest.mark.parametrize("make", [0, 1, 2], ids=["stdlib", "urllib3", "httpx2"])
def test_a_host_that_cannot_be(host: str, make: int, server: ReplayServer) -> None:
    from tests.runtime.http.test_transports import _httpx2, _stdlib, _urllib3

    server.respond(Answer("", status=302, headers={"Location": f"http://{host}:9/file"}))
    client = api.client(server.url, ONCE, transport=(_stdlib, _urllib3, _httpx2)[make](proxy=""))
    with client, pytest.raises(TransportError):
        client.file(SERVE, {"entryId": "0_a"}).read()


def test_compression_that_says_nothing_has_an_end() -> None:
    """A stream of empty members is never too large by what it says."""
    collector = Collector(Headers({"Content-Encoding": "gzip"}), 10_000)
    nothing = gzip.compress(b"") * 100
    with pytest.raises(MalformedAnswerError, match="larger than"):
        for _ in range(1000):
            collector.feed(nothing)


def test_an_error_page_of_blanks_alone(server: ReplayServer, client: api.Client) -> None:
    """Compressed, a megabyte of them comes at once."""
    blanks = gzip.compress(b" " * 1_000_000)
    server.respond(Answer(blanks, headers={"Content-Type": "text/html", "Content-Encoding": "gzip"}))
    assert client.file(SERVE, {"entryId": "0_a"}).read() == b" " * 1_000_000
