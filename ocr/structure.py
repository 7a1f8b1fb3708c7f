"""What a page without a title is, by what it asks for: weighed evidence, each piece with its reason.

For a kind speak a group of labels and headings that tells it, wording that papers of that kind print (`Kind.marks`),
and how many of its labels there are. Against it speak wording it never prints, words of letters, contracts and forms
of others, running text where labels should stand, and a headline that none of its wording explains.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import prod

from dossier.documents.kind import Kind
from dossier.documents.unknown import ELSEWHERE
from ocr.anchors import Anchor, Phrase, Wording, find, gap, of_kind, runs
from ocr.captions import label_wording
from ocr.folding import fold, is_arabic
from ocr.lines import Row

# What labels and headings that tell a kind are worth, and what all of its labels would add.
_TOLD, _COVERED = 0.55, 0.3
# Marks alone, without labels that tell the kind, say less; so many of them are an act's text.
_ALONE, _AS_TEXT, _TEXT_MARKS, _TELLING = 0.5, 0.85, 4, 0.35
# What is left where a page holds wording that the kind never prints, or words of other papers (each, at most so many).
_DENIED, _FOREIGN, _MOST_FOREIGN = 0.45, 0.62, 3
# More words than this are a form's only if labels are so many of them.
_FEW_WORDS, _LABELS = 110, 0.25
# What is left under a headline that is none of the kind's: so many letters, in one of the first rows, well read.
_HEADLINE, _HEAD_LETTERS, _HEAD_ROWS, _WELL_READ = 0.8, 12, 4, 0.7
_SHORT = 3
# Headings that are a person's sex too, and the ends of fields that name somebody.
_SEXES = frozenset(fold(word) for word in ("femme", "homme", "أنثى", "ذكر"))
_NAMED = ("names", "name", "names_ar", "name_ar")
# A heading stands alone: what is nearer to it than this, in heights of the row, goes on from it.
_APART = 2.5
_PAPER = frozenset(fold(word) for word in ("specimen", "sans", "valeur", "spécimen", "نموذج"))


# Words that a name goes on behind.
_NAME_GOES_ON = frozenset(fold(word) for word in ("عبد", "بن", "بنت", "ابن", "ابنة", "أيت", "ben", "abd", "abdel"))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a kind, 0.0 to 1.0, the share of its fields whose labels are there, and why.

    `left` is what all that speaks against it leaves of a score, 1.0 where nothing does; `marks` counts the wording that
    tells it.
    """

    score: float
    covered: float
    reasons: tuple[str, ...]
    left: float = 1.0
    marks: int = 0


def evidence(rows: Sequence[Row], kind: Kind) -> Evidence:
    """Weigh what a page prints for and against a kind."""
    every = find(rows, of_kind(kind))
    anchors = [anchor for anchor in every if len(anchor.phrase.folded) > _SHORT]
    announced = {name for anchor in anchors for name in anchor.phrase.fields}
    covered = len(announced) / len(kind.fields)
    announced |= _headed(rows, anchors)
    reasons = [f"labels {covered:.2f}"]
    group = next((group for group in kind.telling if set(group) <= announced), None)
    # Whom, where and when any letter says; only with a word of what is supplied is it a bill.
    group = group if not kind.context or has_context(rows, kind) else None
    marks = _marked(rows, kind)
    group = group if marks or not kind.told_with_marks else None
    reasons += [f"mark {text} +{weight}" for weight, text in marks]
    as_text, by_marks = _is_text(marks, kind), _left_open(marks)
    if group is None:
        alone = _AS_TEXT if as_text else _ALONE
        score = max(_COVERED * covered, alone * (1 - by_marks))
    else:
        reasons.append(f"told by {', '.join(group)}")
        score = 1 - (1 - _TOLD - _COVERED * covered) * by_marks
    against = _against(rows, kind, every, as_text=as_text)
    reasons += [f"{reason} x{factor}" for factor, reason in against]
    left = prod(factor for factor, _ in against)
    return Evidence(score * left, covered, tuple(reasons), left, len(marks))


