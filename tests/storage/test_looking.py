"""Who looked at what, kept in order and once a minute, however many look at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import select

from dossier.looking import LookReason
from dossier.record import Actor, Role
from storage import chains
from storage.audit_tables import LOOK, LOOK_CHAIN
from storage.looking import SqlLooks
from tests.acts import REVIEWER, SUPERVISOR
from tests.storage.desk import Desk

pytestmark = pytest.mark.engines


def test_looks_are_kept_with_who_what_and_why(desk: Desk) -> None:
    number, looks = desk.deposited(), SqlLooks(desk.database)
    looks.note(number, REVIEWER, LookReason.REVIEW)
    looks.note(number, SUPERVISOR, LookReason.SUPERVISION, "a-document")
    assert [(actor, reason, document) for _, actor, reason, document in looks.at(number)] == [
        (REVIEWER, LookReason.REVIEW, None),
        (SUPERVISOR, LookReason.SUPERVISION, "a-document"),
    ]


def test_a_page_that_looks_again_by_itself_is_one_look_for_a_minute(desk: Desk) -> None:
    number, looks = desk.deposited(), SqlLooks(desk.database)
    for _ in range(3):
        looks.note(number, REVIEWER, LookReason.REVIEW)
    assert len(looks.at(number)) == 1
    looks.note(number, REVIEWER, LookReason.COMPLAINT)
    assert len(looks.at(number)) == 2
    desk.clock.ahead += timedelta(minutes=2)
    looks.note(number, REVIEWER, LookReason.REVIEW)
    assert len(looks.at(number)) == 3


def test_many_who_look_at_once_are_chained_one_after_the_other(desk: Desk) -> None:
    number, looks = desk.deposited(), SqlLooks(desk.database)
    people = [Actor(f"person-{each}", Role.REVIEWER) for each in range(24)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda person: looks.note(number, person, LookReason.REVIEW), people))
    with desk.database.transaction() as connection:
        rows = connection.execute(select(LOOK).where(LOOK.c.dossier == number).order_by(LOOK.c.seq)).all()
        end = connection.execute(select(LOOK_CHAIN).where(LOOK_CHAIN.c.dossier == number)).one()
    assert {row.actor for row in rows} == {person.id for person in people}
    assert list(chains.broken(number, rows, end.seq, end.chain, chains.of_look)) == []


def test_who_looks_at_many_dossiers_stands_first(desk: Desk) -> None:
    looks, since = SqlLooks(desk.database), desk.clock()
    busy, calm = Actor("busy-person", Role.REVIEWER), Actor("calm-person", Role.REVIEWER)
    numbers = [desk.deposited() for _ in range(3)]
    for number in numbers:
        looks.note(number, busy, LookReason.REVIEW)
    for document in ("one", "two"):
        looks.note(numbers[0], calm, LookReason.REVIEW, document)
    found = {actor: (dossiers, count) for actor, dossiers, count in looks.most(since, limit=1000)}
    assert (found["busy-person"], found["calm-person"]) == ((3, 3), (1, 2))
