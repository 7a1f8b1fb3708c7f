"""Sound cases: a test takes one and changes one thing.

The household: Hassan El Alami, head; Fatima Bennani, his spouse; Youssef, their son of eleven. Everything is
declared, read surely and known to the registries alike, on `TODAY`. Synthetic people only.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from dossier.case import Case, Piece
from dossier.dates import PartialDate
from dossier.household import Address, Channel, Household, Language, Marriage, Member, Relation, Sex
from dossier.policy import Policy, in_force
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading
from dossier.registries import CoverRecord, Registry, RegistryAnswers, RnpRecord, RsuMember, RsuRecord, adults_cards

TODAY = date(2026, 11, 22)
POLICY: Policy = in_force(TODAY)

ADDRESS = Address(line="12 rue Ibn Batouta, Agdal", commune="Rabat", province="Rabat")
IDCS = ("5170669072", "7248141548", "4305023086", "2692866723", "3472500625")

_PEOPLE: dict[str, dict[str, Any]] = {
    "m1": {
        "relation": Relation.HEAD,
        "idcs": IDCS[0],
        "cin": "AB123456",
        "family_name": "EL ALAMI",
        "given_names": "Hassan",
        "family_name_ar": "العلمي",
        "given_names_ar": "حسن",
        "birth_date": "1985-03-12",
        "birth_place": "Rabat",
        "sex": Sex.MALE,
    },
    "m2": {
        "relation": Relation.SPOUSE,
        "idcs": IDCS[1],
        "cin": "C654321",
        "family_name": "BENNANI",
        "given_names": "Fatima Zahra",
        "family_name_ar": "بناني",
        "given_names_ar": "فاطمة الزهراء",
        "birth_date": "1988-07-02",
        "birth_place": "Fès",
        "sex": Sex.FEMALE,
    },
    "m3": {
        "relation": Relation.CHILD,
        "idcs": IDCS[2],
        "family_name": "EL ALAMI",
        "given_names": "Youssef",
        "family_name_ar": "العلمي",
        "given_names_ar": "يوسف",
        "birth_date": "2015-05-04",
        "birth_place": "Rabat",
        "sex": Sex.MALE,
        "parents": ("m1", "m2"),
    },
}


def a_member(member: str = "m1", **changes: Any) -> Member:  # noqa: ANN401 - any field of what is built
    """One of the three people: m1 the head, m2 the spouse, m3 the child."""
    values = {**_PEOPLE[member], **changes}
    return Member(id=values.pop("id", member), **values)


def a_household(*members: Member, **changes: Any) -> Household:  # noqa: ANN401 - any field of what is built
    """The household of three, or of the given members."""
    people = members or tuple(a_member(member) for member in _PEOPLE)
    ids = {member.id for member in people}
    people = tuple(replace(one, parents=tuple(each for each in one.parents if each in ids)) for one in people)
    spouses = [member.id for member in people if member.relation is Relation.SPOUSE]
    household = Household(
        language=Language.FRENCH,
        channel=Channel.ONLINE,
        office="rabat-agdal",
        phone="+212612345678",
        address=ADDRESS,
        members=people,
        marriages=tuple(Marriage(spouse, PartialDate("2012-06-21")) for spouse in spouses),
    )
    return replace(household, **changes)


def a_field(value: str, confidence: float = 0.97, alternatives: tuple[str, ...] = ()) -> FieldReading:
    """A value read surely in some box."""
    return FieldReading(value, confidence, 1, Box(100, 200, 300, 40), alternatives)


def a_reading(kind: str, fields: Mapping[str, str | FieldReading] | None = None, **changes: Any) -> Reading:  # noqa: ANN401 - any field of what is built
    """A good reading of one page; texts are read surely."""
    confidence = changes.pop("confidence", 0.97)
    read = {
        name: value if isinstance(value, FieldReading) else a_field(value, confidence)
        for name, value in (fields or {}).items()
        if value
    }
    reading = Reading(kind, 0.98, Quality(Legibility.GOOD), (PageSize(2480, 3508),), read)
    return replace(reading, **changes)


def a_piece(
    kind: str,
    member: str | None = "m1",
    fields: Mapping[str, str | FieldReading] | None = None,
    **changes: Any,  # noqa: ANN401 - any field of what is built
) -> Piece:
    """A piece that was read as what it was said to be; its id is `<member>-<kind>`."""
    identity = f"{member}-{kind}"
    reading = changes.pop("reading", None) or a_reading(kind, fields, confidence=changes.pop("confidence", 0.97))
    return replace(Piece(identity, f"{identity}.jpg", kind, member, reading), **changes)


def identity_fields(member: Member, **changes: str | FieldReading) -> dict[str, str | FieldReading]:
    """What a card of this member shows."""
    return {**_names(member), "document_number": member.cin or "", "expiry_date": "2031-01-01", **changes}


def birth_fields(child: Member, household: Household, **changes: str | FieldReading) -> dict[str, str | FieldReading]:
    """What the birth certificate of this child shows."""
    parents = {parent.sex: parent for parent_id in child.parents if (parent := household.member(parent_id))}
    names = {sex: parents[sex].given_names if sex in parents else "" for sex in Sex}
    return {
        **_names(child),
        "father_name": names[Sex.MALE],
        "mother_name": names[Sex.FEMALE],
        "issue_date": "2026-10-20",
        **changes,
    }


def marriage_fields(
    household: Household, spouse: str = "m2", **changes: str | FieldReading
) -> dict[str, str | FieldReading]:
    """What the marriage certificate of the head and this spouse shows."""
    partners = sorted((household.head, household.member(spouse) or household.head), key=lambda one: one.sex == "F")
    sides = {
        f"{side}_{name}": value
        for side, partner in zip(("husband", "wife"), partners, strict=True)
        for name, value in {**_names(partner), "document_number": partner.cin or ""}.items()
        if name != "sex"
    }
    day = next((marriage.date for marriage in household.marriages if marriage.spouse == spouse), "")
    return {**sides, "marriage_date": day, **changes}


def residence_fields(household: Household, **changes: str | FieldReading) -> dict[str, str | FieldReading]:
    """What a residence certificate of the head shows."""
    head, address = household.head, household.address
    return {
        "holder_name": f"{head.given_names} {head.family_name}",
        "document_number": head.cin or "",
        "address": f"{address.line}, {address.commune}",
        "issue_date": "2026-11-02",
        **changes,
    }


def the_pieces(household: Household, confidence: float = 0.97) -> tuple[Piece, ...]:
    """Every piece that the household needs, sound."""
    pieces = [
        a_piece("identity_card", adult.id, identity_fields(adult), confidence=confidence)
        for adult in (household.head, *household.spouses)
    ]
    pieces += [
        a_piece("marriage_certificate", spouse.id, marriage_fields(household, spouse.id), confidence=confidence)
        for spouse in household.spouses
    ]
    pieces += [
        a_piece("birth_certificate", child.id, birth_fields(child, household), confidence=confidence)
        for child in household.children
    ]
    head = household.head.id
    return (*pieces, a_piece("residence_certificate", head, residence_fields(household), confidence=confidence))


def the_answers(household: Household, **changes: Any) -> RegistryAnswers:  # noqa: ANN401 - any field of what is built
    """What the registries say of a household that they know as it declares itself."""
    answers = RegistryAnswers(
        rnp={
            member.idcs: RnpRecord(
                member.family_name,
                member.given_names,
                member.birth_date,
                member.sex,
                family_name_ar=member.family_name_ar,
                given_names_ar=member.given_names_ar,
            )
            for member in household.members
        },
        rsu=RsuRecord(
            tuple(RsuMember(member.idcs, member.relation) for member in household.members),
            Decimal("7.5"),
            date(2026, 10, 1),
        ),
        cover={member.idcs: CoverRecord(covered=False) for member in household.members},
        ramed=dict.fromkeys(adults_cards(household).values()),
        answered=tuple(Registry),
    )
    return replace(answers, **changes)


def a_case(household: Household | None = None, pieces: tuple[Piece, ...] | None = None, **changes: Any) -> Case:  # noqa: ANN401 - any field of what is built
    """A case with nothing wrong with it."""
    household = household or a_household()
    answers = changes.pop("answers", None) or the_answers(household)
    case = Case(household, the_pieces(household) if pieces is None else pieces, answers)
    return replace(case, **changes)


def with_piece(case: Case, piece: Piece) -> Case:
    """The case with the piece of the same id replaced, or with one more."""
    known = {one.id for one in case.pieces}
    if piece.id not in known:
        return replace(case, pieces=(*case.pieces, piece))
    return replace(case, pieces=tuple(piece if one.id == piece.id else one for one in case.pieces))


def without_piece(case: Case, piece_id: str) -> Case:
    """The case without one of its pieces."""
    return replace(case, pieces=tuple(piece for piece in case.pieces if piece.id != piece_id))


def _names(member: Member) -> dict[str, str | FieldReading]:
    return {
        "family_name": member.family_name,
        "given_names": member.given_names,
        "family_name_ar": member.family_name_ar or "",
        "given_names_ar": member.given_names_ar or "",
        "birth_date": member.birth_date,
        "sex": member.sex,
    }
