"""Forms and cards with small pale captions under, beside or above dark values, as offices print them in one tint.

Whoever holds the paper reads them; a pass over the page takes the values' ink for all the ink there is.
"""

import random
from dataclasses import replace
from datetime import date

from samples import papers
from samples.layouts.layout import A4, A5
from samples.layouts.varied import cards, dress, facts
from samples.layouts.varied.dress import Authority
from samples.layouts.varied.facts import Days, figure
from samples.layouts.varied.forms import scripts
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import Fact, Look, height_of
from samples.places import Commune
from samples.surface import Colour, Surface

_PALE: tuple[Colour, ...] = (
    (148, 148, 152), (164, 164, 166), (176, 176, 178), (132, 156, 188), (190, 146, 138), (138, 174, 150),
    (184, 164, 126), (166, 148, 184),
)  # fmt: skip
_INKS: tuple[Colour, ...] = ((28, 28, 34), (20, 20, 20), (22, 28, 70), (50, 24, 24))
_POINTS = (6.0, 7.2)
"""Size of the captions."""
_TITLES = {
    "birth": ("EXTRAIT D'ACTE DE NAISSANCE", "نسخة موجزة من رسم الولادة"),
    "residence": ("CERTIFICAT DE RESIDENCE", "شهادة السكنى"),
    "bill": ("FACTURE D'EAU ET D'ELECTRICITE", "فاتورة الماء والكهرباء"),
    "school": ("CERTIFICAT DE SCOLARITE", "شهادة مدرسية"),
    "disability": ("ATTESTATION DE HANDICAP", "شهادة الإعاقة"),
    "marriage": ("ACTE DE MARIAGE", "رسم الزواج"),
    "booklet": ("LIVRET DE FAMILLE", "الدفتر العائلي"),
}
_SPOUSES = ("husband", "wife")
_STACKED = 0.6
"""How often captions stand above their values whatever else is drawn."""


def birth(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an extract of a birth act."""
    act, person = facts.birth(paper, rng)
    return _form(rng, "birth", dress.INTERIOR, paper.holder.birth_place, [act, person])


def residence(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of residence."""
    told = [*facts.residence(paper, rng), Days(rng).fact("issue_date", paper.issue_date, "issue_date")]
    return _form(rng, "residence", dress.INTERIOR, paper.home.commune, [told])


def bill(paper: papers.UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print a bill."""
    return _form(rng, "bill", dress.SUPPLIERS, paper.home.commune, [facts.bill(paper, rng)])


def school(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of schooling."""
    told = [*facts.school(paper, rng), Days(rng).fact("issue_date", paper.issue_date, "issue_date")]
    return _form(rng, "school", dress.SCHOOLS, paper.town, [told])


def disability(paper: papers.DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of disability."""
    told = [*facts.disability(paper, rng), Days(rng).fact("issue_date", paper.issue_date, "issue_date")]
    return _form(rng, "disability", dress.HEALTH, paper.town, [told])


def marriage(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the form of a marriage act."""
    days, choice = Days(rng), rng.randrange(10**6)
    act = [
        figure("marriage_number", paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
        facts.named("court", paper.court.name, "court"),
    ]
    couple = [
        facts.spouse(person, part, rng, days, choice)
        for part, person in (("husband", paper.husband), ("wife", paper.wife))
    ]
    return _form(rng, "marriage", dress.JUSTICE, paper.court, [act, *couple])


def booklet(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print a leaf of a family's booklet with both spouses."""
    days, choice = Days(rng), rng.randrange(10**6)
    act = [
        figure("booklet_number", paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
    ]
    couple = [
        facts.spouse(person, part, rng, days, choice)
        for part, person in (("husband", paper.husband), ("wife", paper.wife))
    ]
    return _form(rng, "booklet", dress.INTERIOR, paper.office, [act, *couple], size=A5)


def identity(card: papers.IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print an identity card."""
    return cards.identity(card, rng, caption=rng.choice(_PALE))


def passport(paper: papers.Passport, rng: random.Random) -> tuple[Surface, ...]:
    """Print the data page of a passport."""
    return cards.passport(paper, rng, caption=rng.choice(_PALE))


def _form(
    rng: random.Random,
    kind: str,
    authorities: tuple[Authority, ...],
    town: Commune,
    parts: list[list[Fact]],
    size: tuple[float, float] = A4,
) -> tuple[Surface, ...]:
    """Print a form of one or several parts; the last two of three are a husband's and a wife's."""
    labels, values = scripts(rng)
    points = rng.uniform(9.5, 12.5) if size == A4 else rng.uniform(7.4, 8.5)
    drawn = Look.drawn(rng, labels, values, points)
    look = replace(drawn, ratio=rng.uniform(*_POINTS) / points, caption=rng.choice(_PALE), ink=rng.choice(_INKS),
                   bold_labels=False, bold_values=rng.random() < 0.7)  # fmt: skip
    sheet, (width, height) = dress.blank(rng, size), size
    margin = rng.uniform(13, 20) if size == A4 else rng.uniform(9, 13)
    y = dress.head(look, sheet, rng.choice(authorities), town, margin, rng.uniform(17, 22))
    y = dress.title(look, sheet, *_TITLES[kind], y + 3, points * rng.uniform(1.2, 1.6)) + height_of(points) * 2
    left, rows = height - y - (50 if size == A4 else 26), sum(len(part) for part in parts)
    unit, of_two, alike = height_of(points), len(parts) == len(_SPOUSES) + 1, rng.randrange(10**6)
    for at, part in enumerate(parts):
        twin, head = (replace(look, rng=random.Random(alike)), 2.4 * unit) if of_two and at else (look, 0.0)
        if head:
            _heading(look, sheet, _SPOUSES[at - 1], margin, y)
        room = left * len(part) / rows - head
        y = lay(twin, sheet, part, Area(margin, y + head, width - 2 * margin, room), stacked=_STACKED) + unit
    dress.foot(look, sheet, town, date(rng.randint(2019, 2026), rng.randint(1, 9), 5), margin, y + 4)
    return (sheet,)


def _heading(look: Look, sheet: Surface, part: str, margin: float, y: float) -> None:
    for script in look.labels:
        x = sheet.size[0] - margin if script == "ar" else margin
        look.say(sheet, x, y, look.words[part, script], script, "title")
