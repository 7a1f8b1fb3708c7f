"""Typed values out of text: a date is a day of the calendar, a number has its shape, a name is letters.

Each reader takes the text that stands where a label points and returns the value in the format of DESIGN.md
§5, or None where the text holds no such value. Nothing is guessed: only look-alikes that the shape excludes
(the letter O among digits) are read as what the shape asks for.
"""

import re
from collections.abc import Callable

from dossier.calendars import Calendar, dates_in, days_meant
from dossier.calendars.months import read_month
from dossier.calendars.number_words import read_number
from dossier.calendars.written import partial_in
from dossier.documents.kind import Script, Value
from dossier.errors import InvalidCinError
from dossier.identifiers import cin
from dossier.names.given import GIVEN_NAMES
from dossier.places import is_place
from ocr.folding import fold, is_arabic, tidy

# `09 أكتوبر: 2026`: a speck behind a month.
_MARKED = re.compile(r"(?<=[^\W\d_]{2})\s?[:;](?=\s\d)")
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2100
_CIN = re.compile(r"(?<![A-Z0-9])([A-Z]{1,2})[\s.-]?((?:[0-9OI]\s?){4,7})(?![A-Z0-9])")
# Its first letter read as the figure that looks like it: `1B765650`, `6B529554`; no other number begins so.
_CIN_HEADED = re.compile(r"(?<![A-Z0-9])([10568])([A-Z](?:[0-9OI]\s?){5,6})(?![A-Z0-9])")
# `AVENUE HASSAN Il`: his number is the only word that can stand there.
_KING = re.compile(r"(?<=\bhassan )[il1|]{2}(?!\w)", re.IGNORECASE)
_HEAD_LETTERS = str.maketrans("10568", "IOSGB")
# A last letter may stand apart where nothing follows it: `C993027 A`.
_DOCUMENT_NUMBER = re.compile(r"(?<![A-Z0-9])([A-Z]{1,3}\s?\d{4,9}(?:[A-Z]|\s[A-Z](?=\s*$))?)(?![A-Z0-9])")
# The first of two letters apart: `A E354040`; `N°` has none, nor has what a stop or another letter stands before.
_HEAD_APART = re.compile(r"(?:^|(?<=[:°]\s)|(?<=[A-Z0-9)]{2}\s))([A-MO-Z]\s[A-Z]\d{5,6})(?![A-Z0-9])")
# Typed with wide blanks, to the end of what stands there: `A9988 1 2D`; no number is whole with four figures.
_PARTED_NUMBER = re.compile(r"(?<![A-Z0-9])([A-Z]{1,3}(?=(?:\s?\d){5,7}\D*$)\s?\d{1,4}(?:\s\d{1,4}){1,3}\s?[A-Z]?)\s*$")
_ACT_NUMBER = re.compile(r"(?<!\d)\d{1,7}(?:\s?[/-]\s?\d{1,7})*(?!\d)")
_WHOLE_DATE = re.compile(r"\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{4}|\d{4}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{1,2}")
_YEAR = re.compile(r"(?<!\d)(19\d{2}|20\d{2})(?!\d)")
_SCHOOL_YEAR = re.compile(r"(?<!\d)(20\d{2})(?:\s?[-/–—]\s?(20\d{2}|\d{2})|\s(20\d{2}))(?!\d)")
# A date's strokes read as figures: `12103/1985`, `1210311985`, `12-0371985`.
_STROKES_AS_FIGURES = re.compile(
    r"(?<!\d)(?!\d\d[/.-]\d\d[/.-])(\d{2})(?:[1/|](\d{2})[1/|]|[/.-](\d{2})7|7(\d{2})[/.-])((?:19|20)\d{2})(?!\d)"
)
# Both of them lost: `12031985`.
_RUN_TOGETHER = re.compile(r"(?<![\d/.-])(\d{2})(\d{2})((?:19|20)\d{2})(?![\d/.-]*\d)")
_SEX = {
    fold(word): sex
    for sex, words in {
        "M": "m masculin male homme garçon ذكر مذكر دكر",
        "F": "f féminin female femme fille أنثى انثى مؤنث أنتى",
    }.items()
    for word in words.split()
}
# Dots of teeth are what engines lose and confuse: `أنئى` for `أنثى`.
_TEETH = str.maketrans(dict.fromkeys("بتثنيئ", "ٮ"))
_PARTED = re.compile(r"[\s/]+")
_SEX_BY_TEETH, _OR = {fold("أنثى").translate(_TEETH): "F"}, "أو"
# What a sentence goes on with behind a name: `reconnaît à M. HASSAN TAHIRI la situation de handicap`.
_ARTICLES = frozenset({"la", "le", "les"})
_PARTICLES = frozenset(
    {
        "ben", "bent", "bint", "ibn", "bnt", "el", "al", "de", "ait", "aït", "ou", "ould", "oulad", "d", "la", "le",
        "bou", "abou", "sur", "des", "les", "à", "et", "du", "au", "ep", "epouse", "épouse", "veuve",
    }
)  # fmt: skip
_EDGES = " \t.,;:-–_'\"|=*/\\()[]{}<>«»،؛~`…•"
# Courtesy is no part of a name.
COURTESY = frozenset(
    fold(word)
    for word in (
        "M",
        "Mr",
        "Mme",
        "Mlle",
        "Melle",
        "Monsieur",
        "Madame",
        "Mademoiselle",
        "السيد",
        "السيدة",
        "السيد(ة)",
        "الآنسة",
        "الانسة",
        "سيد",
        "للسيد",
        "للسيدة",
        "هو",
        "هي",
    )
)
# Words that point at a name elsewhere, or sign a paper.
_NOT_NAMES = frozenset(
    fold(word)
    for word in (
        "المذكور", "المذكورة", "المذكور(ة", "المذكور(ة)", "أدناه", "أسفله", "الموقع", "التالي", "الآتي",
        "soussigné", "désigné",
        "ci-après", "ci-dessous", "susvisé", "susnommé",
    )
)  # fmt: skip
# Words of stamps and counters, under a caption by chance.
_STAMPED = frozenset(fold(word) for word in (
    "timbre", "timbres", "fiscal", "fiscaux", "specimen", "spécimen", "duplicata", "copie", "visa", "cachet", "dirham",
    "dirhams", "guichet", "droit", "droits",
))  # fmt: skip
# What a name's cell holds where there is nobody to name.
_NOBODY = frozenset(fold(words) for words in ("sans", "néant", "non renseigné", "non renseignée"))
# What follows a name in running text, where a crop reaches too far.
_NEXT = frozenset(
    fold(word)
    for word in (
        "جنسيته", "جنسيتها", "الحامل", "الحاملة", "المزداد", "المزدادة", "المولود", "المولودة", "مهنته", "مهنتها",
        "الساكن", "الساكنة", "مزداد", "مزدادة", "مولودة", "ساكن", "ساكنة", "حامل", "حاملة", "ازداد", "ازدادت", "القاطن",
        "القاطنة", "المسمى", "المسماة", "جنسه", "جنسها",
    )
)  # fmt: skip
# Words that join others: alone they are no value.
_FUNCTION_WORDS = frozenset(
    fold(word)
    for word in (
        "de", "du", "des", "la", "le", "les", "et", "ou", "à", "au", "aux", "en", "par", "pour", "sur", "est",
        "né", "née", "son", "sa", "ses", "votre", "vos", "notre", "nos", "ce", "cette", "ci", "joint", "ci-joint",
        "ci-jointe",
        "que", "qui", "في", "من", "على", "إلى", "عن", "و", "ب", "ل", "هو", "هي", "أن", "بن", "بنت", "ben", "bent",
    )
)  # fmt: skip
# What may follow a place: its date.
_AFTER_PLACE = re.compile(r"(?<=[\w,،)]),?\s+(?:le|en date du|في|بتاريخ|يوم|سنة)\s+(?=\d|\w)")
# Words before a place, and words that begin an address or a school's name, which may carry the preposition.
_TOWN = frozenset(fold(word) for word in (
    "بمدينة", "مدينة", "بجماعة", "جماعة", "ببلدية", "بلدية", "à", "au", "commune", "ville", "la", "de", "d",
))  # fmt: skip
_HEADS = frozenset(
    fold(word)
    for word in (
        "حي", "الحي", "شارع", "زنقة", "دوار", "رقم", "إقامة", "تجزئة", "عمارة", "بلوك", "درب", "ساحة", "كلية",
        "مدرسة", "المدرسة", "ثانوية", "الثانوية", "معهد", "المعهد", "إعدادية", "الإعدادية", "مؤسسة", "مجموعة",
        "جامعة", "مركز", "قرية", "حومة",
    )
)  # fmt: skip
# The full stop of a sentence, not of an abbreviation.
_SENTENCE_END = re.compile(r"(?:\s+[.,،]|(?<=\w{4})[.,،])+$")
_STOPS, _LONGEST_TOWN = " .,،", 4
# Figures that stand among or after a name's capitals are the letters that they look like.
_ONE = re.compile(r"(?<=[A-Z]{2})1(?=\s|$)|(?<=[A-Z])1(?=[A-Z])")
_NOUGHT = re.compile(r"(?<=[A-Z])0(?=[A-Z])")
# `C.N.I.E` behind a name announces a number; `12/03/2026` behind an address is the day below it.
_DOTTED_CAPITALS = re.compile(r"(?:[A-Z]\.){2,}[A-Z]{0,2}\.?:?")
_DAY_IN_FIGURES = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}")
_ENDINGS_OF_NAMES = re.compile(r"[,;،؛]")
# A comma written onto a word is read as its hamza, which no name has behind these letters.
_COMMA = re.compile(r"(?<=[بتثجحخدذرزسشصضطظعغفقكلمنهة])ء(?=\s|$)")


