"""French words of which the page's pass was unsure, read once more as lines of their own.

Tesseract gives all words of a line that it finds hard one low confidence: grey captions drag down the value beside
them, and both would be taken for Arabic. Cut out at the height that nets read best, the same ink is read surely by
the French net, while Arabic ink stays below `_SURE` there: what is sure now is French, and the Arabic net need not
see it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from ocr.crops import around, cut_scaled
from ocr.engine import Engine, Grey, Word
from ocr.reach import band

# With this much confidence of its own a word needs no second look, whatever its neighbours are.
_SEEN = 0.85
# In heights of the line: a gap this wide parts two runs; runs narrower or higher than this are no words.
_GAP, _NARROWEST, _TALLEST = 1.2, 0.6, 2.2
_HEIGHT, _PAD, _SIDE = 44, 0.16, 0.3
# Least mean confidence of a read, by letters, of each of its words, and letters in it, to be French.
_SURE, _EACH, _LETTERS = 0.87, 0.6, 2


def french_again(
    engine: Engine, picture: Grey, french: Sequence[Word], is_settled: Callable[[Sequence[Word]], list[bool]]
) -> list[Word]:
    """Return the words of the French pass, those of which it was unsure as a second look reads them surely.

    Args:
        engine: reads the runs that are cut out.
        picture: the page that the words were read on.
        french: the words of the French pass.
        is_settled: says of each word of a line, in order, whether it is French already.
    """
    kept: list[Word] = []
    runs: list[list[Word]] = []
    for line in _lines(french):
        sure, doubtful = _parted(line, is_settled(line))
        kept += sure
        runs += doubtful
    crops = [
        cut_scaled(picture, band(picture, around([word.rect for word in run])), _HEIGHT, _PAD, _SIDE) for run in runs
    ]
    reads = engine.lines([crop.picture for crop in crops], engine.nets.fra[0]) if crops else []
    for run, crop, read in zip(runs, crops, reads, strict=True):
        if _is_sure(read.words):
            kept += [replace(word, rect=crop.back(word.rect), line=run[0].line) for word in read.words]
        else:
            kept += run
    return kept


def _lines(words: Sequence[Word]) -> list[list[Word]]:
    lines: dict[int, list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    return [sorted(line, key=lambda word: word.rect.left) for line in lines.values()]


def _parted(line: Sequence[Word], settled: Sequence[bool]) -> tuple[list[Word], list[list[Word]]]:
    """Return the words of a line that stay as they are, and the runs of the others."""
    heights = sorted(word.rect.height for word in line)
    height = max(8, heights[len(heights) * 3 // 4])
    kept: list[Word] = []
    runs: list[list[Word]] = []
    for word, is_french in zip(line, settled, strict=True):
        if is_french or word.confidence >= _SEEN:
            kept.append(word)
        elif runs and word.rect.left - runs[-1][-1].rect.right < _GAP * height:
            runs[-1].append(word)
        else:
            runs.append([word])
    doubtful: list[list[Word]] = []
    for run in runs:
        box = around([word.rect for word in run])
        if box.width < _NARROWEST * height or box.height > _TALLEST * height:
            kept += run
        else:
            doubtful.append(run)
    return kept, doubtful


def _is_sure(words: Sequence[Word]) -> bool:
    letters = sum(len(word.text) for word in words)
    mean = sum(word.confidence * len(word.text) for word in words) / max(1, letters)
    alphabetic = sum(character.isalpha() for word in words for character in word.text)
    return alphabetic >= _LETTERS and mean >= _SURE and min(word.confidence for word in words) > _EACH
