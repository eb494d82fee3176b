"""Names of a whole API: each scope on hard cases, and the reserved names against the runtime they come from."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from generator.model.api import Api, ErrorCode, Property, Setting
from generator.model.types import STRING, ObjectRef
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.python.names import Names
from generator.targets.python.reserved import (
    CLIENT_ATTRIBUTES,
    ENUM_ATTRIBUTES,
    GROUP_ATTRIBUTES,
    KEYWORDS,
    MODEL_ATTRIBUTES,
    OPTION_NAMES,
    SERVICE_ATTRIBUTES,
)
from generator.targets.words import FILE_NAMES
from tests.support import ROOT, schema_for
from tests.targets.apis import action, api, class_, enum, service

RESERVED_TYPES = {
    "KalturaString": "KalturaString",
    "KalturaObjectBase": "ObjectBase",
    "KalturaException": "KalturaException",
    "KalturaTypeError": "KalturaTypeError",
    "KalturaModel": "KalturaModel",
    "KalturaAny": "KalturaAny",
    "KalturaNone": "KalturaNone",
    "Kaltura3d": "Kaltura3d",
    "Kaltura_X": "Kaltura_X",
    "KalturaMediaEntry": "MediaEntry",
    "KalturaCEError": "CEError",
    "Other": "Other",
    "lower": "Lower",
}


def test_the_prefix_is_dropped_where_it_can_be() -> None:
    names = Names(api(*(class_(wire) for wire in RESERVED_TYPES)))
    assert {wire: name.name for wire, name in names.classes.items()} == RESERVED_TYPES


def test_the_prefix_stays_where_classes_and_enums_would_clash() -> None:
    names = Names(api(class_("KalturaKind"), class_("KalturaThing"), enum("Kind"), enum("KalturaOther")))
    assert names.enums["Kind"].name == "Kind"
    assert names.classes["KalturaKind"].name == "KalturaKind"
    assert names.classes["KalturaThing"].name == "Thing"


def test_services_keep_their_own_capitals_and_may_be_called_batch() -> None:
    names = Names(api(service("eSearch", "a", plugin="elasticSearch"), service("batch", "a"), service("data", "a")))
    search, batch, _ = names.services.values()
    assert (search.attribute, search.module, search.sync) == ("esearch", "esearch", "ESearchService")
    assert (batch.sync, batch.asyncio, batch.batch) == ("BatchService", "AsyncBatchService", "BatchBatch")


def test_another_prefix_or_none() -> None:
    both = api(class_("AcmeThing"), class_("KalturaThing"))
    assert Names(both, "Acme").classes["AcmeThing"].name == "Thing"
    assert Names(both, "").classes["KalturaThing"].name == "KalturaThing"


def test_modules_differ_on_all_file_systems() -> None:
    wires = ["KalturaCon", "KalturaNul", "KalturaAux", "KalturaPrn", "KalturaCom1", "KalturaImport", "KalturaUrl"]
    names = Names(api(*(class_(wire) for wire in [*wires, "KalturaURL"])))
    modules = [name.module for name in names.classes.values()]
    assert len({module.lower() for module in modules}) == len(modules)
    assert not {module for module in modules if module in FILE_NAMES | KEYWORDS}


def test_properties_clash_with_no_inherited_one() -> None:
    base = class_("KalturaBase", "streamId", "objectType", "from", "prop", "copy")
    names = Names(api(base, class_("KalturaDerived", "streamID", "listOf", "entryId", base="KalturaBase")))
    assert names.properties("KalturaBase") == {
        "streamId": "stream_id",
        "objectType": "object_type_",
        "from": "from_",
        "prop": "prop_",
        "copy": "copy",
    }
    assert names.properties("KalturaDerived") == {
        "streamID": "stream_id_",
        "listOf": "list_of_",
        "entryId": "entry_id",
    }


def test_constants() -> None:
    names = Names(api())
    found = names.constants(enum("KalturaHard", "name", "VALUE", "mro", "None", "__doc__", "_3GP", "import", "IMPORT"))
    assert found == {
        "name": "NAME",
        "VALUE": "VALUE",
        "mro": "MRO",
        "None": "NONE",
        "__doc__": "DOC",
        "_3GP": "N_3GP",
        "import": "IMPORT_",
        "IMPORT": "IMPORT",
    }


def test_actions_and_parameters() -> None:
    hard = service("media", action("import", "self", "options", "cls", "from", "entryId"), "list", "print", "Register")
    names = Names(api(hard))
    assert names.actions(hard) == {"import": "import_", "list": "list", "print": "print", "Register": "register"}
    assert names.parameters(hard.actions[0]) == {
        "self": "self_",
        "options": "options_",
        "cls": "cls",
        "from": "from_",
        "entryId": "entry_id",
    }


def test_services_and_plugins() -> None:
    found = Names(
        api(
            service("session", "start"),
            service("ks", "get"),
            service("document", "get"),
            service("documents", "get", plugin="document"),
            service("metadata", "list", plugin="metadata"),
            service("metadata", "list", plugin="other"),
        )
    )
    assert {id_: name.attribute for id_, name in found.services.items()} == {
        "session": "session",
        "ks": "ks_",
        "document": "document",
        "document_documents": "documents",
        "metadata_metadata": "metadata",
        "other_metadata": "metadata",
    }
    assert {plugin: group.attribute for plugin, group in found.groups.items()} == {
        "document": "document_plugin",
        "metadata": "metadata",
        "other": "other",
    }
    modules = [name.module for name in found.services.values()]
    assert len(set(modules)) == len(modules)
    classes = [name for service in found.services.values() for name in (service.sync, service.asyncio, service.batch)]
    assert len(set(classes)) == len(classes)


def test_a_service_avoids_the_name_of_a_class() -> None:
    names = Names(api(class_("KalturaMediaService"), service("media", "get")))
    assert names.classes["KalturaMediaService"].name == "MediaService"
    assert names.services["media"].sync != "MediaService"


def test_errors_and_settings() -> None:
    found = Names(
        Api(
            "1",
            errors=(
                ErrorCode("ENTRY_ID_NOT_FOUND", "ENTRY_ID_NOT_FOUND"),
                ErrorCode("TIMEOUT_ERROR", "1"),
                ErrorCode("API_ERROR", "2"),
                ErrorCode("KEY_ERROR", "3"),
            ),
            settings=(Setting("timeout", STRING, "request"), Setting("partnerId", STRING, "request")),
        )
    )
    assert found.errors == {
        "ENTRY_ID_NOT_FOUND": "EntryIdNotFound",
        "TIMEOUT_ERROR": "TimeoutErrorError",
        "API_ERROR": "ApiErrorError",
        "KEY_ERROR": "KeyErrorError",
    }
    assert found.settings == {"timeout": "timeout_", "partnerId": "partner_id"}


@pytest.mark.parametrize("schema", ["default", "ovp-2026", "ott-2020", "ovp-2011"])
def test_real_schemas_have_unique_names(schema: str) -> None:
    read = read_schema(fetch(str(schema_for(schema)))).api
    assert read is not None
    names = Names(read)
    types = [name.name for name in (*names.classes.values(), *names.enums.values())]
    assert len(set(types)) == len(types)
    for part in (names.classes, names.enums, names.services):
        modules = [name.module.lower() for name in part.values()]
        assert len(set(modules)) == len(modules)
    for class_name in names.classes:
        every = [
            attribute
            for class_ in read.lineage(class_name)
            if class_.base is not None or class_.name in names.classes
            for attribute in names.properties(class_.name).values()
        ]
        assert len(set(every)) == len(every)


def test_a_later_schema_keeps_the_names() -> None:
    older = read_schema(fetch(str(schema_for("ovp-2016-03")))).api
    newer = read_schema(fetch(str(schema_for("ovp-2026")))).api
    assert older is not None and newer is not None
    before, after = Names(older), Names(newer)
    kept = before.classes.keys() & after.classes.keys()
    assert len(kept) > 800
    assert [wire for wire in kept if before.classes[wire] != after.classes[wire]] == []
    ids = before.services.keys() & after.services.keys()
    assert [id_ for id_ in ids if before.services[id_] != after.services[id_]] == []


# What is reserved has to cover the runtime that generated classes derive from.


@pytest.fixture
def runtime() -> Iterator[None]:
    path = str(ROOT / "templates" / "python")
    sys.path.insert(0, path)
    yield
    sys.path.remove(path)


def public(owner: type) -> set[str]:
    return {name for name in dir(owner) if not name.startswith("_")}


@pytest.mark.usefixtures("runtime")
def test_reserved_names_cover_the_runtime() -> None:
    from runtime.batch import BaseAsyncBatch, BaseBatch, BaseBatchService  # type: ignore[import-not-found]
    from runtime.client import BaseAsyncClient, BaseClient  # type: ignore[import-not-found]
    from runtime.enums import OpenIntEnum, OpenStrEnum  # type: ignore[import-not-found]
    from runtime.model import ApiObject  # type: ignore[import-not-found]
    from runtime.options import BaseRequestOptions  # type: ignore[import-not-found]
    from runtime.service import AsyncService, Service, ServiceGroup  # type: ignore[import-not-found]

    own = {"multirequest", "with_options"}
    for client in (BaseClient, BaseAsyncClient, BaseBatch, BaseAsyncBatch):
        assert public(client) | own <= CLIENT_ATTRIBUTES
    assert public(ApiObject) <= MODEL_ATTRIBUTES
    assert public(BaseRequestOptions) <= OPTION_NAMES
    for plain in (Service, AsyncService, BaseBatchService):
        assert public(plain) <= SERVICE_ATTRIBUTES
    assert public(ServiceGroup) <= GROUP_ATTRIBUTES
    # Members are in upper case, so that only what is written so could clash.
    for open_enum in (OpenIntEnum, OpenStrEnum):
        assert {name for name in public(open_enum) if name == name.upper()} <= ENUM_ATTRIBUTES


def test_a_property_of_the_root_is_reserved() -> None:
    names = Names(api(class_("KalturaOdd", Property("relatedObjects", ObjectRef("KalturaObject")))))
    assert names.properties("KalturaOdd") == {"relatedObjects": "related_objects_"}