def read_value(text: str, value: Value, script: Script) -> str | None:
    """Return the value in the text, or None."""
    readers: dict[Value, Callable[[str], str | None]] = {
        Value.DATE: _labelled_date,
        Value.CIN: read_cin,
        Value.DOCUMENT_NUMBER: _document_number,
        Value.ACT_NUMBER: _act_number,
        Value.YEAR: _year,
        Value.SCHOOL_YEAR: _school_year,
        Value.SEX: _sex,
    }
    plain = tidy(text)
    if value in readers:
        return readers[value](plain)
    if value in (Value.NAME, Value.FULL_NAME) and _is_a_day(plain):
        return None
    return _words(plain, value, script)


def _is_a_day(text: str) -> bool:
    """Whether a text holds no letters but a written day's: a stamp's `23 NOV. 2023` in a name's cell."""
    for each in dates_in(text):
        if each.day is not None and not any(map(str.isalpha, text[: each.start] + text[each.end :])):
            return True
    return False


def read_date(text: str) -> str | None:
    """Return the first Gregorian date as YYYY-MM-DD; less of it where the text holds nothing else."""
    partial = None
    text = _MARKED.sub("", text)
    for each in dates_in(text):
        if each.calendar is Calendar.GREGORIAN and _EARLIEST_YEAR <= each.year <= _LATEST_YEAR:
            if each.day is not None:
                return each.iso
            partial = partial or each.iso
    figures = _STROKES_AS_FIGURES.search(text)
    if figures and not partial and (day := read_date("/".join(filter(None, figures.groups())))):
        return day
    return partial or partial_in(text.strip(_EDGES))


