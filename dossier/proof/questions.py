"""Questions about a paper as a whole: is it what it should be, and theirs? An answer ends with the declaration.

Source: DOMAIN.md §§6-7. Such a question compares no single value; what was declared of whom the paper should prove
is its `declared`, so that the answer is asked for again once somebody else is declared.
"""

from collections.abc import Iterator, Mapping

from dossier.findings import Finding, Verdict
from dossier.household import Household, Marriage, Member
from dossier.proof.requirements import Proof

_BETWEEN = " · "


def about(household: Household, proof: Proof, member_id: str | None) -> str | None:
    """Return what was declared of whom, or of what, a paper for this proof should speak; None of nobody known."""
    member = household.member(member_id) if member_id else None
    if proof is Proof.ADDRESS:
        adults = (_person(adult) for adult in (household.head, *household.spouses))
        return _BETWEEN.join((household.address.line, household.address.commune, *adults))
    if member is None:
        return None
    if proof is Proof.MARRIAGE:
        marriage = marriage_with(household, member.id)
        married = (marriage.date,) if marriage else ()
        return _BETWEEN.join((_person(household.head), _person(member), *married))
    return _person(member)


def answered(
    code: str,
    document: str,
    household: Household,
    settlements: Mapping[str, Verdict],
    *,
    values: tuple[tuple[str | None, str | None], ...] = (),
    read: str | None = None,
) -> Verdict | None:
    """Return what a person said of this reason on this piece, under whichever member's name it was asked.

    Args:
        code: the reason.
        document: the piece.
        household: the declaration as it is now.
        settlements: what people said, by the keys of the findings.
        values: further pairs of declared and read value under which it may have been asked.
        read: what was read, where the question says so.
    """
    if not settlements:
        return None
    for member in (None, *(member.id for member in household.members)):
        spoken_of = {about(household, proof, member) for proof in (Proof.IDENTITY, Proof.MARRIAGE, Proof.ADDRESS)}
        asked = ((declared, said) for declared in spoken_of for said in {None, read})
        for declared, said in (*asked, *values):
            key = _question(code, document, member, declared, said).key
            if key in settlements:
                return settlements[key]
    return None


def passed(
    codes: tuple[str, ...], document: str, member: str, declared: str | None, settlements: Mapping[str, Verdict]
) -> bool:
    """Whether a person who was asked about the paper as a whole said that it is right."""
    return any(settlements.get(key) is Verdict.PASS for key in _keys(codes, document, member, declared))


def marriage_with(household: Household, spouse: str) -> Marriage | None:
    """Return the marriage that binds the head to this member, the latest declared first."""
    bound = [marriage for marriage in household.marriages if marriage.spouse == spouse and marriage.ended is None]
    return bound[-1] if bound else None


def _keys(codes: tuple[str, ...], document: str, member: str, declared: str | None) -> Iterator[str]:
    return (_question(code, document, member, declared, None).key for code in codes)


def _question(code: str, document: str, member: str | None, declared: str | None, read: str | None) -> Finding:
    return Finding(code, Verdict.UNCERTAIN, member=member, document=document, declared=declared, read=read)


def _person(member: Member) -> str:
    known = (
        f"{member.given_names} {member.family_name}",
        " ".join(name for name in (member.given_names_ar, member.family_name_ar) if name),
        member.cin or "",
        member.birth_date,
    )
    return _BETWEEN.join(part for part in known if part)
