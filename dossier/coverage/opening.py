"""How a cover begins: with the household as it was accepted, and with what its papers said of their own end."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from dossier.case import Case, Piece
from dossier.coverage.state import Cover, CoveredMember
from dossier.dates import PartialDate, latest
from dossier.errors import InvalidDateError
from dossier.household import Household
from dossier.policy import Policy
from dossier.suspicions import without_suspect_papers

_SCHOOL_YEAR = re.compile(r"(\d{4})\D+(\d{4})")


def opened(household: Household, case: Case, day: date, policy: Policy) -> Cover:
    """Return the cover of a household that is registered on that day.

    Args:
        household: the members who are covered.
        case: the dossier they were accepted by, for what its papers say.
        day: the first day of the cover.
        policy: in force on that day.
    """
    case = without_suspect_papers(case)
    this_year = last_school_day(_school_year(day, policy), policy)
    # Where the certificate's year was not surely read, it was accepted as one of this year.
    said = {member.id for member in household.members if member.studying} | set(_sent(case, policy.schooling_kinds))
    schooling = {member.id: this_year for member in household.members if member.id in said and this_year is not None}
    read = _days(case, "school_certificate", "school_year", policy)
    # No certificate is good for longer than one of this year, whatever year stands on another that was sent.
    schooling |= {member: day for member, day in read if this_year is not None and day <= this_year}
    cards = dict(_days(case, "identity_card", "expiry_date", policy))
    return Cover(household, tuple(_held(member.id, schooling, cards) for member in household.members), day)


def last_school_day(school_year: str, policy: Policy) -> date | None:
    """Return the last day on which a certificate of that school year, `2026/2027`, is good; None: not a school year."""
    found = _SCHOOL_YEAR.fullmatch(school_year.strip())
    if found is None or int(found[2]) != int(found[1]) + 1:
        return None
    month = policy.school_certificate_last_month
    following = date(int(found[2]) + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def _school_year(day: date, policy: Policy) -> str:
    first = day.year if day.month >= policy.school_year_begins_month else day.year - 1
    return f"{first}/{first + 1}"


def _held(member: str, schooling: Mapping[str, date], cards: Mapping[str, date]) -> CoveredMember:
    return CoveredMember(member, schooling_until=schooling.get(member), card_expires=cards.get(member))


def _sent(case: Case, kinds: tuple[str, ...]) -> Iterator[str]:
    """Whom papers of these kinds were sent for: who is accepted by one studies, whatever was declared."""
    return (piece.member for piece in case.readable() if piece.member is not None and piece.kind in kinds)


def _days(case: Case, kind: str, field: str, policy: Policy) -> Iterator[tuple[str, date]]:
    """The last days that the papers of a kind surely say they are good for, by member; the latest of a member last."""
    found = [
        (day, piece.member)
        for piece in case.readable()
        if piece.member is not None and (day := _day(piece, kind, field, policy)) is not None
    ]
    return ((member, day) for day, member in sorted(found))


def _day(piece: Piece, kind: str, field: str, policy: Policy) -> date | None:
    if piece.reading is None or piece.reading.kind != kind or field not in piece.reading.fields:
        return None
    read = piece.reading.fields[field]
    if read.confidence < policy.sure_confidence:
        return None
    value = read.value
    if field == "school_year":
        return last_school_day(value, policy)
    try:
        return latest(PartialDate(value))
    except InvalidDateError:
        return None
