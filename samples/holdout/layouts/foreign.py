"""Specimens of other states that carry a machine-readable zone: passports, cards of two sizes, visas of two sizes.

Their kind is none that the programme takes; only the zone is true. States are real codes or Doc 9303's UTO, people
are invented. They come as office scans and as the small, grey or coloured pictures that the web is full of.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PIL import ImageFilter

from samples.holdout import fonts, zones
from samples.holdout.folk import Facts, day, years_on
from samples.holdout.layout import BOOKLET, CARD, Layout
from samples.holdout.sheet import GREY, Sheet, shrunk
from samples.ornaments import emblem, portrait
from samples.surface import Colour, Surface

_PEOPLE = {
    "UTO": (("ERIKSSON", "ANNA MARIA"), ("VAN DER MUELLEN", "STEVENSON JOHN PETER")),
    "D": (("MUSTERMANN", "ERIKA"), ("GABLER", "LUKAS FELIX")),
    "FRA": (("MARTIN", "MAELYS GAELLE"), ("LE GOFF", "YANN")),
    "ESP": (("ESPANOLA ESPANOLA", "CARMEN"), ("GARCIA LOPEZ", "JUAN CARLOS")),
    "ITA": (("ROSSI", "BIANCA"), ("DI MARTINO", "ENZO")),
    "BEL": (("SPECIMEN", "ISABELLE FRANCOISE"), ("DE SMET", "WOUTER")),
    "NLD": (("DE BRUIJN", "WILLEKE LISELOTTE"), ("JANSSEN", "PIM")),
    "SEN": (("NDIAYE", "FATOU BINETOU"), ("SARR", "CHEIKH TIDIANE")),
    "CIV": (("KONAN", "AFFOUE"), ("BAMBA", "MOUSSA")),
    "TUN": (("BEN SALAH", "LEILA"), ("TRABELSI", "HEDI")),
    "DZA": (("BOUDIAF", "NASSIMA"), ("HAMIDOU", "RABAH")),
    "POL": (("KOWALSKA", "ANNA"), ("WISNIEWSKI", "JAN")),
    "ROU": (("POPESCU", "ELENA"), ("IONESCU", "DAN MIHAI")),
    "CAN": (("MARTIN", "SARAH"), ("TREMBLAY", "LUC ANDRE")),
    "CHE": (("SAMPLE", "HELVETIA"), ("KELLER", "BEAT")),
    "USA": (("TRAVELER", "HAPPY"), ("JOHNSON", "WAYNE EARL")),
    "GBR": (("SPECIMEN", "ANGELA ZOE"), ("O'CONNOR", "ENRIQUE")),
    "EGY": (("ABDELRAHMAN", "MONA"), ("EL SAYED", "KARIM MOHAMED")),
    "TUR": (("YILMAZ", "AYSE"), ("OZTURK", "MEHMET")),
}
_TITLES = {
    "UTO": "UTOPIA",
    "D": "BUNDESREPUBLIK DEUTSCHLAND",
    "FRA": "REPUBLIQUE FRANCAISE",
    "ESP": "REINO DE ESPAÑA",
    "ITA": "REPUBBLICA ITALIANA",
    "BEL": "BELGIË BELGIQUE BELGIEN",
    "NLD": "KONINKRIJK DER NEDERLANDEN",
    "SEN": "REPUBLIQUE DU SENEGAL",
    "CIV": "REPUBLIQUE DE COTE D'IVOIRE",
    "TUN": "REPUBLIQUE TUNISIENNE",
    "DZA": "REPUBLIQUE ALGERIENNE",
    "POL": "RZECZPOSPOLITA POLSKA",
    "ROU": "ROMANIA",
    "CAN": "CANADA",
    "CHE": "SCHWEIZ SUISSE SVIZZERA",
    "USA": "UNITED STATES OF AMERICA",
    "GBR": "UNITED KINGDOM",
    "EGY": "ARAB REPUBLIC OF EGYPT",
    "TUR": "TÜRKIYE CUMHURIYETI",
}
_TINTS: tuple[tuple[Colour, Colour], ...] = (
    ((238, 226, 224), (222, 214, 236)),
    ((214, 232, 240), (238, 240, 222)),
    ((244, 236, 210), (230, 222, 200)),
    ((222, 238, 222), (206, 226, 230)),
    ((236, 214, 226), (246, 236, 226)),
    ((206, 216, 226), (196, 208, 214)),
)

Zone = Callable[[zones.Bearer], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Specimen:
    """A document: which zone it carries, on what size, and how coarse its picture is in pixels a character."""

    name: str
    state: str
    code: str
    zone: Zone
    size: tuple[float, float]
    coarse: tuple[int, int]
    grey: bool = False
    optional: str = ""
    labels: tuple[str, ...] = ("Surname", "Given names", "Nationality", "Date of birth", "Sex", "Date of expiry")

    def draw(self, facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
        """Return the one picture of it."""
        bearer = self._bearer(facts.today, rng)
        sheet = Sheet(self.size, fonts.issuer(rng), rng)
        width, height = self.size
        sheet.shade(*rng.choice(_TINTS))
        tones: tuple[Colour, ...] = ((212, 206, 222), (206, 222, 214))
        sheet.waves((rng.choice(tones),), rng.randint(16, 40))
        self._print(sheet, bearer)
        lines = self.zone(bearer)
        across = width * (0.895 if len(lines[0]) > 30 else 0.89)
        step = 6.4 if len(lines) == 2 else 4.9
        first = height - 5.2 - step * (len(lines) - 1)
        if rng.random() < 0.4:
            band = first - 5
            sheet.box(0, band, width, height - band, outline=(246, 246, 246), fill=(246, 246, 246))
        ink = rng.choice(((20, 20, 24), (34, 34, 60), (60, 60, 66)))
        sheet.zone((width - across) / 2, first, across, lines, step, ink)
        return (self._taken(sheet, across * 300 / 25.4 / len(lines[0])),)

    def _bearer(self, today: date, rng: random.Random) -> zones.Bearer:
        family, given = rng.choice(_PEOPLE[self.state])
        letters = "CFGHJKLMNPRTVWXYZ"
        number = rng.choice(
            (
                f"{rng.choice(letters)}{rng.randrange(10**8):08d}",
                f"{rng.choice(letters)}{rng.choice(letters)}{rng.randrange(10**6):06d}",
                "".join(rng.choices(letters + "0123456789", k=9)),
            )
        )
        issued = day(rng, years_on(today, -6), today)
        optional = "".join(str(rng.randrange(10)) if sign == "9" else sign for sign in self.optional)
        return zones.Bearer(
            code=self.code,
            state=self.state,
            nationality=self.state,
            number=number,
            family=family,
            given=given,
            birth=day(rng, years_on(today, -80), years_on(today, -3)),
            sex=rng.choice("MFF<"),
            expiry=years_on(issued, 10),
            optional=optional,
            bare=rng.random() < 0.5,
        )

    def _print(self, sheet: Sheet, bearer: zones.Bearer) -> None:
        width, height = self.size
        rng, big = sheet.rng, sheet.size[0] / 85.6
        title, label = sheet.la(6.4 * big, bold=True, ink=(70, 60, 90)), sheet.la(4.6 * big, ink=GREY)
        sheet.text(width / 2, 5.6 * big, _TITLES[self.state], title, side="middle", fit=width * 0.8)
        left = rng.random() < 0.6
        face, down = 16 * big, min(21 * big, height * 0.4)
        portrait(sheet, rng, 4 if left else width - face - 4, 8.6 * big, face, down)
        x = face + 9 if left else 5
        said = (
            bearer.family,
            bearer.given,
            bearer.nationality,
            f"{bearer.birth:%d.%m.%Y}",
            bearer.sex.replace("<", "X"),
            f"{bearer.expiry:%d.%m.%Y}",
        )
        rows = height - 8 * big - (22 if self.zone is zones.td1 else 18)
        step = max(3.6, rows / 3.4)
        for place, (caption, value) in enumerate(zip(self.labels, said, strict=True)):
            at = x + (0 if place < 3 else width * 0.34)
            y = 11 * big + place % 3 * step
            sheet.text(at, y, caption, label, fit=width * 0.3)
            sheet.text(at, y + 2.9 * big, value, sheet.la(6.2 * big, bold=True), fit=width * 0.31)
        emblem(sheet, width - 7 if left else 7, 5 * big, 3 * big)
        sheet.text(width - 4, 8.2 * big, bearer.number, sheet.la(6.4 * big, bold=True), side="right", fit=width * 0.3)

    def _taken(self, sheet: Sheet, pitch: float) -> Surface:
        rng = sheet.rng
        picture = shrunk(sheet, min(1.0, rng.randint(*self.coarse) / pitch))
        if self.grey:
            picture.image.paste(picture.image.convert("L").convert("RGB"))
        if rng.random() < 0.3:
            picture.image.paste(picture.image.filter(ImageFilter.GaussianBlur(0.4)))
        return picture


_TINY, _SMALL, _FULL = (10, 12), (13, 18), (20, 30)
_ID2 = (105.0, 74.0)
_FRENCH = ("Nom", "Prénoms", "Nationalité", "Né(e) le", "Sexe", "Expire le")
_GERMAN = ("Name", "Vornamen", "Staatsangehörigkeit", "Geburtstag", "Geschlecht", "Gültig bis")
_SPANISH = ("Apellidos", "Nombre", "Nacionalidad", "Fecha de nacimiento", "Sexo", "Validez")
_SPECIMENS = (
    _Specimen("passport_uto", "UTO", "P", zones.td3, BOOKLET, _TINY, optional="ZE999999B"),
    _Specimen("passport_fra", "FRA", "P", zones.td3, BOOKLET, _SMALL, labels=_FRENCH),
    _Specimen("passport_d", "D", "P", zones.td3, BOOKLET, _FULL, labels=_GERMAN),
    _Specimen("passport_sen", "SEN", "PO", zones.td3, BOOKLET, _SMALL, grey=True, labels=_FRENCH),
    _Specimen("passport_tun", "TUN", "P", zones.td3, BOOKLET, _TINY, grey=True, optional="99999999", labels=_FRENCH),
    _Specimen("passport_gbr", "GBR", "P", zones.td3, BOOKLET, _FULL),
    _Specimen("passport_egy", "EGY", "P", zones.td3, BOOKLET, _SMALL, optional="29999999999999"),
    _Specimen("card_esp", "ESP", "ID", zones.td1, CARD, _FULL, optional="99999999R", labels=_SPANISH),
    _Specimen("card_d", "D", "ID", zones.td1, CARD, _SMALL, labels=_GERMAN),
    _Specimen("card_bel", "BEL", "ID", zones.td1, CARD, _TINY, optional="85999999999"),
    _Specimen("card_uto", "UTO", "I", zones.td1, CARD, _SMALL, grey=True),
    _Specimen("card_dza", "DZA", "ID", zones.td1, CARD, _FULL, optional="119999999999999", labels=_FRENCH),
    _Specimen("card_ita", "ITA", "C", zones.td1, CARD, _TINY, grey=True),
    _Specimen("card2_rou", "ROU", "ID", zones.td2, _ID2, _SMALL, optional="9999999"),
    _Specimen("card2_uto", "UTO", "I", zones.td2, _ID2, _TINY),
    _Specimen("card2_civ", "CIV", "I", zones.td2, _ID2, _FULL, grey=True, labels=_FRENCH),
    _Specimen("visa_uto", "UTO", "V", zones.mrv_a, (120.0, 80.0), _SMALL, optional="6ZE999999B"),
    _Specimen("visa_usa", "USA", "VN", zones.mrv_a, (120.0, 80.0), _FULL, optional="B9SEN99999999999"),
    _Specimen("visa_can", "CAN", "V", zones.mrv_a, (120.0, 80.0), _TINY),
    _Specimen("visa_b_uto", "UTO", "V", zones.mrv_b, _ID2, _SMALL, grey=True),
    _Specimen("visa_b_tur", "TUR", "V", zones.mrv_b, _ID2, _FULL, optional="99999999"),
    _Specimen("visa_b_che", "CHE", "VC", zones.mrv_b, _ID2, _TINY),
)

LAYOUTS = tuple(Layout(f"h_foreign_{each.name}", "unknown", each.draw) for each in _SPECIMENS)
