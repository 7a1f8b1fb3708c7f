"""Which part of a whole name is which, how surely, and what tells."""

import pytest

from dossier.names.order import NameParts, Part, Told, part_of, shaped_as, split_name

Split = tuple[str, str, bool, Told] | None

# The given names, the family name, whether known names decided, and what told the order.
SPLIT: dict[str, Split] = {
    "محمد العلمي": ("محمد", "العلمي", True, Told.KNOWN),
    "العلمي محمد": ("محمد", "العلمي", True, Told.KNOWN),
    "عبد الله ايت حمو": ("عبد الله", "ايت حمو", True, Told.KNOWN),
    "ايت حمو عبد الله": ("عبد الله", "ايت حمو", True, Told.KNOWN),
    "محمد بن أحمد العلمي": ("محمد", "العلمي", True, Told.KNOWN),
    "داود لخضر بن محمد أمين": ("داود", "لخضر", True, Told.KNOWN),
    "محمد بن علي": ("محمد", "بن علي", True, Told.KNOWN),
    "بن علي محمد": ("محمد", "بن علي", True, Told.KNOWN),
    "نور الدين التازي": ("نور الدين", "التازي", True, Told.KNOWN),
    "التازي نور الدين": ("نور الدين", "التازي", True, Told.KNOWN),
    "FATIMA ZAHRA EL ALAMI": ("FATIMA ZAHRA", "EL ALAMI", True, Told.KNOWN),
    "EL ALAMI FATIMA ZAHRA": ("FATIMA ZAHRA", "EL ALAMI", True, Told.KNOWN),
    "EL ALAMI MOHAMED AMINE": ("MOHAMED AMINE", "EL ALAMI", True, Told.KNOWN),
    "MOHAMED AMINE EL ALAMI": ("MOHAMED AMINE", "EL ALAMI", True, Told.KNOWN),
    "Karim BENNANI": ("Karim", "BENNANI", True, Told.KNOWN),
    "BENNANI Karim": ("Karim", "BENNANI", True, Told.KNOWN),
    "BEN OMAR Karim Amine": ("Karim Amine", "BEN OMAR", True, Told.KNOWN),
    "KARIM Bennani TAZI": ("KARIM", "Bennani TAZI", False, Told.KNOWN),
    "Karim B": ("Karim", "B", True, Told.KNOWN),
    "B Karim": ("Karim", "B", True, Told.KNOWN),
    "KA Bo": ("Bo", "KA", True, Told.KNOWN),
    "Bo KA": ("Bo", "KA", True, Told.KNOWN),
    "bo KA": ("bo", "KA", False, Told.GUESSED),
    "XYZTAR QWAM": ("XYZTAR", "QWAM", False, Told.GUESSED),
    "QWAM XYZTAR PLOX": ("QWAM", "XYZTAR PLOX", False, Told.GUESSED),
    "QWAM XYZTAR PLOX TOURN": ("QWAM", "XYZTAR PLOX TOURN", False, Told.GUESSED),
    "TAZI BENNANI": ("TAZI", "BENNANI", False, Told.GUESSED),
    "TAZI QWAM": ("QWAM", "TAZI", False, Told.LIKELY),
    "QWAM TAZI": ("QWAM", "TAZI", False, Told.LIKELY),
    "XYZTAR LARBI": ("LARBI", "XYZTAR", False, Told.LIKELY),
    "LARBI XYZTAR": ("LARBI", "XYZTAR", False, Told.LIKELY),
    "BENXYZTAR QWAM": ("QWAM", "BENXYZTAR", False, Told.LIKELY),
    "QWAM BENXYZTAR": ("QWAM", "BENXYZTAR", False, Told.LIKELY),
    "AITXYZ QWAM": ("QWAM", "AITXYZ", False, Told.LIKELY),
    "KARIM XYZTAR PLOX": ("KARIM", "XYZTAR PLOX", False, Told.KNOWN),
    "XYZTAR PLOX KARIM": ("KARIM", "XYZTAR PLOX", True, Told.KNOWN),
    "KARIM AMINE XYZTAR": ("KARIM AMINE", "XYZTAR", True, Told.KNOWN),
    "XYZTAR KARIM AMINE": ("KARIM AMINE", "XYZTAR", True, Told.KNOWN),
    "TAZI KARIM QWAM": ("KARIM QWAM", "TAZI", False, Told.LIKELY),
    "KARIM QWAM TAZI": ("KARIM QWAM", "TAZI", False, Told.KNOWN),
    "KARIM BENXYZTAR TAZI": ("KARIM", "BENXYZTAR TAZI", False, Told.KNOWN),
    "لطفي بن دحمان بن محمد زياد": ("لطفي", "بن دحمان", False, Told.LIKELY),
    "التازي بن محمد كريم": ("التازي", "كريم", False, Told.LIKELY),
    "BEN ALI": None,
    "BEN ALI OMAR": ("OMAR", "BEN ALI", True, Told.KNOWN),
    "MOHAMED BEN ALI BEN OMAR": ("MOHAMED", "BEN ALI BEN OMAR", False, Told.KNOWN),
    "MOHAMED BEN ALI TAZI BENNANI": ("MOHAMED", "TAZI BENNANI", False, Told.KNOWN),
    "XYZTAR BEN QWAM": ("XYZTAR", "BEN QWAM", False, Told.LIKELY),
    "ABDEL ALI TAZI": ("ABDEL ALI", "TAZI", True, Told.KNOWN),
    "TAZI ABDELKADER": ("ABDELKADER", "TAZI", True, Told.KNOWN),
    "AIT BEN HADDOU KARIM": ("KARIM", "AIT BEN HADDOU", True, Told.KNOWN),
    "MOULAY ALI EL ALAOUI": ("MOULAY ALI", "EL ALAOUI", True, Told.KNOWN),
    "SIDI MOHAMED TAZI": ("SIDI MOHAMED", "TAZI", True, Told.KNOWN),
    "OULD EL HAJ KARIM": ("KARIM", "OULD EL HAJ", True, Told.KNOWN),
    "زيزتار الزيطاوي": ("زيزتار", "الزيطاوي", False, Told.LIKELY),
    "الزيطاوي زيزتار": ("زيزتار", "الزيطاوي", False, Told.LIKELY),
    "بنزيزتار زيزت": ("زيزت", "بنزيزتار", False, Told.LIKELY),
    "عبد الرحمان التازي": ("عبد الرحمان", "التازي", True, Told.KNOWN),
    "التازي عبدالرحمان": ("عبدالرحمان", "التازي", True, Told.KNOWN),
    "LARBI LARBI": ("LARBI", "LARBI", False, Told.GUESSED),
    "KARIM RACHID": ("KARIM", "RACHID", False, Told.GUESSED),
    "EL": None,
    "BEN": None,
}


