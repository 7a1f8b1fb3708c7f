"""Whether what was erased is gone, and its receipt says what happened; whether every key that is gone has a receipt.

Compared on one page of dossiers or of complaints at a time, in the caller's snapshot. A receipt is read as it was
signed, and then held against everything that it says: the row beside it, the story, the files, the keys.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, Table, or_, select

from dossier.verifying import Fault, FaultCode
from storage.account_tables import EXPORT_LINK, SESSION
from storage.erasing import sealed_columns
from storage.erasure_tables import COMPLAINT_ERASURE, ERASURE
from storage.key_tables import DATA_KEY
from storage.keys import is_signed
from storage.tables import COMPLAINT, COMPLAINT_EVENT, DOCUMENT, DOCUMENT_TRACE, DOSSIER, EVENT, LOOKUP

_FOUND_BY = (LOOKUP, DOCUMENT_TRACE, SESSION, EXPORT_LINK)


@dataclass(frozen=True, slots=True)
class _Subjects:
    """One kind of what may be erased: where it stands, its erasures, its story, and the column that empties first."""

    kind: str
    table: Table
    erasures: Table
    story: Table
    emptied: str


_DOSSIERS = _Subjects("dossier", DOSSIER, ERASURE, EVENT, "household_sealed")
_COMPLAINTS = _Subjects("complaint", COMPLAINT, COMPLAINT_ERASURE, COMPLAINT_EVENT, "content_sealed")


def of_dossiers(connection: Connection, numbers: list[str], public_key: bytes) -> tuple[Fault, ...]:
    """Return what is wrong with the erasures of some dossiers, and of the complaints about them."""
    return tuple(_faults(connection, _DOSSIERS, numbers, public_key))


def of_complaints(connection: Connection, numbers: list[str], public_key: bytes) -> tuple[Fault, ...]:
    """Return what is wrong with the erasures of those complaints among some that have no dossier."""
    alone = select(COMPLAINT.c.number).where(COMPLAINT.c.number.in_(numbers), COMPLAINT.c.dossier.is_(None))
    return tuple(_faults(connection, _COMPLAINTS, list(connection.execute(alone).scalars()), public_key))


def _faults(connection: Connection, of: _Subjects, numbers: list[str], public_key: bytes) -> Iterator[Fault]:
    named: Column[str] = of.erasures.c[of.kind]
    erasures = {getattr(each, of.kind): each for each in _rows(connection, of.erasures, named.in_(numbers))}
    finished = {number for number, each in erasures.items() if each.finished_at is not None}
    emptied = select(of.table.c.number).where(of.table.c.number.in_(numbers), of.table.c[of.emptied].is_(None))
    for number in sorted(set(connection.execute(emptied).scalars()) - set(erasures)):
        yield Fault(FaultCode.RECEIPT_MISSING, number)
    complaints = _complaints(connection, sorted(finished)) if of is _DOSSIERS else {}
    scopes = {number: {f"{of.kind}:{number}"} | complaints.get(number, set()) for number in numbers}
    destroyed = _destroyed(connection, set().union(*scopes.values()))
    for number in sorted(set(numbers) - finished):
        if any(scope in destroyed for scope in scopes[number]):
            yield Fault(FaultCode.KEY_UNEXPLAINED, number)
    remaining = _remaining(connection, of, sorted(finished))
    for number in sorted(finished):
        row = erasures[number]
        if not is_signed(public_key, row.receipt, row.signature):
            yield Fault(FaultCode.RECEIPT_BROKEN, number)
            continue
        told = json.loads(row.receipt)
        if not (_agrees(told, row, number) and _tells_the_story(connection, of, told)):
            yield Fault(FaultCode.RECEIPT_DIFFERS, number)
        if number in remaining:
            yield Fault(FaultCode.ERASED_REMAINS, number)
        if not (scopes[number] | set(told["keys"])) <= destroyed:
            yield Fault(FaultCode.KEY_REMAINS, number)


def _agrees(told: Mapping[str, Any], row: Row[tuple[object, ...]], number: str) -> bool:
    """Say whether a receipt is of this very erasure."""
    moments = [datetime.fromisoformat(told[each]) for each in ("begun_at", "finished_at")]
    names = ("number", "reason", "asked_by", "schedule")
    own = [number, row.reason, row.asked_by, row.schedule]
    return [told[each] for each in names] == own and moments == [row.begun_at, row.finished_at]


def _tells_the_story(connection: Connection, of: _Subjects, told: Mapping[str, Any]) -> bool:
    """Say whether a receipt names the files that there were, and a link that the story had."""
    story = of.story.c
    link = select(story.hash).where(story[of.kind] == told["number"], story.seq == told["events"])
    if connection.execute(link).scalar_one_or_none() != bytes.fromhex(told["chain"]):
        return False
    if of is not _DOSSIERS:
        return not told["files"]
    files = select(DOCUMENT.c.sha256).where(DOCUMENT.c.dossier == told["number"])
    return sorted(connection.execute(files).scalars()) == sorted(told["files"])


def _remaining(connection: Connection, of: _Subjects, numbers: list[str]) -> set[str]:
    """Return those erased ones of which a sealed value stands somewhere, or anything by which they are found."""
    if not numbers:
        return set()
    found: set[str] = set()
    number: Column[str] = of.table.c.number
    opened = of.table.c.opened_by.is_not(None)
    shown = or_(opened, DOSSIER.c.province.is_not(None)) if of is _DOSSIERS else opened
    found.update(connection.execute(select(number).where(number.in_(numbers), shown)).scalars())
    for table, columns in sealed_columns().items():
        owner = number if table is of.table else table.c.get(of.kind)
        if owner is not None:
            holds = or_(*(each.is_not(None) for each in columns))
            found.update(connection.execute(select(owner).where(owner.in_(numbers), holds).distinct()).scalars())
    for table in _FOUND_BY if of is _DOSSIERS else ():
        query = select(table.c.dossier).where(table.c.dossier.in_(numbers)).distinct()
        found.update(connection.execute(query).scalars())
    return found


def _complaints(connection: Connection, numbers: list[str]) -> dict[str, set[str]]:
    """Return the scopes of the complaints about some dossiers."""
    found: dict[str, set[str]] = {}
    for row in _rows(connection, COMPLAINT, COMPLAINT.c.dossier.in_(numbers)):
        found.setdefault(row.dossier, set()).add(f"complaint:{row.number}")
    return found


def _destroyed(connection: Connection, scopes: Iterable[str]) -> set[str]:
    key = DATA_KEY.c
    query = select(key.scope).where(key.scope.in_(list(scopes)), key.destroyed_at.is_not(None), key.wrapped.is_(None))
    return set(connection.execute(query).scalars())


def _rows(connection: Connection, table: Table, where: ColumnElement[bool]) -> list[Any]:
    return list(connection.execute(select(table).where(where)))
