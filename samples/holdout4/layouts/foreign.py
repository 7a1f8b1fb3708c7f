"""Other states' cards and passports, of which only the zone is true: zones at the foot, on a band, in a web picture.

The people and the numbers are invented; the shapes are Doc 9303's, the faces of the papers only like the real ones.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from samples.fonts import OCR_B
from samples.holdout import zones
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout
from samples.holdout4.leaf import CARD, GREY, Leaf
from samples.holdout4.people import Facts
from samples.ornaments import emblem, guilloche, portrait
from samples.people import day_between, years_after
from samples.surface import Colour, Field, Pen, Surface

_PAGE = (125.0, 88.0)
_LETTERS = "ABCEFGHJKLMNPRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class _State:
    """What one state's paper prints; captions are its own."""

    code: str
    state: str
    heading: str
    people: tuple[tuple[str, str], ...]
    captions: tuple[str, str, str, str, str]
    ground: Colour
    zone: Callable[[zones.Bearer], tuple[str, ...]]
    digits: bool = False

    def draw(self, facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
        size = CARD if self.zone is zones.td1 else _PAGE
        (width, height), big = size, size[0] / CARD[0]
        side = Leaf(size, fonts.issuer(rng), rng, self.ground)
        guilloche(side, rng, (tuple(max(0, each - 14) for each in self.ground),))  # type: ignore[arg-type]
        bearer = self._bearer(facts, rng)
        side.fr(width / 2, 5 * big, self.heading, 6.4 * big, bold=True, side="middle", fit=width * 0.7)
        emblem(side, 6 * big, 5.4 * big, 3 * big)
        at_right = rng.random() < 0.5
        portrait(side, rng, width - 26 * big if at_right else 4 * big, 10 * big, 19 * big, 21 * big)
        x = 5 * big if at_right else 27 * big
        shown = (bearer.family, bearer.given, f"{bearer.birth:%d.%m.%Y}", f"{bearer.expiry:%d.%m.%Y}", bearer.number)
        for at, (caption, text) in enumerate(zip(self.captions, shown, strict=True)):
            y = (11 + 4.6 * at) * big
            side.fr(x, y, caption, 4 * big, ink=GREY, fit=17 * big)
            side.fr(x + 18.6 * big, y, text, 6.4 * big, bold=True, fit=33 * big)
        lines = self.zone(bearer)
        step = 4.4 if len(lines) == 3 else 6.2
        top = height - step * len(lines) - 1.4
        side.box(0, top - 3, width, height - top + 3, outline=(244, 245, 243), fill=(244, 245, 243))
        for at, line in enumerate(lines):
            field = Field("mrz", "\n".join(lines))
            pen = Pen(OCR_B, 11.4 if len(lines) == 3 else 12)
            side.text(width / 2, top + step * (at + 0.7), line, pen, side="middle", field=field, fit=width * 0.92)
        side.specimen(((x + 22 * big), 33.4 * big), points=6 * big)
        return (side,)

    def _bearer(self, facts: Facts, rng: random.Random) -> zones.Bearer:
        family, given = rng.choice(self.people)
        number = "".join(rng.choices(_LETTERS, k=2)) + f"{rng.randrange(10**7):07d}"
        return zones.Bearer(
            code=self.code, state=self.state, nationality=self.state,
            number=f"{rng.randrange(10**9):09d}" if self.digits else number, family=family, given=given,
            birth=day_between(rng, years_after(facts.today, -80), years_after(facts.today, -2)), sex=rng.choice("MF"),
            expiry=years_after(day_between(rng, years_after(facts.today, -8), facts.today), 10),
        )  # fmt: skip


_FRENCH = ("Nom", "Prénoms", "Né(e) le", "Expire le", "N°")
_ENGLISH = ("Surname", "Given names", "Birth", "Expiry", "No")
_STATES = {
    "card_ita": _State("C<", "ITA", "REPUBBLICA ITALIANA", (("FERRARI", "GIULIA"), ("RUSSO", "MARCO ANTONIO")),
                       ("Cognome", "Nome", "Nascita", "Scadenza", "Numero"), (240, 238, 246), zones.td1),
    "card_bel": _State("ID", "BEL", "ROYAUME DE BELGIQUE", (("PEETERS", "LOTTE"), ("EL IDRISSI", "SAMIR")),
                       _FRENCH, (236, 244, 244), zones.td1, digits=True),
    "passport_egy": _State("P<", "EGY", "ARAB REPUBLIC OF EGYPT", (("MOSTAFA", "KARIM HASSAN"), ("GABR", "DINA")),
                           _ENGLISH, (238, 244, 236), zones.td3),
    "passport_ner": _State("P<", "NER", "REPUBLIQUE DU NIGER", (("ISSOUFOU", "HADIZA"), ("MAIGA", "OUSMANE")),
                           _FRENCH, (246, 242, 234), zones.td3),
}  # fmt: skip

LAYOUTS = tuple(Layout(f"h4_foreign_{name}", "unknown", state.draw) for name, state in _STATES.items())
