"""Bodies in JSON that mean harm, in answers that are correct HTTP."""

from __future__ import annotations

from collections.abc import Iterator

from generator.replay.match import ANY, LIKE

from .scenario import GOOD, MALFORMED, Scenario, body, in_xml

_MB = 1 << 20
_DEEP = 100_000
_FINE = (GOOD,)


def scenarios() -> Iterator[Scenario]:
    """All of them."""
    yield from _json()
    yield from _numbers()
    yield from _texts()


def _json() -> Iterator[Scenario]:
    start = b'{"objectType": "KalturaMediaEntry", "id": "0_a", "name": "fine"'
    broken = {
        "deep-lists": b"[" * _DEEP,
        "deep-objects": b'{"a":' * _DEEP,
        "cut": start,
        "cut-escape": start[:-2] + b"\\",
        "cut-unicode": start[:-2] + b"\\u00",
        "single-quotes": b"{'objectType': 'KalturaMediaEntry'}",
        "comment": b"/* x */" + start + b"}",
        "line-comment": start + b"} // x",
        "trailing-comma": start + b",}",
        "two-values": start + b"}" + start + b"}",
        "callback": b"callback(" + start + b"});",
        "prefix": b")]}',\n" + start + b"}",
        "bare-word": b"{objectType: KalturaMediaEntry}",
        "escaped-quote": b'{"name": "\\x41"}',
        "raw-nul": b'{"name": "a\0b"}',
        "nul-behind": start + b"}\0",
        "raw-tab": b'{"name": "a\tb"}',
        "raw-line-end": b'{"name": "a\nb"}',
        "undefined": b'{"name": undefined}',
        "php": b'a:2:{s:2:"id";s:3:"0_a";s:10:"objectType";s:17:"KalturaMediaEntry";}',
        "python": b"{'name': None}",
        "vertical-tab": b"\x0b" + start + b"}",
        "no-break-space": "\u00a0".encode() + start + b"}",
        "word-cut": b"nul",
        "only-key": b'{"a"}',
        "colons": b'{"a"::1}',
        "colon-in-list": b'["a":1]',
        "many-opened": b"[{" * 50_000,
    }
    for name, data in broken.items():
        yield Scenario(f"json-{name}", errors=(MALFORMED,), script=body(data))
    deep = b"[" * _DEEP + b"]" * _DEEP
    fine = {
        "deep-unknown": start + b', "zz": ' + deep + b"}",
        "deep-unknown-objects": start + b', "zz": ' + b'{"a":' * _DEEP + b"1" + b"}" * (_DEEP + 1),
        "many-keys": start + b"".join(b', "zz%d": 1' % n for n in range(200_000)) + b"}",
        "colliding-keys": start + b"".join(b', "%b": 1' % key for key in _colliding(15)) + b"}",
        "many-values": start + b', "zz": [' + b"1," * 500_000 + b"1]}",
        "many-empty": start + b', "zz": [' + b"{}," * 300_000 + b"1]}",
        "many-texts": start + b', "zz": [' + b'"",' * 300_000 + b"1]}",
        "long-key": start + b', "' + b"z" * _MB + b'": 1}',
        "many-escapes": start + b', "zz": "' + b"\\u0041" * 200_000 + b'"}',
        "prototype": start + b', "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
        "python-names": start + b', "__class__": {"a": 1}, "__dict__": {}, "__init__": null, "__properties__": {}}',
        "blanks": b" " * _MB + start + b"}" + b"\n" * _MB,
        "twice": b'{"id": "1", "id": "0_a", "name": {"x": 1}, "name": "fine", "objectType": "KalturaMediaEntry"}',
        "class-twice": start + b', "objectType": "KalturaMediaEntry"}',
        "empty-key": start + b', "": 1, "\\u0000": 2, " ": 3}',
    }
    for name, data in fine.items():
        rare = name.startswith("many") or name == "colliding-keys"
        yield Scenario(f"json-{name}", errors=(MALFORMED,), value=_FINE, script=body(data), rare=rare)
    for name in (
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "valueOf",
        "__class__",
        "object",
        "../x",
        "",
        "\\u0000",
    ):
        data = b'{"objectType": "%b", "id": "0_a", "name": "fine"}' % name.encode()
        received = {} if not name else {"$received": name.replace("\\u0000", "\0")}
        yield Scenario(f"class-{name or 'empty'}", value=({**GOOD, **received},), script=body(data))
    for name in ("__proto__", "constructor", "toString", "__class__"):
        data = b'{"%b": {"objectType": "KalturaMediaEntry", "id": "0_a"}}' % name.encode()
        value = {name: {"objectType": "KalturaMediaEntry", "id": "0_a"}}
        yield Scenario(f"map-key-{name}", value=(value,), script=body(data), call="get_named")


