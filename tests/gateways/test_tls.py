"""Mutual TLS against a real server that asks for certificates, with authorities made for the test."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from fastapi import FastAPI
from pydantic import TypeAdapter

from dossier.errors import RegistryUnreachableError
from gateways.connection import Connection, Patience
from gateways.tls import context
from tests.gateways.running import served

ANSWER = TypeAdapter(dict[str, int])


class Authority:
    """Signs certificates for one test and writes them beside each other."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self._key = folder, ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self.certificate = self._write(name, self._signed(self._name, self._key, authority=True), None)

    def issue(self, name: str) -> tuple[Path, Path]:
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return self._write(name, self._signed(subject, key, authority=False), pem), self.folder / f"{name}.key"

    def _signed(self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, *, authority: bool) -> x509.Certificate:
        now = datetime.now(UTC)
        return (
            x509.CertificateBuilder(self._name, subject, key.public_key(), x509.random_serial_number())
            .not_valid_before(now - timedelta(hours=1))
            .not_valid_after(now + timedelta(hours=1))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
            .sign(self._key, SHA256())
        )

    def _write(self, name: str, certificate: x509.Certificate, key: bytes | None) -> Path:
        path = self.folder / f"{name}.pem"
        path.write_bytes(certificate.public_bytes(Encoding.PEM))
        if key is not None:
            (self.folder / f"{name}.key").write_bytes(key)
        return path


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("ours"), "authority")


@pytest.fixture(scope="module")
def theirs(ours: Authority) -> Iterator[str]:
    """The address of a system that speaks only with those whom the authority knows."""
    app = FastAPI()

    @app.post("/question")
    def answer() -> dict[str, int]:
        return {"answer": 42}

    certificate, key = ours.issue("system")
    with served(
        app,
        ssl_certfile=certificate,
        ssl_keyfile=key,
        ssl_ca_certs=str(ours.certificate),
        ssl_cert_reqs=ssl.CERT_REQUIRED,
    ) as url:
        yield url.replace("http:", "https:")


def ask(url: str, tls: ssl.SSLContext | None) -> dict[str, int]:
    line = Connection("rnp", url, tls=tls, patience=Patience(5.0))
    try:
        return line.ask("question", {}, ANSWER)
    finally:
        line.close()


def test_two_that_know_each_other_speak(ours: Authority, theirs: str) -> None:
    assert ask(theirs, context(ours.certificate, *ours.issue("us"))) == {"answer": 42}


def test_a_system_that_does_not_know_us_is_unreachable(ours: Authority, theirs: str, tmp_path: Path) -> None:
    stranger = Authority(tmp_path, "stranger")
    for tls in (context(ours.certificate, None, None), context(ours.certificate, *stranger.issue("us"))):
        with pytest.raises(RegistryUnreachableError, match="rnp: "):
            ask(theirs, tls)


def test_a_system_that_we_do_not_know_is_unreachable(ours: Authority, theirs: str, tmp_path: Path) -> None:
    for tls in (None, context(Authority(tmp_path, "stranger").certificate, *ours.issue("us"))):
        with pytest.raises(RegistryUnreachableError, match="rnp: ConnectError"):
            ask(theirs, tls)


def test_nothing_set_is_no_context_and_half_a_certificate_is_refused(ours: Authority) -> None:
    assert context(None, None, None) is None
    certificate, key = ours.issue("us")
    for half in ((certificate, None), (None, key)):
        with pytest.raises(ValueError, match="together"):
            context(ours.certificate, *half)
