"""Values that their shape tells where their label was lost: a card's number, a number of the civil register.

The label of a card's number is two small letters, and the first thing that wear takes. Nothing else on a card has the
number's shape, so one word of that shape which stands alone is the number; its place is never called certain.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Script, Value
from ocr.anchors import Anchor, gap
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sheet import Sheet, Spot
from ocr.lines import Token
from ocr.values import read_value

_NUMBER, _PERSONAL = "document_number", "national_id"
_SHAPE = re.compile(r"[A-Z]{1,2}\d{5,7}[A-Z]?")
_CIN = re.compile(r"[A-Z]{1,2}\d{5,6}|[A-Z]\d{7}")
# The I that begins a number has a figure's shape.
_FIGURES = re.compile(r"[1|!l]([A-Z]?\d{6})")
# A number's type is larger than a caption's, so that its middle stands this much higher on one line, in heights.
_HIGHER = 0.75
# A word of so few letters beside the number is what became of its label.
_SCRAP = 3
# In heights of the row: words closer than this are one number, and nothing else stands so near to it.
_INSIDE, _ALONE = 0.8, 2.0
_ZONE = "<"
_CIVIL, _WITH_YEAR, _CERTAIN = "civil_registration_number", re.compile(r"\d{1,6}/(?:19|20)\d{2}"), 0.95
# `3011/2020` may be a day of which a stroke was not read.
_DAY = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/(?:19|20)\d{2}")
_WHOLE_DATE = 10
# `2026/2027`, `2026 - 2027`: nothing else is two years that follow each other.
_YEARS = re.compile(r"20\d{2}\s?[-/–—]\s?20\d{2}")
_PARTED = re.compile(r"20\d{2}(?:\s?[-/–—]\s?|\s)20\d{2}")
_SURENESS, _MISREAD, _GUESSED = 0.8, 0.6, 0.5
# How sure a place is that no benchmark has counted: its shape makes nothing sure there (`ocr.verify`).
_UNCOUNTED = 0.79
# What may be a number whose letters were misread: so many figures, and no mark of dates and registers.
_DIGITS, _LONGEST, _OTHER = 5, 10, re.compile(r"\d[/.\-:]\d")
_WEIGHT = 0.3
_EXPIRY = "expiry_date"
_DATES, _BY_FAR, _FAR = frozenset({"birth_date", _EXPIRY}), 2, 12


def shaped(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the number of a card on which no label led to one; nothing where two numbers might be it."""
    label = kind.fields.get(_NUMBER)
    if not kind.is_card or label is None or _PERSONAL in kind.fields:
        return []
    if any(each.field == _NUMBER and each.value for each in found):
        return []
    top = _first_label(sheet) if label.value is Value.CIN else 0
    taken = [rect for each in found if each.value for rect in each.rects]
    numbers: dict[str, Candidate] = {}
    uncounted: set[str] = set()
    for row in range(len(sheet.rows)):
        for tokens in alone(sheet, row, figures=True):
            place = around([token.rect for token in tokens])
            if place.middle < top or any(_crosses(rect, place) for rect in taken):
                continue
            text = joined(tokens).replace(" ", "").strip(".,:;-'")
            told = number_of(text, label.value)
            if told:
                surest = min(token.confidence for token in tokens) if told[0] else 0.0
                numbers.setdefault(
                    told[0], Candidate(_NUMBER, told[0], text, (place,), False, surest, told[1], (row, 0), _WEIGHT)
                )
                if _is_beside_a_figure(sheet, row, tokens):
                    uncounted.add(told[0])
    best = max((each.place_confidence for each in numbers.values()), default=0.0)
    likely = [each for each in numbers.values() if each.place_confidence == best]
    one = likely if len(likely) == 1 else _by_the_dates(sheet, likely)
    one = [
        replace(each, place_confidence=min(each.place_confidence, _UNCOUNTED)) if each.value in uncounted else each
        for each in one
    ]
    return [_doubted(sheet, each) for each in one] if label.value is Value.CIN else one


