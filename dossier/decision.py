"""What follows from the findings: one outcome for the household, one for each member.

Source: DESIGN.md §2.5 for the order, DOMAIN.md §§2, 4 and 6. The machine refuses nobody: it proposes, and a
person clears (a settlement with the verdict `pass`) or signs, knowing what it leads to (`Case.signed`). To confirm
a doubt (`fail`) signs no refusal of the household; for the exclusion of one other member it is enough.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dossier.case import Case
from dossier.checks import CHECKS
from dossier.corrections import bundle, is_asked
from dossier.findings import Assessment, Correction, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.household import Household
from dossier.orientation import orientations
from dossier.policy import Policy
from dossier.reasons import REASONS, Severity

CARRIER = "registration"
"""The source of a finding by which the carrier refused to register the household."""

_ADVERSE = (Severity.REFUSES, Severity.EXCLUDES, Severity.ROUTED)


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The findings by what they lead to."""

    refusals: tuple[Finding, ...]
    doubts: tuple[Finding, ...]
    corrections: tuple[Correction, ...]
    routed: tuple[Finding, ...]
    waits: tuple[Finding, ...]
    excluded: Mapping[str, str]


def assess(case: Case, today: date, policy: Policy) -> Assessment:
    """Run every check over the case and say what follows, once people's settlements are applied."""
    found_by_checks = [finding for check in CHECKS for finding in check(case, today, policy)]
    findings = tuple(_settled(finding, case.settlements) for finding in _named_once(found_by_checks))
    found = _sorted(findings, case)
    signed = next((one for one in found.refusals if one.key in case.signed), None)
    unsigned = tuple(one for one in found.refusals if one.key not in case.signed)
    outcome, doubts, corrections = Outcome.ACCEPTED, found.doubts, found.corrections
    if signed is not None:
        outcome, doubts, corrections = Outcome.REJECTED, (), ()
    elif unsigned:
        outcome, doubts, corrections = Outcome.PROPOSED_REFUSAL, unsigned, ()
    elif found.doubts:
        outcome, corrections = Outcome.IN_REVIEW, ()
    elif found.waits and (policy.bundle_waits_for_registries or not found.corrections):
        # A silent registry may still add to the bundle, and pieces may be asked for only once.
        outcome, corrections = (Outcome.ROUTED if found.routed and not found.corrections else Outcome.PENDING), ()
    elif found.corrections:
        outcome = Outcome.CORRECTIONS_REQUESTED
    elif found.routed:
        outcome = Outcome.ROUTED
    return Assessment(
        policy=policy.version,
        outcome=outcome,
        findings=findings,
        corrections=corrections,
        doubts=doubts,
        members=_members(case.household, outcome, signed, found.excluded),
        orientations=orientations(findings, case, today, policy),
    )


def _named_once(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Close what only repeats a fault: several papers that show one value against one wrong declaration."""
    named: set[tuple[str | None, str, str, str]] = set()
    for finding in findings:
        cause = _cause(finding)
        if cause is None or finding.verdict not in (Verdict.FAIL, Verdict.UNCERTAIN):
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


def _sorted(findings: Sequence[Finding], case: Case) -> _Sorted:
    head = case.household.head.id
    excluded = {
        finding.member: finding.code
        for finding in findings
        if finding.member not in (None, head) and _adverse(finding) and _is_confirmed(finding, case)
    }
    # Nothing is asked of or about a member who is no longer part of the dossier.
    kept = [finding for finding in findings if finding.member not in excluded]
    refusals, doubts, routed, waits = [], [], [], []
    for finding in kept:
        severity = REASONS[finding.code].severity
        failed, unsure = finding.verdict is Verdict.FAIL, finding.verdict is Verdict.UNCERTAIN
        if severity is Severity.WAITS:
            if failed or unsure:
                waits.append(finding)
        elif failed and _refuses(finding, severity, case):
            refusals.append(finding)
        elif failed and severity is Severity.ROUTED:
            routed.append(finding)
        elif unsure or (failed and severity in (Severity.EXCLUDES, Severity.REVIEW) and not is_asked(finding.code)):
            doubts.append(finding)
    return _Sorted(
        tuple(refusals),
        tuple(doubts),
        bundle(kept),
        tuple(routed),
        tuple(waits),
        {member: code for member, code in excluded.items() if member is not None},
    )


def _refuses(finding: Finding, severity: Severity, case: Case) -> bool:
    """Say whether the fault, if signed, refuses the household: its index, what excludes its head, the carrier's no."""
    if severity is Severity.REFUSES:
        return True
    if finding.member != case.household.head.id:
        return False
    if finding.source == CARRIER:
        # No refusal may rest on a reason that the applicant is not told (DOMAIN.md §7).
        return REASONS[finding.code].told_to_applicant
    return severity is Severity.EXCLUDES or (severity is Severity.ROUTED and _is_confirmed(finding, case))


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
