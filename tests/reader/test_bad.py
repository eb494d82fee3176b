"""Bad input: each mistake has its message, with file, line, what is wrong and what to do; all are said at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reader.diagnostics import Diagnostic, Severity
from tests.reader.schemas import action, classes, enums, messages, read, real_schema, schema

NO_NAME = "use letters, digits and _, not starting with a digit"
NO_DTD = "document type declarations (DTD) and entities are refused; remove <!DOCTYPE ...>"
BILLION = (
    '<?xml version="1.0"?>\n<!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\n'
    + "".join(f'<!ENTITY b{n} "{"&b;" * 10}">' for n in range(9))
    + ']>\n<xml apiVersion="&b8;"/>'
)

NOT_A_SCHEMA: dict[str, tuple[str | bytes, str | None]] = {
    "empty": ("", "api.xml:1: error: the file is empty; give it a schema: an XML file with the root element <xml>"),
    "blank": (" \n", "api.xml:1: error: the file is empty; give it a schema: an XML file with the root element <xml>"),
    "text": ("hello", "api.xml:1: error: this is not XML: it does not start with <; a schema of api_v3 is an XML file"),
    "binary": (b"\x00\x01\x02", None),
    "json": (
        '\n{"openapi": "3.1.0"}',
        "api.xml:2: error: this is not XML but looks like JSON; a schema of api_v3 is an XML file",
    ),
    "comment only": ("<!-- nothing -->", None),
    "truncated between": (
        '<xml>\n<enums>\n<enum name="KalturaA" enumType="int">\n',
        "api.xml:4: error: the file ends too early: Premature end of data in tag enum line 3; "
        "it seems cut off; fetch it again",
    ),
    "truncated in a tag": (
        '<xml>\n<enums>\n<enum name="Kal',
        "api.xml:3: error: the file ends too early: AttValue: ' expected; it seems cut off; fetch it again",
    ),
    "not the encoding it says": (
        '<?xml version="1.0" encoding="UTF-16"?><xml><enums/></xml><!-- -->',
        "api.xml:1: error: the file says that it is in UTF-16, and is not; correct or remove encoding=",
    ),
    "mismatch": (
        "<xml>\n<enums>\n</classes>\n</xml>",
        "api.xml:3: error: this is not well-formed XML: Opening and ending tag mismatch: enums line 2 and classes; "
        "correct it at this line or above",
    ),
    "html": (
        "<!doctype html>\n<html></html>",
        "api.xml:1: error: this is not a schema; "
        "this is a web page; if it came from a URL, the server may want a login",
    ),
    "xhtml": (
        '<html xmlns="http://www.w3.org/1999/xhtml"/>',
        "api.xml:1: error: this is not a schema: its root element is <html>; "
        "this is a web page; if it came from a URL, the server may want a login",
    ),
    "wsdl": (
        '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>',
        "api.xml:1: error: this is not a schema: its root element is <definitions>; "
        "this is a WSDL file; a schema of api_v3 is wanted",
    ),
    "xsd": (
        '<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema"/>',
        "api.xml:1: error: this is not a schema: its root element is <schema>; "
        "this is an XML Schema; a schema of api_v3 (client XML) is wanted",
    ),
    "other root": (
        "<api/>",
        "api.xml:1: error: this is not a schema: its root element is <api>; the root element of a schema is <xml>",
    ),
    "namespaced root": ('<xml xmlns="urn:x"><enums/></xml>', None),
    "an answer": (
        "<xml><result><error><code>INVALID_KS</code></error></result><executionTime>0.1</executionTime></xml>",
        "api.xml:1: error: this is an answer of the API, not a schema; look at it: it may hold an error",
    ),
    "no section": (
        "<xml/>",
        "api.xml:1: error: the file holds no section of a schema; "
        "a schema has <enums>, <classes>, <services>, <plugins>, <errors> in its root element",
    ),
    "dtd": ('<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE xml>\n<xml><enums/></xml>', f"api.xml:3: error: {NO_DTD}"),
    "external dtd": ('<!DOCTYPE xml SYSTEM "http://127.0.0.1:9/x.dtd">\n<xml/>', f"api.xml:1: error: {NO_DTD}"),
    "external entity": (
        '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<xml apiVersion="1">&x;</xml>',
        f"api.xml:1: error: {NO_DTD}",
    ),
    "billion laughs": (BILLION, f"api.xml:2: error: {NO_DTD}"),
    "dtd in utf-16": ("<!DOCTYPE xml><xml><enums/></xml>".encode("utf-16"), f"api.xml:1: error: {NO_DTD}"),
    "entity": (
        '<xml>\n<classes><class name="KalturaA" description="&nbsp;"/></classes></xml>',
        "api.xml:2: error: entities are refused: Entity 'nbsp' not defined; write the text itself; "
        "only &lt; &gt; &amp; &quot; &apos; and numbers such as &#10; are allowed",
    ),
}


@pytest.mark.parametrize("name", NOT_A_SCHEMA)
def test_what_is_no_schema(name: str) -> None:
    data, expected = NOT_A_SCHEMA[name]
    reading = read(data)
    assert reading.api is None
    assert len(reading.diagnostics) == 1
    assert expected in (None, *messages(reading))


NAMES = '<class name="KalturaBaz"/>'
ENUM = '<enum name="KalturaColor" enumType="int"/>'

BAD = {
    "unknown base": (
        classes(NAMES, '<class name="KalturaFoo" base="KalturaBar"/>'),
        "api.xml:4: error: class KalturaFoo: base KalturaBar is not declared; did you mean KalturaBaz?",
    ),
    "unlike base": (
        classes('<class name="KalturaFoo" base="Other"/>'),
        "api.xml:3: error: class KalturaFoo: base Other is not declared; declare it, or remove base",
    ),
    "base like the class itself": (
        classes('<class name="KalturaThing" base="KalturaThings"/>'),
        "api.xml:3: error: class KalturaThing: base KalturaThings is not declared; declare it, or remove base",
    ),
    "own base": (
        classes('<class name="KalturaA" base="KalturaA"/>'),
        "api.xml:3: error: class KalturaA is its own base: KalturaA -> KalturaA; "
        "remove one base attribute of this circle",
    ),
    "circle": (
        classes(
            '<class name="KalturaD" base="KalturaB"/>',
            '<class name="KalturaC" base="KalturaB"/>',
            '<class name="KalturaA" base="KalturaC"/>',
            '<class name="KalturaB" base="KalturaA"/>',
        ),
        "api.xml:4: error: class KalturaC is its own base: KalturaC -> KalturaB -> KalturaA -> KalturaC; "
        "remove one base attribute of this circle",
    ),
    "root with a base": (
        classes(NAMES, '<class name="KalturaObject" base="KalturaBaz"/>'),
        "api.xml:4: error: class KalturaObject has the base KalturaBaz, but it is the root of all classes; "
        "remove its base",
    ),
    "class twice": (
        classes('<class name="KalturaA"/>', '<class name="KalturaA"/>'),
        "api.xml:4: error: class KalturaA is declared twice, first at line 3; remove one of them",
    ),
    "enum twice": (
        enums(ENUM, ENUM),
        "api.xml:4: error: enum KalturaColor is declared twice, first at line 3; remove one of them",
    ),
    "class and enum": (
        schema(f"<enums>{ENUM}</enums>", '<classes><class name="KalturaColor"/></classes>'),
        "api.xml:3: error: class KalturaColor has the name of the enum at line 2; rename one of them",
    ),
    "service twice": (
        schema('<services><service id="media" name="media"/>', '<service id="Media" name="media"/></services>'),
        "api.xml:3: error: service Media is declared twice, first at line 2; remove one of them",
    ),
    "action twice": (
        schema('<services><service id="a" name="a"><action name="get"/>', '<action name="Get"/></service></services>'),
        "api.xml:3: error: action a.Get is declared twice, first at line 2; remove one of them",
    ),
    "property twice": (
        classes(
            '<class name="KalturaA"><property name="id" type="int"/>', '<property name="id" type="string"/></class>'
        ),
        "api.xml:4: error: class KalturaA: property id is declared twice, first at line 3; remove one of them",
    ),
    "property of another type than that of the base": (
        classes(
            '<class name="KalturaA"><property name="id" type="int"/></class>',
            '<class name="KalturaB" base="KalturaA"><property name="id" type="string"/></class>',
        ),
        "api.xml:4: error: class KalturaB: property id is already declared by its base KalturaA, line 3, "
        "with another type; remove or rename one of them",
    ),
    "constant twice": (
        enums('<enum name="KalturaA" enumType="int"><const name="X" value="1"/>', '<const name="X" value="2"/></enum>'),
        "api.xml:4: error: enum KalturaA: constant X is declared twice, first at line 3; remove one of them",
    ),
    "error twice": (
        schema('<errors><error name="E" code="1" message=""/>', '<error name="E" code="2" message=""/></errors>'),
        "api.xml:3: error: error E is declared twice, first at line 2; remove one of them",
    ),
    "plugin twice": (
        schema('<plugins><plugin name="a"/>', '<plugin name="a"/></plugins>'),
        "api.xml:3: error: plugin a is declared twice, first at line 2; remove one of them",
    ),
    "setting twice": (
        schema('<configurations><request><ks type="string"/>', '<ks type="string"/></request></configurations>'),
        "api.xml:3: error: setting ks is declared twice, first at line 2; remove one of them",
    ),
    "undeclared type": (
        classes(NAMES, '<class name="KalturaA"><property name="p" type="KalturaBay"/></class>'),
        "api.xml:4: error: property p of class KalturaA: type KalturaBay is not declared; did you mean KalturaBaz?",
    ),
    "foreign type": (
        action('<param name="p" type="boolean" optional="0"/>'),
        "api.xml:5: error: parameter p of action thing.do: type boolean is not declared; did you mean bool?",
    ),
    "void": (
        action('<result type="void"/>'),
        "api.xml:5: error: result of action thing.do: type void is not declared; for no result leave type out",
    ),
    "enum as type": (
        action('<param name="p" type="KalturaColor" optional="0"/>'),
        "api.xml:5: error: parameter p of action thing.do: type KalturaColor is not declared; "
        'it is an enum; write type="int" enumType="KalturaColor"',
    ),
    "undeclared type of a setting": (
        schema('<configurations><request><profile type="KalturaProfile"/></request></configurations>'),
        "api.xml:2: error: setting profile: type KalturaProfile is not declared; declare it in <classes>",
    ),
    "no type": (
        action('<param name="p" optional="0"/>'),
        'api.xml:5: error: parameter p of action thing.do has no type; add type="..."',
    ),
    "array without item type": (
        action('<result type="array"/>'),
        "api.xml:5: error: result of action thing.do: array without arrayType; "
        'add arrayType="..." with the class of the items',
    ),
    "map without item type": (
        action('<param name="p" type="map" optional="0"/>'),
        "api.xml:5: error: parameter p of action thing.do: map without arrayType; "
        'add arrayType="..." with the class of the values',
    ),
    "array of no class": (
        action('<result type="array" arrayType="KalturaThink"/>'),
        "api.xml:5: error: result of action thing.do: arrayType KalturaThink is not declared; "
        "did you mean KalturaThing?",
    ),
    "array of scalars": (
        action('<result type="array" arrayType="string"/>'),
        "api.xml:5: error: result of action thing.do: arrayType string is no class; "
        "there are no lists of scalars; use a class such as KalturaString",
    ),
    "array of an enum": (
        action('<result type="array" arrayType="KalturaColor"/>'),
        "api.xml:5: error: result of action thing.do: arrayType KalturaColor is not declared; "
        "it is an enum; a list holds objects of a class",
    ),
    "unknown enum": (
        action('<param name="p" type="int" enumType="KalturaColour" optional="0"/>'),
        "api.xml:5: error: parameter p of action thing.do: enum KalturaColour is not declared; "
        "did you mean KalturaColor?",
    ),
    "class as enum": (
        action('<param name="p" type="int" enumType="KalturaThing" optional="0"/>'),
        "api.xml:5: error: parameter p of action thing.do: enum KalturaThing is not declared; "
        'it is a class; write type="KalturaThing"',
    ),
    "enum of another base": (
        action('<param name="p" type="string" enumType="KalturaColor" optional="0"/>'),
        "api.xml:5: error: parameter p of action thing.do: type string disagrees with enum KalturaColor, "
        'which is one of int values; write type="int"',
    ),
    "duplicate parameter": (
        action('<param name="p" type="int" optional="0"/>', '<param name="p" type="string" optional="0"/>'),
        "api.xml:6: error: action thing.do: parameter p is declared twice, first at line 5; "
        "remove or rename one of them",
    ),
    "required after optional": (
        action('<param name="a" type="int" optional="1" default="1"/>', '<param name="b" type="int" optional="0"/>'),
        "api.xml:6: error: action thing.do: required parameter b follows optional a; "
        'move it before, or give it optional="1" and a default',
    ),
    "two results": (
        action("<result/>", "<result/>"),
        "api.xml:4: error: action thing.do has 2 results; keep one <result>",
    ),
    "bad flag": (
        classes('<class name="KalturaA"><property name="p" type="int" readOnly="yes"/></class>'),
        'api.xml:3: error: property p of class KalturaA: readOnly=yes is neither "0" nor "1"; '
        'write "1" for yes, "0" for no',
    ),
    "bad optional": (
        action('<param name="p" type="int" optional="true"/>'),
        'api.xml:5: error: parameter p of action thing.do: optional=true is neither "0" nor "1"; '
        'write "1" for yes, "0" for no',
    ),
    "bad length": (
        classes('<class name="KalturaA"><property name="p" type="string" maxLength="-1"/></class>'),
        "api.xml:3: error: property p of class KalturaA: maxLength='-1' is no length; write a whole number, 0 or more",
    ),
    "bad limit": (
        classes('<class name="KalturaA"><property name="p" type="int" minValue="1e999"/></class>'),
        "api.xml:3: error: property p of class KalturaA: minValue='1e999' is no number; "
        "write a number such as 0 or 1.5",
    ),
    "limits that exclude each other": (
        classes('<class name="KalturaA"><property name="p" type="int" minValue="3" maxValue="2"/></class>'),
        "api.xml:3: error: property p of class KalturaA: minValue is above maxValue; no value can satisfy both",
    ),
    "missing name of a class": (classes("<class/>"), 'api.xml:3: error: class has no name; add name="..."'),
    "missing name of a property": (
        classes('<class name="KalturaA"><property type="int"/></class>'),
        'api.xml:3: error: property of class KalturaA has no name; add name="..."',
    ),
    "missing name of an action": (
        schema('<services><service id="a" name="a"><action/></service></services>'),
        'api.xml:2: error: action of service a has no name; add name="..."',
    ),
    "missing id": (
        schema('<services><service name="a"/></services>'),
        'api.xml:2: error: service has no id; add id="..."',
    ),
    "missing value": (
        enums('<enum name="KalturaA" enumType="int"><const name="X"/></enum>'),
        'api.xml:3: error: enum KalturaA: constant X has no value; add value="..."',
    ),
    "missing code": (
        schema('<errors><error name="E" message=""/></errors>'),
        'api.xml:2: error: error E has no code; add code="..."; it may be code="E"',
    ),
    "missing kind of enum": (
        enums('<enum name="KalturaA"/>'),
        'api.xml:3: error: enum KalturaA has no enumType; write enumType="int" or enumType="string"',
    ),
    "bad kind of enum": (
        enums('<enum name="KalturaA" enumType="float"/>'),
        "api.xml:3: error: enum KalturaA: enumType float is neither int nor string; "
        'write enumType="int" or enumType="string"',
    ),
    "name of the format": (
        classes('<class name="map"/>'),
        "api.xml:3: error: class map: the format itself has a type of this name; choose another name",
    ),
    "class name": (
        classes('<class name="../../etc/x"/>'),
        f"api.xml:3: error: name of class: '../../etc/x' is no identifier; {NO_NAME}",
    ),
    "enum name": (
        enums('<enum name="A-B" enumType="int"/>'),
        f"api.xml:3: error: name of enum: 'A-B' is no identifier; {NO_NAME}",
    ),
    "constant name": (
        enums('<enum name="KalturaA" enumType="int"><const name="3GP" value="1"/></enum>'),
        f"api.xml:3: error: name of constant of enum KalturaA: '3GP' is no identifier; {NO_NAME}",
    ),
    "property name": (
        classes('<class name="KalturaA"><property name="a&#10;b" type="int"/></class>'),
        f"api.xml:3: error: name of property of class KalturaA: 'a\\nb' is no identifier; {NO_NAME}",
    ),
    "service id": (
        schema('<services><service id="a/b" name="a"/></services>'),
        f"api.xml:2: error: id of service: 'a/b' is no identifier; {NO_NAME}",
    ),
    "service name": (
        schema('<services><service id="a" name="a b"/></services>'),
        f"api.xml:2: error: name of service a: 'a b' is no identifier; {NO_NAME}",
    ),
    "action name": (
        schema('<services><service id="a" name="a"><action name="&quot;"/></service></services>'),
        f"api.xml:2: error: name of action of service a: '\"' is no identifier; {NO_NAME}",
    ),
    "parameter name": (
        action('<param name="a:b" type="int" optional="0"/>'),
        f"api.xml:5: error: name of parameter of action thing.do: 'a:b' is no identifier; {NO_NAME}",
    ),
    "error name": (
        schema('<errors><error name="A B" code="1" message=""/></errors>'),
        f"api.xml:2: error: name of error: 'A B' is no identifier; {NO_NAME}",
    ),
    "thrown name": (
        action('<throws name="x.y"/>'),
        f"api.xml:5: error: error thrown by thing.do: 'x.y' is no identifier; {NO_NAME}",
    ),
    "plugin name": (
        schema('<plugins><plugin name=".."/></plugins>'),
        f"api.xml:2: error: name of plugin: '..' is no identifier; {NO_NAME}",
    ),
    "owning plugin": (
        classes('<class name="KalturaA" plugin="a/b"/>'),
        f"api.xml:3: error: plugin of class KalturaA: 'a/b' is no identifier; {NO_NAME}",
    ),
    "setting name": (
        schema('<configurations><request><a-b type="int"/></request></configurations>'),
        f"api.xml:2: error: setting of <request>: 'a-b' is no identifier; {NO_NAME}",
    ),
    "alias of a setting": (
        schema('<configurations><request><a type="int" alias="b c"/></request></configurations>'),
        f"api.xml:2: error: alias of setting a: 'b c' is no identifier; {NO_NAME}",
    ),
    "alias of an action": (
        action(attributes='actionAlias="media"'),
        "api.xml:4: error: action thing.do: actionAlias media is no service.action; write service.action",
    ),
    "a letter that is not ASCII": (
        classes('<class name="Kältura"/>'),
        f"api.xml:3: error: name of class: 'Kältura' is no identifier; {NO_NAME}",
    ),
    "version": (
        '<xml apiVersion="1.0&#10;evil"><enums/></xml>',
        "api.xml:1: error: apiVersion '1.0\\nevil' is no version; use digits, letters, dots and hyphens, as in 22.19.0",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_message(name: str) -> None:
    data, expected = BAD[name]
    reading = read(data)
    assert messages(reading) == [expected]
    assert reading.api is None
    assert reading.errors == reading.diagnostics


def test_all_errors_at_once_by_line() -> None:
    reading = read(
        schema(
            '<services><service id="a" name="a"><action name="x"><param name="p" type="nope" optional="0"/>',
            '<result type="array"/></action></service></services>',
            '<classes><class name="KalturaA" base="KalturaB" color="red"/>',
            "<class/></classes>",
            '<enums><enum name="E" enumType="x"/></enums>',
        )
    )
    assert [(each.line, each.severity.value) for each in reading.diagnostics] == [
        (2, "error"),
        (3, "error"),
        (4, "error"),
        (4, "notice"),
        (5, "error"),
        (6, "error"),
    ]


def test_a_very_long_name_is_refused_and_shortened_in_the_message() -> None:
    (message,) = messages(read(classes(f'<class name="{"A" * 5000}"/>')))
    assert len(message) < 250


def test_many_wrong_names_do_not_take_for_ever() -> None:
    lines = [f'<class name="KalturaThing{n}" base="KalturaThong{n}x"/>' for n in range(3000)]
    assert read(classes(*lines)).error_count == 3000


def test_deep_nesting_is_refused() -> None:
    reading = read("<xml>" + "<a>" * 5000 + "</a>" * 5000 + "</xml>")
    assert len(reading.errors) == 1


def test_diagnostics_read_well() -> None:
    assert (
        str(Diagnostic(Severity.ERROR, "a.xml", 3, "it is wrong", "mend it")) == "a.xml:3: error: it is wrong; mend it"
    )
    assert str(Diagnostic(Severity.WARNING, "a.xml", 0, "it is odd")) == "a.xml: warning: it is odd"


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    reading = read(data)
    assert (reading.api is None) == bool(reading.errors)


@given(st.data())
def test_no_damage_to_a_schema_crashes_the_reader(data: st.DataObject) -> None:
    text = action(
        '<param name="p" type="int" enumType="KalturaColor" optional="1" default="1" maxValue="3"/>',
        '<result type="array" arrayType="KalturaThing"/><throws name="E"/>',
        attributes='sessionRequired="always" actionAlias="a.b"',
    )
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    damaged = text[:start] + data.draw(st.text(max_size=6)) + text[end:]
    reading = read(damaged.encode("utf-8", "surrogatepass"))
    assert (reading.api is None) == bool(reading.errors)
    assert all("\n" not in str(diagnostic) and "\x1b" not in str(diagnostic) for diagnostic in reading.diagnostics)


def test_every_truncation_of_a_real_schema_is_an_error() -> None:
    whole = real_schema("ovp-2011")
    for part in range(1, 40):
        reading = read(whole[: len(whole) * part // 40])
        (error,) = reading.errors
        assert "ends too early" in error.what
