"""Candidates from running text: between two formulas stands a value; who it belongs to, the text before it says."""

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from dossier.documents.kind import Kind, Value
from dossier.documents.labels import REGISTERS_AR, REGISTERS_FR, STREETS
from dossier.letters import fold
from dossier.places import is_place
from ocr.anchors import Match, Phrase, is_verb
from ocr.candidate import Candidate
from ocr.prose.announced import by_event, day_behind, is_weak
from ocr.prose.bare_days import BareDay, is_bare_day, settled
from ocr.prose.birth import told_of_birth, without_days_of_parents
from ocr.prose.childs_name import with_childs_name
from ocr.prose.contradicted import Named, contradicted
from ocr.prose.dating import Dated, Event, dated
from ocr.prose.extent import without_pronoun
from ocr.prose.formulas import Formulas, Role, formulas_of
from ocr.prose.holes import beside_holes
from ocr.prose.named import without_names
from ocr.prose.officials import is_bare
from ocr.prose.orders import Orders
from ocr.prose.parties import Parties
from ocr.prose.place import GENERIC, LOOSE, NAME_WORDS, SURE, YEAR_ONLY, Place, candidate_of, names_before, values_of
from ocr.prose.stream import Stream
from ocr.prose.unread import unread

# A formula in running text says as much as a label of middling length; whatever comes later says less.
_WEIGHT, _LATER = 0.85, 0.15
_BEFORE_WORDS = 22
# From this likeness on a formula is what it seems.
_ALIKE = 0.95
# Fields that a text states at its end.
_ISSUED = "issue_date"
_LAST = frozenset({_ISSUED})
_YEAR_AND_MONTH = 7
_BORN = "birth_date"
_THOUSAND, _MISS = "Mille", "mlle"
_WHOLE_NAME = ("given_names", "family_name")
_NAMED = ("_given_names", "_family_name")
# Dates that verbs announce weigh less than those of labels.
_BESIDE_VERB, _FAR_FROM_VERB = 0.7, 0.6
# What announces the date at a text's end, how many words that end may have, and how sure such a place is.
_ON = frozenset({"le", "في", "بتاريخ", "يوم"})
_CLOSING_WORDS = 12
_ADDRESS, _STREETS = "address", frozenset(fold(word) for word in STREETS)
_ON_LIKELY = 0.9
# Between the days of two calendars, and how many words before `on` a town may stand.
_AGAIN = frozenset(fold(word) for word in ("موافق", "الموافق", "correspondant", "soit", "corresp."))
_TOWN_BEFORE = 4
# Behind a parent's name stand the parent's facts, until the text comes back to the child, the act or its clerk.
_PARENTS = frozenset({"father_name", "mother_name"})
_OF_THE_ACT = frozenset({"act_number", "registry_office", "issue_date", "act_year"})
_IN, _STOPS = "ب", frozenset(".;؛")
# A bare number's label, words beside it, and how far a list of numbers goes.
_NUMBER = frozenset(fold(word) for word in ("عدد", "رقم", "n°", "العدد", "numéro"))
_UNDER = frozenset(fold(word) for word in ("تحت", "sous", "رسم", "acte", "وعدد"))
_REGISTERS = frozenset(fold(word) for words in (REGISTERS_FR, REGISTERS_AR) for word in words if " " not in word)
_LISTED = 6
_NAME, _FIRST_NAME, _NAMES_APART = "nom", "prenom", 6
# How alike the last words of a wording have to be, if they have more letters.
_LAST_WORD, _SHORT_WORD = 0.75, 3
# A formula that holds the verb which headings are told from.
_WEDDED = ("aepous", "ontepous")


def told(running: Sequence[Stream], kind: Kind, printed: frozenset[str] = frozenset()) -> list[Candidate]:
    """Return the values that the running texts tell; sentences beside a card are a clerk's, not the card's.

    Args:
        running: the texts of a page.
        kind: of the document.
        printed: places that the page prints, by `printed_places`.
    """
    if kind.zones:
        return []
    formulas, orders = formulas_of(kind.name), Orders()
    named: list[Named] = []
    found = _in_streams(running, kind, formulas, orders, named, printed)
    if orders.tells_more():
        named.clear()
        found = _in_streams(running, kind, formulas, orders, named, printed)
    return _lately_issued(contradicted(found, named))


