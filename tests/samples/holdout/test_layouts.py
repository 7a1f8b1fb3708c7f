"""Every layout of the holdout group draws, in several hands and of several people, and its truth is sound."""

import re
from datetime import date, timedelta

import pytest

from samples.chance import stream
from samples.holdout import KINDS, LAYOUTS, Drawn, Layout, draw_in, draw_one, folk, holdout_papers
from samples.surface import Edges

TODAY = date(2026, 11, 22)
SEEDS = range(1)
LEAST = {
    "identity_card": 4,
    "passport": 2,
    "birth_certificate": 4,
    "marriage_certificate": 3,
    "residence_certificate": 2,
    "utility_bill": 2,
    "residence_permit": 2,
    "family_booklet": 2,
    "school_certificate": 2,
    "disability_certificate": 2,
    "unknown": 15,
}
_SPOUSE = ("family_name", "given_names", "family_name_ar", "given_names_ar", "document_number", "birth_date")
_MARRIAGE = {"act_number", "marriage_date", *(f"{who}_{name}" for who in ("husband", "wife") for name in _SPOUSE)}
_PERSON = {"family_name", "given_names", "birth_date", "birth_place", "sex"}
_ARABIC = {"family_name_ar", "given_names_ar"}
FIELDS = {
    "identity_card": _PERSON
    | _ARABIC
    | {"document_number", "expiry_date", "address", "father_name", "mother_name", "civil_registration_number", "mrz"},
    "passport": _PERSON | {"document_number", "nationality", "issue_date", "expiry_date", "national_id", "mrz"},
    "birth_certificate": _PERSON
    | _ARABIC
    | {"act_number", "act_year", "father_name", "mother_name", "registry_office", "issue_date"},
    "marriage_certificate": _MARRIAGE | {"court"},
    "residence_certificate": {"holder_name", "document_number", "address", "issue_date"},
    "utility_bill": {"holder_name", "address", "issue_date"},
    "residence_permit": (_PERSON - {"birth_place"}) | {"document_number", "nationality", "expiry_date", "mrz"},
    "family_booklet": _MARRIAGE,
    "school_certificate": {"student_name", "birth_date", "establishment", "school_year", "issue_date"},
    "disability_certificate": {"holder_name", "birth_date", "issue_date", "expiry_date"},
    "unknown": {"mrz"},
}
_ARABIC_LETTERS = re.compile("[\u0600-\u06ff]")
# What Unicode keeps for shaped letters, vowel signs and Arabic-Indic digits never stands in a truth.
_UNFOLDED = re.compile("[\ufb50-\ufdff\ufe70-\ufeff\u064b-\u065f\u0660-\u0669]")


def drawn(layout: Layout, seed: int) -> Drawn:
    rng = stream(seed, 0, layout.name)
    return draw_in(layout, rng, TODAY)


@pytest.fixture(
    scope="module",
    params=[(layout, seed) for layout in LAYOUTS for seed in SEEDS],
    ids=lambda each: f"{each[0].name}-{each[1]}",
)
def paper(request: pytest.FixtureRequest) -> Drawn:
    return drawn(*request.param)


def test_each_kind_has_enough_faces_and_each_face_its_own_name() -> None:
    counts = {kind: sum(layout.kind == kind for layout in LAYOUTS) for kind in KINDS}
    assert counts.keys() == LEAST.keys()
    assert all(counts[kind] >= least for kind, least in LEAST.items())
    assert len({layout.name for layout in LAYOUTS}) == len(LAYOUTS)


def test_only_fields_of_the_kind_are_true_and_each_stands_on_its_page(paper: Drawn) -> None:
    names = [name for page in paper.pages for name in page.marks]
    assert names
    assert len(names) == len(set(names))
    assert set(names) <= FIELDS[paper.kind]
    for page in paper.pages:
        width, height = page.image.size
        for name, mark in page.marks.items():
            left, top, right, bottom = mark.edges
            assert 0 <= left < right <= width, name
            assert 0 <= top < bottom <= height, name


def test_values_have_the_form_that_a_reader_returns(paper: Drawn) -> None:
    for page in paper.pages:
        for name, mark in page.marks.items():
            value = mark.field.value
            assert value == value.strip(), name
            assert not _UNFOLDED.search(value), name
            if name.endswith("_date"):
                assert re.fullmatch(r"\d{4}", value) or date.fromisoformat(value) <= TODAY or name == "expiry_date", (
                    name
                )
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


def test_no_value_lies_under_another_or_under_the_word_specimen(paper: Drawn) -> None:
    for page in paper.pages:
        lines = [(name, line) for name, mark in page.marks.items() for line in mark.lines]
        for at, (name, line) in enumerate(lines):
            assert not any(overlap(line, other) for other in page.watermarks), name
            assert not [two for two, other in lines[at + 1 :] if two != name and overlap(line, other)], name


def test_there_is_ink_where_a_value_stands(paper: Drawn) -> None:
    for page in paper.pages:
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


def test_one_of_each_is_given() -> None:
    papers = holdout_papers(stream(2, 0, "each"), TODAY)
    assert next(papers).layout == LAYOUTS[0].name


def test_people_are_old_enough_for_what_they_did() -> None:
    for seed in range(300):
        found = folk.facts(stream(seed, 0, "people"), TODAY)
        assert found.wedding - found.wife.birth > timedelta(days=19 * 365)
        assert max(found.child.birth, found.pupil.birth, found.wedding) <= TODAY
        assert found.child.birth < found.issued <= TODAY


def overlap(one: Edges, other: Edges) -> bool:
    # Boxes of ink may touch: letters of neighbouring lines reach up and down.
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 3 and down > 0.35 * min(one[3] - one[1], other[3] - other[1])
