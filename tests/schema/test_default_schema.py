"""The default schema by itself: it is read without a word, uses every construct of the format, and documents all."""

from __future__ import annotations

import re
from functools import cache

import pytest
from lxml import etree

from generator.model.api import Api
from generator.model.types import ROOT_CLASS, ListOf, MapOf, Nothing, ObjectRef, TypeRef
from generator.reader.fetch import fetch
from generator.reader.read import Reading, read_schema
from tests.schema.documents import DEFAULT, default, document, elements, name_of, nodes, real_schemas
from tests.support import need_shared

LONGEST = 400
"""Most characters of a description."""

SERVICES = {
    "session": "start startWidgetSession get end",
    "apptoken": "add get list update delete startSession",
    "system": "ping getTime getVersion",
    "partner": "get getSecrets list register update",
    "user": "add get list update delete loginByLoginId",
    "media": "add addContent get list count update updateContent delete approve reject flag",
    "baseentry": "get getByIds list count getPlaybackContext",
    "data": "add addContent get list update delete serve",
    "uploadtoken": "add get list upload delete",
    "flavorasset": "add get list setContent getUrl",
    "thumbasset": "add addFromImage list serve",
    "category": "add get list update delete move",
    "categoryentry": "add list delete",
    "playlist": "add get list execute executeFromFilters",
    "notification": "getClientNotification",
    "eventnotification_eventnotificationtemplate": "add get list dispatch",
    "metadata_metadata": "add addFromFile get list update delete serve",
    "metadata_metadataprofile": "add addFromFile get list listFields",
    "cuepoint_cuepoint": "add get list count update delete",
}
"""Services that the default API is for, by wire id, and actions that each has at least."""

