"""What follows from the findings: one outcome for the household, one for each member.

Source: DESIGN.md §2.5 for the order, DOMAIN.md §§2, 4 and 6. The machine refuses nobody: it proposes, and a
person clears (a settlement with the verdict `pass`) or signs, knowing what it leads to (`Case.signed`). To confirm
a doubt (`fail`) signs no refusal of the household; for the exclusion of one other member it is enough, and of a paper
that is suspected it is enough to set it aside (`dossier.suspicions`). What leads to what, and what goes first, are the
tables of `dossier.outcomes`.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dossier.case import Case
from dossier.checks import CHECKS
from dossier.corrections import bundle, is_asked
from dossier.findings import Assessment, Correction, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.household import Household
from dossier.orientation import orientations
from dossier.outcomes import CONSEQUENCES, Consequence, outcome_of
from dossier.policy import Policy, signatures_needed
from dossier.proof.papers import in_order
from dossier.proof.requirements import Proof
from dossier.reasons import REASONS, Severity
from dossier.suspicions import confirmed_of, without_suspect_papers

CARRIER = "registration"
"""The source of a finding by which the carrier refused to register the household."""

_ADVERSE = (Severity.REFUSES, Severity.EXCLUDES, Severity.ROUTED)


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The findings by what they lead to; nothing is asked of or about the members who are excluded."""

    led_to: Mapping[Consequence, tuple[Finding, ...]]
    corrections: tuple[Correction, ...]
    excluded: Mapping[str, str]

    def all(self, *consequences: Consequence) -> tuple[Finding, ...]:
        """The findings that lead to one of these, in their order for each."""
        return tuple(finding for each in consequences for finding in self.led_to.get(each, ()))


def assess(case: Case, today: date, policy: Policy) -> Assessment:
    """Run every check over the papers that count and say what follows, once people's settlements are applied."""
    case = without_suspect_papers(case)
    found = (finding for check in CHECKS for finding in check(case, today, policy))
    return conclude([*confirmed_of(case), *found], case, today, policy)


def conclude(found_by_checks: Sequence[Finding], case: Case, today: date, policy: Policy) -> Assessment:
    """Say what follows from what the checks found."""
    findings = tuple(_settled(finding, case.settlements) for finding in _named_once(found_by_checks, case.settlements))
    found = _sorted(findings, case, _marriage_papers(case, today, policy))
    refusals = found.all(Consequence.REFUSAL)
    signed = next((one for one in refusals if one.key in case.signed), None)
    outcome = Outcome.REJECTED if signed is not None else outcome_of(_that_count(found, policy))
    doubts = {
        Outcome.PROPOSED_REFUSAL: refusals,
        Outcome.IN_REVIEW: found.all(Consequence.EXCLUSION, Consequence.QUESTION),
    }
    return Assessment(
        policy=policy.version,
        outcome=outcome,
        findings=findings,
        corrections=found.corrections if outcome is Outcome.CORRECTIONS_REQUESTED else (),
        doubts=doubts.get(outcome, ()),
        members=_members(case.household, outcome, signed, found.excluded),
        orientations=orientations(findings, case, today, policy),
    )


_CANNOT_BE = "household.impossible_dates"
_COMPARED = ("mismatch.", "registry.identity_differs")


def _named_once(findings: Sequence[Finding], settlements: Mapping[str, Verdict]) -> Iterator[Finding]:
    """Close what only repeats a fault: papers or registers that show another value than one wrong declaration."""
    named: set[tuple[str | None, str, str, str]] = set()
    # Of a day that cannot be, everything else differs: that is no fault of its own until the day is put right.
    cannot_be = {
        (one.member, one.field, one.declared)
        for one in findings
        if one.code == _CANNOT_BE and one.verdict is Verdict.FAIL and settlements.get(one.key) is not Verdict.PASS
    }
    for finding in findings:
        cause = _cause(finding)
        if finding.verdict not in (Verdict.FAIL, Verdict.UNCERTAIN):
            yield finding
        elif finding.code.startswith(_COMPARED) and (finding.member, finding.field, finding.declared) in cannot_be:
            yield replace(finding, verdict=Verdict.NOT_APPLICABLE)
        elif cause is None:
            yield finding
        elif cause in named:
            yield replace(finding, verdict=Verdict.NOT_APPLICABLE)
        else:
            if finding.verdict is Verdict.FAIL:
                named.add(cause)
            yield finding


def _cause(finding: Finding) -> tuple[str | None, str, str, str] | None:
    if not (finding.code.startswith("mismatch.") and finding.field and finding.declared and finding.read):
        return None
    field = finding.field.removeprefix("husband_").removeprefix("wife_")
    return finding.member, field, finding.declared, "".join(finding.read.split()).upper()


