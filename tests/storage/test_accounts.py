"""Accounts, sessions that end at once, conflicts that nobody signs past, and mandates."""

import secrets
from dataclasses import replace
from datetime import timedelta

import pyotp
import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from dossier.accounts.errors import (
    AccountExistsError,
    PasswordTooShortError,
    RoleUnknownError,
    UnknownAccountError,
    UnknownMandateError,
)
from dossier.accounts.people import EVERYWHERE, NewAccount, Person, Program, Reach, Territory, Visitor
from dossier.errors import UnknownDossierError, UnknownTaskError
from dossier.findings import Outcome, Verdict
from dossier.record import Actor, EventType, Role
from storage.account_tables import ACCOUNT, CONFLICT
from storage.accounts import Passwords, SqlAccounts
from storage.database import Database
from storage.keys import Keyring
from storage.sessions import SqlClients, SqlSessions
from storage.standing import SqlStanding
from tests.acts import SUPERVISOR, a_couple, an_act
from tests.storage.desk import FAULT, Desk

pytestmark = pytest.mark.engines
PASSWORD = "correct horse battery"
CHEAP = Passwords(memory_kib=8)


@pytest.fixture
def accounts(desk: Desk, keys: Keyring) -> SqlAccounts:
    return SqlAccounts(desk.database, keys, CHEAP, totp_required=False)


def made(accounts: SqlAccounts, role: Role = Role.REVIEWER, **more: str | Territory | None) -> Person:
    """Make an account and return whose it is."""
    login = f"somebody-{secrets.token_hex(6)}"
    base = NewAccount(login, "Somebody", PASSWORD, frozenset({role}), EVERYWHERE)
    accounts.add(replace(base, **more))  # type: ignore[arg-type]
    found = next(one for one in accounts.listed() if one.login == login)
    return Person(found.id, found.roles, found.territory)


def test_login_and_password_are_known_and_nothing_else(accounts: SqlAccounts) -> None:
    login = f"Fatima.{secrets.token_hex(4)}"
    id_ = accounts.add(NewAccount(login, "Fatima", PASSWORD, frozenset({Role.REVIEWER}), EVERYWHERE))
    assert accounts.known(login.upper(), PASSWORD, "") == Person(id_, frozenset({Role.REVIEWER}), EVERYWHERE)
    assert accounts.known(login, PASSWORD + "x", "") is None
    assert accounts.known("nobody", PASSWORD, "") is None
    with pytest.raises(AccountExistsError):
        accounts.add(NewAccount(login.lower(), "Fatima", PASSWORD, frozenset({Role.REVIEWER})))


def test_an_account_has_a_long_password_and_a_role_of_staff(accounts: SqlAccounts) -> None:
    with pytest.raises(PasswordTooShortError):
        accounts.add(NewAccount("short", "", "eleven char", frozenset({Role.REVIEWER})))
    for roles in (frozenset[Role](), frozenset({Role.MACHINE}), frozenset({Role.APPLICANT, Role.REVIEWER})):
        with pytest.raises(RoleUnknownError):
            accounts.add(NewAccount("roles", "", PASSWORD, roles))


def test_a_second_factor_is_needed_and_taken_once(accounts: SqlAccounts, desk: Desk) -> None:
    login, seed = f"twice-{secrets.token_hex(4)}", pyotp.random_base32()
    accounts.add(NewAccount(login, "", PASSWORD, frozenset({Role.OPERATOR}), EVERYWHERE, seed))
    code = pyotp.TOTP(seed).at(desk.database.now())
    assert accounts.known(login, PASSWORD, "") is None
    assert accounts.known(login, PASSWORD, f"{code[:3]} {code[3:]}") is not None
    assert accounts.known(login, PASSWORD, code) is None, "read over a shoulder"
    desk.clock.ahead += timedelta(seconds=60)
    assert accounts.known(login, PASSWORD, pyotp.TOTP(seed).at(desk.database.now())) is not None


def test_where_a_second_factor_is_required_nobody_gets_in_without_one(desk: Desk, keys: Keyring) -> None:
    strict = SqlAccounts(desk.database, keys, CHEAP, totp_required=True)
    login = f"once-{secrets.token_hex(4)}"
    strict.add(NewAccount(login, "", PASSWORD, frozenset({Role.OPERATOR}), EVERYWHERE))
    assert strict.known(login, PASSWORD, "") is None


