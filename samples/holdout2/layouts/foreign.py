"""Specimens of other states with a machine-readable zone, as web pictures and scans; only the zone is true.

Other states, people and shapes than the first holdout's: zones below a photo on the right, above a footer, on grey,
on coloured bands, over lines of security print, on a page that lies on a desk.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from samples.holdout import zones
from samples.holdout.folk import Facts, day, years_on
from samples.holdout.layout import BOOKLET, CARD, Layout
from samples.holdout.sheet import GREY, shrunk
from samples.holdout2 import fonts
from samples.holdout2.form import Form
from samples.ornaments import emblem, guilloche, portrait
from samples.surface import Colour, Surface

_ID2 = (105.0, 74.0)
_VISA = (120.0, 80.0)
_PEOPLE = {
    "AUT": ("REPUBLIK ÖSTERREICH", (("MUSTERFRAU", "MARIA THERESIA"), ("HUBER", "FRANZ"))),
    "PRT": ("REPÚBLICA PORTUGUESA", (("CARLOS MONTEIRO", "AMELIA VANESSA"), ("DA SILVA", "RUI"))),
    "SWE": ("SVERIGE", (("SPECIMEN", "SVEN"), ("LINDQVIST", "KARIN ULRIKA"))),
    "FIN": ("SUOMI FINLAND", (("MEIKALAINEN", "MATTI"), ("AAVIKKO", "ANNA LIISA"))),
    "GRC": ("HELLENIC REPUBLIC", (("PAPADOPOULOS", "GEORGIOS"), ("ANGELOPOULOU", "ELENI"))),
    "HRV": ("REPUBLIKA HRVATSKA", (("SPECIMEN", "IVANA"), ("HORVAT", "MARKO"))),
    "EST": ("EESTI VABARIIK", (("JOEORG", "JAAK KRISTJAN"), ("TAMM", "KADRI"))),
    "LUX": ("GRAND-DUCHE DE LUXEMBOURG", (("SPECIMEN", "SARAH"), ("WEBER", "LUC"))),
    "MLI": ("REPUBLIQUE DU MALI", (("TRAORE", "AMINATA"), ("KEITA", "IBRAHIMA"))),
    "MRT": ("REPUBLIQUE ISLAMIQUE DE MAURITANIE", (("MINT AHMED", "MARIEM"), ("OULD CHEIKH", "SIDI"))),
    "JOR": ("HASHEMITE KINGDOM OF JORDAN", (("AL MAJALI", "OMAR KHALED"), ("HADDAD", "RANA"))),
    "JPN": ("JAPAN", (("GAIMU", "SAKURA"), ("TANAKA", "HIROSHI"))),
    "BRA": ("REPUBLICA FEDERATIVA DO BRASIL", (("DOS SANTOS", "JOAO PEDRO"), ("OLIVEIRA", "ANA BEATRIZ"))),
    "IRL": ("ÉIRE IRELAND", (("O'BRIEN", "SIOBHAN"), ("MURPHY", "CONOR"))),
    "UTO": ("UTOPIA", (("ERIKSSON", "JOHN"), ("SMITH-JONES", "SUSIE MARGARET ALEXANDRINA"))),
    "XXA": ("UNHCR CONVENTION TRAVEL DOCUMENT", (("TESFAYE", "SELAM"), ("HASSAN", "ABDI"))),
}
_TINTS: tuple[tuple[Colour, Colour], ...] = (
    ((230, 240, 226), (246, 232, 214)),
    ((222, 226, 244), (244, 228, 238)),
    ((248, 240, 220), (228, 240, 240)),
    ((214, 224, 214), (200, 208, 220)),
)


@dataclass(frozen=True, slots=True)
class _Specimen:
    """A document: its zone, its size, and how many pixels a character has in its picture."""

    name: str
    state: str
    code: str
    zone: Callable[[zones.Bearer], tuple[str, ...]]
    size: tuple[float, float]
    pitch: tuple[int, int]
    manner: str
    optional: str = ""

    def draw(self, facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
        """Return the one picture of it."""
        bearer, (width, height) = self._bearer(facts.today, rng), self.size
        s = Form(self.size, fonts.issuer(rng), rng)
        s.shade(*rng.choice(_TINTS))
        tones: tuple[Colour, ...] = ((206, 214, 222), (222, 208, 212), (206, 222, 208))
        guilloche(s, rng, (rng.choice(tones),))
        self._print(s, bearer)
        lines = self.zone(bearer)
        across = width * rng.uniform(0.86, 0.92)
        step = 6.0 if len(lines) == 2 else 4.6
        first = height - 4.6 - step * (len(lines) - 1)
        if self.manner == "band":
            tint: Colour = rng.choice(((226, 222, 206), (212, 222, 232)))
            s.box(0, first - 5, width, height - first + 5, outline=tint, fill=tint)
        if self.manner == "lined":
            for at in range(3):
                y = first - 3 + at * 3.6
                s.rule(0, y, width, y - 2, (206, 198, 210), 0.15)
        s.zone((width - across) / 2, first, across, lines, step, rng.choice(((16, 16, 18), (50, 44, 52), (30, 40, 70))))
        return (self._taken(s, across * 300 / 25.4 / len(lines[0])),)

    def _bearer(self, today: date, rng: random.Random) -> zones.Bearer:
        family, given = rng.choice(_PEOPLE[self.state][1])
        letters = "ABCEFGHKLMNPRSTVX"
        number = rng.choice(
            (
                f"{rng.choice(letters)}{rng.randrange(10**7):07d}",
                f"{rng.randrange(10**9):09d}",
                "".join(rng.choices(letters, k=3)) + f"{rng.randrange(10**6):06d}",
            )
        )
        issued = day(rng, years_on(today, -9), today)
        return zones.Bearer(
            code=self.code,
            state=self.state,
            nationality=self.state,
            number=number,
            family=family,
            given=given,
            birth=day(rng, years_on(today, -85), years_on(today, -1)),
            sex=rng.choice("MFMF<"),
            expiry=years_on(issued, 10),
            optional="".join(str(rng.randrange(10)) if sign == "9" else sign for sign in self.optional),
            bare=rng.random() < 0.5,
        )

    def _print(self, s: Form, bearer: zones.Bearer) -> None:
        width, big = self.size[0], self.size[0] / 85.6
        ink: Colour = s.rng.choice(((40, 60, 100), (96, 40, 50), (40, 80, 60)))
        s.text(
            width / 2,
            5 * big,
            _PEOPLE[self.state][0],
            s.la(6 * big, bold=True, ink=ink),
            side="middle",
            fit=width * 0.7,
        )
        emblem(s, width - 6 * big, 5 * big, 2.8 * big)
        right = s.rng.random() < 0.5
        tall = self.size[1] * 0.36
        portrait(s, s.rng, width - 20 * big if right else 4 * big, 9 * big, 16 * big, tall)
        x = 5 * big if right else 24 * big
        said = (
            ("Surname", bearer.family),
            ("Given names", bearer.given),
            ("Document No.", bearer.number),
            ("Date of birth", f"{bearer.birth:%d %m %Y}"),
            ("Sex", bearer.sex.replace("<", "X")),
            ("Date of expiry", f"{bearer.expiry:%d %m %Y}"),
        )
        for place, (caption, value) in enumerate(said):
            at, y = x + place // 3 * 28 * big, 11 * big + place % 3 * tall * 0.36
            s.text(at, y, caption, s.la(4 * big, ink=GREY), fit=26 * big)
            s.text(at, y + 2.7 * big, value, s.la(5.6 * big, bold=True), fit=26 * big)

    def _taken(self, s: Form, full: float) -> Surface:
        picture = shrunk(s, min(1.0, s.rng.randint(*self.pitch) / full))
        if self.manner == "grey":
            picture.image.paste(picture.image.convert("L").convert("RGB"))
        return picture


_WEB, _MIDDLE, _SCAN = (11, 13), (14, 19), (20, 30)
_SPECIMENS = (
    _Specimen("passport_aut", "AUT", "P", zones.td3, BOOKLET, _SCAN, "band"),
    _Specimen("passport_jpn", "JPN", "P", zones.td3, BOOKLET, _WEB, "grey"),
    _Specimen("passport_irl", "IRL", "P", zones.td3, BOOKLET, _MIDDLE, "lined"),
    _Specimen("passport_mli", "MLI", "PN", zones.td3, BOOKLET, _MIDDLE, "band"),
    _Specimen("passport_jor", "JOR", "P", zones.td3, BOOKLET, _SCAN, "plain", optional="9999999999"),
    _Specimen("passport_xxa", "XXA", "PT", zones.td3, BOOKLET, _MIDDLE, "plain"),
    _Specimen("passport_bra", "BRA", "P", zones.td3, BOOKLET, _WEB, "plain"),
    _Specimen("card_prt", "PRT", "ID", zones.td1, CARD, _SCAN, "plain", optional="99999999"),
    _Specimen("card_est", "EST", "ID", zones.td1, CARD, _MIDDLE, "lined", optional="38001085718"),
    _Specimen("card_fin", "FIN", "I", zones.td1, CARD, _WEB, "band"),
    _Specimen("card_hrv", "HRV", "IO", zones.td1, CARD, _SCAN, "grey", optional="99999999999"),
    _Specimen("card_mrt", "MRT", "ID", zones.td1, CARD, _MIDDLE, "plain", optional="9999999999"),
    _Specimen("card_lux", "LUX", "ID", zones.td1, CARD, _WEB, "plain", optional="9999999999999"),
    _Specimen("card2_grc", "GRC", "ID", zones.td2, _ID2, _SCAN, "lined"),
    _Specimen("card2_uto", "UTO", "I", zones.td2, _ID2, _MIDDLE, "grey", optional="9999999"),
    _Specimen("visa_swe", "SWE", "V", zones.mrv_a, _VISA, _MIDDLE, "band", optional="999999"),
    _Specimen("visa_b_uto", "UTO", "V", zones.mrv_b, _ID2, _SCAN, "plain", optional="9999"),
)
LAYOUTS = tuple(Layout(f"h2_foreign_{each.name}", "unknown", each.draw) for each in _SPECIMENS)
