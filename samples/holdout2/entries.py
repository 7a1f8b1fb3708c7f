"""What a paper of this group says: the entries of all papers, and the sex of this group's people."""

from samples.entries import Entry, both, moment, name, piece, plain, sex_in_words, written
from samples.holdout.folk import Somebody

__all__ = ["Entry", "both", "moment", "name", "piece", "plain", "sex", "written"]


def sex(who: Somebody, latin: tuple[str, str] = ("Masculin", "Féminin")) -> Entry:
    """Return the sex in words."""
    return sex_in_words(who.is_man, latin)
