"""Where a household or a member may turn when this scheme refuses, excludes or waits for another institution.

Source: DOMAIN.md §§3-4. Data for screens, letters and clients: nothing here decides anything. Whether somebody works
is not declared: where no register tells, every path is shown with its condition.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from dossier.case import Case
from dossier.elsewhere import Orientation, Path, Scheme
from dossier.findings import Finding, Verdict
from dossier.letters import fold
from dossier.policy import Policy
from dossier.proof.requirements import AgeBand, age_band

_OF_SCHEME = {Scheme.TNS: Path.TNS, Scheme.SALARIED: Path.SALARIED, Scheme.ACHAMIL: Path.ACHAMIL}


def orientations(findings: Iterable[Finding], case: Case, today: date, policy: Policy) -> tuple[Orientation, ...]:
    """Return where to turn for each certain finding that has a path, in the order of the findings, each once."""
    faults = (finding for finding in findings if finding.verdict is Verdict.FAIL)
    return tuple(dict.fromkeys(one for fault in faults for one in _of(fault, case, today, policy)))


def scheme_of(name: str | None, policy: Policy) -> Scheme | None:
    """Return the scheme that a register means by this name, or None where we do not know it."""
    told = fold(name or "")
    return next((scheme for scheme, words in policy.scheme_names if any(word in told for word in words)), None)


def achamil_dirhams(index: Decimal, policy: Policy) -> int | None:
    """Return the monthly contribution to Achamil for this index, or None where no band holds it."""
    return next((band.dirhams for band in reversed(policy.achamil_bands) if index > band.above), None)


def _of(fault: Finding, case: Case, today: date, policy: Policy) -> Iterator[Orientation]:
    record = case.answers.rsu
    index = record.index if record is not None and fault.code == "registry.index_above_threshold" else None
    scheme = fault.read if fault.field == "scheme" else None
    for path in dict(policy.paths).get(fault.code, ()):
        if not _open(path, fault, case, today, policy):
            continue
        dirhams = achamil_dirhams(index, policy) if path is Path.ACHAMIL and index is not None else None
        yield Orientation(path, fault.code, fault.member, scheme, index, dirhams)


def _open(path: Path, fault: Finding, case: Case, today: date, policy: Policy) -> bool:
    """Say whether this path can be theirs, by what the registers and the declaration tell."""
    member = case.household.member(fault.member or "")
    if path in _OF_SCHEME.values():
        known = _schemes(case, policy)
        return not known or path in {_OF_SCHEME[scheme] for scheme in known}
    if path in (Path.TNS_CLOSED, Path.RIGHTS_CLOSED):
        return (scheme_of(fault.read, policy) is Scheme.TNS) == (path is Path.TNS_CLOSED)
    if path is Path.STILL_STUDYING:
        # Past the age of students no certificate helps.
        return member is not None and age_band(member, today, policy) is not AgeBand.OVER
    return True


def _schemes(case: Case, policy: Policy) -> set[Scheme]:
    """Return the schemes in which an adult of the household is known, with open rights or closed."""
    adults = (case.household.head, *case.household.spouses)
    records = (case.answers.cover.get(adult.idcs) for adult in adults)
    named = (scheme_of(record.scheme, policy) for record in records if record is not None and record.covered)
    return {scheme for scheme in named if scheme is not None}