CONSTRUCTS = {
    "int enum": "//enum[@enumType='int']/const",
    "string enum": "//enum[@enumType='string']/const",
    "string enum whose values are numbers": "//enum[@enumType='string'][const[@value='1'] and const[@value='2']]",
    "dynamic enum: value of a plugin, with a dot": "//enum[@enumType='string']/const[contains(@value, '.')]",
    "empty enum": "//enum[not(const)]",
    "negative int constant": "//enum[@enumType='int']/const[starts-with(@value, '-')]",
    "string constant with a sign in front": "//enum[@enumType='string']/const[starts-with(@value, '-createdAt')]",
    "empty string constant": "//const[@value='']",
    "two constants of one value": "//enum[const[@value = preceding-sibling::const/@value]]",
    "constant with a typing error": "//enum[@name='KalturaNotificationType']/const[@name='ENTR_UPDATE_PERMISSIONS']",
    "enum of a plugin": "//enum[@plugin]",
    "deprecated enum": "//enum[@deprecated='1']",
    "declared root": "//class[@name='KalturaObject'][@abstract='1']/property[@type='map']",
    "abstract base": "//class[@abstract='1'][@name = //class/@base]",
    "abstract class without properties": "//class[@abstract='1'][not(property)]",
    "class without own properties": "//class[not(@abstract)][@base][not(property)]",
    "class of a plugin": "//class[@plugin]",
    "deprecated class": "//class[@deprecated='1']",
    "class that requires permissions": "//class[@requiresPermissions]",
    "class declared to hold itself": "//class[property/@arrayType = @name]",
    "list property": "//property[@type='array'][@arrayType]",
    "map property": "//property[@type='map'][@arrayType]",
    "object property": "//property[starts-with(@type, 'Kaltura')]",
    "property of any class": "//property[@type='KalturaObjectBase']",
    "file property": "//property[@type='file']",
    "bigint property": "//property[@type='bigint']",
    "float property": "//property[@type='float']",
    "bool property": "//property[@type='bool']",
    "int enum property": "//property[@type='int'][@enumType]",
    "string enum property": "//property[@type='string'][@enumType]",
    "nullable bool": "//property[@enumType='KalturaNullableBoolean']",
    "time": "//property[@isTime='1'][@readOnly='0']",
    "read-only property": "//property[@readOnly='1']",
    "insert-only property": "//property[@insertOnly='1']",
    "write-only property": "//property[@writeOnly='1']",
    "multilingual property": "//property[@multiLingual='1'][@type='string']",
    "its list of languages": "//property[starts-with(@name, 'multiLingual_')][@arrayType='KalturaMultiLingualString']",
    "property that requires permissions": "//property[@requiresPermissions='insert,update']",
    "list of enum values in a string": "//property[@valuesEnumType]",
    "longest length": "//property[@maxLength]",
    "least value": "//property[@minValue]",
    "cut after so many bytes": "//property[@utf8truncate]",
    "deprecated property": "//property[@deprecated='1']",
    "properties named message and code": "//class[property/@name='message'][property/@name='code']",
    "file parameter": "//param[@type='file'][@optional='0']",
    "optional file parameter": "//param[@type='file'][@optional='1']",
    "two files in one action": "//action[count(param[@type='file']) = 2]",
    "list parameter": "//param[@type='array'][@arrayType]",
    "enum parameter": "//param[@enumType][not(@default)]",
    "default: none": "//param[@default='null']",
    "default: true": "//param[@type='bool'][@default='true']",
    "default: false": "//param[@type='bool'][@default='false']",
    "default: number": "//param[@type='int'][@default='86400']",
    "default: negative int": "//param[@type='int'][@default='-1']",
    "default: negative float": "//param[@type='float'][@default='-1']",
    "default: text": "//param[@type='string'][@default='*']",
    "default: empty text": "//param[@type='string'][@default='']",
    "default: enum value": "//param[@enumType][@default='0']",
    "default: none for an enum": "//param[@enumType][@default='null']",
    "parameter named like a setting": "//action[@name='start']/param[@name='partnerId']",
    "result: object": "//result[starts-with(@type, 'Kaltura')]",
    "result: list": "//result[@type='array'][@arrayType]",
    "result: file": "//action[@enableInMultiRequest='0']/result[@type='file']",
    "result: string": "//result[@type='string']",
    "result: int": "//result[@type='int']",
    "result: bigint": "//result[@type='bigint']",
    "result: bool": "//result[@type='bool']",
    "result: nothing": "//result[not(@type)]",
    "session: always": "//action[@sessionRequired='always']",
    "session: optional": "//action[@sessionRequired='optional']",
    "session: none": "//action[@sessionRequired='none']",
    "possible in a multirequest": "//action[@enableInMultiRequest='1']",
    "deprecated action": "//action[@deprecated='1']",
    "deprecated service": "//service[@deprecated='1']",
    "service of a plugin": "//service[@plugin][contains(@id, '_')]",
    "action that a plugin adds": "//service[not(@plugin)]/action[@plugin][@actionAlias]",
    "action that a plugin adds to another's service": "//service[@plugin]/action[@plugin != ../@plugin]",
    "plugin with services": "//plugin[count(pluginService) > 1]",
    "plugin with dependencies": "//plugin/dependency",
    "plugin without services": "//plugin[dependency][not(pluginService)]",
    "error without parameters": "//error[not(parameter)]",
    "error with one parameter": "//error[count(parameter) = 1]",
    "error with several parameters": "//error[count(parameter) > 2]",
    "misspelt error": "//error[@code='INTERNAL_SERVERL_ERROR']",
    "message with a blank in front": "//error[starts-with(@message, ' ')]",
    "action that throws": "//action[count(throws) > 3]",
    "setting of the client": "//configurations/client/clientTag",
    "setting with an alias": "//configurations/request/ks[@alias='sessionId']",
    "volatile setting": "//configurations/request/responseProfile[@volatile='1']",
}
"""Constructs of the format and where they would stand, as XPath."""


@cache
def reading() -> Reading:
    return read_schema(fetch(str(DEFAULT)))


def api() -> Api:
    read = reading().api
    assert read is not None
    return read


def test_is_read_without_a_finding() -> None:
    assert [str(finding) for finding in reading().diagnostics] == []


def test_has_the_services_it_is_for() -> None:
    for id_, wanted in SERVICES.items():
        actions = {action.name for action in api().service_by_id[id_].actions}
        assert actions.issuperset(wanted.split()), id_


