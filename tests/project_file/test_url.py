"""A schema from a URL: asked for with what the server said last time, kept beside the lock, never half taken."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from generator.reader.fetch import SchemaUnavailable, Validators, fetch_changed

from .conftest import CONFIG, NEWER, SCHEMA, Made

COPY = "clientgen.schema.xml"
SINCE = "Wed, 01 Jan 2025 00:00:00 GMT"


class Server:
    """Serves one schema, with an ETag, a date, both or neither; `asked` has the statuses that it answered with."""

    def __init__(self) -> None:
        self.text = SCHEMA
        self.says = {"ETag": '"1"', "Last-Modified": SINCE}
        self.status = 0
        self.cut = False
        self.asked: list[int] = []
        served = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                served.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/api.xml"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = gzip.compress(self.text.encode(), mtime=0)
        pairs = (("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since"))
        said = [(self.says[name], handler.headers[asked]) for name, asked in pairs if name in self.says]
        same = any(asked for _, asked in said) and all(now == asked for now, asked in said if asked)
        status = self.status or (304 if same else 200)
        self.asked.append(status)
        handler.send_response(status)
        for name, value in self.says.items():
            handler.send_header(name, value)
        if status == 200:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        if status == 200:
            handler.wfile.write(body[: len(body) // 2] if self.cut else body)


@pytest.fixture
def server() -> Iterator[Server]:
    served = Server()
    served.thread.start()
    yield served
    served.server.shutdown()
    served.thread.join()
    served.server.server_close()


@pytest.fixture
def remote(made: Made, server: Server) -> Made:
    made.write("clientgen.toml", CONFIG.replace("small.xml", server.url))
    (made.root / "small.xml").unlink()
    return made


def test_kept_and_asked_for_with_what_was_said(remote: Made, server: Server) -> None:
    remote.run("sync")
    assert remote.read(COPY) == SCHEMA
    locked = json.loads(remote.read("clientgen.lock"))["schema"]
    assert locked == {
        "source": server.url,
        "sha256": sha256(SCHEMA.encode()).hexdigest(),
        "api_version": "1.2.3",
        "copy": COPY,
        "etag": '"1"',
        "last_modified": SINCE,
    }
    before = remote.tree()
    remote.run("check")
    remote.run("sync")
    remote.run("sync", "--locked")
    assert server.asked == [200, 304]
    assert remote.tree() == before


@pytest.mark.parametrize("says", [{"ETag": '"x"'}, {"Last-Modified": SINCE}, {}])
def test_servers_that_say_less(remote: Made, server: Server, says: dict[str, str]) -> None:
    server.says = says
    remote.run("sync")
    before = remote.tree()
    remote.run("sync")
    assert server.asked == [200, 304 if says else 200]
    assert remote.tree() == before


def test_a_new_one(remote: Made, server: Server) -> None:
    remote.run("sync")
    server.text, server.says = NEWER, {"ETag": '"2"'}
    assert "schema: API 1.2.3 -> API 1.3.0" in remote.run("sync").stdout
    assert remote.read(COPY) == NEWER
    assert remote.read("out/toy/fresh.txt") == "hello fresh\n"
    remote.run("sync")
    assert server.asked == [200, 200, 304]


def test_what_the_copy_was_is_told_in_a_changelog(made: Made, server: Server) -> None:
    config = f'schema = "{server.url}"\n[clients.python]\ndirectory = "py"\nchangelog = "CHANGES.md"\n'
    made.write("clientgen.toml", config)
    made.run("sync")
    server.text, server.says = NEWER, {"ETag": '"2"'}
    made.run("sync")
    assert "client.fresh" in made.read("CHANGES.md")


def test_another_name_for_the_same_text_is_no_change(remote: Made, server: Server) -> None:
    remote.run("sync")
    before = remote.tree()
    server.says = {"ETag": '"of another machine"'}
    remote.run("sync")
    assert server.asked == [200, 200]
    assert remote.tree() == before


def test_a_dry_run_keeps_nothing(remote: Made, server: Server) -> None:
    assert "would be written: out/toy/thing.txt" in remote.run("sync", "--dry-run").stdout
    assert set(remote.tree()) == {"clientgen.toml"}


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("fault", ["gone", "down", "cut", "broken", "html"])
def test_trouble_changes_nothing(remote: Made, server: Server, known: bool, fault: str) -> None:
    if known:
        remote.run("sync")
    before = remote.tree()
    server.says, server.text = {"ETag": '"2"'}, NEWER
    if fault == "gone":
        server.status = 404
    elif fault == "down":
        server.status = 503
    elif fault == "cut":
        server.cut = True
    else:
        server.text = "<html><body>Log in</body></html>" if fault == "html" else NEWER.replace('"bool"', '"boool"')
    ended = remote.run("sync", status=2)
    assert "nothing was done" in ended.stderr
    no_schema = fault in ("gone", "down", "cut")
    assert (f"clientgen sync --locked does with {COPY}" in ended.stderr) == (known and no_schema)
    assert remote.tree() == before
    if known:
        remote.run("check")
        remote.run("sync", "--locked")


def test_a_server_that_cannot_be_reached(remote: Made) -> None:
    remote.write("clientgen.toml", CONFIG.replace("small.xml", "http://127.0.0.1:1/api.xml"))
    ended = remote.run("sync", status=2)
    assert "cannot be reached" in ended.stderr and "nothing was done" in ended.stderr
    assert set(remote.tree()) == {"clientgen.toml"}


def test_locked_never_asks(remote: Made, server: Server) -> None:
    remote.run("sync", "--locked", status=2)
    remote.run("sync")
    (remote.root / COPY).unlink()
    assert f"there is no {COPY}, the copy of the schema" in remote.run("sync", "--locked", status=2).stderr
    assert f"{COPY}: missing; clientgen sync fetches it" in remote.run("check", status=1).stdout
    assert server.asked == [200]
    remote.run("sync")
    assert server.asked == [200, 200]
    remote.run("check")


def test_an_edited_copy_is_fetched_again(remote: Made, server: Server) -> None:
    remote.run("sync")
    remote.write(COPY, NEWER)
    assert f"{COPY}: edited by hand; clientgen sync fetches it again" in remote.run("check", status=1).stdout
    remote.run("sync", "--locked", status=2)
    remote.run("sync")
    assert server.asked == [200, 200]
    assert remote.read(COPY) == SCHEMA
    remote.run("check")


def test_another_address_is_asked(remote: Made, server: Server) -> None:
    remote.run("sync")
    remote.write("clientgen.toml", CONFIG.replace("small.xml", server.url + "?new"))
    assert "clientgen.lock: it is about the schema http" in remote.run("check", status=1).stdout
    remote.run("sync", "--locked", status=2)
    assert "up to date" in remote.run("sync").stdout
    assert server.asked == [200, 200]
    remote.run("check")


def test_the_copy_goes_where_it_is_told(remote: Made, server: Server) -> None:
    text = remote.read("clientgen.toml")
    remote.write("clientgen.toml", 'schema-copy = "schema/api.xml"\n' + text)
    (remote.root / "deep").mkdir()
    remote.run("sync", where="deep")
    assert remote.read("schema/api.xml") == SCHEMA
    assert not (remote.root / COPY).exists()


def test_nothing_new_only_about_what_is_known(server: Server) -> None:
    server.status = 304
    with pytest.raises(SchemaUnavailable, match="answered 304"):
        fetch_changed(server.url, Validators())


def test_no_header_comes_out_of_a_lock(server: Server) -> None:
    with pytest.raises(SchemaUnavailable, match="cannot be read"):
        fetch_changed(server.url, Validators(etag='"1"\r\nX-Evil: 1'))
    assert server.asked == []
