"""Where data keys stand. A row whose key was destroyed stays as a tombstone: a trigger of migration 0010 says so."""

from sqlalchemy import CheckConstraint, Column, DateTime, Index, LargeBinary, String, Table, func

from storage.tables import METADATA

DATA_KEY = Table(
    "data_key",
    METADATA,
    Column("scope", String, primary_key=True),
    Column("id", LargeBinary, nullable=False),
    Column("kek", String),
    Column("wrapped", LargeBinary),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("destroyed_at", DateTime(timezone=True)),
    CheckConstraint(
        "num_nonnulls(kek, wrapped) = case when destroyed_at is null then 2 else 0 end", name="data_key_whole"
    ),
    Index(None, "kek"),
)
