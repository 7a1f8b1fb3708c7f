"""Whose facts a running text tells: the husband's or the wife's, by courtesy, by kinship and by grammar.

A courtesy opens the part of whom it names, unless it is a parent's, a judge's or a witness's. A fact in the gender
of one (`née le`, `الحاملة`) turns to that one, unless it would say again what is known and leave the other without.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.letters import fold
from ocr.anchors import Match
from ocr.finder.sheet import Spot
from ocr.prose.formulas import Role
from ocr.prose.officials import continues, follows_officials, is_bare, is_office

# Whose name a courtesy after these words introduces: somebody of no interest here.
_OTHERS = frozenset(
    fold(word)
    for word in (
        "père", "mère", "juge", "adoul", "adouls", "témoin", "témoins", "notaire", "traducteur", "tuteur", "wali",
        "oncle", "frère", "devant", "maître", "mandataire", "interprète", "feu", "feue", "consul", "officier",
        "والده", "والدها", "والدته", "والدتها", "أبوه", "أبوها", "أبيه", "أبيها", "أمه", "أمها", "وليها", "وكيله",
        "وكيلها", "القاضي", "قاضي", "العدل", "الشاهد", "الشاهدين", "أخوها", "شقيقها", "عمها",
        "خالها", "أمام", "إذن", "نائبه", "الترجمان", "ووالدته", "ووالدتها", "وأمه", "وأمها", "وليها", "نائبها",
    )
)  # fmt: skip
# What a courtesy before these words introduces: an office.
_OFFICES = frozenset(
    fold(word)
    for word in (
        "le", "l'officier", "les", "قاضي", "القاضي", "رئيس", "وكيل", "القائد", "قائد", "عامل", "الوالي", "الباشا",
        "وزير", "القنصل", "المذكور", "المذكورة", "العدلان",
    )
)  # fmt: skip
_PARENTAL = frozenset(fold(word) for word in ("fils", "fille", "ابن", "بنت", "ولد"))
_MOTHER = frozenset(fold(word) for word in ("et mme", "et madame", "et dame", "et de", "et de mme", "et de madame"))
# Verbs that name the other spouse, and courtesies that are letters of anything.
_WEDS = frozenset(fold(word) for word in ("a épousé", "s'est marié avec", "s'est mariée avec"))
_LETTERS = frozenset({"m", "mr"})
# How far, in words, a parent's name goes.
_NAME_WORDS = 7


@dataclass(slots=True)
class Parties:
    """Whose part of the text it is, and what has been told of each."""

    section: str | None = None
    opened: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    since: int = 0
    """The word from which on nobody of interest has been named."""
    official: tuple[int, str] | None = None
    """Where the courtesy of the last official ends, and whose it would be."""

    def turn(self, role: Role, match: Match, last: tuple[Match, Role] | None, spots: Sequence[Spot]) -> bool:
        """Go on to the part that a formula opens; False where it names somebody of no interest."""
        words = [fold(spot.token.text) for spot in spots]
        if role.section is None:
            return True
        if not role.fact:
            if match.phrase.folded in _LETTERS and not spots[match.start].token.text.startswith("M"):
                return False
            if role.full_name and self._is_anothers(role, match, last, words, spots):
                return False
            if match.phrase.folded in _WEDS and spots[match.end].token.text.endswith((",", ";")):
                # `a épousé, titulaire de ..., Madame X`: still the one who has.
                return True
            self.head(self._other(role.section) if match.phrase.folded in _WEDS else role.section, match)
            return True
        if any("(" in spot.token.text[1:] for spot in spots[match.start : match.end + 1]):
            # `né(e) le` is of either, `(née le` of the wife.
            return True
        if role.section != self.section and not self._is_misread(role) and not _is_of_mother(match, last):
            self.section = role.section
        return True

    def head(self, section: str, match: Match) -> None:
        """Go on to the part that a caption beside the text heads, whatever its words are like."""
        self.section, self.since, self.official = section, match.end + 1, None
        self.opened.add(section)

    def _other(self, section: str) -> str:
        """Return whom a verb names that the one part does and the other suffers."""
        spouses = ("husband", "wife")
        return next((each for each in spouses if each != self.section), section) if self.section else section

    def _is_anothers(
        self, role: Role, match: Match, last: tuple[Match, Role] | None, words: Sequence[str], spots: Sequence[Spot]
    ) -> bool:
        before = words[max(0, match.start - 1) : match.start]
        after = words[match.end + 1 : match.end + 2]
        if after and after[0] in _OFFICES:
            return True
        if self._is_officials(role, match, words):
            self.official = match.end, str(role.section)
            return True
        if any(word in _OTHERS for word in before):
            return True
        if last is None or not any(word in _PARENTAL for word in words[last[0].start : last[0].end + 1]):
            return False
        apart = match.start - last[0].end - 1
        if apart == 0:
            # `fils de | M. Ahmed`: the parent's own courtesy.
            return True
        comma = spots[match.start - 1].token.text.endswith((",", "،", ";", "؛"))
        return match.phrase.folded in _MOTHER and apart <= _NAME_WORDS and not comma

    def _is_officials(self, role: Role, match: Match, words: Sequence[str]) -> bool:
        if not is_bare(match.phrase.folded):
            return False
        before = words[max(self.since, match.start - 1) : match.start]
        if any(word in _OTHERS and is_office(word) for word in before):
            return True
        if self.official and self.official[1] == role.section and continues(words, self.official[0], match.start):
            return True
        return follows_officials(words, match.start, match.end, self.since)

    def _is_misread(self, role: Role) -> bool:
        """Whether a fact would be told twice of the one and never of the other: a letter of it was misread."""
        if self.section is None or not role.fields:
            return False
        if self.section in self.opened and role.section not in self.opened and not self._told(self.section, role):
            # `L'époux ..., née le`: of a wife nobody has spoken yet.
            return True
        return self._told(str(role.section), role) and not self._told(self.section, role)

    def _told(self, section: str, role: Role) -> bool:
        bare = {name.removeprefix("husband_").removeprefix("wife_") for name in role.fields}
        return any(f"{section}_{name}" in self.told for name in bare)


def _is_of_mother(match: Match, last: tuple[Match, Role] | None) -> bool:
    """Whether kinship follows a mother's name: `et de Fatima, fille de Said`."""
    if last is None or match.phrase.folded.removesuffix("de") not in ("fille", "fils"):
        return False
    return last[0].phrase.folded in _MOTHER and match.start - last[0].end <= _NAME_WORDS
