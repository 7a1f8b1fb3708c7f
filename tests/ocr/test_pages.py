"""Every format and every way a telephone can be held end as one upright picture."""

import io
from typing import Any

import numpy as np
import pillow_heif
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from ocr.engine import Colour
from ocr.pages import is_blank, turned, turning, turns_to_try
from ocr.prepare import sight
from ocr.sandbox import Sandbox

pillow_heif.register_heif_opener()
ORIENTATION = 0x0112
# How a picture is stored that EXIF then tells to turn: the inverse of what the tag asks for.
STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
FORMS: dict[str, tuple[str, dict[str, Any]]] = {
    "jpeg": ("JPEG", {"quality": 95}),
    "png": ("PNG", {}),
    "webp": ("WEBP", {"lossless": True}),
    "tiff": ("TIFF", {}),
    "heic": ("HEIF", {"quality": 95}),
}


def page() -> Image.Image:
    """A page with a different colour in each corner, wider than it is high."""
    made = Image.new("RGB", (320, 200), "white")
    pen = ImageDraw.Draw(made)
    for corner, colour in (((0, 0), "red"), ((260, 0), "lime"), ((0, 140), "blue"), ((260, 140), "black")):
        pen.rectangle((*corner, corner[0] + 59, corner[1] + 59), fill=colour)
    return made


def corners(pixels: Colour) -> list[str]:
    rows, columns = pixels.shape[:2]
    named = {"red": (254, 0, 0), "lime": (0, 255, 0), "blue": (0, 0, 254), "black": (0, 0, 0)}
    found = []
    for y, x in ((0.1, 0.05), (0.1, 0.95), (0.9, 0.05), (0.9, 0.95)):
        seen = pixels[round(y * rows), round(x * columns)].astype(int)
        found.append(min(named, key=lambda name: int(np.abs(seen - named[name]).sum())))
    return found


@pytest.mark.parametrize("form", FORMS, ids=str)
@pytest.mark.parametrize("orientation", STORED, ids=lambda tag: f"orientation-{tag}")
def test_a_photograph_is_upright_however_the_telephone_was_held(sandbox: Sandbox, form: str, orientation: int) -> None:
    stored, way = page(), STORED[orientation]
    if way is not None:
        stored = stored.transpose(way)
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    content = io.BytesIO()
    name, options = FORMS[form]
    stored.save(content, name, exif=exif.tobytes(), **options)
    with sandbox.file(content.getvalue()) as file:
        whole, small = file.page(0), file.page(0, 160)
    assert corners(whole.pixels) == ["red", "lime", "blue", "black"]
    assert corners(small.pixels) == ["red", "lime", "blue", "black"]
    assert whole.pixels.shape == (200, 320, 3)
    assert whole.size == small.size == (320, 200)
    assert whole.factor == 1.0
    assert small.factor == pytest.approx(0.5)


def grey_16() -> Image.Image:
    return Image.fromarray(np.asarray(page().convert("L")).astype(np.uint16) * 257)


def transparent() -> Image.Image:
    made = page().convert("RGBA")
    made.putalpha(Image.fromarray((np.asarray(page().convert("L")) < 250).astype(np.uint8) * 255))
    return made


@pytest.mark.parametrize(
    ("picture", "form"),
    [
        pytest.param(page().convert("P"), "PNG", id="palette"),
        pytest.param(page().convert("L"), "PNG", id="grey"),
        pytest.param(page().convert("1"), "TIFF", id="bitonal"),
        pytest.param(grey_16(), "PNG", id="16-bit"),
        pytest.param(grey_16(), "TIFF", id="16-bit-tiff"),
        pytest.param(transparent(), "PNG", id="alpha"),
        pytest.param(transparent(), "WEBP", id="alpha-webp"),
        pytest.param(page().convert("CMYK"), "JPEG", id="cmyk"),
    ],
)
def test_every_depth_and_palette_shows_its_ink_on_white(sandbox: Sandbox, picture: Image.Image, form: str) -> None:
    content = io.BytesIO()
    picture.save(content, form)
    with sandbox.file(content.getvalue()) as file:
        pixels = file.page(0).pixels
    assert pixels[180, 300].max() < 40
    assert pixels[100, 160].min() > 215


