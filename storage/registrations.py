"""What the carrier is asked and answers: a household is registered once, and nobody is told before."""

from sqlalchemy import func

from dossier.decision import CARRIER
from dossier.errors import RefusedActError
from dossier.findings import Finding, Outcome, Verdict
from dossier.reasons import REASONS
from dossier.record import EventType, Role
from dossier.status import Flag
from dossier.story import ACCEPTED, REVIEWED, Move
from storage import asking, coverages, events, sealing, steps
from storage.database import Database
from storage.keys import Keyring
from storage.tables import DOSSIER

_CARRIER_REFUSES = "registry.already_covered"


def begun(attempt: int) -> str:
    """Return the key of the event after which the household of that assessment may be registered any moment."""
    return f"registration_begun:{attempt}"


class SqlRegistrations:
    """Registrations in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def begin_registration(self, number: str, attempt: int) -> bool:
        """Say whether this household is to be registered now; from then on its dossier cannot be withdrawn."""
        with self._database.transaction() as connection:
            try:
                row = steps.allowed(connection, number, Move.BEGIN_REGISTRATION, Role.MACHINE)
            except RefusedActError:
                return False
            if row.outcome != Outcome.ACCEPTED or row.attempt != attempt or row.effective_at is not None:
                return False
            if not events.has_happened(connection, number, key := begun(attempt)):
                now = self._database.now()
                events.append(connection, number, key, EventType.REGISTRATION_BEGUN, steps.MACHINE, now)
            return True

    def note_registered(self, number: str, registration_number: str) -> None:
        """Record the registration number of the CNSS: the dossier is accepted."""
        with self._database.transaction() as connection:
            row = events.lock(connection, number)
            if events.has_happened(connection, number, "registered"):
                return
            now = self._database.now()
            steps.take(
                connection,
                row,
                ACCEPTED,
                unflagged=[Flag.AWAITING_REGISTRATION],
                registration_sealed=sealing.REGISTRATION.seal(self._keys, number, registration_number),
                decided_at=func.coalesce(DOSSIER.c.decided_at, now),
            )
            steps.tell(connection, number, "registered", EventType.COVER_REGISTERED, steps.MACHINE, now, ACCEPTED)
            coverages.begin(connection, self._keys, number, now)

    def note_cover_refused(self, number: str, code: str) -> None:
        """Record that the CNSS refused to register: a person will look at it."""
        with self._database.transaction() as connection:
            row, now = events.lock(connection, number), self._database.now()
            if events.has_happened(connection, number, key := f"cover_refused:{row.attempt}"):
                return
            head = sealing.HOUSEHOLD.open(self._keys, number, row.household_sealed).head
            # In words that we do not know or may not tell it is the carrier's still: the nearest reason stands for it.
            reason = REASONS.get(code)
            known = code if reason is not None and reason.told_to_applicant else _CARRIER_REFUSES
            question = Finding(code=known, verdict=Verdict.UNCERTAIN, member=head.id, source=CARRIER)
            asking.open_task(connection, self._keys, number, question, now, row.attempt, refuses=False)
            steps.take(
                connection,
                row,
                REVIEWED,
                unflagged=[Flag.AWAITING_REGISTRATION],
                outcome=Outcome.IN_REVIEW,
                decided_at=None,
            )
            refused = EventType.COVER_REFUSED
            steps.tell(connection, number, key, refused, steps.MACHINE, now, REVIEWED, {"code": known})
