"""An act's number and day in a list, as registers count acts: `Registre 12, N° 345, Folio 67, du 12/03/2015`.

The number has no caption but a word for any number, and the day none but `du`: what they are their neighbours tell, in
a row or below each other in one column. Where the list holds no word of a register, only a family booklet, which is of
one act, counts its number by the day beside it; and nothing of the kind is ever certain.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from dossier.documents.kind import Kind, Script, Value
from dossier.documents.labels import REGISTERS_AR, REGISTERS_FR
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sheet import Sheet, Spot, in_order
from ocr.folding import fold
from ocr.values import read_date, read_value

_NUMBER, _DAY, _BOOKLET, _CHILD = "act_number", "marriage_date", "family_booklet", "child"
_REGISTERS = frozenset(fold(word) for word in (*REGISTERS_FR, *REGISTERS_AR))
_ANY = frozenset(fold(word) for word in ("n°", "no", "numéro", "num.", "عدد", "العدد", "رقم", "الرقم"))
_DATED = frozenset(
    fold(word) for word in ("du", "le", "date", "en date du", "بتاريخ", "في", "التاريخ", "تاريخ", "مؤرخ في", "مؤرخة في")
)
# `ضمن بسجل الأنكحة عدد 123 صحيفة 45 سجل 67`: the register has its number behind its own word.
_BOOK, _BOOKS, _OF_MARRIAGES, _NUMBERED = (
    frozenset(fold(word) for word in words)
    for words in (("سجل", "كناش"), ("سجل", "بسجل", "كناش", "بكناش"), ("الأنكحة", "الزواج"), ("عدد", "رقم"))
)
# So many words lie between the two numbers at most.
_BETWEEN = 4
_MOST_DIGITS, _WORDS, _WHOLE, _DAY_OF_MONTH = 6, 3, 10, 3
# In heights of a row: how far below each other lines of a list stand, and how far aside they begin.
_PITCH, _ASIDE = 4.0, 1.5
# How sure a place is: in a register's list, and by the day beside it alone.
_LISTED, _BESIDE_ITS_DAY, _BY_ORDER, _WEIGHT = 0.79, 0.7, 0.6, 0.55
# A caption of so few letters may be what became of `عدد`; beside two numbers of registers it is.
_SCRAP, _REGISTER_AND_PAGE = 4, 2
# Columns of a register's table: register, number, page and day.
_COLUMNS = 4
# And of so many may be the end of a register's.
_END = 3


class _Role(Enum):
    REGISTER = 1
    NUMBER = 2
    DAY = 3
    UNREAD = 4


@dataclass(frozen=True, slots=True)
class _Item:
    """A number or a day of a list, behind its words."""

    role: _Role
    value: str
    spots: tuple[Spot, ...]
    whole: Rect
    """Its words and itself."""

    @property
    def rect(self) -> Rect:
        return around([spot.token.rect for spot in self.spots])


def entered(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with what a list of a register says of the act, and without the register's own number."""
    if _NUMBER not in kind.fields or _DAY not in kind.fields:
        return list(found)
    kept = _in_columns(sheet, _before_books(sheet, found))
    for entry in _lists(sheet):
        numbers = [item for item in entry if item.role is _Role.NUMBER]
        registers = [item for item in entry if item.role is _Role.REGISTER]
        days = [item for item in entry if item.role is _Role.DAY]
        unread = [item for item in entry if item.role is _Role.UNREAD]
        guessed = not numbers and len(registers) == _REGISTER_AND_PAGE and len(unread) == 1
        numbers = unread if guessed else numbers
        booklet = kind.name == _BOOKLET and not any(a.phrase.section == _CHILD for a in sheet.anchors)
        if len(numbers) != 1 or not (registers or (days and booklet)):
            continue
        kept = [each for each in kept if not (each.field == _NUMBER and _is_at(each, registers))]
        sureness = _BY_ORDER if guessed else _LISTED if registers else _BESIDE_ITS_DAY
        if not any(each.field == _NUMBER and each.value and _is_at(each, numbers) for each in kept):
            kept.append(_told(_NUMBER, numbers[0], sureness))
        if booklet and len(days) == 1 and not any(each.field == _DAY and each.value for each in kept):
            kept.append(_told(_DAY, days[0], sureness))
    return kept


