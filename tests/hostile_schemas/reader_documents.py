"""Documents that try to hurt the reader: what each is, and what has to be said of it.

They are made when they are asked for, so that a large one costs nothing until then. `FILE`, `PIPE` and `PORT` in a
document stand for a file with a secret, for a pipe that blocks whoever opens it, and for a port that somebody watches.
"""

from __future__ import annotations

import gzip
import lzma
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

READ = ""
CROWDED = "more than 200 attributes"
DTD = "document type declarations (DTD) and entities are refused"
ELEMENTS = "more than 500,000 elements"
TOO_LONG = "is too long; look for one that does not end"
LARGER = "the file is larger than 64 MiB"
_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """One document. `expected` is part of its first error, or `READ` where it is no error at all."""

    name: str
    make: Callable[[], bytes]
    expected: str


def around(body: str, start: str = "") -> bytes:
    """A schema with `body` in its root element and `start` before that."""
    return f'{start}<xml apiVersion="1.2.3">{body}</xml>'.encode()


def classes(body: str) -> bytes:
    """A schema with `body` in the section of classes."""
    return around(f"<classes>{body}</classes>")


def dtd(internal: str, body: str = '<classes><class name="A" description="&x;"/></classes>') -> bytes:
    """A schema with a document type declaration."""
    return around(body, f"<!DOCTYPE xml [{internal}]>\n")


def entities() -> Iterator[Document]:
    """What expands, and what loads."""
    laughs = '<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghijw", "bcdefghijwx", strict=True)
    )
    cases: dict[str, bytes] = {
        "billion laughs": dtd(laughs),
        "quadratic blow-up": dtd(f'<!ENTITY x "{"a" * 50_000}">', f"<!-- -->{'&x;' * 5_000}"),
        "entity in its own text": dtd('<!ENTITY x "&y;"><!ENTITY y "&x;">'),
        "external entity, file": dtd('<!ENTITY x SYSTEM "file://FILE">', "&x;"),
        "external entity, path": dtd('<!ENTITY x SYSTEM "FILE">', "&x;"),
        "external entity, pipe": dtd('<!ENTITY x SYSTEM "file://PIPE">', "&x;"),
        "external entity, http": dtd('<!ENTITY x SYSTEM "http://127.0.0.1:PORT/x">', "&x;"),
        "parameter entity": dtd('<!ENTITY % p SYSTEM "file://PIPE"> %p;'),
        "parameter entity, http": dtd('<!ENTITY % p SYSTEM "http://127.0.0.1:PORT/x"> %p;'),
        "external subset": around("<classes/>", '<!DOCTYPE xml SYSTEM "http://127.0.0.1:PORT/x.dtd">'),
        "external subset, pipe": around("<classes/>", '<!DOCTYPE xml SYSTEM "file://PIPE">'),
        "public subset": around("<classes/>", '<!DOCTYPE xml PUBLIC "-//X//X" "http://127.0.0.1:PORT/x.dtd">'),
        "default attribute": dtd('<!ATTLIST class base CDATA "B">'),
        "notation": dtd('<!NOTATION n SYSTEM "file://PIPE"><!ENTITY x SYSTEM "FILE" NDATA n>'),
        "behind comments": around("", "<!-- <!DOCTYPE xml> -->\n<?pi <!DOCTYPE ?>\n<!DOCTYPE xml []>"),
    }
    for name, data in cases.items():
        yield Document(name, lambda data=data: data, DTD)  # type: ignore[misc]
    text = dtd('<!ENTITY x SYSTEM "file://PIPE">', "&x;").decode()
    for codec in ("utf-16-le", "utf-16-be", "utf-16"):
        yield Document(f"external entity in {codec}", lambda codec=codec: text.encode(codec), DTD)  # type: ignore[misc]
    yield Document(
        "behind two marks", lambda: b"\xef\xbb\xbf" * 2 + dtd('<!ENTITY x SYSTEM "file://PIPE">', "&x;"), DTD
    )
    yield Document("in the middle", lambda: around("<!DOCTYPE xml [<!ENTITY x 'y'>]>"), "not well-formed XML")
    yield Document("undeclared entity", lambda: classes('<class name="A" description="&nbsp;"/>'), "entities are refu")
    yield Document("undeclared entity in text", lambda: classes("&x;"), "entities are refused")


