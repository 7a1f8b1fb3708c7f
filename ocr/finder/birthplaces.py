"""Places of birth that no label led to: behind the date and an `à`, and on the next line.

On cards that is the line below the day of birth; on other papers a line near it that holds a known town and no more
than what is left of a caption.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from dossier.documents.kind import Kind, Script, Value, Zone
from dossier.places import is_place
from ocr.anchors import gap
from ocr.candidate import Candidate, joined
from ocr.captions import label_wording, titles
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sections import pieces
from ocr.finder.sheet import INNER_GAP, Sheet, Spot, in_order
from ocr.folding import fold
from ocr.lines import Token
from ocr.peoples import is_of_a_state
from ocr.values import read_value

# Between a birth date and its place.
_AT = frozenset({"a", "ب"})
# Captions of a day that ask for its place too.
_AND_PLACE = ("lieu", "place", fold("مكان"), fold("محل"))
_BIRTH_DATE, _BIRTH_PLACE, _AFTER_DATE, _GUESSED = "birth_date", "birth_place", 0.9, 0.6
# In heights of the label: how far below the date's line the place's is, and how far out of line with the label.
_NEXT_LINE, _AT_EDGE = (0.7, 4.0), 1.0
# So many heights from the day a lone town's line may stand, letters of what is left of its caption, how sure its place
# is and what no caption weighs.
_NEAR_LINES, _CAPTION, _LONE, _WEIGHT = 5.0, 12, 0.79, 0.3
# Where a letter with a colon announces the place, it may stand a little farther off: two lines of an open form.
_LETTER_LINES = 5.5
# Without a colon it is a caption at its edge, before no more words than a town has.
_TOWN_WORDS = 4
# So many heights aside where the `à` was read, and how many scraps of how many letters may stand before it.
_MARKED, _SCRAPS, _SCRAP, _SURE = 4, 2, 3, 0.8
# Letters of a zone's line, and lines; how well a town is read that no list holds; types alike, and lines of a column.
_ZONE, _ZONE_LINES, _READ, _TYPES, _COLUMN = 28, 2, 0.8, (0.6, 1.7), 8.0
_WHOLE_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}")


def places_of_birth(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the places behind birth dates, and on cards those on the next line below, that no label led to."""
    if _BIRTH_PLACE not in kind.fields:
        return []
    places = _after_dates(sheet, kind, found)
    known = [each for each in found if each.field == _BIRTH_PLACE and each.value]
    if not (places or kind.is_card) and known and all(each.arabic for each in known):
        # The Latin of a place is wanted wherever it is printed.
        return [each for each in _behind_a_letter(sheet, found) if not each.arabic]
    if places or known:
        return places
    if not kind.is_card:
        return _behind_a_letter(sheet, found) or _on_a_line_near(sheet, found)
    return [place for date in found if date.field == _BIRTH_DATE for place in _under_date(sheet, date)][:1]


def at_bare_captions(found: Sequence[Candidate], sheet: Sheet) -> list[Candidate]:
    """Return the candidates, places at a caption as bare as `Lieu` never sure: it may be that of the signature."""
    bare = {place for place, anchor in sheet.owners.items() if anchor.phrase.loose}
    return [
        replace(each, doubted=True) if each.field == _BIRTH_PLACE and each.place in bare else each for each in found
    ]


