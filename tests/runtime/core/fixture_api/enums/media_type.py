from runtime.enums import OpenIntEnum


class MediaType(OpenIntEnum, wire="KalturaMediaType"):
    """The kinds of media."""

    VIDEO = 1
    IMAGE = 2
    AUDIO = 5
