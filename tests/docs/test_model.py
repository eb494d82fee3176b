"""``assets/model.js``: what a page makes of it is the API, field for field; it is small and quickly packed."""

from __future__ import annotations

import gzip
import json
import subprocess
import time
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from generator.model.api import Action, Api, Class, Constraints, Enum, Parameter, Property, Service, Setting
from generator.model.behaviour import behaviour_of
from generator.model.describe import type_description
from generator.model.types import TypeRef
from generator.reader.fetch import fetch
from generator.reader.read import read_schema
from generator.targets.docs.model import model_script
from generator.targets.docs.settings import Settings
from generator.targets.docs.site import Site
from generator.targets.docs.urls import Urls
from generator.targets.prose import paragraphs
from tests.docs.packed import URL, site_for
from tests.support import ROOT, once
from tests.toolchains.scripts import bundle
from tests.toolchains.typescript import node

LARGEST = 150_000
"""Bytes of the largest API there is, compressed: 150 kB."""


@pytest.mark.parametrize("schema", ["default", "ovp-2026", "ott-2020", "ovp-2011"])
def test_a_page_has_the_whole_api(schema: str) -> None:
    site = site_for(schema)
    found = _loaded(model_script(site, {}))
    expected = _Expected(site).api()
    for key, value in expected.items():
        assert found["api"][key] == value, key
    assert set(found["api"]) == set(expected)
    assert found["title"] == site.title
    assert found["urls"] == _urls(site)


def test_names_that_need_care(tmp_path: Path) -> None:
    schema = """<xml apiVersion="1.0.0"><enums>
      <enum name="E" enumType="string"><const name="TAB" value="&#9;x"/><const name="A_ASC" value="+a"/>
        <const name="Q" value="'\\"/><const name="__proto__" value=""/></enum>
      <enum name="e" enumType="int"><const name="MINUS" value="-9"/><const name="PLUS" value="4"/></enum>
      <enum name="Empty" enumType="string"/></enums>
      <classes><class name="con"><property name="__proto__" type="int" readOnly="0" insertOnly="0"
        description="a 'quote', a \\ and &lt;/script&gt; &#8232; é"/></class></classes>
      <services><service id="con" name="x"><action name="__proto__"><result/></action></service></services></xml>"""
    path = tmp_path / "schema.xml"
    path.write_text(schema)
    reading = read_schema(fetch(str(path)))
    api = reading.api
    assert api is not None, [str(error) for error in reading.errors]
    api = api.ordered()
    behaviour = behaviour_of(api)
    site = Site(api, behaviour, Settings("", "", URL, behaviour.dialect, ()), Urls(api))
    found = _loaded(model_script(site, {}))
    assert found["api"] == _Expected(site).api()
    assert found["urls"] == _urls(site)


def test_small_and_quick() -> None:
    site = site_for("ovp-2026")
    started = time.process_time()
    script = model_script(site, {})
    assert time.process_time() - started < 0.5
    assert len(gzip.compress(script, 9)) <= LARGEST
    assert _loaded(script)["took"] < 300


def _loaded(script: bytes) -> Any:
    result = subprocess.run((node(), str(_runner())), input=script, capture_output=True, check=False)
    assert result.returncode == 0, result.stderr.decode()[-4000:]
    return json.loads(result.stdout)


@cache
def _runner() -> Path:
    sources = sorted((ROOT / "templates" / "docs" / "script" / "model").glob("*.ts"))
    own = ROOT / "tests" / "docs" / "model.ts"
    key = sha256(b"".join(path.read_bytes() for path in [*sources, own])).hexdigest()[:12]
    options = ("--platform=node", "--format=esm", "--minify=false")
    return once(f"docs-model-{key}", lambda out: bundle(own, out / "model.mjs", *options)) / "model.mjs"


def _urls(site: Site) -> list[str]:
    api, urls = site.api, site.urls
    return [
        *(urls.service(service.id) for service in api.services),
        *(urls.action(service.id, action.name) for service in api.services for action in service.actions),
        *(urls.object(class_.name) for class_ in api.classes),
        *(urls.enum(enum.name) for enum in api.enums),
    ]


