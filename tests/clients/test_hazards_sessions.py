"""What clients get wrong with sessions: every line of ``protocol.md 11.3``, and what 11.4 says of them.

The session strings are taken apart by hand here, not by the code that made them.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from base64 import b64decode, b64encode, urlsafe_b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote_to_bytes

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from generator.replay.decode import DecodedRequest
from generator.replay.handler import RawRequest
from tests.clients.talk import Talk, client_package

SECRET = "ab12cd34ef56ab12cd34ef56ab12cd34"
NOW = 1600000000


@pytest.fixture(params=["sync", "async"])
def talk(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """The default client, of both kinds."""
    with Talk(asynchronous=request.param == "async", partner_id=102) as talk:
        yield talk


@pytest.fixture(scope="module")
def sessions() -> Any:
    """The module of the generated client."""
    return client_package("default").sessions


def made(sessions: Any, version: int, **arguments: Any) -> str:
    """A session string of fixed inputs."""
    inputs = {"secret": SECRET, "user_id": "user1", "partner_id": 102, "expiry": 3600, "now": NOW} | arguments
    ks: str = sessions.generate_session(version=version, **inputs)
    return ks


def open_v1(ks: str) -> list[str]:
    """The fields of a version 1 session, its signature checked."""
    signature, _, info = b64decode(ks, validate=True).decode().partition("|")
    assert signature == hashlib.sha1((SECRET + info).encode()).hexdigest()
    return info.split(";")


def open_v2(ks: str) -> tuple[bytes, bytes]:
    """The ciphertext and the signed plain text (random bytes, then fields) of a version 2 session."""
    prefix, sealed = urlsafe_b64decode(ks).split(b"|102|", 1)
    assert prefix == b"v2"
    cipher = Cipher(algorithms.AES(hashlib.sha1(SECRET.encode()).digest()[:16]), modes.CBC(bytes(16)))
    decryptor = cipher.decryptor()
    plain = (decryptor.update(sealed) + decryptor.finalize()).rstrip(b"\0")
    assert plain[:20] == hashlib.sha1(plain[20:]).digest()
    return sealed, plain[20:]


def fields_v2(ks: str) -> list[tuple[str, str]]:
    """The fields of a version 2 session, in order."""
    return parse_qsl(open_v2(ks)[1][16:].decode(), keep_blank_values=True, strict_parsing=True)


# -- version 1


@pytest.mark.parametrize("privileges", ["", "sview:0_a", "*", "edit:0_a/0_b,list:*", "urirestrict:https://x/*|/y"])
def test_version_1_has_seven_fields(sessions: Any, privileges: str) -> None:
    """11.3 "KS v1": seven, no trailing ``;``, the account twice, expiry absolute."""
    ks = made(sessions, 1, privileges=privileges, random="31337")
    assert open_v1(ks) == ["102", "102", "1600003600", "0", "31337", "user1", privileges]


def test_version_1_of_the_server_has_nine_fields(sessions: Any) -> None:
    """11.3 "KS v1", 6.1: what the server writes is read: nine fields, or as few as three."""
    for info, expected in (
        ("102;102;1600003600;2;0.123 1600000000;u;list:*;99;extra", ("u", 2, "list:*", "99", "extra")),
        ("102;102;1600003600;0;1;u;;;", ("u", 0, "", None, None)),
        ("102;102;1600003600", (None, None, None, None, None)),
    ):
        signature = hashlib.sha1((SECRET + info).encode()).hexdigest()
        ks = b64encode(f"{signature}|{info}".encode()).decode()
        session = sessions.parse_session(ks, SECRET)
        assert (session.partner_id, session.expiry, session.verified) == (102, 1600003600, True)
        found = (session.user_id, session.type, session.privileges_text)
        assert (*found, session.master_partner_id, session.additional_data) == expected


@pytest.mark.parametrize("random", ["31337", "1600000000.1234", "0", "abc |,:", "é"])
def test_random_part_of_version_1(sessions: Any, random: str) -> None:
    """11.3 "KS v1 rand": any text without ``;`` is taken and read; one with it is refused."""
    ks = made(sessions, 1, random=random)
    assert open_v1(ks)[4] == random
    assert sessions.parse_session(ks, SECRET).random == random


def test_random_part_is_chosen_without_separator(sessions: Any) -> None:
    """The same: what the generator chooses has none; two sessions differ."""
    parts = {open_v1(made(sessions, 1))[4] for _ in range(50)}
    assert len(parts) == 50
    package = client_package("default")
    for arguments in ({"random": "a;b"}, {"user_id": "a;b"}, {"privileges": "a;b"}):
        with pytest.raises(package.UsageError, match=";"):
            made(sessions, 1, **arguments)


# -- version 2


def test_version_2_splits_privileges_once(sessions: Any) -> None:
    """11.3 "KS v2": ``urirestrict:https://...`` keeps its colons."""
    ks = made(sessions, 2, privileges="urirestrict:https://x.com:443/api_v3/*, list:*,enableentitlement,*")
    assert fields_v2(ks) == [
        ("urirestrict", "https://x.com:443/api_v3/*"),
        ("list", "*"),
        ("enableentitlement", ""),
        ("all", "*"),
        ("_e", "1600003600"),
        ("_t", "0"),
        ("_u", "user1"),
    ]
    session = sessions.parse_session(ks, SECRET)
    assert session.privileges["urirestrict"] == ("https:", "", "x.com:443", "api_v3", "*")
    assert str(session.privileges).startswith("urirestrict:https://x.com:443/api_v3/*,list:*")


