"""A paper in Arabic alone against names declared in Latin letters alone."""

from dataclasses import replace

import pytest

from dossier.case import Case
from dossier.decision import assess
from dossier.findings import Outcome, Verdict
from tests.builders import POLICY, TODAY, a_case, a_household, a_piece, birth_fields, identity_fields, with_piece

BOTH_SCRIPTS = a_household()
LATIN_ONLY = replace(
    BOTH_SCRIPTS,
    members=tuple(replace(one, family_name_ar=None, given_names_ar=None) for one in BOTH_SCRIPTS.members),
)
CHILD = BOTH_SCRIPTS.members[2]


def _with_act(**changes: str) -> Case:
    """The child's act shows names in Arabic only, and no birth date that would prove it alone."""
    parents = {
        "father_name": BOTH_SCRIPTS.members[0].given_names_ar or "",
        "mother_name": BOTH_SCRIPTS.members[1].given_names_ar or "",
    }
    fields = {**birth_fields(CHILD, BOTH_SCRIPTS, **parents), "family_name": "", "given_names": "", **changes}
    case = a_case(LATIN_ONLY)
    act = a_piece("birth_certificate", CHILD.id, fields)
    return replace(case, pieces=tuple(act if one.kind == "birth_certificate" else one for one in case.pieces))


def test_an_act_in_arabic_alone_proves_a_child_declared_in_latin_letters() -> None:
    decided = assess(_with_act(), TODAY, POLICY)
    assert decided.outcome is Outcome.ACCEPTED
    proved = {one.field for one in decided.findings if one.kind == "birth_certificate" and one.verdict is Verdict.PASS}
    assert {"family_name_ar", "given_names_ar", "father_name", "mother_name"} <= proved


@pytest.mark.parametrize("field", ["given_names_ar", "father_name"])
def test_another_name_in_the_other_script_is_a_question_and_never_a_fault(field: str) -> None:
    decided = assess(_with_act(**{field: "التهامي"}), TODAY, POLICY)
    found = {one.verdict for one in decided.findings if one.field == field}
    assert Verdict.PASS not in found
    assert Verdict.FAIL not in found
    assert decided.outcome in (Outcome.ACCEPTED, Outcome.IN_REVIEW)


@pytest.mark.parametrize("kind", ["identity_card", "birth_certificate"])
def test_a_name_that_may_be_another_is_a_question_where_it_is_surely_read(kind: str) -> None:
    head, spouse, child = BOTH_SCRIPTS.members
    lahcen = replace(head, given_names="Lahcen", given_names_ar="لحسن")
    household = replace(BOTH_SCRIPTS, members=(lahcen, spouse, child))
    shown = {
        "identity_card": {**identity_fields(lahcen), "given_names": "HASSAN", "given_names_ar": "حسن"},
        "birth_certificate": birth_fields(child, household, father_name="HASSAN"),
    }
    member = {"identity_card": head.id, "birth_certificate": child.id}[kind]
    for confidence, expected in ((0.97, Outcome.IN_REVIEW), (0.7, Outcome.ACCEPTED)):
        case = with_piece(a_case(household), a_piece(kind, member, shown[kind], confidence=confidence))
        decided = assess(case, TODAY, POLICY)
        assert decided.outcome is expected
        assert not [one for one in decided.findings if one.verdict is Verdict.FAIL]
