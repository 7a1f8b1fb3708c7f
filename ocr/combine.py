"""One value a field out of everything that was read for it: candidates of several places, and the zone.

Places that agree confirm each other, places that disagree cast doubt on both; a zone whose check digits hold
outweighs print. Nothing here reads pixels.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from dossier.places import same_place
from dossier.reading import Box, FieldReading
from ocr import lexicon, scripts
from ocr.calibration import confidence
from ocr.cut_values import lacks_its_ancestor
from ocr.doubts import is_misread_letter, lost_a_madda, without_madda
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.folding import fold
from ocr.forms.zone import ZoneRead
from ocr.grading import Verified
from ocr.likely import Likely, likeliest
from ocr.peoples import is_people, names_state

# Confidence from which on a read may confirm or contradict another.
_CONFIRMS, _CONTRADICTS, _CONFIRMED = 0.55, 0.8, 0.9
# Names of so few letters are spelled by many others.
_SHORT = 4
# How sure a date's place has to be for the other calendar to make the date sure.
_PLACED = 0.7
# Confidence from which on print speaks against a zone whose check digits hold.
_TESTIFIES = 0.66
# Zones print hyphens as spaces and leave apostrophes out (ICAO 9303-3 §4.6): `N'GADI`, `AIT-ALI`.
_MARKED = re.compile(r" |^[DLMN](?![AEIOUYH])")
# Shares of the reads of an Arabic name that are it letter by letter.
_ALL, _MOST = 0.99, 0.5
# Labels of both scripts, and how sure the places are that they lead to.
_OWN_LABEL, _LIKELY_PLACE, _SURE_PLACE = 0.5, 0.75, 0.85
_KNOWN_ALONE = frozenset({Grade.ARABIC_EXACT_KNOWN, Grade.ARABIC_ALL_KNOWN})
# Names that a zone tells twice: where print is doubtful they are likelier, if the lexicon knows them and it only them.
_TWO_READS = frozenset({Grade.ZONE_TWICE, Grade.ZONE_SPELLING})
# What is less like the zone's name than this is no misreading of it.
_ALIKE = 0.5
_NAMES, _ACT, _SHARED = ("family_name", "given_names"), "act_number", 0.5
_WORDS, _SPELLS = re.compile(r"[\s'’‘`´‐‑–-]+"), 0.9

_Told = dict[str, tuple[str | None, str]]


@dataclass(frozen=True, slots=True)
class Found:
    """A value, why it is believed, and the page (from 1) and the rectangle on the page image where it was read."""

    value: str
    grade: Grade
    page: int
    rect: Rect
    alternatives: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    place: float = 0.0
    """How sure it is that this field's value stands there; 0.0 where no label led to it."""
    label: float = 0.0
    """How much its own label says, 0.0 where another script's led to it."""

    @property
    def confidence(self) -> float:
        """The confidence that its grade stands for."""
        return confidence(self.grade)

    def reading(self) -> FieldReading:
        """Return it as the rest of the house knows it."""
        box = Box(self.rect.left, self.rect.top, self.rect.width, self.rect.height)
        return FieldReading(self.value, round(self.confidence, 3), self.page, box, self.alternatives)


