"""Which parts of a file are one document: both sides of a card, the pages of an act, or papers of several people.

Parts of different kinds are different documents. Of one kind, parts are one document unless they contradict each
other: another number, another birth date, other names. A part of unknown kind goes with the part before it, as the
back of a card or the second page of an act does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from rapidfuzz import fuzz

from dossier.documents import KINDS
from dossier.documents.kind import Kind, Value
from dossier.reading import Box, DocumentReading
from ocr.accord import judged
from ocr.calibration import confidence
from ocr.combine import Found, choose, confirmed_by_latin, proved, with_zone
from ocr.engine import Engine, Rect
from ocr.evidence import Grade
from ocr.false_blanks import without_false_blanks
from ocr.finder.search import candidates
from ocr.folding import fold, is_arabic
from ocr.grading import Verified
from ocr.issued import is_another_day
from ocr.kind import UNKNOWN
from ocr.leftover import LIKELY, SURELY, Place, Told, leftovers, settled, told_of, unspoken_for, weighed
from ocr.likely_kind import with_likely_kinds
from ocr.nationality import in_words
from ocr.other_side import with_other_sides
from ocr.page import Part
from ocr.prose import printed_places
from ocr.signs import Floats, all_signs, all_weighed
from ocr.verify import verify
from ocr.years_of_acts import with_years_apart

# Fields that tell one document from another, strongest first, with how sure both values have to be to contradict
# or to confirm. One wrong character in a number is more often a misreading than another person.
_TELLING = (
    ("document_number", 0.75), ("act_number", 0.75), ("national_id", 0.75), ("birth_date", 0.75),
    ("husband_document_number", 0.75), ("marriage_date", 0.75), ("issue_date", 0.75), ("family_name", 0.6),
    ("given_names", 0.6), ("holder_name", 0.6), ("student_name", 0.6), ("establishment", 0.6),
)  # fmt: skip
# What together is on one card only, however its names were read or told apart, and how sure each value has to be.
_OF_ONE_CARD, _IDENTITY, _AGREED = ("document_number", "birth_date", "expiry_date"), "identity_card", 0.75
_ALIKE, _UNLIKE = 85.0, 60.0
# A kind that a page is this unsure of gives way to one that another page is this sure of.
_WEAK, _STRONG = 0.55, 0.8
_NATIONALITY = "nationality"

_Reads = dict[str, list[tuple[Verified, int, Rect]]]


@dataclass(slots=True)
class Document:
    """One document: its kind, its parts in order, everything read for its fields, and what became of it.

    `signs` are what spoke for and against each value when all was weighed (ocr.signs.table.SIGNS).
    """

    kind: str
    confidence: float
    parts: list[Part]
    reads: _Reads = field(default_factory=dict)
    fields: dict[str, Found] = field(default_factory=dict)
    signs: dict[str, Floats] = field(default_factory=dict)

    def reading(self) -> DocumentReading:
        """Return it as the rest of the house knows it."""
        region = self.parts[0].region if self.parts else None
        box = Box(region.left, region.top, region.width, region.height) if region else None
        pages = tuple(dict.fromkeys(part.page for part in self.parts))
        # A region says where a document is on its one page; over several pages it would say nothing.
        alone = box if len(self.parts) == 1 else None
        # A machine-readable zone says what it says on paper of any kind, known or not.
        names = dict.fromkeys([*KINDS[self.kind].fields, "mrz"])
        found = {name: self.fields[name].reading() for name in names if name in self.fields}
        return DocumentReading(self.kind, self.confidence, pages, alone, found)


def documents_of(engine: Engine, parts: Sequence[Part]) -> list[Document]:
    """Return the documents that the parts of a file make, in order of appearance; at least one."""
    documents = unweighed(engine, parts)
    for document in documents:
        document.fields = all_weighed(document.fields, document.signs, engine.nets)
    return documents


def unweighed(engine: Engine, parts: Sequence[Part]) -> list[Document]:
    """Return the documents with the signs of each value, before these are weighed together."""
    groups = _groups(with_likely_kinds(with_other_sides(parts)))
    for document in groups:
        _read(engine, document)
    joined: list[Document] = []
    for document in groups:
        same = [other for other in joined if other.kind == document.kind and agreement(other, document) >= 0]
        if not same:
            joined.append(document)
            continue
        _join(max(same, key=lambda other: agreement(other, document)), document)
    for document in joined:
        told = told_of(document.parts, KINDS[document.kind])
        document.fields = weighed(document.fields, told, KINDS[document.kind])
        _give(engine, document, told, _missing(document), LIKELY)
        for name in unspoken_for(document.fields, told, KINDS[document.kind]):
            _give(engine, document, told, [name], SURELY)
        reads = {name: [read for read, _, _ in every] for name, every in document.reads.items()}
        document.signs = all_signs(document.fields, reads, told, KINDS[document.kind])
    # What nobody could name is told last: the first document speaks for the file.
    return sorted(joined, key=lambda document: document.kind == UNKNOWN)


def _groups(parts: Sequence[Part]) -> list[Document]:
    """Make one document a part of known kind, with the parts of unknown kind that follow it."""
    known = [part for part in parts if part.guess.name != UNKNOWN]
    strongest = max((part.guess.confidence for part in known), default=0.0)
    weak = _WEAK if strongest >= _STRONG else 0.0
    # What a sure part is named as needs no strength of its own: the other side of a card says less of itself.
    named = {part.guess.name for part in known if part.guess.confidence >= _STRONG}
    groups: list[Document] = []
    waiting: list[Part] = []
    for part in parts:
        if part.guess.name == UNKNOWN or (part.guess.confidence < weak and part.guess.name not in named):
            if any(other.page == part.page and other.guess.confidence >= weak for other in known):
                # On one page, white and another look part them: it is a paper of its own, and says nothing of others.
                groups.append(Document(UNKNOWN, part.guess.confidence, [part]))
            else:
                (groups[-1].parts if groups else waiting).append(part)
            continue
        groups.append(Document(part.guess.name, part.guess.confidence, [*waiting, part]))
        waiting = []
    if groups:
        return groups
    surest = max((part.guess.confidence for part in waiting), default=0.0)
    return [Document(UNKNOWN, surest, waiting)]


def _read(engine: Engine, document: Document) -> None:
    kind = KINDS[document.kind]
    for part in document.parts:
        told = proved(document.kind, part.zone.read) if part.zone and kind.zones else {}
        for read in verify(engine, part.working, part.rows, kind, candidates(part.rows, kind), told):
            place = (_witnessed(read, engine), part.page, part.on_page(read.candidate.rect))
            document.reads.setdefault(read.candidate.field, []).append(place)
    _choose(document)


def _missing(document: Document) -> list[str]:
    fields = KINDS[document.kind].fields
    return [name for name, label in fields.items() if name not in document.fields and label.value is not Value.MRZ]


def _give(engine: Engine, document: Document, told: Sequence[Told], wanted: Sequence[str], least: float) -> None:
    """Give fields what is at least so likely theirs, never surely; the others stay as they are."""
    kind, found, reads = KINDS[document.kind], document.fields, _Reads()
    places = [(place, one.part) for one in told for place in _left_on(one, kind, wanted, found)]
    chosen = [settled([place for place, _ in places if place.candidate.field == name], least) for name in wanted]
    for part in document.parts:
        here = [place.candidate for place, at in places if at is part and any(place is each for each in chosen)]
        for read in verify(engine, part.working, part.rows, kind, here) if here else ():
            if read.candidate.field in wanted:
                place = (_witnessed(read, engine), part.page, part.on_page(read.candidate.rect))
                reads.setdefault(read.candidate.field, []).append(place)
    if reads:
        document.reads |= reads
        _choose(document)
        given = {name: _unsure(each, found.get(name)) for name, each in document.fields.items() if name in reads}
        document.fields = {**found, **given}


def _left_on(told: Told, kind: Kind, wanted: Sequence[str], found: Mapping[str, Found]) -> list[Place]:
    """Return where on a part fields that nothing was found for may stand, off the values of those that were."""
    part, held = told.part, [each.rect for each in found.values() if each.page == told.part.page]

    def is_taken(word: Rect) -> bool:
        return any(rect.holds(part.on_page(word)) for rect in held)

    return leftovers(told.cells, kind, wanted, is_taken) if wanted else []


def _unsure(found: Found, before: Found | None) -> Found:
    """Return what was given, to be checked, with what stood in its place before."""
    others = found.alternatives if before is None else tuple(dict.fromkeys([*found.alternatives, before.value]))
    return replace(found, grade=min(found.grade, Grade.NEARLY, key=confidence), alternatives=others)


def _witnessed(read: Verified, engine: Engine) -> Verified:
    """Doubt what a lone net agrees on with itself: grades were counted with two nets a script."""
    if engine.nets.are_two(arabic=read.candidate.arabic):
        return read
    return replace(read, grade=min(read.grade, Grade.NEARLY, key=confidence))


def _choose(document: Document) -> None:
    zones = [part.zone.read for part in document.parts if part.zone]
    reads = {
        name: [read for read in found if not any(is_another_day(name, read[0].value, zone) for zone in zones)]
        for name, found in document.reads.items()
    }
    fields: Mapping[str, Found] = {name: choose(found) for name, found in reads.items() if found}
    for part in document.parts:
        if part.zone:
            zone, rect = part.zone, part.on_page(part.zone.rect)
            told = with_zone(fields, document.kind, zone.read, part.page, rect)
            fields = told if KINDS[document.kind].zones else {**fields, "mrz": told["mrz"]}
    if _NATIONALITY in fields:
        fields = {**fields, _NATIONALITY: in_words(fields[_NATIONALITY], document.parts)}
    labels = KINDS[document.kind].fields
    names = {name for name, label in labels.items() if label.value in (Value.NAME, Value.FULL_NAME)}
    fields = {
        name: without_false_blanks(found) if name in names else found
        for name, found in confirmed_by_latin(fields).items()
    }
    places = [name for name, label in labels.items() if label.value is Value.PLACE and name in fields]
    printed = printed_places(row for part in document.parts for row in part.rows) if places else frozenset()
    fields = {name: without_in(found, printed) if name in places else found for name, found in fields.items()}
    today = datetime.now(UTC).date()
    document.fields = judged(with_years_apart(fields, labels, today), today, labels)


def without_in(found: Found, printed: frozenset[str]) -> Found:
    """Return a place without the `ب` that says where, as the page prints it elsewhere: `بسلا` is in سلا.

    Args:
        found: the place that was chosen.
        printed: the places that the page prints behind words for an area, folded.
    """
    bare = found.value.removeprefix("ب")
    own = bare == found.value or fold(found.value) in printed or fold(bare) not in printed
    return found if own else replace(found, value=bare)


def agreement(one: Document, other: Document) -> int:
    """Return above 0 where the fields of two documents say that they are one, below 0 where they say otherwise."""
    if _are_one_card(one, other):
        return len(_TELLING)
    agree, differ = 0, 0
    for name, least in _TELLING:
        mine, theirs = one.fields.get(name), other.fields.get(name)
        if not mine or not theirs or min(mine.confidence, theirs.confidence) < least:
            continue
        if is_arabic(mine.value) != is_arabic(theirs.value):
            # A page with a French half and an Arabic one is one paper: how two scripts spell a name says nothing.
            continue
        likeness = fuzz.ratio(fold(mine.value), fold(theirs.value))
        agree += likeness >= _ALIKE
        differ += likeness < (_ALIKE if "date" in name else _UNLIKE)
    # Twins share half of what tells people apart: in a tie what differs decides.
    return agree - differ if agree > differ or not differ else -1


def _are_one_card(one: Document, other: Document) -> bool:
    """Whether two identity cards have one number and two days in common: names in the other order say nothing then."""
    pairs = [(one.fields.get(name), other.fields.get(name)) for name in _OF_ONE_CARD]
    return one.kind == other.kind == _IDENTITY and all(
        mine is not None
        and theirs is not None
        and min(mine.confidence, theirs.confidence) >= _AGREED
        and fold(mine.value) == fold(theirs.value)
        for mine, theirs in pairs
    )


def _join(document: Document, more: Document) -> None:
    document.parts += more.parts
    document.confidence = max(document.confidence, more.confidence)
    for name, reads in more.reads.items():
        document.reads.setdefault(name, []).extend(reads)
    _choose(document)