def split(name: str, *, family_first: bool | None = None) -> Split:
    words = name.split()
    found = split_name(words, family_first=family_first)
    if found is None:
        return None
    return " ".join(words[slice(*found.given)]), " ".join(words[slice(*found.family)]), found.sure, found.told


@pytest.mark.parametrize("name", SPLIT)
def test_a_name_is_split_into_what_is_given_and_what_is_the_familys(name: str) -> None:
    assert split(name) == SPLIT[name]


# With the family's name first, and last, as a label told.
LABELLED: dict[str, tuple[Split, Split]] = {
    "XYZTAR QWAM": (
        ("QWAM", "XYZTAR", True, Told.KNOWN),
        ("XYZTAR", "QWAM", True, Told.KNOWN),
    ),
    "QWAM XYZTAR PLOX": (
        ("XYZTAR PLOX", "QWAM", False, Told.KNOWN),
        ("QWAM", "XYZTAR PLOX", False, Told.KNOWN),
    ),
    "KARIM XYZTAR PLOX": (
        ("XYZTAR PLOX", "KARIM", False, Told.KNOWN),
        ("KARIM", "XYZTAR PLOX", False, Told.KNOWN),
    ),
    "XYZTAR PLOX KARIM": (
        ("KARIM", "XYZTAR PLOX", True, Told.KNOWN),
        ("XYZTAR", "PLOX KARIM", False, Told.KNOWN),
    ),
    "XYZTAR KARIM AMINE": (
        ("KARIM AMINE", "XYZTAR", True, Told.KNOWN),
        ("XYZTAR KARIM", "AMINE", False, Told.KNOWN),
    ),
    "KARIM AMINE XYZTAR": (
        ("AMINE XYZTAR", "KARIM", False, Told.KNOWN),
        ("KARIM AMINE", "XYZTAR", True, Told.KNOWN),
    ),
    "TAZI KARIM QWAM": (
        ("KARIM QWAM", "TAZI", False, Told.KNOWN),
        ("TAZI KARIM", "QWAM", False, Told.KNOWN),
    ),
    "Karim BENNANI": (
        ("BENNANI", "Karim", True, Told.KNOWN),
        ("Karim", "BENNANI", True, Told.KNOWN),
    ),
    "محمد العلمي": (
        ("العلمي", "محمد", True, Told.KNOWN),
        ("محمد", "العلمي", True, Told.KNOWN),
    ),
    "EL ALAMI MOHAMED AMINE": (
        ("MOHAMED AMINE", "EL ALAMI", True, Told.KNOWN),
        ("EL ALAMI MOHAMED", "AMINE", False, Told.KNOWN),
    ),
    "XYZTAR ABDELKADER QWAM": (
        ("ABDELKADER QWAM", "XYZTAR", False, Told.KNOWN),
        ("XYZTAR ABDELKADER", "QWAM", False, Told.KNOWN),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LABELLED)
def test_a_label_tells_the_order(name: str) -> None:
    assert (split(name, family_first=True), split(name, family_first=False)) == LABELLED[name]


PART_OF = {
    "Karim": Part.GIVEN, "Karim Amine": Part.GIVEN, "TAZI": Part.FAMILY, "LARBI": None, "ABD QWAM": Part.GIVEN,
    "ABDELQWAM": Part.GIVEN, "ABDERQWAM": Part.GIVEN, "ABDESQWAM": Part.GIVEN, "MOULAY QWAM": Part.GIVEN,
    "SIDI": Part.GIVEN, "AIT QWAM": Part.FAMILY, "BEN QWAM": Part.FAMILY, "BEN": Part.FAMILY, "QWAM": None,
    "KARIM QWAM": None, "QWAM TAZI": Part.FAMILY, "TAZI LARBI": Part.FAMILY, "EL QWAM": Part.FAMILY,
    "محمد": Part.GIVEN, "التازي": Part.FAMILY, "عبد زيزت": Part.GIVEN, "عبدالزيزت": Part.GIVEN,
    "ايت زيزت": Part.FAMILY, "زيزت": None, "محمد أمين": Part.GIVEN, "": None,
}  # fmt: skip
SHAPED_AS = {
    "الزيطاوي": Part.FAMILY, "الزيطا": None, "زيطاوي": None, "الزي": None, "BENXYZ": Part.FAMILY,
    "BELXYZ": Part.FAMILY, "AITXYZ": Part.FAMILY, "BENXY": None, "بنزيزت": Part.FAMILY, "بلزيزت": Part.FAMILY,
    "ايتزيزت": Part.FAMILY, "XYZTAR": None, "Karim": None, "BENALI": Part.FAMILY, "Benaissa": None, "الغالي": None,
    "الهاشمي": None,
}  # fmt: skip


def test_known_names_and_first_words_tell_the_part_of_a_name() -> None:
    assert {text: part_of(text) for text in PART_OF} == PART_OF


def test_an_article_with_an_ending_and_a_familys_beginning_are_a_familys_shape() -> None:
    assert {text: shaped_as(text) for text in SHAPED_AS} == SHAPED_AS


def test_the_parts_say_which_stands_first() -> None:
    assert NameParts((1, 2), (0, 1), sure=True) == NameParts((1, 2), (0, 1), True, Told.KNOWN)
    assert NameParts((1, 2), (0, 1), sure=True).family_first
    assert not NameParts((0, 1), (1, 2), sure=True).family_first
