"""Sealing and blind indexes under one installation key.

AES-256-GCM with a random 96-bit nonce; the additional data name the purpose and the scope, so a sealed value
moved to another dossier or column does not open. Purposes use separate keys derived by HKDF-SHA256 (RFC 5869).
The issue "Private and safe" gives every dossier a key of its own behind the same methods.
"""

import base64
import hmac
import os
from enum import StrEnum
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dossier.errors import SealBrokenError

_KEY_BYTES = 32
_NONCE_BYTES = 12
_VERSION = b"\x01"


class Purpose(StrEnum):
    """What a key is for. The values are stored for ever: never rename one."""

    COLUMN = "column"
    FILE = "file"
    PAYLOAD = "payload"
    SESSION = "session"
    INDEX = "index"


class InstallationKeys:
    """All keys of one installation, derived from 32 secret bytes."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != _KEY_BYTES:
            raise ValueError(f"an installation key has {_KEY_BYTES} bytes")
        derived = {purpose: _derive(secret, purpose) for purpose in Purpose}
        self._index = derived.pop(Purpose.INDEX)
        self._ciphers = {purpose: AESGCM(key) for purpose, key in derived.items()}

    @classmethod
    def from_file(cls, path: Path) -> "InstallationKeys":
        """Read the base64 text of 32 bytes. Raises OSError, ValueError."""
        return cls(base64.b64decode(path.read_text().strip(), validate=True))

    def seal(self, purpose: Purpose, scope: str, plain: bytes) -> bytes:
        """Return version, nonce and ciphertext of the bytes, bound to purpose and scope."""
        nonce = os.urandom(_NONCE_BYTES)
        return _VERSION + nonce + self._ciphers[purpose].encrypt(nonce, plain, _bound(purpose, scope))

    def open(self, purpose: Purpose, scope: str, sealed: bytes) -> bytes:
        """Return what was sealed. Raises SealBrokenError where key, scope or bytes are not those of the sealing."""
        nonce, body = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        if sealed[:1] != _VERSION:
            raise SealBrokenError("unknown version of seal")
        try:
            return self._ciphers[purpose].decrypt(nonce, body, _bound(purpose, scope))
        except (InvalidTag, ValueError) as error:
            raise SealBrokenError("does not open") from error

    def blind(self, kind: str, value: bytes) -> bytes:
        """Return the keyed hash by which a value is looked up: only equality within one kind shows."""
        return hmac.digest(self._index, kind.encode() + b"\x00" + value, "sha256")


def _derive(secret: bytes, purpose: Purpose) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"wathiq/" + purpose.encode()).derive(secret)


def _bound(purpose: Purpose, scope: str) -> bytes:
    return f"{purpose}\x00{scope}".encode()
