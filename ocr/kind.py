"""Which kind of document a page is: by its title in either script, its machine-readable zone, and its labels.

A title is a row of its own; the same words inside a sentence (`titulaire de la carte nationale d'identité`)
say little. A page without one is told by its structure (`ocr.structure`). Where nothing is sure the answer is
`unknown`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from dossier.documents import KINDS
from dossier.documents.kind import Kind
from dossier.documents.unknown import (
    ABOUT_A_PAPER,
    ALIEN,
    NOT_ON_CARDS,
    OTHER_ISSUERS,
    OTHER_STATES,
    OTHERS,
    OWN_STATE,
    WHOLE_OFFICES,
)
from ocr import structure
from ocr.anchors import find, of_kind, runs
from ocr.captions import titles
from ocr.folding import fold, is_arabic
from ocr.forms.zone import ZoneRead
from ocr.headlines import Headline, headlines, shaped
from ocr.lines import Row
from ocr.structure import Evidence

UNKNOWN = "unknown"
# Likeness from which a row is a title, of 100, and how much longer than the title the row may be.
_TITLE = 86
_UNLIKE = 77
_HEAD = 74
_TITLE_ROOM, _TITLE_SPARE = 1.5, 4
# Labels of a day of birth this alike, and this long, are the same one twice.
_SAME, _SHORT = 0.9, 3
# The number of a card's back that its caption may call an act's.
_REGISTERED = "civil_registration_number"
# By how much another paper's title has to be the better one.
_OTHERWISE = 0.1
_LEAST = 0.45
# A title that leads by so much settles the kind; two kinds closer than a tie leave it unknown.
_CLEAR, _TIE = 0.3, 0.05
# Where only structure speaks the best kind has to lead by more.
_LEAD = 0.15
# What a title inside a longer row says, and inside a row so many times longer, which is a sentence.
_WITHIN, _IN_A_SENTENCE, _SENTENCE = 0.35, 0.15, 3.0
# Below this, papers that print no title are thought of too.
_UNCLEAR = 0.55
# Others' titles of so many letters tell.
_TELLING_TITLE = 10
# A title above so small a share of the kind's labels is weighed against several words of other papers.
_HARDLY, _FOREIGN = 0.15, 0.4
# Half a title is silenced by what leaves less than this; one of several papers' words has company from so many labels.
_SPOKEN, _HALF = 0.55, 0.5
# What is another paper's whole title, and what none of the kind's.
_WHOLE_TITLE, _NO_TITLE = 0.8, 0.2
# How well a card's title has to be told for the page to be looked at as cards are.
_CARD = 0.5
# A title told by its nouns: likeness of each, of 100, letters of the whole, letters before the first, and its weight.
_NOUN, _LONGEST, _EARLY, _BY_NOUNS = 88, 52, 2, 0.9

# What begins the title of a paper that stands for another, and how alike each of its other words is at least, of 100.
_RECEIPTS, _SAYS = (fold("récépissé"), fold("وصل")), 80


@dataclass(frozen=True, slots=True)
class KindGuess:
    """A kind's name and how sure it is, 0.0 to 1.0."""

    name: str
    confidence: float
    why: tuple[str, ...] = ()
    """What spoke for it and against, for people who debug."""
    rivals: tuple[str, ...] = ()
    """The kinds that came so close to each other that none was named."""


