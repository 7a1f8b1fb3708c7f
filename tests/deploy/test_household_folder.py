"""A household on disk: what is read, what is refused, and in which words."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from deploy import household_folder
from deploy.household_folder import HouseholdFolderError, default_registries, read_answer, read_folder
from gateways.sandbox.population import HouseholdRegistries
from tests.deploy.played_api import HOUSEHOLD
from tests.gateways.households import HEAD

TODAY = date(2026, 11, 22)


def _write(folder: Path, **changed: object) -> None:
    content = {key: value for key, value in {**HOUSEHOLD, **changed}.items() if value != "absent"}
    (folder / "household.json").write_text(json.dumps(content), encoding="utf-8")


def _member(**changed: object) -> list[dict[str, Any]]:
    return [{**HOUSEHOLD["members"][0], **changed}]


def test_a_sound_folder_is_read_and_nothing_is_added_to_its_declaration(folder: Path) -> None:
    read = read_folder(folder, TODAY)
    assert read.household is not None
    assert read.household.head.given_names == "Salma"
    expected = {key: value for key, value in HOUSEHOLD.items() if key != "documents"}
    expected["members"] = [{key: value for key, value in HOUSEHOLD["members"][0].items() if value is not None}]
    assert read.declaration == expected
    assert [(each.name, each.kind, each.member) for each in read.documents] == [
        ("m1-identity.jpg", "identity_card", "m1"),
        ("bill.pdf", None, None),
    ]
    assert read.ignored == ()


def test_without_a_list_every_file_is_sent_but_json_and_hidden_ones(folder: Path) -> None:
    _write(folder, documents="absent")
    (folder / "truth.json").write_text("{}")
    (folder / ".DS_Store").write_bytes(b"")
    (folder / "answer").mkdir()
    assert [each.name for each in read_folder(folder, TODAY).documents] == ["bill.pdf", "m1-identity.jpg"]


def test_registries_are_derived_where_the_folder_has_none(folder: Path) -> None:
    read = read_folder(folder, TODAY)
    assert read.household is not None
    derived = default_registries(read.household, TODAY)
    assert read.registries == derived
    assert derived["rsu"] == {
        "members": [{"idcs": HEAD, "relation": "head"}],
        "index": "7.5",
        "as_of": "2026-11-22",
    }
    assert derived["cover"][HEAD]["covered"] is False
    HouseholdRegistries.model_validate(derived)


def test_registries_are_sent_as_they_are_written(folder: Path) -> None:
    written = {"rnp": {HEAD: None}, "rsu": None, "cover": {"down": True}}
    (folder / "registries.json").write_text(json.dumps(written))
    assert read_folder(folder, TODAY).registries == written


def test_a_bare_index_keeps_the_digits_it_was_written_with(folder: Path) -> None:
    rsu = '{"rsu": {"members": [{"idcs": "1", "relation": "head"}], "index": 9.32642840, "as_of": "2026-10-01"}}'
    (folder / "registries.json").write_text(rsu)
    registries = read_folder(folder, TODAY).registries
    assert registries is not None
    assert registries["rsu"]["index"] == "9.32642840"


def test_a_key_that_nobody_asked_for_is_left_out_and_named(folder: Path) -> None:
    _write(folder, members=_member(nickname="x"), specimen=True)
    read = read_folder(folder, TODAY)
    assert sorted(read.ignored) == ["members.0.nickname", "specimen"]
    assert read.declaration is not None
    assert "specimen" not in read.declaration


def test_what_registries_cannot_know_is_left_out_of_them_and_named(folder: Path) -> None:
    person = {"family_name": "Alaoui", "given_names": "Salma", "birth_date": "1985-03-12", "sex": "F"}
    members = [{"idcs": HEAD, "relation": "head", "name": "x"}]
    rsu = {"members": members, "index": "7.5", "as_of": "2026-10-01"}
    written = {"comment": "x", "rnp": {HEAD: {**person, "nickname": "x"}}, "rsu": rsu, "cover": None}
    (folder / "registries.json").write_text(json.dumps(written))
    read = read_folder(folder, TODAY)
    assert read.registries == {
        "rnp": {HEAD: person},
        "rsu": {**rsu, "members": [{"idcs": HEAD, "relation": "head"}]},
        "cover": None,
    }
    assert len(read.ignored) == 3
    HouseholdRegistries.model_validate(read.registries)


@pytest.mark.parametrize(
    ("spoil", "code", "says"),
    [
        (lambda folder: (folder / "household.json").unlink(), "folder.household_missing", "holds no"),
        (lambda folder: (folder / "household.json").write_text("{"), "folder.household_invalid", "line 1, column 2"),
        (lambda folder: (folder / "household.json").write_bytes(b"\xff\xfe"), "folder.household_invalid", "UTF-8"),
        (lambda folder: (folder / "household.json").write_text("[" * 100_000), "folder.household_invalid", "deep"),
        (lambda folder: (folder / "household.json").write_text("[]"), "folder.household_invalid", "top"),
        (lambda folder: (folder / "household.json").write_text(" " * (1 << 21)), "folder.household_invalid", "1 MB"),
        (lambda folder: _write(folder, members=[]), "folder.household_invalid", "members: "),
        (lambda folder: _write(folder, phone="+33123456789"), "folder.household_invalid", "value.phone_invalid"),
        (
            lambda folder: _write(folder, members=_member(birth_date="12/03/1985")),
            "folder.household_invalid",
            "birth_date",
        ),
        (lambda folder: _write(folder, members=_member(birth_date="1985-02-30")), "folder.household_invalid", "date"),
        (lambda folder: _write(folder, members=_member(studying="yes")), "folder.household_invalid", "0.studying"),
        (lambda folder: _write(folder, members=_member() * 2), "folder.household_invalid", "member_repeated"),
        (lambda folder: _write(folder, members=_member(sex="absent and wrong")), "folder.household_invalid", "0.sex"),
        (lambda folder: (folder / "bill.pdf").unlink(), "folder.file_missing", "bill.pdf"),
        (lambda folder: _write(folder, documents=[{"file": "../other.jpg"}]), "folder.file_outside", "other.jpg"),
        (lambda folder: _write(folder, documents=[{"file": "/etc/passwd"}]), "folder.file_outside", "passwd"),
        (
            lambda folder: (folder / "registries.json").write_text('{"rnp": {"1": {}}}'),
            "folder.registries_invalid",
            "rnp",
        ),
        (lambda folder: (folder / "registries.json").write_text("null"), "folder.registries_invalid", "top"),
    ],
    ids=[
        *("no declaration", "not JSON", "not UTF-8", "too deep", "a list", "too large", "nobody", "no telephone"),
        *("a date of another shape", "no such day", "a word for a switch", "the same member twice", "no such sex"),
        *("file gone", "file above", "file elsewhere", "nobody known", "no registries"),
    ],
)
def test_a_folder_that_cannot_be_sent_is_refused_with_a_stable_code(
    folder: Path, spoil: Callable[[Path], object], code: str, says: str
) -> None:
    spoil(folder)
    with pytest.raises(HouseholdFolderError, match=says) as caught:
        read_folder(folder, TODAY)
    assert caught.value.code == code
    assert "Alaoui" not in str(caught.value)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for read in (lambda path: read_folder(path, TODAY), read_answer):
        with pytest.raises(household_folder.FolderMissingError, match="not a folder"):
            read(tmp_path / "nowhere")


def test_an_answer_may_hold_files_only(folder: Path) -> None:
    (folder / "household.json").unlink()
    answer = read_answer(folder)
    assert (answer.household, answer.declaration, answer.registries) == (None, None, None)
    assert [each.name for each in answer.documents] == ["bill.pdf", "m1-identity.jpg"]


def test_an_answer_may_say_only_what_its_files_are(folder: Path) -> None:
    (folder / "household.json").write_text('{"documents": [{"file": "bill.pdf", "kind": "utility_bill"}]}')
    answer = read_answer(folder)
    assert answer.declaration is None
    assert [(each.name, each.kind) for each in answer.documents] == [
        ("bill.pdf", "utility_bill"),
        ("m1-identity.jpg", None),
    ]


def test_an_answer_may_list_what_was_sent_before(folder: Path) -> None:
    (folder / "bill.pdf").unlink()
    assert [each.name for each in read_answer(folder, frozenset({"bill.pdf"})).documents] == ["m1-identity.jpg"]
    with pytest.raises(household_folder.FileMissingError):
        read_answer(folder)


def test_an_answer_may_change_what_is_declared(folder: Path) -> None:
    _write(folder, members=_member(family_name="El Alaoui"))
    answer = read_answer(folder)
    assert answer.declaration is not None
    assert answer.declaration["members"][0]["family_name"] == "El Alaoui"
