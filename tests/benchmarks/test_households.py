"""Generated households come out of the rules as planted; a reader that is unsure leads to nobody being asked."""

from dataclasses import replace
from datetime import date

import pytest

from benchmarks.households import judge, table
from benchmarks.judging import Judged, judged_of, piece_of, proved_by_a_card
from dossier.case import Piece
from samples.chance import stream
from samples.judged import values_of
from samples.layouts import layout_for
from samples.scenarios import SCENARIOS
from samples.sheets import Drawn, whole
from samples.write import case_of

TODAY = date(2026, 11, 22)
SEED = 5081
HOUSEHOLDS = 3
UNREAD = 0.13


@pytest.mark.parametrize("scenario", list(SCENARIOS))
def test_what_is_planted_is_found_and_nothing_else(scenario: str) -> None:
    for each in judge(SEED, HOUSEHOLDS, 0.0, [scenario], processes=1):
        assert (each.found, each.outcome, each.answered is not False) == (True, each.expected, True)
        assert not each.false_faults + each.false_doubts + each.unjust


def test_an_unsure_reader_has_no_clean_household_asked_or_refused() -> None:
    for index in range(60):
        each = judged_of(SEED, index, "clean", UNREAD, TODAY)
        assert not each.unjust
        assert not each.wrongly_refused


def test_values_are_those_that_layouts_print() -> None:
    for index in range(4):
        for each in case_of(SEED, index, "school-proof-old", TODAY).papers:
            rng = stream(SEED, index, each.stem)
            layout = layout_for(each.paper, rng)
            sheets = whole(Drawn(each.paper.kind, layout.name, layout.draw(each.paper, rng))).sheets
            printed = {one.field.name: one.field.value for sheet in sheets for one in sheet.prints}
            assert printed == values_of(each.paper)


def test_a_share_of_the_fields_is_absent_or_unsure() -> None:
    card = next(each for each in case_of(SEED, 1, "clean", TODAY).papers if each.paper.kind == "identity_card")
    told = values_of(card.paper)
    unsure = absent = 0
    for number in range(100):
        reading = piece_of(card, stream(SEED, number, "reading"), 0.5).reading
        assert reading is not None
        absent += len(told) - len(reading.fields)
        unsure += sum(each.confidence < 0.9 for each in reading.fields.values())
        assert all(each.value == told[name] for name, each in reading.fields.items() if each.confidence >= 0.9)
    assert 0.2 < absent / (100 * len(told)) < 0.3
    assert 0.2 < unsure / (100 * len(told)) < 0.3


def test_the_table_tells_what_was_seen_and_bounds_what_was_not() -> None:
    sound = Judged("clean", 0, "accepted", "accepted", True, (), (), ())
    rows = list(table([sound] * 299 + [replace(sound, outcome="corrections_requested", unjust=("mismatch.name",))]))
    cells = [cell.strip() for cell in rows[-1].split("|")][1:-1]
    assert cells == ["all", "300", "100.0", "99.7", "–", "0 (≤ 1 %)", "0 (≤ 1 %)", "1", "0 (≤ 1 %)", "0 (≤ 1 %)", "0.0"]


def test_what_was_not_read_of_a_proof_of_address_is_right_to_accept_where_a_card_shows_the_address() -> None:
    old = case_of(SEED, 1, "old-residence", TODAY)
    pieces = tuple(piece_of(each, stream(SEED, 1, each.stem), 0.0) for each in old.papers)
    unread = tuple(_without(piece, "residence_certificate", "issue_date") for piece in pieces)
    assert not proved_by_a_card(old, pieces)
    assert proved_by_a_card(old, unread)
    assert not proved_by_a_card(old, tuple(_without(piece, "identity_card", "address") for piece in unread))


def _without(piece: Piece, kind: str, field: str) -> Piece:
    reading = piece.reading
    if reading is None or reading.kind != kind:
        return piece
    return replace(piece, reading=replace(reading, fields={k: v for k, v in reading.fields.items() if k != field}))
