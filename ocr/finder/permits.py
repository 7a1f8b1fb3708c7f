"""Which number in an act is the act's: permissions, files, and acts that margins tell of have numbers of their own.

Permissions are numbered within a year (`إذن عدد 1234/2023`), acts within a register: a plain number. What a neighbour
of a word that announces any number (`المكلف بالزواج عدد`) leads to is read well, and is not the act's all the same.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.documents.kind import Kind
from ocr.anchors import Anchor
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.folding import fold
from ocr.lines import Row, Token

_MARRIAGE, _BIRTH, _BOOKLET, _FIELD = "marriage_certificate", "birth_certificate", "family_booklet", "act_number"
_WITHIN_A_YEAR = re.compile(r"\d+[/-](?:1[34]|19|20)\d\d")
# Words of the sentence and those of the label, before the number; heights of white that part a margin from a sentence.
_SENTENCE, _LABEL, _MARGIN = 12, 4, 2
_ACT = re.compile(r"(?:[وبفل]?ال|لل|[وبفل]{0,2})(?:رسم|عقد)|acte|contrat|lacte|ducontrat|dacte")
_FILE = re.compile(
    r"(?:[وبفل]?ال|لل|[وبفل]{0,2})(?:ملف|اذن|مكلف)(?:ه|ها)?|dossier|autorisation|lautorisation|permission|permis"
)
# What a judge gives, and what says that an act, a file or a register is counted.
_PERMISSION = re.compile(r"(?:[وبفل]?ال|لل|[وبفل]{0,2})(?:اذن|ترخيص)(?:ه|ها)?|l?autorisation|permission")
_ENTERED = re.compile(
    r"(?:[وبفل]?ال|لل|[وبفل]{0,2})(?:رسم|عقد|ملف|كناش|سجل|صحيفه|مضمن|ضمن|مكلف)|تحت|acte|lacte|contrat|inscrit|registre|dossier"
)
# What a permission allows (`الإذن بتوثيق عقد الزواج`), and what a margin says that the child did since.
_WRITING = re.compile(r"(?:ب|ل|بال|لل)?(?:توثيق|ابرام|كتابه|اقامه)")
_SINCE = re.compile(r"(?:[وبفل]?ال|لل|[وبفل]{0,2})(?:زواج|نكاح|طلاق|وفاه|رجعه)|mariage|divorce|deces")
# What a booklet calls itself.
_OWN = tuple(fold(word) for word in ("livret", "carnet", "دفتر", "كناش"))
# Nouns that name an act or announce its number: what is glued to them takes nothing from what they say.
_ANNOUNCING = tuple(fold(word) for word in ("رقم", "عدد", "العدد", "رسم", "الرسم", "عقد", "العقد"))
_GLUED = frozenset("بلو")


def of_the_act(
    found: Sequence[Candidate], rows: Sequence[Row], kind: Kind, owners: Mapping[tuple[int, int], Anchor]
) -> list[Candidate]:  # fmt: skip
    """Return the candidates without numbers of permissions; those that may be of a file or one are marked `doubted`."""
    if kind.name == _BIRTH:
        return [each for each in found if each.field != _FIELD or not each.value or not _is_since(_before(each, rows))]
    if kind.name == _BOOKLET:
        return _of_the_marriage(found, owners)
    if kind.name != _MARRIAGE:
        return list(found)
    judged = (_judged(each, rows, owners) if each.field == _FIELD and each.value else each for each in found)
    return [each for each in judged if each is not None]


def _of_the_marriage(found: Sequence[Candidate], owners: Mapping[tuple[int, int], Anchor]) -> list[Candidate]:
    """Return the candidates without the booklet's own number where the number of the act stands beside it."""
    numbers = {each.place for each in found if each.field == _FIELD and each.value}
    own = {place for place in numbers if place in owners and any(word in owners[place].phrase.folded for word in _OWN)}
    if not own or own == numbers:
        return list(found)
    return [each for each in found if each.field != _FIELD or each.place not in own]


def _is_since(words: Sequence[str]) -> bool:
    """Whether a number in an act of birth is another act's: `تزوجت بمقتضى رسم الزواج المضمن تحت عدد 387`."""
    act = next((at for at, word in enumerate(words[:_SENTENCE]) if _ACT.fullmatch(word)), 0)
    return any(_SINCE.fullmatch(word) for word in words[:act])


