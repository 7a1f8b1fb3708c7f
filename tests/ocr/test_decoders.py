"""Bent files of every format: a page or a refusal with its code, never anything else, and the reader lives on."""

import io
from functools import cache

import numpy as np
import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from dossier.documents import KINDS
from dossier.reading import Legibility
from ocr.__main__ import as_json
from ocr.anchors import find, of_kind
from ocr.errors import BY_CODE, UnreadableFileError
from ocr.reader import Reader
from ocr.sandbox import Sandbox
from tests.ocr import files
from tests.ocr.sheets import sheet
from tests.ocr.test_pages import page

pillow_heif.register_heif_opener()
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "PDF")


@cache
def sound(form: str) -> bytes:
    content = io.BytesIO()
    if form in ("TIFF", "PDF"):
        page().save(content, form, save_all=True, append_images=[page().rotate(90)])
    else:
        page().save(content, form)
    return content.getvalue()


@st.composite
def bent(draw: st.DrawFn) -> bytes:
    """A sound file with some bytes changed, a piece doubled, or its end lost."""
    content = bytearray(sound(draw(st.sampled_from(FORMATS))))
    for _ in range(draw(st.integers(1, 12))):
        at = draw(st.integers(0, len(content) - 1))
        content[at] = draw(st.integers(0, 255))
    piece = draw(st.integers(0, len(content) - 1))
    match draw(st.sampled_from(("as is", "cut", "doubled", "headless"))):
        case "cut":
            content = content[:piece]
        case "doubled":
            content = content[:piece] + content[max(0, piece - 64) :]
        case "headless":
            content = content[:64] + content[64 + piece % 512 :]
        case _:
            pass
    return bytes(content)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=bent())
def test_a_bent_file_is_a_page_or_a_refusal(sandbox: Sandbox, content: bytes) -> None:
    code = None
    try:
        with sandbox.file(content) as file:
            first = file.page(0)
            assert first.pixels.ndim == 3
            assert first.pages >= 1
    except UnreadableFileError as error:
        code = error.code
    assert code is None or code in BY_CODE


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(bent(), st.binary(max_size=2000)))
def test_a_first_look_at_any_bytes_ends_with_a_verdict(reader: Reader, content: bytes) -> None:
    inspection = reader.inspect(content)
    assert inspection.error is None or inspection.error in BY_CODE
    assert inspection.error is None or not inspection.is_usable


@pytest.mark.reading
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=bent())
def test_reading_any_bytes_ends_with_a_line(reader: Reader, content: bytes) -> None:
    reading = reader.read(content)
    line = as_json("bent", reading)
    assert ("error" in line) != ("kind" in line)


@pytest.mark.reading
@pytest.mark.parametrize("size", [(1, 1), (7, 7), (1, 5000), (5000, 1), (900, 12), (6000, 30)], ids=str)
@pytest.mark.parametrize("fill", ["white", "black", "noise"])
def test_a_sliver_of_a_picture_is_unreadable_and_no_fault(reader: Reader, size: tuple[int, int], fill: str) -> None:
    chance = np.random.default_rng(1).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    content = io.BytesIO()
    (Image.fromarray(chance) if fill == "noise" else Image.new("RGB", size, fill)).save(content, "PNG")
    assert not reader.inspect(content.getvalue()).is_usable
    assert reader.read(content.getvalue()).quality.verdict is Legibility.UNREADABLE


@pytest.mark.reading
def test_a_poisoned_page_costs_its_file_one_line_and_the_next_file_nothing(reader: Reader) -> None:
    whole = sound("TIFF")
    poisoned = whole[: len(whole) * 3 // 4]
    assert reader.read(poisoned).error in (None, *BY_CODE)
    assert reader.read(files.picture()).error is None


@pytest.mark.reading
def test_no_row_of_a_paper_is_remembered_once_a_file_is_read(reader: Reader) -> None:
    rows, wanted = sheet(((50, "Nom : BENNANI"),)), of_kind(KINDS["birth_certificate"])
    before = find(rows, wanted)[0]
    assert find(rows, wanted)[0] is before
    reader.read(files.picture())
    assert find(rows, wanted)[0] is not before
