"""Marriage acts whose captions stand in a column of their own beside the text, and booklets photographed open.

In the column stand the parts of an act (its number, the court, the day, the husband, the wife, the dowry), each level
with the first line of what it announces: a number, or a paragraph of clauses. Or the spouses' headings alone stand so,
each in the middle of its rows. An open booklet shows both spouses'
leaves side by side on one page, each with its own headings and captions, the act under one of them.
"""

import random
from dataclasses import replace
from itertools import pairwise

from samples import ornaments, papers
from samples.layouts.layout import A4, A5, page
from samples.layouts.prose import Text, paragraph, value
from samples.layouts.varied import acts, couples, dress, facts, leaves
from samples.layouts.varied.facts import Days, figure
from samples.layouts.varied.forms import scripts
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.layouts.varied.prose import filled, hijri, opened, told_day, written
from samples.layouts.varied.writing import press_of
from samples.spelled import WEEKDAYS_ARABIC, WEEKDAYS_FRENCH
from samples.surface import Colour, Surface

_GREY: Colour = (150, 150, 152)
_TITLES = (
    ("ACTE DE MARIAGE", "رسم زواج"), ("EXTRAIT D'ACTE DE MARIAGE", "ملخص رسم الزواج"), ("Acte de mariage", "عقد زواج"),
    ("CONTRAT DE MARIAGE", "عقد الزواج"), ("COPIE D'ACTE DE MARIAGE", "نسخة من رسم الزواج"),
)  # fmt: skip
_CAPTIONS: dict[Script, dict[str, tuple[str, ...]]] = {
    "fr": {
        "number": ("Acte n°", "N° de l'acte", "Numéro"), "court": ("Tribunal", "Tribunal de première instance"),
        "day": ("Date", "Date de l'acte", "Date du mariage"),
        "husband": ("L'époux", "Epoux", "Le mari", "Identité de l'époux"),
        "wife": ("L'épouse", "Epouse", "La femme", "Identité de l'épouse"), "dowry": ("Dot", "Sadaq", "Le sadaq"),
        "terms": ("Conditions", "Observations"),
    },
    "ar": {
        "number": ("عدد", "رسم عدد", "رقم الرسم", "عدد الرسم"), "court": ("المحكمة", "ابتدائية", "المحكمة الابتدائية"),
        "day": ("التاريخ", "تاريخ العقد", "تاريخ الزواج", "تاريخ الرسم"),
        "husband": ("الزوج", "هوية الزوج", "بيانات الزوج", "السيد الزوج"),
        "wife": ("الزوجة", "هوية الزوجة", "بيانات الزوجة", "السيدة الزوجة"),
        "dowry": ("الصداق", "مبلغ الصداق", "صداق"), "terms": ("الشروط", "ملاحظات"),
    },
}  # fmt: skip
_DAYS: dict[Script, tuple[str, ...]] = {
    "fr": ("Le {weekday} {day}", "{day}", "{day} correspondant au {hijri}", "{hijri} correspondant au {day}"),
    "ar": ("يوم {weekday} {day}", "{day}", "{day} الموافق {hijri}", "{hijri} الموافق ل {day}"),
}
_COURTS: dict[Script, tuple[str, ...]] = {
    "fr": ("{court}", "Tribunal de première instance de {court}", "Section de la famille de {court}"),
    "ar": ("{court}", "المحكمة الابتدائية ب{court}", "قسم قضاء الأسرة ب{court}"),
}
_OPENINGS: dict[Script, tuple[str, ...]] = {"fr": ("{named}", "{named}"), "ar": ("{named}", "السيد{t} {named}")}
_NONE: dict[Script, str] = {"fr": "Néant", "ar": "لا شيء"}


