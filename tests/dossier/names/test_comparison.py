"""Whole names compared: the verdict, how alike they are, and every reason in its order."""

from dataclasses import replace

import pytest

from dossier.names.comparison import NameComparison, NameVerdict, Script, compare, script

SAME, DIFFERENT, UNCERTAIN = NameVerdict.SAME, NameVerdict.DIFFERENT, NameVerdict.UNCERTAIN

COMPARED = {
    "Mohamed|Mohamed": (SAME, 1.0, ()),
    "Mohamed|Mohammed": (SAME, 1.0, ("spelling",)),
    "Karim Bennani|Bennani Karim": (SAME, 0.95, ("order",)),
    "El Haj Ahmed|Ahmed": (SAME, 0.95, ("pilgrim",)),
    "El Haj Ahmed Tazi|Tazi Ahmed": (SAME, 0.95, ("pilgrim", "order")),
    "Nour Zizter|Nourzizter": (SAME, 1.0, ("spaces",)),
    "نور زيزتر|نورزيزتر": (SAME, 1.0, ("spaces",)),
    "Karim Tazi|Karim Tazo": (UNCERTAIN, 0.889, ("one_letter",)),
    "Mohamed Karim|Mohamed Rachid": (DIFFERENT, 0.75, ("known_to_differ",)),
    "Zizter Qwam|Zizter Plox": (DIFFERENT, 0.6, ("other_name",)),
    "Zizterabcd Qwa|Zizterabcd Pla": (UNCERTAIN, 0.846, ("alike",)),
    "Zizter Abcdefghij|Zistar Abcdefghij": (UNCERTAIN, 0.933, ("one_letter",)),
    "Mohamed|Mohamed Amine": (UNCERTAIN, 0.636, ("part_missing",)),
    "Mohammed|Mohamed Amine": (UNCERTAIN, 0.636, ("part_missing", "spelling")),
    "Moulay Ahmed|Ahmed": (UNCERTAIN, 0.556, ("title",)),
    "Moulay Ahmad|Ahmed": (UNCERTAIN, 0.556, ("title", "spelling")),
    "Moulay Ahmed|Moulay Hassan": (DIFFERENT, 0.556, ("known_to_differ",)),
    "M. El Alami|Mohamed El Alami": (UNCERTAIN, 0.5, ("initial",)),
    "M0hamed|Mohamed": (UNCERTAIN, 1.0, ("digit",)),
    "M0hamed|M0hamed": (SAME, 1.0, ()),
    "M0hamed|Mohammed": (UNCERTAIN, 1.0, ("digit", "spelling")),
    "5amir|Samir": (UNCERTAIN, 1.0, ("digit",)),
    "Ka8ir|Kabir": (UNCERTAIN, 1.0, ("digit",)),
    "Kar1m|Karim": (UNCERTAIN, 1.0, ("digit",)),
    "12 Karim|Karim": (UNCERTAIN, 1.0, ("digit",)),
    "12|Karim": (UNCERTAIN, 0.0, ("empty",)),
    "|Ahmed": (UNCERTAIN, 0.0, ("empty",)),
    "Ahmed|": (UNCERTAIN, 0.0, ("empty",)),
    "-|-": (UNCERTAIN, 0.0, ("empty",)),
    "Mohaemd B0uziame|Mohamed Bouziane": (UNCERTAIN, 0.846, ("letters_exchanged", "one_letter")),
    "Mohamed Amine|Amine Mohamed": (SAME, 0.95, ("order",)),
    "محمد|Mohamed": (SAME, 1.0, ("spelling",)),
    "محمد العلمي|Mohamed EL ALAMI": (SAME, 1.0, ("spelling",)),
    "العلمي محمد|Mohamed EL ALAMI": (SAME, 0.95, ("order", "spelling")),
    "محمد أمين|Mohamed": (UNCERTAIN, 0.667, ("part_missing", "spelling")),
    "محمد بوفوس|Mohamed Boufouch": (UNCERTAIN, 0.857, ("one_letter",)),
    "كريم رشيد|Karim Rachida": (DIFFERENT, 1.0, ("known_to_differ",)),
    "Sidi Mohamed Tazi|Mohamed Tazi": (UNCERTAIN, 0.733, ("title",)),
    "Sidi Mohamed Tazi|Moulay Mohamed Tazi": (UNCERTAIN, 0.8, ("title",)),
    "Moulay Tazi|Sidi Bennani": (DIFFERENT, 0.3, ("known_to_differ",)),
    "Hajja Fatima|Lalla Fatima": (UNCERTAIN, 0.8, ("title",)),
    "Nedia Bouziame|Nadia Bouziane": (UNCERTAIN, 0.909, ("sound", "one_letter")),
    "Ben Ali|Benali": (SAME, 1.0, ()),
    "علي زيزتر بوفوس|عليزيزتر بوفوس": (SAME, 1.0, ("spaces",)),
    "Karim Ziz Ter|Rachid Zizter": (DIFFERENT, 0.727, ("known_to_differ",)),
    "Hassan Houcine|Hassan": (UNCERTAIN, 0.5, ("part_missing",)),
    "Abdel Kader Tazi|Abdelkader": (UNCERTAIN, 0.667, ("part_missing",)),
    "Ait Ali Omar|Aitali Omar": (SAME, 1.0, ()),
}


@pytest.mark.parametrize("pair", COMPARED)
def test_two_names_are_compared_as_wholes_whichever_comes_first(pair: str) -> None:
    one, other = pair.split("|")
    verdict, score, reasons = COMPARED[pair]
    found = compare(one, other)
    assert replace(found, score=round(found.score, 3)) == NameComparison(verdict, score, reasons)
    assert compare(other, one) == found


def test_the_script_is_that_of_any_arabic_letter_else_latin_else_none() -> None:
    names = {"Karim": Script.LATIN, "كريم": Script.ARABIC, "Karim كريم": Script.ARABIC, "ﻣﺤﻤﺪ": Script.ARABIC,
             "12 -": Script.NONE, "": Script.NONE}  # fmt: skip
    assert {name: script(name) for name in names} == names