def choose(reads: Sequence[tuple[Verified, int, Rect]]) -> Found:
    """Choose among the reads of one field; each comes with its page and its rectangle there."""
    ranked = sorted(reads, key=_rank, reverse=True)
    # What may be another's gives way to what is read as well where nothing says so.
    own = [read for read in ranked if not read[0].candidate.doubted and read[0].confidence >= _CONTRADICTS]
    if own and not (_is_latin(ranked[0][0]) and own[0][0].candidate.arabic and not ranked[0][0].candidate.doubted):
        ranked = sorted(ranked, key=own[:1].count, reverse=True)
    best, page, rect = ranked[0]
    grade = _by_calendar(best)
    alternatives, agreeing = list(best.alternatives), [best]
    for other, other_page, other_rect in ranked[1:]:
        # One printed value between two labels is one place, however many labels point to it.
        if other_page == page and _overlap(other_rect, rect):
            continue
        if fold(other.value) == fold(best.value):
            agreeing.append(other)
            if min(other.confidence, best.confidence) >= _CONFIRMS and not _is_mended_alike(best, other):
                two = Grade.TWO_PLACES if other.candidate.arabic == best.candidate.arabic else Grade.TWO_SCRIPTS
                grade = max(grade, two, key=confidence)
        elif same_place(best.value, other.value) or same_place(other.value, best.value) or _spell(best, other):
            if min(other.confidence, best.confidence) >= _CONFIRMS:
                grade = max(grade, Grade.TWO_SCRIPTS, key=confidence)
        else:
            alternatives.append(other.value)
            # The same script saying something else at a place as sure is a real contradiction, but for a word that
            # announces much besides, where the best stands at a label of its own.
            same = other.candidate.arabic == best.candidate.arabic
            same = same and other.candidate.label_weight > best.candidate.label_weight / 2
            sure = other.confidence >= _CONTRADICTS or _is_another_act(best, other)
            if same and sure and abs(_weight(other) - _weight(best)) < 0.1:
                grade = min(grade, Grade.CONTRADICTED, key=confidence)
    told = best.candidate
    whole = [other.value for other, _, _ in ranked[1:]]
    if told.doubted or is_misread_letter(best.value, told.field) or lacks_its_ancestor(told.field, best.value, whole):
        # What errs here errs at every place.
        grade = min(grade, Grade.NEARLY, key=confidence)
    value = _as_printed(agreeing)
    others = _unique([best.value, *alternatives], value)
    return Found(value, grade, page, rect, others, best.reads, told.place_confidence, told.label_weight)


def _is_another_act(best: Verified, other: Verified) -> bool:
    """Whether two numbers of acts share hardly a figure: a margin names the act of a marriage, however it was read."""
    return best.candidate.field == _ACT and Levenshtein.normalized_similarity(best.value, other.value) < _SHARED


def _is_latin(read: Verified) -> bool:
    """Whether a read is of Latin letters and sure enough to be what is wanted where both scripts are printed."""
    return not read.candidate.arabic and read.confidence >= _CONFIRMS


def _spell(one: Verified, other: Verified) -> bool:
    """Whether two values are one name, letter for letter, in both scripts."""
    if one.candidate.arabic == other.candidate.arabic or len(one.value) <= _SHORT:
        return False
    latin, arabic = (other.value, one.value) if one.candidate.arabic else (one.value, other.value)
    return scripts.likeness(latin, arabic) == 1.0


def _is_mended_alike(best: Verified, other: Verified) -> bool:
    """Whether one rule made both values of what was read: then the second place does not confirm the first."""
    return best.mended and (other.mended or other.value.upper() != best.value.upper())


def _as_printed(agreeing: Sequence[Verified]) -> str:
    """Return the value as every read of two places or more shows it, where a list mended all and small letters tell.

    `Sidikacem` is printed so: where a blank was lost the next word has its capital still.
    """
    value, shown = agreeing[0].value, {read for each in agreeing for read in each.reads}
    if len(agreeing) == 1 or len(shown) > 1 or not all(each.mended for each in agreeing):
        return value
    return next((read for read in shown if read.istitle() and fold(read) == fold(value)), value)


def _by_calendar(read: Verified) -> Grade:
    """Grade a date by the Hijri date beside it, where there is one: it tells the day, not whose day it is."""
    if not read.candidate.days or (read.value in read.candidate.days and read.candidate.place_confidence < _PLACED):
        return read.grade
    if read.value in read.candidate.days:
        return max(read.grade, Grade.TWO_CALENDARS, key=confidence)
    return min(read.grade, Grade.CALENDARS_DISAGREE, key=confidence)


