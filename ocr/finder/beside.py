"""The words beside a label: to the right of a French one, to the left of an Arabic one, up to the next label."""

import re
from collections.abc import Sequence
from itertools import pairwise

from dossier.documents.kind import Value
from ocr.anchors import Anchor, gap
from ocr.finder.sheet import INNER_GAP, Sheet, Spot, in_order, names_a_place
from ocr.folding import fold, has_letters
from ocr.lines import Token

# In heights of the row: how far a value may stand from its label.
REACH = 24.0
# Between two labels of one field it may stand anywhere.
_BETWEEN = 60.0
_BOUND = 2.5
# Two labels with nothing but a stroke between them belong together so far apart.
_STROKE = 5.0
_ADVICE = re.compile(r"\(\w*[^\W\d]\w*(?:/\w+)*\)?:?$")
_STROKES = frozenset({"/", "-", "–", "—"})
_AND = frozenset({"et", "ou", "and"})
# `Tribunal de :`, `محكمة ب :`.
_OF = frozenset({"de", "du", "des", "d", "a", "au", "ب", "ل"})
# Words that a label goes on with and no value begins with.
_HOW = frozenset(fold(word) for word in ("بالعربية", "بالفرنسية", "باللاتينية", "بالحروف", "بالأرقام"))
_PARTICLES = frozenset({"ben", "bent", "bint", "ibn", "el", "al", "ait", "ou", "ould", "bou", "de", "la"})
_OF_WHOM = frozenset({"du", "des"})
_OF = frozenset({"de", "du", "des", "d"})
_NAMES = frozenset({Value.NAME, Value.FULL_NAME})
_ADVICE_WORDS = 5
# Words of a pair of captions up to its colon; below this a word may be the other script's.
_PAIR, _POOR = 7, 0.5
# Numbers that letters begin, how many, and how far apart in heights offices type them.
_NUMBERED, _LETTERS, _LETTERS_GAP = frozenset({Value.CIN, Value.DOCUMENT_NUMBER}), 2, 1.0
FIGURES = frozenset(
    {Value.DATE, Value.CIN, Value.DOCUMENT_NUMBER, Value.ACT_NUMBER, Value.YEAR, Value.SCHOOL_YEAR, Value.SEX}
)
# The room that a letter between two labels takes, in heights.
_LETTER = 1.5


def beside(
    sheet: Sheet, anchor: Anchor, name: str, value: Value, *,
    either: bool = False, limit: tuple[int, int] | None = None, inner: float = INNER_GAP,
) -> list[Token]:  # fmt: skip
    """Return the words that follow the label at its height, in reading order.

    Args:
        sheet: the page.
        anchor: the label.
        name: the field that the label announces here; a twin label of it in the other script is passed over.
        value: what the field holds.
        either: whether the value may be of the other script.
        limit: left and right edge in pixels beyond which another's column begins.
        inner: the widest gap inside the value, in heights of the row.
    """
    for number in sheet.level_rows(anchor):
        found = _on_row(sheet, number, anchor, name, value, either, limit, inner)
        if found:
            return found
    return _beyond_twin(sheet, anchor, name) if anchor.phrase.arabic else []