def is_text(rows: Sequence[Row], kind: Kind) -> bool:
    """Whether the page prints so much wording of the kind that it is the text of such an act."""
    return _is_text(_marked(rows, kind), kind)


def _is_text(marks: Sequence[tuple[float, str]], kind: Kind) -> bool:
    """Whether marks are an act's text: so many, or one fewer that say much of a kind known to be written so."""
    fewer = len(marks) == _TEXT_MARKS - 1 and bool(kind.denied_in_forms) and _left_open(marks) <= _TELLING
    return fewer or len(marks) >= _TEXT_MARKS


def _left_open(marks: Sequence[tuple[float, str]]) -> float:
    """Return how likely it is, by its marks alone, that the page is of another kind."""
    return prod(1 - weight for weight, _ in marks)


def has_context(rows: Sequence[Row], kind: Kind) -> bool:
    """Whether a word that papers of the kind alone print is a word of the page, not a part of one."""
    return bool(_printed(rows, _context_of(kind.name)))


def has_two_headings(rows: Sequence[Row]) -> bool:
    """Whether both spouses have a heading of their own on the page."""
    from dossier.documents import KINDS

    return {"husband", "wife"} <= _headed(rows, find(rows, of_kind(KINDS["family_booklet"])))


def _against(rows: Sequence[Row], kind: Kind, anchors: Sequence[Anchor], *, as_text: bool) -> list[tuple[float, str]]:
    found: list[tuple[float, str]] = []
    # An act's text says of a bride that she was unmarried: only forms are never printed so.
    words = kind.denied if as_text else (*kind.denied, *kind.denied_in_forms)
    denied = next(iter(_printed(rows, frozenset(fold(word) for word in words))), None)
    if denied:
        found.append((_DENIED, f"{denied} is never printed"))
    whole = [anchor for anchor in anchors if anchor.likeness == 1.0]
    labelled = {(anchor.row, at) for anchor in whole for at in range(anchor.first, anchor.last + 1)}
    foreign = _printed(rows, _words_of_others(), labelled)
    found += [(_FOREIGN, f"{word} is of others") for word in foreign[:_MOST_FOREIGN]]
    count = sum(not token.is_figure for row in rows for token in row.tokens)
    owned = {(anchor.row, at) for anchor in anchors for at in range(anchor.first, anchor.last + 1)}
    if not as_text and count > _FEW_WORDS and len(owned) < _LABELS * count:
        found.append((_FOREIGN, "running text"))
    headline = _headline(rows, owned)
    if headline:
        found.append((_HEADLINE, f"headline {headline}"))
    return found


@cache
def _words_of_others() -> frozenset[str]:
    return frozenset(fold(word) for word in ELSEWHERE)


def _printed(
    rows: Sequence[Row], wanted: frozenset[str], owned: frozenset[tuple[int, int]] | set[tuple[int, int]] = frozenset()
) -> list[str]:
    """Return which of the words (folded) the page prints as words of their own, not as parts of the kind's labels."""
    found: dict[str, None] = {}
    for number, row in enumerate(rows):
        for run, _ in runs(row):
            words = ["" if (number, at) in owned else fold(row.tokens[at].text) for at in run]
            # `عبد المومن`, `BEN CLINIQUE`: behind such a word stands a name, whatever else it means.
            words = [
                "" if at and fold(row.tokens[run[at - 1]].text) in _NAME_GOES_ON else word
                for at, word in enumerate(words)
            ]
            for at, word in enumerate(words):
                pair = word + words[at + 1] if at + 1 < len(words) else word
                for text in (word, word.removesuffix("s"), pair):
                    if text in wanted:
                        found[text] = None
    return list(found)


