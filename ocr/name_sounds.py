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
        pairs = _parted(*pairs[0])
    if len(pairs) != len(NAMES):
        return []
    first, second = sorted(pairs, key=lambda pair: (pair[0].row, pair[0].rect.left))
    upside, sureness = given_first(*([each.text for each in pair] for pair in (first, second)), rows)
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
