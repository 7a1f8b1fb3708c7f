"""Names cut before their last word: what ends with a word that only joins, or only honours, goes on.

Every read agrees on such a name, for all of them read what was cut out; it is never sure.
"""

from dossier.documents.kind import Value
from ocr.folding import fold

# What stands between a name and an ancestor's, or begins a part of one.
_JOINING = frozenset(
    fold(word)
    for word in (
        "ben", "bent", "bint", "ibn", "bnou", "el", "al", "ait", "aït", "abd", "abou", "abi", "ould", "sidi", "lalla",
        "بن", "بنت", "ابن", "عبد", "آيت", "أيت", "أبو", "أبي", "آل", "ولد", "سيدي", "لالة", "للا",
    )
)  # fmt: skip
# What honours the name behind it, and is a family's or a town's last word besides (`OUTAT EL HAJ`).
_HONOURS = frozenset(fold(word) for word in ("hajj", "haj", "elhaj", "elhajj", "moulay", "الحاج", "مولاي"))


def goes_unended(name: str, value: Value, field: str) -> bool:
    """Say whether the last word of a name or a place only begins another."""
    words = name.split()
    last = fold(words[-1]) if words else ""
    honoured = value is Value.PLACE or len(words) == 1 or "family_name" in field
    return last in _JOINING or (last in _HONOURS and not honoured)


def is_begun(name: str, whole: str, field: str) -> bool:
    """Say whether a read is a name cut after a word that joins, which the page's read goes on: `علي بن` of three."""
    words, others = name.split(), whole.split()
    return goes_unended(name, Value.FULL_NAME, field) and len(words) < len(others) and others[: len(words)] == words
