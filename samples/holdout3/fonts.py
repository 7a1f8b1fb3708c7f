"""The faces of the third holdout group: what offices' old computers, typewriters and pens look like.

Debian packages of this group alone: fonts-arabeyes, fonts-farsiweb, fonts-paktype, fonts-hosny-thabit,
fonts-urw-base35, fonts-linuxlibertine and fonts-breip (a hand). No other group prints that script in these designs.
"""

import random
from functools import lru_cache

from samples.faces import Faces, Family
from samples.fonts import Face

_URW, _LIBERTINE, _AMIRI = "fonts-urw-base35", "fonts-linuxlibertine", "fonts-hosny-amiri"
_FARSIWEB, _PAKTYPE, _DEJAVU = "fonts-farsiweb", "fonts-paktype", "fonts-dejavu-core"


def _urw(name: str, regular: str, bold: str, scale: float) -> Family:
    plain, strong = (Face(f"opentype/urw-base35/{each}.otf", _URW) for each in (regular, bold))
    return Family(name, plain, strong, scale)


def _libertine(name: str, stem: str, scale: float) -> Family:
    plain, strong = (Face(f"opentype/linux-libertine/{stem}_{weight}.otf", _LIBERTINE) for weight in ("R", "RB"))
    return Family(name, plain, strong, scale)


def _eyes(regular: str, bold: str, scale: float) -> Family:
    plain, strong = (Face(f"truetype/fonts-arabeyes/ae_{each}.ttf", "fonts-arabeyes") for each in (regular, bold))
    return Family(regular, plain, strong, scale)


NIMBUS_SANS = _urw("Nimbus Sans", "NimbusSans-Regular", "NimbusSans-Bold", 0.94)
NIMBUS_NARROW = _urw("Nimbus Sans Narrow", "NimbusSansNarrow-Regular", "NimbusSansNarrow-Bold", 1.06)
NIMBUS_ROMAN = _urw("Nimbus Roman", "NimbusRoman-Regular", "NimbusRoman-Bold", 1.03)
SCHOOLBOOK = _urw("C059", "C059-Roman", "C059-Bold", 0.92)
PALLADIO = _urw("P052", "P052-Roman", "P052-Bold", 0.96)
BOOKMAN = _urw("Bookman", "URWBookman-Light", "URWBookman-Demi", 0.88)
GOTHIC = _urw("Gothic", "URWGothic-Book", "URWGothic-Demi", 0.92)
LIBERTINE = _libertine("Linux Libertine", "LinLibertine", 1.06)
BIOLINUM = _libertine("Linux Biolinum", "LinBiolinum", 1.04)
NIMBUS_MONO = _urw("Nimbus Mono", "NimbusMonoPS-Bold", "NimbusMonoPS-Bold", 0.86)
BREIP = Family(
    "Breip", Face("truetype/breip/Breip.ttf", "fonts-breip"), Face("truetype/breip/Breip.ttf", "fonts-breip"), 1.2
)
CHANCERY = _urw("Z003", "Z003-MediumItalic", "Z003-MediumItalic", 1.2)

