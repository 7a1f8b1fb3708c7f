"""Sealing and blind indexes: every dossier, complaint and account has a data key of its own.

AES-256-GCM with a random 96-bit nonce; the additional data name the purpose and the scope, so a sealed value moved to
another dossier or column does not open. Purposes use separate keys derived by HKDF-SHA256 (RFC 5869).

A seal begins with its version: 1 was made under the installation's secret, as tickets of sessions still are; 2 names
the data key of its scope; 3 is one of many frames. Look-ups, tickets and signatures are the installation's.
"""

import base64
import hmac
import os
import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dossier.errors import SealBrokenError
from storage import frames
from storage.kek import ID_BYTES, DataKey

_KEY_BYTES = 32
_NONCE_BYTES = 12
_VERSION = b"\x01"
_OF_DATA_KEY = b"\x02"
_FRAMED = b"\x03"
# `dossier:<number>/<column>`, `<namespace>/complaint:<number>`; a cover has the key of the dossier that led to it.
_KEY_PART = re.compile(r"(?:^|/)(dossier|coverage|complaint|account):([^/]+)")
INSTALLATION = "installation"


class Purpose(StrEnum):
    """What a key is for. The values are stored for ever: never rename one."""

    COLUMN = "column"
    FILE = "file"
    PAYLOAD = "payload"
    SESSION = "session"
    INDEX = "index"


class DataKeys(Protocol):
    """The data keys of an installation, by scope."""

    def cached(self, scope: str) -> DataKey | None:
        """Return the key of a scope where it was fetched lately: never waits."""
        ...

    def known(self, scope: str) -> DataKey | None:
        """Return the key of a scope, or None where there never was one. Raises KeyDestroyedError."""
        ...

    def of(self, scope: str) -> DataKey:
        """Return the key of a scope, made at the first call. Raises KeyDestroyedError."""
        ...

    def warm(self, scopes: Iterable[str]) -> None:
        """Fetch the keys of many scopes at once."""
        ...

    def make(self, scopes: Iterable[str]) -> None:
        """Make the keys of many scopes at once, where there never was one."""
        ...


