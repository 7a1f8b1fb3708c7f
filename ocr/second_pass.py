"""The Arabic of a page, read only where the French pass found no French.

A pass over the whole page costs its net every line, the French half of a bilingual page too: there the Arabic net
writes nonsense that is thrown away. The French net is unsure of all that is not Latin, so runs of such words are
cut out and read as lines of their own: half the time of a second pass, and lines are cut at the height that the
nets read best.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocr.before_figures import before_figures
from ocr.crops import Look, around, changed, cut_scaled, guided_crop, unguided
from ocr.engine import Engine, Grey, Rect, Word
from ocr.figures import has_figures, is_number, led, unled
from ocr.folding import has_letters, is_arabic, tidy
from ocr.french_again import french_again
from ocr.lexicon.familiar import is_familiar
from ocr.months_again import months_again
from ocr.nets import Net
from ocr.reach import band
from ocr.strays import strays

# The French net's confidence in a word of so many letters, from which on it is French.
_FRENCH, _FRENCH_SHORT, _FRENCH_ALONE, _SHORT = 0.78, 0.9, 0.87, 3
_FIGURES, _LIKELY_FIGURES = 0.88, 0.85
# So sure it has to be of a word that papers are known to hold, of so many letters and more.
_FRENCH_FAMILIAR, _FAMILIAR, _FEW = 0.5, 4, 4
# What the Arabic nets are believed at least where both read one word, or one reads a word that papers hold.
_AGREED, _LIKELY = 0.75, 0.7
# The Arabic net's mean confidence in a run from which on what the French net wrote there is nonsense.
_SURE_ARABIC, _SURE_FEW, _ENOUGH_LETTERS = 0.6, 0.85, 4
# Its confidence in each word of a run that holds a known one, from which on the French net need not see it.
_TOLD = 0.7
# In heights of the line: a gap this wide parts two runs; what a crop holds around its run.
_GAP, _PAD, _SIDE = 3.0, 0.16, 0.3
_LOW_WIDTH = 8
_LITTLE_WORDS = frozenset(["à", "au", "aux", "de", "des", "du", "en", "et", "la", "le", "né", "née", "ou", "par"])
_FILLERS, _DIGITS = 2, 4
# Letters of a word with fillers in it from which on it is a line of a zone.
_ZONE = 20
_HEIGHT, _OTHER_HEIGHT = 44, 40
# A run with a word of less confidence is read once more.
_DOUBTFUL = 0.6
_NARROWEST = 0.6
_TALLEST = 1.6
# Of two words' widths the narrower's share that both cover where they are one.
_OVER = 0.5
# A whole day in figures is no nonsense: the Arabic nets make letters of its strokes.
_WHOLE_DAY, _LIKELY_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}"), 0.6


@dataclass(frozen=True, slots=True)
class _Run:
    line: int
    rect: Rect
    words: tuple[Word, ...]


def both_scripts(engine: Engine, picture: Grey, french: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Read with the Arabic net what the French pass was unsure of.

    Returns the French pass's words without the nonsense that it wrote where Arabic is read surely, and the Arabic
    words, which carry the line of the French pass.
    """
    # On crops the smaller net reads better than the larger one (research/ocr.md §10): that is asked in doubt only.
    runs = _runs(french)
    known = dict(zip(runs, _read(engine, engine.nets.ara[-1], picture, runs, _HEIGHT), strict=True))
    # What is surely Arabic needs no second look by the French net.
    told = {
        id(word) for run, words in known.items() if _is_told(words) for word in run.words if not _is_latin(word, words)
    }
    french = french_again(
        engine, picture, french,
        lambda line: [is_french or id(word) in told for word, is_french in zip(line, _french(line), strict=True)],
    )  # fmt: skip
    runs = _runs(french)
    fresh = [run for run in runs if run not in known]
    known.update(zip(fresh, _read(engine, engine.nets.ara[-1], picture, fresh, _HEIGHT), strict=True))
    best = [known[run] for run in runs]
    _look_again(engine, picture, runs, best)
    for at, (run, words) in enumerate(zip(runs, best, strict=True)):
        # Latin letters that the Arabic net makes figures of.
        if not any(is_arabic(word.text) for word in words) and any(has_letters(word.text) for word in run.words):
            best[at] = []
    kept = {id(word) for word in french}
    for at, (run, words) in enumerate(zip(runs, best, strict=True)):
        if _is_arabic(words):
            latin = [word for word in run.words if _is_latin(word, words)]
            kept -= {id(word) for word in run.words if not _is_figure(word, words)} - {id(word) for word in latin}
            best[at] = [word for word in words if not any(_is_over(word, other) for other in latin)]
    left = [word for word in french if id(word) in kept]
    arabic = [word for words in best for word in words]
    for word in strays(engine, picture, left, arabic):
        (arabic if is_arabic(word.text) else left).append(word)
    left, arabic = before_figures(engine, picture, left, arabic)
    return months_again(engine, picture, left, arabic)


