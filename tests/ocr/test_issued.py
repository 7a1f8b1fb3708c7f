"""The sentence says what day a mere `le` announces."""

from dataclasses import replace

import pytest

from dossier.identifiers.mrz import TD3
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.forms.zone import ZoneRead
from ocr.issued import announced, is_another_day
from ocr.lines import Row
from tests.ocr.sheets import sheet

ZONE = ZoneRead(
    layout=TD3, lines=(), code="P<", issuer="MAR", number="AB1234567", birth_date="1985-03-12", sex="M",
    expiry_date="2030-02-01", nationality="MAR", optional="", family_name="ALAMI", given_names="OMAR",
    protected=frozenset(), valid=True,
)  # fmt: skip


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


def test_a_town_that_no_list_holds_says_it_where_the_page_names_it_as_its_own() -> None:
    rows = sheet(((50, "AIN ZIVTARA le"), (900, "12/03/2026")))
    assert announced(_date(rows), rows).label_weight < 0.5
    assert announced(_date(rows), rows, frozenset({"ainzivtara"})).label_weight > 0.5


def test_only_days_of_issue_are_announced_so() -> None:
    rows = sheet(((50, "Fait à RABAT le"), (900, "12/03/2026")))
    assert announced(_date(rows, "marriage_date"), rows).label_weight == 0.33
    assert announced(_date(rows, weight=1.0), rows).label_weight == 1.0


@pytest.mark.parametrize(("field", "day", "said"), [
    ("issue_date", "1985-03-12", True), ("issue_date", "2030-02-01", True), ("issue_date", "2025-02-01", False),
    ("birth_date", "1985-03-12", False),
])  # fmt: skip
def test_the_day_that_a_zone_calls_the_birth_or_the_expiry_is_not_the_day_of_issue(
    field: str, day: str, said: bool
) -> None:
    assert is_another_day(field, day, ZONE) == said
    assert not is_another_day(field, day, replace(ZONE, valid=False))
