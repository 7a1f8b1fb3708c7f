"""A letter that the engine tore off its Arabic word: `هشا م` for `هشام`.

Within a word letters stand apart too, and now and then the white between two of them is taken for a space. No Arabic
word has one letter but the conjunction and prepositions that are written onto the next one: any other is the end, or
the beginning, of the word that it stands much nearer to. Now and then a word's article and first letter are read twice.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dossier.letters import fold
from ocr.anchors import gap
from ocr.lines import Row, Token
from ocr.prose.extent import CLAUSE_AR

_PROCLITICS = frozenset("وفبلكسأ")
# In heights of the row: how far off its word a torn letter stands at most; and its share of the other side's white.
_NEAR, _NEARER = 0.25, 0.6
_LEAST = 2
_SAD, _HA = "ص", "ه"
_LIGATURE, _MARKS = re.compile(r"([وبفل]?)ا[طظ]"), " .,،؛:;»"
# What a word's beginning told twice is: an article and one more letter that are no word, so many heights off at most.
_ARTICLE, _BEGINNING, _TOUCHING = "ال", 3, 0.05
_WORDS = frozenset(("الى", "الا", "الي"))


def rejoined(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with torn letters put back."""
    return [Row([_unligated(token) for token in _of(row).tokens]) for row in rows]


def _unligated(token: Token) -> Token:
    """Return a word of sentences as it was printed where letters that look alike in worn ligatures were confused.

    `اطولود` for `المولود` (lam over mim), `وجنسصا` for `وجنسها` (ha in a word). Names are left alone.
    """
    if not token.arabic or fold(token.text.strip(_MARKS)) in CLAUSE_AR:
        return token
    found = _LIGATURE.match(token.text)
    told = [f"{found[1]}الم{token.text[found.end() :]}"] if found else []
    told += [token.text.replace(_SAD, _HA)] if _SAD in token.text[1:] else []
    whole = next((each for each in told if fold(each.strip(_MARKS)) in CLAUSE_AR), None)
    return replace(token, text=whole) if whole else token


def _of(row: Row) -> Row:
    tokens = _told_once(row)
    for token in list(tokens):
        if not _is_torn(token):
            continue
        at = next(number for number, each in enumerate(tokens) if each is token)
        # What is read before it stands at its right.
        beside = [(gap(token, each), number > at) for number, each in enumerate(tokens) if abs(number - at) == 1]
        near, is_end = min(beside, default=(10**6, False))
        far = max(beside, default=(near, False))[0] if len(beside) > 1 else 10**6
        mate = tokens[at + 1 if is_end else at - 1] if beside else token
        if near > min(_NEAR * row.height, _NEARER * far) or not _may_join(mate, before=is_end):
            continue
        text = mate.text + token.text if is_end else token.text + mate.text
        surest = min(mate.confidence, token.confidence)
        whole = replace(mate, text=text, rect=mate.rect.union(token.rect), confidence=surest)
        tokens = [whole if each is mate else each for each in tokens if each is not token]
    return Row(tokens)


def _told_once(row: Row) -> list[Token]:
    """Return the words without the beginnings that were told twice: `الث` right before, and touching, `الشخصي`."""
    tokens = list(row.tokens)
    for word, scrap in pairwise(row.tokens):
        if _begins_twice(word, scrap) and gap(word, scrap) <= _TOUCHING * row.height:
            whole = replace(word, rect=word.rect.union(scrap.rect))
            tokens = [whole if each is word else each for each in tokens if each is not scrap]
    return tokens


def _begins_twice(word: Token, scrap: Token) -> bool:
    if not (word.arabic and scrap.arabic and scrap.text.isalpha()) or scrap.text in _WORDS:
        return False
    articles = scrap.text.startswith(_ARTICLE) and word.text.startswith(_ARTICLE)
    return articles and len(scrap.text) == _BEGINNING < len(word.text)


def _is_torn(token: Token) -> bool:
    letters = [letter for letter in token.text if letter.isalpha()]
    return token.arabic and len(letters) == 1 and token.text[0] == letters[0] and letters[0] not in _PROCLITICS


def _may_join(word: Token, *, before: bool) -> bool:
    letters = sum(map(str.isalpha, word.text))
    return word.arabic and letters >= _LEAST and (word.text[-1].isalpha() if before else word.text[0].isalpha())
