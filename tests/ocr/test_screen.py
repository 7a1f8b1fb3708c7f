"""Judging a file by its first bytes, without a decoder."""

import io

import pillow_heif
import pytest
from PIL import Image

from ocr.errors import UnreadableFileError
from ocr.screen import HEAD_BYTES, screen
from ocr.settings import DecodeLimits
from tests.ocr import files


@pytest.mark.parametrize(
    ("form", "media_type"),
    [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp"), ("TIFF", "image/tiff")],
)
def test_type_and_size_are_read_off_the_header(form: str, media_type: str) -> None:
    data = files.picture((640, 480), form)
    seen = screen(data[:HEAD_BYTES], len(data))
    # A TIFF may keep its table at its end, out of sight of the first bytes.
    assert (seen.media_type, seen.pixels) in {(media_type, (640, 480)), ("image/tiff", None)}


def test_heic_is_known_by_its_brand() -> None:
    file = io.BytesIO()
    pillow_heif.from_pillow(Image.new("RGB", (640, 480))).save(file)
    seen = screen(file.getvalue()[:HEAD_BYTES], len(file.getvalue()))
    assert (seen.media_type, seen.pixels) == ("image/heic", (640, 480))


@pytest.mark.parametrize(
    ("head", "size", "code"),
    [
        pytest.param(b"", 0, "file.empty", id="empty"),
        pytest.param(b"hello", 5, "type.not_a_document", id="text"),
        pytest.param(b"GIF89a" + b"\0" * 99, 105, "type.not_a_document", id="gif"),
        pytest.param(b"PK\x03\x04" + b"\0" * 99, 103, "type.not_a_document", id="zip"),
        pytest.param(b"\xff\xd8\xff", 60 * 1024 * 1024, "file.too_large", id="60-mb"),
        pytest.param(files.png_claiming(13000, 13000, 1), 999, "file.too_many_pixels", id="png-bomb"),
        pytest.param(files.tiff_claiming(60000, 60000), 999, "file.too_many_pixels", id="tiff-bomb"),
    ],
)
def test_a_file_is_refused_by_its_header(head: bytes, size: int, code: str) -> None:
    with pytest.raises(UnreadableFileError) as refusal:
        screen(head[:HEAD_BYTES], size)
    assert refusal.value.code == code


def test_limits_are_settings() -> None:
    data = files.picture((640, 480), "PNG")
    with pytest.raises(UnreadableFileError) as refusal:
        screen(data, len(data), DecodeLimits(page_pixels=1000))
    assert refusal.value.code == "file.too_many_pixels"
