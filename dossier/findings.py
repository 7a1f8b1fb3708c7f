"""What the checks say: findings, and the assessment that they add up to.

Source: DOMAIN.md §§2, 6 and 7, DESIGN.md §2.5. Codes are `class.code` of `dossier.reasons.REASONS`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from dossier.elsewhere import Orientation
from dossier.reading import Box

_BETWEEN = "|"
_PARTS = 5


class Verdict(StrEnum):
    """Result of one check on one thing."""

    PASS = "pass"  # noqa: S105 - a verdict, not a secret
    FAIL = "fail"
    UNCERTAIN = "uncertain"
    NOT_APPLICABLE = "not_applicable"


class Outcome(StrEnum):
    """What an assessment leads to; not the public status (DOMAIN.md §2)."""

    ACCEPTED = "accepted"
    CORRECTIONS_REQUESTED = "corrections_requested"
    IN_REVIEW = "in_review"
    PROPOSED_REFUSAL = "proposed_refusal"
    REJECTED = "rejected"
    ROUTED = "routed"
    PENDING = "pending"


class MemberState(StrEnum):
    """What an assessment means for one member."""

    COVERED = "covered"
    EXCLUDED = "excluded"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of one check.

    `member` is the declaration's id, `document` the id of the piece, `kind` the kind of document concerned
    (or missing); `declared` is what the finding compares with, `read` what the piece or the registry says,
    `source` which of them (`declaration`, a document kind, `rnp`, `rsu`, `cover`, `ramed`). `as_of` is the day of which
    a registry says so, where it gives one; None in what was noted before 2026-11-23.
    """

    code: str
    verdict: Verdict
    member: str | None = None
    document: str | None = None
    kind: str | None = None
    field: str | None = None
    declared: str | None = None
    read: str | None = None
    confidence: float | None = None
    page: int | None = None
    box: Box | None = None
    source: str | None = None
    as_of: date | None = None

    @property
    def key(self) -> str:
        """What makes a person's answer belong to this finding: to this piece, and to these two values.

        Holds personal values: it is for comparing, and never stored or shown.
        """
        about = (self.code, self.member, self.document or self.kind, self.field, self.declared, self.read)
        return _BETWEEN.join(part or "" for part in about)

    @classmethod
    def of_key(cls, key: str) -> Self:
        """Return the question that has this key, without its evidence; `document` is the kind where it names none."""
        code, *about = key.split(_BETWEEN, _PARTS)
        member, document, field, declared, read = (part or None for part in about)
        return cls(code, Verdict.UNCERTAIN, member, document, field=field, declared=declared, read=read)


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that the applicant is asked to put right; the words come from `wording`.

    `what_passes` are the reasons of the checks that pass once this alone is put right, by a dry run.
    """

    code: str
    member: str | None = None
    document: str | None = None
    kind: str | None = None
    field: str | None = None
    what_passes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MemberOutcome:
    """What the assessment means for one member, with the code that excludes."""

    member: str
    outcome: MemberState
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """All findings over one state of a case, and what follows from them under one policy.

    `doubts` are the findings that a person has to settle before anything leaves. `orientations` say where to turn for
    what refuses, excludes or waits for another institution, signed or not. `once_fixed` is what the household comes to
    when every correction is answered as it should be, by a dry run; None where nothing is asked.
    """

    policy: str
    outcome: Outcome
    findings: tuple[Finding, ...]
    corrections: tuple[Correction, ...]
    doubts: tuple[Finding, ...]
    members: tuple[MemberOutcome, ...]
    orientations: tuple[Orientation, ...] = ()
    once_fixed: Outcome | None = None

    def failed(self) -> Iterable[Finding]:
        """The findings that are faults."""
        return (finding for finding in self.findings if finding.verdict is Verdict.FAIL)
