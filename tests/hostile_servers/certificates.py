"""Certificates for servers on loopback, made anew for each run: one that is right, and some that are not."""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate

KINDS = ("right", "self-signed", "other-host", "expired", "not-yet", "other-authority")
_DAY = timedelta(days=1)
_STORE_PASSWORD = "changeit"


class Authority:
    """Issues certificates; programs are told to trust it by their environment.

    Args:
        directory: An empty directory for its files.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._key, self._certificate = _issue("An authority", None)
        (directory / "authority.pem").write_bytes(_pem(self._certificate))
        self._write_store()

    def environment(self) -> Mapping[str, str]:
        """What lets the program of any language trust it, and nobody else but the system's authorities."""
        file = str(self._directory / "authority.pem")
        store = f"-Djavax.net.ssl.trustStore={self._directory / 'store.p12'}"
        return {
            "SSL_CERT_FILE": file,
            "NODE_EXTRA_CA_CERTS": file,
            "JAVA_TOOL_OPTIONS": f"{store} -Djavax.net.ssl.trustStorePassword={_STORE_PASSWORD}",
        }

    def context(self, kind: str) -> ssl.SSLContext:
        """What a server with a certificate of this kind, one of `KINDS`, encrypts with."""
        issuer = (self._key, self._certificate)
        now = datetime.now(UTC)
        match kind:
            case "right":
                key, certificate = _issue("127.0.0.1", issuer)
            case "self-signed":
                key, certificate = _issue("127.0.0.1", None)
            case "other-host":
                key, certificate = _issue("www.example.org", issuer)
            case "expired":
                key, certificate = _issue("127.0.0.1", issuer, start=now - 9 * _DAY, end=now - 2 * _DAY)
            case "not-yet":
                key, certificate = _issue("127.0.0.1", issuer, start=now + 2 * _DAY, end=now + 9 * _DAY)
            case "other-authority":
                key, certificate = _issue("127.0.0.1", _issue("An authority", None))
            case _:
                raise ValueError(kind)
        return self._loaded(kind, key, certificate)

    def _loaded(self, kind: str, key: EllipticCurvePrivateKey, certificate: Certificate) -> ssl.SSLContext:
        from cryptography.hazmat.primitives import serialization

        file = self._directory / f"{kind}.pem"
        secret = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file.write_bytes(secret + _pem(certificate))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def _write_store(self) -> None:
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.serialization import pkcs12

        entry = pkcs12.PKCS12Certificate(self._certificate, b"authority")
        encryption = serialization.BestAvailableEncryption(_STORE_PASSWORD.encode())
        store = pkcs12.serialize_java_truststore([entry], encryption)
        (self._directory / "store.p12").write_bytes(store)


def _issue(
    name: str,
    issuer: tuple[EllipticCurvePrivateKey, Certificate] | None,
    start: datetime | None = None,
    end: datetime | None = None,
) -> tuple[EllipticCurvePrivateKey, Certificate]:
    """A key and a certificate for a host or an authority; without `issuer` it signs itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    now = datetime.now(UTC)
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    authority = name == "An authority"
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if issuer is None else issuer[1].subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start or now - _DAY)
        .not_valid_after(end or now + 30 * _DAY)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if not authority:
        is_address = name[0].isdigit()
        host = x509.IPAddress(ipaddress.ip_address(name)) if is_address else x509.DNSName(name)
        builder = builder.add_extension(x509.SubjectAlternativeName([host]), critical=False)
    return key, builder.sign(key if issuer is None else issuer[0], hashes.SHA256())


def _pem(certificate: Certificate) -> bytes:
    from cryptography.hazmat.primitives import serialization

    return certificate.public_bytes(serialization.Encoding.PEM)
