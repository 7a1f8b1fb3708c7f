"""The faces of the tenth holdout group, kept for it: what offices of today and people who draw papers set them in.

Lora, Spectral and Bodoni stand for the book faces of town halls and printers, Fira, Work Sans, Karla and Mulish
for what screens have, Cousine for a typewriter and Handlee for a hand. Arabic is Zain, Fustat and Homa, with Katibeh
and Playpen for hands and Titr for titles; the others have what every office has, Amiri and Noto Naskh.
"""

import random

from samples.faces import Faces, Family
from samples.fonts import AMIRI, AMIRI_BOLD, NASKH, NASKH_BOLD, SANS, SANS_BOLD, SERIF, SERIF_BOLD, Face


def _npm(package: str, scale: float, stem: str | None = None) -> Family:
    stem = stem or "".join(part.capitalize() for part in package.split("-"))
    cuts = [
        Face(f"{weight}/{stem}_{weight}.ttf", f"@expo-google-fonts/{package}") for weight in ("400Regular", "700Bold")
    ]
    return Family(stem, cuts[0], cuts[1], scale)


def _one(name: str, path: str, package: str, scale: float) -> Family:
    only = Face(path, package)
    return Family(name, only, only, scale)


def _sourced(package: str, bold: str, scale: float) -> Family:
    of = f"@fontsource/{package}"
    cuts = [Face(f"files/{package}-arabic-{weight}-normal.woff2", of) for weight in ("400", bold)]
    return Family(package, cuts[0], cuts[1], scale)


LORA, SPECTRAL, BODONI = _npm("lora", 0.96), _npm("spectral", 0.98), _npm("libre-bodoni", 0.98)
KARLA, WORK, FIRA, MULISH = (
    _npm("karla", 0.98), _npm("work-sans", 0.9), _npm("fira-sans", 0.93), _npm("mulish", 0.92),
)  # fmt: skip
COUSINE = _npm("cousine", 0.88)
HANDLEE = _one("Handlee", "Handlee_400Regular.ttf", "@expo-google-fonts/handlee", 1.12)
TIMES, ARIAL = Family("Liberation Serif", SERIF, SERIF_BOLD), Family("Liberation Sans", SANS, SANS_BOLD, 0.94)

ZAIN, FUSTAT = _npm("zain", 1.1), _npm("fustat", 0.92)
HOMA = _one("Homa", "truetype/farsiweb/homa.ttf", "fonts-farsiweb", 1.04)
TITR = _one("Titr", "truetype/farsiweb/titr.ttf", "fonts-farsiweb", 0.94)
KATIBEH = _sourced("katibeh", "400", 1.34)
PLAYPEN = _sourced("playpen-sans-arabic", "700", 0.84)
USUAL, NOTO = Family("Amiri", AMIRI, AMIRI_BOLD), Family("Noto Naskh Arabic", NASKH, NASKH_BOLD, 0.9)

LATIN = (LORA, SPECTRAL, BODONI, KARLA, WORK, FIRA, MULISH, COUSINE, HANDLEE, TIMES, ARIAL)
ARABIC = (ZAIN, FUSTAT, HOMA, TITR, KATIBEH, PLAYPEN, USUAL, NOTO)


def _drawn(rng: random.Random, latin: tuple[Family, ...], arabic: tuple[Family, ...]) -> Faces:
    """Return one family of each script; a paper does without what a release of Debian dropped."""
    first, second = ([each for each in families if each.is_installed] for families in (latin, arabic))
    return Faces(rng.choice(first), rng.choice(second))


def office(rng: random.Random) -> Faces:
    """Return what the computer of a commune prints in."""
    return _drawn(rng, (LORA, SPECTRAL, TIMES, ARIAL), (USUAL, NOTO, ZAIN, HOMA))


def works(rng: random.Random) -> Faces:
    """Return the faces of forms and booklets from a printing works."""
    return _drawn(rng, (BODONI, SPECTRAL, LORA), (USUAL, NOTO, HOMA))


def adoul(rng: random.Random) -> Faces:
    """Return the faces of a notary's or a translator's computer."""
    return _drawn(rng, (SPECTRAL, TIMES, LORA), (USUAL, NOTO, ZAIN, ZAIN, HOMA))


def keys(rng: random.Random) -> Faces:
    """Return the faces of a typewriter."""
    return _drawn(rng, (COUSINE,), (HOMA, NOTO))


def factory(rng: random.Random) -> Faces:
    """Return the faces of a plastic card."""
    return _drawn(rng, (ARIAL, FIRA, WORK), (FUSTAT, ZAIN, NOTO))


def designer(rng: random.Random) -> Faces:
    """Return the faces of companies, portals and engineers abroad."""
    return _drawn(rng, (FIRA, WORK, KARLA, MULISH), (FUSTAT, ZAIN))


def pen(rng: random.Random) -> Faces:
    """Return what stands for a clerk's hand."""
    return _drawn(rng, (HANDLEE,), (KATIBEH, PLAYPEN))


def scribe(rng: random.Random) -> Faces:
    """Return the hand of somebody who writes whole pages."""
    return _drawn(rng, (HANDLEE,), (PLAYPEN, PLAYPEN, USUAL))


def title(rng: random.Random, faces: Faces) -> Faces:
    """Return the faces with an Arabic family for the line that names the paper."""
    return Faces(faces.latin, _drawn(rng, (TIMES,), (TITR, KATIBEH, faces.arabic, USUAL)).arabic)
