"""The zip that a family takes home by itself: a page, everything as JSON, its papers, by a link that opens once."""

import json
import uuid
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import cast

import pytest

from deploy.exporting import FamilyExports
from deploy.wiring import House
from dossier.inspection import Inspection
from dossier.looking import LookReason
from dossier.reading import Legibility, PageSize, Quality
from dossier.record import Actor, Document, DocumentState, Role
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.exporting import SqlExports
from storage.keys import Keyring
from storage.looking import SqlLooks
from tests.acts import a_couple, an_act
from tests.api.house import picture
from tests.conftest import Servers
from tests.fakes import InMemoryFiles, SpecimenReaders

pytestmark = pytest.mark.engines
FAMILY = Actor("a-visitor", Role.APPLICANT)


@dataclass(frozen=True)
class Parts:
    """What an export needs of a house."""

    database: Database
    exports: SqlExports
    looks: SqlLooks
    files: InMemoryFiles
    readers: SpecimenReaders


@pytest.fixture
def parts(servers: Servers, database: Database, keys: Keyring) -> Iterator[Parts]:
    own = Database(servers.environment["WATHIQ_DATABASE_URL"])
    yield Parts(own, SqlExports(own, keys), SqlLooks(own), InMemoryFiles(), SpecimenReaders(picture()))
    own.close()


def test_a_family_takes_home_a_page_its_papers_and_everything(parts: Parts, keys: Keyring) -> None:
    dossiers = SqlDossiers(parts.database, keys)
    number = dossiers.open(a_couple(), an_act())
    file = parts.files.put(picture(), "image/jpeg", number)
    paper = Document(uuid.uuid4().hex, "ma carte.jpg", None, "m1", DocumentState.RECEIVED, file, datetime.now(UTC))
    dossiers.add_document(number, paper, an_act())
    seen = Inspection(Quality(Legibility.GOOD), "image/jpeg", (PageSize(640, 400),))
    SqlCases(parts.database, keys).note_inspection(number, paper.id, seen)
    exports = FamilyExports(cast("House", parts))
    link = exports.link(number, "wsn_session")
    assert exports.redeem(link, number, "wsn_session")
    with zipfile.ZipFile(BytesIO(exports.pack(number, FAMILY))) as archive:
        assert sorted(archive.namelist()) == ["data.json", "documents/01-01.jpg", "index.html"]
        page, told = archive.read("index.html").decode(), json.loads(archive.read("data.json"))
        assert archive.read("documents/01-01.jpg").startswith(b"\xff\xd8")
    assert "ma carte.jpg" in page
    assert "Alaoui" in page
    assert told["dossier"][0]["household"]["phone"] == a_couple().phone
    assert "export_link" not in told
    assert [(actor, reason) for _, actor, reason, _ in parts.looks.at(number)] == [(FAMILY, LookReason.EXPORT)]
