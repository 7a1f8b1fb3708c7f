"""What makes reads that agree doubtful all the same: they share one crop, and so its bounds and its print.

Reads of two nets at several heights err alike where the crop cuts a letter, where a space is narrow, and where a
letter's print is weak. Such values are not sure, however many reads agree.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from unicodedata import category

from rapidfuzz.distance import Hamming

from dossier.calendars import dates_in
from dossier.calendars.months import read_month
from dossier.documents.kind import Value
from dossier.documents.labels import STREETS
from dossier.places import LATIN_SPELLED, PLACES, is_place
from ocr import lexicon
from ocr.folding import fold, is_arabic, tidy
from ocr.spaced import marks_of

_NAMES = frozenset({Value.NAME, Value.FULL_NAME})
_MARKED = frozenset({Value.PLACE, Value.TEXT})
_SPLIT = re.compile(r"[\s\-'’]+")
# Capitals that engines confuse where print is weak.
_ALIKE = ("IJLT1", "OQDCG", "UV", "MNH", "EF", "RKB", "SZ")
_LONGEST_TOWN = 4
# Places of fewer letters are like too many others; in long ones a hand face's letter is misread twice.
_LEAST_PLACE, _LONG_PLACE = 5, 7
_SPELLED = PLACES.union(map(fold, LATIN_SPELLED))
_ARTICLES = ("EL", "AL", "AIT", "BEN", "OULD")
# The end of a sentence, not of an abbreviation.
_STOP = re.compile(r"[^\W\d_]{3,}[.;؛]\s+\w")
# Registers number within a year: `1234/1985`.
_FATHER, _DAUGHTER_OF = "father_name", frozenset(fold(word) for word in ("bent", "bint", "bnt", "بنت", "ابنة"))
_PARENTS, _CHILD_OF = (
    frozenset({"father_name", "mother_name"}),
    frozenset(fold(word) for word in ("ben", "bent", "bint", "ibn", "bnou", "bnt", "بن", "بنت", "ابن", "ابنة")),
)
# Words of captions and sentences (`Nom en majuscules`), which no name holds.
_OF_SENTENCES = frozenset(
    fold(word)
    for word in (
        "en",
        "par",
        "pour",
        "est",
        "et",
        "dans",
        "avec",
        "son",
        "sa",
        "ses",
        "né",
        "née",
        "aux",
        "que",
        "qui",
        "dit",
        "dite",
        # What other states' acts call the parents in captions.
        "padre",
        "madre",
        "vader",
        "moeder",
        "vater",
        "mutter",
        "father",
        "mother",
        "الساكن",
        "الساكنة",
        "القاطن",
        "القاطنة",
        "بنفس",
        "المزداد",
        "المزدادة",
        "المولود",
        "المولودة",
        "مهنته",
        "مهنتها",
        "سنة",
        "بتاريخ",
        "بمدينة",
        "ووالدته",
        "ووالدتها",
    )
)
# Words of the captions beside an address, which none holds: `Nom et prénom ... Adresse de facturation 12 RUE ...`.
_CAPTIONS = frozenset(fold(word) for word in (
    "nom", "prénom", "adresse", "titulaire", "client", "abonné", "facturation", "العنوان", "الاسم", "المشترك",
))  # fmt: skip
# Papers name who holds them by two words at least; parents go by one.
_WHOLE = frozenset({"holder_name", "student_name"})
_STREETS = frozenset(fold(word) for word in STREETS) - {fold(word) for word in ("place", "villa", "km", "res", "av")}
# How words for nationals end: `MAROCAINE`, `IVOIRIENNE`, `FRANÇAISE`; `actuelle` belongs to a caption.
_OF_STATES = re.compile(
    r"(ain|aine|ien|ienne|een|eenne|ais|aise|ois|oise|and|ande|ol|ole|que|on|onne|sse|moroccan|maroc|grec|turc|an|ian|ish|ese)$"
)
# What may stand between a label and its date; other words of so many letters are the label's.
_FIGURE, _CAPTION = re.compile(r"\d"), 3
_BEFORE_DATES = frozenset(fold(word) for word in (
    "date", "dated", "jour", "the", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "يوم",
    "بتاريخ", "تاريخ", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد", "سنة", "عام", "شهر",
    "année", "mois",
))  # fmt: skip
_NUMBER, _YEAR = re.compile(r"\d+"), re.compile(r"1[34]\d\d|19\d\d|20\d\d")
_REGISTERED, _PARTED = "civil_registration_number", re.compile(r"[/-]")

# Numbers of persons, and figures that look like letters behind the first one.
_OF_PERSONS = ("document_number", "national_id")
_LETTER_OR_FIGURE = re.compile(r"[A-Z][1058]\d{6}")
_USUAL_BUT_ONE, _FIGURES = re.compile(r"[A-Z][OISBZ]\d{5}[A-Z]"), str.maketrans("OISBZ", "01582")
_HATS, _BARE = "ÂÊÎÔÛ", "AEIOU"
_TREMA, _WITHOUT_TREMA = re.compile(r"(?<=[B-DF-HJ-NP-TV-XZ])[ÏËÜ]"), str.maketrans("ÏËÜ", "IEU")
_ACCENTED = str.maketrans("", "", "ÀÂÇÈÉÊËÎÏÔÙÛÜ")
# What nothing else on a paper looks like: letters and figures of a person's number, a whole day, two years of school.
_SHAPES = {
    Value.CIN: re.compile(r"[A-Z]{1,2}\d{5,7}[A-Z]?"),
    Value.DOCUMENT_NUMBER: re.compile(r"[A-Z]{1,3}\d{5,9}[A-Z]?"),
    Value.DATE: re.compile(r"\d{4}-\d{2}-\d{2}"),
    Value.SCHOOL_YEAR: re.compile(r"\d{4}[/-]\d{4}"),
    Value.ACT_NUMBER: re.compile(r"\d{1,6}[/-](?:19|20)\d{2}"),
}
# So many reads of an Arabic name, and so many of them as a share, tell it where the others are nobody's name.
_MANY, _MOST_READS = 6, 0.7
_CARD_NUMBER = re.compile(r"(?<![A-Z0-9])[A-Z]{1,2}\d{5,7}(?!\d)")
_IN_NAMES = frozenset(" .-‐‑–'’‘ʼ`´")
_TAILLESS = re.compile(r"O(?=[AEIYO])|(?<=[AEIUY])O$")
_BEFORE_DAYS = "le"
_INNER_MADDA = re.compile(r"(?<!\bال)(?<=\w)آ")


def is_doubtful(value: str, kind: Value, page: str, reads: Sequence[str], *, touches: bool) -> bool:
    """Say whether a value that its reads agree on is doubtful.

    Args:
        value: what was read.
        kind: what the field holds.
        page: what the page's pass read there, empty where it read nothing.
        reads: what every read said.
        touches: whether ink goes on at the crop's edge.
    """
    if kind is Value.ADDRESS:
        told = {_spelled(read) for read in (*reads, page)}
        return touches or len(told) > 1 or not has_town(value)
    if is_arabic(value):
        return False
    if kind not in _NAMES:
        # Engines lose an apostrophe or a hyphen.
        unmarked = kind in _MARKED and len({marks_of(read) for read in reads}) > 1
        return unmarked or (kind is Value.PLACE and is_nearly_a_place(value))
    words = [word for word in _SPLIT.split(value.upper()) if word]
    return len({_spelled(read) for read in reads}) > 1 or any(
        is_nearly_known(word)
        or _lost_its_space(word)
        or lost_its_tail(word)
        or (touches and word not in lexicon.latin_words())
        for word in words
    )


@lru_cache(maxsize=1024)
def is_nearly_a_place(name: str) -> bool:
    """Say whether a name that is no known place is one with a letter read as another, or two in a long one."""
    folded = fold(name)
    if len(folded) < _LEAST_PLACE or folded in _SPELLED:
        return False
    allowed = 2 if len(folded) >= _LONG_PLACE else 1
    return any(len(each) == len(folded) and Hamming.distance(each, folded) <= allowed for each in PLACES)


# `19 ETG 4 APT 2`: a number before a floor is a building's, whose word was lost with all before it.
_HEADLESS = re.compile(r"\d+,? (?:ETG|ETAGE|APT|APPT|APPARTEMENT)\b")


def is_incomplete(value: str, kind: Value, field: str) -> bool:
    """Say whether a value lacks what every one of its field has, or holds a word of the text around it."""
    if field == _REGISTERED:
        return not _PARTED.search(value)
    words = [fold(word) for word in value.split()]
    if kind is Value.NATIONALITY:
        return not _OF_STATES.search(words[0]) if words and not is_arabic(value) else False
    if kind is Value.ADDRESS:
        # Nobody lives at a card's number: the row below was taken for the address.
        headless = bool(_HEADLESS.match(value.upper()))
        return headless or any(word in _CAPTIONS for word in words) or bool(_CARD_NUMBER.search(value))
    if kind is Value.PLACE:
        # `SEFROU Le`: the day's line was taken into the place.
        return words[1:][-1:] == [_BEFORE_DAYS]
    if kind not in _NAMES:
        return False
    # `le prénom de Karim`: a name's own particles have capitals, or stand inside it. `ben X` lacks its head.
    headless = (field in _PARENTS and words[0] in _CHILD_OF) or (field in _WHOLE and len(words) == 1)
    # `ALLAL BEN BRAHIM CHAIMAE BENT KARIM`: no father is a daughter.
    headless = headless or (field == _FATHER and any(word in _DAUGHTER_OF for word in words))
    # `K BEN AMINE`: what a stamp left of `TARIK`.
    headless = headless or any(len(word) == 1 and word.isascii() for word in words)
    # `BOULEVARD ANOUAL HAY EL HASSANI` is where somebody lives, `JAMILA BENT AMINE` whose child somebody is.
    misplaced = any(word in _STREETS for word in words) or ("given_names" in field and _is_descended(words))
    return value[:1].islower() or headless or misplaced or any(word in _OF_SENTENCES for word in words)


def _is_descended(words: Sequence[str]) -> bool:
    return any(word in _CHILD_OF for word in words[1:])


def has_shape(value: str, kind: Value, field: str) -> bool:
    """Say whether a value has a shape that no other value of its paper has; numbers of acts have none of their own."""
    if kind is Value.ADDRESS:
        words = {fold(word) for word in value.split()}
        return bool(words & _STREETS) and any(map(str.isdigit, value)) and has_town(value)
    shape = _SHAPES.get(kind) if kind is not Value.ACT_NUMBER or field == _REGISTERED else None
    return bool(shape and shape.fullmatch(value))


def is_shown_by_most(name: str, page: str, reads: Sequence[str | None]) -> bool:
    """Say whether the page's read and most others are a known Arabic name letter by letter, and the rest nobody's."""
    others = {read for read in reads if read and read != name}
    most = len(reads) >= _MANY and sum(read == name for read in reads) >= _MOST_READS * len(reads)
    return most and page == name and not any(lexicon.is_arabic_name(other) for other in others)


def with_head(value: str, field: str, page: str) -> str:
    """Return a parent's name without the `بنت` before it, which is its child's, where the page's pass saw it so."""
    head, _, rest = value.partition(" ")
    own = page.split()[:1]
    of_child = field in _PARENTS and own and fold(own[0]) not in _CHILD_OF and fold(head) in _CHILD_OF
    return rest if of_child and rest.split()[:1] == own else value


