"""What answers mean, and what is done when none comes (protocol.md 5.4 to 5.7)."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from runtime.errors import (
    ApiError,
    HttpStatusError,
    KalturaError,
    MalformedAnswerError,
    RequestTimeout,
    TransportError,
)
from runtime.retry import RetryPolicy
from runtime.transport import Timeout

from generator.replay.server import Answer, ReplayServer
from tests.runtime.http import api
from tests.runtime.http.api import DELETE, GET, PING, EntryIdNotFound, RequestOptions

KS = "KS1-secret-session"
ONCE = RequestOptions(retry=RetryPolicy(0))


def get(client: api.Client, options: RequestOptions | None = None) -> api.Entry:
    return client.call(GET, {"entryId": "0_a"}, options)


def test_api_errors_are_typed_and_never_repeated(server: ReplayServer, client: api.Client) -> None:
    server.respond(Answer(api.error("ENTRY_ID_NOT_FOUND", "gone"), headers={"X-Me": "m7"}))
    with client.record_metadata() as answers, pytest.raises(EntryIdNotFound) as caught:
        get(client)
    assert caught.value.metadata is answers[0]
    assert (answers[0].server, answers[0].execution_time) == ("m7", 0.25)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [500, 503, 404])
def test_the_body_is_read_before_the_status(server: ReplayServer, client: api.Client, status: int) -> None:
    server.respond(Answer('{"executionTime":0.1,"result":{"error":{"code":"500016","message":"x"}}}', status))
    with pytest.raises(ApiError, match="500016"):
        get(client)
    assert len(server.requests) == 1


def test_an_envelope_is_an_answer_whatever_the_status(server: ReplayServer, client: api.Client) -> None:
    server.respond(Answer('{"executionTime":0.1,"result":{"id":"0_a"}}', 500))
    assert get(client).id == "0_a"


@pytest.mark.parametrize("body", ['{"error": "no upstream"}', "null", "<html><body>oops</body></html>", "oops", ""])
def test_error_pages(server: ReplayServer, client: api.Client, body: str) -> None:
    server.respond(Answer(body, 500))
    with pytest.raises(HttpStatusError) as caught:
        get(client)
    assert caught.value.status == 500
    assert caught.value.body_excerpt == body
    assert len(server.requests) == 1


def test_an_empty_answer_with_its_reason_in_the_headers(server: ReplayServer, client: api.Client) -> None:
    server.fault("empty")
    with pytest.raises(ApiError) as caught:
        get(client)
    assert (caught.value.code, caught.value.message) == (
        "INTERNAL_SERVERL_ERROR",
        "Internal server error occurred",
    )


@pytest.mark.parametrize("action", [GET, PING, DELETE])
def test_an_empty_answer_without_a_reason(server: ReplayServer, client: api.Client, action: Any) -> None:
    server.respond("")
    with pytest.raises(MalformedAnswerError):
        client.call(action, {})


@pytest.mark.parametrize("fault", ["html", "noise", "bad-gzip"])
def test_garbage_is_malformed(server: ReplayServer, client: api.Client, fault: str) -> None:
    server.respond(api.entry("0_a"))
    server.fault(fault)
    with pytest.raises(MalformedAnswerError):
        get(client)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "fault", ["half", "cut-chunks", "cut-head", "length-long", "cut-gzip", "close-after", "reset", "garbage"]
)
def test_half_an_answer_is_repeated_and_never_a_value(server: ReplayServer, client: api.Client, fault: str) -> None:
    server.respond(api.entry("0_a"))
    server.fault(fault, times=2)
    assert get(client).id == "0_a"
    assert len(server.requests) == 3
    server.fault(fault)
    with pytest.raises(TransportError):
        get(client)
    assert len(server.requests) == 6
    with pytest.raises(TransportError) as caught:
        client.call(DELETE, {"entryId": "0_a"})
    assert caught.value.sent is not False
    assert len(server.requests) == 7


def test_half_an_answer_without_length(server: ReplayServer, client: api.Client) -> None:
    text = api.entry("0_a").encode()

    def half(request: object, raw: object) -> Answer:
        # An iterator is sent in chunks, to HTTP/1.0 without any framing; the length is wrong on purpose.
        return Answer(text[:-30], headers={"Content-Type": "text/xml"})

    server.respond(half)
    with pytest.raises(MalformedAnswerError):
        get(client)
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", ["bad-gateway", "gateway-timeout", "unavailable=2", "throttle=3"])
def test_statuses_that_are_repeated(server: ReplayServer, client: api.Client, fault: str) -> None:
    server.respond(api.entry("0_a"))
    server.fault(fault, times=2)
    assert get(client).id == "0_a"
    _, _, seconds = fault.partition("=")
    assert api.slept(client) == ([float(seconds)] * 2 if seconds else [0.25, 0.5])
    server.clear()
    server.respond(api.entry("0_a"))
    server.fault(fault)
    with pytest.raises(HttpStatusError):
        client.call(DELETE, {"entryId": "0_a"})
    assert len(server.requests) == 1


def test_a_server_that_asks_for_too_much(server: ReplayServer, client: api.Client) -> None:
    server.fault("unavailable=3600")
    with pytest.raises(HttpStatusError) as caught:
        get(client)
    assert caught.value.status == 503
    assert api.slept(client) == []


def test_statuses_that_are_not_repeated(server: ReplayServer, client: api.Client) -> None:
    server.fault("server-error")
    with pytest.raises(HttpStatusError):
        get(client)
    assert len(server.requests) == 1


def test_idempotent_overrides_the_gate(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.xml(""))
    server.fault("reset", times=1)
    client.call(DELETE, {"entryId": "0_a"}, RequestOptions(idempotent=True))
    assert len(server.requests) == 2
    server.fault("reset", times=1)
    with pytest.raises(TransportError):
        client.call(GET, {"entryId": "0_a"}, RequestOptions(idempotent=False))
    assert len(server.requests) == 3


def test_nothing_reached_the_server() -> None:
    from socket import create_server

    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    client = api.client(f"http://127.0.0.1:{port}")
    with pytest.raises(TransportError) as caught:
        client.call(DELETE, {"entryId": "0_a"})
    assert caught.value.sent is False
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)
    assert api.slept(client) == [0.25, 0.5]


def test_unknown_host() -> None:
    with pytest.raises(TransportError) as caught:
        get(api.client("http://no-such-host.invalid"), ONCE)
    assert caught.value.sent is False
    assert "no-such-host.invalid" in str(caught.value)


def test_silence(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a"))
    server.fault("hang", times=1)
    assert get(client, RequestOptions(timeout=0.2)).id == "0_a"
    server.fault("hang")
    with pytest.raises(RequestTimeout) as caught:
        get(client, RequestOptions(timeout=0.1, retry=None))
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.sent is None


def test_a_dripping_server_ends_at_the_total(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a" * 200))
    server.fault("drip=0.02")
    with pytest.raises(RequestTimeout):
        get(client, RequestOptions(timeout=Timeout(5, total=0.3)))


def test_no_attempt_begins_after_the_total(server: ReplayServer, client: api.Client) -> None:
    server.fault("unavailable=50")
    with pytest.raises(HttpStatusError):
        get(client, RequestOptions(timeout=Timeout(5, total=20)))
    assert len(server.requests) == 1


def test_answers_are_limited(server: ReplayServer) -> None:
    client = api.client(server.url, max_answer_size=100_000)
    server.respond(api.xml("1"))
    server.fault("huge=2000000")
    with pytest.raises(MalformedAnswerError, match="max_answer_size"):
        client.call(PING, {})
    server.clear()
    bomb = gzip.compress(b" " * 50_000_000)
    server.respond(Answer(bomb, headers={"Content-Encoding": "gzip", "Content-Type": "text/xml"}))
    with pytest.raises(MalformedAnswerError, match="max_answer_size"):
        client.call(PING, {})


def test_gzip(server: ReplayServer, client: api.Client) -> None:
    text = api.entry("0_a", "x" * 300_000).encode()
    two = gzip.compress(text[:1000]) + gzip.compress(text[1000:])
    for body in (gzip.compress(text), two, two + bytes(7)):
        server.respond(Answer(body, headers={"Content-Encoding": "GZIP", "Content-Type": "text/xml"}))
        assert get(client).name == "x" * 300_000


def test_a_compression_nobody_asked_for(server: ReplayServer, client: api.Client) -> None:
    server.respond(Answer(b"1", headers={"Content-Encoding": "br"}))
    with pytest.raises(MalformedAnswerError, match="br"):
        get(client)


def test_redirects_of_calls(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a"))
    server.fault("redirect=307", times=1)
    assert get(client).id == "0_a"
    assert [request.raw.method for request in server.requests] == ["POST", "POST"]
    assert server.requests[0].raw.body == server.requests[1].raw.body
    for status in (301, 302, 303):
        server.fault(f"redirect={status}", times=1)
        with pytest.raises(HttpStatusError, match="service URL"):
            get(client)
    server.fault("redirect-loop=308")
    with pytest.raises(HttpStatusError):
        get(client)


def test_a_session_is_not_handed_to_another_server(server: ReplayServer, client: api.Client) -> None:
    with ReplayServer() as other:
        moved = f"{other.url}/api_v3/service/media/action/get?ks=x"
        server.respond(Answer("", 307, {"Location": moved}))
        with pytest.raises(HttpStatusError) as caught:
            get(client)
        assert not other.requests
        assert f"use {other.url} as the service URL" in str(caught.value)
        assert "ks=" not in str(caught.value)


def test_secrets_are_in_no_error(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.error("INVALID_KS", f'Invalid KS "{KS}", Error "-1"'))
    with pytest.raises(ApiError) as caught:
        get(client)
    assert KS not in f"{caught.value} {caught.value!r} {caught.value.args}"
    server.respond(Answer(f"<h1>bad request: ks={KS}&amp;x=1 {KS}</h1>", 400))
    with pytest.raises(HttpStatusError) as page:
        get(client)
    assert KS not in f"{page.value} {page.value.body_excerpt}"
    assert "***" in page.value.body_excerpt
    server.respond(f"<h1>login: {KS}</h1>")
    with pytest.raises(MalformedAnswerError) as malformed:
        get(client)
    assert KS not in f"{malformed.value} {malformed.value.excerpt}"
    assert malformed.value.status == 200


def test_all_errors_have_one_root(server: ReplayServer, client: api.Client) -> None:
    for fault in ("reset", "html", "empty", "bad-gateway"):
        server.clear()
        server.fault(fault)
        with pytest.raises(KalturaError):
            get(client)


def test_on_response_hears_of_every_attempt(server: ReplayServer) -> None:
    seen: list[Any] = []
    client = api.client(server.url, on_response=seen.append)
    server.respond(api.entry("0_a"))
    server.fault("reset", times=1)
    server.fault("bad-gateway", times=1)
    with client.record_metadata() as answers:
        get(client)
    assert [(info.attempt, info.status, info.retry_in) for info in seen] == [
        (1, None, 0.25),
        (2, 502, 0.5),
        (3, 200, None),
    ]
    assert answers[0].attempts == 3
