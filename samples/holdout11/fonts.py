"""The faces of the eleventh holdout group: book faces of town halls, plain faces of screens, a machine's and a hand's.

Crimson and Baskerville stand for what printers and communes set in, Inter and DM Sans for screens, Ubuntu Mono for a
typewriter and a till, Kalam for a hand. Arabic is Parastoo, Estedad and Alyamama, with Playpen for a pen.
"""

import random

from samples.faces import Faces, Family
from samples.fonts import Face
from samples.holdout10 import fonts as tenth
from samples.holdout10.fonts import ARIAL, NOTO, PLAYPEN, TIMES, USUAL


def _expo(stem: str, package: str, scale: float) -> Family:
    regular, heavy = (
        Face(f"{cut}/{stem}_{cut}.ttf", f"@expo-google-fonts/{package}") for cut in ("400Regular", "700Bold")
    )
    return Family(stem, regular, heavy, scale)


CRIMSON, BASKERVILLE = _expo("CrimsonText", "crimson-text", 1.06), _expo("LibreBaskerville", "libre-baskerville", 0.86)
INTER, DM = _expo("Inter", "inter", 0.88), _expo("DMSans", "dm-sans", 0.94)
MACHINE, HAND = _expo("UbuntuMono", "ubuntu-mono", 1.02), _expo("Kalam", "kalam", 1.0)
PARASTOO, ESTEDAD = _expo("Parastoo", "parastoo", 1.0), _expo("Estedad", "estedad", 0.86)
ALYAMAMA = _expo("Alyamama", "alyamama", 0.92)

LATIN = (CRIMSON, BASKERVILLE, INTER, DM, MACHINE, HAND)
ARABIC = (PARASTOO, ESTEDAD, ALYAMAMA)


def _of(rng: random.Random, latin: tuple[Family, ...], arabic: tuple[Family, ...]) -> Faces:
    """Return one family of each script; what every office has stands in for a package that is not there."""
    found = [[each for each in of if each.is_installed] for of in (latin, arabic)]
    return Faces(rng.choice(found[0] or [TIMES]), rng.choice(found[1] or [USUAL]))


def office(rng: random.Random) -> Faces:
    """Return what the computer of a commune prints in."""
    return _of(rng, (CRIMSON, CRIMSON, BASKERVILLE, TIMES, ARIAL), (PARASTOO, PARASTOO, ALYAMAMA, USUAL, NOTO))


def works(rng: random.Random) -> Faces:
    """Return the faces of a printing works."""
    return _of(rng, (BASKERVILLE, CRIMSON, tenth.SPECTRAL), (PARASTOO, PARASTOO, USUAL, NOTO))


def adoul(rng: random.Random) -> Faces:
    """Return the faces of a notary's or a translator's computer."""
    return _of(rng, (CRIMSON, BASKERVILLE, TIMES), (PARASTOO, USUAL, NOTO))


def keys(rng: random.Random) -> Faces:
    """Return the faces of a typewriter or of a printer with needles."""
    return _of(rng, (MACHINE,), (PARASTOO, NOTO))


def screen(rng: random.Random) -> Faces:
    """Return the faces of companies, portals, cards and engineers abroad."""
    return _of(rng, (INTER, DM, ARIAL), (ESTEDAD, ALYAMAMA))


def pen(rng: random.Random) -> Faces:
    """Return what stands for a clerk's hand."""
    return _of(rng, (HAND,), (PLAYPEN,))
