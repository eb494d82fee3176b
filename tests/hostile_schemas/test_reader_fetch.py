"""Servers that try to hurt whoever fetches a schema from them, and addresses that hold or do what they should not."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.reader import fetch as fetching
from generator.reader import web
from generator.reader.fetch import SchemaText, SchemaUnavailable, Validators, fetch, fetch_changed
from generator.reader.read import read_schema
from generator.reader.revision import RevisionUnavailable, at_revision, commits_of
from generator.reader.shown import shown_source
from tests.hostile_schemas.reader_server import DATA, PASSWORD, Server, certificate, serving
from tests.support import ROOT


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture(autouse=True)
def _bounds(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Small limits, no proxy; and nothing may be left open."""
    monkeypatch.setattr(fetching, "SIZE_LIMIT", 1024 * 1024)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", web.INSECURE):
        monkeypatch.delenv(name, raising=False)
    before = open_sockets()
    yield
    for _ in range(500):
        # The side of the server is in this process, too, and may need a moment.
        if open_sockets() <= before:
            break
        time.sleep(0.01)
    assert open_sockets() <= before
    assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer) and thread.is_alive()]


def open_sockets() -> int:
    """How many sockets this process holds; 0 where the system does not say."""
    found = []
    for each in Path("/proc/self/fd").glob("*"):
        with contextlib.suppress(OSError):
            found.append(os.readlink(each))
    return len([link for link in found if link.startswith("socket:")])


def url(server: Server, path: str) -> str:
    return f"http://127.0.0.1:{server.server_port}/{path}"


def refused(source: str) -> str:
    """Why `source` is refused: printable, on one line, and not long."""
    with pytest.raises(SchemaUnavailable) as caught:
        fetch(source)
    said = str(caught.value)
    assert said.isprintable() and len(said) < 700
    return said


@pytest.mark.parametrize("path", ["bytes", "status", "drip", "drip-open", "drip-chunks", "silent"])
def test_a_server_that_takes_for_ever(server: Server, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "TIME_LIMIT", 0.4)
    assert refused(url(server, path)) == (
        f"{url(server, path)} took longer than 0.4 seconds; try again, or fetch it to a file first"
    )


def test_a_server_that_says_nothing(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "SILENCE_LIMIT", 0.2)
    assert refused(url(server, "silent")).endswith("did not answer within 0.2 seconds; try again")


@pytest.mark.parametrize("path", ["endless", "endless-chunks", "much-stated", "bomb"])
def test_more_than_fits(server: Server, path: str) -> None:
    server.asked.clear()
    assert fetch(url(server, path)) == SchemaText(url(server, path), b"", too_large=True)
    assert server.asked == [f"/{path}"]


REFUSED = {
    "endless-headers": "got more than 100 headers",
    "endless-header": "got more than 65536 bytes when reading header line",
    "more-stated": "sent 34 of 1000 bytes; try again",
    "huge-stated": "cannot be read",
    "cut-chunk": "ended after",
    "wrong-chunk": "ended after",
    "half-gzip": "is damaged: it ends too early; fetch it again",
    "circle": "redirected too often",
    "chain": "redirected too often",
    "escape": "answered 500 \\x1b[2J\\x9b31m evil long long",
}


@pytest.mark.parametrize("path", REFUSED)
def test_what_no_server_should_send(server: Server, path: str) -> None:
    said = refused(url(server, path))
    assert said.startswith(url(server, path))
    assert REFUSED[path] in said


def test_fewer_bytes_stated_than_sent_is_a_schema_that_is_cut_off(server: Server) -> None:
    (error,) = read_schema(fetch(url(server, "less-stated"))).errors
    assert "the file ends too early" in error.what


def test_a_length_that_is_none_is_not_believed(server: Server) -> None:
    assert fetch(url(server, "nonsense-stated")).data == DATA


def test_validators_that_could_not_be_said_back_are_forgotten(server: Server) -> None:
    text, said = fetch_changed(url(server, "validators"), Validators())
    assert (text, said) == (SchemaText(url(server, "validators"), DATA), Validators())


REDIRECTS = {
    "file:///etc/hostname": "is no http or https URL",
    "FILE:///etc/hostname": "is no http or https URL",
    "ftp://127.0.0.1:{port}/plain": "is no http or https URL",
    "data:text/xml,%3Cxml/%3E": "is no http or https URL",
    "jar:http://127.0.0.1:{port}/plain": "is no http or https URL",
    "http://api.example.org/plain": "is not encrypted, so that anybody on the way could change it",
    "http://127.0.0.1@api.example.org/plain": "a URL with a user name and password is not supported",
    f"http://me:{PASSWORD}@127.0.0.1:{{port}}/plain": "a URL with a user name and password is not supported",
    "http://[::1/plain": "cannot be read",
}


