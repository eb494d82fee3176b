"""A server of upload tokens whose connections break after so many bytes of an upload (``protocol.md 8.2``, 8.3)."""

from __future__ import annotations

import contextlib
import json
import socket
import struct

from generator.replay.decode import decode
from tests.runtime.http.peers import Peer


class CutServer(Peer):
    """Keeps what is uploaded to one token at a time.

    Attributes:
        data: What has arrived.
        cut: After how many bytes of files the connection breaks, once; None for never.
        keeps: Whether what had arrived of that chunk stays.
        hard: Whether the break is a reset.
    """

    def __init__(self) -> None:
        super().__init__()
        self.begin(None)

    def begin(self, cut: int | None, *, keeps: bool = False, hard: bool = False) -> None:
        """Forget what was uploaded, and plan a break."""
        self.data = b""
        self.full = False
        self.cut, self.keeps, self.hard = cut, keeps, hard

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def handle(self, connection: socket.socket) -> None:
        with connection.makefile("rb") as source:
            while line := source.readline():
                target = line.split()[1].decode()
                headers: dict[str, str] = {}
                while head := source.readline().strip():
                    name, _, value = head.decode().partition(":")
                    headers[name.lower()] = value.strip()
                length = int(headers["content-length"])
                body = b""
                if "/action/upload" in target and self.cut is not None:
                    # The file is all but the last line of the body.
                    while len(body) < length and len(self.data) + self._file_bytes(body) < self.cut:
                        body += source.read(min(256, length - len(body)))
                    if len(self.data) + self._file_bytes(body) >= self.cut:
                        self._break(connection, body)
                        return
                body += source.read(length - len(body))
                connection.sendall(self._answer(target, headers, body))

    @staticmethod
    def _file_bytes(body: bytes) -> int:
        return len(body.split(b"\r\n\r\n", 2)[2]) if body.count(b"\r\n\r\n") > 1 else 0

    def _break(self, connection: socket.socket, body: bytes) -> None:
        assert self.cut is not None
        if self.keeps and (arrived := self._file_bytes(body)):
            self.data += body[-arrived:][: self.cut - len(self.data)]
        self.cut = None
        if self.hard:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _answer(self, target: str, headers: dict[str, str], body: bytes) -> bytes:
        request = decode(target, headers, body)
        if request.action == "upload":
            tree = request.tree
            at = float(str(tree["resumeAt"]))
            start = int(at) if tree["resume"] and at >= 0 else 0
            assert start <= len(self.data), "a hole in the file"
            self.data = self.data[:start] + request.files["fileData"].data
            self.full = bool(tree["finalChunk"])
        status = 2 if self.full else 1
        token = {
            "objectType": "KalturaUploadToken",
            "id": "0_tok",
            "status": status,
            "uploadedFileSize": len(self.data),
        }
        text = json.dumps(token).encode()
        return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(text), text)
