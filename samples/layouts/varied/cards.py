"""Cards and passports: a portrait on either side, facts beside it and below, a zone for machines or bars.

Names may stand without labels, as on the national card; passports add English to every caption.
"""

import random
from dataclasses import replace

from dossier.household import Sex
from samples import ornaments, papers
from samples.fonts import OCR_B
from samples.layouts.layout import A5, ID1, flatbed_page, page
from samples.layouts.varied import facts
from samples.layouts.varied.facts import Days, cin, figure, named
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of, refuse_crowding
from samples.mrz_lines import td1, td3
from samples.names import Name
from samples.surface import Colour, Field, Pen, Surface

_TINTS: tuple[Colour, ...] = ((243, 244, 238), (238, 240, 244), (246, 242, 236), (238, 244, 240), (250, 250, 250))
_WAVES: tuple[Colour, ...] = (
    (224, 232, 216), (236, 224, 224), (220, 230, 236), (232, 228, 220), (222, 226, 236), (236, 230, 214),
)  # fmt: skip
_CARD_TITLES = (
    ("CARTE NATIONALE D'IDENTITE", "البطاقة الوطنية للتعريف"), ("CARTE NATIONALE D'IDENTITE ELECTRONIQUE",
     "البطاقة الوطنية للتعريف الإلكترونية"), ("Carte nationale d'identité", "بطاقة التعريف الوطنية"),
)  # fmt: skip
_PERMIT_TITLES = (
    ("TITRE DE SEJOUR", "سند الإقامة"), ("CARTE DE RESIDENCE", "بطاقة الإقامة"), ("CARTE DE SEJOUR", "بطاقة الإقامة"),
    ("CARTE D'IMMATRICULATION", "بطاقة التسجيل"), ("Titre de séjour", "رخصة الإقامة"),
)  # fmt: skip
_PALE_RED: Colour = (226, 160, 158)
_PASSPORT = (125.0, 88.0)
_BOTH: tuple[Script, ...] = ("fr", "ar")
_LATIN: tuple[Script, ...] = ("fr",)


