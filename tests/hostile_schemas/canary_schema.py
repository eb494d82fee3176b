"""Schemas that say a text in every place where a schema can say one."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from generator.model.api import Api
from generator.reader.fetch import SchemaText
from generator.reader.read import read_schema

_LINE_ENDS = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;", '"': "&quot;", "\x85": "&#133;", "\u2028": "&#8232;"}


def quoted(text: str) -> str:
    """`text` as the value of an attribute, which reads back as it is."""
    return f'"{escape(text, _LINE_ENDS)}"'


def schema_of(texts: Sequence[str], *, per_service: int = 1) -> bytes:
    """A schema with a set of symbols for each of `texts`, which says it in every place that takes free text.

    What is said in places that take no free text is ignored by the reader, with a warning or a notice: it has to leave
    no trace. `per_service` is how many texts share a service, whose own description is the first of them.
    """
    sets = [_symbols(number, text) for number, text in enumerate(texts)]
    services = []
    for first in range(0, len(texts), per_service):
        actions = "".join(each["actions"] for each in sets[first : first + per_service])
        id_, said = f"kalturat{first}", quoted(texts[first])
        services.append(
            f'<service id="{id_}" name="{id_}" description={said} note={said} deprecated="1">{actions}</service>\n'
        )
    return _document(sets, "".join(services), texts[0])


def api_of(data: bytes) -> Api:
    """What the reader makes of a schema that has no errors."""
    reading = read_schema(SchemaText("canary.xml", data))
    assert reading.api is not None, [str(error) for error in reading.errors]
    return reading.api


_Parts = dict[str, str]


def _document(sets: Sequence[_Parts], services: str, text: str) -> bytes:
    sections = f"<services>\n{services}</services>\n" + "".join(
        f"<{name}>\n{''.join(each[name] for each in sets)}</{name}>\n" for name in ("enums", "classes", "errors")
    )
    settings = "".join(each["settings"] for each in sets)
    said = quoted(text)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- a comment -->\n<?evil {_instruction(text)}?>\n'
        f'<xml apiVersion="1.2.3" generatedDate={said} revision={said} unknown={said}>\n{sections}'
        f'<configurations type={said}><client><clientTag type="string" description={said}/></client>'
        f'<request><ks type="string" alias="sessionId" description={said}/>{settings}</request></configurations>\n'
        f"<unknown note={said}>{escape(text)}</unknown></xml>\n"
    ).encode("utf-8", "strict")


def _instruction(text: str) -> str:
    """`text` where any characters of XML may stand that do not end it."""
    return text.replace("?>", "")


def _symbols(number: int, text: str) -> _Parts:
    said = quoted(text)
    own = f"KalturaT{number}"
    # What the reader ignores, with a notice: attributes and elements that it does not know, and text between elements.
    stray = f"<stray note={said}>{escape(text)}</stray>{escape(text)}"
    enum = (
        f'<enum name="{own}Kind" enumType="string" note={said}><const name="PLAIN" value="plain"/>'
        f'<const name="TOLD" value={said} note={said}/>{stray}</enum>\n'
        f'<enum name="{own}Mixed" enumType="int"><const name="ONE" value="1"/>'
        f'<const name="TOLD" value={said}/></enum>\n'
    )
    class_ = (
        f'<class name="{own}Thing" description={said} requiresPermissions={said} note={said}>'
        f'<property name="id" type="string" description={said} readOnly="1" requiresPermissions={said}/>'
        f'<property name="size" type="int" description={said} minLength="1" valuesEnumType={said}/>'
        f'<property name="kind" type="string" enumType="{own}Kind" description={said} deprecated="1" note={said}/>'
        f'<property name="things" type="array" arrayType="{own}Thing" description={said}/>{stray}</class>\n'
        f'<class name="{own}Child" base="{own}Thing" description={said} deprecated="1"/>\n'
    )
    return {
        "enums": enum,
        "classes": class_,
        "actions": _actions(own, said, stray),
        "errors": (
            f'<error name="{own.upper()}" code={quoted(f"{number}{text}")} message={said} description={said} '
            f'note={said}><parameter name="what" note={said}/></error>\n'
            f'<error name="{own.upper()}_SAID" code="C{own}" description={said}/>\n'
        ),
        "settings": f'<{own}set type="string" description={said} volatile="{number % 2}" note={said}/>',
    }


def _actions(own: str, said: str, stray: str) -> str:
    number = own.removeprefix("KalturaT")
    return (
        f'<action name="get{number}" description={said} sessionRequired={said} supportedRequestFormats={said} '
        f'supportedResponseFormats={said} actionAlias="other.get" enableInMultiRequest="1" note={said}>'
        f'<param name="id" type="string" description={said} note={said}/>'
        f'<param name="note" type="string" optional="1" default={said} description={said} deprecated="1"/>'
        f'<param name="kind" type="string" enumType="{own}Kind" optional="1" default={said}/>'
        f'<param name="count" type="int" optional="1" default={said} description={said}/>'
        f'<param name="thing" type="{own}Thing" optional="1" default={said}/>'
        f'<result type="{own}Thing" note={said}/><throws name="{own.upper()}" note={said}/>'
        f'<throws name="{own.upper()}_SAID"/><throws name="UNKNOWN_{own.upper()}"/>{stray}</action>'
        f'<action name="list{number}" description={said}><result type="array" arrayType="{own}Thing"/></action>'
        f'<action name="serve{number}" description={said} beta="1"><result type="file"/></action>{stray}\n'
    )