def constructs() -> Iterator[Document]:
    """What other programs act upon when they read XML."""
    xinclude = 'xmlns:i="http://www.w3.org/2001/XInclude"'
    cases = {
        "xinclude, file": f'<i:include {xinclude} href="file://PIPE" parse="text"/><classes/>',
        "xinclude, http": f'<classes><i:include {xinclude} href="http://127.0.0.1:PORT/x"/></classes>',
        "xml base": '<classes xml:base="http://127.0.0.1:PORT/"><class name="A"/></classes>',
        "location of a schema": (
            '<classes xmlns:s="http://www.w3.org/2001/XMLSchema-instance" '
            's:noNamespaceSchemaLocation="http://127.0.0.1:PORT/x.xsd"/>'
        ),
        "processing instructions": '<?php system("touch FILE.made"); ?><?xml-model href="file://PIPE"?><classes/>',
        "namespaced attribute": '<classes xmlns:o="urn:o"><class name="A" o:name="../B" o:base="C"/></classes>',
        "namespaced section": '<classes><class name="A"/></classes><o:classes xmlns:o="urn:o"><class/></o:classes>',
        "a hundred thousand namespaces": (
            '<classes><class name="A" ' + " ".join(f'xmlns:n{n}="urn:{n}"' for n in range(100_000)) + "/></classes>"
        ),
    }
    for name, body in cases.items():
        yield Document(name, lambda body=body: around(body), READ)  # type: ignore[misc]
    style = '<?xml-stylesheet type="text/xsl" href="http://127.0.0.1:PORT/x.xsl"?>'
    yield Document("style sheet", lambda: around("<classes/>", style), READ)
    yield Document("namespaced root", lambda: b'<xml xmlns="urn:x-y"><classes/></xml>', "in the namespace 'urn:x-y'")
    yield Document("newline in a namespace", lambda: around('<x xmlns="&#10;error: planted"/>'), "not well-formed XML")
    prefixed = '<o:classes xmlns:o="urn:o"><o:class name="A"/></o:classes>'
    yield Document("all in a namespace", lambda: around(prefixed), "no section")
    yield Document("undeclared prefix", lambda: around("<o:classes/>"), "not well-formed XML")
    yield Document("multi-byte encoding, many lines", lambda: _many_lines("EUC-JP"), "the encoding EUC-JP is not read")
    yield Document("version 1.1, many lines", lambda: around("\n" * 70_000 + "<enums/>", '<?xml version="1.1"?>'), READ)


def encodings() -> Iterator[Document]:
    """Bytes that are one text to one program and another to the next."""
    body = '<classes><class name="A" description="caf\u00e9 \u20ac"/></classes>'
    latin = body.replace(" \u20ac", "")

    def declared(name: str, text: str = body) -> str:
        return around(text, f'<?xml version="1.0" encoding="{name}"?>').decode()

    cases: dict[str, tuple[bytes, str]] = {
        "utf-8 with a mark": (declared("utf-8").encode("utf-8-sig"), READ),
        "utf-16 with a mark": (declared("UTF-16").encode("utf-16"), READ),
        "utf-16 big end first, with a mark": (b"\xfe\xff" + declared("UTF-16").encode("utf-16-be"), READ),
        "utf-16 without a mark": (declared("UTF-16LE").encode("utf-16-le"), READ),
        "utf-16 big end first, without a mark": (declared("UTF-16BE").encode("utf-16-be"), READ),
        "utf-16 that says utf-8": (declared("utf-8").encode("utf-16"), READ),
        "latin-1": (declared("ISO-8859-1", latin).encode("latin-1"), READ),
        "windows-1252": (declared("Windows-1252").encode("cp1252"), READ),
        "latin-1 that says utf-8": (declared("utf-8", latin).encode("latin-1"), "not in UTF-8: E9 at byte 103"),
        "latin-1 that says nothing": (around(latin).decode().encode("latin-1"), "not in UTF-8: E9"),
        "ascii that is none": (declared("US-ASCII").encode(), "not in US-ASCII: C3"),
        "windows-1252 with a hole": (declared("cp1252").encode("cp1252").replace(b"\x80", b"\x81"), "81 at byte"),
        "utf-8 that says utf-16": (declared("UTF-16").encode(), "says that it is in UTF-16, and is not"),
        "unknown": (declared("x-made-up").encode(), "the encoding x-made-up is not read; convert it to UTF-8"),
        "not supported": (declared("KOI8-R", "<classes/>").encode(), "the encoding KOI8-R is not read"),
        "utf-7 by name": (declared("UTF-7", "<classes/>").encode(), "the encoding UTF-7 is not read"),
        "utf-7 by its mark": (b"+/v8-" + around("<classes/>"), "the file is in UTF-7"),
        "utf-32": (declared("UTF-32").encode("utf-32"), "the file is in UTF-32"),
        "utf-32 without a mark": (declared("UTF-32").encode("utf-32-le"), "the file is in UTF-32"),
        "utf-32 big end first": (declared("UTF-32").encode("utf-32-be"), "the file is in UTF-32"),
        "ebcdic": (declared("cp037", "<classes/>").encode("cp037"), "the file is in EBCDIC"),
        "overlong": (around("").replace(b"><", b">\xc0\xbcenums/><"), "not in UTF-8: C0 at byte 24"),
        "overlong slash": (classes('<class name="..#x"/>').replace(b"#", b"\xe0\x80\xaf"), "not in UTF-8: E0"),
        "lone surrogate": (classes('<class name="#"/>').replace(b"#", b"\xed\xa0\x80"), "not in UTF-8: ED"),
        "lone surrogate in utf-16": (declared("UTF-16", "#").encode("utf-16-le").replace(b"#", b"\x00\xd8"), "UTF-16"),
        "lone surrogate by number": (classes('<class name="&#xD800;"/>'), "not well-formed XML"),
        "NUL": (classes('<class name="A\0"/>'), "a NUL at byte 47; it is damaged"),
        "NUL by number": (classes('<class name="A&#0;"/>'), "not well-formed XML"),
        "NUL in utf-16": (declared("UTF-16", "\0").encode("utf-16"), "a NUL at byte"),
        "escape": (classes('<class name="\x1b[2J"/>'), "not well-formed XML"),
        "half of a letter at the end": (around("<classes/>") + b"\xc3", "not in UTF-8: C3"),
        "half of a letter in utf-16": (declared("UTF-16").encode("utf-16") + b"<", "not in UTF-16: 3C"),
        "nothing but a mark": (b"\xef\xbb\xbf", "the file is empty"),
        "nothing but a mark of utf-16": (b"\xff\xfe", "the file is empty"),
        "two marks": (b"\xef\xbb\xbf" * 2 + around("<classes/>"), READ),
    }
    for name, (data, expected) in cases.items():
        yield Document(name, lambda data=data: data, expected)  # type: ignore[misc]


