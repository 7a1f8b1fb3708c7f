"""Marriage acts as forms: bilingual extracts, registers of consulates, sheets with a column for each spouse.

Source: research/documents.md §4 for what an act has to say; the forms themselves are general knowledge: a consulate
fills a printed register in French, a commune extracts what the adouls wrote.
"""

import random
from dataclasses import replace
from datetime import timedelta

from samples import faces, ornaments, papers
from samples.layouts.layout import A4
from samples.layouts.varied import dress as dresses
from samples.layouts.varied.blocks import Dress, Words, block, heading, table
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.items import Item, Shape, Teller, shape_of
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.layouts.varied.rows import Fill, Piece, Row, lay_rows
from samples.people import Person
from samples.surface import Surface

_BOTH: tuple[Script, ...] = ("fr", "ar")
_TITLES: tuple[Words, ...] = (
    ("EXTRAIT D'ACTE DE MARIAGE", "نسخة موجزة من رسم الزواج"), ("ACTE DE MARIAGE", "رسم الزواج"),
    ("Extrait de l'acte de mariage", "ملخص رسم الزواج"), ("CERTIFICAT DE MARIAGE", "شهادة الزواج"),
)  # fmt: skip
_SPOUSES: tuple[tuple[Words, Words], ...] = (
    (("L'EPOUX", "الزوج"), ("L'EPOUSE", "الزوجة")), (("Epoux", "بيانات الزوج"), ("Epouse", "بيانات الزوجة")),
    (("LE MARI", "السيد"), ("LA FEMME", "السيدة")), (("I - EPOUX", "1- الزوج"), ("II - EPOUSE", "2- الزوجة")),
)  # fmt: skip
_ABROAD = (("PARIS", "باريس"), ("BRUXELLES", "بروكسيل"), ("MADRID", "مدريد"), ("LYON", "ليون"), ("MILAN", "ميلانو"))
_TRADES = (("OUVRIER", "عامل"), ("ETUDIANT(E)", "طالب(ة)"), ("SANS", "بدون"), ("EMPLOYE(E)", "مستخدم(ة)"))
_STATES = (("CELIBATAIRE", "عازب(ة)"), ("DIVORCE(E)", "مطلق(ة)"))


