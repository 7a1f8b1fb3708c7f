"""Every sentence that a person reads, in French and Arabic, by stable key.

The sentences are in `catalogues/<language>/LC_MESSAGES/wathiq.po`; message ids are keys such as
`finding.mismatch.birth_date.applicant`. Nothing here decides anything.
"""

from wording.catalogues import MissingValueError, UnknownKeyError, count, keys, text
from wording.sentences import (
    StaffOnlyError,
    about,
    compared,
    correction,
    document_kind,
    field_name,
    finding,
    once_fixed,
    orientation,
    outcome,
    person,
    relation,
    status,
    will_pass,
)
from wording.values import date, index, number

__all__ = [
    "MissingValueError",
    "StaffOnlyError",
    "UnknownKeyError",
    "about",
    "compared",
    "correction",
    "count",
    "date",
    "document_kind",
    "field_name",
    "finding",
    "index",
    "keys",
    "number",
    "once_fixed",
    "orientation",
    "outcome",
    "person",
    "relation",
    "status",
    "text",
    "will_pass",
]
