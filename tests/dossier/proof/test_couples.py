"""What proves a marriage: both spouses, or the day together with one of them or with both given names."""

from dataclasses import replace

import pytest

from dossier.decision import assess
from dossier.findings import Outcome
from dossier.reading import FieldReading
from tests.builders import POLICY, TODAY, a_case, a_field, a_household, a_piece, marriage_fields, with_piece

HOUSEHOLD = a_household()
WIFES = ("wife_family_name", "wife_given_names", "wife_family_name_ar", "wife_given_names_ar", "wife_birth_date",
         "wife_document_number")  # fmt: skip
HUSBANDS = tuple(name.replace("wife", "husband") for name in WIFES)
FAMILY_NAMES = tuple(f"{side}_family_name{script}" for side in ("husband", "wife") for script in ("", "_ar"))
STRONG = tuple(f"{side}_{name}" for side in ("husband", "wife") for name in ("birth_date", "document_number"))

READ = {
    "all but the day": ((), "", Outcome.ACCEPTED),
    "the husband and the day": (WIFES, "2012-06-21", Outcome.ACCEPTED),
    "the wife and the day": (HUSBANDS, "2012-06-21", Outcome.ACCEPTED),
    "given names and the day": ((*FAMILY_NAMES, *STRONG), "2012-06-21", Outcome.ACCEPTED),
    "the husband alone": (WIFES, "", Outcome.IN_REVIEW),
    "given names alone": ((*FAMILY_NAMES, *STRONG), "", Outcome.IN_REVIEW),
    "the day alone": ((*WIFES, *HUSBANDS), "2012-06-21", Outcome.IN_REVIEW),
    "the husband and a day that is known in part": (WIFES, "2012-06", Outcome.IN_REVIEW),
}


@pytest.mark.parametrize(("unread", "day", "outcome"), READ.values(), ids=READ)
def test_what_was_read_of_an_act_of_marriage_proves_it_or_a_person_looks(
    unread: tuple[str, ...], day: str, outcome: Outcome
) -> None:
    fields: dict[str, str | FieldReading] = marriage_fields(HOUSEHOLD, marriage_date=day)
    piece = a_piece("marriage_certificate", "m2", fields | dict.fromkeys(unread, ""))
    found = assess(with_piece(a_case(), piece), TODAY, POLICY)
    assert (found.outcome, found.corrections) == (outcome, ())


def test_a_day_that_was_faintly_read_otherwise_does_not_prove_with_one_spouse() -> None:
    fields = marriage_fields(HOUSEHOLD, marriage_date=a_field("2013-08-30", 0.4)) | dict.fromkeys(WIFES, "")
    case = with_piece(a_case(), a_piece("marriage_certificate", "m2", fields))
    assert assess(case, TODAY, POLICY).outcome is Outcome.IN_REVIEW
    assert assess(replace(case, settlements={}), TODAY, POLICY).corrections == ()
