"""Uploads: what is accepted, and the bytes of a multipart body (RFC 2046, RFC 7578; protocol.md 8.1)."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.errors import TransportError, UsageError
from runtime.files import FileSource
from runtime.multipart import MultipartBody

from generator.replay.multipart import parts
from generator.replay.server import ReplayServer
from tests.runtime.http import api
from tests.runtime.http.api import ADD_CONTENT, UPLOAD, FileResource, RequestOptions


def sent(body: MultipartBody) -> bytes:
    data = b"".join(body.chunks())
    assert body.length is None or body.length == len(data)
    return data


def test_the_bytes() -> None:
    body = MultipartBody(b'{"a": 1}', {"fileData": FileSource(b"hello", name="a.txt")}, "B")
    assert body.content_type == "multipart/form-data; boundary=B"
    assert sent(body) == (
        b'--B\r\nContent-Disposition: form-data; name="json"\r\n\r\n{"a": 1}\r\n'
        b'--B\r\nContent-Disposition: form-data; name="fileData"; filename="a.txt"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\nhello\r\n--B--\r\n"
    )


def test_boundaries_differ() -> None:
    one, two = (MultipartBody(b"{}", {"f": FileSource(b"")}) for _ in range(2))
    assert one.content_type != two.content_type


names = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1).filter(
    lambda name: not set(name) & set('/\\"') and name.strip()
)


@given(st.dictionaries(st.sampled_from(["fileData", "1:fileData", "a:b"]), st.tuples(names, st.binary()), min_size=1))
def test_any_names_and_bytes(files: dict[str, tuple[str, bytes]]) -> None:
    body = MultipartBody(b"{}", {part: FileSource(data, name=name) for part, (name, data) in files.items()})
    boundary = body.content_type.partition("boundary=")[2].encode()
    first, *rest = parts(sent(body), boundary)
    assert (first.name, first.text) == ("json", "{}")
    found = {part.name: (part.file.filename, part.file.data) for part in rest if part.file}
    assert found == files


def test_quotes_are_encoded_and_other_letters_are_not() -> None:
    head = sent(MultipartBody(b"{}", {"f": FileSource(b"", name='na"me \u4f8b\u00e9.txt')}))
    assert 'filename="na%22me \u4f8b\u00e9.txt"'.encode() in head


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"x", "file"),
        ([b"x"], "file"),
        (FileSource(b"x", name="C:\\videos\\a.mp4"), "a.mp4"),
        (FileSource(b"x", name="/videos/me/a.mp4"), "a.mp4"),
        (FileSource(b"x", name=""), "file"),
        (FileSource(b"x", name="dir/"), "file"),
    ],
)
def test_only_the_base_name_is_told(content: Any, name: str) -> None:
    assert FileSource.of(content).name == name


@pytest.mark.parametrize("name", ["a\r\nX: y", "a\nb", "a\0b", "a\x7f"])
def test_names_cannot_inject(name: str) -> None:
    with pytest.raises(UsageError, match="control"):
        FileSource(b"", name=name)
    with pytest.raises(UsageError, match="control"):
        FileSource(b"", content_type=f"text/{name}")
    with pytest.raises(UsageError):
        MultipartBody(b"{}", {name: FileSource(b"")})


@pytest.fixture
def sources(tmp_path: Path) -> Iterator[dict[str, Any]]:
    """Everything that can be uploaded, with the same ten bytes in it."""
    data = b"0123456789"
    path = tmp_path / "ten.bin"
    path.write_bytes(data)
    file = io.BytesIO(b"abc" + data)
    file.seek(3)
    opened = path.open("rb")
    yield {
        "path": path,
        "str": str(path),
        "bytes": data,
        "bytearray": bytearray(data),
        "memoryview": memoryview(data),
        "file": opened,
        "position": file,
        "list": [b"01234", b"", b"56789"],
        "generator": (bytes([byte]) for byte in data),
        "FileSource": FileSource(path, name="other.bin"),
    }
    opened.close()


KINDS = (
    *("path", "str", "bytes", "bytearray", "memoryview", "file", "position", "list", "generator"),
    "FileSource",
)


@pytest.mark.parametrize("kind", KINDS)
def test_sources(sources: dict[str, Any], kind: str) -> None:
    source = FileSource.of(sources[kind])
    assert source.size == (None if kind == "generator" else 10)
    assert source.rewindable == (kind != "generator")
    for _ in range(2 if source.rewindable else 1):
        assert b"".join(source.chunks()) == b"0123456789"
    part = source.part(2, 3)
    if kind in ("list", "generator"):
        assert part is None
    else:
        assert part is not None
        assert b"".join(part.chunks()) == b"234"
    if kind == "generator":
        with pytest.raises(UsageError, match="cannot be rewound"):
            source.chunks()


def test_every_source_arrives(server: ReplayServer, client: api.Client, sources: dict[str, Any]) -> None:
    server.respond(api.entry("0_a"))
    for source in sources.values():
        client.call(UPLOAD, {"fileData": source})
        part = server.requests[-1].decoded.files["fileData"]
        assert part.data == b"0123456789"


def test_pipes(server: ReplayServer, client: api.Client) -> None:
    read, write = os.pipe()
    os.write(write, b"through a pipe")
    os.close(write)
    server.respond(api.entry("0_a"))
    with os.fdopen(read, "rb") as file:
        client.call(UPLOAD, {"fileData": file})
    assert server.requests[0].decoded.files["fileData"].data == b"through a pipe"


@pytest.mark.parametrize("wrong", [7, object(), None])
def test_what_is_no_file(wrong: Any) -> None:
    with pytest.raises(UsageError):
        FileSource.of(wrong, "fileData")


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nothing\.bin"):
        FileSource.of(tmp_path / "nothing.bin")
    with pytest.raises(UsageError, match="folder"):
        FileSource.of(tmp_path)
    text = tmp_path / "text"
    text.write_text("x")
    with text.open() as file, pytest.raises(UsageError, match="binary"):
        FileSource.of(file)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="bytes"):
        list(FileSource.of(iter(["text"])).chunks())  # type: ignore[arg-type]


def test_parameters_go_into_the_json_part(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a"))
    client.call(UPLOAD, {"name": "x", "fileData": b"one", "other": FileSource(b"two", name="b.txt")})
    decoded = server.requests[0].decoded
    assert decoded.encoding == "multipart-json"
    assert {name: (file.filename, file.data) for name, file in decoded.files.items()} == {
        "fileData": ("file", b"one"),
        "other": ("b.txt", b"two"),
    }
    assert decoded.tree == {
        "name": "x",
        "ks": "KS1-secret-session",
        "clientTag": "tiny:1",
        "apiVersion": "3.3.0",
        "format": 2,
        "ignoreNull": 1,
    }
    assert "kalsig" not in json.dumps(server.requests[0].raw.text)


def test_a_file_inside_an_object(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a"))
    client.call(ADD_CONTENT, {"entryId": "0_a", "resource": FileResource(file_data=b"x")})
    assert list(server.requests[0].decoded.files) == ["resource:fileData"]


def test_what_cannot_be_rewound_is_not_sent_again(server: ReplayServer, client: api.Client) -> None:
    server.respond(api.entry("0_a"))
    server.fault("reset", times=1)
    again = RequestOptions(idempotent=True)
    with pytest.raises(TransportError):
        client.call(UPLOAD, {"fileData": iter([b"x"])}, again)
    assert len(server.requests) == 1
    server.fault("reset", times=1)
    client.call(UPLOAD, {"fileData": b"x"}, again)
    assert len(server.requests) == 3


def test_what_was_not_started_is_sent_again() -> None:
    from socket import create_server

    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    client = api.client(f"http://127.0.0.1:{port}")

    def never() -> Iterator[bytes]:
        raise AssertionError("it was read")
        yield b""

    with pytest.raises(TransportError):
        client.call(UPLOAD, {"fileData": never()})
    assert len(api.slept(client)) == 2
