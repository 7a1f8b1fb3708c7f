"""Is the printed address the declared one? Words are counted, for no two offices write an address alike.

Source: DOMAIN.md §8 (proof of address). Two scripts are not compared with each other.
"""

import re
import unicodedata
from collections.abc import Sequence

from rapidfuzz import fuzz

from dossier.household import Address
from dossier.names import Script, arabic, script
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

_WORD_LIKENESS_PERCENT = 80
"""Two words this alike are one word read twice."""


def addresses_alike(address: Address, policy: Policy) -> Alike:
    """Return the comparison of a read text with the declared address; its first argument is only reported."""

    def alike(_declared: str, read: str) -> Weight:
        if script(read) not in (script(address.line), Script.NONE):
            return Weight.SILENT
        declared, printed = _words(f"{address.line} {address.commune}"), _words(read)
        if not declared or not printed:
            return Weight.SILENT
        found = 100 * sum(_is_among(word, printed) for word in declared) / len(declared)
        numbers = [word for word in _words(address.line) if word.isdigit()]
        printed_numbers = [word for word in printed if word.isdigit()]
        other_house = bool(numbers and printed_numbers) and not set(numbers) & set(printed_numbers)
        if found >= policy.address_same_percent:
            return Weight.NEAR if other_house else Weight.AGREES
        return Weight.NEAR if found >= policy.address_close_percent else Weight.CONTRADICTS

    return alike


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
