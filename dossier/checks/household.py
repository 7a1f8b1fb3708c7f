"""Can the declaration be true? Source: DOMAIN.md §3."""

from collections.abc import Iterator
from datetime import date

from dossier.case import Case
from dossier.dates import PartialDate, age_on, earliest, latest
from dossier.findings import Finding, Verdict
from dossier.household import Member
from dossier.identifiers import idcs
from dossier.policy import Policy
from dossier.proof.papers import in_order
from dossier.proof.requirements import AgeBand, Proof, age_band


def idcs_invalid(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A digital civil and social identifier is one that the population register would issue."""
    for member in case.household.members:
        verdict = Verdict.PASS if idcs.is_valid(member.idcs) else Verdict.FAIL
        yield _of(member, "household.idcs_invalid", verdict, "idcs", member.idcs)


def idcs_repeated(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """An identifier belongs to one person."""
    seen: set[str] = set()
    for member in case.household.members:
        number = idcs.compact(member.idcs)
        if number in seen:
            yield _of(member, "household.duplicate_idcs", Verdict.FAIL, "idcs", member.idcs)
        seen.add(number)


def head_under_age(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The head of a household is of age."""
    head = case.household.head
    least, greatest = age_on(head.birth_date, today)
    if least >= policy.head_min_age_years or latest(head.birth_date) > today:
        return
    # A head whose birth date is known in part may be of age: the papers and a person tell.
    verdict = Verdict.FAIL if greatest < policy.head_min_age_years else Verdict.UNCERTAIN
    yield _of(head, "household.head_under_age", verdict, "birth_date", head.birth_date)


def child_over_age(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A child is covered up to an age, longer while studying, without limit when disabled."""
    papers = in_order(case, today, policy)
    for child in case.household.children:
        band = age_band(child, today, policy)
        claimed = {slot.requirement.proof for slot in papers.slots if slot.requirement.member == child.id}
        # Whether what is claimed is also proved, its own checks say.
        if band is AgeBand.ANY_CONDITION or child.disabled or Proof.DISABILITY in claimed:
            continue
        studies = Proof.SCHOOLING in claimed
        if studies and band in (AgeBand.PERHAPS_OVER, AgeBand.STUDENT):
            continue
        unsure = band is AgeBand.PERHAPS_OVER or (band is AgeBand.PERHAPS_OVER_STUDENT and studies)
        verdict = Verdict.UNCERTAIN if unsure else Verdict.FAIL
        yield _of(child, "household.child_over_age", verdict, "birth_date", child.birth_date)


def dates_impossible(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """Nobody is born in the future, before a parent, or after marrying; to be a child then is hardly credible."""
    household = case.household
    for member in household.members:
        parents = [parent for parent_id in member.parents if (parent := household.member(parent_id))]
        future = earliest(member.birth_date) > today
        impossible = future or any(_before(member.birth_date, parent.birth_date) for parent in parents)
        young = any(_under(policy.parent_credible_age_years, parent, member.birth_date) for parent in parents)
        if impossible or young:
            verdict = Verdict.FAIL if impossible else Verdict.UNCERTAIN
            yield _of(member, "household.impossible_dates", verdict, "birth_date", member.birth_date)
    for marriage in household.marriages:
        partners = [household.head, *([spouse] if (spouse := household.member(marriage.spouse)) else [])]
        born_later = any(_before(marriage.date, partner.birth_date) for partner in partners)
        ended_before = marriage.ended is not None and _before(marriage.ended.date, marriage.date)
        impossible = earliest(marriage.date) > today or born_later or ended_before
        young = any(_under(policy.spouse_credible_age_years, partner, marriage.date) for partner in partners)
        if impossible or young:
            yield Finding(
                "household.impossible_dates",
                Verdict.FAIL if impossible else Verdict.UNCERTAIN,
                member=marriage.spouse if household.member(marriage.spouse) else household.head.id,
                field="marriage_date",
                declared=marriage.date,
                source="declaration",
            )


def _before(one: PartialDate, other: PartialDate) -> bool:
    """Say whether the first day is surely not after the second."""
    return latest(one) < earliest(other)


def _under(years: int | None, who: Member, day: PartialDate) -> bool:
    """Say whether somebody was surely younger than that on a day; nobody is where no age is set."""
    return years is not None and age_on(who.birth_date, latest(day))[1] < years


def _of(member: Member, code: str, verdict: Verdict, field: str, declared: str) -> Finding:
    return Finding(code, verdict, member=member.id, field=field, declared=declared, source="declaration")
