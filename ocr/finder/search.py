"""Every candidate value on a page: around its labels, in its running text, and where cards print no label."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Script, Value
from dossier.documents.labels import REGISTERS_AR, REGISTERS_FR
from dossier.letters import fold
from dossier.places import is_place
from ocr.anchors import Anchor, find, of_kind
from ocr.bare_names import bare_names
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.act_days import days_of_acts
from ocr.finder.address import begins_an_address, is_street, with_towns, without_capitals
from ocr.finder.announced_names import announced_names
from ocr.finder.bare_holders import bare_holders
from ocr.finder.before_captions import before_captions
from ocr.finder.birthplaces import at_bare_captions, with_places
from ocr.finder.births_by_calendar import births_by_calendar, births_over_verbs
from ocr.finder.communes import of_communes
from ocr.finder.consulates import of_consulates
from ocr.finder.counted import uncounted
from ocr.finder.cut_captions import completed, of_halves
from ocr.finder.dated_acts import dated_acts
from ocr.finder.fuller_days import with_fuller_days
from ocr.finder.given_out import without_days_given_out
from ocr.finder.half_captions import under_lost_halves
from ocr.finder.labelled import labelled
from ocr.finder.leaves import Leaf, leaves
from ocr.finder.letters import letters
from ocr.finder.level_twins import with_level_twins
from ocr.finder.lone_days import undated
from ocr.finder.lost_captions import uncaptioned
from ocr.finder.lost_numbers import lost_numbers
from ocr.finder.over_captions import over_captions
from ocr.finder.parents import heads_a_name, with_second_rows
from ocr.finder.permits import is_glued, of_the_act
from ocr.finder.pointed import pointed
from ocr.finder.registers import entered
from ocr.finder.schools import named
from ocr.finder.sections import sections_of
from ocr.finder.shapes import numbered, registered, school_years, shaped
from ocr.finder.sheet import Sheet, Spot, in_order, unglued
from ocr.finder.sides import sides
from ocr.finder.spans import ends_of_spans
from ocr.finder.torn import rejoined
from ocr.finder.translated import on_two_lines, translated
from ocr.finder.twin_columns import by_order, twin_columns
from ocr.finder.twins import says_the_same
from ocr.finder.whole_names import in_parts, with_whole_names
from ocr.finder.window import windows
from ocr.finder.years import years_below
from ocr.finder.zone_days import with_zone_days
from ocr.lines import Row
from ocr.prose import captioned, margins_apart, printed_places, streams, told
from ocr.prose.dating import Event, dated
from ocr.prose.holes import beside_holes
from ocr.prose.stream import Stream
from ocr.unlabelled import begun, blocks, letter_window
from ocr.values import hijri_days

_SURE = 0.75
# Places of one field that are read again.
_PLACES = 3
_YEAR_ONLY = 4
# `N°` before a house's number is no label of a card's, which has more digits.
_NUMBER, _HOUSE_DIGITS = frozenset({"no", "n", "numero", "رقم"}), 5
# A bare `N°` is an act's only beside its register's and its page's.
_ACT = ("act_number",)
_ANY_NUMBER = frozenset((fold(word), _ACT) for word in ("n°", "numéro", "عدد", "العدد"))
_REGISTERS = frozenset(fold(word) for word in (*REGISTERS_FR, *REGISTERS_AR))
_ADDRESS = "address"
_SON_OF = frozenset({"بن", "بنت", "ابن"})
# A label that says this much has a value that was misread: others of its field are then doubtful.
_STRONG, _DOUBTFUL = 0.8, 0.5
# How sure the place is of a date that a bare `le` announces.
_LOOSE = 0.8
# Words and marks of a short value.
_SHORT_VALUE = 4
# Words of a row that may be a sentence's.
_SENTENCE_WORDS = 7
# Labels of three letters are words of sentences.
_WEAK = 0.5
_NAMES, _WORD = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE}), 3


def candidates(rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Find every candidate value on a page of that kind, in no particular order."""
    rows, kind = margins_apart(uncounted(rejoined(unglued(rows)))), with_whole_names(kind.name)
    sheet = _sheet(rows, kind)
    spread = leaves(rows, sheet.anchors, kind) if kind.sections else []
    found = [each for leaf in spread for each in _of_leaf(leaf, kind)] if spread else _on_page(sheet, kind)
    return _worth_reading(_without_repeats(found), kind)


