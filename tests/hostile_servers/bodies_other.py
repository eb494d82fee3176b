"""Answers in other encodings, pages of gateways, and odd errors of the API."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from generator.replay.match import ANY

from .programs import PASSWORD, SESSION
from .scenario import BROKEN, MALFORMED, REFUSED, STATUS, TRANSPORT, Format, Scenario, body, in_xml

_MB = 1 << 20
_DEEP = 100_000


def scenarios() -> Iterator[Scenario]:
    """All of them."""
    yield from _encodings()
    yield from _pages()
    yield from _errors()


def _encodings() -> Iterator[Scenario]:
    text = '"é"'
    xml = "<xml><result>é</result></xml>"
    contents: dict[Format, str] = {"json": text, "xml": xml}
    for coding in ("utf-16-le", "utf-16-be", "utf-16", "utf-32-le", "utf-32", "utf-7", "cp037"):
        for format_, content in contents.items():
            yield Scenario(
                f"encoded-{coding}-{format_}",
                errors=(MALFORMED,),
                # UTF-7 is ASCII, and is read as what it seems; JSON in UTF-16 is told by its first bytes in Java.
                value=("+AOk", "é"),
                script=body(content.encode(coding)),
                formats=(format_,),
                call="get_text",
            )
    for coding in ("utf-16-le", "utf-16-be"):
        mark = codecs.BOM_UTF16_LE if coding.endswith("le") else codecs.BOM_UTF16_BE
        for format_, content in contents.items():
            yield Scenario(
                f"encoded-{coding}-marked-{format_}",
                errors=(MALFORMED,),
                value=("é",),
                script=body(mark + content.encode(coding)),
                formats=(format_,),
                call="get_text",
            )
    for declared in ("iso-8859-1", "utf-7", "utf-16", "cp037", "no-such", 'UTF-8" standalone="maybe'):
        data = f'<?xml version="1.0" encoding="{declared}"?>{xml}'.encode()
        yield Scenario(
            f"declared-{declared[:10]}",
            errors=(MALFORMED,),
            value=("é",),
            script=body(data),
            formats=("xml",),
            call="get_text",
        )
    marked = codecs.BOM_UTF8 + text.encode()
    yield Scenario("marked", value=("é",), script=body(marked), call="get_text")
    yield Scenario("marked-twice", errors=(MALFORMED,), script=body(codecs.BOM_UTF8 + marked), call="get_text")


def _pages() -> Iterator[Scenario]:
    page = b"<!DOCTYPE html>\n<html><head><script>alert(1)</script></head><body>Log in&nbsp;<br></body></html>"
    for status in (200, 400, 401, 403, 404, 407, 500, 502, 503, 504):
        # For fetch 407 is a failure of the connection.
        errors = {200: (MALFORMED,), 407: (STATUS, TRANSPORT)}.get(status, (STATUS,))
        yield Scenario(
            f"page-{status}",
            errors=errors,
            script=body(page, ("Content-Type", "text/html"), status=status),
            formats=("json", "xml"),
        )
    for status in (200, 500):
        nothing = (STATUS,) if status == 500 else (MALFORMED,)
        for name, data in {"empty": b"", "blank": b" \r\n\t ", "nul": b"\0" * 100}.items():
            yield Scenario(
                f"{name}-{status}", errors=nothing, script=body(data, status=status), formats=("json", "xml")
            )
    quoted = b"<html>Denied: /api_v3/service/media/action/get?ks=%b</html>"
    for status in (200, 500):
        data = quoted % SESSION.encode()
        yield Scenario(f"page-quotes-session-{status}", errors=(MALFORMED, STATUS), script=body(data, status=status))
        data = b"<html>user=somebody&amp;password=%b</html>" % PASSWORD.encode()
        yield Scenario(
            f"page-quotes-password-{status}",
            errors=(MALFORMED, STATUS),
            script=body(data, status=status),
            call="login",
            formats=("json", "xml"),
        )
    reflected = b'"' + SESSION.encode() * 3 + b"\\u0"
    yield Scenario("garbage-quotes-session", errors=(MALFORMED,), script=body(reflected))
    for offset in (150, 180, 196, 240, 460, 490, 1000):
        data = b"x" * offset + SESSION.encode()
        yield Scenario(f"cut-quotes-session-{offset}", errors=(MALFORMED, STATUS), script=body(data, status=500))


def _errors() -> Iterator[Scenario]:
    start = b'{"code": "C", "message": "m", "objectType": "KalturaAPIException", "args": '
    odd = {
        "code-object": b'{"code": {"a": 1}, "message": "m", "objectType": "KalturaAPIException"}',
        "code-missing": b'{"objectType": "KalturaAPIException"}',
        "code-null": b'{"code": null, "message": null, "objectType": "KalturaAPIException"}',
        "code-number": b'{"code": 1e999, "message": 1, "objectType": "KalturaAPIException"}',
        "code-long": b'{"code": "' + b"C" * _MB + b'", "message": "m", "objectType": "KalturaAPIException"}',
        "message-long": b'{"code": "C", "message": "' + b"m" * _MB + b'", "objectType": "KalturaAPIException"}',
        "code-prototype": b'{"code": "__proto__", "message": "constructor", "objectType": "KalturaAPIException"}',
        "args-text": start + b'"x"}',
        "args-number": start + b"7}",
        "args-odd": start + b'{"a": [1], "b": {"c": 1}, "__proto__": "x", "d": null}}',
        "args-list": start + b'[1, null, [2], {"name": {}, "value": []}]}',
        "args-deep": start + b"" + b"[" * 1000 + b"]" * 1000 + b"}",
        "args-many": start + b"{" + b",".join(b'"a%d": "x"' % n for n in range(50_000)) + b"}}",
        "nested": b'{"error": {"code": {"code": 1}, "message": [1]}}',
        "in-result": b'{"result": {"error": {"code": 1, "message": 2, "args": 3}}, "executionTime": "x"}',
    }
    for name, data in odd.items():
        errors = (REFUSED, MALFORMED) if name == "args-deep" else (REFUSED,)
        rare = name in ("code-long", "message-long", "args-many")
        yield Scenario(f"error-{name}", errors=errors, script=body(data), rare=rare)
    as_xml = {
        "empty": b"<error><code/><message/></error>",
        "nested": b"<error><code><a>1</a></code><message><b/></message></error>",
        "args-text": b"<error><code>C</code><message>m</message><args>x</args></error>",
        "args-odd": b"<error><code>C</code><message>m</message>"
        b"<args><item>x</item><item><name/><value><a/></value></item></args></error>",
        "long": b"<error><code>" + b"C" * _MB + b"</code><message>m</message></error>",
    }
    for name, inside in as_xml.items():
        rare = name == "long"
        yield Scenario(f"error-xml-{name}", errors=(REFUSED,), script=body(in_xml(inside)), formats=("xml",), rare=rare)
    many = b"[" + b",".join([b"1"] * 1000) + b"]"
    counts = {"too-many": many, "too-few": b"[]", "text": b'"x"', "number": b"7", "object": b"{}", "null": b"null"}
    for name, data in counts.items():
        yield Scenario(
            f"multirequest-{name}", errors=(MALFORMED,), value=([{ANY: True}] * 2,), script=body(data), call="two"
        )
    status = body(b"[" * _DEEP, status=500)
    yield Scenario("deep-error-page", errors=(STATUS,), script=status)
    yield Scenario("broken-both", errors=BROKEN, script=body(b"<xml>{"), formats=("json", "xml"))