def identity(card: papers.IdentityCard, rng: random.Random, *, caption: Colour | None = None) -> tuple[Surface, ...]:
    """Print both sides of an identity card; `caption` is the ink of its labels."""
    holder, days = card.holder, Days(rng, figures=True)
    woman = holder.sex is Sex.FEMALE
    look = _look(rng, _BOTH if rng.random() < 0.85 else _LATIN)
    look = replace(look, caption=caption or look.caption)
    names = facts.names(holder, rng)
    number = cin(holder, rng, "document_number", "card_number")
    more = [
        days.fact("birth_date", holder.birth_date, "birth_date", woman=woman),
        named("birth_place", holder.birth_place.name, "birth_place", woman=woman),
        days.fact("expiry_date", card.expiry_date, "expiry_date"),
    ]
    if rng.random() < 0.3:
        more[1], more[2] = more[2], more[1]
    sex_in_front = rng.random() < 0.25
    if sex_in_front:
        more.insert(rng.randrange(4), facts.sex(holder, rng, letter=True))
    bare = rng.random() < 0.45
    front = _side(look, rng)
    _front(look, front, rng.choice(_CARD_TITLES), names, more, number, bare=bare)
    back = _side(look, rng)
    rest = [
        named("father", holder.father, "father_name", woman=woman),
        named("mother", holder.mother, "mother_name", woman=woman),
        named("address", card.home.printed, "address", woman=woman, long=True),
        figure("civil_number", holder.civil_registration_number, "civil_registration_number"),
    ]
    if rng.random() < 0.3:
        rest.append(rest.pop(0))
        rest.append(rest.pop(0))
    if not sex_in_front:
        rest.insert(rng.randint(2, 4), facts.sex(holder, rng, letter=True))
    lines = td1(
        code="ID", state="MAR", number=card.card_number, optional=card.cin, birth=holder.birth_date,
        sex=holder.sex.value, expiry=card.expiry_date, nationality="MAR",
        family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    _back(look, back, rest, card.card_number, lines if rng.random() < 0.65 else None)
    return _flat(rng, front, back)


def permit(paper: papers.ResidencePermit, rng: random.Random, *, caption: Colour | None = None) -> tuple[Surface, ...]:
    """Print both sides of a resident's card, or its front; `caption` is the ink of its labels."""
    holder, days = paper.holder, Days(rng, figures=True)
    woman = holder.sex is Sex.FEMALE
    look = _look(rng, _LATIN if rng.random() < 0.6 else _BOTH)
    look = replace(look, caption=caption or look.caption)
    more = [
        days.fact("birth_date", holder.birth_date, "birth_date", woman=woman),
        facts.sex(holder, rng, letter=True),
        named("nationality", paper.nationality, "nationality", woman=woman),
    ]
    rng.shuffle(more)
    if rng.random() < 0.15:
        look, span = _span(look, days, paper, rng)
        more.append(span)
    else:
        more.append(days.fact("expiry_date", paper.expiry_date, "expiry_date"))
    number = figure("permit_number", facts.spaced(paper.number, rng), "document_number", paper.number)
    front = _side(look, rng)
    names = facts.names(holder, rng, arabic=False)
    _front(look, front, rng.choice(_PERMIT_TITLES), names, more, number, bare=rng.random() < 0.12)
    if rng.random() < 0.2:
        refuse_crowding(front)
        sheet = Surface(ID1[0] + 8, ID1[1] + 8, (250, 250, 249))
        sheet.place(front, 4, 4)
        return (sheet,)
    back = _side(look, rng)
    rest = [
        named("address", paper.home.printed, None, long=True),
        days.fact("issue_date", paper.issue_date, None),
    ]
    lines = td1(
        code=rng.choice(("IR", "I<", "AR")), state="MAR", number=paper.card_number, optional=paper.number,
        birth=holder.birth_date, sex=holder.sex.value, expiry=paper.expiry_date, nationality=paper.nationality_code,
        family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    _back(look, back, rest, paper.card_number, lines if rng.random() < 0.7 else None)
    return _flat(rng, front, back)


def _span(look: Look, days: Days, paper: papers.ResidencePermit, rng: random.Random) -> tuple[Look, Fact]:
    """Return the fact of both days between which a permit is valid, and a look with wordings for it."""
    wordings = {
        ("span", "fr"): rng.choice(("Valable du", "Valide du", "Validité : du", "Valable du")),
        ("span", "ar"): rng.choice(("صالحة من", "صالح من", "الصلاحية من")),
    }
    first, last = paper.issue_date, paper.expiry_date
    latin = f"{days.latin(first)} {rng.choice(('au', 'au', 'jusqu’au'))} {days.latin(last)}"
    return replace(look, words={**look.words, **wordings}), Fact("span", latin, "", "expiry_date", last.isoformat())


def passport(paper: papers.Passport, rng: random.Random, *, caption: Colour | None = None) -> tuple[Surface, ...]:
    """Print the data page of a passport, alone or under the page before it; `caption` is the ink of its labels."""
    holder, days = paper.holder, Days(rng, figures=True)
    woman = holder.sex is Sex.FEMALE
    look = _look(rng, _LATIN if rng.random() < 0.6 else _BOTH)
    look = replace(look, points=rng.uniform(7.2, 9), ratio=rng.uniform(0.6, 0.8), words=_in_english(look, rng))
    look = replace(look, caption=caption or look.caption)
    if rng.random() < 0.5:
        look = replace(look, labels=("fr",))
    side = _side(look, rng, _PASSPORT)
    margin, top = 4.0, 6.0
    look.say(side, margin, top, rng.choice(("ROYAUME DU MAROC / KINGDOM OF MOROCCO", "ROYAUME DU MAROC")), "fr",
         "title",
             points=7)  # fmt: skip
    look.say(side, 121, top, "المملكة المغربية", "ar", "title", points=7.4)
    look.say(side, margin, top + 4.4, rng.choice(("PASSEPORT", "PASSEPORT / PASSPORT", "Passeport - Passport")), "fr",
             "title", points=7)  # fmt: skip
    look.say(side, 62, top + 4.4, "جواز سفر", "ar", "title", points=7)
    left = rng.random() < 0.75
    wide, tall = rng.uniform(27, 33), rng.uniform(36, 42)
    ornaments.portrait(side, rng, margin if left else 121 - wide, 14, wide, tall)
    inner = Area(margin + wide + 4 if left else margin, 17, 117 - wide - 4, 48)
    number = figure("passport_number", paper.number, "document_number")
    people = [
        *facts.names(holder, rng, arabic=False),
        named("nationality", _MOROCCAN, "nationality", woman=woman),
        days.fact("birth_date", holder.birth_date, "birth_date", woman=woman),
        facts.sex(holder, rng, letter=True),
        named("birth_place", holder.birth_place.name, "birth_place", woman=woman),
        cin(holder, rng, "national_id", "national_id"),
        days.fact("issue_date", paper.issue_date, "issue_date"),
        days.fact("expiry_date", paper.expiry_date, "expiry_date"),
    ]
    if rng.random() < 0.4:
        middle = people[2:]
        rng.shuffle(middle)
        people = people[:2] + middle
    if rng.random() < 0.6:
        people.insert(0, number)
    else:
        at = look.say(side, 84, top + 4.6, look.label(number, "fr"), "fr", "label", fit=20) + 1
        look.say(
            side,
            84 + at,
            top + 4.6,
            number.latin,
            "fr",
            "value",
            points=8,
            truth=Field("document_number", paper.number),
        )
    end = lay(look, side, people, inner, stacked=0.75)
    if end > 72:
        raise CrowdedError
    lines = td3(
        state="MAR", number=paper.number, nationality="MAR", birth=holder.birth_date, sex=holder.sex.value,
        expiry=paper.expiry_date, optional=paper.cin, family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    side.watermark(margin + 16 if left else 106, 66, replace(look.pen("fr", "title", 8), colour=_PALE_RED))
    zone = Field("mrz", "\n".join(lines))
    for at_line, line in enumerate(lines):
        side.text(62.5, 76 + 6.2 * at_line, line, Pen(OCR_B, 12), side="middle", field=zone, fit=112)
    refuse_crowding(side)
    sheet = page((_PASSPORT[0] + 20, _PASSPORT[1] + 34), (249, 249, 248))
    sheet.place(side, 10, 16)
    return (sheet,)


_MOROCCAN = Name("MAROCAINE", "مغربية")


def _in_english(look: Look, rng: random.Random) -> dict[tuple[str, str], str]:
    """Return the wordings with English beside the French."""
    between = rng.choice((" / ", "/", " - "))
    words = dict(look.words)
    for (what, script), text in look.words.items():
        if script == "en" and (what, "fr") in words:
            french = words[what, "fr"].split("|")
            words[what, "fr"] = "|".join(f"{each}{between}{text}" for each in french)
    return words


def _look(rng: random.Random, values: tuple[Script, ...]) -> Look:
    labels = _BOTH if rng.random() < 0.75 else _LATIN
    look = Look.drawn(rng, labels, values, rng.uniform(6.6, 8.6))
    ratio = rng.uniform(0.68, 0.95)
    return replace(look, ratio=ratio, fill="" if rng.random() < 0.85 else "dots", title_case=rng.random() < 0.08,
                   upper=rng.random() < 0.1, bold_values=rng.random() < 0.7)  # fmt: skip


def _side(look: Look, rng: random.Random, size: tuple[float, float] = ID1) -> Surface:
    side = Surface(*size, rng.choice(_TINTS))
    if rng.random() < 0.85:
        ornaments.guilloche(side, rng, tuple(rng.sample(_WAVES, rng.randint(1, 3))))
    return side


def _front(look: Look, side: Surface, titles: tuple[str, str], names: list[Fact], more: list[Fact], number: Fact, *,
           bare: bool) -> None:  # fmt: skip
    """Print the front: titles, portrait, names with or without labels, the other facts, the number apart or not."""
    rng = look.rng
    _titles(look, side, titles)
    left = rng.random() < 0.7
    wide, tall = rng.uniform(19, 24), rng.uniform(24, 29)
    ornaments.portrait(side, rng, 4 if left else ID1[0] - 4 - wide, 13, wide, tall)
    area = Area(wide + 7 if left else 4.5, 16.4, ID1[0] - wide - 11.5, 35.0)
    apart = rng.random() < 0.5
    if not apart:
        more = [*more, number]
    y = area.y
    unit = height_of(look.points)
    if bare:
        over = unit * 1.75 if len(look.values) == 2 and rng.random() < 0.4 else 0.0
        for fact in names:
            _bare(look, side, fact, area, y, over)
            y += unit * 2.1 + over
        y += unit * 0.3
        facts_below = more
    else:
        facts_below = [*names, *more]
    bottom = 46.0 if apart else 49.5
    end = lay(look, side, facts_below, Area(area.x, y, area.width, bottom - y + unit), stacked=0.3)
    if end > bottom + unit * 2.5:
        raise CrowdedError
    if apart:
        y = 50.2
        x = 5 if left and rng.random() < 0.5 else area.x
        used = look.say(side, x, y, look.label(number, "fr"), "fr", "label", fit=24) + 1.2
        told = Field("document_number", number.told or number.latin)
        look.say(side, x + used, y, number.latin, "fr", "value", points=look.points * 1.15, truth=told)
    if rng.random() < 0.2:
        ornaments.paraph(side, rng, rng.uniform(area.x + 14, area.right - 8), 42, 12)
    side.watermark(14 if not left else 68, 51.6, replace(look.pen("fr", "title", 7), colour=_PALE_RED))


def _bare(look: Look, side: Surface, fact: Fact, area: Area, y: float, over: float) -> None:
    """Print a name without label: Latin on the left and Arabic on the right, level or so many millimetres above."""
    half = area.width / 2 - 1 if len(look.values) == 2 and not over else area.width
    truth = fact.truth("fr", alone=False)
    text = look.shown(fact)
    told = replace(truth, value=text) if truth else None
    look.say(side, area.x, y + over, text, "fr", "value", fit=half, truth=told)
    if "ar" in look.values:
        look.say(side, area.right, y, fact.arabic, "ar", "value", fit=half, truth=fact.truth("ar", alone=False))


def _titles(look: Look, side: Surface, titles: tuple[str, str]) -> None:
    rng, middle = look.rng, ID1[0] / 2
    for at, (french, arabic) in enumerate((("ROYAUME DU MAROC", "المملكة المغربية"), titles)):
        y, points = 5.6 + 4.2 * at, 6.6 - 0.4 * at
        look.say(side, 4, y, french, "fr", "title", points=points, fit=40)
        look.say(side, ID1[0] - 4, y, arabic, "ar", "title", points=points, fit=34)
    if rng.random() < 0.5 and len(titles[0]) < 30:
        ornaments.emblem(side, middle + 3, 5, 2.6)


def _back(look: Look, side: Surface, rest: list[Fact], number: str, lines: tuple[str, str, str] | None) -> None:
    rng = look.rng
    if rng.random() < 0.8:
        look.say(side, ID1[0] - 4, 5.6, number, "fr", "value", side="right", points=7)
    side.watermark(26, 5.8, replace(look.pen("fr", "title", 8), colour=_PALE_RED))
    bottom = 34.0 if lines else 38.5
    area = Area(4, 11, ID1[0] - 8, bottom - 11)
    if lay(look, side, rest, area) > bottom + height_of(look.points) * 2.2:
        raise CrowdedError
    if lines is None:
        ornaments.barcode(side, rng, rng.uniform(5, 12), 41.5, rng.uniform(40, 66), 9)
        return
    side.box(0, 35.4, 85.6, 18.8, outline=(246, 247, 245), fill=(246, 247, 245))
    zone = Field("mrz", "\n".join(lines))
    for at, line in enumerate(lines):
        side.text(ID1[0] / 2, 40.8 + 4.6 * at, line, Pen(OCR_B, 12), side="middle", field=zone, fit=76.4)


def _flat(rng: random.Random, front: Surface, back: Surface) -> tuple[Surface, ...]:
    for side in (front, back):
        refuse_crowding(side)
    if rng.random() < 0.6:
        return (flatbed_page(front, back),)
    sheet = page((A5[1], A5[0]), (250, 250, 249))
    sheet.place(front, 14, 46)
    sheet.place(back, 110, 46)
    return (sheet,)
