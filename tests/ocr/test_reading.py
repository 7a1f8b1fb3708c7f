"""Reading real pages with the real engines: one fresh household, and the contract of the command line."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks.reading import outcomes
from dossier.reading import Reading
from ocr import nets
from ocr.pytesseract_engine import PytesseractEngine
from ocr.reader import Reader
from ocr.sandbox import Sandbox
from ocr.settings import ReaderSettings
from tests.ocr import files

pytestmark = pytest.mark.reading
ROOT = Path(__file__).resolve().parents[2]
SEED = "77"
# What a clean household is proved by: these have to be read, and confirmed.
KEYS = {
    "identity_card": {"document_number", "family_name", "given_names", "birth_date", "expiry_date", "sex"},
    "passport": {"document_number", "national_id", "family_name", "given_names", "birth_date", "expiry_date"},
    "birth_certificate": {"family_name", "given_names", "birth_date"},
    "marriage_certificate": {"marriage_date", "husband_document_number", "wife_document_number"},
    "residence_certificate": {"holder_name", "document_number", "issue_date"},
    "utility_bill": {"holder_name", "issue_date"},
}


@pytest.fixture(scope="module")
def household(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("samples")
    made = [sys.executable, "-m", "samples", "make", str(out), "--households", "1", "--seed", SEED]
    # The day is fixed, for it is printed on the papers: another day is another set of pictures.
    made += ["--today", "2026-11-22"]
    subprocess.run([*made, "--scenario", "clean", "--level", "flatbed"], check=True, capture_output=True, cwd=ROOT)
    return next(out.rglob("truth.json")).parent


def truths(household: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((household / "truth.json").read_text())["files"]
    return read


@pytest.fixture(scope="module")
def readings(household: Path, reader: Reader) -> dict[str, Reading]:
    return {name: reader.read((household / name).read_bytes()) for name in truths(household)}


def test_a_clean_household_is_read_and_its_keys_are_confirmed(household: Path, readings: dict[str, Reading]) -> None:
    missed, wrong = [], []
    for name, truth in truths(household).items():
        reading = readings[name]
        assert reading.kind == truth["kind"], name
        assert [[size.width, size.height, size.turn] for size in reading.page_sizes] == truth["page_sizes"], name
        for each in outcomes(name, truth, reading):
            if each.outcome == "wrong" and each.confidence >= 0.9:
                wrong.append((name, each.field))
            if each.field in KEYS.get(truth["kind"], ()) and not (each.outcome == "right" and each.confidence >= 0.9):
                missed.append((name, each.field))
    assert wrong == []
    assert missed == []


def test_boxes_lie_on_what_was_read(household: Path, readings: dict[str, Reading]) -> None:
    name, truth = next((n, t) for n, t in truths(household).items() if t["kind"] in ("identity_card", "passport"))
    reading = readings[name]
    left, top, width, height = truth["fields"]["birth_date"]["box"]
    box = reading.fields["birth_date"].box
    assert abs(box.x + box.width / 2 - (left + width / 2)) < width
    assert abs(box.y + box.height / 2 - (top + height / 2)) < height


def test_the_portable_engine_reads_the_same(household: Path, sandbox: Sandbox) -> None:
    name, truth = next((n, t) for n, t in truths(household).items() if t["kind"] != "marriage_certificate")
    with Reader(ReaderSettings(engine="pytesseract"), sandbox) as portable:
        reading = portable.read((household / name).read_bytes())
    assert reading.kind == truth["kind"]
    found = list(outcomes(name, truth, reading))
    assert not [each.field for each in found if each.outcome == "wrong" and each.confidence >= 0.9]
    assert sum(each.outcome == "right" for each in found) >= 0.8 * len(truth["fields"])


def test_a_lone_net_that_agrees_with_itself_is_not_sure(household: Path, sandbox: Sandbox) -> None:
    name = next(n for n, t in truths(household).items() if t["kind"] in ("residence_certificate", "utility_bill"))
    paper = (household / name).read_bytes()
    found = nets.locate()
    lone = replace(found, fra=found.fra[-1:], ara=found.ara[-1:])
    with (
        Reader(sandbox=sandbox, engine=PytesseractEngine(found)) as with_two,
        Reader(sandbox=sandbox, engine=PytesseractEngine(lone)) as with_one,
    ):
        two, one = with_two.read(paper), with_one.read(paper)
    assert max(each.confidence for each in two.fields.values()) >= 0.9
    assert max(each.confidence for each in one.fields.values()) < 0.9


def test_the_command_gives_every_file_its_line(tmp_path: Path) -> None:
    names = {"blank.jpg": files.picture(), "empty.pdf": b"", "text.jpg": b"hello", "locked.pdf": files.ENCRYPTED_PDF}
    names |= {"25.pdf": files.pages(25, "PDF", (40, 30)), "dot.png": files.pages(1, "PNG", (1, 1))}
    names |= {"moving.webp": files.pages(3, "WEBP", (300, 200)), "moving.gif": files.pages(3, "GIF", (300, 200))}
    names |= {"vast.png": files.png_claiming(13000, 13000)}
    for name, content in names.items():
        (tmp_path / name).write_bytes(content)
    asked = [*(str(tmp_path / name) for name in names), str(tmp_path / "missing.jpg"), str(tmp_path)]
    done = subprocess.run([sys.executable, "-m", "ocr", "read", *asked], capture_output=True, text=True, cwd=ROOT)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert [line["file"] for line in lines] == asked
    assert [line.get("error") for line in lines] == [
        None, "file.empty", "type.not_a_document", "quality.password_protected", "file.too_many_pages", None, None,
        "type.not_a_document", "file.too_many_pixels", "file.cannot_open", "file.cannot_open",
    ]  # fmt: skip
    assert lines[0]["kind"] == "unknown"
