"""What clients get wrong with answers as a whole, bytes, headers, envelopes: more lines of ``protocol.md 11.2``."""

from __future__ import annotations

import json

import pytest

from generator.replay.answer import Answer
from tests.clients.talk import Talk

# -- bytes and headers


TEXT = "שלום – ünïcödé 😀 日本 <&>\"' \u2028 é"


@pytest.mark.parametrize("gzip", [False, True])
def test_text_is_utf_8(talk: Talk, gzip: bool) -> None:
    """11.2 "Encoding": UTF-8, escaped or not, declared or not, whatever the header says."""
    escaped = TEXT.replace("&", "&amp;").replace("<", "&lt;")
    headers = {"Content-Type": "text/xml; charset=iso-8859-1"} | ({} if gzip else {"Content-Encoding": "identity"})
    for declaration in ("", '<?xml version="1.0" encoding="utf-8"?>', "\ufeff"):
        for ascii_only in (True, False):
            body = json.dumps({"name": TEXT}, ensure_ascii=ascii_only)
            xml = f"{declaration}<xml><result><name>{escaped}</name></result></xml>"
            talk.answers(xml=xml.encode(), json=body.encode(), headers=headers)
            assert talk.do(lambda client: client.media.get("0_a")).name == TEXT


def test_headers_are_reachable_by_their_plain_names(talk: Talk) -> None:
    """11.2 "Headers": X-Me and X-Kaltura-Session of answers and errors, by names of any case (5.7)."""
    headers = {"X-Me": "web-7", "X-Kaltura-Session": "123, 1600000000", "X-kaltura": "cached-dispatcher"}
    talk.answers(xml="<xml><result>1</result><executionTime>5.6E-5</executionTime></xml>", json="1", headers=headers)
    with talk.client.record_metadata() as answers:
        assert talk.do(lambda client: client.system.ping()) is True
    (metadata,) = answers
    assert (metadata.server, metadata.session_id, metadata.status) == ("web-7", "123, 1600000000", 200)
    assert (metadata.headers["x-me"], metadata.headers.get("X-KALTURA")) == ("web-7", "cached-dispatcher")
    assert metadata.execution_time == (5.6e-5 if talk.answer_format == "xml" else None)
    talk.results(
        xml="<error><code>C</code><message>m</message></error>",
        json='{"code":"C","message":"m","objectType":"KalturaAPIException","args":[]}',
    )
    with pytest.raises(talk.package.ApiError) as caught:
        talk.do(lambda client: client.system.ping())
    assert caught.value.metadata.server == "replay"


def test_metadata_of_calls_in_a_multirequest(talk: Talk) -> None:
    """The same for the errors of single calls."""
    talk.says([{"$error": {"code": "C", "message": "m"}}])
    pending = talk.batch(lambda batch: batch.system.ping())
    assert pending.error.metadata.server == "replay"


def test_php_format_is_never_asked_for(talk: Talk) -> None:
    """11.2 "PHP format": XML or JSON, nothing else can be chosen."""
    talk.do(lambda client: client.media.get("0_a"))
    assert talk.sent.format in ("1", "2")
    for name in ("php", "3", 3, "jsonp"):
        with pytest.raises(talk.package.UsageError, match="answer_format"):
            options = talk.package.RequestOptions(answer_format=name)
            talk.do(lambda client, options=options: client.media.get("0_a", options=options))  # type: ignore[misc]


# -- envelopes (5.5)


@pytest.mark.parametrize("schema", ["default", "ott-2020"])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_envelope_is_detected(schema: str, asynchronous: bool) -> None:
    """11.2 "Go": with an envelope or without, by what came and not by which client asked."""
    bodies = ['{"executionTime":0.5,"result":VALUE}', '{"result":VALUE}', "VALUE"]
    with Talk(schema, asynchronous=asynchronous, answer_format="json") as talk:
        for body in bodies:
            talk.answers(json=body.replace("VALUE", "true"))
            assert talk.do(lambda client: client.system.ping()) is True
            error = '{"code":"1","message":"m","objectType":"KalturaAPIException"}'
            talk.answers(json=body.replace("VALUE", error))
            with pytest.raises(talk.package.ApiError, match="1: m"):
                talk.do(lambda client: client.system.ping())


