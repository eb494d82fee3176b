"""Requests find their recordings by what they say."""

from __future__ import annotations

import pytest

from generator.replay.decode import decode
from generator.replay.match import explain, find
from generator.replay.recording import FilePattern, RecordedAnswer, RecordedCall, Recording, ValueContent
from generator.replay.tree import Tree
from tests.replay.wire import FORM, JSON, MULTIPART, form_body, json_body, multipart_body

_ANSWER = (RecordedAnswer(ValueContent(None)),)


def _recording(name: str, parameters: dict[str, Tree], **more: object) -> Recording:
    call = RecordedCall("media", "get", parameters, more.pop("files", {}))  # type: ignore[arg-type]
    return Recording(name, (call,), _ANSWER, **more)  # type: ignore[arg-type]


def _holds(pattern: Tree, sent: Tree) -> bool:
    request = decode("/api_v3/service/Media/action/GET", JSON, json_body({"p": sent}))
    return find([_recording("r", {"p": pattern})], request) is not None


@pytest.mark.parametrize(
    ("recorded", "sent", "same"),
    [
        (1, 1, True),
        (1, "1", True),
        ("1", 1, True),
        (True, 1, True),
        (1, True, True),
        (True, "True", True),
        (False, "", True),
        (False, "0", True),
        (False, "False", True),
        (False, "no", False),
        ("0", False, True),
        (3, 3.0, True),
        (3, "3.0", True),
        ("3", "3.0", False),
        (0.5, "5e-1", True),
        ("a", "A", False),
        ("", "", True),
        ("", 0, False),
        (None, None, True),
        (None, "", False),
        ("", None, False),
        ([], {}, True),
        ({}, [], True),
        ([], "", False),
        ([{"k": "a"}], {"0": {"k": "a"}}, True),
        ([{"k": "a"}], [{"k": "a"}, {"k": "b"}], False),
        ({"objectType": "KalturaX"}, {"objectType": "kalturax"}, True),
        ({"a": "x"}, {"a": "X"}, False),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ({"a": 1, "b": 2}, {"a": 1}, False),
        ({"$any": True}, {"a": [{}]}, True),
        ({"$any": True}, None, True),
        ({"$like": "0_[a-z]+"}, "0_abc", True),
        ({"$like": "0_[a-z]+"}, "0_abc1", False),
        ({"$like": "[0-9]+"}, 42, True),
        ({"$like": ".*"}, [], False),
        ({"$maybe": 1}, "1", True),
        ({"$maybe": 1}, 2, False),
        ({"$maybe": {"$like": "a+"}}, "aa", True),
        ({"a": {"$maybe": 1}}, {}, True),
    ],
)
def test_values_are_compared_as_the_server_reads_them(recorded: Tree, sent: Tree, same: bool) -> None:
    assert _holds(recorded, sent) is same


def test_encodings_make_no_difference() -> None:
    tree: dict[str, Tree] = {
        "entryId": "0_a",
        "filter": {"objectType": "KalturaX", "n": 5, "gone": None, "none": [], "many": [{"objectType": "KalturaY"}]},
    }
    recordings = [_recording("r", tree)]
    target = "/api_v3/service/media/action/get"
    for request in (
        decode(target, FORM, form_body(tree)),
        decode(target, JSON, json_body(tree)),
        decode(target, MULTIPART, multipart_body(tree, {})),
        decode(f"{target}?{form_body(tree).decode()}", {}, b""),
        decode("/api_v3/", JSON, json_body({"service": "MEDIA", "action": "Get", **tree})),
    ):
        assert find(recordings, request) is recordings[0]


def test_common_parameters_count_where_they_are_named() -> None:
    plain, named = _recording("plain", {"a": 1}), _recording("named", {"a": 1, "language": "HE"})
    target = "/api_v3/service/media/action/get"

    def found(body: bytes) -> Recording | None:
        return find([plain, named], decode(target, FORM, body))

    assert found(b"a=1&ks=K&format=1&clientTag=t&apiVersion=1&partnerId=5&kalsig=x&ignoreNull=1") is plain
    assert found(b"a=1&language=HE") is named
    assert found(b"a=1&language=EN") is plain
    assert found(b"a=1&userId=u") is None
    ott = _recording("ott", {"a": 1}, dialect="ott")
    assert find([ott], decode(target, FORM, b"a=1&userId=u&currency=EUR")) is ott


def test_the_most_specific_recording_wins() -> None:
    recordings = [
        _recording("anything", {}, extra=True),
        _recording("any", {"a": {"$any": True}}),
        _recording("like", {"a": {"$like": "[0-9]+"}}),
        _recording("exact", {"a": 5}),
    ]

    def name(body: bytes) -> str | None:
        found = find(recordings, decode("/api_v3/service/media/action/get", FORM, body))
        return None if found is None else found.name

    assert [name(b"a=5"), name(b"a=6"), name(b"a=x"), name(b"a=5&b=1"), name(b"")] == [
        "exact",
        "like",
        "any",
        "anything",
        "anything",
    ]


def test_files_are_compared_by_what_is_asked_for() -> None:
    target = "/api_v3/service/media/action/get"
    sent = decode(target, MULTIPART, multipart_body({}, {"fileData": ("a.txt", b"hello")}))
    digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    for pattern, holds in (
        (FilePattern(), True),
        (FilePattern(filename="a.txt", size=5, sha256=digest, text="hello"), True),
        (FilePattern(filename="b.txt"), False),
        (FilePattern(size=4), False),
        (FilePattern(text="hell"), False),
    ):
        recording = _recording("r", {}, files={"fileData": pattern})
        assert (find([recording], sent) is not None) is holds
    assert find([_recording("r", {})], sent) is None
    assert find([_recording("r", {}, extra=True)], sent) is not None
    assert find([_recording("r", {}, files={"other": FilePattern()})], sent) is None


def test_whole_multirequests_are_found_by_all_their_calls() -> None:
    calls = (RecordedCall("media", "get", {"entryId": "{1:result}"}), RecordedCall("media", "get", {"entryId": "b"}))
    recording = Recording("r", calls, _ANSWER, multirequest=True)
    target = "/api_v3/service/multirequest"
    first, second = b"1:service=media&1:action=get&1:entryId={1:result}", b"2:service=media&2:action=get&2:entryId=b"
    assert find([recording], decode(target, FORM, first + b"&" + second + b"&ks=K")) is recording
    assert find([recording], decode(target, FORM, first)) is None
    assert find([recording], decode(target, FORM, second + b"x&" + first)) is None
    assert find([recording], decode("/api_v3/service/media/action/get", FORM, b"entryId=b")) is None


def test_what_is_missing_is_explained() -> None:
    recordings = [_recording("far", {"x": 1, "y": 2, "z": 3}), _recording("near", {"entryId": "0_a", "old": None})]
    request = decode("/api_v3/service/media/action/get", {"Content-Type": "application/json; charset=utf-8"}, b"")
    text = explain(recordings, decode("/api_v3/service/media/action/get", JSON, b'{"entryId": "0_b", "new": [1]}'))
    assert "No recording has this request: media.get" in text
    assert "The nearest is 'near'" in text
    assert 'entryId: recorded "0_a", sent "0_b"' in text
    assert "old: recorded an explicit null, sent nothing" in text
    assert "new: recorded nothing, sent [1]" in text
    assert explain(recordings, request).startswith("No recording")
    unknown = decode("/api_v3/service/media/action/gett", {"Content-Type": "application/json; x"}, b"{}")
    text = explain(recordings, unknown)
    assert "Recorded are: media.get" in text
    assert "is not exactly application/json" in text