@pytest.mark.parametrize("target", REDIRECTS)
def test_redirects_that_are_not_followed(server: Server, target: str) -> None:
    server.asked.clear()
    said = refused(url(server, f"to?{target}"))
    assert REDIRECTS[target] in said
    assert PASSWORD not in said
    assert len(server.asked) == 1


def test_what_a_redirect_says_besides_is_not_read(server: Server) -> None:
    server.asked.clear()
    assert fetch(url(server, "endless-redirect")).data == DATA
    assert server.asked == ["/endless-redirect", "/plain"]


def test_an_address_without_a_host() -> None:
    assert refused("https:///api.xml") == "https:///api.xml names no host; write https://HOST/PATH"


def test_an_encrypted_place_does_not_redirect_to_another(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(certificate(tmp_path, "127.0.0.1")) as encrypted:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "127.0.0.1.pem"))
        safe = f"https://127.0.0.1:{encrypted.server_port}/"
        assert fetch(f"{safe}plain") == SchemaText(f"{safe}plain", DATA)
        assert fetch(url(server, f"to?{safe}plain")).data == DATA
        server.asked.clear()
        said = refused(f"{safe}to?{url(server, 'plain')}")
        assert said.endswith(f"redirects to {url(server, 'plain')}, which is not encrypted; it was not followed")
        assert server.asked == []


@pytest.mark.parametrize(
    ("host", "days", "expected"),
    [
        ("127.0.0.1", 1, "cannot be trusted: self-signed certificate; "),
        ("127.0.0.1", -1, "cannot be trusted: certificate has expired; "),
        ("example.org", 1, "cannot be trusted: IP address mismatch, certificate is not valid for '127.0.0.1'; "),
    ],
    ids=["unknown", "expired", "of another host"],
)
def test_certificates_that_nobody_should_trust(
    host: str, days: int, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(certificate(tmp_path, host, days=days)) as encrypted:
        if "self-signed" not in expected:
            monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / f"{host}.pem"))
        said = refused(f"https://127.0.0.1:{encrypted.server_port}/plain")
        assert expected in said
        assert said.endswith("or name the file of your certificate authority in SSL_CERT_FILE")
        assert encrypted.asked == []


def test_no_encryption_where_it_should_be(server: Server) -> None:
    said = refused(f"https://127.0.0.1:{server.server_port}/plain")
    assert "cannot be reached: no encrypted connection (" in said
    assert said.endswith("; check host and port")


def test_without_encryption_only_from_this_machine(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as offline:
        offline.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("a connection was tried"))
        for host in ("api.example.org", "10.0.0.1", "127.0.0.1.example.org", "localhost.example.org", "[fe80::1]"):
            said = refused(f"http://{host}/api.xml")
            assert f"http://{host}/api.xml is not encrypted" in said
            assert "write https://, or set CLIENTGEN_INSECURE=" in said
    assert fetch(f"http://localhost:{server.server_port}/plain").data == DATA
    monkeypatch.setattr(socket, "getaddrinfo", resolved_to(server))
    monkeypatch.setenv(web.INSECURE, "kaltura.lan, Other.Lan")
    assert fetch("http://KALTURA.lan/plain").data == DATA
    assert fetch("http://other.lan/plain").data == DATA
    assert "is not encrypted" in refused("http://third.lan/plain")


def resolved_to(server: Server):  # type: ignore[no-untyped-def]
    """Takes every name for this server; the first address of it is one that nobody listens at."""
    here = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.server_port))
    nobody = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 9))
    return lambda *_, **__: [nobody, here]


@pytest.mark.parametrize(
    "source",
    [
        f"https://me:{PASSWORD}@127.0.0.1:9/api.xml",
        f"http://me:{PASSWORD}@127.0.0.1:9/api.xml?ks={PASSWORD}",
        f"HTTPS://{PASSWORD}@api.example.org/",
        f"https://me:{PASSWORD}%40@api.example.org/",
        f"htps://me:{PASSWORD}@api.example.org/api.xml",
        f"ftp://me:{PASSWORD}@api.example.org/api.xml",
        f"https:/me:{PASSWORD}@api.example.org/api.xml",
        f"https://127.0.0.1:9/api.xml?token={PASSWORD}",
        f"https://127.0.0.1:9/api.xml#{PASSWORD}",
        f"https://127.0.0.1:{PASSWORD}@/",
    ],
)
def test_secrets_in_an_address_are_not_repeated(source: str) -> None:
    assert PASSWORD not in refused(source)