@pytest.mark.parametrize("user", ["a&b=c", "a b+c", "ü@example.com", "100%", "a;b", "_u=x", ""])
def test_version_2_encodes_the_user(sessions: Any, user: str) -> None:
    """11.3 "KS v2": the user id is percent-encoded, so it cannot become a field."""
    ks = made(sessions, 2, user_id=user, privileges="list:*")
    assert fields_v2(ks) == [("list", "*"), ("_e", "1600003600"), ("_t", "0"), ("_u", user)]
    text = open_v2(ks)[1][16:]
    assert text.count(b"&") == 3
    assert unquote_to_bytes(text.rpartition(b"_u=")[2].replace(b"+", b" ")).decode() == user
    assert sessions.parse_session(ks, SECRET).user_id == user


def test_version_2_never_pads_a_whole_block(sessions: Any) -> None:
    """11.3 "KS v2 padding": zero bytes up to a multiple of 16, none where it is one."""
    lengths = set()
    for size in range(32):
        ks = made(sessions, 2, user_id="u" * size, random=bytes(range(16)))
        sealed, plain = open_v2(ks)
        needed = 20 + len(plain)
        assert len(sealed) == needed + -needed % 16
        lengths.add(needed % 16)
    assert 0 in lengths


def test_version_2_is_url_safe(sessions: Any) -> None:
    """6.2: the URL alphabet of Base64, and the prefix that every such session has."""
    for _ in range(50):
        ks = made(sessions, 2)
        assert ks.startswith("djJ8")
        assert not set(ks) & set("+/")


# -- both


def test_generating_a_session_only_returns_it(talk: Talk) -> None:
    """11.3 "Ruby generate_session": the client stays as it was until the session is assigned."""
    ks = talk.package.sessions.generate_session(SECRET, "u", partner_id=102, version=1)
    assert talk.client.ks is None
    talk.do(lambda client: client.system.ping())
    assert "ks" not in talk.sent.tree
    talk.client.ks = ks
    talk.do(lambda client: client.system.ping())
    assert talk.sent.ks == ks


def test_repeated_privileges_are_joined(sessions: Any) -> None:
    """11.3 "Duplicate privileges": joined with ``/``, which both versions read alike."""
    for privileges in (
        sessions.Privileges("sview:0_a,list:*,sview:0_b"),
        {"sview": ["0_a", "0_b"], "list": "*"},
    ):
        first, second = (made(sessions, version, privileges=privileges) for version in (1, 2))
        assert open_v1(first)[6] == "sview:0_a/0_b,list:*"
        assert fields_v2(second)[:2] == [("sview", "0_a/0_b"), ("list", "*")]
        for ks in (first, second):
            assert sessions.parse_session(ks, SECRET).privileges["sview"] == ("0_a", "0_b")
    accumulated = made(sessions, 1, privileges="sview:0_a,sview:0_b")
    assert sessions.parse_session(accumulated, SECRET).privileges["sview"] == ("0_a", "0_b")


