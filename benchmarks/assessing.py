"""What the judgement costs: CPU of `assess` for households of eight with fifteen papers, read as they are printed.

    nice -n 5 python -m benchmarks.assessing --households 300 --seed 7 --json out.json

Every household is another, assessed once after one to warm up: nothing that was remembered of a case helps. Half of
them are read surely, half faintly, for doubts cost more than what agrees.
"""

import argparse
import json
import random
import secrets
import statistics
import sys
import time
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from dossier.case import Case, Piece
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Outcome
from dossier.household import Address, Channel, Household, Language, Marriage, Member, Relation, Sex
from dossier.policy import in_force
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading
from dossier.registries import CoverRecord, Registry, RegistryAnswers, RnpRecord, RsuMember, RsuRecord
from samples.chance import stream
from samples.numbers import Numbers
from samples.people import Folk, Person, day_of_age, home

TODAY = date(2026, 11, 22)
_AGES = (24, 22, 19, 15, 11, 6)
_MARRIED = date(2000, 6, 24)
_SURE, _FAINT = (0.9, 0.99), (0.3, 0.89)
_SEEDS = 10**6


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds of CPU for one household, and what came of them."""

    households: int
    median_ms: float
    p95_ms: float
    worst_ms: float
    outcomes: dict[str, int]


def main() -> None:
    """Make households, assess each once, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--households", type=int, default=300)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(_SEEDS))
    parser.add_argument("--json", type=Path, help="file for all figures")
    given = parser.parse_args()
    told = {
        name: measure([a_case(given.seed, at, *bounds) for at in range(given.households)])
        for name, bounds in (("sure", _SURE), ("faint", _FAINT))
    }
    sys.stdout.write(f"seed {given.seed}: CPU ms of one assessment, 8 people, 15 papers\n")
    for name, figures in told.items():
        shown = f"median {figures.median_ms:.1f}  95 % {figures.p95_ms:.1f}  worst {figures.worst_ms:.1f}"
        sys.stdout.write(f"{name:>6}: {shown}  {figures.outcomes}\n")
    if given.json:
        known = {name: {each: getattr(figures, each) for each in Figures.__slots__} for name, figures in told.items()}
        given.json.write_text(json.dumps({"seed": given.seed, **known}), encoding="utf-8")


def measure(cases: list[Case]) -> Figures:
    """Assess each case once, after a first one that is not counted."""
    policy, spent, outcomes = in_force(TODAY), [], dict.fromkeys(Outcome, 0)
    for case in cases:
        before = time.process_time()
        assessment = assess(case, TODAY, policy)
        spent.append((time.process_time() - before) * 1000)
        outcomes[assessment.outcome] += 1
    counted = sorted(spent[1:])
    p95 = counted[int(len(counted) * 0.95)]
    seen = {outcome.value: count for outcome, count in outcomes.items() if count}
    return Figures(len(cases), statistics.median(counted), p95, counted[-1], seen)


def a_case(seed: int, at: int, least: float, most: float) -> Case:
    """Return a sound household of eight with its fifteen papers, each value read with a confidence within bounds."""
    rng = stream(seed, at, "assessing")
    folk = Folk(rng, Numbers(seed, at), TODAY)
    father = folk.adult(Sex.MALE, day_of_age(rng, 52, TODAY))
    mother = folk.adult(Sex.FEMALE, day_of_age(rng, 47, TODAY))
    children: list[Person] = []
    for age in _AGES:
        named = [each.given for each in children]
        children.append(folk.child(day_of_age(rng, age, TODAY), father, mother, father.birth_place, named))
    people = {f"m{place}": person for place, person in enumerate((father, mother, *children), start=1)}
    abode = home(rng)
    household = Household(
        language=Language.FRENCH,
        channel=Channel.ONLINE,
        office="rabat-agdal",
        phone="+212612345678",
        address=Address(abode.line.latin, abode.commune.name.latin, abode.commune.name.latin),
        members=tuple(_member(id_, person) for id_, person in people.items()),
        marriages=(Marriage("m2", PartialDate(_MARRIED.isoformat())),),
    )
    return Case(household, _Papers(household, people, rng, least, most).all(), _answers(household))


