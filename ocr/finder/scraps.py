"""What stands beside a label and is not its value: its own second word, specks, and the other script's value."""

from collections.abc import Sequence

from rapidfuzz.distance.Levenshtein import distance, normalized_similarity

from dossier.documents.kind import Label, Script, Value
from dossier.places import is_place
from ocr.anchors import Anchor
from ocr.captions import label_wording
from ocr.crops import around
from ocr.finder.below import below
from ocr.finder.sheet import Sheet
from ocr.folding import fold, has_letters
from ocr.lexicon import latin_words
from ocr.lines import Token

_OF_CAPTIONS = frozenset(
    fold(word)
    for word in (
        "الكامل", "الكاملة", "كاملا", "كاملة", "الشخصي", "العائلي", "الحالي", "الحالية", "complet", "complète",
        "complets", "actuel", "actuelle", "personnelle", "habituelle",
    )
)  # fmt: skip
# Fewer letters are no address.
_LEAST_LETTERS = 3
# How alike words and a caption of so many letters are where the one is the other misread, beside a name and alone.
_ALIKE, _ALIKE_ALONE, _LONG_CAPTION = 0.7, 0.78, 8
# Letters of a caption's first word that tell it, and of what follows.
_HALF, _REST = 6, 3
# Words of English captions, as passports have them behind the French ones.
_ENGLISH = frozenset({
    "place", "birth", "date", "issue", "expiry", "names", "name", "given", "surname", "sex", "nationality", "passport",
    "personal", "number", "authority",
})  # fmt: skip
# Letters of a scrap that a torn caption leaves before its value.
_TORN = 5
_OF_NAMES = frozenset({"EL", "AL", "BEN", "BENT", "BINT", "AIT", "OULD", "BOU", "ABD", "ABOU", "SIDI", "LALLA"})
# French wordings that end so are not over with their line; how far below it they go on, and how far from its edge.
_OF, _NEXT, _AT = frozenset({"de", "du", "des", "d"}), 1.8, 1.0


def is_scrap(tokens: Sequence[Token], value: Value) -> bool:
    """Whether words beside a label of whole names or addresses are none: the label's own, or too few letters."""
    words = [token.text for token in tokens if any(letter.isalnum() for letter in token.text)]
    if not words or value not in (Value.FULL_NAME, Value.ADDRESS):
        return False
    few = sum(letter.isalpha() for word in words for letter in word) < _LEAST_LETTERS
    return (value is Value.ADDRESS and few) or all(fold(word) in _OF_CAPTIONS for word in words)


def without_caption(tokens: Sequence[Token], label: Label) -> list[Token]:
    """Return the words of an Arabic name without those at either end that are its caption, misread: `اسم العقلة`."""
    tokens = list(tokens)
    if label.script is not Script.ARABIC or label.value not in (Value.NAME, Value.FULL_NAME):
        return tokens
    captions = [folded for text in label.ar if len(folded := fold(text)) >= _LONG_CAPTION]
    for count in (3, 2):
        for part in (tokens[:count], tokens[-count:]):
            text = fold("".join(token.text for token in part))
            least = _ALIKE if len(tokens) > count else _ALIKE_ALONE
            if len(part) == count and any(normalized_similarity(text, each) >= least for each in captions):
                return [token for token in tokens if not any(token is each for each in part)]
    return tokens


def behind_scraps(tokens: Sequence[Token], sure: float) -> list[Token]:
    """Return the words behind what is left of a torn caption: short ones that are no capitals, or not read for sure."""
    at = 0
    while at < len(tokens) - 1 and len(tokens[at].text) <= _TORN:
        text = tokens[at].text
        if text.isupper() and (tokens[at].confidence >= sure or text in _OF_NAMES or text in latin_words()):
            break
        at += 1
    return list(tokens[at:])


def is_half_a_caption(text: str) -> bool:
    """Whether a lone word is no name or place that is known, but what a label begins with: `Valable`, of two lines."""
    folded = fold(text)
    if _is_english(text):
        return True
    if " " in text or is_place(text) or text.upper() in latin_words():
        return False
    # A neighbour's whole caption, where the values stand on another side of theirs than was thought.
    if len(folded) >= _REST and not text.isupper() and folded in label_wording():
        return True
    return len(folded) >= _HALF and any(
        label.startswith(folded) and len(label) - len(folded) >= _REST for label in label_wording()
    )


def _is_english(text: str) -> bool:
    """Whether words in small letters are the English half of a caption, or one letter off: `Piace`, `of birth`."""
    words = [fold(word) for word in text.split()]
    if not words or text.isupper() or is_place(text) or text.upper() in latin_words():
        return False
    long = [word for word in words if len(word) >= _LEAST_LETTERS]
    return bool(long) and all(
        any(distance(word, other) <= (1 if len(word) > _LEAST_LETTERS + 1 else 0) for other in _ENGLISH)
        for word in long
    )


def goes_on_below(sheet: Sheet, anchor: Anchor, tokens: Sequence[Token]) -> bool:
    """Whether a French label that ends in `de` goes on at its own edge below, and level with it stands only Arabic."""
    last = fold(sheet.rows[anchor.row].tokens[anchor.last].text)
    foreign = bool(tokens) and all(token.arabic for token in tokens if has_letters(token.text))
    if anchor.phrase.arabic or last not in _OF or not foreign:
        return False
    own = [token for token in below(sheet, anchor, reach=_NEXT) if has_letters(token.text)]
    edge = around([token.rect for token in own]).left if own else 0
    return bool(own) and own[0].text[:1].isupper() and abs(edge - anchor.rect.left) < _AT * sheet.height_of(anchor)
