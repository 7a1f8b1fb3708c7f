"""The Latin of a value whose Arabic alone was found: papers of both scripts print it, and Latin is what is asked for.

Where its own label was lost, what it says finds it: the same house number and the same town, or the very consonants.
That is evidence of its own for the place, better than any label.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Script, Value
from dossier.places import is_place
from ocr import lexicon, scripts
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.folding import fold, has_letters
from ocr.lines import Row, Token
from ocr.values import read_value

_PROSE = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE, Value.ADDRESS})
_SPOKEN = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE})
# Twins say more of each other than a label does; a value that nothing but its number finds stays doubtful.
_SURE, _LIKELY, _WEIGHT = 0.9, 0.7, 0.9
# The widest gap inside a value, in heights of its line; the longest value in words; the shortest name in letters.
_GAP, _MOST_WORDS, _LEAST = 2.6, 14, 4
# How far below a line of an address its next may begin, and how far out of line with it, in heights.
_LEADING, _ASIDE = 1.2, 1.0


def with_latin_twins(found: Sequence[Candidate], rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Return the candidates with the Latin twins of Arabic values that have none."""
    latin = {each.field for each in found if each.value and not each.arabic}
    speaks_latin = any(kind.fields[each].value in _PROSE for each in latin)
    twins: dict[str, Candidate] = {}
    for each in found:
        label = kind.fields[each.field]
        wanted = label.script is Script.EITHER and each.arabic and each.value and each.field not in latin
        # In the head of a paper whose values are Arabic a town's Latin name is an office's, no value.
        wanted = wanted and (label.value is not Value.PLACE or speaks_latin)
        if wanted and each.field not in twins:
            twin = _address(each, rows) if label.value is Value.ADDRESS else None
            twin = _name(each, rows, label.value) if label.value in _SPOKEN else twin
            if twin:
                twins[each.field] = twin
    return [*found, *twins.values()]


def _name(arabic: Candidate, rows: Sequence[Row], value: Value) -> Candidate | None:
    """Return words that spell the name: its consonants, and as many words."""
    for number, run in _runs(rows):
        for width in range(min(len(run), _MOST_WORDS), 0, -1):
            for start in range(len(run) - width + 1):
                tokens = run[start : start + width]
                text = read_value(joined(tokens), value, Script.LATIN)
                if text and len(fold(text)) >= _LEAST and is_spelled(text, arabic.value):
                    return _candidate(arabic, text, [tokens], number, _SURE)
    return None


def is_spelled(latin: str, arabic: str) -> bool:
    """Whether a Latin name is the Arabic one: known as such, or with its consonants and as many words."""
    if fold(arabic) in {fold(each) for each in lexicon.arabic_of(latin)}:
        return True
    return len(latin.split()) == len(arabic.split()) and scripts.likeness(latin, arabic) == 1.0


def _address(arabic: Candidate, rows: Sequence[Row]) -> Candidate | None:
    """Return the line, or two, with the same figures and the same town; with the same figures alone it is likely."""
    figures = _figures(arabic.value)
    for number, run in _runs(rows):
        run = _after_label(run)
        if not figures or not run or not figures <= _figures(joined(run)):
            continue
        lines = [run]
        if not _town(joined(run)):
            lines += _next_line(rows, number, run)
        text = read_value(" ".join(joined(line) for line in lines), Value.ADDRESS, Script.LATIN)
        if text and sum(has_letters(word) for word in text.split()) > 1:
            town = _town(text)
            same = town is not None and any(fold(each) in fold(arabic.value) for each in lexicon.arabic_of(town))
            return _candidate(arabic, text, lines, number, _SURE if same else _LIKELY)
    return None


def _figures(text: str) -> set[str]:
    return {word for word in text.replace(",", " ").split() if word.isdigit()}


def _town(text: str) -> str | None:
    words = [word.strip(" .,()") for word in text.split()]
    return next((end for count in (3, 2, 1) if is_place(end := " ".join(words[-count:]))), None)


def _after_label(run: list[Token]) -> list[Token]:
    colons = [at for at, token in enumerate(run) if token.text.rstrip().endswith(":")]
    return run[colons[-1] + 1 :] if colons else run


def _next_line(rows: Sequence[Row], number: int, run: Sequence[Token]) -> list[list[Token]]:
    last = around([token.rect for token in run])
    for _, below in _runs(rows[number + 1 : number + 4]):
        rect = around([token.rect for token in below])
        near = rect.top - last.top > 0 and rect.top - last.bottom < _LEADING * last.height
        if near and abs(rect.left - last.left) < _ASIDE * last.height and _town(joined(below)):
            return [below]
    return []


def _candidate(
    arabic: Candidate, value: str, lines: Sequence[Sequence[Token]], number: int, sureness: float
) -> Candidate:
    flat = [token for line in lines for token in line]
    return replace(
        arabic, value=value, text=joined(flat), rects=tuple(around([t.rect for t in line]) for line in lines),
        arabic=False, confidence=min(token.confidence for token in flat), place_confidence=sureness,
        place=(number, flat[0].rect.left), label_weight=_WEIGHT, days=frozenset(),
    )  # fmt: skip


def _runs(rows: Sequence[Row]) -> Iterator[tuple[int, list[Token]]]:
    """Yield the Latin words of each row, cut at wide gaps and where Arabic stands, from left to right."""
    for number, row in enumerate(rows):
        run: list[Token] = []
        for token in row.tokens:
            apart = run and token.rect.left - run[-1].rect.right > _GAP * row.height
            foreign = token.arabic and not token.is_figure
            if run and (apart or foreign):
                yield number, run
                run = []
            if not foreign:
                run.append(token)
        if run:
            yield number, run
