"""The household's index as the social register says it every month, and how a cover lands softly when it is too high.

Source: DOMAIN.md §11: notice, margin shown, orientation to Achamil, no gap in cover.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from dossier.coverage.changes import reopened
from dossier.coverage.state import Cover, IndexReading
from dossier.policy import Policy

ABOVE = "registry.index_above_threshold"


@dataclass(frozen=True, slots=True)
class Margin:
    """How far an index is from the threshold, positive below it; `near` is told to the household."""

    distance: Decimal
    near: bool
    above: bool


def margin(index: Decimal, policy: Policy) -> Margin:
    """Return where an index stands. Equality is not above: who is exactly at the threshold keeps the cover."""
    distance = policy.index_threshold - index
    return Margin(distance, Decimal(0) <= distance <= policy.cover.near_margin, distance < 0)


def read_again(cover: Cover, index: Decimal, as_of: date, today: date, policy: Policy) -> Cover:
    """Return the cover with a newer reading of its index; an older one than is known changes nothing.

    The time to land begins on the day we read it, however old the register's word is.
    """
    known = cover.index
    if known is not None and known.as_of >= as_of:
        return cover
    if margin(index, policy).above:
        since = known.above_since if known is not None and known.above_since is not None else today
        return replace(cover, index=IndexReading(index, as_of, since))
    return reopened(replace(cover, index=IndexReading(index, as_of)), ABOVE)


def is_news(cover: Cover, index: Decimal, as_of: date, policy: Policy) -> bool:
    """Say whether a reading changes what the household has to be told: above, near, or neither, unlike before."""
    if cover.index is None:
        now = margin(index, policy)
        return now.above or now.near
    if cover.index.as_of >= as_of:
        return False
    before, now = margin(cover.index.index, policy), margin(index, policy)
    return (before.above, before.near) != (now.above, now.near)
