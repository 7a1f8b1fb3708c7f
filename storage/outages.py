"""When a provider or a registry did not answer anybody: deadlines stop meanwhile (DOMAIN.md §6)."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.deliveries import Provider
from dossier.registries import Registry
from storage.tables import OUTAGE


def begin(connection: Connection, provider: Provider | Registry, since: datetime) -> None:
    """Note that a provider is away; one that was away already stays so since then."""
    connection.execute(insert_or_not(OUTAGE).values(provider=provider, since=since).on_conflict_do_nothing())


def end(connection: Connection, provider: Provider | Registry, until: datetime) -> None:
    """Note that a provider answers again."""
    connection.execute(
        update(OUTAGE).where(OUTAGE.c.provider == provider, OUTAGE.c.until.is_(None)).values(until=until)
    )


def down_since(connection: Connection, provider: Provider) -> datetime | None:
    """Return since when a provider has been away; None: it answers."""
    query = select(OUTAGE.c.since).where(OUTAGE.c.provider == provider, OUTAGE.c.until.is_(None))
    since: datetime | None = connection.execute(query).scalar_one_or_none()
    return since


def time_down(connection: Connection, of: Iterable[Provider | Registry], begins: datetime, ends: datetime) -> timedelta:
    """Return for how long any of them was away between two moments; where two were at once, it counts once."""
    query = (
        select(OUTAGE.c.since, OUTAGE.c.until)
        .where(
            OUTAGE.c.provider.in_([each.value for each in of]),
            OUTAGE.c.since < ends,
            (OUTAGE.c.until.is_(None)) | (OUTAGE.c.until > begins),
        )
        .order_by(OUTAGE.c.since)
    )
    away, counted = timedelta(0), begins
    for since, until in connection.execute(query):
        last = min(until or ends, ends)
        away += max(last - max(since, counted), timedelta(0))
        counted = max(counted, last)
    return away