def _labelled_date(text: str) -> str | None:
    """Return the date where one is announced: there eight figures are one too."""
    figures = _RUN_TOGETHER.search(text)
    return read_date(text) or (read_date("/".join(figures.groups())) if figures else None)


def hijri_days(text: str) -> frozenset[str]:
    """Return the Gregorian days, as YYYY-MM-DD, that the Hijri dates in the text can mean."""
    return frozenset(
        day
        for each in dates_in(tidy(text))
        if each.calendar is Calendar.HIJRI and each.month and each.day
        for day in days_meant(each.year, each.month, each.day)
    )


def read_cin(text: str) -> str | None:
    """Return the first number of a national identity card, its first letter put right where it was read as a figure."""
    numbers = ["".join(found.groups()) for found in _CIN.finditer(text.upper())]
    headed = (found[1].translate(_HEAD_LETTERS) + found[2] for found in _CIN_HEADED.finditer(text.upper()))
    apart = _HEAD_APART.search(text.upper())
    whole = [apart[1].replace(" ", "")] if apart else []
    for number in (*whole, *numbers, *headed):
        try:
            return cin.validate(number)
        except InvalidCinError:
            continue
    return None


def is_oddly_headed(text: str) -> bool:
    """Whether a number of an identity card has a figure for its first letter, or a stroke that may be one before it."""
    found = _CIN.search(text.upper())
    return text[: found.start()].endswith("|") if found else bool(_CIN_HEADED.search(text.upper()))


