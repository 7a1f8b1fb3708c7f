"""The role that processes use: it may add to what is append-only, and neither change nor take away anything of it.

The role that owns the tables only migrates. Whoever makes the server makes `wathiq_app` (`deploy.stack.database`, or a
country's own hands); here it is given its rights, after every migration. Where there is no such role nothing is given.
"""

from sqlalchemy import Connection, text

APP_ROLE = "wathiq_app"
APPEND_ONLY = frozenset({"event", "complaint_event", "look", "anchor", "anchor_leaf", "signature", "notice"})
# What is found by, what is over, and what was counted; nothing that proves anything.
_DELETED_FROM = frozenset({"lookup", "document_trace", "one_time_code", "session", "budget", "export_link"})
_READ_ONLY = frozenset({"alembic_version"})


def is_there(connection: Connection) -> bool:
    """Say whether the server knows the role."""
    found = text("select 1 from pg_roles where rolname = :role")
    return connection.execute(found, {"role": APP_ROLE}).one_or_none() is not None


def has_rights(connection: Connection) -> bool:
    """Say whether the role can work here."""
    return bool(connection.execute(text(f"select has_table_privilege('{APP_ROLE}', 'event', 'insert')")).scalar_one())


def grant(connection: Connection) -> None:
    """Give the role its rights on every table of ours, and no other."""
    ours = text("select tablename from pg_tables where schemaname = current_schema() and tableowner = current_user")
    for table in sorted(connection.execute(ours).scalars()):
        rights = ", ".join(rights_on(table))
        connection.execute(text(f'revoke all on "{table}" from {APP_ROLE}'))
        connection.execute(text(f'grant {rights} on "{table}" to {APP_ROLE}'))


def rights_on(table: str) -> tuple[str, ...]:
    """Return what processes may do with a table."""
    if table in _READ_ONLY:
        return ("select",)
    if table in APPEND_ONLY:
        return ("select", "insert")
    return ("select", "insert", "update", *(("delete",) if table in _DELETED_FROM else ()))
