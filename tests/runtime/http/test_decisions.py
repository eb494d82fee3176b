"""What is decided without sending anything: retries, redirects, addresses, framing."""

from __future__ import annotations

import gzip
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.errors import (
    ApiError,
    HttpStatusError,
    KalturaError,
    MalformedAnswerError,
    RequestTimeout,
    TransportError,
    UsageError,
)
from runtime.headers import Headers
from runtime.proxies import Proxy
from runtime.reading import Collector, Decoder
from runtime.redirects import followed, redirected
from runtime.retry import Failure, RetryPolicy, retry_after
from runtime.transport import HttpRequest
from runtime.urls import Address

UNSENT = TransportError("x", sent=False)
ONE = 1.0 - 2**-53


def delay(error: KalturaError, attempt: int = 1, *, repeatable: bool = True, **facts: bool | float) -> float | None:
    failure = Failure(error, **facts)  # type: ignore[arg-type]
    return RetryPolicy(3).delay(attempt, failure, repeatable=repeatable, random=lambda: ONE)


@pytest.mark.parametrize(
    ("error", "repeatable", "other"),
    [
        (UNSENT, True, True),
        (RequestTimeout("x", sent=False), True, True),
        (TransportError("x"), True, False),
        (TransportError("x", sent=True), True, False),
        (RequestTimeout("x"), True, False),
        *((HttpStatusError("x", status=status, sent=True), True, False) for status in (429, 502, 503, 504)),
        *((HttpStatusError("x", status=status, sent=True), False, False) for status in (302, 400, 401, 404, 500, 501)),
        (MalformedAnswerError("x"), False, False),
        (ApiError("X"), False, False),
    ],
    ids=repr,
)
def test_what_is_repeated(error: KalturaError, repeatable: bool, other: bool) -> None:
    assert (delay(error) is not None) == repeatable
    assert (delay(error, repeatable=False) is not None) == other
    assert delay(error, rewindable=False) is None


def test_half_an_answer_may_be_repeated() -> None:
    assert delay(MalformedAnswerError("x"), half=True) is not None
    assert delay(MalformedAnswerError("x"), half=True, repeatable=False) is None


def test_waits_grow_to_a_limit() -> None:
    policy = RetryPolicy(100, base_delay=0.5, max_delay=8)

    def wait(attempt: int, dice: float) -> float | None:
        return policy.delay(attempt, Failure(UNSENT), repeatable=False, random=lambda: dice)

    assert [wait(attempt, ONE) for attempt in (1, 2, 3, 4, 5, 6, 90)] == pytest.approx([0.5, 1, 2, 4, 8, 8, 8])
    assert wait(5, 0.0) == 0.0
    assert wait(101, 0.5) is None


def test_the_server_says_when() -> None:
    busy = HttpStatusError("x", status=503)
    assert delay(busy, retry_after=7.0) == 7.0
    assert delay(busy, retry_after=60.0) == 60.0
    assert delay(busy, retry_after=61.0) is None
    assert delay(busy, repeatable=False, retry_after=1.0) is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("7", 7.0),
        (" 0 ", 0.0),
        (formatdate(1030, usegmt=True), 30.0),
        (formatdate(900, usegmt=True), 0.0),
        ("soon", None),
        ("-5", None),
        ("\u0667", None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, 1000) == seconds


@pytest.mark.parametrize(
    ("here", "there", "status", "goes"),
    [
        ("http://h/api_v3/x", "/y", 307, "http://h:80/y"),
        ("http://h/api_v3/x", "https://h/y", 308, "https://h:443/y"),
        ("https://h/api_v3/x", "http://h/y", 307, None),
        ("http://h:81/api_v3/x", "https://h/y", 307, None),
        ("http://h/api_v3/x", "http://h:81/y", 307, None),
        ("http://h/api_v3/x", "http://other/y", 308, None),
        ("http://h/api_v3/x", "/y", 302, None),
    ],
)
def test_redirects_of_calls(here: str, there: str, status: int, goes: str | None) -> None:
    request = HttpRequest("POST", here, {"A": "b"})
    if goes is None:
        with pytest.raises(HttpStatusError, match="service URL"):
            redirected(request, status, Headers({"Location": there}))
    else:
        target = redirected(request, status, Headers({"Location": there}))
        assert target is not None
        assert Address(target.url).origin == Address(goes).origin
        assert (target.method, target.headers) == ("POST", {"A": "b"})


