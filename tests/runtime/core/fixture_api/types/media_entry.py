from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.fields import BOOLEAN, FLOAT, STRING, int_enum, list_of, map_of, object_of, prop

from tests.runtime.core.fixture_api.types.base_entry import BaseEntry

if TYPE_CHECKING:
    from tests.runtime.core.fixture_api.enums.media_type import MediaType
    from tests.runtime.core.fixture_api.enums.nullable_boolean import NullableBoolean
    from tests.runtime.core.fixture_api.types.operation_attributes import OperationAttributes


class MediaEntry(BaseEntry, wire="KalturaMediaEntry"):
    """A media entry."""

    media_type: MediaType | int | None = prop("mediaType", int_enum("KalturaMediaType"), insert_only=True)
    rank: float | None = prop("rank", FLOAT)
    is_live: bool | None = prop("isLive", BOOLEAN)
    display_in_search: NullableBoolean | int | None = prop("displayInSearch", int_enum("KalturaNullableBoolean"))
    password: str | None = prop("password", STRING, write_only=True, secret=True)
    operation_attributes: list[OperationAttributes] | None = prop(
        "operationAttributes", list_of("KalturaOperationAttributes")
    )
    metas: dict[str, OperationAttributes] | None = prop("metas", map_of("KalturaOperationAttributes"))
    template: BaseEntry | None = prop("template", object_of("KalturaBaseEntry"))
