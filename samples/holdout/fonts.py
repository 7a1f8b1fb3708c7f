"""The faces of the holdout group: families that no development layout prints in.

All but GNU FreeFont (Debian) come from npm and lie in `node_modules` after `make setup`. The zone's OCR-B is the one
face that both groups share, because Doc 9303 asks for it.
"""

import random
from dataclasses import dataclass
from pathlib import Path

from samples.fonts import OCR_B, Face

_NPM = Path(__file__).resolve().parents[2] / "node_modules" / "@expo-google-fonts"


def _npm(package: str, weight: str, file: str) -> Face:
    # An absolute path stands for itself below the folder of Debian's fonts.
    return Face(str(_NPM / package / weight / f"{file}_{weight}.ttf"), f"@expo-google-fonts/{package} (npm)")


def _freefont(file: str) -> Face:
    return Face(f"truetype/freefont/{file}.ttf", "fonts-freefont-ttf")


@dataclass(frozen=True, slots=True)
class Family:
    """A face and its bold."""

    plain: Face
    bold: Face


def _pair(package: str, file: str) -> Family:
    return Family(_npm(package, "400Regular", file), _npm(package, "700Bold", file))


FREE_SANS = Family(_freefont("FreeSans"), _freefont("FreeSansBold"))
FREE_SERIF = Family(_freefont("FreeSerif"), _freefont("FreeSerifBold"))
LATO = _pair("lato", "Lato")
PT_SANS = _pair("pt-sans", "PTSans")
CALADEA = _pair("caladea", "Caladea")
COURIER = _pair("courier-prime", "CourierPrime")
TYPEWRITER = Family(*(_npm("special-elite", "400Regular", "SpecialElite"),) * 2)
FREE_MONO = Family(_freefont("FreeMonoBold"), _freefont("FreeMonoBold"))

SCHEHERAZADE = _pair("scheherazade-new", "ScheherazadeNew")
MARKAZI = _pair("markazi-text", "MarkaziText")
ALMARAI = _pair("almarai", "Almarai")
HARMATTAN = Family(
    Face(str(_NPM / "harmattan" / "Harmattan_400Regular.ttf"), "@expo-google-fonts/harmattan (npm)"),
    Face(str(_NPM / "harmattan" / "Harmattan_700Bold.ttf"), "@expo-google-fonts/harmattan (npm)"),
)
VAZIRMATN = _pair("vazirmatn", "Vazirmatn")
EL_MESSIRI = _pair("el-messiri", "ElMessiri")

LATIN = (FREE_SANS, FREE_SERIF, LATO, PT_SANS, CALADEA, COURIER, TYPEWRITER, FREE_MONO)
ARABIC = (SCHEHERAZADE, MARKAZI, ALMARAI, HARMATTAN, VAZIRMATN, EL_MESSIRI)
ZONE = OCR_B

ARABIC_SIZE = {SCHEHERAZADE: 1.22, MARKAZI: 1.3, ALMARAI: 0.95, HARMATTAN: 1.28, VAZIRMATN: 0.98, EL_MESSIRI: 1.05}
"""What makes a line of each family look as large as the Latin line beside it."""


@dataclass(frozen=True, slots=True)
class Hand:
    """The families that one office prints in."""

    latin: Family
    arabic: Family


_PRINTED = (FREE_SANS, FREE_SERIF, LATO, PT_SANS, CALADEA)
_TYPED = (COURIER, TYPEWRITER, FREE_MONO)
_TEXT = (SCHEHERAZADE, MARKAZI, ALMARAI, HARMATTAN, VAZIRMATN, EL_MESSIRI)
_SANS = (FREE_SANS, LATO, PT_SANS)
_CARD = (ALMARAI, VAZIRMATN, HARMATTAN, MARKAZI)


def office(rng: random.Random) -> Hand:
    """Return the faces of some office's word processor."""
    return Hand(rng.choice(_PRINTED), rng.choice(_TEXT))


def typist(rng: random.Random) -> Hand:
    """Return the faces of a typewriter or of a needle printer."""
    return Hand(rng.choice(_TYPED), rng.choice(_TEXT))


def issuer(rng: random.Random) -> Hand:
    """Return the faces of a plastic card or of a passport."""
    return Hand(rng.choice(_SANS), rng.choice(_CARD))
