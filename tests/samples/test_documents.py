"""Single papers: each format opens as what it is, and the truth fits the page image that the contract defines."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pypdfium2
import pytest
from PIL import Image, ImageOps

from samples.documents import Wanted, make
from samples.formats import FORMATS
from samples.write import UnknownChoiceError

TODAY = date(2026, 11, 22)
pillow_heif.register_heif_opener()


def _truth(folder: Path) -> dict[str, Any]:
    files: dict[str, Any] = json.loads((folder / "truth.json").read_text(encoding="utf-8"))["files"]
    return files


def _page_image(path: Path, page: int, turn: int) -> Image.Image:
    if path.suffix == ".pdf":
        document = pypdfium2.PdfDocument(path)
        picture: Image.Image = document[page - 1].render(scale=200 / 72).to_pil()
        document.close()
    else:
        with Image.open(path) as opened:
            opened.seek(page - 1)
            picture = ImageOps.exif_transpose(opened.convert("RGB") if opened.mode == "P" else opened.copy())
    return picture.convert("L").rotate(-turn, expand=True)


def _check(folder: Path) -> None:
    for name, entry in _truth(folder).items():
        for page, (width, height, turn) in enumerate(entry["page_sizes"], 1):
            picture = _page_image(folder / name, page, turn)
            assert picture.size == (width, height)
            for paper in entry.get("documents", [entry]):
                for field in (each for each in paper["fields"].values() if each["page"] == page):
                    x, y, wide, high = field["box"]
                    assert 0 <= x < x + wide <= width
                    assert 0 <= y < y + high <= height
                    shades = np.asarray(picture.crop((x, y, x + wide, y + high)))
                    assert np.ptp(shades) > 40  # ink on paper


@pytest.mark.parametrize("form", FORMATS)
def test_each_format_is_stored_as_such_with_its_values_in_their_places(tmp_path: Path, form: str) -> None:
    make(tmp_path / "out", 1, 3, Wanted(level="scan150", kind="residence_certificate", form=form), TODAY)
    _check(tmp_path / "out")
    ((name, entry),) = _truth(tmp_path / "out").items()
    assert entry["format"] == form
    assert name.endswith(FORMATS[form].suffix)


@pytest.mark.parametrize("level", ["rotated", "exif"])
def test_values_of_a_turned_picture_lie_in_the_upright_page_image(tmp_path: Path, level: str) -> None:
    make(tmp_path / "out", 2, 4, Wanted(level=level, kind="family_booklet"), TODAY)
    _check(tmp_path / "out")
    turns = [entry["page_sizes"][0][2] for entry in _truth(tmp_path / "out").values()]
    assert all((turn == 0) == (level == "exif") for turn in turns)


def test_several_papers_in_a_file_are_listed_and_the_first_is_the_files_own(tmp_path: Path) -> None:
    make(tmp_path / "out", 8, 5, Wanted(level="scan150", several=True), TODAY)
    _check(tmp_path / "out")
    entries = [entry for entry in _truth(tmp_path / "out").values() if "documents" in entry]
    assert entries
    for entry in entries:
        first = entry["documents"][0]
        assert (entry["kind"], entry["fields"]) == (first["kind"], first["fields"])
    assert any(each["region"] for entry in entries for each in entry["documents"])
    assert any(each["pages"] == [2] for entry in entries for each in entry["documents"])


def test_an_unreadable_picture_carries_its_code_and_no_kind_where_there_is_no_paper(tmp_path: Path) -> None:
    make(tmp_path / "out", 7, 6, Wanted(level="unreadable", form="jpeg"), TODAY)
    entries = list(_truth(tmp_path / "out").values())
    assert len({entry["problems"][0] for entry in entries}) == 7
    for entry in entries:
        assert entry["level"] == "unreadable"
        assert (entry["kind"] == "unknown") == (entry["problems"] == ["type.not_a_document"])
        assert entry["fields"] or entry["problems"] in (["type.not_a_document"], ["quality.cropped"])


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make(tmp_path / name, 2, 7, Wanted(level="copy"), TODAY)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two


def test_sides_of_a_card_photographed_come_apart_now_and_then(tmp_path: Path) -> None:
    written = make(tmp_path / "out", 6, 8, Wanted(level="phone", kind="residence_permit"), TODAY)
    names = set(_truth(tmp_path / "out"))
    assert written == len(names) > 6
    assert any(name.startswith("0001") for name in names)


@pytest.mark.parametrize(
    "wrong",
    [{"group": "others"}, {"level": "pigeon"}, {"kind": "receipt"}, {"form": "gif"}],
    ids=lambda each: str(each),
)
def test_what_there_is_not_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(UnknownChoiceError):
        Wanted(**wrong)  # type: ignore[arg-type]
