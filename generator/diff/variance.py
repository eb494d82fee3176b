"""Whether a type holds more than another: subclasses fit where their base is asked for, an int where a bigint is."""

from __future__ import annotations

from enum import Enum

from generator.model.types import BIGINT, INT, EnumRef, ListOf, MapOf, ObjectRef, Scalar

from .changes import Changed
from .versions import Versions, derives


class Variance(Enum):
    """How a type changed: it takes more values than before, fewer, or other ones."""

    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


def variance(old: object, new: object, versions: Versions) -> Variance:
    """How the type `new` compares with the type `old`."""
    match old, new:
        case (
            (ListOf(before), ListOf(after))
            | (MapOf(before), MapOf(after))
            | (ObjectRef() as before, ObjectRef() as after)
        ):
            if derives(versions.bases(before.name, new=True), after.name):
                return Variance.WIDER
            if derives(versions.bases(after.name, new=True), before.name):
                return Variance.NARROWER
        case EnumRef(_, base), Scalar(kind) if base is kind:
            return Variance.WIDER
        case Scalar(kind), EnumRef(_, base) if base is kind:
            return Variance.NARROWER
        case Scalar(), Scalar() if (old, new) == (INT, BIGINT):
            return Variance.WIDER
        case Scalar(), Scalar() if (old, new) == (BIGINT, INT):
            return Variance.NARROWER
    return Variance.OTHER


def wider(change: Changed, versions: Versions) -> bool:
    """Whether the type in a change of a facet takes more than before."""
    return _of(change, versions) is Variance.WIDER


def narrower(change: Changed, versions: Versions) -> bool:
    """Whether it takes less."""
    return _of(change, versions) is Variance.NARROWER


def other(change: Changed, versions: Versions) -> bool:
    """Whether it takes something else."""
    return _of(change, versions) is Variance.OTHER


def _of(change: Changed, versions: Versions) -> Variance:
    return variance(change.before, change.after, versions)
