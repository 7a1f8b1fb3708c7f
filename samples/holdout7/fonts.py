"""The faces of the seventh holdout group: what clerks' computers and printers really set, or its nearest cousin.

Times and Arial come as FreeSerif, FreeSans and Liberation's, Tahoma as DejaVu Sans, Verdana and Open Sans as Noto
Sans, Palatino as P052, Courier as two cuts of Nimbus Mono; Traditional Arabic as Scheherazade New, Simplified Arabic
as Kacst's and PakType's, Tahoma's Arabic as DejaVu's. Other groups print in some of them, as offices do.
"""

import random
from functools import lru_cache

from samples.faces import Faces, Family
from samples.fonts import Face

_URW, _FREE, _NOTO, _DEJAVU = "fonts-urw-base35", "fonts-freefont-ttf", "fonts-noto-core", "fonts-dejavu"
_KACST, _PAK, _EYES = "fonts-kacst", "fonts-paktype", "fonts-arabeyes"


def _both(name: str, package: str, regular: str, bold: str, scale: float) -> Family:
    return Family(name, Face(regular, package), Face(bold, package), scale)


def _stem(name: str, package: str, stem: str, weights: tuple[str, str], scale: float) -> Family:
    return _both(name, package, f"{stem}{weights[0]}", f"{stem}{weights[1]}", scale)


def _expo(package: str, stem: str, scale: float) -> Family:
    of = f"@expo-google-fonts/{package}"
    return _both(stem, of, f"400Regular/{stem}_400Regular.ttf", f"700Bold/{stem}_700Bold.ttf", scale)


_TTF, _OTF = ("-Regular.ttf", "-Bold.ttf"), ("-Regular.otf", "-Bold.otf")
FREE_SERIF = _stem("FreeSerif", _FREE, "truetype/freefont/FreeSerif", (".ttf", "Bold.ttf"), 1.02)
FREE_SANS = _stem("FreeSans", _FREE, "truetype/freefont/FreeSans", (".ttf", "Bold.ttf"), 0.94)
TIMES = _stem("Liberation Serif", "fonts-liberation", "truetype/liberation/LiberationSerif", _TTF, 1.0)
TIMES_SLANTED = _stem("Liberation Serif Italic", "fonts-liberation", "truetype/liberation/LiberationSerif-",
                      ("Italic.ttf", "BoldItalic.ttf"), 1.02)  # fmt: skip
ARIAL = _stem("Liberation Sans", "fonts-liberation", "truetype/liberation/LiberationSans", _TTF, 0.94)
TAHOMA = _stem("DejaVu Sans", _DEJAVU, "truetype/dejavu/DejaVuSans", (".ttf", "-Bold.ttf"), 0.84)
NOTO_SANS = _stem("Noto Sans", _NOTO, "truetype/noto/NotoSans", _TTF, 0.9)
NARROW = _stem("Nimbus Sans Narrow", _URW, "opentype/urw-base35/NimbusSansNarrow", _OTF, 1.06)
PALATINO = _stem("P052", _URW, "opentype/urw-base35/P052", ("-Roman.otf", "-Bold.otf"), 0.96)
COURIER = _stem("Nimbus Mono", _URW, "opentype/urw-base35/NimbusMonoPS", _OTF, 0.9)
FREE_MONO = _stem("FreeMono Bold", _FREE, "truetype/freefont/FreeMono", ("Bold.ttf", "Bold.ttf"), 0.88)
ELITE = _both("Special Elite", "@expo-google-fonts/special-elite", "400Regular/SpecialElite_400Regular.ttf",
              "400Regular/SpecialElite_400Regular.ttf", 0.9)  # fmt: skip
CALIBRI = _expo("carlito", "Carlito", 1.04)
CHANCERY = _both("Z003", _URW, "opentype/urw-base35/Z003-MediumItalic.otf",
                 "opentype/urw-base35/Z003-MediumItalic.otf", 1.18)  # fmt: skip
NOTES = _both("P052 Italic", _URW, "opentype/urw-base35/P052-Italic.otf", "opentype/urw-base35/P052-BoldItalic.otf", 1)

TRADITIONAL = _expo("scheherazade-new", "ScheherazadeNew", 1.18)
AMIRI = _stem("Amiri", "fonts-hosny-amiri", "opentype/fonts-hosny-amiri/Amiri", _TTF, 1.0)
BOOK = _both("KacstBook", _KACST, "truetype/kacst/KacstBook.ttf", "truetype/kacst/KacstBook.ttf", 1.16)
KACST_NASKH = _both("KacstNaskh", _KACST, "truetype/kacst/KacstNaskh.ttf", "truetype/kacst/KacstNaskh.ttf", 1.14)
QURN = _both("KacstQurn", _KACST, "truetype/kacst/KacstQurn.ttf", "truetype/kacst/KacstQurn.ttf", 0.98)
SIMPLIFIED = _both("PakType Naskh", _PAK, "truetype/paktype/PakType Naskh Basic.ttf",
                   "truetype/paktype/PakType Naskh Basic.ttf", 0.9)  # fmt: skip