def with_places(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates of a card with its place of birth by a day told late, or by the only town on it."""
    known = any(each.field == _BIRTH_PLACE and each.value for each in found)
    if not kind.is_card or _BIRTH_PLACE not in kind.fields or known:
        return list(found)
    places = places_of_birth(sheet, kind, found)
    # A passport's page has its captions torn before its towns; other cards have an address too.
    if not places and Zone.TD3 in kind.zones:
        places = _only_town(sheet, found) or _only_value(sheet, found)
    return [*found, *places]


def _only_town(sheet: Sheet, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the one known town of a page that no other caption and no other value holds: likely, never sure."""
    held = [rect for each in found if each.value for rect in each.rects]
    births = {_BIRTH_PLACE, _BIRTH_DATE}
    anothers = [anchor.rect for anchor in sheet.anchors if not births & set(anchor.phrase.fields)]
    towns: dict[str, Candidate] = {}
    for number in range(len(sheet.rows)):
        for piece in pieces(sheet, sheet.spots(number)):
            words = [spot.token for spot in piece if any(map(str.isalnum, spot.token.text))]
            # What is left of a caption in small letters may stand right behind.
            town = list(takewhile(lambda token: token.text.isupper(), words))
            text = joined(town).strip(" .,")
            alone = all(token.text.islower() for token in words[len(town) :])
            if not alone or len(text) <= _SCRAP or not is_place(text) or any(map(sheet.owner, piece)):
                continue
            rect, surest = around([token.rect for token in town]), min(token.confidence for token in town)
            if any(_overlap(rect, other) for other in held) or any(_announces(each, rect) for each in anothers):
                continue
            told = Candidate(_BIRTH_PLACE, text, joined(town), (rect,), False, surest, _GUESSED, (number, 0), _WEIGHT)
            towns.setdefault(text, told)
    return list(towns.values()) if len(towns) == 1 else []


def _only_value(sheet: Sheet, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the one line of capitals in a column of a page's values that neither its zone nor another field says.

    No list holds every town. The zone says the names, the state and the numbers again; days are told by their shape.
    """
    every = [token for row in sheet.rows for token in row.tokens]
    zone = [token.text for token in every if "<" in token.text and len(token.text) >= _ZONE]
    if len(zone) < _ZONE_LINES:
        return []
    said = fold("".join(zone).replace("<", ""))
    held = [rect for each in found if each.value for rect in each.rects]
    columns = [*held, *(token.rect for token in every if _WHOLE_DAY.fullmatch(token.text))]
    anothers = [anchor.rect for anchor in sheet.anchors if _BIRTH_PLACE not in anchor.phrase.fields]
    left: dict[str, Candidate] = {}
    for number in range(len(sheet.rows)):
        for piece in pieces(sheet, sheet.spots(number)):
            words = [spot.token for spot in piece if any(map(str.isalnum, spot.token.text))]
            text = joined(words).strip(" .,")
            if not _may_be_a_town(words, said) or any(map(sheet.owner, piece)):
                continue
            rect, surest = around([token.rect for token in words]), min(token.confidence for token in words)
            if any(_overlap(rect, other) for other in held) or any(_announces(each, rect) for each in anothers):
                continue
            if not any(_is_in_column(rect, each) for each in columns):
                continue
            left[text] = Candidate(
                _BIRTH_PLACE, text, joined(words), (rect,), False, surest, _GUESSED, (number, 0), _WEIGHT, doubted=True
            )
    return list(left.values()) if len(left) == 1 else []


def _may_be_a_town(words: Sequence[Token], said: str) -> bool:
    """Whether a line is well-read capitals that its page's zone does not say: no people's word, label or title."""
    text = joined(words).strip(" .,")
    plain = text.replace(" ", "").replace("-", "").replace("'", "")
    if len(plain) <= _SCRAP or not (plain.isalpha() and plain.isupper() and plain.isascii()):
        return False
    if min(token.confidence for token in words) < _READ or all(fold(word.text) in said for word in words):
        return False
    return not (is_of_a_state(text) or fold(text) in label_wording() or fold(text) in titles())


def _is_in_column(rect: Rect, other: Rect) -> bool:
    """Whether what stands here begins where another value begins, near it and in its type."""
    alike = _TYPES[0] * other.height < rect.height < _TYPES[1] * other.height
    near = abs(rect.middle - other.middle) < _COLUMN * other.height
    return alike and near and abs(rect.left - other.left) < other.height / 2


def _announces(caption: Rect, town: Rect) -> bool:
    """Whether a caption stands right before a town, or right over it."""
    level = abs(caption.middle - town.middle) < town.height and 0 <= town.left - caption.right < 4 * town.height
    over = 0 <= town.top - caption.bottom < 2 * town.height and abs(town.left - caption.left) < 2 * town.height
    return level or over


def _behind_a_letter(sheet: Sheet, found: Sequence[Candidate]) -> list[Candidate]:
    """Return what stands behind an `à :` or `ب :` that begins a piece of a line near the day of birth."""
    told: dict[int, Candidate] = {}
    for date in (each for each in found if each.field == _BIRTH_DATE and each.value):
        for number, row in enumerate(sheet.rows):
            if abs(row.rect.middle - date.rect.middle) > _LETTER_LINES * max(row.height, date.rect.height):
                continue
            for piece in pieces(sheet, sheet.spots(number)):
                arabic = any(spot.token.arabic for spot in piece)
                line = in_order(piece, arabic)
                head = "".join(spot.token.text for spot in line[:2])
                words = [spot.token for spot in line[1:] if any(map(str.isalnum, spot.token.text))]
                colon = line[0].token.text.endswith(":") or head.rstrip().endswith(":")
                bare = not colon and (len(words) <= _TOWN_WORDS and _begins_under(sheet, date, line[0].token, arabic))
                if fold(line[0].token.text) not in _AT or not words or any(map(sheet.owner, line[1:])):
                    continue
                if not (colon or bare) or any(word.is_figure for word in words):
                    continue
                value = read_value(joined(words), Value.PLACE, Script.ARABIC if arabic else Script.LATIN)
                if value and len(value) > _SCRAP:
                    rect, surest = around([word.rect for word in words]), min(word.confidence for word in words)
                    told[number] = Candidate(
                        _BIRTH_PLACE, value, joined(words), (rect,), arabic, surest, _LONE, date.place, _WEIGHT,
                        doubted=bare,
                    )  # fmt: skip
    latin = [each for each in told.values() if not each.arabic]
    return latin[:1] or list(told.values())[:1]


def _begins_under(sheet: Sheet, date: Candidate, letter: Token, arabic: bool) -> bool:
    """Whether a lone letter begins its line below a day of birth, at the edge where the day's own caption begins."""
    caption = sheet.owners.get(date.place)
    if caption is None or caption.phrase.arabic != arabic or letter.rect.middle < date.rect.bottom:
        return False
    aside = letter.rect.right - caption.rect.right if arabic else letter.rect.left - caption.rect.left
    return abs(aside) < caption.rect.height


def _on_a_line_near(sheet: Sheet, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the only known town that stands on a line of its own near the day of birth, likely the place."""
    taken = [rect for each in found if each.value for rect in each.rects]
    towns: dict[int, Candidate] = {}
    for date in (each for each in found if each.field == _BIRTH_DATE and each.value):
        for number, row in enumerate(sheet.rows):
            near = 0 < abs(row.rect.middle - date.rect.middle) <= _NEAR_LINES * date.rect.height
            town = _town_of(sheet, number, date, taken) if near else None
            if town:
                towns[number] = town
    return list(towns.values()) if len(towns) == 1 else []


def _town_of(sheet: Sheet, number: int, date: Candidate, taken: Sequence[Rect]) -> Candidate | None:
    """Return the town of a line on which nothing else stands but a word or two of a caption."""
    spots = [spot for spot in sheet.spots(number) if any(letter.isalnum() for letter in spot.token.text)]
    if any(sheet.owner(spot) is not None or spot.token.is_figure for spot in spots):
        return None
    for arabic in (False, True):
        words = [spot.token for spot in spots if spot.token.arabic == arabic]
        words = words[::-1] if arabic else words
        runs = ((start, end) for start in range(len(words)) for end in range(len(words), start, -1))
        for start, end in runs:
            town = words[start:end]
            text = joined(town).strip(" .,:;،")
            rest = [word for word in words if word not in town]
            if not is_place(text) or len(text) <= _SCRAP or sum(len(word.text) for word in rest) > _CAPTION:
                continue
            rect = around([token.rect for token in town])
            if any(_overlap(rect, other) for other in taken):
                return None
            sure = min(token.confidence for token in town)
            return Candidate(_BIRTH_PLACE, text, joined(town), (rect,), arabic, sure, _LONE, date.place, _WEIGHT)
    return None


def _overlap(one: Rect, other: Rect) -> bool:
    return one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom


def _under_date(sheet: Sheet, date: Candidate) -> list[Candidate]:
    """Return the place on the line below a birth date, where its `à` was read as a mark or not at all."""
    labels = [anchor for anchor in sheet.anchors if _BIRTH_DATE in anchor.phrase.fields and not anchor.phrase.arabic]
    level = [label for label in labels if abs(label.rect.middle - date.rect.middle) < date.rect.height]
    # Where no caption stands level the day's own edge is the column's.
    label = min((each.rect for each in level), key=lambda rect: rect.left, default=date.rect)
    for number, row in enumerate(sheet.rows):
        if row.rect.middle - date.rect.middle < _NEXT_LINE[0] * label.height:
            continue
        if row.rect.middle - date.rect.middle > _NEXT_LINE[1] * label.height:
            return []
        spots = [spot for spot in sheet.spots(number) if spot.token.rect.right > label.left - label.height]
        under = _under_the_day(sheet, date, spots)
        mark = None
        if spots and sum(c.isalnum() for c in spots[0].token.text) <= 1 and sheet.owner(spots[0]) is None:
            mark, spots = spots[0], spots[1:]
        if (at := _behind_scraps(sheet, spots)) is not None:
            # `É M à X`: the ground of a card read as letters, then the label.
            mark, spots = spots[at], spots[at + 1 :]
        start = (mark or spots[0]).token.rect.left if spots else 0
        aside = _MARKED if mark and fold(mark.token.text) in _AT else 1 if mark else 2
        if not spots or abs(start - label.left) > _AT_EDGE * label.height * aside:
            if not under:
                continue
            spots = under
        tokens: list[Token] = []
        for spot in spots:
            apart = bool(tokens) and gap(tokens[-1], spot.token) > INNER_GAP * row.height
            if apart or sheet.owner(spot) or spot.token.arabic or not spot.token.text.isupper():
                break
            tokens.append(spot.token)
        value = read_value(joined(tokens), Value.PLACE, Script.LATIN) if tokens else None
        if value and (level or is_place(value)):
            rect, surest = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
            sureness = _AFTER_DATE if is_place(value) else _GUESSED
            return [Candidate(_BIRTH_PLACE, value, joined(tokens), (rect,), False, surest, sureness, date.place, 0.5)]
    return []


def _under_the_day(sheet: Sheet, date: Candidate, spots: Sequence[Spot]) -> list[Spot]:
    """Return the words of a row from the one right under the day on, if no caption but a place's is there."""
    owners = [owner for spot in spots if (owner := sheet.owner(spot))]
    if any(_BIRTH_PLACE not in owner.phrase.fields for owner in owners):
        return []
    begun = [at for at, each in enumerate(spots) if abs(each.token.rect.left - date.rect.left) < date.rect.height]
    return list(spots[begun[0] :]) if begun else []


def _behind_scraps(sheet: Sheet, spots: Sequence[Spot]) -> int | None:
    """Return which of the first words is the label `à`, where nothing but scraps stands before it; None without."""
    for at, spot in enumerate(spots[: _SCRAPS + 1]):
        if fold(spot.token.text) in _AT and not spot.token.arabic:
            return at
        scrap = len(spot.token.text) < _SCRAP and (at == 0 or spot.token.confidence < _SURE)
        if not scrap or sheet.owner(spot) is not None:
            return None
    return None


def _row_of(sheet: Sheet, date: Candidate) -> int:
    """Return the row that a day stands on: its caption's, or one below."""
    rows = range(len(sheet.rows))
    return min(rows, key=lambda number: (abs(sheet.rows[number].rect.middle - date.rect.middle), number))


def _right_behind(sheet: Sheet, date: Candidate, spots: Sequence[Spot]) -> list[Candidate]:
    """Return the known town right behind a day of birth, as under `Date et lieu de naissance`."""
    tokens: list[Token] = []
    edge = date.rect.right
    for spot in spots:
        near = spot.token.rect.left - edge <= INNER_GAP * date.rect.height
        if not near or sheet.owner(spot) or spot.token.arabic or spot.token.is_figure:
            break
        tokens.append(spot.token)
        edge = spot.token.rect.right
    if not tokens or not is_place(joined(tokens)):
        return []
    label = sheet.owners.get(date.place)
    told = label is not None and any(word in label.phrase.folded for word in _AND_PLACE)
    rect, surest = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
    sureness = _AFTER_DATE if told else _LONE
    text = joined(tokens)
    return [Candidate(_BIRTH_PLACE, text, text, (rect,), False, surest, sureness, date.place, 0.5)]


def _after_dates(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the places that stand behind a birth date and an `à`: too short a label to be looked for anywhere."""
    places = []
    for date in found:
        if date.field != _BIRTH_DATE or not date.value or _BIRTH_PLACE not in kind.fields:
            continue
        number = _row_of(sheet, date)
        row = sheet.rows[number]
        spots = [spot for spot in sheet.spots(number) if spot.token.rect.left >= date.rect.right - row.height // 4]
        if not spots or fold(spots[0].token.text) not in _AT or spots[0].token.arabic:
            places += _right_behind(sheet, date, spots)
            continue
        tokens: list[Token] = []
        for spot in spots[1:]:
            last = tokens[-1] if tokens else spots[0].token
            if (owner := sheet.owner(spot)) and owner is not sheet.owner(spots[0]):
                break
            if gap(last, spot.token) > INNER_GAP * row.height * (1 if tokens else 3) or spot.token.arabic:
                break
            tokens.append(spot.token)
        value = read_value(joined(tokens), Value.PLACE, Script.LATIN)
        if value:
            rect, surest = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
            places.append(
                Candidate(_BIRTH_PLACE, value, joined(tokens), (rect,), False, surest, _AFTER_DATE, date.place, 0.5)
            )
    return places