def sizes() -> Iterator[Document]:
    """Much of one thing: enough to show that time and memory stay in proportion, and little enough for every run."""
    yield Document("many attributes", lambda: classes(f"<class {_attributes(30_000)}/>"), CROWDED)
    yield Document("deep", lambda: b"<xml>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</xml>", "nested more than 256")
    yield Document("deep and open", lambda: b"<xml>" + b"<a>" * 100_000, "nested more than 256 deep")
    yield Document("a name of 40,000 letters", lambda: around(f"<{'a' * 40_000}/><enums/>"), READ)
    yield Document("a root of 40,000 letters", lambda: f"<{'a' * 40_000}/>".encode(), "its root element is <aaa")
    yield Document("mismatch of 40,000 letters", lambda: around(f"<{'a' * 40_000}></b>"), "not well-formed XML")
    yield Document("a class of 100,000 letters", lambda: classes(f'<class name="{"A" * 100_000}"/>'), "no identifier")
    yield Document("many parameters", lambda: _action(10_000), READ)
    yield Document("many constants", lambda: _enum(10_000), READ)
    yield Document("many errors", lambda: classes("<class/>" * 10_000), "class has no name")
    yield Document("many notices", lambda: around("".join(f"<x{n}/>" for n in range(10_000)) + "<enums/>"), READ)
    yield Document("chain", lambda: classes("".join(_chain(10_000))), READ)
    yield Document("gzip in gzip", lambda: gzip.compress(gzip.compress(classes(""))), "not in UTF-8: 8B")
    yield Document("many empty gzip parts", lambda: gzip.compress(b"") * 20_000, "has more than 10,000 parts")
    yield Document("many empty xz parts", lambda: lzma.compress(b"") * 20_000, "has more than 10,000 parts")
    yield Document("gzip of two parts", lambda: gzip.compress(around("")[:9]) + gzip.compress(_SECTION[9:]), READ)
    yield Document("gzip name without an end", lambda: b"\x1f\x8b\x08\x08" + bytes(6) + b"x" * _MB, "is damaged")
    yield Document("xz that wants 4 GiB", _greedy_xz, "is damaged: Memory usage limit")


