"""What the machine-readable zone of an identity document says beside its print.

Source: ICAO Doc 9303 by way of `dossier.identifiers.mrz`; the Moroccan use of the optional data is in
research/documents.md §§1.5 and 2. Only values under a check digit are compared, and only where all digits hold. A
difference is told where the print is the declared value and the zone is not: chance does not print what was declared.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from dossier.household import Member
from dossier.identifiers import mrz
from dossier.policy import Policy
from dossier.proof.papers import Paper
from dossier.proof.testimony import Seen, Weight, dates_alike, numbers_alike

_CENTURY = 100
_NUMBER_FIELDS = {"passport": "national_id"}


@dataclass(frozen=True, slots=True)
class Differs:
    """A field that the zone gives otherwise than the print."""

    field: str
    in_zone: str
    seen: Seen


def check_digits_fail(fields: Mapping[str, Seen], policy: Policy) -> bool:
    """Say whether a zone that was surely read breaks its own check digits."""
    seen = fields.get("mrz")
    if seen is None or seen.reading.confidence < policy.sure_confidence:
        return False
    layouts = _layouts(seen)
    return bool(layouts) and not any(_holds(layout, joined) for layout, joined in layouts)


def differs_from_print(member: Member, paper: Paper, policy: Policy) -> Differs | None:
    """Return what a surely read zone says against a print that agrees with the declaration, or None."""
    seen = paper.fields.get("mrz")
    if seen is None or seen.reading.confidence < policy.sure_confidence:
        return None
    for field, in_zone, declared in _told(member, paper.kind, seen):
        alike = dates_alike if field == "birth_date" else numbers_alike
        printed = paper.fields.get(field)
        if printed is None or alike(declared, in_zone) is not Weight.CONTRADICTS:
            continue
        reads = (printed.reading.value, *printed.reading.alternatives)
        if any(alike(declared, read) is Weight.AGREES for read in reads):
            return Differs(field, in_zone, seen)
    return None


def _told(member: Member, kind: str, seen: Seen) -> Iterator[tuple[str, str, str]]:
    for layout, joined in _layouts(seen):
        if not _holds(layout, joined):
            continue
        born = _birth_date(layout.text("birth_date", joined), member.birth_date)
        if born:
            yield "birth_date", born, member.birth_date
        number = layout.optional(joined)
        if member.cin and number:
            yield _NUMBER_FIELDS.get(kind, "document_number"), number, member.cin


def _birth_date(digits: str, declared: str) -> str | None:
    """Return the date of six digits in the declared date's century; None where the zone leaves a part unknown."""
    if not digits.isdigit():
        return None
    year = int(declared[:4]) // _CENTURY * _CENTURY + int(digits[:2])
    try:
        return date(year, int(digits[2:4]), int(digits[4:])).isoformat()
    except ValueError:
        return None


def _layouts(seen: Seen) -> list[tuple[mrz.Layout, str]]:
    lines = seen.reading.value.split("\n")
    found = []
    for layout in mrz.layouts_of(lines):
        if all(len(line) == layout.length and set(line) <= set(mrz.ALPHABET) for line in lines):
            found.append((layout, "".join(lines)))
    return found


def _holds(layout: mrz.Layout, joined: str) -> bool:
    return all(layout.holding(joined).values())