NASKH = _stem("Noto Naskh Arabic", _NOTO, "truetype/noto/NotoNaskhArabic", _TTF, 0.9)
SANS_ARABIC = _stem("Noto Sans Arabic", _NOTO, "truetype/noto/NotoSansArabic", _TTF, 0.84)
TAHOMA_ARABIC = _stem("DejaVu Sans (Arabic)", _DEJAVU, "truetype/dejavu/DejaVuSans", (".ttf", "-Bold.ttf"), 0.82)
TIMES_ARABIC = _stem("FreeSerif (Arabic)", _FREE, "truetype/freefont/FreeSerif", (".ttf", "Bold.ttf"), 0.98)
TYPED = _both("Thabit Bold", "fonts-hosny-thabit", "opentype/fonts-hosny-thabit/Thabit-Bold.ttf",
              "opentype/fonts-hosny-thabit/Thabit-Bold.ttf", 0.8)  # fmt: skip
DUBAI = _expo("almarai", "Almarai", 0.86)
CAIRO = _expo("cairo", "Cairo", 0.82)
THULUTH = _both("Tholoth", _EYES, "truetype/fonts-arabeyes/ae_Tholoth.ttf",
                "truetype/fonts-arabeyes/ae_Tholoth.ttf", 0.94)  # fmt: skip
KUFI = _stem("Noto Kufi Arabic", _NOTO, "truetype/noto/NotoKufiArabic", _TTF, 0.76)
SLANTED = _stem("Amiri Slanted", "fonts-hosny-amiri", "opentype/fonts-hosny-amiri/Amiri-",
                ("Slanted.ttf", "BoldSlanted.ttf"), 1.04)  # fmt: skip

LATIN = (
    FREE_SERIF, FREE_SANS, TIMES, TIMES_SLANTED, ARIAL, TAHOMA, NOTO_SANS, NARROW, PALATINO, COURIER, FREE_MONO, ELITE,
    CALIBRI, CHANCERY, NOTES,
)  # fmt: skip
ARABIC = (
    TRADITIONAL, AMIRI, BOOK, KACST_NASKH, QURN, SIMPLIFIED, NASKH, SANS_ARABIC, TAHOMA_ARABIC, TIMES_ARABIC, TYPED,
    DUBAI, CAIRO, THULUTH, KUFI, SLANTED,
)  # fmt: skip

# Traditional Arabic is what most communes and courts have, so it stands twice.
_TEXT = (TRADITIONAL, TRADITIONAL, BOOK, KACST_NASKH, SIMPLIFIED, TIMES_ARABIC, NASKH, AMIRI, QURN)


def office(rng: random.Random) -> Faces:
    """Return the faces of some office's computer."""
    latin = (FREE_SERIF, TIMES, TIMES, ARIAL, FREE_SANS, CALIBRI, TAHOMA, PALATINO)
    return Faces(rng.choice(_there(latin)), rng.choice(_there(_TEXT)))


def adoul(rng: random.Random) -> Faces:
    """Return the faces of an adoul's computer, which has good Arabic ones."""
    return Faces(rng.choice(_there((TIMES, ARIAL))), rng.choice(_there((TRADITIONAL, AMIRI, NASKH, BOOK, SIMPLIFIED))))


def typist(rng: random.Random) -> Faces:
    """Return the faces of typewriters and of dot-matrix printers."""
    return Faces(rng.choice(_there((COURIER, FREE_MONO, ELITE))), rng.choice(_there((TYPED, TAHOMA_ARABIC))))


def issuer(rng: random.Random) -> Faces:
    """Return the faces of a card."""
    return Faces(rng.choice(_there((ARIAL, FREE_SANS, NARROW, NOTO_SANS))),
                 rng.choice(_there((NASKH, SANS_ARABIC, TAHOMA_ARABIC, SIMPLIFIED))))  # fmt: skip


def company(rng: random.Random) -> Faces:
    """Return the faces of a company or of a ministry's new papers."""
    return Faces(rng.choice(_there((ARIAL, CALIBRI, NOTO_SANS, NARROW))),
                 rng.choice(_there((DUBAI, CAIRO, SANS_ARABIC, NASKH))))  # fmt: skip


def hand(rng: random.Random) -> Faces:
    """Return what stands for a clerk's hand."""
    return Faces(rng.choice(_there((CHANCERY, NOTES, TIMES_SLANTED))), rng.choice(_there((SLANTED, QURN))))


def title(rng: random.Random) -> Family:
    """Return an Arabic family for the line that names the paper."""
    return rng.choice(_there((TRADITIONAL, AMIRI, THULUTH, KUFI, BOOK)))


@lru_cache(maxsize=16)
def _there(families: tuple[Family, ...]) -> tuple[Family, ...]:
    """Return the installed ones; a release of Debian may have dropped a package, and papers do without it."""
    return tuple(family for family in families if family.is_installed)
