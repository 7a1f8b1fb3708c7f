"""Identity cards as somebody abroad imagines them from photos: numbered like a licence, upright, a grid of boxes.

Nothing of them is published: they hold what every card holds, in places where no card has it.
"""

import random

from samples import ornaments
from samples.layouts.layout import ID1
from samples.layouts.varied import grounds
from samples.layouts.varied.card_tellings import begun, caption_of, foot, laid, of_card, other_side, zone
from samples.layouts.varied.hands import Hand, Told, over_each_other
from samples.layouts.varied.look import CrowdedError
from samples.papers import IdentityCard
from samples.surface import Surface

_UPRIGHT = (54.0, 85.6)
_STATE = ("ROYAUME DU MAROC", "المملكة المغربية")
_TITLES = (
    ("CARTE NATIONALE D'IDENTITE", "البطاقة الوطنية للتعريف"), ("CNIE", "ب.ت.و.إ"),
    ("Carte d'identité nationale électronique", "البطاقة الوطنية للتعريف الإلكترونية"),
    ("CARTE D'IDENTITE", "بطاقة التعريف"),
)  # fmt: skip


def licence(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Number what is told, as driving licences do, with captions tiny below the values, and a band across the top."""
    says, front = of_card(card, rng), begun(rng)
    _band(front, rng, rng.choice(("top", "top", "left")))
    at_right = rng.random() < 0.6
    across, tall = rng.uniform(19, 23), rng.uniform(24, 29)
    x = ID1[0] - across - 4 if at_right else 4.6
    front.portrait(rng, x, 13, across, tall)
    front.specimen(x + across / 2, 50.8, 4.4)
    left, right = (5.5, x - 3) if at_right else (x + across + 3, 81)
    order = ["family", "given", "born", "place", "until", "number"]
    if rng.random() < 0.5:
        order = ["number", *order[:-1]]
    y, step, numbered = 15.6, rng.uniform(6.2, 6.5), rng.random() < 0.7
    for at, what in enumerate(order, 1):
        each, size = says[what], rng.uniform(6.8, 7.6)
        used = front.say(left, y, f"{at}.", 5.4) + 1 if numbered else 0
        front.latin(left + used, y, each.value, size, fit=(right - left) * 0.54)
        if each.value.field_ar or what == "place":
            front.arabic(right, y - 0.4, each.value, size, fit=(right - left) * 0.4)
        front.say(left + used, y + 2.4, each.french.lower() if numbered else each.french, 4.7)
        front.say(right, y + 2.8, each.arabic, 5.0)
        y += step
    back = other_side(front, rng)
    _below(back, says, rng)
    foot(back, card, rng, 34)
    return laid((front, back), rng)


def upright(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print an upright card like a staff badge: portrait in the middle, each value centred under its caption."""
    says, scale = of_card(card, rng), rng.choice((1.0, 1.2, 1.4))
    front = begun(rng, _UPRIGHT, scale)
    back = other_side(front, rng, _UPRIGHT)
    for side in (front, back):
        _crowned(side, rng)
    middle = _UPRIGHT[0] / 2
    across = rng.uniform(17, 20)
    front.portrait(rng, middle - across / 2, 13, across, across * 1.2)
    y = 14 + across * 1.2 + 4.2
    for what in rng.choice((("family", "given"), ("given", "family"))):
        y = _centred(front, says[what], y, arabic_above=rng.random() < 0.5)
    for what in ("born", "place", "until"):
        each = says[what]
        front.say(3.6, y, each.french, 5, fit=14)
        front.say(_UPRIGHT[0] - 3.6, y, each.arabic, 5.3, fit=14)
        front.latin(middle, y, each.value, 6.6, side="middle", fit=19)
        y += 4.6
    front.latin(middle, 80.4, says["number"].value, rng.uniform(8, 11), side="middle")
    front.specimen(middle, 84, 4)
    y = 15.0
    for what in ("father", "mother", "civil", "sex"):
        each = says[what]
        back.say(4, y, each.french, 5, fit=22)
        back.say(_UPRIGHT[0] - 4, y, each.arabic, 5.3, fit=22)
        back.latin(middle, y + 3.4, each.value, 6.6, side="middle", fit=46)
        y += 8
    back.say(middle, y, f"{says['address'].french} - {says['address'].arabic}", 5, side="middle")
    home = says["address"].value
    y = back.spread(middle, y + 3.6, home.latin, 6.2, 44, 3, truth=home.field, side="middle")
    back.spread(middle, y, home.arabic, 6.4, 44, 3.2, side="middle")
    back.specimen(middle, 82, 4)
    if rng.random() < 0.4:
        ornaments.barcode(back.sheet, rng, 8 * scale, 68 * scale, 38 * scale, 6 * scale)
    return laid((front, back), rng)


def boxes(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print a mock-up of a web page: every value in a rounded box, its caption small within, in three languages."""
    says, front = of_card(card, rng, named=0.25), begun(rng)
    back = other_side(front, rng)
    fill = rng.choice(((255, 255, 255), (246, 247, 249), (238, 240, 244)))
    _band(front, rng, "top")
    across = rng.uniform(17, 20)
    front.portrait(rng, 4, 13, across, across * 1.3)
    front.specimen(4 + across / 2, 51, 4.2)
    x, tall = 4 + across + 2.5, 8.6
    half = (82.4 - x) / 2
    for what, at, down, wide in (
        ("family", x, 12, half * 2), ("given", x, 21.4, half * 2), ("born", x, 30.8, half),
        ("place", x + half, 30.8, half), ("number", x, 40.2, half), ("until", x + half, 40.2, half),
    ):  # fmt: skip
        _boxed(front, says[what], (at, down, wide - 0.9, tall), fill, rng, both=what in ("family", "given", "place"))
    whole = 78.0
    _boxed(back, says["father"], (4, 6.4, whole / 2 - 1, tall), fill, rng)
    _boxed(back, says["mother"], (4 + whole / 2, 6.4, whole / 2 - 1, tall), fill, rng)
    _boxed(back, says["sex"], (4, 15.4, whole * 0.25, tall), fill, rng)
    _boxed(back, says["civil"], (5 + whole * 0.25, 15.4, whole * 0.74, tall), fill, rng)
    _boxed(back, says["address"], (4, 24.4, whole, 11), fill, rng, both=True)
    back.specimen(70, 4.8, 4.6)
    if rng.random() < 0.7:
        zone(back, card, rng, 40.4)
    return laid((front, back) if rng.random() < 0.8 else (back, front), rng)


def _band(hand: Hand, rng: random.Random, where: str) -> None:
    """Print state and title in white on a band over the top, or dark beside a band at the left edge."""
    k, colour = hand.scale, rng.choice(grounds.DEEP)
    french, arabic = rng.choice(_TITLES)
    if where == "left":
        grounds.band(hand.sheet, 0, 0, 3 * k, ID1[1] * k, colour)
        ink, small = colour, colour
    else:
        grounds.band(hand.sheet, 0, 0, ID1[0] * k, 10.6 * k, colour)
        ink, small = grounds.WHITE, (255, 246, 214)
    for y, left, right, points, tone in ((4.8, *_STATE, 6.4, ink), (8.9, french, arabic, 5.8, small)):
        hand.coloured(5, y, left, points, tone, fit=38)
        hand.coloured(81, y, right, points * 1.15, tone, fit=34)


def _crowned(hand: Hand, rng: random.Random) -> None:
    k, ink = hand.scale, rng.choice(grounds.DEEP)
    french, arabic = rng.choice(_TITLES)
    for y, text, points in ((4.6, _STATE[1], 6.4), (7.8, _STATE[0], 5.4), (11, rng.choice((french, arabic)), 5.2)):
        hand.coloured(_UPRIGHT[0] / 2, y, text, points, ink, side="middle", fit=46)
    hand.rule(4, 12.2, _UPRIGHT[0] - 4, 12.2, ink, 0.3 * k)


def _centred(hand: Hand, each: Told, y: float, *, arabic_above: bool) -> float:
    middle = _UPRIGHT[0] / 2
    texts = ["ar", "fr"] if arabic_above else ["fr", "ar"]
    hand.say(middle, y, f"{each.french} - {each.arabic}", 4.7, side="middle")
    y += 3.4
    for script in texts:
        if script == "ar":
            hand.arabic(middle, y, each.value, 7.4, side="middle", fit=46)
        else:
            hand.latin(middle, y, each.value, 7, side="middle", fit=46)
        y += 3.5
    return y + 0.4


def _boxed(hand: Hand, each: Told, place: tuple[float, float, float, float], fill: tuple[int, int, int],
           rng: random.Random, *, both: bool = False) -> None:  # fmt: skip
    x, y, wide, tall = place
    hand.box(x, y, wide, tall, fill=fill, outline=(196, 200, 206), radius=1)
    used = hand.say(x + 1.2, y + 2.6, caption_of(each, bilingual=rng.random() < 0.5), 4.7, fit=wide * 0.62)
    if used > wide * 0.75:
        raise CrowdedError
    hand.say(x + wide - 1.2, y + 2.6, each.arabic, 4.9, fit=wide - used - 3.2)
    if both and wide < 45:
        hand.latin(x + 1.2, y + 6.9, each.value, 6.2, fit=wide * 0.5)
        hand.arabic(x + wide - 1.2, y + 6.9, each.value, 6.4, fit=wide * 0.4)
    elif tall > 10:
        hand.latin(x + 1.2, y + 6.2, each.value, 6.4, fit=wide - 2.4)
        hand.arabic(x + wide - 1.2, y + 9.8, each.value, 6.6, fit=wide - 2.4)
    elif both:
        hand.latin(x + 1.2, y + 6.9, each.value, 6.6, fit=wide * 0.54)
        hand.arabic(x + wide - 1.2, y + 6.9, each.value, 6.8, fit=wide * 0.4)
    else:
        hand.latin(x + 1.2, y + 6.9, each.value, 7, fit=wide - 2.4)


def _below(back: Hand, says: dict[str, Told], rng: random.Random) -> None:
    """Print values with their captions in small print below them."""
    back.specimen(43, 5, 5)
    y = 9.4
    for what in rng.choice((("father", "mother"), ("mother", "father"))):
        each = says[what]
        back.latin(5, y, each.value, 7, fit=40)
        back.arabic(81, y - 0.4, each.value, 7, fit=34)
        back.say(5, y + 2.5, each.french, 4.8)
        back.say(81, y + 2.8, each.arabic, 5)
        y += 6.6
    home = says["address"].value
    back.latin(5, y, home, 6.2, fit=76)
    back.arabic(81, y + 3.2, home, 6.4, fit=76)
    back.say(5, y + 5.6, says["address"].french, 4.8)
    back.say(81, y + 6.4, says["address"].arabic, 5)
    y += 9.8
    for x, what in ((5, "sex"), (36, "civil")):
        back.latin(x, y, says[what].value, 7)
        back.say(x, y + 2.5, says[what].french, 4.8)
        if what == "sex":
            over_each_other(back, (says[what].arabic,), 33, y + 2.5, 5, 3, "right", "label")
