"""Identity cards of paper and of plastic that hold their words unlike others: folded, in cells, joined, nearly bare.

General knowledge: the folded card of 1977 filled in by typewriter, cards with both captions before one value.
"""

import random
from dataclasses import replace

from samples import faces, ornaments
from samples.entries import Entry
from samples.layouts.layout import ID1, page
from samples.layouts.varied import grounds
from samples.layouts.varied.card_tellings import begun, foot, laid, of_card, other_side
from samples.layouts.varied.hands import Hand, Told, dots, over_each_other, said
from samples.layouts.varied.look import CrowdedError
from samples.papers import IdentityCard
from samples.surface import Colour, Surface

_PAPERS: tuple[Colour, ...] = ((236, 228, 200), (226, 236, 222), (244, 240, 230), (226, 230, 240), (250, 248, 242))
_WORDS = (("ROYAUME DU MAROC", "المملكة المغربية"), ("SURETE NATIONALE", "الأمن الوطني"),
          ("CARTE NATIONALE D'IDENTITE", "بطاقة التعريف الوطنية"))  # fmt: skip
_BY = ("Le Directeur Général de la Sûreté Nationale", "المدير العام للأمن الوطني", "Le Commissaire", "رئيس الدائرة")
_NAMED = ("family", "given", "born", "place", "father", "mother", "address", "civil", "sex", "number", "until")