def _member(id_: str, person: Person) -> Member:
    relation = {"m1": Relation.HEAD, "m2": Relation.SPOUSE}.get(id_, Relation.CHILD)
    return Member(
        id=id_,
        relation=relation,
        idcs=person.idcs,
        family_name=person.family.latin,
        given_names=person.given.latin,
        birth_date=PartialDate(person.birth_date.isoformat()),
        sex=person.sex,
        cin=person.cin,
        family_name_ar=person.family.arabic,
        given_names_ar=person.given.arabic,
        studying=person.age_on(TODAY) > in_force(TODAY).child_max_age_years,
        parents=("m1", "m2") if relation is Relation.CHILD else (),
    )


def _answers(household: Household) -> RegistryAnswers:
    return RegistryAnswers(
        rnp={
            each.idcs: RnpRecord(
                each.family_name,
                each.given_names,
                each.birth_date,
                each.sex,
                family_name_ar=each.family_name_ar,
                given_names_ar=each.given_names_ar,
            )
            for each in household.members
        },
        rsu=RsuRecord(tuple(RsuMember(each.idcs, each.relation) for each in household.members), Decimal("7.5"), TODAY),
        cover={each.idcs: CoverRecord(covered=False, as_of=TODAY) for each in household.members},
        answered=tuple(Registry),
    )


@dataclass(frozen=True, slots=True)
class _Papers:
    """The papers of one household, as a reader hands them over."""

    household: Household
    people: dict[str, Person]
    rng: random.Random
    least: float
    most: float

    def all(self) -> tuple[Piece, ...]:
        """Four sides of cards, a passport, a marriage, six births, two years of school, one address: fifteen."""
        father, mother = self.people["m1"], self.people["m2"]
        pieces = [
            self._piece("identity_card", id_, side, self._side(id_, side)) for id_ in ("m1", "m2") for side in "fb"
        ]
        spouse = {"expiry_date": "2030-04-01", "document_number": "AB1234567", "national_id": mother.cin or ""}
        pieces.append(self._piece("passport", "m2", "", {**self._person("m2", "latin"), **spouse}))
        sides = {
            f"{side}_{name}": value
            for side, id_ in (("husband", "m1"), ("wife", "m2"))
            for name, value in {**self._person(id_, "both"), "document_number": self.people[id_].cin or ""}.items()
            if name != "sex"
        }
        married = {**sides, "marriage_date": _MARRIED.isoformat()}
        pieces.append(self._piece("marriage_certificate", "m2", "", married))
        for id_ in list(self.people)[2:]:
            child = self.people[id_]
            parents = {"father_name": child.father_on_acts.latin, "mother_name": child.mother_on_acts.latin}
            born = {**self._person(id_, "both"), **parents, "issue_date": "2026-10-20", "act_number": child.act_number}
            pieces.append(self._piece("birth_certificate", id_, "", born))
        for id_ in ("m3", "m4"):
            student = self.people[id_]
            year = {"birth_date": student.birth_date.isoformat(), "school_year": "2026-2027"}
            named = {"student_name": student.full_name.latin}
            pieces.append(self._piece("school_certificate", id_, "", {**named, **year}))
        address = self.household.address
        lives = {"holder_name": father.full_name.latin, "document_number": father.cin or "", "issue_date": "2026-11-02"}
        lives["address"] = f"{address.line} {address.commune}"
        return (*pieces, self._piece("residence_certificate", "m1", "", lives))

    def _side(self, id_: str, side: str) -> dict[str, str]:
        person = self.people[id_]
        if side == "b":
            acts = {"father_name": person.father_on_acts.latin, "mother_name": person.mother_on_acts.latin}
            return {**acts, "civil_registration_number": person.civil_registration_number}
        place = {"birth_place": person.birth_place.name.latin}
        return {
            **self._person(id_, "both"), **place, "document_number": person.cin or "", "expiry_date": "2031-01-01"
        }  # fmt: skip

    def _person(self, id_: str, script: str) -> dict[str, str]:
        person = self.people[id_]
        names = {"family_name": person.family.latin, "given_names": person.given.latin}
        if script == "both":
            names |= {"family_name_ar": person.family.arabic, "given_names_ar": person.given.arabic}
        return {**names, "birth_date": person.birth_date.isoformat(), "sex": person.sex}

    def _piece(self, kind: str, member: str, side: str, values: dict[str, str]) -> Piece:
        fields = {
            name: FieldReading(value, self.rng.uniform(self.least, self.most), 1, Box(100, 200, 300, 40))
            for name, value in values.items()
            if value
        }
        reading = Reading(kind, 0.97, Quality(Legibility.GOOD), (PageSize(2480, 3508),), fields)
        name = f"{member}-{kind}{side}"
        return Piece(name, f"{name}.jpg", kind, member, reading, content_digest=name)


if __name__ == "__main__":
    main()
