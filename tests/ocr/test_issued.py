"""The sentence says what day a mere `le` announces."""

import pytest

from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.issued import announced
from ocr.lines import Row
from tests.ocr.sheets import sheet


def _date(rows: list[Row], field: str = "issue_date", weight: float = 0.33) -> Candidate:
    token = next(token for token in rows[0].tokens if "2026" in token.text)
    rect = Rect(token.rect.left, token.rect.top, token.rect.right, token.rect.bottom)
    return Candidate(field, "2026-03-12", token.text, (rect,), False, 0.9, 1.0, (0, 0), weight)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Fait à X , le", True, id="the verb"),
        pytest.param("RABAT , le", True, id="the town"),
        pytest.param("SIDI SLIMANE le", True, id="a town of two words"),
        pytest.param("Reçu à RABAT le", False, id="another verb"),
        pytest.param("le", False, id="nothing"),
    ],
)
def test_a_sentence_says_what_its_date_is(text: str, said: bool) -> None:
    rows = sheet(((50, text), (900, "12/03/2026")))
    assert (announced(_date(rows), rows).label_weight > 0.5) == said


def test_only_days_of_issue_are_announced_so() -> None:
    rows = sheet(((50, "Fait à RABAT le"), (900, "12/03/2026")))
    assert announced(_date(rows, "marriage_date"), rows).label_weight == 0.33
    assert announced(_date(rows, weight=1.0), rows).label_weight == 1.0
