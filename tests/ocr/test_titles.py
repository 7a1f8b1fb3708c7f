"""Titles that offices print besides the usual ones."""

import pytest

from ocr.kind import judge
from tests.ocr.sheets import sheet


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("FICHE D'EVALUATION DU HANDICAP", "disability_certificate"),
        ("مقرر الاعتراف بوضعية إعاقة", "disability_certificate"),
        ("RELEVE DU REGISTRE DES MARIAGES", "marriage_certificate"),
        ("بطاقة الزواج", "marriage_certificate"),
        ("الحالة المدنية للأسرة", "family_booklet"),
        ("FACTURE SIMPLIFIEE", "utility_bill"),
    ],
)
def test_a_title_tells_the_kind(title: str, kind: str) -> None:
    rows = sheet(((900, title),), ((50, "KWH Nom : ALAMI Prénom : AHMED"),))
    assert judge(rows, None).name == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [("La situation de handicap de M. OMAR ALAMI", "disability_certificate"), ("Permis de construire", "unknown")],
    ids=["of a handicap", "of anything"],
)
def test_a_commissions_decision_is_told_by_what_it_decides(line: str, kind: str) -> None:
    rows = sheet(((900, "DECISION DE LA COMMISSION"),), ((50, line),), ((50, "Né le 11/05/1990"),))
    assert judge(rows, None).name == kind