def _in_streams(
    running: Sequence[Stream], kind: Kind, formulas: Formulas, orders: Orders, named: list[Named],
    printed: frozenset[str],
) -> list[Candidate]:  # fmt: skip
    """Return what the texts tell; one that a margin's line cut off goes on with the parent whom the last one named."""
    found: list[Candidate] = []
    of_parent: dict[bool, bool] = {}
    for stream in running:
        told_here = _in_stream(
            stream, kind, formulas, orders, named, printed, goes_on=of_parent.get(stream.arabic, False)
        )
        unended = bool(stream.spots) and stream.spots[-1].token.text[-1:] not in _STOPS
        of_parent[stream.arabic] = unended and any(each.field in _PARENTS and each.value for each in told_here)
        found += told_here
    return found


def _lately_issued(found: Sequence[Candidate]) -> list[Candidate]:
    """Leave out days of issue before another: an act was drawn up, and signed, long before its copy is issued."""
    days = [each.value for each in found if each.field == _ISSUED and len(each.value) > _YEAR_AND_MONTH]
    return [each for each in found if each.field != _ISSUED or not each.value or each.value >= max(days, default="")]


def _in_stream(
    stream: Stream, kind: Kind, formulas: Formulas, orders: Orders, named: list[Named], printed: frozenset[str],
    *, goes_on: bool,
) -> list[Candidate]:  # fmt: skip
    words = _words(stream)
    matches = _without_streets(_chosen(_matches(stream, words, formulas)), formulas)
    roles = [formulas.roles[(match.phrase.folded, match.phrase.arabic)] for match in matches]
    found: list[Candidate] = []
    seen: dict[str, int] = {}
    parties = Parties()
    rects = [spot.token.rect for spot in stream.spots if (spot.row, spot.at) not in stream.captions]
    edges = min(rect.left for rect in rects), max(rect.right for rect in rects)
    days = dated(stream.spots)
    announced: tuple[str, ...] = ()
    again = weakly = False
    of_parents = goes_on
    of_others: list[Candidate] = []
    bare: list[BareDay] = []
    parted = len(words)
    for number, (match, role) in enumerate(zip(matches, roles, strict=True)):
        if role.section and not role.fact and (at := stream.spots[match.start]) and (at.row, at.at) in stream.captions:
            parties.head(role.section, match)
            role = replace(role, fields=_WHOLE_NAME, full_name=True)
        elif not parties.turn(role, match, (matches[number - 1], roles[number - 1]) if number else None, stream.spots):
            announced = ()
            continue
        parted = min(parted, match.start if parties.section else parted)
        guessed = role.again and weakly and not any(day.event for day in [day_behind(match, days)] if day)
        if role.again:
            # `في يوم 14 شعبان 1410`, `موافق : ...`, and no verb in either: an act's day in two calendars is no copy's.
            announced = () if guessed else announced
            unsaid = () if again else tuple(name for name in role.fields if not kind.fields[name].section)
            # `في يوم 12 ماي 2010 الموافق ل ...`: nothing announced the date before the formula.
            role = replace(role, fields=announced or unsaid, earlier=() if announced else unsaid)
            again = True
        else:
            announced = tuple(name for name in role.fields if _is_date(name, kind))
            weakly = is_weak(match) and announced == (_ISSUED,)
        role = by_event(role, match, days, kind)
        start = matches[number - 1].end + 1 if number else 0
        before = stream.spots[max(start, match.start - _BEFORE_WORDS) : match.start]
        stops = [
            other.start for other, what in zip(matches[number + 1 :], roles[number + 1 :], strict=True) if not what.idle
        ]
        ends = (
            matches[number + 1].start if number + 1 < len(matches) else len(words),
            stops[0] if stops else len(words),
        )
        after = (stream.spots[match.end + 1 : ends[0]], stream.spots[match.end + 1 : ends[1]])
        after = (without_pronoun(after[0], stream.spots[ends[0] : ends[0] + 1]), after[1])
        follows = roles[number + 1] if number + 1 < len(roles) else Role()
        if role.full_name and not follows.full_name and {"family_name", "family_name_ar"} & set(follows.fields):
            # `المسمى محمد اسمه العائلي العلمي`: the given name only.
            role = replace(role, fields=role.fields[:1], full_name=False)
        of_parents = _is_of_parents(role, match, of_parents=of_parents)
        cut = frozenset(stream.cut)
        place = Place(kind, parties.section, match, stream.arabic, edges, of_parents, orders, cut)
        values = beside_holes(values_of(before, after, role, place), stream.spots, kind)
        if guessed:
            values = [replace(each, doubted=True) for each in values]
        if is_bare_day(role, match, days, parties.section):
            values = [replace(each, doubted=True) for each in values]
            bare += [BareDay(each, parties.section) for each in values if each.value]
        if role.full_name:
            named.append(Named(tuple(values), is_bare(match.phrase.folded)))
        if role.fact and not stream.arabic and not any(f"{parties.section}{each}" in parties.told for each in _NAMED):
            values += names_before(stream.spots[max(0, match.start - NAME_WORDS - 2) : match.start], place)
        if _before_birth(role, values) and found and _is_generic(stream, matches[number - 1], found[-1]):
            # `بتاريخ 12 مارس 1985 الموافق ل ... ولد`: the date was announced by a word of any sentence.
            values.append(replace(found.pop(), field=role.earlier[0]))
        lost = unread(stream, match, role, values, place, parties.told)
        values = [each for each in values if each.value or all(each.field != other.field for other in lost)] + lost
        if of_parents:
            of_others += [each for each in values if each.field == _BORN and each.value]
        for each in values:
            found.append(_ranked(each, seen.get(each.field, 0) + 2 * match.phrase.loose, match.likeness))
            seen[each.field] = seen.get(each.field, 0) + (match.likeness >= _ALIKE and not match.phrase.loose)
        parties.told |= {each.field.removesuffix("_ar") for each in values if each.value}
    if len({each.value for each in of_others}) > 1:
        # Father and mother each have their day here: neither is the child's.
        days_of_others = {each.value for each in of_others}
        found = [each for each in found if each.field != _BORN or each.value not in days_of_others]
    found = settled(found, bare, kind)
    found += _by_verbs(stream, kind, days, found, (-1 if goes_on else _first_parent(matches, roles), parted))
    found = without_days_of_parents(stream, found)
    found = with_childs_name(stream, kind, found, edges, printed)
    found += told_of_birth(stream, kind, days, found, edges)
    if _ISSUED in kind.fields and not any(each.field == _ISSUED for each in found):
        found += _signed(stream, kind)
    return found


