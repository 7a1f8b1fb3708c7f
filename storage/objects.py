"""Sealed files in an S3 object store: the adapter of `dossier.ports.Files`.

Keys are random uuids, so nothing is ever written over. A put is acknowledged only after the store reported back
the size and the digest of what it holds. Files are sealed in frames (`storage.frames`), bound to their dossier and key,
and streamed both ways. SeaweedFS, MinIO or any other S3 store.
"""

import hashlib
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from io import BytesIO
from itertools import islice
from typing import BinaryIO

import urllib3
from minio import Minio
from minio.error import InvalidResponseError, S3Error, ServerError

from dossier.errors import FileDamagedError, SealBrokenError, StoreUnavailableError
from dossier.record import StoredFile
from storage.frames import FRAME_BYTES
from storage.keys import Keyring, Purpose, framed_length

_AWAY = (urllib3.exceptions.HTTPError, ServerError, InvalidResponseError, OSError)
_TRIES = 3
_PAUSE_S = 0.2
_SIGNED_FOR = timedelta(minutes=1)
_GONE = {"NoSuchKey", "NoSuchObject", "ResourceNotFound"}


@dataclass(frozen=True, slots=True)
class Listed:
    """One stored file, by the store's own clock."""

    key: str
    stored_at: datetime


class S3Files:
    """Files in one bucket. Safe to use from several threads."""

    def __init__(self, endpoint: str, access_key: str, secret_key: str, bucket: str, keys: Keyring) -> None:
        self._bucket = bucket
        self._keys = keys
        self._http = urllib3.PoolManager(
            timeout=urllib3.Timeout(connect=2, read=20),
            maxsize=16,
            retries=urllib3.Retry(total=2, backoff_factor=_PAUSE_S, status_forcelist=[500, 502, 503, 504]),
        )
        self._client = Minio(
            endpoint=endpoint,
            access_key=access_key,
            secret_key=secret_key,
            secure=False,
            region="us-east-1",
            http_client=self._http,
        )

    def prepare(self) -> None:
        """Make the bucket where it is missing. Raises StoreUnavailableError."""
        try:
            if not self._client.bucket_exists(bucket_name=self._bucket):
                self._client.make_bucket(bucket_name=self._bucket)
        except (*_AWAY, S3Error) as error:
            raise StoreUnavailableError("the object store did not answer") from error

    def put(self, data: bytes, media_type: str, number: str) -> StoredFile:
        """Seal and store a file, and return where it is once the store holds it. Raises StoreUnavailableError."""
        return self.store(BytesIO(data), len(data), media_type, number)

    def store(self, source: BinaryIO, size: int, media_type: str, number: str) -> StoredFile:
        """Seal and store a file of so many bytes as it is read; no more than a few frames are in memory.

        Raises:
            StoreUnavailableError: the store did not take it. A source that cannot be read again is tried once.
            ValueError: the source has another size.
        """
        for again in range(_TRIES - 1) if source.seekable() else ():
            try:
                return self._stored(source, size, media_type, number)
            except StoreUnavailableError:
                source.seek(0)
                time.sleep(_PAUSE_S * (1 + again))
        return self._stored(source, size, media_type, number)

    def _stored(self, source: BinaryIO, size: int, media_type: str, number: str) -> StoredFile:
        key = str(uuid.uuid4())
        plain = _Counted(source, size)
        sealed = _Sealed(self._keys.seal_frames(Purpose.FILE, _bound(number, key), plain.pieces()))
        length = framed_length(size)
        try:
            url = self._client.presigned_put_object(bucket_name=self._bucket, object_name=key, expires=_SIGNED_FOR)
            answer = self._http.urlopen(
                "PUT",
                url,
                body=sealed,
                headers={"Content-Length": str(length), "Content-Type": "application/octet-stream"},
                retries=False,  # frames are made as they are sent: what is tried again is sealed again
            )
            if answer.status != HTTPStatus.OK:
                raise StoreUnavailableError("the object store did not take the file")
            held = self._client.stat_object(bucket_name=self._bucket, object_name=key)
        except (*_AWAY, S3Error) as error:
            raise StoreUnavailableError("the object store did not take the file") from error
        # The etag of a single-part object is its MD5 (S3 API reference); it guards the transfer, not secrecy.
        if held.size != length or (held.etag or "").strip('"') != sealed.md5.hexdigest():
            raise StoreUnavailableError("the object store holds something else")
        return StoredFile(
            object_key=key,
            size_bytes=size,
            sha256=sealed.sha256.hexdigest(),
            media_type=media_type,
            content_index=self._keys.blind("file", plain.sha256.digest()),
        )

    def get(self, file: StoredFile, number: str) -> bytes:
        """Return the opened bytes. Raises FileDamagedError, StoreUnavailableError."""
        return b"".join(self.pieces(file, number))

    def pieces(self, file: StoredFile, number: str) -> Iterator[bytes]:
        """Yield the opened bytes, each piece after it was proved; no more than a few frames are in memory.

        Raises:
            FileDamagedError: a piece, or the whole of them, is not what was stored there, or the file is gone.
            StoreUnavailableError: the store did not answer.
        """
        digest = hashlib.sha256()
        try:
            sealed = _noted(self._fetched(file.object_key), digest.update)
            yield from self._keys.open_frames(Purpose.FILE, _bound(number, file.object_key), sealed)
        except SealBrokenError as error:
            raise FileDamagedError("the stored bytes are damaged or belong elsewhere") from error
        if digest.hexdigest() != file.sha256:
            raise FileDamagedError("the stored bytes are not what was stored")

    def listed(self, after: str, limit: int) -> tuple[Listed, ...]:
        """Return the next files by key. Raises StoreUnavailableError."""
        try:
            found = self._client.list_objects(bucket_name=self._bucket, recursive=True, start_after=after or None)
            return tuple(_listed(each.object_name, each.last_modified) for each in islice(found, limit))
        except (*_AWAY, S3Error) as error:
            raise StoreUnavailableError("the object store did not answer") from error

    def remove(self, key: str) -> None:
        """Remove a file; one that is gone is no error. Raises StoreUnavailableError."""
        try:
            self._client.remove_object(bucket_name=self._bucket, object_name=key)
        except (*_AWAY, S3Error) as error:
            raise StoreUnavailableError("the object store did not answer") from error

    def remove_all(self, key: str) -> int:
        """Remove a file in all its versions and return how many there were. Raises StoreUnavailableError.

        A store that keeps versions has a marker of each removal too: it goes as well.
        """
        try:
            found = self._client.list_objects(bucket_name=self._bucket, prefix=key, include_version=True)
            versions = [each.version_id for each in found if each.object_name == key]
            for version in versions:
                self._client.remove_object(bucket_name=self._bucket, object_name=key, version_id=version)
            if self.holds(key):
                self._client.remove_object(bucket_name=self._bucket, object_name=key)
                versions = versions or [None]
            return len(versions)
        except (*_AWAY, S3Error) as error:
            raise StoreUnavailableError("the object store did not answer") from error

    def holds(self, key: str) -> bool:
        """Say whether the store has a file. Raises StoreUnavailableError."""
        try:
            self._client.stat_object(bucket_name=self._bucket, object_name=key)
        except S3Error as error:
            if error.code in _GONE:
                return False
            raise StoreUnavailableError("the object store did not answer") from error
        except _AWAY as error:
            raise StoreUnavailableError("the object store did not answer") from error
        return True

    def _fetched(self, key: str) -> Iterator[bytes]:
        """Yield the sealed bytes as they come."""
        try:
            response = self._client.get_object(bucket_name=self._bucket, object_name=key)
            try:
                yield from response.stream(FRAME_BYTES)
            finally:
                response.close()
                response.release_conn()
        except S3Error as error:
            if error.code in _GONE:
                raise FileDamagedError("the stored file is gone") from error
            raise StoreUnavailableError("the object store did not answer") from error
        except _AWAY as error:
            raise StoreUnavailableError("the object store did not answer") from error


