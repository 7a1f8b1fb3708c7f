"""The faces of the eighth holdout group: cousins of what clerks' computers set that no group took before, mostly.

Times and Arial come as Nimbus Roman and Sans, Cambria as Caladea, Tahoma as DejaVu's condensed cut, Century and Bookman
as URW's, Courier as three cuts; Traditional Arabic as Arabeyes' Furat, Simplified Arabic as Kacst's Office and Letter,
a hand as Amiri's slanted cut and Kacst's Pen. What real offices have in plenty stands here too.
"""

import random
from functools import lru_cache

from samples.faces import Faces, Family
from samples.fonts import Face

_URW, _DEJAVU, _LIBERATION, _LIBERTINE = "fonts-urw-base35", "fonts-dejavu", "fonts-liberation", "fonts-linuxlibertine"
_EYES, _KACST, _SIL = "fonts-arabeyes", "fonts-kacst", "fonts-sil-scheherazade"


def _cuts(name: str, package: str, stem: str, ends: tuple[str, str], scale: float) -> Family:
    regular, bold = (Face(f"{stem}{end}", package) for end in ends)
    return Family(name, regular, bold, scale)


def _urw(stem: str, regular: str, bold: str, scale: float) -> Family:
    return _cuts(stem, _URW, f"opentype/urw-base35/{stem}-", (f"{regular}.otf", f"{bold}.otf"), scale)


def _npm(package: str, stem: str, weights: tuple[str, str], scale: float) -> Family:
    files = [f"{weight}/{stem}_{weight}.ttf" for weight in weights]
    return _cuts(stem, f"@expo-google-fonts/{package}", "", (files[0], files[1]), scale)


def _alone(name: str, package: str, path: str, scale: float) -> Family:
    return _cuts(name, package, path, ("", ""), scale)


def _eyes(stem: str, scale: float) -> Family:
    return _alone(f"{stem} (Arabeyes)", _EYES, f"truetype/fonts-arabeyes/ae_{stem}.ttf", scale)


_TTF, _USUAL = ("-Regular.ttf", "-Bold.ttf"), ("400Regular", "700Bold")
TIMES = _urw("NimbusRoman", "Regular", "Bold", 1.0)
ARIAL = _urw("NimbusSans", "Regular", "Bold", 0.94)
CENTURY = _urw("C059", "Roman", "Bold", 0.94)
BOOKMAN = _urw("URWBookman", "Light", "Demi", 0.9)
ARIAL_NARROW = _cuts("Liberation Sans Narrow", _LIBERATION, "truetype/liberation/LiberationSansNarrow", _TTF, 1.04)
TAHOMA = _cuts("DejaVu Sans Condensed", _DEJAVU, "truetype/dejavu/DejaVuSansCondensed", (".ttf", "-Bold.ttf"), 0.9)
CAMBRIA = _npm("caladea", "Caladea", _USUAL, 0.98)
CALIBRI = _npm("carlito", "Carlito", _USUAL, 1.04)
LATO = _npm("lato", "Lato", _USUAL, 0.94)
BIOLINUM = _cuts("Biolinum", _LIBERTINE, "opentype/linux-libertine/LinBiolinum_", ("R.otf", "RB.otf"), 1.04)
COURIER = _cuts("Liberation Mono", _LIBERATION, "truetype/liberation/LiberationMono", _TTF, 0.88)
COURIER_PRIME = _npm("courier-prime", "CourierPrime", _USUAL, 0.94)
CONSOLE = _cuts("DejaVu Sans Mono", _DEJAVU, "truetype/dejavu/DejaVuSansMono", (".ttf", "-Bold.ttf"), 0.82)
BALLPOINT = _alone("Breip", "fonts-breip", "truetype/breip/Breip.ttf", 1.24)
CHANCERY = _alone("Z003", _URW, "opentype/urw-base35/Z003-MediumItalic.otf", 1.18)

FURAT, PETRA, ALARABIYA = _eyes("Furat", 0.9), _eyes("Petra", 0.82), _eyes("AlArabiya", 0.9)
CORTOBA, SALEM = _eyes("Cortoba", 0.78), _eyes("Salem", 0.9)
SCHEHERAZADE = _cuts("Scheherazade", _SIL, "truetype/scheherazade/Scheherazade", _TTF, 1.3)
HARMATTAN = _cuts("Harmattan", "@expo-google-fonts/harmattan", "Harmattan_", ("400Regular.ttf", "700Bold.ttf"), 1.12)
AMIRI = _cuts("Amiri", "fonts-hosny-amiri", "opentype/fonts-hosny-amiri/Amiri", _TTF, 1.0)
SLANTED = _cuts("Amiri Slanted", "fonts-hosny-amiri", "opentype/fonts-hosny-amiri/Amiri-",
                ("Slanted.ttf", "BoldSlanted.ttf"), 1.04)  # fmt: skip
