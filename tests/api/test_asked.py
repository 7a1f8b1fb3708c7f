"""What the page of an open request shows of its items, and what it keeps to itself."""

import html
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx2
import pytest

import wording
from api.applicant.asked import asked_of, good_pieces, reasons_of, with_lacking
from api.applicant.household_form import fields_of
from api.views import DossierOut
from dossier.findings import Assessment, Correction, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.household import Lacking, Language
from dossier.inspection import Inspection
from dossier.reading import Box, Legibility, Quality
from dossier.record import CorrectionRound, Document, DocumentState, DossierView, StoredFile
from dossier.status import PLACES
from tests.api.browsing import FRENCH, came_back
from tests.api.house import House
from tests.api.test_dossiers import with_document
from tests.builders import IDCS, a_household

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
FILE = StoredFile("f1", 10, "0" * 64, "image/jpeg")
BIRTH = Finding(
    "mismatch.birth_date", Verdict.FAIL, "m1", "d1", "identity_card", "birth_date",
    "1985-03-12", "1958-03-12", 0.97, 1, Box(1, 2, 30, 4),
)  # fmt: skip
REGISTER = Finding("registry.identity_differs", Verdict.FAIL, "m2", field="family_name", declared="A", read="ELSEWHERE")
ITEMS = (
    Correction("mismatch.birth_date", "m1", "d1", "identity_card", "birth_date", ("mismatch.birth_date",)),
    Correction("registry.identity_differs", "m2", None, None, "family_name", ("fraud.mrz_differs_from_print",)),
    Correction("validity.expired", "m2", "d2", "passport", "expiry_date"),
)


def a_document(name: str, minutes: int = -5, state: DocumentState = DocumentState.READ) -> Document:
    return Document(name, f"{name}.jpg", "identity_card", "m1", state, FILE, NOW + timedelta(minutes=minutes))


def a_view(*documents: Document, once_fixed: Outcome | None = Outcome.ACCEPTED) -> DossierView:
    outcome = Outcome.CORRECTIONS_REQUESTED
    assessment = Assessment("2026-1", outcome, (BIRTH, REGISTER), ITEMS, (), (), once_fixed=once_fixed)
    return DossierView(
        "D1", PLACES[outcome].status, PLACES[outcome].queue, (), a_household(), documents, NOW, NOW, 1,
        assessment, CorrectionRound(1, ITEMS, NOW, NOW + timedelta(days=30)),
    )  # fmt: skip


def test_an_item_shows_its_document_both_values_and_the_place_on_it() -> None:
    [birth, *_] = asked_of(a_view(a_document("d1")))
    assert birth.document is not None
    assert (birth.document.name, birth.evidence, birth.place) == ("d1.jpg", (BIRTH,), BIRTH)


def test_what_a_register_says_of_somebody_is_not_repeated() -> None:
    register = asked_of(a_view())[1]
    assert [(one.declared, one.read) for one in register.evidence] == [("A", None)]


def test_a_document_or_a_changed_declaration_is_offered_where_it_can_answer() -> None:
    offered = [(one.by_piece, one.by_declaration) for one in asked_of(a_view())]
    assert offered == [(True, True), (False, True), (True, False)]


def test_a_file_sent_since_answers_only_what_a_document_can_answer() -> None:
    since = replace(a_document("d3", minutes=5), kind=None, member=None)
    assert [bool(one.sent) for one in asked_of(a_view(since))] == [True, False, True]


def test_a_paper_with_a_fault_that_the_family_is_not_told_is_not_called_good() -> None:
    view = a_view(a_document("d4"), a_document("d5"))
    assert [one.id for one in good_pieces(view)] == ["d4", "d5"]
    assert view.assessment is not None
    suspicion = Finding("fraud.tampered_image", Verdict.FAIL, "m1", "d4")
    assessment = replace(view.assessment, findings=(*view.assessment.findings, suspicion))
    assert [one.id for one in good_pieces(replace(view, assessment=assessment))] == ["d5"]


MISSING = Correction("household.member_without_proof", "m3", None, "birth_certificate")


def asking_for_a_missing_document() -> DossierView:
    view = a_view()
    assert view.corrections is not None
    return replace(view, corrections=replace(view.corrections, items=(*ITEMS, MISSING)))


def test_only_of_a_missing_document_can_be_said_that_there_is_none() -> None:
    assert [one.can_be_lacking for one in asked_of(asking_for_a_missing_document())] == [False, False, False, True]


def test_what_the_family_does_not_have_is_declared_once() -> None:
    view = asking_for_a_missing_document()
    household = with_lacking(view, {1, 4, 99})
    assert household is not None
    assert household.lacking == (Lacking("birth_certificate", "m3"),)
    again = with_lacking(replace(view, household=household), {4})
    assert again is not None
    assert again.lacking == household.lacking
    assert with_lacking(view, {1, 2, 3}) is None


def test_the_good_pieces_are_those_that_were_there_and_of_which_nothing_is_asked() -> None:
    refused = a_document("d5", state=DocumentState.REFUSED)
    view = a_view(a_document("d1"), a_document("d4"), refused, a_document("d6", minutes=5))
    assert [one.id for one in good_pieces(view)] == ["d4"]


