"""Mutual TLS: who they are by the authority that they name, who we are by a certificate of ours."""

import ssl
from pathlib import Path


def context(authority: Path | None, certificate: Path | None, key: Path | None) -> ssl.SSLContext | None:
    """Return how we speak TLS, or None where nothing was set and the machine's own authorities do.

    Args:
        authority: PEM of the authority that signs their certificates, and the only one that is believed.
        certificate: PEM of our certificate, with the ones between it and its authority.
        key: PEM of its key.

    Raises:
        ValueError: a certificate without its key, or a key without its certificate.
        OSError: a file that cannot be read, or does not fit (`ssl.SSLError`).
    """
    if (certificate is None) != (key is None):
        raise ValueError("a certificate and its key come together")
    if authority is None and certificate is None:
        return None
    made = ssl.create_default_context(cafile=None if authority is None else str(authority))
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    if certificate is not None and key is not None:
        made.load_cert_chain(str(certificate), str(key))
    return made
