"""Calls as Python source: each kind of value, what black, mypy and a server say of it, and whole programs that run."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, assert_never

import black
import pytest

from generator.model.api import Api, Property
from generator.model.call import (
    Argument,
    Call,
    Earlier,
    Entries,
    FileContent,
    Instance,
    Items,
    Member,
    Mixed,
    Null,
    Plain,
    Program,
)
from generator.model.call_json import read_program
from generator.model.selection import select
from generator.model.types import MapOf, ObjectRef
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.replay.decode import COMMON, DecodedRequest
from generator.replay.serialize import to_xml
from generator.replay.server import Answer, RawRequest, ReplayServer
from generator.targets.base import Job
from generator.targets.python import PythonTarget
from generator.targets.python.imports import Imports
from generator.targets.python.samples import functions, statements
from generator.targets.python.surface import Surface, surface_of
from tests.support import client_for, import_client, schema_for, venv_tool
from tests.targets.apis import action, class_, service
from tests.targets.apis import api as made
from tests.targets.programs import programs
from tests.targets.test_golden import api as golden_api

TARGET = PythonTarget()
OPTIONS = {option.name: option.default for option in TARGET.options}
MODE = black.Mode(target_versions={black.TargetVersion.PY311})


@cache
def api_of(schema: str) -> Api:
    if schema == "golden":
        return golden_api()
    reading = read_schema(fetch(str(schema_for(schema))))
    assert reading.api is not None
    return select(reading.api, (), ()).api


@pytest.fixture(scope="module")
def api() -> Api:
    return api_of("default")


@pytest.fixture(scope="module")
def surface(api: Api) -> Surface:
    return surface_of(api, OPTIONS)


def sample(api: Api, program: Program) -> str:
    return TARGET.sample(Job(api, OPTIONS), program)


def add(**fields: Any) -> dict[str, Any]:
    """A call that adds a media entry."""
    return {"service": "media", "action": "add", "arguments": {"entry": fields}}


# Each kind of value ------------------------------------------------------------------------------------------------

VALUES = {
    "text": (add(name="it's"), """entry = client.media.add(MediaEntry(name="it's"))"""),
    "quotes": (add(name='"a" isn\'t "b"'), """entry = client.media.add(MediaEntry(name='"a" isn\\'t "b"'))"""),
    "hidden": (add(name="a\u202eb\\\n"), 'entry = client.media.add(MediaEntry(name="a\\u202eb\\\\\\n"))'),
    "number": (
        add(partnerSortValue=-(2**63)),
        "entry = client.media.add(MediaEntry(partner_sort_value=-9223372036854775808))",
    ),
    "float": (add(rank=1e300), "entry = client.media.add(MediaEntry(rank=1e300))"),
    "member": (add(mediaType=1), "entry = client.media.add(MediaEntry(media_type=MediaType.VIDEO))"),
    "new member": (add(mediaType=99), "entry = client.media.add(MediaEntry(media_type=MediaType(99)))"),
    "null": (add(tags=None), "entry = client.media.add(MediaEntry(tags=None))"),
    "no object": (
        {"service": "media", "action": "add", "arguments": {"entry": None}},
        "entry = client.media.add(entry=cast(Any, None))",
    ),
    "list": (
        add(
            operationAttributes=[
                {"objectType": "KalturaClipAttributes", "offset": 5},
                {"objectType": "KalturaClipAttributes"},
            ]
        ),
        "entry = client.media.add(\n"
        "    MediaEntry(operation_attributes=[ClipAttributes(offset=5), ClipAttributes()])\n"
        ")",
    ),
    "order": (
        {"service": "media", "action": "list", "arguments": {"filter": {"orderBy": "-createdAt"}}},
        "entries = client.media.list(\n"
        "    filter=MediaEntryFilter(order_by=MediaEntryOrderBy.CREATED_AT_DESC)\n"
        ")",
    ),
    "path": (
        {"service": "media", "action": "upload", "arguments": {"fileData": {"$file": {"path": "a.mp4"}}}},
        'answer = client.media.upload("a.mp4")',
    ),
    "named path": (
        {"service": "media", "action": "upload", "arguments": {"fileData": {"$file": {"path": "a", "name": "b.mp4"}}}},
        'answer = client.media.upload(FileSource("a", name="b.mp4"))',
    ),
    "bytes": (
        {"service": "media", "action": "upload", "arguments": {"fileData": {"$file": {"base64": "AP8iJw=="}}}},
        'answer = client.media.upload(b"\\x00\\xff\\"\'")',
    ),
    "many bytes": (
        {"service": "media", "action": "upload", "arguments": {"fileData": {"$file": {"size": 1000}}}},
        'answer = client.media.upload(b"x" * 1000)',
    ),
    "settings": (
        {
            "service": "media",
            "action": "get",
            "arguments": {"entryId": "0_a", "version": 3},
            "settings": {"language": "he", "partnerId": None},
        },
        "entry = client.media.get(\n"
        '    "0_a", version=3, options=RequestOptions(language="he", partner_id=None)\n'
        ")",
    ),
    "many required": (
        {
            "service": "appToken",
            "action": "startSession",
            "arguments": {"id": "1", "tokenHash": "abc", "userId": "somebody"},
        },
        'info = client.app_token.start_session("1", "abc", user_id="somebody")',
    ),
}


@pytest.mark.parametrize("name", VALUES)
def test_a_kind_of_value(surface: Surface, name: str) -> None:
    document, expected = VALUES[name]
    code = statements(surface, Imports("kaltura_client"), read_program(surface.api, document))
    assert code == expected
    assert black.format_str(code, mode=MODE) == code + "\n"


BATCH = {
    "multirequest": [
        {"service": "media", "action": "list"},
        {
            "service": "flavorAsset",
            "action": "getByEntryId",
            "arguments": {"entryId": {"$result": [1, "objects", 0, "id"]}},
        },
        {"service": "media", "action": "count"},
        add(
            name={"$text": ["{copy of ", {"$result": [1, "objects", 0, "name"]}]},
            tags={"$result": [1, "objects", "*", "id"]},
            description={"$result": [3]},
            partnerSortValue={"$result": [3]},
        ),
    ],
    "settings": {"language": "he"},
}


def test_results_of_earlier_calls(surface: Surface) -> None:
    imports = Imports("kaltura_client")
    code = statements(surface, imports, read_program(surface.api, BATCH))
    assert code == (
        'with client.multirequest(RequestOptions(language="he")) as batch:\n'
        "    entries = batch.media.list()\n"
        "    assets = batch.flavor_asset.get_by_entry_id(entries.objects[0].id)\n"
        "    count = batch.media.count()\n"
        "    entry = batch.media.add(\n"
        "        MediaEntry(\n"
        '            name=f"{{copy of {entries.objects[0].name}",\n'
        "            tags=entries.objects.every.id,\n"
        "            description=str(count),\n"
        "            partner_sort_value=cast(Any, count),\n"
        "        )\n"
        "    )"
    )
    assert imports.groups() == [
        "from typing import Any, cast",
        "from kaltura_client import RequestOptions\nfrom kaltura_client.types import MediaEntry",
    ]


def test_results_by_names_on_the_wire() -> None:
    """Properties of a subclass, keys of a map, and properties that the pending result hides."""
    found = surface_of(
        made(
            class_("KalturaBase", "error", Property("extras", MapOf(ObjectRef("KalturaSub")))),
            class_("KalturaSub", "more", base="KalturaBase"),
            service(
                "thing", action("get", result=ObjectRef("KalturaBase")), action("take", "first", "second", "third")
            ),
        ),
        OPTIONS,
    )
    document = {
        "multirequest": [
            {"service": "thing", "action": "get"},
            {
                "service": "thing",
                "action": "take",
                "arguments": {
                    "first": {"$result": [1, "more"]},
                    "second": {"$text": ["it is ", {"$result": [1, "error"]}]},
                    "third": {"$text": ["as ", {"$result": [1, "extras", 'a"b', "more"]}]},
                },
            },
        ]
    }
    code = statements(found, Imports("kaltura_client"), read_program(found.api, document), keep=False)
    assert code == (
        "with client.multirequest() as batch:\n"
        "    base = batch.thing.get()\n"
        "    batch.thing.take(\n"
        '        first=base["more"],\n'
        """        second=f"it is {base['error']}",\n"""
        """        third="".join(["as ", str(base.extras['a"b'].more)]),\n"""
        "    )"
    )


# All kinds of calls ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("schema", ["default", "golden", "ott-2020"])
def test_programs_are_formatted(schema: str) -> None:
    found = api_of(schema)
    for program in programs(found, 150):
        text = sample(found, program)
        assert black.format_str(text, mode=MODE) == text


def test_the_same_program_gives_the_same_text(api: Api) -> None:
    for program in programs(api, 20):
        assert sample(api, program) == sample(api, program)


def test_programs_have_no_errors(api: Api, tmp_path: Path) -> None:
    for number, program in enumerate(programs(api, 60)):
        (tmp_path / f"program_{number}.py").write_text(sample(api, program), "utf-8")
    source = str(client_for("default") / "src")
    check = [venv_tool("mypy"), "--strict", "--python-version=3.11", "--cache-dir=.mypy_cache", "."]
    result = subprocess.run(
        check, cwd=tmp_path, env={**os.environ, "MYPYPATH": source}, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout
    lint = [
        venv_tool("ruff"),
        "check",
        "--isolated",
        "--target-version=py311",
        "--select=B,E,F,I,UP,W",
        "--ignore=E501",
    ]
    result = subprocess.run([*lint, "."], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def sent(value: Argument) -> Any:
    """What goes on the wire for a value."""
    match value:
        case Plain(_, plain) | Member(_, plain, _):
            # A server that reads numbers as floats would change larger ones (protocol.md 3.4).
            return str(plain) if isinstance(plain, int) and abs(plain) > 2**53 else plain
        case Instance(type_, _, fields):
            kept = [each for each in fields if not isinstance(each.value, FileContent)]
            return {"objectType": type_.name, **{each.property.name: sent(each.value) for each in kept}}
        case Items(_, values):
            return [sent(each) for each in values]
        case Entries(_, entries):
            return {key: sent(each) for key, each in entries}
        case Null():
            return None
        case Earlier():
            return value.token
        case Mixed(parts):
            return "".join(part if isinstance(part, str) else part.token for part in parts)
        case FileContent():
            raise AssertionError("files are no part of the tree")
    assert_never(value)


def tree(call: Call) -> dict[str, Any]:
    """The parameters of a call."""
    return {
        given.parameter.name: sent(given.value)
        for given in call.arguments
        if not isinstance(given.value, FileContent) and given.parameter.name not in COMMON
    }


def test_what_is_printed_sends_what_was_meant(api: Api, surface: Surface) -> None:
    package = import_client(client_for("default"))
    found = list(programs(api, 250, plain=True))
    text = functions(surface, [(f"p{i}", f"p{i}", each) for i, each in enumerate(found)], "CALLS", about="Calls.")
    assert black.format_str(text, mode=MODE) == text
    namespace: dict[str, Any] = {"__name__": "calls"}
    exec(compile(text, "calls.py", "exec", dont_inherit=True), namespace)
    requests: list[DecodedRequest] = []

    def answer(request: DecodedRequest, raw: RawRequest) -> Answer:
        requests.append(request)
        return Answer(to_xml(None, ignore_null=False, dialect="ovp"), headers={"Content-Type": "text/xml"})

    with ReplayServer() as server, package.Client(server.url, encoding="json", retry=None) as client:
        server.respond(answer)
        compared = 0
        for number, program in enumerate(found):
            requests.clear()
            try:
                namespace["CALLS"][f"p{number}"](client)
            except package.KalturaError as error:
                assert not isinstance(error, package.UsageError), error
            if not requests:
                # A file: nothing is sent before it is read.
                continue
            (request,) = requests
            calls = request.calls if program.multirequest else (request,)
            assert calls is not None
            for call, received in zip(program.calls, calls, strict=True):
                assert received.name == call.name
                assert received.parameters == tree(call)
                compared += 1
        assert compared > 300


# Whole programs ----------------------------------------------------------------------------------------------------

ENTRY = {"objectType": "KalturaMediaEntry", "id": "0_a", "name": "Summer"}
PAGE = {"objectType": "KalturaMediaListResponse", "objects": [ENTRY], "totalCount": 1}
REFUSED = {"$error": {"code": "ENTRY_ID_NOT_FOUND", "message": 'Entry id "0_a" not found', "args": {"ENTRY_ID": "0_a"}}}
FLAVORS = [{"objectType": "KalturaFlavorAsset", "id": "0_f"}]

PROGRAMS: dict[str, tuple[dict[str, Any], Any, str]] = {
    "object": ({"service": "media", "action": "get", "arguments": {"entryId": "0_a"}}, ENTRY, "0_a Summer\n"),
    "list": ({"service": "media", "action": "list"}, PAGE, "1\n0_a Summer\n"),
    "array": (
        {"service": "flavorAsset", "action": "getByEntryId", "arguments": {"entryId": "0_a"}},
        FLAVORS,
        "0_f\n",
    ),
    "scalar": ({"service": "system", "action": "ping"}, True, "True\n"),
    "nothing": ({"service": "media", "action": "delete", "arguments": {"entryId": "0_a"}}, None, ""),
    "several": (
        {
            "multirequest": [
                {"service": "system", "action": "ping"},
                {"service": "media", "action": "get", "arguments": {"entryId": "0_a"}},
            ]
        },
        [True, REFUSED],
        'True\nENTRY_ID_NOT_FOUND: Entry id "0_a" not found\n',
    ),
}


def run(text: str, directory: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program in a directory of its own."""
    (directory / "program.py").write_text(text, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(client_for("default") / "src")}
    command = [sys.executable, "program.py"]
    return subprocess.run(command, cwd=directory, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_runs(api: Api, name: str, tmp_path: Path) -> None:
    document, value, printed = PROGRAMS[name]
    with ReplayServer() as server:
        server.respond(Answer(to_xml(value, ignore_null=False, dialect="ovp"), headers={"Content-Type": "text/xml"}))
        client = {"serviceUrl": server.url, "ks": "a session", "settings": {"partnerId": 102}}
        result = run(sample(api, read_program(api, {**document, "client": client})), tmp_path)
        assert (result.returncode, result.stdout, result.stderr) == (0, printed, "")
        assert server.requests[0].decoded.ks == "a session"


def test_a_program_saves_a_file(api: Api, tmp_path: Path) -> None:
    with ReplayServer() as server:
        server.respond(Answer(b"\xff\xd8picture", headers={"Content-Type": "image/jpeg"}))
        document = {
            "service": "thumbAsset",
            "action": "serve",
            "arguments": {"thumbAssetId": "0_t"},
            "client": {"serviceUrl": server.url},
        }
        result = run(sample(api, read_program(api, document)), tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "9 bytes\n", "")
    assert (tmp_path / "thumb_asset").read_bytes() == b"\xff\xd8picture"


def test_a_program_tells_an_error(api: Api, tmp_path: Path) -> None:
    with ReplayServer() as server:
        server.respond(Answer(to_xml(REFUSED, ignore_null=False, dialect="ovp"), headers={"Content-Type": "text/xml"}))
        document = {**PROGRAMS["object"][0], "client": {"serviceUrl": server.url}}
        result = run(sample(api, read_program(api, document)), tmp_path)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == 'ENTRY_ID_NOT_FOUND: Entry id "0_a" not found\n'


def test_settings_of_the_client(surface: Surface) -> None:
    """Those for one call only go with the call, and what the server alone knows goes as it is."""
    settings = {
        "partnerId": 102,
        "clientTag": "me",
        "responseProfile": {"objectType": "KalturaDetachedResponseProfile"},
    }
    document = {
        "service": "system",
        "action": "ping",
        "settings": {"apiVersion": "3.3.0"},
        "client": {"settings": settings},
    }
    text = sample(surface.api, read_program(surface.api, document))
    assert 'with Client(client_tag="me", partner_id=102) as client:' in text
    assert (
        "        answer = client.system.ping(\n"
        "            options=RequestOptions(\n"
        "                response_profile=DetachedResponseProfile(),\n"
        '                extra={"apiVersion": "3.3.0"},\n'
        "            )\n"
        "        )"
    ) in text
