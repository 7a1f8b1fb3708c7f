from dataclasses import replace
from decimal import Decimal

import pytest

from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.elsewhere import Orientation, Path, Scheme
from dossier.findings import Assessment, Outcome, Verdict
from dossier.household import Member
from dossier.orientation import achamil_dirhams, scheme_of
from dossier.policy import POLICIES
from dossier.registries import CoverRecord
from tests.builders import POLICY, TODAY, a_case, a_household, a_member, the_answers

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members


def judged(index: str = "7.5", people: tuple[Member, ...] = HOUSEHOLD.members, **cover: CoverRecord) -> Assessment:
    household = a_household(*people)
    answers = the_answers(household)
    assert answers.rsu is not None
    covers = {each.idcs: cover.get(each.id, CoverRecord(covered=False)) for each in people}
    answers = replace(answers, cover=covers, rsu=replace(answers.rsu, index=Decimal(index)))
    return assess(a_case(household, answers=answers), TODAY, POLICY)


def paths(assessment: Assessment, member: str = "m1") -> list[Path]:
    return [one.path for one in assessment.orientations if one.member == member]


def test_a_household_that_is_covered_is_sent_nowhere() -> None:
    assert judged().orientations == ()


def test_an_index_above_the_threshold_shows_achamil_with_its_contribution_and_the_review_of_the_index() -> None:
    assessment = judged("9.6")
    assert assessment.outcome is Outcome.PROPOSED_REFUSAL
    assert paths(assessment) == [Path.ACHAMIL, Path.TNS, Path.SALARIED, Path.INDEX_REVIEW]
    code = "registry.index_above_threshold"
    assert assessment.orientations[0] == Orientation(Path.ACHAMIL, code, "m1", None, Decimal("9.6"), 176)


def test_above_the_threshold_somebody_who_is_self_employed_is_sent_to_that_scheme_alone() -> None:
    assessment = judged("9.6", m2=CoverRecord(True, "TNS", "insured", "closed"))
    assert paths(assessment) == [Path.TNS, Path.INDEX_REVIEW]


@pytest.mark.parametrize(
    ("index", "dirhams"),
    [("9.3264284", None), ("9.3264285", 144), ("9.5124369", 144), ("9.5124370", 176), ("10.8", 611), ("99", 611)],
)
def test_the_contribution_is_that_of_the_band(index: str, dirhams: int | None) -> None:
    assert achamil_dirhams(Decimal(index), POLICY) == dirhams


@pytest.mark.parametrize(
    ("name", "scheme"),
    [
        ("TNS", Scheme.TNS),
        ("AMO - Travailleurs Non Salariés", Scheme.TNS),
        ("AMO salariés", Scheme.SALARIED),
        ("CNOPS", Scheme.SALARIED),
        ("AMO Achamil", Scheme.ACHAMIL),
        ("أمو الشامل", Scheme.ACHAMIL),
        ("mutuelle", None),
        (None, None),
    ],
)
def test_schemes_are_known_by_the_names_that_registers_give_them(name: str | None, scheme: Scheme | None) -> None:
    assert scheme_of(name, POLICY) is scheme


def test_a_head_covered_elsewhere_is_told_where_and_how_to_contest() -> None:
    assessment = judged(m1=CoverRecord(True, "CNOPS", "insured", "open"))
    assert assessment.outcome is Outcome.PROPOSED_REFUSAL
    assert [(one.path, one.scheme) for one in assessment.orientations] == [
        (Path.COVERED_THERE, "CNOPS"),
        (Path.CONTEST_MATCH, "CNOPS"),
    ]


@pytest.mark.parametrize(("scheme", "path"), [("TNS", Path.TNS_CLOSED), ("AMO salariés", Path.RIGHTS_CLOSED)])
def test_closed_rights_say_whom_to_ask(scheme: str, path: Path) -> None:
    assessment = judged(m1=CoverRecord(True, scheme, "insured", "closed"))
    assert (assessment.outcome, paths(assessment)) == (Outcome.ROUTED, [path])


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        pytest.param("2003-01-05", [Path.STILL_STUDYING, Path.DISABLED, Path.OWN_HOUSEHOLD], id="23"),
        pytest.param("1999-01-05", [Path.DISABLED, Path.OWN_HOUSEHOLD], id="27"),
    ],
)
def test_a_child_over_age_is_told_what_they_may_do(born: str, expected: list[Path]) -> None:
    assert paths(judged(people=(HEAD, SPOUSE, a_member("m3", birth_date=PartialDate(born)))), "m3") == expected


def test_a_doubt_sends_nobody_anywhere_until_a_person_confirms_it() -> None:
    covered = CoverRecord(True, "CNOPS", "insured", "open")
    answers = the_answers(HOUSEHOLD)
    case = a_case(answers=replace(answers, cover={**answers.cover, SPOUSE.idcs: covered}))
    asked = assess(case, TODAY, POLICY)
    assert (asked.outcome, asked.orientations) == (Outcome.IN_REVIEW, ())
    [doubt] = asked.doubts
    confirmed = assess(replace(case, settlements={doubt.key: Verdict.FAIL}), TODAY, POLICY)
    assert paths(confirmed, "m2") == [Path.COVERED_THERE, Path.CONTEST_MATCH]


def test_every_path_is_shown_for_some_reason() -> None:
    assert {path for _, shown in POLICIES[-1].paths for path in shown} == set(Path)