def _document_number(text: str) -> str | None:
    shapes = (_PARTED_NUMBER, _HEAD_APART, _DOCUMENT_NUMBER)
    found = next((found for shape in shapes if (found := shape.search(text.upper()))), None)
    return found[1].replace(" ", "") if found else None


def _act_number(text: str) -> str | None:
    # A nought alone is what became of a colon or a dot.
    found = next((each for each in _ACT_NUMBER.finditer(text) if each[0].strip("0")), None)
    if not found or _WHOLE_DATE.fullmatch(found[0]):
        return None
    # `28 جمادى الأولى`, `1er mars`: the day of a month is no act's number.
    near = [word.strip(_EDGES) for word in text[found.end() :].split()]
    return None if near and read_month(near, 0) else found[0].replace(" ", "")


def _year(text: str) -> str | None:
    found = _YEAR.search(text)
    if found:
        return found[1]
    # `سنة ألف وتسعمائة وثمان وتسعين`: in words, where nothing stands before them.
    words = [word.strip(_EDGES) for word in text.split()]
    spelled = read_number(words, 0) if len(words) > 1 else None
    return str(spelled[0]) if spelled and _EARLIEST_YEAR < spelled[0] < _LATEST_YEAR else None


def _school_year(text: str) -> str | None:
    for found in _SCHOOL_YEAR.finditer(text):
        first, last = int(found[1]), found[2] or found[3]
        if (int(last) if len(last) == 4 else 2000 + int(last)) == first + 1:
            return f"{first}/{first + 1}"
        # Arabic is read from the right: the later year may come first.
        if len(last) == 4 and first == int(last) + 1:
            return f"{last}/{first}"
    return None


def spells_sex(text: str) -> bool:
    """Whether a word of the text is one for a sex, letter by letter."""
    return any(fold(word) in _SEX for word in _PARTED.split(text))


def _sex(text: str) -> str | None:
    words = _PARTED.split(text)
    # `ذكر أو أننى` is a caption, whatever was read of its other word.
    by_teeth = {} if _OR in words else _SEX_BY_TEETH
    for word in words:
        sex = _SEX.get(fold(word)) or by_teeth.get(fold(word).translate(_TEETH))
        if sex:
            return sex
    return None