def test_object_with_a_property_result_is_no_envelope(odd: Talk) -> None:
    """5.5: an objectType, or another key, tells that it is a value."""
    odd.results(xml="<text>t</text><result>5</result>", json='{"text":"t","result":{"text":"inner"}}')
    assert odd.do(lambda client: client.odd.thing()).text == "t"
    odd.results(xml="<text>t</text>", json='{"result":{"text":"inner"},"objectType":"KalturaOddThing"}')
    assert odd.do(lambda client: client.odd.thing()).text in (None, "t")


def test_void_of_ott(ott: Talk) -> None:
    """5.5: ``{}`` is the result of an action that answers nothing."""
    ott.answers(
        json='{"executionTime":0.02,"result":{}}',
        xml="<xml><executionTime>0.02</executionTime><result></result></xml>",
    )
    assert ott.do(lambda client: client.asset_history.clean()) is None


# -- the status, and bodies that are no answers (5.6)


def test_errors_have_status_200_and_others(talk: Talk) -> None:
    """11.4 "Errors have HTTP status 200", 5.6: the body decides before the status does."""
    talk.server.respond(Answer("<html>gone</html>", 502, {"Content-Type": "text/html"}))
    with pytest.raises(talk.package.HttpStatusError) as caught:
        talk.do(lambda client: client.media.delete("0_a"))
    assert caught.value.status == 502
    xml = "<xml><result><error><code>INVALID_KS</code><message>m</message></error></result></xml>"
    body = '{"code":"INVALID_KS","message":"m","objectType":"KalturaAPIException"}'
    for status in (200, 403, 500):
        talk.server.respond(Answer(xml if talk.answer_format == "xml" else body, status))
        with pytest.raises(talk.package.ApiError, match="INVALID_KS"):
            talk.do(lambda client: client.media.delete("0_a"))


@pytest.mark.parametrize(
    "body",
    [
        "<html><body>maintenance</body></html>",
        "<xml><result>1</result>",
        "<xml></xml>",
        '{"a":',
        "hello",
        '<!DOCTYPE x [<!ENTITY e "boom">]><xml><result>&e;</result></xml>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xml><result>1</result></xml>',
        "<xml><result>1</result></xml><xml><result>2</result></xml>",
        "<xml><result>" + "9" * 5000 + "</result></xml>",
        "9" * 5000,
        "<xml><result>" + "<a>" * 100_000,
        "[" * 100_000,
    ],
    ids=lambda body: body[:24] + str(len(body)),
)
def test_what_is_no_answer(talk: Talk, body: str) -> None:
    """11.2, 5: truncated, foreign or hostile bodies are malformed answers, never a value and never another error."""
    talk.server.respond(body)
    with pytest.raises(talk.package.MalformedAnswerError):
        talk.do(lambda client: client.media.count())


def test_hostile_numbers_within_objects(odd: Talk) -> None:
    """The same for numbers of thousands of digits in properties."""
    digits = "9" * 5000
    odd.results(xml=f"<number>{digits}</number>", json=f'{{"number":"{digits}"}}')
    with pytest.raises(odd.package.MalformedAnswerError):
        odd.do(lambda client: client.odd.thing())


@pytest.mark.parametrize("name", ["thing", "future"])
def test_hostile_depth(odd: Talk, name: str) -> None:
    """The same for objects in objects without end: refused, or passed over where nobody reads them."""
    depth = 20_000
    odd.results(
        xml=f"<text>t</text>{f'<{name}>' * depth}{f'</{name}>' * depth}",
        json='{"text":"t","NAME":'.replace("NAME", name) + f'{{"{name}":' * depth + "1" + "}" * (depth + 1),
    )
    try:
        said = odd.do(lambda client: client.odd.thing())
    except odd.package.MalformedAnswerError as error:
        assert "deep" in str(error)
    else:
        assert (name, said.text) == ("future", "t")
