"""Codes by short message under attack, their sender, and the budgets before them."""

import secrets
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from deploy.code_sender import CodeSender
from dossier.accounts.allowances import CODE_TRIES, CODES_OF_DOSSIER, Allowance, Spending
from dossier.accounts.errors import TooManyAttemptsError
from dossier.deliveries import Delivery, ShortMessage, Taken
from dossier.errors import PhoneNotProvedError, RegistryUnreachableError
from dossier.findings import Outcome
from dossier.household import Language
from dossier.record import Actor
from dossier.story import ASKED
from storage.account_tables import ONE_TIME_CODE
from storage.budgets import SqlBudgets
from storage.database import Database
from storage.keys import Keyring
from storage.otp import SqlOneTimeCodes, subject_of
from storage.standing import SqlStanding
from tests.acts import APPLICANT, CLIENT, SUPERVISOR, a_couple, an_act
from tests.storage.desk import Desk

pytestmark = pytest.mark.engines
ANOTHER = "+212698765432"


class Gateway:
    """Keeps what it is given; `down` makes it unreachable."""

    def __init__(self) -> None:
        self.sent: dict[str, ShortMessage] = {}
        self.down = False

    def send(self, effect: str, message: ShortMessage) -> Taken:
        if self.down:
            raise RegistryUnreachableError("down")
        self.sent[effect] = message
        return Taken("taken")

    def state(self, effect: str) -> Delivery | None:
        return None


def a_phone() -> str:
    return f"+2126{secrets.randbelow(10**8):08}"


class Door:
    """One family at the door: its dossier, its telephone, and the gateway to it."""

    def __init__(self, desk: Desk, keys: Keyring) -> None:
        self.desk, self.keys = desk, keys
        self.phone = a_phone()
        self.number = desk.dossiers.open(replace(a_couple(), phone=self.phone), an_act())
        self.codes = SqlOneTimeCodes(desk.database, keys)
        self.gateway = Gateway()
        self.sender = CodeSender(self.codes, self.gateway, 0.1)

    def ask(self, phone: str | None = None) -> None:
        self.codes.ask(self.number, phone or self.phone, Language.FRENCH)

    def arrived(self) -> list[str]:
        """Return the codes that arrived on the family's telephone."""
        while self.sender.send_due():
            pass
        mine = (one.text for one in self.gateway.sent.values() if one.phone == self.phone)
        return [next(word.strip(".") for word in text.split() if word.strip(".").isdigit()) for text in mine]

    def tries(self) -> int:
        subject = subject_of(self.keys, self.number, self.phone)
        with self.desk.database.transaction() as connection:
            query = select(ONE_TIME_CODE.c.tries).where(ONE_TIME_CODE.c.subject == subject)
            return int(connection.execute(query).scalar_one())


@pytest.fixture
def door(desk: Desk, keys: Keyring) -> Door:
    return Door(desk, keys)


def test_the_code_that_arrives_opens_once(door: Door) -> None:
    door.ask()
    (code,) = door.arrived()
    assert not door.codes.redeem(door.number, ANOTHER, code)
    assert door.codes.redeem(door.number, door.phone, code)
    assert not door.codes.redeem(door.number, door.phone, code)


def test_of_a_thousand_guesses_at_once_five_are_compared(door: Door) -> None:
    door.ask()
    (code,) = door.arrived()
    wrong = [f"{(int(code) + 1 + at) % 1_000_000:06}" for at in range(1_000)]
    with ThreadPoolExecutor(8) as pool:
        opened = list(pool.map(lambda guess: door.codes.redeem(door.number, door.phone, guess), wrong))
    assert not any(opened)
    assert door.tries() == CODE_TRIES
    assert not door.codes.redeem(door.number, door.phone, code), "the right one, too late"


def test_a_code_is_worth_nothing_after_its_time_or_once_there_is_another(door: Door) -> None:
    door.ask()
    (first,) = door.arrived()
    door.ask()
    second = door.arrived()[-1]
    if first != second:
        assert not door.codes.redeem(door.number, door.phone, first)
    door.desk.clock.ahead += timedelta(minutes=10, seconds=1)
    assert not door.codes.redeem(door.number, door.phone, second)


def test_whoever_does_not_belong_gets_no_message_and_leaves_the_same_row(door: Door) -> None:
    door.ask(ANOTHER)
    assert door.arrived() == []
    assert ANOTHER not in {one.phone for one in door.gateway.sent.values()}
    subjects = [subject_of(door.keys, door.number, phone) for phone in (ANOTHER, door.phone)]
    door.ask()
    with door.desk.database.transaction() as connection:
        query = select(ONE_TIME_CODE).where(ONE_TIME_CODE.c.subject.in_(subjects))
        stranger, family = sorted(connection.execute(query).all(), key=lambda row: row.available_at is not None)
    assert (stranger.available_at, len(stranger.code)) == (None, len(family.code))
    assert stranger.message_sealed is not None


