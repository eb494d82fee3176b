"""The upload tokens of a server, as protocol.md 8.2 and 8.3 describe them, for the replay server to answer with."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from generator.replay.decode import DecodedRequest
from generator.replay.handler import RawRequest
from generator.replay.server import Answer
from tests.runtime.http import api


class UploadServer:
    """Keeps what is uploaded to one token.

    Attributes:
        data: what has arrived.
        chunks: `(resume, finalChunk, resumeAt, size)` of each chunk that was taken.
        lose: numbers of chunks, from 1, that are taken while the answer is lost.
        refuse: how often the final chunk is answered with "not all there".
    """

    def __init__(self) -> None:
        self.data = b""
        self.status = 0
        self.file: dict[str, Any] = {}
        self.chunks: list[tuple[bool, bool, float, int]] = []
        self.lose: set[int] = set()
        self.refuse = 0
        self.asked = 0

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
        return self._upload(request)

    def _upload(self, request: DecodedRequest) -> Answer:
        tree, part = request.tree, request.files["fileData"]
        assert part.filename
        resume, final, at = tree["resume"], tree["finalChunk"], tree["resumeAt"]
        assert isinstance(resume, bool)
        assert isinstance(final, bool)
        assert isinstance(at, int | float)
        assert sha256(part.data).hexdigest() == part.sha256
        if final and self.refuse:
            self.refuse -= 1
            return Answer(api.error("UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE"))
        self.chunks.append((resume, final, at, part.size))
        start = int(at) if resume and at >= 0 else 0
        self.data = self.data[:start].ljust(start, b"\0") + part.data
        self.status = 2 if final else 1
        lost = len(self.chunks) in self.lose
        return Answer(self._token().body, fault="reset" if lost else None)

    def _token(self) -> Answer:
        return Answer(
            api.xml(
                f"<objectType>KalturaUploadToken</objectType><id>0_tok</id><status>{self.status}</status>"
                f"<uploadedFileSize>{len(self.data)}</uploadedFileSize>"
            )
        )