def _words(text: str, value: Value, script: Script) -> str | None:
    """Return words of the wanted script; names hold letters only, addresses figures too."""
    text = _COMMA.sub("،", text)
    with_figures = value in (Value.ADDRESS, Value.TEXT)
    named = value in (Value.NAME, Value.FULL_NAME)
    if value is Value.PLACE:
        text = _AFTER_PLACE.split(text)[0]
    if named:
        text = _NOUGHT.sub("O", _ONE.sub("I", text))
    kept: list[str] = []
    for word in text.split():
        if kept and (
            _DOTTED_CAPITALS.fullmatch(word) if named else value is Value.ADDRESS and _DAY_IN_FIGURES.fullmatch(word)
        ):
            break
        bare = word.strip(_EDGES) if not with_figures else word.strip(' \t:;|=*~`_«»"…•')
        if not bare:
            continue
        letters = any(character.isalpha() for character in bare)
        if not letters:
            if with_figures:
                kept.append(bare)
            continue
        if (script is Script.LATIN and is_arabic(bare)) or (script is Script.ARABIC and not is_arabic(bare)):
            continue
        if not with_figures and any(character.isdigit() or character == "<" for character in bare):
            # A name with a figure in it was misread, half of it would be another name; `<` fills a zone's lines.
            return None
        if (named or value is Value.PLACE) and bare[0].islower() and bare.lower() not in _PARTICLES:
            # Running text (`l'élève désigné ci-après`): names are printed with capitals.
            return None
        if (named or value is Value.PLACE) and fold(bare) in _NOT_NAMES:
            return None
        if (named or value is Value.NATIONALITY) and fold(bare) in _STAMPED:
            return None
        if named and kept and fold(bare) in _NEXT:
            break
        if named and not kept and fold(bare) in COURTESY:
            continue
        kept.append(bare)
        if named and _ENDINGS_OF_NAMES.search(word[-1]):
            break
    while named and kept and kept[-1] in _ARTICLES:
        kept.pop()
    joined = " ".join(_bare(kept, value)).strip(" ,;:-–" if with_figures else _EDGES)
    if value is Value.ADDRESS:
        joined = _punctuated(joined)
    if with_figures:
        joined = _SENTENCE_END.sub("", joined)
        if value is Value.ADDRESS and _ends_in_town(joined.rstrip(_STOPS)):
            joined = joined.rstrip(_STOPS)
    if named and fold(joined) in _NOBODY:
        return None
    if all(fold(word) in _FUNCTION_WORDS for word in joined.split()) and not (named and fold(joined) in GIVEN_NAMES):
        return None
    if value is Value.ADDRESS and joined.isalpha() and joined.islower() and not is_arabic(joined):
        # `résidence effective`: one small word is a sentence's.
        return None
    letters_only = [character for character in joined if character.isalpha()]
    return joined if len(letters_only) >= 2 else None


# One small letter before an address in capitals, and no `à`, `n`, `l` or `d` of a sentence.
_SCRAP_OF_CAPTION = re.compile(r"[es] (?=[A-Z0-9ÉÈÀÂÊ'’ .,/-]+$)")


def _punctuated(address: str) -> str:
    """Return an address without a stroke before it, with the commas of its script and its king's number."""
    address = _KING.sub("II", address.lstrip("/ "))
    if _SCRAP_OF_CAPTION.match(address):
        # `e HAY ESSALAM`: the last letter of a pale caption.
        address = address[2:]
    return address.replace(", ", "، ") if is_arabic(address) else address


def _ends_in_town(address: str) -> bool:
    words = address.split()
    return any(is_place(" ".join(words[-count:])) for count in range(1, min(_LONGEST_TOWN, len(words)) + 1))


def _bare(words: list[str], value: Value) -> list[str]:
    """Return the words without the preposition that running text puts before a place, a street or a school."""
    if value is Value.PLACE:
        while len(words) > 1 and fold(words[0]) in _TOWN and (is_arabic(words[0]) or words[0][0].islower()):
            words = words[1:]
        # `بالرباط`, `بتازة`: in Rabat, in Taza; but `بركان` is a town.
        known = bool(words) and is_place(" ".join([words[0][1:], *words[1:]])) and not is_place(" ".join(words))
        if words and words[0].startswith("ب") and len(words[0]) > 3 and (known or words[0].startswith("بال")):
            words = [words[0][1:], *words[1:]]
    elif value in (Value.ADDRESS, Value.TEXT) and words and words[0].startswith("ب"):
        if words[0] == "ب" and len(words) > 1:
            words = words[1:]
        elif fold(words[0][1:]) in _HEADS:
            words = [words[0][1:], *words[1:]]
    return words
