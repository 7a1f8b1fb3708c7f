"""Conflicts of interest, mandates, and a telephone that changed hands: `dossier.accounts.ports.Standing`."""

import uuid
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import any_, delete, literal, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.accounts.errors import MandateTooLongError, UnknownAccountError, UnknownMandateError
from dossier.accounts.ports import Mandate
from dossier.record import Act, EventType, Role
from storage import acts, events, sealing, traces
from storage.account_tables import ACCOUNT, CONFLICT, MANDATE, ONE_TIME_CODE, SESSION
from storage.accounts import PROFILE, login_index
from storage.otp import subject_of
from storage.reached import DOSSIER_CONFLICT, Reached
from storage.sessions import end_all
from storage.tables import DOSSIER

MANDATE_DAYS_MOST = 366


class SqlStanding(Reached):
    """What stands between people and dossiers, in PostgreSQL; a public method is one transaction."""

    def declare_conflict(self, number: str, act: Act) -> None:
        """Keep a dossier from whoever acts, for good. Raises UnknownDossierError."""
        with self._on(number) as connection:
            if acts.claim(connection, act, f"conflict:{number}", number) is not None:
                return
            events.lock(connection, number)
            now = self._database.now()
            declared = insert_or_not(CONFLICT).values(
                account=act.actor.id, kind=DOSSIER_CONFLICT, value=number.encode(), declared_at=now
            )
            connection.execute(declared.on_conflict_do_nothing())
            events.append(connection, number, act.id, EventType.CONFLICT_DECLARED, act.actor, now)

    def give_mandate(self, number: str, login: str, days: int, act: Act) -> str:
        """Let a helper of the household act for it, and return the mandate's id.

        Raises:
            UnknownDossierError, UnknownAccountError, MandateTooLongError.
        """
        if not 1 <= days <= MANDATE_DAYS_MOST:
            raise MandateTooLongError("a day at least, a year at most")
        mandate, one = str(uuid.uuid4()), ACCOUNT.c
        helper = select(one.id).where(
            one.login == login_index(self._keys, login),
            one.disabled_at.is_(None),
            literal(Role.HELPER.value) == any_(one.roles),
        )
        with self._on(number) as connection:
            if (before := acts.claim(connection, act, f"mandate:{number}", mandate)) is not None:
                return before
            events.lock(connection, number)
            person = connection.execute(helper).scalar_one_or_none()
            if person is None:
                raise UnknownAccountError("no helper has this login")
            now = self._database.now()
            connection.execute(
                MANDATE.insert().values(
                    id=mandate,
                    dossier=number,
                    account=person,
                    given_by=act.actor.id,
                    given_at=now,
                    until=now + timedelta(days=days),
                )
            )
            detail = {"mandate": mandate, "days": str(days)}
            events.append(connection, number, act.id, EventType.MANDATE_GIVEN, act.actor, now, detail=detail)
        return mandate

    def end_mandate(self, number: str, mandate: str, act: Act) -> None:
        """End a mandate at once. Raises UnknownDossierError, UnknownMandateError."""
        with self._on(number) as connection:
            if acts.claim(connection, act, f"end_mandate:{mandate}", mandate) is not None:
                return
            events.lock(connection, number)
            now, one = self._database.now(), MANDATE.c
            ended = update(MANDATE).where(one.id == mandate, one.dossier == number, one.ended_at.is_(None))
            if connection.execute(ended.values(ended_at=now)).rowcount != 1:
                raise UnknownMandateError("none, or ended before")
            ended_event = EventType.MANDATE_ENDED
            events.append(connection, number, act.id, ended_event, act.actor, now, detail={"mandate": mandate})

    def mandates(self, number: str) -> tuple[Mandate, ...]:
        """Return the mandates of a dossier that hold. Raises UnknownDossierError."""
        one = MANDATE.c
        with self._on(number) as connection:
            holds = (one.dossier == number, one.ended_at.is_(None), one.until > self._database.now())
            query = select(MANDATE, ACCOUNT.c.profile_sealed).join(ACCOUNT, ACCOUNT.c.id == one.account)
            rows = connection.execute(query.where(*holds).order_by(one.given_at)).all()
        named = ((row, PROFILE.open(self._keys, row.account, row.profile_sealed).name) for row in rows)
        return tuple(Mandate(row.id, row.dossier, row.account, row.until, row.given_by, name) for row, name in named)

    def change_phone(self, number: str, phone: str, proof: str, act: Act) -> None:
        """Take another telephone for a household; every session and code of the old one ends here.

        Raises:
            UnknownDossierError.
        """
        with self._on(number) as connection:
            if acts.claim(connection, act, f"phone:{number}", number) is not None:
                return
            row, now = events.lock(connection, number), self._database.now()
            household = sealing.HOUSEHOLD.open(self._keys, number, row.household_sealed)
            changed = replace(household, phone=phone)
            sealed = sealing.HOUSEHOLD.seal(self._keys, number, changed)
            connection.execute(update(DOSSIER).where(DOSSIER.c.number == number).values(household_sealed=sealed))
            traces.note_household(connection, self._keys, number, changed)
            end_all(connection, (SESSION.c.dossier == number,), now)
            old = subject_of(self._keys, number, household.phone)
            connection.execute(delete(ONE_TIME_CODE).where(ONE_TIME_CODE.c.subject == old))
            events.append(connection, number, act.id, EventType.PHONE_CHANGED, act.actor, now, detail={"proof": proof})