def confirmed_by_latin(fields: Mapping[str, Found]) -> dict[str, Found]:
    """Return the fields with Arabic names chosen among their reads, and judged, by the Latin of the same name."""
    merged = dict(fields)
    for name, found in fields.items():
        latin = fields.get(name.removesuffix("_ar"))
        if not name.endswith("_ar") or latin is None or latin.confidence < _CONFIRMS or not found.reads:
            continue
        likely = likeliest(found.reads, latin.value)
        if likely is None:
            continue
        value = likely.value if likely.paired else scripts.with_final_ya(latin.value, likely.value)
        grade = _spelled(likely)
        if without_madda(value) != value:
            # Spelling is by consonants and sees no madda.
            value, grade = without_madda(value), min(grade, Grade.SPELLS_MOST, key=confidence)
        elif lost_a_madda(value, found.reads):
            # Nor does the Latin tell which mark the first alef bears.
            grade = min(grade, Grade.PAIRED_FEW, key=confidence)
        if latin.confidence < _CONFIRMED or not (likely.paired or scripts.weak_letters_agree(latin.value, value)):
            grade = min(grade, Grade.SPELLS_MOST, key=confidence)
        if found.grade is Grade.ARABIC_EXACT_KNOWN and value == found.value and grade is not Grade.UNLIKE:
            grade = max(grade, found.grade, key=confidence)
        if _bears_out(likely, found, latin):
            merged[name.removesuffix("_ar")] = replace(latin, grade=Grade.TWO_SCRIPTS)
        merged[name] = replace(found, value=value, grade=grade, alternatives=_unique(found.reads, value))
        if grade is Grade.UNLIKE and likely.known and likely.exact >= _MOST and latin.grade is Grade.UNANIMOUS:
            # A name that is known and surely read says that the Latin was misread, or is another's.
            merged[name.removesuffix("_ar")] = replace(latin, grade=Grade.NEARLY)
    return merged


def _bears_out(likely: Likely, arabic: Found, latin: Found) -> bool:
    """Whether the Arabic of a name makes its Latin sure.

    Where each has a label of its own, the same name at both says that neither label led elsewhere. Letters that reads
    of the Latin differ in are told by a spelling that is known as this very Arabic name's.
    """
    if likely.exact < _MOST:
        return False
    if latin.grade is Grade.UNANIMOUS_LOOSE:
        labelled = min(latin.label, arabic.label) > _OWN_LABEL and min(latin.place, arabic.place) >= _LIKELY_PLACE
        return labelled and (likely.paired or likely.spells)
    known = arabic.grade in _KNOWN_ALONE and likely.paired
    return latin.grade in (Grade.NEARLY, Grade.MOST) and latin.place >= _SURE_PLACE and known


def _spelled(likely: Likely) -> Grade:
    if likely.paired:
        if likely.exact >= _ALL:
            return Grade.PAIRED_ALL
        if likely.exact >= _MOST:
            return Grade.PAIRED_MOST
        return Grade.PAIRED_FEW if likely.exact > 0 else Grade.PAIRED_UNREAD
    if likely.spells:
        if likely.exact >= _ALL:
            return Grade.SPELLS_ALL
        return Grade.SPELLS_MOST if likely.exact >= _MOST else Grade.SPELLS_FEW
    return Grade.UNLIKE


def _overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 0 and down > 0


def _weight(read: Verified) -> float:
    return read.candidate.place_confidence


def _rank(item: tuple[Verified, int, Rect]) -> tuple[bool, bool, float, float, float]:
    read = item[0]
    # Where a document shows a value in both scripts the Latin one is wanted, unless it was hardly read.
    latin = not read.candidate.arabic and read.confidence >= _CONFIRMS
    # What hardly any read shows, at the best of labels, is what stands there by chance.
    shown = read.confidence >= _CONFIRMS
    return (latin, shown, round(read.candidate.label_weight, 1), round(_weight(read), 1), read.confidence)


def _unique(values: Sequence[str], but: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value != but))