def numbered(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the number of an identity card on a paper of which no label led to one: the only one of its shape."""
    label = kind.fields.get(_NUMBER)
    if kind.is_card or label is None or label.value is not Value.CIN:
        return []
    if any(each.field == _NUMBER and (each.value or each.rects) for each in found):
        return []
    numbers: dict[str, Candidate] = {}
    for row in range(len(sheet.rows)):
        for spot in sheet.spots(row):
            text = spot.token.text.strip(".,:;-'").upper()
            told = read_value(text, label.value, Script.LATIN) if _CIN.fullmatch(text) else None
            if told and sheet.owner(spot) is None:
                sure, place = spot.token.confidence, (row, spot.at)
                numbers[told] = Candidate(
                    _NUMBER, told, text, (spot.token.rect,), False, sure, _UNCOUNTED, place, _WEIGHT
                )
    return list(numbers.values()) if len(numbers) == 1 else []


def _doubted(sheet: Sheet, number: Candidate) -> Candidate:
    """Doubt a number far from the dates: where the other side of a card is on the page it is in that one's corner."""
    heights = [anchor.rect.middle for anchor in sheet.anchors if set(anchor.phrase.fields) & _DATES]
    if min((abs(number.rect.middle - height) for height in heights), default=0) < _FAR * number.rect.height:
        return number
    return replace(number, place_confidence=min(number.place_confidence, _GUESSED))


def _by_the_dates(sheet: Sheet, numbers: Sequence[Candidate]) -> list[Candidate]:
    """Return the one number that stands by far the nearest to the dates: two sides of a card may be on one page."""
    heights = [anchor.rect.middle for anchor in sheet.anchors if set(anchor.phrase.fields) & _DATES]
    if not heights or not numbers:
        return []
    away = sorted((min(abs(each.rect.middle - height) for height in heights), at) for at, each in enumerate(numbers))
    if away[1][0] > _BY_FAR * max(away[0][0], numbers[0].rect.height):
        return [numbers[away[0][1]]]
    # Cards print the number beside the day that they expire on, another of its shape upright in a margin.
    expiries = [anchor.rect for anchor in sheet.anchors if _EXPIRY in anchor.phrase.fields]
    level = [each for each in numbers if any(abs(each.rect.middle - at.middle) < each.rect.height for at in expiries)]
    return [replace(level[0], place_confidence=_GUESSED)] if len(level) == 1 else []


def registered(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with a card's civil number told by its shape, the act's number and year: `412/1985`.

    Where such a number is on the page one without its year is never certain; on the label's own row it is the value
    however many other labels stand between, and without a label the only one on the page is: but none that is a
    day's, none on the row of a date's label that has no other date, and never surely one that may be a day without its
    stroke.
    """
    label = kind.fields.get(_CIVIL)
    tokens = [
        spot
        for row in range(len(sheet.rows))
        for spot in sheet.spots(row)
        if sheet.owner(spot) is None and _WITH_YEAR.fullmatch(spot.token.text.strip(".,:;"))
    ]
    if not kind.is_card or label is None or not tokens:
        return list(found)
    told = [
        replace(each, place_confidence=min(each.place_confidence, _GUESSED))
        if each.field == _CIVIL and "/" not in each.value
        else each
        for each in found
    ]
    if any(each.field == _CIVIL and "/" in each.value for each in told):
        return told
    level = {row for a in sheet.anchors if _CIVIL in a.phrase.fields for row in sheet.level_rows(a)}
    beside = [spot for spot in tokens if spot.row in level]
    dated = {row for a in sheet.anchors if _is_of_dates(a, kind) for row in sheet.level_rows(a)}
    days = [rect for each in found if each.value and kind.fields[each.field].value is Value.DATE for rect in each.rects]
    others = [
        spot
        for spot in tokens
        if (spot.row not in dated or _is_beside_a_day(sheet, spot))
        and not any(_crosses(rect, spot.token.rect) for rect in days)
    ]
    for spots, sureness, weight in ((beside, _CERTAIN, 1.0), (others, _SURENESS, _WEIGHT)):
        if len(spots) == 1:
            token, place = spots[0].token, (spots[0].row, spots[0].at)
            if spots is others and _DAY.fullmatch(token.text.strip(".,:;")):
                sureness = _GUESSED
            value = read_value(token.text, label.value, Script.LATIN) or ""
            return [
                *told,
                Candidate(_CIVIL, value, token.text, (token.rect,), False, token.confidence, sureness, place, weight),
            ]
    return told


def _is_of_dates(anchor: Anchor, kind: Kind) -> bool:
    fields = [kind.fields[field] for field in anchor.phrase.fields if field in kind.fields]
    return any(label.value is Value.DATE for label in fields)


def _is_beside_a_day(sheet: Sheet, spot: Spot) -> bool:
    others = joined([token for token in sheet.rows[spot.row].tokens if token is not spot.token])
    return len(read_value(others, Value.DATE, Script.LATIN) or "") == _WHOLE_DATE


def school_years(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the one school year of a page on which no label led to one: two years that follow each other."""
    fields = [name for name, label in kind.fields.items() if label.value is Value.SCHOOL_YEAR]
    if not fields or any(each.field in fields and each.value for each in found):
        return []
    years: dict[str, Candidate] = {each.value: each for each in _parted_years(sheet, fields[0])}
    for row in range(len(sheet.rows)):
        spots = sheet.spots(row)
        for start, count in ((at, count) for at in range(len(spots)) for count in (1, 2, 3)):
            tokens = [spot.token for spot in spots[start : start + count]]
            text = joined(tokens).strip(".,:;()")
            value = read_value(text, Value.SCHOOL_YEAR, Script.LATIN) if _YEARS.fullmatch(text) else None
            if value and all(token.is_figure for token in tokens):
                place, surest = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
                told = Candidate(fields[0], value, text, (place,), False, surest, _SURENESS, (row, start), _WEIGHT)
                years.setdefault(value, told)
    return list(years.values()) if len(years) == 1 else []


def _parted_years(sheet: Sheet, field: str) -> list[Candidate]:
    """Return the school years that the end of a line parts: `2026` and, on the next, `- 2027`."""
    found: list[Candidate] = []
    for row in range(1, len(sheet.rows)):
        before, after = sheet.spots(row - 1)[-1:], sheet.spots(row)[:2]
        tokens = [spot.token for spot in (*before, *after)]
        text = joined(tokens).strip(".,:;()")
        for count in (len(tokens), len(tokens) - 1):
            text = joined(tokens[:count]).strip(".,:;()")
            parted = count > len(before) and bool(before) and _PARTED.fullmatch(text)
            value = read_value(text, Value.SCHOOL_YEAR, Script.LATIN) if parted else None
            if value and all(token.is_figure for token in tokens[:count]):
                rects = (tokens[0].rect, around([token.rect for token in tokens[1:count]]))
                surest, place = min(token.confidence for token in tokens[:count]), (row - 1, before[0].at)
                found.append(Candidate(field, value, text, rects, False, surest, _UNCOUNTED, place, _WEIGHT))
                break
    return found


def _first_label(sheet: Sheet) -> float:
    """Return the height of the first field: above it, in a corner, cards print a number of their own."""
    fields = [anchor for anchor in sheet.anchors if anchor.phrase.fields and _NUMBER not in anchor.phrase.fields]
    return min((anchor.rect.middle - _HIGHER * anchor.rect.height for anchor in fields), default=float("inf"))


def _crosses(rect: Rect, place: Rect) -> bool:
    return rect.left < place.right and place.left < rect.right and rect.top < place.middle < rect.bottom


def number_of(text: str, value: Value) -> tuple[str, float] | None:
    """Return the number and how sure its place is; an empty one where figures may be a number that was misread."""
    if _SHAPE.fullmatch(text.upper()):
        read = read_value(text, value, Script.LATIN)
        return (read, _SURENESS) if read else None
    figures = _FIGURES.fullmatch(text)
    read = read_value(f"I{figures[1]}", value, Script.LATIN) if figures else None
    if read:
        return read, _GUESSED
    misread = sum(character.isdigit() for character in text) >= _DIGITS and not _OTHER.search(text)
    return ("", _MISREAD) if misread and len(text) <= _LONGEST else None


def alone(sheet: Sheet, number: int, *, figures: bool = False) -> list[list[Token]]:
    """Return the groups of words of a row that stand alone but for labels, scraps and maybe one figure before them."""
    row = sheet.rows[number]
    if any(_ZONE in token.text for token in row.tokens):
        return []
    groups: list[list[Spot]] = []
    for spot in sheet.spots(number):
        if sheet.owner(spot) is not None or _is_scrap(spot.token):
            groups.append([])
        elif groups and groups[-1] and gap(groups[-1][-1].token, spot.token) <= _INSIDE * row.height:
            groups[-1].append(spot)
        else:
            groups.append([spot])
    filled = [[spot.token for spot in group] for group in groups if group]
    return [
        tokens
        for at, tokens in enumerate(filled)
        if all((figures and other < at and _is_figure(filled[other]))
               or gap(tokens[0 if other < at else -1], filled[other][-1 if other < at else 0]) > _ALONE * row.height
               for other in (at - 1, at + 1) if 0 <= other < len(filled))
    ]  # fmt: skip


def _is_figure(tokens: Sequence[Token]) -> bool:
    """Whether words are one figure alone: what a caption as short as `N°` may be read as."""
    return len(tokens) == 1 and len(tokens[0].text) == 1 and tokens[0].text.isdecimal()


def _is_beside_a_figure(sheet: Sheet, number: int, tokens: Sequence[Token]) -> bool:
    """Whether a figure stands alone near a number: what is left of its caption, or its first letter."""
    row = sheet.rows[number]
    return any(
        _is_figure([token]) and gap(tokens[0], token) <= _ALONE * row.height
        for token in row.tokens
        if token.rect.right <= tokens[0].rect.left
    )


def _is_scrap(token: Token) -> bool:
    letters = sum(character.isalnum() for character in token.text)
    return letters <= _SCRAP and not any(character.isdigit() for character in token.text) and token.text != "I"
