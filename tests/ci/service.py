"""A server on this machine that is a schema server, a git server, and the APIs of GitHub and GitLab."""

from __future__ import annotations

import json
import os
import re
import subprocess
import threading
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

TOKEN = "s3cr3t/t0ken-of-the-job"
REPOSITORY = "acme/widgets"
PULLS = f"/api/v3/repos/{REPOSITORY}/pulls"
MERGES = "/api/v4/projects/17/merge_requests"


@dataclass(frozen=True)
class Asked:
    """What an API was asked."""

    method: str
    path: str
    query: dict[str, str]
    content: dict[str, str]


@dataclass
class Service:
    """The state of the server.

    `schema` is what ``/api.xml`` answers, unless `schema_status` is no success. `requests` are the open ones, as they
    are told. `refusal` is a status and a message that the APIs answer with; `redirect` an address that they point to.
    """

    repositories: Path
    schema: bytes = b""
    schema_status: int = 200
    requests: list[dict[str, Any]] = field(default_factory=list)
    refusal: tuple[int, str] | None = None
    redirect: str = ""
    asked: list[Asked] = field(default_factory=list)
    pushed_by: list[str] = field(default_factory=list)
    url: str = ""

    def reset(self, repositories: Path, schema: bytes) -> None:
        """As a new server with this schema, at the same address."""
        self.__init__(repositories, schema, url=self.url)  # type: ignore[misc]

    @property
    def written(self) -> list[Asked]:
        """What changed something."""
        return [each for each in self.asked if each.method != "GET"]

    def handle(self, handler: _Handler) -> None:
        """Answers one request."""
        place = urlsplit(handler.path)
        if place.path == "/api.xml":
            self._schema(handler)
        elif place.path.startswith("/git/"):
            self._git(handler, place.path.removeprefix("/git"), place.query)
        else:
            self._api(handler, place.path, dict(parse_qsl(place.query)))

    def _schema(self, handler: _Handler) -> None:
        tag = f'"{sha256(self.schema).hexdigest()[:8]}"'
        same = handler.headers["If-None-Match"] == tag
        status = 304 if same and self.schema_status == 200 else self.schema_status
        handler.reply(status, self.schema if status == 200 else b"", {"ETag": tag})

    def _api(self, handler: _Handler, path: str, query: dict[str, str]) -> None:
        content = json.loads(handler.body() or b"{}")
        self.asked.append(Asked(handler.command, path, query, content))
        told = handler.headers["Authorization"] or f"Private {handler.headers['PRIVATE-TOKEN']}"
        if self.redirect:
            handler.reply(307, b"", {"Location": self.redirect})
        elif told not in (f"Bearer {TOKEN}", f"Private {TOKEN}"):
            handler.json(401, {"message": f"bad credentials: {told}"})
        elif self.refusal is not None:
            handler.json(self.refusal[0], {"message": self.refusal[1]})
        elif handler.command == "GET":
            handler.json(200, [each for each in self.requests if _matches(each, query)])
        elif handler.command == "POST":
            number = len(self.requests) + 1
            url = f"{self.url}/{REPOSITORY}/requests/{number}"
            made = {"number": number, "iid": number, "html_url": url, "web_url": url, **content}
            self.requests.append(made)
            handler.json(201, made)
        else:
            found = next(each for each in self.requests if str(each["number"]) == path.rpartition("/")[2])
            found.update(content)
            handler.json(200, found)

    def _git(self, handler: _Handler, path: str, query: str) -> None:
        given = handler.headers.get_all("Authorization") or []
        if len(given) > 1:
            handler.reply(400, b"Duplicate header: Authorization", {})
            return
        account = b64decode(given[0].removeprefix("Basic ")).decode() if given else ""
        if account.partition(":")[2] != TOKEN:
            handler.reply(401, b"", {"WWW-Authenticate": 'Basic realm="git"'})
            return
        if path.endswith("git-receive-pack"):
            self.pushed_by.append(account.partition(":")[0])
        environment = {
            "PATH": os.environ["PATH"],
            "GIT_PROJECT_ROOT": str(self.repositories),
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REQUEST_METHOD": handler.command,
            "CONTENT_TYPE": handler.headers["Content-Type"] or "",
            "HTTP_CONTENT_ENCODING": handler.headers["Content-Encoding"] or "",
            "GIT_PROTOCOL": handler.headers["Git-Protocol"] or "",
            "REMOTE_USER": "job",
            "REMOTE_ADDR": "127.0.0.1",
        }
        done = subprocess.run(
            ["git", "http-backend"], env=environment, input=handler.body(), capture_output=True, check=True
        )
        head, _, body = done.stdout.partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        handler.reply(int(headers.pop("Status", "200").split()[0]), body, headers)


class _Handler(BaseHTTPRequestHandler):
    service: Service

    def reply(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 304:
            self.wfile.write(body)

    def json(self, status: int, content: object) -> None:
        self.reply(status, json.dumps(content).encode(), {"Content-Type": "application/json"})

    def body(self) -> bytes:
        if self.headers["Transfer-Encoding"] != "chunked":
            return self.rfile.read(int(self.headers["Content-Length"] or 0))
        found = b""
        while size := int(self.rfile.readline(), 16):
            found += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return found

    def _handle(self) -> None:
        self.service.handle(self)

    do_GET = do_POST = do_PUT = do_PATCH = _handle

    def log_message(self, format: str, *args: object) -> None:
        return


@contextmanager
def serving(repositories: Path) -> Iterator[Service]:
    """The server, for as long as the block runs."""
    service = Service(repositories)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"service": service}))
    service.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _matches(request: dict[str, Any], query: dict[str, str]) -> bool:
    """Whether an open request is between the branches of a query, of either API."""
    branch = re.sub(r"^acme:", "", query.get("head", "")) or query["source_branch"]
    base = query.get("base") or query["target_branch"]
    return (request.get("head") or request["source_branch"], request.get("base") or request["target_branch"]) == (
        branch,
        base,
    )
