"""What has to be proved, and whether the papers prove it.

Source: DESIGN.md §2.5: a claim is proved by enough agreeing evidence; what is then still unread or faint is no
doubt. A claim that is not proved leaves doubts for a person, and what surely contradicts is a fault.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dossier.case import Case
from dossier.findings import Finding, Verdict
from dossier.household import Household, Member, Sex
from dossier.names import Script, compare_parent, script
from dossier.policy import Policy
from dossier.proof.addresses import addresses_alike
from dossier.proof.couples import couple_testimonies
from dossier.proof.papers import Paper, Slot
from dossier.proof.persons import Fit, said_of, settled, whole_name
from dossier.proof.questions import about, passed
from dossier.proof.requirements import Proof
from dossier.proof.testimony import (
    Alike,
    Seen,
    Testimony,
    Weight,
    codes_alike,
    names_alike,
    numbers_alike,
    of_name,
    weigh,
)
from dossier.proof.validity import Age, age_of, school_year_of

_AS_A_WHOLE = ("quality.unreadable", "type.wrong_document", "mismatch.address")
"""The reasons for which a paper as a whole is shown to a person."""
_CUT_OFF = frozenset({"page_missing", "quality.page_missing"})
_OPEN = (Weight.NEAR, Weight.FAINT)
_ADVERSE = (Verdict.FAIL, Verdict.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Said:
    """A testimony together with the member whom it concerns."""

    member: str
    testimony: Testimony
    person_decides: bool = False  # even a sure difference is a question here, never a fault


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing to be proved and what one paper says of it; `age` is whether the paper is still good."""

    proof: Proof
    member: str
    paper: Paper
    said: tuple[Said, ...]
    proved: bool
    age: Age
    about: str | None = None  # what was declared of whom it should prove

    @property
    def good(self) -> bool:
        """Whether the paper proves the claim and raises neither fault nor doubt, but for how old it is."""
        return self.proved and self.age.verdict is not Verdict.FAIL and not any(self._faults_and_doubts())

    @property
    def asked_as_a_whole(self) -> bool:
        """Whether a person has to look at the paper as a whole before anything else is asked of it."""
        return any(finding.field is None for finding in self.findings())

    def findings(self) -> Iterator[Finding]:
        """Return one finding for each value that was read, and one more where nothing proves the claim.

        Of a paper that was judged unreadable only that is said, unless what was read of it is all that was needed. Who
        it belongs to was read: a person looks at it before anybody is asked for another picture.
        """
        found = tuple(self._of_values())
        undated = self.age.verdict is Verdict.UNCERTAIN and self.age.seen is None
        enough = self.proved and not undated and not any(one.verdict in _ADVERSE for one in found)
        if self.paper.illegible is None or enough:
            yield from found
            return
        document, code = self.paper.illegible
        agrees = any(one.testimony.weight is Weight.AGREES for one in self.said)
        yield Finding(
            code,
            Verdict.UNCERTAIN if agrees else Verdict.FAIL,
            member=self.member,
            document=document,
            kind=self.paper.kind,
            declared=self.about,
            source=self.paper.kind,
        )

    def _of_values(self) -> Iterator[Finding]:
        asked = False
        for one in self.said:
            verdict = self._verdict(one)
            if verdict is None:
                continue
            asked = asked or verdict in _ADVERSE
            yield one.testimony.finding(verdict, member=one.member, kind=self.paper.kind)
        if not self.proved and not asked:
            # The kind rests on the sender's word, or the paper is known but was not read: a person looks at it.
            code, verdict = "type.wrong_document", Verdict.UNCERTAIN
            if self.paper.recognised:
                code = "mismatch.address" if self.proof is Proof.ADDRESS else "quality.unreadable"
            if any(piece.reading and _CUT_OFF & set(piece.reading.quality.problems) for piece in self.paper.pieces):
                code, verdict = "quality.page_missing", Verdict.FAIL
            yield Finding(
                code,
                verdict,
                member=self.member,
                document=self.paper.document,
                kind=self.paper.kind,
                declared=self.about,
                source=self.paper.kind,
            )

    def _verdict(self, one: Said) -> Verdict | None:
        weight = one.testimony.weight
        if weight is Weight.SILENT:
            return None
        if weight is Weight.AGREES:
            return Verdict.PASS
        if weight is Weight.CLOSED:
            return Verdict.NOT_APPLICABLE
        if weight in _OPEN:
            return Verdict.NOT_APPLICABLE if self.proved else Verdict.UNCERTAIN
        return Verdict.UNCERTAIN if weight is Weight.DOUBTFUL or one.person_decides else Verdict.FAIL

    def _faults_and_doubts(self) -> Iterator[Finding]:
        return (found for found in self.findings() if found.verdict in _ADVERSE)


