"""What a finding shows of itself, whole: whom and what it concerns, both values, where they stand, who says so."""

from collections.abc import Callable
from dataclasses import astuple, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from dossier.case import Case
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Finding, Verdict
from dossier.registries import CoverRecord, RamedRecord, Registry
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_household,
    a_piece,
    birth_fields,
    marriage_fields,
    residence_fields,
    the_answers,
    with_piece,
)
from tests.dossier.checks.test_card import BROKEN, OTHER, with_zone
from tests.dossier.checks.test_undeclared import HOUSEHOLD, SECOND, SISTER, with_more

HEAD, SPOUSE, CHILD = HOUSEHOLD.members
ANSWERS = the_answers(HOUSEHOLD)
FAIL, UNCERTAIN = Verdict.FAIL, Verdict.UNCERTAIN
READ = (0.97, 1, (100, 200, 300, 40))
"""Confidence, page and box of every field that the builders read."""
UNSEEN = (None, None, None)


def known(**changes: Any) -> Case:  # noqa: ANN401 - any of the answers' fields
    return a_case(answers=replace(ANSWERS, **changes))


def rnp(**changes: Any) -> Case:  # noqa: ANN401 - any of the record's fields
    record = ANSWERS.rnp[HEAD.idcs]
    assert record is not None
    return known(rnp={**ANSWERS.rnp, HEAD.idcs: replace(record, **changes)})


def rsu(**changes: Any) -> Case:  # noqa: ANN401 - any of the record's fields
    assert ANSWERS.rsu is not None
    return known(rsu=replace(ANSWERS.rsu, **changes))


def counted(count: int) -> Case:
    assert ANSWERS.rsu is not None
    return rsu(members=ANSWERS.rsu.members[:count])


def covered(member: str, scheme: str, rights: str) -> Case:
    record = CoverRecord(covered=True, scheme=scheme, role="insured", rights=rights)
    return known(cover={**ANSWERS.cover, member: record})


def instead(kind: str, member: str, fields: Any) -> Case:  # noqa: ANN401 - the fields of any builder
    return with_piece(a_case(), a_piece(kind, member, fields))


