"""The declarations of kinds against DOMAIN.md §8 and against the folder they live in."""

from pathlib import Path

import pytest

import dossier.documents
from dossier.documents import KINDS
from dossier.documents.kind import Value
from dossier.letters import fold

NOT_KINDS = {"__init__", "closing", "kind", "labels", "stops"}

SPOUSE = ("family_name", "given_names", "document_number", "birth_date", "family_name_ar", "given_names_ar")
COUPLE = {f"{spouse}_{name}" for spouse in ("husband", "wife") for name in SPOUSE}
FIELDS = {
    "identity_card": {
        "document_number", "family_name", "given_names", "family_name_ar", "given_names_ar",
        "birth_date", "birth_place", "sex", "expiry_date", "address", "father_name", "mother_name",
        "civil_registration_number", "mrz",
    },
    "passport": {
        "document_number", "family_name", "given_names", "birth_date", "birth_place", "sex", "nationality",
        "issue_date", "expiry_date", "national_id", "mrz",
    },
    "birth_certificate": {
        "act_number", "act_year", "family_name", "given_names", "family_name_ar", "given_names_ar", "birth_date",
        "birth_place", "sex", "father_name", "mother_name", "registry_office", "issue_date",
    },
    "marriage_certificate": {"act_number", "marriage_date", "court", *COUPLE},
    "residence_certificate": {"holder_name", "document_number", "address", "issue_date"},
    "utility_bill": {"holder_name", "address", "issue_date"},
    "residence_permit": {
        "document_number", "family_name", "given_names", "birth_date", "sex", "nationality", "expiry_date", "mrz",
    },
    "family_booklet": {"act_number", "marriage_date", *COUPLE},
    "school_certificate": {"student_name", "birth_date", "establishment", "school_year", "issue_date"},
    "disability_certificate": {"holder_name", "birth_date", "issue_date", "expiry_date"},
    "unknown": set(),
}  # fmt: skip


def test_kinds_and_fields_are_those_of_the_domain() -> None:
    assert {name: set(kind.fields) for name, kind in KINDS.items()} == FIELDS


def test_a_kind_that_is_written_is_listed() -> None:
    folder = Path(dossier.documents.__file__).parent
    assert {path.stem for path in folder.glob("*.py")} - NOT_KINDS == set(KINDS)


@pytest.mark.parametrize("name", [name for name in FIELDS if name != "unknown"])
def test_a_kind_can_be_told_by_a_title_in_either_script(name: str) -> None:
    assert KINDS[name].titles_fr
    assert KINDS[name].titles_ar


@pytest.mark.parametrize("name", list(FIELDS))
def test_every_field_can_be_found(name: str) -> None:
    for field, label in KINDS[name].fields.items():
        assert label.fr or label.ar or label.value is Value.MRZ, field
        assert label.section is None or label.section in KINDS[name].sections
        assert label.below is None or label.below in KINDS[name].fields


@pytest.mark.parametrize(
    ("kind", "caption", "field"),
    [
        ("marriage_certificate", "الازدياد", "husband_birth_date"),
        ("marriage_certificate", "ابتدائية", "court"),
        ("family_booklet", "الازدياد", "wife_birth_date"),
        ("birth_certificate", "مكانها", "birth_place"),
        ("birth_certificate", "ذكر أم أنثى", "sex"),
        ("birth_certificate", "عام", "act_year"),
        ("birth_certificate", "مسجل بمكتب الحالة المدنية", "registry_office"),
        ("birth_certificate", "الاسم العائلي بالحروف اللاتينية", "family_name"),
        ("residence_certificate", "titulaire de la CNI", "document_number"),
        ("residence_certificate", "demeurant à l'adresse ci-après", "address"),
        ("utility_bill", "adresse du local desservi", "address"),
        ("disability_certificate", "مدة الصلاحية إلى", "expiry_date"),
        ("school_certificate", "اسم ونسب الطالب", "student_name"),
        ("residence_permit", "رقم بطاقة المقيم", "document_number"),
    ],
)
def test_captions_of_many_offices_announce_their_field(kind: str, caption: str, field: str) -> None:
    label = KINDS[kind].fields[field]
    assert fold(caption) in {fold(text) for text in (*label.fr, *label.ar)}


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("marriage_certificate", "توصل به بتاريخ"), ("marriage_certificate", "الأبوان"),
        ("birth_certificate", "بطلب من المعني بالأمر"), ("birth_certificate", "hégire"),
        ("residence_certificate", "ربة بيت"), ("disability_certificate", "réunie à la demande de"),
        ("utility_bill", "n. abonnement"),
    ],
)  # fmt: skip
def test_what_is_nobodys_value_ends_one(kind: str, words: str) -> None:
    assert fold(words) in {fold(text) for text in (*KINDS[kind].stops_fr, *KINDS[kind].stops_ar)}
