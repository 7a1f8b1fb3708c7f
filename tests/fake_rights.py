"""Exports and audits that behave, for tests of what stands before them."""

import secrets
from datetime import UTC, datetime

from dossier.accounts.people import Reach
from dossier.looking import LookReason
from dossier.record import Actor, Role
from dossier.rights import Audit, Looked, Watched
from tests.fakes import InMemoryDossiers

MOMENT = datetime(2026, 11, 22, 9, tzinfo=UTC)


class InMemoryExports:
    """A zip of nothing, behind links that open once."""

    def __init__(self) -> None:
        self._links: dict[str, tuple[str, str]] = {}

    def link(self, number: str, session: str) -> str:
        link = secrets.token_urlsafe(16)
        self._links[link] = number, session
        return link

    def redeem(self, link: str, number: str, session: str) -> bool:
        if self._links.get(link) != (number, session):
            return False
        del self._links[link]
        return True

    def pack(self, number: str, actor: Actor) -> bytes:
        return b"PK\x05\x06" + bytes(18)


class InMemoryAuditing:
    """Two looks at every dossier that there is."""

    def __init__(self, dossiers: InMemoryDossiers) -> None:
        self._dossiers = dossiers

    def within(self, reach: Reach) -> "InMemoryAuditing":
        return self

    def audit(self, number: str) -> Audit:
        view = self._dossiers.view(number)
        looks = (
            Looked(MOMENT, Actor("account-1", Role.REVIEWER), LookReason.REVIEW, None),
            Looked(MOMENT, Actor("account-2", Role.COUNTER), LookReason.INTAKE, secrets.token_hex(16)),
        )
        return Audit(view.number, looks, ((1, MOMENT, "dossier_opened", Actor("tests", Role.APPLICANT)),), ())

    def most(self, since: datetime, limit: int = 20) -> tuple[Watched, ...]:
        return (Watched("account-1", 41, 77), Watched("account-2", 12, 12))

    def anchored(self) -> tuple[int, datetime] | None:
        return 12, MOMENT