def _on_row(
    sheet: Sheet, number: int, anchor: Anchor, name: str, value: Value, either: bool, limit: tuple[int, int] | None,
    inner: float,
) -> list[Token]:  # fmt: skip
    arabic = anchor.phrase.arabic
    height = sheet.rows[number].height
    spots = in_order([spot for spot in sheet.spots(number) if _follows(spot, anchor)], arabic)
    found: list[Token] = []
    edge = anchor.rect
    script = arabic
    resume = _behind_colon(spots, colon_of_pair(sheet, anchor)) if number == anchor.row else 0
    twins = any(other.row == number and _says_the_same(other, anchor, name) for other in sheet.anchors)
    reach = _BETWEEN if twins or _is_alone(sheet, number, anchor) else REACH
    for at, spot in enumerate(spots):
        token, owner = spot.token, sheet.owner(spot)
        if found and owner is None and sheet.is_stray(spot, script):
            continue
        room = edge.left - token.rect.right if arabic else token.rect.left - edge.right
        if limit and not limit[0] <= (token.rect.left + token.rect.right) / 2 <= limit[1]:
            break
        if owner is not None and owner is not anchor and not found and _is_twin(sheet, owner, anchor, name):
            # `Nom / الاسم العائلي : ...`: two labels and one value.
            edge = token.rect
            continue
        own = owner is not None and name in owner.phrase.fields and owner.phrase.arabic == arabic
        own = own and not (owner is not anchor and _is_anothers(owner, anchor))
        # `12 RUE X COMMUNE DE Y`: an address names parts of the country that other papers print as labels.
        own = own or (owner is not None and bool(found) and value is Value.ADDRESS and names_a_place(owner))
        if (owner is not None and not own) or room > (inner if found else reach) * height:
            break
        if at < resume:
            edge = token.rect
            continue
        if sheet.begins_label(spots, at):
            if found or not _goes_on(spots, at, anchor, room, height):
                break
            # `Nom / الاسم : ...`, `اسم التلميذ ونسبه : ...`: the label goes on to its colon.
            resume = sheet.label_end(spots, at)
            edge = token.rect
            continue
        # `Sexe (M/F)`, `Date (jj/mm/aaaa)`: how to fill it in is no value.
        advice = value in FIGURES and not found and _ADVICE.match(token.text)
        if advice or not any(character.isalnum() for character in token.text):
            if found and token.text in _STROKES and _is_between_figures(found[-1], spots, at):
                # `2026 / 2027`, `12 / 03 / 1985`: without its stroke it is two numbers.
                found.append(token)
            edge = token.rect
            continue
        if not found and value in _NAMES and token.text in _OF_WHOM:
            # `Nom du [père]`: another's.
            break
        if not found and value is not Value.ADDRESS and (end := _advice_end(spots, at, value)):
            resume = end
            edge = token.rect
            continue
        if value in _NAMES and _is_misread_twin(token, found):
            break
        foreign = not token.is_figure and token.arabic != script
        if foreign:
            # `Mariés le : 9 يوليوز 2018`, from left to right `2018 يوليوز 9`.
            crosses = value is Value.DATE and token.arabic and all(each.is_figure for each in found)
            # `UA 555716` left of an Arabic label: read from there its letters come last.
            crosses = crosses or (
                value in _NUMBERED and arabic and len(found) == 1 and _are_its_letters(token, found[0])
            )
            if not crosses and (found or not (either or (value in FIGURES and arabic))):
                break
            script = token.arabic
        found.append(token)
        edge = token.rect
    if value is Value.ADDRESS and not arabic and found and _is_rest_of_caption(found):
        return []
    return (
        found if script == arabic else sorted(found, key=lambda token: -token.rect.right if script else token.rect.left)
    )


def colon_of_pair(sheet: Sheet, anchor: Anchor) -> Spot | None:
    """Return the colon behind a French label, a stroke and its Arabic, read or misread: `Mère / 5 : KHADIJA`."""
    spots = sheet.spots(anchor.row)[anchor.last + 1 :][:_PAIR]
    if anchor.phrase.arabic or not spots or spots[0].token.text not in _STROKES:
        return None
    edge = anchor.rect
    for spot in spots:
        owner, token = sheet.owner(spot), spot.token
        foreign = owner is not None and not _twin_fields(anchor) & _twin_fields(owner)
        if foreign or token.rect.left - edge.right > _BOUND * sheet.rows[anchor.row].height:
            return None
        if token.text.endswith(":"):
            return spot
        edge = token.rect
    return None


def _twin_fields(anchor: Anchor) -> set[str]:
    return {name.removesuffix("_ar") for name in anchor.phrase.fields}


