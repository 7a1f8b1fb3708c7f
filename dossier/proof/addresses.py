"""Is the printed address the declared one? Words are counted, for no two offices write an address alike.

Source: DOMAIN.md §8 (proof of address). In two scripts words are compared by their sound, and by what the commonest of
them mean; what is found so agrees, what is not says nothing, for many names of streets are translated.
"""

import re
import unicodedata
from collections.abc import Sequence

from rapidfuzz import fuzz

from dossier.household import Address
from dossier.letters import fold
from dossier.names import NameVerdict, Script, arabic, compare, script
from dossier.places import is_place, same_place
from dossier.policy import Policy
from dossier.proof.testimony import Alike, Weight

# Words that stand in front of a street's or a quarter's name in most addresses, and tell nothing.
_ORDINARY = frozenset(
    {
        "RUE", "AVENUE", "AV", "AVE", "BOULEVARD", "BD", "BLVD", "N", "NO", "NR", "NUM", "NUMERO", "QUARTIER", "QT",
        "HAY", "LOT", "LOTISSEMENT", "DERB", "DOUAR", "DR", "IMM", "IMMEUBLE", "APPT",
        "APT", "APPARTEMENT", "ETG",
        "ETAGE", "BLOC", "VILLA", "RESIDENCE", "RES", "ROUTE", "PLACE", "DE",
        "DU", "DES", "LA", "LE", "LES", "EL", "AL",
        "COMMUNE", "PROVINCE", "PREFECTURE", "MAROC", "ET", "رقم", "زنقه", "شارع", "حي", "درب", "دوار", "عماره", "شقه",
        "الطابق", "جماعه", "اقليم", "عماله",
    }
)  # fmt: skip

# What the commonest streets and quarters are called in the other language.
_MEANS = {
    latin: frozenset(fold(word) for word in meant.split())
    for latin, meant in {
        "I": "الأول", "II": "الثاني", "III": "الثالث", "IV": "الرابع", "V": "الخامس", "VI": "السادس",
        "PREMIER": "الأول", "FAR": "الجيش الملكي القوات", "ARMEE": "الجيش", "ROYALE": "الملكي الملكية",
        "LIBERTE": "الحرية", "INDEPENDANCE": "الاستقلال", "MOSQUEE": "المسجد مسجد", "MARCHE": "السوق سوق",
        "GARE": "المحطة محطة", "ECOLE": "المدرسة مدرسة", "HOPITAL": "المستشفى مستشفى", "PRINCE": "الأمير أمير",
        "PRINCESSE": "الأميرة", "NATIONS": "الأمم", "UNIES": "المتحدة", "ORANGERS": "البرتقال", "PALMIERS": "النخيل",
        "OLIVIERS": "الزيتون", "FLEURS": "الزهور", "ROSES": "الورود", "JARDINS": "الحدائق", "MEDINA": "المدينة",
        "NOUVELLE": "الجديدة", "ANCIENNE": "القديمة", "PORT": "الميناء", "PLAGE": "الشاطئ", "MARTYRS": "الشهداء",
        # Of persons these are two names, of kings and streets one.
        "HASSAN": "الحسن", "HUSSEIN": "الحسين",
    }.items()
}  # fmt: skip

_POSTAL_CODE_DIGITS = 5

_WORD_LIKENESS_PERCENT = 80
"""Two words this alike are one word read twice."""


def addresses_alike(address: Address, policy: Policy) -> Alike:
    """Return the comparison of a read text with the declared address; its first argument is only reported."""

    def alike(_declared: str, read: str) -> Weight:
        if script(read) not in (script(address.line), Script.NONE):
            return _across(address, read, policy)
        declared, printed = _words(f"{address.line} {address.commune}"), _words(read)
        if not declared or not printed:
            return Weight.SILENT
        found = 100 * sum(_is_among(word, printed) for word in declared) / len(declared)
        other_house = _is_other_house(_words(address.line), printed)
        if found < policy.address_close_percent or (other_house and _is_elsewhere(address, printed)):
            return Weight.CONTRADICTS
        if other_house or _names_another_town(address, read):
            return Weight.DOUBTFUL
        return Weight.AGREES if found >= policy.address_same_percent else Weight.NEAR

    return alike


def _across(address: Address, read: str, policy: Policy) -> Weight:
    """Compare an address in Arabic with one in Latin letters, either of which may be the declared one."""
    declared, printed = _words(address.line), _words(read)
    towns = [" ".join(printed[at : at + length]) for length in (1, 2, 3) for at in range(len(printed))]
    if not declared or not any(_is_one_place(address.commune, town) for town in towns):
        return Weight.SILENT
    if _is_other_house(declared, printed):
        return Weight.DOUBTFUL
    found = 100 * sum(any(_is_one_word(word, other) for other in printed) for word in declared) / len(declared)
    return Weight.AGREES if found >= policy.address_same_percent else Weight.SILENT


def _is_one_place(one: str, other: str) -> bool:
    latin, in_arabic = (one, other) if script(one) is Script.LATIN else (other, one)
    return same_place(latin, in_arabic) or compare(latin, in_arabic).verdict is NameVerdict.SAME


def _is_one_word(one: str, other: str) -> bool:
    if one.isdigit() or other.isdigit():
        return one == other
    latin, in_arabic = (one, other) if script(one) is Script.LATIN else (other, one)
    return fold(in_arabic) in _MEANS.get(latin, ()) or compare(latin, in_arabic).verdict is NameVerdict.SAME


def _is_other_house(declared: Sequence[str], printed: Sequence[str]) -> bool:
    """Say whether both have house numbers and share none; a postal code is no house's."""
    numbers, others = (
        {int(word) for word in words if word.isdigit() and len(word) != _POSTAL_CODE_DIGITS}
        for words in (declared, printed)
    )
    return bool(numbers and others) and not numbers & others


def _is_elsewhere(address: Address, printed: Sequence[str]) -> bool:
    """Say whether the commune is not printed and something stands there that was not declared at all."""
    if any(_is_among(word, printed) for word in _words(address.commune)):
        return False
    known = _words(f"{address.line} {address.commune} {address.province}")
    return any(not word.isdigit() and not _is_among(word, known) for word in printed)


def _names_another_town(address: Address, read: str) -> bool:
    """Say whether a known town is printed that is not in the declared address, and the declared commune is not."""
    printed, known = fold(read), fold(f"{address.line} {address.commune} {address.province}")
    if fold(address.commune) in printed:
        return False
    words = read.replace(",", " ").split()
    phrases = (" ".join(words[at : at + length]) for length in (1, 2, 3) for at in range(len(words)))
    return any(is_place(phrase) and fold(phrase) not in known for phrase in phrases)


def _is_among(word: str, printed: Sequence[str]) -> bool:
    if word.isdigit():
        return word in printed
    return any(fuzz.ratio(word, other) >= _WORD_LIKENESS_PERCENT for other in printed) or (
        len(word) > 3 and word in "".join(printed)
    )


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text) if script(text) is Script.LATIN else " ".join(_arabic_words(text))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).upper()
    return [word for word in re.findall(r"[A-Z]+|\d+|[ء-ي]+", plain) if word not in _ORDINARY]


def _arabic_words(text: str) -> list[str]:
    return [word for found in re.findall(r"\d+|[^\W\d]+", text) for word in (arabic.raw_words(found) or (found,))]