def large() -> Iterator[Document]:
    """The sizes of which it is asked what they cost; for the bench."""
    yield Document("a million attributes", lambda: classes(f"<class {_attributes(_MB)}/>"), TOO_LONG)
    yield Document("100,000 attributes", lambda: classes(f"<class {_attributes(100_000)}/>"), CROWDED)
    yield Document("nested a million deep", lambda: b"<xml>" + b"<a>" * _MB, ELEMENTS)
    yield Document("100,000 constants", lambda: _enum(100_000), READ)
    yield Document("100,000 classes", lambda: classes("".join(_side_by_side(100_000))), READ)
    yield Document("100,000 classes in a chain", lambda: classes("".join(_chain(100_000))), READ)
    yield Document("100,000 services", lambda: _services(100_000), READ)
    yield Document("30,000 parameters", lambda: _action(30_000), READ)
    yield Document("attribute of 9 MB", lambda: classes(f'<class name="A" description="{"x" * 9 * _MB}"/>'), READ)
    yield Document("attribute of 11 MB", lambda: classes(f'<class name="A" description="{"x" * 11 * _MB}"/>'), TOO_LONG)
    yield Document("name of 9 MB", lambda: classes(f'<class name="{"A" * 9 * _MB}"/>'), "is no identifier")
    yield Document("tag of 10 MB", lambda: around(f"<{'a' * 10 * _MB}/>"), TOO_LONG)
    yield Document("a million errors", lambda: classes("<class/>" * _MB), ELEMENTS)
    yield Document("490,000 errors", lambda: classes("<class/>" * 490_000), "class has no name")
    yield Document("490,000 properties", lambda: classes(_properties(490_000)), READ)
    yield Document("2,450,000 attributes", lambda: classes(_FIVE * 489_000), "class has no name")
    yield Document("100,000 unknown types", lambda: classes(_unknown(100_000)), "type T0 is not declared")
    yield Document("60 MB of elements", lambda: around("<a/>" * 15 * _MB), ELEMENTS)
    yield Document("60 MB of newlines", lambda: around("\n" * 60 * _MB), TOO_LONG)
    yield Document("60 MB of comments", lambda: b"<!---->" * 8 * _MB + around(""), ELEMENTS)
    yield Document("60 MB of one comment", lambda: b"<!--" + b"x" * 60 * _MB + b"-->" + around(""), TOO_LONG)
    yield Document("60 MB of blanks", lambda: b" " * 60 * _MB + around(""), TOO_LONG)
    yield Document("60 MB in UTF-16", lambda: around("<a/>" * 7 * _MB).decode().encode("utf-16"), ELEMENTS)
    yield Document("60 MB of NUL", lambda: bytes(60 * _MB), "a NUL at byte 0")
    yield Document("200 MB", lambda: around("<a/>" * 50 * _MB), LARGER)
    yield Document("gzip of 10 GB", lambda: _bomb(10), LARGER)
    yield Document("xz of 4 GB", lambda: lzma.compress(bytes(250 * _MB), preset=1) * 16, LARGER)
    yield Document("64 MB of gzip parts", lambda: gzip.compress(b"") * 3_000_000, "has more than 10,000 parts")
    yield Document("gzip name of 64 MB", lambda: b"\x1f\x8b\x08\x08" + bytes(6) + b"x" * 64 * _MB, "is damaged")


_SECTION = around("<enums/>")
_FIVE = '<class a="" b="" c="" d="" e=""/>'


def _many_lines(encoding: str) -> bytes:
    return around("\n" * 70_000 + "<enums/>", f'<?xml version="1.0" encoding="{encoding}"?>')


def _attributes(count: int) -> str:
    return " ".join(f'a{n}=""' for n in range(count))


def _enum(count: int) -> bytes:
    constants = "".join(f'<const name="C{n}" value="{n}"/>' for n in range(count))
    return around(f'<enums><enum name="E" enumType="int">{constants}</enum></enums>')


def _chain(count: int) -> Iterator[str]:
    yield '<class name="C0"/>'
    for n in range(1, count):
        yield f'<class name="C{n}" base="C{n - 1}"/>'


def _side_by_side(count: int) -> Iterator[str]:
    return (f'<class name="C{n}"/>' for n in range(count))


def _properties(count: int) -> str:
    members = "".join(f'<property name="p{n}" type="int"/>' for n in range(count))
    return f'<class name="A">{members}</class>'


def _unknown(count: int) -> str:
    members = "".join(f'<property name="p{n}" type="T{n}"/>' for n in range(count))
    return f'<class name="A">{members}</class>'


def _services(count: int) -> bytes:
    return around("".join(("<services>", *(f'<service id="s{n}" name="s{n}"/>' for n in range(count)), "</services>")))


def _action(count: int) -> bytes:
    inside = "".join(f'<param name="p{n}" type="int"/>' for n in range(count))
    return around(f'<services><service id="s" name="s"><action name="a">{inside}</action></service></services>')


def _bomb(gigabytes: int) -> bytes:
    """A gzip file of so many gigabytes of nothing, in a megabyte for each."""
    return gzip.compress(bytes(250 * _MB), 9) * 4 * gigabytes


def _greedy_xz() -> bytes:
    """A small xz file whose header asks for a dictionary of 4 GiB (.xz file format 3.1 and 5.3.1)."""
    small = [{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 4096}]
    data = lzma.compress(classes(""), filters=small)
    length = (data[12] + 1) * 4
    header = bytearray(data[12 : 12 + length - 4])
    header[header.index(b"\x21\x01") + 2] = 40
    return data[:12] + bytes(header) + zlib.crc32(header).to_bytes(4, "little") + data[12 + length :]
