"""A stored file that was swapped, cut, changed or taken away: `wathiq verify` finds every one."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from random import Random

import pytest

from dossier.verifying import Fault, FaultCode
from storage.keys import Keyring
from storage.objects import S3Files
from storage.verifying_files import S3Evidence, SqlStored, faults
from tests.acts import a_couple, a_document, an_act
from tests.conftest import Servers
from tests.storage import tampering
from tests.storage.tampering import House

pytestmark = pytest.mark.engines
SEEDS = range(40)


class Shelf:
    """Some documents with their files, as they are stored."""

    def __init__(self, house: House, store: S3Evidence) -> None:
        self.house, self.store = house, store
        self.stored = SqlStored(house.database)
        self.known = {fault.subject for fault in self._faults()}  # those of the house have no files
        self.keys: dict[str, str] = {}
        number = house.desk.dossiers.open(a_couple(), an_act())
        for at in range(6):
            file = store.put(Random(at).randbytes(70_000 * at + 10), "image/jpeg", number)  # noqa: S311
            document = house.desk.dossiers.add_document(number, replace(a_document(), file=file), an_act())
            self.keys[document] = file.object_key

    def _faults(self, *, whole: bool = True) -> list[Fault]:
        return list(faults(self.stored, self.store, lambda at: whole, lambda more: None))

    def faults(self, *, whole: bool = True) -> dict[str, FaultCode]:
        """Return what is wrong, by document."""
        return {fault.subject: fault.code for fault in self._faults(whole=whole) if fault.subject not in self.known}

    def raw(self, document: str) -> bytes:
        """Return the sealed bytes."""
        return b"".join(self.store._fetched(self.keys[document]))

    def put(self, document: str, data: bytes) -> None:
        """Write over a file, as somebody can who has the store's password."""
        self.store._client.put_object(
            bucket_name=self.store._bucket, object_name=self.keys[document], data=BytesIO(data), length=len(data)
        )


@pytest.fixture(scope="module")
def shelf(servers: Servers, keys: Keyring, files: S3Files) -> Iterator[Shelf]:
    site = servers.site
    store = S3Evidence(
        servers.environment["WATHIQ_S3_ENDPOINT"],
        site.secret("s3-access-key"),
        site.secret("s3-secret-key"),
        servers.environment["WATHIQ_S3_BUCKET"],
        keys,
    )
    with tampering.a_house(servers, keys) as house:
        yield Shelf(house, store)


def test_files_that_nobody_touched_are_all_there(shelf: Shelf) -> None:
    assert shelf.faults() == {}


def test_forty_random_tamperings_of_files_all_show(shelf: Shelf) -> None:
    wrong = []
    for seed in SEEDS:
        dice = Random(seed)  # noqa: S311
        one, other = dice.sample(sorted(shelf.keys), 2)
        before = {each: shelf.raw(each) for each in (one, other)}
        how = dice.choice(["swapped", "cut", "longer", "flipped", "gone"])
        expected = {one: FaultCode.OBJECT_CHANGED}
        match how:
            case "swapped":
                shelf.put(one, before[other])
                shelf.put(other, before[one])
                expected = dict.fromkeys((one, other), FaultCode.OBJECT_SIZE)
            case "cut":
                shelf.put(one, before[one][: dice.randrange(len(before[one]))])
                expected = {one: FaultCode.OBJECT_SIZE}
            case "longer":
                shelf.put(one, before[one] + b"x" * 100)
                expected = {one: FaultCode.OBJECT_SIZE}
            case "flipped":
                changed = bytearray(before[one])
                changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
                shelf.put(one, bytes(changed))
            case _:
                shelf.store.remove(shelf.keys[one])
                expected = {one: FaultCode.OBJECT_MISSING}
        if shelf.faults() != expected:
            wrong.append((seed, how, shelf.faults()))
        for each, data in before.items():
            shelf.put(each, data)
    assert wrong == []
    assert shelf.faults() == {}


def test_a_swap_of_files_of_one_length_shows_where_they_are_read(shelf: Shelf) -> None:
    one = next(iter(shelf.keys))
    before = shelf.raw(one)
    shelf.put(one, bytes(len(before)))
    assert shelf.faults() == {one: FaultCode.OBJECT_CHANGED}
    assert shelf.faults(whole=False) == {}, "a sample looks at lengths alone"
    shelf.put(one, before)
