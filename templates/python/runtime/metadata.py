"""What is known of an answer besides its value (``protocol.md 5.7``)."""

from __future__ import annotations

from collections.abc import Mapping


class ResponseMetadata:
    """What is known of an answer besides its value. Support asks for the first three.

    Attributes:
        status: The HTTP status.
        server: The machine that answered (``X-Me``), or ``""``.
        session_id: The id of the request in the server's log (``X-Kaltura-Session``),
            or ``""``.
        headers: All headers of the answer.
        execution_time: Seconds the server says it worked; None where it does not say.
        attempts: How often the request was sent.
        elapsed: Seconds from the first attempt to the end of the answer.
    """

    __slots__ = (
        "attempts",
        "elapsed",
        "execution_time",
        "headers",
        "server",
        "session_id",
        "status",
    )

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        *,
        server: str = "",
        session_id: str = "",
        execution_time: float | None = None,
        attempts: int = 1,
        elapsed: float = 0.0,
    ) -> None:
        self.status = status
        self.headers = headers
        self.server = server
        self.session_id = session_id
        self.execution_time = execution_time
        self.attempts = attempts
        self.elapsed = elapsed

    def __repr__(self) -> str:
        shown = (
            f"{name}={getattr(self, name)!r}"
            for name in self.__slots__
            if name != "headers"
        )
        return f"ResponseMetadata({', '.join(shown)})"