def with_zone(fields: Mapping[str, Found], kind: str, zone: ZoneRead, page: int, rect: Rect) -> dict[str, Found]:
    """Return the fields as the zone confirms, completes or contradicts them."""
    merged = dict(fields)
    told = told_by(kind, zone)
    if _swapped(fields, zone):
        merged["family_name"], merged["given_names"] = fields["given_names"], fields["family_name"]
    if _crossed(fields, zone):
        merged["family_name_ar"], merged["given_names_ar"] = fields["given_names_ar"], fields["family_name_ar"]
    if kind != "passport" and "document_number" in merged and merged["document_number"].value == zone.number:
        # The zone's own ink, or the serial number of the card: where the holder's is asked for it says nothing.
        del merged["document_number"]
    for name, (value, protection) in told.items():
        if value:
            if name in _NAMES and name in merged and is_people(merged[name].value.upper(), zone.nationality):
                # A caption of names led to the nationality.
                del merged[name]
            grade = Grade.ZONE_PROTECTED if protection in zone.protected else _unprotected(name, zone)
            if name in _NAMES and name in merged and zone.sure and _is_no_name(merged[name], name, zone):
                others = _unique([merged.pop(name).value], value)
                merged[name] = Found(value, min(grade, Grade.NEARLY, key=confidence), page, rect, others)
            else:
                merged[name] = _with(merged.get(name), Found(value, grade, page, rect))
    text = "\n".join(zone.lines)
    merged["mrz"] = Found(text, _zone_grade(zone, fields), page, rect)
    return merged


def told_by(kind: str, zone: ZoneRead) -> _Told:
    """Return what a zone says of each field of a kind, and the name of the check digit that answers for it."""
    if kind == "passport":
        told: _Told = {"document_number": (zone.number, "number"), "national_id": (zone.cin, "optional")}
    elif kind == "identity_card":
        # What people and forms call the card's number is the CIN, which stands in the optional data.
        told = {"document_number": (zone.cin, "optional")}
    elif zone.issuer == "MAR" and zone.optional:
        # So with foreigners: the number of the person stands in the optional data, the card's own before it.
        told = {"document_number": (zone.optional, "optional")}
    else:
        told = {"document_number": (zone.number, "number")}
    told |= {
        "birth_date": (zone.birth_date, "birth_date"),
        "expiry_date": (zone.expiry_date, "expiry_date"),
        "sex": (zone.sex, ""),
    }
    if kind != "identity_card":
        told["nationality"] = (zone.nationality, "")
    return told | {"family_name": (zone.family_name, ""), "given_names": (zone.given_names, "")}


def proved(kind: str, zone: ZoneRead) -> dict[str, str]:
    """Return the values that print need only show once where this zone says them too; none of a zone in doubt."""
    if not zone.sure:
        return {}
    return {name: value for name, (value, _) in told_by(kind, zone).items() if value}


def _unprotected(name: str, zone: ZoneRead) -> Grade:
    """Grade a value without a check digit; print tells the nationality in words, and a full line may cut a name."""
    if name == "nationality":
        return Grade.ZONE_CODE
    told = {"family_name": zone.family_name, "given_names": zone.given_names}.get(name)
    if not zone.sure or (told and not zone.names_are_whole):
        return Grade.ZONE_ALONE
    return Grade.ZONE_SPELLING if told and _MARKED.search(told) else Grade.ZONE_TWICE


