"""Files in the real object store: streamed in little memory, and nothing but what was stored ever comes back."""

import hashlib
import os
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from dossier.errors import FileDamagedError
from dossier.record import StoredFile
from storage.frames import FRAME_BYTES, TAG_BYTES
from storage.keys import Keyring, Purpose
from storage.objects import S3Files

pytestmark = pytest.mark.engines
TEN_MB = 10 * 1024 * 1024
NUMBER = "K7QM-2XPD-5"
# A 10 MB file passes in a tenth of its size: frames, the buffers of the connection, and what the libraries keep.
MOST_BYTES = 1024 * 1024


@pytest.fixture
def big(tmp_path: Path) -> Path:
    path = tmp_path / "big"
    path.write_bytes(os.urandom(TEN_MB))
    return path


def peak(pieces: Iterator[bytes]) -> int:
    """Return the most bytes that were in memory while a stream was drained."""
    tracemalloc.start()
    for _ in pieces:
        pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def test_a_file_of_ten_megabytes_passes_both_ways_in_one(files: S3Files, big: Path) -> None:
    files.put(b"the libraries are loaded", "image/png", NUMBER)
    stored: list[StoredFile] = []

    def storing() -> Iterator[bytes]:
        with big.open("rb") as source:
            stored.append(files.store(source, TEN_MB, "application/pdf", NUMBER))
        yield b""

    up, down = peak(storing()), peak(files.pieces(stored[0], NUMBER))
    assert (up < MOST_BYTES, down < MOST_BYTES) == (True, True), f"{up} bytes up, {down} bytes down"
    assert files.get(stored[0], NUMBER) == big.read_bytes()


def test_a_source_of_another_size_is_not_stored(files: S3Files) -> None:
    for size in (1, 2 * FRAME_BYTES):
        with pytest.raises(ValueError, match="another size"):
            files.store(BytesIO(b"some bytes"), size, "image/png", NUMBER)


def test_an_empty_file_comes_back(files: S3Files) -> None:
    assert files.get(files.put(b"", "image/png", NUMBER), NUMBER) == b""


def test_a_file_sealed_in_one_piece_before_there_were_frames_still_opens(files: S3Files, keys: Keyring) -> None:
    stored = files.put(b"now", "image/png", NUMBER)
    for each in (keys, keys.installation):
        sealed = each.seal(Purpose.FILE, f"dossier:{NUMBER}/{stored.object_key}", b"then")
        assert files.get(written(files, stored, sealed), NUMBER) == b"then"


def written(files: S3Files, stored: StoredFile, sealed: bytes) -> StoredFile:
    """Write other bytes over an object, and return a file whose digest is theirs: only the seal can tell."""
    files._client.put_object(
        bucket_name=files._bucket, object_name=stored.object_key, data=BytesIO(sealed), length=len(sealed)
    )
    return replace(stored, sha256=hashlib.sha256(sealed).hexdigest())


def sealed_of(files: S3Files, stored: StoredFile) -> bytes:
    return b"".join(files._fetched(stored.object_key))


def test_two_objects_that_changed_places_are_found_out(files: S3Files) -> None:
    one, two = (files.put(each * 1000, "image/png", NUMBER) for each in (b"one", b"two"))
    first, second = sealed_of(files, one), sealed_of(files, two)
    for stored, other in ((one, second), (two, first)):
        moved = written(files, stored, other)
        for file in (stored, moved):  # with the digest on record, and where the database was changed with the object
            with pytest.raises(FileDamagedError):
                files.get(file, NUMBER)


def test_frames_that_changed_places_or_were_changed_are_found_out(files: S3Files) -> None:
    plain = os.urandom(3 * FRAME_BYTES)
    stored, other = files.put(plain, "image/png", NUMBER), files.put(plain, "image/png", NUMBER)
    good, size = sealed_of(files, stored), FRAME_BYTES + TAG_BYTES
    start = len(good) - 3 * size
    head, (one, two, three) = good[:start], (good[start + at * size : start + (at + 1) * size] for at in range(3))
    stranger = sealed_of(files, other)[start : start + size]
    for bad in (
        head + two + one + three,
        head + one + two,
        head + one + two + three + three,
        head + stranger + two + three,
        head + one + two[:100] + bytes([two[100] ^ 1]) + two[101:] + three,
    ):
        with pytest.raises(FileDamagedError):
            files.get(written(files, stored, bad), NUMBER)
    assert files.get(written(files, stored, good), NUMBER) == plain


def test_a_file_is_removed_in_all_its_versions(files: S3Files) -> None:
    stored = files.put(b"data", "image/png", NUMBER)
    written(files, stored, b"another version")
    assert files.remove_all(stored.object_key) >= 1
    assert not files.holds(stored.object_key)
    assert files.remove_all(stored.object_key) == 0