def _colliding(bits: int) -> Iterator[bytes]:
    """Keys that have one hash value in Java."""
    for number in range(1 << bits):
        yield b"".join(b"Aa" if number >> bit & 1 else b"BB" for bit in range(bits))


def _numbers() -> Iterator[Scenario]:
    digits = b"7" * _MB
    long = {
        "digits": digits,
        "negative-digits": b"-" + digits,
        "zeros": b"1" + b"0" * _MB,
        "fraction-digits": b"0." + digits,
        "exponent-digits": b"1e" + digits,
        "negative-exponent-digits": b"1e-" + digits,
    }
    exponent = {"huge-exponent": b"1e999", "beyond-exponent": b"1e99999999999", "tiny": b"1e-999"}
    words = {"nan": b"NaN", "infinity": b"Infinity", "minus-infinity": b"-Infinity", "inf": b"inf"}
    broken = {
        "leading-zero": b"007",
        "plus": b"+7",
        "bare-point": b".5",
        "point-at-end": b"5.",
        "hex": b"0x10",
        "octal": b"0o7",
    }
    broken |= {
        "underscore": b"1_0",
        "suffix": b"7L",
        "exponent-cut": b"7e",
        "minus": b"-",
        "two-points": b"1.2.3",
        "words": b"7 7",
    }
    for name, number in {**long, **exponent, **words, **broken}.items():
        for call in ("get_number", "get_fraction", "get_truth", "get_text"):
            values = _values_of(name, number, call)
            yield Scenario(
                f"number-{name}-as-{call[4:]}",
                errors=() if name == "tiny" else (MALFORMED,),
                value=values,
                script=body(number),
                call=call,
                seconds=10,
                rare=call != "get_number" and name not in ("digits", "huge-exponent", "nan", "infinity"),
            )
    for name, number in {**long, **exponent}.items():
        inside = b'{"objectType": "KalturaMediaEntry", "id": "0_a", "plays": ' + number + b"}"
        for xml in (False, True):
            data = in_xml(b"<id>0_a</id><plays>" + number + b"</plays>") if xml else inside
            zero = {"objectType": "KalturaMediaEntry", "id": "0_a", "plays": 0}
            yield Scenario(
                f"number-{name}-inside-{'xml' if xml else 'json'}",
                errors=(MALFORMED,),
                value=(zero,) if name in ("tiny", "fraction-digits", "negative-exponent-digits") else (),
                script=body(data),
                formats=("xml" if xml else "json",),
                seconds=10,
            )


def _values_of(name: str, number: bytes, call: str) -> tuple[object, ...]:
    """What a number may be taken for, rather than refused."""
    if call == "get_truth":
        return (True, False) if name not in ("words", "hex", "octal", "underscore", "suffix") else ()
    if call == "get_text":
        # A number in place of a text: its digits, or the number that they are.
        return ({LIKE: r"[-+]?(\d+(\.\d+)?([eE][-+]?\d+)?|[iI]nf(inity)?)"},) if number[-1:].isdigit() else ()
    if call == "get_number":
        return (0,)
    return ({ANY: True},) if name not in ("words", "hex", "octal", "underscore", "suffix") else ()


def _texts() -> Iterator[Scenario]:
    escapes = {
        "lone-high": (b"a\\ud800b", ("a\ud800b", "a\ufffdb")),
        "lone-low": (b"a\\udc00b", ("a\udc00b", "a\ufffdb")),
        "swapped": (b"\\udc00\\ud800", ("\udc00\ud800", "\ufffd\ufffd")),
        "pair": (b"\\ud83d\\ude00", ("\U0001f600",)),
        "nul": (b"a\\u0000b", ("a\0b",)),
        "line-separator": ("a\u2028b".encode(), ("a\u2028b",)),
        "directions": ("a\u202eb".encode(), ("a\u202eb",)),
        "solidus": (b"a\\/b", ("a/b",)),
        "noncharacter": ("\uffff\ufdd0".encode(), ("\uffff\ufdd0",)),
        "escape-sequence": (b"\\u001b[31m", ("\x1b[31m",)),
    }
    for name, (escaped, values) in escapes.items():
        data = b'"' + escaped + b'"'
        yield Scenario(f"text-{name}", errors=(MALFORMED,), value=values, script=body(data), call="get_text")
    invalid = {"invalid": b"a\xffb", "overlong": b"a\xc0\xafb", "surrogate": b"a\xed\xa0\x80b", "cut": b"a\xe2\x82"}
    for name, inside in invalid.items():
        data = b'"' + inside + b'"'
        yield Scenario(f"utf8-{name}", errors=(MALFORMED,), script=body(data), call="get_text")