AL_HOR = _eyes("AlHor", "AlHor", 1.22)
FURAT = _eyes("Furat", "Furat", 1.02)
PETRA = _eyes("Petra", "Petra", 0.88)
NADA = _eyes("Nada", "Khalid", 0.92)
BATTAR = _eyes("AlBattar", "AlBattar", 0.96)
ARABIYA = _eyes("Arab", "AlArabiya", 1.02)
SALEM = _eyes("Salem", "Salem", 0.94)
RASHEEQ = _eyes("Rasheeq-Bold", "Rasheeq-Bold", 1.04)
HOR = _eyes("Hor", "Hor", 0.86)
THOLOTH = _eyes("Tholoth", "Tholoth", 0.98)
CORTOBA = _eyes("Cortoba", "Cortoba", 0.76)
SHARJAH = _eyes("Sharjah", "Sharjah", 0.98)
METAL = _eyes("Metal", "Metal", 0.8)
MASHQ = _eyes("Mashq", "Mashq-Bold", 0.7)
THABIT = Family(
    "Thabit", Face("opentype/fonts-hosny-thabit/Thabit-Bold.ttf", "fonts-hosny-thabit"),
    Face("opentype/fonts-hosny-thabit/Thabit-Bold.ttf", "fonts-hosny-thabit"), 0.66,
)  # fmt: skip
NAZLI = Family(
    "Nazli", Face("truetype/farsiweb/nazli.ttf", _FARSIWEB), Face("truetype/farsiweb/nazlib.ttf", _FARSIWEB), 1.02
)
HOMA = Family("Homa", Face("truetype/farsiweb/homa.ttf", _FARSIWEB), Face("truetype/farsiweb/homa.ttf", _FARSIWEB), 0.9)
TITR = Family(
    "Titr", Face("truetype/farsiweb/titr.ttf", _FARSIWEB), Face("truetype/farsiweb/titr.ttf", _FARSIWEB), 0.86
)
PAK_NASKH = Family(
    "PakType Naskh", Face("truetype/paktype/PakType Naskh Basic.ttf", _PAKTYPE),
    Face("truetype/paktype/PakType Naskh Basic.ttf", _PAKTYPE), 0.92,
)  # fmt: skip
TEHREER = Family(
    "PakType Tehreer", Face("truetype/paktype/PakType Tehreer.ttf", _PAKTYPE),
    Face("truetype/paktype/PakType Tehreer.ttf", _PAKTYPE), 0.95,
)  # fmt: skip
CONDENSED = Family(
    "DejaVu Condensed", Face("truetype/dejavu/DejaVuSansCondensed.ttf", _DEJAVU),
    Face("truetype/dejavu/DejaVuSansCondensed-Bold.ttf", _DEJAVU), 0.84,
)  # fmt: skip
SLANTED = Family(
    "Amiri Slanted", Face("opentype/fonts-hosny-amiri/Amiri-Slanted.ttf", _AMIRI),
    Face("opentype/fonts-hosny-amiri/Amiri-BoldSlanted.ttf", _AMIRI), 1.04,
)  # fmt: skip

LATIN = (
    NIMBUS_SANS, NIMBUS_NARROW, NIMBUS_ROMAN, SCHOOLBOOK, PALLADIO, BOOKMAN, GOTHIC, LIBERTINE, BIOLINUM, NIMBUS_MONO,
    BREIP, CHANCERY,
)  # fmt: skip
ARABIC = (
    NAZLI, PAK_NASKH, CONDENSED, FURAT, AL_HOR, RASHEEQ, SLANTED, BATTAR, ARABIYA, NADA, PETRA, SALEM, HOR, THOLOTH,
    TEHREER, CORTOBA, SHARJAH, METAL, MASHQ, HOMA, TITR, THABIT,
)  # fmt: skip

_PRINTED = (NIMBUS_SANS, NIMBUS_NARROW, NIMBUS_ROMAN, SCHOOLBOOK, PALLADIO, BOOKMAN, LIBERTINE, BIOLINUM)
# Offices mostly print in a plain naskh, so those stand twice.
_TEXT = (NAZLI, NAZLI, NAZLI, CONDENSED, CONDENSED, PAK_NASKH, FURAT, FURAT, AL_HOR, RASHEEQ, SLANTED, BATTAR, ARABIYA)
_HANDS, _ARABIC_HANDS = (BREIP, BREIP, CHANCERY), (HOR, THOLOTH, SLANTED, AL_HOR, TEHREER)
_TITLES = (CORTOBA, SHARJAH, METAL, MASHQ, SALEM, RASHEEQ, HOMA, TITR, TITR)


def office(rng: random.Random) -> Faces:
    """Return the faces of some office's computer."""
    return Faces(rng.choice(_there(_PRINTED)), rng.choice(_there(_TEXT)))


def typist(rng: random.Random) -> Faces:
    """Return the faces of typewriters."""
    return Faces(NIMBUS_MONO, rng.choice(_there((THABIT, THABIT, PAK_NASKH))))


def issuer(rng: random.Random) -> Faces:
    """Return the faces of a card."""
    return Faces(
        rng.choice(_there((NIMBUS_SANS, NIMBUS_NARROW, BIOLINUM, GOTHIC))),
        rng.choice(_there((NAZLI, CONDENSED, PAK_NASKH, FURAT, RASHEEQ, NADA, PETRA))),
    )


def hand(rng: random.Random) -> Faces:
    """Return a clerk's hand."""
    return Faces(
        rng.choice(_there((BREIP, BREIP, CHANCERY))), rng.choice(_there((HOR, THOLOTH, SLANTED, AL_HOR, TEHREER)))
    )


def title(rng: random.Random) -> Family:
    """Return an Arabic family for the line that names the paper."""
    return rng.choice(_there(_TITLES))


@lru_cache(maxsize=16)
def _there(families: tuple[Family, ...]) -> tuple[Family, ...]:
    """Return the installed ones; a release of Debian may have dropped a package, and papers do without it."""
    return tuple(family for family in families if family.is_installed)
