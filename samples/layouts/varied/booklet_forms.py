"""Family booklets: captions between the spouses, vignettes, cells, a consulate's languages, and one that narrates.

General knowledge; consulates print the languages of the country they stand in beside French and Arabic.
"""

import random
from collections.abc import Sequence
from dataclasses import replace

from samples import faces, papers
from samples.dates import hijri_in_arabic, hijri_in_french
from samples.layouts.layout import A4, A5
from samples.layouts.prose import Text, value
from samples.layouts.varied import grounds
from samples.layouts.varied.couple_tellings import (
    SPOUSES,
    TITLES,
    is_figure,
    leaf,
    of_act,
    of_spouse,
    order_of,
    shown,
    stamped,
)
from samples.layouts.varied.hands import Hand, Told, dots
from samples.layouts.varied.look import Script
from samples.layouts.varied.moments import Moments
from samples.layouts.varied.prose import Blanks, filled, gendered, persons_name, printed, told_day
from samples.people import Person
from samples.surface import Surface

_FOREIGN = {
    "es": {"family": "Apellido", "given": "Nombre", "born": "Fecha de nacimiento", "place": "Lugar", "father": "Padre",
           "mother": "Madre", "national": "DNI n°", "work": "Profesión", "married": "Fecha de matrimonio",
           "act": "Acta n°"},
    "nl": {"family": "Naam", "given": "Voornaam", "born": "Geboren op", "place": "te", "father": "Vader",
           "mother": "Moeder", "national": "Identiteitskaart", "work": "Beroep", "married": "Gehuwd op",
           "act": "Akte nr."},
    "it": {"family": "Cognome", "given": "Nome", "born": "Nato/a il", "place": "a", "father": "Padre",
           "mother": "Madre", "national": "Carta n.", "work": "Professione", "married": "Data di matrimonio",
           "act": "Atto n."},
    "de": {"family": "Familienname", "given": "Vornamen", "born": "Geboren am", "place": "in", "father": "Vater",
           "mother": "Mutter", "national": "Ausweis-Nr.", "work": "Beruf", "married": "Eheschließung am",
           "act": "Urkunde Nr."},
}  # fmt: skip
_MIXED: tuple[Sequence[str], ...] = (("fr", "ar"), ("ar", "fr"), ("fr",), ("ar",))
_CIRCLES = (("CONSULAT GENERAL DU ROYAUME DU MAROC", "القنصلية العامة للمملكة المغربية"),
            ("AMBASSADE DU ROYAUME DU MAROC", "سفارة المملكة المغربية"))  # fmt: skip
_NARRATED = {
    "fr": (
        "Par devant l'officier de l'état civil de {town}, acte numéro {number} du {married} (soit le {hijri}), ont été "
        "unis par le mariage :",
        "Le présent livret a été remis à l'occasion du mariage contracté le {married}, correspondant au {hijri}, "
        "inscrit sous le n° {number} au bureau de {town}, entre :",
    ),
    "ar": (
        "سلم هذا الدفتر بمناسبة الزواج المبرم بتاريخ {married} الموافق ل {hijri} والمسجل تحت عدد {number} بين :",
        "بمكتب الحالة المدنية ل{town} وبتاريخ {married} موافق {hijri} سجل عقد الزواج رقم {number} بين :",
    ),
}
_OF_EACH = {
    "fr": ("{who} {given} {family}, {born_e} le {born} à {place}, de {father} et de {mother}, C.N.I.E. {cin}",
           "{who} {family} {given}, venu{e} au monde à {place} le {born}, enfant de {father} et de {mother}, porteur "
           "de la carte nationale {cin}"),
    "ar": ("{who} {given} {family} {born_e} ب{place} بتاريخ {born} من والدي{h} {father} و {mother} بطاقت{h} {cin}",
           "{who} {given} {family} الحامل{t} للبطاقة {cin} {bn} {father} و {mother} ازدياد{h} ب{place} في {born}"),
}  # fmt: skip


