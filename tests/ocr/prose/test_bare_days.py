"""Days behind `بتاريخ` and `le` inside a spouse's part, where the word that says whose they are was lost."""

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.prose import streams, told
from tests.ocr.prose.test_told import paragraph

_ACT = (
    "الحمد لله وحده، تلقى العدلان هذا العقد، تزوج على بركة الله السيد محمد العلمي بن أحمد المزداد بتاريخ 05/12/1983 "
    "رقم بطاقته الوطنية AB123456 بالآنسة فاطمة الزهراء بناني بنت عمر مغربية {} 01/02/1985 رقم بطاقتها الوطنية CD654321"
)


def _days(text: str, *, arabic: bool = True) -> dict[str, Candidate]:
    rows = paragraph(text, 11, arabic=arabic)
    found = [each for each in told(streams(rows), KINDS["marriage_certificate"]) if "date" in each.field]
    assert len({each.field for each in found}) == len(found)
    return {each.field: each for each in found}


def test_a_bare_day_in_the_brides_part_is_not_the_marriages_and_hers_only_in_doubt() -> None:
    found = _days(_ACT.format("هي بتاريخ"))
    assert {name: each.value for name, each in found.items()} == {
        "husband_birth_date": "1983-12-05", "wife_birth_date": "1985-02-01",
    }  # fmt: skip
    assert found["wife_birth_date"].place_confidence <= 0.5


def test_a_caption_misread_by_a_letter_says_more_than_a_verb_far_before() -> None:
    assert {name: each.value for name, each in _days(_ACT.format("مزرادة بتاريخ")).items()} == {
        "husband_birth_date": "1983-12-05", "wife_birth_date": "1985-02-01",
    }  # fmt: skip


def test_a_misread_caption_says_more_than_a_card_named_before_it() -> None:
    text = (
        "Louange à Dieu seul. Les adouls reçoivent cet acte de mariage entre Monsieur OMAR FILALI né le 05/12/1983 à "
        "FES titulaire de la CIN n° AB123456 et Mademoiselle SALMA BENNANI, de nationalité marocaine, mee le "
        "01/02/1985, titulaire de la CIN n° CD654321."
    )
    assert _days(text, arabic=False)["wife_birth_date"].value == "1985-02-01"


def test_a_bare_day_behind_a_brides_birth_may_be_the_marriages_but_is_not_sure() -> None:
    text = (
        "عقد زواج السيد محمد العلمي المزداد بتاريخ 05/12/1983 والسيدة فاطمة الزهراء بناني المزدادة بتاريخ 01/02/1985 "
        "بتاريخ 12/05/2010 على صداق قدره عشرون ألف درهم"
    )
    married = _days(text)["marriage_date"]
    assert (married.value, married.doubted) == ("2010-05-12", True)


def test_a_bare_day_whose_own_clause_weds_is_the_marriages() -> None:
    married = _days("الحمد لله وحده، تزوج السيد محمد العلمي بالآنسة فاطمة بناني بتاريخ 12/05/2010 على صداق قدره")
    assert (married["marriage_date"].value, married["marriage_date"].doubted) == ("2010-05-12", False)
