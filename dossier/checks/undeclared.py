"""Do the papers show somebody of the household whom it does not declare? A question to a person, never an accusation.

Source: DOMAIN.md §7 (member_undeclared) and §8. Seen: a birth certificate that names the declared parents, and a
marriage of the head with somebody else. The pages of children of a family booklet are not read.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from dossier.case import Case
from dossier.dates import Agreement, compare
from dossier.findings import Finding, Verdict
from dossier.household import Household, Member, Sex
from dossier.names import Script, compare_parent, script
from dossier.policy import Policy
from dossier.proof.claims import standing
from dossier.proof.couples import side_of
from dossier.proof.papers import MARRIAGE_KINDS, Paper, Papers, in_order
from dossier.proof.persons import Fit
from dossier.proof.requirements import Proof
from dossier.proof.testimony import Seen, Weight, finding_at, names_alike, of_name, seen_date

_PARENTS = ((Sex.MALE, "father_name"), (Sex.FEMALE, "mother_name"))
_CHILD_NAMES = ("given_names", "given_names_ar", "family_name", "family_name_ar")
_SPOUSES = {Sex.MALE: "wife", Sex.FEMALE: "husband"}


def member_undeclared(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A child or a spouse whom only the papers name is looked at by a person."""
    papers = in_order(case, today, policy)
    for paper in papers.strangers:
        if paper.kind in policy.birth_kinds and _names_the_parents(paper, case.household, policy):
            yield _question(paper, _first(paper, _CHILD_NAMES))
    for paper in _other_marriages(papers, case, today, policy):
        side = _SPOUSES[case.household.head.sex]
        yield _question(paper, _first(paper, tuple(f"{side}_{name}" for name in _CHILD_NAMES)))


def _names_the_parents(paper: Paper, household: Household, policy: Policy) -> bool:
    """Say whether a parent who is declared is named or may be, and the other is not surely somebody else."""
    parents = {
        field: [one for one in (household.head, *household.spouses) if one.sex is sex] for sex, field in _PARENTS
    }
    told = [_parent(possible, paper.fields.get(field), policy) for field, possible in parents.items() if possible]
    if Weight.CONTRADICTS in told:
        return False
    # What was not surely read may name them: nobody is left out in silence.
    if Weight.SILENT in told:
        return True
    # A parent's given name alone is many people's: the family name of the child or the other parent has to agree too,
    # but where one adult is declared, whose child may bear the name of somebody who is not.
    agreeing = sum(weight is Weight.AGREES for weight in told)
    enough = 1 if not household.spouses else len(_PARENTS)
    return agreeing >= enough or (agreeing == 1 and _bears_a_family_name(paper, household, policy))


def _parent(possible: Sequence[Member], seen: Seen | None, policy: Policy) -> Weight:
    """Return whether any of them is named, SILENT where none agrees and it was not surely read."""
    if seen is None:
        return Weight.SILENT
    weights = [_named(one, seen, policy) for one in possible]
    best = next((each for each in (Weight.AGREES, Weight.NEAR) if each in weights), weights[0])
    return best if best is Weight.AGREES or seen.reading.confidence >= policy.sure_confidence else Weight.SILENT


def _named(parent: Member, seen: Seen, policy: Policy) -> Weight:
    read, given, family = seen.reading.value, parent.given_names, parent.family_name
    if script(read) is Script.ARABIC and parent.given_names_ar and parent.family_name_ar:
        given, family = parent.given_names_ar, parent.family_name_ar
    weight = of_name(compare_parent(read, given, family, policy.name_limits))
    # Across scripts a difference is a question, never sure.
    surely = weight is not Weight.CONTRADICTS or script(read) is script(given)
    return weight if surely else Weight.DOUBTFUL


def _bears_a_family_name(paper: Paper, household: Household, policy: Policy) -> bool:
    alike = names_alike(policy)
    for field, names in (
        ("family_name", [one.family_name for one in household.members]),
        ("family_name_ar", [one.family_name_ar or one.family_name for one in household.members]),
    ):
        seen = paper.fields.get(field)
        if seen and any(name and alike(name, seen.reading.value) is Weight.AGREES for name in names):
            return True
    return False


def _other_marriages(papers: Papers, case: Case, today: date, policy: Policy) -> Iterator[Paper]:
    """Yield the marriages of the head with nobody who is declared, beside those that prove what is."""
    standing_for = [claim.paper for slot in papers.of(Proof.MARRIAGE) if (claim := standing(slot, case, today, policy))]
    handed_in = (*papers.strangers, *papers.extra, *(one for slot in papers.slots for one in slot.papers))
    for paper in handed_in:
        if paper.kind not in MARRIAGE_KINDS or any(paper is each for each in standing_for):
            continue
        # What was sent for a declared spouse was a mistake that its answer replaced.
        replaced = all(case.household.member(piece.member or "") in case.household.spouses for piece in paper.pieces)
        if not replaced and _is_the_heads(paper, case, policy) and not _has_ended(paper, case.household):
            yield paper


def _is_the_heads(paper: Paper, case: Case, policy: Policy) -> bool:
    household = case.household
    head, side = household.head, _SPOUSES[household.head.sex]
    own = "husband" if side == "wife" else "wife"
    if not side_of(head, own, paper.fields, policy, case.settlements).holder(policy).proved:
        return False
    if not _first(paper, tuple(f"{side}_{name}" for name in _CHILD_NAMES)):
        return False
    others = [
        side_of(spouse, side, paper.fields, policy, case.settlements).holder(policy) for spouse in household.spouses
    ]
    return all(other.fit is Fit.ANOTHERS for other in others)


def _has_ended(paper: Paper, household: Household) -> bool:
    """Whether it is, or may be, a marriage that was declared as ended."""
    ended = [marriage.date for marriage in household.marriages if marriage.ended is not None]
    shown = seen_date(paper.fields.get("marriage_date"))
    return any(shown is None or compare(day, shown) is not Agreement.DIFFERENT for day in ended)


def _first(paper: Paper, fields: tuple[str, ...]) -> Seen | None:
    return next((paper.fields[name] for name in fields if name in paper.fields), None)


def _question(paper: Paper, seen: Seen | None) -> Finding:
    return finding_at(
        seen, "household.member_undeclared", Verdict.UNCERTAIN, kind=paper.kind, field="given_names",
        document=paper.document,
    )  # fmt: skip
