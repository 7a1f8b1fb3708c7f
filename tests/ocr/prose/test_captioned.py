"""Acts in clauses beside a column of captions: whose part it is the caption at the page's edge says."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

_HIS = ("محمد العلمي، المزداد بتاريخ 12/03/1985 بفاس، الحامل لبطاقة التعريف",
        "الوطنية رقم AB123456، مغربي الجنسية، الساكن بمدينة فاس")  # fmt: skip
_HERS = ("سلمى بناني، المزدادة بتاريخ 04/05/1990 بفاس، الحاملة لبطاقة التعريف",
         "الوطنية رقم CD654321، مغربية الجنسية، الساكنة بمدينة فاس")  # fmt: skip
_TOLD = {
    "husband_given_names_ar": "محمد", "husband_family_name_ar": "العلمي", "husband_birth_date": "1985-03-12",
    "husband_document_number": "AB123456", "wife_given_names_ar": "سلمى", "wife_family_name_ar": "بناني",
    "wife_birth_date": "1990-05-04", "wife_document_number": "CD654321",
}  # fmt: skip


def _ink(captions: tuple[str, str], apart: int = 0) -> list[Ink]:
    pieces = []
    for at, (caption, lines) in enumerate(zip(captions, (_HIS, _HERS), strict=True)):
        y = 200 + 200 * at
        pieces.append(Ink(2100, y + apart, caption))
        pieces += [Ink(1700, y + 70 * number, line) for number, line in enumerate(lines)]
    return pieces


def test_a_paragraph_beside_a_caption_is_of_whom_that_names() -> None:
    assert found(page(*_ink(("الزوج", "الزوجة"))), "marriage_certificate") == _TOLD


def test_captions_of_more_words_a_little_aside_head_their_paragraphs_too() -> None:
    assert found(page(*_ink(("هوية الزوج", "هوية الزوجة"), apart=12)), "marriage_certificate") == _TOLD


def test_captions_level_with_no_line_head_nothing() -> None:
    rows = page(*_ink(("الزوج", "الزوجة"), apart=-80))
    names = [each for each in candidates(rows, KINDS["marriage_certificate"]) if "name" in each.field and each.value]
    assert not names
