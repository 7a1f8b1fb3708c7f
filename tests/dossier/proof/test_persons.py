"""What a document says of one declared person, field by field, and whose it is after that."""

from dataclasses import replace

import pytest

from dossier.findings import Verdict
from dossier.proof.persons import (
    Fit,
    Holder,
    PersonFields,
    fields_of,
    said_of,
    said_under,
    settled,
    whole_name,
)
from dossier.proof.persons import Testimonies as AllSaid
from dossier.proof.testimony import Seen, Weight
from dossier.proof.testimony import Testimony as Said
from dossier.reading import FieldReading
from tests.builders import POLICY, a_field, a_member, identity_fields

HEAD, CHILD = a_member("m1"), a_member("m3")
W = Weight
Fields = dict[str, str | FieldReading]


def seen(fields: Fields) -> dict[str, Seen]:
    read = {name: value if isinstance(value, FieldReading) else a_field(value) for name, value in fields.items()}
    return {name: Seen(each, "p1") for name, each in read.items() if each.value}


def card(**changes: str | FieldReading) -> AllSaid:
    return said_of(HEAD, "identity_card", seen({**identity_fields(HEAD), **changes}), POLICY, {})


def weights(said: AllSaid) -> list[Weight]:
    return [one.weight for one in said]


KINDS = {
    "identity_card": PersonFields("document_number", "family_name", "given_names", "birth_date", "sex", None),
    "residence_permit": PersonFields("document_number", "family_name", "given_names", "birth_date", "sex", None),
    "passport": PersonFields("national_id", "family_name", "given_names", "birth_date", "sex", None),
    "birth_certificate": PersonFields(None, "family_name", "given_names", "birth_date", "sex", None),
    "school_certificate": PersonFields(None, None, None, "birth_date", None, "student_name"),
    "disability_certificate": PersonFields(None, None, None, "birth_date", None, "holder_name"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_says_in_its_own_fields_who_its_holder_is(kind: str) -> None:
    assert fields_of(kind) == KINDS[kind]


def test_a_card_says_number_names_in_both_scripts_day_and_sex_in_this_order() -> None:
    fields = seen(identity_fields(HEAD))
    names = ("mismatch.name", "mismatch.name_arabic")
    assert list(said_of(HEAD, "identity_card", fields, POLICY, {})) == [
        Said("mismatch.document_number", "document_number", "AB123456", fields["document_number"], W.AGREES),
        Said(names[0], "family_name", "EL ALAMI", fields["family_name"], W.AGREES),
        Said(names[1], "family_name_ar", "العلمي", fields["family_name_ar"], W.AGREES),
        Said(names[0], "given_names", "Hassan", fields["given_names"], W.AGREES),
        Said(names[1], "given_names_ar", "حسن", fields["given_names_ar"], W.AGREES),
        Said("mismatch.birth_date", "birth_date", "1985-03-12", fields["birth_date"], W.AGREES),
        Said("mismatch.sex", "sex", "M", fields["sex"], W.AGREES),
    ]


def test_a_certificate_of_school_says_the_whole_name_and_the_day_only() -> None:
    fields = seen({"student_name": "Youssef EL ALAMI", "birth_date": "2015-05-04", "sex": "F"})
    name = Said("mismatch.name", "student_name", "Youssef EL ALAMI", fields["student_name"], W.AGREES)
    assert said_of(CHILD, "school_certificate", fields, POLICY, {}) == AllSaid(
        number=Said("mismatch.document_number", "", None, None, W.SILENT),
        birth_date=Said("mismatch.birth_date", "birth_date", "2015-05-04", fields["birth_date"], W.AGREES),
        sex=Said("mismatch.sex", "", "M", None, W.SILENT),
        family=(name,),
        given=(name,),
    )


def test_one_code_may_stand_for_every_difference() -> None:
    where = PersonFields("wife_document_number", "wife_family_name", "wife_given_names", "wife_birth_date")
    said = said_under(HEAD, "marriage_certificate", where, seen({}), POLICY, {}, code="mismatch.spouse")
    assert {one.code for one in said} == {"mismatch.spouse"}
    assert [one.field for one in said] == [
        "wife_document_number", "wife_family_name", "wife_family_name_ar", "wife_given_names", "wife_given_names_ar",
        "wife_birth_date", "",
    ]  # fmt: skip
    assert set(weights(said)) == {W.SILENT}


# Number, family name, its Arabic, given names, their Arabic, day of birth, sex.
AGREED = [W.AGREES] * 7
SAID: dict[str, tuple[Fields, dict[int, Weight]]] = {
    "a family name in the place of the given names and the reverse": (
        {"family_name": "Hassan", "given_names": "EL ALAMI", "family_name_ar": "", "given_names_ar": ""},
        {2: W.SILENT, 4: W.SILENT},
    ),
    "a family name twice": (
        {"given_names": "EL ALAMI", "family_name_ar": "", "given_names_ar": ""},
        {2: W.SILENT, 3: W.NEAR, 4: W.SILENT},
    ),
    "given names twice": (
        {"family_name": "Hassan", "family_name_ar": "", "given_names_ar": ""},
        {1: W.NEAR, 2: W.SILENT, 4: W.SILENT},
    ),
    "a name parted elsewhere": (
        {"family_name": "ALAMI", "given_names": "Hassan EL", "family_name_ar": "", "given_names_ar": ""},
        {2: W.SILENT, 4: W.SILENT},
    ),
    "another name in Latin that agrees in Arabic": ({"given_names": "Karim"}, {3: W.CONTRADICTS}),
    "another name faintly read that agrees in Arabic": ({"given_names": a_field("Karim", 0.6)}, {3: W.CLOSED}),
    "another name in Arabic, faintly read": ({"family_name_ar": a_field("التازي", 0.6)}, {2: W.CLOSED}),
    "another name in both scripts is one fault": (
        {"given_names": "Karim", "given_names_ar": "كريم"},
        {3: W.CONTRADICTS, 4: W.FAINT},
    ),
    "another name, surely in Arabic only": (
        {"given_names": a_field("Karim", 0.8), "given_names_ar": "كريم"},
        {3: W.FAINT, 4: W.CONTRADICTS},
    ),
    "another number": ({"document_number": "XY987654"}, {0: W.CONTRADICTS}),
    "another digit, faintly read": ({"document_number": a_field("AB123457", 0.6)}, {0: W.FAINT}),
    "another day": ({"birth_date": "1970-10-30"}, {5: W.CONTRADICTS}),
    "a day known in part": ({"birth_date": "1985"}, {5: W.NEAR}),
    "another sex": ({"sex": "F"}, {6: W.CONTRADICTS}),
    "nothing but the number": (
        {"family_name": "", "given_names": "", "family_name_ar": "", "given_names_ar": "", "birth_date": "", "sex": ""},
        dict.fromkeys(range(1, 7), W.SILENT),
    ),
}


@pytest.mark.parametrize(("changes", "expected"), SAID.values(), ids=SAID)
def test_each_field_weighs_as_it_was_read(changes: Fields, expected: dict[int, Weight]) -> None:
    assert weights(card(**changes)) == [expected.get(at, weight) for at, weight in enumerate(AGREED)]


def test_what_is_read_in_arabic_is_compared_with_the_latin_name_where_no_other_was_declared() -> None:
    latin_only = replace(HEAD, family_name_ar=None, given_names_ar=None)
    said = said_of(latin_only, "identity_card", seen(identity_fields(HEAD)), POLICY, {})
    assert [(one.declared, one.weight) for one in (said.family[1], said.given[1])] == [
        ("EL ALAMI", W.AGREES), ("Hassan", W.AGREES),
    ]  # fmt: skip


def test_a_whole_name_is_in_the_script_of_what_was_read() -> None:
    arabic = seen({"holder_name": "حسن العلمي"})["holder_name"]
    latin = seen({"holder_name": "Hassan EL ALAMI"})["holder_name"]
    assert [whole_name(HEAD, each) for each in (arabic, latin, None)] == [
        "حسن العلمي", "Hassan EL ALAMI", "Hassan EL ALAMI",
    ]  # fmt: skip
    for lacking in ("family_name_ar", "given_names_ar"):
        assert whole_name(replace(HEAD, **{lacking: None}), arabic) == "Hassan EL ALAMI"  # type: ignore[arg-type]


def test_a_person_settles_what_was_said() -> None:
    said = Said("mismatch.sex", "sex", "M", seen({"sex": "F"})["sex"], W.CONTRADICTS)
    key = said.finding(Verdict.UNCERTAIN, member="m1", kind="identity_card").key

    def after(verdict: Verdict) -> Said:
        return settled(said, "m1", "identity_card", {key: verdict})

    assert after(Verdict.PASS) == replace(said, weight=W.AGREES)
    assert settled(replace(said, weight=W.NEAR), "m1", "identity_card", {key: Verdict.FAIL}) == said
    assert after(Verdict.UNCERTAIN) == said
    assert settled(said, "m1", "identity_card", {}) == said
    assert settled(said, "m1", "identity_card", {"another": Verdict.PASS}) == said
    silent = replace(said, weight=W.SILENT)
    assert settled(silent, "m1", "identity_card", {key: Verdict.PASS}) == silent


def a_testimony(weight: Weight, confidence: float | None) -> Said:
    return Said("c", "f", "d", None if confidence is None else Seen(a_field("x", confidence), "p"), weight)


def holder(**said: Weight | tuple[Weight, float]) -> Holder:
    """Whose a document is whose number, day, family and given names weigh so; what is not told is silent."""

    def one(name: str) -> Said:
        weight, confidence = each if isinstance(each := said.get(name, W.SILENT), tuple) else (each, 0.97)
        return a_testimony(weight, None if weight is W.SILENT else confidence)

    silent = a_testimony(W.SILENT, None)
    return AllSaid(one("number"), one("birth"), silent, (one("family"),), (one("given"),)).holder(POLICY)


THEIRS, PROVED = Holder(Fit.THEIRS, False), Holder(Fit.THEIRS, True)
UNCLEAR, STRANGE = Holder(Fit.UNCLEAR, False), Holder(Fit.UNCLEAR, False, strange=True)
HOLDERS: dict[str, tuple[Holder, dict[str, Weight | tuple[Weight, float]]]] = {
    "the number proves it": (PROVED, {"number": W.AGREES, "birth": W.CONTRADICTS, "family": W.CONTRADICTS}),
    "the day and a family name prove it": (PROVED, {"birth": W.AGREES, "family": W.AGREES}),
    "the day and given names prove it": (PROVED, {"birth": W.AGREES, "given": W.AGREES}),
    "both names and a day that is near prove it": (PROVED, {"family": W.AGREES, "given": W.AGREES, "birth": W.NEAR}),
    "both names and a number that is near prove it": (
        PROVED, {"family": W.AGREES, "given": W.AGREES, "number": W.NEAR},
    ),
    "not where the day is another": (
        Holder(Fit.THEIRS, False, namesake=True),
        {"family": W.AGREES, "given": W.AGREES, "number": W.NEAR, "birth": W.CONTRADICTS},
    ),
    "the day alone": (THEIRS, {"birth": W.AGREES, "number": W.CONTRADICTS}),
    "both names alone": (THEIRS, {"family": W.AGREES, "given": W.AGREES}),
    "a namesake has another number too": (
        Holder(Fit.THEIRS, False, namesake=True),
        {"family": W.AGREES, "given": W.AGREES, "birth": W.CONTRADICTS, "number": W.CONTRADICTS},
    ),
    "a namesake without a number is none": (
        THEIRS, {"family": W.AGREES, "given": W.AGREES, "birth": W.CONTRADICTS},
    ),
    "a number that is near is unclear": (UNCLEAR, {"number": W.NEAR, "birth": W.CONTRADICTS, "family": W.CONTRADICTS}),
    "a day that is near is unclear": (UNCLEAR, {"birth": W.NEAR, "number": W.CONTRADICTS, "family": W.CONTRADICTS}),
    "nothing read is unclear": (UNCLEAR, {}),
    "one field that differs is unclear": (UNCLEAR, {"number": W.CONTRADICTS}),
    "two that differ surely are another's": (
        Holder(Fit.ANOTHERS, False, 0.9991), {"number": W.CONTRADICTS, "birth": W.CONTRADICTS},
    ),
    "so are a name and a number": (
        Holder(Fit.ANOTHERS, False, 0.9991), {"number": W.CONTRADICTS, "given": W.CONTRADICTS},
    ),
    "and a name and a day": (Holder(Fit.ANOTHERS, False, 0.9991), {"birth": W.CONTRADICTS, "family": W.CONTRADICTS}),
    "two names count as one": (UNCLEAR, {"given": W.CONTRADICTS, "family": W.CONTRADICTS}),
    "the surer of the two names counts": (
        Holder(Fit.ANOTHERS, False, 0.9991),
        {"birth": W.CONTRADICTS, "family": (W.FAINT, 0.3), "given": W.CONTRADICTS},
    ),
    "given names that agree while no family name differs count for nobody else": (
        UNCLEAR, {"number": W.CONTRADICTS, "given": W.AGREES},
    ),
    "another family name beside given names that agree counts": (
        Holder(Fit.ANOTHERS, False, 0.9991),
        {"number": W.CONTRADICTS, "given": W.AGREES, "family": W.CONTRADICTS},
    ),
    "several that differ, none surely, are a stranger's": (
        STRANGE, {"number": (W.DOUBTFUL, 0.5), "birth": (W.FAINT, 0.5)},
    ),
    "unless something may be theirs": (
        UNCLEAR, {"number": (W.DOUBTFUL, 0.5), "birth": (W.FAINT, 0.5), "given": W.NEAR},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("expected", "said"), HOLDERS.values(), ids=HOLDERS)
def test_whose_it_is_follows_from_what_agrees_and_how_surely_the_rest_differs(
    expected: Holder, said: dict[str, Weight | tuple[Weight, float]]
) -> None:
    assert holder(**said) == expected


def test_below_the_floor_a_difference_counts_for_nothing_and_at_it_it_counts() -> None:
    floor = POLICY.joint_floor_confidence
    assert holder(number=W.CONTRADICTS, birth=(W.DOUBTFUL, floor - 0.01)).fit is Fit.UNCLEAR
    joint = 1 - (1 - 0.97) * (1 - floor)
    sure = Holder(Fit.ANOTHERS, False, round(joint, 4))
    expected = sure if joint >= POLICY.joint_confidence else STRANGE
    assert holder(number=W.CONTRADICTS, birth=(W.DOUBTFUL, floor)) == expected


@pytest.mark.parametrize("field", ["number", "birth", "family", "given"])
def test_any_strong_field_supports_or_differs(field: str) -> None:
    def said(weight: Weight) -> AllSaid:
        each = {name: a_testimony(weight if name == field else W.SILENT, 0.9) for name in ("number", "birth")}
        names = {name: (a_testimony(weight if name == field else W.SILENT, 0.9),) for name in ("family", "given")}
        # The sex is no strong field.
        return AllSaid(each["number"], each["birth"], a_testimony(W.AGREES, 0.9), **names)

    assert [weight for weight in Weight if said(weight).supports()] == [W.AGREES, W.NEAR]
    assert [weight for weight in Weight if said(weight).differs_somewhere()] == [W.FAINT, W.DOUBTFUL, W.CONTRADICTS]