def is_misread_letter(value: str, field: str) -> bool:
    """Say whether a CIN's first figure may be its second letter: two letters and six figures, or one and seven.

    Print shows `I` and `1` alike, and `O`, `S` and `B` nearly so: every net errs alike, at every place.
    """
    return field.endswith(_OF_PERSONS) and bool(_LETTER_OR_FIGURE.fullmatch(value))


def with_figure(number: str) -> str:
    """Return a document's number with the figure that its second letter looks like, where that makes its usual length.

    A letter, six figures and a letter: `CO93027A` is `C093027A`. Every net shows an O for a nought alike.
    """
    return number[0] + number[1].translate(_FIGURES) + number[2:] if _USUAL_BUT_ONE.fullmatch(number) else number


def without_strokes(name: str) -> str:
    """Return a name without the scratches that engines read as marks: names have hyphens, apostrophes and dots."""
    kept = (letter for letter in name if letter.isalnum() or letter in _IN_NAMES or category(letter).startswith("M"))
    return " ".join("".join(kept).split())


def without_hats(value: str, printed: Iterable[str]) -> str:
    """Return a value in capitals without a circumflex where no other capital of the page has an accent: `AOUT`.

    The French net writes `AOÛT` whatever is printed. Nor is there a diaeresis but behind a vowel: `AÏCHA`, no `HAFÏDA`.
    """
    value = _TREMA.sub(lambda found: found[0].translate(_WITHOUT_TREMA), value)
    own = set(value.split())
    if (
        not value.isupper()
        or not set(value) & set(_HATS)
        or any(
            word.isupper() and word != word.translate(_ACCENTED) for word in printed if word.strip(" .,;:") not in own
        )
    ):
        return value
    return value.translate(str.maketrans(_HATS, _BARE))


