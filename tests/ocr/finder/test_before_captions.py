"""Values before captions that end their rows."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import Ink, page

TITLE = Ink(1600, 50, "شهادة مدرسية", 40)
ROWS = (
    Ink(2200, 200, "اسماعيل القباج - الطالب"),
    Ink(2200, 300, "12/01/1986"), Ink(2010, 300, "تاريخ الازدياد"),
    Ink(2200, 400, "ثانوية محمد الخامس - مؤسسة الاستقبال"),
)  # fmt: skip


def _told(*inks: Ink) -> dict[str, tuple[str, float]]:
    found = candidates(page(TITLE, *inks), KINDS["school_certificate"])
    return {each.field: (each.value, each.place_confidence) for each in found if each.value}


def test_where_several_captions_end_their_rows_what_stands_before_is_theirs_and_never_certain() -> None:
    told = _told(*ROWS)
    assert told["student_name"] == ("اسماعيل القباج", 0.79)
    assert told["establishment"][0] == "ثانوية محمد الخامس"


def test_one_such_row_shows_nothing() -> None:
    assert "student_name" not in _told(ROWS[0])
