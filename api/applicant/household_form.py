"""The declaration as a form: its fields, a household made of them, and what is wrong field by field.

Works without JavaScript: people are added and taken out by buttons that show the form again. Person number n has
fields `p<n>-...`; dates are three fields, of which day and month may stay empty.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from pydantic import ValidationError

from api.schemas import HouseholdIn
from dossier.errors import InvalidDateError, InvalidHouseholdError
from dossier.household import Channel, Household, Language, Marriage, Relation
from dossier.identifiers import cin, idcs, phone

PEOPLE_MOST = 20
NO_OFFICE = "en-ligne"
_TEXTS = ("idcs", "cin", "family_name", "given_names", "family_name_ar", "given_names_ar", "birth_place")
_OPTIONAL = {"cin", "family_name_ar", "given_names_ar", "birth_place"}
_ADDRESS = ("line", "commune", "province")
_RELATIONS = {relation.value for relation in Relation}
_SLOT = re.compile(r"p([0-9]{1,2})-relation")
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


@dataclass(frozen=True, slots=True)
class Person:
    """One person's place in the form."""

    slot: int
    id: str
    relation: str


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed so far, and what is wrong with it: field name to code of `ui.form.error`."""

    fields: Mapping[str, str]
    errors: Mapping[str, str] = field(default_factory=dict)

    def value(self, name: str) -> str:
        """Return what was typed."""
        return self.fields.get(name, "")

    @property
    def people(self) -> tuple[Person, ...]:
        """The persons of the form, in order."""
        slots = sorted(int(found[1]) for name in self.fields if (found := _SLOT.fullmatch(name)))
        people = (self._person(slot) for slot in slots[:PEOPLE_MOST])
        return tuple(person for person in people if person.relation in _RELATIONS)

    def _person(self, slot: int) -> Person:
        return Person(slot, self.value(f"p{slot}-id") or f"m{slot}", self.value(f"p{slot}-relation"))


def empty(language: Language) -> Form:
    """Return the form of somebody who starts: one head, nobody else yet."""
    return Form({"p1-relation": "head", "language": language.value})


def changed(fields: Mapping[str, str]) -> Form | None:
    """Return the form with somebody added or taken out, where a button for that was pressed."""
    action = fields.get("do", "")
    form = Form(fields)
    if action in ("add-spouse", "add-child"):
        slot = max((person.slot for person in form.people), default=0) + 1
        return Form({**fields, f"p{slot}-relation": action.removeprefix("add-")})
    if action.startswith("remove-p"):
        prefix = f"{action.removeprefix('remove-')}-"
        return Form({name: value for name, value in fields.items() if not name.startswith(prefix)})
    return None


def fields_of(household: Household) -> dict[str, str]:
    """Return the fields of a declaration that was made before."""
    address = household.address
    fields = {"phone": household.phone, "language": household.language.value, "office": household.office}
    fields |= {"line": address.line, "commune": address.commune, "province": address.province}
    married = {marriage.spouse: marriage.date for marriage in household.marriages if marriage.ended is None}
    for slot, member in enumerate(household.members, 1):
        at = f"p{slot}-"
        fields |= {f"{at}id": member.id, f"{at}relation": member.relation.value, f"{at}sex": member.sex.value}
        fields |= {f"{at}{name}": getattr(member, name) or "" for name in _TEXTS}
        fields |= _date_fields(f"{at}birth", member.birth_date)
        fields |= _date_fields(f"{at}marriage", married.get(member.id, ""))
        fields |= {f"{at}{name}": "yes" for name in ("studying", "disabled") if getattr(member, name)}
        fields[f"{at}parents"] = " ".join(member.parents)
    return fields


def household_of(fields: Mapping[str, str], before: Household | None = None) -> Household | Form:
    """Return the household that was declared, or the form again with what is wrong.

    What the form does not show (channel, ended marriages, lacking documents) stays as it was `before`.
    """
    form = Form(fields)
    errors = dict(_misshapen(form))
    if errors:
        return Form(fields, errors)
    try:
        return HouseholdIn.model_validate(_declaration(form, before)).value()
    except ValidationError as error:
        return Form(fields, dict(_places(error, form)))
    except (InvalidDateError, InvalidHouseholdError) as error:
        return Form(fields, {"people": error.code.replace(".", "_")})


def _declaration(form: Form, before: Household | None) -> dict[str, Any]:
    ids = {person.id for person in form.people}
    marriages = [
        {"spouse": person.id, "date": _date(form, f"p{person.slot}-marriage")}
        for person in form.people
        if person.relation == "spouse" and _date(form, f"p{person.slot}-marriage")
    ]
    return {
        "language": form.value("language"),
        "channel": (before.channel if before else Channel.ONLINE).value,
        "office": form.value("office").strip() or NO_OFFICE,
        "phone": form.value("phone"),
        "address": {name: form.value(name) for name in _ADDRESS},
        "members": [_member(form, person, ids) for person in form.people],
        "marriages": marriages
        + [_ended(marriage) for marriage in (before.marriages if before else ()) if marriage.ended],
        "lacking": [asdict(each) for each in (before.lacking if before else ())],
        "wants_messages": before.wants_messages if before else True,
    }


def _member(form: Form, person: Person, ids: set[str]) -> dict[str, Any]:
    at = f"p{person.slot}-"
    texts: dict[str, Any] = {name: form.value(at + name).strip() for name in _TEXTS}
    texts["idcs"] = idcs.compact(texts["idcs"].translate(_ARABIC_DIGITS))
    texts["cin"] = cin.compact(texts["cin"].translate(_ARABIC_DIGITS))
    return {name: value or (None if name in _OPTIONAL else "") for name, value in texts.items()} | {
        "id": person.id,
        "relation": person.relation,
        "birth_date": _date(form, f"{at}birth"),
        "sex": form.value(at + "sex"),
        "studying": form.value(at + "studying") == "yes",
        "disabled": form.value(at + "disabled") == "yes",
        "parents": [parent for parent in form.value(at + "parents").split() if parent in ids],
    }


def _ended(marriage: Marriage) -> dict[str, Any]:
    ended = {"date": marriage.ended.date, "by": marriage.ended.by.value} if marriage.ended else None
    return {"spouse": marriage.spouse, "date": marriage.date, "ended": ended}


def _misshapen(form: Form) -> Iterator[tuple[str, str]]:
    """Yield the fields that a person can put right at once, each with its code."""
    for name in ("phone", *_ADDRESS):
        if not form.value(name).strip():
            yield name, "required"
    if form.value("phone").strip() and not phone.is_valid(form.value("phone")):
        yield "phone", "phone"
    for person in form.people:
        yield from _misshapen_person(form, person)


def _misshapen_person(form: Form, person: Person) -> Iterator[tuple[str, str]]:
    at = f"p{person.slot}-"
    for name in ("idcs", "family_name", "given_names", "sex"):
        if not form.value(at + name).strip():
            yield at + name, "required"
    if form.value(at + "idcs").strip() and not idcs.is_valid(form.value(at + "idcs").translate(_ARABIC_DIGITS)):
        yield at + "idcs", "idcs"
    if form.value(at + "cin").strip() and not cin.is_valid(form.value(at + "cin").translate(_ARABIC_DIGITS)):
        yield at + "cin", "cin"
    for name, needed in (("birth", True), ("marriage", False)):
        date = _date(form, at + name)
        if not date and needed:
            yield f"{at}{name}-year", "required"
        elif date and not re.fullmatch(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?", date):
            yield f"{at}{name}-year", "date"


def _places(error: ValidationError, form: Form) -> Iterator[tuple[str, str]]:
    for item in error.errors():
        place = item["loc"]
        code = "too_long" if item["type"] == "string_too_long" else "characters"
        if place[0] == "members" and len(place) > 2 and isinstance(place[1], int) and place[2] in _TEXTS:
            yield f"p{form.people[place[1]].slot}-{place[2]}", code
        elif place[-1] in ("phone", "language", *_ADDRESS):
            yield str(place[-1]), code
        else:
            # A field that the page does not show: somebody changed what it holds.
            yield "people", "household_invalid"


def _date(form: Form, name: str) -> str:
    year, month, day = (
        form.value(f"{name}-{part}").strip().translate(_ARABIC_DIGITS) for part in ("year", "month", "day")
    )
    # An empty month makes the day meaningless, and the calendar would refuse the text.
    parts = [year] if not month and not day else [year, month.zfill(2)] + ([day.zfill(2)] if day else [])
    return "-".join(parts) if year or month or day else ""


def _date_fields(name: str, date: str) -> dict[str, str]:
    parts = [*date.split("-"), "", ""][:3]
    return dict(zip((f"{name}-year", f"{name}-month", f"{name}-day"), parts, strict=True))