@pytest.mark.parametrize("path", ["C:/me@home/api#1.xml", "a:b/api?.xml", "git:HEAD:/me@home#1.xml", "me@home/x#y"])
def test_what_is_no_address_is_shown_as_it_is(path: str) -> None:
    assert shown_source(path) == path


def test_secrets_in_an_address_are_not_in_what_is_said_of_the_schema(server: Server) -> None:
    for path in ("none", "escape", "half-gzip", "more-stated"):
        assert f"/{path}?..." in refused(url(server, f"{path}?ks={PASSWORD}"))
    text = fetch(url(server, f"less-stated?ks={PASSWORD}"))
    assert all(PASSWORD not in str(each) for each in read_schema(text).diagnostics)
    assert text.name == url(server, "less-stated?...")
    assert PASSWORD not in refused(url(server, f"to?ftp://127.0.0.1/?ks={PASSWORD}"))


def test_a_project_keeps_no_secret_of_an_address(tmp_path: Path) -> None:
    source = f"https://me:{PASSWORD}@127.0.0.1:9/api.xml"
    (tmp_path / "clientgen.toml").write_text(f'schema = "{source}"\n[clients.python]\ndirectory = "client"\n')
    done = subprocess.run(
        [sys.executable, "-m", "generator", "sync"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert PASSWORD not in done.stdout + done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["clientgen.toml"]


def test_a_check_tells_no_secret_of_an_address(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    project = Path("clientgen.toml")
    text = f'schema = "{url(server, f"plain?ks={PASSWORD}")}"\n[clients.python]\ndirectory = "client"\n'
    project.write_text(text)
    assert ended("sync") == 0
    project.write_text(text.replace("plain", "other"))
    assert ended("check") == 1
    told = capsys.readouterr()
    assert f"it is about the schema {url(server, 'plain')}?..." in told.out
    assert PASSWORD not in told.out + told.err
    holding = [
        path for path in tmp_path.rglob("*") if path.is_file() and PASSWORD in path.read_text("utf-8", "replace")
    ]
    # The lock names the schema as the project file does, and only it.
    assert sorted(path.name for path in holding) == ["clientgen.lock", "clientgen.toml"]


def ended(*arguments: str) -> object:
    """The status that a command ends with."""
    from generator.cli.main import main

    with pytest.raises(SystemExit) as end:
        main(arguments)
    return end.value.code


def test_through_a_proxy(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://me:{PASSWORD}@127.0.0.1:{server.server_port}")
    monkeypatch.setenv("https_proxy", f"http://me:{PASSWORD}@127.0.0.1:{server.server_port}")
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv(web.INSECURE, "kaltura.lan")
    server.asked.clear()
    assert fetch("http://kaltura.lan/plain").data == DATA
    said = refused("https://kaltura.lan/plain")
    assert "407" in said and PASSWORD not in said
    assert server.asked == ["http://kaltura.lan/plain", "CONNECT kaltura.lan:443"]


def test_a_path_is_never_taken_for_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("a connection was tried"))
    assert refused("api.example.org/api.xml") == (
        "there is no file api.example.org/api.xml; did you mean https://api.example.org/api.xml?"
    )


REVISIONS = [
    "--upload-pack=touch made:x",
    "-x:api.xml",
    "--output=made:x",
    "HEAD\n--output=made:x",
    "HEAD\0:x",
    "ext::sh -c touch% made:x",
    "HEAD^{/$(touch made)}:x",
    "`touch made`:x",
    "$(touch made):x",
    "; touch made;:x",
    "HEAD:../../../../../../etc/hostname",
    "HEAD:/etc/hostname",
    ":x",
    "HEAD:",
    "x" * 20_000 + ":x",
    "\x1b[2J:x",
]


@pytest.mark.parametrize("place", REVISIONS, ids=range(len(REVISIONS)))
def test_a_revision_is_no_option_and_no_command(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    subprocess.run(["git", "init", "-q", "."], check=True)
    with pytest.raises(RevisionUnavailable) as caught:
        at_revision(place, 100)
    assert str(caught.value).isprintable() and len(str(caught.value)) < 1000
    revision, _, path = place.partition(":")
    assert commits_of(revision, path or "x") == ()
    assert [each.name for each in tmp_path.iterdir()] == [".git"]
