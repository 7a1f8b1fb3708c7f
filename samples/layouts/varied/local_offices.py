"""Certificates of annexes, schools and commissions, and bills: an opening sentence, rows, a closing one.

Source: research/documents.md §§5 to 7: the wording of an annexe's template, the labels of school certificates with
their Massar code, the card of a person with a handicap, what bills refer to.
"""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from samples import ornaments, papers
from samples.layouts.layout import A4, A5, ID1, page
from samples.layouts.varied import dress as dresses
from samples.layouts.varied import homes
from samples.layouts.varied.blocks import Dress, Words, block, heading, table
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.items import Item, Shape, Teller, shape_of
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.layouts.varied.rows import Fill, Piece, Row, lay_rows, print_row, worth, wrapped
from samples.names import Name
from samples.people import Person
from samples.places import Commune
from samples.surface import Surface

_BOTH: tuple[Script, ...] = ("fr", "ar")
_RESIDENCE: tuple[Words, ...] = (
    ("CERTIFICAT DE RESIDENCE", "شهادة السكنى"), ("ATTESTATION DE RESIDENCE", "شهادة الإقامة"),
    ("Certificat de résidence", "شهادة إدارية للسكنى"),
)  # fmt: skip
_SCHOOL: tuple[Words, ...] = (
    ("CERTIFICAT DE SCOLARITE", "شهادة مدرسية"), ("ATTESTATION DE SCOLARITE", "شهادة التمدرس"),
    ("Certificat de scolarité", "شهادة متابعة الدراسة"),
)  # fmt: skip
_HANDICAP: tuple[Words, ...] = (
    ("ATTESTATION DE HANDICAP", "شهادة الإعاقة"), ("CARTE DE PERSONNE EN SITUATION DE HANDICAP",
     "بطاقة شخص في وضعية إعاقة"), ("Certificat de handicap", "شهادة طبية للإعاقة"),
)  # fmt: skip
_OPENINGS: dict[str, tuple[Words, ...]] = {
    "residence": (
        ("L'autorité locale soussignée certifie que :", "يشهد عون السلطة الموقع أسفله أن السيد(ة) :"),
        ("Le chef de l'annexe atteste que M./Mme :", "يشهد قائد الملحقة الإدارية أن :"),
        ("Nous certifions que la personne désignée ci-après réside à :", "نشهد نحن رئيس الدائرة أن المسمى(ة) :"),
    ),
    "school": (
        ("Le directeur de l'établissement certifie que l'élève :", "يشهد مدير المؤسسة أن التلميذ(ة) :"),
        ("Je soussigné, chef d'établissement, atteste que :", "يشهد الموقع أسفله أن :"),
    ),
    "handicap": (
        ("La commission provinciale atteste que :", "تشهد اللجنة الإقليمية أن :"),
        ("Vu le dossier présenté, il est certifié que :", "بناء على الملف المقدم، يشهد أن :"),
    ),
}
_CLOSINGS: Words = (
    "La présente est délivrée à l'intéressé(e) sur sa demande, pour servir et valoir ce que de droit.",
    "وقد تم تحرير هذه الشهادة بناء على طلب المعني(ة) بالأمر",
)
_HANDICAPS = (("MOTEUR", "حركية"), ("VISUEL", "بصرية"), ("AUDITIF", "سمعية"), ("MENTAL", "ذهنية"))
_DEGREES = (("GRAVE", "عميقة"), ("MOYEN", "متوسطة"), ("80 %", "80 %"))
_USES = (("Eau potable", "الماء الصالح للشرب"), ("Electricité BT", "الكهرباء"), ("Assainissement", "التطهير السائل"),
         ("TVA", "الضريبة على القيمة المضافة"), ("Timbre", "التنبر"))  # fmt: skip


