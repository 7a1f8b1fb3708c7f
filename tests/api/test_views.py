"""What is shown of where to turn, and to whom."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from api.views import DossierOut, orientations_of
from dossier.case import Case
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.elsewhere import Path
from dossier.findings import Assessment, Finding, Outcome, Verdict
from dossier.record import CorrectionRound, DossierView
from dossier.registries import CoverRecord
from dossier.status import PLACES
from tests.builders import POLICY, TODAY, a_case, a_household, a_member, the_answers, without_piece

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
HEAD, SPOUSE, CHILD = a_household().members


def shown(case: Case, assessment: Assessment) -> DossierView:
    place = PLACES[assessment.outcome]
    return DossierView(
        "D1", place.status, place.queue, (), case.household, (), NOW, NOW, version=1, assessment=assessment
    )


def too_well_off() -> Case:
    answers = the_answers(a_household())
    assert answers.rsu is not None
    return a_case(answers=replace(answers, rsu=replace(answers.rsu, index=Decimal("9.6"))))


def test_a_refusal_that_nobody_signed_shows_its_ways_to_staff_only() -> None:
    case = too_well_off()
    view = shown(case, assess(case, TODAY, POLICY))
    assert orientations_of(view, staff=False) == ()
    assert Path.ACHAMIL in {one.path for one in orientations_of(view, staff=True)}


def test_a_signed_refusal_shows_the_family_where_to_turn_and_what_it_costs() -> None:
    case = too_well_off()
    [refusal] = assess(case, TODAY, POLICY).doubts
    view = shown(case, assess(replace(case, signed=frozenset({refusal.key})), TODAY, POLICY))
    assert view.assessment is not None
    assert view.assessment.outcome is Outcome.REJECTED
    answered = DossierOut.of(view, staff=False)
    assert (answered.orientations[0].path, answered.orientations[0].dirhams) == ("achamil", 176)
    assert "176" in answered.orientations[0].sentence


def test_a_routed_dossier_tells_the_family_whom_to_ask() -> None:
    household = a_household()
    cover = {**the_answers(household).cover, HEAD.idcs: CoverRecord(True, "TNS", "insured", "closed")}
    case = a_case(household, answers=replace(the_answers(household), cover=cover))
    view = shown(case, assess(case, TODAY, POLICY))
    assert [one.path for one in orientations_of(view, staff=False)] == [Path.TNS_CLOSED]


@pytest.mark.parametrize("signed", [False, True], ids=["proposed", "signed"])
def test_an_excluded_child_is_told_what_to_do_once_the_exclusion_is_signed(signed: bool) -> None:
    household = a_household(HEAD, SPOUSE, a_member("m3", birth_date=PartialDate("2003-01-05")))
    case = a_case(household)
    [doubt] = assess(case, TODAY, POLICY).doubts
    settled = {doubt.key: Verdict.FAIL} if signed else {}
    view = shown(case, assess(replace(case, settlements=settled), TODAY, POLICY))
    assert bool(orientations_of(view, staff=False)) is signed


def test_a_dossier_says_under_which_policy_it_was_judged() -> None:
    case = a_case()
    view = shown(case, assess(case, TODAY, POLICY))
    assert DossierOut.of(view, staff=False).policy == POLICY.version


def test_a_paper_that_was_set_aside_is_told_to_staff_and_to_the_family_only_as_what_is_still_needed() -> None:
    suspicion = Finding("fraud.tampered_image", Verdict.UNCERTAIN, "m3", "m3-birth_certificate")
    case = a_case(settlements={suspicion.key: Verdict.FAIL})
    assessment = assess(case, TODAY, POLICY)
    asked = CorrectionRound(1, assessment.corrections, NOW, NOW)
    view = replace(shown(case, assessment), corrections=asked)
    family, staff = (DossierOut.of(view, staff=reads_all) for reads_all in (False, True))
    assert suspicion.code in staff.model_dump_json()
    assert "fraud" not in family.model_dump_json()
    assert [one.code for one in family.corrections] == ["household.member_without_proof"]
    assert family.corrections == staff.corrections
    never_sent = assess(without_piece(a_case(), "m3-birth_certificate"), TODAY, POLICY)
    assert family.findings == DossierOut.of(shown(a_case(), never_sent), staff=False).findings
