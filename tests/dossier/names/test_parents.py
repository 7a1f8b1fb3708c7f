"""A parent's name as acts print it, against a given and a family name: the whole comparison."""

from dataclasses import replace

import pytest

from dossier.names import NameComparison, NameVerdict, compare_parent

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