def residence(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an annexe's certificate of residence."""
    holder, teller = paper.holder, Teller.drawn(rng)
    woman = holder.sex.value == "F"
    look, sheet, margin, y = _begun(teller, rng, dresses.INTERIOR + dresses.POLICE, paper.home.commune, _RESIDENCE)
    whole = teller.name("whole", _in_order(holder, rng), "holder_name", woman=woman)
    number = teller.figure("cin", paper.cin, "document_number", woman=woman)
    more = [teller.day("born", holder.birth_date, None, woman=woman),
            teller.name("place", holder.birth_place.name, None, woman=woman),
            teller.fixed("nationality", "MAROCAINE", "مغربية", woman=woman)]  # fmt: skip
    items = [whole, *(each for each in more if rng.random() < 0.5)]
    items.insert(rng.randint(1, len(items)), number)
    home = homes.drawn(paper.home, rng).printed
    return _certificate(look, sheet, teller, rng, margin, y, "residence", items, paper.issue_date, paper.home.commune,
                        home=teller.name("address", home, "address", woman=woman))  # fmt: skip


def school(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of schooling."""
    student, teller, year = paper.student, Teller.drawn(rng), paper.school_year
    woman = student.sex.value == "F"
    look, sheet, margin, y = _begun(teller, rng, dresses.SCHOOLS, paper.town, _SCHOOL)
    between = rng.choice(("/", "-", " / "))
    items = [
        teller.name("pupil", _in_order(student, rng), "student_name", woman=woman),
        teller.day("born", student.birth_date, "birth_date", woman=woman),
        teller.figure("massar", f"{rng.choice('DGHJKMNPRS')}{rng.randrange(10**9):09d}"),
        teller.name("school", paper.establishment, "establishment"),
        teller.name("level", paper.level, None),
        teller.figure("school_year", f"{year}{between}{year + 1}", "school_year", f"{year}/{year + 1}"),
    ]
    if rng.random() < 0.5:
        items.insert(2, teller.name("place", student.birth_place.name, None, woman=woman))
    if rng.random() < 0.5:
        items = items[-1:] + items[:-1]
    return _certificate(look, sheet, teller, rng, margin, y, "school", items, paper.issue_date, paper.town)


def disability(paper: papers.DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an attestation of handicap, or a card."""
    holder, teller = paper.holder, Teller.drawn(rng)
    woman = holder.sex.value == "F"
    items = [
        teller.name("whole", _in_order(holder, rng), "holder_name", woman=woman),
        teller.day("born", holder.birth_date, "birth_date", woman=woman),
        teller.fixed("handicap", *rng.choice(_HANDICAPS)),
        teller.day("until", paper.expiry_date, "expiry_date"),
    ]
    if rng.random() < 0.5:
        items.insert(rng.choice((0, 3)), teller.figure("number", paper.number))
    if rng.random() < 0.4:
        items.insert(3, teller.fixed("degree", *rng.choice(_DEGREES)))
    if rng.random() < 0.4:
        return _card(teller, rng, items, paper)
    look, sheet, margin, y = _begun(teller, rng, dresses.HEALTH, paper.town, _HANDICAP)
    return _certificate(look, sheet, teller, rng, margin, y, "handicap", items, paper.issue_date, paper.town)


def bill(paper: papers.UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print a bill: the client in a window or in rows, the uses in a table, a slip to cut off."""
    teller = replace(Teller.drawn(rng, rng.choice((("fr",), ("fr",), _BOTH))), worded=0.0)
    look = Look.drawn(rng, teller.captions, teller.values, rng.uniform(8.5, 10.5))
    look = replace(look, ratio=max(look.ratio, 0.78), fill="")
    sheet, margin, unit = dresses.blank(rng, A4), rng.uniform(13, 18), height_of(look.points)
    wide, town, issued = A4[0] - 2 * margin, paper.home.commune, paper.issue_date
    y = dresses.head(look, sheet, rng.choice(dresses.SUPPLIERS), town, margin, rng.uniform(17, 21), state=0.2) + 4
    words = _shown(
        teller, rng.choice((("FACTURE", "فاتورة"), ("FACTURE EAU ET ELECTRICITE", "فاتورة الماء والكهرباء")))
    )
    y = heading(look, sheet, words, Area(margin, y + 2, wide, 0), Dress.drawn(rng), points=look.points * 1.3) + 2
    home = homes.drawn(paper.home, rng)
    due = issued + timedelta(days=rng.randint(10, 30))
    facts = [teller.day("billed", issued, "issue_date"), teller.figure("contract", paper.client_number),
             teller.figure("period", f"{issued.month:02d}/{issued.year}"), teller.day("due", due, None)]  # fmt: skip
    rng.shuffle(facts)
    dress, shape = Dress.drawn(rng), shape_of(teller, rng)
    client = [teller.name("client", paper.holder, "holder_name")]
    place = teller.name("supply", home.printed, "address")
    if rng.random() < 0.45 and "fr" in teller.values:
        # Behind the window of an envelope nothing has a caption.
        half = Area(margin + wide * 0.52, y + 4, wide * 0.48, 50)
        lines = wrapped(look, sheet, place.latin[0], half.width - 4, 3)
        rows = [Row(left=client[0].latin), *(Row(left=(line,)) for line in lines)]
        end = lay_rows(look, sheet, rows, half, least=1.9, most=2.3)
        left = block(look, sheet, teller.rows(facts, "above"), Area(margin, y + 4, wide * 0.46, 60), dress)
        y = max(end, left) + unit
    else:
        rows = [
            *teller.rows(client, shape),
            *_addressed(teller, look, sheet, place, wide - 4),
            *teller.rows(facts, shape),
        ]
        y = block(look, sheet, rows, Area(margin, y + 2, wide, unit * 4 * len(rows)), dress) + unit
    y = _uses(look, sheet, teller, rng, Area(margin, y, wide, 0), paper.water + paper.electricity)
    _slip(look, sheet, paper, rng, margin, y)
    return (sheet,)


def _begun(teller: Teller, rng: random.Random, authorities: Sequence[dresses.Authority], town: Commune,
           titles: tuple[Words, ...]) -> tuple[Look, Surface, float, float]:  # fmt: skip
    """Return look, page and margin, and the y below letterhead and title."""
    size = rng.choice((A4, A4, A4, A5))
    look = Look.drawn(rng, teller.captions, teller.values, rng.uniform(10, 12.5) * (1.0 if size == A4 else 0.76))
    look = replace(look, ratio=max(look.ratio, 0.78), fill="")
    sheet, margin = dresses.blank(rng, size), rng.uniform(14, 22) if size == A4 else rng.uniform(10, 13)
    y = dresses.head(look, sheet, rng.choice(authorities), town, margin, rng.uniform(17, 21)) + 3
    area = Area(margin, y + 4, size[0] - 2 * margin, 0)
    points = look.points * rng.uniform(1.2, 1.6)
    y = heading(look, sheet, _shown(teller, rng.choice(titles)), area, replace(Dress.drawn(rng), centred=True),
                points=points)  # fmt: skip
    return look, sheet, margin, y + height_of(look.points) * 1.8


def _certificate(look: Look, sheet: Surface, teller: Teller, rng: random.Random, margin: float, y: float, kind: str,
                 items: list[Item], issued: date, town: Commune,
                 home: Item | None = None) -> tuple[Surface, ...]:  # fmt: skip
    """Print opening, rows and closing, the day, and a stamp."""
    unit, (wide, high) = height_of(look.points), sheet.size
    area = Area(margin, y, wide - 2 * margin, high)
    if rng.random() < 0.85:
        y = _sentence(look, sheet, teller, rng.choice(_OPENINGS[kind]), area) + unit * 0.6
    fill: Fill = rng.choice(("", "", "dots", "rule"))
    shape: Shape = shape_of(teller, rng)
    rows = teller.rows(items, shape, fill=fill)
    if home is not None:
        at = rng.choice((len(rows), len(rows), 2 if shape == "inline" else len(rows)))
        rows[at:at] = _addressed(teller, look, sheet, home, area.width - 4)
    y = block(look, sheet, rows, replace(area, y=y, height=high - y - (60 if high > 250 else 34)), Dress.drawn(rng))
    if rng.random() < 0.8:
        y = _sentence(look, sheet, teller, _CLOSINGS, replace(area, y=y + unit))
    shown = worth(issued.strftime(teller.written), "fr", "issue_date", issued.isoformat())
    latin = (Piece(f"Fait à {town.name.latin}, le", "fr"), shown)
    arabic = (Piece(rng.choice((f"حرر ب{town.name.arabic} في", f"{town.name.arabic} بتاريخ")), "ar"), shown)
    row = Row(right=arabic) if teller.captions[-1] == "ar" and teller.again else Row(left=latin)
    print_row(look, sheet, row if "fr" in teller.captions else Row(right=arabic), replace(area, y=y + unit))
    if y + unit * 3 > high - 12:
        raise CrowdedError
    dresses.foot(look, sheet, town, issued, margin, y + unit * 2.6)
    return (sheet,)


def _sentence(look: Look, sheet: Surface, teller: Teller, words: Words, area: Area) -> float:
    """Print a sentence in each script that the paper has captions in."""
    rows = [Row(left=(Piece(words[0], "fr"),))] if "fr" in teller.captions else []
    rows += [Row(right=(Piece(words[1], "ar"),))] if "ar" in teller.captions else []
    return lay_rows(look, sheet, rows, area, most=2.6)


def _addressed(teller: Teller, look: Look, sheet: Surface, home: Item, width: float) -> list[Row]:
    """Return the rows of an address: Latin from the left, Arabic from the right, as many lines as it takes."""
    rows: list[Row] = []
    for script in ("fr", "ar"):
        says, shown = teller.says(home, script), teller.shown(home, script)
        if not says and not shown:
            continue
        room = width - sum(look.width(sheet, each.text, script, "label") for each in says) - 3
        lines = [(line,) for line in wrapped(look, sheet, shown[0], room, 3)] if shown else [()]
        groups = [(*says, *lines[0]), *lines[1:]]
        rows += [Row(right=group) if script == "ar" else Row(left=group) for group in groups]
    return rows


def _in_order(person: Person, rng: random.Random) -> Name:
    """Return the whole name in either order."""
    given, family = person.given, person.family
    pair = (given, family) if rng.random() < 0.6 else (family, given)
    return Name(" ".join(each.latin for each in pair), " ".join(each.arabic for each in pair))


def _shown(teller: Teller, words: Words) -> Words:
    return (words[0] if "fr" in teller.captions else "", words[1] if "ar" in teller.captions else "")


def _card(
    teller: Teller, rng: random.Random, items: list[Item], paper: papers.DisabilityCertificate
) -> tuple[Surface, ...]:
    """Print the card of a person with a handicap, on a page as it is scanned."""
    scale = rng.uniform(1.0, 1.5)
    look = Look.drawn(rng, teller.captions, teller.values, rng.uniform(6.4, 7.6) * scale)
    look = replace(look, ratio=max(look.ratio, 0.72), fill="")
    side = Surface(ID1[0] * scale, ID1[1] * scale, rng.choice(((240, 246, 250), (250, 250, 250), (244, 248, 240))))
    words = ("Carte de personne handicapée", "بطاقة شخص في وضعية إعاقة")
    y = heading(look, side, _shown(teller, words), Area(4 * scale, 8 * scale, 77 * scale, 0), Dress.drawn(rng))
    wide = 17 * scale
    ornaments.portrait(side, rng, 4 * scale, y + 1, wide, wide * 1.25)
    shown = worth(paper.issue_date.strftime(teller.written), "fr", "issue_date", paper.issue_date.isoformat())
    rows = teller.rows([*items, Item("issued", (shown,))], shape_of(teller, rng))
    area = Area(wide + 7 * scale, y + 3 * scale, 81 * scale - wide - 7 * scale, 52 * scale - y)
    lay_rows(look, side, rows, area, least=1.7)
    sheet = page((max(side.size[0] + 30, A5[0]), side.size[1] + rng.uniform(40, 110)), (250, 250, 249))
    sheet.place(side, (sheet.size[0] - side.size[0]) / 2, 18)
    return (sheet,)


def _uses(look: Look, sheet: Surface, teller: Teller, rng: random.Random, area: Area, total: int) -> float:
    """Print what was used and what it costs, and return the lower edge."""
    at = 1 if teller.captions == ("ar",) else 0
    script: Script = "ar" if at else "fr"
    heads = ("Désignation", "Consommation", "Montant DH")
    lines = [[[Piece(text, "fr", "label")] for text in heads]]
    for use in rng.sample(_USES, rng.randint(2, 5)):
        amount = rng.randint(200, max(300, total // 2))
        lines.append([[Piece(use[at], script)], [Piece(str(rng.randint(1, 240)), "fr")],
                      [Piece(f"{amount // 100},{amount % 100:02d}", "fr")]])  # fmt: skip
    lines.append([[Piece("Total TTC", "fr", "title")], [], [Piece(f"{total // 100},{total % 100:02d}", "fr", "title")]])
    tall = height_of(look.points) * rng.uniform(2.6, 3.4)
    return table(look, sheet, lines, area, (1.6, 1.0, 1.0), Dress.drawn(rng).colour, tall=tall)


def _slip(look: Look, sheet: Surface, paper: papers.UtilityBill, rng: random.Random, margin: float, y: float) -> None:
    """Print the slip at the foot: client number, sum, bars."""
    high, unit = A4[1], height_of(look.points)
    if y > high - 48:
        raise CrowdedError
    top, total = high - 38, paper.water + paper.electricity
    sheet.rule(margin, top, A4[0] - margin, top, (120, 120, 120))
    row = Row(
        left=(Piece(f"Réf. {paper.client_number}", "fr"),), right=(Piece(f"{total // 100},{total % 100:02d} DH", "fr"),)
    )
    print_row(look, sheet, row, Area(margin, top + unit * 2, A4[0] - 2 * margin, 0))
    ornaments.barcode(sheet, rng, margin, top + unit * 3, 70, 10)
