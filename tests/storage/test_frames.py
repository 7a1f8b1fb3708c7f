"""Long content in frames: it comes back whole, and any change of a frame or of their order shows."""

from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from dossier.errors import SealBrokenError
from storage import frames
from storage.frames import FRAME_BYTES, PREFIX_BYTES, TAG_BYTES

CIPHER = AESGCM(bytes(32))
LONG = bytes(range(256)) * 1024  # four frames


def sealed(plain: bytes, bound: bytes = b"one") -> bytes:
    return b"".join(frames.seal(CIPHER, bound, [plain]))


def opened(content: bytes, bound: bytes = b"one", piece: int = 10_000) -> bytes:
    pieces = (content[at : at + piece] for at in range(0, len(content), piece))
    return b"".join(frames.open_(CIPHER, bound, pieces))


@pytest.mark.parametrize(
    "length", [0, 1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 3 * FRAME_BYTES, 3 * FRAME_BYTES + 5]
)
def test_content_of_any_length_comes_back(length: int) -> None:
    plain = (LONG * 2)[:length]
    content = sealed(plain)
    assert len(content) == frames.sealed_length(length)
    assert opened(content) == plain
    assert opened(content, piece=3) == plain if length < 10 else True


def each_frame(content: bytes) -> list[bytes]:
    body, size = content[PREFIX_BYTES:], FRAME_BYTES + TAG_BYTES
    return [body[at : at + size] for at in range(0, len(body), size)]


def tampered() -> Iterator[tuple[str, bytes]]:
    content, other = sealed(LONG), sealed(LONG)
    prefix, (one, two, three, four) = content[:PREFIX_BYTES], each_frame(content)
    yield "two frames changed places", prefix + two + one + three + four
    yield "a frame left out", prefix + one + three + four
    yield "a frame twice", prefix + one + one + two + three + four
    yield "cut short at a frame", prefix + one + two + three
    yield "cut short within a frame", content[:-1]
    yield "cut short to its prefix", prefix
    yield "cut short within the prefix", content[:3]
    yield "more after the end", content + four
    yield "a frame of another content", prefix + each_frame(other)[0] + two + three + four
    yield "another prefix", other[:PREFIX_BYTES] + one + two + three + four
    yield "one bit", content[:70_000] + bytes([content[70_000] ^ 1]) + content[70_001:]


@pytest.mark.parametrize("content", [pytest.param(content, id=name) for name, content in tampered()])
def test_frames_that_are_not_those_that_were_sealed_do_not_open(content: bytes) -> None:
    with pytest.raises(SealBrokenError):
        opened(content)


def test_frames_of_another_place_do_not_open() -> None:
    with pytest.raises(SealBrokenError):
        opened(sealed(LONG), bound=b"another")
