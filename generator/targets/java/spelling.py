"""How programs in Java write the symbols of an API."""

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
        own = f"{names.services[id_].method}()"
        plugin = api.service_by_id[id_].plugin
        return f"client.{own}" if plugin is None else f"client.{names.groups[plugin].method}().{own}"

    def parameter(path: tuple[str, ...]) -> str:
        _, action = action_at(api, path)
        optional = names.optional(action)
        return optional[path[2]] if path[2] in optional else names.parameters(action)[path[2]]

    def spelled(kind: SymbolKind, path: tuple[str, ...]) -> str:
        match kind:
            case "service":
                return service(path[0])
            case "action":
                return f"{service(path[0])}.{names.actions(api.service_by_id[path[0]])[path[1]].method}"
            case "parameter":
                return parameter(path)
            case "class" | "enum":
                return ROOT_NAME if path[0] == ROOT_CLASS else names.types[path[0]]
            case "property":
                return f"{names.types[path[0]]}.{names.properties(path[0])[path[1]].getter}()"
            case "constant":
                return f"{names.types[path[0]]}.{names.constants(api.enum_by_name[path[0]])[path[1]]}"
            case "error":
                return f"ErrorCodes.{names.errors[path[0]]}"
            case "setting":
                return names.settings[path[0]]
        assert_never(kind)

    return or_none(spelled)
