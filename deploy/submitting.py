"""`wathiq submit` and `wathiq answer`: a household folder through the HTTP API, like any client (DESIGN.md §5)."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import httpx2

from deploy.api_client import ApiClient, ApiRefusedError, ApiUnreachableError, DocumentSeen, DossierSeen, Upload
from deploy.household_folder import FolderDocument, HouseholdFolder, read_answer, read_folder
from dossier.errors import UnknownKindError, UnknownMemberError
from dossier.findings import Outcome
from dossier.record import DocumentState
from dossier.status import Queue

EXIT_DONE, EXIT_PENDING = 0, 3
DEFAULT_TIMEOUT_S = 600.0
# More than the API takes; what is larger is not even read.
_FILE_MAX_BYTES = 64 << 20
_LOOK_FIRST_S, _LOOK_MOST_S = 0.2, 1.5
_SANDBOX_S = 30.0

Watch = Callable[[DossierSeen], None]


class SandboxRefusedError(Exception):
    """The sandbox did not take what the registries know."""

    code = "sandbox.refused"


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a household is sent. Without a sandbox the registries are other people's: nobody tells them anything."""

    api_url: str
    token: str
    sandbox_url: str | None = None
    control_token: str | None = None


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """One file that was not taken: its name, the code, and the API's sentence."""

    document: str
    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of it. `timed_out`: it was waited for and is still with the machine."""

    dossier: DossierSeen
    refused: tuple[RefusedFile, ...] = ()
    ignored: tuple[str, ...] = ()
    timed_out: bool = False

    @property
    def exit_status(self) -> int:
        """0, or 3 when the time ran out."""
        return EXIT_PENDING if self.timed_out else EXIT_DONE

    def as_json(self) -> dict[str, Any]:
        """Return the object of DESIGN.md §5; what was added since follows `members`, where there is any.

        `what_passes` holds the codes that pass with each of the corrections, in their order.
        """
        seen = self.dossier
        names = {document.id: document.name for document in seen.documents}
        contract: dict[str, Any] = {
            "number": seen.number,
            "status": seen.status,
            "outcome": outcome_of(seen),
            "findings": [
                {
                    "code": finding.code,
                    "verdict": finding.verdict,
                    "member": finding.member,
                    "document": names.get(finding.document or "", finding.document),
                    "field": finding.field,
                    "declared": finding.declared,
                    "read": finding.read,
                    "confidence": finding.confidence,
                }
                for finding in seen.findings
            ],
            "corrections": [
                {
                    "code": asked.code,
                    "member": asked.member,
                    "document": names.get(asked.document or "", asked.document),
                    "kind": asked.kind,
                }
                for asked in seen.corrections
            ],
            "members": [
                {"member": member.member, "outcome": member.outcome, "code": member.code} for member in seen.members
            ],
        }
        if seen.policy is not None:
            contract["policy"] = seen.policy
        if seen.orientations:
            contract["orientations"] = [one.model_dump(exclude={"sentence"}) for one in seen.orientations]
        if seen.once_fixed is not None:
            contract["once_fixed"] = seen.once_fixed
            contract["what_passes"] = [list(asked.what_passes) for asked in seen.corrections]
        if self.refused:
            contract["refused"] = [{"document": file.document, "code": file.code} for file in self.refused]
        return contract


def outcome_of(seen: DossierSeen) -> str:
    """Return the outcome that stands; while the machine works none does."""
    if seen.outcome is None or seen.queue == Queue.MACHINE:
        return Outcome.PENDING
    return seen.outcome


def submit(
    destination: Destination,
    folder: Path,
    *,
    today: date,
    wait: bool = False,
    timeout_s: float = DEFAULT_TIMEOUT_S,
    watch: Watch | None = None,
) -> Sent:
    """Open a dossier for the folder's household, send its files and deposit it.

    Args:
        destination: where to.
        folder: as in DESIGN.md §5; nothing is sent before all of it is read.
        today: the day that derived registries are of.
        wait: wait until the dossier rests, that is until its queue is not the machine's.
        timeout_s: for the waiting, and for a part that does not answer.
        watch: called with every look at the dossier.

    Raises:
        HouseholdFolderError, ApiClientError, SandboxRefusedError.
    """
    household = read_folder(folder, today)
    assert household.declaration is not None  # noqa: S101 - a folder that applies declares
    tell_registries(destination, household, timeout_s)
    with ApiClient(destination.api_url, destination.token, patience_s=timeout_s) as api:
        seen = api.open_dossier(household.declaration)
        handed_in = _upload(api, seen.number, household.documents, watch)
        seen = api.submit(seen.number)
        return _rested(api, seen, household, handed_in, timeout_s if wait else None, watch)


def answer(
    destination: Destination,
    number: str,
    folder: Path,
    *,
    wait: bool = False,
    timeout_s: float = DEFAULT_TIMEOUT_S,
    watch: Watch | None = None,
) -> Sent:
    """Answer the open corrections of a dossier with a folder's files, and with its declaration where it has one.

    Arguments and errors are those of `submit`.
    """
    with ApiClient(destination.api_url, destination.token, patience_s=timeout_s) as api:
        before = frozenset(document.name for document in api.dossier(number).documents)
        household = read_answer(folder, before)
        if household.registries is not None:
            tell_registries(destination, household, timeout_s)
        handed_in = _upload(api, number, household.documents, watch)
        seen = api.answer(number, household.declaration)
        return _rested(api, seen, household, handed_in, timeout_s if wait else None, watch)


def wait_for_rest(api: ApiClient, seen: DossierSeen, timeout_s: float, watch: Watch | None = None) -> DossierSeen:
    """Look at a dossier until it rests or the time is up, and return the last look. Raises ApiClientError."""
    return look_until(api, seen, lambda now: now.queue != Queue.MACHINE, timeout_s, watch)


def look_until(
    api: ApiClient,
    seen: DossierSeen,
    enough: Callable[[DossierSeen], bool],
    timeout_s: float,
    watch: Watch | None = None,
) -> DossierSeen:
    """Look at a dossier until that is enough or the time is up, and return the last look. Raises ApiClientError."""
    deadline = time.monotonic() + timeout_s
    pause_s = _LOOK_FIRST_S
    while not enough(seen) and (left_s := deadline - time.monotonic()) > 0:
        time.sleep(min(pause_s, left_s))
        pause_s = min(pause_s * 1.3, _LOOK_MOST_S)
        try:
            # An API that restarts meanwhile is waited for like the dossier itself.
            seen = api.dossier(seen.number, patience_s=max(deadline - time.monotonic(), 0.0))
        except ApiUnreachableError:
            return seen
        if watch is not None:
            watch(seen)
    return seen


def tell_registries(destination: Destination, household: HouseholdFolder, patience_s: float = _SANDBOX_S) -> None:
    """Tell the sandbox, where there is one, what the registries know. Raises SandboxRefusedError."""
    if destination.sandbox_url is None or household.registries is None:
        return
    members = household.household.members if household.household else ()
    body = {
        **household.registries,
        "idcs": [member.idcs for member in members],
        "cins": [member.cin for member in members if member.cin],
    }
    _put_population(destination.sandbox_url, destination.control_token or "", body, min(patience_s, _SANDBOX_S))


def _put_population(url: str, token: str, body: Mapping[str, Any], patience_s: float) -> None:
    deadline = time.monotonic() + patience_s
    headers = {"X-Control-Token": token}
    with httpx2.Client(base_url=url, timeout=_SANDBOX_S, trust_env=False, headers=headers) as client:
        while True:
            try:
                response = client.put("/control/population", json=body)
            except httpx2.TransportError as error:
                reason = type(error).__name__
                if time.monotonic() > deadline:
                    raise SandboxRefusedError(f"the sandbox did not answer: {reason}") from None
                time.sleep(0.5)
                continue
            if response.is_success:
                return
            raise SandboxRefusedError(f"the sandbox refused with status {response.status_code}")


@dataclass(slots=True)
class _HandedIn:
    """What became of the files of one act: the ids of those that were taken, and those that were not."""

    taken: set[str] = field(default_factory=set)
    refused: list[RefusedFile] = field(default_factory=list)


def _upload(api: ApiClient, number: str, documents: Iterable[FolderDocument], watch: Watch | None) -> _HandedIn:
    handed_in = _HandedIn()
    for document in documents:
        if document.path.stat().st_size > _FILE_MAX_BYTES:
            handed_in.refused.append(RefusedFile(document.name, "file.too_large", "The file is too large."))
            continue
        try:
            taken = _hand_in(api, number, document)
        except ApiRefusedError as error:
            if not _concerns_the_file(error):
                raise
            handed_in.refused.append(RefusedFile(document.name, error.code, error.sentence))
        else:
            handed_in.taken.add(taken.id)
        if watch is not None:
            watch(api.dossier(number))
    return handed_in


def _hand_in(api: ApiClient, number: str, document: FolderDocument) -> DocumentSeen:
    kind, member = document.kind, document.member
    while True:
        try:
            return api.add_document(number, Upload(document.path, kind, member))
        except ApiRefusedError as error:
            # A kind that nobody knows is as good as none: what the paper is, the reader finds. An answer may declare
            # somebody new, and declares after its files: whose paper it is, the reader finds too.
            if error.code == UnknownKindError.code and kind is not None:
                kind = None
            elif error.code == UnknownMemberError.code and member is not None:
                member = None
            else:
                raise


def _concerns_the_file(error: ApiRefusedError) -> bool:
    """A file that is refused is simply not there; a refusal of the whole dossier or of the caller ends the act."""
    return 400 <= error.status < 500 and not error.code.startswith(("access.", "dossier.", "request.idempotency"))


def _rested(
    api: ApiClient,
    seen: DossierSeen,
    household: HouseholdFolder,
    handed_in: _HandedIn,
    timeout_s: float | None,
    watch: Watch | None,
) -> Sent:
    if watch is not None:
        watch(seen)
    if timeout_s is not None:
        seen = wait_for_rest(api, seen, timeout_s, watch)
    # Inspection may turn a file down in its answer to the upload, or later.
    inspected = [
        RefusedFile(document.name, next(iter(document.problems), "document.refused"), "The file cannot be used.")
        for document in seen.documents
        if document.id in handed_in.taken and document.state == DocumentState.REFUSED
    ]
    timed_out = timeout_s is not None and seen.queue == Queue.MACHINE
    return Sent(seen, (*handed_in.refused, *inspected), household.ignored, timed_out)