def _behind_colon(spots: Sequence[Spot], colon: Spot | None) -> int:
    return 1 + next((at for at, spot in enumerate(spots) if colon and spot.at == colon.at), -1)


def _is_misread_twin(token: Token, found: Sequence[Token]) -> bool:
    """Whether unsure small letters behind a name in capitals are its Arabic, read as Latin."""
    return (
        bool(found) and all(each.text.isupper() for each in found) and token.text.islower() and token.confidence < _POOR
    )


def _is_rest_of_caption(found: Sequence[Token]) -> bool:
    """Whether words go on from a caption, whose value stands below: `Adresse de consommation`, `de la résidence`."""
    return fold(found[0].text) in _OF and all(token.text.islower() for token in found)


def _are_its_letters(token: Token, figures: Token) -> bool:
    """Whether a token is the letters of a number whose figures stand right behind it."""
    letters = token.text.isalpha() and token.text.isupper() and len(token.text) <= _LETTERS and not token.arabic
    return letters and figures.text.isdecimal() and gap(token, figures) <= _LETTERS_GAP * figures.rect.height


def _is_anothers(other: Anchor | None, anchor: Anchor) -> bool:
    """Whether two labels of each spouse's fields have the same words: the other is the other spouse's."""
    return other is not None and other.phrase == anchor.phrase and len(anchor.phrase.fields) > 1


def _is_between_figures(before: Token, spots: Sequence[Spot], at: int) -> bool:
    after = spots[at + 1].token if at + 1 < len(spots) else None
    return before.is_figure and after is not None and after.is_figure and after.text[:1].isdigit()


def _advice_end(spots: Sequence[Spot], at: int, value: Value) -> int:
    """Return the number of the word after what says how to fill the field in (`(en majuscules)`, `usuel`), else 0."""
    text = spots[at].token.text
    if text.startswith("("):
        ends = (
            n for n in range(at, min(at + _ADVICE_WORDS, len(spots))) if spots[n].token.text.rstrip(":").endswith(")")
        )
        return next(ends, -1) + 1
    small = value in _NAMES and text.islower() and fold(text) not in _PARTICLES and not spots[at].token.arabic
    goes_on = any(spot.token.text[:1].isupper() for spot in spots[at + 1 : at + _ADVICE_WORDS])
    return at + 1 if fold(text) in _HOW or (small and goes_on) else 0


def _is_alone(sheet: Sheet, number: int, anchor: Anchor) -> bool:
    """Whether a row is a label and one piece of other words, wherever that stands."""
    rest = [
        spot
        for spot in sheet.spots(number)
        if sheet.owner(spot) is not anchor and any(character.isalnum() for character in spot.token.text)
    ]
    height = sheet.rows[number].height
    near = all(gap(one.token, other.token) <= INNER_GAP * height for one, other in pairwise(rest))
    return bool(rest) and near and not any(sheet.owner(spot) for spot in rest)


def _follows(spot: Spot, anchor: Anchor) -> bool:
    if spot.row == anchor.row:
        return spot.at < anchor.first if anchor.phrase.arabic else spot.at > anchor.last
    rect = spot.token.rect
    return rect.right <= anchor.rect.left if anchor.phrase.arabic else rect.left >= anchor.rect.right


def _is_twin(sheet: Sheet, owner: Anchor, anchor: Anchor, name: str) -> bool:
    """Whether the other label says the same in the other script, next to this one."""
    if not _says_the_same(owner, anchor, name):
        return False
    apart = max(owner.rect.left, anchor.rect.left) - min(owner.rect.right, anchor.rect.right)
    if apart < _BOUND * anchor.rect.height:
        return True
    first, second = sorted((owner, anchor), key=lambda label: label.first)
    if owner.row == anchor.row and second is owner and _begins_right_behind(sheet, owner) and not anchor.phrase.arabic:
        # `Nom      الاسم | ALAMI`: both labels left of the value, each at an end of its cell.
        return second.first == first.last + 1
    if owner.row == anchor.row and second.first == first.last + 1 and first.first > 0:
        # `27 avril 2002 | Mariés le | تاريخ الزواج`: both labels right of the value, each at an end of its cell.
        return anchor.phrase.arabic
    marks = sheet.rows[anchor.row].tokens[first.last + 1 : second.first] if owner.row == anchor.row else []
    stroke = bool(marks) and not any(character.isalnum() for token in marks for character in token.text)
    return stroke and apart < _STROKE * anchor.rect.height


