"""The faces of the twelfth holdout group: book faces, a plain one, a pen; Arabic of Beirut and Arabeyes.

Gentium, Alegreya and Noticia stand for what printers and communes set in, Public Sans for screens, Itim for a hand.
Arabic is Beiruti, whose blanks are narrow, and Arabeyes' Nada and Mashq. Other papers are
in faces that every office has.
"""

import random

from samples.faces import Faces, Family
from samples.fonts import Face
from samples.holdout10.fonts import ARIAL, NOTO, PLAYPEN, TIMES, USUAL
from samples.holdout11.fonts import ESTEDAD, MACHINE, PARASTOO


def _family(name: str, package: str, cuts: tuple[str, str], scale: float) -> Family:
    regular, heavy = (Face(cut, package) for cut in cuts)
    return Family(name, regular, heavy, scale)


def _book(stem: str, package: str, scale: float, weights: tuple[str, str] = ("400Regular", "700Bold")) -> Family:
    cuts = (f"{weights[0]}/{stem}_{weights[0]}.ttf", f"{weights[1]}/{stem}_{weights[1]}.ttf")
    return _family(stem, f"@expo-google-fonts/{package}", cuts, scale)


def _sourced(package: str, scale: float) -> Family:
    cuts = (f"files/{package}-arabic-400-normal.woff2", f"files/{package}-arabic-700-normal.woff2")
    return _family(package, f"@fontsource/{package}", cuts, scale)


def _eyes(stem: str, bold: str, scale: float) -> Family:
    cuts = (f"truetype/fonts-arabeyes/ae_{stem}.ttf", f"truetype/fonts-arabeyes/ae_{bold}.ttf")
    return _family(stem, "fonts-arabeyes", cuts, scale)


GENTIUM, ALEGREYA = _book("GentiumBookPlus", "gentium-book-plus", 0.96), _book("Alegreya", "alegreya", 1.02)
NOTICIA, PUBLIC = _book("NoticiaText", "noticia-text", 0.92), _book("PublicSans", "public-sans", 0.9)
ITIM = _book("Itim", "itim", 1.04, ("400Regular", "400Regular"))
BEIRUTI = _sourced("beiruti", 1.1)
NADA, MASHQ = _eyes("Nada", "Nada", 1.0), _eyes("Mashq", "Mashq-Bold", 1.0)

LATIN = (GENTIUM, ALEGREYA, NOTICIA, PUBLIC, ITIM)
ARABIC = (BEIRUTI, NADA, MASHQ)


def _pair(rng: random.Random, latin: tuple[Family, ...], arabic: tuple[Family, ...]) -> Faces:
    """Return one family of each script; what every office has stands in for a package that is not there."""
    first = [each for each in latin if each.is_installed] or [TIMES]
    second = [each for each in arabic if each.is_installed] or [USUAL]
    return Faces(rng.choice(first), rng.choice(second))


def office(rng: random.Random) -> Faces:
    """Return what the computer of a commune prints in."""
    return _pair(rng, (GENTIUM, ALEGREYA, TIMES, ARIAL), (NADA, USUAL, NOTO, PARASTOO))


def works(rng: random.Random) -> Faces:
    """Return the faces of a printing works."""
    return _pair(rng, (NOTICIA, ALEGREYA, GENTIUM), (MASHQ, NADA, USUAL))


def adoul(rng: random.Random) -> Faces:
    """Return the faces of a notary's or a translator's computer."""
    return _pair(rng, (GENTIUM, NOTICIA, TIMES), (USUAL, NADA, NOTO, MASHQ))


def keys(rng: random.Random) -> Faces:
    """Return the faces of a typewriter or of a printer with needles."""
    return _pair(rng, (MACHINE,), (NADA, NOTO))


def screen(rng: random.Random) -> Faces:
    """Return the faces of companies, portals, cards and engineers abroad."""
    return _pair(rng, (PUBLIC, PUBLIC, ARIAL), (BEIRUTI, ESTEDAD, NOTO))


def pen(rng: random.Random) -> Faces:
    """Return what stands for a clerk's hand."""
    return _pair(rng, (ITIM,), (MASHQ, PLAYPEN))