class InstallationKeys:
    """All keys that one installation derives from 32 secret bytes."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != _KEY_BYTES:
            raise ValueError(f"an installation key has {_KEY_BYTES} bytes")
        derived = {purpose: _derive(secret, purpose) for purpose in Purpose}
        self._index = derived.pop(Purpose.INDEX)
        self._ciphers = {purpose: AESGCM(key) for purpose, key in derived.items()}
        self._signing = Ed25519PrivateKey.from_private_bytes(_derive(secret, "signature"))

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
        if sealed[:1] != _VERSION:
            raise SealBrokenError("unknown version of seal")
        return _opened(self._ciphers[purpose], _bound(purpose, scope), sealed[1:])

    def blind(self, kind: str, value: bytes) -> bytes:
        """Return the keyed hash by which a value is looked up: only equality within one kind shows."""
        return hmac.digest(self._index, kind.encode() + b"\x00" + value, "sha256")

    def sign(self, content: bytes) -> bytes:
        """Return our signature (Ed25519): whoever has the public key may check it."""
        return self._signing.sign(content)

    @property
    def public_key(self) -> bytes:
        """The 32 bytes by which our signatures are checked."""
        return self._signing.public_key().public_bytes_raw()


class Keyring:
    """All keys: the installation's, and one each of its dossiers, complaints and accounts. Safe in any thread."""

    def __init__(self, installation: InstallationKeys, data_keys: DataKeys) -> None:
        self.installation = installation
        self._data_keys = data_keys

    def seal(self, purpose: Purpose, scope: str, plain: bytes) -> bytes:
        """Return the sealed bytes, bound to purpose and scope. Raises KeyDestroyedError."""
        if purpose is Purpose.SESSION:
            return self.installation.seal(purpose, scope, plain)
        key, nonce = self._data_keys.of(key_part(scope)), os.urandom(_NONCE_BYTES)
        sealed = key.cipher(purpose).encrypt(nonce, plain, _bound(purpose, scope))
        return b"".join((_OF_DATA_KEY, key.id, nonce, sealed))

    def open(self, purpose: Purpose, scope: str, sealed: bytes) -> bytes:
        """Return what was sealed. Raises SealBrokenError, KeyDestroyedError."""
        version = sealed[:1]
        if version == _FRAMED:
            return b"".join(self.open_frames(purpose, scope, [sealed]))
        if purpose is Purpose.SESSION:
            return self.installation.open(purpose, scope, sealed)
        key = self._data_keys.known(key_part(scope))  # also where the seal is older: it may have been destroyed
        if version != _OF_DATA_KEY:
            return self.installation.open(purpose, scope, sealed)
        cipher = _named(key, sealed[1 : 1 + ID_BYTES]).cipher(purpose)
        return _opened(cipher, _bound(purpose, scope), sealed[1 + ID_BYTES :])

    def seal_frames(self, purpose: Purpose, scope: str, plain: Iterable[bytes]) -> Iterator[bytes]:
        """Yield sealed pieces of a content of any length. Raises KeyDestroyedError."""
        key = self._data_keys.of(key_part(scope))
        yield _FRAMED + key.id
        yield from frames.seal(key.cipher(purpose), _bound(purpose, scope), plain)

    def open_frames(self, purpose: Purpose, scope: str, sealed: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the content, piece by piece. Raises SealBrokenError, KeyDestroyedError.

        What was sealed in one piece, before there were frames, is opened too.
        """
        pieces = iter(sealed)
        head = b""
        while len(head) <= ID_BYTES and (piece := next(pieces, None)) is not None:
            head += piece
        if head[:1] != _FRAMED:
            yield self.open(purpose, scope, b"".join((head, *pieces)))
            return
        cipher = _named(self._data_keys.known(key_part(scope)), head[1 : 1 + ID_BYTES]).cipher(purpose)
        yield from frames.open_(cipher, _bound(purpose, scope), _after(head[1 + ID_BYTES :], pieces))

    def blind(self, kind: str, value: bytes) -> bytes:
        """Return the keyed hash by which a value is looked up: only equality within one kind shows."""
        return self.installation.blind(kind, value)

    def is_warm(self, scope: str) -> bool:
        """Say whether sealing and opening under a scope would not wait for the database."""
        return self._data_keys.cached(key_part(scope)) is not None

    def warm(self, scopes: Iterable[str]) -> None:
        """Fetch the keys of many scopes at once."""
        self._data_keys.warm(key_part(scope) for scope in scopes)

    def make(self, scopes: Iterable[str]) -> None:
        """Make the keys of many scopes at once."""
        self._data_keys.make(key_part(scope) for scope in scopes)


def framed_length(plain: int) -> int:
    """Return how long so many bytes are, sealed in frames."""
    return len(_FRAMED) + ID_BYTES + frames.sealed_length(plain)


def is_signed(public_key: bytes, content: bytes, signature: bytes) -> bool:
    """Say whether a signature is that of the installation with this public key."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def key_part(scope: str) -> str:
    """Return the scope of the data key for a scope: a dossier's, complaint's or account's, or the installation's.

    >>> key_part("dossier:K7QM-2XPD-5/household"), key_part("wathiq/coverage:K7QM-2XPD-5"), key_part("ticket")
    ('dossier:K7QM-2XPD-5', 'dossier:K7QM-2XPD-5', 'installation')
    """
    found = _KEY_PART.search(scope)
    if found is None:
        return INSTALLATION
    kind, name = found.groups()
    return f"{'dossier' if kind == 'coverage' else kind}:{name}"


def _named(key: DataKey | None, id_: bytes) -> DataKey:
    if key is None or key.id != id_:
        raise SealBrokenError("sealed under another key")
    return key


def _opened(cipher: AESGCM, bound: bytes, sealed: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound)
    except (InvalidTag, ValueError) as error:
        raise SealBrokenError("does not open") from error


def _after(first: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from pieces


def _derive(secret: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"wathiq/" + purpose.encode()).derive(secret)


def _bound(purpose: Purpose, scope: str) -> bytes:
    return f"{purpose}\x00{scope}".encode()
