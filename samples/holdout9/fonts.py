"""The faces of the ninth holdout group, kept for it: what town halls, printers and people who draw papers have.

Arial, Times and Georgia come as Arimo, Tinos and Gelasio, the book faces of printers as Libertine and Old Standard, a
worn typewriter as Cutive. Arabic is Scheherazade New, Markazi, Mada, Vazirmatn, Almarai and El Messiri; the headlines
are Arabeyes' kufis; a clerk writes in Ruqaa. A few papers have what every office has, Amiri and Noto Naskh.
"""

import random

from samples.faces import Faces, Family
from samples.fonts import AMIRI, AMIRI_BOLD, NASKH, NASKH_BOLD, SANS, SANS_BOLD, Face


def _expo(package: str, stem: str, scale: float, weights: tuple[str, str] = ("400Regular", "700Bold")) -> Family:
    of = f"@expo-google-fonts/{package}"
    regular, bold = (Face(f"{weight}/{stem}_{weight}.ttf", of) for weight in weights)
    return Family(stem, regular, bold, scale)


def _eyes(regular: str, scale: float, bold: str | None = None) -> Family:
    files = [Face(f"truetype/fonts-arabeyes/ae_{stem}.ttf", "fonts-arabeyes") for stem in (regular, bold or regular)]
    return Family(f"{regular} (Arabeyes)", files[0], files[1], scale)


def _libertine() -> Family:
    of = "opentype/linux-libertine/LinLibertine_"
    package = "fonts-linuxlibertine"
    return Family("Libertine", Face(f"{of}R.otf", package), Face(f"{of}RB.otf", package), 1.02)


def _old_standard() -> Family:
    files = [
        Face(f"OldStandardTT_{weight}.ttf", "@expo-google-fonts/old-standard-tt")
        for weight in ("400Regular", "700Bold")
    ]
    return Family("Old Standard", files[0], files[1], 0.94)


_ONE = ("400Regular", "400Regular")
ARIMO, TINOS, GELASIO = _expo("arimo", "Arimo", 0.94), _expo("tinos", "Tinos", 1.0), _expo("gelasio", "Gelasio", 0.94)
FRANKLIN, ROBOTO = _expo("libre-franklin", "LibreFranklin", 0.88), _expo("roboto-condensed", "RobotoCondensed", 0.96)
CUTIVE, PATRICK = _expo("cutive-mono", "CutiveMono", 0.96, _ONE), _expo("patrick-hand", "PatrickHand", 1.16, _ONE)
LIBERTINE, OLD = _libertine(), _old_standard()
LIBERATION = Family("Liberation Sans", SANS, SANS_BOLD, 0.94)

SCHEHERAZADE, MARKAZI = _expo("scheherazade-new", "ScheherazadeNew", 1.02), _expo("markazi-text", "MarkaziText", 1.22)
MADA, VAZIR = _expo("mada", "Mada", 1.02), _expo("vazirmatn", "Vazirmatn", 0.88)
MESSIRI, ALMARAI = _expo("el-messiri", "ElMessiri", 0.9), _expo("almarai", "Almarai", 0.88)
RUQAA = _expo("aref-ruqaa", "ArefRuqaa", 1.12)
KHALID, NADA, DIMNAH = _eyes("Khalid", 1.02), _eyes("Nada", 0.92), _eyes("Dimnah", 1.06)
HANI, REHAN, GRANADA, MASHQ = (
    _eyes("Hani", 0.96),
    _eyes("Rehan", 0.92),
    _eyes("Granada", 1.0),
    _eyes("Mashq", 0.84, "Mashq-Bold"),
)
USUAL, NOTO = Family("Amiri", AMIRI, AMIRI_BOLD), Family("Noto Naskh Arabic", NASKH, NASKH_BOLD, 0.9)

LATIN = (ARIMO, TINOS, GELASIO, FRANKLIN, ROBOTO, CUTIVE, PATRICK, LIBERTINE, OLD, LIBERATION)
ARABIC = (
    SCHEHERAZADE,
    MARKAZI,
    MADA,
    VAZIR,
    MESSIRI,
    ALMARAI,
    RUQAA,
    KHALID,
    NADA,
    DIMNAH,
    HANI,
    REHAN,
    GRANADA,
    MASHQ,
    USUAL,
    NOTO,
)


def _of(latin: tuple[Family, ...], arabic: tuple[Family, ...], rng: random.Random) -> Faces:
    # A release of Debian may have dropped a package, and papers do without it.
    return Faces(*(rng.choice([each for each in families if each.is_installed]) for families in (latin, arabic)))


def town_hall(rng: random.Random) -> Faces:
    """Return what the word processor of a commune is set to."""
    return _of(
        (TINOS, TINOS, ARIMO, ARIMO, GELASIO),
        (SCHEHERAZADE, SCHEHERAZADE, MARKAZI, USUAL, NOTO, KHALID),
        rng,
    )


def press_room(rng: random.Random) -> Faces:
    """Return the faces of forms and booklets that a printing works set in lead or film."""
    return _of((LIBERTINE, OLD, TINOS), (SCHEHERAZADE, MARKAZI, USUAL), rng)


def notary(rng: random.Random) -> Faces:
    """Return the faces of an adoul's or a translator's computer."""
    return _of((TINOS, LIBERTINE, GELASIO), (SCHEHERAZADE, SCHEHERAZADE, MARKAZI, NOTO, KHALID), rng)


def machine(rng: random.Random) -> Faces:
    """Return the faces of a typewriter; Arabic ones had letters of few widths."""
    return _of((CUTIVE,), (NADA, KHALID), rng)


def plastic(rng: random.Random) -> Faces:
    """Return the faces of a card that a factory printed."""
    return _of((ARIMO, ROBOTO, LIBERATION, FRANKLIN), (MADA, VAZIR, MARKAZI), rng)


def screen(rng: random.Random) -> Faces:
    """Return the faces of somebody who designs on a screen: companies, portals, engineers abroad."""
    return _of((FRANKLIN, ROBOTO, ARIMO), (ALMARAI, MESSIRI, VAZIR, MADA), rng)


def by_hand(rng: random.Random) -> Faces:
    """Return what stands for a clerk's hand."""
    return _of((PATRICK,), (RUQAA, RUQAA, DIMNAH), rng)


def headline(rng: random.Random, faces: Faces) -> Faces:
    """Return the faces with an Arabic family for the line that names the paper."""
    return Faces(
        faces.latin, _of((TINOS,), (HANI, REHAN, GRANADA, MASHQ, KHALID, faces.arabic, faces.arabic), rng).arabic
    )
