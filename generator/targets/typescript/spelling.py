"""How programs in TypeScript write the symbols of an API."""

from __future__ import annotations

from typing import assert_never

from generator.model.api import Api
from generator.model.types import ROOT_CLASS
from generator.targets.symbols import Speller, SymbolKind, action_at, or_none

from .names import Names


def speller(api: Api, prefix: str) -> Speller:
    """The spelling of symbols of `api`; `prefix` is what names of types lose."""
    names = Names(api, prefix)

    def parameter(path: tuple[str, ...]) -> str:
        service, action = action_at(api, path)
        arguments = names.arguments(action, names.functions(service))
        found = next((part for part in action.parameters if part.name == path[2]), None)
        if found is None:
            raise KeyError(path[2])
        return names.option(found) if found.optional else arguments[path[2]]

    def property_(path: tuple[str, ...]) -> str:
        if path[0] == ROOT_CLASS or all(path[1] != part.name for part in api.class_by_name[path[0]].properties):
            raise KeyError(path[1])
        return f"{names.types[path[0]]}.{path[1]}"

    def setting(wire: str) -> str:
        if all(wire != each.name for each in api.settings):
            raise KeyError(wire)
        return wire

    def spelled(kind: SymbolKind, path: tuple[str, ...]) -> str:
        match kind:
            case "service":
                return f"client.{names.services[path[0]].member}"
            case "action":
                function = names.functions(api.service_by_id[path[0]])[path[1]]
                return f"client.{names.services[path[0]].member}.{function.exported}"
            case "parameter":
                return parameter(path)
            case "class" | "enum":
                return names.types[path[0]]
            case "property":
                return property_(path)
            case "constant":
                return f"{names.types[path[0]]}.{names.constants(api.enum_by_name[path[0]])[path[1]]}"
            case "error":
                return names.errors[path[0]]
            case "setting":
                return setting(path[0])
        assert_never(kind)

    return or_none(spelled)
