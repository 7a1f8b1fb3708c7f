"""The one letter of a sex that no pass over the page read, or that one read as a scrap.

A letter alone is what engines lose first. Its caption tells where it stands: right behind it, or under it in a row of
captions over a row of values; that place is read by itself. Where nothing is left of it captions that agree with a sex
say it in words: `Fille de`, `Née le`. That is never sure.
"""

import re
from collections.abc import Iterator, Sequence

from dossier.documents.kind import Kind, Value
from ocr.anchors import Anchor
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.sheet import Sheet
from ocr.lines import Token

_FIELD = "sex"
# Letters of a scrap, how surely a longer word is none, and how sure a caption's own word is.
_SCRAP, _UNSURE, _READ = 3, 0.75, 0.6
# In heights of the caption: how far behind it its letter stands, how far below, and how wide that place is.
_BEHIND, _BELOW, _WIDE = 5.0, 3.0, 2.4
# So much white, in heights of the caption, is room for a letter between the captions of both scripts.
_ROOM = 3.0
_PLACED, _IN_WORDS, _TOLD = 0.6, 0.3, 0.7
_SAID = {"fille": "F", "née": "F", "بنت": "F", "مزدادة": "F", "fils": "M", "ابن": "M"}
_SPEAKING = frozenset({"father_name", "birth_date"})
_EDGES = " .,:;،"
_BRACKETS = re.compile(r"\([MFH/\-| ]{0,4}\)?:?|[MFH]?/[MFH]\)?:?")


def letters(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the places of the letter of a sex, and what a card's captions say of it, where nothing was read."""
    label = kind.fields.get(_FIELD)
    known = any(each.field == _FIELD and each.value for each in found)
    if label is None or label.value is not Value.SEX or known:
        return []
    asked = {each.place for each in found if each.field == _FIELD}
    captions = [a for a in sheet.anchors if _FIELD in a.phrase.fields and not a.phrase.arabic]
    places = [
        (caption, place)
        for caption in captions
        if (place := _place_between(sheet, caption))
        or (kind.is_card and (place := _place_below(sheet, caption, found)))
        or ((caption.row, caption.first) not in asked and (place := _place_behind(sheet, caption)))
    ]
    made = [
        Candidate(_FIELD, "", "", (rect,), False, 0.0, caption.likeness, (caption.row, caption.first), _PLACED)
        for caption, rect in places
    ]
    return made + (_in_words(sheet) if kind.is_card else [])


def _place_between(sheet: Sheet, caption: Anchor) -> Rect | None:
    """Return where the letter stands in a row that has a caption at either end and nothing between them."""
    last, edge = _end(sheet, caption)
    following = sheet.owners.get((caption.row, last + 1))
    if following is None or not following.phrase.arabic or _FIELD not in following.phrase.fields:
        return None
    height, limit = caption.rect.height, following.rect.left
    if limit - edge < _ROOM * height:
        return None
    return Rect(
        edge + height // 2, caption.rect.top - height // 3, limit - height // 2, caption.rect.bottom + height // 3
    )


def _end(sheet: Sheet, caption: Anchor) -> tuple[int, int]:
    """Return the last word of a caption and where it ends, what it says in brackets included: `Sexe (M/F)`."""
    last, words = caption.last, sheet.rows[caption.row].tokens
    while last + 1 < len(words) and _BRACKETS.fullmatch(words[last + 1].text):
        last += 1
    return last, words[last].rect.right


def _place_below(sheet: Sheet, caption: Anchor, found: Sequence[Candidate]) -> Rect | None:
    """Return where the letter stands in a row of captions over a row of values."""
    below, height = list(_values_below(sheet, caption, found)), caption.rect.height
    if not below:
        return None
    top, bottom = min(rect.top for rect in below), max(rect.bottom for rect in below)
    return Rect(caption.rect.left - height // 2, top - 3, caption.rect.left + round(_WIDE * height), bottom + 3)


def _place_behind(sheet: Sheet, caption: Anchor) -> Rect | None:
    """Return where the letter stands behind its caption: the scrap that was read there, else the room there."""
    height, (last, edge) = caption.rect.height, _end(sheet, caption)
    limit = edge + round(_BEHIND * height)
    following = next(iter(sheet.rows[caption.row].tokens[last + 1 :]), None)
    if following and following.rect.left < limit:
        owned = (caption.row, last + 1) in sheet.owners
        if not owned and _is_scrap(following) and following.rect.right < limit:
            pad, rect = height // 3, following.rect
            top, bottom = min(caption.rect.top, rect.top), max(caption.rect.bottom, rect.bottom)
            return Rect(max(edge + 2, rect.left - pad), top - 2, rect.right + pad, bottom + 2)
        limit = following.rect.left - height // 4
    if limit - edge < height:
        return None
    return Rect(edge + height // 3, caption.rect.top - height // 4, limit, caption.rect.bottom + height // 4)


def _is_scrap(token: Token) -> bool:
    count = sum(character.isalnum() for character in token.text)
    return count <= 1 or (count <= _SCRAP and (token.arabic or token.confidence < _UNSURE))


def _values_below(sheet: Sheet, caption: Anchor, found: Sequence[Candidate]) -> Iterator[Rect]:
    """Return the values of the other captions of a row that stand in a row below it."""
    for each in found:
        other = sheet.owners.get(each.place)
        if each.value and not each.arabic and other and other.row == caption.row and other is not caption:
            apart = each.rect.top - caption.rect.bottom
            if 0 < apart < _BELOW * caption.rect.height:
                yield each.rect


def _in_words(sheet: Sheet) -> list[Candidate]:
    """Return the sex that captions say letter by letter, where none says the other; `Né(e)` says neither."""
    told: dict[str, tuple[Anchor, Token]] = {}
    for anchor in sheet.anchors:
        if not _SPEAKING & set(anchor.phrase.fields):
            continue
        words = sheet.rows[anchor.row].tokens[anchor.first : anchor.last + 1]
        if any(mark in word.text for word in words for mark in "()/|"):
            continue
        for word in words:
            sex = _SAID.get(word.text.strip(_EDGES).lower())
            if sex and word.confidence >= _READ:
                told.setdefault(sex, (anchor, word))
    if len(told) != 1:
        return []
    ((sex, (anchor, word)),) = told.items()
    place = (anchor.row, anchor.first)
    return [
        Candidate(
            _FIELD, sex, word.text, (word.rect,), word.arabic, word.confidence, _TOLD, place, _IN_WORDS, doubted=True
        )
    ]
