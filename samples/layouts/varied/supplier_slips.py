"""Bills that look like no letter: a till's ticket, and a sheet of cells with captions above, beside or below values.

General knowledge of receipts at a supplier's counter and of its statements; days of reading, of payment and of the
period stand among the day of the bill.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from samples import entries, faces, ornaments, papers
from samples.entries import Entry
from samples.layouts.layout import A4, page
from samples.layouts.varied import grounds, homes
from samples.layouts.varied.captions import Captions
from samples.layouts.varied.hands import Hand, Told, dots, said, told
from samples.layouts.varied.look import CrowdedError
from samples.layouts.varied.moments import Moments
from samples.surface import Colour, Surface

_SHOPS = (("REGIE DE DISTRIBUTION", "وكالة التوزيع"), ("SRM - SERVICES CLIENTELE", "الشركة الجهوية - مصلحة الزبناء"),
          ("DISTRIBUTION EAU ELECTRICITE", "توزيع الماء والكهرباء"),
          ("SERVICE DES EAUX ET DE L'ENERGIE", "مصلحة الماء والطاقة"))  # fmt: skip
_HOLDER: Captions = ("Client; Abonné; Nom; Titulaire du contrat; Nom de l'abonné; Nom du client; Payeur",
                     "الزبون; المشترك; الاسم; صاحب العقد; اسم المشترك; اسم الزبون")  # fmt: skip
_WHERE: Captions = ("Adresse; Adresse du branchement; Point de livraison; Lieu de consommation; Adresse desservie",
                    "العنوان; عنوان الاستهلاك; عنوان الربط; مكان الاستهلاك; نقطة التسليم")  # fmt: skip
_MADE: Captions = ("Date de facture; Date facture; Facturé le; Edité le; Date d'édition; Date d'émission; Date",
                   "تاريخ الفاتورة; تاريخ الإصدار; حررت في; تاريخ الفوترة")  # fmt: skip
_CONTRACT: Captions = ("Contrat; N° contrat; Réf. client; Police; N° d'abonnement; Code client",
                       "رقم العقد; العقد; رقم الزبون; رقم الاشتراك; البوليصة")  # fmt: skip
_DUE: Captions = ("A payer avant le; Date limite; Echéance; Date limite de paiement", "آخر أجل للأداء; تاريخ الاستحقاق")
_READ: Captions = ("Relevé le; Date de relève; Prochaine relève", "تاريخ القراءة; القراءة المقبلة")
_PERIOD: Captions = ("Période; Mois; Période de consommation", "الفترة; فترة الاستهلاك; شهر")
_DUES = (("Eau", "الماء"), ("Electricité", "الكهرباء"), ("Assainissement", "التطهير"), ("Taxes", "الرسوم"),
         ("Redevances", "الإتاوات"))  # fmt: skip
_TOTAL = (("NET A PAYER", "الصافي للأداء"), ("TOTAL TTC", "المجموع"), ("Montant total", "المبلغ الإجمالي"))
_THERMAL: tuple[Colour, ...] = ((252, 252, 250), (246, 246, 250), (250, 246, 238))


@dataclass(frozen=True, slots=True)
class _Way:
    """How a ticket sets a caption from its value."""

    between: str
    dotted: bool
    at_end: bool
    below: bool

    @classmethod
    def drawn(cls, rng: random.Random) -> "_Way":
        way = rng.random()
        return cls(rng.choice((" : ", ": ", " ", " = ", " - ")), way < 0.3, 0.15 < way < 0.55, way > 0.78)


def ticket(paper: papers.UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print a till's narrow ticket in one script: a caption and a value a line, dashes between the parts."""
    paper = replace(paper, home=homes.drawn(paper.home, rng))
    arabic, wide = rng.random() < 0.3, rng.uniform(84, 100)
    says, days = _of_bill(paper, rng)
    way, size = _Way.drawn(rng), rng.uniform(7.2, 8.2)
    high = rng.uniform(176, 200) + (34 if way.below else 0)
    hand = Hand.drawn(page((wide, high), rng.choice(_THERMAL)), rng)
    if rng.random() < 0.6:
        hand = replace(hand, look=replace(hand.look, faces=faces.TYPEWRITER, value_faces=faces.TYPEWRITER))
    french, other = rng.choice(_SHOPS)
    hand.say(wide / 2, 16, other if arabic else french, size * 1.3, "title", side="middle", fit=wide - 14)
    hand.say(
        wide / 2,
        21,
        said(rng, "إيصال الأداء; فاتورة مبسطة; وصل")
        if arabic
        else said(rng, "FACTURE SIMPLIFIEE; TICKET DE FACTURE; DUPLICATA FACTURE"),
        size,
        "title",
        side="middle",
    )
    y = _dashes(hand, wide, 25) + 5
    parts = [["made", "bill", "till"], ["contract", "holder", "where"], ["period", "read", "due"]]
    if rng.random() < 0.5:
        parts[0], parts[1] = parts[1], parts[0]
    for part in parts:
        for what in rng.sample(part, len(part)):
            y = _line(hand, says[what], (6, wide - 6), y, size, way, arabic=arabic)
        y = _dashes(hand, wide, y - 1.4) + 5
    money = rng.choice(("{:,.2f} DH", "{:.2f} MAD", "{:.2f}"))
    total = 0
    for (name, name_ar), cents in zip(rng.sample(_DUES, 3), (paper.water, paper.electricity, 3110), strict=True):
        total += cents
        figure = money.format(cents / 100).replace(",", " ").replace(".", ",")
        hand.say(wide - 6 if arabic else 6, y, name_ar if arabic else name, size)
        hand.say(6 if arabic else wide - 6, y, figure, size, "text", side="left" if arabic else "right")
        y += size * 0.58
    name = rng.choice(_TOTAL)[arabic]
    y = _dashes(hand, wide, y - 0.6) + 6
    hand.say(wide - 6 if arabic else 6, y, name, size * 1.2, "title")
    hand.say(6 if arabic else wide - 6, y, f"{total // 100},{total % 100:02d} DH", size * 1.2, "title",
             side="left" if arabic else "right")  # fmt: skip
    hand.say(
        wide / 2,
        y + 7,
        f"{days.latin(paper.issue_date + timedelta(12))}  {rng.randint(8, 17):02d}:{rng.randint(10, 59)}"
        if rng.random() < 0.3
        else "MERCI DE VOTRE VISITE",
        size * 0.85,
        side="middle",
    )
    if high - y > 34:
        ornaments.barcode(hand.sheet, rng, wide / 2 - 26, y + 10, 52, 9)
    return (hand.sheet,)