class _Expected:
    """The API as ``api.ts`` has it, in JSON: written without the packing."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._api: Api = site.api

    def api(self) -> dict[str, Any]:
        api = self._api
        errors = [
            {
                "name": error.name,
                "code": error.code,
                "message": _plain(error.message),
                "description": _plain(error.description),
            }
            for error in api.errors
        ]
        return {
            "version": api.version,
            "dialect": self._site.settings.dialect.value,
            "serviceUrl": URL,
            "services": [[service.id, self._service(service)] for service in api.services],
            "classes": [[class_.name, self._class(class_)] for class_ in api.classes],
            "enums": [[enum.name, _enum(enum)] for enum in api.enums],
            "errors": [[error["name"], error] for error in errors],
            "settings": [[setting.name, self._setting(setting)] for setting in api.settings],
            "children": [[name, list(children)] for name, children in api.children.items()],
            "secrets": sorted(self._site.behaviour.secrets),
        }

    def _service(self, service: Service) -> dict[str, Any]:
        return {
            "id": service.id,
            "name": service.name,
            "actions": [self._action(service, action) for action in service.actions],
            "description": _plain(service.description),
            **_said(plugin=service.plugin, deprecated=service.deprecated),
        }

    def _action(self, service: Service, action: Action) -> dict[str, Any]:
        behaviour = self._site.behaviour.of(service.id, action.name)
        paging = behaviour.paging and {"parameter": behaviour.paging.pager, "items": behaviour.paging.items.name}
        return {
            "name": action.name,
            "result": _type(action.result),
            "parameters": [self._parameter(parameter) for parameter in action.parameters],
            "throws": list(action.throws),
            "description": _plain(action.description),
            "batchable": behaviour.batchable,
            **_said(session=action.session, repeatable=behaviour.repeatable, paging=paging, plugin=action.plugin),
            **_said(beta=action.beta, deprecated=action.deprecated),
        }

    def _class(self, class_: Class) -> dict[str, Any]:
        return {
            "name": class_.name,
            "properties": [self._property(property_) for property_ in class_.properties],
            "description": _plain(class_.description),
            **_said(base=class_.base, abstract=class_.abstract, plugin=class_.plugin, deprecated=class_.deprecated),
        }

    def _property(self, each: Property) -> dict[str, Any]:
        return self._place(each) | _said(
            readOnly=each.read_only,
            insertOnly=each.insert_only,
            writeOnly=each.write_only,
            requiresPermissions=list(each.requires_permissions),
        )

    def _parameter(self, each: Parameter) -> dict[str, Any]:
        is_long = isinstance(each.default, int) and abs(each.default) >= 2**53
        default = {} if each.default is None else {"default": f"{each.default}n" if is_long else each.default}
        return self._place(each) | _said(optional=each.optional) | default

    def _place(self, each: Property | Parameter) -> dict[str, Any]:
        nullable = {} if each.nullable is None else {"nullable": each.nullable}
        return {
            "name": each.name,
            "type": _type(each.type),
            "description": _plain(each.description),
            **nullable,
            **_said(isTime=each.is_time, constraints=_constraints(each.constraints), deprecated=each.deprecated),
            **_said(secret=each.name in self._site.behaviour.secrets),
        }

    def _setting(self, each: Setting) -> dict[str, Any]:
        return {
            "name": each.name,
            "type": _type(each.type),
            "group": each.group,
            "description": _plain(each.description),
            **_said(volatile=each.volatile, secret=each.name in self._site.behaviour.secrets),
        }


def _enum(enum: Enum) -> dict[str, Any]:
    return {
        "name": enum.name,
        "base": enum.base.value,
        "constants": [{"name": constant.name, "value": constant.value} for constant in enum.constants],
        **_said(plugin=enum.plugin, deprecated=enum.deprecated),
    }


def _constraints(constraints: Constraints) -> dict[str, Any]:
    named = {
        "minLength": constraints.min_length,
        "maxLength": constraints.max_length,
        "minValue": constraints.min_value,
        "maxValue": constraints.max_value,
        "valuesEnum": constraints.values_enum,
        "valuesMinValue": constraints.values_min_value,
        "utf8Truncate": constraints.utf8_truncate,
    }
    return {key: value for key, value in named.items() if value is not None}


def _type(type_: TypeRef) -> dict[str, Any]:
    told = dict(type_description(type_))
    return {"kind": "scalar", "scalar": told["name"]} if told["kind"] == "scalar" else told


def _plain(text: str) -> str:
    return "\n\n".join(paragraphs(text))


def _said(**facts: Any) -> dict[str, Any]:
    return {key: value for key, value in facts.items() if value}
