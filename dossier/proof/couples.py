"""Whose marriage is this? What a marriage certificate says of the head and one spouse.

Source: DOMAIN.md §§7-8; the fields are those of the adoul's act (research/documents.md §4).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dossier.dates import earliest, latest, partial_date
from dossier.findings import Verdict
from dossier.household import Household, Member, Sex
from dossier.policy import Policy
from dossier.proof.persons import Fit, Holder, PersonFields, Testimonies, said_under, settled
from dossier.proof.questions import marriage_with
from dossier.proof.testimony import Alike, Seen, Testimony, Weight, dates_alike, weigh

_SIDES = ("husband", "wife")


@dataclass(frozen=True, slots=True)
class CoupleTestimonies:
    """What the certificate says of both spouses and of the day."""

    marriage_date: Testimony
    sides: tuple[tuple[Member, Testimonies], ...]

    def holder(self, policy: Policy) -> Holder:
        """Return whose marriage it is: theirs if either spouse is there, another's if surely neither is."""
        holders = [side.holder(policy) for _, side in self.sides]
        if any(holder.fit is Fit.THEIRS for holder in holders):
            return Holder(Fit.THEIRS, proved=self.proved(policy))
        both_differ = all(side.differs_somewhere() for _, side in self.sides)
        others = [holder for holder in holders if holder.fit is Fit.ANOTHERS]
        if others and both_differ:
            return Holder(Fit.ANOTHERS, proved=False, confidence=max(other.confidence or 0.0 for other in others))
        supported = self.marriage_date.weight is Weight.AGREES or any(side.supports() for _, side in self.sides)
        return Holder(Fit.UNCLEAR, proved=self.proved(policy), strange=both_differ and not supported)

    def proved(self, policy: Policy) -> bool:
        """Whether enough agrees: both spouses, or the day and one spouse by number or both by given names."""
        here = [side.holder(policy).proved or side.names_agree() for _, side in self.sides]
        if all(here):
            return True
        if self.marriage_date.weight is not Weight.AGREES:
            return False
        both_given = all(any(one.weight is Weight.AGREES for one in side.given) for _, side in self.sides)
        return any(here) or both_given


def couple_testimonies(
    household: Household, spouse: Member, fields: Mapping[str, Seen], policy: Policy, settlements: Mapping[str, Verdict]
) -> CoupleTestimonies:
    """Return what a marriage certificate says of the head's marriage with this spouse."""
    head = household.head
    marriage = marriage_with(household, spouse.id)
    partners = (spouse, head) if head.sex is Sex.FEMALE and spouse.sex is Sex.MALE else (head, spouse)
    declared = marriage.date if marriage else None
    seen = fields.get("marriage_date")
    day = Testimony(
        "mismatch.marriage_date",
        "marriage_date",
        declared,
        seen,
        weigh(declared, seen, _days_alike(policy), policy, one_slip=True),
    )
    return CoupleTestimonies(
        marriage_date=settled(day, spouse.id, "marriage_certificate", settlements),
        sides=tuple(
            (partner, _in_place(partner, other, side, fields, policy, settlements))
            for side, partner, other in zip(_SIDES, partners, reversed(partners), strict=True)
        ),
    )


def _days_alike(policy: Policy) -> Alike:
    """Return the comparison of marriage days: an act is written and entered some days after the contract."""

    def alike(declared: str, read: str) -> Weight:
        weight = dates_alike(declared, read)
        if weight is not Weight.CONTRADICTS:
            return weight
        later = earliest(partial_date(read)) - latest(partial_date(declared))
        return Weight.DOUBTFUL if 0 < later.days <= policy.days.marriage_entered_days else weight

    return alike


def _in_place(
    member: Member,
    other: Member,
    side: str,
    fields: Mapping[str, Seen],
    policy: Policy,
    settlements: Mapping[str, Verdict],
) -> Testimonies:
    """Return what is said of the member; what is the other spouse's was read in the wrong place, and is no fault."""
    mine = side_of(member, side, fields, policy, settlements)
    if not mine.differs_somewhere():
        return mine
    theirs = side_of(other, side, fields, policy, {})

    def near(one: Testimony, exchanged: Testimony) -> Testimony:
        if exchanged.weight is not Weight.AGREES or one.weight in (Weight.AGREES, Weight.SILENT, Weight.CLOSED):
            return one
        return settled(one.weighing(Weight.NEAR), member.id, "marriage_certificate", settlements)

    return replace(
        mine,
        number=near(mine.number, theirs.number),
        birth_date=near(mine.birth_date, theirs.birth_date),
        family=tuple(map(near, mine.family, theirs.family)),
        given=tuple(map(near, mine.given, theirs.given)),
    )


def side_of(
    member: Member, side: str, fields: Mapping[str, Seen], policy: Policy, settlements: Mapping[str, Verdict]
) -> Testimonies:
    """Return what a marriage certificate says of the member as its `husband` or its `wife`."""
    where = PersonFields(
        *(f"{side}_{name}" for name in ("document_number", "family_name", "given_names", "birth_date"))
    )
    return said_under(member, "marriage_certificate", where, fields, policy, settlements, code="mismatch.spouse")
