"""Files of several documents, and the page that explains them: real papers, the real engine."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from ocr.engine import Colour
from ocr.explain import explain
from ocr.reader import Reader

pytestmark = pytest.mark.reading
ROOT = Path(__file__).resolve().parents[2]


def papers(out: Path, seed: str, *options: str) -> dict[str, Any]:
    made = [sys.executable, "-m", "samples", "documents", str(out), "--seed", seed, "--count", "2", *options]
    subprocess.run(made, check=True, capture_output=True, cwd=ROOT)
    truth: dict[str, Any] = json.loads((out / "truth.json").read_text())["files"]
    return truth


def decoded(data: bytes) -> Colour:
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, dict[str, Any]]:
    out = tmp_path_factory.mktemp("card")
    truth = papers(out, "41", "--kind", "passport", "--level", "flatbed", "--format", "jpeg")
    name, told = next(iter(truth.items()))
    return (out / name).read_bytes(), told


def test_a_page_is_read_whichever_way_up_it_lies(reader: Reader, card: tuple[bytes, dict[str, Any]]) -> None:
    data, told = card
    upright = decoded(data)
    for quarters, turn in ((1, 90), (2, 180), (3, 270)):
        _, content = cv2.imencode(".jpg", np.rot90(upright, quarters))
        reading = reader.read(content.tobytes())
        assert reading.kind == "passport"
        assert reading.page_sizes[0].turn == turn
        assert reading.fields["document_number"].value == told["fields"]["document_number"]["value"]


def test_two_cards_on_a_desk_are_two_documents(reader: Reader, tmp_path: Path) -> None:
    truth = papers(tmp_path, "43", "--kind", "passport", "--level", "flatbed", "--format", "jpeg")
    sheets = [decoded((tmp_path / name).read_bytes()) for name in truth]
    height = max(sheet.shape[0] for sheet in sheets)
    width = sum(sheet.shape[1] for sheet in sheets)
    desk = np.full((height + 400, width + 600, 3), (60, 80, 110), np.uint8)
    left = 200
    for sheet in sheets:
        desk[200 : 200 + sheet.shape[0], left : left + sheet.shape[1]] = sheet
        left += sheet.shape[1] + 200
    _, content = cv2.imencode(".jpg", desk)
    reading = reader.read(content.tobytes())
    assert [each.kind for each in reading.documents] == ["passport", "passport"]
    numbers = [each.fields["document_number"].value for each in reading.documents]
    assert numbers == [told["fields"]["document_number"]["value"] for told in truth.values()]
    assert reading.fields == reading.documents[0].fields
    assert all(each.region is not None for each in reading.documents)


def test_the_page_that_explains_holds_everything_itself(reader: Reader, card: tuple[bytes, dict[str, Any]]) -> None:
    data, told = card
    page = explain(reader, data, "<passport>.jpg")
    assert "&lt;passport&gt;.jpg" in page
    assert told["fields"]["document_number"]["value"] in page
    assert "recognition: pages" in page
    assert not re.search(r"(src|href)=[\"'](?!data:)", page)
