"""The errors that the schema declares."""

from collections.abc import Mapping

from runtime.errors import ApiError


class EntryIdNotFound(ApiError):
    """Entry id "@ENTRY_ID@" not found."""

    code = "ENTRY_ID_NOT_FOUND"


ERRORS: Mapping[str, type[ApiError]] = {"ENTRY_ID_NOT_FOUND": EntryIdNotFound}