def _words(stream: Stream) -> list[str]:
    """Return the folded words; a `Mille` that begins a clause before a capital is `Mlle`, which engines know less."""
    texts = [spot.token.text for spot in stream.spots]
    words = [fold(text) for text in texts]
    for at, text in enumerate(texts[:-1]):
        begins = at == 0 or texts[at - 1][-1:] in ".:;,"
        if text == _THOUSAND and begins and texts[at + 1][:1].isupper():
            words[at] = _MISS
    return words


def _first_parent(matches: Sequence[Match], roles: Sequence[Role]) -> int:
    """Return the word at which the first parent's name begins."""
    starts = [match.start for match, role in zip(matches, roles, strict=True) if _PARENTS & set(role.fields)]
    return min(starts, default=10**6)


def _by_verbs(
    stream: Stream, kind: Kind, days: Sequence[Dated], found: Sequence[Candidate], starts: tuple[int, int]
) -> list[Candidate]:
    """Return the dates that only the verbs of their clauses announce.

    `starts` are the words at which the first parent's name and the first spouse's part begin.
    """
    parents, parted = starts
    told_here = {each.field for each in found if len(each.value) > YEAR_ONLY}
    places = {each.place for each in found if each.value}
    issued = max((each.value for each in found if each.field == _ISSUED), default="")
    made = []
    for day in days:
        name = day.event.value if day.event else ""
        # What was issued after the day that a formula told is the copy.
        told_already = name in told_here and not (name == _ISSUED and day.iso > issued)
        if name not in kind.fields or told_already or (name == _BORN and day.first > parents):
            continue
        spots = stream.spots[day.first : day.last + 1]
        far = not day.own and day.first >= parted
        if far and any((spot.row, spot.at) in places for spot in spots):
            # A verb that stands elsewhere takes no day from a label.
            continue
        match = Match(Phrase("", stream.arabic), day.first, day.first, 1.0)
        candidate = candidate_of(name, spots, Place(kind, None, match, stream.arabic))
        if candidate and candidate.value == day.iso:
            sureness = SURE if day.beside else LOOSE
            weight = _BESIDE_VERB if day.beside else _FAR_FROM_VERB
            made.append(replace(candidate, place_confidence=sureness, label_weight=weight, doubted=far))
    return made