def folded(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print a folded card of old: French on one page, Arabic on the other, typed on dots, a thumb's square."""
    says, (wide, high) = of_card(card, rng, named=0.35), (rng.uniform(150, 176), rng.uniform(102, 116))
    sheet = page((wide, high + 16), rng.choice(_PAPERS))
    hand = Hand.drawn(sheet, rng)
    if rng.random() < 0.6:
        hand = replace(hand, look=replace(hand.look, value_faces=faces.TYPEWRITER, bold_values=False))
    half = wide / 2
    hand.rule(half, 12, half, high + 6, (200, 194, 170), 0.3)
    for x, lines in ((half / 2, [each[0] for each in _WORDS]), (half * 1.5, [each[1] for each in _WORDS])):
        over_each_other(hand, lines, x, 17, 7.6, 4.6)
    order = list(_NAMED[:-2])
    if rng.random() < 0.5:
        order[:2] = order[1::-1]
    step, y, dotted = (high - 44) / 9.0, 34.0, rng.random() < 0.7
    for what in order:
        each, lower = says[what], y
        used = hand.say(8, y, f"{each.french} :" if dotted else each.french, 7.6, fit=30) + 1.5
        hand.latin(8 + used, y, each.value, 8.4, fit=half - 12 - used)
        back = hand.say(wide - 8, lower, f"{each.arabic} :" if dotted else each.arabic, 8.2, fit=30) + 1.5
        if what in ("born", "civil", "sex"):
            hand.say(wide - 8 - back, lower, each.value.arabic, 8.4, "value", side="right")
        else:
            hand.arabic(wide - 8 - back, lower, each.value, 8.8, fit=half - 12 - back)
        if dotted:
            dots(hand, 8 + used, half - 3, y + 1)
            dots(hand, half + 3, wide - 8 - back, y + 1)
        y += step
    number, until = says["number"], says["until"]
    used = hand.say(8, y, number.french, 7.6) + 1.5
    hand.latin(8 + used, y, number.value, rng.uniform(9, 11))
    used = hand.say(half + 4, y, until.french, 7.6, fit=28) + 1.5
    used += hand.latin(half + 4 + used, y, until.value, 8.4) + 1.5
    hand.say(half + 4 + used, y, until.arabic, 8, side="left", fit=wide - half - 12 - used)
    hand.say(half / 2, y + step * 0.9, rng.choice(_BY), 7, side="middle")
    ornaments.seal(sheet, rng, half * rng.uniform(0.5, 1.5), high - 6, 10, "الأمن الوطني", pale=True)
    return (sheet,)


def celled(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Rule rows with the French caption at one end, the Arabic one at the other, and the value in the middle."""
    says, front = of_card(card, rng, named=0.2), begun(rng)
    back = other_side(front, rng)
    thin: Colour = rng.choice(((150, 160, 170), (190, 170, 150), (150, 180, 160)))
    ink = rng.choice(grounds.DEEP)
    for hand, (french, arabic) in ((front, _WORDS[2]), (back, _WORDS[0])):
        hand.coloured(4.4, 6, french, 6.4, ink, fit=32)
        hand.coloured(81.2, 6, arabic, 7.2, ink, fit=32)
    tall = rng.uniform(21, 26)
    front.portrait(rng, 4, 10, tall / 1.25, tall)
    left = 4 + tall / 1.25 + 2
    front.say(4 + tall / 2.5, 13.4 + tall, says["number"].french, 5.2, side="middle")
    front.latin(4 + tall / 2.5, 16.8 + tall, says["number"].value, 7, side="middle", fit=tall / 1.2)
    front.specimen(4 + tall / 2.5, 51.4, 4.2)
    order = rng.choice((("family", "given", "born", "place", "until"), ("given", "family", "place", "born", "until")))
    _cells(front, says, order, (left, 10, 82.4 - left, 41), thin)
    _cells(back, says, ("father", "mother", "address", "civil", "sex"), (3.6, 8, 78.4, 27), thin)
    back.specimen(43, 6, 4.4)
    foot(back, card, rng, 35.6, machine=0.7)
    return laid((front, back), rng)


def joined(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print both captions of a value before it, with a bar between them, and the Arabic value behind the Latin one."""
    says, front = of_card(card, rng, named=0.15), begun(rng)
    back = other_side(front, rng)
    between, ends = rng.choice((" / ", " | ", " - ", " ")), rng.choice((" :", " :", "", " =", " ›"))
    across = rng.uniform(16, 19)
    x = rng.choice((4.0, 81.6 - across))
    k = front.scale
    grounds.band(front.sheet, 0, 50 * k, ID1[0] * k, 4 * k, rng.choice(grounds.DEEP))
    front.portrait(rng, x, 18, across, across * 1.25)
    front.specimen(x + across / 2, 47.6, 4)
    left, right = (across + 6.5, 82) if x < 5 else (4, 79 - across)
    front.say(43, 5.6, said(rng, "Royaume du Maroc; ROYAUME DU MAROC; MAROC"), 6.4, "title", side="middle")
    front.say(43, 9.6, said(rng, "البطاقة الوطنية للتعريف; بطاقة التعريف الوطنية; المملكة المغربية"), 7.2, "title",
              side="middle")  # fmt: skip
    y = 15.4
    for what in (*rng.choice((("family", "given"), ("given", "family"))), "born", "place", "number", "until"):
        _joined(front, says[what], (left, y, right), between, ends)
        y += 6.3
    y = 10.6
    parents, others = ("father", "mother"), ("sex", "civil")
    for what in rng.choice((parents + others, others + parents, (others[0], *parents, others[1]))):
        _joined(back, says[what], (4.4, y, 81), between, ends)
        y += 5.2
    home = says["address"]
    back.say(4.4, y, home.french + ends, 5.4)
    back.say(81, y, home.arabic, 5.6)
    y = back.spread(4.4, y + 3.4, home.value.latin, 6, 76, 3, truth=home.value.field)
    back.say(81, y + 0.2, home.value.arabic, 6.4, "value", fit=76)
    back.specimen(43, 5.4, 5)
    foot(back, card, rng, y + 2, machine=0.5 if y < 35 else 0.0)
    return laid((front, back), rng)


def bare(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print hardly a caption: names and birth stand alone in the order of the card, large, in the middle or at an edge.

    The day of expiry has its caption, and the number is what is left.
    """
    says, front = of_card(card, rng), begun(rng)
    back = other_side(front, rng)
    across, centred = rng.uniform(20, 25), rng.random() < 0.5
    front.portrait(rng, 81 - across, 10, across, across * 1.3)
    front.specimen(81 - across / 2, 51, 4.6)
    room = 74 - across
    x = 4 + room / 2 if centred else 4.4
    for y, text in ((5.4, _WORDS[0][0]), (8.8, _WORDS[2][0])):
        front.say(4.4, y, text, 5.6, "title")
    for y, text in ((5.4, _WORDS[0][1]), (8.9, _WORDS[2][1])):
        front.say(81.2, y, text, 6.2, "title", fit=30)
    y = 15.0
    for what in rng.choice((("given", "family"), ("family", "given"))):
        value = says[what].value
        front.arabic(x if centred else 4 + room, y, value, 8.4, side="middle" if centred else "right", fit=room)
        front.latin(x, y + 4.2, value, 8, side="middle" if centred else "left", fit=room)
        y += 8.8
    born, place = says["born"], says["place"]
    used = front.say(4.4, y, born.french, 5.2) + 1 if rng.random() < 0.5 else 0
    used += front.latin(4.4 + used, y, born.value, 7) + 2
    front.latin(4.4, y + 4.2, place.value, 7, fit=room * 0.56)
    front.arabic(4 + room, y + 4.2, place.value, 7.2, fit=room * 0.36)
    y += 9
    until, number = says["until"], says["number"].value
    used = front.say(4.4, y, until.french, 5.2, fit=room * 0.5) + 1
    front.latin(4.4 + used, y, until.value, 7)
    front.latin(4.4, 50.6, number, rng.uniform(9, 12))
    _back_bare(back, says, rng)
    foot(back, card, rng, 36, machine=0.5)
    return laid((back, front) if rng.random() < 0.3 else (front, back), rng)


def _back_bare(back: Hand, says: dict[str, Told], rng: random.Random) -> None:
    """Print a back whose captions stand over the Arabic only, or at the end of the line."""
    back.specimen(66, 5.4, 5)
    back.latin(4.4, 5.6, Entry(says["number"].value.latin, ""), 7)
    end, y = rng.random() < 0.5, 12.0
    for what in ("father", "mother"):
        each = says[what]
        used = back.latin(4.4 + (0 if end else back.say(4.4, y, each.french, 5.4) + 1.2), y, each.value, 7)
        if end:
            back.say(4.4 + used + 1.4, y, f"({each.french})", 5.2)
        used = back.say(81, y, each.arabic, 5.6) + 1.2
        back.arabic(81 - used, y, each.value, 7, fit=24)
        y += 5
    sex, civil = says["sex"], says["civil"]
    used = back.say(4.4, y, sex.french, 5.4) + 1.2
    used += back.latin(4.4 + used, y, sex.value, 7) + 4
    used += back.say(4.4 + used, y, civil.french, 5.4) + 1.2
    back.latin(4.4 + used, y, civil.value, 7)
    home = says["address"]
    back.arabic(81, y + 5, home.value, 6.8, fit=62)
    back.spread(4.4, y + 9.4, f"{home.value.latin}", 6.6, 76, 3.2, truth=home.value.field, most=2)


def _cells(hand: Hand, says: dict[str, Told], order: tuple[str, ...], place: tuple[float, float, float, float],
           thin: Colour) -> None:  # fmt: skip
    x, y, wide, tall = place
    step, middle = tall / len(order), x + wide / 2
    for at, what in enumerate(order):
        each, top = says[what], y + step * at
        hand.box(x, top, wide, step, outline=thin)
        foot_y = top + step - 1.6
        used = hand.say(x + 0.8, foot_y, each.french, 4.9, fit=wide * 0.24)
        ended = hand.say(x + wide - 0.8, foot_y, each.arabic, 5.2, fit=wide * 0.24)
        room = wide - 2 * max(used, ended) - 4
        if what in ("born", "until", "civil", "sex"):
            hand.latin(middle, foot_y, each.value, 6.6, side="middle", fit=room)
        elif step > 7:
            hand.arabic(middle, top + 3.1, each.value, 6.4, side="middle", fit=wide * 0.9)
            hand.latin(middle, foot_y, each.value, 6.4, side="middle", fit=room)
        else:
            hand.arabic(middle, top + 2.4, each.value, 5.6, side="middle", fit=room)
            hand.latin(middle, foot_y + 0.8, each.value, 5.4, side="middle", fit=room)


def _joined(hand: Hand, each: Told, place: tuple[float, float, float], between: str, ends: str) -> None:
    """Print both captions, then both values, from the left."""
    x, y, right = place
    used = hand.say(x, y, each.french + between, 5.2)
    used += hand.say(x + used, y, each.arabic, 5.5, side="left") + 0.8
    if ends:
        used += hand.say(x + used, y, ends.strip(), 5.4) + 0.9
    room = right - x - used
    if room < 14:
        raise CrowdedError
    if each.value.field_ar is None and each.value.latin == each.value.arabic:
        hand.latin(x + used, y, each.value, 6.6, fit=room)
        return
    used += hand.latin(x + used, y, each.value, 6.6, fit=room * 0.6) + 2.2
    if each.value.field_ar or not any(letter.isdigit() for letter in each.value.latin):
        hand.arabic(x + used, y, each.value, 6.8, side="left", fit=max(4, right - x - used))
