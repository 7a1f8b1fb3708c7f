"""What the machine-readable zone of an identity document says beside its print.

Source: ICAO Doc 9303 by way of `dossier.identifiers.mrz`; the Moroccan use of the optional data is in
research/documents.md §§1.5 and 2. Only values under a check digit are compared, and only where all digits hold. A
difference is told where the print is the declared value and the zone is not: chance does not print what was declared.
Where the print was not surely read and does not agree, the zone speaks for it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dossier.household import Member
from dossier.identifiers import cin, mrz
from dossier.policy import Policy
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


def differs_from_print(member: Member, kind: str, fields: Mapping[str, Seen], policy: Policy) -> Differs | None:
    """Return what a surely read zone says against a print that agrees with the declaration, or None."""
    zone = fields.get("mrz")
    if zone is None or zone.reading.confidence < policy.sure_confidence:
        return None
    for field, in_zone, declared, seen in _told(member, kind, fields):
        if _alike(field, declared, in_zone) is Weight.CONTRADICTS and _agrees(field, declared, fields.get(field)):
            return Differs(field, in_zone, seen)
    return None


def with_zone(member: Member, kind: str, fields: Mapping[str, Seen], policy: Policy) -> Mapping[str, Seen]:
    """Return the fields with what the zone says where the print is less surely read and not what was declared."""
    added: dict[str, Seen] = {}
    for field, in_zone, declared, seen in _told(member, kind, fields):
        printed = fields.get(field)
        unsure = printed is None or printed.reading.confidence < min(policy.sure_confidence, seen.reading.confidence)
        # The optional data of other states are no CIN.
        is_number = field == "birth_date" or cin.is_valid(in_zone)
        if unsure and is_number and not _agrees(field, declared, printed):
            added[field] = replace(seen, reading=replace(seen.reading, value=in_zone, alternatives=()))
    return {**fields, **added} if added else fields


def _agrees(field: str, declared: str, printed: Seen | None) -> bool:
    reads = (printed.reading.value, *printed.reading.alternatives) if printed else ()
    return any(_alike(field, declared, read) is Weight.AGREES for read in reads)


def _alike(field: str, declared: str, other: str) -> Weight:
    return (dates_alike if field == "birth_date" else numbers_alike)(declared, other)


def _told(member: Member, kind: str, fields: Mapping[str, Seen]) -> Iterator[tuple[str, str, str, Seen]]:
    """Yield the fields that a zone proves whose digits hold, its value, the declared one, and where the zone stands."""
    seen = fields.get("mrz")
    if seen is None:
        return
    for layout, joined in _layouts(seen):
        if not _holds(layout, joined):
            continue
        born = _birth_date(layout.text("birth_date", joined), member.birth_date)
        if born:
            yield "birth_date", born, member.birth_date, seen
        number = layout.optional(joined)
        if member.cin and number:
            yield _NUMBER_FIELDS.get(kind, "document_number"), number, member.cin, seen


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
