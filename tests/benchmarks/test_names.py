"""Figures of comparers of names are what they are called, and one run tells them without showing a pair."""

import json
from pathlib import Path
from random import Random

import pytest

from benchmarks.measures import Share
from benchmarks.name_comparers import JUDGES, SCORES, metaphone, ratio
from benchmarks.name_figures import Said, best_threshold, causes, judged, recall_at_promise, row
from benchmarks.name_pairs import Label, Pair, Part, Scripts
from benchmarks.names import drawn, main, measure


def _pair(label: Label, left: str = "a", right: str = "b", reason: str = "x", *, hard: bool = False) -> Pair:
    return Pair(left, right, Scripts.LATIN, Part.GIVEN, label, reason, hard)


def test_pairs_that_nobody_could_settle_are_in_no_precision_and_no_recall() -> None:
    found = row([
        Said(_pair(Label.SAME), "same"),
        Said(_pair(Label.SAME), "uncertain"),
        Said(_pair(Label.SAME), "different"),
        Said(_pair(Label.DIFFERENT), "same"),
        Said(_pair(Label.UNCERTAIN), "same"),
        Said(_pair(Label.UNCERTAIN), "different"),
    ])  # fmt: skip
    assert found.precision == Share(1, 2)
    assert found.recall == Share(1, 3)
    assert found.same_called_different == Share(1, 3)
    assert found.left_uncertain == Share(1, 4)
    assert (found.doubt_called_same, found.doubt_called_different) == (Share(1, 2), Share(1, 2))


def test_look_alikes_called_same_are_counted_apart() -> None:
    found = row([
        Said(_pair(Label.DIFFERENT, hard=True), "same"),
        Said(_pair(Label.DIFFERENT, hard=True), "uncertain"),
        Said(_pair(Label.DIFFERENT), "different"),
    ])  # fmt: skip
    assert found.look_alikes_called_same == Share(1, 2)
    assert found.others_called_same == Share(0, 1)


def test_a_pair_of_two_causes_counts_for_both_and_the_worst_comes_first() -> None:
    told = causes([
        Said(_pair(Label.SAME, reason="k or q"), "same"),
        Said(_pair(Label.SAME, reason="k or q + final y"), "different"),
    ])  # fmt: skip
    assert [(each.cause, each.right, each.opposite) for each in told] == [
        ("final y", Share(0, 1), 1),
        ("k or q", Share(1, 2), 1),
    ]


SCORED = [
    (_pair(Label.SAME), 0.9),
    (_pair(Label.SAME), 0.8),
    (_pair(Label.DIFFERENT), 0.7),
    (_pair(Label.SAME), 0.6),
    (_pair(Label.DIFFERENT), 0.2),
    (_pair(Label.UNCERTAIN), 1.0),
]


def test_a_rival_gets_the_threshold_that_suits_it_best() -> None:
    assert best_threshold(SCORED) == 0.6


def test_recall_at_the_promised_precision_counts_what_stands_above_the_first_false_one() -> None:
    scores = dict(zip((str(at) for at in range(6)), (value for _, value in SCORED), strict=True))
    pairs = [_pair(one.label, str(at)) for at, (one, _) in enumerate(SCORED)]
    assert recall_at_promise(pairs, lambda left, _: scores[left])["all"] == Share(2, 3)


def test_a_score_is_judged_for_each_pair_of_scripts() -> None:
    said, thresholds = judged([_pair(Label.SAME, "0.5"), _pair(Label.DIFFERENT, "0.4")], lambda left, _: float(left))
    assert [one.verdict for one in said] == ["same", "different"]
    assert thresholds["latin-latin"] == 0.5


@pytest.mark.parametrize("name", sorted(SCORES))
def test_rivals_are_fed_well_marks_and_case_cost_them_nothing(name: str) -> None:
    assert SCORES[name]("AÏCHA", "aicha") == 1.0
    assert SCORES[name]("مُحَمَّد", "محمـد") == 1.0


def test_rivals_compare_two_scripts_through_a_plain_table() -> None:
    assert ratio("Karim", "كريم") > 0.8
    assert metaphone("Karim", "كريم") == 1.0


@pytest.mark.parametrize("name", sorted(JUDGES))
def test_judges_give_one_of_three_verdicts(name: str) -> None:
    assert JUDGES[name]("Rachid", "RACHID") == "same"


def test_one_run_tells_the_figures_and_shows_no_pair(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--seeds", "11", "--limit", "2000", "--comparers", "wathiq", "ratio", "--json", str(tmp_path / "j")])
    printed = capsys.readouterr().out
    assert printed.startswith("seeds: 11; 2000 pairs")
    assert "| wathiq | latin-arabic |" in printed
    assert " is same | " not in printed
    told = json.loads((tmp_path / "j").read_text(encoding="utf-8"))
    assert [each["comparer"] for each in told["results"]] == ["wathiq", "ratio"]
    assert told["results"][0]["rows"]["all"]["recall"]["of"] > 800
    assert told["results"][1]["thresholds"].keys() == {scripts.value for scripts in Scripts}


def test_the_comparer_keeps_its_promise_on_a_sample() -> None:
    # Whole figures are in docs/figures.md; a sample this small may miss them by what chance does.
    found = measure("wathiq", Random(0).sample(drawn(11), 3000)).rows["all"]  # noqa: S311
    assert (found.precision.value or 0) >= 0.99
    assert (found.recall.value or 0) >= 0.96
    assert found.others_called_same.hits == 0
