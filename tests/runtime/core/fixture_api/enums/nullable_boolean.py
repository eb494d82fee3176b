from runtime.enums import OpenIntEnum


class NullableBoolean(OpenIntEnum, wire="KalturaNullableBoolean"):
    """A bool that may be null."""

    NULL_VALUE = -1
    FALSE_VALUE = 0
    TRUE_VALUE = 1