def test_no_redirect() -> None:
    request = HttpRequest("GET", "http://h/x", {})
    for status, headers in ((200, {"Location": "/y"}), (304, {"Location": "/y"}), (302, {})):
        assert redirected(request, status, Headers(headers)) is None
        assert followed(request, status, Headers(headers)) is None


@pytest.mark.parametrize(
    ("url", "authority", "target"),
    [
        ("HTTP://Host", "Host", "/"),
        ("https://h:443?x=1", "h", "/?x=1"),
        ("http://h:8080/a%20b?c=d#e", "h:8080", "/a%20b?c=d"),
        ("http://[2001:db8::1]:81/x", "[2001:db8::1]:81", "/x"),
        ("http://b\u00fccher.example/\u00e9?\u00fc", "xn--bcher-kva.example", "/%C3%A9?%C3%BC"),
    ],
)
def test_addresses(url: str, authority: str, target: str) -> None:
    address = Address(url)
    assert (address.authority, address.target) == (authority, target)
    assert Address(str(address)).origin == address.origin


@pytest.mark.parametrize("url", ["http://h/a b", "http://h/\r\nX: y", "http://h:0", "http://a@h", "http://h\\x", "x"])
def test_no_addresses(url: str) -> None:
    with pytest.raises(UsageError):
        Address(url)


def test_proxies() -> None:
    assert Proxy("proxy:3128").url == "http://proxy:3128"
    assert Proxy("http://[::1]:1/").url == "http://[::1]:1"
    assert Proxy("http://u@h").authorization == "Basic dQ=="


def test_headers() -> None:
    headers = Headers([("X-A", "1"), ("x-a", "2"), ("B", "3")])
    assert (headers["X-a"], headers.get_all("X-A"), list(headers), len(headers)) == ("2", ["1", "2"], ["X-A", "B"], 2)
    assert "x-A" in headers
    assert 7 not in headers  # type: ignore[comparison-overlap]
    assert dict(headers) == {"X-A": "2", "B": "3"}


@given(
    members=st.lists(st.binary(max_size=3000), min_size=1, max_size=4),
    pieces=st.integers(1, 400),
    most=st.integers(1, 500),
    padding=st.integers(0, 5),
)
def test_gzip_in_any_pieces(members: list[bytes], pieces: int, most: int, padding: int) -> None:
    wire = b"".join(gzip.compress(member) for member in members) + bytes(padding)
    decoder = Decoder(Headers({"Content-Encoding": "gzip", "Content-Length": str(len(wire))}))
    found: list[bytes] = []
    for at in range(0, len(wire), pieces):
        found.append(decoder.feed(wire[at : at + pieces], most))
        while decoder.pending:
            found.append(decoder.feed(b"", most))
    assert all(len(piece) <= most for piece in found)
    decoder.finish()
    assert b"".join(found) == b"".join(members)


@given(data=st.binary(min_size=1, max_size=2000), share=st.floats(0, 1, exclude_max=True))
def test_cut_gzip_is_noticed(data: bytes, share: float) -> None:
    wire = gzip.compress(data)
    cut = wire[: max(1, int(len(wire) * share))]
    collector = Collector(Headers({"Content-Encoding": "gzip"}), 10_000)
    collector.feed(cut)
    with pytest.raises(TransportError, match="cut off"):
        collector.finish()


def test_limits_are_exact() -> None:
    for headers, data in (({}, b"x" * 100), ({"Content-Encoding": "gzip"}, gzip.compress(b"x" * 100))):
        collector = Collector(Headers(headers), 100)
        collector.feed(data)
        assert collector.finish() == b"x" * 100
        with pytest.raises(MalformedAnswerError):
            Collector(Headers(headers), 99).feed(data)
