"""What exists for somebody: the one condition that every query of a dossier carries when people ask.

A store is made for the machine, which reaches everything; `within` returns the same store for somebody. What they do
not reach is answered exactly as what was never there.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from typing import Self

from sqlalchemy import ColumnElement, Connection, and_, exists, false, func, or_, select, true

from dossier.accounts.errors import OutsideTerritoryError
from dossier.accounts.people import Reach
from dossier.errors import UnknownDossierError, UnknownTaskError
from dossier.places import place_key
from storage.account_tables import CONFLICT, MANDATE
from storage.database import Database
from storage.keys import Keyring
from storage.tables import DOSSIER, LOOKUP, REVIEW_TASK

DOSSIER_CONFLICT = "dossier"


def reaches(keys: Keyring, reach: Reach | None) -> ColumnElement[bool]:
    """Return the condition on a dossier's row; None: the machine asks."""
    if reach is None:
        return true()
    territory = reach.territory
    ways: list[ColumnElement[bool]] = [false()]
    if territory.everywhere:
        ways.append(true())
    if territory.offices:
        ways.append(DOSSIER.c.office.in_(sorted(territory.offices)))
    if territory.provinces:
        ways.append(DOSSIER.c.province.in_([province_index(keys, name) for name in sorted(territory.provinces)]))
    if reach.opener is not None:
        ways.append(DOSSIER.c.opened_by == reach.opener)
    if reach.number is not None:
        ways.append(DOSSIER.c.number == reach.number)
    if reach.mandated is not None:
        ways.append(_mandated(reach.mandated))
    # What is erased is there for the machine alone: it has nothing left that could be shown.
    seen = and_(DOSSIER.c.household_sealed.is_not(None), or_(*ways))
    return seen if reach.person is None else and_(seen, ~_conflicting(reach.person))


def province_index(keys: Keyring, name: str) -> bytes:
    """Return the keyed hash by which a dossier's province is compared."""
    return keys.blind("province", place_key(name).encode())


class Reached:
    """A store of dossiers as somebody sees it; without a reach, as the machine does."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys
        self._reach: Reach | None = None

    def within(self, reach: Reach) -> Self:
        """Return the store as somebody sees it."""
        narrowed = copy(self)
        narrowed._reach = reach
        return narrowed

    @property
    def _seen(self) -> ColumnElement[bool]:
        """The condition on the rows of `dossier`."""
        return reaches(self._keys, self._reach)

    def _judge_place(self, office: str, province: str) -> None:
        """Refuse a dossier that whoever opens it would not reach but for having opened it."""
        reach = self._reach
        if reach is not None and reach.bound and not reach.territory.holds(office, province):
            raise OutsideTerritoryError("another territory")

    @contextmanager
    def _on(self, number: str) -> Iterator[Connection]:
        """Begin a transaction on a dossier that is reached. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            self._look_for(connection, number)
            yield connection

    @contextmanager
    def _on_task(self, task: str) -> Iterator[Connection]:
        """Begin a transaction on a review task whose dossier is reached. Raises UnknownTaskError."""
        with self._database.transaction() as connection:
            if self._reach is not None:
                query = (
                    select(REVIEW_TASK.c.id)
                    .join(DOSSIER, DOSSIER.c.number == REVIEW_TASK.c.dossier)
                    .where(REVIEW_TASK.c.id == task, self._seen)
                )
                if connection.execute(query).one_or_none() is None:
                    raise UnknownTaskError("no such task")
            yield connection

    def _look_for(self, connection: Connection, number: str) -> None:
        if self._reach is None:
            return
        query = select(DOSSIER.c.number).where(DOSSIER.c.number == number, self._seen)
        if connection.execute(query).one_or_none() is None:
            raise UnknownDossierError("no such dossier")


def _mandated(person: str) -> ColumnElement[bool]:
    one = MANDATE.c
    return exists().where(
        one.dossier == DOSSIER.c.number, one.account == person, one.ended_at.is_(None), one.until > func.now()
    )


def _conflicting(person: str) -> ColumnElement[bool]:
    one = CONFLICT.c
    named = and_(one.kind == DOSSIER_CONFLICT, one.value == func.convert_to(DOSSIER.c.number, "UTF8"))
    known = exists().where(LOOKUP.c.dossier == DOSSIER.c.number, LOOKUP.c.kind == one.kind, LOOKUP.c.value == one.value)
    return exists().where(one.account == person, or_(named, known))
