"""How programs in Python write the symbols of an API."""

from __future__ import annotations

from typing import assert_never

from generator.model.api import Api
from generator.model.types import ROOT_CLASS
from generator.targets.symbols import Speller, SymbolKind, action_at, or_none

from .names import Names
from .types import ROOT_NAME


def speller(api: Api, prefix: str) -> Speller:
    """The spelling of symbols of `api`; `prefix` is what names of types lose."""
    names = Names(api, prefix)

    def service(id_: str) -> str:
        own = names.services[id_].attribute
        plugin = api.service_by_id[id_].plugin
        return f"client.{own}" if plugin is None else f"client.{names.groups[plugin].attribute}.{own}"

    def spelled(kind: SymbolKind, path: tuple[str, ...]) -> str:
        match kind:
            case "service":
                return service(path[0])
            case "action":
                return f"{service(path[0])}.{names.actions(api.service_by_id[path[0]])[path[1]]}"
            case "parameter":
                return names.parameters(action_at(api, path)[1])[path[2]]
            case "class":
                return ROOT_NAME if path[0] == ROOT_CLASS else names.classes[path[0]].name
            case "property":
                return f"{names.classes[path[0]].name}.{names.properties(path[0])[path[1]]}"
            case "enum":
                return names.enums[path[0]].name
            case "constant":
                return f"{names.enums[path[0]].name}.{names.constants(api.enum_by_name[path[0]])[path[1]]}"
            case "error":
                return names.errors[path[0]]
            case "setting":
                return names.settings[path[0]]
        assert_never(kind)

    return or_none(spelled)
