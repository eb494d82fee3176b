from runtime.enums import OpenStrEnum


class EntryType(OpenStrEnum, wire="KalturaEntryType"):
    """The kinds of entries."""

    AUTOMATIC = "-1"
    MEDIA_CLIP = "1"
    EXTERNAL_MEDIA = "externalMedia.externalMedia"
    NONE = ""