def judge(rows: Sequence[Row], zone: ZoneRead | None) -> KindGuess:
    """Name the kind of a page."""
    if zone:
        name = _of_zone(zone)
        sure = 0.98 if zone.valid else 0.9
        return KindGuess(name, sure if name != UNKNOWN else 1 - sure)
    every = headlines(rows)
    texts = [each for each in every if not _is_of_others(each.text)]
    titled = {kind.name: max(_titled(kind, texts), _hinted(kind, texts, rows)) for kind in KINDS.values()}
    # Labels are looked for only where titles leave a choice: that is the dear part.
    lead = max(titled.values())
    untitled = max(score for name, score in titled.items() if KINDS[name].is_card) < _CLEAR
    if untitled and (_is_of_acts(rows) or _is_of_two(rows)):
        titled = {name: score for name, score in titled.items() if not KINDS[name].is_card}
    open_ones = [
        name for name, score in titled.items() if score >= lead - _CLEAR or (KINDS[name].telling and lead < _UNCLEAR)
    ]
    told = {name: _score(KINDS[name], rows, titled[name]) for name in open_ones}
    scored = sorted(((score, name) for name, (score, _) in told.items()), reverse=True)
    best, name = scored[0]
    second = scored[1][0] if len(scored) > 1 else 0.0
    why = (f"title {titled[name]:.2f}", *told[name][1])
    lead = _TIE if titled[name] >= _UNCLEAR / 2 else _LEAD
    if best < _LEAST or best - second < lead or _is_another(name, titled[name], every, rows):
        rivals = tuple(each for score, each in scored if score >= _LEAST and best - score < lead)
        return KindGuess(UNKNOWN, round(1 - best, 2), (f"{name} {best:.2f}, next {second:.2f}", *why), rivals)
    return KindGuess(name, round(min(0.99, best), 2), why)


def may_be_card(rows: Sequence[Row], zone: ZoneRead | None) -> bool:
    """Whether a page, read in part, bears a card's zone or title; its labels may make it another paper's yet."""
    if zone:
        return _of_zone(zone) in KINDS
    texts = headlines(rows)
    return any(kind.is_card and _titled(kind, texts) >= _CARD for kind in KINDS.values())


def is_of_others(rows: Sequence[Row]) -> bool:
    """Whether a page that resembles none of ours bears a title of a paper that nobody asks for."""
    every = headlines(rows)
    return any(_is_of_others(each.text) for each in every) or _titled(OTHERS, every) >= _CLEAR


@cache
def _alien() -> tuple[str, ...]:
    return tuple(fold(word) for word in ALIEN)


def _is_of_others(text: str) -> bool:
    """Whether a headline is another paper's title though it says more, or has a word that titles of ours never have.

    Not so a sentence, which may say anything, nor a title of ours that begins with another's: `certificat médical
    d'invalidité`.
    """
    if len(text) > _LONGEST:
        return False
    theirs = max((len(title) for title in _other_titles() if text.startswith(title)), default=0)
    ours = max((len(title) for title in titles() if text.startswith(title)), default=0) if theirs else 0
    return (theirs > 0 and ours <= theirs) or any(word in text for word in _alien())


@cache
def _offices() -> tuple[str, ...]:
    return tuple(fold(name) for name in WHOLE_OFFICES)


@cache
def _other_titles() -> tuple[str, ...]:
    folded = [fold(text) for text in (*OTHERS.titles_fr, *OTHERS.titles_ar)]
    return tuple(text for text in folded if len(text) >= _TELLING_TITLE)


def _is_of_acts(rows: Sequence[Row]) -> bool:
    """Whether the page prints what no card does, as the number of an act; a card's own caption may name an act."""
    card = KINDS["identity_card"]
    owned = {
        (anchor.row, at)
        for anchor in find(rows, of_kind(card))
        if _REGISTERED in anchor.phrase.fields and anchor.likeness >= _SAME
        for at in range(anchor.first, anchor.last + 1)
    }
    pages = [
        fold(" ".join(row.tokens[at].text for at in run if (number, at) not in owned))
        for number, row in enumerate(rows)
        for run, _ in runs(row)
    ]
    return any(fold(text) in page for text in NOT_ON_CARDS for page in pages)


def _is_of_two(rows: Sequence[Row]) -> bool:
    """Whether the page asks twice for a day of birth in the same words, or has headings for two spouses."""
    labels = [
        anchor.phrase.folded.replace("nee", "ne").replace("ه", "")
        for anchor in find(rows, of_kind(KINDS["identity_card"]))
        if "birth_date" in anchor.phrase.fields and anchor.likeness >= _SAME and len(anchor.phrase.folded) > _SHORT
    ]
    return len(labels) > len(set(labels)) or structure.has_two_headings(rows)


