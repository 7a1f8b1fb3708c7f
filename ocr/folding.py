"""What script a text is in; how text is made comparable is `dossier.letters`."""

from functools import lru_cache

from dossier.letters import fold, tidy

__all__ = ["fold", "has_letters", "is_arabic", "tidy"]


# A page asks some ten thousand times, of some hundred words.
@lru_cache(maxsize=1 << 14)
def is_arabic(text: str) -> bool:
    """Say whether most of its letters are Arabic."""
    letters = [character for character in text if character.isalpha()]
    arabic = sum("\u0600" <= character <= "\u06ff" for character in letters)
    return arabic * 2 > len(letters)


@lru_cache(maxsize=1 << 14)
def has_letters(text: str) -> bool:
    """Say whether there is any letter in it."""
    return any(character.isalpha() for character in text)
