"""Is a document still good? Expiry dates, the age of proofs, school years.

Source: DOMAIN.md §§3 and 7; delays are the policy's. What was not read is not its fault, but that a document is
still good has to be shown: where it may have ended, a date that was not surely read is a doubt.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from dossier.dates import earliest, latest
from dossier.findings import Finding, Verdict
from dossier.policy import Policy
from dossier.proof.requirements import Proof
from dossier.proof.testimony import Seen, finding_at, months_before, seen_date

_YEARS = re.compile(r"(\d{4})(?:\s*[/\u2013-]\s*(\d{4}|\d{2}))?")


@dataclass(frozen=True, slots=True)
class Age:
    """Whether a paper is still good: `not_applicable` where nothing ends it, `uncertain` where nothing shows it."""

    verdict: Verdict
    code: str = "validity.expired"
    field: str = "expiry_date"
    seen: Seen | None = None

    def finding(self, verdict: Verdict, member: str, kind: str, document: str) -> Finding:
        """Return what is to be said of it; the day's limit is no part, for an answer holds on the next day too."""
        return finding_at(self.seen, self.code, verdict, kind=kind, member=member, field=self.field, document=document)

    def as_settled(self, settlements: Mapping[str, Verdict], member: str, kind: str, document: str) -> "Age":
        """Return it as a person who was asked about the date settled it, or unchanged."""
        if self.verdict not in (Verdict.FAIL, Verdict.UNCERTAIN):
            return self
        chosen = settlements.get(self.finding(Verdict.UNCERTAIN, member, kind, document).key)
        return replace(self, verdict=chosen) if chosen in (Verdict.PASS, Verdict.FAIL) else self


def age_of(kind: str, fields: Mapping[str, Seen], proof: Proof, today: date, policy: Policy) -> Age:
    """Return whether a paper of this kind, used for this proof, is still good on that day."""
    if proof is Proof.IDENTITY:
        return _expiry(fields, today, policy, has_to_be_shown=True)
    if proof is Proof.DISABILITY:
        # Many attestations print no end.
        return _expiry(fields, today, policy, has_to_be_shown=False)
    if proof is Proof.ADDRESS:
        bill, certificate = policy.utility_bill_months, policy.residence_certificate_months
        months = {"residence_certificate": certificate, "utility_bill": bill}.get(kind)
        return Age(Verdict.NOT_APPLICABLE) if months is None else _issued_within(months, fields, today, policy)
    if proof is Proof.BIRTH:
        # A warning only: the act that is extracted does not age (DOMAIN.md §7).
        aged = _issued_within(policy.birth_extract_warning_months, fields, today, policy)
        old = aged.verdict is Verdict.FAIL or (aged.verdict is Verdict.UNCERTAIN and _counts(aged.seen, policy))
        return replace(aged, verdict=Verdict.PASS if old else Verdict.NOT_APPLICABLE)
    return Age(Verdict.NOT_APPLICABLE)


def school_year_of(fields: Mapping[str, Seen], today: date, policy: Policy) -> tuple[Seen | None, str, str]:
    """Return where the school year stands, the year that is asked for, and the year as read in the same form.

    A certificate of the year that began last counts as current until the policy's last month of the next.
    """
    begins = today.year if today.month >= policy.school_year_begins_month else today.year - 1
    current, accepted = _label(begins), {begins}
    if today.year == begins and today.month <= policy.school_certificate_last_month:
        accepted.add(begins - 1)
    seen = fields.get("school_year")
    first = _first_year(seen.reading.value) if seen else None
    if first is None:
        seen = fields.get("issue_date")
        issued = seen_date(seen)
        if issued is None:
            return None, current, ""
        day = earliest(issued)
        first = day.year if day.month >= policy.school_year_begins_month else day.year - 1
    return seen, current, current if first in accepted else _label(first)


def _expiry(fields: Mapping[str, Seen], today: date, policy: Policy, *, has_to_be_shown: bool) -> Age:
    seen = fields.get("expiry_date")
    expiry = seen_date(seen)
    if seen is None or expiry is None:
        verdict = Verdict.UNCERTAIN if has_to_be_shown else Verdict.NOT_APPLICABLE
        return Age(verdict, "validity.expired", "expiry_date", seen)
    good = earliest(expiry) >= today
    verdict = _shown(seen, policy, good=good, over=latest(expiry) < today)
    if verdict is Verdict.UNCERTAIN and good and not has_to_be_shown:
        verdict = Verdict.PASS
    return Age(verdict, "validity.expired", "expiry_date", seen)


def _issued_within(months: int, fields: Mapping[str, Seen], today: date, policy: Policy) -> Age:
    seen = fields.get("issue_date")
    issued = seen_date(seen)
    if seen is None or issued is None:
        return Age(Verdict.UNCERTAIN, "validity.too_old", "issue_date", seen)
    limit = months_before(today, months)
    good = limit <= earliest(issued) <= today  # nothing is issued in the future: that was misread
    verdict = _shown(seen, policy, good=good, over=latest(issued) < limit)
    return Age(verdict, "validity.too_old", "issue_date", seen)


def _shown(seen: Seen, policy: Policy, *, good: bool, over: bool) -> Verdict:
    """Return what the date shows: a date known in part that may be either, or one faintly read, shows nothing."""
    if over and seen.reading.confidence >= policy.sure_confidence:
        return Verdict.FAIL
    return Verdict.PASS if good and _counts(seen, policy) else Verdict.UNCERTAIN


def _counts(seen: Seen | None, policy: Policy) -> bool:
    return seen is not None and seen.reading.confidence >= policy.doubt_confidence


def _first_year(text: str) -> int | None:
    found = _YEARS.search(text)
    return int(found[1]) if found else None


def _label(begins: int) -> str:
    return f"{begins}-{begins + 1}"