def _is_another(name: str, titled: float, texts: Sequence[Headline], rows: Sequence[Row]) -> bool:
    """Whether the page is a paper that nobody asks for, though it resembles one of ours.

    An act's text names other papers, and in their words: `بعد الإذن بالزواج`. Only at its head they are titles.
    """
    pages = [each.text for each in texts]
    own = any(fold(text) in page for text in OWN_STATE for page in pages)
    if KINDS[name].is_card and not own and any(fold(text) in page for text in OTHER_STATES for page in pages):
        return True
    if KINDS[name].is_card and any(fold(text) in page for text in OTHER_ISSUERS for page in pages):
        return True
    context = KINDS[name].context
    if context and not any(fold(word) in page for word in context for page in pages):
        # All that the page prints may be captions.
        return not structure.has_context(rows, KINDS[name])
    # `1 - الإذن بالزواج` is the caption of a clause.
    named = [each for each in texts if len(each.text) <= _LONGEST and not each.text[:1].isdigit()]
    if KINDS[name].is_card and _is_contradicted(KINDS[name], named):
        return True
    if structure.is_text(rows, KINDS[name]):
        named = [each for each in named if not each.below]
        return _titled(OTHERS, named, alone=True) > titled + _OTHERWISE
    return _titled(OTHERS, named) > titled + _OTHERWISE


def _is_contradicted(kind: Kind, texts: Sequence[Headline]) -> bool:
    """Whether one script's title is another paper's, and none of the kind's: a card says the same in both.

    `Certificat d'immatriculation` is a foreigner's, and a vehicle's: `شهادة تسجيل مركبة`.
    """
    for arabic in (False, True):
        mine = [each for each in texts if each.arabic == arabic and not each.below]
        theirs = _title(OTHERS.titles_ar if arabic else OTHERS.titles_fr, mine, alone=True)
        if theirs >= _WHOLE_TITLE and _title(kind.titles_ar if arabic else kind.titles_fr, mine) <= _NO_TITLE:
            return True
    return False


def _titled(kind: Kind, texts: Sequence[Headline], *, alone: bool = False) -> float:
    latin_texts, arabic_texts = ([each for each in texts if each.arabic == script] for script in (False, True))
    nouns = [(words, is_arabic(words[0])) for words in kind.nouns]
    french = max(
        _title(kind.titles_fr, latin_texts, alone=alone),
        _named([words for words, is_ar in nouns if not is_ar], latin_texts),
    )
    arabic = max(
        _title(kind.titles_ar, arabic_texts, alone=alone),
        _named([words for words, is_ar in nouns if is_ar], arabic_texts),
    )
    return 1 - (1 - 0.85 * french) * (1 - 0.85 * arabic)


def _hinted(kind: Kind, texts: Sequence[Headline], rows: Sequence[Row]) -> float:
    """Return how well the page is titled by what is a title in company only: `ELECTRICITE` heads any account's line."""
    hinted = 0.85 * _title(kind.hints, [each for each in texts if not each.arabic])
    if not hinted:
        return 0.0
    evidence = structure.evidence(rows, kind)
    company = evidence.left >= _FOREIGN and (evidence.marks or evidence.covered > _HALF)
    return hinted if company else 0.0


def _score(kind: Kind, rows: Sequence[Row], titled: float) -> tuple[float, tuple[str, ...]]:
    """Return what speaks for a kind: its title; labels fill a part of what titles leave open, structure stands in."""
    if not kind.fields:
        return 0.0, ()
    evidence: Evidence = structure.evidence(rows, kind)
    base = titled * 0.9
    if titled < _UNCLEAR / 2:
        return evidence.score, evidence.reasons
    by_title = base + evidence.covered * (0.35 * (1 - base) + 0.05)
    if titled < _UNCLEAR:
        # Half a title takes nothing away from what the rest of the page says, nor does it silence that.
        spoken = by_title * evidence.left if evidence.left < _SPOKEN else by_title
        return max(spoken, evidence.score), evidence.reasons
    # A clinic's `bulletin de naissance` is titled as ours, and asks for hardly anything that ours asks for.
    hardly = evidence.covered < _HARDLY and evidence.left < _FOREIGN
    return by_title * (evidence.left if hardly else 1.0), evidence.reasons


