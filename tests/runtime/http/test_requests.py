"""What calls put on the wire (protocol.md 2 to 4)."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any
from urllib.parse import parse_qsl

import pytest
from runtime.encode import form_body
from runtime.errors import UsageError
from runtime.kalsig import sign

from generator.replay.server import Answer, ReplayServer
from tests.runtime.http import api
from tests.runtime.http.api import START, Entry, RequestOptions


def form(server: ReplayServer, index: int = -1) -> dict[str, str]:
    return dict(parse_qsl(server.requests[index].raw.text, keep_blank_values=True))


def test_form_is_the_default(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a"))
    found = client.media.get("0_a")
    assert (found.id, found.name) == ("0_a", "n")
    raw = server.requests[0].raw
    assert (raw.method, raw.target) == ("POST", "/api_v3/service/media/action/get")
    assert raw.headers["content-type"] == "application/x-www-form-urlencoded"
    assert raw.headers["accept"] == "text/xml"
    assert raw.headers["accept-encoding"] == "gzip"
    assert raw.headers["user-agent"] == "tiny:1"
    assert raw.headers["content-length"] == str(len(raw.body))
    pairs = parse_qsl(raw.text, keep_blank_values=True)
    signature = pairs.pop()
    assert dict(pairs) == {
        "entryId": "0_a",
        "ks": "KS1-secret-session",
        "clientTag": "tiny:1",
        "apiVersion": "3.3.0",
        "format": "2",
        "ignoreNull": "1",
    }
    assert signature == ("kalsig", sign(pairs))
    assert raw.body == form_body([*pairs, signature])


def test_signature_can_be_left_out(server: ReplayServer) -> None:
    server.respond(api.entry("0_a"))
    api.client(server.url, sign_requests=False).media.get("0_a")
    assert "kalsig" not in form(server)


def test_json_is_a_setting(server: ReplayServer) -> None:
    server.respond('{"id": "0_a", "objectType": "KalturaMediaEntry"}')
    options = RequestOptions(encoding="json", answer_format="json", partner_id=102)
    assert api.client(server.url, options).media.get("0_a").id == "0_a"
    raw = server.requests[0].raw
    assert raw.headers["content-type"] == "application/json"
    assert raw.headers["accept"] == "application/json"
    sent = {"entryId": "0_a", "partnerId": 102, "clientTag": "tiny:1", "apiVersion": "3.3.0", "format": 1}
    assert json.loads(raw.body) == sent


def test_ott_speaks_json(server: ReplayServer) -> None:
    server.respond('{"executionTime":0.1,"result":{"objectType":"KalturaMediaEntry","id":"7"}}')
    client = api.OttClient(server.url, RequestOptions(ks="k" * 10), client_tag="tiny:1")
    with client.record_metadata() as answers:
        assert client.media.get("7").id == "7"
    assert answers[0].execution_time == 0.1
    sent = json.loads(server.requests[0].raw.body)
    assert sent["format"] == 1
    assert "ignoreNull" not in sent
    assert "kalsig" not in sent


@pytest.mark.parametrize("argument", [7, None])
def test_an_argument_wins_over_the_setting_of_its_name(server: ReplayServer, argument: int | None) -> None:
    server.respond(api.xml("newks"))
    client = api.client(server.url, RequestOptions(partner_id=102))
    assert client.call(START, {"secret": "s", "partnerId": argument}) == "newks"
    sent = form(server)
    if argument is None:
        assert "partnerId" not in sent
        assert sent["partnerId__null"] == ""
    else:
        assert sent["partnerId"] == "7"


def test_options_of_one_call(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a"))
    profile = Entry(name="x")
    options = RequestOptions(
        ks=None, language="en", response_profile=profile, headers={"X-Trace": "1"}, extra={"newThing": {"a": 1}}
    )
    client.media.get("0_a", options=options)
    sent = form(server)
    assert "ks" not in sent
    assert sent["language"] == "en"
    assert sent["responseProfile:name"] == "x"
    assert sent["newThing:a"] == "1"
    assert server.requests[0].raw.headers["x-trace"] == "1"
    client.media.get("0_a")
    assert "responseProfile:name" not in form(server)
    assert form(server)["ks"] == "KS1-secret-session"


def test_volatile_settings_are_for_one_call(client: api.Client) -> None:
    with pytest.raises(UsageError, match="one call"):
        client._view(RequestOptions(response_profile=Entry()))


def test_views_share_the_transport_and_not_the_settings(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a"))
    client.media.get("0_a")
    view = client._view(RequestOptions(partner_id=5, headers={"X-A": "1"}))
    view.media.get("0_a")
    assert form(server)["partnerId"] == "5"
    assert form(server)["ks"] == "KS1-secret-session"
    view.ks = "other-session"
    view.media.get("0_a")
    assert form(server)["ks"] == "other-session"
    client.media.get("0_a")
    assert "partnerId" not in form(server)
    assert "x-a" not in server.requests[-1].raw.headers
    assert view._transport is client._transport
    assert server.connections == 1


def test_answer_in_xml_or_json_whatever_was_asked(server: ReplayServer) -> None:
    client = api.client(server.url, RequestOptions(answer_format="json"))
    server.respond(api.entry("0_x"))
    assert client.media.get("0_x").id == "0_x"
    server.respond('{"id": "0_y"}')
    assert api.client(server.url).media.get("0_y").id == "0_y"


@pytest.mark.parametrize("prefix", ["", "/", "/sub/dir", "/sub/dir/", "/api_v3", "/api_v3/index.php"])
def test_service_urls(server: ReplayServer, prefix: str) -> None:
    server.respond(api.xml("1"))
    assert api.client(server.url + prefix).call(api.PING, {}) is True
    path = prefix.rstrip("/").removesuffix("/index.php").removesuffix("/api_v3")
    assert server.requests[0].raw.target == f"{path}/api_v3/service/system/action/ping"


def test_ipv6() -> None:
    try:
        server = ReplayServer(host="::1").start()
    except OSError:
        pytest.skip("no IPv6 here")
    with server:
        server.respond(api.xml("1"))
        assert api.client(f"http://[::1]:{server.port}").call(api.PING, {}) is True
        assert server.requests[0].raw.headers["host"] == f"[::1]:{server.port}"


@pytest.mark.parametrize(
    "url",
    [
        *("", "host", "ftp://host", "http://", "http://user:secret@host", "http://host?x=1", "http://host#x"),
        *("http://ho st", "http://host:99999", "http://host\r\nX: y", "http://host:port", "http://[::1", "//host"),
    ],
)
def test_bad_service_urls(url: str) -> None:
    with pytest.raises(UsageError) as caught:
        api.client(url)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "headers", [{"X-A": "1\r\nX-B: 2"}, {"X A": "1"}, {"X-A": "\x00"}, {"X-A\n": "1"}, {"X-A": "\u20ac"}]
)
def test_header_injection_is_refused(server: ReplayServer, client: api.Client, headers: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="header"):
        client.media.get("0_a", options=RequestOptions(headers=headers))
    assert not server.requests


@pytest.mark.parametrize("name", ["Host", "content-length", "Transfer-Encoding", "Content-Type", "CONNECTION"])
def test_framing_is_not_the_callers(server: ReplayServer, client: api.Client, name: str) -> None:
    with pytest.raises(UsageError, match="the client itself"):
        client.media.get("0_a", options=RequestOptions(headers={name: "x"}))
    with pytest.raises(UsageError, match="the client itself"):
        api.client(server.url, on_request=lambda info: info.headers.update({name: "x"})).media.get("0_a")
    assert not server.requests


@pytest.mark.parametrize("name", ["encoding", "answer_format"])
def test_unknown_encodings(client: api.Client, name: str) -> None:
    wrong: dict[str, Any] = {name: "yaml"}
    with pytest.raises(UsageError, match=name):
        client.media.get("0_a", options=RequestOptions(**wrong))


def test_map_keys_that_forms_cannot_carry(client: api.Client) -> None:
    with pytest.raises(UsageError, match="encoding"):
        client.call(api.ADD, {"entry": Entry(metas={"a:b": Entry()})})


def test_services_are_found_by_name(client: api.Client) -> None:
    assert client.media is client.media
    assert isinstance(client.plugin.media, api.MediaService)
    with pytest.raises(AttributeError, match="did you mean 'media'"):
        client.medai  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="no service 'nothing'; it has media"):
        client.plugin.nothing  # noqa: B018
    assert {"media", "plugin", "call"} <= set(dir(client))
    assert len(dir(client)) == len(set(dir(client)))


def test_repr_has_no_secrets(server: ReplayServer) -> None:
    options = RequestOptions(
        ks="KS1-secret-session", partner_id=7, headers={"Authorization": "KS1"}, extra={"a": "KS1"}
    )
    client = api.client(server.url, options)
    assert repr(client) == f"Client({server.url!r}, ks='***', partner_id=7)"
    assert repr(client.media) == f"<MediaService of {client!r}>"
    assert repr(client.plugin) == f"<Plugin of {client!r}>"
    assert "KS1" not in repr(options)


def test_copies_of_clients(server: ReplayServer, client: api.Client) -> None:
    """A copy is a view with the same settings; nothing else can be made of connections."""
    twin = copy.copy(client)
    assert repr(twin) == repr(client) and twin.media is not client.media
    assert twin._transport is client._transport
    for duplicate in (copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="Client cannot be pickled"):
            duplicate(client)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"ks": 5}, "ks: text"),
        ({"encoding": "yaml"}, "encoding is"),
        ({"timeout": -1}, "timeout"),
        ({"headers": {"Host": "x"}}, "Host"),
    ],
)
def test_wrong_settings_are_told_at_once(server: ReplayServer, wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        api.client(server.url, RequestOptions(**wrong))


def test_options_are_no_dictionary(client: api.Client) -> None:
    with pytest.raises(UsageError, match="RequestOptions, not dict"):
        client.media.get("0_a", options={"language": "fr"})  # type: ignore[arg-type]


def test_a_mistake_names_its_place_and_the_action(client: api.Client) -> None:
    with pytest.raises(UsageError, match=r"^entryId: text is expected here, not int \(media\.get\)$"):
        client.media.get(5)  # type: ignore[arg-type]


def test_a_wrong_session_leaves_the_old_one(client: api.Client) -> None:
    client.ks = "other"
    with pytest.raises(UsageError, match="ks: text"):
        client.ks = 5  # type: ignore[assignment]
    assert client.ks == "other"


def test_hooks_see_and_change(server: ReplayServer) -> None:
    seen: list[Any] = []

    def before(info: Any) -> None:
        info.headers["X-Trace"] = "abc"
        seen.append(info)

    server.respond(Answer(api.entry("0_a"), headers={"X-Me": "m1", "X-Kaltura-Session": "12, 34"}))
    client = api.client(server.url, on_request=before, on_response=seen.append)
    with client.record_metadata() as answers:
        client.media.get("0_a")
    assert server.requests[0].raw.headers["x-trace"] == "abc"
    request, response = seen
    assert (request.action, request.method, request.attempt) == ("media.get", "POST", 1)
    assert (response.status, response.error, response.metadata.server) == (200, None, "m1")
    assert (answers[0].server, answers[0].session_id, answers[0].execution_time) == ("m1", "12, 34", 0.25)
    assert answers[0].headers["x-me"] == "m1"
    assert answers[0].attempts == 1


def test_a_hook_that_raises_ends_the_call(server: ReplayServer) -> None:
    def before(info: Any) -> None:
        raise LookupError("stop")

    client = api.client(server.url, on_request=before)
    with pytest.raises(LookupError):
        client.media.get("0_a")
    assert not server.requests


def test_a_hook_cannot_inject(server: ReplayServer) -> None:
    def before(info: Any) -> None:
        info.headers["X-A"] = "1\r\nX-B: 2"

    with pytest.raises(UsageError):
        api.client(server.url, on_request=before).media.get("0_a")
    assert not server.requests
