"""Whether the object store holds what was put there: each file of a document present, as long and as it was.

Digests are taken over sealed bytes, so no key is needed. Nothing is held in memory but a page of documents.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from minio.error import S3Error
from sqlalchemy import collate, func, select

from dossier.errors import FileDamagedError, StoreUnavailableError
from dossier.verifying import Fault, FaultCode
from storage.database import Database
from storage.erasure_tables import ERASURE
from storage.kek import ID_BYTES
from storage.keys import framed_length
from storage.objects import _AWAY, S3Files
from storage.tables import DOCUMENT

# What a seal in one piece adds, of the first and of the second version (`storage.keys`).
_SEALED_ONCE = (29, 29 + ID_BYTES)


@dataclass(frozen=True, slots=True)
class StoredOf:
    """What is known of a document's file."""

    document: str
    key: str
    size_bytes: int
    sha256: str
    erased: bool

    def may_be_long(self, length: int) -> bool:
        """Say whether so many sealed bytes can be this file."""
        return length in (framed_length(self.size_bytes), *(self.size_bytes + more for more in _SEALED_ONCE))


class SqlStored:
    """What the database says of stored files; a public method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self) -> int:
        """Return how many documents there are."""
        with self._database.transaction() as connection:
            return connection.execute(select(func.count()).select_from(DOCUMENT)).scalar_one()

    def page(self, after: str, limit: int = 1000) -> tuple[StoredOf, ...]:
        """Return the next ones by the key of their file, as the store orders them."""
        key = collate(DOCUMENT.c.object_key, "C")
        query = (
            select(
                DOCUMENT.c.id, DOCUMENT.c.object_key, DOCUMENT.c.size_bytes, DOCUMENT.c.sha256, ERASURE.c.finished_at
            )
            .outerjoin(ERASURE, ERASURE.c.dossier == DOCUMENT.c.dossier)
            .where(key > after)
            .order_by(key)
            .limit(limit)
        )
        with self._database.transaction() as connection:
            rows = connection.execute(query).all()
        return tuple(
            StoredOf(row.id, row.object_key, row.size_bytes, row.sha256, row.finished_at is not None) for row in rows
        )


class S3Evidence(S3Files):
    """A bucket as somebody looks at it who opens nothing."""

    def lengths(self) -> Iterator[tuple[str, int]]:
        """Yield every key with the length of its sealed bytes, by key. Raises StoreUnavailableError."""
        try:
            for each in self._client.list_objects(bucket_name=self._bucket, recursive=True):
                yield str(each.object_name), each.size or 0
        except (*_AWAY, S3Error) as error:
            raise StoreUnavailableError("the object store did not answer") from error

    def length(self, key: str) -> int | None:
        """Return the length of one object's sealed bytes; None: there is none. Raises StoreUnavailableError."""
        return self._client.stat_object(bucket_name=self._bucket, object_name=key).size if self.holds(key) else None

    def digest(self, key: str) -> str:
        """Return the SHA-256 of the sealed bytes. Raises FileDamagedError, StoreUnavailableError."""
        digest = hashlib.sha256()
        for piece in self._fetched(key):
            digest.update(piece)
        return digest.hexdigest()


def faults(
    stored: SqlStored, store: S3Evidence, is_read: Callable[[int], bool], progress: Callable[[int], None]
) -> Iterator[Fault]:
    """Yield what is wrong with the files of all documents; those of which `is_read` by position are read whole."""
    listed = _Listed(store.lengths())
    position, page = 0, stored.page("")
    while page:
        for each in page:
            length = listed.length_of(each.key)
            if length is None and not each.erased:
                length = store.length(each.key)  # it may have been stored since the listing passed it
            yield from _of_file(each, length, store, read=is_read(position))
            position += 1
        progress(len(page))
        page = stored.page(page[-1].key)


def _of_file(each: StoredOf, length: int | None, store: S3Evidence, *, read: bool) -> Iterator[Fault]:
    if each.erased:
        if length is not None:
            yield Fault(FaultCode.OBJECT_REMAINS, each.document)
    elif length is None:
        yield Fault(FaultCode.OBJECT_MISSING, each.document)
    elif not each.may_be_long(length):
        yield Fault(FaultCode.OBJECT_SIZE, each.document)
    elif read:
        try:
            if store.digest(each.key) != each.sha256:
                yield Fault(FaultCode.OBJECT_CHANGED, each.document)
        except FileDamagedError:
            yield Fault(FaultCode.OBJECT_MISSING, each.document)


class _Listed:
    """A listing that is walked along, once, beside the documents."""

    def __init__(self, lengths: Iterator[tuple[str, int]]) -> None:
        self._lengths = lengths
        self._at: tuple[str, int] | None = next(lengths, None)

    def length_of(self, key: str) -> int | None:
        """Return the length of a key's object; None: the listing does not have it. Ask in order."""
        while self._at is not None and self._at[0] < key:
            self._at = next(self._lengths, None)
        return self._at[1] if self._at is not None and self._at[0] == key else None
