"""A paper as it should be: of the kind that is asked for, in date, saying what is declared. For foreseeing answers."""

from collections.abc import Mapping
from datetime import date

from dossier.case import Piece
from dossier.household import Household, Member, Sex
from dossier.policy import Policy
from dossier.proof.persons import IDENTITY_KINDS
from dossier.proof.questions import marriage_with
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading

_CONFIDENCE = 0.99
_NOWHERE = Box(0, 0, 1, 1)
_PAGE = PageSize(2480, 3508)


def sound_piece(
    household: Household, kind: str | None, member_id: str | None, today: date, policy: Policy
) -> Piece | None:
    """Return the paper, named as an answer to come; None for a kind of which nobody knows what it should say."""
    member = household.member(member_id or "") or household.head
    values = _values(household, kind or "", member, today, policy)
    if not values or kind is None:
        return None
    fields = {name: FieldReading(value, _CONFIDENCE, 1, _NOWHERE) for name, value in values.items() if value}
    reading = Reading(kind, _CONFIDENCE, Quality(Legibility.GOOD), (_PAGE,), fields)
    identity = f"answer-{kind}-{member.id}"
    return Piece(identity, identity, kind, member.id, reading)


def _values(household: Household, kind: str, member: Member, today: date, policy: Policy) -> Mapping[str, str | None]:
    fresh, later = today.isoformat(), date(today.year + 1, 1, 1).isoformat()
    if kind in IDENTITY_KINDS:
        number = "national_id" if kind == "passport" else "document_number"
        return {**_person(member), number: member.cin, "expiry_date": later}
    if kind == "birth_certificate":
        return {**_person(member), **_parents(household, member), "issue_date": fresh}
    if kind in policy.address_kinds:
        address, head = household.address, household.head
        place = f"{address.line}, {address.commune}"
        return {"holder_name": _whole(head), "document_number": head.cin, "address": place, "issue_date": fresh}
    if kind == "school_certificate":
        begins = today.year if today.month >= policy.school_year_begins_month else today.year - 1
        year = f"{begins}-{begins + 1}"
        return {
            "student_name": _whole(member),
            "birth_date": member.birth_date,
            "school_year": year,
            "issue_date": fresh,
        }
    if kind == "disability_certificate":
        return {"holder_name": _whole(member), "birth_date": member.birth_date, "expiry_date": later}
    if kind in policy.marriage_kinds:
        return _marriage(household, member)
    return {}


def _marriage(household: Household, spouse: Member) -> Mapping[str, str | None]:
    head, marriage = household.head, marriage_with(household, spouse.id)
    wife_heads = head.sex is Sex.FEMALE and spouse.sex is Sex.MALE
    partners = {"husband": spouse if wife_heads else head, "wife": head if wife_heads else spouse}
    sides = {
        f"{side}_{name}": value
        for side, partner in partners.items()
        for name, value in {**_person(partner), "document_number": partner.cin}.items()
        if name != "sex"
    }
    return {**sides, "marriage_date": marriage.date if marriage else None}


def _parents(household: Household, child: Member) -> Mapping[str, str | None]:
    named = [parent for parent_id in child.parents if (parent := household.member(parent_id))]
    fields = {Sex.MALE: "father_name", Sex.FEMALE: "mother_name"}
    return {fields[parent.sex]: parent.given_names for parent in named or (household.head, *household.spouses)[:2]}


def _person(member: Member) -> Mapping[str, str | None]:
    return {
        "family_name": member.family_name, "given_names": member.given_names,
        "family_name_ar": member.family_name_ar, "given_names_ar": member.given_names_ar,
        "birth_date": member.birth_date, "sex": member.sex,
    }  # fmt: skip


def _whole(member: Member) -> str:
    return f"{member.given_names} {member.family_name}"
