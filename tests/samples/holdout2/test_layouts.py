"""Every layout of the second holdout group draws; its truth is whole and sound; nothing lies on anything else."""

import re
from datetime import date

import pytest

from samples.chance import stream
from samples.holdout2 import KINDS, LAYOUTS, Drawn, Layout, draw_in, draw_one, people
from samples.holdout2.form import Form
from samples.surface import Edges, Surface

TODAY = date(2026, 11, 22)
LEAST = {
    "identity_card": 6,
    "passport": 3,
    "birth_certificate": 7,
    "marriage_certificate": 5,
    "residence_certificate": 4,
    "utility_bill": 3,
    "residence_permit": 3,
    "family_booklet": 3,
    "school_certificate": 4,
    "disability_certificate": 3,
    "unknown": 20,
}
_PERSON = {"family_name", "given_names", "birth_date"}
_NAMES_AR = {"family_name_ar", "given_names_ar"}
_BIRTH = {"act_number", "act_year", "birth_date", "birth_place", "sex", "father_name", "mother_name", "registry_office",
          "issue_date"}  # fmt: skip
_LATIN, _ARABIC = {"family_name", "given_names"}, _NAMES_AR
_FRONT = _PERSON | _NAMES_AR | {"birth_place", "document_number", "expiry_date"}
_BACK = {"father_name", "mother_name", "address", "civil_registration_number", "sex"}
_PERMIT = _PERSON | {"sex", "nationality", "expiry_date", "document_number"}
_PASSPORT = _PERSON | {"document_number", "birth_place", "sex", "nationality", "issue_date", "expiry_date", "mrz"}


def _couple(*names: str) -> set[str]:
    both = {f"{role}_{name}" for role in ("husband", "wife") for name in (*names, "document_number", "birth_date")}
    return both | {"act_number", "marriage_date"}


_COUPLE_LA, _COUPLE_AR = _couple(*_LATIN), _couple(*_ARABIC)
WHOLE = {
    "h2_cnie20_one_page": _FRONT | _BACK | {"mrz"},
    "h2_cnie20_beside": _FRONT | _BACK | {"mrz"},
    "h2_cnie20_two_pages": _FRONT | _BACK | {"mrz"},
    "h2_cnie20_recto": _FRONT,
    "h2_cnie20_verso": _BACK | {"mrz"},
    "h2_cnie08_one_page": _FRONT | _BACK,
    "h2_cnie08_recto": _FRONT,
    "h2_cnie08_verso": _BACK | {"document_number", "expiry_date"},
    "h2_passport_under": _PASSPORT | {"national_id"},
    "h2_passport_above": _PASSPORT | {"national_id"},
    "h2_passport_minor": _PASSPORT,
    "h2_birth_facing": _BIRTH | _LATIN | _ARABIC,
    "h2_birth_ruled": _BIRTH | _LATIN | _ARABIC,
    "h2_birth_register": _BIRTH | _LATIN | _ARABIC,
    "h2_birth_arabic": _BIRTH | _ARABIC,
    "h2_birth_whole_arabic": _BIRTH | _ARABIC,
    "h2_birth_keyed": _BIRTH | _LATIN,
    "h2_birth_whole_french": _BIRTH | _LATIN,
    "h2_birth_typed": _BIRTH | _LATIN,
    "h2_marriage_items": _COUPLE_AR | {"court"},
    "h2_marriage_prose": _COUPLE_AR | {"court"},
    "h2_marriage_extract": _COUPLE_LA | _COUPLE_AR | {"court"},
    "h2_marriage_table": _COUPLE_LA | {"court"},
    "h2_marriage_translation": _COUPLE_LA | {"court"},
    "h2_booklet_pages": _COUPLE_LA | _COUPLE_AR,
    "h2_booklet_spread": _COUPLE_LA | _COUPLE_AR,
    "h2_booklet_arabic": _COUPLE_AR,
    "h2_permit_one_page": _PERMIT | {"mrz"},
    "h2_permit_two_pages": _PERMIT | {"mrz"},
    "h2_permit_recto": _PERMIT,
}
BY_KIND = {
    "residence_certificate": {"holder_name", "document_number", "address", "issue_date"},
    "utility_bill": {"holder_name", "address", "issue_date"},
    "school_certificate": {"student_name", "birth_date", "establishment", "school_year", "issue_date"},
    "disability_certificate": {"holder_name", "birth_date", "issue_date", "expiry_date"},
}
_ARABIC_LETTERS = re.compile("[\u0600-\u06ff]")
# What Unicode keeps for shaped letters, vowel signs and Arabic-Indic digits never stands in a truth.
_UNFOLDED = re.compile("[\ufb50-\ufdff\ufe70-\ufeff\u064b-\u065f\u0660-\u0669]")


