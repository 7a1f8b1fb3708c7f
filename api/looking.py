"""Whoever of the staff is shown a dossier or a document is noted, before they are shown it (DOMAIN.md §10)."""

from api.access import Calling
from api.policies import Who
from api.services import Services
from dossier.looking import LookReason, reason_for

# A household, and the program through which it sends what is its own, see nothing of anybody else.
_ITS_OWN = frozenset({Who.APPLICANT, Who.CLIENT})


def note(
    services: Services, caller: Calling, number: str, document: str | None = None, reason: LookReason | None = None
) -> None:
    """Note that somebody is about to see a dossier, or one of its documents. Raises DatabaseUnavailableError."""
    why = reason or reason_for(caller.actor.role)
    if caller.who not in _ITS_OWN and why is not None:
        services.looks.note(number, caller.actor, why, document)
