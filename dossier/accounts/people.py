"""Who may call: members of staff, programs, applicants; and which dossiers each of them gets to see at all.

Source: DOMAIN.md §12. A dossier that somebody does not reach does not exist for them: every query of the stores asks
for it in the same breath (`storage.reached`).
"""

from dataclasses import dataclass, field

from dossier.accounts.provider import Identity
from dossier.places import place_key
from dossier.record import Role

# What an account may hold. An applicant has a dossier instead of an account, a program a token.
STAFF_ROLES = (Role.COUNTER, Role.HELPER, Role.REVIEWER, Role.SUPERVISOR, Role.OPERATOR, Role.AUDITOR)


@dataclass(frozen=True, slots=True)
class Territory:
    """Offices and provinces that somebody works for; `everywhere` has to be said."""

    everywhere: bool = False
    offices: frozenset[str] = frozenset()
    provinces: frozenset[str] = frozenset()

    def holds(self, office: str, province: str) -> bool:
        """Say whether a dossier of that office and province is theirs; provinces however they are written."""
        return self.everywhere or office in self.offices or place_key(province) in map(place_key, self.provinces)


NOWHERE = Territory()
EVERYWHERE = Territory(everywhere=True)


@dataclass(frozen=True, slots=True)
class Reach:
    """Which dossiers exist for somebody: any that one of these leads to, save those of a conflict of `person`.

    `opener` reaches what it opened, `mandated` that for which a household gave it a mandate that holds, `number` is an
    applicant's own. Nothing set reaches nothing. Whoever is `bound` opens dossiers in their territory only.
    """

    territory: Territory = NOWHERE
    opener: str | None = None
    mandated: str | None = None
    number: str | None = None
    person: str | None = None
    bound: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A member of staff, or a helper of families: an account; `at_provider`: they sign in there."""

    id: str
    roles: frozenset[Role]
    territory: Territory = NOWHERE
    at_provider: bool = False

    def reach(self, role: Role) -> Reach:
        """Return what they see in one of their roles; a helper sees only what a family gave a mandate for."""
        if role is Role.HELPER:
            return Reach(opener=self.id, mandated=self.id, person=self.id)
        own = self.id if role is Role.COUNTER else None
        return Reach(self.territory, opener=own, person=self.id, bound=True)


@dataclass(frozen=True, slots=True)
class Program:
    """A client of the API; one with staff scope sees its territory, any other what it opened."""

    id: str
    staff: bool = False
    territory: Territory = NOWHERE

    def reach(self) -> Reach:
        """Return what it sees."""
        return Reach(self.territory if self.staff else NOWHERE, opener=self.id, bound=self.staff)


@dataclass(frozen=True, slots=True)
class Visitor:
    """An applicant at a browser: `id` is random, `number` the one dossier that is theirs."""

    id: str
    number: str

    def reach(self) -> Reach:
        """Return what they see."""
        return Reach(number=self.number)


@dataclass(frozen=True, slots=True)
class Account:
    """One account as it is listed; `login` and `name` are personal."""

    id: str
    login: str
    name: str
    roles: frozenset[Role]
    territory: Territory
    has_totp: bool
    disabled: bool = False
    at_provider: bool = False


@dataclass(frozen=True, slots=True)
class NewAccount:
    """An account to be made: with a password, or for somebody who signs in at the provider as `identity`.

    `totp` is the secret of a password's second factor in base32, None where it has none.
    """

    login: str
    name: str
    password: str | None = field(repr=False)
    roles: frozenset[Role]
    territory: Territory = NOWHERE
    totp: str | None = field(default=None, repr=False)
    own_phone: str | None = field(default=None, repr=False)
    own_cin: str | None = field(default=None, repr=False)
    identity: Identity | None = None

    def __post_init__(self) -> None:
        """Refuse an account with two ways in, or none."""
        if (self.password is None) is (self.identity is None) or (self.password is None and self.totp is not None):
            raise ValueError("an account has a password, or somebody at the provider")
