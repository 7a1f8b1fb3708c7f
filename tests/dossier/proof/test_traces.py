"""By what an act is known again in another dossier: whole or not at all."""

from dataclasses import replace

import pytest

from dossier.case import Trace
from dossier.proof.traces import traces_of
from dossier.reading import DocumentReading, FieldReading, Reading
from tests.builders import a_field, a_reading

BIRTH = {"act_number": "12 34", "act_year": "2015", "registry_office": "Rabat Agdal", "family_name": "ALAMI"}
MARRIAGE = {"act_number": "A 77", "marriage_date": "2012-06-21", "court": "Fès"}
BIRTH_TRACE = (Trace.ACT, "birth_certificate|1234|2015|rabatagdal")
MARRIAGE_TRACE = (Trace.ACT, "marriage_certificate|a77|20120621|fes")


def test_an_act_is_known_by_number_year_and_office_or_day_and_court() -> None:
    assert list(traces_of(a_reading("birth_certificate", BIRTH))) == [BIRTH_TRACE]
    assert list(traces_of(a_reading("marriage_certificate", MARRIAGE))) == [MARRIAGE_TRACE]


def test_other_papers_are_known_by_nothing() -> None:
    assert list(traces_of(a_reading("identity_card", BIRTH))) == []


@pytest.mark.parametrize("missing", ["act_number", "act_year", "registry_office"])
def test_half_an_acts_number_is_another_acts(missing: str) -> None:
    kept = {name: value for name, value in BIRTH.items() if name != missing}
    assert list(traces_of(a_reading("birth_certificate", kept))) == []


@pytest.mark.parametrize(("confidence", "traces"), [(0.59, []), (0.6, [BIRTH_TRACE]), (1.0, [BIRTH_TRACE])])
def test_what_was_read_faintly_is_no_trace(confidence: float, traces: list[tuple[Trace, str]]) -> None:
    fields: dict[str, str | FieldReading] = {**BIRTH, "act_year": a_field("2015", confidence)}
    assert list(traces_of(a_reading("birth_certificate", fields))) == traces


def test_every_act_in_a_file_is_known() -> None:
    assert list(traces_of(several("birth_certificate", "identity_card", "marriage_certificate"))) == [
        BIRTH_TRACE, MARRIAGE_TRACE,
    ]  # fmt: skip


def several(*kinds: str) -> Reading:
    whole = a_reading("birth_certificate", BIRTH)
    fields = a_reading("marriage_certificate", {**MARRIAGE, **BIRTH, "act_number": "A 77"}).fields
    held = tuple(
        DocumentReading(kind, 0.9, (1,), fields=whole.fields if kind == "birth_certificate" else fields)
        for kind in kinds
    )
    return replace(whole, documents=held)
