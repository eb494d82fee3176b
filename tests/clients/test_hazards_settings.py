"""What clients get wrong with settings, signatures, headers and map keys: more lines of ``protocol.md 11.1``."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import md5
from typing import Any

import pytest

from tests.clients.talk import Talk


@pytest.fixture(params=["sync-form", "sync-json", "async-form", "async-json"])
def talk(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The default client, of both kinds and in both encodings."""
    kind, encoding = request.param.split("-")
    with Talk(asynchronous=kind == "async", encoding=encoding, ks="KS1") as talk:
        yield talk


@pytest.fixture(params=["form", "json"])
def ott(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The OTT client, whose API has maps in requests."""
    with Talk("ott-2020", encoding=request.param) as talk:
        yield talk


# -- common parameters


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("encoding", ["form", "json"])
def test_ignore_null_goes_with_xml(encoding: str, asynchronous: bool) -> None:
    """11.1 "``ignoreNull`` with XML", 4.3: always with XML, in a multirequest as well; JSON never carries nulls."""
    for answer_format, expected, number in (("xml", True, "2"), ("json", False, "1")):
        with Talk(asynchronous=asynchronous, encoding=encoding, answer_format=answer_format) as talk:
            talk.do(lambda client: client.media.get("0_a"))
            assert (talk.sent.ignore_null, talk.sent.format) == (expected, number)
            # In JSON only the bool counts, in forms only the text (4.1); an upload is JSON in either encoding.
            assert repr(talk.sent.tree.get("ignoreNull")) == (
                {"form": "'1'", "json": "True"}[encoding] if expected else "None"
            )
            talk.do(lambda client: client.upload_token.upload("t", b"data"))
            assert talk.sent.tree.get("ignoreNull") is (True if expected else None)
            talk.says([None])
            talk.batch(lambda batch: batch.media.get("0_a"))
            assert (talk.sent.ignore_null, talk.sent.format) == (expected, number)


def test_common_parameters_of_a_call(talk: Talk) -> None:
    """4.1: ks, clientTag, apiVersion and format stand beside the arguments."""
    talk.do(lambda client: client.system.get_time())
    sent = talk.sent.common
    assert (sent["ks"], sent["apiVersion"]) == ("KS1", talk.package.API_VERSION)
    assert sent["clientTag"]
    assert talk.sent.notes == ()


def test_argument_wins_over_setting_of_the_same_name(talk: Talk) -> None:
    """11.1 "partnerId setting versus a parameter of the same name": the argument wins, once and only once."""
    talk.client = talk.connect(partner_id=1, encoding=talk.encoding)
    talk.do(lambda client: client.session.start("s", partner_id=2))
    assert str(talk.sent.tree["partnerId"]) == "2"
    assert talk.raw.text.count("partnerId") == 1
    talk.do(lambda client: client.session.start("s"))
    assert str(talk.sent.tree["partnerId"]) == "1"
    options = talk.package.RequestOptions(partner_id=3)
    talk.do(lambda client: client.session.start("s", partner_id=2, options=options))
    assert str(talk.sent.tree["partnerId"]) == "2"


def test_argument_wins_in_a_multirequest(talk: Talk) -> None:
    """The same, 7.3: each call has its own."""
    talk.client = talk.connect(partner_id=1, encoding=talk.encoding)
    talk.says(["a", "b"])
    talk.batch(lambda batch: (batch.session.start("s", partner_id=2), batch.system.get_version()))
    assert talk.sent.calls is not None
    assert [str(call.tree["partnerId"]) for call in talk.sent.calls] == ["2", "1"]


def test_argument_wins_in_ott(ott: Talk) -> None:
    """The same in OTT, where ``userId`` is a setting and a parameter as well."""
    ott.client = ott.connect(user_id=1, partner_id=2, encoding=ott.encoding)
    ott.do(lambda client: client.app_token.start_session("i", "h", user_id="3"))
    assert (str(ott.sent.tree["userId"]), str(ott.sent.tree["partnerId"])) == ("3", "2")


def profile_of(talk: Talk) -> Any:
    types, enums = talk.package.types, talk.package.enums
    return types.DetachedResponseProfile(type=enums.ResponseProfileType.INCLUDE_FIELDS, fields="id,name")


def test_response_profile_holds_for_one_call(talk: Talk) -> None:
    """11.1 "Volatile responseProfile": reset after each call."""
    options = talk.package.RequestOptions(response_profile=profile_of(talk))
    talk.do(lambda client: client.media.get("0_a", options=options))
    sent = talk.sent.tree["responseProfile"]
    assert isinstance(sent, dict)
    assert (sent["objectType"], sent["fields"]) == ("KalturaDetachedResponseProfile", "id,name")
    talk.do(lambda client: client.media.get("0_a"))
    assert "responseProfile" not in talk.sent.tree


def test_response_profile_is_no_setting_of_a_client(talk: Talk) -> None:
    """The same: neither constructor nor view takes one, so nothing can be left behind."""
    with pytest.raises(TypeError):
        talk.connect(response_profile=profile_of(talk))
    with pytest.raises(TypeError):
        talk.client.with_options(response_profile=profile_of(talk))


def test_settings_of_one_call_do_not_stay(talk: Talk) -> None:
    """4.1: language, partnerId and ks of one call are for that call; None sends a call without."""
    options = talk.package.RequestOptions(language="de", partner_id=7, ks=None)
    talk.do(lambda client: client.system.get_time(options=options))
    assert (talk.sent.tree["language"], str(talk.sent.tree["partnerId"])) == ("de", "7")
    assert "ks" not in talk.sent.tree
    talk.do(lambda client: client.system.get_time())
    assert {"language", "partnerId", "ks"} & talk.sent.tree.keys() == {"ks"}


# -- signature and content type


def classic(pairs: list[tuple[str, str]]) -> str:
    """The classic signature (4.5), worked out on its own."""
    text = "".join(name + value for name, value in sorted(pairs) if name != "kalsig")
    return md5(text.encode()).hexdigest()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_kalsig_is_classic_on_forms(asynchronous: bool) -> None:
    """11.1 "kalsig": the classic formula on forms, in multirequests with service and action of the calls."""
    with Talk(asynchronous=asynchronous, ks="KS1") as talk:
        entry = talk.package.types.MediaEntry(name="é:x", tags=None, operation_attributes=[])
        talk.do(lambda client: client.media.add(entry))
        assert dict(talk.pairs)["kalsig"] == classic(talk.pairs)
        talk.says(["1", "2"])
        talk.batch(lambda batch: (batch.system.get_version(), batch.system.get_version()))
        assert dict(talk.pairs)["kalsig"] == classic(talk.pairs)
        assert ("2:service", "system") in talk.pairs


@pytest.mark.parametrize("asynchronous", [False, True])
def test_no_kalsig_on_json(asynchronous: bool) -> None:
    """11.1 "kalsig": none on JSON requests, uploads included; none on forms when switched off."""
    with Talk(asynchronous=asynchronous, encoding="json") as talk:
        talk.do(lambda client: client.media.get("0_a"))
        assert "kalsig" not in talk.sent.tree
        talk.do(lambda client: client.upload_token.upload("t", b"data"))
        assert "kalsig" not in talk.sent.tree
        talk.client = talk.connect(sign_requests=False)
        talk.do(lambda client: client.media.get("0_a"))
        assert talk.sent.encoding == "form"
        assert "kalsig" not in talk.sent.tree


TRANSPORTS = ["StdlibTransport", "Urllib3Transport", "Httpx2Transport", "AsyncHttpx2Transport", "ThreadsTransport"]


@pytest.mark.parametrize("name", TRANSPORTS)
def test_content_type_is_bare(name: str) -> None:
    """11.1 "Content type": exactly ``application/json``, whatever library carries it.

    11.4 "``application/json; charset=...`` is not JSON": a server that sees that sees no parameters.
    """
    with Talk(asynchronous=name in TRANSPORTS[3:], encoding="json") as talk:
        transports = talk.package.transports
        inner = (transports.StdlibTransport(),) if name == "ThreadsTransport" else ()
        transport = getattr(transports, name)(*inner)
        talk.client = talk.connect(transport=transport, encoding="json")
        talk.do(lambda client: client.media.add(talk.package.types.MediaEntry(name="é")))
        assert talk.raw.headers["content-type"] == "application/json"
        assert (talk.sent.encoding, talk.parameters["entry"]["name"]) == ("json", "é")
        talk.wait(transport.close())


def test_content_type_cannot_be_changed_by_accident(talk: Talk) -> None:
    """The same: a header of the caller that would break every call is refused."""
    with pytest.raises(talk.package.UsageError, match="Content-Type"):
        options = talk.package.RequestOptions(headers={"Content-Type": "application/json; charset=utf-8"})
        talk.do(lambda client: client.system.ping(options=options))
    assert talk.server.requests == []


# -- map keys


@pytest.mark.parametrize("key", ["a:b", "a.b", "a b", "a[b]", ""])
def test_map_keys_that_forms_cannot_carry(ott: Talk, key: str) -> None:
    """11.1 "Map keys", 2.3: refused in forms with the way out; JSON carries any."""
    value = ott.package.types.StringValue(value="v")
    if ott.encoding == "form":
        with pytest.raises(ott.package.UsageError, match='encoding="json"'):
            ott.do(lambda client: client.ott_user.login(3, extra_params={key: value}))
        assert ott.server.requests == []
    else:
        ott.do(lambda client: client.ott_user.login(3, extra_params={key: value}))
        assert ott.tree["extraParams"] == {key: {"objectType": "KalturaStringValue", "value": "v"}}


def test_map_keys_of_any_script(ott: Talk) -> None:
    """3.1: ``p:key:...`` for every other key."""
    types = ott.package.types
    metas = {"genre": types.StringValue(value="drama"), "ünï-1_x": types.IntegerValue(value=1999)}
    ott.do(lambda client: client.asset.add(types.MediaAsset(metas=metas)))
    sent = ott.parameters["asset"]
    assert sent["metas"]["genre"] == {"objectType": "KalturaStringValue", "value": "drama"}
    assert str(sent["metas"]["ünï-1_x"]["value"]) == "1999"
