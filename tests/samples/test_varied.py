"""Layouts drawn at random: whatever a seed draws is whole, legible and the same each time."""

from datetime import date
from itertools import combinations

import pytest

from dossier.documents import KINDS
from samples.chance import stream
from samples.documents import draw
from samples.fonts import SANS
from samples.layouts import varied
from samples.layouts.prose import value
from samples.layouts.varied import prose, wording
from samples.layouts.varied.look import CrowdedError, refuse_crowding
from samples.numbers import Numbers
from samples.people import Folk
from samples.surface import Edges, Field, Pen, Surface

TODAY = date(2026, 11, 22)
_SEEDS = range(6)
by_kind = pytest.mark.parametrize("kind", sorted(varied.DRAWS))
# What every layout prints of a kind, in whatever script.
_ALWAYS = {
    "identity_card": {"document_number", "family_name", "birth_date", "birth_place", "expiry_date", "sex", "address",
                      "father_name", "mother_name", "civil_registration_number"},
    "passport": {"document_number", "family_name", "birth_date", "sex", "nationality", "issue_date", "expiry_date",
                 "national_id", "mrz"},
    "residence_permit": {"document_number", "family_name", "given_names", "birth_date", "sex", "nationality",
                         "expiry_date"},
    "birth_certificate": {"act_number", "act_year", "birth_date", "birth_place", "sex", "father_name", "mother_name",
                          "registry_office"},
    "marriage_certificate": {"act_number", "marriage_date", "court", "husband_document_number", "wife_document_number"},
    "family_booklet": {"act_number", "marriage_date", "husband_birth_date", "wife_birth_date"},
    "residence_certificate": {"holder_name", "document_number", "address"},
    "utility_bill": {"holder_name", "address", "issue_date"},
    "school_certificate": {"student_name", "birth_date", "establishment", "school_year"},
    "disability_certificate": {"holder_name", "birth_date", "expiry_date"},
    "unknown": set(),
}  # fmt: skip


def _sheets(kind: str, seed: int) -> tuple[Surface, ...]:
    return varied.sheets_of(kind, seed, Folk(stream(1, seed, f"varied {kind}"), Numbers(1, seed), TODAY))


def _overlap(one: Edges, other: Edges) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_every_kind_has_draws() -> None:
    assert set(varied.DRAWS) == set(KINDS)


@by_kind
def test_what_is_drawn_lies_on_the_page_and_apart(kind: str) -> None:
    for seed in _SEEDS:
        for sheet in _sheets(kind, seed):
            refuse_crowding(sheet)
            boxes = [box for mark in sheet.marks.values() for box in mark.lines]
            assert not any(_overlap(one, other) for one, other in combinations(boxes, 2)), seed
            assert not any(_overlap(box, word) for box in boxes for word in sheet.watermarks), seed
            assert sheet.watermarks


@by_kind
def test_the_truth_holds_what_every_paper_of_the_kind_says(kind: str) -> None:
    for seed in _SEEDS:
        found = {name: mark.field.value for sheet in _sheets(kind, seed) for name, mark in sheet.marks.items()}
        assert found.keys() <= KINDS[kind].fields.keys(), seed
        scripts = {name.removesuffix("_ar") for name in found}
        assert _ALWAYS[kind] <= scripts, seed
        assert all(value == value.strip() != "" for value in found.values())


@by_kind
def test_a_seed_draws_the_same_picture_again(kind: str) -> None:
    one, other = _sheets(kind, 3), _sheets(kind, 3)
    assert [each.image.tobytes() for each in one] == [each.image.tobytes() for each in other]


@by_kind
def test_seeds_draw_unlike_layouts(kind: str) -> None:
    first = {_sheets(kind, seed)[0].image.tobytes() for seed in _SEEDS}
    assert len(first) == len(_SEEDS)


def test_a_paper_of_the_group_is_named_by_its_layouts_seed() -> None:
    names = {draw("varied", "utility_bill", 1, index, TODAY).layout for index in range(8)}
    assert len(names) == 8
    assert all(name.startswith("varied-utility_bill-") for name in names)


def test_overlapping_texts_are_refused() -> None:
    sheet = Surface(60, 20)
    for x in (5, 6):
        sheet.text(x, 10, "RABAT", Pen(SANS, 12), field=Field("birth_place", "RABAT"))
    with pytest.raises(CrowdedError):
        refuse_crowding(sheet)


def test_text_that_leaves_the_page_is_refused() -> None:
    sheet = Surface(20, 20)
    sheet.text(12, 10, "CASABLANCA", Pen(SANS, 12))
    with pytest.raises(CrowdedError):
        refuse_crowding(sheet)


def test_every_fact_is_called_something_in_both_scripts() -> None:
    assert all({"fr", "ar"} <= set(scripts) for scripts in wording.WORDS.values())


def test_a_wording_takes_the_form_of_the_person() -> None:
    assert wording.form("Né le|Née le", woman=True) == "Née le"
    assert wording.form("Né le|Née le", woman=False) == "Né le"
    assert wording.form("Sexe", woman=True) == "Sexe"


def test_letters_on_either_side_of_a_value_join_and_its_truth_has_no_joiner() -> None:
    pieces = prose.filled("حرر ب{town}", {"town": value("الرباط", "registry_office")})
    assert pieces == ["حرر ب\u200d", ("\u200dالرباط", Field("registry_office", "الرباط"))]


def test_plain_pieces_become_one_word() -> None:
    assert prose.filled("مهنت{h} {trade}", prose.gendered(woman=True) | {"trade": "فلاح"}) == ["مهنتها فلاح"]