def _begins_right_behind(sheet: Sheet, label: Anchor) -> bool:
    """Whether Latin words or figures that are no label stand close behind an Arabic label."""
    after = sheet.spots(label.row)[label.last + 1 : label.last + 2]
    if not after or sheet.owner(after[0]) is not None or (after[0].token.arabic and not after[0].token.is_figure):
        return False
    apart = after[0].token.rect.left - label.rect.right
    return 0 < apart < _BOUND * label.rect.height and any(map(str.isalnum, after[0].token.text))


def _says_the_same(other: Anchor, anchor: Anchor, name: str) -> bool:
    """Whether another label announces the same field in the other script."""
    names = {name, name.removesuffix("_ar"), f"{name}_ar"}
    return other.phrase.arabic != anchor.phrase.arabic and bool(names & set(other.phrase.fields))


def _goes_on(spots: Sequence[Spot], at: int, anchor: Anchor, room: float, height: int) -> bool:
    """Whether a label's wording goes on here, in the other script or after an `and`."""
    token = spots[at].token
    if room > height * _BOUND:
        return False
    if token.text.startswith("("):
        return True
    joins = fold(token.text) in _AND or (fold(token.text) in _OF and token.text.endswith(":"))
    return token.arabic != anchor.phrase.arabic or fold(token.text).startswith("و") or joins


def _beyond_twin(sheet: Sheet, anchor: Anchor, name: str) -> list[Token]:
    """Return the Arabic to the right of a pair of labels: `Nom / الاسم العائلي : ALAMI العلمي`."""
    twins = [other for other in sheet.anchors if other.row == anchor.row and _is_twin(sheet, other, anchor, name)]
    if not twins or all(twin.rect.left > anchor.rect.left for twin in twins):
        return []
    height = sheet.rows[anchor.row].height
    found: list[Token] = []
    for spot in sheet.spots(anchor.row):
        token = spot.token
        if spot.at <= anchor.last:
            continue
        if sheet.owner(spot) is not None:
            break
        if token.arabic and not token.is_figure:
            if found and gap(found[-1], token) > INNER_GAP * height:
                break
            found.append(token)
        elif found:
            break
    return list(reversed(found))


def opposite(sheet: Sheet, tokens: Sequence[Token], row: int) -> list[Token]:
    """Return the Arabic that stands to the right of a Latin value on its row and has no label of its own."""
    edge = max(token.rect.right for token in tokens)
    height = sheet.rows[row].height
    found: list[Token] = []
    for spot in sheet.spots(row):
        token = spot.token
        if token.rect.left < edge:
            continue
        if sheet.owner(spot) is not None:
            # With a label at its right the Arabic is found from there.
            return []
        if token.is_figure or not token.arabic or (found and gap(found[-1], token) > INNER_GAP * height):
            break
        found.append(token)
    return list(reversed(found))


def is_before_another(sheet: Sheet, anchor: Anchor) -> bool:
    """Whether a French label of another field follows on the row, with room between and no word in it."""
    after = [(at, owner) for (row, at), owner in sheet.owners.items() if row == anchor.row and at > anchor.last]
    at, following = min(after, key=lambda each: each[0], default=(0, None))
    if following is None or following.phrase.arabic or set(following.phrase.fields) & set(anchor.phrase.fields):
        return False
    between = sheet.rows[anchor.row].tokens[anchor.last + 1 : at]
    room = following.rect.left - anchor.rect.right
    return room > _LETTER * anchor.rect.height and not any(has_letters(token.text) for token in between)
