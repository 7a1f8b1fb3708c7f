"""`wathiq staff` and `wathiq clients`: what they make, and that secrets are shown once and nowhere else."""

import re
from dataclasses import dataclass, field
from typing import cast

import pytest
import typer
from typer.testing import CliRunner

from deploy.staff_commands import commands
from deploy.wiring import House
from dossier.accounts.people import EVERYWHERE, NewAccount, Program, Territory
from dossier.accounts.provider import Identity
from dossier.record import Role
from tests.fake_accounts import InMemoryAccounts

ISSUER = "https://sso.example.ma"


class Accounts(InMemoryAccounts):
    """Keeps what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[NewAccount] = []
        self.passwords: dict[str, str] = {}

    def add(self, account: NewAccount) -> str:
        self.made.append(account)
        return super().add(account)

    def set_password(self, login: str, password: str) -> None:
        self.passwords[login] = password

    def bind(self, login: str, identity: Identity) -> None:
        self.bound[identity] = self.people[login]

    def unbind(self, login: str, password: str, totp: str | None) -> None:
        self.bound = {identity: one for identity, one in self.bound.items() if one != self.people[login]}
        self.passwords[login] = f"{password} {totp}"


@dataclass
class Clients:
    """Programs by name, with their tokens."""

    held: dict[str, tuple[Program, str]] = field(default_factory=dict)

    def put(self, program: Program, token: str) -> None:
        self.held[program.id] = program, token

    def revoke(self, name: str) -> bool:
        return self.held.pop(name, None) is not None

    def listed(self) -> tuple[tuple[Program, bool], ...]:
        return tuple((program, False) for program, _ in self.held.values())


@dataclass
class Chosen:
    """What the installation chose."""

    oidc_issuer: str | None = ISSUER


@dataclass
class Parts:
    """What the commands need of a house."""

    accounts: Accounts = field(default_factory=Accounts)
    clients: Clients = field(default_factory=Clients)
    settings: Chosen = field(default_factory=Chosen)


@pytest.fixture
def parts() -> Parts:
    return Parts()


def run(parts: Parts, *words: str) -> str:
    staff, clients = commands(lambda: cast(House, parts))
    app = typer.Typer()
    app.add_typer(staff, name="staff")
    app.add_typer(clients, name="clients")
    done = CliRunner().invoke(app, list(words))
    assert done.exit_code == 0, done.output
    return done.output


def test_an_account_is_made_with_a_password_and_a_second_factor(parts: Parts) -> None:
    said = run(parts, "staff", "add", "fatima", "--role", "reviewer", "--role", "supervisor", "--office", "rabat-agdal")
    (made,) = parts.accounts.made
    assert made.login == "fatima"
    assert made.roles == frozenset({Role.REVIEWER, Role.SUPERVISOR})
    assert made.territory == Territory(offices=frozenset({"rabat-agdal"}))
    assert f"password  {made.password}\n" in said
    assert made.totp is not None
    assert f"secret={made.totp}" in said
    assert "otpauth://totp/Wathiq:fatima" in said
    assert made.password is not None
    assert made.password not in repr(made)


def test_an_account_may_go_without_a_second_factor(parts: Parts) -> None:
    said = run(parts, "staff", "add", "desk", "--role", "counter", "--everywhere", "--no-totp")
    (made,) = parts.accounts.made
    assert (made.totp, made.territory) == (None, EVERYWHERE)
    assert "totp" not in said


def test_an_account_is_made_for_who_signs_in_at_the_provider(parts: Parts) -> None:
    said = run(parts, "staff", "add", "zineb", "--role", "reviewer", "--office", "rabat-agdal", "--subject", "8f14-z")
    (made,) = parts.accounts.made
    assert (made.identity, made.password, made.totp) == (Identity(ISSUER, "8f14-z"), None, None)
    assert said == "login     zineb\n"


def test_somebody_with_a_password_goes_over_to_the_provider_and_back(parts: Parts) -> None:
    assert run(parts, "staff", "bind", "reviewer", "8f14-z") == f"reviewer signs in at {ISSUER}.\n"
    assert parts.accounts.bound == {Identity(ISSUER, "8f14-z"): parts.accounts.people["reviewer"]}
    said = run(parts, "staff", "unbind", "reviewer")
    assert parts.accounts.bound == {}
    password, seed = parts.accounts.passwords["reviewer"].split(" ")
    assert f"password  {password}\n" in said
    assert f"secret={seed}" in said


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("bind", "reviewer", "8f14-z"), id="bind"),
        pytest.param(("add", "zineb", "--role", "reviewer", "--subject", "8f14-z"), id="add"),
    ],
)
def test_without_a_provider_nobody_is_bound_to_one(parts: Parts, words: tuple[str, ...]) -> None:
    parts.settings.oidc_issuer = None
    staff, _ = commands(lambda: cast(House, parts))
    assert CliRunner().invoke(staff, list(words)).exit_code == 2
    assert (parts.accounts.made, parts.accounts.bound) == ([], {})


def test_a_role_that_is_none_is_refused(parts: Parts) -> None:
    staff, _ = commands(lambda: cast(House, parts))
    done = CliRunner().invoke(staff, ["add", "somebody", "--role", "machine"])
    assert done.exit_code == 2
    assert parts.accounts.made == []


def test_passwords_are_replaced_and_accounts_disabled(parts: Parts) -> None:
    said = run(parts, "staff", "password", "reviewer")
    assert re.search(r"password  (\S+)", said) is not None
    assert parts.accounts.passwords["reviewer"] in said
    run(parts, "staff", "disable", "reviewer")
    assert "reviewer" not in run(parts, "staff", "list").split()
    staff, _ = commands(lambda: cast(House, parts))
    assert CliRunner().invoke(staff, ["disable", "nobody"]).exit_code == 1


def test_a_program_is_known_by_a_token_that_is_shown_once(parts: Parts) -> None:
    said = run(parts, "clients", "add", "registry", "--staff", "--province", "Rabat")
    program, token = parts.clients.held["registry"]
    assert f"token  {token}" in said
    assert program == Program("registry", True, Territory(provinces=frozenset({"Rabat"})))
    assert token not in run(parts, "clients", "list")
    run(parts, "clients", "revoke", "registry")
    _, clients = commands(lambda: cast(House, parts))
    assert CliRunner().invoke(clients, ["revoke", "registry"]).exit_code == 1