def _before_books(sheet: Sheet, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with the number in the register of marriages that a register's own number follows."""
    for number in range(len(sheet.rows)):
        for act, book in _in_books(sheet, number):
            others = [each for each in found if each.field != _NUMBER or not _is_at(each, [act, book])]
            if not any(each.field == _NUMBER and each.value for each in others):
                return [*others, _told(_NUMBER, act, _BY_ORDER)]
    return list(found)


def _in_columns(sheet: Sheet, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with the act's number in a table of a register, whose head of one word a pass lost.

    `كناش الأنكحة | العدد | صحيفة | تاريخ التضمين` over `28 | 1179 | 378 | 20/02/2012`: the first and the last tell.
    """
    for number in range(1, len(sheet.rows)):
        columns = _columns(sheet, number)
        if not columns:
            continue
        register, act, page = columns
        others = [each for each in found if each.field != _NUMBER or not _is_at(each, [register, page])]
        if any(each.field == _NUMBER and each.value.isdecimal() for each in others):
            return others
        return [*others, _told(_NUMBER, act, _BY_ORDER)]
    return list(found)


def _columns(sheet: Sheet, number: int) -> list[_Item]:
    """Return the register, the act's number and the page of a row that is a register's entry below its heads."""
    heads = [fold(spot.token.text) for spot in in_order(sheet.spots(number - 1), True)]
    if not heads or heads[0] not in _BOOKS or not _DATED.intersection(heads[1:]):
        return []
    spots = in_order(sheet.spots(number), True)
    # Each word by itself: a number of a page before a day is no part of it.
    values = [_value([spot], 0)[1] for spot in spots]
    if len(spots) != _COLUMNS or not all(values) or [len(value) // _WHOLE for value in values] != [0, 0, 0, 1]:
        return []
    roles = (_Role.REGISTER, _Role.NUMBER, _Role.REGISTER)
    return [
        _Item(role, value, (spot,), spot.token.rect)
        for role, value, spot in zip(roles, values[:-1], spots[:-1], strict=True)
    ]


def _in_books(sheet: Sheet, number: int) -> list[tuple[_Item, _Item]]:
    """Return the numbers of acts of an Arabic row with those of their registers, which the next row may hold."""
    rows = [each for each in (number, number + 1) if each < len(sheet.rows) and _is_arabic(sheet, each)]
    if number not in rows:
        return []
    spots = [spot for each in rows for spot in in_order(sheet.spots(each), True)]
    words = [fold(spot.token.text) for spot in spots]
    told = []
    for at in range(3, len(spots)):
        named = words[at - 3] in _BOOKS and words[at - 2] in _OF_MARRIAGES and words[at - 1] in _NUMBERED
        book = next((n for n in range(at + 1, min(at + _BETWEEN, len(words) - 1)) if words[n] in _BOOK), None)
        if not named or book is None or spots[at].row != number:
            continue
        values = [_value(spots, each)[1] for each in (at, book + 1)]
        if all(values) and _WHOLE not in map(len, values):
            roles = ((_Role.NUMBER, spots[at]), (_Role.REGISTER, spots[book + 1]))
            act, its_book = (
                _Item(role, value, (spot,), spot.token.rect) for (role, spot), value in zip(roles, values, strict=True)
            )
            told.append((act, its_book))
    return told


def _told(field: str, item: _Item, sureness: float) -> Candidate:
    tokens = [spot.token for spot in item.spots]
    text, surest = joined(tokens), min(token.confidence for token in tokens)
    place = (item.spots[0].row, item.spots[0].at)
    return Candidate(field, item.value, text, (item.rect,), False, surest, sureness, place, _WEIGHT)


def _is_at(found: Candidate, items: Sequence[_Item]) -> bool:
    return any(
        min(rect.right, item.rect.right) > max(rect.left, item.rect.left) and rect.top < item.rect.middle < rect.bottom
        for rect in found.rects
        for item in items
    )


def _lists(sheet: Sheet) -> list[list[_Item]]:
    """Return the lists of a page: items of a row, with those of rows right below that begin at the same edge."""
    lists: list[list[_Item]] = []
    last: Rect | None = None
    for number, row in enumerate(sheet.rows):
        items = _items(sheet, number)
        if not items:
            continue
        rect = around([item.whole for item in items])
        aside = _ASIDE * row.height
        # A number whose caption was lost altogether stands inside its list.
        alone = all(item.role is _Role.UNREAD and item.whole == item.rect for item in items)
        if (
            last is not None
            and (
                min(abs(last.left - rect.left), abs(last.right - rect.right)) < aside
                or (alone and last.left <= rect.left and rect.right <= last.right)
            )
            and rect.top - last.top < _PITCH * row.height
        ):
            lists[-1] += items
        else:
            lists.append(items)
        last = rect
    return lists


def _items(sheet: Sheet, number: int) -> list[_Item]:
    """Return the items of a row in reading order."""
    spots = in_order(sheet.spots(number), _is_arabic(sheet, number))
    items: list[_Item] = []
    words: list[Spot] = []
    at = 0
    while at < len(spots):
        if not any(character.isdigit() for character in spots[at].token.text):
            words.append(spots[at])
            at += 1
            continue
        count, value = _value(spots, at)
        role = _role(words, dated=len(value) == _WHOLE)
        if role is not None and value:
            taken = tuple(spots[at : at + count])
            items.append(_Item(role, value, taken, around([spot.token.rect for spot in (*words, *taken)])))
        words = []
        at += count
    return items


def _is_arabic(sheet: Sheet, number: int) -> bool:
    """Whether a row is read from the right; one of whose words a scrap is left, as its neighbours are."""
    for near in ((number,), range(max(0, number - 1), min(len(sheet.rows), number + 2))):
        words = [spot.token for each in near for spot in sheet.spots(each) if not spot.token.is_figure]
        if sum(map(str.isalpha, joined(words))) >= _SCRAP:
            break
    return sum(word.arabic for word in words) * 2 > len(words)


def _value(spots: Sequence[Spot], at: int) -> tuple[int, str]:
    """Return how many words from there on are a day or a number, and which."""
    for count in (1, _WORDS) if len(spots[at].token.text) <= _DAY_OF_MONTH else (1,):
        text = joined([spot.token for spot in spots[at : at + count]])
        day = read_date(text)
        # `365 du 26/08/2016` is a number before a day.
        later = read_date(joined([spot.token for spot in spots[at + 1 : at + count]])) if count > 1 else None
        if day and len(day) == _WHOLE and day != later:
            return count, day
    text = spots[at].token.text.strip(".,:;،")
    plain = text.isdecimal() and len(text) <= _MOST_DIGITS
    return 1, (read_value(text, Value.ACT_NUMBER, Script.LATIN) or "") if plain else ""


def _role(words: Sequence[Spot], *, dated: bool) -> _Role | None:
    folded = fold("".join(spot.token.text for spot in words))
    if dated:
        return _Role.DAY if folded in _DATED else None
    if folded in _REGISTERS or folded in _ANY:
        return _Role.REGISTER if folded in _REGISTERS else _Role.NUMBER
    if len(folded) >= _END and any(word.endswith(folded) for word in _REGISTERS):
        # `يفة` is what was left of `صحيفة`.
        return _Role.REGISTER
    return _Role.UNREAD if len(folded) <= _SCRAP else None