def test_the_api_says_what_will_pass_and_keeps_suspicion_to_staff() -> None:
    told, known = (DossierOut.of(a_view(), staff=staff) for staff in (False, True))
    assert told.corrections[0].what_passes == ("mismatch.birth_date",)
    assert "la date de naissance" in (told.corrections[0].will_pass or "")
    assert [one.corrections[1].what_passes for one in (told, known)] == [(), ("fraud.mrz_differs_from_print",)]
    assert told.once_fixed == "accepted"


@pytest.mark.parametrize(("staff", "said"), [(False, None), (True, "proposed_refusal")], ids=["applicant", "staff"])
def test_a_refusal_that_is_foreseen_is_told_to_staff_only(staff: bool, said: str | None) -> None:
    assert DossierOut.of(a_view(once_fixed=Outcome.PROPOSED_REFUSAL), staff=staff).once_fixed == said


@pytest.mark.parametrize("outcome", [Outcome.PROPOSED_REFUSAL, Outcome.REJECTED])
def test_the_reasons_of_a_refusal_are_told_once_it_is_signed(outcome: Outcome) -> None:
    code = "registry.index_above_threshold"
    above = Finding(code, Verdict.FAIL, "m1", field="index", declared="9.3", read="9.6")
    state = MemberState.EXCLUDED if outcome is Outcome.REJECTED else MemberState.PENDING
    members = (MemberOutcome("m1", state, code if outcome is Outcome.REJECTED else None),)
    view = replace(a_view(), assessment=Assessment("2026-1", outcome, (above, BIRTH), (), (), members))
    assert reasons_of(view) == ((replace(above, member=None),) if outcome is Outcome.REJECTED else ())


@pytest.mark.anyio
@pytest.mark.parametrize(("position", "status"), [(1, 200), (2, 404), (9, 404)], ids=["place", "no place", "no item"])
async def test_the_applicant_sees_the_place_on_their_own_document(
    client: httpx2.AsyncClient, browser: httpx2.AsyncClient, house: House, position: int, status: int
) -> None:
    number, document = await with_document(client)
    house.dossiers.inspected(number, document, Inspection(Quality(Legibility.GOOD), "image/jpeg"))
    items = (replace(ITEMS[0], document=document), ITEMS[1])
    findings = (replace(BIRTH, document=document), REGISTER)
    house.dossiers.assessed(number, Assessment("2026-1", Outcome.CORRECTIONS_REQUESTED, findings, items, (), ()))
    assert (await browser.get(f"/dossier/asked/{position}/crop")).status_code != 200
    await came_back(browser, number)
    shown = await browser.get(f"/dossier/asked/{position}/crop")
    assert shown.status_code == status
    assert (shown.headers["content-type"] == "image/jpeg") is (status == 200)


@pytest.mark.anyio
async def test_the_family_ticks_what_it_does_not_have_and_the_dossier_goes_on(
    client: httpx2.AsyncClient, browser: httpx2.AsyncClient, house: House
) -> None:
    number, _ = await with_document(client)
    missing = Correction("household.member_without_proof", "m1", None, "identity_card")
    house.dossiers.assessed(number, Assessment("2026-1", Outcome.CORRECTIONS_REQUESTED, (), (missing,), (), ()))
    await came_back(browser, number)
    shown = await browser.get("/dossier", headers=FRENCH)
    assert 'name="lacking-1"' in shown.text
    sent = {"_key": "0123456789abcdef0123456789abcdef", "lacking-1": "1"}
    assert (await browser.post("/dossier/answers", data=sent)).status_code == 303
    assert house.dossiers.view(number).household.lacking == (Lacking("identity_card", "m1"),)


@pytest.mark.anyio
@pytest.mark.parametrize("language", list(Language))
async def test_the_telephone_is_shown_beside_what_may_be_changed_and_is_changed_at_the_counter(
    client: httpx2.AsyncClient, browser: httpx2.AsyncClient, house: House, language: Language
) -> None:
    number, _ = await with_document(client)
    missing = Correction("household.idcs_invalid", "m1", None, None, "idcs")
    house.dossiers.assessed(number, Assessment("2026-1", Outcome.CORRECTIONS_REQUESTED, (), (missing,), (), ()))
    await came_back(browser, number)
    shown = html.unescape((await browser.get("/dossier/declaration", params={"lang": language.value})).text)
    assert wording.text(language, "ui.declare.phone_at_counter") in shown
    assert re.findall(r'<input[^>]*name="phone"[^>]*>', shown) == [
        '<input type="hidden" name="phone" value="+212612345678">'
    ]
    before = house.dossiers.view(number).household
    numbers = {f"p{at}-idcs": number for at, number in enumerate(IDCS[:3], start=1)}
    forged = fields_of(before) | numbers | {"_key": "0" * 32, "do": "send", "phone": "0698765432"}
    refused = await browser.post("/dossier/declaration", data=forged)
    assert refused.status_code == 409
    assert wording.text(language, "ui.problem.dossier.phone_not_proved") in html.unescape(refused.text)
    assert house.dossiers.view(number).household == before
    kept = await browser.post("/dossier/declaration", data=forged | {"_key": "1" * 32, "phone": before.phone})
    assert kept.status_code == 303
