"""Names of months, Gregorian and Hijri, as Moroccan papers spell them in French and Arabic, and English on passports.

Source: research/documents.md §9.4 (Maghrib names; French spellings of Hijri months in legal citations).
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from dossier.letters import fold

_GREGORIAN = (
    "janvier,janv,jan,january,يناير,جانفي,كانون الثاني", "février,févr,fév,fev,february,feb,فبراير,فيفري,شباط",
    "mars,march,mar,مارس,آذار", "avril,avr,april,apr,أبريل,ابريل,أفريل,نيسان", "mai,may,ماي,مايو,أيار",
    "juin,june,jun,يونيو,يونيه,جوان,حزيران", "juillet,juil,july,jul,يوليوز,يوليو,يوليه,جويلية,تموز",
    "août,aout,august,aug,غشت,أغسطس,أوت,آب", "septembre,sept,sep,september,شتنبر,سبتمبر,أيلول",
    "octobre,oct,october,أكتوبر,اكتوبر,تشرين الأول", "novembre,nov,november,نونبر,نوفمبر,تشرين الثاني",
    "décembre,déc,dec,december,دجنبر,ديسمبر,كانون الأول",
)  # fmt: skip
_HIJRI = (
    "محرم,المحرم,محرم الحرام,moharrem,moharram,mouharram,mouharrem,muharram", "صفر,صفر الخير,safar",
    "ربيع الأول,ربيع الاول,ربيع الأول النبوي,ربيع النبوي,rabia i,rabii i,rabia 1,rabii 1,rabia al awal,rabii al aoual,"
    "rabia el aoual,rabii el aouel",
    "ربيع الثاني,ربيع الآخر,ربيع التاني,rabia ii,rabii ii,rabia 2,rabii 2,rabia attani,rabii attani,rabia ettani,"
    "rabii ettani,rabia al akhir",
    "جمادى الأولى,جمادى الاولى,جمادى الأول,joumada i,joumada 1,joumada al oula,joumada el oula,joumada l oula",
    "جمادى الثانية,جمادى الآخرة,جمادى الثاني,جمادى الأخيرة,joumada ii,joumada 2,joumada attania,joumada ettania,"
    "joumada al akhira,joumada athania",
    "رجب,رجب الفرد,rejeb,rajab,rajeb", "شعبان,شعبان الأبرك,chaabane,chaaban,chaabân",
    "رمضان,رمضان المعظم,ramadan,ramadane",
    "شوال,chaoual,chawal,chawwal,choual",
    "ذو القعدة,ذي القعدة,ذوالقعدة,ذيالقعدة,قعدة,القعدة,ذو القعدة الحرام,kaada,dou al kaada,doul kaada,dou el kaada,"
    "dhou al kaada,doulkaada,di kaada",
    "ذو الحجة,ذي الحجة,ذوالحجة,حجة,الحجة,ذو الحجة الحرام,hijja,dou al hijja,doul hijja,dou el hijja,dhou al hijja,"
    "doulhijja,di hijja",
)  # fmt: skip
# Letters that their dots alone tell apart inside a word, and one of each.
_DOTLESS = str.maketrans("تثنيئقجخذزشضظغ", "بببببفححدرسصطع")
_WORDS = 4
_ONE_SLIP, _TWO_SLIPS = 5, 8
_KNOWN = {
    fold(name): (hijri, number)
    for hijri, months in ((False, _GREGORIAN), (True, _HIJRI))
    for number, names in enumerate(months, 1)
    for name in names.split(",")
}
# A word of so many letters may be a month's name that one was lost of.
_LEAST_LEFT = 3
_BY_SHAPE = {name.translate(_DOTLESS): month for name, month in _KNOWN.items()}


def read_month(words: Sequence[str], start: int) -> tuple[bool, int, int] | None:
    """Return whether the month named from word `start` on is Hijri, its number, and the first word after it."""
    windows = [(count, fold("".join(words[start : start + count]))) for count in range(_most(words, start), 0, -1)]
    # Letter by letter first: `novembre à` is no misread `novembre`.
    for known in (_KNOWN.get, _month):
        for count, window in windows:
            found = known(window)
            if found:
                return (*found, start + count)
    return None


def month_less_a_letter(word: str) -> int | None:
    """Return the number of the only Gregorian month whose Arabic name the word is but for one letter that was lost.

    Names so short that `read_month` asks for them whole: `أريل`, `ماس`. A day and a year have to stand around it.
    """
    folded = fold(word)
    if len(folded) < _LEAST_LEFT or folded in _KNOWN or not "\u0620" <= folded[0] <= "\u064a":
        return None
    # With its dots first: without them `نونب` may be `يونيو` too.
    return _LESS_A_LETTER.get(folded) or _SHAPE_LESS_A_LETTER.get(folded.translate(_DOTLESS))


def _less_a_letter(named: Mapping[str, tuple[bool, int]]) -> dict[str, int]:
    """Return the month that each word is which one letter less makes of a name; none that may be another's."""
    months: dict[str, set[tuple[bool, int]]] = {}
    for name, month in named.items():
        for at in range(len(name)):
            months.setdefault(name[:at] + name[at + 1 :], set()).add(month)
    lost = {word: one for word, found in months.items() if len(found) == 1 and word not in named for one in found}
    return {word: number for word, (hijri, number) in lost.items() if not hijri}


_LESS_A_LETTER, _SHAPE_LESS_A_LETTER = _less_a_letter(_KNOWN), _less_a_letter(_BY_SHAPE)


def _most(words: Sequence[str], start: int) -> int:
    return min(_WORDS, len(words) - start)


@lru_cache(maxsize=4096)
def _month(folded: str) -> tuple[bool, int] | None:
    if folded in _KNOWN or len(folded) < _ONE_SLIP or not folded.isalpha():
        return _KNOWN.get(folded)
    alike = _BY_SHAPE.get(folded.translate(_DOTLESS))
    if alike:
        # Dots are lost and found in print: `قيراير` is `فبراير` but for them, though two letters are others.
        return alike
    allowed = 2 if len(folded) >= _TWO_SLIPS else 1
    nearest: dict[tuple[bool, int], int] = {}
    for name, month in _KNOWN.items():
        if len(name) >= _ONE_SLIP and abs(len(name) - len(folded)) <= allowed:
            distance = Levenshtein.distance(folded, name, score_cutoff=allowed + 1)
            nearest[month] = min(distance, nearest.get(month, distance))
    ranked = sorted((distance, month) for month, distance in nearest.items())
    if not ranked or ranked[0][0] > allowed or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return None
    return ranked[0][1]
