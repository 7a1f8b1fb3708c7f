"""Accounts of people who sign in at the provider of identities: one way in each, and everything else as for others."""

import os
import secrets
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pyotp
import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from deploy import first_accounts
from deploy.wiring import House
from dossier.accounts.allowances import ERRAND_LASTS, RETURNS_OF_ERRAND, Spending
from dossier.accounts.errors import AccountBoundError, AccountExistsError, TooManyAttemptsError, UnknownAccountError
from dossier.accounts.people import NewAccount, Person, Territory
from dossier.accounts.provider import Identity
from dossier.record import Role
from storage.account_tables import ACCOUNT
from storage.accounts import Passwords, SqlAccounts
from storage.budgets import SqlBudgets
from storage.keys import Keyring
from storage.sessions import SqlClients, SqlSessions
from tests.storage.desk import Desk

pytestmark = pytest.mark.engines
PASSWORD = "correct horse battery"
ISSUER = "https://sso.example.ma/realms/staff"
HERE = Territory(offices=frozenset({"rabat-agdal"}))


@pytest.fixture
def accounts(desk: Desk, keys: Keyring) -> SqlAccounts:
    return SqlAccounts(desk.database, keys, Passwords(memory_kib=8), totp_required=True)


def somebody() -> NewAccount:
    login = f"zineb-{secrets.token_hex(6)}"
    identity = Identity(ISSUER, f"8f14-{secrets.token_hex(6)}")
    return NewAccount(login, "Zineb", None, frozenset({Role.REVIEWER}), HERE, identity=identity)


def test_who_signs_in_at_the_provider_is_known_by_issuer_and_subject_and_nothing_else(accounts: SqlAccounts) -> None:
    account = somebody()
    identity = account.identity
    assert identity is not None
    id_ = accounts.add(account)
    assert accounts.known_at_provider(identity) == Person(id_, frozenset({Role.REVIEWER}), HERE, at_provider=True)
    for other in (
        Identity(ISSUER + "/", identity.subject),
        Identity("https://other.test", identity.subject),
        Identity(ISSUER, identity.subject.upper()),
        Identity(ISSUER, account.login),
    ):
        assert accounts.known_at_provider(other) is None
    for password in ("", "None", PASSWORD):
        assert accounts.known(account.login, password, "") is None, "nobody has a password here"
    assert [one.at_provider for one in accounts.listed() if one.id == id_] == [True]


def test_a_session_from_there_ends_with_its_account_at_once(accounts: SqlAccounts, desk: Desk) -> None:
    account, sessions = somebody(), SqlSessions(desk.database)
    accounts.add(account)
    assert account.identity is not None
    person = accounts.known_at_provider(account.identity)
    assert person is not None
    token = sessions.begin(person)
    assert sessions.current(token) == person
    accounts.disable(account.login)
    assert sessions.current(token) is None
    assert accounts.known_at_provider(account.identity) is None


def test_an_errand_is_answered_once_however_many_ask_at_once(desk: Desk, keys: Keyring) -> None:
    budgets, state = SqlBudgets(desk.database, keys), secrets.token_urlsafe(32)

    def is_first(_: int) -> bool:
        try:
            budgets.spend(Spending(RETURNS_OF_ERRAND, state))
        except TooManyAttemptsError:
            return False
        return True

    with ThreadPoolExecutor(8) as several:
        assert sorted(several.map(is_first, range(16))) == [False] * 15 + [True]
    desk.clock.ahead += ERRAND_LASTS - timedelta(seconds=1)
    assert not is_first(0), "as long as its ticket is good"


def test_one_person_at_the_provider_has_one_account(accounts: SqlAccounts) -> None:
    account, other = somebody(), somebody()
    accounts.add(account)
    accounts.add(other)
    assert account.identity is not None
    with pytest.raises(AccountExistsError):
        accounts.add(replace(somebody(), identity=account.identity))
    with pytest.raises(AccountExistsError):
        accounts.bind(other.login, account.identity)


def test_going_over_to_the_provider_ends_password_second_factor_and_sessions(accounts: SqlAccounts, desk: Desk) -> None:
    login, seed, sessions = f"over-{secrets.token_hex(6)}", pyotp.random_base32(), SqlSessions(desk.database)
    accounts.add(NewAccount(login, "", PASSWORD, frozenset({Role.OPERATOR}), HERE, seed))
    person = accounts.known(login, PASSWORD, pyotp.TOTP(seed).at(desk.database.now()))
    assert person is not None
    token, identity = sessions.begin(person), Identity(ISSUER, secrets.token_hex(8))
    accounts.bind(login, identity)
    assert sessions.current(token) is None
    assert accounts.known(login, PASSWORD, pyotp.TOTP(seed).at(desk.database.now())) is None
    assert accounts.known_at_provider(identity) == replace(person, at_provider=True)
    with pytest.raises(AccountBoundError):
        accounts.set_password(login, "another long password")
    token, fresh = sessions.begin(person), pyotp.random_base32()
    accounts.unbind(login, "another long password", fresh)
    assert sessions.current(token) is None
    assert accounts.known_at_provider(identity) is None
    assert accounts.known(login, "another long password", pyotp.TOTP(fresh).at(desk.database.now())) == person


def test_nobody_is_bound_who_has_no_account(accounts: SqlAccounts) -> None:
    with pytest.raises(UnknownAccountError):
        accounts.bind("nobody of this name", Identity(ISSUER, "x"))
    with pytest.raises(UnknownAccountError):
        accounts.unbind("nobody of this name", PASSWORD, None)
    with pytest.raises(UnknownAccountError):
        accounts.set_password("nobody of this name", PASSWORD)


@pytest.mark.parametrize("way", ["both", "neither"])
def test_an_account_has_one_way_in(accounts: SqlAccounts, desk: Desk, way: str) -> None:
    identity = Identity(ISSUER, "x") if way == "both" else None
    password = PASSWORD if way == "both" else None
    with pytest.raises(ValueError, match="password, or somebody"):
        NewAccount("somebody", "", password, frozenset({Role.REVIEWER}), identity=identity)
    changed = update(ACCOUNT).where(ACCOUNT.c.id == accounts.add(somebody()))
    forced = changed.values(password="x") if way == "both" else changed.values(identity=None)
    with pytest.raises(IntegrityError, match="one_way_in"), desk.database.transaction() as connection:
        connection.execute(forced)


def test_who_somebody_is_at_the_provider_stands_nowhere_in_plain_text(accounts: SqlAccounts, desk: Desk) -> None:
    account = somebody()
    accounts.add(account)
    assert account.identity is not None
    with desk.database.transaction() as connection:
        stored = str(connection.execute(select(ACCOUNT)).all())
    for secret in (account.identity.subject, "sso.example.ma", account.login):
        assert secret not in stored
    assert account.identity.subject not in repr(account)


def test_a_first_account_that_went_over_is_not_given_its_password_back(
    accounts: SqlAccounts, desk: Desk, tmp_path: Path
) -> None:
    account = somebody()
    accounts.add(account)
    file = tmp_path / "password"
    file.write_text(PASSWORD)
    os.utime(file, (time.time() + 3600, time.time() + 3600))
    settings = SimpleNamespace(client_token_file=file, first_password_files={account.login: file})
    house = SimpleNamespace(accounts=accounts, clients=SqlClients(desk.database), settings=settings)
    first_accounts.ensure(cast(House, house))
    assert accounts.known(account.login, PASSWORD, "") is None
    assert account.identity is not None
    assert accounts.known_at_provider(account.identity) is not None
