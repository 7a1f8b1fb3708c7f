"""Which part of a whole name is which."""

import pytest

from dossier.names.order import split_name


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        pytest.param("محمد العلمي", "محمد", "العلمي", id="given first"),
        pytest.param("العلمي محمد", "محمد", "العلمي", id="family first"),
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
