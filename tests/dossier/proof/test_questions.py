"""What was declared of whom a paper should speak, and what a person said of it."""

from dataclasses import replace

import pytest

from dossier.dates import PartialDate
from dossier.findings import Finding, Verdict
from dossier.household import EndOfMarriage, Marriage, MarriageEnd
from dossier.proof.questions import about, answered, marriage_with, passed
from dossier.proof.requirements import Proof
from tests.builders import a_household, a_member

HOUSEHOLD = a_household()
HASSAN = "Hassan EL ALAMI · حسن العلمي · AB123456 · 1985-03-12"
FATIMA = "Fatima Zahra BENNANI · فاطمة الزهراء بناني · C654321 · 1988-07-02"
YOUSSEF = "Youssef EL ALAMI · يوسف العلمي · 2015-05-04"
ABOUT = {
    (Proof.IDENTITY, "m1"): HASSAN,
    (Proof.BIRTH, "m3"): YOUSSEF,
    (Proof.IDENTITY, "m9"): None,
    (Proof.IDENTITY, None): None,
    (Proof.MARRIAGE, "m2"): f"{HASSAN} · {FATIMA} · 2012-06-21",
    (Proof.MARRIAGE, "m3"): f"{HASSAN} · {YOUSSEF}",
    (Proof.ADDRESS, None): f"12 rue Ibn Batouta, Agdal · Rabat · {HASSAN} · {FATIMA}",
    (Proof.ADDRESS, "m9"): f"12 rue Ibn Batouta, Agdal · Rabat · {HASSAN} · {FATIMA}",
}


@pytest.mark.parametrize(("proof", "member"), ABOUT, ids=[f"{proof} of {member}" for proof, member in ABOUT])
def test_a_question_is_about_what_was_declared_of_them(proof: Proof, member: str | None) -> None:
    assert about(HOUSEHOLD, proof, member) == ABOUT[proof, member]


def test_who_has_no_name_in_arabic_is_told_in_latin_letters() -> None:
    head = a_member("m1", family_name_ar=None, cin=None)
    assert about(a_household(head), Proof.IDENTITY, "m1") == "Hassan EL ALAMI · حسن · 1985-03-12"


ASKED: dict[str, tuple[Finding, dict[str, object]]] = {
    "of nobody": (Finding("c", Verdict.UNCERTAIN, document="p"), {}),
    "of a member's identity": (Finding("c", Verdict.UNCERTAIN, member="m2", document="p", declared=FATIMA), {}),
    "of a marriage, under the head's name": (
        Finding("c", Verdict.UNCERTAIN, member="m2", document="p", declared=f"{HASSAN} · {FATIMA} · 2012-06-21"), {},
    ),
    "of an address": (
        Finding("c", Verdict.UNCERTAIN, member="m1", document="p", declared=ABOUT[Proof.ADDRESS, None]), {},
    ),
    "with what was read": (
        Finding("c", Verdict.UNCERTAIN, member="m1", document="p", declared=HASSAN, read="passport"),
        {"read": "passport"},
    ),
    "without what was read": (
        Finding("c", Verdict.UNCERTAIN, member="m1", document="p", declared=HASSAN), {"read": "passport"},
    ),
    "under other values": (
        Finding("c", Verdict.UNCERTAIN, member="m3", document="p", declared="one", read="other"),
        {"values": (("one", "other"),)},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("question", "further"), ASKED.values(), ids=ASKED)
def test_an_answer_is_found_as_it_was_asked(question: Finding, further: dict[str, object]) -> None:
    for verdict in (Verdict.PASS, Verdict.FAIL):
        assert answered("c", "p", HOUSEHOLD, {question.key: verdict}, **further) is verdict  # type: ignore[arg-type]


def test_what_was_asked_otherwise_is_no_answer() -> None:
    settlements = {Finding("c", Verdict.UNCERTAIN, member="m1", document="p", declared=HASSAN).key: Verdict.PASS}
    assert answered("c", "p", HOUSEHOLD, settlements) is Verdict.PASS
    assert answered("other", "p", HOUSEHOLD, settlements) is None
    assert answered("c", "other", HOUSEHOLD, settlements) is None
    assert answered("c", "p", a_household(a_member(given_names="Karim")), settlements) is None
    assert answered("c", "p", HOUSEHOLD, {}) is None


def test_a_paper_passed_where_a_person_said_so_of_any_reason() -> None:
    def key(code: str, **changes: str) -> str:
        question = Finding(code, Verdict.UNCERTAIN, member="m1", document="p", declared=HASSAN)
        return replace(question, **changes).key  # type: ignore[arg-type] # texts of a finding

    def said(settlements: dict[str, Verdict]) -> bool:
        return passed(("one", "two"), "p", "m1", HASSAN, settlements)

    assert said({key("one"): Verdict.PASS})
    assert said({key("two"): Verdict.PASS})
    assert not said({key("one"): Verdict.FAIL})
    assert not said({key("three"): Verdict.PASS})
    assert not said({})
    for change in ({"member": "m2"}, {"document": "q"}, {"declared": FATIMA}, {"read": "x"}):
        assert not said({key("one", **change): Verdict.PASS})


def test_the_marriage_that_binds_is_the_latest_declared_that_has_not_ended() -> None:
    first, second = (Marriage("m2", PartialDate(day)) for day in ("2012-06-21", "2015-01-02"))
    ended = replace(second, ended=MarriageEnd(PartialDate("2016-01-01"), EndOfMarriage.DIVORCE))
    assert marriage_with(replace(HOUSEHOLD, marriages=(first, second)), "m2") == second
    assert marriage_with(replace(HOUSEHOLD, marriages=(first, ended)), "m2") == first
    assert marriage_with(replace(HOUSEHOLD, marriages=(ended,)), "m2") is None
    assert marriage_with(HOUSEHOLD, "m3") is None
