"""Read what was found again, by other nets at other sizes, and let agreement be the evidence.

An engine's own confidence says little; agreement of reads says much (research/ocr.md §10). A candidate starts
with the page's read, gets two more, and more where those disagree. Of Arabic names the likeliest among the reads is
taken, of all else the one most often read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from dossier.documents.kind import Kind, Script, Value
from dossier.places import is_place
from ocr.ancestors import with_ancestors
from ocr.arabic_twin import with_arabic_twins
from ocr.broken_years import with_rest_of_year
from ocr.calibration import confidence
from ocr.candidate import Candidate, script_of
from ocr.columns import with_doubt
from ocr.crops import Look, changed, cut, framed, unguided
from ocr.cut_values import doubted_where_cut
from ocr.doubts import is_slipped, without_hats
from ocr.engine import Engine, Grey, LineRead, Rect
from ocr.evidence import Grade
from ocr.figures import cut_short, led, spliced, unled
from ocr.folding import fold, tidy
from ocr.grading import Verified, count
from ocr.issued import announced
from ocr.latin_twin import with_latin_twins
from ocr.lexicon import arabic_words
from ocr.likely import likeliest
from ocr.lines import Row
from ocr.lone_figures import is_short
from ocr.name_order import reordered
from ocr.neighbours import without_neighbours
from ocr.prepare import Working
from ocr.prose import printed_places
from ocr.reach import PALE, band, continued, grown, has_letter_before, line_below, snug, touches, with_mark
from ocr.values import read_value, spells_sex

_Step = tuple[int, int, bool, Look]

_PAD = 0.14
# What is read in which turn: index of the net (0 the larger), height of the crop in pixels, whether of the even
# picture or the plain one, and how it is changed. Chosen so that reads err differently: of 240 Arabic names in 11
# faces one read gives 85 to 88 %, the vote of the six 92 to 94 %, and some read of the six is right in 97 %.
_FIRST = ((1, 44, True, Look.PLAIN), (0, 40, False, Look.PLAIN))
_MORE = ((1, 52, False, Look.PLAIN), (0, 52, True, Look.SHARP), (1, 38, True, Look.DARK))
_FIRST_ARABIC = ((1, 44, True, Look.PLAIN), (0, 36, True, Look.SHARP))
_MORE_ARABIC = (
    (1, 36, True, Look.SHARP), (1, 44, False, Look.NARROW), (1, 36, False, Look.BOLD), (0, 44, True, Look.DARK),
)  # fmt: skip
# So many reads that agree are believed.
_ENOUGH = 3
# A place whose anchor is less certain than this is loose.
_CERTAIN_PLACE = 0.85
# Labels of so few letters are words of any sentence.
_WEAK_LABEL = 0.5
# A name without these is read again with a stroke beside it: see ocr.crops.guided.
_MORE_SHORT = (
    (1, 40, True, Look.GUIDED), (0, 40, True, Look.GUIDED), (1, 36, True, Look.SHARP), (1, 44, True, Look.DARK),
)  # fmt: skip
_TALL = frozenset("اأإآلكطظ")
# Values that may go on beyond what the page's pass read; figures have a shape that tells.
_NAMES = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE})
_COURT, _ARTICLE = "court", "ال"
_WHOLE_DATE, _BELIEVED, _SHORT = 10, 0.55, 2
_OPEN_ENDED = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE, Value.ADDRESS, Value.TEXT})
# Values in which figures may stand among Arabic words; see ocr.figures.
_FIGURED = frozenset({
    Value.DATE, Value.YEAR, Value.SCHOOL_YEAR, Value.ACT_NUMBER, Value.CIN, Value.DOCUMENT_NUMBER, Value.ADDRESS,
    Value.TEXT,
})  # fmt: skip


def verify(
    engine: Engine, page: Working, rows: Sequence[Row], kind: Kind, found: Sequence[Candidate],
    proved: Mapping[str, str] = MappingProxyType({}),
) -> list[Verified]:  # fmt: skip
    """Read every candidate again; places where nothing was read before may hold a value now.

    What the page's read says and `proved`, by field, says too, needs no other read: two nets saw two prints.
    """
    found = with_ancestors(with_doubt(found, rows, kind), rows, kind)
    found = with_rest_of_year(doubted_where_cut(found, rows, kind), rows, kind)
    towns = printed_places(rows)
    found = [announced(each, rows, towns) for each in with_latin_twins(found, rows, kind)]
    twins = with_arabic_twins(found, rows, kind, proved)
    found += twins
    printed = [each.rects for each in found]
    found = [replace(each, rects=_placed(page, rows, each, kind.fields[each.field].value)) for each in found]
    votes: list[list[str | None]] = [[each.value] if each.value else [] for each in found]
    # What each read said before a value was made of it; an engine may swallow figures of a day.
    said = [[each.text] for each in found]
    every = range(len(found))
    arabic = [at for at in every if found[at].arabic]
    settled = [at for at in every if not found[at].arabic and _is_proved(found[at], proved)]
    for at in settled:
        votes[at] *= _ENOUGH
    latin = [at for at in every if not found[at].arabic and at not in settled]
    _poll(engine, page, kind, found, votes, said, latin, _FIRST)
    _poll(engine, page, kind, found, votes, said, [at for at in latin if _is_doubtful(votes[at])], _MORE)
    _poll(engine, page, kind, found, votes, said, arabic, _FIRST_ARABIC)
    figured = [at for at in arabic if kind.fields[found[at].field].value in _FIGURED]
    short = [at for at in arabic if at not in figured and not _is_tall(votes[at])]
    doubtful = [at for at in arabic if at not in short and _is_doubtful(votes[at])]
    _poll(engine, page, kind, found, votes, said, short, _MORE_SHORT)
    _poll(engine, page, kind, found, votes, said, doubtful, _MORE_ARABIC)
    for at, each in enumerate(found):
        if kind.fields[each.field].value in _NAMES and len(printed[at]) == 1:
            here = printed[at][0]
            others = [rect for other, rects in zip(found, printed, strict=True) if other.value for rect in rects]
            others = [rect for rect in others if rect != here]
            votes[at] = [
                vote and without_neighbours(vote, each.value, here, rows, arabic=each.arabic, others=others)
                for vote in votes[at]
            ]
    found = reordered(found, votes, rows)
    counted = [
        _whole(
            count(each, cast, kind.fields[each.field].value, touches=_touches(page, each, kind, rows)),
            kind,
            texts,
            rows,
        )
        for each, cast, texts in zip(found, votes, said, strict=True)
        if any(cast)
    ]
    words = [token.text for row in rows for token in row.tokens]
    counted = [replace(each, value=without_hats(each.value, words)) for each in counted]
    counted = [_begun(each, counted, page, kind, rows) for each in counted]
    return _worth_telling(counted, kind, twins, proved)


def _whole(read: Verified, kind: Kind, texts: Sequence[str], rows: Sequence[Row]) -> Verified:
    """Doubt a day of which every read lost a letter or may have lost a figure, unless its other calendar says it.

    And a sex that every read tells by the teeth of its letters alone.
    """
    told = read.candidate
    toothed = kind.fields[told.field].value is Value.SEX and not any(spells_sex(each) for each in texts)
    dated = kind.fields[told.field].value is Value.DATE and read.value not in told.days
    if not (toothed or (dated and (is_short(read.value, texts, rows) or is_slipped(read.value, texts)))):
        return read
    return replace(read, candidate=replace(told, doubted=True), grade=min(read.grade, Grade.NEARLY, key=confidence))


def _begun(read: Verified, others: Sequence[Verified], page: Working, kind: Kind, rows: Sequence[Row]) -> Verified:
    """Doubt a name of one word with ink before it whose Arabic has an article or more words: `EL` may be unread."""
    told = read.candidate
    if told.arabic or kind.fields[told.field].value is not Value.NAME or " " in read.value:
        return read
    twins = [each.value for each in others if each.candidate.arabic and each.candidate.field == f"{told.field}_ar"]
    if not any(" " in twin or twin.startswith(_ARTICLE) for twin in twins):
        return read
    if not has_letter_before(page.even, band(page.even, told.rects[0]), rows):
        return read
    return replace(read, grade=min(read.grade, Grade.INCOMPLETE, key=confidence))


def _worth_telling(
    counted: Sequence[Verified], kind: Kind, twins: Sequence[Candidate], proved: Mapping[str, str]
) -> list[Verified]:  # fmt: skip
    """Leave out what the reads of its place disprove, and parts of dates beside whole ones."""
    latin = {**proved, **{each.candidate.field: each.value for each in counted if not each.candidate.arabic}}
    whole = {each.candidate.field for each in counted if _is_whole_date(each, kind)}
    seated = any(each.candidate.field == _COURT and is_place(each.value) for each in counted)
    kept = []
    for each in counted:
        field, label = each.candidate.field, kind.fields[each.candidate.field]
        if each.candidate in twins and not _spells(each, latin.get(field.removesuffix("_ar"), "")):
            continue
        if label.value is Value.DATE and field in whole and len(each.value) < _WHOLE_DATE:
            continue
        if field == _COURT and seated and not is_place(each.value):
            # Courts sit in towns that are known: what is none is an office's dash, or another court's.
            continue
        if label.script is Script.ARABIC and not each.candidate.value and _is_noise(each):
            continue
        kept.append(each)
    return kept


def _spells(arabic: Verified, latin: str) -> bool:
    likely = likeliest(arabic.reads, latin) if latin else None
    return bool(likely and (likely.paired or likely.spells))


def _is_whole_date(read: Verified, kind: Kind) -> bool:
    """Whether a day was read at a label of its own: then a year at another is somebody else's."""
    told = read.candidate
    return (
        kind.fields[told.field].value is Value.DATE
        and len(read.value) == _WHOLE_DATE
        and told.place_confidence >= _CERTAIN_PLACE
        and told.label_weight > _WEAK_LABEL
        and read.confidence >= _BELIEVED
    )


