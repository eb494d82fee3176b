"""Every case of the vectors of session strings and signatures (protocol.md 4.5, 6)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.runtime_java.remote import Failed, Remote
from tests.support import SHARED, need_shared


def cases(name: str) -> list[Any]:
    """The cases of a file of vectors as parameters of a test."""
    if SHARED is None:
        return [pytest.param(None, id="no reference data")]
    found = json.loads((SHARED / f"vectors/{name}.json").read_text())["cases"]
    # Other flavours of the signature are other clients' own, and nobody verifies them.
    return [pytest.param(case, id=case["name"]) for case in found if case.get("algorithm", "classic") == "classic"]


@pytest.mark.parametrize("case", cases("ks_v1"))
def test_version_1(remote: Remote, case: dict[str, Any]) -> None:
    need_shared()
    run(remote, 1, case)


@pytest.mark.parametrize("case", cases("ks_v2"))
def test_version_2(remote: Remote, case: dict[str, Any]) -> None:
    need_shared()
    run(remote, 2, case)


def run(remote: Remote, version: int, case: dict[str, Any]) -> None:
    given, expected = case["input"], case["expected"]
    if case["operation"] == "generate":
        generate(remote, version, given, case)
    elif case["operation"] == "app_token_hash":
        assert remote("token-hash", **given) == expected["tokenHash"]
    elif "error" in expected:
        with pytest.raises(Failed) as caught:
            remote("parse", **given)
        wanted = {"not base64": "not Base64"}.get(expected["error"], expected["error"])
        facts = caught.value.facts
        assert wanted in facts["message"]
        assert "SessionFormatException" in facts["parents"]
        assert (facts["class"] == "SessionSignatureException") == (wanted == "signature mismatch")
        assert given["secret"] not in facts["all"]
    else:
        parsed = remote("parse", **given)
        same(parsed, expected["parsed"], version)


def generate(remote: Remote, version: int, given: dict[str, Any], case: dict[str, Any]) -> None:
    expected = case["expected"]
    random = str(given["rand"]) if version == 1 else given["random_bytes_hex"]
    if version == 1 and ";" in given["userId"]:
        # The one case that a careful generator refuses (protocol.md 6.1).
        with pytest.raises(Failed, match="V2"):
            remote("generate", version=version, random=random, **given)
    else:
        assert remote("generate", version=version, random=random, **given) == expected["ks"]
    same(remote("parse", ks=expected["ks"], secret=given["secret"]), case["parsed_by_server"], version)


def same(parsed: dict[str, Any], wanted: dict[str, Any], version: int) -> None:
    """Compare with what the server's own class read."""
    assert parsed["version"] == version
    assert parsed["verified"]
    texts = {name: None if value is None else str(value) for name, value in parsed.items()}
    texts["partner_pattern"] = texts["partner_id"]
    plain = {name: value for name, value in wanted.items() if name != "parsed_privileges"}
    assert {name: texts[name] for name in plain} == plain
    # A privilege without a name is none: the server lists one for every empty text.
    named = {name: values for name, values in wanted["parsed_privileges"].items() if name}
    assert parsed["parsed_privileges"] == named


@pytest.mark.parametrize("case", cases("kalsig"))
def test_kalsig(remote: Remote, case: dict[str, Any]) -> None:
    need_shared()
    assert remote("kalsig", pairs=case["input"]["pairs"]) == case["expected"]["kalsig"]
