"""A value's signs tell what its reads, its place, its spelling and its paper say."""

from dataclasses import replace

import numpy as np

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.combine import Found
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.grading import Verified
from ocr.signs.table import LESS, MORE, SIGNS, signs_of

BIRTH = KINDS["birth_certificate"]
PLACE = Rect(0, 0, 200, 40)
FOUND = Found("ALAMI", Grade.NEARLY, 1, PLACE, ("ALAMT",))
READ = Verified(
    Candidate("family_name", "ALAMI", "ALAMI", (PLACE,), False, 0.9, 0.95, (0, 0), 1.0),
    "ALAMI", Grade.NEARLY, ("ALAMT",), ("ALAMI", "Alami", "ALAMT"), asked=4,
)  # fmt: skip


def signs(found: Found = FOUND, reads: tuple[Verified, ...] = (READ,), **others: Found) -> dict[str, float]:
    """Return the signs of a family name by their names; the net takes its word for one's."""
    fields = {"family_name": found, **others}
    return dict(zip(SIGNS, signs_of("family_name", fields, reads, [0.9], BIRTH).tolist(), strict=True))


def test_every_sign_has_one_name_and_one_number() -> None:
    assert len(set(SIGNS)) == len(SIGNS) == len(signs())
    assert not set(MORE) & set(LESS)


def test_reads_are_counted_against_all_that_were_asked() -> None:
    told = signs()
    assert (told["reads"], told["exact"], told["alike"], told["unread"]) == (4, 0.25, 0.5, 0.25)
    assert (told["readings"], told["next reading"], told["alternatives"]) == (2, 0.25, 1)
    assert told["page's read"] == told["page's letters"] == 1
    assert told["by NEARLY"] == told["is NAME"] == 1


def test_a_value_that_no_read_of_its_field_gave_says_so() -> None:
    told = signs(reads=())
    assert told["not read here"] == 1
    assert told["reads"] == told["exact"] == 0


def test_the_same_name_in_the_other_script_spells_it_or_not() -> None:
    arabic = replace(FOUND, value="العلمي")
    assert signs()["has a twin"] == 0
    assert signs(family_name_ar=arabic)["spells its twin"] == 1
    assert signs(family_name_ar=replace(arabic, value="بنجلون"))["spells its twin"] < 0.5


def test_known_names_and_places_are_known() -> None:
    assert signs()["words known"] == 1
    assert signs(replace(FOUND, value="XQZT"))["words known"] == 0
    assert signs(replace(FOUND, value="TAZA"))["place known"] == 1


def test_a_field_whose_kind_has_it_not_and_a_net_that_says_nothing_are_no_error() -> None:
    row = signs_of("mrz", {"mrz": FOUND}, (), [], BIRTH)
    assert np.isfinite(row).all()
    assert row[SIGNS.index("least in place")] == 0.5
