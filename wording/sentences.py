"""From a finding or a correction to the sentence that a person reads.

An applicant is told what is wrong and what to do, in words for somebody who never saw a computer; staff are told
what the check saw. A reason that stays with staff has no sentence for applicants.
"""

from decimal import Decimal, InvalidOperation

from dossier.elsewhere import Orientation, Path
from dossier.findings import Correction, Finding, Outcome, Verdict
from dossier.household import Household, Language, Relation
from dossier.reasons import REASONS
from dossier.status import Status
from wording.catalogues import keys, text
from wording.values import date, index, number

_DATES = ("birth_date", "marriage_date", "expiry_date", "issue_date", "as_of")
_NAME_THE_SCHEME = (Path.COVERED_THERE, Path.RIGHTS_CLOSED)
_HOUSEHOLD_KINDS = ("residence_certificate", "utility_bill")


class StaffOnlyError(ValueError):
    """The reason is never told to applicants."""


def finding(
    language: Language | str, finding: Finding, household: Household | None = None, *, staff: bool = False
) -> str:
    """Return what a finding says: what it is about, what is wrong, and the values that were compared.

    What passed is said to be well; a doubt tells an applicant that a person looks at it.

    Raises:
        StaffOnlyError: an applicant's sentence was asked for a reason that stays with staff.
    """
    if not staff and not REASONS[finding.code].told_to_applicant:
        raise StaffOnlyError(finding.code)
    audience = "staff" if staff else "applicant"
    about = _about(language, finding.member, finding.kind, finding.document, household)
    if finding.verdict in (Verdict.PASS, Verdict.NOT_APPLICABLE):
        what = field_name(language, finding.field) if finding.field else text(language, "finding.all")
        return _headed(language, about, text(language, f"finding.{finding.verdict}", field=what))
    sentences = [_headed(language, about, text(language, f"finding.{finding.code}.{audience}"))]
    if (values := compared(language, finding)) is not None:
        sentences.append(values)
    if finding.field == "lacking" and staff:
        sentences.append(text(language, "finding.lacking"))
    if finding.verdict is Verdict.UNCERTAIN and not staff:
        sentences.append(text(language, "finding.uncertain"))
    return " ".join(sentences)


def correction(language: Language | str, correction: Correction, household: Household | None = None) -> str:
    """Return what the applicant is asked to do: what it is about, what is wrong, what puts it right."""
    about = _about(language, correction.member, correction.kind, correction.document, household)
    wrong = text(language, f"finding.{correction.code}.applicant")
    return f"{_headed(language, about, wrong)} {text(language, f'correction.{correction.code}')}"


def about(language: Language | str, correction: Correction, household: Household) -> str:
    """Return what a correction is about: a document and whose, a person, or the whole application."""
    named = _about(language, correction.member, correction.kind, correction.document, household)
    return named or text(language, "about.application")


def will_pass(language: Language | str, correction: Correction) -> str:
    """Return what will be in order once this alone is put right; what stays with staff is left out."""
    told = [code for code in correction.what_passes if REASONS[code].told_to_applicant]
    things = dict.fromkeys(text(language, _passing(language, code)) for code in told or [correction.code])
    return text(language, "passes.sentence", things=text(language, "ui.list.comma").join(things))


def once_fixed(language: Language | str, outcome: Outcome | None) -> str:
    """Return what the household comes to once everything is put right; what only staff may foresee is not said."""
    foreseen = "accepted" if outcome is Outcome.ACCEPTED else "goes_on"
    return text(language, f"once_fixed.{foreseen}")