def _with(print_read: Found | None, zone_read: Found) -> Found:
    if print_read is None:
        return zone_read
    if _lost_its_space(print_read.value, zone_read.value):
        # `ELAMRI`: a zone parts words that print parts, by whatever mark.
        grade = min(zone_read.grade, Grade.NEARLY, key=confidence)
        return replace(zone_read, grade=grade, alternatives=_unique([print_read.value], zone_read.value))
    if fold(print_read.value) == fold(zone_read.value) or names_state(print_read.value, zone_read.value):
        return replace(print_read, grade=Grade.ZONE_AND_PRINT)
    if zone_read.grade is Grade.ZONE_PROTECTED:
        others = _unique([print_read.value, *print_read.alternatives], zone_read.value)
        # What the reads of the print disagree about is no testimony against check digits.
        against = Grade.ZONE_OVER_PRINT if print_read.confidence >= _TESTIFIES else zone_read.grade
        return replace(zone_read, grade=against, alternatives=others)
    if (
        zone_read.grade in _TWO_READS
        and print_read.confidence < _TESTIFIES
        and _is_known(zone_read.value) > _is_known(print_read.value)
    ):
        return replace(zone_read, grade=Grade.NEARLY, alternatives=(print_read.value,))
    if _is_part(print_read.value, zone_read.value) and _is_known(zone_read.value):
        # A word of the printed line was not read; what fillers are misread as is no known name.
        grade = min(zone_read.grade, Grade.NEARLY, key=confidence)
        return replace(zone_read, grade=grade, alternatives=_unique([print_read.value], zone_read.value))
    others = _unique([zone_read.value, *print_read.alternatives], print_read.value)
    grade = min(print_read.grade, Grade.PRINT_OVER_ZONE, key=confidence)
    return replace(print_read, grade=grade, alternatives=others)


def _lost_its_space(printed: str, told: str) -> bool:
    """Whether print shows the zone's letters in fewer words: names that a zone parts are parted on paper too."""
    return fold(printed) == fold(told) and len(_WORDS.split(printed.strip())) < len(told.split())


def _is_no_name(read: Found, name: str, zone: ZoneRead) -> bool:
    """Whether print says the other line's name again or a part of its own, or is no name where the zone's is one."""
    printed = read.value
    own, other = (zone.family_name, zone.given_names)[:: 1 if name == "family_name" else -1]
    if fold(own) in (fold(printed), fold(other)):
        return False
    if _is_part(printed, own):
        return True
    doubtful = read.confidence < _CONFIRMED
    scrap = doubtful and not set(printed.upper().split()) & lexicon.latin_words() and _is_known(own)
    alike = Levenshtein.normalized_similarity(fold(printed), fold(own)) >= _ALIKE
    return fold(printed) == fold(other) or (scrap and not alike)


def _is_part(printed: str, told: str) -> bool:
    """Whether print shows some of the zone's words and no other: the rest of its line was not read."""
    words, whole = printed.upper().split(), told.upper().split()
    return 0 < len(words) < len(whole) and set(words) < set(whole)


def _is_known(name: str) -> bool:
    return set(name.upper().split()) <= lexicon.latin_words()


def _zone_grade(zone: ZoneRead, fields: Mapping[str, Found]) -> Grade:
    if not zone.valid or zone.repaired:
        return Grade.CONTRADICTED
    if zone.sure:
        return Grade.ZONE_PROTECTED
    # Names have no check digit: print has to say the same, or a second read.
    names = [("family_name", zone.family_name), ("given_names", zone.given_names)]
    same = all(name in fields and fold(fields[name].value) == fold(value) for name, value in names)
    return Grade.ZONE_AND_PRINT if same else Grade.ZONE_OVER_PRINT


def _swapped(fields: Mapping[str, Found], zone: ZoneRead) -> bool:
    """Whether print was taken the wrong way round: cards differ in which name comes first, zones do not."""
    if "family_name" not in fields or "given_names" not in fields:
        return False
    family, given = fold(zone.family_name), fold(zone.given_names)
    return (
        family != given and fold(fields["family_name"].value) == given and fold(fields["given_names"].value) == family
    )


def _crossed(fields: Mapping[str, Found], zone: ZoneRead) -> bool:
    """Whether the Arabic of each name spells the zone's other one."""
    if not {"family_name_ar", "given_names_ar"} <= set(fields):
        return False
    pair, told = (zone.family_name, zone.given_names), (fields["family_name_ar"].value, fields["given_names_ar"].value)
    straight = min(scripts.likeness(latin, arabic) for latin, arabic in zip(pair, told, strict=True))
    across = min(scripts.likeness(latin, arabic) for latin, arabic in zip(pair, told[::-1], strict=True))
    return across >= _SPELLS > straight
