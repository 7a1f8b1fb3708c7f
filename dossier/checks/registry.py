"""What other institutions know of the household. Source: DOMAIN.md §4.

A registry that is down says nothing: the machine asks again, and nobody is rejected for it. What it says of somebody
else, or said long ago, speaks against nobody by itself: that is a doubt, and a person looks.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from dossier.case import Case
from dossier.checks.identity import contradicted_values
from dossier.dates import Agreement, PartialDate, compare
from dossier.findings import Finding, Verdict
from dossier.household import Member, Relation
from dossier.identifiers import idcs
from dossier.names import NameVerdict, script
from dossier.names import compare as compare_names
from dossier.policy import Policy
from dossier.registries import (
    ALWAYS_ASKED,
    CoverRecord,
    Registry,
    RnpRecord,
    RsuRecord,
    adults_cards,
    is_stale,
    stale_answers,
)

_RIGHTS_CLOSED = frozenset({"closed", "ferme", "fermes", "fermé", "fermés"})
_OWN_RIGHT = frozenset({"insured", "holder", "principal", "assure", "assuré", "head"})


def registry_unreachable(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """Every registry has to have answered before anything is decided in favour."""
    for registry in Registry:
        never = registry in ALWAYS_ASKED and registry not in case.answers.answered
        if never or registry in case.answers.unreachable:
            yield Finding("registry.unreachable", Verdict.UNCERTAIN, source=registry)
    if Registry.RNP in case.answers.answered:
        for member in case.household.members:
            if member.idcs not in case.answers.rnp and idcs.is_valid(member.idcs):
                yield Finding("registry.unreachable", Verdict.UNCERTAIN, member=member.id, source=Registry.RNP)


def answer_stale(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """What a registry knew long ago is asked again when the dossier is looked at next; nothing waits for it."""
    for registry, day in stale_answers(case.answers, today, policy.registry_answer_days).items():
        yield Finding(
            "registry.unreachable",
            Verdict.NOT_APPLICABLE,
            field="as_of",
            read=day.isoformat(),
            source=registry,
            as_of=day,
        )


def person_unknown(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """Every member is in the population register."""
    for member in case.household.members:
        # A number that cannot exist is asked for by its own fault.
        if idcs.is_valid(member.idcs) and member.idcs in case.answers.rnp:
            record = case.answers.rnp[member.idcs]
            yield _known(member, "registry.idcs_unknown", record, Registry.RNP, field="idcs", declared=member.idcs)


def person_differs(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The population register knows the member under the declared names, birth date and sex."""
    for member in case.household.members:
        record = case.answers.rnp.get(member.idcs)
        if record is None:
            continue
        named_already = contradicted_values(case, member.id, today, policy)
        found = list(_differences(member, record, policy))
        shared = _is_shared(member, case)
        # With the birth date and the sex agreed, a name spelt otherwise is still the same person.
        sure_of_person = not any(verdict is Verdict.FAIL for _, _, _, verdict in found)
        stranger = _is_a_strangers(case, record.given_names, record.birth_date, policy)
        stranger = stranger and not {"birth_date", "given_names"} & set(named_already)
        stale = is_stale(record.as_of, today, policy.registry_answer_days)
        for field, declared, known, verdict in found:
            # Across scripts a difference is a question, never a fault.
            across = script(declared or "") is not script(known or "")
            said = _doubted(verdict) if stale or across else verdict
            if stranger and verdict in (Verdict.FAIL, Verdict.UNCERTAIN):
                # Whose number it is, nobody knows yet: one question, not a fault a value.
                said = Verdict.UNCERTAIN if field == "birth_date" else Verdict.NOT_APPLICABLE
            if verdict is Verdict.UNCERTAIN and field != "alive" and sure_of_person:
                said = Verdict.NOT_APPLICABLE
            if verdict is Verdict.FAIL and field in named_already:
                # The document says the same against the declaration: one cause, named once, on the document.
                said = Verdict.NOT_APPLICABLE
            if shared and verdict is not Verdict.PASS:
                said = Verdict.NOT_APPLICABLE
            yield Finding(
                "registry.identity_differs",
                said,
                member=member.id,
                field=field,
                declared=declared,
                read=known,
                source=Registry.RNP,
                as_of=record.as_of,
            )