def without_madda(name: str) -> str:
    """Return an Arabic name with `آ` where it may stand, at a word's head or behind the article; else it is a speck."""
    return _INNER_MADDA.sub("ا", name)


def lost_a_madda(name: str, reads: Iterable[str]) -> bool:
    """Say whether reads of an Arabic name that are alike but for marks differ about a madda at a word's head."""
    alike = {name, *(read for read in reads if fold(read) == fold(name))}
    return len({sum(word.startswith("آ") for word in each.split()) for each in alike}) > 1


def holds_others(text: str, number: str) -> bool:
    """Say whether an act's number stands among other numbers: the day of a stamp across it (`13 Ne. 67 2024`)."""
    own = set(_NUMBER.findall(number))
    return any(group not in own and not _YEAR.fullmatch(group) for group in _NUMBER.findall(tidy(text)))


def is_behind_stop(text: str) -> bool:
    """Say whether a sentence ends before the date that follows a label: `a signé avec nous. Acte inscrit le ...`."""
    plain = tidy(text)
    first = next(iter(dates_in(plain)), None)
    return first is not None and bool(_STOP.search(plain[: first.start]))


def is_slipped(day: str, texts: Sequence[str]) -> bool:
    """Say whether every text that says a day (as YYYY-MM-DD) lost a letter of its month: `12 أريل 2020`."""
    told = [date for text in texts if text for date in dates_in(tidy(text)) if date.iso == day]
    return bool(told) and all(date.slipped for date in told)


