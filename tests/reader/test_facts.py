"""What single facts of a schema become in the model."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.model.api import Constraints, DefaultValue
from generator.model.types import (
    BIGINT,
    BOOL,
    FILE,
    FLOAT,
    INT,
    NOTHING,
    ROOT_CLASS,
    STRING,
    EnumRef,
    ListOf,
    MapOf,
    ObjectRef,
    ScalarKind,
)
from tests.reader.schemas import REAL, action, classes, enums, messages, read, read_ok, real_schema, schema


def test_any_order_of_sections_gives_the_same_api() -> None:
    data = etree.fromstring(real_schema("ott-2020"))
    expected = read_ok(etree.tostring(data))
    data[:] = reversed(data)
    assert without_lines(read_ok(etree.tostring(data))) == without_lines(expected)


def without_lines(value: object) -> str:
    import re

    return re.sub(r"line=\d+", "", repr(value))


def test_form_of_the_file_does_not_matter() -> None:
    data = real_schema("ott-2020")
    assert data.startswith(b"\xef\xbb\xbf")
    expected = read_ok(data)
    assert read_ok(data.removeprefix(b"\xef\xbb\xbf")) == expected
    assert read_ok(data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")) == expected
    text = data.decode("utf-8-sig").replace('encoding="utf-8"', "")
    assert read_ok(text.encode("utf-16")) == expected


def test_comments_and_instructions_are_passed_over() -> None:
    api = read_ok(
        '<?xml version="1.0"?><!-- a --><?p q?>\n<xml><!-- <enums> --><?p q?><classes><!-- b -->'
        '<class name="KalturaA"><!-- c --><?p q?><property name="x" type="int"/></class></classes></xml><!-- d -->'
    )
    assert [each.name for each in api.class_by_name["KalturaA"].properties] == ["x"]


def test_a_section_may_come_twice() -> None:
    api = read_ok(schema('<classes><class name="KalturaA"/></classes>', '<classes><class name="KalturaB"/></classes>'))
    assert [class_.name for class_ in api.classes] == [ROOT_CLASS, "KalturaA", "KalturaB"]


def test_missing_sections_and_version_are_fine() -> None:
    api = read_ok("<xml><services/></xml>")
    assert (api.version, api.generated_date, api.revision) == ("", None, None)
    assert [class_.name for class_ in api.classes] == [ROOT_CLASS]
    assert [(setting.group, setting.name) for setting in api.settings] == [
        ("client", "clientTag"),
        ("client", "apiVersion"),
        ("request", "partnerId"),
        ("request", "ks"),
    ]


def test_root_attributes() -> None:
    api = read_ok('<xml apiVersion="3.3.0" generatedDate="1458231650" revision="Unversioned directory"><enums/></xml>')
    assert (api.version, api.generated_date, api.revision) == ("3.3.0", 1458231650, "Unversioned directory")


def test_the_root_class_is_supplied_with_related_objects() -> None:
    api = read_ok(classes('<class name="KalturaListResponse"/>', '<class name="KalturaA" base="KalturaListResponse"/>'))
    assert api.root.supplied
    assert api.root.abstract
    assert [(each.name, each.type) for each in api.root.properties] == [
        ("relatedObjects", MapOf(ObjectRef("KalturaListResponse")))
    ]
    assert [class_.name for class_ in api.lineage("KalturaA")] == ["KalturaA", "KalturaListResponse", ROOT_CLASS]


def test_a_declared_root_class_is_the_base_of_all() -> None:
    api = read_ok(real_schema("ovp-2016-03"))
    assert not api.root.supplied
    assert api.root.base is None
    assert all(class_.base is not None for class_ in api.classes if class_.name != ROOT_CLASS)


def test_a_class_may_stand_before_its_base() -> None:
    api = read_ok(classes('<class name="KalturaB" base="KalturaA"/>', '<class name="KalturaA"/>'))
    assert api.class_by_name["KalturaB"].base == "KalturaA"


def test_types() -> None:
    api = read_ok(
        schema(
            '<enums><enum name="KalturaE" enumType="string"/></enums>',
            '<classes><class name="KalturaA"><property name="a" type="string"/><property name="b" type="int"/>',
            '<property name="c" type="bigint"/><property name="d" type="float"/><property name="e" type="bool"/>',
            '<property name="f" type="file"/><property name="g" type="array" arrayType="KalturaA"/>',
            '<property name="h" type="map" arrayType="KalturaA"/><property name="i" type="KalturaA"/>',
            '<property name="j" type="string" enumType="KalturaE"/><property name="k" type="KalturaObjectBase"/>',
            "</class></classes>",
        )
    )
    assert [each.type for each in api.class_by_name["KalturaA"].properties] == [
        STRING,
        INT,
        BIGINT,
        FLOAT,
        BOOL,
        FILE,
        ListOf(ObjectRef("KalturaA")),
        MapOf(ObjectRef("KalturaA")),
        ObjectRef("KalturaA"),
        EnumRef("KalturaE", ScalarKind.STRING),
        ObjectRef(ROOT_CLASS),
    ]


def test_an_int_enum_with_text_values_becomes_a_string_enum() -> None:
    reading = read(
        schema(
            '<enums><enum name="KalturaV" enumType="int">',
            '<const name="ONE" value="1"/>',
            '<const name="TEXT" value="text"/></enum></enums>',
            '<classes><class name="KalturaA"><property name="v" type="int" enumType="KalturaV"/></class></classes>',
        )
    )
    assert messages(reading) == [
        "api.xml:4: warning: enum KalturaV is declared int, but its constant TEXT has the value text; "
        "all its values are taken as strings"
    ]
    assert reading.api is not None
    enum = reading.api.enums[0]
    assert (enum.base, enum.declared_base) == (ScalarKind.STRING, ScalarKind.INT)
    assert [constant.value for constant in enum.constants] == ["1", "text"]
    assert reading.api.class_by_name["KalturaA"].properties[0].type == EnumRef("KalturaV", ScalarKind.STRING)


def test_constants_keep_their_values() -> None:
    api = read_ok(
        enums(
            '<enum name="KalturaA" enumType="string"><const name="NONE" value=""/>',
            '<const name="S" value=" a &amp;amp; b"/>',
            '<const name="MINUS" value="-createdAt"/></enum>',
            '<enum name="KalturaB" enumType="int"><const name="X" value="-4"/><const name="Y" value="-4"/></enum>',
            '<enum name="KalturaEmpty" enumType="int"/>',
        )
    )
    assert [constant.value for constant in api.enums[0].constants] == ["", " a &amp; b", "-createdAt"]
    assert [constant.value for constant in api.enums[1].constants] == [-4, -4]
    assert api.enums[2].constants == ()


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        ('type="int"', "null", None),
        ('type="int"', "", None),
        ('type="int"', "-1", -1),
        ('type="bigint"', "9007199254740993", 9007199254740993),
        ('type="float"', "0.5", 0.5),
        ('type="float"', "-1", -1.0),
        ('type="bool"', "true", True),
        ('type="bool"', "false", False),
        ('type="bool"', "0", False),
        ('type="bool"', "null", None),
        ('type="string"', "", ""),
        ('type="string"', "null", None),
        ('type="string"', "a b", "a b"),
        ('type="int" enumType="KalturaColor"', "1", 1),
        ('type="int" enumType="KalturaColor"', "", None),
        ('type="KalturaThing"', "null", None),
    ],
)
def test_defaults(type_: str, text: str, value: DefaultValue) -> None:
    reading = read(action(f'<param name="p" {type_} optional="1" default="{text}"/>'))
    assert reading.diagnostics == ()
    assert reading.api is not None
    parameter = reading.api.services[0].actions[0].parameters[0]
    assert parameter.default == value
    assert type(parameter.default) is type(value)
    assert parameter.default_text == text


def test_results() -> None:
    for attributes, expected in (
        ("", NOTHING),
        ('type="file"', FILE),
        ('type="array" arrayType="KalturaThing"', ListOf(ObjectRef("KalturaThing"))),
        ('type="bool"', BOOL),
    ):
        assert read_ok(action(f"<result {attributes}/>")).services[0].actions[0].result == expected
    assert read_ok(action()).services[0].actions[0].result == NOTHING


def test_constraints_of_parameters() -> None:
    api = read_ok(
        action(
            '<param name="p" type="string" optional="0" minLength="1" maxLength="20" minValue="-1.5" maxValue="2" '
            'valuesEnumType="KalturaColor" valuesMinValue="3" utf8truncate="4" nullable="1" isTime="1"/>'
        )
    )
    parameter = api.services[0].actions[0].parameters[0]
    assert parameter.constraints == Constraints(1, 20, -1.5, 2.0, "KalturaColor", 3.0, 4)
    assert (parameter.nullable, parameter.is_time) == (True, True)


def test_settings() -> None:
    api = read_ok(real_schema("ott-2020"))
    settings = {setting.name: setting for setting in api.settings}
    assert settings["ks"].alias == "sessionId"
    assert settings["responseProfile"].volatile
    assert settings["responseProfile"].type == ObjectRef("KalturaBaseResponseProfile")
    assert settings["clientTag"].group == "client"
    assert (api.client_settings_type, api.request_settings_type) == (
        "KalturaClientConfiguration",
        "KalturaRequestConfiguration",
    )


def test_language_stays_an_int_where_it_is_declared_one() -> None:
    api = read_ok(schema('<configurations><request><language type="int"/></request></configurations>'))
    assert [(setting.name, setting.type) for setting in api.settings] == [("language", INT)]


def test_plugins_and_errors() -> None:
    api = read_ok(
        schema(
            '<plugins><plugin name="a"/>',
            '<plugin name="b"><dependency pluginName="a"/><pluginService name="x"/></plugin>',
            '</plugins><errors><error name="E" code="7" message="no @ID@"><parameter name="ID"/></error></errors>',
        )
    )
    assert (api.plugins[1].dependencies, api.plugins[1].services) == (("a",), ("x",))
    assert (api.errors[0].code, api.errors[0].message, api.errors[0].parameters) == ("7", "no @ID@", ("ID",))


def test_unknown_things_are_noticed_once_each() -> None:
    reading = read(
        classes(
            '<class name="KalturaA"><property name="a" type="int" color="1"/>',
            '<property name="b" type="int" color="2"/><method/></class>',
        ).replace("</classes>", "</classes><extras/>")
    )
    assert reading.api is not None
    assert messages(reading) == [
        "api.xml:3: notice: attribute color of <property> is not known and was ignored (2 times, first here)",
        "api.xml:4: notice: element <method> in <class> is not known and was ignored",
        "api.xml:5: notice: element <extras> in <xml> is not known and was ignored",
    ]
    assert reading.notices == reading.diagnostics


def test_warnings_do_not_stop_the_reading() -> None:
    reading = read(
        action(
            '<param name="a" type="int" optional="0" default="1"/>',
            '<param name="b" type="int" optional="1" default="x"/>',
            '<param name="c" type="KalturaThing" optional="1" default="1"/>',
            '<throws name="NOT_THERE"/>',
            attributes='sessionRequired="allways"',
        )
    )
    assert reading.api is not None
    assert reading.errors == ()
    assert messages(reading) == [
        "api.xml:4: warning: action thing.do: sessionRequired allways is not known and was ignored; "
        "did you mean always?",
        "api.xml:5: warning: parameter a of action thing.do is required but has a default, which was ignored; "
        'write optional="1" if it can be left out',
        "api.xml:6: warning: parameter b of action thing.do: default x does not fit and was ignored; it is no int",
        "api.xml:7: warning: parameter c of action thing.do: default '1' does not fit and was ignored; "
        "only null can be the default of this type",
        "api.xml:8: warning: error NOT_THERE is thrown by thing.do but not declared; "
        "clients get it as a plain API error",
    ]


def test_redeclared_property_of_the_same_type_is_that_of_the_base() -> None:
    reading = read(
        classes(
            '<class name="KalturaA"><property name="id" type="int"/></class>',
            '<class name="KalturaB" base="KalturaA"/>',
            '<class name="KalturaC" base="KalturaB"><property name="id" type="int"/></class>',
            '<class name="KalturaD"><property name="id" type="string"/></class>',
        )
    )
    assert messages(reading) == [
        "api.xml:5: warning: class KalturaC: property id is already declared by its base KalturaA, line 3; "
        "the one of the base is used"
    ]
    assert reading.api is not None
    assert reading.api.class_by_name["KalturaC"].properties == ()


def test_a_chain_of_ten_thousand_classes() -> None:
    lines = ['<class name="KalturaC0"/>']
    lines += [
        f'<class name="KalturaC{n}" base="KalturaC{n - 1}"><property name="p{n}" type="int"/></class>'
        for n in range(1, 10_000)
    ]
    api = read_ok(classes(*reversed(lines)))
    assert len(api.lineage("KalturaC9999")) == 10_001


def test_lines_beyond_the_16_bits_of_libxml2() -> None:
    reading = read(classes(*["\n" * 70_000, '<class name="KalturaA" base="KalturaB"/>']))
    assert messages(reading) == [
        "api.xml:70004: error: class KalturaA: base KalturaB is not declared; declare it, or remove base"
    ]


@pytest.mark.parametrize("name", REAL[:1])
def test_reading_leaves_the_garbage_collector_as_it_was(name: str) -> None:
    import gc

    assert gc.isenabled()
    read(real_schema(name))
    assert gc.isenabled()
    gc.disable()
    try:
        read("<xml/>")
        assert not gc.isenabled()
    finally:
        gc.enable()