def _of_leaf(leaf: Leaf, kind: Kind) -> list[Candidate]:
    """Return what a leaf of an open spread tells of the person whose heading it bears, and of both."""
    found = _on_page(_sheet(leaf.rows, kind), kind)
    return [each for each in found if kind.fields[each.field].section in (None, *leaf.sections)]


def _on_page(sheet: Sheet, kind: Kind) -> list[Candidate]:
    """Return every candidate of a page, or of a leaf of one."""
    rows = sheet.rows
    parts = sides(rows, sheet.anchors, kind)
    sheets = [_sheet(part, kind) for part in parts] if len(parts) > 1 else [sheet]
    found = [each for part in sheets for each in _on_side(part, kind)]
    found = with_level_twins(sheet, kind, found)
    found = registered(sheet, kind, found) + shaped(sheet, kind, found)
    found += over_captions(sheet, kind, found) + before_captions(sheet, kind, found)
    found += uncaptioned(sheet, kind, found) + school_years(sheet, kind, found)
    found += under_lost_halves(sheet, kind, found) + years_below(sheet, kind, found)
    addressed = {label.below for label in kind.fields.values() if label.below}
    if not any(each.value and each.field in addressed for each in found):
        found += letter_window(rows, kind, _taken(sheet))
    found = windows(sheet, kind, found)
    found += announced_names(sheet, kind, found)
    found += bare_holders(sheet, kind, _taken(sheet), found)
    found += dated_acts(sheet, kind, found) + days_of_acts(sheet, kind, found)
    found = with_towns(pointed(named(found, kind), sheet, kind), rows, kind)
    found += begun(rows, kind, _taken(sheet), {each.field for each in found if each.value})
    found = entered(sheet, kind, found)
    found += lost_numbers(sheet, kind, found)
    found += numbered(sheet, kind, found)
    found = with_fuller_days(sheet, kind, found)
    found += undated(sheet, kind, found) + letters(sheet, kind, found)
    found = of_consulates(of_the_act(found, rows, kind, sheet.owners), rows, sheet.owners)
    found = of_halves(at_bare_captions(of_communes(sheet, kind, found), sheet), sheet.owners)
    found = births_over_verbs(in_parts(found, rows, kind), kind, rows)
    found = births_by_calendar(_with_days(ends_of_spans(sheet, kind, found), rows, kind), kind)
    return with_places(sheet, kind, with_zone_days(sheet, kind, found))


def _sheet(rows: Sequence[Row], kind: Kind) -> Sheet:
    told = completed(_telling(find(rows, of_kind(kind)), rows, kind), kind)
    told = translated(told, rows)
    return Sheet(rows, on_two_lines(told, rows, kind))


def _on_side(sheet: Sheet, kind: Kind) -> list[Candidate]:
    """Return what labels, running text and the order of names tell on a page, or on one side of a card."""
    rows, anchors = sheet.rows, sheet.anchors
    running = captioned(streams(rows), sheet) if kind.sections else streams(rows)
    found = [each for each in told(running, kind, printed_places(rows)) if not _holds_a_label(each, sheet, kind)]
    columns = twin_columns(anchors, kind)
    around = without_days_given_out(labelled(sheet, kind, sections_of(anchors, kind) | columns), sheet)
    around = by_order(around, columns)
    lines = [spot for text in running for number in text.full for spot in sheet.spots(number)]
    around = beside_holes(around, lines, kind)
    of_forms = [each for each in around if _fills_its_row(each, sheet)]
    found += [*of_forms, *_outside([each for each in around if each not in of_forms], running, kind, found, rows)]
    found = with_second_rows(
        sheet, [_weighed(each, sheet, kind) for each in found if not _is_beside_a_card(each, kind)]
    )
    found += bare_names(rows, kind, anchors, _taken(sheet), found)
    return found + blocks(rows, kind, found)


