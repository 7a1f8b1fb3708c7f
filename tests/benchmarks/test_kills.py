"""What a death hits, and how the deaths of a run are told."""

import pytest

from benchmarks.flights import Flight
from benchmarks.kills import PARTS, Kill, Report, table
from benchmarks.ledgers import Judgement

FLIGHT = Flight(2, 3, 1, 1, {"read_document": 2, "inspect_document": 1, "assess_dossier": 1})


@pytest.mark.parametrize(
    ("part", "hits"),
    [
        ("api", 2),
        ("worker-dossiers", 6),
        ("worker-intake", 1),
        ("worker-reading", 2),
        ("objects", 5),
        ("temporal", 7),
        ("database", 11),
    ],
)
def test_a_death_hits_what_the_part_has_in_hand(part: str, hits: int) -> None:
    assert FLIGHT.hit_by(part) == hits
    assert Flight().hit_by(part) == 0


def test_the_table_tells_every_part_and_what_the_ledger_says() -> None:
    kills = [Kill(part, 1.0, FLIGHT if at else Flight(), at, 2.0) for at, part in enumerate(PARTS)]
    judged = Judgement({"accepted, done": 8}, {"cards": 8, "registration": 8}, {"cards": 1}, ())
    told = table(Report(8, 7, kills, 60.0, judged))
    assert "| temporal | 1 | 0 | 0 | 2.0, 2.0 |" in told
    assert "accepted, done 8. The ledger: cards 8, registration 8." in told
    assert "6 of 7 kills hit something open, 6 of them" in told