def test_a_pdf_page_is_told_in_full_size_however_small_it_is_asked_for(sandbox: Sandbox) -> None:
    content = io.BytesIO()
    page().resize((1600, 1000)).save(content, "PDF", resolution=200)
    with sandbox.file(content.getvalue()) as file:
        whole, small = file.page(0), file.page(0, 400)
    assert small.size == whole.size == (whole.pixels.shape[1], whole.pixels.shape[0])
    assert max(small.pixels.shape) <= 401


@pytest.mark.parametrize(("dpi", "own"), [(72, 72), (150, 200), (300, 300), (600, 300)], ids=str)
def test_a_scan_in_a_pdf_comes_in_its_own_pixels_and_is_told_at_200_dpi(sandbox: Sandbox, dpi: int, own: int) -> None:
    content = io.BytesIO()
    page().resize((4 * dpi, 3 * dpi)).save(content, "PDF", resolution=dpi)
    with sandbox.file(content.getvalue()) as file:
        scanned = file.page(0, scanned=True)
    assert scanned.size == pytest.approx((800, 600), abs=1)
    assert scanned.pixels.shape[:2] == pytest.approx((3 * own, 4 * own), abs=1)


def test_a_picture_on_part_of_a_pdf_page_does_not_set_its_resolution(sandbox: Sandbox) -> None:
    written, picture = pypdfium2.PdfDocument.new(), io.BytesIO()
    page().resize((1200, 900)).save(picture, "JPEG")
    sheet, image = written.new_page(288, 216), pypdfium2.PdfImage.new(written)
    image.load_jpeg(picture)
    image.set_matrix(pypdfium2.PdfMatrix().scale(144, 108))
    sheet.insert_obj(image)
    sheet.gen_content()
    content = io.BytesIO()
    written.save(content)
    with sandbox.file(content.getvalue()) as file:
        assert file.page(0, scanned=True).pixels.shape == (600, 800, 3)


def lines_of_text(width: int, height: int) -> Colour:
    made = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(made)
    words = ("Royaume", "du", "Maroc", "Ministère", "de", "Intérieur", "commune", "acte", "naissance", "nom", "prénom")
    at = 0
    for y in range(60, height - 60, 44):
        x = 60
        while x < width - 200:
            word, at = words[at * 7 % len(words)], at + 1
            pen.text((x, y), word, fill="black", font_size=24)
            x += round(pen.textlength(word, font_size=24)) + 12
    return np.asarray(made)


def test_the_axis_of_the_lines_is_told_from_the_ink() -> None:
    upright = lines_of_text(900, 1200)
    assert turns_to_try(sight(upright))[:2] == (0, 180)
    assert turns_to_try(sight(turned(upright, 90)))[:2] == (90, 270)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_points_turn_as_pictures_do(turn: int) -> None:
    picture = np.zeros((20, 30, 3), np.uint8)
    picture[4, 7] = 255
    (x, y, _) = turning(turn, 30, 20) @ np.array([7, 4, 1])
    assert turned(picture, turn)[round(y), round(x)].tolist() == [255, 255, 255]


def test_an_empty_page_is_blank_and_a_page_with_one_line_is_not() -> None:
    empty = np.full((1200, 900, 3), 250, np.uint8)
    assert is_blank(sight(empty))
    empty[600:605, 400:404] = 30
    assert is_blank(sight(empty))
    assert not is_blank(sight(lines_of_text(900, 200)))


@pytest.mark.parametrize("turn", [0, 90])
def test_the_frame_of_a_card_does_not_turn_its_page(turn: int) -> None:
    card = Image.new("RGB", (1000, 700), "white")
    pen = ImageDraw.Draw(card)
    for left in range(40, 960, 60):
        pen.rectangle((left, 20, left + 20, 680), fill="black")
    for row in range(60, 620, 60):
        for letter in range(16):
            pen.rectangle((110 + letter * 16, row, 119 + letter * 16, row + 14), fill="black")
    pen.rectangle((100, 40, 380, 50), fill="white")
    likely = turns_to_try(sight(np.rot90(np.asarray(card), turn // 90).copy()))[:2]
    assert likely == ((90, 270) if turn else (0, 180))
