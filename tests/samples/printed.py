"""Which fields each layout of the blind groups prints; a layout that prints more or fewer is wrong."""

from typing import Protocol


class Layout(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...


LEAST = {
    "holdout2": {
        "identity_card": 6,
        "passport": 3,
        "birth_certificate": 7,
        "marriage_certificate": 5,
        "residence_certificate": 4,
        "utility_bill": 3,
        "residence_permit": 3,
        "family_booklet": 3,
        "school_certificate": 4,
        "disability_certificate": 3,
        "unknown": 20,
    },
    "holdout3": {
        "identity_card": 7,
        "passport": 4,
        "birth_certificate": 8,
        "marriage_certificate": 5,
        "residence_certificate": 4,
        "utility_bill": 3,
        "residence_permit": 3,
        "family_booklet": 3,
        "school_certificate": 4,
        "disability_certificate": 3,
        "unknown": 6,
    },
    "holdout4": {
        "identity_card": 6,
        "passport": 3,
        "birth_certificate": 8,
        "marriage_certificate": 5,
        "residence_certificate": 5,
        "utility_bill": 4,
        "residence_permit": 2,
        "family_booklet": 3,
        "school_certificate": 4,
        "disability_certificate": 3,
        "unknown": 9,
    },
    "holdout5": {
        "identity_card": 6,
        "passport": 2,
        "birth_certificate": 5,
        "marriage_certificate": 2,
        "residence_certificate": 3,
        "utility_bill": 3,
        "residence_permit": 2,
        "family_booklet": 2,
        "school_certificate": 2,
        "disability_certificate": 2,
        "unknown": 2,
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
    "h2_cnie20_one_page": _FRONT | _BACK | {"mrz"},
    "h2_cnie20_beside": _FRONT | _BACK | {"mrz"},
    "h2_cnie20_two_pages": _FRONT | _BACK | {"mrz"},
    "h2_cnie20_recto": _FRONT,
    "h2_cnie20_verso": _BACK | {"mrz"},
    "h2_cnie08_one_page": _FRONT | _BACK,
    "h2_cnie08_recto": _FRONT,
    "h2_cnie08_verso": _BACK | {"document_number", "expiry_date"},
    "h2_passport_under": _PASSPORT | {"national_id"},
    "h2_passport_above": _PASSPORT | {"national_id"},
    "h2_passport_minor": _PASSPORT,
    "h2_birth_facing": _BIRTH | _LATIN | _ARABIC,
    "h2_birth_ruled": _BIRTH | _LATIN | _ARABIC,
    "h2_birth_register": _BIRTH | _LATIN | _ARABIC,
    "h2_birth_arabic": _BIRTH | _ARABIC,
    "h2_birth_whole_arabic": _BIRTH | _ARABIC,
    "h2_birth_keyed": _BIRTH | _LATIN,
    "h2_birth_whole_french": _BIRTH | _LATIN,
    "h2_birth_typed": _BIRTH | _LATIN,
    "h2_marriage_items": _COUPLE_AR | {"court"},
    "h2_marriage_prose": _COUPLE_AR | {"court"},
    "h2_marriage_extract": _COUPLE_LA | _COUPLE_AR | {"court"},
    "h2_marriage_table": _COUPLE_LA | {"court"},
    "h2_marriage_translation": _COUPLE_LA | {"court"},
    "h2_booklet_pages": _COUPLE_LA | _COUPLE_AR,
    "h2_booklet_spread": _COUPLE_LA | _COUPLE_AR,
    "h2_booklet_arabic": _COUPLE_AR,
    "h2_permit_one_page": _PERMIT | {"mrz"},
    "h2_permit_two_pages": _PERMIT | {"mrz"},
    "h2_permit_recto": _PERMIT,
    "h3_cnie_both_2020": _FRONT | _BACK | {"mrz"},
    "h3_cnie_beside": _FRONT | _BACK | {"mrz"},
    "h3_cnie_both_2008": _FRONT | _BACK,
    "h3_cnie_recto_2020": _FRONT,
    "h3_cnie_recto_2008": _FRONT,
    "h3_cnie_verso_2020": _BACK | {"mrz"},
    "h3_cnie_verso_2008": _BACK | {"document_number", "expiry_date"},
    "h3_passport_captioned": _PASSPORT | {"national_id"},
    "h3_passport_list": _PASSPORT | {"national_id"},
    "h3_passport_opened": _PASSPORT | {"national_id"},
    "h3_passport_minor": _PASSPORT,
    "h3_permit_both": _PERMIT | {"mrz"},
    "h3_permit_recto": _PERMIT,
    "h3_permit_registration": _PERMIT,
    "h3_birth_mirrored": _BIRTH | _LATIN | _ARABIC,
    "h3_birth_three_columns": _BIRTH | _LATIN | _ARABIC,
    "h3_birth_boxed": _BIRTH | _LATIN | _ARABIC,
    "h3_birth_wide": _BIRTH | _LATIN | _ARABIC,
    "h3_birth_by_hand": _BIRTH | _ARABIC,
    "h3_birth_copy_arabic": _BIRTH | _ARABIC,
    "h3_birth_typed": _BIRTH | _LATIN,
    "h3_birth_copy_french": _BIRTH | _LATIN,
    "h3_marriage_adoul_prose": _COUPLE_AR | {"court"},
    "h3_marriage_adoul_table": _COUPLE_AR | {"court"},
    "h3_marriage_bilingual": _COUPLE_LA | _COUPLE_AR | {"court"},
    "h3_marriage_sworn": _COUPLE_LA | {"court"},
    "h3_marriage_consulate": _COUPLE_LA | {"court"},
    "h3_booklet_spread": _COUPLE_LA | _COUPLE_AR,
    "h3_booklet_boxes": _COUPLE_LA | _COUPLE_AR,
    "h3_booklet_by_hand": _COUPLE_AR,
    "h4_cnie_copied_2020": _FRONT | _BACK | {"mrz"},
    "h4_cnie_copied_2008": _FRONT | _BACK,
    "h4_cnie_front20": _FRONT,
    "h4_cnie_back20": _BACK | {"mrz"},
    "h4_cnie_front08": _FRONT,
    "h4_cnie_back08": _BACK | {"document_number", "expiry_date"},
    "h4_passport_single": _PASSPORT | {"national_id"},
    "h4_passport_reversed": _PASSPORT | {"national_id"},
    "h4_passport_opened": _PASSPORT,
    "h4_permit_alone": _PERMIT,
    "h4_permit_beside": _PERMIT | {"mrz"},
    "h4_birth_middle": _BIRTH | _LATIN | _ARABIC,
    "h4_birth_airy": _BIRTH | _LATIN | _ARABIC,
    "h4_birth_framed": _BIRTH | _LATIN | _ARABIC,
    "h4_birth_fiche": _BIRTH | _LATIN | _ARABIC,
    "h4_birth_cells": _BIRTH | _ARABIC,
    "h4_birth_penned": _BIRTH | _ARABIC,
    "h4_birth_whole_arabic": _BIRTH | _ARABIC,
    "h4_birth_whole_french": _BIRTH | _LATIN,
    "h4_marriage_margin": _COUPLE_AR | {"court"},
    "h4_marriage_between": _COUPLE_AR | {"court"},
    "h4_marriage_bilingual": _COUPLE_LA | _COUPLE_AR | {"court"},
    "h4_marriage_listed": _COUPLE_LA | {"court"},
    "h4_marriage_attested": _COUPLE_LA | {"court"},
    "h4_booklet_facing": _COUPLE_LA | _COUPLE_AR,
    "h4_booklet_leaves": _COUPLE_LA | _COUPLE_AR,
    "h4_booklet_penned": _COUPLE_AR,
    "h5_cnie_two_of_2020": _FRONT | _BACK | {"mrz"},
    "h5_cnie_two_of_2008": _FRONT | _BACK,
    "h5_cnie_front_of_2020": _FRONT,
    "h5_cnie_back_of_2020": _BACK | {"mrz"},
    "h5_cnie_front_of_2008": _FRONT,
    "h5_cnie_back_of_2008": _BACK | {"document_number", "expiry_date"},
    "h5_passport_names_across": _PASSPORT | {"national_id"},
    "h5_passport_lines": _PASSPORT | {"national_id"},
    "h5_permit_both_sides": _PERMIT | {"mrz"},
    "h5_permit_registration": _PERMIT,
    "h5_birth_communal": _BIRTH | _LATIN | _ARABIC,
    "h5_birth_register": _BIRTH | _LATIN | _ARABIC,
    "h5_birth_arabic": _BIRTH | _ARABIC,
    "h5_birth_copy_arabic": _BIRTH | _ARABIC,
    "h5_birth_copy_french": _BIRTH | _LATIN,
    "h5_marriage_adouls": _COUPLE_AR | {"court"},
    "h5_marriage_extract": _COUPLE_LA | _COUPLE_AR | {"court"},
    "h5_booklet_two_pages": _COUPLE_LA | _COUPLE_AR,
    "h5_booklet_typed": _COUPLE_LA,
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
