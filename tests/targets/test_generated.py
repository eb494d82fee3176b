"""How a printed package behaves: what it imports when, what it exports, how its classes and services work."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.support import client_for, import_client, package_of
from tests.targets.apis import imported, schema_files
from tests.targets.test_golden import api as golden

FIRST_CALL = """
import json, sys
sys.path.insert(0, sys.argv[1])
bare = set(sys.modules)
import {package} as client
after_import = set(sys.modules) - bare
made = client.Client("http://127.0.0.1:9", ks="x")
after_client = set(sys.modules) - bare
service = made.media
print(json.dumps([sorted(after_import), sorted(after_client), sorted(set(sys.modules) - bare)]))
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(golden(), tmp_path_factory.mktemp("small")) as package:
        yield package


def loaded(project: Path) -> list[list[str]]:
    code = FIRST_CALL.format(package=package_of(project))
    result = subprocess.run(
        [sys.executable, "-I", "-c", code, str(project / "src")], capture_output=True, text=True, check=True
    )
    found: list[list[str]] = json.loads(result.stdout)
    return found


@pytest.mark.parametrize("schema", ["default", "ovp-2026"])
def test_nothing_is_loaded_before_it_is_used(schema: str) -> None:
    project = client_for(schema)
    package = package_of(project)
    after_import, after_client, after_service = loaded(project)
    assert [name for name in after_import if name.startswith(f"{package}.")] == []
    assert not [name for name in after_client if ".types." in name or ".enums." in name or ".services." in name]
    services = [name for name in after_service if f"{package}.services." in name]
    assert services == [f"{package}.services.media"]
    assert not [name for name in after_service if name.startswith((f"{package}.types.", f"{package}.enums."))]
    heavy = {"asyncio", "dataclasses", "email", "http.client", "inspect", "logging", "lxml", "ssl", "urllib3", "httpx2"}
    assert not heavy & set(after_service)


def test_all_exports_are_there(small: ModuleType) -> None:
    for name in small.__all__:
        assert getattr(small, name) is not None
    assert set(small.__all__) <= set(dir(small))
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        small.Nonsense  # noqa: B018
    assert dir(small) == sorted(small.__all__)


def test_a_missing_extra_is_told(small: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "urllib3", None)
    monkeypatch.delitem(sys.modules, f"{small.__name__}.runtime.transport_urllib3", raising=False)
    with pytest.raises(ImportError, match=r'Urllib3Transport needs urllib3: pip install "[a-z0-9-]+\[urllib3\]"'):
        small.transports.Urllib3Transport  # noqa: B018


def test_the_constructor_tells_what_it_takes(small: ModuleType) -> None:
    parameters = inspect.signature(small.types.MediaEntry).parameters
    assert parameters["media_type"].annotation == "MediaType | None"
    assert list(parameters)[:2] == ["related_objects", "id"]
    assert {parameter.default for parameter in parameters.values()} == {small.UNSET}