@cache
def _about() -> tuple[str, ...]:
    """Return words that begin the title of a paper about another: a request for it, a receipt."""
    return tuple(fold(word) for word in ABOUT_A_PAPER)


@cache
def _forms(wording: str) -> tuple[str, str, str, str]:
    """Return a title folded and shaped, then its first word."""
    words = wording.split()
    return fold(wording), shaped(words), fold(words[0]), shaped(words[:1])


def _title(wordings: Sequence[str], texts: Sequence[Headline], *, alone: bool = False) -> float:
    """Return how well one of the texts is one of the titles, `alone` only where it says little besides."""
    best = 0.0
    for wording in wordings:
        folded, ends, head, head_ends = _forms(wording)
        # Long wordings say more: `facture` alone is a word of many papers.
        weight = min(1.0, 0.65 + len(folded) / 40)
        for each in texts:
            text = each.text
            if len(text) < len(folded) * 0.8 or (text.startswith(_about()) and not _is_receipt(text, wording)):
                continue
            # Letters that engines take for each other count half.
            likeness = fuzz.partial_ratio(ends, each.shaped, score_cutoff=_TITLE)
            likeness = (likeness + fuzz.partial_ratio(folded, text)) / 2 if likeness else 0.0
            # The first word tells kinds of papers apart: `دفتر`, not `رقم الحالة المدنية`.
            if likeness < _TITLE or max(_part(head, text), _part(head_ends, each.shaped)) < _HEAD:
                continue
            # One letter lost, an office is as like a title: `كتب الحالة المدنية` was `مكتب`, or `كتيب`.
            if any(fuzz.partial_ratio(office, text) >= likeness for office in _offices()):
                continue
            own_row = len(text) <= _TITLE_ROOM * len(folded) + _TITLE_SPARE
            # Steep: titles of two kinds share most of their letters (`extrait d'acte de ...`).
            alike = (likeness - _UNLIKE) / (100 - _UNLIKE)
            inside = _WITHIN if len(text) < _SENTENCE * len(folded) else _IN_A_SENTENCE
            inside = 0.0 if alone else inside
            heads = _WITHIN if each.heads_part else 1.0
            best = max(best, alike * weight * (heads if own_row else inside))
    return best


def _is_receipt(text: str, wording: str) -> bool:
    """Whether a text is the receipt that a title is, which stands for the paper itself: of just what the title says."""
    words = [fold(word) for word in wording.split()]
    return words[0] in _RECEIPTS and text.startswith(words[0]) and all(_part(word, text) >= _SAYS for word in words)


def _part(word: str, text: str) -> float:
    return fuzz.partial_ratio(word, text)


def _named(wordings: Sequence[Sequence[str]], texts: Sequence[Headline]) -> float:
    """Return how well a text is a title by its nouns alone: they come in order, the first one at its start."""
    best = 0.0
    for each in texts:
        about = any(word in each.text for word in _about())
        if len(each.text) <= _LONGEST and not about and any(_in_order(words, each.text) for words in wordings):
            best = max(best, _BY_NOUNS * (_WITHIN if each.heads_part else 1.0))
    return best


def _in_order(words: Sequence[str], text: str) -> bool:
    at = 0
    for number, word in enumerate(words):
        found = fuzz.partial_ratio_alignment(fold(word), text[at:], score_cutoff=_NOUN)
        if found is None or (number == 0 and found.dest_start > _EARLY):
            return False
        at += found.dest_end
    return True


def _of_zone(zone: ZoneRead) -> str:
    if zone.code.startswith("P"):
        return "passport"
    # Visas, and cards of other states, are none of the documents that are asked for.
    if zone.issuer != "MAR" or zone.code.startswith("V"):
        return UNKNOWN
    return "identity_card" if zone.nationality == "MAR" else "residence_permit"
