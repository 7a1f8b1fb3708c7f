"""Dossiers in every state that the screens show, and how to get into each screen."""

import json
import uuid
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from playwright.sync_api import Locator, Page

from api.schemas import HouseholdIn
from dossier.complaints.state import ComplaintKind, Content
from dossier.coverage.ports import CoverQuestion, CoverView
from dossier.coverage.state import Cover, CoveredMember, CoverState
from dossier.elsewhere import Orientation, Path
from dossier.findings import Assessment, Correction, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.household import Language
from dossier.inspection import Inspection
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading
from dossier.record import Act, Actor, Document, DocumentState, Role
from dossier.status import Flag
from tests.api.browsing import LOGIN_OF
from tests.api.house import PHONE, a_household, picture
from tests.browser.conftest import Site
from tests.fake_accounts import CODE, PASSWORD

ELSEWHERE = "NOM AU REGISTRE"
APPLICANT = Actor("tests", Role.APPLICANT)


def an_act() -> Act:
    return Act(uuid.uuid4().hex, APPLICANT, uuid.uuid4().bytes, b"")


def draft(site: Site, language: Language) -> str:
    """Open a dossier with three documents: one read, one refused, one in the queue."""
    dossiers = site.house.dossiers
    number = dossiers.open(HouseholdIn.model_validate(a_household(language)).value(), an_act())
    card = send(site, number, "photo de ma carte.jpg", "identity_card", "m1")
    dossiers.read(number, card, reading_of_a_card())
    blurred = send(site, number, "IMG_20261122_101500.jpg", "birth_certificate", "m3")
    found = Inspection(Quality(Legibility.UNREADABLE, ("quality.blurred",)), "image/jpeg")
    dossiers.inspected(number, blurred, found)
    send(site, number, "عقد الزواج.pdf", "marriage_certificate", "m2")
    return number


def send(site: Site, number: str, name: str, kind: str, member: str) -> str:
    """Add a document."""
    house = site.house
    file = house.files.put(picture(), "image/jpeg", number)
    document = Document(uuid.uuid4().hex, name, kind, member, DocumentState.RECEIVED, file, house.services().now())
    return house.dossiers.add_document(number, document, an_act())


def reading_of_a_card() -> Reading:
    fields = {
        "document_number": FieldReading("AB123456", 0.97, 1, Box(60, 300, 200, 40)),
        "family_name": FieldReading("SPECIMEN", 0.93, 1, Box(60, 100, 200, 40)),
        "family_name_ar": FieldReading("نموذج", 0.72, 1, Box(360, 100, 200, 40)),
        "birth_date": FieldReading("1958-03-12", 0.41, 1, Box(60, 200, 200, 40)),
    }
    return Reading("identity_card", 0.98, Quality(Legibility.GOOD), (PageSize(640, 400),), fields)


def question(document: str | None) -> Finding:
    return Finding(
        "mismatch.birth_date",
        Verdict.UNCERTAIN,
        member="m1",
        document=document,
        kind="identity_card",
        field="birth_date",
        declared="1985-03-12",
        read="1958-03-12",
        confidence=0.71,
        page=1,
        box=Box(60, 200, 200, 40),
        source="identity_card",
    )


def corrected(site: Site, language: Language) -> str:
    """Open a dossier that waits for two corrections, one of them sent."""
    number = draft(site, language)
    dossiers = site.house.dossiers
    dossiers.submit(number, an_act())
    document = dossiers.view(number).documents[0].id
    corrections = (
        Correction("mismatch.birth_date", "m1", document, "identity_card", "birth_date"),
        Correction("household.member_without_proof", "m3", None, "birth_certificate"),
    )
    members = (MemberOutcome("m1", MemberState.PENDING),)
    outcome = Outcome.CORRECTIONS_REQUESTED
    dossiers.assessed(number, Assessment("2026-1", outcome, (question(document),), corrections, (), members))
    send(site, number, "IMG_2.jpg", "birth_certificate", "m3")
    return number


def asked(site: Site, language: Language, signature: bool = False) -> str:
    """Open a review task and return its id."""
    number = draft(site, language)
    document = site.house.dossiers.view(number).documents[0].id
    return site.house.dossiers.ask(number, question(document), signature)


def bundled(site: Site, language: Language) -> str:
    """Open a dossier that waits for five corrections of two members, judged as the checks judge."""
    dossiers = site.house.dossiers
    number = draft(site, language)
    head = send(site, number, "carte recto verso.jpg", "identity_card", "m1")
    dossiers.read(number, head, reading_of_a_card())
    bill = send(site, number, "facture.jpg", "utility_bill", "m1")
    dossiers.read(number, bill, Reading("utility_bill", 0.97, Quality(Legibility.GOOD), (PageSize(640, 400),), {}))
    dossiers.submit(number, an_act())
    card = dossiers.view(number).documents[0].id
    birth = replace(question(card), verdict=Verdict.FAIL, confidence=0.96)
    findings = (
        birth,
        Finding(
            "registry.identity_differs", Verdict.FAIL, "m1", field="family_name", declared="SPECIMEN", read="AUTRE"
        ),
        Finding("fraud.mrz_differs_from_print", Verdict.UNCERTAIN, "m1", card, "identity_card"),
    )
    seen = ("mismatch.name", "mismatch.name_arabic", "mismatch.birth_date", "mismatch.sex", "mismatch.father")
    corrections = (
        Correction("mismatch.birth_date", "m1", card, "identity_card", "birth_date", ("mismatch.birth_date",)),
        Correction("household.member_without_proof", "m3", None, "birth_certificate", None, seen),
        Correction("registry.identity_differs", "m1", None, None, "family_name"),
        Correction("validity.too_old", "m1", bill, "residence_certificate", "issue_date", ("validity.too_old",)),
        Correction("household.idcs_invalid", "m3", None, None, "idcs"),
    )
    outcome = Outcome.CORRECTIONS_REQUESTED
    members = (MemberOutcome("m1", MemberState.PENDING),)
    dossiers.assessed(
        number, Assessment("2026-1", outcome, findings, corrections, (), members, once_fixed=Outcome.ACCEPTED)
    )
    send(site, number, "IMG_2.jpg", "birth_certificate", "m3")
    return number


