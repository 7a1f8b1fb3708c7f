"""What the reads of one candidate show, and the grade that their agreement and its place earn."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.documents.kind import Value
from dossier.places import is_place
from ocr.calibration import confidence
from ocr.candidate import Candidate
from ocr.doubts import (
    goes_on,
    has_shape,
    holds_others,
    is_doubtful,
    is_incomplete,
    is_shown_by_most,
    with_figure,
    with_head,
    without_madda,
    without_strokes,
)
from ocr.evidence import Grade
from ocr.folding import fold
from ocr.latin_shapes import likely_names
from ocr.lexicon import is_arabic_name
from ocr.likely import cored, likeliest, unmarked
from ocr.spaced import as_known, marked, spelled_best
from ocr.towns import nearest_town
from ocr.unended import goes_unended, is_begun
from ocr.values import is_oddly_headed

# So many reads that agree are believed.
_ENOUGH = 3
# Shares of the reads that agree; a place whose anchor is less certain than this is loose.
_NEARLY, _MOST, _HALF = 0.8, 0.66, 0.5
_CERTAIN_PLACE = 0.85
# A place that was not guessed, where the value's own shape says the rest.
_SHAPED_PLACE = 0.8
# The page's read and one by each Arabic net; names of fewer letters were not counted.
_BOTH_NETS, _LETTERS = 3, 4
# Labels of so few letters are words of any sentence.
_WEAK_LABEL = 0.5
# From here down the place was guessed (ocr.name_order, ocr.prose).
_ANYBODYS_PLACE = 0.5
# Values of words, of which a crop may show more or less, and those that reads spell in several ways.
_NAMES = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE})
_OPEN_ENDED = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE, Value.ADDRESS, Value.TEXT})
_EVERY_READ = frozenset({Grade.UNANIMOUS, Grade.UNANIMOUS_SHAPED})
_ARABIC_WORDS = frozenset({Value.ADDRESS, Value.TEXT, Value.NATIONALITY})
_NUMBERS, _READ_WELL = frozenset({Value.CIN, Value.DOCUMENT_NUMBER}), 0.7


@dataclass(frozen=True, slots=True)
class Verified:
    """A candidate with the value that its reads show, why it is believed, and what other reads said."""

    candidate: Candidate
    value: str
    grade: Grade
    alternatives: tuple[str, ...]
    reads: tuple[str, ...]
    mended: bool = False
    """Whether the value is what a list knows and no read shows: what errs so at one place errs at each."""
    asked: int = 0
    """How many reads there were, those that gave no value among them."""
    touches: bool = False
    """Whether ink goes on at the edge of what was read."""

    @property
    def confidence(self) -> float:
        """The confidence that its grade stands for."""
        return confidence(self.grade)


def count(candidate: Candidate, cast: Sequence[str | None], value: Value, *, touches: bool) -> Verified:
    """Say what the reads of one candidate show; `touches` says that ink goes on at its crop's edge."""
    # Reads agree when their letters and figures do; of those, the spelling most often seen is the value.
    mended, scratched, scraps, shown = False, False, cast, frozenset(cast)
    if not candidate.arabic and value in (Value.NAME, Value.FULL_NAME):
        likely_cast = [vote and likely_names(vote) for vote in cast]
        mended, cast = likely_cast != list(cast), likely_cast
    if candidate.arabic and value in _NAMES:
        plain = [vote and with_head(unmarked(vote), candidate.field, candidate.value) for vote in cast]
        plain = [None if vote and is_begun(vote, candidate.value, candidate.field) else vote for vote in plain]
        plainly = iter(cored([vote for vote in plain if vote]))
        cast, scraps = [vote and next(plainly) for vote in plain], plain
    reads = tuple(vote for vote in cast if vote)
    groups: dict[str, list[str]] = {}
    for vote in reads:
        groups.setdefault(fold(vote), []).append(vote)
    ranked = sorted(groups.values(), key=len, reverse=True)
    same = marked(ranked[0]) if value in _OPEN_ENDED and not candidate.arabic else ranked[0]
    winner = Counter(same).most_common(1)[0][0]
    if not candidate.arabic and value in _NAMES:
        winner = spelled_best(ranked[0], value)
        known = as_known(winner) if value is Value.PLACE else winner
        if len(known.split()) < len(winner.split()) and len(ranked[0]) >= _ENOUGH and len(set(ranked[0])) == 1:
            # Reads miss blanks and seldom invent one: what all of them part alike is printed so.
            known = winner
        # Of a place that most reads part further a list alone says that it is printed in fewer words.
        further = sum(len(read.split()) > len(known.split()) for read in ranked[0])
        listed = value is Value.PLACE and 2 * further > len(ranked[0])
        mended, winner = mended or known != winner or listed, known
    if value is Value.DOCUMENT_NUMBER:
        told, winner = winner, with_figure(winner)
        mended = mended or told != winner
    share = len(ranked[0]) / len(cast)
    if candidate.arabic and value in _NAMES:
        likely = likeliest(reads)
        winner = likely.value if likely else winner
        share = sum(fold(read) == fold(winner) for read in reads) / len(cast)
        grade = arabic_grade(share, known=bool(likely and likely.known))
        exact = (
            len(cast) >= _BOTH_NETS
            and cast == scraps
            and {unmarked(candidate.value), *cast} == {winner}
            and len(winner) >= _LETTERS
        )
        certain = candidate.place_confidence >= _CERTAIN_PLACE and not touches and is_arabic_name(winner)
        if value is Value.PLACE:
            # Towns are known, and few of them alike; what a mere `ب` announces may be any word.
            certain = certain and candidate.label_weight > _WEAK_LABEL and is_place(winner)
        if grade is Grade.ARABIC_ALL_KNOWN and exact and certain:
            grade = Grade.ARABIC_EXACT_KNOWN
        elif certain and len(winner) >= _LETTERS and is_shown_by_most(winner, unmarked(candidate.value), cast):
            grade = max(grade, Grade.ARABIC_NEARLY_KNOWN, key=confidence)
    else:
        # `le` and `du` stand before any date.
        weak = value is Value.DATE and not candidate.shaped
        weak = weak and (0 < candidate.label_weight <= _WEAK_LABEL or goes_on(candidate.text))
        grade = _grade(share, loose=weak or candidate.place_confidence < _CERTAIN_PLACE)
        # A card's number that lost its last figure has the shape of one still: the page's pass was unsure of it.
        weak = weak or (value in _NUMBERS and candidate.confidence < _READ_WELL)
        if has_shape(winner, value, candidate.field) and not weak and candidate.place_confidence >= _SHAPED_PLACE:
            if grade is Grade.UNANIMOUS_LOOSE:
                grade = Grade.UNANIMOUS_SHAPED
            elif len(groups) == 1 and len(reads) >= _ENOUGH and grade is not Grade.UNANIMOUS and not touches:
                # Reads that see no such shape say nothing against those that do.
                grade = Grade.SHOWN_ALIKE
        # One letter where the page's pass saw none may be the caption's: `Sexe (M/F)`.
        unseen = value is Value.SEX and not candidate.value
        if grade in _EVERY_READ and (unseen or is_doubtful(winner, value, candidate.value, reads, touches=touches)):
            grade = Grade.NEARLY
        if value is Value.CIN and (touches or is_oddly_headed(candidate.text)):
            # Its first letter may be another, or outside of what was read.
            grade = min(grade, Grade.NEARLY, key=confidence)
        if value is Value.ACT_NUMBER and (candidate.doubted or holds_others(candidate.text, winner)):
            grade = min(grade, Grade.NEARLY, key=confidence)
        if candidate.arabic and value in _ARABIC_WORDS:
            # Reads of Arabic err alike (الحسن for الحسين), and no list knows every street.
            grade = min(grade, Grade.ARABIC_WORDS, key=confidence)
    if value is Value.PLACE and len(groups) > 1:
        told, winner = winner, nearest_town(winner)
        mended = mended or told != winner
    if value in (Value.NAME, Value.FULL_NAME):
        told, winner = winner, without_strokes(winner)
        scratched = told != winner
    if candidate.arabic and value in _NAMES and without_madda(winner) != winner:
        winner, grade = without_madda(winner), min(grade, Grade.SPELLS_MOST, key=confidence)
    if mended or scratched:
        # What the lexicon put right was not read, nor what is left of a name under a scratch.
        grade = min(grade, Grade.NEARLY, key=confidence)
    cut_off = value in _NAMES and goes_unended(winner, value, candidate.field)
    if is_incomplete(winner, value, candidate.field):
        grade = min(grade, Grade.INCOMPLETE, key=confidence)
    if cut_off or candidate.place_confidence <= _ANYBODYS_PLACE:
        # `BILAL BEN` goes on: what every read agrees on is cut short. Nor do reads tell whose a value is.
        grade = Grade.FEW
    others = tuple(dict.fromkeys(group[0] for group in ranked if fold(group[0]) != fold(winner)))
    unseen = mended and winner not in shown
    return Verified(candidate, winner, grade, others, reads, unseen, len(cast), touches)


def _grade(share: float, *, loose: bool) -> Grade:
    if share == 1.0:
        return Grade.UNANIMOUS_LOOSE if loose else Grade.UNANIMOUS
    if share >= _NEARLY:
        return Grade.NEARLY_LOOSE if loose else Grade.NEARLY
    if share >= _MOST:
        return Grade.MOST
    return Grade.HALF if share >= _HALF else Grade.FEW


def arabic_grade(share: float, *, known: bool) -> Grade:
    """Grade an Arabic name by the share of its reads, without any other evidence."""
    if share == 1.0:
        return Grade.ARABIC_ALL_KNOWN if known else Grade.ARABIC_ALL
    return Grade.ARABIC_MOST if share >= _MOST else Grade.ARABIC_FEW