OFFICE = _alone("KacstOffice", _KACST, "truetype/kacst/KacstOffice.ttf", 1.12)
LETTER = _alone("KacstLetter", _KACST, "truetype/kacst/KacstLetter.ttf", 1.14)
PEN = _alone("KacstPen", _KACST, "truetype/kacst/KacstPen.ttf", 1.16)
TAHOMA_ARABIC = _cuts("DejaVu Sans Condensed (Arabic)", _DEJAVU, "truetype/dejavu/DejaVuSansCondensed",
                      (".ttf", "-Bold.ttf"), 0.84)  # fmt: skip
TAJAWAL = _npm("tajawal", "Tajawal", _USUAL, 0.96)
CAIRO = _npm("cairo", "Cairo", ("500Medium", "700Bold"), 0.82)
THABIT = _alone("Thabit", "fonts-hosny-thabit", "opentype/fonts-hosny-thabit/Thabit.ttf", 0.82)

LATIN = (
    TIMES, ARIAL, CENTURY, BOOKMAN, ARIAL_NARROW, TAHOMA, CAMBRIA, CALIBRI, LATO, BIOLINUM, COURIER, COURIER_PRIME,
    CONSOLE, BALLPOINT, CHANCERY,
)  # fmt: skip
ARABIC = (
    FURAT, PETRA, ALARABIYA, CORTOBA, SALEM, SLANTED, SCHEHERAZADE, HARMATTAN, AMIRI, OFFICE, LETTER, PEN,
    TAHOMA_ARABIC, TAJAWAL, CAIRO, THABIT,
)  # fmt: skip

_TEXT = (FURAT, FURAT, SCHEHERAZADE, SCHEHERAZADE, AMIRI, OFFICE, LETTER, HARMATTAN, TAHOMA_ARABIC)


def _pair(rng: random.Random, latin: tuple[Family, ...], arabic: tuple[Family, ...]) -> Faces:
    return Faces(rng.choice(_there(latin)), rng.choice(_there(arabic)))


def office(rng: random.Random) -> Faces:
    """Return the faces of some office's computer."""
    return _pair(rng, (TIMES, TIMES, ARIAL, CAMBRIA, CALIBRI, TAHOMA, CENTURY, BOOKMAN), _TEXT)


def printer(rng: random.Random) -> Faces:
    """Return the faces of forms that were printed in thousands before 2005."""
    return _pair(rng, (TIMES, CENTURY, BOOKMAN), (SCHEHERAZADE, LETTER, FURAT, OFFICE))


def adoul(rng: random.Random) -> Faces:
    """Return the faces of an adoul's computer."""
    return _pair(rng, (TIMES, ARIAL), (SCHEHERAZADE, AMIRI, FURAT, LETTER, HARMATTAN))


def typist(rng: random.Random) -> Faces:
    """Return the faces of typewriters and of dot-matrix printers."""
    return _pair(rng, (COURIER, COURIER_PRIME, CONSOLE), (THABIT, TAHOMA_ARABIC))


def issuer(rng: random.Random) -> Faces:
    """Return the faces of a card."""
    return _pair(rng, (ARIAL, ARIAL_NARROW, TAHOMA, CALIBRI), (HARMATTAN, OFFICE, TAHOMA_ARABIC, LETTER, FURAT))


def company(rng: random.Random) -> Faces:
    """Return the faces of a company, or of somebody who draws such papers on a screen."""
    return _pair(rng, (ARIAL, LATO, CALIBRI, BIOLINUM), (TAJAWAL, CAIRO, HARMATTAN, TAHOMA_ARABIC))


def hand(rng: random.Random) -> Faces:
    """Return what stands for a clerk's hand."""
    return _pair(rng, (BALLPOINT, BALLPOINT, CHANCERY), (SLANTED, SLANTED, PEN))


def scribe(rng: random.Random) -> Faces:
    """Return what stands for the hand of somebody who writes whole pages."""
    return _pair(rng, (CHANCERY,), (PEN, FURAT))


def headed(rng: random.Random, faces: Faces) -> Faces:
    """Return the same faces with an Arabic family for the line that names the paper."""
    return Faces(faces.latin, rng.choice(_there((CORTOBA, SALEM, PETRA, ALARABIYA, faces.arabic))))


@lru_cache(maxsize=32)
def _there(families: tuple[Family, ...]) -> tuple[Family, ...]:
    # A release of Debian may have dropped a package, and papers do without it.
    return tuple(family for family in families if family.is_installed)
