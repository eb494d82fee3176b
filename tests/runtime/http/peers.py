"""Servers that stand between a client and the replay server: a proxy, and TLS."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Self


class Peer:
    """Listens on loopback and handles each connection in a thread of its own."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def handle(self, connection: socket.socket) -> None:
        raise NotImplementedError

    def keep(self, connection: socket.socket) -> socket.socket:
        self._open.append(connection)
        return connection

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.keep(connection)
            threading.Thread(target=self._guarded, args=(connection,), daemon=True).start()

    def _guarded(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            self.handle(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()


def relay(one: socket.socket, other: socket.socket) -> None:
    """Pass bytes both ways until either side ends."""

    def pump(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)

    back = threading.Thread(target=pump, args=(other, one), daemon=True)
    back.start()
    pump(one, other)
    back.join(5)


def read_head(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            break
        data += piece
    return data


def read_request(connection: socket.socket) -> None:
    """Read a request that has a length, to its end: closing on unread bytes would reset the connection."""
    head, end, body = read_head(connection).partition(b"\r\n\r\n")
    if not end:
        raise ConnectionError("the client is gone")
    length = next(
        int(line.partition(b":")[2]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")
    )
    while len(body) < length:
        body += connection.recv(65536)


class HttpProxy(Peer):
    """A proxy: passes plain requests on, and opens tunnels.

    Args:
        refuse: whether it asks for credentials and takes none.
    """

    def __init__(self, *, refuse: bool = False) -> None:
        self.refuse = refuse
        self.heads: list[str] = []
        super().__init__()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def handle(self, connection: socket.socket) -> None:
        data = read_head(connection)
        head, _, rest = data.partition(b"\r\n\r\n")
        self.heads.append(head.decode())
        line = head.split(b"\r\n", 1)[0].decode().split(" ")
        if self.refuse:
            connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            return
        target = line[1] if line[0] == "CONNECT" else line[1].split("/")[2]
        host, _, port = target.rpartition(":")
        with self.keep(socket.create_connection((host, int(port)))) as server:
            if line[0] == "CONNECT":
                connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                path = line[1].split("/", 3)[3]
                first = f"{line[0]} /{path} HTTP/1.1".encode()
                server.sendall(first + b"\r\n" + head.split(b"\r\n", 1)[1] + b"\r\n\r\n" + rest)
            relay(connection, server)


class TlsFront(Peer):
    """Speaks TLS before a server that does not."""

    def __init__(self, port: int, certificate: Path | ssl.SSLContext) -> None:
        self._behind = port
        if isinstance(certificate, Path):
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(certificate)
        else:
            self._context = certificate
        super().__init__()

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"

    def handle(self, connection: socket.socket) -> None:
        with (
            self.keep(self._context.wrap_socket(connection, server_side=True)) as secure,
            self.keep(socket.create_connection(("127.0.0.1", self._behind))) as server,
        ):
            relay(secure, server)


class Scripted(Peer):
    """Does with each connection what a function says."""

    def __init__(self, play: Callable[[socket.socket], None]) -> None:
        self._play = play
        super().__init__()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def handle(self, connection: socket.socket) -> None:
        self._play(connection)


def make_certificate(path: Path, host: str = "localhost", *, days: tuple[int, int] = (-1, 1)) -> Path:
    """Write a key and a certificate for a host into one file, valid from and to so many days from now."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = datetime.datetime.now(datetime.UTC)
    names: list[x509.GeneralName] = [x509.DNSName(host)]
    if host == "localhost":
        names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + datetime.timedelta(days=days[0]))
        .not_valid_after(now + datetime.timedelta(days=days[1]))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = serialization.NoEncryption()
    text = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain) + certificate.public_bytes(pem)
    path.write_bytes(text)
    return path
