"""Another state's passport, of which only the zone is true. The people and the numbers are invented."""

import random

from samples.fonts import OCR_B
from samples.holdout import zones
from samples.holdout4.layout import Layout
from samples.holdout5 import fonts
from samples.holdout5.leaf import GREY, Leaf
from samples.holdout5.people import Facts
from samples.ornaments import emblem, guilloche, portrait
from samples.people import day_between, years_after
from samples.surface import Field, Pen, Surface

_PEOPLE = (("GARCIA LOPEZ", "LUCIA"), ("MARTIN SANZ", "ALVARO"), ("EL HADDAD", "NORA"))


def _passport(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a Spanish passport's page, captions in two languages above the values."""
    side = Leaf((125.0, 88.0), fonts.issuer(rng), rng, (246, 238, 232))
    guilloche(side, rng, ((234, 220, 206), (226, 226, 236)))
    family, given = rng.choice(_PEOPLE)
    made = day_between(rng, years_after(facts.today, -9), facts.today)
    of = zones.Bearer(
        code="P<", state="ESP", nationality="ESP", family=family, given=given,
        number="".join(rng.choices("ABCDEFGHJKLMNPR", k=3)) + f"{rng.randrange(10**6):06d}",
        birth=day_between(rng, years_after(facts.today, -70), years_after(facts.today, -18)), sex=rng.choice("MF"),
        expiry=years_after(made, 10),
    )  # fmt: skip
    side.fr(5, 7, "REINO DE ESPAÑA", 7.4, bold=True)
    side.fr(120, 7, "PASAPORTE / PASSPORT", 6.4, bold=True, side="right")
    emblem(side, 62, 6, 3.6)
    portrait(side, rng, 5, 14, 29, 38)
    side.fr(5, 66, "Firma del titular / Holder's signature", 4, ink=GREY)
    side.sign(19, 58, 18)
    for x, y, caption, text in (
        (38, 16, "Apellidos / Surname", family),
        (38, 25, "Nombre / Given names", given),
        (38, 34, "Nacionalidad / Nationality", "ESPAÑOLA"),
        (84, 34, "Sexo / Sex", of.sex),
        (38, 43, "Fecha de nacimiento / Date of birth", f"{of.birth:%d %m %Y}"),
        (84, 43, "Pasaporte nº / Passport no", of.number),
        (38, 52, "Fecha de expedición / Date of issue", f"{made:%d %m %Y}"),
        (84, 52, "Fecha de caducidad / Date of expiry", f"{of.expiry:%d %m %Y}"),
    ):
        side.fr(x, y, caption, 4.2, ink=GREY, fit=37)
        side.fr(x, y + 4, text, 7.2, bold=True, fit=44)
    side.specimen((80, 65), points=8)
    lines = zones.td3(of)
    side.box(0, 70.6, 125, 17.4, outline=(248, 248, 245), fill=(248, 248, 245))
    for at, line in enumerate(lines):
        field = Field("mrz", "\n".join(lines))
        side.text(62.5, 77.4 + 6.2 * at, line, Pen(OCR_B, 12), side="middle", field=field, fit=117)
    return (side,)


LAYOUTS = (Layout("h5_foreign_passport", "unknown", _passport),)
