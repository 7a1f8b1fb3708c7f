"""What registers know that speaks against a household, or seems to; what households declare wrongly."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from samples.enclosures import enclosed
from samples.households import Family, Member
from samples.people import Folk, day_of_age, years_after
from samples.scenarios.case import INDEX_THRESHOLD, Case, Registers

# Other ways in which offices write the same names; general knowledge, apart from the matcher's own lists.
_ALSO_WRITTEN = {
    "MOHAMED": "Mohammed", "AHMED": "Ahmad", "YOUSSEF": "Yousef", "ABDELLAH": "Abdallah", "SAID": "Saïd",
    "KHADIJA": "Khadidja", "FATIMA ZAHRA": "Fatima-Zahra", "NAIMA": "Naïma", "RACHID": "Rachid", "AICHA": "Aïcha",
    "BRAHIM": "Ibrahim", "ISMAIL": "Ismaïl", "ZINEB": "Zeineb", "MUSTAPHA": "Mustafa", "HASSAN": "Hassan",
}  # fmt: skip


def index_above(case: Case, folk: Folk) -> Case:
    """The social register's index is above the threshold: no paper can answer that."""
    index = INDEX_THRESHOLD + Decimal(folk.rng.randint(300_000, 15_000_000)).scaleb(-7)
    return replace(case, index=index).expecting("proposed_refusal", "registry.index_above_threshold")


def index_at_threshold(case: Case, folk: Folk) -> Case:
    """The index is exactly the threshold: a person decides."""
    return replace(case, index=INDEX_THRESHOLD).expecting("in_review", "registry.index_above_threshold")


def head_covered(case: Case, folk: Folk) -> Case:
    """The head is insured as an employee."""
    return case.knowing(_cover(case.family.head, "insured", "open"), "proposed_refusal", "registry.already_covered")


def spouse_covered(case: Case, folk: Folk) -> Case:
    """The spouse is insured as an employee, and may carry the others."""
    spouse = case.family.spouse or case.family.head
    return case.knowing(_cover(spouse, "insured", "open"), "in_review", "registry.already_covered")


def rights_closed(case: Case, folk: Folk) -> Case:
    """The head's rights as self-employed are closed: the carrier has to clear that first."""
    return case.knowing(_cover(case.family.head, "insured", "closed"), "routed", "registry.rights_closed")


def idcs_unknown(case: Case, folk: Folk) -> Case:
    """The population register does not know a member's number."""
    member = folk.rng.choice(case.family.members)

    def forget(known: Registers) -> None:
        known["rnp"][member.person.idcs] = None

    return case.knowing(forget, "corrections_requested", "registry.idcs_unknown")


def register_differs(case: Case, folk: Folk) -> Case:
    """The population register has another birth date for a member than declaration and papers."""
    member = folk.rng.choice(case.family.members)
    other = years_after(member.person.birth_date, -1) + timedelta(days=folk.rng.choice((-40, 35)))

    def shift(known: Registers) -> None:
        known["rnp"][member.person.idcs]["birth_date"] = other.isoformat()

    return case.knowing(shift, "corrections_requested", "registry.identity_differs")


def not_in_register(case: Case, folk: Folk) -> Case:
    """The social register has no such household."""

    def forget(known: Registers) -> None:
        known["rsu"] = None

    return case.knowing(forget, "corrections_requested", "registry.not_in_rsu")


def member_not_counted(case: Case, folk: Folk) -> Case:
    """The social register does not count the youngest of the household."""
    youngest = case.family.members[-1]

    def leave_out(known: Registers) -> None:
        kept = [each for each in known["rsu"]["members"] if each["idcs"] != youngest.person.idcs]
        known["rsu"]["members"] = kept

    return case.knowing(leave_out, "corrections_requested", "registry.composition_differs")


def wider_register(case: Case, folk: Folk) -> Case:
    """The social register counts a grandmother too: no defect."""
    number = folk.numbers.idcs()

    def add(known: Registers) -> None:
        known["rsu"]["members"].append({"idcs": number, "relation": "ascendant"})

    return case.knowing(add, "accepted")


def registry_down(case: Case, folk: Folk) -> Case:
    """The population register cannot be reached: nobody is rejected for it."""

    def fall(known: Registers) -> None:
        known["rnp"] = {"down": True}

    return case.knowing(fall, "pending", "registry.unreachable")


def transfer_blocked(case: Case, folk: Folk) -> Case:
    """The head was covered by RAMED and never transferred."""
    cin, number = case.family.head.person.cin, f"{folk.rng.randrange(10**9):09d}"

    def block(known: Registers) -> None:
        known["ramed"][cin] = {"number": number, "covered": True, "transferred": False}

    return case.knowing(block, "routed", "registry.ramed_transfer_blocked")


def idcs_invalid(case: Case, folk: Folk) -> Case:
    """One digit of a member's number is mistyped."""
    member = folk.rng.choice(case.family.members)
    number = member.person.idcs
    wrong = number[:-1] + str((int(number[-1]) + folk.rng.randint(1, 9)) % 10)
    return case.saying(member, idcs=wrong).asked("household.idcs_invalid")


def head_under_age(case: Case, folk: Folk) -> Case:
    """The head is seventeen."""
    head = case.family.head
    person = replace(head.person, birth_date=day_of_age(folk.rng, 17, folk.today))
    family = replace(case.family, members=(replace(head, person=person),))
    young = replace(case, family=family, papers=enclosed(family, folk.rng, folk.today))
    return young.expecting("corrections_requested", "household.head_under_age")


def born_after_today(case: Case, folk: Folk) -> Case:
    """A child's birth is declared for next year."""
    child = folk.rng.choice(case.family.children)
    said = years_after(folk.today, 1) - timedelta(days=folk.rng.randint(5, 90))
    return case.saying(child, birth_date=said).asked("household.impossible_dates")


def child_over_age(case: Case, folk: Folk) -> Case:
    """A grown child neither studies nor is disabled, and is declared all the same."""
    grown = next(child for child in case.family.children if child.person.age_on(folk.today) > 21)
    plain = replace(grown, studying=False, disabled=False)
    family = replace(case.family, members=tuple(plain if each is grown else each for each in case.family.members))
    proofs = (f"{grown.id}-school", f"{grown.id}-disability")
    kept = tuple(each for each in case.papers if each.stem not in proofs)
    return replace(case, family=family, papers=kept).expecting("in_review", "household.child_over_age")


def spelt_otherwise(case: Case, folk: Folk) -> Case:
    """The declaration spells a name as another office would: nobody is asked anything."""
    member = next(each for each in case.family.members if each.person.given.latin in _ALSO_WRITTEN)
    given = member.person.given
    return case.saying(member, given=replace(given, latin=_ALSO_WRITTEN[given.latin])).expecting("accepted")


def spelt_in_two_ways(family: Family, folk: Folk) -> bool:
    """Say whether somebody's name is one that offices write in several ways."""
    return any(each.person.given.latin in _ALSO_WRITTEN for each in family.members)


def _cover(member: Member, role: str, rights: str) -> Callable[[Registers], None]:
    def cover(known: Registers) -> None:
        entry: dict[str, Any] = known["cover"][member.person.idcs]
        scheme = "AMO-TNS" if rights == "closed" else "AMO-SALARIES"
        # One record is shared by all who have no cover.
        known["cover"][member.person.idcs] = entry | {
            "covered": True, "scheme": scheme, "role": role, "rights": rights, "since": "2021-03-01",
        }  # fmt: skip

    return cover
