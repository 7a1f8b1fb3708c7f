"""Which part of a whole name is which."""

import pytest

from dossier.names.order import Told, is_told_throughout, split_name


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        pytest.param("محمد العلمي", "محمد", "العلمي", id="given first"),
        pytest.param("العلمي محمد", "محمد", "العلمي", id="family first"),
        pytest.param("أم الغيث بناني", "أم الغيث", "بناني", id="a mother of"),
        pytest.param("عبد الله ايت حمو", "عبد الله", "ايت حمو", id="particles"),
        pytest.param("محمد بن أحمد العلمي", "محمد", "العلمي", id="an ancestor between"),
        pytest.param("داود لخضر بن محمد أمين", "داود", "لخضر", id="ancestors behind"),
        pytest.param("محمد بن علي", "محمد", "بن علي", id="the ancestor is the family name"),
        pytest.param("FATIMA ZAHRA EL ALAMI", "FATIMA ZAHRA", "EL ALAMI", id="Latin"),
        pytest.param("EL ALAMI MOHAMED AMINE", "MOHAMED AMINE", "EL ALAMI", id="Latin, family first"),
    ],
)
def test_known_given_names_tell_the_parts(name: str, given: str, family: str) -> None:
    words = name.split()
    parts = split_name(words)
    assert parts is not None
    assert (" ".join(words[slice(*parts.given)]), " ".join(words[slice(*parts.family)])) == (given, family)


def test_one_word_has_no_parts() -> None:
    assert split_name(["محمد"]) is None
    assert split_name([]) is None


def test_unknown_names_are_split_without_being_sure() -> None:
    parts = split_name(["QQQ", "WWW"])
    assert parts is not None
    assert not parts.sure


def named(name: str, **order: bool) -> tuple[str, str, Told]:
    words = name.split()
    parts = split_name(words, **order)
    assert parts is not None
    return " ".join(words[slice(*parts.given)]), " ".join(words[slice(*parts.family)]), parts.told


@pytest.mark.parametrize(
    ("name", "given", "family", "told"),
    [
        pytest.param("BENNANI EL MEHDI", "EL MEHDI", "BENNANI", Told.KNOWN, id="both known"),
        pytest.param("TAZI OUISSALA", "OUISSALA", "TAZI", Told.LIKELY, id="a family beside a stranger"),
        pytest.param("OUISSALA TAZI", "OUISSALA", "TAZI", Told.LIKELY, id="a stranger beside a family"),
        pytest.param("XYZTAR LARBI", "LARBI", "XYZTAR", Told.LIKELY, id="a name that may be either"),
        pytest.param("زيزتار الزيطاوي", "زيزتار", "الزيطاوي", Told.LIKELY, id="a family's ending"),
        pytest.param("BENXYZTAR QWAM", "QWAM", "BENXYZTAR", Told.LIKELY, id="a family's beginning"),
        pytest.param("XYZTAR QWAM", "XYZTAR", "QWAM", Told.GUESSED, id="strangers"),
        pytest.param("TAZI BENNANI", "TAZI", "BENNANI", Told.GUESSED, id="two families"),
        pytest.param("BEN OMAR Wissala", "Wissala", "BEN OMAR", Told.KNOWN, id="a family in capitals, first"),
        pytest.param("Wissala QWAM", "Wissala", "QWAM", Told.KNOWN, id="a family in capitals, last"),
    ],
)
def test_families_names_shapes_and_capitals_tell_the_order(name: str, given: str, family: str, told: Told) -> None:
    assert named(name) == (given, family, told)


def test_a_told_order_parts_names_that_nobody_knows() -> None:
    assert named("XYZTAR QWAM", family_first=True) == ("QWAM", "XYZTAR", Told.KNOWN)


def test_given_names_that_are_nobodys_family_leave_what_is_written_as_an_ancestors() -> None:
    assert named("FATIMA ZAHRA BEN HADDOU") == ("FATIMA ZAHRA", "BEN HADDOU", Told.LIKELY)
    assert named("محمد العلمي بن أحمد")[:2] == ("محمد", "العلمي")


def test_what_nobody_knows_between_a_given_name_and_a_family_is_given() -> None:
    assert named("MOHAMED QWAM BENNANI") == ("MOHAMED QWAM", "BENNANI", Told.KNOWN)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("MOHAMED QWAM BENNANI", False, id="a stranger between"),
        pytest.param("MOHAMED AMINE BENNANI", True, id="each known"),
        pytest.param("QWAM BENNANI", True, id="two have one end"),
    ],
)
def test_where_a_whole_name_is_cut_is_told_if_each_part_is(name: str, told: bool) -> None:
    assert is_told_throughout(name.split()) is told
