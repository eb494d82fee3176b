"""A server that answers as no server should, and certificates that nobody should trust."""

from __future__ import annotations

import datetime
import gzip
import ipaddress
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

DATA = b'<xml apiVersion="1"><enums/></xml>'
PASSWORD = "hunter2"


class Handler(BaseHTTPRequestHandler):
    """Answers by the path of the request; what was asked for is kept in `asked` of the server."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.close_connection = True
        path = self.path.partition("?")[0].rpartition("/")[2]
        getattr(self, "answer_" + path.replace("-", "_"), self.answer_none)()

    def do_CONNECT(self) -> None:
        self.server.asked.append(f"CONNECT {self.path}")
        self.send_error(407, "Proxy Authentication Required")

    def answer_none(self) -> None:
        self.answer(404, b"")

    def answer_plain(self) -> None:
        self.answer(200, DATA)

    def answer_bytes(self) -> None:
        """Headers, byte by byte, for ever."""
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        self.drip(b"X: y\r\n")

    def answer_status(self) -> None:
        """A status line without an end."""
        self.drip(b"HTTP/1.1 200 O" + b"K" * 50)

    def answer_drip(self) -> None:
        """A body of a million bytes, byte by byte."""
        self.head(200, ("Content-Length", "1000000"))
        self.drip(b"x")

    def answer_drip_open(self) -> None:
        """A body that ends when the connection does, and would be a schema if it ended now."""
        self.head(200)
        self.wfile.write(DATA)
        self.drip(b" ")

    def answer_drip_chunks(self) -> None:
        self.head(200, ("Transfer-Encoding", "chunked"))
        self.drip(b"1\r\nx\r\n")

    def answer_silent(self) -> None:
        self.rfile.read(1)

    def answer_endless(self) -> None:
        self.head(200)
        self.flood(b"x" * 65536)

    def answer_endless_chunks(self) -> None:
        self.head(200, ("Transfer-Encoding", "chunked"))
        self.flood(b"10000\r\n" + b"x" * 65536 + b"\r\n")

    def answer_endless_headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        self.flood(b"X: y\r\n" * 1000)

    def answer_endless_header(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        self.flood(b"x" * 65536)

    def answer_more_stated(self) -> None:
        self.head(200, ("Content-Length", "1000"))
        self.wfile.write(DATA)

    def answer_less_stated(self) -> None:
        self.head(200, ("Content-Length", "20"))
        self.wfile.write(DATA)

    def answer_nonsense_stated(self) -> None:
        self.head(200, ("Content-Length", "-1e3"))
        self.wfile.write(DATA)

    def answer_huge_stated(self) -> None:
        self.head(200, ("Content-Length", "9" * 5000))
        self.wfile.write(DATA)

    def answer_much_stated(self) -> None:
        self.head(200, ("Content-Length", str(10**15)))

    def answer_cut_chunk(self) -> None:
        self.head(200, ("Transfer-Encoding", "chunked"))
        self.wfile.write(b"100\r\n" + DATA)

    def answer_wrong_chunk(self) -> None:
        self.head(200, ("Transfer-Encoding", "chunked"))
        self.wfile.write(b"zz\r\n" + DATA)

    def answer_half_gzip(self) -> None:
        self.answer(200, gzip.compress(DATA * 100)[:60], ("Content-Encoding", "gzip"))

    def answer_bomb(self) -> None:
        self.answer(200, gzip.compress(bytes(3 * 1024 * 1024), 9), ("Content-Encoding", "gzip"))

    def answer_escape(self) -> None:
        self.wfile.write(b"HTTP/1.1 500 \x1b[2J\x9b31m evil " + b"long " * 1000 + b"\r\nContent-Length: 0\r\n\r\n")

    def answer_validators(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 34\r\nETag: a\r\n b: c\r\nLast-Modified: " + b"x" * 600)
        self.wfile.write(b"\r\n\r\n" + DATA)

    def answer_to(self) -> None:
        """Redirects to what the query says; ``{port}`` in it is the port of this server."""
        target = self.path.partition("?")[2].replace("{port}", str(self.server.server_port))
        self.answer(302, b"", ("Location", target))

    def answer_endless_redirect(self) -> None:
        self.head(302, ("Location", "/plain"))
        self.flood(b"x" * 65536)

    def answer_circle(self) -> None:
        self.answer(302, b"", ("Location", "/circle"))

    def answer_chain(self) -> None:
        self.answer(302, b"", ("Location", f"/chain?{len(self.server.asked)}"))

    def head(self, status: int, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()

    def answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.head(status, *headers, ("Content-Length", str(len(body))))
        self.wfile.write(body)

    def drip(self, piece: bytes) -> None:
        """Sends a byte at a time until nobody listens."""
        for _ in range(2000):
            for byte in piece:
                self.wfile.write(bytes((byte,)))
                self.wfile.flush()
                if self.server.over.wait(0.02):
                    return

    def flood(self, piece: bytes) -> None:
        """Sends 128 MB at most, until nobody listens."""
        for _ in range(128 * 1024 * 1024 // len(piece)):
            self.wfile.write(piece)
        self.server.asked.append("all was read")

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """The server; `asked` holds the targets of requests in their order."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.over = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """That nobody listens any more is what is wanted."""


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Runs a server, with encryption if there is a `context`."""
    with Server() as server:
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        yield server
        server.over.set()
        server.shutdown()
        thread.join()


def certificate(folder: Path, host: str, *, days: int = 1) -> ssl.SSLContext:
    """A server's side for `host`, signed by itself; ``folder/HOST.pem`` holds the certificate and the key.

    It ends after so many `days`; one with less than none has ended.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = datetime.datetime.now(datetime.UTC)
    other: x509.GeneralName = x509.DNSName(host)
    if host.replace(".", "").isdigit():
        other = x509.IPAddress(ipaddress.ip_address(host))
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=30))
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([other]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{host}.pem"
    path.write_bytes(
        built.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context
