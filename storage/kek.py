"""The keys that wrap data keys: a file of several, the newest seals; or another's key service behind the same port.

A key-encryption key opens nothing by itself: what it wraps stands in the table `data_key`. So it is replaced by
wrapping those rows anew (`wathiq keys rotate`), without touching what they seal; and once it is dropped, no copy of
a row that was wrapped under it opens any more, in whatever backup it stands.
"""

import base64
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dossier.errors import KeyUnavailableError, SealBrokenError

KEY_BYTES = 32
_NONCE_BYTES = 12
_KEK_ID_BYTES = 6
ID_BYTES = 8


class DataKey:
    """One unwrapped key, with a cipher for each purpose it was used for."""

    __slots__ = ("_ciphers", "_secret", "id")

    def __init__(self, id_: bytes, secret: bytes) -> None:
        self.id, self._secret = id_, secret
        self._ciphers: dict[str, AESGCM] = {}

    def cipher(self, purpose: str) -> AESGCM:
        """Return the cipher of a purpose: a key of its own (HKDF-SHA256, RFC 5869)."""
        found = self._ciphers.get(purpose)
        if found is None:
            derived = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"wathiq/data/" + purpose.encode()).derive(self._secret)
            found = self._ciphers[purpose] = AESGCM(derived)
        return found


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A data key as it is stored: under which key, and its sealed bytes."""

    kek: str
    content: bytes


class KeyEncryption(Protocol):
    """A service that wraps keys (a KMS). Both ways raise KeyUnavailableError where it does not answer."""

    def newest(self) -> str:
        """Return the id of the key that wraps from now on."""
        ...

    def wrap(self, key: bytes, scope: str) -> Wrapped:
        """Wrap a data key under the newest key, bound to its scope."""
        ...

    def unwrap(self, wrapped: Wrapped, scope: str) -> bytes:
        """Return a data key. Raises SealBrokenError where it was changed or is another scope's."""
        ...


class HeldKeks:
    """Key-encryption keys in memory, the newest first."""

    def __init__(self, held: Sequence[tuple[str, bytes]]) -> None:
        if not held:
            raise ValueError("no key-encryption key")
        if any(len(key) != KEY_BYTES for _, key in held):
            raise ValueError(f"a key-encryption key has {KEY_BYTES} bytes")
        self._newest = held[0][0]
        self._ciphers = {id_: AESGCM(key) for id_, key in held}
        if len(self._ciphers) != len(held):
            raise ValueError("two key-encryption keys of one id")

    def newest(self) -> str:
        """Return the id of the key that wraps from now on."""
        return self._newest

    def wrap(self, key: bytes, scope: str) -> Wrapped:
        """Wrap a data key under the newest key, bound to its scope."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._ciphers[self._newest].encrypt(nonce, key, _bound(self._newest, scope))
        return Wrapped(self._newest, nonce + sealed)

    def unwrap(self, wrapped: Wrapped, scope: str) -> bytes:
        """Return a data key. Raises KeyUnavailableError, SealBrokenError."""
        cipher = self._ciphers.get(wrapped.kek)
        if cipher is None:
            raise KeyUnavailableError("the key that wrapped this one is not here")
        nonce, sealed = wrapped.content[:_NONCE_BYTES], wrapped.content[_NONCE_BYTES:]
        try:
            return cipher.decrypt(nonce, sealed, _bound(wrapped.kek, scope))
        except (InvalidTag, ValueError) as error:
            raise SealBrokenError("a wrapped key does not open") from error


class KekFile:
    """Key-encryption keys in a file of mode 0600: one `id base64` a line, the newest first.

    Read again when it has changed, so that every process of an installation follows a rotation by itself.
    """

    def __init__(self, path: Path) -> None:
        """Read the file. Raises OSError, ValueError."""
        self._path = path
        self._read()

    @classmethod
    def begun(cls, path: Path) -> "KekFile":
        """Make a file with its first key, where there is none. Raises FileExistsError."""
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(f"{new_line()}\n")
            file.flush()
            os.fsync(file.fileno())
        return cls(path)

    def newest(self) -> str:
        """Return the id of the key that wraps from now on."""
        self._follow()
        return self._held.newest()

    def wrap(self, key: bytes, scope: str) -> Wrapped:
        """Wrap a data key under the newest key of the file."""
        self._follow()
        return self._held.wrap(key, scope)

    def unwrap(self, wrapped: Wrapped, scope: str) -> bytes:
        """Return a data key. Raises KeyUnavailableError, SealBrokenError."""
        try:
            return self._held.unwrap(wrapped, scope)
        except KeyUnavailableError:
            self._follow()
            return self._held.unwrap(wrapped, scope)

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the keys in the file, the newest first."""
        return tuple(id_ for id_, _ in _lines(self._path))

    def add(self) -> str:
        """Make another key, the newest from now on, and return its id."""
        line = new_line()
        self._write([line, *self._path.read_text(encoding="ascii").splitlines()])
        return line.split()[0]

    def drop(self, id_: str) -> None:
        """Take a key out of the file: whatever is still wrapped under it never opens again."""
        kept = [line for line in self._path.read_text(encoding="ascii").splitlines() if line.split()[:1] != [id_]]
        self._write(kept)

    def _follow(self) -> None:
        try:
            if _stamp(self._path) != self._stamp:
                self._read()
        except (OSError, ValueError) as error:
            raise KeyUnavailableError("the file of key-encryption keys cannot be read") from error

    def _read(self) -> None:
        stamp = _stamp(self._path)
        self._held, self._stamp = HeldKeks(_lines(self._path)), stamp

    def _write(self, lines: Sequence[str]) -> None:
        """Replace the file in one step that survives a power cut: a lost key is lost data."""
        new = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write("".join(f"{line}\n" for line in lines))
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)
        directory = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
        self._read()


def new_line() -> str:
    """Return the line of a new key, as the file holds it."""
    return f"{secrets.token_hex(_KEK_ID_BYTES)} {base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()}"


def _lines(path: Path) -> tuple[tuple[str, bytes], ...]:
    pairs = [line.split() for line in path.read_text(encoding="ascii").splitlines() if line.strip()]
    if any(len(pair) != 2 for pair in pairs):
        raise ValueError("a line of the file of key-encryption keys is no `id base64`")
    return tuple((id_, base64.b64decode(key, validate=True)) for id_, key in pairs)


def _stamp(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_ino


def _bound(kek: str, scope: str) -> bytes:
    return f"data_key\x00{kek}\x00{scope}".encode()
