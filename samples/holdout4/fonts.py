"""The faces of the fourth holdout group, all in packages that `deploy/setup.sh` installs for the other groups.

Half are designs that no other group prints that script in: Amiri Quran, the Kacst Quran, Farsi and title faces, nine of
Arabeyes, FreeMono's Arabic, Noto's display face, DejaVu's condensed ones, Amiri's Latin, Libertine's mono, italics as
hands. The others are weights that no other group has of a design that one has (Almarai, Cairo, Lateef, Plex and such).
"""

import random
from functools import lru_cache

from samples.faces import Faces, Family
from samples.fonts import Face

_URW, _LIBERTINE, _AMIRI, _KACST = "fonts-urw-base35", "fonts-linuxlibertine", "fonts-hosny-amiri", "fonts-kacst"
_FREE, _DEJAVU, _NOTO = "fonts-freefont-ttf", "fonts-dejavu-core", "fonts-noto-core"
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


def _noto(stem: str, scale: float) -> Family:
    regular, bold = (f"truetype/noto/{stem}-{weight}.ttf" for weight in ("Regular", "Bold"))
    return _both(stem, _NOTO, regular, bold, scale)


def _kacst(stem: str, scale: float) -> Family:
    return _one(stem, _KACST, f"truetype/kacst/{stem}.ttf", scale)


NOTO_DISPLAY = _noto("NotoSansDisplay", 0.9)
CONDENSED_SERIF = _both("DejaVu Serif Condensed", _DEJAVU, "truetype/dejavu/DejaVuSerifCondensed.ttf",
                        "truetype/dejavu/DejaVuSerifCondensed-Bold.ttf", 0.9)  # fmt: skip
CONDENSED_SANS = _both("DejaVu Sans Condensed", _DEJAVU, "truetype/dejavu/DejaVuSansCondensed.ttf",
                       "truetype/dejavu/DejaVuSansCondensed-Bold.ttf", 0.88)  # fmt: skip
AMIRI_LATIN = _both("Amiri (Latin)", _AMIRI, "opentype/fonts-hosny-amiri/Amiri-Regular.ttf",
                    "opentype/fonts-hosny-amiri/Amiri-Bold.ttf", 1.06)  # fmt: skip
LATO = _expo("lato", "Lato", "300Light", "900Black", 0.94)
LIBERTINE = _both("Libertine Display", _LIBERTINE, "opentype/linux-libertine/LinLibertine_DR.otf",
                  "opentype/linux-libertine/LinLibertine_RZ.otf", 1.06)  # fmt: skip
PLEX_LATIN = _both("Plex", _PLEX, "files/ibm-plex-sans-arabic-latin-500-normal.woff2",
                   "files/ibm-plex-sans-arabic-latin-700-normal.woff2", 0.94)  # fmt: skip
LIBERTINE_MONO = _one("Libertine Mono", _LIBERTINE, "opentype/linux-libertine/LinLibertine_M.otf", 0.84)
THIN_TYPE = _one("Nimbus Mono Regular", _URW, "opentype/urw-base35/NimbusMonoPS-Regular.otf", 0.9)
FREE_TYPE = _one("FreeMono Oblique", _FREE, "truetype/freefont/FreeMonoBoldOblique.ttf", 0.9)
PALATINO_HAND = _one("P052 Italic", _URW, "opentype/urw-base35/P052-Italic.otf", 1.1)
SCHOOL_HAND = _one("C059 Italic", _URW, "opentype/urw-base35/C059-Italic.otf", 1.0)
BOOK_HAND = _one("Bookman Italic", _URW, "opentype/urw-base35/URWBookman-LightItalic.otf", 1.0)

