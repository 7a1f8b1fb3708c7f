"""The blind groups plug into the samples: any of their papers at any level, papers of no kind with nothing true."""

import json
from datetime import date
from pathlib import Path

import pytest

from samples.documents import Wanted, make
from samples.groups import HOLDOUTS, NEWEST

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("group", HOLDOUTS)
@pytest.mark.parametrize("level", ["flatbed", "scan150", "phone", "hard", "exif"])
def test_a_paper_of_several_pages_comes_at_any_level(tmp_path: Path, level: str, group: str) -> None:
    written = make(tmp_path / "out", 1, 5, Wanted(group, level, "family_booklet"), TODAY)
    truth = json.loads((tmp_path / "out" / "truth.json").read_text())
    assert truth["group"] == group
    assert len(truth["files"]) == written
    assert {each["kind"] for each in truth["files"].values()} == {"family_booklet"}


@pytest.mark.parametrize("group", HOLDOUTS)
def test_papers_of_no_kind_have_a_zone_or_nothing_true(tmp_path: Path, group: str) -> None:
    make(tmp_path / "out", 8, 4, Wanted(group, "flatbed", "unknown"), TODAY)
    truth = json.loads((tmp_path / "out" / "truth.json").read_text())
    found = [set(each["fields"]) for each in truth["files"].values()]
    # The eleventh and the twelfth have no paper of another state.
    assert {"mrz"} in found or group in {"holdout11", "holdout12"}
    assert set() in found
    assert all(names <= {"mrz"} for names in found)


def test_holdout_is_the_newest_group_and_the_truth_says_which(tmp_path: Path) -> None:
    told = {}
    for group in (NEWEST, HOLDOUTS[-1]):
        make(tmp_path / group, 2, 6, Wanted(group), TODAY)
        told[group] = {path.name: path.read_bytes() for path in (tmp_path / group).iterdir()}
    assert told[NEWEST] == told[HOLDOUTS[-1]]
    assert json.loads(told[NEWEST]["truth.json"])["group"] == HOLDOUTS[-1]
