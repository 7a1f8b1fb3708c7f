"""Codes by short message: the adapter of `dossier.accounts.ports.OneTimeCodes`, and of what its sender needs.

A number and a telephone that do not belong together get a row as well, with a code that nobody knows and a message that
is never sent: what is done, and how long it takes, is the same. Only the keyed hash of a code is compared, and each
comparison is counted first, under the row's lock.
"""

import hmac
import secrets
import uuid
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.accounts.allowances import CODE_DIGITS, CODE_LASTS, CODE_TRIES
from dossier.accounts.ports import CODE_EFFECT, CodeToSend
from dossier.deliveries import takes_messages
from dossier.household import Language
from storage.account_tables import ONE_TIME_CODE
from storage.database import Database
from storage.keys import Keyring
from storage.sealing import SealedColumn
from storage.tables import LOOKUP

_KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Message:
    phone: str
    code: str
    language: Language


_MESSAGE: SealedColumn[_Message] = SealedColumn("message", _Message, of="installation")


class SqlOneTimeCodes:
    """Codes in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def ask(self, number: str, phone: str, language: Language) -> None:
        """Send a code where the two belong together; takes as long where they do not."""
        now, effect = self._database.now(), f"{CODE_EFFECT}{uuid.uuid4()}"
        subject, code = self._subject(number, phone), f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
        one = ONE_TIME_CODE.c
        hashed, nobodys = self._code(subject, code), secrets.token_bytes(32)
        sealed = _MESSAGE.seal(self._keys, effect, _Message(phone, code, language))
        with self._database.transaction() as connection:
            belongs = is_phone_of(connection, self._keys, number, phone) and takes_messages(phone)
            values = {
                "code": hashed if belongs else nobodys,
                "tries": 0,
                "expires_at": now + CODE_LASTS,
                "effect": effect,
                "message_sealed": sealed,
                "available_at": now if belongs else None,
            }
            connection.execute(
                insert_or_not(ONE_TIME_CODE)
                .values(subject=subject, **values)
                .on_conflict_do_update(index_elements=[one.subject], set_=values)
            )
            connection.execute(delete(ONE_TIME_CODE).where(one.expires_at < now - _KEPT))

    def redeem(self, number: str, phone: str, code: str) -> bool:
        """Say whether this is the code, once; after five wrong ones it is none any more."""
        now, one, subject = self._database.now(), ONE_TIME_CODE.c, self._subject(number, phone)
        given = self._code(subject, code)
        with self._database.transaction() as connection:
            counted = (
                update(ONE_TIME_CODE)
                .where(one.subject == subject, one.expires_at > now, one.tries < CODE_TRIES)
                .values(tries=one.tries + 1)
                .returning(one.code)
            )
            kept = connection.execute(counted).scalar_one_or_none()
            if not hmac.compare_digest(given, bytes(32) if kept is None else kept):
                return False
            connection.execute(delete(ONE_TIME_CODE).where(one.subject == subject))
            return True

    def claim(self, limit: int, lease: timedelta) -> tuple[CodeToSend, ...]:
        """Take some that wait for the gateway, for as long as the lease; none that is worth nothing any more."""
        now, one = self._database.now(), ONE_TIME_CODE.c
        due = (
            select(one.subject)
            .where(one.available_at <= now, one.expires_at > now)
            .order_by(one.available_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        taken = (
            update(ONE_TIME_CODE)
            .where(one.subject.in_(due.scalar_subquery()))
            .values(available_at=now + lease)
            .returning(one.effect, one.message_sealed)
        )
        with self._database.transaction() as connection:
            rows = connection.execute(taken).all()
        return tuple(self._to_send(row.effect, row.message_sealed) for row in rows)

    def sent(self, effect: str) -> None:
        """The gateway has it: nothing of it is kept that could be read."""
        with self._database.transaction() as connection:
            connection.execute(
                update(ONE_TIME_CODE)
                .where(ONE_TIME_CODE.c.effect == effect)
                .values(message_sealed=None, available_at=None)
            )

    def _to_send(self, effect: str, sealed: bytes) -> CodeToSend:
        message = _MESSAGE.open(self._keys, effect, sealed)
        return CodeToSend(effect, message.phone, message.code, message.language)

    def _subject(self, number: str, phone: str) -> bytes:
        return subject_of(self._keys, number, phone)

    def _code(self, subject: bytes, code: str) -> bytes:
        return self._keys.blind("code", subject + code.encode())


def subject_of(keys: Keyring, number: str, phone: str) -> bytes:
    """Return under which keyed hash the code of a number and a telephone is kept."""
    return keys.blind("code.subject", f"{number}\0{phone}".encode())


def is_phone_of(connection: Connection, keys: Keyring, number: str, phone: str) -> bool:
    """Say whether a dossier of that number has that telephone; one look-up either way."""
    known = LOOKUP.c
    value = keys.blind("phone", phone.encode())
    theirs = select(known.dossier).where(known.dossier == number, known.kind == "phone", known.value == value)
    return connection.execute(theirs).one_or_none() is not None
