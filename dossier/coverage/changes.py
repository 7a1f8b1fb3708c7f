"""What a household declares of its life after approval, what it would change, and whether the registers have seen it.

Source: DOMAIN.md §11. The declaration is made at the register; here its proof is kept and its effect shown before.
What adds somebody or goes well for the household applies once the register has seen it; what takes cover away is
signed by a person.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from dossier.coverage.dues import Due, dues
from dossier.coverage.state import Cover, CoveredMember, CoverState, Ending, Standing
from dossier.dates import PartialDate
from dossier.household import Address, EndOfMarriage, Household, Marriage, MarriageEnd, Member, Relation
from dossier.policy import Policy
from dossier.registries import Registry, RegistryAnswers


class ChangeKind(StrEnum):
    """What can happen to a household. The values are stored for ever: never rename one."""

    ADDRESS = "address"
    BIRTH = "birth"
    DEATH = "death"
    MARRIAGE = "marriage"
    DIVORCE = "divorce"
    INCOME = "income"
    SCHOOLING = "schooling"
    DEPARTURE = "departure"
    DISABILITY = "disability"


@dataclass(frozen=True, slots=True)
class Need:
    """Where a change has to be declared, and which kinds of document prove it to us; any of them, none: no proof."""

    register: Registry | None
    kinds: tuple[str, ...] = ()


NEEDS = {
    ChangeKind.ADDRESS: Need(Registry.RSU, ("residence_certificate", "utility_bill")),
    ChangeKind.BIRTH: Need(Registry.RSU, ("birth_certificate", "family_booklet")),
    ChangeKind.DEATH: Need(Registry.RNP),
    ChangeKind.MARRIAGE: Need(Registry.RSU, ("marriage_certificate",)),
    ChangeKind.DIVORCE: Need(Registry.RSU),
    ChangeKind.INCOME: Need(Registry.RSU),
    ChangeKind.SCHOOLING: Need(None, ("school_certificate",)),
    ChangeKind.DEPARTURE: Need(Registry.RSU),
    ChangeKind.DISABILITY: Need(None, ("disability_certificate",)),
}


@dataclass(frozen=True, slots=True)
class Change:
    """One declared change, in effect from `effective_on`.

    `member` is whom it is about; `newcomer` who joins by birth or marriage, `marriage` by which one; `address` the new
    one; `until` the last day of a school certificate.
    """

    kind: ChangeKind
    effective_on: date
    member: str | None = None
    newcomer: Member | None = None
    marriage: Marriage | None = None
    address: Address | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change would do: who joins, who leaves, and which dues come or go."""

    joins: tuple[str, ...]
    leaves: tuple[str, ...]
    dues_gained: tuple[Due, ...]
    dues_lost: tuple[Due, ...]
    signed: bool


def is_complete(change: Change, cover: Cover) -> bool:
    """Say whether a change names what its kind needs, and nobody who is a stranger to the cover."""
    known = change.member is not None and cover.member(change.member) is not None
    match change.kind:
        case ChangeKind.ADDRESS:
            return change.address is not None
        case ChangeKind.BIRTH:
            return _joins(change, cover, Relation.CHILD)
        case ChangeKind.MARRIAGE:
            wed = change.marriage is not None and change.newcomer is not None
            return wed and _joins(change, cover, Relation.SPOUSE)
        case ChangeKind.SCHOOLING:
            return known and change.until is not None
        case ChangeKind.INCOME:
            return True
        case ChangeKind.DIVORCE:
            return known and change.member in {spouse.id for spouse in cover.household.spouses}
        case ChangeKind.DEATH | ChangeKind.DEPARTURE | ChangeKind.DISABILITY:
            return known


def takes_away(change: Change) -> bool:
    """Say whether a change ends somebody's cover who is alive: a person signs that."""
    return change.kind in (ChangeKind.DIVORCE, ChangeKind.DEPARTURE)


def seen(change: Change, cover: Cover, answers: RegistryAnswers) -> bool | None:
    """Say whether the register has seen the change; None where no register can tell."""
    household = answers.rsu
    listed = {member.idcs for member in household.members} if household is not None else set()
    member = cover.household.member(change.member or "")
    match change.kind:
        case ChangeKind.BIRTH | ChangeKind.MARRIAGE:
            return change.newcomer is not None and change.newcomer.idcs in listed
        case ChangeKind.DIVORCE | ChangeKind.DEPARTURE:
            return household is not None and member is not None and member.idcs not in listed
        case ChangeKind.DEATH:
            record = answers.rnp.get(member.idcs) if member is not None else None
            return record is not None and not record.alive
        case ChangeKind.INCOME | ChangeKind.ADDRESS:
            return household is not None and household.as_of > change.effective_on
        case ChangeKind.SCHOOLING | ChangeKind.DISABILITY:
            return None


