"""Indexes of the search for tests of the scripts, and all that has to be found in them.

Run by ``python -m tests.docs.indexes NAME``; NAME is ``default``, ``hostile``, or that of a schema in the reference
data. What is printed is JSON: ``script``, the index as pages load it, and ``symbols``, a row for each symbol, made
from the API without the packer.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from generator.model.api import (
    Action,
    Api,
    Class,
    Constant,
    Enum,
    ErrorCode,
    Parameter,
    Plugin,
    Property,
    Service,
    Setting,
)
from generator.model.types import (
    FILE,
    NOTHING,
    STRING,
    EnumRef,
    File,
    ListOf,
    MapOf,
    Nothing,
    ObjectRef,
    Scalar,
    ScalarKind,
    TypeRef,
)
from generator.targets.docs.search import search_script
from generator.targets.docs.urls import Urls

Row = tuple[str, str, str, str | None, bool, bool]
"""Kind, full name, path of the page, type, whether deprecated, whether abstract."""

ODD_NAMES = (
    *("__proto__", "constructor", "toString", "_", "__", "a", "A", "aB", "Ab", "AB", "A_B", "a_b", "_a", "a_", "a__b"),
    *("URL", "url", "urlURL", "1st", "HTML5Video", "ALL1", "a.b", "a->b", "with space", 'quo"te', "back\\slash"),
    *("naïve", "İstanbul", "ßig", "𐐨deseret", "名前", "</script>", "<img src=x onerror=alert(1)>", "#", "%41"),
    *("\u2028", "\ud800", "x" * 150),
)


def api_of(name: str) -> Api:
    """The API that goes by `name`."""
    if name == "hostile":
        return hostile().ordered()
    from generator.reader.fetch import fetch
    from generator.reader.read import read_schema
    from tests.support import schema_for

    api = read_schema(fetch(str(schema_for(name)))).api
    assert api is not None
    return api.ordered()


def hostile() -> Api:
    """An API in which every kind of symbol bears every odd name."""
    root = Class("KalturaObject", None, supplied=True)
    classes = [root, Class("Foo", "KalturaObject"), Class("KalturaFoo", "Foo", deprecated=True)]
    types: list[TypeRef] = [STRING, FILE, NOTHING, ObjectRef("Foo"), ListOf(ObjectRef("KalturaFoo"))]
    types += [MapOf(ObjectRef("Foo")), EnumRef("Foo_", ScalarKind.INT)]
    some = [types[at % len(types)] for at in range(len(ODD_NAMES))]
    for number, name in enumerate(ODD_NAMES):
        properties = tuple(
            Property(each, type_, deprecated=at % 3 == 0)
            for at, (each, type_) in enumerate(zip(ODD_NAMES, some, strict=True))
            if (at + number) % 5
        )
        classes.append(Class(f"Kaltura{name}", "Foo", properties, abstract=number % 2 == 1, deprecated=number % 4 == 2))
    constants = tuple(Constant(name, at) for at, name in enumerate(ODD_NAMES))
    enums = [Enum("Foo_", ScalarKind.INT, constants), *(Enum(f"E{name}", ScalarKind.INT) for name in ODD_NAMES)]
    parameters = tuple(Parameter(name, type_) for name, type_ in zip(ODD_NAMES, some, strict=True))
    services = []
    for number, name in enumerate(ODD_NAMES):
        actions = tuple(
            Action(each, type_, parameters[at : at + 3], alias=f"{name}.{each}" if at % 7 == 0 else None)
            for at, (each, type_) in enumerate(zip(ODD_NAMES, some, strict=True))
            if (at + number) % 3
        )
        services.append(Service(f"{name}_{number}", name, actions, deprecated=number % 6 == 1))
    return Api(
        "1",
        tuple(enums),
        tuple(classes),
        tuple(services),
        tuple(Plugin(name) for name in ODD_NAMES),
        tuple(ErrorCode(name, str(at)) for at, name in enumerate(ODD_NAMES)),
        tuple(Setting(name, type_, "client") for name, type_ in zip(ODD_NAMES, some, strict=True)),
    )


def symbols(api: Api) -> Iterator[Row]:
    """All that can be found of `api`."""
    urls = Urls(api)
    for class_ in api.classes:
        page, short = urls.object(class_.name), _short(class_.name)
        yield "object", short, _quoted(page), None, class_.deprecated, class_.abstract
        for each in class_.properties:
            path = _quoted(page, f"property-{each.name}")
            yield "property", f"{short}.{each.name}", path, _type(each.type), each.deprecated, False
    for enum in api.enums:
        page, short = urls.enum(enum.name), _short(enum.name)
        yield "enum", short, _quoted(page), None, enum.deprecated, False
        for constant in enum.constants:
            path = _quoted(page, f"constant-{constant.name}")
            yield "constant", f"{short}.{constant.name}", path, None, False, False
    for service in api.services:
        yield "service", service.name, _quoted(urls.service(service.id)), None, service.deprecated, False
        for action in service.actions:
            page, name = urls.action(service.id, action.name), f"{service.name}.{action.name}"
            yield "action", name, _quoted(page), _type(action.result), action.deprecated, False
            for parameter in action.parameters:
                path = _quoted(page, f"parameter-{parameter.name}")
                full = f"{name}.{parameter.name}"
                yield "parameter", full, path, _type(parameter.type), parameter.deprecated, False
    for error in api.errors:
        yield "error", error.name, _quoted("errors.html", error.name), None, False, False
    for plugin in api.plugins:
        yield "plugin", plugin.name, _quoted("plugins.html", plugin.name), None, False, False
    for setting in api.settings:
        yield "setting", setting.name, _quoted("settings.html", setting.name), _type(setting.type), False, False


def _short(name: str) -> str:
    return name.removeprefix("Kaltura")


def _type(type_: TypeRef) -> str:
    match type_:
        case Scalar(kind):
            return kind.value
        case EnumRef(name) | ObjectRef(name):
            return _short(name)
        case ListOf(item):
            return f"{_short(item.name)}[]"
        case MapOf(item):
            return f"map of {_short(item.name)}"
        case File():
            return "file"
        case Nothing():
            return "nothing"


def _quoted(page: str, fragment: str | None = None) -> str:
    parts = "/".join(_component(part) for part in page.split("/"))
    return parts if fragment is None else f"{parts}#{_component(fragment)}"


def _component(text: str) -> str:
    return quote(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), safe="!'()*-._~")


def main() -> None:
    """Prints what the only argument names."""
    api = api_of(sys.argv[1])
    found: dict[str, Any] = {"script": search_script(api, Urls(api)).decode(), "symbols": list(symbols(api))}
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
