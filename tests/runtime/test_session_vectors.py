"""Every case of the vectors of session strings, versions 1 and 2 (protocol.md 6)."""

from __future__ import annotations

import json
from base64 import b64decode
from hashlib import sha1
from typing import Any

import pytest
from runtime import sessions
from runtime.errors import UsageError
from runtime.session_v2 import fields_text

from tests.support import SHARED, need_shared


def _cases() -> list[Any]:
    if SHARED is None:
        return [pytest.param(0, None, id="no reference data")]
    return [
        pytest.param(version, case, id=f"v{version}-{case['name']}")
        for version in (1, 2)
        for case in json.loads((SHARED / f"vectors/ks_v{version}.json").read_text())["cases"]
    ]


@pytest.mark.parametrize(("version", "case"), _cases())
def test_case(version: int, case: dict[str, Any]) -> None:
    need_shared()
    operations = {"generate": _generate, "parse": _parse, "app_token_hash": _app_token_hash}
    operations[case["operation"]](version, case["input"], case)


def _generate(version: int, given: dict[str, Any], case: dict[str, Any]) -> None:
    expected = case["expected"]
    if version == 1:
        _generate_v1(given, expected)
    else:
        _generate_v2(given, expected)
    _same(sessions.parse_session(expected["ks"], given["secret"]), case["parsed_by_server"])


def _generate_v1(given: dict[str, Any], expected: dict[str, Any]) -> None:
    try:
        ks = sessions.generate_session(**_arguments(given), version=1, random=str(given["rand"]))
    except UsageError as refusal:
        # The one case that a careful generator refuses (protocol.md 6.1): the bytes are right all the same.
        assert ";" in given["userId"] and "version=2" in str(refusal)
        ks = sessions._encode_v1(given["secret"].encode(), expected["info"])
    else:
        assert ";" not in given["userId"]
    assert ks == expected["ks"]
    signature, info = b64decode(ks).split(b"|", 1)
    assert (signature.decode(), info.decode()) == (expected["signature_hex"], expected["info"])


def _generate_v2(given: dict[str, Any], expected: dict[str, Any]) -> None:
    random = bytes.fromhex(given["random_bytes_hex"])
    assert sessions.generate_session(**_arguments(given), random=random) == expected["ks"]
    fields = fields_text(given["privileges"], given["now"] + given["expiry"], given["type"], given["userId"])
    assert fields == expected["fields"]
    plain = random + fields.encode()
    plain = sha1(plain).digest() + plain
    assert plain[:20].hex() == expected["sha1_hex"]
    assert -len(plain) % 16 == expected["padding_bytes"]
    assert (plain + bytes(expected["padding_bytes"])).hex() == expected["plaintext_hex"]
    raw = b64decode(expected["ks"].replace("-", "+").replace("_", "/"))
    assert raw.split(b"|", 2)[2].hex() == expected["ciphertext_hex"]
    assert sha1(given["secret"].encode()).digest()[:16].hex() == expected["aes_key_hex"]


def _arguments(given: dict[str, Any]) -> dict[str, Any]:
    renamed = {"userId": "user_id", "partnerId": "partner_id"}
    left_out = ("rand", "random_bytes_hex")
    return {renamed.get(name, name): value for name, value in given.items() if name not in left_out}


def _parse(version: int, given: dict[str, Any], case: dict[str, Any]) -> None:
    expected = case["expected"]
    if "error" in expected:
        with pytest.raises(sessions.SessionFormatError) as caught:
            sessions.parse_session(given["ks"], given["secret"])
        wanted = {"not base64": "not Base64"}.get(expected["error"], expected["error"])
        assert wanted in str(caught.value)
        assert isinstance(caught.value, sessions.SessionSignatureError) == (wanted == "signature mismatch")
        assert given["secret"] not in str(caught.value)
        return
    session = sessions.parse_session(given["ks"], given["secret"])
    assert session.version == version
    if version == 1 and "decoded" in expected:
        assert b64decode(given["ks"]).decode() == expected["decoded"]
    if "random_bytes_hex" in expected:
        assert session.random == expected["random_bytes_hex"]
    _same(session, expected["parsed"])


def _same(session: sessions.Session, parsed: dict[str, Any]) -> None:
    """Compare with what the server's own class read."""
    texts = {
        "partner_id": session.partner_id,
        "valid_until": session.expiry,
        "type": None if session.type is None else int(session.type),
        "rand": session.random,
        "user": session.user_id,
        "privileges": session.privileges_text,
        "master_partner_id": session.master_partner_id,
        "additional_data": session.additional_data,
        "signature_hex": session.signature,
        "partner_pattern": session.partner_id,
    }
    got = {name: None if value is None else str(value) for name, value in texts.items()}
    wanted = {name: value for name, value in parsed.items() if name != "parsed_privileges"}
    assert {name: got[name] for name in wanted} == wanted
    assert {name for name, value in got.items() if value is not None} - wanted.keys() <= {"partner_pattern"}
    # A privilege without a name is none: the server lists one for every empty text.
    named = {name: tuple(values) for name, values in parsed["parsed_privileges"].items() if name}
    assert dict(session.privileges) == named
    assert session.verified


def _app_token_hash(version: int, given: dict[str, Any], case: dict[str, Any]) -> None:
    assert sessions.token_hash(given["ks"], given["token"], given["hashType"]) == case["expected"]["tokenHash"]
