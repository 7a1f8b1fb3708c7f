"""What the values of one paper say of each other: days in their order, names of one sex, ink that two fields claim.

A value that another one contradicts is not sure, however well it was read: its label led to the wrong place. What
calendars, zones and their check digits prove stands, and the other value gives way. Nothing is corrected here.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from dossier.names.lexicon.men import MEN
from dossier.names.lexicon.women import WOMEN
from dossier.names.order import Part, Told, part_of, split_name
from ocr import scripts
from ocr.calibration import confidence
from ocr.combine import Found
from ocr.evidence import Grade
from ocr.folding import fold, is_arabic
from ocr.lexicon import latin_words

Fields = Mapping[str, Found]
Clash = tuple[str, ...]
"""Names of fields of which one is wrong."""

# What no neighbour on the paper unsettles.
_PROVEN = frozenset({Grade.ZONE_AND_PRINT, Grade.ZONE_PROTECTED, Grade.TWO_CALENDARS})
# The one before and the one after, and how many years lie between them at least.
_IN_ORDER = (
    ("birth_date", "issue_date", 0), ("birth_date", "expiry_date", 0), ("issue_date", "expiry_date", 0),
    ("birth_date", "act_year", 0), ("act_year", "issue_date", 0), ("husband_birth_date", "marriage_date", 15),
    ("wife_birth_date", "marriage_date", 15), ("birth_date", "school_year", 3),
)  # fmt: skip
# For how many years a paper is issued: cards for ten, of minors for four or five, permits for less (documents.md §1).
_VALID_YEARS = frozenset({1, 2, 3, 4, 5, 10})
_WHOLE_DATE = 10
# Certificates are asked for when they are wanted; cards are older, and tell a birth.
_FRESH_DAYS = 2 * 365
# How sure a name is at least that speaks of its holder.
_LIKELY = 0.6
# So little says the label of a value that only its shape and its place in the order of others told.
_ORDER = 0.3
_HUSBAND, _WIFE = "husband_", "wife_"
_MALE, _FEMALE = "M", "F"
_FATHER, _MOTHER = "father_name", "mother_name"
# Parts of names that only men bear, and names that women and men bear.
_OF_MEN = frozenset(fold(word) for word in ("eddine", "eddin", "ddine", "dine", "الدين"))
_SERVANTS = tuple(fold(word) for word in ("abd", "عبد"))
_ANYBODYS = frozenset(
    fold(word)
    for word in ("nour", "نور", "ihsane", "ihssane", "إحسان", "wissam", "وسام", "jihad", "جهاد", "nidal", "نضال",
                 "islam", "إسلام", "chams", "شمس", "salam", "سلام")
)  # fmt: skip
_REGISTERED = "civil_registration_number"
# Values that are wanted in Latin letters where the paper has them.
_IN_EITHER = (
    "address", "birth_place", "holder_name", "student_name", "establishment", "registry_office", _FATHER, _MOTHER,
)  # fmt: skip
# Share of the smaller rectangle that two values have in common where they are one ink.
_SAME_INK = 0.5
# The Hijri year of a Gregorian one, and by how much that may be off.
_HIJRA, _LUNAR, _YEARS_OFF = 622, 33 / 32, 1.5


def judged(fields: Fields, today: date, asked: Collection[str] = ()) -> dict[str, Found]:
    """Return the fields, those doubted that another (or the day) contradicts and those believed that one bears out.

    Args:
        fields: what was read of one paper.
        today: no day of birth, marriage or issue lies after it.
        asked: the fields that its kind may have, so that one of them is missed.
    """
    merged = dict(fields)
    for names in borne_out(merged):
        for name in names:
            merged[name] = replace(merged[name], grade=max(merged[name].grade, Grade.FACTS_AGREE, key=confidence))
    clashes = [clash for find in _CLASHES for clash in find(merged)]
    for clash in [*clashes, *days_to_come(merged, today), *a_birth_for_an_issue(merged, today, asked)]:
        weak = [name for name in clash if merged[name].grade not in _PROVEN] or clash
        for name in weak:
            merged[name] = replace(merged[name], grade=min(merged[name].grade, Grade.CONTRADICTED, key=confidence))
    return merged


def borne_out(fields: Fields) -> Iterator[Clash]:
    """Yield the fields that another fact of the paper speaks for: misreadings meet such facts by chance, and rarely."""
    yield from _days_of_a_term(fields)
    yield from _sex_of_the_name(fields)


def _sex_of_the_name(fields: Fields) -> Iterator[Clash]:
    """Yield the sex that the holder's given names have, where only men or only women bear them."""
    told = fields.get("sex")
    names = [fields[name] for name in ("given_names", "given_names_ar") if name in fields]
    sexes = {sex_of(each.value.split()) for each in names if each.confidence >= _LIKELY} - {None}
    # A letter that no caption announces may not be printed for a sex, whomever it fits.
    if told and told.label > _ORDER and sexes == {told.value} and told.grade is not Grade.CONTRADICTED:
        yield ("sex",)


