"""What symbols are called in Java."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.api import Action, Api, Constant, Enum, ErrorCode, Parameter, Property, Setting
from generator.model.types import BOOL, INT, STRING, ScalarKind
from generator.targets.java.names import Names
from tests.targets.apis import action, api, class_, enum, service
from tests.targets.java.printing import compiled, of_schema

UGLY = api(
    class_("KalturaString", "value"),
    class_("KalturaBuilder", "class", "default", "objectType", "type", "descriptor"),
    class_("KalturaURLResource", "streamID", "streamId", "2ndName", "build", "relatedObjects", "notify", "equals"),
    class_("KalturaUrlResource", "streamId_", "STREAM_ID", "getClass", base="KalturaURLResource"),
    class_("KalturaObject_", "x"),
    class_("KalturaCon", "aux"),
    class_("KalturaMediaService", "x"),
    class_("KalturaAsyncClient", "x"),
    class_("KalturaListParams", "x"),
    enum("KalturaStatus", "KNOWN", "known", "VALUE", "Value", "3GP", "class"),
    enum("KalturaValue", "A"),
    enum("KalturaDynamicEnum"),
    service(
        "media",
        "list",
        "clone",
        "wait",
        "import",
        action("callAction", "call", "options", "optional", "class"),
        action("get", Parameter("default", INT, True), Parameter("put", BOOL, True), Parameter("wait", STRING, True)),
    ),
    service("async", "get"),
    service("close", "get"),
    service("multirequest", "get"),
    service("media", "list", plugin="metadata"),
    service("metadata", "list", plugin="metadata"),
    service("list", "list", plugin="media"),
)


def test_classes_keep_the_prefix_where_java_or_the_client_needs_the_name() -> None:
    names = Names(UGLY)
    assert names.types["KalturaString"] == "KalturaString"
    assert names.types["KalturaBuilder"] == "KalturaBuilder"
    assert names.types["KalturaAsyncClient"] == "KalturaAsyncClient"
    assert names.types["KalturaValue"] == "KalturaValue"
    assert names.types["KalturaStatus"] == "Status"


def test_no_two_files_differ_in_case_only() -> None:
    names = Names(UGLY)
    lower = [name.lower() for name in names.types.values()]
    assert len(set(lower)) == len(lower)
    assert "con" not in lower
    assert names.types["KalturaURLResource"] == "URLResource"
    assert names.types["KalturaUrlResource"] == "UrlResource_"


def test_services_do_not_clash_with_classes() -> None:
    names = Names(UGLY)
    assert names.services["media"].sync != "MediaService"
    found = [name for each in names.services.values() for name in each.classes]
    assert len({name.lower() for name in found}) == len(found)
    assert not set(found) & set(names.types.values())


def test_members_of_a_class_differ_from_all_that_it_inherits() -> None:
    names = Names(UGLY)
    base, sub = names.properties("KalturaURLResource"), names.properties("KalturaUrlResource")
    for part in ("constant", "getter", "setter"):
        own = [getattr(name, part) for name in (*base.values(), *sub.values())]
        assert len(set(own)) == len(own), part
    assert base["streamId"].setter == "streamId"
    assert names.properties("KalturaBuilder")["class"].getter == "getClass_"
    assert names.properties("KalturaBuilder")["default"].setter == "default_"
    assert names.properties("KalturaBuilder")["descriptor"].constant == "DESCRIPTOR_"


def test_settings_and_errors() -> None:
    found = Api(
        "1",
        errors=(ErrorCode("ENTRY_ID_NOT_FOUND", "E"), ErrorCode("InvalidKS", "500015")),
        settings=(Setting("ks", STRING, "request"), Setting("timeouts", STRING, "request")),
    )
    names = Names(found)
    assert names.errors == {"ENTRY_ID_NOT_FOUND": "ENTRY_ID_NOT_FOUND", "InvalidKS": "INVALID_KS"}
    assert names.settings == {"ks": "ks", "timeouts": "timeouts_"}


def test_all_of_it_compiles(tmp_path: Path) -> None:
    compiled(of_schema(UGLY), tmp_path)


@pytest.mark.parametrize("count", [99, 101, 450])
def test_any_number_of_classes_is_found(count: int, tmp_path: Path) -> None:
    many = Api(
        "1",
        enums=tuple(Enum(f"KalturaE{n}", ScalarKind.INT, (Constant("A", 1), Constant("B", 1))) for n in range(count)),
        classes=tuple(class_(f"KalturaC{n}", Property("x", INT)) for n in range(count)),
    )
    files = of_schema(many)
    found = b"".join(content for path, content in files.items() if "Index" in path)
    for number in range(count):
        assert found.count(f'case "KalturaC{number}" -> C{number}.prototype();'.encode()) == 1
        assert found.count(f'case "KalturaE{number}" -> E{number}.find(value);'.encode()) == 1
    if count == 101:
        compiled(files, tmp_path)


def test_actions_get_their_names() -> None:
    names = Names(UGLY)
    media = UGLY.service_by_id["media"]
    found = {wire: name.method for wire, name in names.actions(media).items()}
    assert found == {
        "list": "list",
        "clone": "clone_",
        "wait": "wait_",
        "import": "import_",
        "callAction": "callAction_",
        "get": "get",
    }
    assert names.actions(media)["list"].params == "ListParams_"
    assert isinstance(media.actions[0], Action)
