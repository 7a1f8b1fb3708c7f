"""Acts and households for tests that go through the stores."""

import secrets
import uuid
from datetime import UTC, datetime

from dossier.dates import PartialDate
from dossier.household import Address, Channel, Household, Language, Marriage, Member, Relation, Sex
from dossier.record import Act, Actor, Document, DocumentState, Role, StoredFile

APPLICANT = Actor("applicant", Role.APPLICANT)
REVIEWER = Actor("reviewer-1", Role.REVIEWER)
OTHER_REVIEWER = Actor("reviewer-2", Role.REVIEWER)
SUPERVISOR = Actor("supervisor-1", Role.SUPERVISOR)
CLIENT = Actor("client-1", Role.CLIENT)


def an_act(actor: Actor = APPLICANT, key: bytes | None = None, body: bytes = b"body") -> Act:
    """Return a new act, or a repetition where the key is given."""
    return Act(str(uuid.uuid4()), actor, key or secrets.token_bytes(16), body)


def a_couple(phone: str = "+212612345678") -> Household:
    """Return a declared household of two."""
    return Household(
        language=Language.FRENCH,
        channel=Channel.ONLINE,
        office="rabat-agdal",
        phone=phone,
        address=Address("12 rue des Orangers", "Rabat", "Rabat"),
        members=(
            Member(
                "m1", Relation.HEAD, "5170669072", "Alaoui", "Karim", PartialDate("1985-03-12"), Sex.MALE, "AB123456"
            ),
            Member(
                "m2",
                Relation.SPOUSE,
                "2345678919",
                "Bennis",
                "Salma",
                PartialDate("1988-07-01"),
                Sex.FEMALE,
                "CD234567",
            ),
        ),
        marriages=(Marriage("m2", PartialDate("2010-06-21")),),
    )


def a_document(member: str | None = "m1", kind: str | None = "identity_card") -> Document:
    """Return a document whose file nobody will open."""
    file = StoredFile(str(uuid.uuid4()), 1000, "00" * 32, "image/jpeg", secrets.token_bytes(32))
    return Document(str(uuid.uuid4()), "m1-identity.jpg", kind, member, DocumentState.RECEIVED, file, datetime.now(UTC))
