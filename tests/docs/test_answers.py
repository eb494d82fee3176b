"""What the console says that disagrees with the schema: of the recordings nothing but the oddities that are in them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from generator.model.api import Api
from generator.model.describe import ActionOf, find
from generator.replay.recording import BodyContent, Recording, ValueContent
from generator.replay.serialize import to_json, to_xml
from generator.replay.store import load_directory
from tests.conformance.documented import api_of
from tests.docs.printing import dump_api
from tests.support import ROOT, once
from tests.toolchains.scripts import SOURCES, bundle
from tests.toolchains.typescript import node

_SOURCE = Path(__file__).with_name("answers.ts")

_ODD = {
    "base-entry-list-mixed 1": ["note unknown-class objects[3]", "note unknown-value objects[3].type"],
    "cue-point-list 1": ["note unknown-class objects[1]", "note unknown-value objects[1].cuePointType"],
    "flavor-asset-list-polymorphic 1": ["note unknown-class objects[1]"],
    "media-get-unknown-types 1": [
        "note unknown-class",
        "note unknown-value type",
        "note unknown-value status",
        "note unknown-value mediaType",
    ],
    "media-get-without-object-type 1": ["note missing-class"],
    "ott-asset-list-page-2 1": ["note unknown-class objects[0]"],
    "ott-social-action-delete 1": ["note unknown-value [1].status"],
}
"""By recording and the number of its answer: what its author made unlike the schema, told in both formats."""

_UNTYPED = {
    "base-entry-get-context-data 1": ["actions[0].type", "isCountryRestricted", "isSessionRestricted", "isAdmin"],
    "base-entry-list-mixed 1": ["objects[0].mediaType"],
    "category-get 1": ["entriesCount"],
    "category-list-ordered 1": ["objects[0].entriesCount"],
    "cue-point-add 1": ["protocolType"],
    "cue-point-list 1": ["objects[0].protocolType", "objects[0].adType"],
    "flavor-asset-get-by-entry-id 1": ["[0].bitrate", "[0].frameRate", "[0].isOriginal", "[0].isWeb"],
    "flavor-asset-get 1": ["partnerId", "version", "height", "isWeb"],
    "media-get-pretty-printed 1": ["duration"],
    "media-get-related-objects 1": ["relatedObjects.flavors.objects[1].bitrate"],
    "media-get 1": ["views"],
    "metadata-list 1": ["objects[0].id"],
    "partner-get 1": ["createdAt", "commercialUse", "status", "defaultEntitlementEnforcement", "useSso"],
    "system-ping-database 1": [""],
    "upload-token-upload-chunk-3 2": ["uploadedFileSize"],
    "user-get 1": ["isAccountOwner"],
    "ott-login 1": ["user.countryId"],
    "ott-user-update 1": ["countryId"],
}
"""What the database layer handed over as text or as a number (``protocol.md 5.2``): told in JSON, where it shows."""


@pytest.mark.parametrize(("schema", "dialect", "count"), [("default", "ovp", 269), ("ott-2020", "ott", 48)])
def test_of_the_recordings_only_their_oddities_are_told(schema: str, dialect: str, count: int) -> None:
    recordings = [each for each in load_directory(ROOT / "tests" / "recordings") if each.dialect == dialect]
    told = _told(api_of(schema), [answer for each in recordings for answer in _answers(each)])
    assert len(told) == count
    for name, found in told.items():
        answer, _, form = name.partition(" in ")
        odd = [text for text in found if not text.startswith("refusal ")]
        untyped = [f"note wrong-type {path}".strip() for path in _UNTYPED.get(answer, []) if form == "json"]
        assert sorted(odd) == sorted([*_ODD.get(answer, []), *untyped]), name
    names = {name.partition(" in ")[0] for name in told}
    assert {name for name in (*_ODD, *_UNTYPED) if name.startswith("ott-") == (dialect == "ott")} <= names


def _answers(recording: Recording) -> Iterator[dict[str, Any]]:
    for number, answer in enumerate(recording.answers, 1):
        content = answer.content
        if isinstance(content, ValueContent):
            bodies = {
                "json": to_json(content.value, dialect=recording.dialect),
                "xml": to_xml(content.value, dialect=recording.dialect),
                "xml, nulls": to_xml(content.value, dialect=recording.dialect, ignore_null=False),
            }
        elif isinstance(content, BodyContent):
            bodies = dict(content.bodies)
        else:
            continue
        calls = [f"{call.service}.{call.action}" for call in recording.calls]
        for form, text in bodies.items():
            name = f"{recording.name} {number} in {form}"
            yield {"name": name, "text": text, "multirequest": recording.multirequest, "calls": calls}


def _told(api: Api, answers: list[dict[str, Any]]) -> dict[str, list[str]]:
    """By the name of each answer, what disagrees in it."""
    services, others = dump_api(api)
    others["dialect"] = "ott" if answers[0]["name"].startswith("ott-") else "ovp"
    for name, each in others["classes"]["$map"]:
        each["abstract"] = api.class_by_name[name].abstract
    by_id = dict(services["$map"])
    for answer in answers:
        found = [find(api, call) for call in answer.pop("calls")]
        answer["types"] = [
            next(one["result"] for one in by_id[each.service.id]["actions"] if one["name"] == each.action.name)
            for each in found
            if isinstance(each, ActionOf)
        ]
    lines = "".join(f"{json.dumps(each)}\n" for each in (services, others, answers))
    command = (node(), str(_runner()))
    result = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-3000:]
    told: dict[str, list[str]] = json.loads(result.stdout)
    return told


def _runner() -> Path:
    sources = [_SOURCE, *sorted((SOURCES / "answer").glob("*.ts")), SOURCES / "model" / "places.ts"]
    key = sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    made = once(
        f"docs-answers-{key}", lambda out: bundle(_SOURCE, out / "answers.mjs", "--platform=node", "--format=esm")
    )
    return made / "answers.mjs"
