"""Chains of hashes over append-only rows: each row's hash covers its values and the hash before it.

What stands in a row is ids, codes and moments, and hashes of sealed bytes at the most, so a chain holds when what was
sealed is erased. Rows are taken as they lie there: a value that no code of ours would write is a fault like any other.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Row

FIRST_LINK = bytes(32)

Stored = Row[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Broken:
    """Where a chain does not hold; `missing`: something that was there is not."""

    seq: int
    missing: bool = False


def link(previous: bytes, number: str, seq: int, at: datetime, *told: object, key: str | None = None) -> bytes:
    """Return the hash of a row chained to that of the one before; what is `told` is the rest of its values.

    Events from before migration 0014 were chained without their key.
    """
    values: list[object] = [number, seq, at.astimezone(UTC).isoformat(), *told]
    if key is not None:
        values.append(key)
    written = json.dumps(values, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(previous + written.encode()).digest()


def of_event(previous: bytes, number: str, row: Stored, *, keyed: bool = True) -> bytes:
    """Return the hash that a row of `event` should have."""
    told = (row.type, row.actor, row.role, row.document, row.detail)
    return link(previous, number, row.seq, row.at, *told, key=row.key if keyed else None)


def of_complaint_event(previous: bytes, number: str, row: Stored) -> bytes:
    """Return the hash that a row of `complaint_event` should have."""
    return link(previous, number, row.seq, row.at, row.type, row.actor, row.role, row.detail)


def of_look(previous: bytes, number: str, row: Stored) -> bytes:
    """Return the hash that a row of `look` should have."""
    return link(previous, number, row.seq, row.at, row.actor, row.role, row.document, row.reason)


def of_keyless_event(previous: bytes, number: str, row: Stored) -> bytes:
    """Return the hash of a row of `event` from before migration 0014."""
    return of_event(previous, number, row, keyed=False)


Hash = Callable[[bytes, str, Stored], bytes]


def broken(
    number: str, rows: Iterable[Stored], last: int, head: bytes, hash_of: Hash, before: Hash | None = None
) -> Iterator[Broken]:
    """Yield where a chain does not hold; `last` and `head` are what stands elsewhere of its end.

    Rows at the beginning may be older than the way in which they are chained now: hashed as `before`, or not at all
    where there is no such way. From the first new one on nobody may go back to it.
    """
    chain, expected, begun = FIRST_LINK, 1, False
    for row in rows:
        if row.seq != expected:
            yield Broken(expected, missing=True)
        expected = row.seq + 1
        if row.hash is None and before is None and not begun:
            continue
        if row.hash == hash_of(chain, number, row):
            begun = True
        elif begun or before is None or row.hash != before(chain, number, row):
            yield Broken(row.seq)
        chain = row.hash or FIRST_LINK
    # A complaint from before there were chains has lines, and no end to compare them with.
    endless = before is None and not begun and (last, head) == (0, FIRST_LINK)
    if (last, head) != (expected - 1, chain) and not endless:
        yield Broken(last, missing=last > expected - 1)


def broken_events(number: str, rows: Iterable[Stored], last: int, head: bytes) -> Iterator[Broken]:
    """Yield where the story of a dossier does not hold."""
    return broken(number, rows, last, head, of_event, of_keyless_event)
