"""Scenarios that the console and ``clientgen run`` have to agree on, and what the server answers."""

from __future__ import annotations

from typing import Any

ANSWER = (
    '{"totalCount":2,"big":9007199254740993,"rate":1.50,"live":true,"none":null,"twice":1,"twice":2,'
    '"objects":[{"id":"0_a","name":"x\\ny"},{"id":"0_b"}],"gaps":{"0":"p"},"objectType":"KalturaMediaListResponse"}'
)
ERROR = '{"code":"NOT_FOUND","message":"it is gone","objectType":"KalturaAPIException","args":[]}'
XML = "<xml><result><objectType>KalturaMediaListResponse</objectType><totalCount>7</totalCount></result></xml>"
LIST = {"service": "media", "action": "list"}
GET = {"service": "media", "action": "get", "arguments": {"entryId": "0_a"}}

EXPECTATIONS: list[dict[str, Any]] = [
    {"succeeds": True}, {"fails": ""}, {"fails": "NOT_FOUND"}, {"path": "totalCount", "equals": 2},
    {"path": "totalCount", "equals": "02"}, {"path": "big", "equals": "9007199254740993"},
    {"path": "rate", "equals": 1.5}, {"path": "rate", "equals": "1.50"}, {"path": "live", "equals": True},
    {"path": "live", "equals": "1"}, {"path": "none", "exists": True}, {"path": "twice", "equals": 2},
    {"path": "", "exists": True}, {"path": "", "count": 9}, {"path": "objects", "count": 2},
    {"path": "objects", "equals": ""},
    {"path": "objects[1].id", "equals": "0_b"}, {"path": "objects.0.id", "matches": "^0_"},
    {"path": "objects[2]", "exists": True}, {"path": "gaps[0]", "exists": True}, {"path": "a b", "exists": True},
    {"path": "objects[0].name", "matches": "^x$"}, {"path": "objects[0].name", "matches": "x.y"},
    {"path": "objects[0].name", "matches": "(?<n>x)\\s\\w"}, {"path": "objects[0].name", "matches": "("},
    {"path": "objects[0].name", "matches": "\\-"}, {"path": "objects[0].name", "exists": True},
    {"path": 'objects[0]["id"]', "matches": "^[^1]{1,3}$"}, {"path": "objects[0].id", "count": 3},
]  # fmt: skip

SCENARIOS: list[dict[str, Any]] = [
    {"scenario": "expectations", "steps": [{"name": "list", "call": LIST, "expect": [each]} for each in EXPECTATIONS]},
    {
        "scenario": "captures",
        "steps": [
            {"name": "list", "call": LIST, "capture": {"id": "objects[0].id", "n": "totalCount", "live": "live"}},
            {"name": "get", "call": {**GET, "arguments": {"entryId": "{{id}} of {{n}}", "version": "{{n}}"}}},
            {"name": "lost", "call": LIST, "capture": {"id": "nowhere"}},
            {"name": "skipped", "call": {**GET, "arguments": {"entryId": "{{id}}"}}},
            {"name": "wrong", "call": {**GET, "arguments": {"entryId": "a", "version": "{{live}}"}}},
        ],
    },
    {
        "scenario": "errors",
        "steps": [
            {"name": "fails", "call": {"service": "media", "action": "delete", "arguments": {"entryId": "0_a"}}},
            {
                "name": "as expected",
                "call": {"service": "media", "action": "delete", "arguments": {"entryId": "0_a"}},
                "expect": [{"fails": "NOT_FOUND"}, {"path": "code", "equals": "NOT_FOUND"}, {"fails": "OTHER"}],
            },
            {
                "name": "xml",
                "call": {"service": "media", "action": "count"},
                "expect": [{"path": "totalCount", "equals": 7}],
            },
            {"name": "two", "call": {"multirequest": [LIST, GET]}, "expect": [{"path": "[0].totalCount", "equals": 2}]},
        ],
    },
    {
        "scenario": "sessions",
        "steps": [
            {
                "name": "start",
                "call": {
                    "service": "session",
                    "action": "start",
                    "arguments": {"secret": "very-secret", "partnerId": 1},
                },
                "capture": {"ks": ""},
            },
            {"name": "later", "call": LIST},
            {"name": "own", "call": {**LIST, "client": {"ks": "own-session"}}},
        ],
    },
    {
        "scenario": "broken",
        "steps": [
            {"name": name, "call": {"service": service, "action": action}}
            for name, service, action in (
                ("no number", "baseEntry", "count"),
                ("no object", "category", "list"),
                ("no JSON", "baseEntry", "list"),
                ("nothing", "playlist", "list"),
                ("status", "cuePoint_cuePoint", "count"),
            )
        ],
    },
]
