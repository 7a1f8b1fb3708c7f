"""What the edge needs of accounts, sessions, codes and limits: more of the ports of `dossier.ports`, same rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from dossier.accounts.allowances import Spending
from dossier.accounts.people import Account, NewAccount, Person, Program, Reach, Visitor
from dossier.accounts.provider import Identity
from dossier.household import Language
from dossier.record import Act


class Accounts(Protocol):
    """Members of staff and their secrets."""

    def known(self, login: str, password: str, code: str) -> Person | None:
        """Return whose login, password and second factor these are; takes as long for a wrong one."""
        ...

    def known_at_provider(self, identity: Identity) -> Person | None:
        """Return for whom of those who sign in at the provider an account was made."""
        ...

    def add(self, account: NewAccount) -> str:
        """Make an account and return its id. Raises AccountExistsError, RoleUnknownError."""
        ...

    def disable(self, login: str) -> None:
        """Let nobody in with it any more, and end its sessions at once. Raises UnknownAccountError."""
        ...

    def listed(self) -> Sequence[Account]:
        """Return every account."""
        ...


class Clients(Protocol):
    """Programs and their tokens."""

    def known(self, token: str) -> Program | None:
        """Return whose token this is; takes as long for a wrong one."""
        ...


class Sessions(Protocol):
    """Who is signed in: kept by the house, so that it ends at once when it has to."""

    def begin(self, who: Person | Visitor) -> str:
        """Begin a session and return its token, of which only the hash is kept."""
        ...

    def current(self, token: str) -> Person | Visitor | None:
        """Return who holds a session that is neither idle, over nor revoked, and count this as a use."""
        ...

    def end(self, token: str) -> None:
        """End one session."""
        ...


class OneTimeCodes(Protocol):
    """Codes by short message: what a number and a telephone are worth without one is nothing."""

    def ask(self, number: str, phone: str, language: Language) -> None:
        """Send a code where the two belong together; takes as long where they do not."""
        ...

    def redeem(self, number: str, phone: str, code: str) -> bool:
        """Say whether this is the code, once; after five wrong ones it is none any more."""
        ...


CODE_EFFECT = "code-"
"""How the key of a code begins under which a provider sends it: what it reports of it is nobody's concern."""


@dataclass(frozen=True, slots=True)
class CodeToSend:
    """One code on its way, under the provider's key of its own."""

    effect: str
    phone: str = field(repr=False)
    code: str = field(repr=False)
    language: Language


class CodesToSend(Protocol):
    """Codes that wait for the gateway."""

    def claim(self, limit: int, lease: timedelta) -> tuple[CodeToSend, ...]:
        """Take some for as long as the lease; none that is worth nothing any more."""
        ...

    def sent(self, effect: str) -> None:
        """The gateway has it: nothing of it is kept that could be read."""
        ...


class Budgets(Protocol):
    """What may be tried how often, counted for all processes together."""

    def spend(self, *spendings: Spending) -> None:
        """Count all of them, or none. Raises TooManyAttemptsError."""
        ...

    def give_back(self, *spendings: Spending) -> None:
        """Take back what was counted for somebody who turned out to be who they said."""
        ...


@dataclass(frozen=True, slots=True)
class Mandate:
    """That a household lets somebody act for it, until a day; `name` is theirs, for the household and the counter."""

    id: str
    number: str
    person: str
    until: datetime
    given_by: str
    name: str = field(default="", repr=False)


class Standing(Protocol):
    """What stands between people and dossiers: conflicts of interest, mandates, and a number that was lost."""

    def within(self, reach: Reach) -> "Standing":
        """Return the same as somebody has it."""
        ...

    def declare_conflict(self, number: str, act: Act) -> None:
        """Keep a dossier from whoever acts, for good. Raises UnknownDossierError."""
        ...

    def give_mandate(self, number: str, login: str, days: int, act: Act) -> str:
        """Let the household's helper act for it. Raises UnknownDossierError, UnknownAccountError."""
        ...

    def end_mandate(self, number: str, mandate: str, act: Act) -> None:
        """End a mandate at once. Raises UnknownDossierError, UnknownMandateError."""
        ...

    def mandates(self, number: str) -> tuple[Mandate, ...]:
        """Return the mandates of a dossier that hold. Raises UnknownDossierError."""
        ...

    def change_phone(self, number: str, phone: str, proof: str, act: Act) -> None:
        """Take another telephone for a household that proved at the counter who it is; the old one opens nothing."""
        ...