def extract(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print act, husband and wife below each other, in both scripts or one."""
    teller = Teller.drawn(rng)
    look, sheet, margin, y = _begun(teller, paper, rng)
    dress, shape = Dress.drawn(rng), shape_of(teller, rng)
    fill: Fill = rng.choice(("", "", "dots", "rule"))
    parts = [(_act(teller, paper, rng), ("", "")), *_couple(teller, paper, rng)]
    if rng.random() < 0.2:
        parts.append(parts.pop(0))
    rows = [[replace(row, under=fill == "rule") for row in teller.rows(items, shape, fill=fill)] for items, _ in parts]
    unit, steps = height_of(look.points), sum(row.step for part in rows for row in part)
    free = A4[1] - y - 46 - unit * 3.8 * len(parts)
    for (_, words), part in zip(parts, rows, strict=True):
        tall = free * sum(row.step for row in part) / steps + (unit * 2.6 if any(words) else 0)
        y = block(look, sheet, part, Area(margin, y, A4[0] - 2 * margin, tall), dress, words) + unit * 0.6
    return _ended(look, sheet, teller, paper, rng, margin, y)


def columns(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the act over two columns, the husband's at the right where Arabic is read, each with its captions."""
    teller = Teller.drawn(rng)
    look, sheet, margin, y = _begun(teller, paper, rng, 0.9)
    dress, unit = Dress.drawn(rng), height_of(look.points)
    wide = A4[0] - 2 * margin
    act = teller.rows(_act(teller, paper, rng), shape_of(teller, rng))
    y = block(look, sheet, act, Area(margin, y, wide, unit * 4.4 * len(act)), dress) + unit * 1.5
    two = Area(margin, y, wide, A4[1] - y - 60).columns(2, rng.uniform(4, 8))
    two = two if teller.captions == ("fr",) or rng.random() < 0.25 else two[::-1]
    shape: Shape = rng.choice(("above", "over", "facing")) if len(teller.captions) == 2 else shape_of(teller, rng)
    end = max(
        block(look, sheet, teller.rows(items, shape, fill=look.fill), area, dress, words)
        for area, (items, words) in zip(two, _couple(teller, paper, rng), strict=True)
    )
    return _ended(look, sheet, teller, paper, rng, margin, end + 2)


def consular(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a consulate's register: a table with a column for each spouse, filled in by a machine."""
    teller = replace(Teller.drawn(rng, rng.choice((("fr",), _BOTH))), again=False)
    teller = replace(teller, values=rng.choice((("fr",), teller.captions)))
    look, sheet, margin, y = _begun(teller, paper, rng, 0.92, abroad=rng.choice(_ABROAD))
    if rng.random() < 0.6:
        look = replace(look, value_faces=faces.TYPEWRITER)
    unit, wide = height_of(look.points), A4[0] - 2 * margin
    act = teller.rows(_act(teller, paper, rng), "facing" if rng.random() < 0.6 else "middle", fill="dots")
    y = lay_rows(look, sheet, act, Area(margin, y, wide, unit * 3.4 * len(act))) + unit
    (husband, his), (wife, hers) = _couple(teller, paper, rng, together=0.0)
    blank: list[Piece] = []
    shown = [[Piece(text, script, "title") for text, script in zip(each, _BOTH, strict=True) if text]
             for each in (his, hers)]  # fmt: skip
    both = len(teller.captions) == 2
    edge = rng.random() < 0.6
    lines: list[list[list[Piece]]] = [[blank, *shown, blank] if both and edge else [blank, *shown]]
    for mine, theirs in zip(husband, wife, strict=True):
        values = [[*teller.shown(item, "fr"), *teller.shown(item, "ar")] for item in (mine, theirs)]
        fr, ar = list(teller.says(mine, "fr")), list(teller.says(mine, "ar"))
        lines.append([fr, *values, ar] if both and edge else [[*fr, *ar], *values])
    shares = (0.8, 1.2, 1.2, 0.8) if len(lines[0]) == 4 else (0.9, 1.2, 1.2)
    tall = min((A4[1] - y - 62) / len(lines), unit * rng.uniform(4.4, 6))
    end = table(look, sheet, lines, Area(margin, y - 2, wide, 0), shares, Dress.drawn(rng).colour, tall=tall)
    return _ended(look, sheet, teller, paper, rng, margin, end + unit * 3)


def _begun(teller: Teller, paper: papers.MarriageCertificate, rng: random.Random, share: float = 1.0,
           abroad: Words | None = None) -> tuple[Look, Surface, float, float]:  # fmt: skip
    """Return look, page and margin, and the y below letterhead and title."""
    look = Look.drawn(rng, teller.captions, teller.values, rng.uniform(9, 11.5) * share)
    look = replace(look, ratio=max(look.ratio, 0.78), fill=rng.choice(("", "", "dots")))
    sheet, margin = dresses.blank(rng, A4), rng.uniform(13, 20)
    authority = rng.choice((*dresses.JUSTICE, *dresses.INTERIOR[:2]))
    if abroad:
        office = (
            f"Consulat général du Royaume du Maroc à {abroad[0]}",
            f"القنصلية العامة للمملكة المغربية ب{abroad[1]}",
        )
        authority = (("Ministère des Affaires Etrangères", "وزارة الشؤون الخارجية"), office)
    y = dresses.head(look, sheet, authority, paper.court, margin, rng.uniform(17, 21)) + 4
    words = _shown(teller, rng.choice(_TITLES))
    area = Area(margin, y + 4, A4[0] - 2 * margin, 0)
    dress = replace(Dress.drawn(rng), centred=True)
    y = heading(look, sheet, words, area, dress, points=look.points * rng.uniform(1.2, 1.5))
    return look, sheet, margin, y + height_of(look.points) * 1.6


def _shown(teller: Teller, words: Words) -> Words:
    return (words[0] if "fr" in teller.captions else "", words[1] if "ar" in teller.captions else "")


def _act(teller: Teller, paper: papers.MarriageCertificate, rng: random.Random) -> list[Item]:
    """Return number, day and court of the act, and numbers of the judge's permission that are no fields."""
    act = [teller.figure("marriage", paper.act_number, "act_number"),
           teller.day("married", paper.marriage_date, "marriage_date"),
           teller.name("court", paper.court.name, "court")]  # fmt: skip
    rng.shuffle(act)
    if rng.random() < 0.4:
        before = paper.marriage_date - timedelta(days=rng.randint(2, 40))
        permit = f"{rng.randint(11, 2900)} - {before:%d/%m/%Y}"
        act.append(teller.figure("permit", permit))
    return act


def _couple(teller: Teller, paper: papers.MarriageCertificate, rng: random.Random,
            together: float = 0.2) -> list[tuple[list[Item], Words]]:  # fmt: skip
    """Return the items of husband and wife with their headings."""
    order, words = rng.randrange(10**6), rng.choice(_SPOUSES)
    return [
        (_spouse(teller, person, part, random.Random(order), together), _shown(teller, title))
        for person, part, title in ((paper.husband, "husband", words[0]), (paper.wife, "wife", words[1]))
    ]


def _spouse(teller: Teller, person: Person, part: str, own: random.Random, together: float) -> list[Item]:
    woman = part == "wife"
    found = teller.names(person, f"{part}_", together=own.random() < together, given_first=own.random() < 0.5)
    born = [teller.day("born", person.birth_date, f"{part}_birth_date", woman=woman),
            teller.name("place", person.birth_place.name, None, woman=woman)]  # fmt: skip
    parents = [
        teller.name("father", person.father_on_acts if own.random() < 0.5 else person.father, None, woman=woman),
        teller.name("mother", person.mother_on_acts if own.random() < 0.5 else person.mother, None, woman=woman),
    ]
    more = [
        teller.fixed("profession", *own.choice(_TRADES), woman=woman),
        teller.fixed("nationality", "MAROCAINE", "مغربية", woman=woman),
        teller.fixed("status", *own.choice(_STATES), woman=woman),
        teller.name("residence", person.birth_place.province, None, woman=woman),
    ]
    rest = parents if own.random() < 0.75 else []
    rest = [*rest, *(each for each in more if own.random() < 0.6)]
    number = teller.figure("cin", person.cin or "", f"{part}_document_number", woman=woman)
    rest.insert(own.choice((0, len(rest))), number)
    return [*found, *born, *rest] if own.random() < 0.7 else [*found, *rest, *born]


def _ended(look: Look, sheet: Surface, teller: Teller, paper: papers.MarriageCertificate, rng: random.Random,
           margin: float, y: float) -> tuple[Surface, ...]:  # fmt: skip
    """Date and stamp the paper."""
    if y > A4[1] - 28:
        raise CrowdedError
    day, town = f"{paper.issue_date:%d/%m/%Y}", paper.court.name
    left = (Piece(f"Fait à {town.latin}, le {day}", "fr"),) if "fr" in teller.captions else ()
    right = (Piece(f"حرر ب{town.arabic} في {day}", "ar"),) if teller.captions == ("ar",) else ()
    lay_rows(look, sheet, [Row(left=left, right=right)], Area(margin, y, A4[0] - 2 * margin, 20))
    radius = min(rng.uniform(11, 17), (A4[1] - y) / 2.5)
    ornaments.seal(sheet, rng, A4[0] * rng.uniform(0.3, 0.75), A4[1] - radius - 8, radius, "قسم التوثيق")
    ornaments.paraph(sheet, rng, A4[0] * rng.uniform(0.25, 0.7), A4[1] - radius - 6, rng.uniform(22, 36))
    return (sheet,)
