"""The dated delays of complaints and appeals; they are values of `dossier.policy`. The window to appeal is there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ComplaintTerms:
    """Days, all our own choice [policy] until whoever answers for the programme says otherwise.

    `answer_days`, `appeal_answer_days`: within so many days a complaint or an appeal is answered; what the complainant
    is asked does not count. `at_risk_left_days`: with so many of them left it is at risk. `legal_limit_days`: gross
    days after which the limit of the law's answer is passed: an alarm. `reply_days`: how long we wait for a reply to a
    question of ours before a person goes on without it.
    """

    answer_days: int = 30
    appeal_answer_days: int = 30
    at_risk_left_days: tuple[int, ...] = (10, 5)
    legal_limit_days: int = 60
    reply_days: int = 15
