"""What is stored. Columns ending in `_sealed` hold sealed JSON; nothing personal stands in any other column.

`lookup` and `document_trace` hold keyed hashes only. `event` is append-only: `storage.events` is its one writer.
"""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    Interval,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_NOW = func.now()


def _moment(name: str, *, nullable: bool = False) -> "Column[object]":
    return Column(name, DateTime(timezone=True), nullable=nullable)


def _of_dossier() -> "Column[str]":
    return Column("dossier", String, ForeignKey("dossier.number"), nullable=False)


def _of_one() -> "tuple[Column[str], ...]":
    """A complaint without a dossier is named instead of one."""
    return tuple(Column(one, String, ForeignKey(f"{one}.number")) for one in ("dossier", "complaint"))


DOSSIER = Table(
    "dossier",
    METADATA,
    Column("number", String, primary_key=True),
    Column("status", String, nullable=False),
    Column("queue", String, nullable=False),
    Column("flags", ARRAY(String), nullable=False, server_default=text("'{}'")),
    Column("office", String, nullable=False),
    Column("province", LargeBinary),
    Column("opened_by", String),
    Column("household_sealed", LargeBinary),
    Column("outcome", String),
    Column("attempt", Integer, nullable=False, server_default=text("0")),
    Column("registration_sealed", LargeBinary),
    _moment("opened_at"),
    _moment("submitted_at", nullable=True),
    _moment("decided_at", nullable=True),
    _moment("effective_at", nullable=True),
    _moment("changed_at"),
    Column("seq", Integer, nullable=False, server_default=text("0")),
    Column("chain", LargeBinary, nullable=False),
    Index(None, "changed_at", "number"),
    Index(None, "queue", "opened_at"),
    Index(None, "opened_by"),
)

LOOKUP = Table(
    "lookup",
    METADATA,
    _of_dossier(),
    Column("kind", String, nullable=False),
    Column("value", LargeBinary, nullable=False),
    PrimaryKeyConstraint("dossier", "kind", "value"),
    Index(None, "kind", "value"),
)

DOCUMENT = Table(
    "document",
    METADATA,
    Column("id", String, primary_key=True),
    _of_dossier(),
    Column("position", BigInteger, Identity(always=True), nullable=False),
    Column("label_sealed", LargeBinary),
    Column("kind", String),
    Column("state", String, nullable=False),
    Column("problems", ARRAY(String), nullable=False, server_default=text("'{}'")),
    Column("object_key", String, nullable=False, unique=True),
    Column("size_bytes", BigInteger, nullable=False),
    Column("sha256", String, nullable=False),
    Column("media_type", String, nullable=False),
    Column("content_index", LargeBinary, nullable=False),
    Column("readings_begun", Integer, nullable=False, server_default=text("0")),
    Column("inspection_sealed", LargeBinary),
    Column("reading_sealed", LargeBinary),
    _moment("received_at"),
    _moment("removed_at", nullable=True),
    Index(None, "dossier", "position"),
    Index(None, "content_index"),
)

