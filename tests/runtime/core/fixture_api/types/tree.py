from __future__ import annotations

from typing import Any

from runtime.fields import BOOLEAN, FLOAT, INTEGER, STRING, int_enum, list_of, map_of, object_of, prop, str_enum
from runtime.model import ApiObject


class Tree(ApiObject, wire="KalturaTree"):
    """One property of each kind, and itself in each way."""

    text: str | None = prop("text", STRING)
    number: int | None = prop("number", INTEGER)
    ratio: float | None = prop("ratio", FLOAT)
    flag: bool | None = prop("flag", BOOLEAN)
    media_type: Any = prop("mediaType", int_enum("KalturaMediaType"))
    entry_type: Any = prop("entryType", str_enum("KalturaEntryType"))
    child: Tree | None = prop("child", object_of("KalturaTree"))
    children: list[Tree] | None = prop("children", list_of("KalturaTree"))
    named: dict[str, Tree] | None = prop("named", map_of("KalturaTree"))
