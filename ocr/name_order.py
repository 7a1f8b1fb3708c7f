"""Which of two unlabelled name lines is the given name: by lexicons and particles of both scripts, else by the design.

Cards print the two either way round (research/documents.md §1: the 2020 card the family's first, the 2008 card the
given name), so where no name is known and no zone is there to tell, the answer is a guess and says so.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dossier.names.order import Part, is_family, is_given, part_of, shaped_as
from ocr.candidate import Candidate
from ocr.folding import fold, is_arabic
from ocr.latin_shapes import likely_names
from ocr.likely import likeliest
from ocr.lines import Row

__all__ = ["Part", "given_first", "part_of", "reordered"]

# How sure the order is: both lines known, one of them known, one shaped as a family's (`الزيزتاري`), none. Many names
# serve as either, so that names alone never make it certain (`ocr.verify` gives 0.9 to values of certain places only):
# with them, the card's design does, where each line as a whole is known as the one and never as the other; where the
# design is not known, both scripts have to say so.
_BORNE_OUT, _ROLES, _BOTH, _ONE, _SHAPED, _NONE = 0.9, 0.86, 0.84, 0.82, 0.7, 0.5
# A son's name is a family's as often as it is given.
_SONS = ("ben", "بن")
_GIVEN, _FAMILY, _ARABIC = "given_names", "family_name", "_ar"
# The 2008 card writes its dates with dots; the 2020 card with strokes.
_DOTTED, _STROKED = re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{4}\b"), re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b")


def given_first(first: Sequence[str], second: Sequence[str], rows: Sequence[Row]) -> tuple[bool, float]:
    """Return whether the first line is the given name, and how sure that is.

    Args:
        first: the upper line as it was read, in each script.
        second: the lower line.
        rows: the page, whose dates tell its design where no name is known.
    """
    upper, lower = _agreed(first), _agreed(second)
    design = _design(rows)
    if upper is not lower and design is not None and design is not (upper or _other(lower)):
        # Many given names are known as families' too; what both scripts know in one part only is not turned. Beside a
        # line that nobody knows only a given name tells: families' are known by particles that given ones have too.
        borne = Part.GIVEN in (upper, lower) and all(
            part is None or (_whole(texts) is part and _in_both(texts))
            for part, texts in ((upper, first), (lower, second))
        )
        return (upper or _other(lower)) is Part.GIVEN if borne else design is Part.GIVEN, _SHAPED
    if upper and lower and upper is not lower:
        wholes = _whole(first) is upper and _whole(second) is lower
        if wholes and design is upper:
            return upper is Part.GIVEN, _BORNE_OUT
        return upper is Part.GIVEN, _ROLES if wholes and design is None and _in_both(first, second) else _BOTH
    if upper is None and lower is not None:
        return lower is Part.FAMILY, _ONE
    if lower is None and upper is not None:
        return upper is Part.GIVEN, _ONE
    if upper is Part.GIVEN and lower is Part.GIVEN:
        # Both serve as given names: the one that a family bears too, in either script, is the family's.
        too = [any(map(_may_be_family, texts)) for texts in (first, second)]
        if too[0] != too[1]:
            return too[1], _SHAPED
    shapes = [{shape for text in texts if (shape := shaped_as(text))} for texts in (first, second)]
    if not any(map(part_of, (*first, *second))) and bool(shapes[0]) != bool(shapes[1]):
        return not shapes[0], _SHAPED
    return design is Part.GIVEN, _NONE


def reordered(
    found: Sequence[Candidate], votes: Sequence[Sequence[str | None]], rows: Sequence[Row]
) -> list[Candidate]:  # fmt: skip
    """Return the candidates with two name lines without labels ordered again, by what every read shows of them.

    The page's pass misreads a name now and then, and what is no known name tells no order.
    """
    lines: dict[int, list[int]] = {}
    for at, each in enumerate(found):
        if each.label_weight == 0.0 and each.field.removesuffix(_ARABIC) in (_GIVEN, _FAMILY):
            lines.setdefault(each.place[0], []).append(at)
    if len(lines) != 2 or any(
        len({found[at].field.removesuffix(_ARABIC) for at in line}) > 1 for line in lines.values()
    ):
        return list(found)
    first, second = (lines[number] for number in sorted(lines))
    told = [[_shown(found[at], votes[at]) for at in line] for line in (first, second)]
    upside, sureness = given_first(told[0], told[1], rows)
    made = list(found)
    for line, field in ((first, _GIVEN if upside else _FAMILY), (second, _FAMILY if upside else _GIVEN)):
        for at in line:
            name = f"{field}{_ARABIC}" if found[at].field.endswith(_ARABIC) else field
            made[at] = replace(found[at], field=name, place_confidence=sureness)
    return made


def _shown(candidate: Candidate, votes: Sequence[str | None]) -> str:
    """Return the name that most reads show, put right where it is one letter's shape away from a known one."""
    reads = [vote for vote in votes if vote]
    if candidate.arabic:
        likely = likeliest(reads)
        return likely.value if likely else ""
    return Counter(map(likely_names, reads)).most_common(1)[0][0] if reads else ""


def _agreed(texts: Sequence[str]) -> Part | None:
    """Return what the line is in every script that tells, None where they disagree."""
    told = {part for text in texts if (part := part_of(text))}
    return told.pop() if len(told) == 1 else None


def _whole(texts: Sequence[str]) -> Part | None:
    """Return what the line as a whole is known as, in each script that was read, None where it may be either."""
    told = set()
    for text in filter(fold, texts):
        # A given name of two words stands in no list as one.
        given, family = (
            is_given(fold(text)) or all(is_given(fold(word)) for word in text.split()),
            _may_be_family(text),
        )
        told.add(Part.GIVEN if given and not family else Part.FAMILY if family and not given else None)
    return told.pop() if len(told) == 1 else None


def _may_be_family(text: str) -> bool:
    """Whether a family may bear the name: it is known as one, or begins as theirs do."""
    return is_family(fold(text)) or fold(text).startswith(_SONS)


def _other(part: Part | None) -> Part:
    """Return the part that stands on the other line."""
    return Part.FAMILY if part is Part.GIVEN else Part.GIVEN


def _in_both(*lines: Sequence[str]) -> bool:
    """Whether each line was read in both scripts."""
    return all(len({is_arabic(text) for text in texts if text}) > 1 for texts in lines)


def _design(rows: Sequence[Row]) -> Part | None:
    """Return which part of the name the card prints first, by its dates; None where they tell nothing."""
    texts = [token.text for row in rows for token in row.tokens]
    dotted = any(_DOTTED.search(text) for text in texts)
    if dotted == any(_STROKED.search(text) for text in texts):
        return None
    return Part.GIVEN if dotted else Part.FAMILY
