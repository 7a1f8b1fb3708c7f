"""A parent's name as acts print it: given name alone, with the family name, or "X ben Y", "X bent Y".

Source: research/documents.md §9.2 (father and mother on acts and on the back of the card).
"""

from dossier.names import arabic, latin
from dossier.names.comparison import NameComparison, NameVerdict, Script, compare, script
from dossier.names.parts import NameLimits, parts

_ORDER = {NameVerdict.SAME: 0, NameVerdict.UNCERTAIN: 1, NameVerdict.DIFFERENT: 2}


def compare_parent(printed: str, given: str, family: str, limits: NameLimits | None = None) -> NameComparison:
    """Say whether the printed name is that of the person with these given names and family name."""
    own = _before_ancestors(printed)
    comparisons = [
        compare(own, given, limits),
        compare(own, f"{given} {family}", limits),
        compare(printed, f"{given} {family}", limits),
    ]
    best = min(comparisons, key=lambda comparison: (_ORDER[comparison.verdict], -comparison.score))
    # Sharing the family name says nothing of the given one: all the parts of a different name that are left
    # over after the family name decide.
    if best.verdict is NameVerdict.UNCERTAIN and "part_missing" in best.reasons:
        rest = _without(own, family)
        if rest and compare(rest, given, limits).verdict is NameVerdict.DIFFERENT and rest != own:
            return compare(rest, given, limits)
    return best


def _before_ancestors(printed: str) -> str:
    if script(printed) is Script.ARABIC:
        words, is_child_of = arabic.raw_words(printed), arabic.is_child_of
    else:
        words, is_child_of = latin.raw_words(printed), latin.is_child_of
    for at, word in enumerate(words):
        if at and is_child_of(word):
            return " ".join(words[:at])
    return " ".join(words)


def _without(name: str, family: str) -> str:
    family_parts = {part.text for part in parts(family, is_arabic=script(family) is Script.ARABIC)}
    split = parts(name, is_arabic=script(name) is Script.ARABIC)
    return " ".join(part.text for part in split if part.text not in family_parts)
