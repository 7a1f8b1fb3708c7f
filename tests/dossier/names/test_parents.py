"""A parent's name as acts print it, against a given and a family name: the whole comparison."""

from dataclasses import replace

import pytest

from dossier.names import NameComparison, NameVerdict, compare_parent
from dossier.names.parts import NameLimits

SAME, DIFFERENT, UNCERTAIN = NameVerdict.SAME, NameVerdict.DIFFERENT, NameVerdict.UNCERTAIN

# Against Ahmed EL ALAMI, and the Arabic ones against أحمد العلمي.
PRINTED = {
    "Ahmed": (SAME, 1.0, ()),
    "Ahmed EL ALAMI": (SAME, 1.0, ()),
    "EL ALAMI Ahmed": (SAME, 0.95, ("order",)),
    "Ahmed ben Mohamed": (SAME, 1.0, ()),
    "Ahmed ben Mohamed ben Ali EL ALAMI": (SAME, 1.0, ()),
    "Karim ALAMI": (DIFFERENT, 0.5, ("known_to_differ",)),
    "Karim ben Ahmed": (DIFFERENT, 0.308, ("known_to_differ",)),
    "Ahmed TAZI": (UNCERTAIN, 0.556, ("part_missing",)),
    "Ahmed bent Ali": (SAME, 1.0, ()),
    "Ben Ahmed": (DIFFERENT, 0.625, ("known_to_differ",)),
    "ALAMI": (UNCERTAIN, 0.5, ("part_missing",)),
    "Ahmed Karim": (UNCERTAIN, 0.5, ("part_missing",)),
    "Ahmed Karim EL ALAMI": (UNCERTAIN, 0.667, ("part_missing",)),
    "Mohamed Karim EL ALAMI": (DIFFERENT, 0.529, ("known_to_differ",)),
    "": (UNCERTAIN, 0.0, ("empty",)),
    "Ahmad ALAMI": (SAME, 1.0, ("spelling",)),
    "Ahmde": (UNCERTAIN, 0.8, ("letters_exchanged",)),
    "أحمد": (SAME, 1.0, ()),
    "أحمد بن محمد": (SAME, 1.0, ()),
    "أحمد بن محمد العلمي": (SAME, 1.0, ()),
    "كريم العلمي": (DIFFERENT, 0.5, ("known_to_differ",)),
    "كريم": (DIFFERENT, 0.125, ("known_to_differ",)),
    "العلمي": (UNCERTAIN, 0.5, ("part_missing",)),
}


@pytest.mark.parametrize("printed", PRINTED)
def test_a_parent_is_known_with_and_without_family_name_and_ancestors(printed: str) -> None:
    declared = ("أحمد", "العلمي") if printed[:1] > "\u0600" else ("Ahmed", "EL ALAMI")
    verdict, score, reasons = PRINTED[printed]
    found = compare_parent(printed, *declared)
    assert replace(found, score=round(found.score, 3)) == NameComparison(verdict, score, reasons)


# Where the given name is a family's too, what stands beside the family's name decides.
BESIDE: dict[tuple[str, str, str], NameVerdict] = {
    ("Karim LARBI", "Larbi", "LARBI"): DIFFERENT,
    ("Larbi LARBI", "Larbi", "LARBI"): SAME,
    ("Karim LARBI", "Larbi", "TAZI"): UNCERTAIN,
    ("LARBI", "Larbi", "LARBI"): SAME,
    ("كريم العربي", "العربي", "العربي"): DIFFERENT,
    ("كريم العربي", "العربي", "التازي"): UNCERTAIN,
    ("Zizter Qwam LARBI", "Larbi", "LARBI"): DIFFERENT,
    ("Boufouss LARBI", "Boufous", "LARBI"): SAME,
}


@pytest.mark.parametrize(("printed", "given", "family"), BESIDE, ids=[" of ".join(each) for each in BESIDE])
def test_sharing_the_familys_name_says_nothing_of_the_given_one(printed: str, given: str, family: str) -> None:
    assert compare_parent(printed, given, family).verdict is BESIDE[printed, given, family]


def test_what_is_beside_the_familys_name_is_the_whole_comparison() -> None:
    assert compare_parent("Karim LARBI", "Larbi", "LARBI").reasons == ("known_to_differ",)
    assert compare_parent("كريم العربي", "العربي", "العربي").reasons == ("known_to_differ",)


@pytest.mark.parametrize(
    "printed", ["Bouziame", "Bouziame TAZI", "Bouziame ben Ali", "Bouziame ben Ali TAZI", "TAZI Bouziame"]
)
def test_a_slip_is_one_under_the_limits_that_are_given(printed: str) -> None:
    strict = NameLimits(one_letter_min_length=99, two_letters_min_length=99, whole_similarity_percent=101)
    assert compare_parent(printed, "Bouziabe", "TAZI").verdict is UNCERTAIN
    assert compare_parent(printed, "Bouziabe", "TAZI", strict).verdict is DIFFERENT
