"""Sealed files in an S3 object store: the adapter of `dossier.ports.Files`.

Keys are random uuids, so nothing is ever written over. A put is acknowledged only after the store reported back
the size and the digest of what it holds. SeaweedFS, MinIO or any other S3 store.
"""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from itertools import islice

import urllib3
from minio import Minio
from minio.error import InvalidResponseError, S3Error, ServerError

from dossier.errors import FileDamagedError, SealBrokenError, StoreUnavailableError
from dossier.record import StoredFile
from storage.keys import Keyring, Purpose

_AWAY = (urllib3.exceptions.HTTPError, ServerError, InvalidResponseError, OSError)
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
        self._client = Minio(
            endpoint=endpoint,
            access_key=access_key,
            secret_key=secret_key,
            secure=False,
            region="us-east-1",
            http_client=urllib3.PoolManager(
                timeout=urllib3.Timeout(connect=2, read=20),
                maxsize=16,
                retries=urllib3.Retry(total=2, backoff_factor=0.2, status_forcelist=[500, 502, 503, 504]),
            ),
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
        key = str(uuid.uuid4())
        sealed = self._keys.seal(Purpose.FILE, _bound(number, key), data)
        try:
            self._client.put_object(
                bucket_name=self._bucket,
                object_name=key,
                data=BytesIO(sealed),
                length=len(sealed),
                content_type="application/octet-stream",
            )
            held = self._client.stat_object(bucket_name=self._bucket, object_name=key)
        except (*_AWAY, S3Error) as error:
            raise StoreUnavailableError("the object store did not take the file") from error
        # The etag of a single-part object is its MD5 (S3 API reference); it guards the transfer, not secrecy.
        digest = hashlib.md5(sealed, usedforsecurity=False).hexdigest()
        if held.size != len(sealed) or (held.etag or "").strip('"') != digest:
            raise StoreUnavailableError("the object store holds something else")
        return StoredFile(
            object_key=key,
            size_bytes=len(data),
            sha256=hashlib.sha256(sealed).hexdigest(),
            media_type=media_type,
            content_index=self._keys.blind("file", hashlib.sha256(data).digest()),
        )

    def get(self, file: StoredFile, number: str) -> bytes:
        """Return the opened bytes. Raises FileDamagedError, StoreUnavailableError."""
        sealed = self._fetch(file.object_key)
        if hashlib.sha256(sealed).hexdigest() != file.sha256:
            raise FileDamagedError("the stored bytes are not what was stored")
        try:
            return self._keys.open(Purpose.FILE, _bound(number, file.object_key), sealed)
        except SealBrokenError as error:
            raise FileDamagedError("the stored bytes belong elsewhere") from error

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

    def _fetch(self, key: str) -> bytes:
        try:
            response = self._client.get_object(bucket_name=self._bucket, object_name=key)
            try:
                return response.read()
            finally:
                response.close()
                response.release_conn()
        except S3Error as error:
            if error.code in _GONE:
                raise FileDamagedError("the stored file is gone") from error
            raise StoreUnavailableError("the object store did not answer") from error
        except _AWAY as error:
            raise StoreUnavailableError("the object store did not answer") from error


def _listed(key: str | None, stored_at: datetime | None) -> Listed:
    if key is None or stored_at is None:
        raise StoreUnavailableError("the object store lists a file without its name or age")
    return Listed(key, stored_at)


def _bound(number: str, key: str) -> str:
    return f"dossier:{number}/{key}"
