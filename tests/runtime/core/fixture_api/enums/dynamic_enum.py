from runtime.enums import OpenStrEnum


class DynamicEnum(OpenStrEnum, wire="KalturaDynamicEnum"):
    """An enum without members."""
