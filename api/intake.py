"""A file's way in: judged, sealed and stored, noted; then a short wait for what a first look finds.

Only what was stored and committed is acknowledged (DESIGN.md §2.1).
"""

import time
import uuid
from functools import partial

import anyio
from anyio.to_thread import run_sync

from api.services import Services
from api.uploads import Upload
from dossier.documents import KINDS
from dossier.errors import (
    DossierClosedError,
    NotTheApplicantsTurnError,
    TooManyDocumentsError,
    UnknownDocumentError,
    UnknownKindError,
    UnknownMemberError,
)
from dossier.record import Act, Document, DocumentState, DossierView, Event, EventType
from dossier.status import CLOSED, Status

# How much of a file tells what it is; the header of a photo with a large preview fits in it.
_HEAD_BYTES = 64 * 1024
_SETTLED = {EventType.DOCUMENT_INSPECTED, EventType.DOCUMENT_REFUSED, EventType.DOCUMENT_READ}
# Inspection takes about half a second: the first looks are early, the later ones spare the database.
_FIRST_LOOK_S = 0.1
_LATEST_LOOK_S = 0.4


async def take_document(services: Services, view: DossierView, upload: Upload, act: Act) -> Document:
    """Take a file into a dossier and return it as it stands after a short wait.

    Raises:
        FileRefusedError: its first bytes say that it cannot be used; nothing was kept.
        UnknownMemberError, UnknownKindError: it is announced as somebody's, or as something, that does not exist.
        TooManyDocumentsError, DossierClosedError, NotTheApplicantsTurnError: the dossier takes no more.
        StoreUnavailableError, DatabaseUnavailableError: nothing is acknowledged; the same key may be used again.
    """
    stored = await run_sync(partial(_store, services, view, upload, act))
    await _first_look(services, view.number, stored)
    return await run_sync(services.dossiers.document, view.number, stored)


def _store(services: Services, view: DossierView, upload: Upload, act: Act) -> str:
    kind, member = upload.field("kind"), upload.field("member")
    if kind is not None and kind not in KINDS:
        raise UnknownKindError("no such kind of document")
    if member is not None and view.household.member(member) is None:
        raise UnknownMemberError("no such member")
    _judge_place(services, view, upload)
    media_type = services.screen(upload.data[:_HEAD_BYTES], len(upload.data))
    document = Document(
        id=uuid.uuid4().hex,
        name=upload.name,
        kind=kind,
        member=member,
        state=DocumentState.RECEIVED,
        file=services.files.put(upload.data, media_type, view.number),
        received_at=services.now(),
    )
    return services.dossiers.add_document(view.number, document, act)


def _judge_place(services: Services, view: DossierView, upload: Upload) -> None:
    """Refuse before a file is stored that nobody would refer to; the transaction judges again.

    A file that may be a repeat of one that was taken goes on: its key says what it was answered then.
    """
    size = len(upload.data)
    if any(document.name == upload.name and document.file.size_bytes == size for document in view.documents):
        return
    if view.status in CLOSED:
        raise DossierClosedError("decided, withdrawn or closed")
    if view.status not in (Status.DRAFT, Status.CORRECTIONS_REQUESTED):
        raise NotTheApplicantsTurnError("documents are taken in a draft or while corrections are asked")
    if len(view.documents) >= services.settings.documents_max:
        raise TooManyDocumentsError("the dossier is full")


async def _first_look(services: Services, number: str, document: str) -> None:
    deadline = time.monotonic() + services.settings.inspection_wait_s
    seen, pause = 0, _FIRST_LOOK_S
    while True:
        events = await run_sync(services.dossiers.events, number, seen)
        if _has_settled(events, document):
            return
        seen = events[-1].seq if events else seen
        if time.monotonic() + pause > deadline:
            return
        await anyio.sleep(pause)
        pause = min(pause * 1.5, _LATEST_LOOK_S)


def _has_settled(events: tuple[Event, ...], document: str) -> bool:
    return any(event.document == document and event.type in _SETTLED for event in events)


def fetch(services: Services, number: str, document: Document) -> bytes:
    """Return the opened bytes of a document. Raises FileDamagedError, StoreUnavailableError, UnknownDocumentError."""
    if document.state is DocumentState.REFUSED:
        raise UnknownDocumentError("a refused file is not shown")
    return services.files.get(document.file, number)
