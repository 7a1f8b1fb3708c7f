"""The faces of the sixth holdout group: what offices of Morocco really set their papers in, or its nearest cousin.

Real extracts come in Arial, Times New Roman, Calibri and Courier, with Traditional or Simplified Arabic. So unlike
the groups before it this one shares faces with others: Liberation, Nimbus and Carlito stand for the Latin ones,
Scheherazade, Nazli, Noto Naskh and Amiri for the Arabic ones.
"""

import random
from functools import lru_cache

from samples.faces import Faces, Family
from samples.fonts import Face

_URW, _LIBERATION, _FARSIWEB = "fonts-urw-base35", "fonts-liberation", "fonts-farsiweb"
_EYES, _NOTO, _KACST = "fonts-arabeyes", "fonts-noto-core", "fonts-kacst"


def _both(name: str, package: str, regular: str, bold: str, scale: float) -> Family:
    return Family(name, Face(regular, package), Face(bold, package), scale)


def _one(name: str, package: str, path: str, scale: float) -> Family:
    return _both(name, package, path, path, scale)


def _liberation(stem: str, scale: float) -> Family:
    regular, bold = (f"truetype/liberation/Liberation{stem}-{weight}.ttf" for weight in ("Regular", "Bold"))
    return _both(f"Liberation {stem}", _LIBERATION, regular, bold, scale)


def _expo(package: str, stem: str, scale: float) -> Family:
    of = f"@expo-google-fonts/{package}"
    return _both(stem, of, f"400Regular/{stem}_400Regular.ttf", f"700Bold/{stem}_700Bold.ttf", scale)


def _urw(stem: str, regular: str, bold: str, scale: float) -> Family:
    return _both(stem, _URW, f"opentype/urw-base35/{stem}-{regular}.otf", f"opentype/urw-base35/{stem}-{bold}.otf",
                 scale)  # fmt: skip


ARIAL, TIMES = _liberation("Sans", 0.94), _liberation("Serif", 1.0)
ARIAL_NARROW, COURIER = _liberation("SansNarrow", 1.02), _liberation("Mono", 0.9)
CALIBRI, CAMBRIA = _expo("carlito", "Carlito", 1.04), _expo("caladea", "Caladea", 0.98)
HELVETICA, ROMAN = _urw("NimbusSans", "Regular", "Bold", 0.94), _urw("NimbusRoman", "Regular", "Bold", 1.02)
SCHOOLBOOK = _urw("C059", "Roman", "Bold", 0.92)
LATO, PT_SANS = _expo("lato", "Lato", 0.94), _expo("pt-sans", "PTSans", 0.96)
RIBBON = _expo("courier-prime", "CourierPrime", 0.94)
BREIP = _one("Breip", "fonts-breip", "truetype/breip/Breip.ttf", 1.2)
CHANCERY = _one("Z003", _URW, "opentype/urw-base35/Z003-MediumItalic.otf", 1.2)

TRADITIONAL = _both("Scheherazade", "fonts-sil-scheherazade", "truetype/scheherazade/Scheherazade-Regular.ttf",
                    "truetype/scheherazade/Scheherazade-Bold.ttf", 1.24)  # fmt: skip
SIMPLIFIED = _both("Nazli", _FARSIWEB, "truetype/farsiweb/nazli.ttf", "truetype/farsiweb/nazlib.ttf", 1.02)
AMIRI = _both("Amiri", "fonts-hosny-amiri", "opentype/fonts-hosny-amiri/Amiri-Regular.ttf",
              "opentype/fonts-hosny-amiri/Amiri-Bold.ttf", 1.0)  # fmt: skip
NASKH = _both("Noto Naskh Arabic", _NOTO, "truetype/noto/NotoNaskhArabic-Regular.ttf",
              "truetype/noto/NotoNaskhArabic-Bold.ttf", 0.9)  # fmt: skip
PLAIN = _both("Noto Sans Arabic", _NOTO, "truetype/noto/NotoSansArabic-Regular.ttf",
              "truetype/noto/NotoSansArabic-Bold.ttf", 0.84)  # fmt: skip
TRANSPARENT = _both("FreeSerif", "fonts-freefont-ttf", "truetype/freefont/FreeSerif.ttf",
                    "truetype/freefont/FreeSerifBold.ttf", 0.98)  # fmt: skip
OFFICE = _one("KacstOffice", _KACST, "truetype/kacst/KacstOffice.ttf", 1.1)
KUFI = _both("Noto Kufi Arabic", _NOTO, "truetype/noto/NotoKufiArabic-Regular.ttf",
             "truetype/noto/NotoKufiArabic-Bold.ttf", 0.78)  # fmt: skip
TYPED = _one("Thabit", "fonts-hosny-thabit", "opentype/fonts-hosny-thabit/Thabit.ttf", 0.9)
THULUTH = _one("Tholoth", _EYES, "truetype/fonts-arabeyes/ae_Tholoth.ttf", 0.98)
PENNED = _one("AlHor", _EYES, "truetype/fonts-arabeyes/ae_AlHor.ttf", 1.22)
SLANTED = _both("Amiri Slanted", "fonts-hosny-amiri", "opentype/fonts-hosny-amiri/Amiri-Slanted.ttf",
                "opentype/fonts-hosny-amiri/Amiri-BoldSlanted.ttf", 1.04)  # fmt: skip

LATIN = (
    ARIAL, TIMES, ARIAL_NARROW, COURIER, CALIBRI, CAMBRIA, HELVETICA, ROMAN, SCHOOLBOOK, LATO, PT_SANS, RIBBON, BREIP,
    CHANCERY,
)  # fmt: skip
ARABIC = (
    TRADITIONAL, SIMPLIFIED, AMIRI, NASKH, PLAIN, TRANSPARENT, OFFICE, TYPED, THULUTH, PENNED, SLANTED, KUFI,
)  # fmt: skip

_TEXT = (TRADITIONAL, TRADITIONAL, SIMPLIFIED, AMIRI, NASKH, TRANSPARENT)


def office(rng: random.Random) -> Faces:
    """Return the faces of some office's computer."""
    return Faces(rng.choice(_there((ARIAL, TIMES, TIMES, CALIBRI, ROMAN, CAMBRIA))), rng.choice(_there(_TEXT)))


def typist(rng: random.Random) -> Faces:
    """Return the faces of typewriters and of dot-matrix printers."""
    return Faces(rng.choice(_there((COURIER, RIBBON))), rng.choice(_there((TYPED, OFFICE, NASKH))))


def issuer(rng: random.Random) -> Faces:
    """Return the faces of a card or of a company."""
    return Faces(rng.choice(_there((ARIAL, HELVETICA, ARIAL_NARROW, PT_SANS, LATO))),
                 rng.choice(_there((NASKH, PLAIN, SIMPLIFIED))))  # fmt: skip


def hand(rng: random.Random) -> Faces:
    """Return what stands for a clerk's hand."""
    return Faces(rng.choice(_there((BREIP, CHANCERY))), rng.choice(_there((SLANTED, PENNED))))


def title(rng: random.Random) -> Family:
    """Return an Arabic family for the line that names the paper."""
    return rng.choice(_there((TRADITIONAL, AMIRI, THULUTH, KUFI, NASKH)))


@lru_cache(maxsize=16)
def _there(families: tuple[Family, ...]) -> tuple[Family, ...]:
    """Return the installed ones; a release of Debian may have dropped a package, and papers do without it."""
    return tuple(family for family in families if family.is_installed)