@pytest.mark.parametrize("construct", CONSTRUCTS)
def test_uses(construct: str) -> None:
    assert nodes(default(), CONSTRUCTS[construct]), CONSTRUCTS[construct]


def test_inherits_deeply() -> None:
    # the line behind the filters of a dynamic playlist is the longest of the real API's core
    assert len(api().lineage("KalturaMediaEntryFilterForPlaylist")) == 10


def test_bases_stand_before_their_subclasses() -> None:
    seen: set[str] = set()
    for class_ in elements(default().find("classes"), "class"):
        base = class_.get("base")
        assert base is None or base in seen, name_of(class_)
        seen.add(str(class_.get("name")))


def test_every_thrown_error_and_plugin_is_declared() -> None:
    plugins = {plugin.name for plugin in api().plugins}
    needed = {dependency for plugin in api().plugins for dependency in plugin.dependencies}
    needed |= {str(plugin) for plugin in nodes(default(), "//enum/@plugin | //class/@plugin")}
    needed |= {str(plugin) for plugin in nodes(default(), "//service/@plugin | //action/@plugin")}
    assert needed == plugins
    for service in api().services:
        for action in service.actions:
            assert set(action.throws) <= set(api().error_by_name), f"{service.id}.{action.name}"


def test_every_abstract_input_has_a_class_to_send() -> None:
    """An abstract class that a caller has to give is of use only with a concrete one below it."""
    without = set()
    for service in api().services:
        for action in service.actions:
            for parameter in action.parameters:
                name = _class(parameter.type)
                if name is not None and not parameter.optional and not _concrete(name):
                    without.add(name)
    assert without == set()


def _class(type_: TypeRef) -> str | None:
    match type_:
        case ObjectRef(name) | ListOf(ObjectRef(name)) | MapOf(ObjectRef(name)):
            return name
        case _:
            return None


def _concrete(name: str) -> bool:
    if not api().class_by_name[name].abstract:
        return True
    return any(_concrete(child) for child in api().children.get(name, ()))


def test_lists_page_and_files_stay_out_of_multirequests() -> None:
    for service in api().services:
        for action in service.actions:
            if action.name == "list":
                lineage = [class_.name for class_ in api().lineage(_class(action.result) or ROOT_CLASS)]
                assert "KalturaListResponse" in lineage, service.id
                assert [parameter.name for parameter in action.parameters] == ["filter", "pager"], service.id
            if action.name == "delete" and service.id != "user":
                assert isinstance(action.result, Nothing), service.id


def described() -> list[etree._Element]:
    """The elements that carry a description for people."""
    found = list(default().iter("service", "action", "param", "class", "property"))
    configurations = default().find("configurations")
    return found + [setting for group in elements(configurations) for setting in elements(group)]


def test_everything_is_described() -> None:
    for element in described():
        text = str(element.get("description", ""))
        assert text and text == text.strip(), name_of(element)
        assert text[-1] in ".?", name_of(element)
        assert len(text) <= LONGEST, name_of(element)
        assert text.isascii() and text.isprintable(), name_of(element)
        assert "  " not in text, name_of(element)


def test_descriptions_are_our_own() -> None:
    need_shared("schemas")
    theirs = {
        _words(str(element.get("description", "")))
        for path in real_schemas()
        for element in document(path).iterfind(".//*[@description]")
    }
    assert len(theirs) > 1000
    copied = [name_of(e) for e in described() if len(w := _words(str(e.get("description")))) > 4 and w in theirs]
    assert copied == []


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.casefold()))


def test_is_laid_out_by_hand() -> None:
    text = DEFAULT.read_text("utf-8")
    assert text.endswith("</xml>\n")
    assert re.search(r"generatedDate|\b20\d\d\b", text) is None
    for number, line in enumerate(text.splitlines(), 1):
        indent = len(line) - len(line.lstrip(" "))
        assert "\t" not in line and line == line.rstrip() and indent % 2 == 0, number
        assert len(re.findall(r"<\w", line)) <= 1, f"line {number} holds several elements"