def test_nothing_of_a_person_and_no_secret_stands_in_the_tables(accounts: SqlAccounts, database: Database) -> None:
    seed = pyotp.random_base32()
    login = f"zineb.{secrets.token_hex(4)}"
    roles = frozenset({Role.REVIEWER})
    accounts.add(NewAccount(login, "Zineb Amrani", PASSWORD, roles, EVERYWHERE, seed, "+212655443322", "ZZ998877"))
    with database.transaction() as connection:
        tables = (ACCOUNT, CONFLICT)
        stored = "".join(str(connection.execute(select(table)).all()) for table in tables)
    for secret in (login, "Amrani", PASSWORD, seed, "655443322", "ZZ998877"):
        assert secret not in stored


def test_a_session_ends_with_its_account_at_once(accounts: SqlAccounts, desk: Desk) -> None:
    sessions, person = SqlSessions(desk.database), made(accounts)
    login = next(one.login for one in accounts.listed() if one.id == person.id)
    token, other = sessions.begin(person), sessions.begin(person)
    assert sessions.current(token) == person
    sessions.end(token)
    assert sessions.current(token) is None
    assert sessions.current(other) == person
    accounts.disable(login)
    assert sessions.current(other) is None
    assert accounts.known(login, PASSWORD, "") is None
    with pytest.raises(UnknownAccountError):
        accounts.disable("nobody of this name")


def test_another_password_ends_every_session(accounts: SqlAccounts, desk: Desk) -> None:
    sessions, person = SqlSessions(desk.database), made(accounts)
    login = next(one.login for one in accounts.listed() if one.id == person.id)
    token = sessions.begin(person)
    accounts.set_password(login, "another long password")
    assert sessions.current(token) is None
    assert accounts.known(login, PASSWORD, "") is None
    assert accounts.known(login, "another long password", "") == person


@pytest.mark.parametrize(("steps", "minutes"), [pytest.param(1, 31, id="idle"), pytest.param(25, 20, id="absolute")])
def test_a_session_ends_untouched_and_at_all(accounts: SqlAccounts, desk: Desk, steps: int, minutes: int) -> None:
    sessions, person = SqlSessions(desk.database), made(accounts)
    token = sessions.begin(person)
    for _ in range(steps - 1):
        desk.clock.ahead += timedelta(minutes=minutes)
        held = sessions.current(token)
        if held is None:
            assert desk.clock.ahead >= timedelta(hours=8)
            return
    desk.clock.ahead += timedelta(minutes=minutes)
    assert sessions.current(token) is None


def test_only_the_hash_of_a_token_is_kept(accounts: SqlAccounts, desk: Desk) -> None:
    token = SqlSessions(desk.database).begin(made(accounts))
    with desk.database.transaction() as connection:
        assert token not in str(connection.execute(text("select * from session")).all())


def test_a_program_is_known_by_its_token_until_it_is_revoked(desk: Desk) -> None:
    clients, name = SqlClients(desk.database), f"program-{secrets.token_hex(4)}"
    clients.put(Program(name), "first token")
    clients.put(Program(name, staff=True, territory=EVERYWHERE), "second token")
    assert clients.known("first token") is None
    assert clients.known("second token") == Program(name, True, EVERYWHERE)
    assert clients.revoke(name)
    assert not clients.revoke(name)
    assert clients.known("second token") is None


def proposed(desk: Desk) -> tuple[str, str]:
    """Return a dossier whose refusal is proposed, and its question."""
    number = desk.deposited()
    desk.assessed(number, Outcome.PROPOSED_REFUSAL, FAULT)
    return number, desk.dossiers.open_tasks(1, number)[0].id


def test_a_refusal_takes_two_accounts(accounts: SqlAccounts, desk: Desk) -> None:
    number, task = proposed(desk)
    first, second = made(accounts), made(accounts, Role.SUPERVISOR)
    for person, role in ((first, Role.REVIEWER), (second, Role.SUPERVISOR)):
        mine = desk.dossiers.within(person.reach(role))
        assert [one.id for one in mine.open_tasks(100, number)] == [task]
        mine.settle(task, Verdict.FAIL, an_act(Actor(person.id, role)))
    assert desk.cases.case(number).signed == {FAULT.key}


