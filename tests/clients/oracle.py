"""Values of the Python client in the form of the oracle that they are compared with."""

from __future__ import annotations

from typing import Any

from generator.conformance.oracle import ApiFault, Misfit, Oracle
from generator.model.types import ROOT_CLASS

__all__ = ["ApiFault", "Misfit", "Oracle", "normalised"]


def normalised(value: Any) -> Any:
    """A value of the Python client in the form of the oracle, read through the public attributes."""
    if isinstance(value, list):
        return [normalised(each) for each in value]
    if isinstance(value, dict):
        return {key: normalised(each) for key, each in value.items()}
    properties = getattr(type(value), "__properties__", None)
    if properties is not None:
        wire = type(value).__wire__ or ROOT_CLASS
        found = {"objectType": wire}
        if value.object_type not in (wire, None):
            found["$received"] = value.object_type
        for wire, property_ in properties.items():
            read = property_.__get__(value, type(value))
            if read is not None:
                found[wire] = normalised(read)
        return found
    for plain in (bool, int, str, float):
        if isinstance(value, plain):
            return plain(value.value if hasattr(value, "value") else value)
    return value
