"""One household judged beside what it should come to: what was found, and what nobody should have been told.

Papers are read as they are printed, surely, or as a reader hands them over: values absent, and values of which it is
not sure, some of them wrong.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dossier import case as judged
from dossier.case import Piece
from dossier.decision import assess
from dossier.findings import Assessment, Outcome, Verdict
from dossier.policy import in_force
from dossier.reading import Box, FieldReading, Legibility, Quality, Reading
from dossier.reasons import REASONS, Severity
from samples.chance import stream
from samples.enclosures import Enclosure
from samples.judged import answers_of, household_of, values_of
from samples.scenarios import Case
from samples.write import case_of, registries_of

_NOWHERE = Box(0, 0, 1, 1)
_FIGURES, _LETTERS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SURE, _WEAK = (0.95, 0.99), (0.35, 0.85)
# Of the values that a reader gives without being sure of them, so many are wrong.
_WRONG_SHARE = 0.15
# Fields of which a reader is absent or unsure, in equal parts.
_ABSENT_PART = 0.5
_ADDRESS_KINDS = ("residence_certificate", "utility_bill")
_TOLD = (Verdict.FAIL, Verdict.UNCERTAIN)
_ADVERSE = (Outcome.PROPOSED_REFUSAL, Outcome.REJECTED)


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one household. `answered` is whether the answer put it right, None where none was foreseen."""

    scenario: str
    index: int
    outcome: str
    expected: str
    found: bool
    false_faults: tuple[str, ...]
    false_doubts: tuple[str, ...]
    unjust: tuple[str, ...]
    answered: bool | None = None

    @property
    def wrongly_accepted(self) -> bool:
        """Accepted although something should have come of it."""
        return self.outcome == Outcome.ACCEPTED and self.expected != Outcome.ACCEPTED

    @property
    def wrongly_refused(self) -> bool:
        """Proposed for refusal although nothing planted says so."""
        return self.outcome in _ADVERSE and self.expected not in _ADVERSE


def judged_of(seed: int, index: int, scenario: str, faint: float, today: date) -> Judged:
    """Draw a household, read its papers without pictures, and judge it."""
    case = case_of(seed, index, scenario, today)
    known = answers_of(registries_of(case, seed, index, today))

    def as_read(papers: Sequence[Enclosure]) -> tuple[Piece, ...]:
        return tuple(piece_of(each, stream(seed, index, f"reading {each.stem}"), faint) for each in papers)

    def come_to(said: Case, papers: Sequence[Enclosure]) -> Assessment:
        pieces = as_read(papers)
        return assess(judged.Case(household_of(said.said), pieces, known), today, in_force(today))

    first = compared(scenario, index, case, come_to(case, case.papers))
    if first.wrongly_accepted and proved_by_a_card(case, as_read(case.papers)):
        first = replace(first, expected=Outcome.ACCEPTED.value, found=True)
    if case.expected.after_answer is None:
        return first
    after = come_to(replace(case, declared=None), (*case.papers, *case.answer))
    return replace(first, answered=after.outcome == case.expected.after_answer)


def compared(scenario: str, index: int, case: Case, assessment: Assessment) -> Judged:
    """Set an assessment beside what the case should come to."""
    # What is only noted leads to nothing: an expired card that the register bears out.
    speaking = [
        each for each in assessment.findings
        if each.verdict in _TOLD and REASONS[each.code].severity is not Severity.WARNING
    ]  # fmt: skip
    planted = set(case.expected.codes)
    of = {verdict: {each.code for each in speaking if each.verdict is verdict} for verdict in _TOLD}
    return Judged(
        scenario, index, assessment.outcome.value, case.expected.outcome,
        found=planted <= of[Verdict.FAIL] | of[Verdict.UNCERTAIN],
        false_faults=tuple(sorted(of[Verdict.FAIL] - planted)),
        false_doubts=tuple(sorted(of[Verdict.UNCERTAIN] - planted)),
        unjust=tuple(sorted({each.code for each in assessment.corrections} - planted)),
    )  # fmt: skip


def proved_by_a_card(case: Case, pieces: Sequence[Piece]) -> bool:
    """Whether what is wrong with the proof of address was not surely read, and a card shows the declared address.

    A claim is proved by enough agreeing evidence (DESIGN.md §2.5): a card that shows the address is such a proof, and
    what could not be read of another paper is no doubt.
    """
    shows = {"validity.too_old": "issue_date", "mismatch.address": "address"}
    if len(case.expected.codes) != 1 or case.expected.codes[0] not in shows:
        return False
    readings = [piece.reading for piece in pieces if piece.reading is not None]
    told = [each.fields.get(shows[case.expected.codes[0]]) for each in readings if each.kind in _ADDRESS_KINDS]
    cards = [each.fields.get("address") for each in readings if each.kind == "identity_card"]
    home = case.said.home.printed.latin
    return all(one is None or one.confidence < _SURE[0] for one in told) and any(
        card is not None and home in (card.value, *card.alternatives) for card in cards
    )


def piece_of(enclosure: Enclosure, rng: random.Random, faint: float) -> Piece:
    """Return an enclosure as it was read; `faint` is the share of its fields that are absent or unsure."""
    kind = enclosure.paper.kind
    called = enclosure.called or kind
    if enclosure.mishap is not None:
        code = "type.not_a_document" if enclosure.mishap == "not_a_document" else f"quality.{enclosure.mishap}"
        return Piece(enclosure.stem, enclosure.stem, called, enclosure.member, refused=(code,))
    read = {name: _read(value, rng, faint) for name, value in values_of(enclosure.paper, enclosure.side).items()}
    fields = {name: each for name, each in read.items() if each is not None}
    reading = Reading(kind, 0.97, Quality(Legibility.GOOD), fields=fields)
    digest = enclosure.twin_of or enclosure.stem
    return Piece(enclosure.stem, enclosure.stem, called, enclosure.member, reading, content_digest=digest)


def _read(value: str, rng: random.Random, faint: float) -> FieldReading | None:
    if rng.random() >= faint:
        return FieldReading(value, round(rng.uniform(*_SURE), 2), 1, _NOWHERE)
    if rng.random() < _ABSENT_PART:
        return None
    confidence = round(rng.uniform(*_WEAK), 2)
    wrong = _misread(value, rng) if rng.random() < _WRONG_SHARE else value
    alternatives = (value,) if wrong != value and rng.random() < 0.5 else ()
    return FieldReading(wrong, confidence, 1, _NOWHERE, alternatives)


def _misread(value: str, rng: random.Random) -> str:
    """Return the value with one letter or figure misread; a date stays a date."""
    at = [place for place, each in enumerate(value) if each.isalnum() and each.isascii()]
    # The last figure of a year, and the last of a day while it stays below 30, leave a date one.
    if len(value) == 10 and value[4] == value[7] == "-":
        at = [3] if value[8] == "3" or value.endswith("02-29") else [9]
        if value[5:7] == "02" and value[8] == "2":
            at = [6] if value[9] == "9" else [3]
    if not at:
        return value[:-1]
    place = rng.choice(at)
    known = _FIGURES if value[place].isdigit() else _LETTERS
    if len(value) == 10 and value[4] == value[7] == "-":
        known = known[1:8]
    return value[:place] + rng.choice(known.replace(value[place], "")) + value[place + 1 :]
