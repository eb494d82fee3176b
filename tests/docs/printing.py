"""Programs printed by the scripts of all languages, under Node.js, compared with what the targets print.

API and programs go to the scripts as data that is made here, without the site's own way of packing and reading them:
what is wrong there is not mistaken for the fault of a printer. Where that way is to be shown, they go as on a page.
"""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import unified_diff
from hashlib import sha256
from pathlib import Path
from typing import Any, assert_never

from generator.model.api import Api, Property, Setting
from generator.model.behaviour import ActionBehaviour, Behaviour, behaviour_of
from generator.model.call import (
    Argument,
    Call,
    Earlier,
    Entries,
    FileContent,
    Instance,
    Items,
    Member,
    Mixed,
    Null,
    Plain,
    Program,
    Set,
)
from generator.model.call_dump import dump_program
from generator.model.types import EnumRef, File, ListOf, MapOf, Nothing, ObjectRef, Scalar, TypeRef
from generator.targets.base import Job, Printer
from generator.targets.registry import target_named
from tests.support import once
from tests.toolchains.scripts import SOURCES, bundle
from tests.toolchains.typescript import node

HERE = Path(__file__).resolve().parent
_SOURCE = HERE / "printing.ts"
_EXACT = 2**53


class Scripts:
    """The scripts of all languages that print programs, in one process of Node.js.

    Args:
        jobs: What each client is printed from, by the name of its target; all of the same API.
        page: Makes of the printers the script that puts the model of the API on a page. With it, the API and documents
            are read as a page reads them; without, they go to the scripts as data that is made here.
    """

    def __init__(self, jobs: Mapping[str, Job], page: Callable[[Mapping[str, Printer]], bytes] | None = None) -> None:
        self._as_page = page is not None
        targets = {name: target_named(name) for name in jobs}
        self._prints = {name: targets[name].samples(job) for name, job in jobs.items()}
        self.printers = {name: _printer(targets[name].printer(job)) for name, job in jobs.items()}
        command = (node(), str(_runner()))
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        languages = {
            name: {"script": printer.script.decode(), "facts": printer.facts} for name, printer in self.printers.items()
        }
        self._say({"languages": languages, "model": None if page is None else page(self.printers).decode()})
        if not self._as_page:
            for part in dump_api(next(iter(jobs.values())).api):
                self._say(part)

    def differences(self, programs: Iterable[Program]) -> Iterator[str]:
        """Where scripts print programs otherwise than targets do: the differences, and what the scripts said."""
        batch = tuple(programs)
        self._say([json.dumps(dump_program(each)) if self._as_page else _program(each) for each in batch])
        assert self._process.stdout is not None
        found: dict[str, list[str]] = json.loads(self._process.stdout.readline())
        for language, print_ in self._prints.items():
            assert print_ is not None
            for program, text in zip(batch, found[language], strict=True):
                expected = print_(program)
                if text != expected:
                    lines = unified_diff(expected.splitlines(), text.splitlines(), "target", language, lineterm="")
                    yield "\n".join((str(dump_program(program))[:2000], *lines))

    def _say(self, value: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps(value)}\n")
        self._process.stdin.flush()

    def close(self) -> None:
        """Ends the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)


def _printer(printer: Printer | None) -> Printer:
    assert printer is not None
    return printer


def _runner() -> Path:
    sources = (_SOURCE, *sorted((SOURCES / "model").glob("*.ts")))
    key = sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    made = once(
        f"docs-printing-{key}", lambda out: bundle(_SOURCE, out / "printing.mjs", "--platform=node", "--format=esm")
    )
    return made / "printing.mjs"


# The API ----------------------------------------------------------------------------------------------------------


def dump_api(api: Api) -> Sequence[Any]:
    """Services, then the rest of an API, as ``api.ts`` has it; ``$map`` is a map."""
    behaviour = behaviour_of(api)
    services = {each.id: _service(each, behaviour) for each in api.services}
    classes = {
        each.name: {"name": each.name, "properties": [_place(one) for one in each.properties]}
        | ({} if each.base is None else {"base": each.base})
        for each in api.classes
    }
    enums = {
        each.name: {
            "name": each.name,
            "base": each.base.value,
            "constants": [{"name": one.name, "value": _number(one.value)} for one in each.constants],
        }
        for each in api.enums
    }
    settings = {each.name: _setting(each) for each in api.settings}
    return [
        _map(services),
        {
            "classes": _map(classes),
            "enums": _map(enums),
            "settings": _map(settings),
            "children": _map({name: list(names) for name, names in api.children.items()}),
        },
    ]


def _map(entries: dict[str, Any]) -> dict[str, Any]:
    return {"$map": list(entries.items())}


def _service(service: Any, behaviour: Behaviour) -> dict[str, Any]:
    actions = [
        {
            "name": action.name,
            "result": _type(action.result),
            "parameters": [_place(each) | {"optional": each.optional} for each in action.parameters],
            **_behaviour(behaviour.of(service.id, action.name)),
        }
        for action in service.actions
    ]
    found = {"id": service.id, "name": service.name, "actions": actions}
    return found if service.plugin is None else found | {"plugin": service.plugin}


def _behaviour(behaviour: ActionBehaviour) -> dict[str, Any]:
    found: dict[str, Any] = {"repeatable": True} if behaviour.repeatable else {}
    if behaviour.paging is not None:
        found["paging"] = {"parameter": behaviour.paging.pager, "items": behaviour.paging.items.name}
    return found


def _place(place: Any) -> dict[str, Any]:
    found = {"name": place.name, "type": _type(place.type)}
    if place.nullable is not None:
        found["nullable"] = place.nullable
    if isinstance(place, Property) and place.read_only:
        found["readOnly"] = True
    return found


def _setting(setting: Setting) -> dict[str, Any]:
    return {
        "name": setting.name,
        "type": _type(setting.type),
        "group": setting.group,
        **({"volatile": True} if setting.volatile else {}),
    }


def _type(type_: TypeRef) -> dict[str, Any]:
    match type_:
        case Scalar(kind):
            return {"kind": "scalar", "scalar": kind.value}
        case EnumRef(name, base):
            return {"kind": "enum", "name": name, "base": base.value}
        case ObjectRef(name):
            return {"kind": "object", "name": name}
        case ListOf(item):
            return {"kind": "list", "item": item.name}
        case MapOf(item):
            return {"kind": "map", "item": item.name}
        case File():
            return {"kind": "file"}
        case Nothing():
            return {"kind": "nothing"}
    assert_never(type_)


# Programs ---------------------------------------------------------------------------------------------------------


def _program(program: Program) -> dict[str, Any]:
    client = program.client
    return {
        "calls": [_call(call) for call in program.calls],
        "multirequest": program.multirequest,
        "settings": _set(program.settings),
        "client": {"serviceUrl": client.service_url, "ks": client.ks, "settings": _set(client.settings)},
    }


def _call(call: Call) -> dict[str, Any]:
    return {
        "service": {"$service": call.service.id},
        "action": {"$action": [call.service.id, call.action.name]},
        "arguments": [
            {"parameter": _place(each.parameter) | {"optional": each.parameter.optional}, "value": _value(each.value)}
            for each in call.arguments
        ],
        "settings": _set(call.settings),
    }


def _set(settings: tuple[Set, ...]) -> list[Any]:
    return [{"setting": _setting(each.setting), "value": _value(each.value)} for each in settings]


def _value(value: Argument) -> dict[str, Any]:
    match value:
        case Plain(type_, plain):
            return {"kind": "plain", "type": _type(type_), "value": _number(plain)}
        case Member(type_, plain, constant):
            found = {} if constant is None else {"constant": {"name": constant.name, "value": _number(constant.value)}}
            return {"kind": "member", "type": _type(type_), "value": _number(plain), **found}
        case Instance(type_, declared, fields):
            found_fields = [{"property": _place(each.property), "value": _value(each.value)} for each in fields]
            return {"kind": "instance", "name": type_.name, "declared": declared.name, "fields": found_fields}
        case Items(item, values):
            return {"kind": "items", "item": item.name, "values": [_value(each) for each in values]}
        case Entries(type_, entries):
            pairs = [[key, _value(each)] for key, each in entries]
            return {"kind": "entries", "item": type_.item.name, "values": pairs}
        case Null(of):
            return {"kind": "null", "type": _type(of)}
        case FileContent(path, name, content):
            packed = {"$bytes": base64.b64encode(content).decode()}
            return {"kind": "file", "path": path, "name": name, "content": packed}
        case Earlier(of, call, steps):
            return {"kind": "earlier", "type": _type(of), "call": call, "steps": [_step(each) for each in steps]}
        case Mixed(parts):
            return {"kind": "mixed", "parts": [part if isinstance(part, str) else _value(part) for part in parts]}
    assert_never(value)


def _step(step: Any) -> dict[str, Any]:
    found = {"key": step.key}
    if step.property is not None:
        found["property"] = _place(step.property)
    if step.type is not None:
        found["type"] = _type(step.type)
    return found


def _number(value: Any) -> Any:
    is_exact = not isinstance(value, int) or isinstance(value, bool) or -_EXACT < value < _EXACT
    return value if is_exact else {"$big": str(value)}