def test_nothing_of_a_code_can_be_read_once_it_is_sent(door: Door) -> None:
    door.ask()
    (code,) = door.arrived()
    with door.desk.database.transaction() as connection:
        stored = str(connection.execute(text("select * from one_time_code where message_sealed is null")).all())
    assert code not in stored
    assert door.phone not in stored


def test_a_gateway_that_is_away_gets_the_code_later_under_the_same_key(door: Door) -> None:
    door.gateway.down = True
    door.ask()
    assert door.arrived() == []
    door.gateway.down = False
    assert door.arrived() == [], "leased a moment ago"
    door.desk.clock.ahead += timedelta(seconds=21)
    assert len(door.arrived()) == 1


def test_the_new_owner_of_a_number_sees_nothing_once_the_family_was_at_the_counter(door: Door, keys: Keyring) -> None:
    door.ask()
    (code,) = door.arrived()
    standing = SqlStanding(door.desk.database, keys)
    standing.change_phone(door.number, ANOTHER, "identity_card", an_act(SUPERVISOR))
    assert not door.codes.redeem(door.number, door.phone, code), "a code of before"
    before = len(door.arrived())
    door.ask()
    assert len(door.arrived()) == before, "the old telephone gets no more"
    door.ask(ANOTHER)
    door.arrived()
    assert ANOTHER in {one.phone for one in door.gateway.sent.values()}
    assert door.desk.dossiers.view(door.number).household.phone == ANOTHER


def spent(budgets: SqlBudgets, *spendings: Spending) -> bool:
    try:
        budgets.spend(*spendings)
    except TooManyAttemptsError as error:
        return error.retry_after_s < 1  # nobody is told to come back at once
    return True


def test_a_budget_holds_for_all_processes_at_once_and_fills_up_again(desk: Desk, keys: Keyring) -> None:
    budgets, subject = SqlBudgets(desk.database, keys), secrets.token_hex(8)
    allowed = Spending(Allowance("tests", 5, timedelta(minutes=10)), subject)
    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(lambda _: spent(budgets, allowed), range(60))) == 5
    desk.clock.ahead += timedelta(minutes=2, seconds=5)
    assert [spent(budgets, allowed) for _ in range(2)] == [True, False]
    budgets.give_back(allowed)
    assert spent(budgets, allowed)


def test_what_is_refused_by_one_budget_is_counted_by_none(desk: Desk, keys: Keyring) -> None:
    budgets = SqlBudgets(desk.database, keys)
    one, other = (Spending(Allowance(name, 1, timedelta(hours=1)), secrets.token_hex(8)) for name in ("a", "b"))
    assert spent(budgets, one)
    assert not spent(budgets, one, other)
    assert spent(budgets, other)


def test_no_subject_of_a_budget_can_be_read(desk: Desk, keys: Keyring, database: Database) -> None:
    SqlBudgets(desk.database, keys).spend(Spending(CODES_OF_DOSSIER, "K7QM-2XPD-5 +212611223344"))
    with database.transaction() as connection:
        assert "212611223344" not in str(connection.execute(text("select * from budget")).all())


@pytest.mark.parametrize("role", [APPLICANT, CLIENT, SUPERVISOR], ids=lambda actor: actor.role.value)
def test_an_answer_takes_no_other_telephone(door: Door, keys: Keyring, role: Actor) -> None:
    dossiers, household = door.desk.dossiers, replace(a_couple(), phone=door.phone)
    dossiers.submit(door.number, an_act())
    door.desk.cases.take_up(door.number)
    door.desk.assessed(door.number, Outcome.CORRECTIONS_REQUESTED)
    with pytest.raises(PhoneNotProvedError):
        dossiers.answer(door.number, replace(household, phone=ANOTHER), an_act(role))
    assert door.desk.place(door.number) == ASKED, "nothing was changed"
    assert dossiers.view(door.number).household.phone == door.phone
    # What the counter took is what an answer may say.
    SqlStanding(door.desk.database, keys).change_phone(door.number, ANOTHER, "identity_card", an_act(SUPERVISOR))
    with pytest.raises(PhoneNotProvedError):
        dossiers.answer(door.number, household, an_act(role))
    moved = replace(household, phone=ANOTHER, wants_messages=False)
    dossiers.answer(door.number, moved, an_act(role))
    assert dossiers.view(door.number).household == moved
