"""Names without captions found by their sound: what stands in Latin capitals and in Arabic and spells the same.

No layout is asked for. On a card two names are printed in both scripts, and little else is: the town of birth, which is
known, and titles. The order of the two is told as ever, and never by this.
"""

from collections.abc import Sequence

from dossier.documents.kind import Kind
from dossier.places import is_place
from ocr import lexicon, scripts
from ocr.candidate import Candidate
from ocr.folding import has_letters
from ocr.lines import Row
from ocr.name_lines import NAMES, Run, named
from ocr.name_order import given_first

_SPELLS, _LETTERS = 0.99, 3
# In heights: how far the other name's line may stand, and how far from the edge of the one that was heard.
_NEXT_LINE, _SAME_LINE, _EDGE = (0.8, 4.5), 0.7, 0.8
# A place that no caption and no column bears out is never a sure one.
_HEARD = 0.8
# Words that begin a name and end none.
_HEADS = frozenset({"EL", "AL", "BEN", "BENT", "AIT", "OULD", "BOU", "ABD", "ABOU"})


def name_sounds(rows: Sequence[Row], kind: Kind, latin: Sequence[Run], arabic: Sequence[Run]) -> list[Candidate]:
    """Return the two names of a card where just two pairs of runs, or of parts of one pair, spell each other."""
    if not all(f"{name}_ar" in kind.fields for name in NAMES):
        return []
    pairs = _pairs(latin, arabic)
    if len(pairs) == 1:
        # One line is one name of two words where another stands below or above it, though in one script alone.
        pairs = (
            _parted(*pairs[0])
            if _stands_alone(*pairs[0], latin, arabic)
            else _with_neighbours(*pairs[0], latin, arabic)
        )
    if len(pairs) != len(NAMES):
        return []
    first, second = sorted(pairs, key=lambda pair: (pair[0].row, pair[0].rect.left))
    upside, sureness = given_first([each.text for each in first], [each.text for each in second], rows)
    sureness = min(sureness, _HEARD)
    told = zip(NAMES[::-1] if upside else NAMES, (first, second), strict=True)
    return [
        each
        for name, (spelled, written) in told
        for field, run in ((name, spelled), (f"{name}_ar", written))
        for each in named(run, field, sureness, spelled.row)
    ]


def _pairs(latin: Sequence[Run], arabic: Sequence[Run]) -> list[tuple[Run, Run]]:
    """Return the runs that spell each other and nothing else on the page, towns left out."""
    alike = [(one, other) for one in latin for other in arabic if _sounds(one, other)]
    return [
        (one, other)
        for one, other in alike
        if sum(one is each or other is its for each, its in alike) == 1 and not (is_place(one.text) and _is_town(other))
    ]


def _sounds(latin: Run, arabic: Run) -> bool:
    if latin.letters < _LETTERS or not has_letters(arabic.text):
        return False
    return arabic.text in lexicon.arabic_of(latin.text) or scripts.likeness(latin.text, arabic.text) >= _SPELLS


def _is_town(arabic: Run) -> bool:
    return is_place(arabic.text) or is_place(arabic.text.removeprefix("ب"))


def _parted(latin: Run, arabic: Run) -> list[tuple[Run, Run]]:
    """Return the two names of a line that holds both, where one cut only makes both parts spell each other."""
    ways = [
        [(Run(latin.tokens[:at], latin.row), Run(arabic.tokens[:to], arabic.row)),
         (Run(latin.tokens[at:], latin.row), Run(arabic.tokens[to:], arabic.row))]
        for at in range(1, len(latin.tokens))
        for to in range(1, len(arabic.tokens))
        if latin.tokens[at - 1].text.upper() not in _HEADS
    ]  # fmt: skip
    told = [way for way in ways if all(_sounds(*pair) for pair in way)]
    return told[0] if len(told) == 1 else []


def _stands_alone(one: Run, other: Run, latin: Sequence[Run], arabic: Sequence[Run]) -> bool:
    """Whether no name stands right above or below, in either script."""
    near = (_next(run, runs, above=above) for run, runs in ((one, latin), (other, arabic)) for above in (False, True))
    return not any(near)


def _with_neighbours(one: Run, other: Run, latin: Sequence[Run], arabic: Sequence[Run]) -> list[tuple[Run, Run]]:
    """Return a pair and the lines next to both of its parts, on one side and at their edges: one was misread."""
    for above in (False, True):
        beside = _next(one, latin, above=above), _next(other, arabic, above=above)
        if beside[0] and beside[1]:
            return [(one, other), (beside[0], beside[1])]
    return []


def _next(run: Run, runs: Sequence[Run], *, above: bool) -> Run | None:
    """Return the line right above or below that begins where this one does in its script, no town."""
    mine, arabic = run.rect, run.tokens[0].arabic
    near = []
    for each in runs:
        rect = each.rect
        off = (mine.middle - rect.middle if above else rect.middle - mine.middle) / mine.height
        aside = abs(rect.right - mine.right) if arabic else abs(rect.left - mine.left)
        town = _is_town(each) if arabic else is_place(each.text)
        if _NEXT_LINE[0] < off < _NEXT_LINE[1] and aside < mine.height * _EDGE and each.letters > 1 and not town:
            near.append((off, each))
    nearest = min((off for off, _ in near), default=0.0)
    # Two passes may have left two reads of one line.
    level = [each for off, each in near if off - nearest < _SAME_LINE]
    return max(level, key=lambda each: min(token.confidence for token in each.tokens), default=None)
