"""The kinds of document and the fields read in each: one declarative file a kind, listed here in order.

Names and value formats are DOMAIN.md §8. A new kind is one file and one line here.
"""

from collections.abc import Mapping
from types import MappingProxyType

from dossier.documents.birth_certificate import BIRTH_CERTIFICATE
from dossier.documents.closing import closed
from dossier.documents.disability_certificate import DISABILITY_CERTIFICATE
from dossier.documents.family_booklet import FAMILY_BOOKLET
from dossier.documents.identity_card import IDENTITY_CARD
from dossier.documents.kind import Kind
from dossier.documents.marriage_certificate import MARRIAGE_CERTIFICATE
from dossier.documents.passport import PASSPORT
from dossier.documents.residence_certificate import RESIDENCE_CERTIFICATE
from dossier.documents.residence_permit import RESIDENCE_PERMIT
from dossier.documents.school_certificate import SCHOOL_CERTIFICATE
from dossier.documents.unknown import UNKNOWN
from dossier.documents.utility_bill import UTILITY_BILL

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.name: closed(kind)
        for kind in (
            IDENTITY_CARD,
            PASSPORT,
            BIRTH_CERTIFICATE,
            MARRIAGE_CERTIFICATE,
            RESIDENCE_CERTIFICATE,
            UTILITY_BILL,
            RESIDENCE_PERMIT,
            FAMILY_BOOKLET,
            SCHOOL_CERTIFICATE,
            DISABILITY_CERTIFICATE,
            UNKNOWN,
        )
    }
)

__all__ = ["KINDS", "Kind"]
