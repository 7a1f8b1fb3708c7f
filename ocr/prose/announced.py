"""What labels that any sentence holds announce: a date's is decided by its clause's verb (`ocr.prose.dating`)."""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Value
from dossier.letters import fold
from ocr.anchors import Match
from ocr.prose.dating import Dated, Event
from ocr.prose.formulas import Role

# Labels of dates that say nothing of which date it is.
WEAK = frozenset(
    fold(word)
    for word in (
        "le", "date", "en date du", "du", "في", "بتاريخ", "يوم", "التاريخ", "في يوم", "correspondant au",
        "correspondant à", "corresp. au", "correspondant le", "soit le", "الموافق ل", "الموافق", "موافق",
        "الموافق ليوم", "حرر", "المؤرخ في", "مؤرخ في",
    )
)  # fmt: skip
# From the label to its date: the day's name, `du mois`, the other calendar.
_NEAR = 12


def by_event(role: Role, match: Match, days: Sequence[Dated], kind: Kind) -> Role:
    """Return a weak date label's role as the clause's verb decides; others as they are."""
    if not is_weak(match) or not (role.fields or role.earlier):
        return role
    day = day_behind(match, days)
    if day is None or day.event is None or (day.event is Event.MARRIAGE and Event.MARRIAGE not in kind.fields):
        return role
    if match.phrase.folded not in WEAK and not day.beside:
        # What is left of `مزدادة بتاريخ` says more than a verb that stands far before.
        return role
    dates = {name for name in (*role.fields, *role.earlier) if _is_date(name, kind)}
    if not dates or day.event.value in {name.removeprefix("husband_").removeprefix("wife_") for name in dates}:
        return role
    known = day.event.value in kind.fields or f"husband_{day.event.value}" in kind.fields
    return replace(role, fields=(day.event.value,) if known and day.event.value else (), earlier=())


def is_weak(match: Match) -> bool:
    """Whether a date's label is a word of any sentence, or was misread."""
    return match.phrase.folded in WEAK or match.likeness < 1.0


def day_behind(match: Match, days: Sequence[Dated]) -> Dated | None:
    """Return the day that follows a label."""
    return next((each for each in days if 0 < each.first - match.end <= _NEAR), None)


def _is_date(name: str, kind: Kind) -> bool:
    known = kind.fields.get(name) or kind.fields.get(f"husband_{name}")
    return known is not None and known.value is Value.DATE
