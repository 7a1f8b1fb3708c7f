"""Which fields each layout of the blind groups prints; a layout that prints more or fewer is wrong."""

from typing import Protocol


class Layout(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...


LEAST = {
    "holdout6": {
        "identity_card": 8,
        "passport": 2,
        "birth_certificate": 10,
        "marriage_certificate": 6,
        "residence_certificate": 4,
        "utility_bill": 3,
        "residence_permit": 3,
        "family_booklet": 3,
        "school_certificate": 4,
        "disability_certificate": 4,
        "unknown": 13,
    },
    "holdout7": {
        "identity_card": 8,
        "passport": 3,
        "birth_certificate": 8,
        "marriage_certificate": 6,
        "residence_certificate": 4,
        "utility_bill": 3,
        "residence_permit": 3,
        "family_booklet": 3,
        "school_certificate": 3,
        "disability_certificate": 4,
        "unknown": 11,
    },
    "holdout8": {
        "identity_card": 8,
        "passport": 3,
        "birth_certificate": 11,
        "marriage_certificate": 8,
        "residence_certificate": 5,
        "utility_bill": 5,
        "residence_permit": 3,
        "family_booklet": 4,
        "school_certificate": 4,
        "disability_certificate": 4,
        "unknown": 17,
    },
}
_PERSON = {"family_name", "given_names", "birth_date"}
_NAMES_AR = {"family_name_ar", "given_names_ar"}
_BIRTH = {"act_number", "act_year", "birth_date", "birth_place", "sex", "father_name", "mother_name", "registry_office",
          "issue_date"}  # fmt: skip
_LATIN, _ARABIC = {"family_name", "given_names"}, _NAMES_AR
_FRONT = _PERSON | _NAMES_AR | {"birth_place", "document_number", "expiry_date"}
_BACK = {"father_name", "mother_name", "address", "civil_registration_number", "sex"}
_PERMIT = _PERSON | {"sex", "nationality", "expiry_date", "document_number"}
_PASSPORT = _PERSON | {"document_number", "birth_place", "sex", "nationality", "issue_date", "expiry_date", "mrz"}


def _couple(*names: str) -> set[str]:
    both = {f"{role}_{name}" for role in ("husband", "wife") for name in (*names, "document_number", "birth_date")}
    return both | {"act_number", "marriage_date"}


_COUPLE_LA, _COUPLE_AR = _couple(*_LATIN), _couple(*_ARABIC)
WHOLE = {
    "h6_cnie20_copied": _FRONT | _BACK | {"mrz"},
    "h6_cnie20_beside": _FRONT | _BACK | {"mrz"},
    "h6_cnie20_recto": _FRONT,
    "h6_cnie20_stacked": _FRONT,
    "h6_cnie20_verso": _BACK | {"mrz"},
    "h6_cnie08_copied": _FRONT | _BACK,
    "h6_cnie08_recto": _FRONT,
    "h6_cnie08_verso": _BACK | {"document_number", "expiry_date"},
    "h6_passport_cut": _PASSPORT | {"national_id"},
    "h6_passport_opened": _PASSPORT | {"national_id"},
    "h6_permit_both": _PERMIT | {"mrz"},
    "h6_permit_recto": _PERMIT,
    "h6_permit_certificate": _PERMIT,
    "h6_birth_communal": _BIRTH | _LATIN | _ARABIC,
    "h6_birth_table": _BIRTH | _LATIN | _ARABIC,
    "h6_birth_arabic_half": _BIRTH | _ARABIC,
    "h6_birth_electronic": _BIRTH | _LATIN | _ARABIC,
    "h6_birth_arabic": _BIRTH | _ARABIC,
    "h6_birth_penned": _BIRTH | _ARABIC,
    "h6_birth_sentence": _BIRTH | _ARABIC,
    "h6_birth_copy_arabic": _BIRTH | _ARABIC,
    "h6_birth_copy_margin": _BIRTH | _ARABIC,
    "h6_birth_copy_french": _BIRTH | _LATIN,
    "h6_marriage_adouls_prose": _COUPLE_AR | {"court"},
    "h6_marriage_adouls_blocks": _COUPLE_AR | {"court"},
    "h6_marriage_adouls_words": _COUPLE_AR | {"court"},
    "h6_marriage_table": _COUPLE_AR | {"court"},
    "h6_marriage_bilingual": _COUPLE_LA | _COUPLE_AR | {"court"},
    "h6_marriage_translation": _COUPLE_LA | {"court"},
    "h6_booklet_spread": _COUPLE_LA | _COUPLE_AR,
    "h6_booklet_leaves": _COUPLE_LA | _COUPLE_AR,
    "h6_booklet_penned": _COUPLE_AR,
    "h7_cnie20_sheet": _FRONT | _BACK | {"mrz"},
    "h7_cnie20_two_pages": _FRONT | _BACK | {"mrz"},
    "h7_cnie20_recto": _FRONT,
    "h7_cnie20_recto_below": _FRONT,
    "h7_cnie20_verso": _BACK | {"mrz"},
    "h7_cnie08_sheet": _FRONT | _BACK,
    "h7_cnie08_recto": _FRONT,
    "h7_cnie08_verso": _BACK | {"document_number", "expiry_date"},
    "h7_passport_alone": _PASSPORT | {"national_id"},
    "h7_passport_opened": _PASSPORT | {"national_id"},
    "h7_passport_copy": _PASSPORT | {"national_id"},
    "h7_permit_sheet": _PERMIT | {"mrz"},
    "h7_permit_recto": _PERMIT,
    "h7_permit_registered": _PERMIT,
    "h7_birth_program": _BIRTH | _LATIN | _ARABIC,
    "h7_birth_typed": _BIRTH | _LATIN | _ARABIC,
    "h7_birth_arabic_named": _BIRTH | _LATIN | _ARABIC,
    "h7_birth_grid": _BIRTH | _LATIN | _ARABIC,
    "h7_birth_consulate": _BIRTH | _LATIN | _ARABIC,
    "h7_birth_copy_arabic": _BIRTH | _ARABIC,
    "h7_birth_copy_french": _BIRTH | _LATIN,
    "h7_birth_copy_penned": _BIRTH | _ARABIC,
    "h7_marriage_prose": _COUPLE_AR | {"court"},
    "h7_marriage_margin": _COUPLE_AR | {"court"},
    "h7_marriage_headed": _COUPLE_AR | {"court"},
    "h7_marriage_extract": _COUPLE_LA | _COUPLE_AR | {"court"},
    "h7_marriage_translated": _COUPLE_LA | {"court"},
    "h7_marriage_table": _COUPLE_AR | {"court"},
    "h7_booklet_by_hand": _COUPLE_LA | _COUPLE_AR,
    "h7_booklet_printed": _COUPLE_LA | _COUPLE_AR,
    "h7_booklet_one_page": _COUPLE_AR,
    "h8_cnie20_copy": _FRONT | _BACK | {"mrz"},
    "h8_cnie20_pair": _FRONT | _BACK | {"mrz"},
    "h8_cnie20_recto": _FRONT,
    "h8_cnie20_verso": _BACK | {"mrz"},
    "h8_cnie20_labelled": _FRONT,
    "h8_cnie08_copy": _FRONT | _BACK,
    "h8_cnie08_recto": _FRONT,
    "h8_cnie08_verso": _BACK | {"document_number", "expiry_date"},
    "h8_passport_cut": _PASSPORT | {"national_id"},
    "h8_passport_copy": _PASSPORT | {"national_id"},
    "h8_passport_opened": _PASSPORT | {"national_id"},
    "h8_permit_both": _PERMIT | {"mrz"},
    "h8_permit_drawn": _PERMIT,
    "h8_permit_receipt": _PERMIT,
    "h8_birth_commune": _BIRTH | _LATIN | _ARABIC,
    "h8_birth_form": _BIRTH | _LATIN | _ARABIC,
    "h8_birth_electronic": _BIRTH | _LATIN | _ARABIC,
    "h8_birth_boxes": _BIRTH | _LATIN | _ARABIC,
    "h8_birth_middle": _BIRTH | _LATIN | _ARABIC,
    "h8_birth_counter": _BIRTH | _LATIN | _ARABIC,
    "h8_birth_brief": _BIRTH | _ARABIC,
    "h8_birth_typed": _BIRTH | _LATIN,
    "h8_birth_full_arabic": _BIRTH | _ARABIC,
    "h8_birth_full_french": _BIRTH | _LATIN,
    "h8_birth_listed": _BIRTH | _ARABIC,
    "h8_marriage_modern": _COUPLE_AR | {"court"},
    "h8_marriage_old": _COUPLE_AR | {"court"},
    "h8_marriage_items": _COUPLE_AR | {"court"},
    "h8_marriage_summary": _COUPLE_AR | {"court"},
    "h8_marriage_extract": _COUPLE_LA | _COUPLE_AR | {"court"},
    "h8_marriage_translated": _COUPLE_LA | {"court"},
    "h8_marriage_typed": _COUPLE_LA | {"court"},
    "h8_marriage_consulate": _COUPLE_LA | _COUPLE_AR | {"court"},
    "h8_booklet_spread": _COUPLE_LA | _COUPLE_AR,
    "h8_booklet_by_hand": _COUPLE_LA | _COUPLE_AR,
    "h8_booklet_arabic": _COUPLE_AR,
    "h8_booklet_rows": _COUPLE_LA | _COUPLE_AR,
}
BY_KIND = {
    "residence_certificate": {"holder_name", "document_number", "address", "issue_date"},
    "utility_bill": {"holder_name", "address", "issue_date"},
    "school_certificate": {"student_name", "birth_date", "establishment", "school_year", "issue_date"},
    "disability_certificate": {"holder_name", "birth_date", "issue_date", "expiry_date"},
}


def expected(layout: Layout) -> set[str]:
    if layout.kind == "unknown":
        return {"mrz"} if "foreign" in layout.name else set()
    return WHOLE.get(layout.name) or BY_KIND[layout.kind]
