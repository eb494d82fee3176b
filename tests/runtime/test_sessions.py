"""Session strings beyond the vectors: refusals, secrets that stay secret, privileges, round trips."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime import sessions
from runtime.errors import ApiError, KalturaError, UsageError
from runtime.privileges import Privileges
from runtime.sessions import Session, SessionType, SessionValidity, generate_session, parse_session, token_hash

from tests.support import ROOT

SECRET = "ab12cd34ef56ab12cd34ef56ab12cd34"
NOW = 1_600_000_000

_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(user=_text, expiry=st.integers(1, 2**40), type=st.sampled_from(SessionType), partner=st.integers(-1, 2**63))
def test_version_2_reads_back_what_it_was_made_of(user: str, expiry: int, type: SessionType, partner: int) -> None:
    ks = generate_session(SECRET, user, partner_id=partner, expiry=expiry, type=type, now=NOW, privileges="edit:0_a")
    session = parse_session(ks, SECRET)
    assert (session.user_id, session.partner_id, session.type) == (user, partner, type)
    assert (session.expiry, dict(session.privileges)) == (NOW + expiry, {"edit": ("0_a",)})


@given(user=_text.filter(lambda text: ";" not in text))
def test_version_1_reads_back_what_it_was_made_of(user: str) -> None:
    ks = generate_session(SECRET, user, partner_id=102, version=1, now=NOW)
    assert parse_session(ks, SECRET).user_id == parse_session(ks).user_id == user


def test_two_sessions_are_never_the_same() -> None:
    for version in (1, 2):
        made = {generate_session(SECRET, partner_id=102, version=version, now=NOW) for _ in range(50)}
        assert len(made) == 50


def test_without_a_secret_version_1_is_readable_and_version_2_tells_the_account() -> None:
    one = parse_session(generate_session(SECRET, "u", partner_id=102, version=1, now=NOW, privileges="list:*"))
    assert (one.user_id, one.verified, one.privileges["list"]) == ("u", False, ("*",))
    two = parse_session(generate_session(SECRET, "u", partner_id=102, now=NOW, privileges="list:*"))
    assert (two.partner_id, two.user_id, two.expiry, two.verified, dict(two.privileges)) == (102, None, None, False, {})
    assert two.is_expired(NOW)


@pytest.mark.parametrize("version", [1, 2])
def test_any_of_several_secrets_verifies(version: int) -> None:
    ks = generate_session(SECRET, partner_id=102, version=version)
    assert parse_session(ks, f"first,{SECRET}").verified
    assert parse_session(ks, ["first", SECRET]).verified
    with pytest.raises(sessions.SessionSignatureError):
        parse_session(ks, ["first", f"x,{SECRET}"])


@pytest.mark.parametrize("secret", ["", [], "a,", [""]])
def test_an_empty_secret_is_refused(secret: Any) -> None:
    ks = generate_session(SECRET, partner_id=102, version=1)
    with pytest.raises(UsageError):
        parse_session(ks, secret)
    if isinstance(secret, str):
        with pytest.raises(UsageError):
            generate_session(secret, partner_id=102)


@pytest.mark.parametrize("version", [1, 2])
def test_every_changed_byte_is_noticed(version: int) -> None:
    from base64 import b64decode, b64encode

    ks = generate_session(SECRET, "u", partner_id=102, version=version, now=NOW, random=None)
    raw = bytearray(b64decode(ks.replace("-", "+").replace("_", "/")))
    start = 7 if version == 2 else 0  # The account of version 2 is not signed: it selects the secret.
    for place in range(start, len(raw)):
        changed = bytes([*raw[:place], raw[place] ^ 1, *raw[place + 1 :]])
        with pytest.raises(sessions.SessionFormatError):
            parse_session(b64encode(changed).decode(), SECRET)


@given(text=st.text(max_size=60) | st.binary(max_size=60).map(lambda raw: __import__("base64").b64encode(raw).decode()))
def test_no_text_at_all_is_read_as_a_signed_session_or_breaks_the_reader(text: str) -> None:
    with pytest.raises(sessions.SessionFormatError):
        parse_session(text, SECRET)


def test_what_version_1_cannot_say_is_refused_with_a_way_out() -> None:
    for arguments in ({"user_id": "a;b"}, {"privileges": "edit:0_a;b"}):
        with pytest.raises(UsageError, match="version=2"):
            generate_session(SECRET, partner_id=102, version=1, **arguments)
    with pytest.raises(UsageError):
        generate_session(SECRET, partner_id=102, version=1, random="1;2")
    assert parse_session(generate_session(SECRET, "a;b", partner_id=102), SECRET).user_id == "a;b"


def test_a_privilege_cannot_pose_as_a_field_of_the_session() -> None:
    for privileges in ("_u:admin", "edit:0_a, _m:99"):
        with pytest.raises(UsageError):
            generate_session(SECRET, partner_id=102, privileges=privileges)


@pytest.mark.parametrize("random", [b"short", "text"])
def test_the_random_part_of_version_2_is_16_bytes(random: Any) -> None:
    with pytest.raises(UsageError):
        generate_session(SECRET, partner_id=102, random=random)
    with pytest.raises(UsageError):
        generate_session(SECRET, partner_id=102, version=3)


def test_secrets_and_session_strings_do_not_show() -> None:
    ks = generate_session(SECRET, "u", partner_id=102)
    session = parse_session(ks, SECRET)
    assert SECRET not in repr(session) and session.signature not in repr(session)
    with pytest.raises(KalturaError) as caught:
        parse_session(ks, "another secret")
    assert "another" not in str(caught.value) and ks not in str(caught.value)


def test_expiry() -> None:
    session = Session(1, partner_id=1, expiry=NOW + 60)
    assert session.expires_in(NOW) == 60
    assert not session.is_expired(NOW + 59.5)
    assert session.is_expired(NOW + 60) and session.expires_in(NOW + 61) == -1
    assert Session(1, partner_id=1, expiry=2**40).is_expired() is False


def test_cryptography_is_only_needed_for_version_2() -> None:
    program = (
        "import sys; sys.modules['cryptography'] = None\n"
        "from runtime.sessions import generate_session, parse_session\n"
        "from runtime.errors import UsageError\n"
        "ks = generate_session('s', partner_id=1, version=1); assert parse_session(ks, 's').verified\n"
        "assert 'hashlib' in sys.modules\n"
        "try: generate_session('s', partner_id=1)\n"
        "except UsageError as error: assert 'pip install cryptography' in str(error)\n"
        "else: raise SystemExit('no error')\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT / "templates" / "python")


def test_importing_loads_no_cryptography_and_no_hashes() -> None:
    program = (
        "import sys; before = set(sys.modules)\n"
        "import runtime.sessions, runtime.notifications, runtime.events\n"
        "heavy = {'hashlib', 'hmac', 'base64', 'cryptography', 'json', 'xml', 'urllib.parse', 'secrets', 'random',\n"
        "         'asyncio', 'dataclasses', 'inspect', 'logging'}\n"
        "assert not heavy & (set(sys.modules) - before), heavy & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-S", "-c", program], check=True, cwd=ROOT / "templates" / "python")


class TestPrivileges:
    def test_repeated_names_are_joined(self) -> None:
        privileges = Privileges(" sview:0_a , list:*,, sview:0_b,enableentitlement ")
        assert str(privileges) == "sview:0_a/0_b,list:*,enableentitlement"
        assert privileges["sview"] == ("0_a", "0_b") and privileges["enableentitlement"] == ()
        assert len(privileges) == 3 and "edit" not in privileges

    def test_a_value_keeps_its_colons(self) -> None:
        text = "urirestrict:https://h.example:8443/x*,setrole:12"
        assert str(Privileges(text)) == text

    def test_from_names_and_values(self) -> None:
        privileges = Privileges({"edit": ["0_a", "0_b"], "setrole": 12, "enableentitlement": None, "all": "*"})
        assert str(privileges) == "edit:0_a/0_b,setrole:12,enableentitlement,all:*"
        assert Privileges(privileges) == privileges
        assert repr(privileges) == f"Privileges({str(privileges)!r})"

    @pytest.mark.parametrize(
        "source", [{"": None}, {"a:b": 1}, {"a,b": 1}, {" a": 1}, {"a": "x,y"}, {"a": ["x;y"]}, {"a": True}]
    )
    def test_what_would_be_read_differently_is_refused(self, source: Any) -> None:
        with pytest.raises(UsageError):
            Privileges(source)

    @pytest.mark.parametrize("version", [1, 2])
    def test_both_versions_carry_the_same(self, version: int) -> None:
        made = {"sview": ["0_a", "0_b"], "list": "*"}
        ks = generate_session(SECRET, partner_id=1, version=version, privileges=made)
        assert dict(parse_session(ks, SECRET).privileges) == {"sview": ("0_a", "0_b"), "list": ("*",)}
        ks = generate_session(SECRET, partner_id=1, version=version, privileges=Privileges("a:1,a:2"))
        assert parse_session(ks, SECRET).privileges_text == "a:1/2"


def test_hashes_of_other_kinds_are_refused() -> None:
    assert token_hash("k", "t", "sha1") == token_hash("k", "t", "SHA1") == token_hash("k", "t")
    with pytest.raises(UsageError, match="SHA256"):
        token_hash("k", "t", "CRC32")


def test_why_a_session_was_refused() -> None:
    error = ApiError("INVALID_KS", "Invalid KS", {"KSID": "x", "ERR_CODE": "-5", "ERR_DESC": "EXPIRED"})
    assert sessions.why_refused(error) is SessionValidity.EXPIRED
    assert sessions.why_refused(ApiError("INVALID_KS", "?", {"ERR_CODE": "-99"})) is None
    assert sessions.why_refused(ApiError("INVALID_KS", "?")) is None
    assert sessions.why_refused(ApiError("ENTRY_ID_NOT_FOUND", "?", {"ERR_CODE": "-5"})) is None
