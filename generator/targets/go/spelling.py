"""How programs in Go write the symbols of an API."""

from __future__ import annotations

from typing import assert_never

from generator.model.api import Api
from generator.model.types import ROOT_CLASS
from generator.targets.symbols import Speller, SymbolKind, action_at, or_none

from .names import Names
from .settings import PACKAGE


def speller(api: Api, prefix: str) -> Speller:
    """The spelling of symbols of `api`, with their packages; `prefix` is what names of types lose."""
    names = Names(api, prefix)

    def parameter(path: tuple[str, ...]) -> str:
        _, action = action_at(api, path)
        fields = names.fields(action)
        return fields[path[2]] if path[2] in fields else names.parameters(action)[path[2]]

    def spelled(kind: SymbolKind, path: tuple[str, ...]) -> str:
        match kind:
            case "service":
                return names.packages[path[0]]
            case "action":
                return f"{names.packages[path[0]]}.{names.actions(api.service_by_id[path[0]])[path[1]]}"
            case "parameter":
                return parameter(path)
            case "class":
                return f"{PACKAGE}.Object" if path[0] == ROOT_CLASS else f"types.{names.classes[path[0]].name}"
            case "property":
                return f"types.{names.classes[path[0]].name}.{names.properties(path[0])[path[1]]}"
            case "enum":
                return f"enums.{names.enums[path[0]].name}"
            case "constant":
                return f"enums.{names.constants(api.enum_by_name[path[0]])[path[1]]}"
            case "error":
                return f"{PACKAGE}.{names.errors[path[0]]}"
            case "setting":
                return f"{PACKAGE}.{names.settings[path[0]]}"
        assert_never(kind)

    return or_none(spelled)
