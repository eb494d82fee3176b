"""Bodies in XML that mean harm, in answers that are correct HTTP."""

from __future__ import annotations

from collections.abc import Iterator

from .scenario import GOOD, MALFORMED, Scenario, body, entry, in_xml

_MB = 1 << 20
_DEEP = 100_000
_FINE = (GOOD,)


def scenarios() -> Iterator[Scenario]:
    """All of them."""
    yield from _document_types()
    yield from _xml()


def _document_types() -> Iterator[Scenario]:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 30))
    kinds = {
        "internal": '<!DOCTYPE xml [<!ENTITY e "evil">]>',
        "billion-laughs": f'<!DOCTYPE xml [<!ENTITY l0 "ha">{levels}<!ENTITY e "&l29;">]>',
        "quadratic": f'<!DOCTYPE xml [<!ENTITY a "{"a" * 100_000}"><!ENTITY e "{"&a;" * 20_000}">]>',
        "external": '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        "external-http": '<!DOCTYPE xml [<!ENTITY e SYSTEM "http://127.0.0.1:1/x">]>',
        "external-subset": '<!DOCTYPE xml SYSTEM "http://127.0.0.1:1/x.dtd">',
        "public": '<!DOCTYPE xml PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://127.0.0.1:1/x.dtd">',
        "parameter": '<!DOCTYPE xml [<!ENTITY % p SYSTEM "file:///etc/hostname"> %p;]>',
        "recursive": '<!DOCTYPE xml [<!ENTITY e "&f;"><!ENTITY f "&e;">]>',
        "attributes": '<!DOCTYPE xml [<!ATTLIST name x CDATA "&e;">]>',
        "after-comment": '<?xml version="1.0"?><!-- > --><?pi ?>\n<!DOCTYPE xml [<!ENTITY e "evil">]>',
        "after-mark": '\ufeff<!DOCTYPE xml [<!ENTITY e "evil">]>',
        "empty": "<!DOCTYPE xml>",
    }
    for name, declared in kinds.items():
        text = b"name" if name == "empty" else b"&e;"
        data = in_xml(entry(text), declared.encode())
        yield Scenario(f"document-type-{name}", errors=(MALFORMED,), script=body(data), formats=("xml",), grows=100)
    inside = in_xml(entry(b"<![CDATA[<!DOCTYPE xml [<!ENTITY e 'x'>]>]]>"))
    value = {**GOOD, "name": "<!DOCTYPE xml [<!ENTITY e 'x'>]>"}
    yield Scenario("document-type-as-text", value=(value,), script=body(inside), formats=("xml",))
    late = b"<xml><!DOCTYPE xml><result/></xml>"
    yield Scenario("document-type-late", errors=(MALFORMED,), script=body(late), formats=("xml",))


def _xml() -> Iterator[Scenario]:
    broken = {
        "undeclared-entity": entry(b"&evil;"),
        "nbsp": entry(b"&nbsp;"),
        "null-reference": entry(b"&#0;"),
        "surrogate-reference": entry(b"&#xD800;"),
        "beyond-unicode": entry(b"&#x110000;"),
        "reference-of-thousand-digits": entry(b"&#" + b"9" * 1000 + b";"),
        "raw-nul": entry(b"a\0b"),
        "control": entry(b"a\x01b"),
        "invalid-utf8": entry(b"a\xff\xfeb"),
        "overlong-utf8": entry(b"a\xc0\xafb"),
        "surrogate-utf8": entry(b"a\xed\xa0\x80b"),
        "cut-utf8": entry(b"a\xe2\x82"),
        "unclosed-cdata": entry(b"<![CDATA[ x"),
        "less-than-in-attribute": entry(b"<b a='<'/>"),
        "attribute-twice": entry(b"<b a='1' a='2'>x</b>"),
    }
    for name, inside in broken.items():
        yield Scenario(f"xml-{name}", errors=(MALFORMED,), script=body(in_xml(inside)), formats=("xml",))
    deep = in_xml(b"<item>" * _DEEP + b"</item>" * _DEEP)
    bare = ({"objectType": "KalturaMediaEntry"},)
    yield Scenario("xml-deep-objects", errors=(MALFORMED,), value=bare, script=body(deep), formats=("xml",))
    whole = {
        "two-roots": in_xml(entry(b"a")) * 2,
        "text-behind": in_xml(entry(b"a")) + b"junk",
        "text-before": b"junk" + in_xml(entry(b"a")),
        # Not well-formed, but it is plain what is meant: parsers of some languages let it pass.
        "two-declarations": b"<?xml version='1.0'?>" * 2 + in_xml(entry(b"fine")),
        "bad-comment": in_xml(entry(b"fine<!-- a -- b -->")),
        "declaration-inside": in_xml(entry(b"fine<?xml version='1.0'?>")),
        "end-of-cdata": in_xml(entry(b"fine") + b"<zz>a]]>b</zz>"),
        "deep": in_xml(b"<a>" * _DEEP),
        "deep-unknown": in_xml(entry(b"fine") + b"<zz>" * _DEEP + b"</zz>" * _DEEP),
        "two-results": b"<xml><result>" + entry(b"fine") + b"</result><result>" + entry(b"fine") + b"</result></xml>",
        "many-elements": in_xml(entry(b"fine") + b"<zz/>" * 300_000),
        "many-attributes": in_xml(entry(b"fine") + b"<zz" + b"".join(b" a%d='1'" % n for n in range(20_000)) + b"/>"),
        "million-references": in_xml(entry(b"fine") + b"<zz>" + b"&lt;" * 500_000 + b"</zz>"),
        "million-instructions": in_xml(entry(b"fine") + b"<?a b?>" * 300_000),
        "million-comments": in_xml(entry(b"fine") + b"<!--a-->" * 300_000),
        "many-sections": in_xml(entry(b"<![CDATA[]]>" * 200_000 + b"fine")),
        "long-name": in_xml(entry(b"fine") + b"<" + b"z" * _MB + b"/>"),
        "long-attribute": in_xml(entry(b"fine") + b"<zz a='" + b"z" * _MB + b"'/>"),
        "namespaces": in_xml(entry(b"fine") + b"<a:zz xmlns:a='urn:a'/><x xmlns='urn:b'/>", b"<?xml version='1.0'?>"),
        "undeclared-prefix": in_xml(entry(b"fine") + b"<a:zz/>"),
        "include": in_xml(
            entry(b"fine")
            + b"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>"
        ),
        "stylesheet": b"<?xml-stylesheet href='http://127.0.0.1:1/x.xsl'?>" + in_xml(entry(b"fine")),
    }
    for name, data in whole.items():
        yield Scenario(
            f"xml-{name}",
            errors=(MALFORMED,),
            value=_FINE,
            script=body(data),
            formats=("xml",),
            rare=name.startswith(("many", "million")),
        )