def household_unknown(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The household is in the social register."""
    if Registry.RSU in case.answers.answered:
        yield _known(case.household.head, "registry.not_in_rsu", case.answers.rsu, Registry.RSU)


def composition_differs(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The social register counts every declared member; those it counts besides are no matter here."""
    record = case.answers.rsu
    if record is None:
        return
    stale = is_stale(record.as_of, today, policy.registry_answer_days)
    applicant = record.relation_of(case.household.head.idcs)
    # The register says what everybody is to its own head: where that is another, nothing else can be compared.
    of_another = applicant is not None and str(applicant) != Relation.HEAD
    for member in case.household.members:
        relation = record.relation_of(member.idcs)
        verdict = Verdict.PASS
        if relation is None:
            verdict = Verdict.FAIL if idcs.is_valid(member.idcs) else Verdict.NOT_APPLICABLE
        elif of_another:
            # Whoever applies without being the register's head may have a reason: a person looks at it.
            verdict = Verdict.UNCERTAIN if member is case.household.head else Verdict.NOT_APPLICABLE
        elif _is_shared(member, case):
            verdict = Verdict.NOT_APPLICABLE
        elif str(relation) != member.relation and str(relation) in tuple(Relation):
            headship = Relation.HEAD in (str(relation), member.relation)
            verdict = Verdict.UNCERTAIN if headship else Verdict.FAIL
        read = str(relation) if relation is not None else None
        yield Finding(
            "registry.composition_differs",
            _doubted(verdict) if stale else verdict,
            member=member.id,
            field="relation",
            declared=member.relation,
            read=read,
            source=Registry.RSU,
            as_of=record.as_of,
        )


def index_above_threshold(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The household's index is below the threshold; exactly at it, a person decides."""
    record = case.answers.rsu
    if record is None:
        return
    verdict = Verdict.PASS
    if record.index == policy.index_threshold:
        inclusive = Verdict.PASS if policy.threshold_inclusive else Verdict.FAIL
        verdict = Verdict.UNCERTAIN if policy.equality_goes_to_a_person else inclusive
    elif record.index > policy.index_threshold:
        verdict = Verdict.FAIL
    stale = is_stale(record.as_of, today, policy.registry_answer_days)
    yield Finding(
        "registry.index_above_threshold",
        _doubted(verdict) if stale else verdict,
        member=case.household.head.id,
        field="index",
        declared=str(policy.index_threshold),
        read=str(record.index),
        source=Registry.RSU,
        as_of=record.as_of,
    )


def already_covered(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """Nobody has another compulsory cover with open rights."""
    for member, record in _covers(case):
        covered = record.covered and not _closed(record)
        # A spouse covered in their own right may carry the others: a person looks at it.
        carries = member.relation is Relation.SPOUSE and (record.role or "").lower() in _OWN_RIGHT
        fault = Verdict.UNCERTAIN if carries or _is_doubtful(case, record, today, policy) else Verdict.FAIL
        yield _cover(member, "registry.already_covered", fault if covered else Verdict.PASS, record)


def rights_closed(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """Closed rights in another scheme are for that scheme to clear first."""
    for member, record in _covers(case):
        if _closed(record):
            doubtful = _is_doubtful(case, record, today, policy)
            yield _cover(member, "registry.rights_closed", Verdict.UNCERTAIN if doubtful else Verdict.FAIL, record)


def cover_of_somebody_else(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A scheme that holds the member for somebody else has not said that the member has no cover."""
    for member, record in _covers(case):
        if not record.covered and _is_a_strangers(case, record.given_names, record.birth_date, policy):
            yield Finding(
                "registry.identity_differs",
                Verdict.UNCERTAIN,
                member=member.id,
                field="birth_date",
                declared=member.birth_date,
                read=record.birth_date,
                source=Registry.COVER,
                as_of=record.as_of,
            )


def ramed_transfer_blocked(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """Whoever RAMED covered was moved over to this scheme; where that got stuck, the carrier clears it first."""
    for member, card in adults_cards(case.household).items():
        record = case.answers.ramed.get(card)
        if record is not None:
            verdict = Verdict.FAIL if record.covered and not record.transferred else Verdict.PASS
            if is_stale(record.as_of, today, policy.registry_answer_days):
                verdict = _doubted(verdict)
            yield Finding(
                "registry.ramed_transfer_blocked",
                verdict,
                member=member,
                field="cin",
                declared=card,
                source=Registry.RAMED,
                as_of=record.as_of,
            )


def refused_by_carrier(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The carrier refused to register the household, and a person found that it was right."""
    # The question and its signature are two tasks about one refusal.
    for question in {one.key: one for one in case.carrier_refusals}.values():
        if case.settlements.get(question.key) is Verdict.FAIL:
            yield replace(question, verdict=Verdict.FAIL, member=case.household.head.id)


def _covers(case: Case) -> Iterator[tuple[Member, CoverRecord]]:
    for member in case.household.members:
        record = case.answers.cover.get(member.idcs)
        if record is not None and not _is_shared(member, case):
            yield member, record


def _is_shared(member: Member, case: Case) -> bool:
    """Say whether another member has the same number: until that is put right, nobody knows whom a register means."""
    number = idcs.compact(member.idcs)
    return sum(idcs.compact(each.idcs) == number for each in case.household.members) > 1


def _is_doubtful(case: Case, record: CoverRecord, today: date, policy: Policy) -> bool:
    """Say whether a record of cover is stale or somebody else's."""
    stale = is_stale(record.as_of, today, policy.registry_answer_days)
    return stale or _is_a_strangers(case, record.given_names, record.birth_date, policy)


def _is_a_strangers(case: Case, given_names: str | None, birth_date: PartialDate | None, policy: Policy) -> bool:
    """Say whether a record is of nobody in the household: two mistakes at once are likelier another person's record.

    Numbers that two members exchanged are no stranger's: that is theirs to put right.
    """
    if given_names is None or birth_date is None:
        return False

    def is_other(who: Member) -> bool:
        dates = compare(who.birth_date, birth_date)
        names = compare_names(who.given_names, given_names, policy.name_limits).verdict
        return dates is Agreement.DIFFERENT and names is NameVerdict.DIFFERENT

    return all(is_other(who) for who in case.household.members)


def _doubted(verdict: Verdict) -> Verdict:
    return Verdict.UNCERTAIN if verdict is Verdict.FAIL else verdict


def _closed(record: CoverRecord) -> bool:
    return (record.rights or "").lower() in _RIGHTS_CLOSED


def _differences(
    member: Member, record: RnpRecord, policy: Policy
) -> Iterator[tuple[str, str | None, str | None, Verdict]]:
    dates = {
        Agreement.SAME: Verdict.PASS,
        Agreement.COMPATIBLE: Verdict.PASS,
        Agreement.DIFFERENT: Verdict.FAIL,
    }
    names = {
        NameVerdict.SAME: Verdict.PASS,
        NameVerdict.UNCERTAIN: Verdict.UNCERTAIN,
        NameVerdict.DIFFERENT: Verdict.FAIL,
    }
    yield (
        "birth_date",
        member.birth_date,
        record.birth_date,
        dates[compare(member.birth_date, record.birth_date)],
    )
    yield "sex", member.sex, record.sex, Verdict.PASS if member.sex == record.sex else Verdict.FAIL
    for field in ("family_name", "given_names", "family_name_ar", "given_names_ar"):
        declared, known = getattr(member, field), getattr(record, field)
        if declared and known:
            yield field, declared, known, names[compare_names(declared, known, policy.name_limits).verdict]
    if not record.alive:
        yield "alive", None, "false", Verdict.UNCERTAIN


def _known(
    member: Member,
    code: str,
    record: RnpRecord | RsuRecord | None,
    source: Registry,
    *,
    field: str | None = None,
    declared: str | None = None,
) -> Finding:
    """Say whether a register knows somebody; who is not there has no record that gives a day."""
    verdict = Verdict.PASS if record is not None else Verdict.FAIL
    as_of = record.as_of if record is not None else None
    return Finding(code, verdict, member=member.id, field=field, declared=declared, source=source, as_of=as_of)


def _cover(member: Member, code: str, verdict: Verdict, record: CoverRecord) -> Finding:
    return Finding(
        code,
        verdict,
        member=member.id,
        field="scheme",
        read=record.scheme,
        source=Registry.COVER,
        as_of=record.as_of,
    )
