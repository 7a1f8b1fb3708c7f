"""One generated household through the whole house, with everybody who takes part: applicant and reviewer."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import BaseModel

from deploy.api_client import ApiClient, ApiClientError, CorrectionSeen, DossierSeen, TaskSeen
from deploy.household_folder import HouseholdFolderError, read_folder
from deploy.submitting import (
    Destination,
    SandboxRefusedError,
    Sent,
    answer,
    look_until,
    outcome_of,
    submit,
    wait_for_rest,
)
from dossier.findings import Outcome, Verdict
from dossier.household import Household

REGISTERED_WITHIN_S = 60.0
# A settled doubt may show another one behind it, but not for ever.
_REVIEWS_MOST = 4

Stage = Callable[[str], None]
Watch = Callable[[DossierSeen], None]


class _Expected(BaseModel):
    outcome: str
    codes: tuple[str, ...] = ()
    after_answer: str | None = None


class _Truth(BaseModel):
    scenario: str
    expected: _Expected


@dataclass(frozen=True, slots=True)
class Part:
    """One household of a demonstration: what it is called there, and the folder that `samples` wrote."""

    name: str
    folder: Path


@dataclass(slots=True)
class Result:
    """What became of one household. `faults` are sentences on what was not as expected; none: all well."""

    part: Part
    scenario: str
    household: Household | None = None
    dossier: DossierSeen | None = None
    outcomes: list[str] = field(default_factory=list)
    asked: tuple[CorrectionSeen, ...] = ()
    settled: list[TaskSeen] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def as_expected(self) -> bool:
        """Whether everything came as the sample's truth says."""
        return not self.faults


def play(part: Part, destination: Destination, today: date, timeout_s: float, stage: Stage, watch: Watch) -> Result:
    """Play one household to its end; what goes wrong is in the result, never raised."""
    started = time.monotonic()
    truth = _Truth.model_validate(json.loads((part.folder / "truth.json").read_text(encoding="utf-8")))
    result = Result(part, truth.scenario)
    try:
        _play(result, truth.expected, destination, today, timeout_s, stage, watch)
    except (ApiClientError, HouseholdFolderError, SandboxRefusedError) as error:
        result.faults.append(f"{error.code}: {error}")
    result.seconds = time.monotonic() - started
    stage("as expected" if result.as_expected else "not as expected")
    return result


def _play(
    result: Result,
    expected: _Expected,
    destination: Destination,
    today: date,
    timeout_s: float,
    stage: Stage,
    watch: Watch,
) -> None:
    folder = result.part.folder
    result.household = read_folder(folder, today).household
    stage("handing in")
    sent = submit(destination, folder, today=today, wait=True, timeout_s=timeout_s, watch=watch)
    _note(result, sent)
    _expect(result, expected.outcome)
    if not result.as_expected:
        return
    if expected.outcome == Outcome.CORRECTIONS_REQUESTED:
        result.asked = sent.dossier.corrections
        _expect_codes(result, expected.codes, {asked.code for asked in result.asked})
        stage("answering")
        answered = answer(
            destination, sent.dossier.number, folder / "answer", wait=True, timeout_s=timeout_s, watch=watch
        )
        _note(result, answered)
        _expect(result, expected.after_answer or Outcome.ACCEPTED)
    elif expected.outcome == Outcome.IN_REVIEW:
        _review(result, expected, destination, timeout_s, stage, watch)
        _expect(result, Outcome.ACCEPTED)
    if result.as_expected and result.outcomes[-1] == Outcome.ACCEPTED:
        stage("registering")
        _register(result, destination, watch)


def _review(
    result: Result, expected: _Expected, destination: Destination, timeout_s: float, stage: Stage, watch: Watch
) -> None:
    """Settle what is asked about the dossier the way a reviewer does who finds that all is well."""
    seen = result.dossier
    assert seen is not None  # noqa: S101 - a dossier in review was seen there
    with ApiClient(destination.api_url, destination.token, patience_s=timeout_s) as api:
        for _ in range(_REVIEWS_MOST):
            tasks = api.open_tasks(seen.number)
            if not tasks:
                break
            stage(f"settling {len(tasks)}")
            for task in tasks:
                result.settled.append(api.settle(task.id, Verdict.PASS))
            seen = wait_for_rest(api, api.dossier(seen.number), timeout_s, watch)
            result.dossier = seen
            result.outcomes.append(outcome_of(seen))
            if result.outcomes[-1] != Outcome.IN_REVIEW:
                break
    asked = {task.question.code for task in result.settled}
    if not set(expected.codes) <= asked:
        result.faults.append(
            f"a reviewer was to be asked about {_said(expected.codes)}, was asked about {_said(asked)}"
        )


def _register(result: Result, destination: Destination, watch: Watch) -> None:
    assert result.dossier is not None  # noqa: S101 - an accepted dossier was seen
    with ApiClient(destination.api_url, destination.token) as api:
        result.dossier = look_until(
            api, result.dossier, lambda now: now.registration_number is not None, REGISTERED_WITHIN_S, watch
        )
    if result.dossier.registration_number is None:
        result.faults.append(f"no registration number within {REGISTERED_WITHIN_S:.0f} s")


def _note(result: Result, sent: Sent) -> None:
    result.dossier = sent.dossier
    result.outcomes.append(outcome_of(sent.dossier))
    result.faults.extend(f"{file.document} was not taken: {file.code}" for file in sent.refused)


def _expect(result: Result, outcome: str) -> None:
    if result.outcomes[-1] != outcome:
        why = {
            finding.code for finding in (result.dossier.findings if result.dossier else ()) if _speaks(finding.verdict)
        }
        result.faults.append(f"expected {outcome}, came to {result.outcomes[-1]} ({_said(why)})")


def _expect_codes(result: Result, expected: tuple[str, ...], came: set[str]) -> None:
    if set(expected) != came:
        result.faults.append(f"was to be asked for {_said(expected)}, was asked for {_said(came)}")


def _speaks(verdict: str) -> bool:
    return verdict in (Verdict.FAIL, Verdict.UNCERTAIN)


def _said(codes: tuple[str, ...] | set[str]) -> str:
    return ", ".join(sorted(codes)) or "nothing"