def is_glued(anchor: Anchor, rows: Sequence[Row]) -> bool:
    """Whether an act's number is announced by a noun that hangs on the word before it: `المكلف بالزواج عدد`."""
    phrase = anchor.phrase
    if _FIELD not in phrase.fields or not phrase.arabic or phrase.folded.startswith(_ANNOUNCING):
        return False
    head = fold(rows[anchor.row].tokens[anchor.last].text)
    return head[:1] in _GLUED and head[:1] != phrase.folded[:1] and phrase.folded.startswith(head[1:])


def _judged(found: Candidate, rows: Sequence[Row], owners: Mapping[tuple[int, int], Anchor]) -> Candidate | None:
    words = _before(found, rows)
    anchor = owners.get(found.place)
    label = anchor.phrase.folded if anchor else ""
    named = any(_ACT.fullmatch(word) for word in words[:_LABEL]) or any(word in label for word in ("رسم", "عقد"))
    named = named or "acte" in label or "contrat" in label
    permitted = any(_FILE.fullmatch(word) for word in words)
    if _allows(words):
        return None
    if _WITHIN_A_YEAR.fullmatch(found.value):
        if permitted and not named:
            return None
        return replace(found, doubted=permitted or not named)
    if not named and _is_permitted(words):
        return None
    loose = anchor.phrase.loose if anchor else any(_FILE.fullmatch(word) for word in words[:_LABEL])
    return replace(found, doubted=loose and not named)


def _is_permitted(words: Sequence[str]) -> bool:
    """Whether the nearest noun before a number is a permission: `الإذن الصادر عن السيد قاضي الأسرة عدد 456`."""
    noun = next((word for word in words if _PERMISSION.fullmatch(word) or _ENTERED.match(word)), "")
    return bool(_PERMISSION.fullmatch(noun))


def _allows(words: Sequence[str]) -> bool:
    """Whether the act that a number stands behind is only what a permission allows: `الإذن بتوثيق عقد الزواج رقم`."""
    act = next((at for at, word in enumerate(words[:_LABEL]) if _ACT.fullmatch(word)), len(words))
    behind = words[act + 1 : act + 1 + _LABEL]
    return any(map(_WRITING.fullmatch, behind[:2])) and any(map(_PERMISSION.fullmatch, behind))


def _before(found: Candidate, rows: Sequence[Row]) -> list[str]:
    """Return the words of the sentence before a value, the nearest first."""
    rect = found.rects[0]
    number = next((at for at, row in enumerate(rows) if any(_holds(rect, token) for token in row.tokens)), None)
    if number is None:
        return []
    arabic = sum(token.arabic for token in rows[number].tokens) * 2 >= len(rows[number].tokens)
    own = [token for token in _beside(rows[number].tokens, rect) if not _holds(rect, token)]
    if arabic:
        ahead = [token for token in own if token.rect.left >= rect.left]
    else:
        ahead = [token for token in reversed(own) if token.rect.left <= rect.left]
    words: list[str] = []
    for at in range(number, -1, -1):
        if at != number:
            above = _beside(rows[at].tokens, rect)
            ahead = above if arabic else list(reversed(above))
        for token in ahead:
            if len(words) >= _SENTENCE or (words and token.text.endswith((".", "۔"))):
                return words
            if fold(token.text):
                words.append(fold(token.text))
        # A form's label ends in a colon: the row above is another's.
        if any(":" in token.text for token in ahead):
            return words
    return words


def _beside(tokens: Sequence[Token], rect: Rect) -> list[Token]:
    """Return the tokens of a row over a value or level with it, without the captions of a margin behind wide white."""
    groups: list[list[Token]] = []
    for token in tokens:
        if groups and token.rect.left - groups[-1][-1].rect.right < _MARGIN * rect.height:
            groups[-1].append(token)
        else:
            groups.append([token])
    over = [group for group in groups if group[0].rect.left < rect.right and rect.left < group[-1].rect.right]
    # A value that stands alone keeps its caption, however far that is.
    alone = not over or all(_holds(rect, token) for group in over for token in group)
    return list(tokens) if alone else [token for group in over for token in group]


def _holds(rect: Rect, token: Token) -> bool:
    across = min(rect.right, token.rect.right) - max(rect.left, token.rect.left)
    return 2 * across > token.rect.width and rect.top < token.rect.middle < rect.bottom
