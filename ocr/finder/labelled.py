"""Values that a label announces: the words around it that hold what the field holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.documents.kind import Kind, Label, Script, Value
from dossier.places import is_place
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined, script_of
from ocr.crops import around
from ocr.doubts import is_behind_stop
from ocr.engine import Rect
from ocr.finder.arabic_beside import arabic_beside
from ocr.finder.bars import under_bars
from ocr.finder.below import BELOW, FARTHEST, above, below, ends_in_scraps, wrapped
from ocr.finder.beside import FIGURES, REACH, beside, colon_of_pair, is_before_another
from ocr.finder.between import across_doubted, between, told_between
from ocr.finder.birthplaces import places_of_birth
from ocr.finder.columns import in_own_cell, is_of_two
from ocr.finder.gap_lines import GapLines, gap_lines, twin_line
from ocr.finder.heard_parents import heard_parents
from ocr.finder.nearer import nearer
from ocr.finder.nearest import Asking, Option, each_once
from ocr.finder.outwards import Middle, middle_of, outwards
from ocr.finder.parents import other_parent
from ocr.finder.persons import numbers_of_persons
from ocr.finder.scraps import behind_scraps, goes_on_below, is_half_a_caption, is_scrap, without_caption
from ocr.finder.sections import is_row_label, level_headings, limits, pieces, sections_read, under_heading
from ocr.finder.sheet import Sheet
from ocr.finder.twin_places import by_twins, weight_of
from ocr.finder.twins import is_beside_its_caption, is_caption
from ocr.finder.two_lines import has_two_lines, line_of_cell
from ocr.folding import is_arabic
from ocr.lines import Token
from ocr.prose.extent import is_clause
from ocr.values import hijri_days, read_value

_SURE, _BELOW_SURE = 0.75, 0.95
_WRAPPING = frozenset({Value.ADDRESS, Value.TEXT})
# How far off, in heights of the label, what the page's design makes unlikely counts as: see ocr.finder.nearest.
_UNLIKELY, _WEAKER, _ACROSS, _DOWN = 2.0, 2.0, 0.15, 0.5
# A page shows how far below its labels values stand by so many of them; boxes differ by so much.
_SHOWN, _PLAY = 2, 1.25
# How far over its caption a value may stand that has nothing nearer.
_FAR_OVER = 3.9
# A date without its day may be what is left of a misread one, a cell with two numbers holds another person's.
_PARTIAL_SURE, _ANYBODYS, _FULL_DATE = 0.8, 0.5, 10
# Words that Arabic captions announce in Latin letters, how sure such a place is, and how far below they stand.
_LATIN_WORDS = frozenset({Value.NAME, Value.FULL_NAME, Value.NATIONALITY, Value.PLACE})
_LOOSE, _CAPTION, _NEXT = 0.8, 1.6, 2.5
_FIGURES_OF_CIN, _FIGURES_OF_DATE = 5, 4
_IN_TWO_CALENDARS = frozenset({Value.DATE, Value.YEAR})


def labelled(sheet: Sheet, kind: Kind, sections: Mapping[tuple[int, int], str]) -> list[Candidate]:
    """Return the candidates around every label of the page."""
    design = of_persons = _design(sheet, kind, sheet.anchors)
    if kind.sections and not (design.stacked or design.captioned):
        # An act's own facts may stand beside their captions, the spouses' below.
        theirs = [a for a in sheet.anchors if any(kind.fields[name].section for name in a.phrase.fields)]
        of_persons = own if (own := _design(sheet, kind, theirs)).hung else design
    others = set(kind.sections) - set(sections_read(kind))
    found: list[Candidate] = []
    asking: list[Asking] = []
    table = between(sheet, kind) if kind.sections else None
    gaps = gap_lines(sheet, kind) if kind.sections else GapLines({})
    for anchor in sheet.anchors:
        if table and table.holds(anchor):
            continue
        level = level_headings(anchor, sheet.anchors, kind) if kind.sections and not anchor.phrase.section else []
        for name in anchor.phrase.fields:
            label = kind.fields[name]
            other_script = anchor.phrase.arabic and label.value in _LATIN_WORDS and label.script is Script.LATIN
            if label.section and is_row_label(anchor, level, sheet.anchors):
                line = gaps.of(anchor, label.section, arabic=label.script is Script.ARABIC)
                if other_script and not line:
                    continue
                tokens = under_heading(sheet, anchor, label.section, level, figures=label.value in FIGURES)
                tokens = line if line and label.value not in FIGURES else tokens
                days = gaps.days_of(anchor, label.section) if label.value is Value.DATE and not tokens else []
                for words in days or [tokens]:
                    read = _read(sheet, anchor, name, label, [words] if words else [], anchor.likeness)
                    found += in_own_cell(read, words, level)
                found += twin_line(gaps, sheet, kind, read[-1:] if line else [], anchor)
                continue
            section = sections.get((anchor.row, anchor.first))
            if (label.section or section in others) and section != label.section:
                continue
            if other_script:
                found += _latin_of(sheet, anchor, name, label)
                continue
            edges = limits(label.section, level) if label.section else None
            asking.append(_around(sheet, anchor, name, label, edges, of_persons if label.section else design))
    found += each_once(asking)
    found += told_between(sheet, kind, table) if table else []
    found = across_doubted(sheet, kind, found) if kind.sections else found
    found += arabic_beside(sheet, kind, found)
    found = heard_parents(sheet, kind, found)
    found += other_parent(sheet, kind, found)
    return found + places_of_birth(sheet, kind, found) + numbers_of_persons(sheet, kind, found)


@dataclass(frozen=True, slots=True)
class _Design:
    """Where a page prints its values: under their labels, over them, and how far below in heights of a label.

    `mixed` says that those labels which have nothing beside them stand under their values, as in a header's boxes,
    `celled` that labels stand between the two lines of their cell, `hung` that all that is told by shape stands below,
    `unclear` that as much of it stands over labels as under them.
    """

    stacked: bool
    captioned: bool
    mixed: bool
    celled: bool
    hung: bool
    unclear: bool
    reach: float
    bars: Mapping[tuple[int, int], list[Token]]
    middle: Middle | None


def _design(sheet: Sheet, kind: Kind, anchors: Sequence[Anchor]) -> _Design:
    """Tell a page's design by values of these labels whose shape says that they are ones."""
    over = beside_them = only_over = only_under = 0
    pitches: list[float] = []
    for anchor in anchors:
        for name in anchor.phrase.fields[:1]:
            label, arabic = kind.fields[name], anchor.phrase.arabic
            if label.value in FIGURES and label.value is not Value.ACT_NUMBER:
                if _value(label, [beside(sheet, anchor, name, label.value)], arabic):
                    beside_them += 1
                    continue
                over += bool(_value(label, [above(sheet, anchor)], arabic))
                under = below(sheet, anchor, reach=FARTHEST)
                if _value(label, [under], arabic):
                    apart = min(token.rect.top for token in under) - anchor.rect.bottom
                    pitches.append(apart / sheet.height_of(anchor))
                continue
            if not sheet.has_colon(anchor) and not beside(sheet, anchor, name, label.value, either=True):
                upper, lower = above(sheet, anchor, either=True), below(sheet, anchor, either=True)
                only_over += bool(upper) and not lower
                only_under += bool(lower) and not upper
    captioned = over > max(len(pitches), beside_them)
    if not (over or pitches or beside_them):
        # No value has a shape that tells: then the page's first or last row does, which has none over or under it.
        captioned = only_over > only_under
    usual = sorted(pitches)[len(pitches) // 2] if pitches else 0.0
    reach = min(FARTHEST, max(BELOW, usual * _PLAY)) if len(pitches) >= _SHOWN and not captioned else BELOW
    mixed, unclear = over > len(pitches) and not captioned, over == len(pitches) > beside_them
    # No caption ends in a colon under its value.
    hung = bool(pitches) and not (over or beside_them) and 2 * sum(map(sheet.has_colon, anchors)) > len(anchors)
    stacked = sum(pitch <= reach for pitch in pitches) > beside_them and not captioned
    bars = under_bars(sheet, kind, over if captioned else 0)
    return _Design(stacked, captioned, mixed, has_two_lines(sheet, kind), hung, unclear, reach, bars, middle_of(sheet))


def _around(
    sheet: Sheet, anchor: Anchor, name: str, label: Label, edges: tuple[int, int] | None, design: _Design
) -> Asking:
    arabic = anchor.phrase.arabic
    if (cell := design.bars.get((anchor.row, anchor.first))) is not None:
        sureness = min(anchor.likeness * _BELOW_SURE, _ANYBODYS if design.unclear else 1)
        return _told_by_design(sheet, anchor, name, label, cell, sureness)
    if design.middle and design.middle.holds(anchor):
        tokens = outwards(sheet, anchor, design.middle, label.value)
        return _told_by_design(sheet, anchor, name, label, tokens, anchor.likeness)
    either = label.script is Script.EITHER
    columned = anchor.row in sheet.columned
    right = [] if columned else beside(sheet, anchor, name, label.value, either=either, limit=edges)
    if design.celled and not any(token.is_figure or token.arabic == arabic for token in right):
        cell = line_of_cell(sheet, anchor)
        right = cell if _value(label, [cell], arabic) else right
    right = [] if is_scrap(right, label.value) else right
    under: list[Token] = []
    over: list[Token] = []
    if (design.captioned or (design.mixed and not right)) and not sheet.has_colon(anchor):
        over = above(sheet, anchor, either=either or label.value in FIGURES)
        if not over and design.captioned:
            # Nothing stands nearer on a page whose captions stand under their values.
            over = above(sheet, anchor, either=either or label.value in FIGURES, reach=_FAR_OVER)
        if design.captioned and not right and not _value(label, [over], arabic):
            # A part of the page may have its captions above.
            under = below(sheet, anchor, either=either or label.value in FIGURES)
            told = _value(label, [under], arabic)
            under = under if told and (label.value in FIGURES or is_place(told)) else []
            over = [] if under else over
    elif columned or not sheet.has_colon(anchor) or (not right and _may_hang(sheet, anchor, label, design)):
        # Beside a heading of a column of days stands another heading.
        alone = not right or (label.value is Value.DATE and not any(token.is_figure for token in right))
        reach = FARTHEST if alone and (design.stacked or sheet.is_heading(anchor.row)) else design.reach
        under = below(sheet, anchor, either=either or label.value in FIGURES, reach=reach)
        right = [] if is_caption(sheet, anchor, right, under) or goes_on_below(sheet, anchor, right) else right
    if right and label.value in _IN_TWO_CALENDARS and not _value(label, [right], arabic):
        # `1405 | 1985`: the years of two calendars, each in its cell.
        wider = beside(sheet, anchor, name, label.value, either=either, limit=edges, inner=REACH)
        right = wider if _value(label, [wider], arabic) else right
    options: list[Option] = []
    for tokens in (over, under, right) if design.stacked or design.captioned else (right, under, over):
        if tokens and (_value(label, [tokens], arabic) or (label.value is Value.CIN and _is_figures(tokens))):
            sureness = anchor.likeness * (1 if tokens is right else _BELOW_SURE)
            if (tokens is over and design.mixed) or (tokens is under and design.captioned):
                sureness = min(sureness, _LOOSE)
            sureness = min(sureness, _ANYBODYS) if design.unclear and tokens is not right else sureness
            read = _read(sheet, anchor, name, label, [tokens], sureness)
            options.append(Option(tuple(read), _away(sheet, anchor, tokens, design, level=tokens is right)))
        # What stands beside but is no such value is not made good from below, unless its shape proves it.
        elif tokens and label.value not in FIGURES:
            break
    otherwise = _unparsed(anchor, name, label, right) or _unparsed(anchor, name, label, under)
    otherwise = otherwise or ([] if right or under or over else by_twins(sheet, anchor, name, label, design))
    otherwise = otherwise or _unread(sheet, anchor, name, label)
    return Asking(anchor, name, tuple(options), tuple(otherwise))


def _told_by_design(
    sheet: Sheet, anchor: Anchor, name: str, label: Label, tokens: list[Token], sureness: float
) -> Asking:
    """Return what a label asks for where the page's design says which words are its value, whatever stands nearer."""
    if not tokens:
        return Asking(anchor, name, ())
    if _value(label, [tokens], anchor.phrase.arabic) is None:
        read = _unparsed(anchor, name, label, tokens) or _read(sheet, anchor, name, label, [tokens], _LOOSE)
        return Asking(anchor, name, (), tuple(read))
    return Asking(anchor, name, (Option(tuple(_read(sheet, anchor, name, label, [tokens], sureness)), 0.0),))


def _may_hang(sheet: Sheet, anchor: Anchor, label: Label, design: _Design) -> bool:
    """Whether a value may stand below the colon of its label: on such pages, or where the label has its line alone."""
    words = (spot for spot in sheet.spots(anchor.row) if any(letter.isalnum() for letter in spot.token.text))
    return label.value is Value.ADDRESS or design.stacked or all(sheet.owner(spot) is anchor for spot in words)


def _away(sheet: Sheet, anchor: Anchor, tokens: Sequence[Token], design: _Design, *, level: bool) -> float:
    """Return how far words stand from a label, for comparison with other labels' distance from them."""
    rect, height = around([token.rect for token in tokens]), sheet.height_of(anchor)
    weak = _WEAKER * (1 - weight_of(anchor))
    if level:
        room = max(0, anchor.rect.left - rect.right if anchor.phrase.arabic else rect.left - anchor.rect.right)
        unlikely = (design.stacked or design.captioned) and not sheet.has_colon(anchor)
        return weak + _ACROSS * room / height + (_UNLIKELY if unlikely else 0)
    apart = max(rect.top - anchor.rect.bottom, anchor.rect.top - rect.bottom, 0)
    return weak + _DOWN * (1 + apart / height) + (0 if design.stacked or design.captioned else _UNLIKELY)


def _unparsed(anchor: Anchor, name: str, label: Label, tokens: Sequence[Token]) -> list[Candidate]:
    """Return the place of a date that its label announces and that was misread: no other date stands for it."""
    digits = sum(character.isdigit() for token in tokens for character in token.text)
    if label.value is not Value.DATE or digits < _FIGURES_OF_DATE or hijri_days(joined(tokens)):
        return []
    place, words = around([token.rect for token in tokens]), any(t.arabic and not t.is_figure for t in tokens)
    # A month in Arabic letters is read again as such.
    return [
        Candidate(name, "", "", (place,), words, 0.0, anchor.likeness, (anchor.row, anchor.first), weight_of(anchor))
    ]


def _latin_of(sheet: Sheet, anchor: Anchor, name: str, label: Label) -> list[Candidate]:
    """Return the Latin value of an Arabic caption whose French twin was not read: left of it, or first below it."""
    if any(name in other.phrase.fields and not other.phrase.arabic for other in sheet.anchors):
        return []
    behind = _behind(sheet, anchor)
    if behind:
        return _read(sheet, anchor, name, label, [behind], _LOOSE)
    for number in range(anchor.row, min(anchor.row + 3, len(sheet.rows))):
        row = sheet.rows[number]
        if row.rect.top - anchor.rect.bottom > _CAPTION * anchor.rect.height:
            break
        spots = [spot for spot in sheet.spots(number) if spot.token.rect.right <= anchor.rect.right]
        for piece in pieces(sheet, spots):
            tokens = behind_scraps([spot.token for spot in piece], _SURE)
            latin = all(not t.arabic and t.confidence >= _SURE and not t.is_figure for t in tokens)
            if latin and not any(sheet.owner(spot) for spot in piece) and joined(tokens).isupper():
                return _read(sheet, anchor, name, label, [tokens], _LOOSE)
    return []


def _behind(sheet: Sheet, anchor: Anchor) -> list[Token]:
    """Return the Latin capitals right behind an Arabic caption, as after a pair of captions whose French was lost."""
    tokens: list[Token] = []
    height, edge = sheet.height_of(anchor), anchor.rect.right
    for spot in sheet.spots(anchor.row)[anchor.last + 1 :]:
        token = spot.token
        marks = not any(character.isalnum() for character in token.text)
        if marks and not tokens:
            continue
        fits = not token.arabic and token.text.isupper() and token.confidence >= _SURE
        if not fits or sheet.owner(spot) is not None or token.rect.left - edge > _NEXT * height:
            break
        tokens.append(token)
        edge = token.rect.right
    return tokens


def _value(label: Label, lines: Sequence[Sequence[Token]], arabic: bool) -> str | None:
    text = " ".join(joined(line) for line in lines)
    return read_value(text, label.value, script_of(label, _script(lines, arabic))) if text else None


def _script(lines: Sequence[Sequence[Token]], arabic: bool) -> bool:
    """Whether the words are Arabic; figures are what their label is."""
    letters = [token for line in lines for token in line if not token.is_figure]
    return is_arabic(joined(letters)) if letters else arabic


def _read(
    sheet: Sheet, anchor: Anchor, name: str, label: Label, lines: list[list[Token]], sureness: float
) -> list[Candidate]:
    arabic, lines = anchor.phrase.arabic, [without_caption(line, label) for line in lines]
    if not lines:
        return _unread(sheet, anchor, name, label)
    in_arabic = _script(lines, arabic)
    if label.value in _WRAPPING:
        lines = lines + wrapped(sheet, anchor, lines[0], in_arabic, address=label.value is Value.ADDRESS)
    value = _value(label, lines, arabic)
    if value is None and label.value is Value.CIN and _is_figures(lines[0]):
        # A letter before figures is easily read as one of them: the place is known, its value is read again.
        place = around([token.rect for token in lines[0]])
        return [Candidate(name, "", "", (place,), False, 0.0, sureness, (anchor.row, anchor.first), weight_of(anchor))]
    if value is None:
        return _unread(sheet, anchor, name, label)
    if label.value in _LATIN_WORDS and (is_half_a_caption(value) if not in_arabic else is_clause(value)):
        # `Valable` over `jusqu'au`, `تصريح الأب البالغ من العمر`: a caption, or a sentence, goes on there.
        return []
    if label.value is Value.DATE and is_behind_stop(" ".join(joined(line) for line in lines)):
        return []
    if label.value is Value.DOCUMENT_NUMBER and len(lines[0][-1].text) == 1 and lines[0][-1].text.isalpha():
        # `C993027 A`: a last letter that stands apart may be the sex beside the number.
        sureness = min(sureness, _LOOSE)
    if label.section and is_of_two(lines[0], label.value):
        sureness = min(sureness, _ANYBODYS)
    used = [_used(lines[0], value, label)] if len(lines) == 1 else lines
    if before := nearer(lines[0], used[0], label.value):
        return _unparsed(anchor, name, label, before) or _read(sheet, anchor, name, label, [before], sureness)
    flat = [token for line in used for token in line]
    if label.value is Value.DATE and len(value) < _FULL_DATE:
        sureness = min(sureness, _PARTIAL_SURE)
    return [
        Candidate(
            name, value, " ".join(joined(line) for line in lines),
            tuple(around([token.rect for token in line]) for line in used),
            in_arabic and any(token.arabic for token in flat), min(token.confidence for token in flat),
            sureness, (anchor.row, anchor.first), weight_of(anchor),
            doubted=ends_in_scraps(sheet, lines) or is_beside_its_caption(sheet, anchor, lines[0][0].rect),
        )
    ]  # fmt: skip


def _is_figures(tokens: Sequence[Token]) -> bool:
    return sum(character.isdigit() for token in tokens for character in token.text) >= _FIGURES_OF_CIN


def _unread(sheet: Sheet, anchor: Anchor, name: str, label: Label) -> list[Candidate]:
    """Return a place without a value: the passes over the page lost a word, a read of its own may not.

    The place reaches from the label to the next sure word of the other script or the next label, at most so far
    as a value may stand. A French label counts only with its colon, since a value may stand below it else; but the
    letter that says a sex is read by no pass over a page, and stands before the row's next label.
    """
    arabic, colon = anchor.phrase.arabic, colon_of_pair(sheet, anchor)
    told = (
        sheet.has_colon(anchor) or colon is not None or (label.value is Value.SEX and is_before_another(sheet, anchor))
    )
    if label.value in _WRAPPING or (label.value in FIGURES if arabic else not told):
        return []
    row = sheet.rows[anchor.row]
    height = max(row.height, anchor.rect.height)
    edge = anchor.rect.left - height // 6 if arabic else anchor.rect.right + height // 2
    edge, last = (colon.token.rect.right, colon.at) if colon else (edge, anchor.last)
    limit = edge - round(REACH * height) if arabic else edge + round(REACH * height)
    for at in range(anchor.first - 1, -1, -1) if arabic else range(last + 1, len(row.tokens)):
        token = row.tokens[at]
        owner = sheet.owners.get((anchor.row, at))
        other = owner is not None and name not in owner.phrase.fields
        if other or (token.confidence >= _SURE and len(token.text) > 2 and token.arabic != arabic):
            near = token.rect.right + height // 3 if arabic else token.rect.left - height // 3
            limit = max(limit, near) if arabic else min(limit, near)
            break
    left, right = (max(0, limit), edge) if arabic else (edge, limit)
    if right - left < height:
        return []
    place = Rect(left, anchor.rect.top, right, anchor.rect.bottom)
    return [
        Candidate(name, "", "", (place,), arabic, 0.0, anchor.likeness, (anchor.row, anchor.first), weight_of(anchor))
    ]


def _used(tokens: Sequence[Token], value: str, label: Label) -> list[Token]:
    """Return the tokens that the value was read from: what follows it on the row is not part of its box."""
    if label.value not in FIGURES:
        return [token for token in tokens if any(character.isalnum() for character in token.text)]
    for width in range(1, len(tokens) + 1):
        for start in range(len(tokens) - width + 1):
            part = tokens[start : start + width]
            if read_value(joined(part), label.value, Script.EITHER) == value:
                return list(part)
    return list(tokens)
