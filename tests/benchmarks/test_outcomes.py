"""A reading is compared with the truth field by field, and document by document where a file holds several."""

from typing import Any

from benchmarks.outcomes import outcomes, paired
from dossier.reading import Box, DocumentReading, FieldReading, Legibility, Quality, Reading

GOOD = Quality(Legibility.GOOD)


def _told(value: str, page: int = 1, box: tuple[int, int, int, int] = (10, 10, 40, 10)) -> dict[str, Any]:
    return {"value": value, "page": page, "box": list(box)}


def _field(value: str, page: int = 1, box: tuple[int, int, int, int] = (10, 10, 40, 10)) -> FieldReading:
    return FieldReading(value, 0.95, page, Box(*box))


def test_case_and_typing_make_no_difference_and_letters_do() -> None:
    truth = {"kind": "birth_certificate", "fields": {"family_name": _told("EL ALAMI"), "sex": _told("M"),
                                                     "birth_date": _told("2011-05-04")}}  # fmt: skip
    fields = {"family_name": _field("El  Alami"), "birth_date": _field("2011-05-14"), "act_number": _field("7")}
    found = {each.field: each.outcome for each in outcomes("f", truth, Reading("x", 1.0, GOOD, fields=fields))}
    assert found == {"family_name": "right", "sex": "absent", "birth_date": "wrong", "act_number": "extra"}


def test_boxes_are_compared_on_their_own_page_only() -> None:
    truth = {"kind": "k", "fields": {"a": _told("1"), "b": _told("1", page=2), "c": _told("1")}}
    fields = {"a": _field("1"), "b": _field("1"), "c": _field("1", box=(30, 10, 40, 10))}
    overlaps = [each.overlap for each in outcomes("f", truth, Reading("x", 1.0, GOOD, fields=fields))]
    assert overlaps == [1.0, 0.0, 1 / 3]


def _several(*regions: list[int] | None) -> dict[str, Any]:
    documents = [
        {"kind": kind, "pages": [1 if region else at], "region": region, "fields": {"issue_date": _told(str(at))}}
        for at, (kind, region) in enumerate(zip(("passport", "utility_bill"), regions, strict=True), 1)
    ]
    return {"kind": "passport", "fields": documents[0]["fields"], "documents": documents}


def test_papers_on_one_page_are_paired_by_where_they_are() -> None:
    truth = _several([0, 0, 100, 100], [200, 0, 100, 100])
    left = DocumentReading("passport", 1.0, (1,), Box(0, 0, 100, 100))
    right = DocumentReading("utility_bill", 1.0, (1,), Box(210, 0, 90, 100))
    reading = Reading("utility_bill", 1.0, GOOD, documents=(right, left))
    assert [found for _, found in paired(truth, reading)] == [left, right]


def test_papers_on_pages_are_paired_by_page_and_one_not_found_is_absent() -> None:
    truth = _several(None, None)
    second = DocumentReading("utility_bill", 1.0, (2,))
    other = DocumentReading("unknown", 0.0, (3,))
    reading = Reading("utility_bill", 1.0, GOOD, documents=(second, other))
    assert [found for _, found in paired(truth, reading)] == [None, second]


def test_one_paper_read_where_there_are_two_counts_for_one_of_them() -> None:
    reading = Reading("utility_bill", 1.0, GOOD, fields={"issue_date": _field("2")})
    found = [(each.kind, each.outcome) for each in outcomes("f", _several(None, None), reading)]
    assert found == [("passport", "absent"), ("utility_bill", "right")]


def test_what_the_zone_or_the_other_side_says_is_not_extra() -> None:
    zone = "P<UTOALAMI<<KARIM<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
    truth = {"kind": "passport", "fields": {"mrz": _told(zone)}, "other_side": {"address": "3 RUE ATLAS TAZA"}}
    fields = {"family_name": _field("ALAMI"), "address": _field("3 RUE ATLAS TAZA"), "birth_place": _field("TAZA"),
              "birth_date": _field("1974-08-13")}  # fmt: skip
    found = {each.field: each.outcome for each in outcomes("f", truth, Reading("passport", 1.0, GOOD, fields=fields))}
    assert found == {"mrz": "absent", "birth_place": "extra", "birth_date": "extra"}
