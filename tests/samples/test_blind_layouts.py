"""Every layout of the blind groups draws; its truth is whole and sound; nothing lies on anything else."""

import re
from datetime import date
from types import ModuleType

import pytest

from samples import holdout6, holdout7, holdout8, holdout9, holdout10, holdout11, holdout12
from samples.chance import stream
from samples.surface import Edges, Surface
from tests.samples.printed import LEAST, Layout, expected

TODAY = date(2026, 11, 22)
_ARABIC_LETTERS = re.compile("[\u0600-\u06ff]")
# What Unicode keeps for shaped letters, vowel signs and Arabic-Indic digits never stands in a truth.
_UNFOLDED = re.compile("[\ufb50-\ufdff\ufe70-\ufeff\u064b-\u065f\u0660-\u0669]")

GROUPS: dict[str, ModuleType] = {
    "holdout6": holdout6,
    "holdout7": holdout7,
    "holdout8": holdout8,
    "holdout9": holdout9,
    "holdout10": holdout10,
    "holdout11": holdout11,
    "holdout12": holdout12,
}
MANY = {
    "holdout6": 55,
    "holdout7": 56,
    "holdout8": 72,
    "holdout9": 72,
    "holdout10": 67,
    "holdout11": 60,
    "holdout12": 52,
}
Paper = tuple[Layout, tuple[Surface, ...]]


@pytest.fixture(params=list(GROUPS.values()), ids=list(GROUPS))
def group(request: pytest.FixtureRequest) -> ModuleType:
    blind: ModuleType = request.param
    return blind


@pytest.fixture(
    scope="module",
    params=[(group, layout) for group in GROUPS.values() for layout in group.LAYOUTS],
    ids=lambda each: each[1].name,
)
def paper(request: pytest.FixtureRequest) -> Paper:
    """Draw without what desks and pockets do."""
    group, layout = request.param
    rng = stream(1, 0, layout.name)
    return layout, layout.draw(group.people.facts(rng, TODAY), rng)


@pytest.mark.parametrize("name", GROUPS)
def test_each_kind_has_enough_faces_and_each_face_its_own_name(name: str) -> None:
    layouts, kinds = GROUPS[name].LAYOUTS, GROUPS[name].KINDS
    counts = {kind: sum(layout.kind == kind for layout in layouts) for kind in kinds}
    assert counts.keys() == LEAST[name].keys()
    assert all(counts[kind] >= least for kind, least in LEAST[name].items())
    assert len({layout.name for layout in layouts}) == len(layouts) >= MANY[name]


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
    for page in paper[1]:
        width, height = page.image.size
        for at, box in enumerate(page.inked):
            assert box[0] >= -2
            assert box[1] >= -2
            assert box[2] <= width + 2
            assert box[3] <= height + 2
            assert not [other for other in page.inked[at + 1 :] if overlap(box, other)], box
            assert not [mark for mark in page.watermarks if overlap(box, mark)], box


def test_there_is_ink_where_a_value_stands(paper: Paper) -> None:
    for page in paper[1]:
        for name, mark in page.marks.items():
            cut = page.image.crop([round(edge) for edge in mark.lines[0]]).convert("L")  # type: ignore[arg-type]
            darkest, lightest = cut.getextrema()
            assert float(lightest) - float(darkest) > 60, name  # type: ignore[arg-type]


def test_the_same_chance_draws_the_same_paper(group: ModuleType) -> None:
    first, second = (group.draw_one(stream(9, 0, "same"), TODAY) for _ in range(2))
    assert first.layout == second.layout
    assert [page.image.tobytes() for page in first.pages] == [page.image.tobytes() for page in second.pages]


def test_a_wanted_kind_is_drawn(group: ModuleType) -> None:
    for kind in group.KINDS:
        assert group.draw_one(stream(1, 0, kind), TODAY, kind).kind == kind


def test_a_kind_that_nobody_prints_is_refused(group: ModuleType) -> None:
    with pytest.raises(LookupError):
        group.draw_one(stream(1, 0, "none"), TODAY, "driving_licence")


def test_wear_leaves_what_is_true(group: ModuleType) -> None:
    layout = group.LAYOUTS[0]
    worn = group.draw_in(layout, stream(1, 0, layout.name), TODAY)
    assert {name for page in worn.pages for name in page.marks} == expected(layout)


def overlap(one: Edges, other: Edges) -> bool:
    # Boxes of ink may touch: letters of neighbouring lines reach up and down.
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 4 and down > 0.35 * min(one[3] - one[1], other[3] - other[1])
