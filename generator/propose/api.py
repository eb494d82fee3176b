"""JSON over HTTP with the API of a service."""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from typing import Any

from .problems import ProposalProblem
from .secrets import Secrets

_TIMEOUT = 60.0
_LIMIT = 16 * 1024 * 1024


class Refused(Exception):
    """The service answered with an error: `status` of HTTP, and what it said, without secrets."""

    def __init__(self, status: int, told: str) -> None:
        super().__init__(told)
        self.status = status


class Caller:
    """Calls the API at `base`, a URL, with `headers`; what comes back is without `secrets`.

    No redirect is followed: it could take the token to another server.
    """

    def __init__(self, base: str, headers: Mapping[str, str], secrets: Secrets) -> None:
        self._base = base.rstrip("/")
        self._headers = {"User-Agent": "clientgen", "Accept": "application/json", **headers}
        self._secrets = secrets
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler,
            urllib.request.HTTPHandler,
            urllib.request.HTTPSHandler,
            urllib.request.HTTPDefaultErrorHandler,
            urllib.request.HTTPErrorProcessor,
            urllib.request.UnknownHandler,
        ):
            self._opener.add_handler(handler())

    def call(
        self, method: str, path: str, query: Mapping[str, str] | None = None, content: Mapping[str, Any] | None = None
    ) -> Any:
        """What the API answers, as JSON.

        Raises:
            Refused: if that is an error.
            ProposalProblem: if there is no answer, or none in JSON.
        """
        url = f"{self._base}{path}" + (f"?{urllib.parse.urlencode(query)}" if query else "")
        data = None if content is None else json.dumps(content).encode()
        headers = self._headers if data is None else {**self._headers, "Content-Type": "application/json"}
        try:
            request = urllib.request.Request(url, data, headers, method=method)
            with self._opener.open(request, timeout=_TIMEOUT) as response:
                return json.loads(response.read(_LIMIT))
        except urllib.error.HTTPError as error:
            with error:
                raise Refused(error.code, self._secrets.hide(_told(error))) from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            reason = getattr(error, "reason", error)
            told = self._secrets.hide(f"{self._base} gives no answer: {reason}")
            raise ProposalProblem(told) from None


def text_of(found: object, key: str) -> str:
    """The text at `key` of an answer, on one line; "" where there is none."""
    value = found.get(key) if isinstance(found, dict) else None
    return " ".join(value.split()) if isinstance(value, str) else ""


def _told(error: urllib.error.HTTPError) -> str:
    """What an answer says is wrong, in a line: services put it into `message`, `error` and `errors`."""
    said = []
    try:
        found = json.loads(error.read(_LIMIT))
        for key in ("message", "error", "errors"):
            value = found.get(key)
            if value:
                said.append(value if isinstance(value, str) else json.dumps(value))
    except (OSError, http.client.HTTPException, ValueError, AttributeError):
        pass
    return " ".join(f"{error.code} {': '.join(said) or error.reason}".split())[:500]