def _holds_a_label(found: Candidate, sheet: Sheet, kind: Kind) -> bool:
    """Whether a name told by running text reaches into a label that begins a row: then the rows are a form's."""
    if kind.fields[found.field].value not in _NAMES or not found.value:
        return False
    labels = [a for a in sheet.anchors if a.phrase.fields and a.first == 0 and len(a.phrase.folded) > _WORD]
    return any(
        min(rect.right, label.rect.right) > max(rect.left, label.rect.left)
        and label.rect.top < rect.middle < label.rect.bottom
        for rect in found.rects
        for label in labels
    )


def _is_beside_a_card(found: Candidate, kind: Kind) -> bool:
    """Whether a bare `le` announces a date on a paper that prints whole labels: a clerk wrote it beside the card."""
    dated = bool(found.value) and kind.fields[found.field].value is Value.DATE
    return bool(kind.zones) and dated and found.label_weight < _WEAK


def _weighed(found: Candidate, sheet: Sheet, kind: Kind) -> Candidate:
    """Doubt a date that only a bare `le` announces, it may be of anything, and an address behind a street's word."""
    if found.value and kind.fields[found.field].value is Value.DATE and found.label_weight < _WEAK:
        return replace(found, place_confidence=min(found.place_confidence, _LOOSE))
    anchor = sheet.owners.get(found.place)
    if found.value and anchor is not None and is_street(anchor) and not sheet.has_colon(anchor):
        # `RESIDENCE AL AMAL` without another label before it: its own first word may be missing.
        return replace(found, place_confidence=min(found.place_confidence, _LOOSE))
    return found


def _beside_unread(found: Candidate, unread: set[str], kind: Kind) -> Candidate:
    """Doubt a date at a common word where the date at the field's own label was misread."""
    dated = bool(found.value) and kind.fields[found.field].value is Value.DATE
    if dated and found.field in unread and found.label_weight <= _WEAK:
        return replace(found, place_confidence=min(found.place_confidence, _DOUBTFUL))
    return found


def _telling(anchors: Sequence[Anchor], rows: Sequence[Row], kind: Kind) -> list[Anchor]:
    """Leave out labels so short that they are words of something else: of names, addresses, laws."""
    anchors = [without_capitals(anchor, rows, kind) for anchor in anchors]
    anchors = [anchor for anchor in anchors if not heads_a_name(anchor, rows)]
    anchors = [anchor for anchor in anchors if not begins_an_address(anchor, anchors, rows)]
    addressed = {
        anchor.phrase.arabic for anchor in anchors if _ADDRESS in anchor.phrase.fields and not is_street(anchor)
    }
    registers = {anchor.row for anchor in anchors if anchor.phrase.folded in _REGISTERS}
    return [
        anchor
        for anchor in anchors
        if not _numbers_a_house(anchor, rows, kind)
        and not _is_in_a_name(anchor, rows)
        and not is_glued(anchor, rows)
        and not _names_a_town(anchor, rows)
        # `Adresse : RESIDENCE AL AMAL`: beside a label of its own a street is a word of the address.
        and not (is_street(anchor) and anchor.phrase.arabic in addressed)
        and (
            kind.sections or anchor.row in registers or (anchor.phrase.folded, anchor.phrase.fields) not in _ANY_NUMBER
        )
    ]


def _is_in_a_name(anchor: Anchor, rows: Sequence[Row]) -> bool:
    """Whether a father's label as short as `بن` stands inside a name: only at the right end of a row is it one."""
    if anchor.phrase.folded not in _SON_OF:
        return False
    before = [token for token in rows[anchor.row].tokens[anchor.last + 1 :] if token.arabic and not token.is_figure]
    return bool(before)


def _names_a_town(anchor: Anchor, rows: Sequence[Row]) -> bool:
    """Whether what resembles a label begins with a town: `FES, le` is no `née le`."""
    words = rows[anchor.row].tokens[anchor.first : anchor.last + 1]
    first = words[-1 if anchor.phrase.arabic else 0]
    return anchor.likeness < 1.0 and is_place(first.text.strip(" ,.:"))


