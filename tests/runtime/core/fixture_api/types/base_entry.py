from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.fields import INTEGER, STRING, prop, str_enum
from runtime.model import ApiObject

if TYPE_CHECKING:
    from tests.runtime.core.fixture_api.enums.entry_type import EntryType


class BaseEntry(ApiObject, wire="KalturaBaseEntry"):
    """An entry."""

    id: str | None = prop("id", STRING, read_only=True)
    """The id."""
    name: str | None = prop("name", STRING)
    tags: str | None = prop("tags", STRING)
    type: EntryType | str | None = prop("type", str_enum("KalturaEntryType"))
    created_at: int | None = prop("createdAt", INTEGER, read_only=True)
    start_date: int | None = prop("startDate", INTEGER)
