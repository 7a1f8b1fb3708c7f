"""What one read value says about one declared value.

Source: DESIGN.md §2.5. A value that agrees counts even when it was read with little confidence, for chance does
not read the same value; a value that differs is a fault only when the reading is sure. Low confidence never
makes a fault.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from rapidfuzz.distance import Levenshtein

from dossier.dates import Agreement, PartialDate, compare, partial_date
from dossier.errors import InvalidCinError, InvalidDateError
from dossier.findings import Finding, Verdict
from dossier.identifiers import cin
from dossier.names import NameComparison, NameVerdict, script
from dossier.names import compare as compare_names
from dossier.policy import Policy
from dossier.reading import FieldReading


class Weight(StrEnum):
    """How a read value bears on the declared one."""

    AGREES = "agrees"
    NEAR = "near"  # may well be the same: a slip of reading, another spelling, a date known in part
    FAINT = "faint"  # differs, but was hardly read
    DOUBTFUL = "doubtful"  # differs clearly, and was read well enough that somebody should look
    CONTRADICTS = "contradicts"  # differs, and the reading is sure
    CLOSED = "closed"  # not quite the same, but the same name in the other script agrees
    SILENT = "silent"  # not read, or nothing declared


@dataclass(frozen=True, slots=True)
class Seen:
    """A read value and the piece on which it stands."""

    reading: FieldReading
    piece: str


def finding_at(
    seen: Seen | None, code: str, verdict: Verdict, *, kind: str, member: str | None = None, field: str | None = None,
    declared: str | None = None, document: str | None = None, tells: bool = True,
) -> Finding:  # fmt: skip
    """Return what is to be said of a value where it stands, of the `document` where none was read.

    `tells` is false where not the value itself is the matter.
    """
    reading = seen.reading if seen else None
    return Finding(
        code=code,
        verdict=verdict,
        member=member,
        document=seen.piece if seen else document,
        kind=kind,
        field=field,
        declared=declared,
        read=reading.value if reading and tells else None,
        confidence=reading.confidence if reading else None,
        page=reading.page if reading else None,
        box=reading.box if reading else None,
        source=kind,
    )


@dataclass(frozen=True, slots=True)
class Testimony:
    """One field of one document against one declared value; `code` is the reason if it contradicts."""

    code: str
    field: str
    declared: str | None
    seen: Seen | None
    weight: Weight

    def finding(self, verdict: Verdict, *, member: str | None, kind: str, document: str | None = None) -> Finding:
        """Return what is to be said of it."""
        return finding_at(
            self.seen, self.code, verdict, kind=kind, member=member, field=self.field, declared=self.declared,
            document=document,
        )  # fmt: skip

    def weighing(self, weight: Weight) -> "Testimony":
        """Return the same testimony with another weight."""
        return replace(self, weight=weight)


Alike = Callable[[str, str], Weight]
"""Compares a declared and a read text as if the reading were sure: AGREES, NEAR, CONTRADICTS, or DOUBTFUL for what
differs in a part that only a sure reading can tell."""


def weigh(declared: str | None, seen: Seen | None, alike: Alike, policy: Policy, *, one_slip: bool = False) -> Weight:
    """Return how the read value bears on the declared one.

    Args:
        declared: the declared value, None where nothing was declared.
        seen: the read value, None where nothing was read.
        alike: how values of this type are compared.
        policy: the limits of confidence.
        one_slip: a single differing character is likelier a misreading than in another value (dates, numbers).
    """
    if not declared or seen is None or not seen.reading.value:
        return Weight.SILENT
    reading = seen.reading
    as_if_sure = alike(declared, reading.value)
    if as_if_sure is Weight.AGREES:
        return Weight.AGREES if reading.confidence >= policy.agreement_confidence else Weight.NEAR
    if as_if_sure not in (Weight.CONTRADICTS, Weight.DOUBTFUL):
        return as_if_sure
    if any(alike(declared, other) is Weight.AGREES for other in reading.alternatives):
        return Weight.NEAR
    if as_if_sure is Weight.DOUBTFUL:
        return Weight.DOUBTFUL if reading.confidence >= policy.sure_confidence else Weight.NEAR
    # Two scripts are compared by how letters are usually written: what differs is a question, never a fault.
    if reading.confidence >= policy.sure_confidence and script(declared) is script(reading.value):
        return Weight.CONTRADICTS
    near = one_slip and Levenshtein.distance(declared, reading.value) <= 1
    limit = policy.near_doubt_confidence if near else policy.doubt_confidence
    return Weight.DOUBTFUL if reading.confidence >= limit else Weight.FAINT


def dates_alike(declared: str, read: str) -> Weight:
    """Compare two dates that may be partial; a read text that is no date says nothing."""
    try:
        agreement = compare(partial_date(declared), partial_date(read))
    except InvalidDateError:
        return Weight.SILENT
    return {
        Agreement.SAME: Weight.AGREES,
        Agreement.COMPATIBLE: Weight.NEAR,
        Agreement.DIFFERENT: Weight.CONTRADICTS,
    }[agreement]


def numbers_alike(declared: str, read: str) -> Weight:
    """Compare two document numbers: every letter and digit counts, separators do not."""
    return Weight.AGREES if _number(declared) == _number(read) else Weight.CONTRADICTS


def names_alike(policy: Policy) -> Alike:
    """Return the comparison of two names under the policy."""
    return lambda declared, read: of_name(compare_names(declared, read, policy.name_limits))


def of_name(comparison: NameComparison) -> Weight:
    """Return the weight of a comparison of names."""
    if "empty" in comparison.reasons:
        return Weight.SILENT
    if "perhaps_another" in comparison.reasons:
        return Weight.DOUBTFUL
    return {
        NameVerdict.SAME: Weight.AGREES,
        NameVerdict.UNCERTAIN: Weight.NEAR,
        NameVerdict.DIFFERENT: Weight.CONTRADICTS,
    }[comparison.verdict]


def codes_alike(declared: str, read: str) -> Weight:
    """Compare two values of a short list, such as the sex."""
    return Weight.AGREES if declared == read else Weight.CONTRADICTS


def seen_date(seen: Seen | None) -> PartialDate | None:
    """Return the read date, or None where none was read or it is not one."""
    if seen is None:
        return None
    try:
        return partial_date(seen.reading.value)
    except InvalidDateError:
        return None


def months_before(day: date, months: int) -> date:
    """Return the day so many months earlier, the last of the month where that day is missing.

    >>> months_before(date(2026, 5, 31), 3)
    datetime.date(2026, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, day.day)


def _number(text: str) -> str:
    try:
        return cin.validate(text)
    except InvalidCinError:
        return cin.compact(text)
