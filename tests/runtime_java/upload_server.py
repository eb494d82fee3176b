"""The upload tokens of a server, as protocol.md 8.2 and 8.3 describe them, answering in JSON."""

from __future__ import annotations

import json
from typing import Any

from generator.replay.decode import DecodedRequest
from generator.replay.handler import RawRequest
from generator.replay.server import Answer


class UploadServer:
    """Keeps what is uploaded to one token.

    Attributes:
        data: what has arrived.
        chunks: `(resume, finalChunk, resumeAt, size)` of each chunk that was taken.
        lose: numbers of chunks, from 1, that are taken while the answer is lost.
        drop: numbers of requests with chunks, from 1, that are lost before they are taken.
        refuse: how often the final chunk is answered with "not all there".
        asked: how often the token was asked for.
    """

    def __init__(self) -> None:
        self.data = b""
        self.status = 0
        self.file: dict[str, Any] = {}
        self.names: set[str | None] = set()
        self.chunks: list[tuple[bool, bool, float, int]] = []
        self.lose: set[int] = set()
        self.drop: set[int] = set()
        self.refuse = 0
        self.asked = 0
        self._tries = 0

    def __call__(self, request: DecodedRequest, raw: RawRequest) -> Answer:
        assert request.service == "uploadtoken"
        if request.action == "add":
            token = request.tree["uploadToken"]
            assert isinstance(token, dict)
            self.file = dict(token)
            self.data, self.status = b"", 0
            return self._token()
        assert request.tree["uploadTokenId"] == "0_tok"
        if request.action == "get":
            self.asked += 1
            return self._token()
        self._tries += 1
        if self._tries in self.drop:
            return Answer("", fault="reset")
        return self._upload(request)

    def _upload(self, request: DecodedRequest) -> Answer:
        tree, part = request.tree, request.files["fileData"]
        self.names.add(part.filename)
        if "resume" not in tree:
            self.data, self.status = part.data, 2
            return self._token()
        resume, final, at = tree["resume"], tree["finalChunk"], tree["resumeAt"]
        assert isinstance(resume, bool)
        assert isinstance(final, bool)
        assert isinstance(at, int | float)
        if final and self.refuse:
            self.refuse -= 1
            code = "UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE"
            return Answer(json.dumps({"objectType": "KalturaAPIException", "code": code, "message": "wait"}))
        self.chunks.append((resume, final, at, part.size))
        start = int(at) if resume and at >= 0 else 0
        self.data = self.data[:start].ljust(start, b"\0") + part.data
        self.status = 2 if final else 1
        lost = len(self.chunks) in self.lose
        return Answer(self._token().body, fault="reset" if lost else None)

    def _token(self) -> Answer:
        token = {"objectType": "KalturaUploadToken", "id": "0_tok", "status": self.status}
        return Answer(json.dumps(token | {"uploadedFileSize": len(self.data)}))
