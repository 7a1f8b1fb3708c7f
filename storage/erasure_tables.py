"""Where erasures and legal holds stand. Nothing personal: receipts are kept when everything else has gone."""

from sqlalchemy import Column, DateTime, ForeignKey, Index, LargeBinary, String, Table, text

from storage.tables import METADATA


def _moment(name: str, *, nullable: bool = False) -> "Column[object]":
    return Column(name, DateTime(timezone=True), nullable=nullable)


ERASURE = Table(
    "erasure",
    METADATA,
    Column("dossier", String, ForeignKey("dossier.number"), primary_key=True),
    Column("reason", String, nullable=False),
    Column("asked_by", String, nullable=False),
    Column("schedule", String, nullable=False),
    _moment("begun_at"),
    _moment("finished_at", nullable=True),
    # The very bytes that were signed.
    Column("receipt", LargeBinary),
    Column("signature", LargeBinary),
    Index("ix_erasure_unfinished", "begun_at", postgresql_where=text("finished_at is null")),
)

# Of a complaint that has no dossier; one that has goes with it.
COMPLAINT_ERASURE = Table(
    "complaint_erasure",
    METADATA,
    Column("complaint", String, ForeignKey("complaint.number"), primary_key=True),
    Column("reason", String, nullable=False),
    Column("asked_by", String, nullable=False),
    Column("schedule", String, nullable=False),
    _moment("begun_at"),
    _moment("finished_at", nullable=True),
    Column("receipt", LargeBinary),
    Column("signature", LargeBinary),
    Index("ix_complaint_erasure_unfinished", "begun_at", postgresql_where=text("finished_at is null")),
)

LEGAL_HOLD = Table(
    "legal_hold",
    METADATA,
    Column("id", String, primary_key=True),
    Column("dossier", String, ForeignKey("dossier.number"), nullable=False),
    Column("reason", String, nullable=False),
    Column("placed_by", String, nullable=False),
    _moment("placed_at"),
    Column("lifted_by", String),
    _moment("lifted_at", nullable=True),
    Index("uq_legal_hold_open", "dossier", unique=True, postgresql_where=text("lifted_at is null")),
)
