"""Long content in sealed frames: as safe as one seal, in the memory of two frames.

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its Nonce-Reuse
Misuse-Resistance", CRYPTO 2015): the nonce of a frame is a random prefix, the frame's number and whether it is the
last. So a frame that is changed, left out, repeated, moved, or taken from another content does not open, nor does a
content that was cut short.
"""

import os
import struct
from collections.abc import Iterable, Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from dossier.errors import SealBrokenError

FRAME_BYTES = 64 * 1024
PREFIX_BYTES = 7
TAG_BYTES = 16
_MOST_FRAMES = 2**32


def sealed_length(plain: int) -> int:
    """Return how long the frames of so many bytes are, with their prefix."""
    frames = max(1, -(-plain // FRAME_BYTES))
    return PREFIX_BYTES + plain + frames * TAG_BYTES


def seal(cipher: AESGCM, bound: bytes, plain: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the prefix, then each frame."""
    prefix = os.urandom(PREFIX_BYTES)
    yield prefix
    for number, (frame, is_last) in enumerate(_cut(plain, FRAME_BYTES)):
        yield cipher.encrypt(_nonce(prefix, number, is_last=is_last), frame, bound)


def open_(cipher: AESGCM, bound: bytes, sealed: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the content of each frame. Raises SealBrokenError at the first one that is not what was sealed there."""
    pieces = _Reader(sealed)
    prefix = pieces.take(PREFIX_BYTES)
    if len(prefix) != PREFIX_BYTES:
        raise SealBrokenError("cut short")
    for number, (frame, is_last) in enumerate(_cut(pieces.rest(), FRAME_BYTES + TAG_BYTES)):
        try:
            yield cipher.decrypt(_nonce(prefix, number, is_last=is_last), frame, bound)
        except (InvalidTag, ValueError) as error:
            raise SealBrokenError("a frame does not open") from error


def _nonce(prefix: bytes, number: int, *, is_last: bool) -> bytes:
    if number >= _MOST_FRAMES:
        raise ValueError("too long for frames")
    return prefix + struct.pack(">IB", number, is_last)


class _Reader:
    """The first bytes of a stream, then the rest of it."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._ahead = b""

    def take(self, length: int) -> bytes:
        """Return so many bytes, or what there is."""
        while len(self._ahead) < length and (piece := next(self._pieces, None)) is not None:
            self._ahead += piece
        taken, self._ahead = self._ahead[:length], self._ahead[length:]
        return taken

    def rest(self) -> Iterator[bytes]:
        """Yield what comes after."""
        yield self._ahead
        yield from self._pieces


def _cut(pieces: Iterable[bytes], length: int) -> Iterator[tuple[bytes, bool]]:
    """Yield pieces of one length, and whether each is the last; at least one, the last may be shorter."""
    held = bytearray()
    for piece in pieces:
        held += piece
        while len(held) > length:  # never all of it: whether a piece is the last shows when another one comes
            yield bytes(held[:length]), False
            del held[:length]
    yield bytes(held), True
