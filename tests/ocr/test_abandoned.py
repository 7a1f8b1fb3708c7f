"""A reading that nobody waits for ends at the next thing that it would ask the engine for."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFont

from ocr.errors import ReadingAbandonedError
from ocr.reader import Reader

pytestmark = pytest.mark.reading


def a_letter() -> bytes:
    sheet = Image.new("RGB", (1240, 1754), "white")
    lines = "\n".join(f"Attestation de résidence, ligne {number}" for number in range(20))
    ImageDraw.Draw(sheet).text((120, 160), lines, "black", ImageFont.load_default(32))
    out = io.BytesIO()
    sheet.save(out, "PNG")
    return out.getvalue()


def test_an_abandoned_reading_ends_at_once_and_its_reader_reads_on(reader: Reader) -> None:
    asked: list[bool] = []

    def is_abandoned() -> bool:
        asked.append(len(asked) > 0)
        return asked[-1]

    with pytest.raises(ReadingAbandonedError):
        reader.read(a_letter(), is_abandoned)
    assert asked == [False, True]
    assert reader.read(a_letter(), lambda: False).error is None
