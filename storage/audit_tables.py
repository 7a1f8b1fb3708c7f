"""What proves that nobody bent what is stored: looks at dossiers, anchors. Append-only; nothing personal.

A look is chained to the one before at the same dossier. An anchor folds the heads of all chains that went on since the
one before it into one root, which is signed (docs/decisions/0027).
"""

from sqlalchemy import Column, DateTime, ForeignKey, Index, Integer, LargeBinary, PrimaryKeyConstraint, String, Table

from storage.tables import METADATA

LOOK = Table(
    "look",
    METADATA,
    Column("dossier", String, ForeignKey("dossier.number"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("actor", String, nullable=False),
    Column("role", String, nullable=False),
    Column("document", String),
    Column("reason", String, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    PrimaryKeyConstraint("dossier", "seq"),
    Index(None, "actor", "at"),
)

# Where each chain of looks ends: apart from the dossier's row, so that a look waits for no act.
LOOK_CHAIN = Table(
    "look_chain",
    METADATA,
    Column("dossier", String, ForeignKey("dossier.number"), primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("chain", LargeBinary, nullable=False),
)

ANCHOR = Table(
    "anchor",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", DateTime(timezone=True), nullable=False),
    # The very bytes that were signed.
    Column("content", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

# The leaves of an anchor are written before it is: one that was cut short is gone on with.
ANCHOR_LEAF = Table(
    "anchor_leaf",
    METADATA,
    Column("anchor", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    PrimaryKeyConstraint("anchor", "kind", "subject"),
    Index(None, "kind", "subject", "seq"),
)
