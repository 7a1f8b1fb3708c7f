"""Families that papers are set in, and which two a paper takes: one for each script.

These are the families that the reader is developed on; the ones that it is measured on are kept apart from them.
"""

import random
from dataclasses import dataclass, replace
from functools import lru_cache

from samples import fonts
from samples.fonts import Face
from samples.surface import INK, Colour, Pen

_LIBERATION, _DEJAVU, _NOTO, _KACST = "fonts-liberation", "fonts-dejavu", "fonts-noto-core", "fonts-kacst"
_PLEX = "@fontsource/ibm-plex-sans-arabic"


@dataclass(frozen=True, slots=True)
class Family:
    """A family of one script. `scale` brings its letters to the height that Liberation or Amiri have at a size."""

    name: str
    regular: Face
    bold: Face
    scale: float = 1.0

    @property
    def is_installed(self) -> bool:
        """Whether both files are there; a paper does without a family that is not."""
        return self.regular.file.is_file() and self.bold.file.is_file()


@dataclass(frozen=True, slots=True)
class Faces:
    """What one paper is set in."""

    latin: Family
    arabic: Family

    def pen(self, points: float, colour: Colour = INK, *, bold: bool = False) -> Pen:
        """Return the pen for Latin text."""
        return Pen(self.latin.bold if bold else self.latin.regular, points * self.latin.scale, colour)

    def arabic_pen(self, points: float, colour: Colour = INK, *, bold: bool = False) -> Pen:
        """Return the pen for Arabic text; Amiri, which has everything, prints the words that the family cannot."""
        spare = fonts.AMIRI_BOLD if bold else fonts.AMIRI
        return Pen(self.arabic.bold if bold else self.arabic.regular, points * self.arabic.scale, colour, spare)


def _debian(name: str, package: str, stem: str, weights: tuple[str, str], scale: float = 1.0) -> Family:
    regular, bold = (Face(f"{stem}{weight}.ttf", package) for weight in weights)
    return Family(name, regular, bold, scale)


def _expo(name: str, package: str, stem: str, scale: float) -> Family:
    of = f"@expo-google-fonts/{package}"
    regular, bold = (Face(f"{weight}/{stem}_{weight}.ttf", of) for weight in ("400Regular", "700Bold"))
    return Family(name, regular, bold, scale)


def _plex(name: str, subset: str, scale: float) -> Family:
    regular, bold = (Face(f"files/ibm-plex-sans-arabic-{subset}-{weight}-normal.woff2", _PLEX) for weight in (400, 600))
    return Family(name, regular, bold, scale)


_WEIGHTS = ("-Regular", "-Bold")
LIBERATION_SERIF = Family("Liberation Serif", fonts.SERIF, fonts.SERIF_BOLD)
LIBERATION_SANS = Family("Liberation Sans", fonts.SANS, fonts.SANS_BOLD, 0.94)
LIBERATION_MONO = _debian("Liberation Mono", _LIBERATION, "truetype/liberation/LiberationMono", _WEIGHTS, 0.9)
AMIRI = Family("Amiri", fonts.AMIRI, fonts.AMIRI_BOLD)
DEJAVU_ARABIC = Family("DejaVu Sans (Arabic)", fonts.DEJAVU, fonts.DEJAVU_BOLD, 0.86)

LATIN = (
    LIBERATION_SERIF,
    LIBERATION_SANS,
    _debian("Liberation Sans Narrow", _LIBERATION, "truetype/liberation/LiberationSansNarrow", _WEIGHTS, 1.0),
    Family("DejaVu Sans", fonts.DEJAVU, fonts.DEJAVU_BOLD, 0.86),
    _debian("DejaVu Serif", _DEJAVU, "truetype/dejavu/DejaVuSerif", ("", "-Bold"), 0.88),
    _expo("Carlito", "carlito", "Carlito", 1.04),
    _debian("Noto Sans", _NOTO, "truetype/noto/NotoSans", _WEIGHTS, 0.9),
    _debian("Noto Serif", _NOTO, "truetype/noto/NotoSerif", _WEIGHTS, 0.9),
    _plex("IBM Plex Sans", "latin", 0.94),
)
ARABIC = (
    AMIRI,
    Family("Noto Naskh Arabic", fonts.NASKH, fonts.NASKH_BOLD, 0.9),
    _debian("Noto Sans Arabic", _NOTO, "truetype/noto/NotoSansArabic", _WEIGHTS, 0.84),
    _debian("KacstBook", _KACST, "truetype/kacst/Kacst", ("Book", "Book"), 1.18),
    _debian("KacstNaskh", _KACST, "truetype/kacst/Kacst", ("Naskh", "Naskh"), 1.1),
    _debian("KacstOffice", _KACST, "truetype/kacst/Kacst", ("Office", "Office"), 1.1),
    _debian("KacstLetter", _KACST, "truetype/kacst/Kacst", ("Letter", "Letter"), 1.18),
    DEJAVU_ARABIC,
    _expo("Cairo", "cairo", "Cairo", 0.84),
    _expo("Tajawal", "tajawal", "Tajawal", 0.96),
    _expo("Lateef", "lateef", "Lateef", 1.3),
    _plex("IBM Plex Sans Arabic", "arabic", 0.88),
)
TYPEWRITER = Faces(LIBERATION_MONO, replace(DEJAVU_ARABIC, bold=DEJAVU_ARABIC.regular, scale=0.82))


def drawn(rng: random.Random) -> Faces:
    """Return two families that are installed."""
    return Faces(rng.choice(_installed(LATIN)), rng.choice(_installed(ARABIC)))


@lru_cache(maxsize=4)
def _installed(families: tuple[Family, ...]) -> tuple[Family, ...]:
    return tuple(family for family in families if family.is_installed)