class _Counted:
    """The plain bytes of a source, counted and digested as they pass."""

    def __init__(self, source: BinaryIO, size: int) -> None:
        self._source, self._size = source, size
        self.sha256 = hashlib.sha256()

    def pieces(self) -> Iterator[bytes]:
        """Yield them. Raises ValueError where there are fewer or more than were said."""
        left = self._size
        while piece := self._source.read(FRAME_BYTES):
            left -= len(piece)
            if left < 0:
                break
            self.sha256.update(piece)
            yield piece
        if left != 0:
            raise ValueError("the source has another size")


class _Sealed:
    """Sealed pieces as a file that is read once, digested as it is."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._ahead = bytearray()
        self.sha256 = hashlib.sha256()
        self.md5 = hashlib.md5(usedforsecurity=False)

    def read(self, length: int) -> bytes:
        """Return the next bytes, fewer at the end."""
        while len(self._ahead) < length and (piece := next(self._pieces, None)) is not None:
            self._ahead += piece
        taken = bytes(self._ahead[:length])
        del self._ahead[:length]
        self.sha256.update(taken)
        self.md5.update(taken)
        return taken


def _noted(pieces: Iterator[bytes], note: Callable[[bytes], None]) -> Iterator[bytes]:
    for piece in pieces:
        note(piece)
        yield piece


def _listed(key: str | None, stored_at: datetime | None) -> Listed:
    if key is None or stored_at is None:
        raise StoreUnavailableError("the object store lists a file without its name or age")
    return Listed(key, stored_at)


def _bound(number: str, key: str) -> str:
    return f"dossier:{number}/{key}"
