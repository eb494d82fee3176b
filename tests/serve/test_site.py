"""The files of a site: what is served, how, and what is not."""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import __version__

from .conftest import Served

Serve = Callable[..., Served]


def test_pages_come_with_their_type_and_with_what_protects_them(serve: Serve) -> None:
    got = serve().ask("/")
    assert (got.status, got.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert got.headers["Cache-Control"] == "no-cache"
    policy = got.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self';") and "frame-ancestors 'none'" in policy


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("/site.js", "text/javascript; charset=utf-8"),
        ("/icon.png", "image/png"),
        ("/actions/media/list.html?x=1", "text/html; charset=utf-8"),
        ("/actions/", "text/html; charset=utf-8"),
        ("/same.html", "text/html; charset=utf-8"),
        ("/%69ndex.html", "text/html; charset=utf-8"),
    ],
)
def test_files(serve: Serve, path: str, type_: str) -> None:
    got = serve().ask(path)
    assert (got.status, got.headers["Content-Type"]) == (200, type_)


def test_a_folder_is_written_with_a_slash(serve: Serve) -> None:
    got = serve().ask("/actions")
    assert (got.status, got.headers["Location"]) == (308, "/actions/")


@pytest.mark.parametrize(
    "path",
    [
        "/nothing.html",
        "/actions/media/",
        "/actions/media",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/actions/..%2f..%2fsecret.txt",
        "/actions/../index.html",
        "/..%5csecret.txt",
        "/leak.txt",
        "/out/secret.txt",
        "/.clientgen.json",
        "/%00",
        "/index.html%00.png",
        "/index.html.",
        "/index.html%20",
        "/index.html::$DATA",
        "/C:/index.html",
        "/con",
        "/NUL.html",
        "/%ff.html",
        "/index.html/",
        "//127.0.0.1/index.html",
    ],
)
def test_no_path_leads_elsewhere(serve: Serve, path: str) -> None:
    got = serve().ask(path)
    assert got.status == 404
    assert b"secret" not in got.body and b"hello" not in got.body


def test_an_address_in_place_of_a_path_is_no_page(serve: Serve) -> None:
    served = serve()
    assert served.ask(f"http://127.0.0.1:{served.server.port}/index.html").status == 404


def test_a_page_that_is_known_is_not_sent_again(serve: Serve, site: Path) -> None:
    served = serve()
    tag = served.ask("/").headers["ETag"]
    again = served.ask("/", If_None_Match=f'"other", {tag}')
    assert (again.status, again.body, again.headers["ETag"]) == (304, b"", tag)
    (site / "index.html").write_text("<!doctype html>new")
    assert served.ask("/", If_None_Match=tag).body == b"<!doctype html>new"


def test_text_is_packed_for_those_who_take_it_and_pictures_are_not(serve: Serve, site: Path) -> None:
    served = serve()
    packed = served.ask("/", Accept_Encoding="gzip, br")
    assert packed.headers["Content-Encoding"] == "gzip" and "Accept-Encoding" in packed.headers["Vary"]
    assert gzip.decompress(packed.body) == (site / "index.html").read_bytes()
    assert "Content-Encoding" not in served.ask("/icon.png", Accept_Encoding="gzip").headers
    assert "Content-Encoding" not in served.ask("/").headers


def test_a_large_file_is_sent_in_pieces(serve: Serve, site: Path) -> None:
    (site / "all.zip").write_bytes(bytes(9 << 20))
    got = serve().ask("/all.zip")
    assert len(got.body) == 9 << 20 and got.headers["Transfer-Encoding"] == "chunked"


def test_the_head_alone(serve: Serve) -> None:
    got = serve().ask("/", "HEAD")
    assert (got.status, got.body) == (200, b"") and int(got.headers["Content-Length"]) > 1000


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_pages_are_only_read(serve: Serve, method: str) -> None:
    got = serve().ask("/index.html", method, b"x=1")
    assert (got.status, got.headers["Allow"]) == (405, "GET, HEAD")


def test_what_the_server_offers(serve: Serve) -> None:
    got = serve().ask("/clientgen.json")
    assert json.loads(got.body) == {"form": 1, "version": __version__, "proxy": None, "recorded": False}
    offer = json.loads(serve("http://127.0.0.1:9/base/", recorded=True).ask("/clientgen.json").body)
    assert offer == {"form": 1, "version": __version__, "proxy": "http://127.0.0.1:9/base", "recorded": True}


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "", "a@127.0.0.1:PORT"]
)
def test_a_foreign_name_that_leads_here_is_refused(serve: Serve, host: str) -> None:
    served = serve()
    got = served.ask("/", Host=host.replace("PORT", str(served.server.port)))
    assert (got.status, got.headers["X-Clientgen-Error"]) == (421, "wrong-host")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "[::1]", "docs.localhost"])
def test_its_own_names_are_known(serve: Serve, host: str) -> None:
    served = serve()
    assert served.ask("/", Host=f"{host}:{served.server.port}").status == 200


def test_elsewhere_an_address_names_it_and_a_foreign_name_does_not(serve: Serve) -> None:
    served = serve(host="0.0.0.0")
    port = served.server.port
    assert served.ask("/", Host=f"192.0.2.7:{port}").status == 200
    assert served.ask("/", Host=f"evil.example:{port}").status == 421


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Length: 1\r\nContent-Length: 2",
        b"Content-Length: -1",
        b"Content-Length: +1",
        b"Content-Length: 5\r\nTransfer-Encoding: chunked",
        b"Transfer-Encoding: gzip, chunked",
    ],
)
def test_a_request_of_no_clear_length_is_refused_and_ends_the_connection(serve: Serve, head: bytes) -> None:
    served = serve()
    with socket.create_connection(("127.0.0.1", served.server.port), timeout=5) as connection:
        connection.sendall(b"POST /proxy/ HTTP/1.1\r\nHost: localhost:%d\r\n%b\r\n\r\n" % (served.server.port, head))
        answer = b"".join(iter(lambda: connection.recv(4096), b""))
    assert answer.startswith(b"HTTP/1.1 400 ") and b"bad-request" in answer


def test_a_line_for_each_request_without_what_is_secret(serve: Serve) -> None:
    served = serve(recorded=True)
    served.ask("/?ks=hidden")
    served.ask("/recorded/api_v3/service/system/action/ping/ks/hidden?secret=hidden", "POST", b"ks=hidden")
    served.ask("/recorded/api_v3/index.php?service=session&action=start&secret=hidden&x=%0aforged")
    served.ask("/proxy/hidden/hidden?ks=hidden")
    told = [line.rpartition(" ")[0] for line in served.lines[:3]]
    assert told == ["GET /", "POST /recorded system.ping", "GET /recorded session.start"]
    assert served.lines[3] == "GET /proxy 404 no-proxy"
    assert "hidden" not in "".join(served.lines)
