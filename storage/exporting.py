"""Everything that is kept of a dossier, opened, for the family that it is about (law 09-08, right of access).

Every table that has something of the dossier, every sealed column, and who looked at it. Left out: keyed hashes,
queues of the machine, and what staff suspects (DOMAIN.md §7); whoever reviews such a dossier answers for that part.
"""

import json
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from dossier.errors import UnknownDossierError
from dossier.reasons import REASONS
from dossier.record import Document, DossierView
from storage import sealing, views
from storage.audit_tables import LOOK
from storage.database import Database
from storage.erasing import sealed_columns
from storage.keys import Keyring, Purpose
from storage.tables import COMPLAINT, COMPLAINT_EVENT, DOSSIER, EVENT, METADATA, REVIEW_TASK

# In which seal each column stands; `{registry}` is the row's own.
_SEALS: dict[tuple[str, str], str] = {
    ("dossier", "household_sealed"): sealing.HOUSEHOLD.column,
    ("dossier", "registration_sealed"): sealing.REGISTRATION.column,
    ("document", "label_sealed"): sealing.DOCUMENT_LABEL.column,
    ("document", "inspection_sealed"): sealing.INSPECTION.column,
    ("document", "reading_sealed"): sealing.READING.column,
    ("assessment", "content_sealed"): sealing.ASSESSMENT.column,
    ("correction_round", "items_sealed"): sealing.CORRECTIONS.column,
    ("review_task", "question_sealed"): sealing.QUESTION.column,
    ("registry_answer", "content_sealed"): "registry.{registry}",
    ("coverage", "content_sealed"): sealing.COVER_CONTENT.column,
    ("cover_question", "member_sealed"): sealing.MEMBER.column,
    ("household_change", "content_sealed"): sealing.CHANGE.column,
    ("complaint", "content_sealed"): sealing.COMPLAINT.column,
}
_LEFT_OUT = frozenset(
    {
        "lookup",
        "document_trace",
        "outbox",
        "look_chain",
        "complaint_event",
        "event",
        "conflict",
        "export_link",
    }
)
_HASHES = frozenset({"hash", "chain", "content_index", "province", "object_key", "receipt", "signature"})


class SqlExports:
    """Exports from PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def view(self, number: str) -> tuple[DossierView, tuple[Document, ...]]:
        """Return a dossier, and its documents. Raises UnknownDossierError."""
        with self._database.snapshot() as connection:
            row = connection.execute(select(DOSSIER).where(DOSSIER.c.number == number)).one_or_none()
            if row is None:
                raise UnknownDossierError("no such dossier")
            return views.view(connection, self._keys, row), views.documents(connection, self._keys, number)

    def everything(self, number: str) -> dict[str, list[dict[str, object]]]:
        """Return all rows by table, opened. Raises UnknownDossierError: also where it was erased."""
        sealed = sealed_columns()
        found: dict[str, list[dict[str, object]]] = {}
        with self._database.snapshot() as connection:
            dossier = connection.execute(select(DOSSIER).where(DOSSIER.c.number == number)).one_or_none()
            if dossier is None or dossier.household_sealed is None:
                raise UnknownDossierError("no such dossier")
            found["dossier"] = [self._opened(DOSSIER, sealed, dossier, number)]
            for table in METADATA.sorted_tables:
                if "dossier" not in table.c or table.name in _LEFT_OUT:
                    continue
                rows = connection.execute(select(table).where(table.c.dossier == number)).all()
                opened = (self._opened(table, sealed, row, number) for row in rows if _may_see(table, row))
                # A task without its question would say that there is one which is not told.
                found[table.name] = [each for each in opened if not _is_suspicion(each.get("question"))]
            looks = connection.execute(select(LOOK).where(LOOK.c.dossier == number).order_by(LOOK.c.seq)).all()
            found |= {"look": [_plain(LOOK, row) for row in looks], "event": self._events(connection, number)}
        return {name: _without_suspicion(rows) for name, rows in found.items() if rows}

    def _events(self, connection: Connection, number: str) -> list[dict[str, object]]:
        told = connection.execute(select(EVENT).where(EVENT.c.dossier == number).order_by(EVENT.c.seq)).all()
        mine = select(COMPLAINT.c.number).where(COMPLAINT.c.dossier == number)
        lines = select(COMPLAINT_EVENT).where(COMPLAINT_EVENT.c.complaint.in_(mine))
        return [_plain(EVENT, row) for row in told] + [
            _plain(COMPLAINT_EVENT, row) for row in connection.execute(lines)
        ]

    def _opened(
        self, table: Table, sealed: dict[Table, Any], row: Row[tuple[object, ...]], number: str
    ) -> dict[str, object]:
        values = _plain(table, row)
        for column in sealed.get(table, ()):
            content = getattr(row, column.name)
            if content is None:
                continue
            name = _SEALS[table.name, column.name].format(registry=values.get("registry"))
            scope = f"complaint:{row.number}/{name}" if table is COMPLAINT else f"dossier:{number}/{name}"
            opened = json.loads(self._keys.open(Purpose.COLUMN, scope, content))
            values[column.name.removesuffix("_sealed")] = opened
        return values


def _plain(table: Table, row: Row[tuple[object, ...]]) -> dict[str, object]:
    names = [each.name for each in table.columns if not each.name.endswith("_sealed") and each.name not in _HASHES]
    return {name: _written(getattr(row, name)) for name in names}


def _written(value: object) -> object:
    match value:
        case datetime():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case bytes():
            return None
        case _:
            return value


def _may_see(table: Table, row: Row[tuple[object, ...]]) -> bool:
    return table is not REVIEW_TASK or not row.void


def _without_suspicion(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Return JSON without what is said under a code that is never told to applicants."""
    if isinstance(value, list):
        return [_without_suspicion(each) for each in value if not _is_suspicion(each)]
    if isinstance(value, dict):
        return {key: _without_suspicion(each) for key, each in value.items() if not _is_suspicion(each)}
    return value


def _is_suspicion(value: object) -> bool:
    code = value if isinstance(value, str) else value.get("code") if isinstance(value, dict) else None
    reason = REASONS.get(code) if isinstance(code, str) else None
    return reason is not None and not reason.told_to_applicant
