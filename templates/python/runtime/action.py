"""An action of a service, as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from .fields import Kind

T = TypeVar("T")


class Action(Generic[T]):
    """An action: what it is called on the wire, what it takes and what it answers.

    The type parameter is the Python type of the answer.

    Attributes:
        service: The wire id of the service (``metadata_metadata``).
        name: The wire name of the action.
        result: What it answers.
        parameters: What its parameters are, by wire name.
        repeatable: Whether repeating it is known to change nothing more.
        session: ``"always"``, ``"optional"``, ``"none"`` or ``""`` where the schema is
            silent.
        secrets: Wire names of the parameters that logs must not show.
    """

    __slots__ = (
        "name",
        "parameters",
        "repeatable",
        "result",
        "secrets",
        "service",
        "session",
    )

    def __init__(
        self,
        service: str,
        name: str,
        result: Kind,
        parameters: Mapping[str, Kind] | None = None,
        *,
        repeatable: bool = False,
        session: str = "",
        secrets: tuple[str, ...] = (),
    ) -> None:
        self.service = service
        self.name = name
        self.result = result
        self.parameters: Mapping[str, Kind] = {} if parameters is None else parameters
        self.repeatable = repeatable
        self.session = session
        self.secrets = secrets

    def __str__(self) -> str:
        return f"{self.service}.{self.name}"

    def __repr__(self) -> str:
        return f"<action {self}>"