def _is_of_parents(role: Role, match: Match, *, of_parents: bool) -> bool:
    """Whether what follows the formula says something of a parent."""
    if _PARENTS & set(role.fields):
        return True
    act = bool(_OF_THE_ACT & set(role.fields)) and match.phrase.folded not in GENERIC
    # Only a finite verb (`est né`) comes back to the child, participles go on with the parent.
    return of_parents and not (act or role.earlier or role.full_name or "given_names" in role.fields)


def _before_birth(role: Role, values: Sequence[Candidate]) -> bool:
    return "birth_date" in role.earlier and not any(each.field == "birth_date" and each.value for each in values)


def _is_generic(stream: Stream, last: Match, found: Candidate) -> bool:
    """Whether the date found last was announced by a word of any sentence, just before the last formula's end."""
    words = [fold(spot.token.text) for spot in stream.spots]
    near = words[max(0, last.start - _BEFORE_WORDS) : last.end + 1]
    return found.field == _ISSUED and any(word in GENERIC for word in near)


def _signed(stream: Stream, kind: Kind) -> list[Candidate]:
    """Return the date that a text ends with: `Rabat, le 12 mars 2026`."""
    spots = stream.spots[-_CLOSING_WORDS:]
    for at in range(len(spots) - 1, 0, -1):
        if fold(spots[at - 1].token.text) in _ON:
            phrase = Phrase(fold(spots[at - 1].token.text), stream.arabic)
            place = Place(kind, None, Match(phrase, at, at, _ON_LIKELY), stream.arabic)
            candidate = candidate_of(_ISSUED, spots[at:], place)
            days = dated(stream.spots)
            others = {day.iso for day in days if day.event not in (None, Event.ISSUE)}
            if candidate and candidate.value not in others and not _is_of_two_calendars(stream, at, days):
                return [replace(candidate, label_weight=_WEIGHT)]
    return []


def _is_of_two_calendars(stream: Stream, on: int, days: Sequence[Dated]) -> bool:
    """Whether a day behind a mere `on` stands behind its other calendar: so acts tell what happened, with no town."""
    words = [fold(spot.token.text) for spot in stream.spots]
    day = next((each for each in days if each.first >= on), None)
    if day is None or day.event is not None or not any(word in _AGAIN for word in words[on : day.first]):
        return False
    towns = (stream.spots[at].token.text.strip(" ,.،:") for at in range(max(0, on - _TOWN_BEFORE), on))
    return not any(is_place(town) or is_place(town.removeprefix(_IN)) for town in towns)


def _is_date(name: str, kind: Kind) -> bool:
    known = kind.fields.get(name) or kind.fields.get(f"husband_{name}")
    return known is not None and known.value is Value.DATE


