"""Sessions beyond the vectors: refusals, privileges, sessions obtained from the server."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime_java.remote import Failed, Remote

SECRET = "ab12cd34ef56ab12cd34ef56ab12cd34"


@pytest.mark.parametrize("secret", ["", "a,b"])
def test_one_secret_signs(remote: Remote, secret: str) -> None:
    with pytest.raises(Failed, match="one secret"):
        remote("generate", secret=secret, partnerId=102)


def test_made_with_chance(remote: Remote) -> None:
    made = {remote("generate", secret=SECRET, partnerId=102, privileges="sview:0_a") for _ in range(2)}
    assert len(made) == 2
    for ks in made:
        parsed = remote("parse", ks=ks, secret=f"other,{SECRET}")
        assert parsed["parsed_privileges"] == {"sview": ["0_a"]}
        assert parsed["verified"]
        assert not parsed["expired"]
        assert ks not in parsed["shown"]


def test_read_without_a_secret(remote: Remote) -> None:
    ks = remote("generate", secret=SECRET, partnerId=102)
    parsed = remote("parse", ks=ks)
    assert (parsed["partner_id"], parsed["verified"], parsed["user"], parsed["valid_until"]) == (102, False, None, None)
    assert parsed["expired"]


@pytest.mark.parametrize(
    "ks", ["", "!", "djJ8", "djJ8MTAyfA==", "djJ8MTAyfGFiYw==", "YWJj", "YXxi", "djJ8MTAyfGFhYWFhYWFhYWFhYWFhYWE="]
)
def test_no_sessions(remote: Remote, ks: str) -> None:
    with pytest.raises(Failed) as caught:
        remote("parse", ks=ks, secret=SECRET)
    assert "SessionFormatException" in caught.value.facts["parents"]
    assert SECRET not in caught.value.facts["all"]


def test_a_privilege_is_no_field(remote: Remote) -> None:
    with pytest.raises(Failed, match="_u"):
        remote("generate", secret=SECRET, partnerId=102, privileges="_u:somebody")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"text": "edit:0_a, list:*, edit:0_b"}, "edit:0_a/0_b,list:*"),
        (
            {"with": [["edit", "0_a"], ["enableentitlement"], ["edit", "0_b", "0_c"]]},
            "edit:0_a/0_b/0_c,enableentitlement",
        ),
        ({"text": ",,"}, ""),
    ],
)
def test_privileges(remote: Remote, given: dict[str, Any], text: str) -> None:
    assert remote("privileges", **given) == text


@pytest.mark.parametrize("item", [["a,b"], ["a:b"], [" a"], [""], ["a", "b,c"], ["a", "b;c"]])
def test_separators_are_refused(remote: Remote, item: list[str]) -> None:
    with pytest.raises(Failed) as caught:
        remote("privileges", **{"with": [item]})
    assert caught.value.facts["class"] == "UsageException"


@pytest.mark.parametrize("later", [False, True])
def test_widget_session(remote: Remote, later: bool) -> None:
    started = remote("start", partnerId=102, ks="own-session", **{"async": later})
    assert started["ks"] == "ks-widget"
    assert started["calls"] == [
        ["session", "startWidgetSession", {"widgetId": "_102", "expiry": 86400}, None, []],
    ]
    assert "ks-widget" not in started["shown"]


@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize("account", [None, 102])
def test_session_of_an_application_token(remote: Remote, later: bool, account: int | None) -> None:
    started = remote("start", token="its token", partnerId=account, ks="ks-widget", **{"async": later})
    assert (started["ks"], started["user"], started["type"], started["expiry"]) == (
        "ks-token",
        "someone",
        "ADMIN",
        1700000000,
    )
    last = started["calls"][-1]
    arguments = {"id": "0_app", "tokenHash": started["hash"], "userId": "someone"}
    assert last == ["apptoken", "startSession", arguments, "ks-widget", ["tokenHash"]]
    assert len(started["calls"]) == (1 if account is None else 2)


def test_a_token_needs_a_session(remote: Remote) -> None:
    with pytest.raises(Failed, match="account"):
        remote("start", token="its token")
    with pytest.raises(Failed, match="generated without"):
        remote("start", token="its token", ks="x", poor=True)
