"""The faces of the fifth holdout group, all in packages that `deploy/setup.sh` installs for the other groups.

Designs that no other group prints that script in: Thabit, PakType's faces and the Latin letters
of Arabic families. The others are weights that no other group has of a design that one has.
"""

import random
from functools import lru_cache

from samples.faces import Faces, Family
from samples.fonts import Face

_PAKTYPE, _THABIT, _URW = "fonts-paktype", "fonts-hosny-thabit", "fonts-urw-base35"
_PLEX = "@fontsource/ibm-plex-sans-arabic"


def _both(name: str, package: str, regular: str, bold: str, scale: float) -> Family:
    return Family(name, Face(regular, package), Face(bold, package), scale)


def _one(name: str, package: str, path: str, scale: float) -> Family:
    return _both(name, package, path, path, scale)


def _expo(package: str, stem: str, regular: str, bold: str, scale: float) -> Family:
    of = f"@expo-google-fonts/{package}"
    return _both(f"{stem} {regular}", of, f"{regular}/{stem}_{regular}.ttf", f"{bold}/{stem}_{bold}.ttf", scale)


def _eyes(name: str, scale: float) -> Family:
    return _one(name, "fonts-arabeyes", f"truetype/fonts-arabeyes/ae_{name}.ttf", scale)


def _pak(name: str, scale: float) -> Family:
    return _one(name, _PAKTYPE, f"truetype/paktype/PakType {name}.ttf", scale)


SCHEHERAZADE = _both("Scheherazade (Latin)", "fonts-sil-scheherazade", "truetype/scheherazade/Scheherazade-Regular.ttf",
                     "truetype/scheherazade/Scheherazade-Bold.ttf", 1.28)  # fmt: skip
SCHEHERAZADE_NEW = _expo("scheherazade-new", "ScheherazadeNew", "500Medium", "600SemiBold", 1.06)
LATEEF_LATIN = _expo("lateef", "Lateef", "500Medium", "800ExtraBold", 1.3)
MARKAZI = _expo("markazi-text", "MarkaziText", "500Medium", "600SemiBold", 1.28)
MESSIRI_LATIN = _expo("el-messiri", "ElMessiri", "500Medium", "600SemiBold", 0.97)
CAIRO_LATIN = _expo("cairo", "Cairo", "500Medium", "800ExtraBold", 0.93)
VAZIRMATN_LATIN = _expo("vazirmatn", "Vazirmatn", "500Medium", "800ExtraBold", 0.9)
TAJAWAL_LATIN = _expo("tajawal", "Tajawal", "500Medium", "800ExtraBold", 0.98)
PAK_LATIN = _pak("Naskh Basic SA", 0.98)
TYPED_LATIN = _both("Thabit (Latin)", _THABIT, "opentype/fonts-hosny-thabit/Thabit.ttf",
                    "opentype/fonts-hosny-thabit/Thabit-Bold.ttf", 0.92)  # fmt: skip
THIN_LATIN = _one("FreeMono (Latin)", "fonts-freefont-ttf", "truetype/freefont/FreeMono.ttf", 0.9)
ROMAN_HAND = _one("Nimbus Roman Italic", _URW, "opentype/urw-base35/NimbusRoman-Italic.otf", 1.06)
CALADEA_HAND = _one("Caladea Italic", "@expo-google-fonts/caladea",
                    "400Regular_Italic/Caladea_400Regular_Italic.ttf", 1.04)  # fmt: skip
BIOLINUM_HAND = _one("Biolinum Italic", "fonts-linuxlibertine", "opentype/linux-libertine/LinBiolinum_RI.otf", 1.06)

PAK_NASKH = _pak("Naskh Basic SA", 0.92)
NAQSH, AJRAK = _pak("Naqsh", 0.96), _pak("Ajrak", 0.92)
TYPED = _one("Thabit", _THABIT, "opentype/fonts-hosny-thabit/Thabit.ttf", 0.78)
LATEEF = _expo("lateef", "Lateef", "300Light", "800ExtraBold", 1.36)
VAZIRMATN = _expo("vazirmatn", "Vazirmatn", "500Medium", "800ExtraBold", 0.86)
MESSIRI = _expo("el-messiri", "ElMessiri", "500Medium", "600SemiBold", 0.88)
TAJAWAL = _expo("tajawal", "Tajawal", "300Light", "900Black", 0.94)
CAIRO = _expo("cairo", "Cairo", "300Light", "800ExtraBold", 0.86)
PLEX = _one("Plex Arabic Light", _PLEX, "files/ibm-plex-sans-arabic-arabic-300-normal.woff2", 0.92)
YARMOOK, ELECTRON = _eyes("AlYarmook", 0.9), _eyes("Electron", 0.74)
KAYRAWAN, SINDBAD = _eyes("Kayrawan", 1.0), _eyes("Sindbad", 0.92)

LATIN = (
    SCHEHERAZADE, SCHEHERAZADE_NEW, LATEEF_LATIN, MARKAZI, MESSIRI_LATIN, CAIRO_LATIN, VAZIRMATN_LATIN, TAJAWAL_LATIN,
    PAK_LATIN, TYPED_LATIN, THIN_LATIN, ROMAN_HAND, CALADEA_HAND, BIOLINUM_HAND,
)  # fmt: skip
ARABIC = (
    PAK_NASKH, NAQSH, AJRAK, TYPED, LATEEF, VAZIRMATN, MESSIRI, TAJAWAL, CAIRO, PLEX, YARMOOK, ELECTRON, KAYRAWAN,
    SINDBAD,
)  # fmt: skip

_SERIFS = (SCHEHERAZADE, SCHEHERAZADE_NEW, LATEEF_LATIN, MARKAZI, MESSIRI_LATIN)
_SANS = (CAIRO_LATIN, VAZIRMATN_LATIN, TAJAWAL_LATIN, PAK_LATIN)
# Offices mostly print in a plain naskh, so those stand more than once.
_TEXT = (PAK_NASKH, PAK_NASKH, LATEEF, LATEEF, LATEEF, VAZIRMATN, MESSIRI, CAIRO, TAJAWAL)


def office(rng: random.Random) -> Faces:
    """Return the faces of some office's computer."""
    return Faces(rng.choice(_there((*_SERIFS, *_SANS))), rng.choice(_there(_TEXT)))


def typist(rng: random.Random) -> Faces:
    """Return the faces of typewriters."""
    return Faces(rng.choice(_there((TYPED_LATIN, TYPED_LATIN, THIN_LATIN))), rng.choice(_there((TYPED, PAK_NASKH))))


def issuer(rng: random.Random) -> Faces:
    """Return the faces of a card or of a company."""
    return Faces(rng.choice(_there(_SANS)), rng.choice(_there((PAK_NASKH, PAK_NASKH, VAZIRMATN, MESSIRI, PLEX))))


def hand(rng: random.Random) -> Faces:
    """Return what stands for a clerk's hand."""
    return Faces(rng.choice(_there((ROMAN_HAND, CALADEA_HAND, BIOLINUM_HAND))), rng.choice(_there((SINDBAD,))))


def title(rng: random.Random) -> Family:
    """Return an Arabic family for the line that names the paper."""
    return rng.choice(_there((NAQSH, AJRAK, YARMOOK, ELECTRON, KAYRAWAN, PAK_NASKH, PAK_NASKH)))


@lru_cache(maxsize=16)
def _there(families: tuple[Family, ...]) -> tuple[Family, ...]:
    """Return the installed ones; a release of Debian may have dropped a package, and papers do without it."""
    return tuple(family for family in families if family.is_installed)