def _matches(stream: Stream, words: Sequence[str], formulas: Formulas) -> list[Match]:
    ends = list(range(len(words)))
    for at in range(len(words) - 2, -1, -1):
        if not stream.spots[at].token.text.endswith(":"):
            ends[at] = ends[at + 1]
    words = [formulas.without_and(word) for word in words] if stream.arabic else words
    found = formulas.wording.matches(words, ends, arabic=stream.arabic)
    found = without_names([_with_preposition(match, words) for match in found], stream, formulas)
    texts = [spot.token.text for spot in stream.spots]
    words_of_any_sentence = {key for key, role in formulas.roles.items() if role.word}
    return [
        match
        for match in found
        if (
            (match.phrase.folded, match.phrase.arabic) not in words_of_any_sentence
            or _before_colon(stream, match)
            or _pairs_names(words, match, texts)
            or _numbers_the_act(match, words)
        )
        and (match.phrase.folded.startswith(_WEDDED) or not any(is_verb(texts, at) for at in _words_of(match)))
        and _ends_alike(match, words, formulas)
    ]


def _pairs_names(words: Sequence[str], match: Match, texts: Sequence[str]) -> bool:
    """Whether a bare `Nom` stands beside a `Prénom`, each before a word in capitals: `Prénom ALI Nom ALAMI`."""
    after = texts[match.end + 1] if match.end + 1 < len(texts) else ""
    near = [*words[max(0, match.start - _NAMES_APART) : match.start], *words[match.end + 1 : match.end + _NAMES_APART]]
    return match.phrase.folded == _NAME and after[:1].isupper() and any(word.startswith(_FIRST_NAME) for word in near)


def _with_preposition(match: Match, words: Sequence[str]) -> Match:
    """Return a match as certain whose last letter is written on to the next word: `قسم قضاء الأسرة بفاس`."""
    window = "".join(words[at] for at in _words_of(match))
    joined = match.phrase.arabic and match.phrase.folded == window + _IN and match.end + 1 < len(words)
    return replace(match, likeness=1.0) if joined and words[match.end + 1].startswith(_IN) else match


def _words_of(match: Match) -> range:
    return range(match.start, match.end + 1)


def _ends_alike(match: Match, words: Sequence[str], formulas: Formulas) -> bool:
    """Whether the last word is the wording's too: `المحكمة الابتدائية بميدلت` is no `... بمدينة`."""
    ending = formulas.endings.get((match.phrase.folded, match.phrase.arabic), "")
    last = next((words[at] for at in range(match.end, match.start, -1) if words[at]), "")
    if match.likeness == 1.0 or len(ending) <= _SHORT_WORD or not last:
        return True
    return Levenshtein.normalized_similarity(last, ending) >= _LAST_WORD


def _numbers_the_act(match: Match, words: Sequence[str]) -> bool:
    """Whether a bare `عدد` stands in a list beside the numbers of a register and a page: `صحيفة 203 عدد 318`."""
    number = words[match.end + 1 : match.end + 2]
    before = words[max(0, match.start - _LISTED) : match.start]
    if match.phrase.folded not in _NUMBER or not number or not number[0].isdecimal() or not before:
        return False
    around = [*before, *words[match.end + 2 : match.end + 1 + _LISTED]]
    apart = before[-1].isdecimal() or before[-1] in _UNDER
    return apart and any(word in _REGISTERS for word in around)


def _before_colon(stream: Stream, match: Match) -> bool:
    texts = [spot.token.text for spot in stream.spots[match.end : match.end + 2]]
    return texts[0].endswith(":") or texts[-1].startswith(":")


def _chosen(matches: Sequence[Match]) -> list[Match]:
    kept: list[Match] = []
    for match in sorted(matches, key=lambda each: -len(each.phrase.folded) * (each.likeness - 0.5)):
        if all(match.end < other.start or match.start > other.end for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)


def _without_streets(matches: Sequence[Match], formulas: Formulas) -> list[Match]:
    """Leave out what an address label names inside an address: `Adresse : RESIDENCE AL AMAL`."""
    kept: list[Match] = []
    for match in matches:
        in_address = kept and _ADDRESS in formulas.roles[(kept[-1].phrase.folded, kept[-1].phrase.arabic)].fields
        if not (in_address and match.phrase.folded in _STREETS):
            kept.append(match)
    return kept


def _ranked(candidate: Candidate, earlier: int, likeness: float) -> Candidate:
    weight = _WEIGHT + 0.05 * earlier if candidate.field in _LAST else _WEIGHT - _LATER * earlier
    return replace(candidate, label_weight=min(1.0, max(0.1, weight - (1 - likeness))))
