"""What fuzzing starts from: answers as they were recorded, and small cases of all else that comes from outside."""

from __future__ import annotations

import json
from base64 import b64encode
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from tests.support import ROOT

_JSON = [
    b'{"objectType":"KalturaTree","text":"a","number":"9007199254740993","ratio":1e-5,"flag":"1","mediaType":5,'
    b'"entryType":"1","child":{"text":""},"children":{"0":{"flag":true},"2":{"number":-1}},"named":{"a":{"text":"b"}}}',
    b'{"result":{"text":"a"},"executionTime":0.5}',
    b'{"code":"A","message":"b","objectType":"KalturaAPIException","args":{"a":"b"}}',
    b'{"result":{"error":{"code":"500016","message":"b","args":[{"name":"a","value":"b"}]}}}',
    b'[{"text":"\\ud83d\\ude00"},null,[],"a",1.5,true]',
    b"\xef\xbb\xbfnull",
]
_XML = [
    b'<?xml version="1.0" encoding="utf-8"?><xml><result><objectType>KalturaTree</objectType><text>a&amp;b</text>'
    b"<number>12</number><ratio>1.0E-5</ratio><flag>1</flag><mediaType>5</mediaType><entryType>1</entryType><child>"
    b"<text/></child><children><item><flag>0</flag></item></children><named><item><itemKey>k</itemKey><text>b</text>"
    b"</item></named></result><executionTime>0.1</executionTime></xml>",
    b"<xml><result><error><code>A</code><message>b</message><args><item><name>a</name><value>b</value></item></args>"
    b"</error></result></xml>",
    b"<xml><result><item>1</item><item><error><code>A</code><message/></error></item><item/></result></xml>",
    b"<xml><result><![CDATA[<a>]]><!-- c -->&#10;&#x41;</result></xml>",
]
_OTHERS: dict[str, list[bytes]] = {
    "event": [
        b'{"objectType":"KalturaHttpNotification","object":{"id":"a","type":1},"eventObjectType":"1","eventType":"3"}',
        b"<notification><objectType>KalturaHttpNotification</objectType><object><id>a</id></object></notification>",
        b"data=%7B%22object%22%3A%7B%22text%22%3A%22a%22%7D%7D",
        b'O:8:"Kaltura1":1:{s:1:"a";i:1;}',
        b"entry_id=0_a&name=a+b",
    ],
    "notification": [
        b"notification_id=1&notification_type=entry_add&partner_id=1&entry_id=0_a&signed_fields=notification_id%2C&sig=aa",
        b"multi_notification=true&number_of_notifications=2&not1_notification_id=1&not1_notification_type=entry_add"
        b"&not2_notification_id=2&not2_notification_type=test&sig=bb",
    ],
    "session": [
        b64encode(b"4d8e|1;1;1700000000;2;12;user;edit:a,list:*,edit:b;;"),
        b64encode(b"v2|102|" + bytes(range(64))),
    ],
    "head": [
        b"12\nattachment; filename*=utf-8''a%20b.mp4\nWed, 21 Oct 2015 07:28:00 GMT\nhttp://localhost/other",
        b'0x10\nattachment; filename="a\\"b"; filename*0*=utf-8\'\'a; filename*1=b\n120\n//other/api_v3?ks=1',
    ],
    "gzip": [
        bytes.fromhex("1f8b08000000000002ff4bcc29c8481c22050031b0af4e5a000000"),
        bytes.fromhex("1f8b08000000000002ff03000000000000000000") * 3,
    ],
    "multipart": [b"fileData\na.txt\n{}\nhello", b'resource:fileData\n..\\a"b\n{"a":1}\n--\r\n'],
}
WORDS: list[bytes] = [
    b"null", b"true", b"NaN", b"-Infinity", b"1e400", b"9" * 30, b"9" * 4400, b"\\ud800", b"\\u0000", b'"', b"[", b"{",
    b"}", b"]", b":", b",", b'"objectType":', b'"KalturaTree"', b'"KalturaAPIException"', b'"code":', b'"__proto__":',
    b"<item>", b"</item>", b"<itemKey>", b"<child>", b"</child>", b"<error>", b"<!DOCTYPE a [", b"<!ENTITY a 'b'>",
    b"&a;", b"&#0;", b"&#x110000;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?xml ?>", b"\xff", b"\xed\xa0\x80",
    b"\xc2\xb2", b"\0", b"\r\n", b"%", b"%ff", b"+", b"&", b"=", b";", b"|", b"-1", b"0x1", b"1_0", b" ",
    b"\xe2\x80\xa8", b"filename*=a\0b''", b"/..//",
]  # fmt: skip
"""What mutations put in."""


@cache
def seeds(target: str) -> list[bytes]:
    """The inputs that the fuzzing of a target begins with."""
    if target in _OTHERS:
        return _OTHERS[target]
    values = [value for _, value in _recorded()]
    small = [value for value in values if len(json.dumps(value)) < 3000]
    bodies = [json.dumps(value).encode() for value in small]
    documents = [f"<xml><result>{_xml(value)}</result></xml>".encode() for value in small]
    return {"json": [*_JSON, *bodies], "xml": [*_XML, *documents], "client": [*_JSON, *_XML, *bodies, *documents]}[
        target
    ]


def _recorded() -> list[tuple[str, Any]]:
    found = ((path, json.loads(path.read_text())) for path in sorted((ROOT / "tests" / "recordings").glob("*.json")))
    return [(path.name, each["answer"]["value"]) for path, each in found if "value" in each.get("answer", {})]


def _xml(value: Any) -> str:
    if isinstance(value, dict):
        return "".join(f"<{name}>{_xml(part)}</{name}>" for name, part in value.items() if name.isidentifier())
    if isinstance(value, list):
        return "".join(f"<item>{_xml(part)}</item>" for part in value)
    return escape("" if value is None else str(value))
