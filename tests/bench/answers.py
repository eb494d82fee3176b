"""The 500-entry ``media.list`` answer that decoding is measured with, in XML and in JSON."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape

COUNT = 500


def entry(number: int) -> dict[str, Any]:
    """One media entry with the properties that real list answers carry."""
    id_ = f"1_{number:08x}"
    cdn = f"https://cdn.example.com/p/102/sp/10200/entry_id/{id_}"
    return {
        "mediaType": 1,
        "conversionQuality": "",
        "sourceType": "1",
        "dataUrl": f"{cdn}/playManifest/format/url/protocol/https",
        "flavorParamsIds": "0,2,3,4,5,6,7",
        "plays": number,
        "views": number * 9,
        "lastPlayedAt": 1598688000,
        "width": 1920,
        "height": 1080,
        "duration": 62 + number,
        "msDuration": 62048 + number,
        "id": id_,
        "name": f"Lecture {number}: waves & fields <part {number % 7}>",
        "description": "First line\nsecond line with \u201cquotes\u201d and \u05e9\u05dc\u05d5\u05dd",
        "partnerId": 102,
        "userId": "user@example.com",
        "creatorId": "user@example.com",
        "tags": "physics, waves, 2020",
        "categories": "courses>physics>waves",
        "categoriesIds": "101,102,103",
        "status": "2",
        "moderationStatus": 6,
        "moderationCount": 0,
        "type": "1",
        "createdAt": 1597067539 + number,
        "updatedAt": 1597067540 + number,
        "rank": 4.5,
        "totalRank": 9,
        "votes": 2,
        "downloadUrl": f"{cdn}/raw/version/100001",
        "searchText": f"_PAR_ONLY_ _102_ _MEDIA_TYPE_1|  Lecture {number} ",
        "licenseType": -1,
        "version": 100001,
        "thumbnailUrl": f"{cdn}/thumbnail/version/100001",
        "accessControlId": 34539,
        "replacementStatus": "0",
        "partnerSortValue": 0,
        "conversionProfileId": 77,
        "rootEntryId": id_,
        "operationAttributes": [],
        "entitledUsersEdit": "",
        "entitledUsersPublish": "",
        "entitledUsersView": "",
        "capabilities": "",
        "displayInSearch": 1,
        "objectType": "KalturaMediaEntry",
    }


def json_answer() -> bytes:
    """The answer as the server prints JSON: ``objectType`` last."""
    objects = [entry(number) for number in range(COUNT)]
    body = {"totalCount": COUNT, "objects": objects, "objectType": "KalturaMediaListResponse"}
    return json.dumps(body, separators=(",", ":")).replace("/", "\\/").encode()


def _xml_entry(values: dict[str, Any]) -> str:
    parts = [f"<objectType>{values['objectType']}</objectType>"]
    for name, value in values.items():
        if name != "objectType":
            parts.append(f"<{name}>{'' if value == [] else escape(str(value))}</{name}>")
    return "<item>" + "".join(parts) + "</item>"


def xml_answer() -> bytes:
    """The answer as the server prints XML: ``objectType`` first, no white space between elements."""
    items = "".join(_xml_entry(entry(number)) for number in range(COUNT))
    return (
        '<?xml version="1.0" encoding="utf-8"?><xml><result><objectType>KalturaMediaListResponse</objectType>'
        f"<totalCount>{COUNT}</totalCount><objects>{items}</objects></result><executionTime>0.28</executionTime></xml>"
    ).encode()