def goes_on(text: str) -> bool:
    """Say whether a date's label goes on before the date: what `Date` announces, `d'exp. 12.06.2031` says."""
    head = _FIGURE.split(text, maxsplit=1)
    words = [word.strip(" ,.:;،") for word in head[0].split()] if len(head) > 1 else []
    words = [word for word in words if len(fold(word)) >= _CAPTION and fold(word) not in _BEFORE_DATES]
    # `Rabat, le`: a town before the day; a day in words before itself in figures.
    towns = is_place(" ".join(words)) or is_place(" ".join(words).removeprefix("ب"))
    return 0 < len(words) <= _CAPTION and not towns and not any(read_month(words, at) for at in range(len(words)))


def has_town(address: str) -> bool:
    """Whether an address ends with a town that is known, a postal code or a word in brackets behind it left aside.

    `DOUAR OULAD SAID` and `RUE TAZA` are called after one.
    """
    words = [word for word in re.split(r"[\s,،()]+", address) if any(map(str.isalpha, word))]
    heads = (words[:-count] for count in range(1, min(_LONGEST_TOWN, len(words)) + 1) if _is_town(words[-count:]))
    return any(not head or fold(head[-1]) not in _STREETS for head in heads)


def _is_town(words: Sequence[str]) -> bool:
    return is_place(" ".join(words))


def _lost_its_space(word: str) -> bool:
    """Whether a word is no known name, but an article and one: all reads of a narrow space say `ELAMRI`."""
    known = lexicon.latin_words()
    return word not in known and any(word.startswith(head) and word[len(head) :] in known for head in _ARTICLES)


def lost_its_tail(word: str) -> bool:
    """Whether a word is no known name and has an O where names here have a Q: its tail is the first ink to go.

    `ROIA`, `TARIO`: all reads of a worn Q agree on it. A vowel is written `OU` in names, and an O beside another vowel
    is rare: of fourteen hundred known words three have one before another, and one ends in it.
    """
    return bool(_TAILLESS.search(word)) and word not in lexicon.latin_words()


@lru_cache(maxsize=4096)
def is_nearly_known(word: str) -> bool:
    """Whether a word is no known name but would be with its first letter back or one letter changed for its like."""
    known = lexicon.latin_words()
    if word in known or len(word) < 3:
        return False
    if any(other[1:] == word for other in known):
        return True
    return any(
        word[:at] + other + word[at + 1 :] in known
        for at, letter in enumerate(word)
        for alike in _ALIKE
        if letter in alike
        for other in alike
        if other != letter
    )


def _spelled(text: str) -> str:
    return tidy(text).upper().rstrip(" .,")
