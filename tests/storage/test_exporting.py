"""What a family is given of its own data: everything that is kept, but what staff suspects."""

import json

import pytest

from dossier.errors import UnknownDossierError
from dossier.findings import Finding, Outcome, Verdict
from dossier.looking import LookReason
from dossier.reasons import REASONS
from storage.erasing import sealed_columns
from storage.exporting import _SEALS, SqlExports
from storage.keys import Keyring
from storage.looking import SqlLooks
from tests.acts import REVIEWER
from tests.storage.complaining import WORDS, Recourse
from tests.storage.desk import DOUBT, Desk

pytestmark = pytest.mark.engines


def test_every_sealed_column_of_a_dossier_is_opened_for_its_family() -> None:
    known = {(table.name, column.name) for table, columns in sealed_columns().items() for column in columns}
    assert known == set(_SEALS)


def test_a_family_is_given_what_it_declared_what_was_decided_and_who_looked(desk: Desk, keys: Keyring) -> None:
    recourse = Recourse(desk, keys)
    number = recourse.refused()
    recourse.complained(dossier=number)
    SqlLooks(desk.database).note(number, REVIEWER, LookReason.REVIEW)
    told = SqlExports(desk.database, keys).everything(number)
    written = json.dumps(told, ensure_ascii=False)
    for value in ("Alaoui", "5170669072", "12 rue des Orangers", "m1-identity.jpg", WORDS, "dossier_rejected", "12.5"):
        assert value in written
    assert told["look"][0]["reason"] == "review"


def test_a_suspicion_stays_with_staff(desk: Desk, keys: Keyring) -> None:
    hidden = next(code for code, reason in REASONS.items() if not reason.told_to_applicant)
    number = desk.deposited()
    suspicion = Finding(hidden, Verdict.UNCERTAIN, member="m1", declared="seen elsewhere")
    desk.assessed(number, Outcome.IN_REVIEW, DOUBT, suspicion)
    written = json.dumps(SqlExports(desk.database, keys).everything(number))
    assert DOUBT.code in written
    assert hidden not in written
    assert "seen elsewhere" not in written


def test_a_task_that_asks_about_a_suspicion_is_not_counted_either(desk: Desk, keys: Keyring) -> None:
    hidden = next(code for code, reason in REASONS.items() if not reason.told_to_applicant)
    number = desk.deposited()
    desk.assessed(number, Outcome.IN_REVIEW, DOUBT, Finding(hidden, Verdict.UNCERTAIN, member="m1"))
    told = SqlExports(desk.database, keys).everything(number)
    assert [each["question"]["code"] for each in told["review_task"]] == [DOUBT.code]  # type: ignore[index]


def test_what_is_not_there_is_not_given(desk: Desk, keys: Keyring) -> None:
    exports = SqlExports(desk.database, keys)
    for ask in (exports.everything, exports.view):
        with pytest.raises(UnknownDossierError):
            ask("K7QM-2XPD-5")
