"""Bills as suppliers print them: an envelope's window without captions, references in a box, tables, a payment slip.

Source: the general arrangement of the bills of water, electricity and telephone companies, by general knowledge.
Everything around the window is there to mislead: the company's own address, days that are no bill's, the slip.
"""

import random
from dataclasses import replace
from datetime import date, timedelta

from samples import ornaments, papers
from samples.layouts.layout import A4
from samples.layouts.varied import dress, homes
from samples.layouts.varied.facts import Days, figure
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import Fact, Look, Script, height_of
from samples.surface import Colour, Field, Surface

_GREY: Colour = (150, 150, 152)
_COMPANIES = (
    ("EAUX DU NORD S.A.", "مياه الشمال"), ("SOCIETE REGIONALE MULTISERVICES", "الشركة الجهوية متعددة الخدمات"),
    ("REGIE AUTONOME DE DISTRIBUTION D'EAU ET D'ELECTRICITE", "الوكالة المستقلة لتوزيع الماء والكهرباء"),
    ("OFFICE DE L'ELECTRICITE ET DE L'EAU POTABLE", "مكتب الكهرباء والماء الصالح للشرب"),
    ("ELECTRICITE DE LA VILLE", "كهرباء المدينة"),
)  # fmt: skip
_TITLES = (
    ("FACTURE", "فاتورة"), ("FACTURE D'EAU ET D'ELECTRICITE", "فاتورة الماء والكهرباء"),
    ("VOTRE FACTURE", "فاتورتكم"), ("Facture électricité", "فاتورة الكهرباء"), ("FACTURE D'EAU", "فاتورة الماء"),
    ("AVIS DE FACTURE", "فاتورة"), ("Quittance d'électricité", "فاتورة الكهرباء"),
)  # fmt: skip
_COURTESIES = ("", "", "M./Mme", "M. ou Mme", "MR", "Monsieur", "M.", "Mr/Mme")
_COURTESIES_AR = ("", "", "السيد(ة)", "السيد", "السيد(ة) :")
_HEADED = (
    ("Nom et adresse du client", "اسم وعنوان الزبون"), ("Destinataire", "المرسل إليه"), ("CLIENT", "الزبون"),
    ("Nom et adresse", "الاسم والعنوان"),
)  # fmt: skip
_SCRIPTS: tuple[tuple[tuple[Script, ...], tuple[Script, ...]], ...] = (
    (("fr",), ("fr",)), (("fr", "ar"), ("fr",)), (("fr", "ar"), ("fr",)), (("fr", "ar"), ("ar",)), (("ar",), ("ar",)),
    (("ar",), ("fr",)),
)  # fmt: skip
_TABLE = (("Eau potable", "الماء الصالح للشرب"), ("Electricité", "الكهرباء"), ("Assainissement", "التطهير السائل"),
          ("TVA 14 %", "الضريبة"), ("Redevance fixe", "الإتاوة القارة"))  # fmt: skip


