"""The one bundle: everything that the applicant is asked to put right, each thing once.

Source: DOMAIN.md §6.
"""

from collections.abc import Iterable

from dossier.findings import Correction, Finding, Verdict
from dossier.reasons import REASONS, Severity


def bundle(findings: Iterable[Finding]) -> tuple[Correction, ...]:
    """Return one item for each fault that the applicant can put right, in the order of the findings.

    Two fields of one document that carry the same reason (a family name and given names) are one item.
    """
    items: dict[tuple[str, str | None, str | None, str | None], Correction] = {}
    for finding in findings:
        if finding.verdict is not Verdict.FAIL or not is_asked(finding.code):
            continue
        apart = finding.field if finding.document is None else None
        key = (finding.code, finding.member, finding.document or finding.kind, apart)
        items.setdefault(key, Correction(finding.code, finding.member, finding.document, finding.kind, finding.field))
    return tuple(items.values())


def is_asked(code: str) -> bool:
    """Say whether a certain finding of this reason is something that the applicant is asked to put right."""
    reason = REASONS[code]
    return reason.severity is Severity.CORRECTABLE or reason.asked_once_confirmed
