"""What was sealed by an earlier version opens in this one."""

import json

from dossier.findings import Assessment, Finding, Outcome, Verdict
from storage import sealing
from storage.keys import Purpose
from tests.keyrings import passing

NUMBER = "K7QM-2XPD-5"
FOUND = Finding("registry.index_above_threshold", Verdict.FAIL, "m1", field="index", read="9.9", source="rsu")


def test_a_finding_that_was_noted_before_answers_had_a_day_has_none() -> None:
    keys = passing()
    kept = sealing.ASSESSMENT.seal(keys, NUMBER, Assessment("2026-1", Outcome.PROPOSED_REFUSAL, (FOUND,), (), (), ()))
    place = f"dossier:{NUMBER}/{sealing.ASSESSMENT.column}"
    plain = json.loads(keys.open(Purpose.COLUMN, place, kept))
    assert plain["findings"][0].pop("as_of", "no such key") is None
    earlier = keys.seal(Purpose.COLUMN, place, json.dumps(plain).encode())
    assert sealing.ASSESSMENT.open(keys, NUMBER, earlier).findings == (FOUND,)