# As of `papers.in_order`: the checks ask for the same slots of one case in turn.
_last: tuple[Case, date, Policy, dict[int, tuple[Slot, Claim | None]]] | None = None


def standing(slot: Slot, case: Case, today: date, policy: Policy) -> Claim | None:
    """Return the claim as the slot's best paper makes it: the newest good one surely in date, a good one, any."""
    global _last
    kept = _last
    if kept is None or kept[0] is not case or kept[1] != today or kept[2] is not policy:
        kept = _last = (case, today, policy, {})
    found = kept[3].get(id(slot))
    if found is None or found[0] is not slot:
        found = kept[3][id(slot)] = (slot, _standing(slot, case, today, policy))
    return found[1]


def _standing(slot: Slot, case: Case, today: date, policy: Policy) -> Claim | None:
    claims = [
        claim_of(slot.requirement.proof, slot.requirement.member, paper, case, today, policy) for paper in slot.papers
    ]
    good = [claim for claim in claims if claim.good]
    in_date = [claim for claim in good if claim.age.verdict is not Verdict.UNCERTAIN]
    return next(iter(in_date or good or claims), None)


def claim_of(proof: Proof, member_id: str, paper: Paper, case: Case, today: date, policy: Policy) -> Claim:
    """Return what one paper says of one claim about one member."""
    household = case.household
    member = household.member(member_id) or household.head
    if proof is Proof.MARRIAGE:
        said, proved = _marriage(household, member, paper, case.settlements, policy)
    elif proof is Proof.ADDRESS:
        said, proved = _address(household, paper, case.settlements, policy)
    elif proof is Proof.BIRTH:
        said, proved = _birth(household, member, paper, case.settlements, policy)
    elif proof is Proof.SCHOOLING:
        said, proved = _schooling(member, paper, today, case.settlements, policy)
    else:
        said, proved = _person(member, paper, case.settlements, policy)
    whom = about(household, proof, member_id)
    proved = proved or paper.vouched or passed(_AS_A_WHOLE, paper.document, member_id, whom, case.settlements)
    age = age_of(paper.kind, paper.fields, proof, today, policy)
    age = age.as_settled(case.settlements, member_id, paper.kind, paper.document)
    return Claim(proof, member_id, paper, said, proved, age, whom)


_Settlements = Mapping[str, Verdict]
_Result = tuple[tuple[Said, ...], bool]


def _person(member: Member, paper: Paper, settlements: _Settlements, policy: Policy) -> _Result:
    found = said_of(member, paper.kind, paper.fields, policy, settlements)
    said: list[Said] = []
    for testimony in found:
        if not any(one.testimony.field == testimony.field for one in said):
            said.append(Said(member.id, testimony))
    return tuple(said), found.holder(policy).proved


def _birth(household: Household, child: Member, paper: Paper, settlements: _Settlements, policy: Policy) -> _Result:
    said, proved = _person(child, paper, settlements, policy)
    parents = tuple(_parent(household, child, sex, paper, settlements, policy) for sex in (Sex.MALE, Sex.FEMALE))
    birth = next((one.testimony.weight for one in said if one.testimony.field == "birth_date"), Weight.SILENT)
    a_parent_agrees = any(one.testimony.weight is Weight.AGREES for one in parents if one)
    return (*said, *(one for one in parents if one)), proved or (birth is Weight.AGREES and a_parent_agrees)


def _parent(
    household: Household, child: Member, sex: Sex, paper: Paper, settlements: _Settlements, policy: Policy
) -> Said | None:
    """What the act says of the father or the mother, where the household says who that is."""
    field, code = ("father_name", "mismatch.father") if sex is Sex.MALE else ("mother_name", "mismatch.mother")
    seen = paper.fields.get(field)
    named = [parent for parent_id in child.parents if (parent := household.member(parent_id))]
    possible = [one for one in named or (household.head, *household.spouses) if one.sex is sex]
    if not possible or seen is None:
        return None
    # Whoever could be meant is not told apart by the declaration: another name is then a question, not a fault.
    ended = any(marriage.ended for marriage in household.marriages)
    guessed = not named and (len(possible) > 1 or ended)
    best: Testimony | None = None
    for parent in possible:
        declared = _parent_name(parent, seen)
        weight = weigh(declared, seen, _parent_alike(parent, policy), policy)
        testimony = settled(Testimony(code, field, declared, seen, weight), child.id, paper.kind, settlements)
        if best is None or _LIKELIEST.index(weight) < _LIKELIEST.index(best.weight):
            best = testimony
    return Said(child.id, best, person_decides=guessed) if best else None


_LIKELIEST = (Weight.AGREES, Weight.NEAR, Weight.FAINT, Weight.DOUBTFUL, Weight.CONTRADICTS, Weight.SILENT)


