"""A covered household for tests: a head, a spouse and three children of different ages."""

from datetime import date

from dossier.coverage.state import Cover, CoveredMember
from dossier.dates import PartialDate
from dossier.household import Address, Channel, Household, Language, Marriage, Member, Relation, Sex

OPENED = date(2026, 11, 22)


def a_member(
    member_id: str, relation: Relation, born: str, *, studying: bool = False, disabled: bool = False
) -> Member:
    """Return somebody born then."""
    return Member(
        member_id,
        relation,
        {"m1": "5170669072", "m2": "2345678919"}.get(member_id, f"idcs-{member_id}"),
        "Alaoui",
        "Karim",
        PartialDate(born),
        Sex.FEMALE if relation is Relation.SPOUSE else Sex.MALE,
        studying=studying,
        disabled=disabled,
    )


def a_cover(*children: Member, opened_on: date = OPENED, schooling: dict[str, date] | None = None) -> Cover:
    """Return the cover of a couple with these children."""
    members = (
        a_member("m1", Relation.HEAD, "1975-03-12"),
        a_member("m2", Relation.SPOUSE, "1978-07-01"),
        *children,
    )
    household = Household(
        Language.FRENCH,
        Channel.ONLINE,
        "rabat-agdal",
        "+212612345678",
        Address("12 rue des Orangers", "Rabat", "Rabat"),
        members,
        (Marriage("m2", PartialDate("2000-06-21")),),
    )
    until = schooling or {}
    return Cover(
        household, tuple(CoveredMember(each.id, schooling_until=until.get(each.id)) for each in members), opened_on
    )


def a_child(born: str, member_id: str = "m3", *, studying: bool = False, disabled: bool = False) -> Member:
    """Return a child born then."""
    return a_member(member_id, Relation.CHILD, born, studying=studying, disabled=disabled)
