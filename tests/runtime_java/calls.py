"""What the tests of calls share: a call as a command, and both transports."""

from __future__ import annotations

from typing import Any

from generator.replay.server import ReplayServer
from tests.runtime_java.remote import Remote

KS = "KS1-secret-session"
TRANSPORTS = ("jdk", "url")


def where(server: ReplayServer | str, action: str = "get") -> str:
    """The address of an action."""
    root = server if isinstance(server, str) else server.url
    return f"{root}/api_v3/service/media/action/{action}"


class Calls:
    """Makes calls of `media.get` with JSON, over one transport.

    Args:
        remote: the virtual machine.
        server: whom to call, or its address.
        settings: members of every command.
    """

    def __init__(self, remote: Remote, server: ReplayServer | str, **settings: Any) -> None:
        self._remote = remote
        self._url = where(server)
        self._settings = settings

    def __call__(self, **members: Any) -> Any:
        """Make a call; what came of it, with what was told on the way."""
        tree = {"entryId": "0_a", "ks": KS, "secret": "hidden-value-1"}
        standard = {"url": self._url, "json": '{"entryId":"0_a","format":1}', "tree": tree, "repeatable": True}
        given = standard | self._settings | members
        if "form" in members or "multipart" in members:
            del given["json"]
        return self._remote("call", **given)

    def error(self, **members: Any) -> dict[str, Any]:
        """Make a call that fails; what it fails with."""
        found: dict[str, Any] = self(**members)["error"]
        assert not found["copied"].startswith("not serialisable"), found["copied"]
        return found
