"""Read what was found again, by other nets at other sizes, and let agreement be the confidence.

An engine's own confidence says little; agreement of reads says much (research/ocr.md §10). A candidate starts
with the page's read, gets two more, and three more where those disagree. 0.9 and above is given only where
independent evidence confirms: every read of several nets agrees, two places of the document show the same, or a
check digit does.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.documents.kind import Kind, Value
from ocr.candidate import Candidate, script_of
from ocr.crops import cut
from ocr.engine import Engine, Grey, Rect
from ocr.folding import fold, tidy
from ocr.lines import Row
from ocr.prepare import Working
from ocr.reach import continued, grown, line_below, snug
from ocr.values import read_value

_PAD = 0.14
# Crop heights in pixels, on the even picture (True) or the plain one, by turn of reading; index of the net.
_FIRST = ((1, 44, True), (0, 40, False))
_MORE = ((1, 52, False), (0, 52, True), (1, 38, True))
_FIRST_ARABIC = ((1, 44, True), (0, 44, True))
_MORE_ARABIC = ((1, 52, True), (1, 38, True), (0, 52, False))
_ALL_AGREE, _ALL_AGREE_ARABIC = 0.93, 0.86
_MOST_AGREE, _FEW_AGREE = 0.78, 0.6
# An anchor that is itself uncertain keeps the value below the line that only evidence crosses.
_CERTAIN_PLACE = 0.85
_CAP = 0.84
# Values that may go on beyond what the page's pass read; figures have a shape that tells.
_OPEN_ENDED = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE, Value.ADDRESS, Value.TEXT})


@dataclass(frozen=True, slots=True)
class Verified:
    """A candidate with the value that most reads give, its confidence, and what other reads said."""

    candidate: Candidate
    value: str
    confidence: float
    alternatives: tuple[str, ...]
    reads: tuple[str, ...]


def verify(
    engine: Engine, page: Working, rows: Sequence[Row], kind: Kind, found: Sequence[Candidate]
) -> list[Verified]:
    """Read every candidate again; places where nothing was read before may hold a value now."""
    found = [replace(each, rects=_placed(page, rows, each, kind.fields[each.field].value)) for each in found]
    votes: list[list[str | None]] = [[each.value] if each.value else [] for each in found]
    _poll(engine, page, kind, found, votes, list(range(len(found))), 0)
    doubtful = [at for at, cast in enumerate(votes) if len({fold(vote or "") for vote in cast}) > 1 or len(cast) < 3]
    _poll(engine, page, kind, found, votes, doubtful, 1)
    return [_count(each, cast) for each, cast in zip(found, votes, strict=True) if any(cast)]


def _placed(page: Working, rows: Sequence[Row], candidate: Candidate, value: Value) -> tuple[Rect, ...]:
    if not candidate.value:
        return (snug(page.even, candidate.rects[0], arabic=candidate.arabic),)
    rects = [grown(page.even, rect) for rect in candidate.rects]
    if value in _OPEN_ENDED:
        rects[-1] = continued(page.even, rects[-1], rows, arabic=candidate.arabic)
    if value is Value.ADDRESS and not candidate.arabic:
        more = line_below(page.even, rects[-1], rows)
        rects += [more] if more else []
    return tuple(rects)


def _poll(
    engine: Engine, page: Working, kind: Kind, found: Sequence[Candidate], votes: list[list[str | None]],
    which: Sequence[int], turn: int,
) -> None:  # fmt: skip
    for arabic in (False, True):
        nets = engine.nets.ara if arabic else engine.nets.fra
        plan = ((_FIRST_ARABIC, _MORE_ARABIC) if arabic else (_FIRST, _MORE))[turn]
        mine = [at for at in which if found[at].arabic == arabic]
        if not mine:
            continue
        for net, height, even in plan:
            picture: Grey = page.even if even else page.plain
            owners = [(at, rect) for at in mine for rect in found[at].rects]
            crops = [cut(picture, rect, height, _PAD) for _, rect in owners]
            texts: dict[int, list[str]] = {}
            for (at, _), read in zip(owners, engine.lines(crops, nets[min(net, len(nets) - 1)]), strict=True):
                texts.setdefault(at, []).append(read.text)
            for at in mine:
                label = kind.fields[found[at].field]
                votes[at].append(read_value(tidy(" ".join(texts[at])), label.value, script_of(label, arabic)))


def _count(candidate: Candidate, cast: Sequence[str | None]) -> Verified:
    # Reads agree when their letters and figures do; of those, the spelling most often seen is the value.
    groups: dict[str, list[str]] = {}
    for vote in cast:
        if vote is not None:
            groups.setdefault(fold(vote), []).append(vote)
    ranked = sorted(groups.values(), key=len, reverse=True)
    winner = Counter(ranked[0]).most_common(1)[0][0]
    share = len(ranked[0]) / len(cast)
    if share == 1.0:
        confidence = _ALL_AGREE_ARABIC if candidate.arabic else _ALL_AGREE
    elif share >= 0.66:
        confidence = _MOST_AGREE if not candidate.arabic else _MOST_AGREE - 0.1
    elif share >= 0.5:
        confidence = _FEW_AGREE
    else:
        confidence = 0.4
    if candidate.place_confidence < _CERTAIN_PLACE:
        confidence = min(confidence, _CAP)
    others = tuple(group[0] for group in ranked[1:])
    return Verified(candidate, winner, confidence, others, tuple(vote for vote in cast if vote))
