"""Requests are read as the server reads them, whatever their encoding."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.replay.decode import DecodedRequest, decode
from generator.replay.tree import Tree, as_text, settle, split_colons
from tests.replay.wire import BOUNDARY, FORM, JSON, MULTIPART, form_body, json_body, multipart_body
from tests.support import SHARED, need_shared

CALL = "/api_v3/service/media/action/list"
MULTI = "/api_v3/service/multirequest"


def _cases(file: str, key: str) -> list[Any]:
    """The cases of a vector file; one that says so where it is absent."""
    if SHARED is None:
        return [pytest.param(None, id="absent")]
    document = json.loads((SHARED / file).read_text("utf-8"))
    return [pytest.param(case, id=case["name"]) for case in document[key]]


def _texts(value: Tree) -> Tree:
    """A tree with its scalars as texts, and empty maps as empty lists: what no encoding can change."""
    if isinstance(value, list):
        return [_texts(item) for item in value]
    if isinstance(value, dict):
        return {key: _texts(item) for key, item in value.items()} or []
    return None if value is None else as_text(value)


def _logical(value: Any) -> Tree:
    """The tree of a logical value in the notation of the vectors."""
    if isinstance(value, list):
        return [_logical(item) for item in value]
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]
    if set(value) == {"map"}:
        return {key: _logical(item) for key, item in value["map"].items()}
    kind = {} if value.get("objectType") is None else {"objectType": value["objectType"]}
    return kind | {key: _logical(item) for key, item in value["properties"].items()}


def _same(request: DecodedRequest, expected: dict[str, Tree]) -> None:
    assert {key: _texts(value) for key, value in request.tree.items()} == {
        key: _texts(value) for key, value in expected.items()
    }


@pytest.mark.parametrize("case", _cases("vectors/flatten.json", "cases"))
def test_form_and_json_give_the_logical_value(case: Any) -> None:
    need_shared()
    expected = {key: _logical(value) for key, value in case["input"].items()}
    _same(decode(CALL, FORM, case["expected"]["form_body"].encode()), expected)
    _same(decode(CALL, JSON, json.dumps(case["expected"]["json"]).encode()), expected)
    if "equivalent_form_body" in case:
        _same(decode(CALL, FORM, case["equivalent_form_body"].encode()), expected)


@pytest.mark.parametrize("case", _cases("vectors/flatten.json", "server_reactions"))
def test_structure_is_read_as_the_server_reacts(case: Any) -> None:
    """Where the server sees a list or object, so do we; where it finds none, it is a mark or a scalar here."""
    need_shared()
    request = case["request"]
    if "form_body" in request:
        decoded = decode(CALL, FORM, request["form_body"].encode())
    else:
        decoded = decode(CALL, JSON, json.dumps(request["json"]).encode())
    declared = [param for param in case["declared_parameters"] if isinstance(param, dict)]
    # An error has no arguments.
    for param, argument in zip(declared, case["expected"].get("arguments", ()), strict=False):
        _agrees(decoded.tree.get(param["name"]), argument)
    if case["expected"].get("error", {}).get("code") == "PROPERTY_VALIDATION_WRONG_FORMAT":
        path = case["expected"]["error"]["args"]["PROP_NAME"].split(":")
        refused: Tree = dict(decoded.tree)
        for key in path:
            assert isinstance(refused, dict)
            refused = refused[key]
        assert not isinstance(refused, list) or all(isinstance(item, str) for item in refused)


def _agrees(sent: Tree, argument: Any) -> None:
    if isinstance(argument, dict) and "@array" in argument:
        if argument["items"]:
            assert isinstance(sent, list) and len(sent) == len(argument["items"])
            for item, expected in zip(sent, argument["items"], strict=True):
                _agrees(item, expected)
    elif isinstance(argument, dict) and argument.get("@") == "NULL-FIELD":
        assert sent is None
    elif isinstance(argument, dict) and sent != []:
        assert isinstance(sent, dict)
        for key in argument.keys() - {"@"}:
            _agrees(sent[key], argument[key])


@pytest.mark.parametrize("case", _cases("vectors/multirequest.json", "server"))
def test_the_calls_of_a_multirequest_are_those_the_server_runs(case: Any) -> None:
    need_shared()
    request = case["request"]
    if "form_body" in request:
        decoded = decode(MULTI, FORM, request["form_body"].encode())
    else:
        body = request["json"]
        if isinstance(body, list):
            # No list can be sent at the top; its keys are what the case is about.
            body = {str(number): call for number, call in enumerate(body)}
        files = dict.fromkeys(request.get("file_parts", ()), ("a.txt", b"hello"))
        decoded = decode(MULTI, MULTIPART, multipart_body(body, files))
    dispatched = case["expected"]["dispatched"]
    assert decoded.calls is not None
    assert [(call.service, call.action) for call in decoded.calls] == [(c["service"], c["action"]) for c in dispatched]
    for call, expected in zip(decoded.calls, dispatched, strict=True):
        assert call.tree.keys() | call.files.keys() == expected["params"].keys()
        for name, value in call.tree.items():
            # What a token is replaced by is not known before the call before it ran.
            if not str(value).startswith("{"):
                assert value == expected["params"][name]
        for name, file in call.files.items():
            wanted = expected["params"][name]
            assert (file.filename, file.size) == (wanted["name"], wanted["size"])


@pytest.mark.parametrize("case", _cases("vectors/multirequest.json", "requests"))
def test_multirequests_of_official_clients(case: Any) -> None:
    need_shared()
    expected = case["expected"]
    target = expected["request_line"].split()[1]
    decoded = decode(target, {"content-type": expected["content_type"]}, expected["body"].encode())
    assert decoded.calls is not None
    for call, given_call in zip(decoded.calls, case["input"]["calls"], strict=True):
        assert (call.service, call.action) == (given_call["service"], given_call["action"])
        for name, value in given_call["params"].items():
            if isinstance(value, str) and value.startswith("FILE"):
                assert call.files[name].data == b"hello"
            elif isinstance(value, str | int) and not isinstance(value, bool):
                assert _texts(call.tree[name]) == str(value)


@pytest.mark.parametrize("case", _cases("recordings/requests.json", "requests"))
def test_real_requests(case: Any) -> None:
    need_shared()
    body, headers = (case.get("body") or "").encode(), {"json": JSON, "form": FORM}.get(case["content_type"], {})
    if case["content_type"] == "multipart":
        params = {key: value for key, value in case["params"].items() if key not in ("service", "action")}
        given_files = {name: (filename, b"x") for name, filename in case["files"].items()}
        named = {key: case["params"][key] for key in ("service", "action")}
        body, headers = multipart_body(named | params, given_files), MULTIPART
    decoded = decode(case["url"], headers, body)
    expected = settle(split_colons(case["params"]))
    expected.pop("service", None)
    expected.pop("action", None)
    # Parameters of the URL are not among those of a recorded JSON body.
    assert {key: decoded.tree.get(key) for key in expected} == expected
    assert {file.filename for file in decoded.files.values()} == set(case.get("files", {}).values())
    if "request" in case:
        assert (decoded.service, decoded.action) == (case["request"]["service"], case["request"]["action"])
    else:
        assert decoded.calls is not None
        assert [(call.service, call.action) for call in decoded.calls] == [
            (call["service"], call["action"]) for call in case["multirequest"]
        ]


@pytest.mark.parametrize(
    ("target", "service", "action", "tree"),
    [
        ("/api_v3/service/media/action/get/entryId/0_a/format/1", "media", "get", {"entryId": "0_a", "format": "1"}),
        ("/api_v3/index.php/service/media/action/get", "media", "get", {}),
        ("/api_v3/index.php?service=media&action=list", "media", "list", {}),
        ("/api_v3/?service=media&action=list&filter:idEqual=0_a", "media", "list", {"filter": {"idEqual": "0_a"}}),
        ("//api_v3/service/media/action/get//entryId/0_a", "media", "get", {}),
        ("/base/api_v3/service/media/action/get/0/x/entryId/0_a", "media", "get", {}),
        ("/api_v3/service/media/action/get/a/1/a/2", "media", "get", {"a": "1"}),
        ("/api_v3/service/media/action/get/a/1?a=2&b=3", "media", "get", {"a": "1", "b": "3"}),
        ("/api_v3/service/media/action/get/name/a%20b%2Bc?n=a+b%2Bc", "media", "get", {"name": "a b+c", "n": "a b+c"}),
    ],
)
def test_addresses(target: str, service: str, action: str, tree: dict[str, Tree]) -> None:
    decoded = decode(target, {}, b"")
    assert (decoded.service, decoded.action, dict(decoded.tree)) == (service, action, tree)


def test_the_url_wins_over_the_body() -> None:
    decoded = decode(CALL + "/pager:pageSize/5?a=1", FORM, b"a=2&b=3&pager:pageSize=9&pager:pageIndex=2&service=x")
    assert decoded.tree == {"a": "1", "b": "3", "pager": {"pageSize": "5", "pageIndex": "2"}}
    assert decoded.service == "media"


@pytest.mark.parametrize(
    ("content_type", "body", "encoding", "tree"),
    [
        ("application/json", b'{"a": 1}', "json", {"a": 1}),
        ("Application/JSON", b' \n{"a": true} ', "json", {"a": True}),
        ("application/json; charset=utf-8", b'{"a": 1}', "form", None),
        ("application/json", b"a=1&b=2", "form", {"a": "1", "b": "2"}),
        ("application/json", b"[1]", "form", None),
        ("application/json", b'{"a": }', "form", None),
        ("text/plain", b"a=1", "form", {"a": "1"}),
        ("", b"a=1", "form", {"a": "1"}),
        ("application/json", b"", "none", {}),
        ("application/json", b'{"a": null, "b": {"c": null}}', "json", {"a": "", "b": {"c": ""}}),
    ],
)
def test_content_types(content_type: str, body: bytes, encoding: str, tree: dict[str, Tree] | None) -> None:
    decoded = decode(CALL, {"Content-Type": content_type}, body)
    assert decoded.encoding == encoding
    if tree is not None:
        assert decoded.tree == tree
    assert bool(decoded.notes) == (encoding == "form" and content_type.lower().startswith("application/json"))


@pytest.mark.parametrize(
    ("body", "tree"),
    [
        ("a.b=1&c d=2&e[f=3", {"a_b": "1", "c_d": "2", "e_f": "3"}),
        ("a[b][c]=1&a[b][d]=2", {"a": {"b": {"c": "1", "d": "2"}}}),
        ("a[]=x&a[]=y", {"a": ["x", "y"]}),
        ("a:1:k=y&a:0:k=x", {"a": [{"k": "x"}, {"k": "y"}]}),
        ("a:9:k=y&a:3:k=x", {"a": [{"k": "x"}, {"k": "y"}]}),
        ("a=1&a=2", {"a": "2"}),
        ("a=1&a:b=2", {"a": {"b": "2"}}),
        ("a[b]=1&a:c=2", {"a": {"b": "1", "c": "2"}}),
        ("a__null=anything&b:c__null=", {"a": None, "b": {"c": None}}),
        ("a:-=&b:c:-=", {"a": [], "b": {"c": []}}),
        ("a[-]=", {"a": {"-": ""}}),
        ("=1&&x", {"x": ""}),
        ("a=%C3%A9%20%F0%9F%98%80", {"a": "é 😀"}),
    ],
)
def test_forms_are_read_as_php_reads_them(body: str, tree: dict[str, Tree]) -> None:
    assert decode(CALL, FORM, body.encode()).tree == tree


def test_multipart_with_the_part_json_ignores_other_texts() -> None:
    files = {"fileData": ("x y.txt", b"\r\n--no boundary\r\n"), "resource:fileData": ("b", b"")}
    other = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="other"\r\n\r\nx\r\n'.encode()
    decoded = decode(CALL, MULTIPART, other + multipart_body({"a": 1}, files))
    assert decoded.encoding == "multipart-json"
    assert decoded.tree == {"a": 1}
    file = decoded.files["fileData"]
    assert (file.filename, file.data, file.size) == ("x y.txt", b"\r\n--no boundary\r\n", 17)
    assert file.sha256 == hashlib.sha256(file.data).hexdigest()
    assert decoded.files["resource:fileData"].size == 0


def test_multipart_fields_without_json() -> None:
    body = (
        '--B\r\nContent-Disposition: form-data; name="pager:pageSize"\r\n\r\n5\r\n'
        '--B\r\ncontent-disposition:form-data;filename="a\\"b.txt";name=fileData\r\n\r\nhello\r\n--B--\r\n'
    )
    decoded = decode(CALL, {"content-type": 'multipart/form-data; charset=x; boundary="B"'}, body.encode())
    assert decoded.tree == {"pager": {"pageSize": "5"}}
    assert (decoded.files["fileData"].filename, decoded.files["fileData"].data) == ('a"b.txt', b"hello")


def test_common_parameters_are_told_apart() -> None:
    decoded = decode(CALL, JSON, b'{"ks": "K", "format": 1, "ignoreNull": true, "partnerId": 5, "userId": "u"}')
    assert decoded.parameters == {"userId": "u"}
    assert (decoded.ks, decoded.format, decoded.ignore_null) == ("K", "1", True)
    assert not decode(CALL, FORM, b"ignoreNull=true").ignore_null
    assert decode(CALL, FORM, b"").format == "2"


_NAMES = st.text("abcXYZ_é", min_size=1, max_size=6).filter(lambda name: not name.endswith("__null"))
_SCALARS = st.text(st.characters(codec="utf-8"), max_size=12)
_TREES = st.dictionaries(
    _NAMES,
    st.recursive(
        st.none() | _SCALARS,
        lambda inner: st.lists(
            st.dictionaries(_NAMES, inner, max_size=3).map(lambda properties: {"objectType": "KalturaX", **properties}),
            max_size=3,
        )
        | st.dictionaries(_NAMES, inner, min_size=1, max_size=4),
        max_leaves=12,
    ),
    max_size=5,
)


@given(_TREES)
def test_every_tree_survives_every_encoding(tree: dict[str, Tree]) -> None:
    expected = {key: value for key, value in tree.items() if key not in ("service", "action")}
    for decoded in (
        decode(CALL, FORM, form_body(expected)),
        decode(CALL, JSON, json_body(expected)),
        decode(CALL, MULTIPART, multipart_body(expected, {})),
        decode(f"{CALL}?{form_body(expected).decode()}", {}, b""),
    ):
        assert decoded.tree == expected


@given(st.binary(max_size=200), st.sampled_from([FORM, JSON, MULTIPART, {}]), st.text(max_size=40))
def test_nothing_that_arrives_makes_it_fail(body: bytes, headers: dict[str, str], path: str) -> None:
    decode("/api_v3/service/multirequest/" + path, headers, body)
