"""Text made comparable: without case, accents, vowel signs, letter variants and punctuation."""

import re
import unicodedata
from functools import lru_cache

_TATWEEL = "\u0640"
_ARABIC_VARIANTS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ء": "", "ک": "ك",
        "ھ": "ه", "ہ": "ه",
    }
)  # fmt: skip
_ARABIC_INDIC = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_NOT_WORD = re.compile(r"[^\w]|_")


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Return letters and digits only, lower case, for comparison; spaces go too (engines lose and invent them)."""
    # The degree sign stands for a letter (`n°`), and without it the label would be any N.
    plain = unicodedata.normalize("NFKD", tidy(text).replace("°", "o").replace("œ", "oe").replace("Œ", "OE"))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    return _NOT_WORD.sub("", plain.translate(_ARABIC_VARIANTS)).lower()


def tidy(text: str) -> str:
    """Return the text as a person would type it: composed, ASCII digits, no vowel signs or direction marks."""
    composed = unicodedata.normalize("NFKC", text).replace(_TATWEEL, "").translate(_ARABIC_INDIC)
    kept = (
        character
        for character in composed
        if unicodedata.category(character) != "Cf" and not "\u064b" <= character <= "\u065f" and character != "\u0670"
    )
    return " ".join("".join(kept).split())
