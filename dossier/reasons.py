"""Every reason that a finding can carry: what it leads to, whether trying again helps, who is told, what mends it.

Source: DOMAIN.md §7 for the codes, §§4-6 for what follows from each. The words are in `wording`. What no check says:
`validity.no_stamp`, for the reader tells ink from paper and not a stamp from a signature, so its absence is never
known; `fraud.tampered_image`, for want of a measure that holds on phone photos. Both wait for a person's own eyes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Severity(StrEnum):
    """What a certain finding of this reason leads to."""

    WARNING = "warning"  # noted, leads to nothing
    CORRECTABLE = "correctable"  # an item of the one bundle
    REVIEW = "review"  # never more than a question to a person; confirmed, the paper it is about is set aside
    ROUTED = "routed"  # another institution has to act first
    WAITS = "waits"  # the machine asks again
    EXCLUDES = "excludes"  # a member is proposed for exclusion; the household, where that member is the head
    REFUSES = "refuses"  # the household is proposed for refusal


class Remedy(StrEnum):
    """What mends a fault; the words are `remedy.<value>` of the catalogues."""

    NEW_PHOTO = "new_photo"
    OTHER_DOCUMENT = "other_document"
    NEW_DOCUMENT = "new_document"
    MISSING_DOCUMENT = "missing_document"
    CORRECT_VALUE = "correct_value"
    NAME_STATEMENT = "name_statement"
    POPULATION_REGISTER = "population_register"
    SOCIAL_REGISTER = "social_register"
    CONTEST = "contest"
    OTHER_INSTITUTION = "other_institution"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason code. `retryable`: the same person can put it right with another piece or another value.

    `asked_once_confirmed`: a question to a person, which becomes an item of the bundle once that person confirms it.
    """

    severity: Severity
    retryable: bool
    told_to_applicant: bool
    remedy: Remedy
    asked_once_confirmed: bool = False


def _photo() -> Reason:
    return Reason(Severity.CORRECTABLE, retryable=True, told_to_applicant=True, remedy=Remedy.NEW_PHOTO)


def _correctable(remedy: Remedy) -> Reason:
    return Reason(Severity.CORRECTABLE, retryable=True, told_to_applicant=True, remedy=remedy)


def _staff_only() -> Reason:
    return Reason(Severity.REVIEW, retryable=False, told_to_applicant=False, remedy=Remedy.NOTHING)


REASONS: Mapping[str, Reason] = MappingProxyType(
    {
        "quality.blurred": _photo(),
        "quality.too_dark": _photo(),
        "quality.glare": _photo(),
        "quality.cropped": _photo(),
        "quality.too_small": _photo(),
        "quality.screenshot": _photo(),
        "quality.side_missing": _photo(),
        "quality.page_missing": _photo(),
        "quality.password_protected": _photo(),
        "quality.unreadable": _photo(),
        "type.wrong_document": _correctable(Remedy.OTHER_DOCUMENT),
        "type.wrong_holder": _correctable(Remedy.OTHER_DOCUMENT),
        "type.not_a_document": _correctable(Remedy.OTHER_DOCUMENT),
        "validity.expired": _correctable(Remedy.NEW_DOCUMENT),
        "validity.too_old": _correctable(Remedy.NEW_DOCUMENT),
        "validity.checksum_failed": _photo(),
        "validity.no_stamp": _staff_only(),
        "mismatch.name": _correctable(Remedy.NAME_STATEMENT),
        "mismatch.name_arabic": _correctable(Remedy.NAME_STATEMENT),
        "mismatch.document_number": _correctable(Remedy.CORRECT_VALUE),
        "mismatch.birth_date": _correctable(Remedy.CORRECT_VALUE),
        "mismatch.sex": _correctable(Remedy.CORRECT_VALUE),
        "mismatch.father": _correctable(Remedy.CORRECT_VALUE),
        "mismatch.mother": _correctable(Remedy.CORRECT_VALUE),
        "mismatch.spouse": _correctable(Remedy.CORRECT_VALUE),
        "mismatch.marriage_date": _correctable(Remedy.CORRECT_VALUE),
        "mismatch.address": _correctable(Remedy.CORRECT_VALUE),
        "household.member_undeclared": Reason(Severity.REVIEW, True, True, Remedy.CORRECT_VALUE, True),
        "household.member_without_proof": _correctable(Remedy.MISSING_DOCUMENT),
        "household.duplicate_idcs": _correctable(Remedy.CORRECT_VALUE),
        "household.child_over_age": Reason(Severity.EXCLUDES, True, True, Remedy.CONTEST),
        "household.school_proof_missing": _correctable(Remedy.MISSING_DOCUMENT),
        "household.impossible_dates": _correctable(Remedy.CORRECT_VALUE),
        "household.idcs_invalid": _correctable(Remedy.CORRECT_VALUE),
        "household.head_under_age": _correctable(Remedy.CORRECT_VALUE),
        "registry.idcs_unknown": _correctable(Remedy.POPULATION_REGISTER),
        "registry.identity_differs": _correctable(Remedy.POPULATION_REGISTER),
        "registry.not_in_rsu": _correctable(Remedy.SOCIAL_REGISTER),
        "registry.composition_differs": _correctable(Remedy.SOCIAL_REGISTER),
        "registry.index_above_threshold": Reason(Severity.REFUSES, False, True, Remedy.CONTEST),
        "registry.already_covered": Reason(Severity.EXCLUDES, False, True, Remedy.CONTEST),
        "registry.rights_closed": Reason(Severity.ROUTED, False, True, Remedy.OTHER_INSTITUTION),
        "registry.ramed_transfer_blocked": Reason(Severity.ROUTED, False, True, Remedy.OTHER_INSTITUTION),
        "registry.unreachable": Reason(Severity.WAITS, True, True, Remedy.NOTHING),
        "duplicate.open_dossier_exists": Reason(Severity.EXCLUDES, False, True, Remedy.CONTEST),
        "duplicate.same_file_twice": _correctable(Remedy.OTHER_DOCUMENT),
        "duplicate.document_seen_in_other_dossier": _staff_only(),
        "fraud.tampered_image": _staff_only(),
        "fraud.mrz_differs_from_print": _staff_only(),
        "fraud.reused_photo": _staff_only(),
    }
)
