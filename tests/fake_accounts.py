"""Accounts, sessions, codes and limits that behave, in dictionaries, for tests of what stands before them."""

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from dossier.accounts.allowances import CODE_TRIES, Spending
from dossier.accounts.errors import TooManyAttemptsError, UnknownAccountError, UnknownMandateError
from dossier.accounts.people import EVERYWHERE, Account, NewAccount, Person, Program, Reach, Visitor
from dossier.accounts.ports import Mandate
from dossier.accounts.provider import Identity
from dossier.household import Language
from dossier.record import Act, Role
from tests.fakes import InMemoryDossiers

PASSWORD = "password of everybody here"
CODE = "246810"
LOGINS = {
    "counter": Role.COUNTER,
    "helper": Role.HELPER,
    "reviewer": Role.REVIEWER,
    "supervisor": Role.SUPERVISOR,
    "operator": Role.OPERATOR,
    "auditor": Role.AUDITOR,
}


class InMemoryAccounts:
    """One account a role, all of one password; `second` is one that two roles share."""

    def __init__(self) -> None:
        self.people = {login: Person(f"{login}-1", frozenset({role}), EVERYWHERE) for login, role in LOGINS.items()}
        self.bound: dict[Identity, Person] = {}
        self.people["second"] = Person("second-1", frozenset({Role.REVIEWER, Role.SUPERVISOR}), EVERYWHERE)

    def known(self, login: str, password: str, code: str) -> Person | None:
        return self.people.get(login) if password == PASSWORD else None

    def known_at_provider(self, identity: Identity) -> Person | None:
        return self.bound.get(identity)

    def add(self, account: NewAccount) -> str:
        self.people[account.login] = Person(f"{account.login}-1", account.roles, account.territory)
        return f"{account.login}-1"

    def disable(self, login: str) -> None:
        if self.people.pop(login, None) is None:
            raise UnknownAccountError("nobody")

    def listed(self) -> tuple[Account, ...]:
        return tuple(
            Account(one.id, login, login, one.roles, one.territory, False) for login, one in self.people.items()
        )


class InMemoryClients:
    """Programs by their tokens."""

    def __init__(self, tokens: dict[str, Program]) -> None:
        self.tokens = tokens

    def known(self, token: str) -> Program | None:
        return self.tokens.get(token)


@dataclass
class InMemorySessions:
    """Sessions by their tokens; `now` is a clock that a test may move."""

    lasts: timedelta = timedelta(hours=8)
    held: dict[str, tuple[Person | Visitor, datetime]] = field(default_factory=dict)
    ahead: timedelta = timedelta(0)

    def begin(self, who: Person | Visitor) -> str:
        token = secrets.token_hex(16)
        self.held[token] = who, self._now() + self.lasts
        return token

    def current(self, token: str) -> Person | Visitor | None:
        who, until = self.held.get(token, (None, self._now()))
        return who if until > self._now() else None

    def end(self, token: str) -> None:
        self.held.pop(token, None)

    def _now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class InMemoryCodes:
    """Every code is CODE; `asked` are those who asked for one, whether it was sent or not."""

    def __init__(self, dossiers: InMemoryDossiers) -> None:
        self._dossiers = dossiers
        self._tries: dict[tuple[str, str], int] = {}
        self.asked: list[tuple[str, str]] = []

    def ask(self, number: str, phone: str, language: Language) -> None:
        self.asked.append((number, phone))
        self._tries[number, phone] = 0

    def redeem(self, number: str, phone: str, code: str) -> bool:
        tries = self._tries.get((number, phone), CODE_TRIES)
        if tries >= CODE_TRIES:
            return False
        self._tries[number, phone] = tries + 1
        return code == CODE and self._dossiers.phone_matches(number, phone)


class InMemoryBudgets:
    """Counts whole windows that never pass."""

    def __init__(self) -> None:
        self.spent: dict[tuple[str, str], int] = {}

    def spend(self, *spendings: Spending) -> None:
        keys = [(each.allowance.name, each.subject) for each in spendings]
        for key, each in zip(keys, spendings, strict=True):
            if self.spent.get(key, 0) >= each.allowance.times:
                raise TooManyAttemptsError(each.allowance.within.total_seconds())
        for key in keys:
            self.spent[key] = self.spent.get(key, 0) + 1

    def give_back(self, *spendings: Spending) -> None:
        for each in spendings:
            self.spent[each.allowance.name, each.subject] -= 1


class InMemoryStanding:
    """Notes what it is told."""

    def __init__(self, dossiers: InMemoryDossiers) -> None:
        self._dossiers = dossiers
        self._mandates: dict[str, Mandate] = {}
        self.conflicts: list[tuple[str, str]] = []
        self.phones: list[tuple[str, str, str]] = []

    def within(self, reach: Reach) -> "InMemoryStanding":
        return self

    def declare_conflict(self, number: str, act: Act) -> None:
        self._dossiers.view(number)
        self.conflicts.append((act.actor.id, number))

    def give_mandate(self, number: str, login: str, days: int, act: Act) -> str:
        self._dossiers.view(number)
        mandate = secrets.token_hex(8)
        until = datetime.now(UTC) + timedelta(days=days)
        self._mandates[mandate] = Mandate(mandate, number, f"{login}-1", until, act.actor.id, login)
        return mandate

    def end_mandate(self, number: str, mandate: str, act: Act) -> None:
        if self._mandates.pop(mandate, None) is None:
            raise UnknownMandateError("none")

    def mandates(self, number: str) -> tuple[Mandate, ...]:
        self._dossiers.view(number)
        return tuple(each for each in self._mandates.values() if each.number == number)

    def change_phone(self, number: str, phone: str, proof: str, act: Act) -> None:
        self._dossiers.view(number)
        self.phones.append((number, phone, proof))