def _numbers_a_house(anchor: Anchor, rows: Sequence[Row], kind: Kind) -> bool:
    """Whether a label as short as `N°` stands before a number too short for its field: `N° 4 RUE X`."""
    values = {kind.fields[name].value for name in anchor.phrase.fields}
    if anchor.phrase.folded not in _NUMBER or values != {Value.CIN}:
        return False
    tokens = rows[anchor.row].tokens
    after = list(reversed(tokens[: anchor.first])) if anchor.phrase.arabic else tokens[anchor.last + 1 :]
    after = [token for token in after[:2] if any(character.isalnum() for character in token.text)]
    return bool(after) and after[0].is_figure and sum(c.isdigit() for c in after[0].text) < _HOUSE_DIGITS


def _outside(
    found: Sequence[Candidate],
    running: Sequence[Stream],
    kind: Kind,
    told_ones: Sequence[Candidate],
    rows: Sequence[Row],
) -> list[Candidate]:
    """Leave out what rows of running text say of fields that the text as a whole tells: a row cuts its sentence."""
    # A label may stand beside running text, in a column of its own.
    lines = {at for stream in running for spot in stream.spots if (at := (spot.row, spot.at)) not in stream.captions}
    # One full row is a label with a long value as well as a sentence.
    texts = [stream for stream in running if len({spot.row for spot in stream.spots}) > 1]
    full = {(spot.row, spot.at) for stream in texts for spot in stream.spots if spot.row in stream.full}
    known = {each.field for each in told_ones if each.value}
    dates = {each.value for each in told_ones if kind.fields[each.field].value is Value.DATE}
    of_clauses = {day.iso: day.event for stream in running for day in dated(stream.spots) if day.event is not None}
    # A row that is not of the text may still be a sentence: a margin's line parts it.
    of_rows = {row: _births_of(rows[row], row) for row in {each.place[0] for each in found} if row < len(rows)}
    return [
        each
        for each in found
        if not _is_another_events(each, kind, of_clauses if each.place in lines else of_rows.get(each.place[0], {}))
        # In a sentence a year, and a date that the sentence gives to another field, are not the label's.
        if (each.place not in lines or not _is_loose(each, kind, dates))
        and (
            each.place not in full
            or (
                each.value
                and each.field not in known
                and each.label_weight > _WEAK
                and not kind.fields[each.field].section
            )
        )
    ]


def _births_of(row: Row, number: int) -> dict[str, Event]:
    """Return the days of a row that the verb of its own sentence makes a birth's."""
    spots = [Spot(number, at, token) for at, token in enumerate(row.tokens)]
    arabic = sum(spot.token.arabic for spot in spots) * 2 > len(spots)
    days = dated(in_order(spots, arabic)) if len(spots) >= _SENTENCE_WORDS else []
    return {day.iso: day.event for day in days if day.event is Event.BIRTH}


def _is_another_events(found: Candidate, kind: Kind, of_clauses: Mapping[str, Event]) -> bool:
    """Whether the clause of a day says that it is of something else: `حرر هذا الرسم ... الموافق` is no birth."""
    event = of_clauses.get(found.value)
    if event is None or kind.fields[found.field].value is not Value.DATE:
        return False
    if found.field == Event.ISSUE and event is not Event.BIRTH:
        return False
    return not (event.value and found.field.endswith(event.value))


def _fills_its_row(found: Candidate, sheet: Sheet) -> bool:
    """Whether a row is a label and its value: full of words, but no sentence."""
    anchor, last = sheet.owners.get(found.place), len(sheet.rows[found.place[0]].tokens) - 1
    if anchor is not None and found.value and _has_twin(anchor, sheet):
        return True
    if anchor is None or not found.value or _heads_behind(anchor, sheet):
        return False
    tokens = sheet.rows[anchor.row].tokens
    before = tokens[anchor.last + 1 :] if anchor.phrase.arabic else tokens[: anchor.first]
    # A list's dash stands before its caption.
    if any(letter.isalnum() for token in before for letter in token.text):
        return False
    return last - len(before) - (anchor.last - anchor.first) <= _SHORT_VALUE


