"""The group plugs into the samples: any of its papers at any level, with papers of no kind that have nothing true."""

import json
from datetime import date
from pathlib import Path

import pytest

from samples.documents import Wanted, make

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("level", ["flatbed", "scan150", "phone", "hard", "exif"])
def test_a_paper_of_several_pages_comes_at_any_level(tmp_path: Path, level: str) -> None:
    written = make(tmp_path / "out", 1, 5, Wanted("holdout2", level, "family_booklet"), TODAY)
    truth = json.loads((tmp_path / "out" / "truth.json").read_text())
    assert truth["group"] == "holdout2"
    assert len(truth["files"]) == written
    assert {each["kind"] for each in truth["files"].values()} == {"family_booklet"}


def test_papers_of_no_kind_have_a_zone_or_nothing_true(tmp_path: Path) -> None:
    make(tmp_path / "out", 8, 4, Wanted("holdout2", "flatbed", "unknown"), TODAY)
    truth = json.loads((tmp_path / "out" / "truth.json").read_text())
    found = [set(each["fields"]) for each in truth["files"].values()]
    assert {"mrz"} in found
    assert set() in found
    assert all(names <= {"mrz"} for names in found)