def doubted(site: Site, language: Language, doubt: Finding) -> str:
    """Open a question beside another finding and return its id; one about a card is about the dossier's."""
    number = draft(site, language)
    document = site.house.dossiers.view(number).documents[0].id
    doubt = replace(doubt, document=document, page=1) if doubt.kind else doubt
    other = replace(question(document), verdict=Verdict.FAIL)
    members = (MemberOutcome("m1", MemberState.PENDING),)
    assessment = Assessment("2026-1", Outcome.IN_REVIEW, (doubt, other), (), (doubt,), members)
    return site.house.dossiers.assessed(number, assessment)[0]


def decided(site: Site, language: Language, outcome: Outcome) -> str:
    """Open a dossier that waits for the CNSS (`routed`) or whose refusal by the index was signed (`rejected`)."""
    number = draft(site, language)
    site.house.dossiers.submit(number, an_act())
    if outcome is Outcome.ROUTED:
        finding = Finding("registry.ramed_transfer_blocked", Verdict.FAIL, "m1", field="number", read="1234")
        paths: tuple[Orientation, ...] = (Orientation(Path.RAMED_TRANSFER, finding.code, "m1"),)
        members = tuple(MemberOutcome(one, MemberState.PENDING) for one in ("m1", "m2", "m3"))
    else:
        code = "registry.index_above_threshold"
        finding = Finding(code, Verdict.FAIL, "m1", field="index", declared="9.3264284", read="9.6", source="rsu")
        index = Decimal("9.6")
        paths = (
            Orientation(Path.ACHAMIL, code, "m1", index=index, dirhams=176),
            Orientation(Path.TNS, code, "m1", index=index),
            Orientation(Path.INDEX_REVIEW, code, "m1", index=index),
        )
        members = tuple(MemberOutcome(one, MemberState.EXCLUDED, code) for one in ("m1", "m2", "m3"))
    site.house.dossiers.assessed(number, Assessment("2026-1", outcome, (finding,), (), (), members, paths))
    return number


def supervised(site: Site, language: Language) -> str:
    """Open a dossier with everything that a supervisor may find on one, and put it on their list."""
    number = corrected(site, language)
    document = site.house.dossiers.view(number).documents[0].id
    site.house.dossiers.ask(number, question(document), signature=True)
    waiting = (Flag.SECOND_BUNDLE, Flag.CORRECTIONS_OVERDUE, Flag.DECISION_REVOCABLE)
    site.house.dossiers.flagged(number, *waiting)
    site.house.desk.lines = site.house.dossiers.runs(None, 10).lines
    return number


def complained(site: Site, number: str | None, kind: ComplaintKind) -> str:
    """Take a complaint and return its number."""
    words = "Mon prénom est Salma, et non Selma.\nMa carte dit Salma." + " Voir la page 2." * 12
    content = Content(Language.FRENCH, PHONE, words)
    return site.house.complaints.complain(kind, content, number, an_act())


def covered(site: Site, language: Language) -> str:
    """Give an accepted dossier a cover with two questions on it."""
    number = corrected(site, language)
    household = site.house.dossiers.view(number).household
    members = tuple(CoveredMember(each.id) for each in household.members)
    asked = tuple(
        CoverQuestion(f"q{at}", number, code, member, None, 2 - at, datetime(2026, 11, 22, 9, tzinfo=UTC))
        for at, (code, member) in enumerate(
            (("household.child_over_age", "m3"), ("registry.index_above_threshold", None))
        )
    )
    cover = Cover(household, members, date(2026, 11, 1), CoverState.UNDER_REVIEW)
    site.house.covers.known[number] = CoverView(number, cover, (), asked)
    return number


def go(there: Locator) -> None:
    """Click on what leads to another page, and be there: a click alone does not wait for where it leads."""
    with there.page.expect_navigation():
        there.click()


def come_back(page: Page, site: Site, number: str, language: Language) -> None:
    """Get into a dossier as its applicant."""
    page.goto(f"{site.address}/return?lang={language.value}")
    page.fill("#number", number)
    page.fill("#phone", PHONE)
    go(page.locator("main button"))
    page.fill("#code", CODE)
    go(page.locator("main button"))


def sign_in(page: Page, site: Site, area: str, language: Language) -> None:
    """Get into the pages of staff."""
    page.goto(f"{site.address}/staff/sign-in?lang={language.value}")
    page.fill("#login", LOGIN_OF[area])
    page.fill("#password", PASSWORD)
    go(page.locator("main button"))


def serious(violations: list[dict[str, Any]]) -> list[str]:
    """Return what axe found that keeps somebody out."""
    found = [item for item in violations if item["impact"] in ("serious", "critical")]
    return [json.dumps({"id": item["id"], "html": [node["html"] for node in item["nodes"]]}) for item in found]
