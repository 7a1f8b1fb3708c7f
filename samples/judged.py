"""What the rules take, from what the generator makes: the declaration, the registries' answers, the values of papers.

The values are those that layouts print, as `samples.layouts` marks them, without a picture being drawn. A layout may
leave some out; names of forms that print them whole come in one order here.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from dossier.dates import partial_date
from dossier.household import Address, Channel, Household, Language, Marriage, Member, Relation, Sex
from dossier.registries import CoverRecord, RamedRecord, Registry, RegistryAnswers, RnpRecord, RsuMember, RsuRecord
from samples import declaration
from samples.households import Family
from samples.mrz_lines import td1, td3
from samples.papers import (
    BirthCertificate,
    DisabilityCertificate,
    IdentityCard,
    MarriageCertificate,
    Paper,
    Passport,
    ResidenceCertificate,
    SchoolCertificate,
    UtilityBill,
)
from samples.people import Person

_FRONT = (
    "document_number", "family_name", "given_names", "family_name_ar", "given_names_ar", "birth_date", "birth_place",
    "expiry_date",
)  # fmt: skip


def household_of(family: Family) -> Household:
    """Return what a household says of itself as the rules take it."""
    said = declaration.household(family, [])
    members = tuple(
        Member(**{**each, "birth_date": partial_date(each["birth_date"]), "relation": Relation(each["relation"]),
                  "sex": Sex(each["sex"]), "parents": tuple(each.get("parents", ()))})
        for each in said["members"]
    )  # fmt: skip
    return Household(
        language=Language(said["language"]), channel=Channel(said["channel"]), office=said["office"],
        phone=said["phone"], address=Address(**said["address"]), members=members,
        marriages=tuple(Marriage(each["spouse"], partial_date(each["date"])) for each in said["marriages"]),
    )  # fmt: skip


def answers_of(known: dict[str, Any]) -> RegistryAnswers:
    """Return registries.json as the gateways would answer it."""
    away = tuple(registry for registry in Registry if known[registry] and known[registry].get("down"))
    rnp, rsu, cover, ramed = (None if registry in away else known[registry] for registry in Registry)
    return RegistryAnswers(
        rnp={number: each and RnpRecord(**{**each, "birth_date": partial_date(each["birth_date"]),
                                           "sex": Sex(each["sex"])}) for number, each in (rnp or {}).items()},
        rsu=RsuRecord(tuple(RsuMember(**each) for each in rsu["members"]), Decimal(rsu["index"]),
                      date.fromisoformat(rsu["as_of"])) if rsu else None,
        cover={number: CoverRecord(**_dated(each)) for number, each in (cover or {}).items()},
        ramed={card: each and RamedRecord(**each) for card, each in (ramed or {}).items()},
        answered=tuple(registry for registry in Registry if registry not in away),
        unreachable=away,
    )  # fmt: skip


def values_of(paper: Paper, side: int | None = None) -> dict[str, str]:
    """Return the fields of a paper, of one side of a card where one is named. Raises LookupError for other kinds."""
    match paper:
        case IdentityCard():
            values = _card(paper)
        case Passport():
            values = _passport(paper)
        case BirthCertificate():
            holder = paper.holder
            values = _person(holder) | {
                "act_number": holder.act_number, "act_year": str(holder.birth_date.year), "sex": holder.sex.value,
                "birth_place": holder.birth_place.name.latin, "registry_office": holder.birth_place.name.latin,
                "father_name": holder.father_on_acts.latin, "mother_name": holder.mother_on_acts.latin,
                "issue_date": paper.issue_date.isoformat(),
            }  # fmt: skip
        case MarriageCertificate():
            values = {"act_number": paper.act_number, "court": paper.court.name.latin}
            values["marriage_date"] = paper.marriage_date.isoformat()
            for part, person in (("husband", paper.husband), ("wife", paper.wife)):
                told = _person(person) | {"document_number": person.cin or ""}
                values |= {f"{part}_{name}": value for name, value in told.items() if value}
        case ResidenceCertificate():
            values = {"holder_name": paper.holder.full_name.latin, "document_number": paper.cin,
                      "address": paper.home.printed.latin, "issue_date": paper.issue_date.isoformat()}  # fmt: skip
        case UtilityBill():
            values = {"holder_name": paper.holder.latin, "address": paper.home.printed.latin,
                      "issue_date": paper.issue_date.isoformat()}  # fmt: skip
        case SchoolCertificate():
            values = {"student_name": paper.student.full_name.latin, "birth_date": paper.student.birth_date.isoformat(),
                      "establishment": paper.establishment.latin, "issue_date": paper.issue_date.isoformat(),
                      "school_year": f"{paper.school_year}/{paper.school_year + 1}"}  # fmt: skip
        case DisabilityCertificate():
            values = {"holder_name": paper.holder.full_name.latin, "birth_date": paper.holder.birth_date.isoformat(),
                      "issue_date": paper.issue_date.isoformat(),
                      "expiry_date": paper.expiry_date.isoformat()}  # fmt: skip
        case _:
            raise LookupError(paper.kind)
    return values if side is None else {name: each for name, each in values.items() if (name in _FRONT) == (side == 0)}


def _dated(record: dict[str, Any]) -> dict[str, Any]:
    days = {key: date.fromisoformat(record[key]) for key in ("since", "as_of") if record.get(key)}
    return {**record, **days}


def _person(person: Person) -> dict[str, str]:
    return {
        "family_name": person.family.latin, "given_names": person.given.latin,
        "family_name_ar": person.family.arabic, "given_names_ar": person.given.arabic,
        "birth_date": person.birth_date.isoformat(),
    }  # fmt: skip


def _card(paper: IdentityCard) -> dict[str, str]:
    holder = paper.holder
    zone = td1(
        code="ID", state="MAR", number=paper.card_number, optional=paper.cin, birth=holder.birth_date,
        sex=holder.sex.value, expiry=paper.expiry_date, nationality="MAR",
        family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    return _person(holder) | {
        "document_number": paper.cin, "birth_place": holder.birth_place.name.latin, "sex": holder.sex.value,
        "expiry_date": paper.expiry_date.isoformat(), "address": paper.home.printed.latin,
        "father_name": holder.father.latin, "mother_name": holder.mother.latin,
        "civil_registration_number": holder.civil_registration_number, "mrz": "\n".join(zone),
    }  # fmt: skip


def _passport(paper: Passport) -> dict[str, str]:
    holder = paper.holder
    zone = td3(
        state="MAR", number=paper.number, nationality="MAR", birth=holder.birth_date, sex=holder.sex.value,
        expiry=paper.expiry_date, optional=paper.cin,
        family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    return {
        "document_number": paper.number, "family_name": holder.family.latin, "given_names": holder.given.latin,
        "birth_date": holder.birth_date.isoformat(), "birth_place": holder.birth_place.name.latin,
        "sex": holder.sex.value, "nationality": "MAROCAINE", "issue_date": paper.issue_date.isoformat(),
        "expiry_date": paper.expiry_date.isoformat(), "national_id": paper.cin, "mrz": "\n".join(zone),
    }  # fmt: skip
