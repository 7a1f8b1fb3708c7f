"""Which kind a machine-readable zone tells: ours of this state, and none of another's."""

from dataclasses import replace

import pytest

from dossier.identifiers.mrz import TD1, TD3
from ocr.forms.zone import ZoneRead
from ocr.kind import judge
from tests.ocr.sheets import sheet

ZONE = ZoneRead(
    layout=TD3, lines=(), code="P<", issuer="MAR", number="AB1234567", birth_date="1985-03-12", sex="M",
    expiry_date="2030-02-01", nationality="MAR", optional="", family_name="ALAMI", given_names="OMAR",
    protected=frozenset(), valid=True,
)  # fmt: skip
ROWS = sheet(((50, "PASSEPORT / PASSPORT"),), ((50, "Nom / Surname : ALAMI"),))


@pytest.mark.parametrize(
    ("issuer", "nationality", "kind"),
    [
        ("MAR", "MAR", "passport"), ("MAK", "MAR", "passport"), ("MAR", "HAR", "passport"),
        ("FRA", "FRA", "unknown"), ("SEN", "SEN", "unknown"), ("D<<", "D<<", "unknown"),
    ],
)  # fmt: skip
def test_a_passport_is_ours_if_either_line_of_its_zone_names_this_state(
    issuer: str, nationality: str, kind: str
) -> None:
    guess = judge(ROWS, replace(ZONE, issuer=issuer, nationality=nationality))
    assert guess.name == kind


def test_cards_are_told_by_their_issuer_and_visas_are_none_of_ours() -> None:
    card = replace(ZONE, layout=TD1, code="I<")
    assert judge(ROWS, card).name == "identity_card"
    assert judge(ROWS, replace(card, nationality="SEN")).name == "residence_permit"
    assert judge(ROWS, replace(card, issuer="ESP")).name == "unknown"
    assert judge(ROWS, replace(ZONE, code="V<")).name == "unknown"
