"""One request to an API server: within limits, and to no other host."""

from __future__ import annotations

import http.client
import ssl
import time
import urllib.parse
from dataclasses import dataclass

from generator.reader.insecure import INSECURE, may_be_plain
from generator.reader.shown import sentence, shown_source

LARGEST = 64 * 1024 * 1024
"""Bytes of an answer."""

_CHUNK = 256 * 1024
_PORTS = {"http": 80, "https": 443}


class Unreachable(Exception):
    """The server cannot be reached; the text says why and what to do."""


class NoAnswer(Exception):
    """A request that was sent has no answer that could be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came."""

    status: int
    content_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Server:
    """An API server; `root` is the path of its ``api_v3``, `timeout` the seconds that one call may take."""

    scheme: str
    host: str
    port: int
    root: str
    timeout: float

    @property
    def name(self) -> str:
        """What messages call it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    def post(self, path: str, body: bytes, content_type: str) -> Answer:
        """Sends one request below the root.

        Raises:
            Unreachable: if there is no connection.
            NoAnswer: if the conversation fails, takes too long, or has too much to say.
        """
        end = time.monotonic() + self.timeout
        connection = self._connect()
        try:
            headers = {"Content-Type": content_type, "Accept": "application/json", "User-Agent": "clientgen"}
            connection.request("POST", f"{self.root}/{path}", body, headers)
            response = connection.getresponse()
            found = bytearray()
            while chunk := response.read1(_CHUNK):
                found += chunk
                if len(found) > LARGEST:
                    raise NoAnswer(f"the answer has more than {LARGEST // 2**20} MiB")
                if time.monotonic() > end:
                    raise TimeoutError
            stated = response.headers.get("Content-Length", "")
            if stated.isdecimal() and len(found) < int(stated):
                raise NoAnswer("the answer broke off")
            return Answer(response.status, response.headers.get("Content-Type", ""), bytes(found))
        except TimeoutError as error:
            raise NoAnswer(f"no answer within {self.timeout:g} seconds") from error
        except (OSError, http.client.HTTPException) as error:
            raise NoAnswer(f"the connection failed: {sentence(str(error)) or type(error).__name__}") from error
        finally:
            connection.close()

    def _connect(self) -> http.client.HTTPConnection:
        if self.scheme == "https":
            connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                self.host, self.port, timeout=self.timeout, context=ssl.create_default_context()
            )
        else:
            connection = http.client.HTTPConnection(self.host, self.port, timeout=self.timeout)
        try:
            connection.connect()
        except OSError as error:
            reason = sentence(getattr(error, "strerror", None) or str(error))
            raise Unreachable(
                f"{self.name} cannot be reached: {reason}; check host and port, and the network"
            ) from error
        return connection


def server_at(url: str, timeout: float) -> Server:
    """The server at `url`, with or without ``/api_v3`` at its end.

    Raises:
        Unreachable: if it may not be spoken to.
    """
    name = shown_source(url)
    try:
        parts = urllib.parse.urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError as error:
        raise Unreachable(f"{name} is no URL: {error}") from error
    plain = url.isascii() and url.isprintable() and " " not in url
    if parts.scheme not in _PORTS or not host or "@" in parts.netloc or parts.query or parts.fragment or not plain:
        raise Unreachable(f"{name} is no plain http or https address; write it as in https://www.example.com")
    if parts.scheme == "http" and not may_be_plain(host):
        raise Unreachable(
            f"{name} is not encrypted, so that anybody on the way could read the sessions; write https://, "
            f"or set {INSECURE}={host} if that host has nothing better"
        )
    base = parts.path.rstrip("/").removesuffix("/index.php").rstrip("/").removesuffix("/api_v3").rstrip("/")
    return Server(parts.scheme, host, port or _PORTS[parts.scheme], f"{base}/api_v3", timeout)