def _settled(finding: Finding, settlements: Mapping[str, Verdict]) -> Finding:
    """Return the finding as a person settled it: cleared, confirmed, or as it was."""
    chosen = settlements.get(finding.key)
    if chosen not in (Verdict.PASS, Verdict.FAIL) or finding.verdict not in (Verdict.FAIL, Verdict.UNCERTAIN):
        return finding
    if REASONS[finding.code].severity is Severity.WAITS:
        return finding
    return replace(finding, verdict=chosen)


def _sorted(
    findings: Sequence[Finding], case: Case, marriage_papers: Collection[tuple[str | None, str, str]]
) -> _Sorted:
    head = case.household.head.id
    excluded = {
        finding.member: finding.code
        for finding in findings
        if finding.member not in (None, head) and _adverse(finding) and _is_confirmed(finding, case)
    }
    # Nothing is asked of or about a member who is no longer part of the dossier.
    gone = {(document, kind) for spouse, document, kind in marriage_papers if spouse in excluded}
    kept = [one for one in findings if one.member not in excluded and (one.document, one.kind) not in gone]
    led_to: dict[Consequence, tuple[Finding, ...]] = {}
    for finding in kept:
        consequence = leads_to(finding, case.household, confirmed=_is_confirmed(finding, case))
        led_to[consequence] = (*led_to.get(consequence, ()), finding)
    return _Sorted(led_to, bundle(kept), {member: code for member, code in excluded.items() if member is not None})


def _marriage_papers(case: Case, today: date, policy: Policy) -> Collection[tuple[str | None, str, str]]:
    """Return the papers that prove marriages, each with its spouse: they speak of the head as well."""
    slots = in_order(case, today, policy).of(Proof.MARRIAGE)
    return {
        (slot.requirement.member, piece.id, paper.kind)
        for slot in slots
        for paper in slot.papers
        for piece in paper.pieces
    }


def leads_to(finding: Finding, household: Household, *, confirmed: bool) -> Consequence:
    """Return what a finding leads to by itself; `confirmed`: a person said that it is so."""
    reason = REASONS[finding.code]
    row = CONSEQUENCES[reason.severity]
    if finding.verdict is Verdict.UNCERTAIN:
        return row.doubt
    if finding.verdict is not Verdict.FAIL:
        return Consequence.NOTED
    # What names nobody is of the whole household.
    of_head = finding.member in (None, household.head.id)
    # No refusal may rest on a reason that the applicant is not told (DOMAIN.md §7).
    by_carrier = of_head and finding.source == CARRIER and reason.told_to_applicant
    if by_carrier and row.head is not Consequence.AWAITED:
        return Consequence.REFUSAL
    if is_asked(finding.code):
        return Consequence.ASKED
    return row.confirmed(of_head=of_head) if confirmed else row.certain(of_head=of_head)


def _that_count(found: _Sorted, policy: Policy) -> set[Consequence]:
    """Return what the findings lead to, without the wait for a silent registry where nothing has to wait for it."""
    consequences = set(found.led_to)
    # It may still add to the bundle, and pieces may be asked for only once; what another institution settles goes on.
    waits = policy.bundle_waits_for_registries if found.corrections else Consequence.ROUTED not in consequences
    return consequences if waits else consequences - {Consequence.AWAITED}


def signatures_to_settle(question: Finding, verdict: Verdict, policy: Policy, *, refuses: bool) -> int:
    """Return how many people have to agree on an answer to a question.

    Args:
        question: the finding that a person is asked about.
        verdict: the answer: `fail` confirms it, `pass` clears it.
        policy: it names the reasons for which one signature is enough.
        refuses: to confirm it refuses the household.
    """
    reason = REASONS[question.code]
    weighty = refuses or reason.severity in _ADVERSE or not reason.told_to_applicant
    if not weighty:
        return 1
    if verdict is Verdict.PASS:
        # To clear what the machine is certain of is an override (DOMAIN.md §12).
        return 2 if question.verdict is Verdict.FAIL else 1
    return signatures_needed(question.code, policy)


def _adverse(finding: Finding) -> bool:
    return finding.verdict is Verdict.FAIL and REASONS[finding.code].severity in _ADVERSE


def _is_confirmed(finding: Finding, case: Case) -> bool:
    return case.settlements.get(finding.key) is Verdict.FAIL or finding.key in case.signed


def _members(
    household: Household, outcome: Outcome, signed: Finding | None, excluded: Mapping[str, str]
) -> tuple[MemberOutcome, ...]:
    def state(member: str) -> MemberOutcome:
        if member in excluded:
            return MemberOutcome(member, MemberState.EXCLUDED, excluded[member])
        if signed is not None:
            return MemberOutcome(member, MemberState.EXCLUDED, signed.code)
        covered = outcome is Outcome.ACCEPTED
        return MemberOutcome(member, MemberState.COVERED if covered else MemberState.PENDING)

    return tuple(state(member.id) for member in household.members)
