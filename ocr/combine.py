"""One value a field out of everything that was read for it: candidates of several places, and the zone.

Places that agree confirm each other, places that disagree cast doubt on both; a zone whose check digits hold
outweighs print. Nothing here reads pixels.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dossier.reading import Box, FieldReading
from ocr import scripts
from ocr.engine import Rect
from ocr.folding import fold
from ocr.forms.zone import ZoneRead
from ocr.verify import Verified

_TWO_PLACES = 0.97
_ZONE_AND_PRINT = 0.98
_ZONE_PROTECTED = 0.95
_ZONE_ALONE = 0.8
_CONTRADICTED = 0.6
_CONFIRMED = 0.9
_ARABIC_CONFIRMED, _ARABIC_CHOSEN, _UNLIKE = 0.92, 0.82, 0.4
_ENOUGH_TO_CONFIRM = 0.55
_MOROCCAN = frozenset(fold(word) for word in ("marocain", "marocaine", "moroccan", "maroc", "مغربية", "مغربي"))


@dataclass(frozen=True, slots=True)
class Found:
    """A value with the page (from 1) and the rectangle on the page image where it was read."""

    value: str
    confidence: float
    page: int
    rect: Rect
    alternatives: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()

    def reading(self) -> FieldReading:
        """Return it as the rest of the house knows it."""
        box = Box(self.rect.left, self.rect.top, self.rect.width, self.rect.height)
        return FieldReading(self.value, round(self.confidence, 3), self.page, box, self.alternatives)


def choose(reads: Sequence[tuple[Verified, int, Rect]]) -> Found:
    """Choose among the reads of one field; each comes with its page and its rectangle there."""
    ranked = sorted(reads, key=_rank, reverse=True)
    best, page, rect = ranked[0]
    confidence = best.confidence
    alternatives = list(best.alternatives)
    for other, other_page, other_rect in ranked[1:]:
        # One printed value between two labels is one place, however many labels point to it.
        if other_page == page and _overlap(other_rect, rect):
            continue
        if fold(other.value) == fold(best.value):
            if min(other.confidence, best.confidence) >= _ENOUGH_TO_CONFIRM:
                confidence = max(confidence, _TWO_PLACES)
        else:
            alternatives.append(other.value)
            # The same script saying something else at a label of the same weight is a real contradiction.
            same = other.candidate.arabic == best.candidate.arabic
            if same and other.confidence >= 0.8 and abs(_weight(other) - _weight(best)) < 0.1:
                confidence = min(confidence, _CONTRADICTED)
    return Found(best.value, confidence, page, rect, _unique(alternatives, best.value), best.reads)


def confirmed_by_latin(fields: Mapping[str, Found]) -> dict[str, Found]:
    """Return the fields with Arabic names chosen among their reads, and judged, by the Latin of the same name."""
    merged = dict(fields)
    for name, found in fields.items():
        latin = fields.get(name.removesuffix("_ar"))
        if not name.endswith("_ar") or latin is None or latin.confidence < _ENOUGH_TO_CONFIRM or not found.reads:
            continue
        value = scripts.best(latin.value, found.reads)
        alike = scripts.likeness(latin.value, value)
        settled = scripts.with_final_ya(latin.value, value)
        support = sum(fold(read) == fold(value) for read in found.reads) / len(found.reads)
        if alike == 1.0:
            confidence = _ARABIC_CONFIRMED if support == 1.0 else _ARABIC_CHOSEN if support >= 0.5 else _CONTRADICTED
        else:
            confidence = min(found.confidence, _CONTRADICTED if alike >= 0.7 else _UNLIKE)
        if latin.confidence < _CONFIRMED or not scripts.weak_letters_agree(latin.value, settled):
            confidence = min(confidence, _ARABIC_CHOSEN)
        merged[name] = replace(found, value=settled, confidence=confidence, alternatives=_unique(found.reads, settled))
    return merged


def _overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 0 and down > 0


def _weight(read: Verified) -> float:
    return read.candidate.place_confidence


def _rank(item: tuple[Verified, int, Rect]) -> tuple[bool, float, float, float]:
    read = item[0]
    # Where a document shows a value in both scripts the Latin one is wanted, unless it was hardly read.
    latin = not read.candidate.arabic and read.confidence >= _ENOUGH_TO_CONFIRM
    return (latin, round(read.candidate.label_weight, 1), round(_weight(read), 1), read.confidence)


def _unique(values: Sequence[str], but: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value != but))


def with_zone(fields: Mapping[str, Found], kind: str, zone: ZoneRead, page: int, rect: Rect) -> dict[str, Found]:
    """Return the fields as the zone confirms, completes or contradicts them."""
    merged = dict(fields)
    if kind == "passport":
        told = {"document_number": (zone.number, "number"), "national_id": (zone.cin, "optional")}
    elif kind == "identity_card":
        # What people and forms call the card's number is the CIN, which stands in the optional data.
        told = {"document_number": (zone.cin, "optional")}
    else:
        told = {"document_number": (zone.number, "number")}
    told |= {
        "birth_date": (zone.birth_date, "birth_date"),
        "expiry_date": (zone.expiry_date, "expiry_date"),
        "sex": (zone.sex, ""),
    }
    if kind != "identity_card":
        told["nationality"] = (zone.nationality, "")
    if _swapped(fields, zone):
        merged["family_name"], merged["given_names"] = fields["given_names"], fields["family_name"]
    told |= {"family_name": (zone.family_name, ""), "given_names": (zone.given_names, "")}
    for name, (value, protection) in told.items():
        if value:
            protected = protection in zone.protected
            merged[name] = _with(
                merged.get(name), Found(value, _ZONE_PROTECTED if protected else _ZONE_ALONE, page, rect)
            )
    text = "\n".join(zone.lines)
    merged["mrz"] = Found(text, _zone_confidence(zone, fields), page, rect)
    return merged


def _with(print_read: Found | None, zone_read: Found) -> Found:
    if print_read is None:
        return zone_read
    if fold(print_read.value) == fold(zone_read.value) or _same_state(print_read.value, zone_read.value):
        return Found(print_read.value, _ZONE_AND_PRINT, print_read.page, print_read.rect, print_read.alternatives)
    if zone_read.confidence >= _ZONE_PROTECTED:
        others = _unique([print_read.value, *print_read.alternatives], zone_read.value)
        return Found(zone_read.value, 0.85, zone_read.page, zone_read.rect, others)
    others = _unique([zone_read.value, *print_read.alternatives], print_read.value)
    return Found(print_read.value, min(print_read.confidence, 0.75), print_read.page, print_read.rect, others)


def _same_state(printed: str, code: str) -> bool:
    """Whether print names the state of the code: `MAROCAINE` and `MAR`."""
    return code == "MAR" and fold(printed) in _MOROCCAN


def _zone_confidence(zone: ZoneRead, fields: Mapping[str, Found]) -> float:
    if not zone.valid:
        return 0.6
    # Names have no check digit: print has to say the same.
    names = [("family_name", zone.family_name), ("given_names", zone.given_names)]
    same = all(name in fields and fold(fields[name].value) == fold(value) for name, value in names)
    return 0.97 if same else 0.85


def _swapped(fields: Mapping[str, Found], zone: ZoneRead) -> bool:
    """Whether print was taken the wrong way round: cards differ in which name comes first, zones do not."""
    if "family_name" not in fields or "given_names" not in fields:
        return False
    family, given = fold(zone.family_name), fold(zone.given_names)
    return (
        family != given and fold(fields["family_name"].value) == given and fold(fields["given_names"].value) == family
    )
