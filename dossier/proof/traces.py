"""By what a paper is known again in another dossier: the number of the act, at the office that keeps it.

Source: DOMAIN.md §7 (document_seen_in_other_dossier). Only what was read well enough to count is told, whole or not at
all: half an act's number is another act's. The texts are for keyed hashes, and never stored as they are.
"""

from collections.abc import Iterator, Mapping

from dossier.case import Trace
from dossier.letters import fold
from dossier.reading import FieldReading, Reading

_ACTS = {
    "birth_certificate": ("act_number", "act_year", "registry_office"),
    "marriage_certificate": ("act_number", "marriage_date", "court"),
}
_LEAST_CONFIDENCE = 0.6
"""Below it a value may be another act's: a wrong trace is worse than none."""


def traces_of(reading: Reading) -> Iterator[tuple[Trace, str]]:
    """Yield what each act in the file is known by."""
    documents = [(each.kind, each.fields) for each in reading.documents] or [(reading.kind, reading.fields)]
    for kind, fields in documents:
        if (act := act_of(kind, fields)) is not None:
            yield Trace.ACT, act


def act_of(kind: str, fields: Mapping[str, FieldReading]) -> str | None:
    """Return which act a paper is of; None where that was not read whole."""
    values = [_value(fields, name) for name in _ACTS.get(kind, ())]
    return "|".join((kind, *values)) if values and all(values) else None


def _value(fields: Mapping[str, FieldReading], name: str) -> str:
    read = fields.get(name)
    if read is None or read.confidence < _LEAST_CONFIDENCE:
        return ""
    return "".join(fold(read.value).split())
