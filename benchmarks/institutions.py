"""Everybody else, at once and without fail: the store of files, the reader of papers, the registries, the carrier.

They know the households that were announced to them, and answer what their generated papers and registers say.
"""

import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from random import Random

from deploy.seeding import reading_of
from dossier.household import Household
from dossier.inspection import Inspection
from dossier.ports import Registration
from dossier.reading import Box, Legibility, PageSize, Quality, Reading
from dossier.record import Document, DocumentState, StoredFile
from dossier.registries import CoverRecord, RamedRecord, RegistryAnswers, RnpRecord, RsuRecord
from samples.enclosures import Enclosure
from samples.judged import answers_of
from samples.scenarios import Case
from samples.write import registries_of

_GOOD = Inspection(Quality(Legibility.GOOD), "image/jpeg", (PageSize(1654, 2339),))


class Institutions:
    """Files, readers, registries and covers of `dossier.ports`."""

    def __init__(self) -> None:
        self._papers: dict[str, Reading] = {}
        self._answers: dict[str, RegistryAnswers] = {}

    def know(self, case: Case, seed: int, index: int, today: date) -> None:
        """Announce a household."""
        answers = answers_of(registries_of(case, seed, index, today))
        self._answers |= dict.fromkeys((member.person.idcs for member in case.family.members), answers)

    def paper(self, enclosure: Enclosure, rng: Random) -> Document:
        """Return a paper as a document whose file is stored."""
        key = str(uuid.uuid4())
        self._papers[key] = reading_of(enclosure, rng)
        file = StoredFile(key, 500_000, rng.randbytes(32).hex(), "image/jpeg", rng.randbytes(32))
        kind = enclosure.called or enclosure.paper.kind
        name, now = f"{enclosure.stem}.jpg", datetime.now(UTC)
        return Document(str(uuid.uuid4()), name, kind, enclosure.member, DocumentState.RECEIVED, file, now)

    def blank(self, key: str) -> None:
        """Let nothing be read in a file of that name."""
        self._papers[key] = Reading("unknown", 0.0, Quality(Legibility.GOOD), ())

    def put(self, data: bytes, media_type: str, number: str) -> StoredFile:
        """Take no other file."""
        raise NotImplementedError

    def get(self, file: StoredFile, number: str) -> bytes:
        """Return a file, which is its own name."""
        return file.object_key.encode()

    def inspect(self, data: bytes) -> Inspection:
        """Find every file usable."""
        return _GOOD

    def read(self, data: bytes, is_abandoned: Callable[[], bool] | None = None) -> Reading:
        """Return what the paper says."""
        return self._papers[data.decode()]

    def crop(self, data: bytes, page: int, box: Box, turn: int) -> bytes:
        """Show nothing."""
        return b""

    def page_image(self, data: bytes, page: int, max_side: int, turn: int) -> bytes:
        """Show nothing."""
        return b""

    def rnp(self, idcs: tuple[str, ...]) -> Mapping[str, RnpRecord | None]:
        """Return what the population register says."""
        known = self._answers[idcs[0]].rnp
        return {each: known.get(each) for each in idcs}

    def rsu(self, head_idcs: str) -> RsuRecord | None:
        """Return what the social register says."""
        return self._answers[head_idcs].rsu

    def cover(self, idcs: tuple[str, ...]) -> Mapping[str, CoverRecord | None]:
        """Return who has a cover."""
        known = self._answers[idcs[0]].cover
        return {each: known.get(each) for each in idcs}

    def ramed(self, cins: tuple[str, ...]) -> Mapping[str, RamedRecord | None]:
        """Know nobody."""
        return dict.fromkeys(cins)

    def register(self, effect: str, household: Household) -> Registration:
        """Register everybody."""
        return Registration("123456789")