def changed(cover: Cover, change: Change, policy: Policy, today: date) -> Cover:
    """Return the cover with the change in effect, which takes cover away only after the household was told.

    The caller has asked `is_complete`.
    """
    household = cover.household
    match change.kind:
        case ChangeKind.ADDRESS if change.address is not None:
            return replace(cover, household=replace(household, address=change.address))
        case ChangeKind.BIRTH | ChangeKind.MARRIAGE if change.newcomer is not None:
            marriages = (*household.marriages, change.marriage) if change.marriage else household.marriages
            grown = replace(household, members=(*household.members, change.newcomer), marriages=marriages)
            return replace(cover, household=grown).with_member(CoveredMember(change.newcomer.id))
        case ChangeKind.SCHOOLING | ChangeKind.DISABILITY:
            return _excused(cover, change)
        case ChangeKind.DEATH:
            return _bereaved(cover, change)
        case ChangeKind.DIVORCE | ChangeKind.DEPARTURE:
            effective = max(change.effective_on, today + timedelta(days=policy.cover.effective_after_days))
            ending = Ending(f"cover.{change.kind}", effective, Standing.ENDED, change.member)
            parted = _parted(household, change) if change.kind is ChangeKind.DIVORCE else household
            return replace(cover, household=parted, endings=(*cover.endings, ending))
        case _:
            return cover


def preview(cover: Cover, change: Change, policy: Policy, today: date) -> Preview:
    """Return what a change would do to a cover, changing nothing."""
    after = changed(cover, change, policy, today)
    before_ids, after_ids = _ids(cover), _ids(after) - {each.member for each in after.endings}
    old, new = set(dues(cover, policy)), set(dues(after, policy))
    return Preview(
        joins=tuple(sorted(after_ids - before_ids)),
        leaves=tuple(sorted(before_ids - after_ids)),
        dues_gained=tuple(sorted(due for due in new - old if due.on >= today)),
        dues_lost=tuple(sorted(due for due in old - new if due.on >= today)),
        signed=takes_away(change),
    )


def settled(cover: Cover, code: str, member: str | None, *, ends: bool, today: date, policy: Policy) -> Cover:
    """Return the cover once a person has answered a question on it; what is signed takes effect later, told before.

    Args:
        cover: as it stands.
        code: the reason that was in question.
        member: whom it is about; None: the whole cover.
        ends: the person signed that it is so.
        today: the day of the signature.
        policy: in force then.
    """
    if ends:
        standing = Standing.SUSPENDED if code in _MENDED_BY_THE_HOUSEHOLD else Standing.ENDED
        effective = today + timedelta(days=policy.cover.effective_after_days)
        cover = replace(cover, endings=(*cover.endings, Ending(code, effective, standing, member)))
    return cover


def reopened(cover: Cover, reason: str, member: str | None = None) -> Cover:
    """Return the cover with everything that rests for this reason covered again, and what was to rest kept."""
    kept = tuple(each for each in cover.endings if (each.reason, each.member) != (reason, member))
    cover = replace(cover, endings=kept)
    for _, held in tuple(cover.covered()):
        if held.standing is Standing.SUSPENDED and held.reason == reason and member in (None, held.id):
            cover = cover.with_member(replace(held, standing=Standing.COVERED, reason=None, since=None))
    if member is None and cover.state is CoverState.SUSPENDED:
        cover = replace(cover, state=CoverState.OPEN)
    return cover


_MENDED_BY_THE_HOUSEHOLD = frozenset({"household.school_proof_missing", "registry.index_above_threshold"})


def _ids(cover: Cover) -> set[str]:
    return {held.id for _, held in cover.covered()}


def _joins(change: Change, cover: Cover, relation: Relation) -> bool:
    newcomer = change.newcomer
    return newcomer is not None and newcomer.relation is relation and cover.household.member(newcomer.id) is None


def _excused(cover: Cover, change: Change) -> Cover:
    """A certificate of school or disability: what rested for want of it is covered again."""
    held, member = cover.member(change.member or ""), cover.household.member(change.member or "")
    if held is None or member is None:
        return cover
    if change.kind is ChangeKind.SCHOOLING:
        cover = _declared(cover, replace(member, studying=True)).with_member(
            replace(held, schooling_until=change.until)
        )
    else:
        cover = _declared(cover, replace(member, disabled=True))
    return reopened(cover, "household.school_proof_missing", member.id)


def _declared(cover: Cover, member: Member) -> Cover:
    members = tuple(member if each.id == member.id else each for each in cover.household.members)
    return replace(cover, household=replace(cover.household, members=members))


def _bereaved(cover: Cover, change: Change) -> Cover:
    """Who died is covered no more; without their head the others stay covered for the time of grace."""
    held = cover.member(change.member or "")
    if held is None:
        return cover
    cover = cover.with_member(replace(held, standing=Standing.ENDED, reason="cover.death", since=change.effective_on))
    if cover.household.head.id == held.id:
        cover = replace(cover, head_died_on=change.effective_on)
    return cover


def _parted(household: Household, change: Change) -> Household:
    end = MarriageEnd(PartialDate(change.effective_on.isoformat()), EndOfMarriage.DIVORCE)
    marriages = tuple(
        replace(each, ended=end) if each.spouse == change.member and each.ended is None else each
        for each in household.marriages
    )
    return replace(household, marriages=marriages)