CARD, ACT, MARRIAGE, HOME = "identity_card", "birth_certificate", "marriage_certificate", "residence_certificate"
MORE = a_piece(ACT, None, birth_fields(SISTER, HOUSEHOLD), id="act")
ELSEWHERE = residence_fields(HOUSEHOLD, address="5 avenue Mohammed V, Tanger")
_Told = tuple[object, ...]
FOUND: dict[str, tuple[Callable[[], Case], list[_Told]]] = {
    "zone and print differ on two photos": (
        lambda: with_zone(OTHER["number"], OTHER["number"]),
        [("fraud.mrz_differs_from_print", UNCERTAIN, "m1", "card-1", CARD, "document_number", None,
          OTHER["number"], *READ, CARD)],
    ),
    "zone and print differ": (
        lambda: with_zone(OTHER["number"]),
        [("quality.unreadable", FAIL, "m1", "card-0", CARD, None, None, None, *READ, CARD)],
    ),
    "digits break": (
        lambda: with_zone(BROKEN),
        [("validity.checksum_failed", FAIL, "m1", "card-0", CARD, "mrz", None, BROKEN, *READ, CARD)],
    ),
    "a child who is not declared": (
        lambda: with_more(MORE),
        [("household.member_undeclared", UNCERTAIN, None, "act", ACT, "given_names", None, "Salma", *READ, ACT)],
    ),
    "a spouse who is not declared": (
        lambda: with_more(a_piece(MARRIAGE, None, SECOND, id="second")),
        [("household.member_undeclared", UNCERTAIN, None, "second", MARRIAGE, "given_names", None, "Salma", *READ,
          MARRIAGE)],
    ),
    "an old proof of address": (
        lambda: instead(HOME, "m1", residence_fields(HOUSEHOLD, issue_date="2026-01-02")),
        [("validity.too_old", FAIL, "m1", f"m1-{HOME}", HOME, "issue_date", None, "2026-01-02", *READ, HOME)],
    ),
    "another address": (
        lambda: instead(HOME, "m1", ELSEWHERE),
        [("mismatch.address", FAIL, "m1", f"m1-{HOME}", HOME, "address", "12 rue Ibn Batouta, Agdal, Rabat",
          "5 avenue Mohammed V, Tanger", *READ, HOME)],
    ),
    "another father": (
        lambda: instead(ACT, "m3", birth_fields(CHILD, HOUSEHOLD, father_name="Driss")),
        [("mismatch.father", FAIL, "m3", f"m3-{ACT}", ACT, "father_name", "Hassan", "Driss", *READ, ACT)],
    ),
    "married on another day": (
        lambda: instead(MARRIAGE, "m2", marriage_fields(HOUSEHOLD, marriage_date="2010-06-21")),
        [("mismatch.marriage_date", FAIL, "m2", f"m2-{MARRIAGE}", MARRIAGE, "marriage_date", "2012-06-21",
          "2010-06-21", *READ, MARRIAGE)],
    ),
    "the register knows another day": (
        lambda: rnp(birth_date=PartialDate("1984-03-12")),
        [("registry.identity_differs", FAIL, "m1", None, None, "birth_date", "1985-03-12", "1984-03-12", *UNSEEN,
          "rnp")],
    ),
    "the register says dead": (
        lambda: rnp(alive=False),
        [("registry.identity_differs", UNCERTAIN, "m1", None, None, "alive", None, "false", *UNSEEN, "rnp")],
    ),
    "the register does not know the number": (
        lambda: known(rnp={**ANSWERS.rnp, HEAD.idcs: None}),
        [("registry.idcs_unknown", FAIL, "m1", None, None, "idcs", HEAD.idcs, None, *UNSEEN, "rnp")],
    ),
    "no household in the register": (
        lambda: known(rsu=None),
        [("registry.not_in_rsu", FAIL, "m1", None, None, None, None, None, *UNSEEN, "rsu")],
    ),
    "an index above": (
        lambda: rsu(index=Decimal("9.9")),
        [("registry.index_above_threshold", FAIL, "m1", None, None, "index", "9.3264284", "9.9", *UNSEEN, "rsu")],
    ),
    "a child whom the register does not count": (
        lambda: counted(2),
        [("registry.composition_differs", FAIL, "m3", None, None, "relation", "child", None, *UNSEEN, "rsu")],
    ),
    "a spouse covered elsewhere": (
        lambda: covered(SPOUSE.idcs, "CNSS", "open"),
        [("registry.already_covered", UNCERTAIN, "m2", None, None, "scheme", None, "CNSS", *UNSEEN, "cover")],
    ),
    "rights closed elsewhere": (
        lambda: covered(HEAD.idcs, "TNS", "closed"),
        [("registry.rights_closed", FAIL, "m1", None, None, "scheme", None, "TNS", *UNSEEN, "cover")],
    ),
    "registers that are silent": (
        lambda: known(answered=(Registry.RNP,)),
        [("registry.unreachable", UNCERTAIN, None, None, None, None, None, None, *UNSEEN, source)
         for source in ("rsu", "cover")],
    ),
    "a number that is none": (
        lambda: a_case(a_household(replace(HEAD, idcs="5170669073"), SPOUSE, CHILD)),
        [("household.idcs_invalid", FAIL, "m1", None, None, "idcs", "5170669073", None, *UNSEEN, "declaration")],
    ),
    "a child older than can be": (
        lambda: a_case(a_household(HEAD, SPOUSE, replace(CHILD, birth_date=PartialDate("1980-01-01")))),
        [(code, FAIL, "m3", None, None, "birth_date", "1980-01-01", None, *UNSEEN, "declaration")
         for code in ("household.child_over_age", "household.impossible_dates")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("case", "told"), FOUND.values(), ids=FOUND)
def test_a_finding_says_whom_and_what_it_concerns_and_where_that_stands(
    case: Callable[[], Case], told: list[_Told]
) -> None:
    found = assess(case(), TODAY, POLICY).findings
    assert [astuple(one)[:-1] for one in found if one.verdict in (FAIL, UNCERTAIN)] == told


DAYS = {registry: date(2026, 10, at) for at, registry in enumerate(Registry, start=1)}


def dated() -> Case:
    """The sound case in which every register answers of a day of its own, and of everybody."""
    assert ANSWERS.rsu is not None
    return known(
        rnp={idcs: each and replace(each, as_of=DAYS[Registry.RNP]) for idcs, each in ANSWERS.rnp.items()},
        rsu=replace(ANSWERS.rsu, as_of=DAYS[Registry.RSU]),
        cover={
            idcs: CoverRecord(covered=True, scheme="TNS", rights=rights, as_of=DAYS[Registry.COVER])
            for idcs, rights in zip(ANSWERS.cover, ("open", "closed", "open"), strict=True)
        },
        ramed={card: RamedRecord(True, False, as_of=DAYS[Registry.RAMED]) for card in ANSWERS.ramed},
    )


def test_what_a_register_says_carries_the_day_of_which_it_says_it() -> None:
    found = [one for one in assess(dated(), TODAY, POLICY).findings if one.source in tuple(Registry)]
    assert {one.source for one in found} == set(Registry)
    assert {one.source: one.as_of for one in found} == DAYS
    assert all(one.as_of == DAYS[Registry(one.source or "")] for one in found)


def test_a_cover_of_somebody_else_carries_its_day() -> None:
    record = CoverRecord(False, given_names="Karim", birth_date=PartialDate("1971-01-01"), as_of=date(2026, 10, 3))
    [doubt] = assess(known(cover={**ANSWERS.cover, SPOUSE.idcs: record}), TODAY, POLICY).doubts
    assert (doubt.code, doubt.as_of) == ("registry.identity_differs", date(2026, 10, 3))


def test_a_stale_answer_carries_its_day() -> None:
    [stale] = [one for one in assess(rsu(as_of=date(2025, 1, 2)), TODAY, POLICY).findings if one.field == "as_of"]
    assert stale.as_of == date(2025, 1, 2)


def test_who_is_not_in_a_register_and_what_a_paper_says_have_no_such_day() -> None:
    unknown = replace(dated(), answers=replace(dated().answers, rnp={**ANSWERS.rnp, HEAD.idcs: None}, rsu=None))
    days = {one.as_of for one in assess(unknown, TODAY, POLICY).findings if one.verdict is FAIL}
    assert None in days
    papers = (one for one in assess(dated(), TODAY, POLICY).findings if one.source not in tuple(Registry))
    assert {one.as_of for one in papers} == {None}


def test_another_day_of_the_same_answer_asks_nothing_again() -> None:
    one, other = (Finding("registry.not_in_rsu", FAIL, "m1", as_of=date(2026, 10, day)) for day in (1, 2))
    assert one.key == other.key