def _is_noise(read: Verified) -> bool:
    """Whether Arabic reads of a place where the page's pass saw nothing agree on nothing and hold no known name."""
    words = {word for each in read.reads for word in each.split() if len(word) > _SHORT}
    return len({fold(each) for each in read.reads}) == len(read.reads) and not words & arabic_words()


def _touches(page: Working, candidate: Candidate, kind: Kind, rows: Sequence[Row]) -> bool:
    value, first = kind.fields[candidate.field].value, candidate.rects[0]
    if value is Value.CIN and has_letter_before(page.even, first, rows):
        return True
    # A house's number may have lost a thin, pale first figure.
    numbered = value is Value.ADDRESS and candidate.text[:1].isdecimal()
    if numbered and has_letter_before(page.even, band(page.even, first), rows, lightest=PALE):
        return True
    return any(touches(page.even, rect) for rect in candidate.rects)


def _placed(page: Working, rows: Sequence[Row], candidate: Candidate, value: Value) -> tuple[Rect, ...]:
    if not candidate.value:
        place = with_mark(candidate.rects[0], rows) if value is Value.CIN else candidate.rects[0]
        return (snug(page.even, place, arabic=candidate.arabic),)
    rects = [grown(page.even, rect, rows) for rect in candidate.rects]
    if value is Value.CIN:
        rects[0] = with_mark(rects[0], rows)
    if value in _OPEN_ENDED:
        rects[-1] = continued(page.even, rects[-1], rows, arabic=candidate.arabic)
    if value is Value.ADDRESS and not candidate.arabic:
        more = line_below(page.even, rects[-1], rows)
        rects += [more] if more else []
    return tuple(rects)


