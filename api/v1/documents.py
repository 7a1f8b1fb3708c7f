"""Documents of a dossier: add one, see how far it has come."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path

from api import looking
from api.access import Caller
from api.acts import Acts
from api.errors import BodyTooLargeError, MediaTypeError, UploadInvalidError
from api.intake import take_document
from api.problems import declared
from api.services import Injected
from api.uploads import ApiUpload
from api.v1.dossiers import Number
from api.views import DocumentOut
from dossier import errors
from dossier.record import DossierView

router = APIRouter(prefix="/dossiers/{number}/documents", tags=["documents"])

# The body is read by our own parser, so the schema is written by hand.
_FORM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "format": "binary"},
                        "kind": {"type": "string", "maxLength": 200},
                        "member": {"type": "string", "maxLength": 200},
                    },
                }
            }
        },
    }
}


def _known_dossier(number: Number, services: Injected, caller: Caller) -> DossierView:
    # Before the body is read: nobody sends ten megabytes to an address that does not exist.
    return services.dossiers.view(number)


Known = Annotated[DossierView, Depends(_known_dossier)]


@router.post(
    "",
    status_code=201,
    openapi_extra=_FORM,
    responses=declared(
        UploadInvalidError,
        errors.UnknownDossierError,
        errors.TooManyDocumentsError,
        BodyTooLargeError,
        MediaTypeError,
        errors.UnknownMemberError,
        errors.UnavailableError,
    ),
)
async def add_document(
    dossier: Known, acts: Acts, upload: ApiUpload, services: Injected, client: Caller
) -> DocumentOut:
    """Add a file. The answer says `received`, `inspected`, `read` or `refused`, whichever is known within 3 seconds."""
    document = await take_document(services, dossier, upload, acts.with_body(upload.canonical()))
    return DocumentOut.of(document, dossier.household.language, client.staff)


@router.get("/{document}", responses=declared(errors.UnknownDocumentError))
def get_document(
    dossier: Known, document: Annotated[str, Path(max_length=64)], services: Injected, client: Caller
) -> DocumentOut:
    """Return a document, how far it has come and what was read on it."""
    found = services.dossiers.document(dossier.number, document)
    looking.note(services, client, dossier.number, found.id)
    return DocumentOut.of(found, dossier.household.language, client.staff)
