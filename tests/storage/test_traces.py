"""People and papers are known again across dossiers by keyed hashes, and nothing tells of which dossier."""

import secrets
from dataclasses import replace

import pytest
from sqlalchemy import text

from dossier.case import SeenElsewhere, Trace
from dossier.household import Household
from dossier.inspection import Inspection
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading
from dossier.record import Document
from storage import traces
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from tests.acts import a_couple, a_document, an_act

pytestmark = pytest.mark.engines
GOOD = Quality(Legibility.GOOD)


class Office:
    """Two adapters over one database."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self.dossiers, self.cases = SqlDossiers(database, keys), SqlCases(database, keys)

    def deposited(self, household: Household, *documents: Document) -> str:
        number = self.dossiers.open(household, an_act())
        for document in documents:
            self.dossiers.add_document(number, document, an_act())
        self.dossiers.submit(number, an_act())
        return number

    def seen(self, number: str) -> set[SeenElsewhere]:
        return set(self.cases.case(number).seen_elsewhere)


@pytest.fixture
def office(database: Database, keys: Keyring) -> Office:
    return Office(database, keys)


def a_family() -> Household:
    """A household of two whom no other test declares."""
    couple = a_couple()
    members = tuple(
        replace(member, idcs=str(secrets.randbelow(10**9) + 10**9), cin=f"ZZ{secrets.randbelow(10**6)}")
        for member in couple.members
    )
    return replace(couple, members=members)


def sharing(family: Household, other: Household) -> Household:
    """The other household, with the spouse of the first in the place of its own."""
    return replace(other, members=(other.members[0], family.members[1]))


def test_a_household_of_its_own_is_seen_nowhere(office: Office) -> None:
    assert office.seen(office.deposited(a_family(), a_document())) == set()


def test_a_person_of_another_open_dossier_is_known_by_both_numbers(office: Office) -> None:
    family = a_family()
    first = office.deposited(family)
    second = office.deposited(sharing(family, a_family()))
    both = {SeenElsewhere(Trace.IDCS, member="m2"), SeenElsewhere(Trace.CIN, member="m2")}
    assert office.seen(second) == both
    assert office.seen(first) == both


def test_a_draft_and_a_closed_dossier_are_no_open_ones(office: Office, database: Database) -> None:
    family = a_family()
    office.dossiers.open(family, an_act())
    with database.transaction() as connection:
        over = office.deposited(family)
        connection.execute(text("update dossier set status = 'withdrawn' where number = :n"), {"n": over})
    assert office.seen(office.deposited(sharing(family, a_family()))) == set()


def test_the_same_file_in_another_households_dossier_is_known(office: Office) -> None:
    paper = a_document()
    office.deposited(a_family(), paper)
    again = replace(a_document(), file=replace(a_document().file, content_index=paper.file.content_index))
    assert office.seen(office.deposited(a_family(), again)) == {SeenElsewhere(Trace.FILE, document=again.id)}


def test_a_family_that_applies_again_with_its_own_papers_is_not_suspected(office: Office, database: Database) -> None:
    family, paper = a_family(), a_document()
    over = office.deposited(family, paper)
    with database.transaction() as connection:
        connection.execute(text("update dossier set status = 'rejected' where number = :n"), {"n": over})
    again = replace(a_document(), file=replace(a_document().file, content_index=paper.file.content_index))
    assert office.seen(office.deposited(family, again)) == set()


def an_act_reading(number: str, confidence: float = 0.8) -> Reading:
    values = {"act_number": number, "act_year": "2011", "registry_office": "Rabat Agdal"}
    fields = {name: FieldReading(value, confidence, 1, Box(1, 2, 3, 4)) for name, value in values.items()}
    return Reading("birth_certificate", 0.9, GOOD, (PageSize(10, 10),), fields)


def test_the_same_act_and_the_same_picture_are_known_in_another_file(office: Office, keys: Keyring) -> None:
    act = str(secrets.randbelow(10**9))
    picture = secrets.token_hex(18)
    papers = a_document(), a_document()
    numbers = [office.deposited(a_family(), paper) for paper in papers]
    for number, paper in zip(numbers, papers, strict=True):
        office.cases.note_inspection(
            number, paper.id, Inspection(GOOD, "image/jpeg", (PageSize(10, 10),), pictures=(picture,))
        )
        office.cases.note_reading(number, paper.id, an_act_reading(act))
    assert office.seen(numbers[1]) == {
        SeenElsewhere(Trace.ACT, document=papers[1].id),
        SeenElsewhere(Trace.PICTURE, document=papers[1].id),
    }
    [piece] = office.cases.case(numbers[1]).pieces
    assert piece.pictures == (picture,)


def test_an_act_that_was_hardly_read_leaves_no_trace(office: Office) -> None:
    act = str(secrets.randbelow(10**9))
    papers = a_document(), a_document()
    numbers = [office.deposited(a_family(), paper) for paper in papers]
    for number, paper in zip(numbers, papers, strict=True):
        office.cases.note_reading(number, paper.id, an_act_reading(act, confidence=0.5))
    assert office.seen(numbers[1]) == set()


def test_what_is_erased_is_known_nowhere(office: Office, database: Database) -> None:
    family, paper = a_family(), a_document()
    erased = office.deposited(family, paper)
    office.cases.note_reading(erased, paper.id, an_act_reading(act := str(secrets.randbelow(10**9))))
    with database.transaction() as connection:
        traces.forget(connection, erased)
    again = replace(a_document(), file=replace(a_document().file, content_index=paper.file.content_index))
    later = office.deposited(sharing(family, a_family()), again)
    office.cases.note_reading(later, again.id, an_act_reading(act))
    assert office.seen(later) == set()


def test_no_trace_stands_in_plain_text(office: Office, database: Database) -> None:
    family, paper = a_family(), a_document()
    number = office.deposited(family, paper)
    office.cases.note_reading(number, paper.id, an_act_reading("471100237"))
    with database.transaction() as connection:
        rows = [
            str(row)
            for table in ("lookup", "document_trace")
            for row in connection.execute(text(f"select * from {table} where dossier = :n"), {"n": number})  # noqa: S608 - our own names
        ]
    assert rows
    for secret in (*(member.idcs for member in family.members), "471100237", "rabat"):
        assert not any(secret in row for row in rows)
