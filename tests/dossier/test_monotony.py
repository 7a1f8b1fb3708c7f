"""One more proof that agrees never spoils what was proved, however it was read and wherever it comes."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.case import Case, Piece
from dossier.decision import assess
from dossier.findings import Outcome, Verdict
from dossier.proof.sound import sound_piece
from tests.builders import POLICY, TODAY, a_case, a_household, the_pieces
from tests.dossier.checks.test_planted_faults import PLANTED

HOUSEHOLD = a_household()
PROOFS = (
    *((kind, adult) for kind in POLICY.identity_kinds for adult in ("m1", "m2")),
    ("marriage_certificate", "m2"),
    *((kind, "m1") for kind in POLICY.address_kinds),
    *((kind, "m3") for kind in ("birth_certificate", "school_certificate", "disability_certificate")),
)
FEW = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def a_proof(kind: str, member: str, confidence: float, named: bool, number: int) -> Piece:
    sound = sound_piece(HOUSEHOLD, kind, member, TODAY, POLICY)
    assert sound is not None
    assert sound.reading is not None
    fields = {name: replace(read, confidence=confidence) for name, read in sound.reading.fields.items()}
    reading = replace(sound.reading, fields=fields)
    piece = replace(sound, id=f"more-{number}", reading=reading)
    return piece if named else replace(piece, kind=None, member=None)


MORE = st.lists(
    st.builds(
        lambda proof, confidence, named, number: a_proof(proof[0], proof[1], confidence, named, number),
        st.sampled_from(PROOFS), st.floats(0.0, 1.0), st.booleans(), st.integers(0, 9),
    ),
    min_size=1, max_size=3, unique_by=lambda piece: piece.id,
)  # fmt: skip


def faults(case: Case) -> set[tuple[str, str | None]]:
    return {(one.code, one.member) for one in assess(case, TODAY, POLICY).findings if one.verdict is Verdict.FAIL}


@FEW
@given(MORE, st.booleans())
def test_a_proof_more_spoils_nothing_in_a_sound_household(more: list[Piece], first: bool) -> None:
    case = a_case()
    pieces = (*more, *case.pieces) if first else (*case.pieces, *more)
    assert assess(replace(case, pieces=pieces), TODAY, POLICY).outcome is Outcome.ACCEPTED


@FEW
@given(MORE, st.sampled_from(sorted(PLANTED)))
def test_a_proof_more_adds_no_fault_beside_a_planted_one(more: list[Piece], fault: str) -> None:
    case = PLANTED[fault][0](a_case())
    # What was missing and comes faintly read is a question about what came: only faults are counted.
    assert not faults(replace(case, pieces=(*case.pieces, *more))) - faults(case)


@pytest.mark.parametrize("exchanged", [False, True], ids=["as declared", "members the other way round"])
def test_the_order_of_members_is_no_matter(exchanged: bool) -> None:
    people = HOUSEHOLD.members[::-1] if exchanged else HOUSEHOLD.members
    household = replace(HOUSEHOLD, members=people)
    assert assess(a_case(household, the_pieces(HOUSEHOLD)), TODAY, POLICY).outcome is Outcome.ACCEPTED
