from __future__ import annotations

import copy
from typing import Any

import pytest
from runtime.encode import encode
from runtime.errors import UsageError
from runtime.fields import BOOLEAN, FLOAT, INTEGER, STRING, int_enum, list_of, map_of, object_of, str_enum
from runtime.tokens import Reference, Token, check_tokens

from tests.runtime.core.fixture_api import REGISTRY
from tests.runtime.core.fixture_api.types.media_entry import MediaEntry


def token(kind: Any = None, position: int = 2) -> Token:
    return Token(position, (), kind, REGISTRY)


def test_paths() -> None:
    listed = token(object_of("KalturaBaseEntryListResponse"))
    entry = token(object_of("KalturaMediaEntry"), 1)
    assert str(token(STRING)) == "{2:result}"
    assert str(listed.objects[0].id) == "{2:result:objects:0:id}"
    assert str(listed.objects.every.id) == "{2:result:objects:_all:id}"
    assert str(listed.total_count) == "{2:result:totalCount}"
    assert str(entry.operation_attributes[3]["offset"]) == "{1:result:operationAttributes:3:offset}"
    assert str(entry.metas["genre"]["offset"]) == "{1:result:metas:genre:offset}"
    assert str(token(list_of("KalturaBaseEntry"))[1].name) == "{2:result:1:name}"
    assert str(token(map_of("KalturaBaseEntry"))["a"].name) == "{2:result:a:name}"
    assert str(listed.objects[0]["mediaType"]) == "{2:result:objects:0:mediaType}"
    assert str(listed.objects[0]["brandNew"]["x"][0].every) == "{2:result:objects:0:brandNew:x:0:_all}"


def test_a_token_is_text_to_formatting() -> None:
    entry = token(object_of("KalturaMediaEntry"), 1)
    assert f"copy of {entry.name}!" == "copy of {1:result:name}!"
    assert repr(entry.name) == "<token {1:result:name}>"


def test_names_that_do_not_exist() -> None:
    entry = token(object_of("KalturaMediaEntry"))
    with pytest.raises(AttributeError, match="no attribute 'nmae': did you mean 'name'"):
        entry.nmae  # noqa: B018
    with pytest.raises(AttributeError, match="is string and has no attribute 'id'"):
        token(STRING).id  # noqa: B018
    with pytest.raises(AttributeError, match="has no attribute 'every'"):
        entry.every  # noqa: B018
    with pytest.raises(AttributeError):
        copy.copy(entry).__missing__  # noqa: B018


def test_steps_that_no_token_can_take() -> None:
    entry = token(object_of("KalturaMediaEntry"))
    with pytest.raises(UsageError, match="not a list"):
        entry[0]
    with pytest.raises(UsageError, match="counts from 0"):
        token(list_of("KalturaBaseEntry"))[-1]
    for key in ("a:b", "a}", ""):
        with pytest.raises(UsageError, match="no token can name"):
            entry.metas[key]
    with pytest.raises(UsageError, match="string and has no 'x'"):
        token(STRING)["x"]
    with pytest.raises(TypeError):
        list(token(list_of("KalturaBaseEntry")))


def test_code_and_message_of_a_failure_are_never_named() -> None:
    with pytest.raises(UsageError, match="whole request fail"):
        token(object_of("KalturaMediaEntry"))["code"]
    assert str(token(object_of("KalturaRule")).message) == "{2:result:message}"


KINDS = {
    "text": STRING,
    "number": INTEGER,
    "ratio": FLOAT,
    "flag": BOOLEAN,
    "mediaType": int_enum("KalturaMediaType"),
    "entryType": str_enum("KalturaEntryType"),
    "entry": object_of("KalturaBaseEntry"),
    "entries": list_of("KalturaBaseEntry"),
    "map": map_of("KalturaBaseEntry"),
}


class Pending(Reference):
    """What stands for a whole result."""

    def __token__(self) -> str:
        return "{1:result}"


@pytest.mark.parametrize("value", [token(STRING, 1), Pending()])
def test_a_token_fits_wherever_a_value_does(value: Any) -> None:
    assert encode(dict.fromkeys(KINDS, value), KINDS, {}) == dict.fromkeys(KINDS, "{1:result}")
    assert encode({"unknown": [value]}, {}, {}) == {"unknown": ["{1:result}"]}
    entry = MediaEntry(name=value, media_type=value, rank=value, template=value, operation_attributes=[value])
    tree = encode({"entry": entry}, KINDS, {})["entry"]
    assert tree == {
        "objectType": "KalturaMediaEntry",
        "name": "{1:result}",
        "mediaType": "{1:result}",
        "rank": "{1:result}",
        "template": "{1:result}",
        "operationAttributes": ["{1:result}"],
    }


def test_one_token_a_text() -> None:
    first, second = token(object_of("KalturaMediaEntry"), 1).id, token(STRING)
    sent = encode({"text": f"{{copy}} of {first}!", "json": '{"a":{":result":1}}'}, KINDS, {})
    assert sent == {"text": "{copy} of {1:result:id}!", "json": '{"a":{":result":1}}'}
    check_tokens(sent)
    for text in (f"{first},{second}", f"{first} }}"):
        tree = encode({"entry": MediaEntry(name=text)}, KINDS, {})
        with pytest.raises(UsageError, match=r"^entry\.name: a text that takes in a result"):
            check_tokens(tree)
        with pytest.raises(UsageError, match=r"^a\[1\]: a text that takes in a result"):
            check_tokens(["", text], "a")