MRY_QURN, FARSI, KACST_TITLE = _kacst("mry_KacstQurn", 0.9), _kacst("KacstFarsi", 1.12), _kacst("KacstTitle", 0.86)
AMIRI_QURAN = _one("Amiri Quran", _AMIRI, "opentype/fonts-hosny-amiri/AmiriQuran.ttf", 0.98)
DIMNAH, GRANADA, GRAPH, HANI = _eyes("Dimnah", 1.1), _eyes("Granada", 1.1), _eyes("Graph", 0.92), _eyes("Hani", 0.94)
NAGHAM, NICE, OSTORAH, OUHOD = (
    _eyes("Nagham", 0.74),
    _eyes("Nice", 1.2),
    _eyes("Ostorah", 0.84),
    _eyes("Ouhod-Bold", 0.86),
)
REHAN, TARABLUS = _eyes("Rehan", 0.96), _eyes("Tarablus", 1.06)
TYPED = _one("FreeMono (Arabic)", _FREE, "truetype/freefont/FreeMono.ttf", 0.76)
ALMARAI = _expo("almarai", "Almarai", "300Light", "800ExtraBold", 0.86)
SCHEHERAZADE = _expo("scheherazade-new", "ScheherazadeNew", "500Medium", "600SemiBold", 1.16)
LATEEF = _expo("lateef", "Lateef", "500Medium", "600SemiBold", 1.3)
MARKAZI = _expo("markazi-text", "MarkaziText", "500Medium", "600SemiBold", 1.2)
TAJAWAL = _expo("tajawal", "Tajawal", "500Medium", "800ExtraBold", 0.96)
CAIRO = _expo("cairo", "Cairo", "500Medium", "600SemiBold", 0.84)
PLEX = _both("Plex Arabic", _PLEX, "files/ibm-plex-sans-arabic-arabic-500-normal.woff2",
             "files/ibm-plex-sans-arabic-arabic-700-normal.woff2", 0.88)  # fmt: skip

LATIN = (
    NOTO_DISPLAY, CONDENSED_SERIF, CONDENSED_SANS, AMIRI_LATIN, LATO, LIBERTINE, PLEX_LATIN, LIBERTINE_MONO, THIN_TYPE,
    FREE_TYPE, PALATINO_HAND, SCHOOL_HAND, BOOK_HAND,
)  # fmt: skip
ARABIC = (
    MRY_QURN, FARSI, KACST_TITLE, AMIRI_QURAN, DIMNAH, GRANADA, GRAPH, HANI, NAGHAM, NICE, OSTORAH, OUHOD, REHAN,
    TARABLUS, TYPED, ALMARAI, SCHEHERAZADE, LATEEF, MARKAZI, TAJAWAL, CAIRO, PLEX,
)  # fmt: skip

_PRINTED = (NOTO_DISPLAY, CONDENSED_SERIF, CONDENSED_SANS, AMIRI_LATIN, LATO, LIBERTINE, PLEX_LATIN)
# Offices mostly print in a plain naskh, so those stand more than once.
_TEXT = (
    MRY_QURN, MRY_QURN, MRY_QURN, AMIRI_QURAN, AMIRI_QURAN, AMIRI_QURAN, DIMNAH, SCHEHERAZADE, LATEEF, MARKAZI, ALMARAI,
    TAJAWAL, CAIRO, PLEX,
)  # fmt: skip


def office(rng: random.Random) -> Faces:
    """Return the faces of some office's computer."""
    return Faces(rng.choice(_there(_PRINTED)), rng.choice(_there(_TEXT)))


def typist(rng: random.Random) -> Faces:
    """Return the faces of typewriters."""
    return Faces(rng.choice(_there((THIN_TYPE, LIBERTINE_MONO, FREE_TYPE))), rng.choice(_there((TYPED, MRY_QURN))))


def issuer(rng: random.Random) -> Faces:
    """Return the faces of a card or of a company."""
    return Faces(
        rng.choice(_there((NOTO_DISPLAY, CONDENSED_SANS, LATO, PLEX_LATIN))),
        rng.choice(_there((MRY_QURN, MRY_QURN, AMIRI_QURAN, SCHEHERAZADE, ALMARAI, TAJAWAL, CAIRO, PLEX))),
    )


def hand(rng: random.Random) -> Faces:
    """Return what stands for a clerk's hand."""
    return Faces(
        rng.choice(_there((PALATINO_HAND, PALATINO_HAND, SCHOOL_HAND, BOOK_HAND))),
        rng.choice(_there((FARSI, FARSI, DIMNAH, NICE))),
    )


def title(rng: random.Random) -> Family:
    """Return an Arabic family for the line that names the paper."""
    return rng.choice(_there((REHAN, GRANADA, GRAPH, HANI, OSTORAH, OUHOD, TARABLUS, KACST_TITLE, NAGHAM)))


@lru_cache(maxsize=16)
def _there(families: tuple[Family, ...]) -> tuple[Family, ...]:
    """Return the installed ones; a release of Debian may have dropped a package, and papers do without it."""
    return tuple(family for family in families if family.is_installed)
