"""What the description of the API promises, and what it takes: the long way round is `benchmarks.contract`."""

import re

import pytest
from fastapi import FastAPI
from pydantic import ValidationError

from api.policies import API, Who
from api.v1.covers import ChangeIn
from api.v1.desk import ExtensionIn


def test_every_address_says_what_any_of_its_kind_may_refuse(app: FastAPI) -> None:
    for path, operations in app.openapi()["paths"].items():
        for method, operation in operations.items():
            told, may = operation["responses"], API[f"{method.upper()} {path}"]
            guarded = not {Who.ANYONE, Who.PROVIDER} & set(may)
            assert operation["security"] == ([{"HTTPBearer": []}] if guarded else [])
            assert {"401", "403"} <= set(told) or not guarded, path
            assert "503" in told
            assert {"400", "408", "413", "415"} <= set(told) or "requestBody" not in operation, path
            keys = [each for each in operation.get("parameters", ()) if each["name"] == "Idempotency-Key"]
            assert all(each["required"] and "400" in told for each in keys)


def test_days_are_bounded_in_the_description_as_they_are_taken(app: FastAPI) -> None:
    said = app.openapi()["components"]["schemas"]["ChangeIn"]["properties"]["effective_on"]["pattern"]
    for day, taken in (("2026-11-23", True), ("2099-12-31", True), ("1999-12-31", False), ("3323-12-19", False)):
        assert bool(re.search(said, day)) is taken
        if taken:
            ChangeIn.model_validate({"kind": "income", "effective_on": day})
        else:
            with pytest.raises(ValidationError):
                ChangeIn.model_validate({"kind": "income", "effective_on": day})


@pytest.mark.parametrize("days", [5, 5.0])
def test_a_whole_number_is_whole_however_it_is_written(days: float) -> None:
    assert ExtensionIn.model_validate({"days": days, "grounds": "hardship"}).days == 5


@pytest.mark.parametrize("days", ["5", 5.5, True, 0, 366, None])
def test_what_is_no_number_of_days_is_refused(days: object) -> None:
    with pytest.raises(ValidationError):
        ExtensionIn.model_validate({"days": days, "grounds": "hardship"})