def _headline(rows: Sequence[Row], owned: set[tuple[int, int]]) -> str | None:
    """Return a line at the head of the page that no wording of the kind explains."""
    for number, row in enumerate(rows[:_HEAD_ROWS]):
        for run, _ in runs(row):
            tokens = [row.tokens[at] for at in run]
            text = "".join(fold(token.text) for token in tokens)
            if any((number, at) in owned for at in run) or any(fold(token.text) in _PAPER for token in tokens):
                continue
            sure = sum(token.confidence for token in tokens) / len(tokens)
            if len(text) >= _HEAD_LETTERS and not any(letter.isdigit() for letter in text) and sure >= _WELL_READ:
                return text
    return None


@cache
def _marks_of(name: str) -> Wording:
    from dossier.documents import KINDS

    marks = [(text, str(at)) for at, mark in enumerate(KINDS[name].marks) for text in (*mark.fr, *mark.ar)]
    return Wording(Phrase(fold(text), is_arabic(text), section=number) for text, number in marks)


@cache
def _context_of(name: str) -> frozenset[str]:
    from dossier.documents import KINDS

    return frozenset(fold(word) for word in KINDS[name].context)


def _marked(rows: Sequence[Row], kind: Kind) -> list[tuple[float, str]]:
    """Return the weight and the wording of each of the kind's marks on the page."""
    if not kind.marks:
        return []
    found: dict[int, str] = {}
    for anchor in find(rows, _marks_of(kind.name)):
        if len(anchor.phrase.folded) > _SHORT and not _is_label(rows[anchor.row], anchor):
            found.setdefault(int(str(anchor.phrase.section)), anchor.phrase.folded)
    return [(kind.marks[number].weight, text) for number, text in found.items()]


def _is_label(row: Row, mark: Anchor) -> bool:
    """Whether what is only like a mark is a label letter by letter: `تاريخ الولادة`, not `تاريخ الوفاة` misread."""
    tokens = row.tokens[mark.first : mark.last + 1]
    text = "".join(fold(token.text) for token in (reversed(tokens) if mark.phrase.arabic else tokens))
    return text != mark.phrase.folded and text in label_wording()


def _headed(rows: Sequence[Row], anchors: Sequence[Anchor]) -> set[str]:
    """Return the sections whose headings stand alone: beside nothing but figures, wide gaps and other headings."""
    headings = [anchor for anchor in anchors if anchor.phrase.section]
    taken = {(anchor.row, at) for anchor in headings for at in range(anchor.first, anchor.last + 1)}
    alone = [anchor for anchor in headings if _stands_alone(rows[anchor.row], anchor, taken)]
    if {anchor.phrase.folded for anchor in alone} <= _SEXES and not any(_heads(each, anchors) for each in alone):
        return set()
    return {str(anchor.phrase.section) for anchor in alone}


def _heads(heading: Anchor, anchors: Sequence[Anchor]) -> bool:
    """Whether a name's label stands level with a heading or below it: `Femme` under a portrait heads nothing."""
    named = [each for each in anchors if any(field.endswith(_NAMED) for field in each.phrase.fields)]
    return any(each.rect.bottom > heading.rect.top for each in named)


def _stands_alone(row: Row, heading: Anchor, taken: set[tuple[int, int]]) -> bool:
    edges = ((heading.last + 1, heading.last), (heading.first - 1, heading.first))
    (before, first), (after, last) = edges if heading.phrase.arabic else reversed(edges)
    if row.tokens[last].text.rstrip().endswith(":"):
        return False
    for at, beside in ((before, first), (after, last)):
        if not 0 <= at < len(row.tokens) or (heading.row, at) in taken:
            continue
        token = row.tokens[at]
        near = gap(token, row.tokens[beside]) <= _APART * row.height
        # Beside it a number of wives or children, or a speck; a colon behind it makes it a label.
        letters = sum(letter.isalpha() for letter in token.text)
        if near and (letters > _SHORT or (at == after and token.text.startswith(":"))):
            return False
    return True