DOCUMENT_TRACE = Table(
    "document_trace",
    METADATA,
    _of_dossier(),
    Column("document", String, ForeignKey("document.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("value", LargeBinary, nullable=False),
    PrimaryKeyConstraint("document", "kind", "value"),
    Index(None, "kind", "value"),
    Index(None, "dossier"),
)

EVENT = Table(
    "event",
    METADATA,
    _of_dossier(),
    Column("seq", Integer, nullable=False),
    Column("key", String, nullable=False),
    _moment("at"),
    Column("type", String, nullable=False),
    Column("actor", String, nullable=False),
    Column("role", String, nullable=False),
    Column("document", String),
    Column("detail", JSONB, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    PrimaryKeyConstraint("dossier", "seq"),
    UniqueConstraint("dossier", "key"),
)

ACT = Table(
    "act",
    METADATA,
    Column("id", String, primary_key=True),
    Column("key_digest", LargeBinary, nullable=False, unique=True),
    Column("body_digest", LargeBinary, nullable=False),
    Column("kind", String, nullable=False),
    Column("result", String, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=_NOW),
)

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    *_of_one(),
    Column("act", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("subject", String),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("available_at", DateTime(timezone=True), nullable=False, server_default=_NOW),
    _moment("done_at", nullable=True),
    CheckConstraint("num_nonnulls(dossier, complaint) = 1", name="outbox_of_one"),
    Index("ix_outbox_waiting", "dossier", "id", postgresql_where=text("done_at is null")),
    Index("ix_outbox_due", "available_at", "id", postgresql_where=text("done_at is null")),
)

ASSESSMENT = Table(
    "assessment",
    METADATA,
    _of_dossier(),
    Column("attempt", Integer, nullable=False),
    Column("policy", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("content_sealed", LargeBinary),
    _moment("at"),
    PrimaryKeyConstraint("dossier", "attempt"),
)

CORRECTION_ROUND = Table(
    "correction_round",
    METADATA,
    _of_dossier(),
    Column("round", Integer, nullable=False),
    Column("items_sealed", LargeBinary),
    _moment("requested_at"),
    _moment("due_at"),
    _moment("answered_at", nullable=True),
    _moment("closed_at", nullable=True),
    Column("bundle", Integer, nullable=False, server_default=text("1")),
    Column("extensions", Integer, nullable=False, server_default=text("0")),
    _moment("extended_at", nullable=True),
    PrimaryKeyConstraint("dossier", "round"),
    Index("ix_correction_round_open", "dossier", postgresql_where=text("answered_at is null and closed_at is null")),
)

REVIEW_TASK = Table(
    "review_task",
    METADATA,
    Column("id", String, primary_key=True),
    _of_dossier(),
    Column("question_sealed", LargeBinary),
    Column("signature", Boolean, nullable=False),
    _moment("opened_at"),
    _moment("settled_at", nullable=True),
    Column("settled_by", String),
    Column("verdict", String),
    Column("attempt", Integer, nullable=False, server_default=text("0")),
    Column("to_confirm", Integer, nullable=False, server_default=text("1")),
    Column("to_clear", Integer, nullable=False, server_default=text("1")),
    Column("proposed_by", String),
    Column("void", Boolean, nullable=False, server_default=text("false")),
    Column("claimed_by", String),
    _moment("claimed_until", nullable=True),
    _moment("due_at", nullable=True),
    Index(None, "dossier"),
    Index("ix_review_task_open", "opened_at", "id", postgresql_where=text("settled_at is null")),
)

# A person signs a task once; a trigger of migration 0003 lets nobody settle one with too few signatures, or a refusal
# with that of whoever proposed it.
SIGNATURE = Table(
    "signature",
    METADATA,
    Column("task", String, ForeignKey("review_task.id"), nullable=False),
    Column("person", String, nullable=False),
    Column("verdict", String, nullable=False),
    _moment("at"),
    PrimaryKeyConstraint("task", "person"),
)

REGISTRY_ANSWER = Table(
    "registry_answer",
    METADATA,
    _of_dossier(),
    Column("registry", String, nullable=False),
    Column("content_sealed", LargeBinary),
    Column("unreachable_since", DateTime(timezone=True)),
    _moment("answered_at", nullable=True),
    PrimaryKeyConstraint("dossier", "registry"),
)

EFFECT = Table(
    "effect",
    METADATA,
    _of_dossier(),
    Column("kind", String, nullable=False),
    Column("provider_key", String, nullable=False, unique=True),
    Column("intended_at", DateTime(timezone=True), nullable=False, server_default=_NOW),
    _moment("done_at", nullable=True),
    PrimaryKeyConstraint("dossier", "kind"),
)

DISPATCH = Table(
    "dispatch",
    METADATA,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    *_of_one(),
    Column("event_key", String, nullable=False),
    Column("provider", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("effect", String, nullable=False, unique=True),
    Column("state", String, nullable=False),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    _moment("available_at"),
    _moment("created_at"),
    _moment("given_at", nullable=True),
    Column("reference", String),
    _moment("delivered_at", nullable=True),
    _moment("failed_at", nullable=True),
    Column("last_event", String),
    _moment("last_event_at", nullable=True),
    CheckConstraint("num_nonnulls(dossier, complaint) = 1", name="dispatch_of_one"),
    UniqueConstraint("dossier", "event_key", "provider"),
    UniqueConstraint("complaint", "event_key", "provider"),
    Index("ix_dispatch_due", "provider", "available_at", "id", postgresql_where=text("state in ('waiting', 'given')")),
    Index("ix_dispatch_waiting", "dossier", "provider", "id", postgresql_where=text("state = 'waiting'")),
)

NOTICE = Table(
    "notice",
    METADATA,
    Column("provider", String, nullable=False),
    Column("id", String, nullable=False),
    Column("effect", String, nullable=False),
    Column("event", String, nullable=False),
    _moment("as_of"),
    _moment("received_at"),
    PrimaryKeyConstraint("provider", "id"),
    Index(None, "effect"),
)

COUNTER_TASK = Table(
    "counter_task",
    METADATA,
    Column("id", String, primary_key=True),
    _of_dossier(),
    Column("kind", String, nullable=False),
    Column("dispatch", BigInteger, ForeignKey("dispatch.id"), nullable=False),
    _moment("opened_at"),
    _moment("settled_at", nullable=True),
    Column("settled_by", String),
    Index("ix_counter_task_open", "opened_at", "id", postgresql_where=text("settled_at is null")),
    Index("uq_counter_task_open", "dossier", "kind", unique=True, postgresql_where=text("settled_at is null")),
)

OUTAGE = Table(
    "outage",
    METADATA,
    Column("provider", String, nullable=False),
    _moment("since"),
    _moment("until", nullable=True),
    PrimaryKeyConstraint("provider", "since"),
    Index("uq_outage_open", "provider", unique=True, postgresql_where=text("until is null")),
)

COVERAGE = Table(
    "coverage",
    METADATA,
    Column("dossier", String, ForeignKey("dossier.number"), primary_key=True),
    Column("state", String, nullable=False),
    Column("content_sealed", LargeBinary),
    _moment("opened_at"),
    _moment("looked_at", nullable=True),
    Index(None, "state", "dossier"),
)

COVER_QUESTION = Table(
    "cover_question",
    METADATA,
    Column("id", String, primary_key=True),
    _of_dossier(),
    Column("code", String, nullable=False),
    Column("member_sealed", LargeBinary),
    Column("change", String, ForeignKey("household_change.id")),
    Column("signed_by", ARRAY(String), nullable=False, server_default=text("'{}'")),
    _moment("opened_at"),
    _moment("settled_at", nullable=True),
    Column("holds", String),
    Index(None, "dossier"),
    Index("ix_cover_question_open", "opened_at", "id", postgresql_where=text("settled_at is null")),
)

HOUSEHOLD_CHANGE = Table(
    "household_change",
    METADATA,
    Column("id", String, primary_key=True),
    _of_dossier(),
    Column("kind", String, nullable=False),
    Column("content_sealed", LargeBinary),
    Column("state", String, nullable=False),
    _moment("declared_at"),
    _moment("seen_at", nullable=True),
    Index(None, "dossier", "declared_at"),
)

# A trigger of migration 0006 lets nobody answer an appeal who had a hand in the decision.
COMPLAINT = Table(
    "complaint",
    METADATA,
    Column("number", String, primary_key=True),
    Column("dossier", String, ForeignKey("dossier.number")),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False),
    Column("queue", String, nullable=False),
    Column("contested", String),
    Column("late", Boolean, nullable=False),
    Column("content_sealed", LargeBinary),
    _moment("opened_at"),
    _moment("asked_at", nullable=True),
    Column("paused", Interval, nullable=False),
    Column("happened", ARRAY(String), nullable=False),
    Column("ground", String),
    _moment("settled_at", nullable=True),
    Column("settled_by", String),
    Column("successor", String, ForeignKey("dossier.number")),
    Column("opened_by", String),
    Column("seq", Integer, nullable=False, server_default=text("0")),
    Column("chain", LargeBinary, nullable=False, server_default=text("decode(repeat('00', 32), 'hex')")),
    Index(None, "dossier"),
    Index("ix_complaint_waiting", "opened_at", "number", postgresql_where=text("queue <> 'done'")),
    Index("uq_complaint_appeal", "dossier", unique=True, postgresql_where=text("kind = 'appeal' and state = 'open'")),
)

# What happens to one that has a dossier stands in the dossier's events.
COMPLAINT_EVENT = Table(
    "complaint_event",
    METADATA,
    Column("complaint", String, ForeignKey("complaint.number"), nullable=False),
    Column("seq", Integer, nullable=False),
    _moment("at"),
    Column("type", String, nullable=False),
    Column("actor", String, nullable=False),
    Column("role", String, nullable=False),
    Column("detail", JSONB, nullable=False),
    Column("hash", LargeBinary),
    PrimaryKeyConstraint("complaint", "seq"),
)