@pytest.mark.parametrize("part", ["types", "enums"])
def test_indexes_are_lazy_and_complete(small: ModuleType, part: str) -> None:
    index = getattr(small, part)
    stub = ast.parse(schema_files(golden())[f"{part}/__init__.pyi"])
    declared = {
        alias.asname: node.module for node in stub.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    assert declared.keys() == set(index.__all__)
    for name, module in declared.items():
        assert getattr(index, name).__module__ == f"{index.__name__}.{module}"
    assert set(index.__all__) <= set(dir(index))
    with pytest.raises(AttributeError):
        index.Nonsense  # noqa: B018


def test_star_imports_work(small: ModuleType) -> None:
    names: dict[str, object] = {}
    exec(f"from {small.__name__}.types import *\nfrom {small.__name__} import *", names)
    assert {"MediaEntry", "Client", "is_set"} <= names.keys()


def test_classes(small: ModuleType) -> None:
    types, enums = small.types, small.enums
    entry = types.MediaEntry(id="0_a", media_type=enums.MediaType.VIDEO, tags=None, partner_id_=3)
    assert entry.partner_id is None and entry.partner_id_ == 3
    assert small.is_set(entry, "tags") and not small.is_set(entry, "from_")
    assert isinstance(entry, types.BaseEntry) and isinstance(entry, small.ApiObject)
    assert entry.object_type == "KalturaMediaEntry"
    assert pickle.loads(pickle.dumps(entry)) == entry
    with pytest.raises(TypeError, match="media_type"):
        types.MediaEntry(media_typ=1)
    assert "***" in repr(types.MediaEntry(password="hunter2"))


def test_enums(small: ModuleType) -> None:
    enums = small.enums
    assert enums.MediaType.MOVIE is enums.MediaType.VIDEO
    assert [member.name for member in enums.MediaType] == ["VIDEO", "IMAGE", "UNKNOWN"]
    assert enums.Codec.NONE == "" and enums.Codec.N_3GP == "3gp"
    assert list(enums.DynamicEnum) == []
    assert not enums.MediaType(99).is_known


def test_services(small: ModuleType) -> None:
    with small.Client("http://127.0.0.1:9", ks="secret session", partner_id=7) as client:
        assert "secret session" not in repr(client)
        assert client.media is client.media
        assert type(client.metadata.metadata).__name__ == "MetadataService"
        assert client.media.serve("0_a").url.startswith("http://127.0.0.1:9/")
        with pytest.raises(AttributeError, match="did you mean 'media'"):
            client.medai  # noqa: B018
        other = client.with_options(partner_id=8)
        assert type(other) is type(client) and "8" in repr(other)
        with pytest.raises(small.UsageError):
            small.Client("nonsense")
        batch = client.multirequest()
        first = batch.media.list()
        assert str(first.objects[0].id) == "{1:result:objects:0:id}"
        assert not hasattr(batch.media, "serve")


def test_errors(small: ModuleType) -> None:
    errors = importlib.import_module(f"{small.__name__}.errors")
    by_code = {"ENTRY_ID_NOT_FOUND": errors.EntryIdNotFound, "SECRET_IS_WRONG": errors.SecretIsWrong}
    assert by_code == errors.ERRORS
    assert errors.EntryIdNotFound.code == "ENTRY_ID_NOT_FOUND"
    assert issubclass(errors.EntryIdNotFound, small.ApiError)
    for name in errors.__all__:
        assert getattr(errors, name) is not None


def test_both_clients_and_batches_have_the_same_surface(small: ModuleType) -> None:
    assert small.Client._services.keys() == small.AsyncClient._services.keys() == small.Batch._services.keys()
    media = importlib.import_module(f"{small.__name__}.services.media")

    def methods(class_: type) -> set[str]:
        return {name for name in vars(class_) if not name.startswith("_")}

    assert methods(media.MediaService) == methods(media.AsyncMediaService) == methods(media.MediaBatch) | {"serve"}


@pytest.mark.parametrize("schema", ["default", "ovp-2026", "ott-2020", "ovp-2011"])
def test_every_module_can_be_imported(schema: str) -> None:
    project = client_for(schema)
    package = import_client(project)
    source = project / "src"
    for path in sorted(source.rglob("*.py")):
        name = ".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
        if ".runtime." not in name:
            importlib.import_module(name)
    registry = importlib.import_module(f"{package.__name__}._schema").REGISTRY
    assert all(registry.class_named(wire).__wire__ == wire for wire in registry._classes)
    assert all(registry.enum_named(wire).__wire__ == wire for wire in registry._enums)
    for client in (package.Client, package.AsyncClient):
        made = client("http://127.0.0.1:9")
        for attribute in client._services:
            service = getattr(made, attribute)
            for inner in getattr(type(service), "_services", ()):
                assert getattr(service, inner) is not None
