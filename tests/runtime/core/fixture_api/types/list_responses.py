from __future__ import annotations

from runtime.fields import INTEGER, list_of, prop
from runtime.model import ApiObject

from tests.runtime.core.fixture_api.types.base_entry import BaseEntry


class ListResponse(ApiObject, wire="KalturaListResponse"):
    """A list."""

    total_count: int | None = prop("totalCount", INTEGER)


class BaseEntryListResponse(ListResponse, wire="KalturaBaseEntryListResponse"):
    """A list of entries."""

    objects: list[BaseEntry] | None = prop("objects", list_of("KalturaBaseEntry"), read_only=True)