def statement(paper: papers.UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print a statement across: strips of cells with captions in both scripts, bars of past months, a panel beside."""
    paper = replace(paper, home=homes.drawn(paper.home, rng))
    size = rng.choice((A4[::-1], A4, (230.0, 150.0)))
    says, _ = _of_bill(paper, rng)
    hand, ink = Hand.drawn(page(size), rng), rng.choice(grounds.DEEP)
    big, margin, above = 1.0 if size[1] < 200 else 1.2, rng.uniform(10, 14), rng.random() < 0.6
    french, arabic = rng.choice(_SHOPS)
    grounds.band(hand.sheet, margin, 13, size[0] - 2 * margin, 11 * big, ink)
    hand.coloured(margin + 3, 13 + 7 * big, french, 11 * big, grounds.WHITE, fit=size[0] * 0.42)
    hand.coloured(size[0] - margin - 3, 13 + 7 * big, arabic, 12 * big, grounds.WHITE, fit=size[0] * 0.4)
    y, right = 13 + 15 * big, size[0] - margin
    panel = rng.choice((0.0, 44.0)) * big
    strips = [["contract", "period", "made"], ["bill", "read", "due"]]
    for strip in strips:
        rng.shuffle(strip)
    wide_cells = [["holder"], ["where"]] if rng.random() < 0.6 else [["holder", "where"]]
    rows = [*strips, *wide_cells]
    rng.shuffle(rows)
    for row in rows:
        tall = (13 if "where" in row or "holder" in row else 11) * big
        share = (right - panel - margin) / len(row)
        for at, what in enumerate(row):
            _strip_cell(hand, says[what], (margin + share * at, y, share, tall), big, ink, above=above)
        y += tall + rng.choice((0.0, 1.6))
    if panel:
        _panel(hand, paper, rng, (right - panel + 2, 13 + 15 * big, panel - 2), big)
    y = max(y, 13 + 15 * big + (62 * big if panel else 0)) + 5
    if size[1] - y < 30:
        raise CrowdedError
    _bars(hand, paper, rng, (margin, y, right - margin), big, ink)
    return (hand.sheet,)


def _of_bill(paper: papers.UtilityBill, rng: random.Random) -> tuple[dict[str, Told], Moments]:
    days, issued, home = Moments.drawn(rng, named=0.25), paper.issue_date, paper.home.printed

    def plain(day: date) -> Entry:
        return Entry(days.latin(day), days.arabic(day))

    number, till = f"{rng.randrange(10**8):08d}", f"{rng.randint(1, 9):02d}"
    start, end = issued - timedelta(40), issued - timedelta(9)
    period = f"{start:%m/%Y}" if rng.random() < 0.5 else f"{start:%d/%m/%y}-{end:%d/%m/%y}"
    tellings: dict[str, tuple[Captions, Entry]] = {
        "holder": (_HOLDER, entries.both("holder_name", paper.holder)),
        "where": (_WHERE, entries.both("address", home)),
        "made": (_MADE, days.entry("issue_date", issued)),
        "contract": (_CONTRACT, Entry(paper.client_number, paper.client_number)),
        "bill": (("Facture n°; N° facture; Facture", "رقم الفاتورة; فاتورة رقم"), Entry(number, number)),
        "till": (("Caisse; Guichet; Agence", "الصندوق; الشباك; الوكالة"), Entry(till, till)),
        "due": (_DUE, plain(issued + timedelta(rng.randint(10, 25)))),
        "read": (_READ, plain(end)),
        "period": (_PERIOD, Entry(period, period)),
    }
    return {what: told(rng, words, value) for what, (words, value) in tellings.items()}, days


def _line(hand: Hand, each: Told, ends: tuple[float, float], y: float, size: float, way: _Way, *,
          arabic: bool) -> float:  # fmt: skip
    """Print a caption and its value, which may take lines of their own, and return the next baseline."""
    left, right = ends
    value = each.value.in_arabic_alone if arabic else each.value
    text, truth = (value.arabic, value.field_ar) if arabic else (value.latin, value.field)
    caption, step = each.arabic if arabic else each.french, size * 0.6
    start, end = (right, left) if arabic else (left, right)
    towards = -1 if arabic else 1
    used = hand.say(start, y, caption + ("" if way.below or way.dotted else way.between.rstrip()), size) + 1.4
    room = right - left - used
    if way.below or hand.width(text, size) > room:
        indent = start + towards * 3
        return hand.spread(indent, y + step, text, size, right - left - 6, step, truth=truth,
                           side="right" if arabic else "left")  # fmt: skip
    if way.at_end:
        if way.dotted:
            taken = hand.width(text, size) + 1
            dots(hand, *((left + taken, right - used) if arabic else (left + used, right - taken)), y)
        hand.say(end, y, text, size, "value", side="left" if arabic else "right", truth=truth)
    else:
        hand.say(start + towards * used, y, text, size, "value", side="right" if arabic else "left", truth=truth)
    return y + step


def _dashes(hand: Hand, wide: float, y: float) -> float:
    for at in range(int((wide - 12) / 2)):
        hand.rule(6 + at * 2, y, 7.2 + at * 2, y)
    return y


def _strip_cell(hand: Hand, each: Told, place: tuple[float, float, float, float], big: float, ink: Colour, *,
                above: bool) -> None:  # fmt: skip
    """Print a cell: captions at its upper or lower edge, one at each end; the value in what is left."""
    x, y, wide, tall = place
    hand.box(x, y, wide, tall, outline=ink)
    low = y + (3.4 * big if above else tall - 1.4)
    hand.say(x + 1.2, low, each.french, 6 * big, fit=wide * 0.5)
    hand.say(x + wide - 1.2, low, each.arabic, 6.4 * big, fit=wide * 0.44)
    middle = y + (tall - 2.2 if above else 4.4 * big)
    value = each.value
    if value.field is None or value.field.name == "issue_date" or wide < 70:
        text = hand.lines(value.latin, 8 * big, wide - 3, 2)
        first = middle - (len(text) - 1) * 3.4 * big * above
        for at, line in enumerate(text):
            points = (8 if len(text) == 1 else 7) * big
            hand.say(x + wide / 2, first + at * 3.2 * big, line, points, "value", side="middle", truth=value.field)
        return
    hand.latin(x + 2, middle, value, 8.4 * big, fit=wide * 0.55)
    hand.arabic(x + wide - 2, middle, value, 8.8 * big, fit=wide * 0.38)


def _panel(hand: Hand, paper: papers.UtilityBill, rng: random.Random, place: tuple[float, float, float],
           big: float) -> None:  # fmt: skip
    """Print what to pay in a panel, with a code of squares below it."""
    x, y, wide = place
    hand.box(x, y, wide, 60 * big, fill=rng.choice(((240, 244, 248), (250, 244, 234), (240, 248, 240))))
    total = paper.water + paper.electricity
    hand.say(x + wide / 2, y + 6 * big, "Net à payer", 8 * big, "title", side="middle")
    hand.say(x + wide / 2, y + 11 * big, "المبلغ الواجب أداؤه", 8 * big, "title", side="middle")
    hand.say(x + wide / 2, y + 19 * big, f"{total / 100:.2f} MAD", 12 * big, "title", side="middle", fit=wide - 4)
    side = 1.1 * big
    for at in range(21 * 21):
        if rng.random() < 0.5:
            left, top = x + wide / 2 - 10.5 * side + at % 21 * side, y + 28 * big + at // 21 * side
            grounds.band(hand.sheet, left, top, side, side, (30, 30, 34))


def _bars(hand: Hand, paper: papers.UtilityBill, rng: random.Random, place: tuple[float, float, float], big: float,
          ink: Colour) -> None:  # fmt: skip
    """Draw what was used in past months as bars, and say beside them what each thing costs."""
    x, y, wide = place
    hand.say(x, y + 3, "Historique de consommation", 7 * big, "title")
    for at in range(8):
        high = rng.uniform(3, 14) * big
        grounds.band(hand.sheet, x + 3 + at * 7 * big, y + 20 * big - high, 4 * big, high, ink)
        month = (paper.issue_date.month - 9 + at) % 12 + 1
        hand.say(x + 3 + at * 7 * big + 2 * big, y + 23.4 * big, f"{month:02d}", 6 * big, side="middle")
    costs: Sequence[int] = (paper.water, paper.electricity, 1830)
    for at, ((french, arabic), cents) in enumerate(zip(rng.sample(_DUES, 3), costs, strict=True)):
        low = y + (6 + 6 * at) * big
        hand.say(x + wide * 0.5, low, french, 7.4 * big)
        hand.say(x + wide * 0.76, low, f"{cents // 100}.{cents % 100:02d}", 7.4 * big, "text", side="right")
        hand.say(x + wide, low, arabic, 7.8 * big)