def _is_doubtful(cast: Sequence[str | None]) -> bool:
    return len({fold(vote or "") for vote in cast}) > 1 or len(cast) < _ENOUGH


def _is_proved(candidate: Candidate, proved: Mapping[str, str]) -> bool:
    told = proved.get(candidate.field)
    return bool(told and candidate.value and fold(candidate.value) == fold(told))


def _is_tall(cast: Sequence[str | None]) -> bool:
    """Whether most reads hold a tall letter; figures are tall."""
    tall = [any(letter in _TALL or letter.isdigit() for letter in vote or "") for vote in cast]
    return sum(tall) * 2 > len(tall)


def _poll(
    engine: Engine, page: Working, kind: Kind, found: Sequence[Candidate], votes: list[list[str | None]],
    said: list[list[str]], which: Sequence[int], plan: Sequence[_Step],
) -> None:  # fmt: skip
    """Read candidates of one script as the plan says; each step adds a vote to each."""
    owners = [(at, rect) for at in which for rect in found[at].rects]
    if not owners:
        return
    arabic = found[which[0]].arabic
    figured = {at for at in which if arabic and kind.fields[found[at].field].value in _FIGURED}
    nets = engine.nets.ara if arabic else engine.nets.fra
    reads: dict[tuple[int, _Step], list[str]] = {}
    # All steps of one net at once: an engine that is a program of its own is started once for them.
    for net in dict.fromkeys(step[0] for step in plan):
        asked = [(at, rect, step) for step in plan if step[0] == net for at, rect in owners]
        crops = [_crop(page, rect, step, arabic=arabic) for _, rect, step in asked]
        mixed = [number for number, (at, _, _) in enumerate(asked) if at in figured]
        shown = [led(crop) if number in mixed else crop for number, crop in enumerate(crops)]
        told = engine.lines(shown, nets[min(net, len(nets) - 1)])
        french = engine.nets.fra[min(net, len(engine.nets.fra) - 1)]
        numbers = dict(zip(mixed, engine.lines([crops[number] for number in mixed], french), strict=True))
        for number, ((at, _, step), read) in enumerate(zip(asked, told, strict=True)):
            edge = crops[number].shape[1]
            text = spliced(unled(read, edge), numbers[number].words) if number in numbers else _text(read, step)
            reads.setdefault((at, step), []).append(text)
    for step in plan:
        for at in which:
            label = kind.fields[found[at].field]
            said[at].append(tidy(" ".join(reads[(at, step)])))
            vote = read_value(said[at][-1], label.value, script_of(label, arabic))
            if not (vote and at in figured and cut_short(vote, found[at].value)):
                votes[at].append(vote)


def _text(read: LineRead, step: _Step) -> str:
    return unguided(read.text) if step[3] is Look.GUIDED else read.text


def _crop(page: Working, rect: Rect, step: _Step, *, arabic: bool) -> Grey:
    _, height, even, look = step
    picture: Grey = page.even if even else page.plain
    if not arabic:
        return changed(cut(picture, rect, height, _PAD), look)
    return framed(changed(cut(picture, band(page.even, rect), height, _PAD), look))
