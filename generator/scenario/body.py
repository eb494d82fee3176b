"""The body of a call as clients send it: parameters in JSON, files as parts beside them (``protocol.md 2.3, 7``)."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.conformance.encode import request_tree
from generator.model.api import Api
from generator.model.behaviour import Dialect, behaviour_of
from generator.model.call import Call, FileContent, Program
from generator.model.types import MapOf

_TAG = "clientgen-run"
_PER_CALL = ("language", "responseProfile", "apiVersion")


def body_of(api: Api, program: Program, folder: Path) -> tuple[bytes, str]:
    """The body of the request that `program` makes, and its content type; files are looked for from `folder`.

    Raises:
        NotInJson: if a value stands where none can.
        OSError: if a file cannot be read.
    """
    files: dict[str, FileContent] = {}
    calls: list[Call] = []
    for number, call in enumerate(program.calls, 1):
        kept = []
        for given in call.arguments:
            if isinstance(given.value, FileContent):
                name = given.parameter.name
                files[f"{number}:{name}" if program.multirequest else name] = given.value
            else:
                kept.append(given)
        calls.append(replace(call, arguments=tuple(kept)))
    tree = _whole(api, replace(program, calls=tuple(calls)))
    text = json.dumps(tree).encode()
    return _multipart(text, files, folder) if files else (text, "application/json")


def _whole(api: Api, program: Program) -> dict[str, Any]:
    tree = request_tree(program)
    # A map as a result has lost its keys in JSON (protocol.md 5.2).
    keyed = not program.multirequest and isinstance(program.calls[0].action.result, MapOf)
    xml = keyed and behaviour_of(api).dialect is Dialect.OVP
    first = replace(program.calls[0], arguments=())
    common: dict[str, Any] = {"clientTag": _TAG}
    if api.version:
        common["apiVersion"] = api.version
    if program.client.ks:
        common["ks"] = program.client.ks
    settings = {each.setting.name: each for each in (*program.client.settings, *program.settings)}
    common |= request_tree(Program((replace(first, settings=tuple(settings.values())),)))
    if program.multirequest:
        for name in _PER_CALL:
            for call in tree.values():
                if name in common and f"{name}__null" not in call:
                    call.setdefault(name, common[name])
            if name != "apiVersion":
                common.pop(name, None)
    whole = {name: value for name, value in common.items() if f"{name}__null" not in tree} | tree
    return whole | ({"format": 2, "ignoreNull": 1} if xml else {"format": 1})


def _multipart(text: bytes, files: dict[str, FileContent], folder: Path) -> tuple[bytes, str]:
    boundary = f"clientgen-{secrets.token_hex(16)}"
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="json"\r\n\r\n'.encode() + text]
    for part, file in files.items():
        content = (folder / file.path).read_bytes() if file.path else file.content
        name = _quoted(file.name or Path(file.path).name or "file")
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(part)}"; filename="{name}"\r\n'
        parts.append(f"{head}Content-Type: application/octet-stream\r\n\r\n".encode() + content)
    return b"\r\n".join([*parts, f"--{boundary}--\r\n".encode()]), f"multipart/form-data; boundary={boundary}"


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
