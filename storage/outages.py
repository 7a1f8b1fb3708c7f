"""When a provider did not answer anybody: deadlines stop while people could not be told of them."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.deliveries import Provider
from storage.tables import OUTAGE


def begin(connection: Connection, provider: Provider, since: datetime) -> None:
    """Note that a provider is away; one that was away already stays so since then."""
    connection.execute(
        insert_or_not(OUTAGE)
        .values(provider=provider, since=since)
        .on_conflict_do_nothing(index_elements=[OUTAGE.c.provider], index_where=OUTAGE.c.until.is_(None))
    )


def end(connection: Connection, provider: Provider, until: datetime) -> None:
    """Note that a provider answers again."""
    connection.execute(
        update(OUTAGE).where(OUTAGE.c.provider == provider, OUTAGE.c.until.is_(None)).values(until=until)
    )


def down_since(connection: Connection, provider: Provider) -> datetime | None:
    """Return since when a provider has been away; None: it answers."""
    query = select(OUTAGE.c.since).where(OUTAGE.c.provider == provider, OUTAGE.c.until.is_(None))
    since: datetime | None = connection.execute(query).scalar_one_or_none()
    return since


def time_down(connection: Connection, provider: Provider, begins: datetime, ends: datetime) -> timedelta:
    """Return for how long a provider was away between two moments."""
    query = select(OUTAGE.c.since, OUTAGE.c.until).where(
        OUTAGE.c.provider == provider,
        OUTAGE.c.since < ends,
        (OUTAGE.c.until.is_(None)) | (OUTAGE.c.until > begins),
    )
    away = timedelta(0)
    for since, until in connection.execute(query):
        away += min(until or ends, ends) - max(since, begins)
    return away
