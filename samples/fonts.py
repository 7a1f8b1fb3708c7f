"""The faces that the papers are printed in, found where Debian and npm install them.

Not every face covers both scripts: the Kacst faces lack digits and Latin, Noto Naskh Arabic lacks Latin. A surface
prints what a face lacks in its companion and refuses what both lack, so a box of a missing glyph never ends up in
an image. What families a paper may be set in is in `samples.faces`.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont, features

DEBIAN_PACKAGES = (
    "fonts-ocr-b",
    "fonts-hosny-amiri",
    "fonts-noto-core",
    "fonts-dejavu",
    "fonts-kacst",
    "fonts-liberation",
)
"""What has to be installed before papers can be drawn; `make setup` reads nothing here."""

_DEBIAN = Path("/usr/share/fonts")
_NPM = Path(__file__).resolve().parents[1] / "node_modules"
# A code point that no font maps: its picture is the one of a missing glyph.
_UNMAPPED = "\U0010fffe"


class FontMissingError(RuntimeError):
    """A face is not installed; the message names the Debian or npm package that holds it."""

    def __init__(self, package: str) -> None:
        super().__init__(f"a font is missing: install the package {package}")
        self.package = package


class ShapingMissingError(RuntimeError):
    """Pillow was built without Raqm, which joins Arabic letters."""

    def __init__(self) -> None:
        super().__init__("Pillow lacks Raqm: Arabic letters would stand apart")


@dataclass(frozen=True, slots=True)
class Face:
    """A font file in Debian's font folder or in an npm package, and the package that it comes in."""

    path: str
    package: str

    @property
    def file(self) -> Path:
        """Where the file lies when its package is installed."""
        if self.package.startswith("@"):
            return _NPM / self.package / self.path
        return _DEBIAN / self.path


SANS = Face("truetype/liberation/LiberationSans-Regular.ttf", "fonts-liberation")
SANS_BOLD = Face("truetype/liberation/LiberationSans-Bold.ttf", "fonts-liberation")
SERIF = Face("truetype/liberation/LiberationSerif-Regular.ttf", "fonts-liberation")
SERIF_BOLD = Face("truetype/liberation/LiberationSerif-Bold.ttf", "fonts-liberation")
MONO = Face("truetype/liberation/LiberationMono-Regular.ttf", "fonts-liberation")
DEJAVU = Face("truetype/dejavu/DejaVuSans.ttf", "fonts-dejavu")
DEJAVU_BOLD = Face("truetype/dejavu/DejaVuSans-Bold.ttf", "fonts-dejavu")
AMIRI = Face("opentype/fonts-hosny-amiri/Amiri-Regular.ttf", "fonts-hosny-amiri")
AMIRI_BOLD = Face("opentype/fonts-hosny-amiri/Amiri-Bold.ttf", "fonts-hosny-amiri")
NASKH = Face("truetype/noto/NotoNaskhArabic-Regular.ttf", "fonts-noto-core")
NASKH_BOLD = Face("truetype/noto/NotoNaskhArabic-Bold.ttf", "fonts-noto-core")
KACST_BOOK = Face("truetype/kacst/KacstBook.ttf", "fonts-kacst")
OCR_B = Face("opentype/ocr-b/OCRB.otf", "fonts-ocr-b")


@lru_cache(maxsize=256)
def sized(face: Face, pixels: float) -> ImageFont.FreeTypeFont:
    """Return the face at an em of that many pixels. Raises FontMissingError, ShapingMissingError."""
    if not features.check("raqm"):
        raise ShapingMissingError
    if not face.file.is_file():
        raise FontMissingError(face.package)
    return ImageFont.truetype(str(face.file), pixels, layout_engine=ImageFont.Layout.RAQM)


@lru_cache(maxsize=4096)
def covers(face: Face, character: str) -> bool:
    """Say whether the face has a glyph for the character; spaces and joiners always count as covered."""
    if character.isspace() or not character.isprintable():
        return True
    font = sized(face, 24)
    return bytes(font.getmask(character)) != bytes(font.getmask(_UNMAPPED))
