"""Which event a date in running text belongs to: the verb of its clause says it, `le` and `بتاريخ` do not.

The nearest verb before a date announces it, unless another date stands between; a date that opens its sentence is
the day of the verb that follows (`Le 3 mai 1990 ... a épousé`). Dates of permissions, registers and laws are nobody's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dossier.calendars import Calendar, dates_in
from dossier.letters import fold, tidy
from dossier.names.given import GIVEN_NAMES
from dossier.places import is_place
from ocr.finder.sheet import Spot
from ocr.folding import is_arabic


class Event(StrEnum):
    """What happened on a day; the value is the field that holds it, if any does."""

    MARRIAGE = "marriage_date"
    BIRTH = "birth_date"
    ISSUE = "issue_date"
    EXPIRY = "expiry_date"
    OTHER = ""


# Beginnings of folded words, proclitics taken off; a longer one tells more.
_STEMS = {
    Event.MARRIAGE: (
        "celebr", "conclu", "contract", "mariage", "maries", "epous", "union", "noces", "comparu",
        "تزوج", "متزوج", "زواج", "زفاف", "ابرم", "مبرم", "قران", "انكح", "نكاح", "تلقي", "تلقيا", "حضر", "زوجيه",
    ),
    Event.BIRTH: (
        "ne", "nee", "nes", "nees", "naissance", "naquit", "survenu",
        "مزداد", "مولود", "ولد", "ولدت", "ازداد", "ازديا", "ولاده", "مواليد", "مزياد", "ميلاد",
    ),
    Event.ISSUE: (
        "delivr", "fait", "etabli", "remis", "emis", "edite", "imprim", "signe", "certifi", "copie", "extrait",
        "حرر", "سلم", "انجز", "اصدر", "صدرت", "نسخه", "شهاده",
    ),
    Event.EXPIRY: (
        "valable", "valid", "expir", "jusqu", "echeance", "صالح", "صالحه", "صلاحي", "انتها", "تنتهي",
        "ينتهي",
    ),
    Event.OTHER: (
        "autoris", "inscrit", "enregistr", "transcri", "jugement", "ordonnance", "audience", "seance", "reuni",
        "arrete", "decret", "dahir", "traduit", "traduction", "legalis", "passeport", "depuis", "deces", "decede",
        "divorc", "loi", "circulaire", "permis", "embauche", "recrut", "homolog", "depos", "dresse", "carte", "cnie",
        "cin", "cachet", "registre", "folio", "volume",
        "اذن", "ترخيص", "رخصه", "حكم", "قرار", "جلسه", "منعقد", "ظهير", "مرسوم", "مسجل", "سجل", "ضمن", "مضمن", "خوطب",
        "ترجم", "منذ", "طلاق", "وفاه", "قانون", "توصل", "طلب", "بطاقه", "مذكره", "دوريه", "صادر", "كناش",
        "صحيفه", "وقعنا", "صرح", "تصريح",
    ),
}  # fmt: skip
# Whole words: as beginnings they are many others'.
_WHOLE = frozenset(
    {"ne", "nee", "nes", "nees", "loi", "cin", "fait", "ولد", "ولدت", "سجل", "حكم", "نسخه", "صالح", "صالحه"}
)
_KNOWN = sorted(((stem, event) for event, stems in _STEMS.items() for stem in stems), key=lambda one: -len(one[0]))
_PROCLITICS = ("وال", "بال", "لل", "فال", "ال", "و", "ب", "ف", "ل")
# Verbs whose day stands before them; participles (`né le`) only look back.
_FINITE = frozenset(
    {"epouse", "contracte", "celebre", "conclu", "conclue", "comparu", "recu", "recue", "naquit", "presente",
     "presentes", "maries", "ولد", "ولدت", "ازداد", "ازدادت", "تزوج", "تزوجت", "حضر", "تلقي", "تلقيا", "ابرم", "زواج"}
)  # fmt: skip
_AUXILIARY = frozenset({"est", "a", "ont", "ete", "sont", "avons"})
_BORN = frozenset({"ne", "nee"})
# Adouls receive an act on its day; a clerk receives an application.
_RECEIVED, _RECEIVERS = frozenset({"recu", "recue"}), frozenset({"adoul", "adouls", "adoulaire", "acte", "notaires"})
_DRAWN_UP, _ADOULS = frozenset({"dresse", "etabli", "redige"}), frozenset({"adoul", "adouls"})
_RECEIVE = frozenset({"recoivent", "recevons", "recurent", "dressent", "dressons", "constatent", "attestent"})
# `كناش الزواج`, `registre des mariages`.
# `ولد بفاس` and `ولدت ب فاس` written or read in one word.
_BORN_IN = re.compile(r"ولدد?ت?ب(\w*)")
# What ends a date, and what an hour begins with: a sentence that has no verb yet goes on behind them.
_CALENDARS = frozenset(fold(word) for word in ("ميلادية", "ميلادي", "هجرية", "هجري", "م", "grégorien", "hégire"))
_HOUR, _THE_HOUR = frozenset(fold(word) for word in ("على", "في")), fold("الساعة")
_REGISTERS = frozenset(fold(word) for word in ("registre", "registres", "كناش", "بكناش", "سجل", "سجلات", "بسجل"))
_WITH_US = frozenset({"avec", "nous"})
# Before what an office deals with: `قاضي الأسرة المكلف بالزواج`, `juge chargé des affaires du mariage`.
_IN_CHARGE = frozenset(fold(word) for word in (
    "المكلف", "المكلفة", "المكلفين", "مكلف", "شؤون", "بشؤون", "chargé", "chargée", "affaires",
))  # fmt: skip
# `صالح` is a name too, but before these; `مولود` is one beside an ancestor's.
_VALID = frozenset({"صالح", "صالحه"})
_UNTIL = frozenset(fold(word) for word in ("إلى", "لغاية", "حتى", "لمدة", "للاستعمال"))
_ANCESTORS = frozenset(fold(word) for word in ("بن", "بنت", "ابن", "ابنة", "ben", "bent"))
_BACK, _FORTH = 16, 45
_SHORT = 3
_DIRECT = 4
_FULL_DATE = 10


@dataclass(frozen=True, slots=True)
class Dated:
    """A Gregorian day in words `first` to `last` of a text, the event it belongs to, and whether that is beside it.

    `own` is false where no word before it in its clause tells the event: a verb behind it does, or one long before.
    """

    iso: str
    first: int
    last: int
    event: Event | None
    beside: bool
    own: bool = True


def dated(spots: Sequence[Spot]) -> list[Dated]:
    """Return the days of a text with the events that their clauses tell; None where none does."""
    texts = [tidy(spot.token.text) for spot in spots]
    words = [fold(text) for text in texts]
    spans = _spans(texts)
    found = []
    for number, (iso, first, last, calendar) in enumerate(spans):
        if calendar is Calendar.HIJRI or len(iso) < _FULL_DATE:
            continue
        back = max((end for _, _, end, other in spans[:number] if other is Calendar.GREGORIAN), default=-1)
        event, apart = _before(texts, words, first, max(back + 1, first - _BACK))
        own = event is not None
        if event is None:
            held, _ = _before(texts, words, first, max(0, back))
            apart = _DIRECT
            if held is None:
                # `تزوج السيد ... بتاريخ`: the verb stands before everybody's names and birth days.
                event = _after(texts, words, last + 1) or _long_before(words, first)
            elif held is Event.ISSUE:
                # `حرر هذا الرسم ... الموافق`: an entry is written on a day of its own, its Hijri day between.
                event = Event.OTHER
        found.append(Dated(iso, first, last, event, event is not None and apart < _DIRECT, own))
    return found


def _spans(texts: Sequence[str]) -> list[tuple[str, int, int, Calendar]]:
    """Return every date with the numbers of its first and last word."""
    starts: list[int] = []
    length = 0
    for text in texts:
        starts.append(length)
        length += len(text) + 1
    spans = []
    for each in dates_in(" ".join(texts)):
        first = max(at for at, start in enumerate(starts) if start <= each.start)
        last = max(at for at, start in enumerate(starts) if start < each.end)
        spans.append((each.iso, first, last, each.calendar))
    return spans


def _ends_sentence(text: str) -> bool:
    folded = fold(text)
    return text[-1:] in (".", ";", "؛") and (len(folded) > _SHORT or folded.isdecimal())


def _before(texts: Sequence[str], words: Sequence[str], first: int, least: int) -> tuple[Event | None, int]:
    """Return the event nearest before word `first`, and how many words stand between."""
    for at in range(first - 1, least - 1, -1):
        if _ends_sentence(texts[at]):
            break
        event = _event(words, at)
        if event is not None:
            return event, first - at - 1
    return None, 0


def told_last(words: Sequence[str]) -> Event | None:
    """Return the event that the last of these folded words which tells one tells."""
    return next((event for at in range(len(words) - 1, -1, -1) if (event := _event(words, at)) is not None), None)


def _after(texts: Sequence[str], words: Sequence[str], start: int) -> Event | None:
    """Return the event of the first finite verb from word `start` on."""
    for at in range(start, min(len(words), start + _FORTH)):
        # `ولدت` begins with no conjunction, though its first letter is one.
        word = words[at] if words[at] in _FINITE else _bare(words[at])
        having = at > 0 and words[at - 1] in _AUXILIARY
        if is_birth_in(words[at]):
            return Event.BIRTH
        if word in _BORN and having:
            return Event.BIRTH
        if (word in _RECEIVED and having) or word in _RECEIVE:
            return Event.MARRIAGE if _is_received(words, at) else Event.OTHER
        if word in _FINITE and (having or is_arabic(word) or word == "naquit") and not _is_an_office(words, at):
            return _event(words, at) or Event.MARRIAGE
        if _ends_sentence(texts[at]) and not _ends_date(words, at, start):
            break
    return None


def _ends_date(words: Sequence[str], at: int, start: int) -> bool:
    """Whether a stop behind a date's own last word is a comma: no verb has said yet what happened on that day."""
    goes_on = len(words) > at + 2 and words[at + 1] in _HOUR and words[at + 2].startswith(_THE_HOUR)
    return at - start <= 1 and (words[at] in _CALENDARS or goes_on)


