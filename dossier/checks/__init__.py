"""The checks: each a pure function named after the fault that it finds, over one case, on one day, under one policy.

`CHECKS` is the whole judgement, in the order in which findings are reported; a new check is one function and one
line here.
"""

from collections.abc import Callable, Iterator
from datetime import date

from dossier.case import Case
from dossier.checks import (
    address,
    birth,
    card,
    completeness,
    duplicates,
    household,
    identity,
    marriage,
    registry,
    undeclared,
    validity,
)
from dossier.findings import Finding
from dossier.policy import Policy

Check = Callable[[Case, date, Policy], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    completeness.proof_missing,
    completeness.piece_serves_nothing,
    identity.identity_differs,
    identity.other_papers_differ,
    card.side_missing,
    card.zone_checksum_failed,
    card.zone_differs_from_print,
    birth.birth_differs,
    marriage.marriage_differs,
    marriage.marriage_not_lasting,
    address.address_differs,
    validity.document_expired,
    validity.document_too_old,
    validity.schooling_unproved,
    validity.disability_unproved,
    household.idcs_invalid,
    household.idcs_repeated,
    household.head_under_age,
    household.child_over_age,
    household.dates_impossible,
    undeclared.member_undeclared,
    duplicates.one_act_for_two,
    duplicates.person_in_other_dossier,
    duplicates.document_in_other_dossier,
    registry.registry_unreachable,
    registry.answer_stale,
    registry.person_unknown,
    registry.person_differs,
    registry.household_unknown,
    registry.composition_differs,
    registry.index_above_threshold,
    registry.already_covered,
    registry.rights_closed,
    registry.cover_of_somebody_else,
    registry.ramed_transfer_blocked,
    registry.refused_by_carrier,
)

__all__ = ["CHECKS", "Check"]
