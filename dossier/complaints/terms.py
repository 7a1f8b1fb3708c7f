"""The dated delays of complaints and appeals; they are values of `dossier.policy`. The window to appeal is there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ComplaintTerms:
    """Days, all our own choice [policy] but one, until whoever answers for the programme says otherwise.

    `rectification_answer_days`: what is wrong in somebody's data is put right within ten clear days, without cost
    (law 09-08, article 8, as commonly reported; to be confirmed with the CNDP).

    `answer_days`, `appeal_answer_days`: within so many days a complaint or an appeal is answered; what the complainant
    is asked does not count. `at_risk_left_days`: with so many of them left it is at risk. `legal_limit_days`: gross
    days after which the limit of the law's answer is passed: an alarm. `reply_days`: how long we wait for a reply to a
    question of ours before a person goes on without it.
    """

    answer_days: int = 30
    appeal_answer_days: int = 30
    rectification_answer_days: int = 10
    at_risk_left_days: tuple[int, ...] = (10, 5)
    legal_limit_days: int = 60
    reply_days: int = 15
