"""What will pass once the bundle's items are put right: the checks run again over the case as it would then be.

Source: DOMAIN.md §6. Each item is put right in the smallest way: a photo, another or a missing document comes as it
should be; a document that ran out comes anew with what else it says; a register is brought to say what is declared; a
contradicted value is corrected where it is wrong, in the declaration or in the paper, whichever lets nothing else fail.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from dossier.case import Case, Piece
from dossier.dates import partial_date
from dossier.decision import assess
from dossier.findings import Assessment, Correction, Finding, Outcome, Verdict
from dossier.household import Household, Sex
from dossier.policy import Policy
from dossier.proof.sound import sound_piece
from dossier.reading import FieldReading, Reading
from dossier.reasons import REASONS, Remedy
from dossier.registries import RnpRecord, RsuMember

_RENEWED = {"validity.expired": "expiry_date", "validity.too_old": "issue_date", "household.school_proof_missing": ""}
_PIECES = (Remedy.NEW_PHOTO, Remedy.OTHER_DOCUMENT, Remedy.MISSING_DOCUMENT)
_DECLARED_AS = {"document_number": "cin", "national_id": "cin"}
_OPEN = (Verdict.FAIL, Verdict.UNCERTAIN)


def foreseen(case: Case, assessment: Assessment, today: date, policy: Policy) -> Assessment:
    """Return the assessment with what each of its corrections lets pass, and what the household comes to with all."""
    if assessment.outcome is not Outcome.CORRECTIONS_REQUESTED:
        return assessment
    items = tuple(
        replace(item, what_passes=_passing(assessment, assess(mended(case, (item,), today, policy), today, policy)))
        for item in assessment.corrections
    )
    all_fixed = assess(mended(case, assessment.corrections, today, policy), today, policy)
    return replace(assessment, corrections=items, once_fixed=all_fixed.outcome)


def mended(case: Case, items: Iterable[Correction], today: date, policy: Policy) -> Case:
    """Return the case with the items put right, one after the other; one that cannot be foreseen is left as it is."""
    for item in items:
        case = _mended(case, item, today, policy)
    return case


def _passing(before: Assessment, after: Assessment) -> tuple[str, ...]:
    passed = {(one.code, one.member) for one in before.findings if one.verdict is Verdict.PASS}
    now = ((one.code, one.member) for one in after.findings if one.verdict is Verdict.PASS)
    return tuple(dict.fromkeys(code for code, member in now if (code, member) not in passed))


def _mended(case: Case, item: Correction, today: date, policy: Policy) -> Case:
    everything = assess(case, today, policy).findings
    findings = [one for one in everything if _is_of(one, item)]
    remedy = REASONS[item.code].remedy
    if item.code in _RENEWED and item.document is not None:
        return _renewed(case, item, today, policy)
    if remedy in _PIECES or item.code == "mismatch.spouse":
        return _with_sound(case, item, today, policy)
    if remedy in (Remedy.POPULATION_REGISTER, Remedy.SOCIAL_REGISTER):
        return _registered(case, item)
    ways: tuple[Callable[[], Case | None], ...] = (
        lambda: _declared(case, findings, everything),
        lambda: _printed(case, findings, everything),
    )
    tried = [way for each in ways if (way := each()) is not None]
    # What another item asks about may vanish with a wrong correction: it counts as open, here and after.
    others = {_about(one) for one in everything if one.verdict in _OPEN and one not in findings}
    return min(tried, key=lambda way: len(_open(way, today, policy) - others), default=case)


def _is_of(finding: Finding, item: Correction) -> bool:
    same = (finding.code, finding.member) == (item.code, item.member)
    return same and finding.document == item.document and (item.document is not None or finding.kind == item.kind)


def _open(case: Case, today: date, policy: Policy) -> set[tuple[str | None, ...]]:
    return {_about(one) for one in assess(case, today, policy).findings if one.verdict in _OPEN}


def _about(finding: Finding) -> tuple[str | None, ...]:
    return finding.code, finding.member, finding.document, finding.field


def _with_sound(case: Case, item: Correction, today: date, policy: Policy) -> Case:
    piece = sound_piece(case.household, item.kind, item.member, today, policy)
    return case if piece is None else replace(case, pieces=(*case.pieces, piece))


def _renewed(case: Case, item: Correction, today: date, policy: Policy) -> Case:
    """The same document with the same values, issued anew."""
    sound = sound_piece(case.household, item.kind, item.member, today, policy)
    old = next((piece for piece in case.pieces if piece.id == item.document), None)
    if sound is None or old is None or old.reading is None or sound.reading is None:
        return case
    dated = ("expiry_date", "issue_date", "school_year")
    fresh = {name: read for name, read in sound.reading.fields.items() if name in dated}
    return _answered(case, old, {**old.reading.fields, **fresh})


def _declared(case: Case, findings: list[Finding], everything: Iterable[Finding]) -> Case | None:
    """The declaration says what the papers say, or the registers; a day that cannot be was compared with nothing."""
    household: Household | None = case.household
    compared = {(one.member, one.field, one.declared): one for one in everything if one.read}
    for finding in findings:
        finding = finding if finding.read else compared.get((finding.member, finding.field, finding.declared), finding)
        household = household and _declaring(household, finding)
    return None if household is None else replace(case, household=household)


def _declaring(household: Household, finding: Finding) -> Household | None:
    name, read = finding.field or "", finding.read
    member = household.member(finding.member or "")
    if member is None or not read:
        return None
    if name == "marriage_date":
        marriages = tuple(
            replace(each, date=partial_date(read)) if each.spouse == member.id and each.ended is None else each
            for each in household.marriages
        )
        return replace(household, marriages=marriages)
    name = name.removeprefix("husband_").removeprefix("wife_")
    name = _DECLARED_AS.get(name, name)
    if name not in ("cin", "birth_date", "sex", "family_name", "given_names", "family_name_ar", "given_names_ar"):
        return None
    said: dict[str, Any] = {name: Sex(read) if name == "sex" else read}
    changed = replace(member, **said)
    return replace(household, members=tuple(changed if each is member else each for each in household.members))


def _printed(case: Case, findings: Iterable[Finding], everything: Iterable[Finding]) -> Case | None:
    """The papers say what is declared, all that carry the value, and in the other script too."""
    said = [
        each
        for each in everything
        for one in findings
        if (each.member, each.field, each.read) == (one.member, one.field, one.read) and one.field and one.declared
    ]
    changed: dict[str, dict[str, FieldReading]] = {}
    for each in said:
        piece = next((piece for piece in case.pieces if piece.id == each.document), None)
        if piece is None or piece.reading is None:
            continue
        fields = changed.setdefault(piece.id, dict(piece.reading.fields))
        for name, declared in _in_both_scripts(case.household, each):
            if name in fields:
                fields[name] = replace(fields[name], value=declared, alternatives=())
    for piece in case.pieces:
        if piece.id in changed:
            case = _answered(case, piece, changed[piece.id])
    return case if changed else None


def _in_both_scripts(household: Household, finding: Finding) -> Iterator[tuple[str, str]]:
    name, member = finding.field or "", household.member(finding.member or "")
    if name.removesuffix("_ar") not in ("family_name", "given_names") or member is None:
        yield name, finding.declared or ""
        return
    for script in (name.removesuffix("_ar"), f"{name.removesuffix('_ar')}_ar"):
        if declared := getattr(member, script):
            yield script, declared


def _answered(case: Case, piece: Piece, fields: Mapping[str, FieldReading]) -> Case:
    reading: Reading | None = piece.reading
    new = replace(piece, reading=replace(reading, fields=fields, documents=())) if reading else piece
    return replace(case, pieces=tuple(new if each is piece else each for each in case.pieces))


def _registered(case: Case, item: Correction) -> Case:
    """The registers say of the member what is declared."""
    answers, household = case.answers, case.household
    member = household.member(item.member or "") or household.head
    if REASONS[item.code].remedy is Remedy.POPULATION_REGISTER:
        known = RnpRecord(
            member.family_name, member.given_names, member.birth_date, member.sex,
            family_name_ar=member.family_name_ar, given_names_ar=member.given_names_ar,
        )  # fmt: skip
        return replace(case, answers=replace(answers, rnp={**answers.rnp, member.idcs: known}))
    if answers.rsu is None:
        return case
    others = tuple(each for each in answers.rsu.members if each.idcs != member.idcs)
    counted = (*others, RsuMember(member.idcs, member.relation))
    return replace(case, answers=replace(answers, rsu=replace(answers.rsu, members=counted)))


def smallest(case: Case, items: tuple[Correction, ...], today: date, policy: Policy) -> Iterator[Correction]:
    """Yield the items without which the others do not put the household right: all of them, as it should be."""
    for item in items:
        rest = tuple(each for each in items if each is not item)
        if assess(mended(case, rest, today, policy), today, policy).outcome is Outcome.CORRECTIONS_REQUESTED:
            yield item