def _days_of_a_term(fields: Fields) -> Iterator[Clash]:
    """Yield the days of issue and of expiry that lie whole years apart, to the day or the day before."""
    names = ("issue_date", "expiry_date")
    issued, expires = (_day(fields[name].value) if name in fields else None for name in names)
    # Days that were told by lying so (ocr.finder.lost_captions) are not borne out by it.
    told = [fields[name] for name in names if name in fields]
    guessed = any(0 < each.label <= _ORDER and each.grade not in _PROVEN for each in told)
    if issued and expires and not guessed and whole_years_apart(issued, expires):
        yield names


def whole_years_apart(issued: date, expires: date) -> bool:
    """Whether a paper that expires on the one day may have been issued on the other: to the day, or the day before."""
    due = expires.year - issued.year in _VALID_YEARS
    return due and -1 <= (expires - _anniversary(issued, expires.year)).days <= 0


def _day(value: str) -> date | None:
    """Return the whole day that a value is, None where it is less, or none."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _anniversary(day: date, year: int) -> date:
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)


def days_out_of_order(fields: Fields) -> Iterator[Clash]:
    """Nobody is issued a paper, marries or goes to school before being born; no paper expires before its issue."""
    for first, second, apart in _IN_ORDER:
        if first not in fields or second not in fields:
            continue
        earlier, later = fields[first].value, fields[second].value
        if not (earlier[:4].isdigit() and later[:4].isdigit()):
            continue
        common = min(len(earlier), len(later))
        whole = common == _WHOLE_DATE
        late = earlier[:common] > later[:common] or (whole and earlier == later)
        if late or int(later[:4]) - int(earlier[:4]) < apart:
            yield first, second


def days_to_come(fields: Fields, today: date) -> Iterator[Clash]:
    """Nobody was born, was married or was issued a paper on a day that is still to come."""
    for name in ("birth_date", "issue_date", "marriage_date", "husband_birth_date", "wife_birth_date"):
        if name in fields and fields[name].value > today.isoformat():
            yield (name,)


def a_birth_for_an_issue(fields: Fields, today: date, asked: Collection[str]) -> Iterator[Clash]:
    """Papers are handed in soon after their issue: an old day is the birth's, where no other is read that is."""
    issued = _day(fields["issue_date"].value) if "issue_date" in fields else None
    if issued and "birth_date" in asked and "birth_date" not in fields and (today - issued).days > _FRESH_DAYS:
        yield ("issue_date",)


def ink_claimed_twice(fields: Fields) -> Iterator[Clash]:
    """One ink is one field's value: where two fields claim it nobody knows whose it is."""
    names = [name for name in fields if name != "mrz"]
    for at, one in enumerate(names):
        for other in names[at + 1 :]:
            mine, theirs = fields[one], fields[other]
            if mine.page == theirs.page and fold(mine.value) == fold(theirs.value) and _is_same_ink(mine, theirs):
                yield one, other


def _is_same_ink(one: Found, other: Found) -> bool:
    across = min(one.rect.right, other.rect.right) - max(one.rect.left, other.rect.left)
    down = min(one.rect.bottom, other.rect.bottom) - max(one.rect.top, other.rect.top)
    smaller = min(one.rect.width * one.rect.height, other.rect.width * other.rect.height)
    return across > 0 and down > 0 and across * down >= _SAME_INK * smaller


def names_of_the_other_sex(fields: Fields) -> Iterator[Clash]:
    """A given name that only women bear is no father's, and no man's sex stands beside it."""
    for name, sex in ((_FATHER, _MALE), (_MOTHER, _FEMALE)):
        if name in fields and sex_of(fields[name].value.split()[:1]) not in (None, sex):
            yield (name,)
    for section, sex in ((_HUSBAND, _MALE), (_WIFE, _FEMALE)):
        for name in (f"{section}given_names", f"{section}given_names_ar"):
            if name in fields and sex_of(fields[name].value.split()) not in (None, sex):
                yield (name,)
    told = fields.get("sex")
    for name in ("given_names", "given_names_ar"):
        if told and name in fields and sex_of(fields[name].value.split()) not in (None, told.value):
            yield ("sex",)


def one_for_two_people(fields: Fields) -> Iterator[Clash]:
    """Spouses have different numbers, parents different names.

    Spouses of one family name may be cousins: what nobody is known to be called, and no Arabic spells, is a caption's.
    """
    husband, wife = (fields.get(f"{section}family_name") for section in (_HUSBAND, _WIFE))
    told = any(_is_spelled(fields, f"{section}family_name") for section in (_HUSBAND, _WIFE))
    if husband and wife and fold(husband.value) == fold(wife.value) and not (_is_known(husband.value) or told):
        yield f"{_HUSBAND}family_name", f"{_WIFE}family_name"
    for one, other in ((_FATHER, _MOTHER), (f"{_HUSBAND}document_number", f"{_WIFE}document_number")):
        if one in fields and other in fields and fold(fields[one].value) == fold(fields[other].value):
            yield one, other