def _look_again(engine: Engine, picture: Grey, runs: Sequence[_Run], best: list[list[Word]]) -> None:
    """Put in the place of reads that the net was unsure of what other looks at their runs show surer."""
    doubtful = [at for at, words in enumerate(best) if any(word.confidence < _DOUBTFUL for word in words)]
    again = _read(engine, engine.nets.ara[0], picture, [runs[at] for at in doubtful], _OTHER_HEIGHT)
    for at, words in zip(doubtful, again, strict=True):
        one, other = _believed(best[at], words), _believed(words, best[at])
        best[at] = max(one, other, key=_gain)
    # What a pale stamp lies over is darker than the stamp.
    stamped = [at for at in doubtful if any(word.confidence < _DOUBTFUL for word in best[at])]
    again = _read(engine, engine.nets.ara[-1], picture, [runs[at] for at in stamped], _OTHER_HEIGHT, look=Look.DARK)
    for at, words in zip(stamped, again, strict=True):
        dark = _believed(words, best[at])
        if _familiar(dark) >= _familiar(best[at]):
            best[at] = max(best[at], dark, key=_gain)
    low = [at for at in doubtful if _is_low(best[at], runs[at])]
    again = _read(engine, engine.nets.ara[-1], picture, [runs[at] for at in low], _OTHER_HEIGHT, guide=True)
    for at, words in zip(low, again, strict=True):
        best[at] = max(best[at], _without_guide(words), key=_gain)


def _read(
    engine: Engine, net: Net, picture: Grey, runs: Sequence[_Run], height: int, *, guide: bool = False,
    look: Look = Look.PLAIN,
) -> list[list[Word]]:  # fmt: skip
    crops = [cut_scaled(picture, band(picture, run.rect), height, _PAD, _SIDE) for run in runs]
    crops = [replace(crop, picture=changed(crop.picture, look)) for crop in crops]
    crops = [guided_crop(crop) for crop in crops] if guide else crops
    # A number that a line begins with is cut short by the Arabic nets.
    mixed = [not guide and has_figures(run.words[-1].text) for run in runs]
    shown = [led(crop.picture) if number else crop.picture for crop, number in zip(crops, mixed, strict=True)]
    reads = engine.lines(shown, net) if crops else []
    words = [
        unled(read, crop.picture.shape[1]) if number else read.words
        for read, crop, number in zip(reads, crops, mixed, strict=True)
    ]
    return [
        [replace(word, rect=crop.back(word.rect), line=run.line) for word in told]
        for run, crop, told in zip(runs, crops, words, strict=True)
    ]


def _is_low(words: Sequence[Word], run: _Run) -> bool:
    """Whether a run may be a name without tall letters, which a guide helps to read (see ocr.crops.guided)."""
    tall = any(letter in "اأإآلكطظ" for word in words for letter in word.text)
    return not tall and run.rect.width < _LOW_WIDTH * run.rect.height


def _without_guide(words: Sequence[Word]) -> list[Word]:
    left = unguided(" ".join(word.text for word in words)).split()
    return list(words[len(words) - len(left) :]) if left else []