def orientation(
    language: Language | str, orientation: Orientation, household: Household | None = None, *, named: bool = True
) -> str:
    """Return where somebody may turn; what is of the whole household names nobody."""
    scheme = orientation.scheme or text(language, "orientation.other_scheme")
    takes = {"scheme": scheme} if orientation.path in _NAME_THE_SCHEME else {}
    sentences = [text(language, f"orientation.{orientation.path}", **takes)]
    if orientation.path is Path.ACHAMIL and orientation.index is not None and orientation.dirhams is not None:
        values = {"index": index(language, orientation.index), "dirhams": number(language, orientation.dirhams)}
        sentences.append(text(language, "orientation.achamil.dues", **values))
    member = orientation.member if named and orientation.index is None else None
    about = person(language, member, household) if member and household else None
    return _headed(language, about, " ".join(sentences))


def compared(language: Language | str, finding: Finding) -> str | None:
    """Return what was compared: both values, or the one that there is; None where there is nothing to compare."""
    field, declared, read = finding.field, finding.declared, finding.read
    if finding.code == "type.wrong_document" and field is None and declared and read:
        kinds = {"declared": document_kind(language, declared), "read": document_kind(language, read)}
        return text(language, "finding.values.kind", **kinds)
    if field is None or not (declared or read):
        return None
    source = "registry" if finding.code.startswith("registry.") else "document"
    known = {"declared": declared, "read": read}
    values = {name: _value(language, field, value) for name, value in known.items() if value}
    if field == "index" and len(values) == len(known):
        return text(language, "finding.values.index", **values)
    only = "" if len(values) == len(known) else ".declared" if declared else ".read"
    return text(language, f"finding.values.{source}{only}", field=field_name(language, field), **values)


def document_kind(language: Language | str, kind: str) -> str:
    """Return the name of a kind of document."""
    return _or_as_is(language, "kind", kind)


def field_name(language: Language | str, field: str) -> str:
    """Return the name of a field of a document or of the declaration."""
    return _or_as_is(language, "field", field)


def outcome(language: Language | str, outcome: Outcome) -> str:
    """Return the name of an assessment's outcome."""
    return text(language, f"outcome.{outcome}")


def status(language: Language | str, status: Status) -> str:
    """Return the public status in words."""
    return text(language, f"status.{status}")


def relation(language: Language | str, relation: Relation) -> str:
    """Return what a member is to the household."""
    return text(language, f"relation.{relation}")


def person(language: Language | str, member: str, household: Household) -> str:
    """Return a member's name in the language's script where it was declared."""
    who = household.member(member)
    if who is None:
        return member
    if Language(language) is Language.ARABIC and who.given_names_ar and who.family_name_ar:
        return f"{who.given_names_ar} {who.family_name_ar}"
    return f"{who.given_names} {who.family_name}"


def _about(
    language: Language | str, member: str | None, kind: str | None, document: str | None, household: Household | None
) -> str | None:
    # A proof of address is the household's: naming a person beside it would mislead.
    named = member if household is not None and kind not in _HOUSEHOLD_KINDS else None
    if kind is not None and kind != "unknown" and named and household:
        values = {"document": document_kind(language, kind), "person": person(language, named, household)}
        return text(language, "about.document_of_person", **values)
    if kind is not None and (kind != "unknown" or document):
        return document_kind(language, kind)
    return person(language, named, household) if named and household else None


def _passing(language: Language | str, code: str) -> str:
    """Return the key of what a check looks at: its own, or that of its class."""
    key = f"passes.{code}"
    return key if key in keys(language) else key.rpartition(".")[0]


def _headed(language: Language | str, about: str | None, sentence: str) -> str:
    return text(language, "about.sentence", about=about, sentence=sentence) if about else sentence


def _value(language: Language | str, field: str, value: str) -> str:
    if field == "index":
        try:
            return index(language, Decimal(value))
        except InvalidOperation:
            return value
    if field.endswith(_DATES):
        try:
            return date(language, value)
        except ValueError:
            return value
    return _or_as_is(language, "value." + field, value)


def _or_as_is(language: Language | str, prefix: str, name: str) -> str:
    key = f"{prefix}.{name}"
    return text(language, key) if key in keys(language) else name
