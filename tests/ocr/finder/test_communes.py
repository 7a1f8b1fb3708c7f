"""The commune in a birth act's head, which is its office where no other is named."""

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from tests.ocr.sheets import Ink, page

_ACT = (Ink(100, 500, "Acte n° 412"), Ink(100, 600, "Prénom OMAR"), Ink(100, 700, "Nom ALAMI"),
        Ink(100, 900, "Né le 12/03/1985"))  # fmt: skip


def _offices(*pieces: Ink, kind: str = "birth_certificate") -> list[Candidate]:
    told = candidates(page(*pieces, *_ACT), KINDS[kind])
    return [each for each in told if each.field == "registry_office" and each.value]


@pytest.mark.parametrize(
    ("line", "town"),
    [(Ink(100, 100, "Commune : SETTAT"), "SETTAT"), (Ink(100, 100, "Commune urbaine de SETTAT"), "SETTAT"),
     (Ink(1900, 100, "جماعة سطات"), "سطات"), (Ink(1900, 100, "الجماعة الترابية لسطات"), "سطات")],
    ids=["colon", "of", "Arabic", "Arabic of"],
)  # fmt: skip
def test_the_head_s_commune_is_the_office_where_no_other_is_and_never_surely(line: Ink, town: str) -> None:
    assert [(each.value, each.doubted) for each in _offices(line)] == [(town, True)]


def test_the_commune_gives_way_to_an_office() -> None:
    told = _offices(Ink(100, 100, "Commune : SETTAT"), Ink(100, 200, "Bureau de l'état civil de BERRECHID"))
    assert [each.value for each in told] == ["BERRECHID"]


def test_a_commune_further_down_is_no_office() -> None:
    assert _offices(Ink(100, 50, "ROYAUME DU MAROC"), Ink(100, 800, "Commune : SETTAT")) == []


def test_a_commune_before_figures_is_no_office() -> None:
    assert _offices(Ink(100, 100, "Commune : SETTAT 1985")) == []


def test_the_officer_who_signs_names_his_office() -> None:
    told = _offices(Ink(100, 1000, "L'officier de l'état civil de SETTAT, le 12/03/2024"))
    assert [each.value for each in told] == ["SETTAT"]
