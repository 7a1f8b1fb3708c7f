"""Households on disk: the same seed gives the same bytes, and the truth fits the files."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from samples import write
from samples.chance import stream
from samples.write import FolderTakenError, UnknownChoiceError, make

TODAY = date(2026, 11, 22)
# A seed whose first two households have two papers each: drawing is what takes the time.
SMALL_SEED = 94


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (folder,) = make(tmp_path_factory.mktemp("one"), 1, 13, "expired-passport", "phone", TODAY)
    return folder


def test_the_first_household_is_the_same_whatever_number_is_asked_for(tmp_path: Path) -> None:
    done: list[tuple[int, int]] = []
    (alone,) = make(tmp_path / "one", 1, SMALL_SEED, None, "mixed", TODAY)
    first, second = make(tmp_path / "two", 2, SMALL_SEED, None, "mixed", TODAY, lambda *at: done.append(at))
    assert _bytes(alone) == _bytes(first)
    assert _bytes(first) != _bytes(second)
    assert done == [(1, 2), (2, 2)]


def test_another_seed_gives_another_household() -> None:
    assert write.case_of(1, 0, "clean", TODAY).family != write.case_of(2, 0, "clean", TODAY).family


def test_every_document_listed_has_its_file_and_its_truth(corrected: Path) -> None:
    for folder in (corrected, corrected / "answer"):
        listed = {each["file"] for each in _read(folder / "household.json")["documents"]}
        files = {path.name for path in folder.iterdir() if path.suffix in {".jpg", ".pdf"}}
        assert listed == files == set(_read(folder / "truth.json")["files"])


def test_an_answer_brings_new_files_and_the_whole_household(corrected: Path) -> None:
    before, after = _read(corrected / "household.json"), _read(corrected / "answer" / "household.json")
    assert before["members"] == after["members"]
    assert not {each["file"] for each in before["documents"]} & {each["file"] for each in after["documents"]}
    expected = _read(corrected / "truth.json")["expected"]
    assert expected == {
        "outcome": "corrections_requested",
        "codes": ["validity.expired"],
        "after_answer": "accepted",
    }


def test_boxes_lie_in_the_page_image_that_the_contract_defines(corrected: Path) -> None:
    for name, entry in _read(corrected / "truth.json")["files"].items():
        ((width, height, turn),) = entry["page_sizes"]
        with Image.open(corrected / name) as picture:
            assert (*picture.size, 0) == (width, height, turn)
        for field in entry["fields"].values():
            x, y, wide, high = field["box"]
            assert 0 <= x < x + wide <= width
            assert 0 <= y < y + high <= height
            assert field["page"] == 1


def test_a_page_of_a_pdf_is_measured_at_200_dpi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "_SCANNED_PDF_SHARE", 1.0)
    case = write.case_of(3, 0, "clean", TODAY)
    (file,) = write.write_papers(tmp_path, case.papers[:1], "flatbed", lambda stem: stream(3, 0, stem))
    document = pypdfium2.PdfDocument(tmp_path / file.name)
    rendered = document[0].render(scale=200 / 72).to_pil()
    document.close()
    assert [[*rendered.size, 0]] == file.entry["page_sizes"]
    x, y, wide, high = file.entry["fields"]["document_number"]["box"]
    shades = rendered.convert("L").crop((x, y, x + wide, y + high)).getextrema()
    assert shades[0] < 90


def test_a_run_replaces_its_own_folder_but_nobody_elses(tmp_path: Path) -> None:
    folder = tmp_path / "household-0001"
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    with pytest.raises(FolderTakenError):
        make(tmp_path, 1, 1, "clean", "flatbed", TODAY)
    (folder / "letter.txt").rename(folder / "truth.json")
    write.fresh(folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(("scenario", "level"), [("unheard", "flatbed"), (None, "carrier-pigeon")])
def test_an_unknown_choice_is_refused_before_anything_is_written(
    tmp_path: Path, scenario: str | None, level: str
) -> None:
    with pytest.raises(UnknownChoiceError):
        make(tmp_path, 1, 1, scenario, level, TODAY)
    assert list(tmp_path.iterdir()) == []
