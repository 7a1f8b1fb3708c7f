"""Check answers, then deposit: nothing is sent before the button that says so."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.access import Caller
from api.applicant.cards import cards_of
from api.applicant.documents import OwnDossier
from api.forms import Fields, new_key, page_act
from api.pages import go, render
from api.services import Injected
from dossier.identifiers import cin
from dossier.policy import in_force
from dossier.status import Status

router = APIRouter(prefix="/dossier", include_in_schema=False)


@router.get("/check")
def show_check(request: Request, view: OwnDossier, services: Injected) -> Response:
    """Show everything once more."""
    if view.status is not Status.DRAFT:
        return go("/dossier")
    cards = cards_of(view)
    missing = tuple(card for card in cards if card.state in ("missing", "again"))
    least, most = in_force(services.now().date()).cin_usual_digits
    unusual = {
        member.id
        for member in view.household.members
        if member.cin and cin.is_valid(member.cin) and not least <= cin.digits_in(member.cin) <= most
    }
    return render(
        request, "applicant/check.html", view=view, cards=cards, missing=missing, unusual=unusual, key=new_key()
    )


@router.post("/submission")
def submit(request: Request, fields: Fields, session: Caller, services: Injected) -> Response:
    """Deposit the dossier."""
    services.dossiers.submit(session.number, page_act(services, request, session.actor, fields))
    return go("/dossier?done=submitted")
