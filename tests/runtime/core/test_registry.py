from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from runtime.decode_xml import decode_xml
from runtime.errors import ApiError
from runtime.fields import Kind, int_enum, object_of
from runtime.model import ApiObject
from runtime.registry import Registry

from tests.runtime.core import fixture_api
from tests.runtime.core.fixture_api import REGISTRY


def test_classes_enums_and_errors_by_wire_name() -> None:
    from tests.runtime.core.fixture_api.enums.media_type import MediaType
    from tests.runtime.core.fixture_api.errors import EntryIdNotFound
    from tests.runtime.core.fixture_api.types.media_entry import MediaEntry

    assert REGISTRY.class_named("KalturaMediaEntry") is MediaEntry
    assert REGISTRY.enum_named("KalturaMediaType") is MediaType
    assert REGISTRY.error_named("ENTRY_ID_NOT_FOUND") is EntryIdNotFound
    assert REGISTRY.error_named("NEVER_HEARD_OF") is ApiError


@pytest.mark.parametrize("name", ["", "os.system", "KalturaMediaType", "media_entry.MediaEntry", "../x", "KalturaNope"])
def test_nothing_but_listed_names_is_found(name: str) -> None:
    assert REGISTRY.enum_named("KalturaMediaType")
    assert REGISTRY.class_named(name) is None
    assert REGISTRY.class_named("KalturaMediaEntry")
    assert REGISTRY.enum_named("KalturaMediaEntry") is None


def test_any_object_is_the_root_where_the_client_has_none() -> None:
    assert REGISTRY.class_named("KalturaObject") is ApiObject
    assert REGISTRY.class_named("KalturaObjectBase") is ApiObject


def test_modules_are_imported_when_first_needed() -> None:
    name = "tests.runtime.core.fixture_api.types.rule"
    sys.modules.pop(name, None)
    registry = Registry(fixture_api.__name__, {"KalturaRule": "rule.Rule"}, {})
    assert name not in sys.modules
    assert registry.class_named("KalturaRule")
    assert name in sys.modules


def test_many_threads() -> None:
    registry = Registry(REGISTRY.package, {"KalturaTree": "tree.Tree"}, {})
    body = b"<xml><result><objectType>KalturaTree</objectType><child><text>x</text></child></result></xml>"
    with ThreadPoolExecutor(8) as pool:
        answers = pool.map(lambda _: decode_xml(body, object_of("KalturaTree"), registry).value, range(64))
    assert {answer.child.text for answer in answers} == {"x"}


def test_kinds_are_interned() -> None:
    import pickle

    assert int_enum("KalturaMediaType") is int_enum("KalturaMediaType")
    assert object_of("A") is not object_of("B")
    kind = pickle.loads(pickle.dumps(object_of("A")))
    assert isinstance(kind, Kind)
    assert kind is object_of("A")
    assert repr(kind) == "<object A>"
