"""What can be wrong with a household, what should come of it, and what would put it right.

Each scenario takes a case in which everything agrees and spoils one thing; DOMAIN.md §7 has the codes. A new one is
a function in `pieces`, `registers` or `photos` and a line in SCENARIOS.
"""

from collections.abc import Mapping

from samples.households import Family
from samples.people import Folk
from samples.scenarios import pieces, registers
from samples.scenarios.case import INDEX_THRESHOLD, Case, Expected, Scenario
from samples.scenarios.photos import PHOTOS


def clean(case: Case, folk: Folk) -> Case:
    """Nothing is wrong: the household must be accepted and asked for nothing."""
    return case


def _with_child(family: Family, folk: Folk) -> bool:
    return bool(family.children)


def _with_two_children(family: Family, folk: Folk) -> bool:
    return len(family.children) > 1


def _alone(family: Family, folk: Folk) -> bool:
    return len(family.members) == 1


def _with_student(family: Family, folk: Folk) -> bool:
    return any(child.studying and child.person.age_on(folk.today) > 21 for child in family.children)


def _with_grown_child(family: Family, folk: Folk) -> bool:
    return any(child.person.age_on(folk.today) > 21 for child in family.children)


SCENARIOS: Mapping[str, Scenario] = {
    "clean": Scenario(clean, 6),
    "wrong-birth-date": Scenario(pieces.wrong_birth_date, 1, married=True),
    "expired-card": Scenario(pieces.expired_card, 1),
    "expired-passport": Scenario(pieces.expired_passport, 1),
    "missing-document": Scenario(pieces.missing_document, 1, married=True),
    "other-marriage": Scenario(pieces.other_marriage, 1, married=True),
    "index-above": Scenario(registers.index_above, 1),
    "doubtful": Scenario(pieces.doubtful, 1),
    "other-card": Scenario(pieces.other_card, 1),
    "swapped-members": Scenario(pieces.swapped_members, 1, married=True),
    "wrong-kind": Scenario(pieces.wrong_kind, 1),
    "old-residence": Scenario(pieces.old_residence, 1),
    "other-address": Scenario(pieces.other_address, 1),
    "other-number": Scenario(pieces.other_number, 1),
    "other-name": Scenario(pieces.other_name, 1),
    "other-arabic-name": Scenario(pieces.other_arabic_name, 1),
    "other-parent": Scenario(pieces.other_parent, 1, married=True, fits=_with_child),
    "other-marriage-date": Scenario(pieces.other_marriage_date, 1, married=True),
    "school-proof-missing": Scenario(pieces.school_proof_missing, 1, fits=_with_student),
    "school-proof-old": Scenario(pieces.school_proof_of_last_year, 1, fits=_with_student),
    "two-faults": Scenario(pieces.two_faults, 1, fits=_with_child),
    "index-at-threshold": Scenario(registers.index_at_threshold, 1),
    "head-covered": Scenario(registers.head_covered, 1),
    "spouse-covered": Scenario(registers.spouse_covered, 1, married=True),
    "rights-closed": Scenario(registers.rights_closed, 1),
    "transfer-blocked": Scenario(registers.transfer_blocked, 1),
    "idcs-unknown": Scenario(registers.idcs_unknown, 1),
    "idcs-invalid": Scenario(registers.idcs_invalid, 1),
    "register-differs": Scenario(registers.register_differs, 1),
    "not-in-register": Scenario(registers.not_in_register, 1),
    "member-not-counted": Scenario(registers.member_not_counted, 1, fits=_with_child),
    "wider-register": Scenario(registers.wider_register, 1),
    "head-under-age": Scenario(registers.head_under_age, 1, fits=_alone),
    "child-over-age": Scenario(registers.child_over_age, 1, fits=_with_grown_child),
    "spelt-otherwise": Scenario(registers.spelt_otherwise, 1, fits=registers.spelt_in_two_ways),
    "same-file-twice": Scenario(pieces.same_file_twice, 1, fits=_with_two_children),
    "undeclared-child": Scenario(pieces.undeclared_child, 1, fits=_with_child),
    "one-side": Scenario(pieces.one_side, 1),
    # Found by no check yet, or not alone, or only once photos are judged as they have to be: made by name only.
    "born-after-today": Scenario(registers.born_after_today, 0, fits=_with_child),
    "registry-down": Scenario(registers.registry_down, 0),
} | {name: Scenario(spoil, 0) for name, spoil in PHOTOS.items()}

__all__ = ["INDEX_THRESHOLD", "SCENARIOS", "Case", "Expected", "Scenario"]