def bill(paper: papers.UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print a bill to be sent in a window envelope."""
    labels, values = rng.choice(_SCRIPTS)
    paper = replace(paper, home=homes.drawn(paper.home, rng))
    look = replace(Look.drawn(rng, labels, values, rng.uniform(8.5, 11)), fill="")
    sheet, margin, width = dress.blank(rng, A4), rng.uniform(12, 20), A4[0]
    y = _letterhead(look, sheet, paper, margin)
    days = Days(rng)
    dated = rng.choice(("box", "box", "box", "title", "town"))
    if rng.random() < 0.85 or dated == "title":
        y = _title(look, sheet, paper, days, y, margin, dated=dated == "title")
    half, left = (width - 2 * margin) * 0.47, rng.random() < 0.35
    unit = height_of(look.points)
    window = Area(margin if left else width - margin - half, y + rng.uniform(3, 9), half, 40)
    if dated == "town":
        script, town = values[0], paper.home.commune.name
        day = days.in_arabic_text(paper.issue_date) if script == "ar" else days.latin(paper.issue_date)
        opening = f"{town.arabic} في " if script == "ar" else f"{look.cased(town.latin)}, le "
        start = window.right if script == "ar" else window.x
        used = look.say(sheet, start, window.y, opening, script)
        truth = Field("issue_date", paper.issue_date.isoformat())
        look.say(sheet, start + (-used if script == "ar" else used), window.y, day, script, "value", truth=truth)
        window = replace(window, y=window.y + unit * rng.uniform(2.5, 4))
    bottom = _window(look, sheet, paper, window)
    aside = Area(width - margin - half if left else margin, window.y, half, 62)
    facts = _references(paper, days, rng, dated=dated == "box")
    end = lay(replace(look, fill=""), sheet, facts, aside, stacked=0.2)
    y = max(bottom, end) + rng.uniform(5, 10)
    if rng.random() < 0.3:
        y = _again(look, sheet, paper, margin, y)
    y = _consumption(look, sheet, paper, margin, y)
    if A4[1] - y > 62 and rng.random() < 0.7:
        _slip(look, sheet, paper, days, margin)
    return (sheet,)


def _letterhead(look: Look, sheet: Surface, paper: papers.UtilityBill, margin: float) -> float:
    rng, width = look.rng, A4[0]
    company, town = rng.choice(_COMPANIES), paper.home.commune.name
    y = rng.uniform(19, 25)
    if rng.random() < 0.4:
        sheet.box(0, y - 6, width, 10, outline=look.tint, fill=look.tint)
    points = rng.uniform(11, 15)
    if "fr" in look.labels:
        look.say(sheet, margin, y, company[0], "fr", "title", points=points, fit=(width / 2 - margin) * 1.1)
    if "ar" in look.labels:
        look.say(sheet, width - margin, y, company[1], "ar", "title", points=points, fit=(width / 2 - margin) * 0.8)
    small, step = look.points * 0.78, height_of(look.points) * 1.7
    y += step * 1.4
    own = rng.sample(
        (f"Siège social : {rng.randint(2, 90)} RUE DES USINES CASABLANCA", f"Agence {town.latin}",
         f"Tél : 05{rng.randrange(10**8):08d}", f"ICE {rng.randrange(10**15):015d}", f"RC {rng.randint(1000, 99999)}",
         "www.exemple.ma"), rng.randint(1, 3),
    )  # fmt: skip
    for text in own if "fr" in look.labels else ():
        look.say(sheet, margin, y, text, "fr", points=small, fit=width / 2 - margin)
        y += step
    return y


def _title(look: Look, sheet: Surface, paper: papers.UtilityBill, days: Days, y: float, margin: float, *,
           dated: bool) -> float:  # fmt: skip
    rng, width = look.rng, A4[0]
    french, arabic = rng.choice(_TITLES)
    points, y = rng.uniform(11, 16), y + 3 + height_of(12)
    if not dated:
        side = rng.choice(("fr", "ar", "middle"))
        for script, text in (("fr", french), ("ar", arabic)):
            if script in look.labels:
                x = width / 2 if side == "middle" else margin if script == "fr" else width - margin
                look.say(sheet, x, y, text, script, "title", points=points, side="middle" if side == "middle" else None)
                y += height_of(points) * 2.2 if side == "middle" else 0
        return y + height_of(points) * 1.5
    truth = Field("issue_date", paper.issue_date.isoformat())
    number = f"{rng.randrange(10**8):08d}"
    if "fr" in look.labels:
        words, day, script = f"{french} N° {number} du ", days.latin(paper.issue_date), "fr"
    else:
        words, day, script = f"{arabic} رقم {number} بتاريخ ", days.in_arabic_text(paper.issue_date), "ar"
    start = width - margin if script == "ar" else margin
    used = look.say(sheet, start, y, words, script, "title", points=look.points * 1.15)
    x = start + (-used - 1 if script == "ar" else used + 1)
    look.say(sheet, x, y, day, script, "title", points=look.points * 1.15, truth=truth)
    return y + height_of(points) * 1.8


def _window(look: Look, sheet: Surface, paper: papers.UtilityBill, area: Area) -> float:
    """Print whose the bill is and where, without captions but for one over the whole, now and then."""
    rng, script = look.rng, look.values[0]
    arabic = script == "ar"
    town, line, holder = paper.home.commune.name, paper.home.line, paper.holder
    if arabic:
        texts, truth = homes.lines(line.arabic, town.arabic, rng)
        name = holder.arabic
    else:
        texts, truth = homes.lines(look.cased(line.latin), look.cased(town.latin), rng)
        name = look.cased(holder.latin)
    points, edge = look.points * rng.uniform(1.0, 1.2), area.right if arabic else area.x
    step, y = height_of(points) * rng.uniform(1.8, 2.4), area.y + height_of(points)
    if rng.random() < 0.3:
        sheet.box(area.x - 2, area.y - 3, area.width + 4, step * (len(texts) + 3) + 3, outline=_GREY)
    if rng.random() < 0.25 and script in look.labels:
        look.say(sheet, edge, y, rng.choice(_HEADED)[arabic], script, "label")
        y += step
    if rng.random() < 0.15:
        look.say(sheet, edge, y, f"{rng.randrange(10**7):07d}", script, points=points)
        y += step
    courtesy = rng.choice(_COURTESIES_AR if arabic else _COURTESIES)
    start = edge
    if courtesy and rng.random() < 0.5:
        look.say(sheet, edge, y, courtesy, script, points=points)
        y += step
    elif courtesy:
        used = look.say(sheet, edge, y, courtesy, script, points=points) + 1.4
        start += -used if arabic else used
    look.say(sheet, start, y, name, script, "value", points=points, truth=Field("holder_name", name), fit=area.width)
    for text in texts:
        y += step
        look.say(sheet, edge, y, text, script, "value", points=points, truth=truth, fit=area.width)
    return y + step


def _references(paper: papers.UtilityBill, days: Days, rng: random.Random, *, dated: bool) -> list[Fact]:
    issued = paper.issue_date
    facts = [
        figure("contract", paper.client_number), figure("bill_number", f"{rng.randrange(10**9):09d}"),
        figure("period", _period(issued)), figure("tour", f"{rng.randint(1, 99):02d}/{rng.randint(100, 999)}"),
        figure("due", days.latin(issued + timedelta(rng.randint(10, 25)))),
    ]  # fmt: skip
    shown = rng.sample(facts, rng.randint(2, 4))
    if dated:
        shown.insert(rng.randint(0, len(shown)), days.fact("bill_date", issued, "issue_date"))
    return shown


def _period(issued: date) -> str:
    start, end = issued - timedelta(38), issued - timedelta(8)
    return f"{start:%d/%m/%Y} - {end:%d/%m/%Y}"


def _again(look: Look, sheet: Surface, paper: papers.UtilityBill, margin: float, y: float) -> float:
    """Print the place of consumption once more behind a caption."""
    fact = Fact("supply_address", paper.home.printed.latin, paper.home.printed.arabic)
    return lay(look, sheet, [fact, figure("meter", f"{look.rng.randrange(10**7):07d}")],
               Area(margin, y + 2, A4[0] - 2 * margin, 26)) + 2  # fmt: skip


def _consumption(look: Look, sheet: Surface, paper: papers.UtilityBill, margin: float, y: float) -> float:
    rng, unit, width = look.rng, height_of(look.points), A4[0]
    step, script = unit * rng.uniform(2.0, 2.5), look.labels[0]
    columns = (margin + 2, margin + 74, margin + 104, width - margin - 2)
    heads = ("Désignation", "Ancien index", "Nouvel index", "Montant") if script == "fr" else ()
    if heads and rng.random() < 0.7:
        sheet.box(margin, y - unit * 1.5, width - 2 * margin, step, outline=_GREY, fill=look.tint)
        for x, text in zip(columns, heads, strict=True):
            last = x == columns[-1]
            look.say(sheet, x, y, text, "fr", points=look.points * 0.9, side="right" if last else "left")
        y += step
    total = 0
    amounts = (paper.water, paper.electricity, 2240, 1310)
    for (french, arabic), cents in zip(rng.sample(_TABLE, rng.randint(2, 4)), amounts, strict=False):
        total += cents
        index = rng.randint(900, 40000)
        money = f"{cents // 100},{cents % 100:02d}"
        if script == "ar":
            look.say(sheet, width - margin - 2, y, arabic, "ar")
            look.say(sheet, margin + 2, y, money, "fr")
        else:
            look.say(sheet, columns[0], y, french, "fr")
            look.say(sheet, columns[1], y, str(index), "fr")
            look.say(sheet, columns[2], y, str(index + rng.randint(9, 300)), "fr")
            look.say(sheet, columns[3], y, money, "fr", side="right")
        y += step
    money = f"{total // 100},{total % 100:02d} DH"
    text = rng.choice((("TOTAL TTC", "المجموع"), ("Net à payer", "المبلغ الواجب أداؤه")))[script == "ar"]
    look.say(sheet, width - margin - 2 if script == "ar" else margin + 2, y, text, script, "title", points=look.points)
    if script == "ar":
        look.say(sheet, margin + 2, y, money, "fr")
    else:
        look.say(sheet, width - margin - 2, y, money, "fr", side="right")
    return y + step


def _slip(look: Look, sheet: Surface, paper: papers.UtilityBill, days: Days, margin: float) -> None:
    """Print the slip to tear off, which says whose the bill is once more."""
    rng, unit, y = look.rng, height_of(look.points), 242.0
    for at in range(int((A4[0] - 2 * margin) / 3)):
        sheet.rule(margin + 3 * at, y, margin + 3 * at + 1.5, y, _GREY)
    y += unit * 3
    if "fr" in look.labels:
        look.say(sheet, margin, y, rng.choice(("TALON DE PAIEMENT", "Coupon à détacher")), "fr", "title",
                 points=look.points)  # fmt: skip
        y += unit * 2.4
        look.say(sheet, margin, y, f"N° client : {paper.client_number}", "fr")
        last = days.latin(paper.issue_date + timedelta(20))
        look.say(sheet, A4[0] / 2 + 8, y, f"A payer avant le : {last}", "fr")
        y += unit * 2.4
    ornaments.barcode(sheet, rng, margin, y, 62, 9)