def _parent_name(parent: Member, seen: Seen) -> str | None:
    in_arabic = script(seen.reading.value) is Script.ARABIC
    return (in_arabic and parent.given_names_ar) or parent.given_names


def _parent_alike(parent: Member, policy: Policy) -> Alike:
    def alike(declared: str, read: str) -> Weight:
        in_arabic = script(declared) is Script.ARABIC
        family = (in_arabic and parent.family_name_ar) or parent.family_name
        return of_name(compare_parent(read, declared, family, policy.name_limits))

    return alike


def _marriage(household: Household, spouse: Member, paper: Paper, settlements: _Settlements, policy: Policy) -> _Result:
    found = couple_testimonies(household, spouse, paper.fields, policy, settlements)
    said = [Said(spouse.id, found.marriage_date)]
    for member, side in found.sides:
        holder = side.holder(policy)
        fields = [one for one in side if one.field]
        if holder.fit is Fit.ANOTHERS:
            # One spouse is somebody else: that is said once, on the first field that differs.
            telling = next(one for one in (side.number, *side.given, *side.family, side.birth_date) if _differs(one))
            said.append(Said(member.id, telling.weighing(Weight.CONTRADICTS)))
        else:
            said.extend(Said(member.id, one) for one in fields)
    return tuple(said), found.proved(policy)


def _differs(testimony: Testimony) -> bool:
    return testimony.weight in (Weight.CONTRADICTS, Weight.DOUBTFUL, Weight.FAINT)


def _address(household: Household, paper: Paper, settlements: _Settlements, policy: Policy) -> _Result:
    head = household.head
    holder_field = "holder_name" if "holder_name" in paper.fields else "given_names"
    holder, number = paper.fields.get(holder_field), paper.fields.get("document_number")
    adults = (head, *household.spouses)
    named = _best(
        [
            Testimony("mismatch.address", holder_field, name, holder, weigh(name, holder, names_alike(policy), policy))
            for name in (whole_name(adult, holder) for adult in adults)
        ]
    )
    numbered = _best(
        [
            Testimony(
                "mismatch.address",
                "document_number",
                adult.cin,
                number,
                weigh(adult.cin, number, numbers_alike, policy, one_slip=True),
            )
            for adult in adults
        ]
    )
    place = address_testimony(household, paper, policy)
    named, numbered, place = (settled(one, head.id, paper.kind, settlements) for one in (named, numbered, place))
    if named.weight is Weight.AGREES and numbered.weight in (Weight.FAINT, Weight.DOUBTFUL):
        numbered = numbered.weighing(Weight.NEAR)
    if numbered.weight is Weight.AGREES and named.weight is Weight.DOUBTFUL:
        named = named.weighing(Weight.NEAR)
    theirs = Weight.AGREES in (named.weight, numbered.weight) or (
        named.weight is Weight.NEAR and place.weight is Weight.AGREES
    )
    here = place.weight in (Weight.AGREES, Weight.NEAR) or (
        place.weight is Weight.SILENT and not policy.unread_address_is_doubt
    )
    said = (
        Said(head.id, named, person_decides=True),
        Said(head.id, numbered, person_decides=True),
        Said(head.id, place),
    )
    return said, theirs and here


def address_testimony(household: Household, paper: Paper, policy: Policy) -> Testimony:
    """Return what the paper says of where the household lives."""
    address = household.address
    declared = f"{address.line}, {address.commune}"
    seen = paper.fields.get("address")
    weight = weigh(declared, seen, addresses_alike(address, policy), policy)
    return Testimony("mismatch.address", "address", declared, seen, weight)


def _best(found: list[Testimony]) -> Testimony:
    return min(found, key=lambda testimony: _LIKELIEST.index(testimony.weight))


def _schooling(member: Member, paper: Paper, today: date, settlements: _Settlements, policy: Policy) -> _Result:
    said, theirs = _person(member, paper, settlements, policy)
    name = next((one.testimony.weight for one in said if one.testimony.field == "student_name"), Weight.SILENT)
    birth = next((one.testimony.weight for one in said if one.testimony.field == "birth_date"), Weight.SILENT)
    # A school prints the name, not always the birth date.
    theirs = theirs or (name is Weight.AGREES and birth in (Weight.SILENT, *_OPEN))
    seen, current, read = school_year_of(paper.fields, today, policy)
    if seen is None:
        return said, False
    as_read = replace(seen, reading=replace(seen.reading, value=read))
    weight = weigh(current, as_read, codes_alike, policy)
    year = settled(
        Testimony("household.school_proof_missing", "school_year", current, as_read, weight),
        member.id,
        paper.kind,
        settlements,
    )
    return (*said, Said(member.id, year)), theirs and year.weight is Weight.AGREES