def test_local_generation_is_there_and_costs_nothing_until_used(tmp_path: Path) -> None:
    """11.3 "Node, browser, TypeScript, Go, Swift": offered here; cryptography waits until version 2 is asked for."""
    package = client_package("default")
    assert package.__file__ is not None
    source = str(Path(package.__file__).parent.parent)
    code = (
        "import sys, json; sys.path.insert(0, sys.argv[1])\n"
        "import kaltura_client\n"
        "ks = kaltura_client.sessions.generate_session('s', partner_id=1, version=1)\n"
        "before = 'cryptography' in sys.modules\n"
        "kaltura_client.sessions.generate_session('s', partner_id=1, version=2)\n"
        "print(json.dumps([before, 'cryptography' in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, source], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert json.loads(done.stdout) == [False, True]


# -- sessions from the server


@pytest.mark.parametrize("algorithm", ["MD5", "SHA1", "SHA256", "SHA512", "sha256"])
def test_token_hash_is_lower_case(talk: Talk, algorithm: str) -> None:
    """11.3 "appToken hash": lower-case hex over the very session that is sent with it (6.5)."""
    token = "b2f4a1c0d3e5968778695a4b3c2d1e0f"
    talk.client.ks = "djJ8KS/+="
    talk.says({"objectType": "KalturaSessionInfo", "ks": "KS2", "partnerId": 102, "expiry": 1700000000})
    sessions = talk.package.sessions
    start = sessions.start_app_token_session_async if talk.asynchronous else sessions.start_app_token_session
    issued = talk.do(lambda client: start(client, "1_t", token, hash_type=algorithm))
    assert issued.ks == "KS2"
    expected = hashlib.new(algorithm.lower(), f"{talk.sent.ks}{token}".encode()).hexdigest()
    assert talk.sent.tree["tokenHash"] == expected == expected.lower()
    assert talk.sent.ks == "djJ8KS/+="
    assert token not in talk.raw.text
    assert talk.client.ks == "djJ8KS/+="


def test_token_is_presented_with_a_widget_session(talk: Talk) -> None:
    """6.5: the widget session is started without a session, and is what the hash is made of."""

    def answer(request: DecodedRequest, raw: RawRequest) -> str:
        if request.action == "startWidgetSession":
            return (
                "<xml><result><objectType>KalturaStartWidgetSessionResponse</objectType><ks>WIDGET</ks></result></xml>"
            )
        return "<xml><result><objectType>KalturaSessionInfo</objectType><ks>KS2</ks></result></xml>"

    talk.client.ks = "OLD"
    talk.server.respond(answer)
    sessions = talk.package.sessions
    start = sessions.start_app_token_session_async if talk.asynchronous else sessions.start_app_token_session
    assert talk.do(lambda client: start(client, "1_t", "secret", partner_id=102)).ks == "KS2"
    first, second = (received.decoded for received in talk.server.requests)
    assert (first.ks, first.tree["widgetId"]) == (None, "_102")
    assert (second.ks, second.tree["tokenHash"]) == ("WIDGET", hashlib.sha1(b"WIDGETsecret").hexdigest())


def test_unset_expiry_of_start_is_left_to_the_server(talk: Talk) -> None:
    """11.4 "Unset ``expiry`` in ``session.start`` is 86400 s": not sent; the generator's default is the same."""
    talk.says("KS")
    assert talk.do(lambda client: client.session.start("s", user_id="u")) == "KS"
    assert "expiry" not in talk.sent.tree
    talk.do(lambda client: client.session.start("s", expiry=0))
    assert talk.sent.tree["expiry"] == "0"
    ks = talk.package.sessions.generate_session("s", partner_id=102, version=1, now=NOW)
    assert talk.package.sessions.parse_session(ks).expiry == NOW + 86400