def ladder(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Put captions down the middle, French over Arabic, with the husband's values at one side and hers at the other."""
    size = rng.choice((A5, (150.0, 200.0), (170.0, 150.0), A4))
    hand, days = leaf(size, rng), Moments.drawn(rng, named=0.3)
    big = 1.35 if size == A4 else 1.0
    his, hers, act = _told(paper, rng, days)
    wide, scripts = size[0], rng.choice(_MIXED)
    middle, left, right = wide / 2, wide * 0.19, wide * 0.81
    y = _title(hand, rng, scripts, 19, 10.5 * big)
    men, women = rng.choice(SPOUSES)
    swapped = "ar" in scripts and rng.random() < 0.6
    order = order_of(rng)
    sides = ((right, his, men), (left, hers, women)) if swapped else ((left, his, men), (right, hers, women))
    y += 4
    for x, _, words in sides:
        hand.say(x, y, " - ".join(words) if len(scripts) > 1 else words[scripts[0] == "ar"], 8.4 * big, "title",
                 side="middle", fit=wide * 0.3)  # fmt: skip
    step = min((size[1] - y - 58) / len(order), 15.0 * big)
    ruled = rng.random() < 0.5
    y += step * 0.7
    for what in order:
        low = y
        for text in [his[what].french if script == "fr" else his[what].arabic for script in scripts]:
            hand.say(middle, low, text, 7 * big, side="middle", fit=wide * 0.22)
            low += 3.7 * big
        for x, person, _ in sides:
            shown(hand, x, y, person[what].value, 7.8 * big, scripts, wide * 0.33, 3.7 * big)
        if ruled:
            hand.rule(8, y + step - 4.4 * big, wide - 8, y + step - 4.4 * big)
        y += step
    for what in rng.sample(("act", "married"), 2):
        y += 6 * big
        _after(hand, act[what], scripts, middle, y, 7.8 * big, wide * 0.4)
    stamped(hand.sheet, rng, y + 6)
    return (hand.sheet,)


def vignettes(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Frame each spouse with a place for a photo; values on dots with their captions small below them."""
    size = rng.choice((A5, (125.0, 180.0), A5))
    hand, days = leaf(size, rng), Moments.drawn(rng, named=0.25)
    his, hers, act = _told(paper, rng, days)
    scripts = rng.choice(_MIXED)
    if rng.random() < 0.4:
        hand = replace(hand, look=replace(hand.look, value_faces=faces.TYPEWRITER))
    y, wide = _title(hand, rng, scripts, 18, 10), size[0]
    order = order_of(rng, most=6)[:6]
    order += [what for what in ("family", "given", "born") if what not in order]
    tall = (size[1] - y - 34) / 2
    photo_left, colour = rng.random() < 0.5, rng.choice(grounds.DEEP)
    for person, words in zip((his, hers), rng.choice(SPOUSES), strict=True):
        hand.box(7, y, wide - 14, tall - 3, outline=colour, radius=rng.choice((0, 2)))
        x = 10 if photo_left else wide - 31
        hand.box(x, y + 6, 21, 26, outline=(170, 170, 174))
        hand.say(x + 10.5, y + 20, "PHOTO", 6.4, side="middle")
        hand.coloured(x + 10.5, y + 4.4, words[scripts[0] == "ar"], 7.6, colour, side="middle", fit=22)
        left, right = (34, wide - 10) if photo_left else (10, wide - 34)
        step = (tall - 7) / len(order)
        low = y + 5
        for what in order:
            _above_caption(hand, person[what], scripts, left, right, low)
            low += step
        y += tall
    for at, what in enumerate(("act", "married")):
        _after(hand, act[what], scripts, wide * (0.28 + 0.46 * at), y + 5, 7.2, wide * 0.2)
    return (hand.sheet,)


def consular(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Caption in three languages, numbered, as a consulate abroad does: a column for each spouse behind them."""
    size = rng.choice((A5[::-1], (220.0, 155.0), A4))
    hand, days = leaf(size, rng), Moments.drawn(rng, named=0.2)
    his, hers, act = _told(paper, rng, days)
    foreign, wide = _FOREIGN[rng.choice(sorted(_FOREIGN))], size[0]
    big = 1.2 if size == A4 else 1.0
    (french, arabic), (title, title_ar) = rng.choice(_CIRCLES), rng.choice(TITLES)
    hand.say(10, 17, french, 7 * big, "title", fit=wide / 2 - 14)
    hand.say(wide - 10, 17, arabic, 8 * big, "title", fit=wide / 2 - 14)
    hand.say(wide / 2, 24, f"{title} - {title_ar}", 10 * big, "title", side="middle", fit=wide - 30)
    between, numbered = rng.choice((" / ", " - ", " | ")), rng.random() < 0.7
    edges = (10, wide * 0.4, wide * 0.7, wide - 10)
    men, women = rng.choice(SPOUSES)
    y = 31.0
    for at, words in ((1, men), (2, women)):
        hand.say((edges[at] + edges[at + 1]) / 2, y, f"{words[0]} {words[1]}", 7.6 * big, "title", side="middle",
                 fit=wide * 0.28)  # fmt: skip
    order = order_of(rng)
    step = min((size[1] - y - 34) / len(order), 12.0 * big)
    tall = y + 3
    for at, what in enumerate(order, 1):
        low = tall + step * at - step * 0.42
        each = his[what]
        number = f"{at}. " if numbered else ""
        hand.say(edges[0] + 1, low - 1, f"{number}{each.french}{between}{foreign[what]}", 5.8 * big, fit=wide * 0.3 - 2)
        hand.say(edges[1] - 1, low + 2.6 * big, each.arabic, 6.2 * big)
        for column, person in ((1, his), (2, hers)):
            _cell(hand, person[what], edges[column], edges[column + 1], low, big)
        hand.rule(edges[0], tall + step * at, edges[3], tall + step * at)
    for edge in edges:
        hand.rule(edge, tall, edge, tall + step * len(order))
    hand.rule(edges[0], tall, edges[3], tall)
    y = tall + step * len(order) + 6.4
    for at, what in enumerate(("married", "act")):
        each, x = act[what], 10 + at * wide * 0.52
        used = hand.say(x, y, f"{each.french}{between}{foreign[what]} :", 6.4 * big, fit=wide * 0.3) + 1.4
        hand.latin(x + used, y, each.value, 7.4 * big, fit=wide * 0.2)
    stamped(hand.sheet, rng, y + 4, "القنصلية العامة")
    return (hand.sheet,)


def celled(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Print each spouse's words in cells, two or three a row: captions in the upper corners, the value below."""
    size = rng.choice((A5, A4, (140.0, 195.0)))
    hand, days = leaf(size, rng), Moments.drawn(rng, named=0.35)
    his, hers, act = _told(paper, rng, days)
    scripts = rng.choice(_MIXED)
    big = 1.3 if size == A4 else 1.0
    y = _title(hand, rng, scripts, 18, 10 * big) - 2
    order, across = order_of(rng), rng.choice((2, 2, 3))
    order = order if len(order) % across == 0 else [*order, "place", "work", "father", "mother"]
    order = list(dict.fromkeys(order))[: len(order) // across * across]
    order += [what for what in ("family", "given", "born") if what not in order]
    lines = -(-len(order) // across)
    tall = min((size[1] - y - 44) / (2 * lines + 1.6), 16.0 * big)
    parts = [(act, ["act", "married", *(["office"] if across == 3 else [])], ("", ""))]
    spouses = list(zip((his, hers), (order, order), rng.choice(SPOUSES), strict=True))
    parts = parts + spouses if rng.random() < 0.5 else spouses + parts
    for told, wanted, words in parts:
        if any(words):
            hand.say(size[0] / 2, y + 3.4, words[scripts[0] == "ar"], 8 * big, "title", side="middle")
            y += 4.8
        y = _grid(hand, [told[what] for what in wanted], across, (9, y, size[0] - 18, tall), scripts, big) + 1.2
    stamped(hand.sheet, rng, y + 2)
    return (hand.sheet,)


def narrated(paper: papers.FamilyBooklet, rng: random.Random) -> tuple[Surface, ...]:
    """Tell the marriage and the spouses in sentences, days in words or figures, with the Hijri day beside."""
    script: Script = rng.choice(("fr", "ar", "ar"))
    size = rng.choice((A5, A5[::-1], (130.0, 185.0)))
    hand, style = leaf(size, rng), rng.random()
    look = replace(hand.look, labels=(script,), values=(script,), points=rng.uniform(8.6, 10.4))
    y, day = _title(hand, rng, (script,), 19, 11) + 5, paper.marriage_date
    town = paper.office.name.arabic if script == "ar" else paper.office.name.latin
    blanks: Blanks = {
        "town": town, "number": value(paper.act_number, "act_number"),
        "married": told_day(day, "marriage_date", rng, script, style),
        "hijri": f"{hijri_in_arabic(day)} هجرية" if script == "ar" else hijri_in_french(day),
    }  # fmt: skip
    template = rng.randrange(2)
    paragraphs: list[list[Text]] = [filled(rng.choice(_NARRATED[script]), blanks)]
    for person, part, words in zip((paper.husband, paper.wife), ("husband", "wife"), rng.choice(SPOUSES[1:3]),
                                   strict=True):  # fmt: skip
        paragraphs.append(filled(_OF_EACH[script][template], _of_each(person, part, words, rng, script, style)))
    y = printed(look, hand.sheet, rng.uniform(9, 13), y, paragraphs)
    stamped(hand.sheet, rng, y)
    return (hand.sheet,)


def _told(paper: papers.FamilyBooklet, rng: random.Random,
          days: Moments) -> tuple[dict[str, Told], dict[str, Told], dict[str, Told]]:  # fmt: skip
    habit = rng.randrange(10**6)
    return (of_spouse(paper.husband, "husband", rng, days, habit), of_spouse(paper.wife, "wife", rng, days, habit),
            of_act(paper, rng, days))  # fmt: skip


def _title(hand: Hand, rng: random.Random, scripts: Sequence[str], y: float, points: float) -> float:
    french, arabic = rng.choice(TITLES)
    colour = rng.choice(grounds.DEEP)
    for script in scripts:
        hand.coloured(hand.sheet.size[0] / 2, y, arabic if script == "ar" else french, points, colour, side="middle")
        y += points * 0.5
    return y


def _after(hand: Hand, each: Told, scripts: Sequence[str], x: float, y: float, points: float, room: float) -> None:
    """Print caption and value around x, Arabic from the right where there is no French."""
    if scripts[0] == "ar" and len(scripts) == 1:
        hand.say(x + 0.8, y, f"{each.arabic} :", points, side="left", fit=room)
        if is_figure(each.value):
            hand.latin(x - 0.8, y, each.value, points, side="right", fit=room)
        else:
            hand.arabic(x - 0.8, y, each.value, points * 1.06, side="right", fit=room, alone=True)
        return
    hand.say(x - 0.8, y, f"{each.french} :", points, side="right", fit=room)
    hand.latin(x + 0.8, y, each.value, points, fit=room)


def _above_caption(hand: Hand, each: Told, scripts: Sequence[str], left: float, right: float, y: float) -> None:
    """Print a value on dots and its caption small below, Latin at the left, Arabic at the right."""
    room = (right - left) / len(scripts) - 2
    dots(hand, left, right, y + 0.9)
    if "fr" in scripts:
        hand.latin(left, y, each.value, 7, fit=room)
    elif is_figure(each.value):
        hand.latin(right, y, each.value, 7, side="right", fit=room)
    if "ar" in scripts and not is_figure(each.value):
        hand.arabic(right, y, each.value, 7.4, fit=room, alone="fr" not in scripts)
    if "fr" in scripts:
        hand.say(left, y + 3.2, each.french, 5.6, fit=room)
    if "ar" in scripts:
        hand.say(right, y + 3.2, each.arabic, 5.8, fit=room)


def _cell(hand: Hand, each: Told, left: float, right: float, y: float, big: float) -> None:
    if is_figure(each.value):
        hand.latin((left + right) / 2, y + 0.8, each.value, 7.2 * big, side="middle", fit=right - left - 3)
        return
    hand.latin(left + 1.2, y - 0.9 * big, each.value, 6.6 * big, fit=right - left - 2.4)
    hand.arabic(right - 1.2, y + 2.7 * big, each.value, 7 * big, fit=right - left - 2.4)


def _grid(hand: Hand, told: Sequence[Told], across: int, place: tuple[float, float, float, float],
          scripts: Sequence[str], big: float) -> float:  # fmt: skip
    """Print cells row by row, from the right where Arabic stands alone, and return their lower edge."""
    x, y, wide, tall = place
    for at, each in enumerate(told):
        down, column = divmod(at, across)
        width = wide / across
        left = x + width * (across - 1 - column if scripts == ("ar",) else column)
        top = y + down * tall
        hand.box(left, top, width, tall)
        if "fr" in scripts:
            hand.say(left + 1, top + 2.7 * big, each.french, 5.4 * big, fit=width / len(scripts) - 1.6)
        if "ar" in scripts:
            hand.say(left + width - 1, top + 2.7 * big, each.arabic, 5.7 * big, fit=width / len(scripts) - 1.6)
        both = len(scripts) > 1 and not is_figure(each.value)
        shown(hand, left + width / 2, top + tall * (0.62 if both else 0.8), each.value, 6.8 * big, scripts, width - 2.4,
              3.2 * big)  # fmt: skip
    return y + tall * -(-len(told) // across)


def _of_each(person: Person, part: str, words: tuple[str, str], rng: random.Random, script: Script,
             style: float) -> Blanks:  # fmt: skip
    given, family = persons_name(str, person, f"{part}_", script)
    woman, arabic = part == "wife", script == "ar"
    names = (person.birth_place.name, person.father_on_acts, person.mother_on_acts)
    place, father, mother = (name.arabic if arabic else name.latin for name in names)
    born = ("المولودة" if woman else "المولود") if arabic else ("née" if woman else "né")
    return gendered(woman=woman) | {
        "who": words[arabic], "given": given, "family": family, "born_e": born,
        "born": told_day(person.birth_date, f"{part}_birth_date", rng, script, style), "place": place,
        "father": father, "mother": mother, "cin": value(person.cin or "", f"{part}_document_number"),
    }  # fmt: skip
