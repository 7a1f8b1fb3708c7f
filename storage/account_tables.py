"""Accounts, sessions, codes and limits. A login, a name and a second factor are sealed, the rest hashes."""

from sqlalchemy import (
    ARRAY,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    text,
)

from storage.tables import METADATA


def _moment(name: str, *, nullable: bool = False) -> "Column[object]":
    return Column(name, DateTime(timezone=True), nullable=nullable)


def _territory() -> tuple["Column[object]", ...]:
    return (
        Column("everywhere", Boolean, nullable=False),
        Column("offices", ARRAY(String), nullable=False, server_default=text("'{}'")),
        Column("provinces", ARRAY(String), nullable=False, server_default=text("'{}'")),
    )


ACCOUNT = Table(
    "account",
    METADATA,
    Column("id", String, primary_key=True),
    Column("login", LargeBinary, nullable=False, unique=True),
    Column("roles", ARRAY(String), nullable=False),
    *_territory(),
    # One way in: a password's hash, or the keyed hash of somebody at the provider of identities.
    Column("password", String),
    Column("identity", LargeBinary, unique=True),
    Column("profile_sealed", LargeBinary, nullable=False),
    Column("totp_step", Integer),
    _moment("created_at"),
    _moment("password_at"),
    _moment("disabled_at", nullable=True),
    CheckConstraint("(password is null) <> (identity is null)", name="ck_account_one_way_in"),
)

API_CLIENT = Table(
    "api_client",
    METADATA,
    Column("id", String, primary_key=True),
    Column("token", LargeBinary, nullable=False, unique=True),
    Column("staff", Boolean, nullable=False),
    *_territory(),
    _moment("created_at"),
    _moment("revoked_at", nullable=True),
)

# `token` is the hash of what the browser holds.
SESSION = Table(
    "session",
    METADATA,
    Column("token", LargeBinary, primary_key=True),
    Column("account", String, ForeignKey("account.id")),
    Column("visitor", String),
    Column("dossier", String, ForeignKey("dossier.number")),
    _moment("began_at"),
    _moment("seen_at"),
    _moment("ends_at"),
    _moment("revoked_at", nullable=True),
    Index(None, "account"),
    Index(None, "dossier"),
    Index(None, "ends_at"),
)

# One code of a number and a telephone; `message_sealed` is what is to be sent, for as long as it is to be sent.
ONE_TIME_CODE = Table(
    "one_time_code",
    METADATA,
    Column("subject", LargeBinary, primary_key=True),
    Column("code", LargeBinary, nullable=False),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    _moment("expires_at"),
    Column("effect", String, nullable=False, unique=True),
    Column("message_sealed", LargeBinary),
    _moment("available_at", nullable=True),
    Index("ix_one_time_code_due", "available_at", postgresql_where=text("available_at is not null")),
    Index(None, "expires_at"),
)

BUDGET = Table(
    "budget",
    METADATA,
    Column("subject", LargeBinary, primary_key=True),
    _moment("full_at"),
    Index(None, "full_at"),
)

# What opens an export once: hashes of the link and of the session that asked for it.
EXPORT_LINK = Table(
    "export_link",
    METADATA,
    Column("token", LargeBinary, primary_key=True),
    Column("dossier", String, ForeignKey("dossier.number"), nullable=False),
    Column("session", LargeBinary, nullable=False),
    _moment("expires_at"),
    Index(None, "dossier"),
)

MANDATE = Table(
    "mandate",
    METADATA,
    Column("id", String, primary_key=True),
    Column("dossier", String, ForeignKey("dossier.number"), nullable=False),
    Column("account", String, ForeignKey("account.id"), nullable=False),
    Column("given_by", String, nullable=False),
    _moment("given_at"),
    _moment("until"),
    _moment("ended_at", nullable=True),
    Index(None, "dossier"),
    Index(None, "account"),
)

# `value` is a dossier's number, or a keyed hash as in `lookup`. Triggers of migration 0008 keep signatures away.
CONFLICT = Table(
    "conflict",
    METADATA,
    Column("account", String, ForeignKey("account.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("value", LargeBinary, nullable=False),
    _moment("declared_at"),
    PrimaryKeyConstraint("account", "kind", "value"),
)
