"""The faces of the second holdout group: designs in which neither other group prints that script.

Nothing new is installed for them. The Arabic families are Debian's that the others leave alone, the Latin ones are
mostly the Latin halves of Arabic families, which look like what offices really print in.
"""

import random
from functools import lru_cache

from samples import fonts as known
from samples.fonts import Face
from samples.holdout.fonts import Family, Hand

_EXPO = "@expo-google-fonts/"


def _npm(package: str, file: str, bold: str = "700Bold", folders: bool = True) -> Family:
    plain, strong = (f"{weight}/" if folders else "" for weight in ("400Regular", bold))
    return Family(
        Face(f"{plain}{file}_400Regular.ttf", _EXPO + package), Face(f"{strong}{file}_{bold}.ttf", _EXPO + package)
    )


def _debian(package: str, plain: str, bold: str) -> Family:
    return Family(Face(f"truetype/{plain}.ttf", package), Face(f"truetype/{bold}.ttf", package))


def _kacst(plain: str, bold: str) -> Family:
    return _debian("fonts-kacst", f"kacst/{plain}", f"kacst/{bold}")


ROBOTO = _npm("vazirmatn", "Vazirmatn")
TITILLIUM = _npm("cairo", "Cairo")
MARKAZI = _npm("markazi-text", "MarkaziText")
TAJAWAL = _npm("tajawal", "Tajawal")
ALMARAI = _npm("almarai", "Almarai")
HARMATTAN = _npm("harmattan", "Harmattan", folders=False)
MESSIRI = _npm("el-messiri", "ElMessiri")
LATEEF = _npm("lateef", "Lateef")
CHARIS = _npm("scheherazade-new", "ScheherazadeNew")
SLANTED = Family(
    Face("400Regular_Italic/CourierPrime_400Regular_Italic.ttf", f"{_EXPO}courier-prime"),
    Face("700Bold_Italic/CourierPrime_700Bold_Italic.ttf", f"{_EXPO}courier-prime"),
)
NEEDLES = _debian("fonts-dejavu", "dejavu/DejaVuSansMono", "dejavu/DejaVuSansMono-Bold")

QURN = _kacst("KacstQurn", "KacstQurn")
PEN = _kacst("KacstPen", "KacstPen")
SCREEN = _kacst("KacstScreen", "KacstScreen")
FREE_NASKH = _debian("fonts-freefont-ttf", "freefont/FreeSerif", "freefont/FreeSerifBold")
KUFI = _debian("fonts-noto-core", "noto/NotoKufiArabic-Regular", "noto/NotoKufiArabic-Bold")
SIL = _debian("fonts-sil-scheherazade", "scheherazade/Scheherazade-Regular", "scheherazade/Scheherazade-Bold")
TYPED = NEEDLES
POSTER = _kacst("KacstPoster", "KacstPoster")
DECORATIVE = _kacst("KacstDecorative", "KacstDecorative")

LATIN = (
    ROBOTO, TITILLIUM, MARKAZI, TAJAWAL, ALMARAI, HARMATTAN, MESSIRI, CHARIS, SLANTED, LATEEF, NEEDLES,
)  # fmt: skip
ARABIC = (QURN, PEN, SCREEN, FREE_NASKH, KUFI, SIL, TYPED, POSTER, DECORATIVE)
SPARE = Family(known.AMIRI, known.AMIRI_BOLD)
"""Prints the digits and points that Arabic families lack, as word processors do."""

LATIN_SIZE = {
    ROBOTO: 1.0, TITILLIUM: 1.04, MARKAZI: 1.32, TAJAWAL: 1.1, ALMARAI: 1.02, HARMATTAN: 1.26, MESSIRI: 1.02,
    CHARIS: 1.14, SLANTED: 0.94, LATEEF: 1.34, NEEDLES: 0.86,
}  # fmt: skip
ARABIC_SIZE = {
    QURN: 1.08, PEN: 1.1, SCREEN: 0.92, FREE_NASKH: 1.08, KUFI: 0.84, SIL: 1.36, TYPED: 0.78, POSTER: 0.86,
    DECORATIVE: 1.0,
}  # fmt: skip
"""What makes a line of each family as long as one of Liberation Sans or of Amiri, with air for the stroke."""

_PRINTED = (ROBOTO, TITILLIUM, MARKAZI, TAJAWAL, HARMATTAN, CHARIS, LATEEF, MESSIRI)
_TEXT = (QURN, PEN, FREE_NASKH, KUFI, SIL)


def office(rng: random.Random) -> Hand:
    """Return the faces of some office's computer."""
    return Hand(rng.choice(_there(_PRINTED)), rng.choice(_there(_TEXT)))


def typist(rng: random.Random) -> Hand:
    """Return the faces of a typewriter, or of a printer of the nineties."""
    return Hand(rng.choice(_there((NEEDLES, NEEDLES, SLANTED))), rng.choice(_there((TYPED, PEN, FREE_NASKH))))


def issuer(rng: random.Random) -> Hand:
    """Return the faces of a card or a booklet."""
    return Hand(
        rng.choice(_there((ROBOTO, TITILLIUM, ALMARAI, TAJAWAL, MESSIRI))), rng.choice(_there((KUFI, FREE_NASKH, QURN)))
    )


def title(rng: random.Random) -> Family:
    """Return an Arabic family for the one line that names the paper."""
    return rng.choice(_there((POSTER, DECORATIVE, KUFI, FREE_NASKH, SCREEN)))


@lru_cache(maxsize=16)
def _there(families: tuple[Family, ...]) -> tuple[Family, ...]:
    """Return the installed ones; a release of Debian may have dropped a package, and papers do without it."""
    return tuple(family for family in families if family.plain.file.is_file() and family.bold.file.is_file())