def _heads_behind(anchor: Anchor, sheet: Sheet) -> bool:
    """Whether the row goes on to another person, as sentences do: `... رقم X زوجه السيدة`."""
    arabic = anchor.phrase.arabic
    headings = [each for each in sheet.anchors if each.phrase.section and each.row == anchor.row]
    alike = [heading for heading in headings if heading.phrase.arabic == arabic]
    return any(each.last < anchor.first if arabic else each.first > anchor.last for each in alike)


def _has_twin(anchor: Anchor, sheet: Sheet) -> bool:
    """Whether the other script's label stands on the row too: a sentence is written in one."""
    return any(
        other.row == anchor.row and other.phrase.arabic != anchor.phrase.arabic and says_the_same(other, anchor)
        for other in sheet.anchors
    )


def _is_loose(found: Candidate, kind: Kind, dates: set[str]) -> bool:
    value = kind.fields[found.field].value
    # A word that begins a row and is a year's label is one on a form too, whose rows look like a sentence's.
    begins = value is Value.YEAR and found.place[1] == 0 and found.label_weight >= _STRONG
    year = value in (Value.DATE, Value.YEAR) and len(found.value) <= _YEAR_ONLY and not begins
    return year or (value is Value.DATE and found.value in dates)


def _taken(sheet: Sheet) -> dict[int, set[int]]:
    taken: dict[int, set[int]] = {}
    for row, at in sheet.owners:
        taken.setdefault(row, set()).add(at)
    return taken


def _with_days(found: Sequence[Candidate], rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Tell every date which days the Hijri dates on its page can mean, where one of them is meant for it."""
    dates = [each for each in found if kind.fields[each.field].value is Value.DATE and each.value]
    if not dates:
        return list(found)
    texts = [each.text for each in dates]
    for row in rows:
        ordered = sorted(row.tokens, key=lambda token: token.rect.left)
        texts.append(" ".join(token.text for token in ordered if not token.arabic or token.is_figure))
        texts.append(" ".join(token.text for token in reversed(ordered) if token.arabic or token.is_figure))
    every = frozenset().union(*(hijri_days(text) for text in texts))
    mine = {id(each): hijri_days(each.text) or (every if each.value in every else frozenset()) for each in dates}
    return [replace(each, days=mine[id(each)]) if mine.get(id(each)) else each for each in found]


def _without_repeats(found: Sequence[Candidate]) -> list[Candidate]:
    """Keep one of the candidates for a field that several labels led to in one place."""
    kept: dict[tuple[str, tuple[Rect, ...], str], Candidate] = {}
    for each in sorted(found, key=lambda each: (each.label_weight, each.place_confidence), reverse=True):
        kept.setdefault((each.field, each.rects, each.value), each)
    return list(kept.values())


def _is_part_of_another(one: Candidate, found: Sequence[Candidate], kind: Kind) -> bool:
    """Whether a date without its day is what another label leads to whole: `2003` of `19 février 2003`."""
    if kind.fields[one.field].value is not Value.DATE or not one.value:
        return False
    same = [each.value for each in found if each.field == one.field and len(each.value) > len(one.value)]
    return any(value.startswith(one.value) for value in same)


def _worth_reading(found: Sequence[Candidate], kind: Kind) -> list[Candidate]:
    """Leave out what another candidate makes needless: the Arabic of a value that Latin gives, third places."""
    found = [each for each in found if not _is_part_of_another(each, found, kind)]
    latin = {
        each.field
        for each in found
        if not each.arabic and each.value and each.confidence >= _SURE and not _is_loose(each, kind, set())
    }
    kept: list[Candidate] = []
    said = {(each.field, each.arabic) for each in found if each.value and each.label_weight > _WEAK}
    # A label's words come again in running text: that nothing stands there empties no value.
    found = [each for each in found if each.value or (each.field, each.arabic) not in said]
    unread = {each.field for each in found if not each.value and each.label_weight >= _STRONG}
    found = [_beside_unread(each, unread, kind) for each in found]
    for each in sorted(
        found, key=lambda each: (bool(each.value), each.label_weight, each.place_confidence), reverse=True
    ):
        needless = each.arabic and each.field in latin and kind.fields[each.field].script is not Script.ARABIC
        if not needless and sum(other.field == each.field for other in kept) < _PLACES:
            kept.append(each)
    return kept
