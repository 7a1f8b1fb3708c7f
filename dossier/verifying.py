"""What `wathiq verify` may find wrong: a code, what it is of by number, and where in it. Nothing personal."""

from dataclasses import dataclass
from enum import StrEnum


class FaultCode(StrEnum):
    """What is wrong. The values are read by programs: never rename one."""

    EVENT_CHANGED = "event.changed"
    EVENT_MISSING = "event.missing"
    CHAIN_HEAD = "event.head_differs"
    DECISION_MISSING = "decision.missing"
    DECISION_REPEATED = "decision.repeated"
    ATTEMPTS = "counter.attempts"
    ROUNDS = "counter.rounds"
    EFFECT_REPEATED = "effect.repeated"
    EFFECT_UNEXPLAINED = "effect.without_event"
    EFFECT_MISSING = "effect.missing"
    DISPATCH_UNEXPLAINED = "dispatch.without_event"
    RECEIPT_BROKEN = "erasure.receipt_broken"
    RECEIPT_DIFFERS = "erasure.receipt_differs"
    RECEIPT_MISSING = "erasure.receipt_missing"
    KEY_REMAINS = "erasure.key_remains"
    KEY_UNEXPLAINED = "key.destroyed_without_receipt"
    ERASED_REMAINS = "erasure.something_remains"
    OBJECT_MISSING = "object.missing"
    OBJECT_SIZE = "object.size_differs"
    OBJECT_CHANGED = "object.changed"
    OBJECT_REMAINS = "object.remains_after_erasure"
    RUN_MISSING = "run.missing"
    RUN_SURPLUS = "run.of_nothing_open"
    ANCHOR_SIGNATURE = "anchor.signature"
    ANCHOR_ROOT = "anchor.root_differs"
    ANCHOR_HEAD = "anchor.history_rewritten"
    ANCHOR_MISSING = "anchor.missing"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: `subject` is a dossier's, complaint's or document's id, `at` a sequence number."""

    code: FaultCode
    subject: str
    at: int | None = None

    def told(self) -> dict[str, str | int]:
        """Return it as it is printed."""
        return {"code": self.code.value, "of": self.subject} | ({} if self.at is None else {"at": self.at})
