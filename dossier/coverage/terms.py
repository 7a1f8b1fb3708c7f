"""The dated delays and margins of a cover's life; they are values of `dossier.policy`."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class CoverTerms:
    """Days and margins, all our own choice [policy] until whoever answers for the programme says otherwise.

    `notice_days`: how long before something ends the household is told. `grace_days`: how long survivors stay covered
    when their head has died. `landing_days`: how long cover goes on once the index is above the threshold, so that
    another scheme can begin without a gap. `near_margin`: from this far below the threshold on a household is told
    how near it is. `effective_after_days`: how long after a signature cover ends or rests, so that it is told before.
    `look_again_days`: how often the registers are asked whether they have seen a declared change.
    """

    adult_age_years: int = 18
    notice_days: int = 60
    grace_days: int = 180
    landing_days: int = 60
    near_margin: Decimal = Decimal("0.15")
    effective_after_days: int = 15
    look_again_days: int = 7
