from runtime.enums import OpenIntEnum


class FlavorReadyBehaviorType(OpenIntEnum, wire="KalturaFlavorReadyBehaviorType"):
    """An enum with two names of one value."""

    NO_IMPACT = 0
    INHERIT_FLAVOR_PARAMS = 0
    REQUIRED = 1
