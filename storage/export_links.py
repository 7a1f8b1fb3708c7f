"""Links that open an export once, in one session: of both only hashes are kept, for as long as the link is good."""

import secrets
from datetime import timedelta

from sqlalchemy import delete, insert

from storage.account_tables import EXPORT_LINK
from storage.database import Database
from storage.sessions import hash_of

LASTS = timedelta(minutes=10)


class SqlExportLinks:
    """Links in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(self, number: str, session: str) -> str:
        """Return a link for whoever holds that session now."""
        link, now, own = secrets.token_urlsafe(32), self._database.now(), EXPORT_LINK.c
        row = {"token": hash_of(link), "dossier": number, "session": hash_of(session), "expires_at": now + LASTS}
        with self._database.transaction() as connection:
            connection.execute(delete(EXPORT_LINK).where(own.expires_at < now))
            connection.execute(insert(EXPORT_LINK).values(row))
        return link

    def redeem(self, link: str, number: str, session: str) -> bool:
        """Say whether a link is good, and take it away. One of another session stays what it is."""
        own = EXPORT_LINK.c
        used = (
            delete(EXPORT_LINK)
            .where(own.token == hash_of(link), own.dossier == number, own.session == hash_of(session))
            .returning(own.expires_at)
        )
        with self._database.transaction() as connection:
            until = connection.execute(used).scalar_one_or_none()
            return until is not None and until > self._database.now()
