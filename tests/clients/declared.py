"""What each recorded answer of the reference data was the answer to, as types of the model."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from generator.model.api import Action, Api
from generator.model.types import BOOL, STRING, ListOf, MapOf, ObjectRef, TypeRef
from tests.support import need_shared

STATED: dict[str, TypeRef] = {
    "ott/vector-go-polymorphic-assets.json": ObjectRef("KalturaAssetListResponse"),
    "ott/vector-go-value-map.json": MapOf(ObjectRef("KalturaValue")),
    # The schemas declare text for data.addContent, the server answers the entry.
    "ovp/data-addcontent.json": ObjectRef("KalturaDataEntry"),
    "ovp/audittrail-item.json": ObjectRef("KalturaAuditTrail"),
    "ovp/vector-array-tag-is-not-item.xml": ListOf(ObjectRef("KalturaBaseEntry")),
    "ovp/vector-chars-instead-of-object.xml": ObjectRef("KalturaBaseEntry"),
    "ovp/vector-empty-object-or-exception.xml": ObjectRef("KalturaBaseEntry"),
    "ovp/vector-empty-object.xml": ObjectRef("KalturaPlaylist"),
    "ovp/vector-java-array-of-unknown.xml": ObjectRef("KalturaMediaListResponse"),
    "ovp/vector-non-kaltura-object-type.xml": ObjectRef("KalturaBaseEntry"),
    "ovp/vector-tag-in-object-doesnt-start-with-type.xml": ObjectRef("KalturaBaseEntry"),
    "ovp/vector-tag-in-simple-object-property.xml": ObjectRef("KalturaPlaylist"),
    "ovp/vector-tag-in-simple-type.xml": BOOL,
    "ovp/vector-unknown-array-object-returned.xml": ListOf(ObjectRef("KalturaBaseEntry")),
    "ovp/vector-unknown-nested-array-object-returned.xml": ObjectRef("KalturaBaseEntryListResponse"),
    "ovp/vector-unknown-nested-object-object-returned.xml": ObjectRef("KalturaConversionProfile"),
    "ovp/vector-unknown-object-returned.xml": ObjectRef("KalturaBaseEntry"),
    "ovp/vector-unknown-object-type.xml": ObjectRef("KalturaBaseEntry"),
}
"""Types of answers whose request is not recorded, that hold an inner value only, or that are not what is declared."""


@dataclass(frozen=True)
class Recorded:
    """One recorded answer: `calls` are ``service.action``, several for a multirequest."""

    file: str
    dialect: str
    kind: str
    calls: tuple[str, ...]
    multiple: bool

    @property
    def body(self) -> str:
        """The text of the answer."""
        return need_shared("recordings", self.file).read_text(encoding="utf-8-sig")


def recorded_answers() -> list[Recorded]:
    """Every recorded answer, the notifications left out: those are requests of the server."""
    found = []
    for entry in json.loads(need_shared("recordings", "index.json").read_text(encoding="utf-8")):
        if entry["file"].startswith("notifications/"):
            continue
        multiple = bool(entry.get("multirequest"))
        requests: list[dict[str, Any]] = entry.get("multirequest") or [entry.get("request") or {}]
        calls = tuple(f"{each['service']}.{each['action']}" for each in requests if each.get("service"))
        found.append(Recorded(entry["file"], entry["api"], entry["kind"], calls, multiple))
    return found


def declared_type(api: Api, recorded: Recorded) -> TypeRef | list[TypeRef] | None:
    """What the schema declares for the answer; None where only an error is recorded; KeyError for an unknown action."""
    if recorded.multiple:
        return [_result(api, call) for call in recorded.calls]
    if recorded.file in STATED:
        return STATED[recorded.file]
    if recorded.file == "ovp/vector-multi-req-too-many-items.xml":
        return [STRING]
    return _result(api, recorded.calls[0]) if recorded.calls else None


def _result(api: Api, call: str) -> TypeRef:
    service, action = call.lower().split(".")
    found: dict[str, Action] = {each.name.lower(): each for each in api.service_by_id[service].actions}
    result = found[action].result
    return STRING if call.lower() == "caption_captionasset.serve" else result
