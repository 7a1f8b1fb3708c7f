"""The faces that the nets learn in: Debian's, and families of npm that are fetched for the lesson alone.

None of them is a face that only the two newest blind groups set: what these measure must be new to the net as well.
Where a family has several cuts, they share its turn.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont, TTLibError

_DEBIAN = Path("/usr/share/fonts")
_FETCHED = Path(__file__).resolve().parent / "node_modules" / "@expo-google-fonts"
_TOO_THIN, _SLANTED = re.compile("Thin|ExtraLight|100|200"), re.compile("Italic|Slanted|Oblique")
_SLANTED_COME = 0.2

_NEEDED = {True: "ابتمحدعينةى", False: "AZaz09é"}
_FETCHED_FAMILIES = {
    True: """
amiri changa kufam lemonada mirza readex-pro reem-kufi alexandria rakkas marhey cairo tajawal lateef noto-naskh-arabic
noto-sans-arabic ibm-plex-sans-arabic baloo-bhaijaan-2 lalezar harmattan noto-kufi-arabic jomhuria""",
    False: """
roboto open-sans montserrat merriweather source-sans-3 source-serif-4 inconsolata ibm-plex-mono space-mono caveat
dancing-script indie-flower shadows-into-light reenie-beanie architects-daughter nothing-you-could-do anonymous-pro
b612-mono overpass carlito eb-garamond pt-serif ubuntu oswald barlow-condensed archivo-narrow zilla-slab vollkorn bitter
arvo gochi-hand la-belle-aurore rubik nunito homemade-apple delius short-stack schoolbell sue-ellen-francisco
waiting-for-the-sunrise cedarville-cursive zeyada mansalva sedgwick-ave bad-script marck-script satisfy
cookie courgette allura parisienne damion loved-by-the-king merienda petit-formal-script italianno coming-soon neucha
caladea lato pt-sans courier-prime special-elite noto-sans source-code-pro libre-caslon-text cormorant-garamond asap
exo-2 titillium-web quicksand josefin-sans crete-round domine cardo lusitana""",
}
_ARABEYES = """
AlBattar AlManzomah AlYarmook Arab Electron Graph Hor Jet Kayrawan Metal Nagham Nice Ostorah Ouhod-Bold Rasheeq-Bold
Sharjah Sindbad Tarablus Japan Furat Petra AlArabiya Cortoba Salem AlHor Tholoth"""
_URW = "NimbusRoman NimbusSans NimbusSansNarrow NimbusMonoPS P052 C059 URWBookman URWGothic"
_KACST = "KacstBook KacstOffice KacstLetter KacstNaskh KacstTitle KacstScreen KacstFarsi KacstPen KacstQurn"
# A pattern for each family and how often it comes; a family of npm comes once.
_DEBIAN_FAMILIES = {
    True: {
        **{f"truetype/fonts-arabeyes/ae_{name}.ttf": 0.35 for name in _ARABEYES.split()},
        **{f"truetype/kacst/{name}.ttf": 0.8 for name in _KACST.split()},
        "opentype/fonts-hosny-amiri/Amiri-[RB]*[rd].ttf": 1.5,
        "truetype/dejavu/DejaVuSans[.-]*": 1.5,
        "truetype/noto/NotoNaskhArabic-[RB]*.ttf": 1.0,
        "truetype/noto/NotoKufiArabic-[RB]*.ttf": 0.5,
        "truetype/scheherazade/Scheherazade-*.ttf": 1.0,
        "truetype/farsiweb/nazli*.ttf": 0.8,
        "truetype/paktype/PakType Naskh Basic.ttf": 0.8,
        "truetype/freefont/FreeSerif*.ttf": 0.7,
        "opentype/fonts-hosny-thabit/Thabit*.ttf": 0.8,
    },
    False: {
        "truetype/liberation/LiberationSerif-*.ttf": 1.5,
        "truetype/liberation/LiberationSans-*.ttf": 1.5,
        "truetype/liberation/LiberationSansNarrow-*.ttf": 1.0,
        "truetype/dejavu/DejaVuSans[.-]*": 1.0,
        "truetype/dejavu/DejaVuSerif[.-]*": 0.7,
        "truetype/noto/NotoSans-[RB]*.ttf": 0.7,
        "truetype/noto/NotoSerif-[RB]*.ttf": 0.7,
        "opentype/ocr-b/OCRB.otf": 0.5,
        "truetype/liberation/LiberationMono-*.ttf": 0.8,
        "truetype/dejavu/DejaVuSansMono*.ttf": 0.5,
        "truetype/freefont/Free*.ttf": 1.0,
        "truetype/breip/Breip.ttf": 1.0,
        "opentype/linux-libertine/LinBiolinum_R*.otf": 0.5,
        **{f"opentype/urw-base35/{name}-*.otf": 0.7 for name in _URW.split()},
        "opentype/urw-base35/Z003-MediumItalic.otf": 1.0,
    },
}
KEPT_APART = {
    True: ("mirza", "KacstOffice", "Sindbad", "noto-naskh", "NotoNaskh", "AlYarmook"),
    False: ("vollkorn", "ubuntu", "indie-flower", "LiberationSerif", "space-mono", "archivo"),
}
"""Parts of the names of files that no lesson is printed in: what the net has learnt is measured in them."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One file of a family, and the code points that it has letters for."""

    path: Path
    points: frozenset[int]


@dataclass(frozen=True, slots=True)
class Family:
    """Cuts of one design, and how often it comes."""

    weight: float
    cuts: tuple[Cut, ...]


def families(*, arabic: bool, apart: bool) -> tuple[Family, ...]:
    """Return the installed families of a script: those of the lessons, or those kept apart."""
    return tuple(_installed(arabic=arabic, apart=apart))


def _installed(*, arabic: bool, apart: bool) -> Iterator[Family]:
    fetched = ((1.0, sorted((_FETCHED / name).rglob("*.ttf"))) for name in _FETCHED_FAMILIES[arabic].split())
    debian = ((weight, sorted(_DEBIAN.glob(name))) for name, weight in _DEBIAN_FAMILIES[arabic].items())
    for weight, paths in (*fetched, *debian):
        wanted = [path for path in paths if any(part in str(path) for part in KEPT_APART[arabic]) == apart]
        for slanted, often in ((False, 1.0), (True, _SLANTED_COME)):
            of_one = (path for path in wanted if bool(_SLANTED.search(path.name)) == slanted)
            cuts = tuple(cut for path in of_one if (cut := _cut(path, _NEEDED[arabic])))
            if cuts:
                yield Family(weight * often, cuts)


def _cut(path: Path, needed: str) -> Cut | None:
    if _TOO_THIN.search(path.name):
        return None
    try:
        points = frozenset(TTFont(path, lazy=True).getBestCmap() or ())
    except (TTLibError, OSError):
        return None
    return Cut(path, points) if all(ord(letter) in points for letter in needed) else None
