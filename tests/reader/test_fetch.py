"""Sources: files, standard input, http, the default; and what is said when there is nothing to be had."""

from __future__ import annotations

import gzip
import io
import lzma
import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.reader.fetch import SIZE_LIMIT, STDIN, SchemaText, SchemaUnavailable, fetch
from generator.reader.read import read_schema
from generator.resources import default_schema

DATA = b'<xml apiVersion="1"><enums/></xml>'


def refused(source: str) -> str:
    with pytest.raises(SchemaUnavailable) as caught:
        fetch(source)
    return str(caught.value)


def test_the_default_is_the_embedded_schema() -> None:
    assert fetch(None) == SchemaText("kaltura.xml", default_schema().read_bytes())


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "api.xml"
    path.write_bytes(DATA)
    assert fetch(str(path)) == SchemaText(str(path), DATA)


def test_a_missing_file_with_a_close_name(tmp_path: Path) -> None:
    (tmp_path / "kaltura.xml").write_bytes(DATA)
    (tmp_path / "other.txt").write_bytes(DATA)
    assert refused(str(tmp_path / "kaltrua.xml")) == (
        f"there is no file {tmp_path}/kaltrua.xml; did you mean {tmp_path}/kaltura.xml?"
    )
    assert refused(str(tmp_path / "zzz")).startswith(f"there is no file {tmp_path}/zzz; give a file, an http(s) URL, ")
    assert refused(str(tmp_path / "no" / "a.xml")).startswith(
        f"there is no file {tmp_path}/no/a.xml: the folder {tmp_path}/no does not exist; give a file, "
    )


def test_a_folder(tmp_path: Path) -> None:
    assert refused(str(tmp_path)) == f"{tmp_path} is a folder; give a schema file in it"
    (tmp_path / "a.xml").write_bytes(DATA)
    assert refused(str(tmp_path)) == f"{tmp_path} is a folder; give a schema file in it, such as {tmp_path}/a.xml"


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(DATA)
    path.chmod(0)
    assert refused(str(path)) == f"{path} may not be read; check its permissions"


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, ""])
def test_impossible_names(name: str) -> None:
    assert refused(name)


def test_two_hundred_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.xml"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    text = fetch(str(path))
    assert text == SchemaText(str(path), b"", too_large=True)
    assert [str(error) for error in read_schema(text).errors] == [
        f"{path}:1: error: the file is larger than 64 MiB; give it a schema: the largest one known has 2 MB"
    ]


class Endless(io.RawIOBase):
    """A stream without an end that counts what was taken."""

    taken = 0

    def read(self, size: int = -1) -> bytes:
        self.taken += size
        return b"x" * size


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(DATA)))
    assert fetch("-") == SchemaText(STDIN, DATA)


def test_standard_input_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = Endless()
    monkeypatch.setattr("sys.stdin", type("Stdin", (), {"buffer": endless}))
    assert fetch("-") == SchemaText(STDIN, b"", too_large=True)
    assert endless.taken < SIZE_LIMIT + 1024 * 1024


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert refused("-") == "standard input is closed; pipe a schema into it, or give a file"


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress], ids=["gzip", "xz"])
def test_a_packed_file(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "api.xml.packed"
    path.write_bytes(pack(DATA))
    assert fetch(str(path)) == SchemaText(str(path), DATA)
    path.write_bytes(pack(DATA)[:-9])
    assert refused(str(path)).startswith(f"{path} is damaged: ")
    path.write_bytes(pack(bytes(SIZE_LIMIT + 1)))
    assert fetch(str(path)) == SchemaText(str(path), b"", too_large=True)


class Handler(BaseHTTPRequestHandler):
    """Answers by path."""

    def do_GET(self) -> None:
        match self.path:
            case "/plain":
                self.answer(200, DATA)
            case "/gzip":
                self.answer(200, gzip.compress(DATA), ("Content-Encoding", "gzip"))
            case "/damaged":
                self.answer(200, gzip.compress(DATA)[:10] + b"no gzip", ("Content-Encoding", "gzip"))
            case "/cut":
                self.answer(200, gzip.compress(DATA)[:-9], ("Content-Encoding", "gzip"))
            case "/bomb":
                self.answer(200, gzip.compress(bytes(SIZE_LIMIT + 1), 9), ("Content-Encoding", "gzip"))
            case "/stated":
                self.send_response(200)
                self.send_header("Content-Length", str(200 * 1024 * 1024))
                self.end_headers()
            case "/short":
                self.send_response(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
                self.wfile.write(DATA)
            case "/moved":
                self.answer(302, b"", ("Location", "/plain"))
            case "/to-file":
                self.answer(302, b"", ("Location", "file:///etc/hostname"))
            case "/to-ftp":
                self.answer(302, b"", ("Location", "ftp://127.0.0.1/x"))
            case "/circle":
                self.answer(302, b"", ("Location", "/circle"))
            case "/nonsense":
                self.wfile.write(b"hello\r\n\r\n")
            case _:
                self.answer(404, b"")

    def answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.mark.parametrize("path", ["/plain", "/gzip", "/moved"])
def test_over_http(server: str, path: str) -> None:
    assert fetch(server + path) == SchemaText(server + path, DATA)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/none", "answered 404 Not Found; check the address"),
        ("/damaged", "is damaged: "),
        ("/cut", "is damaged: "),
        ("/short", "sent 34 of 1000 bytes; try again"),
        ("/to-file", "is no http or https URL"),
        ("/to-ftp", "ftp"),
        ("/circle", "302"),
        ("/nonsense", ""),
    ],
)
def test_what_http_refuses(server: str, path: str, expected: str) -> None:
    message = refused(server + path)
    assert message.startswith(server + path)
    assert expected in message


@pytest.mark.parametrize("path", ["/bomb", "/stated"])
def test_too_much_over_http(server: str, path: str) -> None:
    assert fetch(server + path) == SchemaText(server + path, b"", too_large=True)


def test_nobody_listens() -> None:
    message = refused("http://127.0.0.1:9/schema.xml")
    assert message == (
        "http://127.0.0.1:9/schema.xml cannot be reached: the connection was refused; check host and port"
    )


def test_credentials_in_a_url_are_refused_and_not_repeated() -> None:
    assert "hunter2" not in refused("https://me:hunter2@127.0.0.1:9/")


def test_other_schemes() -> None:
    assert refused("ftp://127.0.0.1/x") == "ftp://127.0.0.1/x is no http or https URL; fetch it to a file first"
