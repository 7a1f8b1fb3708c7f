"""What stands under a label and is none of its values."""

from dossier.documents import KINDS
from ocr.finder import candidates
from tests.ocr.sheets import sheet


def test_the_day_of_a_month_under_an_acts_label_is_no_number() -> None:
    rows = sheet(
        ((1900, "المحكمة الابتدائية : تمارة"), (1100, "عدد الزواج")),
        ((1900, "الحمد لله وحده وبعد ففي يوم الأربعاء"), (1090, "28"), (1040, "جمادى الأولى 1447")),
    )
    found = [each for each in candidates(rows, KINDS["marriage_certificate"]) if each.field == "act_number"]
    assert not [each for each in found if each.value == "28"]
