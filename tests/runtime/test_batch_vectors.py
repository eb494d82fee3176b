"""Every case of the multirequest vectors that concerns a client (protocol.md 7)."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl

import pytest
from runtime.action import Action
from runtime.batch import BaseBatch, BatchError, Pending
from runtime.errors import ApiError, UsageError
from runtime.fields import NOTHING, STRING, list_of, object_of
from runtime.model import Model

from tests.runtime.core import dynamic_api
from tests.runtime.loopback import (
    ADD_TOKEN,
    COUNT,
    DELETE,
    GET,
    LIST,
    PING,
    START,
    UPLOAD,
    Received,
    client,
    serving,
)
from tests.support import SHARED, need_shared

BOOM: Action[None] = Action("media", "boom", NOTHING)
ACTIONS = {str(action): action for action in (START, LIST, GET, COUNT, DELETE, PING, ADD_TOKEN, UPLOAD, BOOM)}
TOKEN = re.compile(r"\{(\d+):result((?::[^{}\[\]]+)?)\}")


def _vectors() -> Any:
    return json.loads((SHARED / "vectors/multirequest.json").read_text()) if SHARED else {}


def _cases(section: str) -> list[Any]:
    if SHARED is None:
        return [pytest.param(None, id="no reference data")]
    return [pytest.param(case, id=case["name"]) for case in _vectors()[section]]


def test_every_section_is_used() -> None:
    need_shared()
    assert _vectors().keys() == {"description", "requests", "server", "tokens"}


# -- requests: what other clients send, we send as well


def _value(value: Any) -> Any:
    """An argument as a program gives it."""
    if isinstance(value, dict):
        model = dynamic_api.api("ovp-2016-03").class_named(value["objectType"])
        assert model is not None
        return model(**{dynamic_api.attribute(name): _value(part) for name, part in value["properties"].items()})
    if isinstance(value, str) and value.startswith("FILE "):
        return value.split('"')[1].encode()
    return value


def _text(value: Any) -> Any:
    """A scalar as text, whichever way a client of that time wrote it."""
    if isinstance(value, dict):
        return {name: _text(part) for name, part in value.items()}
    if isinstance(value, bool) or value in ("True", "False"):
        return "1" if value in (True, "True") else "0"
    return str(value)


def _unflatten(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for name, value in pairs:
        *path, last = name.split(":")
        node = tree
        for step in path:
            node = node.setdefault(step, {})
        node[last] = value
    return tree


def _calls(tree: dict[str, Any]) -> list[Any]:
    """The calls as the server reads them: in order, with what it hands down (7.3)."""
    numbers = sorted((name for name in tree if name.isdigit()), key=int)
    handed_down = {name: tree[name] for name in ("ks", "partnerId") if name in tree}
    left_out = {"format", "apiVersion", "clientTag", "language"}
    calls = [{**handed_down, **tree[number]} for number in numbers]
    return [_text({name: value for name, value in call.items() if name not in left_out}) for call in calls]


def _expected_tree(case: dict[str, Any]) -> dict[str, Any]:
    expected = case["expected"]
    body = expected["body"]
    if expected["content_type"].startswith("multipart"):
        received = Received("", expected["content_type"], body.encode())
        return received.tree
    if expected["content_type"] == "application/json":
        return json.loads(body)  # type: ignore[no-any-return]
    return _unflatten(parse_qsl(body, keep_blank_values=True))


@pytest.mark.parametrize("encoding", ["form", "json"])
@pytest.mark.parametrize("case", _cases("requests"))
def test_request(case: dict[str, Any], encoding: str) -> None:
    need_shared()
    given = case["input"]
    settings = {"partner_id": given.get("partnerId"), "language": given.get("language"), "ks": given["ks"]}
    answer = "[" + ",".join("null" for _ in given["calls"]) + "]"
    with serving(lambda request: answer) as (url, received), client(url, encoding=encoding, **settings) as one:
        batch = BaseBatch(one)
        for call in given["calls"]:
            action = ACTIONS[f"{call['service']}.{call['action']}"]
            batch.call(action, {name: _value(value) for name, value in call["params"].items()})
        batch.execute()
    (request,) = received
    assert request.path == "/api_v3/service/multirequest"
    has_files = "file" in case["name"]
    if has_files:
        tree = request.tree
        assert request.parts["2:fileData"] == b"hello"
    else:
        tree = request.tree if encoding == "json" else _unflatten(list(request.pairs.items()))
    assert sorted(name for name in tree if name.isdigit()) == [str(i + 1) for i in range(len(given["calls"]))]
    assert _calls(tree) == _calls(_expected_tree(case))
    # What the server does not hand down stands in every call.
    if given.get("language"):
        assert all(tree[name]["language"] == "EN" for name in tree if name.isdigit())
    assert all(tree[name]["apiVersion"] == "3.3.0" for name in tree if name.isdigit())


# -- server: what it answers reaches the placeholder of each call


def _requested(request: dict[str, Any]) -> list[Action[Any]]:
    """The calls of a request as actions, in the order of their numbers."""
    if "form_body" in request:
        tree: Any = _unflatten(parse_qsl(request["form_body"], keep_blank_values=True))
    else:
        tree = request["json"]
    if isinstance(tree, list):
        tree = {str(number): call for number, call in enumerate(tree)}
    numbers = sorted((name for name in tree if name.lstrip("-").isdigit()), key=int)
    calls = [tree[number] for number in numbers]
    # A client cannot send a call without an action: any other stands for it.
    names = [f"{call['service']}.{call.get('action', 'count')}" for call in calls if isinstance(call, dict)]
    return [ACTIONS[name] for name in names]


def _outcome(pending: Pending[Any]) -> Any:
    error = pending.error
    if isinstance(error, ApiError):
        with pytest.raises(ApiError) as caught:
            _ = pending.result
        assert caught.value is error and error.metadata is not None and error.metadata.server == "loopback"
        return type(error), error.code, error.message, error.arguments
    if error is not None:
        assert isinstance(error, BatchError)
        return BatchError
    return pending.result


@pytest.mark.parametrize("case", _cases("server"))
def test_answer(case: dict[str, Any]) -> None:
    need_shared()
    expected = case["expected"]
    plain = json.loads(expected["json"])
    actions = _requested(case["request"])
    outcomes: list[list[Any]] = []
    for answer_format in ("xml", "json"):
        body: str = expected[answer_format]
        with serving(lambda request, body=body: body) as (url, received), client(url) as one:  # type: ignore[misc]
            one = one._view(type(one._defaults)(answer_format=answer_format))
            with BaseBatch(one) as batch:
                for action in actions:
                    batch.call(action, {})
            assert len(received) == (1 if actions else 0)
            outcomes.append([_outcome(pending) for pending in batch])
    assert outcomes[0] == outcomes[1]
    assert outcomes[0][len(plain) :] == [BatchError] * (len(actions) - len(plain))
    for got, wanted in zip(outcomes[0], plain, strict=False):
        _same(got, wanted)


def _same(got: Any, wanted: Any) -> None:
    if not isinstance(wanted, dict):
        assert got == wanted
    elif wanted["objectType"] == "KalturaAPIException":
        assert got == (got[0], wanted["code"], wanted["message"], dict(wanted["args"] or {}))
    else:
        assert isinstance(got, Model) and got.object_type == wanted["objectType"]
        if "objects" in wanted:
            assert [entry.id for entry in got.objects] == [entry["id"] for entry in wanted["objects"]]  # type: ignore[attr-defined]
            assert got.total_count == wanted["totalCount"]  # type: ignore[attr-defined]
        else:
            assert (got.id, got.name) == (wanted["id"], wanted["name"])  # type: ignore[attr-defined]


# -- tokens: which of them our placeholders make

NEVER_MADE = {
    "token in a key is not replaced",
    "spaces are not tolerated",
    "upper case is not tolerated",
    "older form without result",
    "square brackets are not tolerated",
}
REFUSED = {"same token twice in one string", "two different tokens in one string", "token followed by braces"}


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]
    return [value]


def _pending(result: Any, position: int, batch: BaseBatch) -> Pending[Any]:
    """A call that answers the like of `result`, at that position of the multirequest."""
    kind = STRING
    if isinstance(result, list):
        kind = list_of("KalturaMediaEntry")
    elif isinstance(result, dict):
        kind = object_of(result.get("objectType", "KalturaMediaEntry"))
    while len(batch) < position - 1:
        batch.call(COUNT, {})
    return batch.call(Action("media", "any", kind), {})


def _follow(pending: Pending[Any], path: str) -> Any:
    """The placeholder at a path, by attribute where the type has one."""
    token: Any = pending
    for step in path.split(":")[1:]:
        if step == "_all":
            token = token.every
        elif step.isdigit():
            token = token[int(step)]
        else:
            try:
                token = getattr(token, dynamic_api.attribute(step))
            except AttributeError:
                token = token[step]
    return token


@pytest.mark.parametrize("case", _cases("tokens"))
def test_token(case: dict[str, Any]) -> None:
    need_shared()
    name, given = case["name"], case["input"]
    texts = _texts(given["parameters"])
    if name in NEVER_MADE:
        assert not any(TOKEN.search(text) for text in texts)
        return
    made = 0
    with client("http://127.0.0.1:9") as one:
        for text in texts:
            found = TOKEN.search(text)
            if found is None:
                continue
            batch = BaseBatch(one)
            pending = _pending(given["result_of_request_1"], int(found[1]), batch)
            token = _follow(pending, found[2])
            assert str(token) == f"{token}" == found[0]
            made += 1
            if name in REFUSED:
                with pytest.raises(UsageError, match="entryId"):
                    batch.call(GET, {"entryId": text.replace(found[0], str(token))})
                continue
            argument = token if text == found[0] else text.replace(found[0], f"{token}")
            batch.call(GET, {"entryId": argument})
            assert batch._calls[-1].tree == {"entryId": text}
    assert made
