"""Word to every run that should be there, from the database alone."""

from collections import Counter

import pytest
from sqlalchemy import text

from dossier.findings import Outcome
from storage.keys import Keyring
from storage.rebuilding import Lost, SqlRebuilding
from tests.acts import REVIEWER, a_couple, an_act
from tests.storage.complaining import Recourse
from tests.storage.desk import Desk

pytestmark = pytest.mark.engines


def delivered(desk: Desk) -> None:
    """Let the relay have brought everything to its run."""
    with desk.database.transaction() as connection:
        connection.execute(text("update outbox set done_at = now() where done_at is null"))


def waiting(desk: Desk) -> Counter[tuple[str, str]]:
    """Return which dossiers have how many lines of which kind on their way."""
    with desk.database.transaction() as connection:
        query = text("select coalesce(dossier, complaint) as number, kind from outbox where done_at is null")
        lines = connection.execute(query).all()
    return Counter((line.number, line.kind) for line in lines)


def rebuilt(desk: Desk, lost: Lost, page: int = 1000) -> int:
    """Go through all pages; return how many were told."""
    rebuilding, told, after = SqlRebuilding(desk.database), 0, ""
    while (one := rebuilding.page(lost, after, page)).last is not None:
        told, after = told + one.told, one.last
    return told


def registered(desk: Desk) -> str:
    number = desk.deposited()
    desk.assessed(number, Outcome.ACCEPTED)
    desk.cases.begin_registration(number, 1)
    desk.cases.note_registered(number, "123456789")
    return number


def test_every_open_dossier_is_told_and_no_closed_one(desk: Desk) -> None:
    draft, deposited, accepted = desk.dossiers.open(a_couple(), an_act()), desk.deposited(), registered(desk)
    delivered(desk)
    rebuilt(desk, Lost.DOSSIERS)
    told = waiting(desk)
    assert told[draft, "look"] == told[deposited, "look"] == 1
    assert accepted not in {number for number, _ in told}


def test_every_cover_that_is_not_closed_is_told(desk: Desk) -> None:
    accepted, deposited = registered(desk), desk.deposited()
    delivered(desk)
    rebuilt(desk, Lost.COVERS)
    told = waiting(desk)
    assert told[accepted, "cover"] == 1
    assert told[deposited, "cover"] == 0


def test_every_open_complaint_is_told_with_or_without_a_dossier(desk: Desk, keys: Keyring) -> None:
    recourse = Recourse(desk, keys)
    open_, settled = recourse.complained(), recourse.complained()
    recourse.acts.settle(settled, None, "C'est réparé", an_act(REVIEWER))
    delivered(desk)
    rebuilt(desk, Lost.COMPLAINTS)
    told = waiting(desk)
    assert told[open_, "complaint"] == 1
    assert told[settled, "complaint"] == 0
    assert rebuilt(desk, Lost.COMPLAINTS) == 0


def test_a_second_time_writes_nothing_that_is_on_its_way(desk: Desk) -> None:
    number = desk.deposited()
    delivered(desk)
    assert rebuilt(desk, Lost.DOSSIERS) > 0
    assert rebuilt(desk, Lost.DOSSIERS) == 0
    assert waiting(desk)[number, "look"] == 1


def test_small_pages_reach_everybody(desk: Desk) -> None:
    numbers = {desk.deposited() for _ in range(5)}
    delivered(desk)
    rebuilt(desk, Lost.DOSSIERS, page=2)
    assert numbers <= {number for number, kind in waiting(desk) if kind == "look"}


def test_the_count_is_of_what_is_open(desk: Desk) -> None:
    rebuilding = SqlRebuilding(desk.database)
    dossiers, covers = rebuilding.count(Lost.DOSSIERS), rebuilding.count(Lost.COVERS)
    desk.deposited()
    registered(desk)
    assert rebuilding.count(Lost.DOSSIERS) == dossiers + 1
    assert rebuilding.count(Lost.COVERS) == covers + 1