def _is_spelled(fields: Fields, name: str) -> bool:
    """Whether the Arabic of a name spells it: captions of both scripts do not."""
    arabic = fields.get(f"{name}_ar")
    return arabic is not None and scripts.likeness(fields[name].value, arabic.value) == 1.0 if name in fields else False


def _is_known(name: str) -> bool:
    return any(word in latin_words() for word in name.upper().split())


def names_change_places(fields: Fields) -> Iterator[Clash]:
    """A family's name where the given name should be, and the other way round: the two were taken one for the other."""
    for section in ("", _HUSBAND, _WIFE):
        for ending in ("", "_ar"):
            given, family = f"{section}given_names{ending}", f"{section}family_name{ending}"
            if given in fields and family in fields:
                parts = [part_of(fields[name].value) for name in (given, family)]
                if parts == [Part.FAMILY, Part.GIVEN]:
                    yield given, family


def whole_names_for_parts(fields: Fields) -> Iterator[Clash]:
    """A given and a family's name in one field, and the other field empty: a caption of both was taken for one's."""
    for section in ("", _HUSBAND, _WIFE):
        for ending in ("", "_ar"):
            found = [name for part in ("given_names", "family_name") if (name := f"{section}{part}{ending}") in fields]
            words = fields[found[0]].value.split() if len(found) == 1 else []
            parts = split_name(words)
            family = " ".join(words[slice(*parts.family)]) if parts else ""
            if parts and parts.told is Told.KNOWN and part_of(family) is Part.FAMILY:
                yield (found[0],)


def arabic_among_latin(fields: Fields) -> Iterator[Clash]:
    """Where some values were read in Latin letters, the paper prints the others so too, and those were missed."""
    told = {name: is_arabic(fields[name].value) for name in _IN_EITHER if name in fields}
    if not all(told.values()):
        for name, arabic in told.items():
            if arabic:
                yield (name,)


def numbers_that_are_years(fields: Fields) -> Iterator[Clash]:
    """An act's number that is the year of its day, in either calendar, may be that year."""
    number = fields["act_number"].value if "act_number" in fields else ""
    for name in ("marriage_date", "birth_date", "issue_date"):
        year = fields[name].value[:4] if name in fields else ""
        if not (number.isdecimal() and year.isdecimal()):
            continue
        lunar = (int(year) - _HIJRA) * _LUNAR
        if number == year or abs(int(number) - lunar) <= _YEARS_OFF:
            yield ("act_number",)


def families_for_parents(fields: Fields) -> Iterator[Clash]:
    """Parents go by their given names: a lone name that only families bear, or this one bears, is somebody else's."""
    family = fields.get("family_name")
    for name in (_FATHER, _MOTHER):
        told = fields[name].value if name in fields else ""
        if len(told.split()) == 1 and (
            part_of(told) is Part.FAMILY
            or (family is not None and fold(family.value) == fold(told) and not part_of(told))
        ):
            yield (name,)


def registered_in_another_year(fields: Fields) -> Iterator[Clash]:
    """Births are registered in their year or the next: another year behind the stroke is late, or misread."""
    number, born = fields.get(_REGISTERED), fields.get("birth_date")
    year = number.value[-4:] if number else ""
    if born and year.isdecimal() and born.value[:4].isdecimal() and not 0 <= int(year) - int(born.value[:4]) <= 1:
        yield (_REGISTERED,)


_CLASHES: Sequence[Callable[[Fields], Iterator[Clash]]] = (
    days_out_of_order, ink_claimed_twice, names_of_the_other_sex, one_for_two_people, names_change_places,
    arabic_among_latin, numbers_that_are_years, registered_in_another_year,
    families_for_parents, whole_names_for_parts,
)  # fmt: skip


def sex_of(words: Sequence[str]) -> str | None:
    """Return whose given names the words are, `M` or `F`; None where they are unknown, or anybody's.

    `Nour Eddine` and `Abd Nour` are men, whoever is called `Nour`.
    """
    folded = [fold(word) for word in words]
    if any(word in _OF_MEN or word.startswith(_SERVANTS) for word in folded):
        return _MALE
    if any(word in _ANYBODYS for word in folded):
        return None
    told = {sex for word in words for sex, names in ((_MALE, _men()), (_FEMALE, _women())) if fold(word) in names}
    return told.pop() if len(told) == 1 else None


@cache
def _men() -> frozenset[str]:
    return _words(MEN) - _words(WOMEN)


@cache
def _women() -> frozenset[str]:
    return _words(WOMEN) - _words(MEN)


def _words(names: str) -> frozenset[str]:
    """Return names of one word; of those of several each part may be anybody's."""
    return frozenset(fold(each) for entry in names.split(";") for each in entry.split() if "_" not in each)
