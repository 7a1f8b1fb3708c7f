"""The first look at a file: where a virus scanner is set, nothing is taken that it did not call clean."""

import asyncio
from dataclasses import replace
from typing import cast

import pytest
from temporalio.exceptions import ApplicationError
from temporalio.testing import ActivityEnvironment

from activities.intake import DocumentRequest, IntakeActivities
from dossier.errors import ScannerUnavailableError
from dossier.inspection import Inspection
from dossier.ports import Readers
from dossier.reading import Legibility, Quality
from dossier.record import DocumentState
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from tests.acts import a_couple, a_document, an_act
from tests.fakes import InMemoryFiles

pytestmark = pytest.mark.engines


class Scanning:
    """A scanner that knows one virus, while it is there."""

    def __init__(self) -> None:
        self.away = False

    def is_infected(self, data: bytes) -> bool:
        if self.away:
            raise ScannerUnavailableError("away")
        return b"virus" in data


class Looking:
    """A reader that finds every file good, and notes which it was shown."""

    def __init__(self) -> None:
        self.shown: list[bytes] = []

    def inspect(self, data: bytes) -> Inspection:
        self.shown.append(data)
        return Inspection(Quality(Legibility.GOOD), "image/jpeg")


class Desk:
    """A dossier, its files, and who looks at them."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self.dossiers, self.cases = SqlDossiers(database, keys), SqlCases(database, keys)
        self.files, self.readers, self.scanner = InMemoryFiles(), Looking(), Scanning()
        self.number = self.dossiers.open(a_couple(), an_act())

    def receive(self, data: bytes) -> str:
        """Take a file in, and return the id of its document."""
        stored = self.files.put(data, "image/jpeg", self.number)
        document = replace(a_document(), file=replace(a_document().file, object_key=stored.object_key))
        return self.dossiers.add_document(self.number, document, an_act())

    def look(self, document: str) -> bool:
        """Inspect it as the worker does."""
        intake = IntakeActivities(self.cases, self.files, cast(Readers, self.readers), self.scanner)
        request = DocumentRequest(self.number, document)
        return asyncio.run(ActivityEnvironment().run(intake.inspect_document, request))

    def state(self, document: str) -> tuple[DocumentState, tuple[str, ...]]:
        """Return what became of it, and why."""
        found = self.cases.document(self.number, document)
        return found.state, found.problems


@pytest.fixture
def desk(database: Database, keys: Keyring) -> Desk:
    return Desk(database, keys)


def test_a_file_with_a_virus_is_refused_before_any_decoder_sees_it(desk: Desk) -> None:
    document = desk.receive(b"a virus")
    assert not desk.look(document)
    assert desk.state(document) == (DocumentState.REFUSED, ("file.infected",))
    assert desk.readers.shown == []


def test_a_clean_file_goes_on_to_the_reader(desk: Desk) -> None:
    document = desk.receive(b"a card")
    assert desk.look(document)
    assert desk.readers.shown == [b"a card"]


def test_while_the_scanner_is_away_files_wait(desk: Desk) -> None:
    desk.scanner.away = True
    document = desk.receive(b"a card")
    with pytest.raises(ApplicationError, match=r"service\.scanner_unavailable"):
        desk.look(document)
    assert desk.state(document) == (DocumentState.RECEIVED, ())
    desk.scanner.away = False
    assert desk.look(document)