def marriage(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a marriage act whose captions stand in a column beside it."""
    script: Script = rng.choice(("fr", "ar", "ar"))
    look = written(rng, script, (9.5, 12))
    sheet, margin, y = opened(look, rng.choice(dress.JUSTICE), paper.court)
    if rng.random() < 0.9:
        y = dress.title(look, sheet, *rng.choice(_TITLES), y + 5, rng.uniform(13, 18)) + 6
    opening, style = rng.choice(_OPENINGS[script]), rng.random()
    his, hers = acts.spouses_text(paper, look, script, style, opening)
    parts = [("husband", his), ("wife", hers), ("dowry", acts.dowry_text(rng, script))]
    if rng.random() < 0.4:
        parts.append(("terms", [_NONE[script]]))
    act = [
        ("number", [value(paper.act_number, "act_number")]),
        ("court", _court(paper, look, script)),
        ("day", _day(paper, look, script)),
    ]
    rng.shuffle(act)
    y = _beside(look, sheet, [*act, *parts] if rng.random() < 0.75 else [*parts, *act], margin, y)
    dress.foot(look, sheet, paper.court, paper.issue_date, margin, y + 6)
    return (sheet,)


def _court(paper: papers.MarriageCertificate, look: Look, script: Script) -> list[Text]:
    name = paper.court.name
    said = value(name.arabic if script == "ar" else look.cased(name.latin), "court")
    return filled(look.rng.choice(_COURTS[script]), {"court": said})


def _day(paper: papers.MarriageCertificate, look: Look, script: Script) -> list[Text]:
    rng, day, style = look.rng, paper.marriage_date, look.rng.random()
    weekdays = WEEKDAYS_ARABIC if script == "ar" else WEEKDAYS_FRENCH
    return filled(rng.choice(_DAYS[script]), {
        "weekday": weekdays[day.weekday()], "day": told_day(day, "marriage_date", rng, script, style),
        "hijri": hijri(day, rng, script, style),
    })  # fmt: skip


def _beside(look: Look, sheet: Surface, parts: list[tuple[str, list[Text]]], margin: float, y: float) -> float:
    """Print captions in a column, and beside each what it announces; return the next y."""
    rng, script, unit = look.rng, look.labels[0], height_of(look.points)
    arabic, wide = script == "ar", sheet.size[0] - 2 * margin
    captions = {what: rng.choice(_CAPTIONS[script][what]) + look.separator for what, _ in parts}
    same = rng.randrange(10**6)
    for what in ("husband", "wife"):
        captions[what] = random.Random(same).choice(_CAPTIONS[script][what]) + look.separator
    widest = max(look.width(sheet, text, script, "label") for text in captions.values())
    column = max(widest + 3, wide * rng.uniform(0.16, 0.27))
    if column > wide * 0.4:
        raise CrowdedError
    ruled, step = rng.random(), unit * rng.uniform(1.9, 2.5)
    edge, x = (margin + wide, margin + wide - column) if arabic else (margin, margin + column)
    press = press_of(look, sheet)
    for what, pieces in parts:
        look.say(sheet, edge, y, captions[what], script, "label")
        end = paragraph(press, x, y, wide - column, pieces, arabic=arabic, leading=step)
        if ruled < 0.35:
            sheet.rule(margin, end - step * 0.35, margin + wide, end - step * 0.35, _GREY)
        y = end + step * (0.45 if ruled < 0.35 else rng.choice((0.0, 0.3)))
    return y


def booklet(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print both leaves of an open booklet on one page."""
    labels, values = scripts(rng)
    size = rng.choice((A5, (105.0, 150.0)))
    look = Look.drawn(rng, labels, values, rng.uniform(6.8, 8.0) if size[0] < 120 else rng.uniform(7.4, 9.4))
    days, same = Days(rng), rng.randrange(10**6)
    sheet = page((size[0] * 2, size[1]), rng.choice(couples.PAGES))
    if rng.random() < 0.8:
        sheet.rule(size[0], 4, size[0], size[1] - 4, _GREY, rng.choice((0.2, 0.6)))
    headings, on_first = rng.choice(leaves.HEADINGS), rng.random() < 0.5
    act = [
        figure(rng.choice(("booklet_number", "marriage_number")), paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
    ]
    spouses = couples.spouses_of(paper.husband, paper.wife, rng, days)
    # The husband's leaf comes first, which in Arabic is the right one.
    order = (1, 0) if labels[0] == "ar" or rng.random() < 0.2 else (0, 1)
    margin = rng.uniform(8, 13)
    for at, (_, known) in enumerate(spouses):
        alike = replace(look, rng=random.Random(same))
        area = Area(size[0] * order[at] + margin, rng.uniform(15, 18), size[0] - 2 * margin, size[1] * 0.5)
        y = leaves.part_heading(alike, sheet, headings[at], area, 1.12) + height_of(look.points) * 1.4
        y = lay(alike, sheet, known, replace(area, y=y))
        if on_first == (at == 0):
            y = lay(look, sheet, act, Area(area.x, y + 4, area.width, size[1] - y - 30))
        if size[1] - y > 26:
            ornaments.seal(sheet, rng, area.x + area.width * rng.uniform(0.3, 0.6), size[1] - 16, 8, "الحالة المدنية")
    return (sheet,)


def grouped(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a form in one script whose spouses' headings stand beside their captions, each in a cell over all rows."""
    script: Script = rng.choice(("fr", "ar", "ar"))
    look = replace(Look.drawn(rng, (script,), (script,), rng.uniform(8.5, 11.5)), fill="")
    sheet, margin = dress.blank(rng, A4), rng.uniform(13, 20)
    wide, days = A4[0] - 2 * margin, Days(rng)
    y = dress.head(look, sheet, rng.choice(dress.JUSTICE), paper.court, margin, rng.uniform(17, 22)) + 4
    y = dress.title(look, sheet, *rng.choice(couples.MARRIAGE_TITLES), y + 5, rng.uniform(13, 19)) + 4
    act = [
        figure("marriage_number", paper.act_number, "act_number"),
        days.fact("marriage_date", paper.marriage_date, "marriage_date"),
        facts.named("court", paper.court.name, "court"),
    ]
    rng.shuffle(act)
    y = lay(look, sheet, act, Area(margin, y + 3, wide, 40)) + 4
    spouses = couples.spouses_of(paper.husband, paper.wife, rng, days)
    y = _groups(look, sheet, spouses, Area(margin, y, wide, A4[1] - y - 56))
    dress.foot(look, sheet, paper.court, paper.issue_date, margin, y + 4)
    return (sheet,)


def _groups(look: Look, sheet: Surface, spouses: couples.Couple, area: Area) -> float:
    rng, script, unit = look.rng, look.labels[0], height_of(look.points)
    rows = sum(len(known) for _, known in spouses)
    tall = min(area.height / rows, unit * rng.uniform(2.2, 3.6))
    if tall < unit * 2:
        raise CrowdedError
    shares, middle, arabic = (rng.uniform(0.16, 0.2), rng.uniform(0.24, 0.3)), rng.random() < 0.7, script == "ar"
    edges = [area.x, area.x + area.width * shares[0], area.x + area.width * sum(shares), area.right]
    if arabic:
        edges = [area.right - (edge - area.x) for edge in edges]
    y = area.y
    for part, known in spouses:
        deep = tall * len(known)
        sheet.box(min(edges[:2]), y, abs(edges[1] - edges[0]), deep, outline=_GREY, fill=look.tint)
        at = y + (deep / 2 if middle else tall / 2) + unit * 0.45
        look.say(sheet, (edges[0] + edges[1]) / 2, at, look.words[part, script], script, "title", side="middle",
                 points=look.points, fit=abs(edges[1] - edges[0]) - 2)  # fmt: skip
        for fact in known:
            base = y + tall / 2 + unit * 0.45
            inner = -1.5 if arabic else 1.5
            for left, right in pairwise(edges[1:]):
                sheet.box(min(left, right), y, abs(right - left), tall, outline=_GREY)
            look.say(sheet, edges[1] + inner, base, look.label(fact, script, separated=False), script, "label",
                     fit=abs(edges[2] - edges[1]) - 3)  # fmt: skip
            told = fact.arabic if arabic and fact.arabic else look.shown(fact)
            written_in = "ar" if arabic and fact.arabic else "fr"
            truth = fact.truth(script, alone=True)
            if truth is not None and written_in == "fr" and fact.told is None:
                truth = replace(truth, value=told)
            look.say(sheet, edges[2] + inner, base, told, written_in, "value", side="right" if arabic else "left",
                     fit=abs(edges[3] - edges[2]) - 3, truth=truth)  # fmt: skip
            y += tall
    return y + unit
