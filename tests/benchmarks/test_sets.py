"""Samples are found with their truth, each side of a card with the other's."""

import json
from pathlib import Path

from benchmarks.sets import found


def test_each_side_of_a_card_knows_the_other_s_fields(tmp_path: Path) -> None:
    files = {
        "0001-identity_card-a.jpg": {"fields": {"family_name": {"value": "ALAMI"}}},
        "0001-identity_card-b.jpg": {"fields": {"address": {"value": "3 RUE ATLAS"}}},
        "0002-passport.jpg": {"fields": {"sex": {"value": "F"}}},
    }
    (tmp_path / "truth.json").write_text(json.dumps({"level": "phone", "files": files}))
    told = [sample.truth["other_side"] for sample in found(tmp_path)]
    assert told == [{"address": "3 RUE ATLAS"}, {"family_name": "ALAMI"}, {}]