def _believed(words: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """Return a run's words, those surer that another net read letter by letter or that papers are known to hold."""
    bare = [tidy(word.text) for word in words]
    told = {tidy(word.text) for word in others}
    least = [
        _AGREED if len(text) >= _SHORT and text in told else _LIKELY if is_familiar(text) else 0.0 for text in bare
    ]
    return [
        replace(word, text=text, confidence=max(word.confidence, lift) if is_arabic(text) else word.confidence)
        for word, text, lift in zip(words, bare, least, strict=True)
    ]


def _familiar(words: Sequence[Word]) -> int:
    return sum(is_familiar(tidy(word.text)) for word in words)


def _gain(words: Sequence[Word]) -> float:
    return sum((word.confidence - 0.5) * len(word.text) for word in words)


def _runs(french: Sequence[Word]) -> list[_Run]:
    lines: dict[int, list[Word]] = {}
    for word in french:
        lines.setdefault(word.line, []).append(word)
    runs = []
    for number, words in lines.items():
        words.sort(key=lambda word: word.rect.left)
        height = _height(words)
        french_here = _french(words)
        run: list[Word] = []
        for word, is_french in zip(words, french_here, strict=True):
            if run and (is_french or word.rect.left - run[-1].rect.right > _GAP * height):
                runs += _run(number, run, height)
                run = []
            if not is_french:
                run.append(word)
        runs += _run(number, run, height)
    return runs


def _run(line: int, words: list[Word], height: int) -> list[_Run]:
    """Return a run without the figures and marks that it begins and ends with, if anything is left."""
    while words and _is_settled(words[0]):
        words = words[1:]
    while words and _is_settled(words[-1]):
        words = words[:-1]
    if all(word.text.lower() in _LITTLE_WORDS for word in words):
        # Printed small and grey, `et de` is read right and unsurely.
        return []
    if around([word.rect for word in words]).width < _NARROWEST * height:
        return []
    box = around([word.rect for word in words])
    if box.height > _TALLEST * height:
        # A stamp's ring or a rule joined a word: the line's own height is kept around its middle.
        middles = sorted(word.rect.middle for word in words)
        middle = middles[len(middles) // 2]
        reach = _TALLEST * height / 2
        box = Rect(box.left, max(box.top, round(middle - reach)), box.right, min(box.bottom, round(middle + reach)))
    return [_Run(line, box, tuple(words))]


def _height(words: Sequence[Word]) -> int:
    heights = sorted(word.rect.height for word in words)
    return max(8, heights[len(heights) * 3 // 4])


def _french(words: Sequence[Word]) -> list[bool]:
    """Say of each word of a line whether it is French; one between words that are not has to be surer."""
    likely = [_is_french(word) for word in words]
    return [
        here
        and (
            (words[at].confidence >= _FRENCH_ALONE and not _is_odd(words[at]))
            or any(likely[max(0, at - 1) : at] + likely[at + 1 : at + 2])
            or _is_zone(words[at])
        )
        for at, here in enumerate(likely)
    ]


def _is_french(word: Word) -> bool:
    if (
        _is_zone(word)
        or word.text.count("<") >= _FILLERS
        or sum(character.isdigit() for character in word.text) >= _DIGITS
    ):
        # A line of a machine-readable zone, a number: whatever they are, the Arabic net would bend them.
        return has_letters(word.text)
    letters = sum(character.isalpha() for character in word.text)
    if letters >= _FAMILIAR and word.confidence >= _FRENCH_FAMILIAR and is_familiar(word.text.strip(".,:;")):
        return True
    return letters > 0 and word.confidence >= (_FRENCH if letters >= _SHORT else _FRENCH_SHORT)


def _is_zone(word: Word) -> bool:
    """Whether a word is a line of a machine-readable zone, of which the other nets make nothing better."""
    return len(word.text) >= _ZONE and word.text.count("<") >= _FILLERS


def _is_odd(word: Word) -> bool:
    """Whether it is a few small letters that no paper is known to hold: so the French net sees a word of Arabic."""
    letters = "".join(filter(str.isalpha, word.text))
    return len(letters) <= _FEW and letters.islower() and letters not in _LITTLE_WORDS and not is_familiar(letters)


def _is_settled(word: Word) -> bool:
    """Whether a word holds no letter and is sure: figures and marks are the French pass's."""
    return not has_letters(word.text) and word.confidence >= _FIGURES


def _is_arabic(words: Sequence[Word]) -> bool:
    """Whether a run was read surely as Arabic; of few letters the net is easily sure."""
    letters = [word for word in words if is_arabic(word.text)]
    count = sum(len(word.text) for word in letters)
    mean = sum(word.confidence * len(word.text) for word in letters) / max(1, count)
    return mean >= (_SURE_ARABIC if count >= _ENOUGH_LETTERS else _SURE_FEW)


def _is_told(words: Sequence[Word]) -> bool:
    """Whether every word of a run was read surely as Arabic, and one is known to stand on papers."""
    letters = [word for word in words if has_letters(word.text)]
    sure = all(is_arabic(word.text) and word.confidence >= _TOLD for word in letters)
    return sure and any(is_familiar(tidy(word.text)) for word in letters)


def _is_latin(word: Word, arabic: Sequence[Word]) -> bool:
    """Whether the Arabic net makes figures of a word of letters: `11101` of `MEHDI` between two Arabic ones."""
    over = [each for each in arabic if _is_over(each, word)]
    figures = bool(over) and all(has_figures(each.text) and not has_letters(each.text) for each in over)
    return figures and len(word.text) >= _SHORT and word.text.isalpha()


def _is_over(one: Word, other: Word) -> bool:
    across = min(one.rect.right, other.rect.right) - max(one.rect.left, other.rect.left)
    return across > _OVER * min(one.rect.width, other.rect.width)


def _is_figure(word: Word, arabic: Sequence[Word]) -> bool:
    """Whether a word is a figure: the French net is sure of it, or the Arabic net sees figures there too."""
    if not any(character.isdigit() for character in word.text):
        return False
    if has_letters(word.text):
        # The number of a card: the Arabic net has no letters for it.
        return is_number(word)
    if _WHOLE_DAY.fullmatch(word.text) and word.confidence >= _LIKELY_DAY:
        return True
    beside = [each for each in arabic if each.rect.left < word.rect.right and word.rect.left < each.rect.right]
    return word.confidence >= _LIKELY_FIGURES or (bool(beside) and not any(has_letters(each.text) for each in beside))