def is_birth_in(word: str) -> bool:
    """Whether a folded Arabic word is the verb of a birth with the preposition of its place, or with the place."""
    found = _BORN_IN.fullmatch(word)
    return found is not None and (not found[1] or is_place(found[1]))


def _long_before(words: Sequence[str], first: int) -> Event | None:
    """Return the event of a marriage's or birth's verb that opened the sentence long before."""
    for at in range(first - 1, max(0, first - _FORTH) - 1, -1):
        if is_arabic(words[at]) and _bare(words[at]) in _FINITE:
            return _event(words, at)
    return None


def _is_received(words: Sequence[str], at: int) -> bool:
    return any(word in _RECEIVERS for word in words[max(0, at - _BACK) : at + 3])


def _event(words: Sequence[str], at: int) -> Event | None:
    word = words[at]
    if word in _RECEIVED:
        return Event.MARRIAGE if _is_received(words, at) else Event.OTHER
    if (
        word in _DRAWN_UP
        and words[at - 1 : at] == ["ont"]
        and any(w in _ADOULS for w in words[max(0, at - _BACK) : at])
    ):
        # `Les adouls ... ont dressé, en date du 10 novembre 2011, l'acte de mariage`.
        return Event.MARRIAGE
    if word.startswith("signe") and any(each in _WITH_US for each in words[at + 1 : at + 3]):
        # `le déclarant a signé avec nous le`: the day of the entry, not of the copy.
        return Event.OTHER
    if _is_a_name(words, at):
        return None
    for form in dict.fromkeys((word, _bare(word))):
        for stem, event in _KNOWN:
            # `سلمى` is a name, though `سلم` begins it.
            if form == stem or (stem not in _WHOLE and form.startswith(stem) and form not in GIVEN_NAMES):
                registered = any(each in _REGISTERS for each in words[max(0, at - 2) : at]) or _is_an_office(words, at)
                return Event.OTHER if event is Event.MARRIAGE and registered else event
    return None


def _is_an_office(words: Sequence[str], at: int) -> bool:
    """Whether a word names what the office before it deals with: a judge's, who permits marriages on another day."""
    return any(each in _IN_CHARGE for each in words[max(0, at - 2) : at])


def _is_a_name(words: Sequence[str], at: int) -> bool:
    """Whether a word that a verb or a participle is too stands in somebody's name."""
    before, after = words[max(0, at - 1) : at], words[at + 1 : at + 2]
    if words[at] in _VALID:
        return not any(each in _UNTIL for each in after)
    return words[at] in GIVEN_NAMES and any(each in _ANCESTORS for each in (*before, *after))


def _bare(word: str) -> str:
    """Return an Arabic word without the conjunction, preposition and article written on to it."""
    for proclitic in _PROCLITICS:
        if word.startswith(proclitic) and len(word) > len(proclitic) + 2:
            return word[len(proclitic) :]
    return word