def test_a_declared_conflict_hides_a_dossier_and_keeps_signatures_away(
    accounts: SqlAccounts, desk: Desk, keys: Keyring
) -> None:
    number, task = proposed(desk)
    person = made(accounts)
    actor, reach = Actor(person.id, Role.REVIEWER), person.reach(Role.REVIEWER)
    SqlStanding(desk.database, keys).within(reach).declare_conflict(number, an_act(actor))
    assert desk.told(number)[-1] is EventType.CONFLICT_DECLARED
    mine = desk.dossiers.within(reach)
    with pytest.raises(UnknownDossierError):
        mine.view(number)
    with pytest.raises(UnknownTaskError):
        mine.settle(task, Verdict.PASS, an_act(actor))
    assert mine.open_tasks(100, number) == ()
    with pytest.raises(IntegrityError, match="conflict of interest"):
        desk.dossiers.settle(task, Verdict.PASS, an_act(actor))


@pytest.mark.parametrize("own", ["own_phone", "own_cin"])
def test_nobody_decides_where_their_own_number_stands(accounts: SqlAccounts, desk: Desk, own: str) -> None:
    phone = f"+2126{secrets.randbelow(10**8):08}"
    card = f"QQ{secrets.randbelow(10**6):06}"
    head, *others = a_couple().members
    household = replace(a_couple(phone), members=(replace(head, cin=card), *others))
    number = desk.dossiers.open(household, an_act())
    desk.dossiers.submit(number, an_act())
    desk.cases.take_up(number)
    desk.assessed(number, Outcome.PROPOSED_REFUSAL, FAULT)
    (task,) = desk.dossiers.open_tasks(10, number)
    person = made(accounts, own_phone=phone) if own == "own_phone" else made(accounts, own_cin=card.lower())
    with pytest.raises(UnknownDossierError):
        desk.dossiers.within(person.reach(Role.REVIEWER)).view(number)
    with pytest.raises(IntegrityError, match="conflict of interest"):
        desk.dossiers.settle(task.id, Verdict.PASS, an_act(Actor(person.id, Role.REVIEWER)))


def test_a_helper_sees_what_a_family_gave_a_mandate_for_until_it_ends(
    accounts: SqlAccounts, desk: Desk, keys: Keyring
) -> None:
    number, standing, helper = desk.deposited(), SqlStanding(desk.database, keys), made(accounts, Role.HELPER)
    login = next(one.login for one in accounts.listed() if one.id == helper.id)
    mine = desk.dossiers.within(helper.reach(Role.HELPER))
    with pytest.raises(UnknownDossierError):
        mine.view(number)
    mandate = standing.give_mandate(number, login, 30, an_act(SUPERVISOR))
    assert mine.view(number).number == number
    assert [one.id for one in standing.mandates(number)] == [mandate]
    standing.end_mandate(number, mandate, an_act(SUPERVISOR))
    with pytest.raises(UnknownDossierError):
        mine.view(number)
    with pytest.raises(UnknownMandateError):
        standing.end_mandate(number, mandate, an_act(SUPERVISOR))
    with pytest.raises(UnknownAccountError):
        standing.give_mandate(number, "no helper", 30, an_act(SUPERVISOR))


def test_a_changed_telephone_ends_the_sessions_of_the_old_one(desk: Desk, keys: Keyring) -> None:
    number, sessions = desk.deposited(), SqlSessions(desk.database)
    token = sessions.begin(Visitor("v1", number))
    SqlStanding(desk.database, keys).change_phone(number, "+212698765432", "passport", an_act(SUPERVISOR))
    assert sessions.current(token) is None


@pytest.mark.parametrize(
    ("territory", "seen"),
    [
        pytest.param(Territory(), False, id="nowhere"),
        pytest.param(EVERYWHERE, True, id="everywhere"),
        pytest.param(Territory(offices=frozenset({"rabat-agdal"})), True, id="its-office"),
        pytest.param(Territory(offices=frozenset({"fes-medina"})), False, id="another-office"),
        pytest.param(Territory(provinces=frozenset({"الرباط"})), True, id="its-province-in-arabic"),
        pytest.param(Territory(provinces=frozenset({"Fès"})), False, id="another-province"),
    ],
)
def test_a_territory_is_offices_and_provinces(desk: Desk, territory: Territory, seen: bool) -> None:
    number = desk.deposited()
    mine = desk.dossiers.within(Reach(territory))
    if seen:
        assert mine.view(number).number == number
    else:
        with pytest.raises(UnknownDossierError):
            mine.view(number)
