"""The weights of our own beside npm's: worn names in faces that no lesson was printed in."""

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from rapidfuzz.distance import Levenshtein

from ocr import nets
from ocr.engine import Engine, Grey
from ocr.reader import start_engine
from ocr.settings import ReaderSettings
from samples.fonts import SERIF, Face, sized
from training.wear import Wear

pytestmark = pytest.mark.reading
EM, COUNT = 56, 60
OFFICE = Face("truetype/kacst/KacstOffice.ttf", "fonts-kacst")
LATIN = (
    "TOURIYA",
    "AMELLAH",
    "EL GHAILANI",
    "BENSERGAO",
    "OUMKALTOUM",
    "TAOUFIQ",
    "BOUYAHYAOUI",
    "ZG765862",
    "27/05/1969",
)
ARABIC = ("السعدية", "بويحياوي", "المعطاوي", "زريويل", "أقديم", "الشتوكي", "إيمان الزهراء", "بعيش", "تامكروت")


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = start_engine(ReaderSettings())
    yield made
    made.close()


def worn(names: tuple[str, ...], face: Face, *, arabic: bool) -> list[tuple[str, Grey]]:
    """Return the names printed in one face and worn in ways of one seed."""
    rng = random.Random(20261123)  # noqa: S311 chance to repeat, no secret
    wear, font, direction = Wear(rng, np.random.default_rng(20261123)), sized(face, EM), "rtl" if arabic else "ltr"
    lines = []
    for at in range(COUNT):
        said = names[at % len(names)]
        left, top, right, bottom = (int(edge) for edge in font.getbbox(said, direction=direction, anchor="ls"))
        image = Image.new("L", (right - left + EM, bottom - top + EM), 0)
        start = (EM // 2 - left, EM // 2 - top)
        ImageDraw.Draw(image).text(start, said, fill=255, font=font, direction=direction, anchor="ls")
        line = wear.worn(np.asarray(image, np.float32) / 255, EM, EM // 2 - top)
        assert line is not None
        lines.append((said, np.pad(line, 8, mode="edge")))
    return lines


@pytest.mark.parametrize(
    ("language", "names", "face"), [("ara", ARABIC, OFFICE), ("fra", LATIN, SERIF)], ids=["arabic", "french"]
)
def test_they_make_a_quarter_fewer_mistakes_in_worn_names_than_the_weights_they_come_from(
    engine: Engine, tmp_path: Path, language: str, names: tuple[str, ...], face: Face
) -> None:
    (tmp_path / "npm.traineddata").write_bytes(nets.packed(language))
    lines = worn(names, face, arabic=language == "ara")

    def mistakes(net: nets.Net) -> int:
        reads = engine.lines([picture for _, picture in lines], net)
        return sum(Levenshtein.distance(read.text, said) for read, (said, _) in zip(reads, lines, strict=True))

    ours = engine.nets.ara[0] if language == "ara" else engine.nets.fra[0]
    assert ours.name == f"{language}_best"
    assert mistakes(ours) < mistakes(nets.Net(tmp_path, "npm")) * 3 / 4