def expected(layout: Layout) -> set[str]:
    if layout.kind == "unknown":
        return {"mrz"} if "foreign" in layout.name else set()
    return WHOLE.get(layout.name) or BY_KIND[layout.kind]


Paper = tuple[Layout, tuple[Surface, ...]]


@pytest.fixture(scope="module", params=LAYOUTS, ids=lambda each: each.name)
def paper(request: pytest.FixtureRequest) -> Paper:
    """Draw without what desks and pockets do, so that a form still knows all that it printed."""
    layout: Layout = request.param
    rng = stream(1, 0, layout.name)
    return layout, layout.draw(people.facts(rng, TODAY), rng)


def test_each_kind_has_enough_faces_and_each_face_its_own_name() -> None:
    counts = {kind: sum(layout.kind == kind for layout in LAYOUTS) for kind in KINDS}
    assert counts.keys() == LEAST.keys()
    assert all(counts[kind] >= least for kind, least in LEAST.items())
    assert len({layout.name for layout in LAYOUTS}) == len(LAYOUTS) >= 60


def test_all_that_a_layout_prints_is_true_and_nothing_more(paper: Paper) -> None:
    names = [name for page in paper[1] for name in page.marks]
    assert len(names) == len(set(names))
    assert set(names) == expected(paper[0])


def test_values_have_the_form_that_a_reader_returns(paper: Paper) -> None:
    for page in paper[1]:
        for name, mark in page.marks.items():
            value = mark.field.value
            assert value, name
            assert value == value.strip(), name
            assert not _UNFOLDED.search(value), name
            if name.endswith("_date"):
                assert re.fullmatch(r"\d{4}", value) or date.fromisoformat(value) <= TODAY or name == "expiry_date"
            elif name.endswith("_ar"):
                assert _ARABIC_LETTERS.search(value), name
            elif re.search("(family_name|given_names|nationality)$", name):
                assert not _ARABIC_LETTERS.search(value), name
            elif name == "sex":
                assert value in {"M", "F"}
            elif name == "school_year":
                assert re.fullmatch(r"20\d\d/20\d\d", value), value
            elif name.endswith("document_number"):
                assert re.fullmatch(r"[A-Z]{1,3}\d{4,8}[A-Z]?", value), value


def test_nothing_lies_on_anything_else_or_hangs_off_the_page(paper: Paper) -> None:
    for page in (page for page in paper[1] if isinstance(page, Form)):
        width, height = page.image.size
        for at, (text, box) in enumerate(page.prints):
            assert box[0] >= -2, text
            assert box[1] >= -2, text
            assert box[2] <= width + 2, text
            assert box[3] <= height + 2, text
            assert not [other for other, where in page.prints[at + 1 :] if overlap(box, where)], text
            assert not [mark for mark in page.watermarks if overlap(box, mark)], text


def test_there_is_ink_where_a_value_stands(paper: Paper) -> None:
    for page in paper[1]:
        for name, mark in page.marks.items():
            cut = page.image.crop([round(edge) for edge in mark.lines[0]]).convert("L")  # type: ignore[arg-type]
            darkest, lightest = cut.getextrema()
            assert float(lightest) - float(darkest) > 60, name  # type: ignore[arg-type]


def test_the_same_chance_draws_the_same_paper() -> None:
    first, second = (draw_one(stream(9, 0, "same"), TODAY) for _ in range(2))
    assert first.layout == second.layout
    assert [page.image.tobytes() for page in first.pages] == [page.image.tobytes() for page in second.pages]


@pytest.mark.parametrize("kind", KINDS)
def test_a_wanted_kind_is_drawn(kind: str) -> None:
    assert draw_one(stream(1, 0, kind), TODAY, kind).kind == kind


def test_a_kind_that_nobody_prints_is_refused() -> None:
    with pytest.raises(LookupError):
        draw_one(stream(1, 0, "none"), TODAY, "driving_licence")


def test_wear_leaves_what_is_true() -> None:
    layout = LAYOUTS[0]
    worn: Drawn = draw_in(layout, stream(1, 0, layout.name), TODAY)
    assert {name for page in worn.pages for name in page.marks} == expected(layout)


def overlap(one: Edges, other: Edges) -> bool:
    # Boxes of ink may touch: letters of neighbouring lines reach up and down.
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 3 and down > 0.35 * min(one[3] - one[1], other[3] - other[1])
