"""What an identity card tells, captioned anew, and the foot of its back: a zone for machines, bars, or nothing."""

import random
from collections.abc import Sequence

from PIL import ImageEnhance

from dossier.household import Sex
from samples import entries, ornaments
from samples.entries import Entry
from samples.fonts import OCR_B
from samples.layouts.layout import ID1, page
from samples.layouts.varied import captions, facts, grounds, homes
from samples.layouts.varied.hands import Hand, Told, told
from samples.layouts.varied.look import CrowdedError, refuse_crowding
from samples.layouts.varied.moments import Moments
from samples.mrz_lines import td1
from samples.papers import IdentityCard
from samples.surface import Field, Pen, Surface

_TINTS = ((255, 255, 255), (250, 250, 248), (244, 247, 250), (250, 246, 240), (243, 248, 243), (248, 243, 247))


def of_card(card: IdentityCard, rng: random.Random, *, named: float = 0.1) -> dict[str, Told]:
    """Return all that a card tells; `named` is how often months are written by name."""
    holder, days = card.holder, Moments.drawn(rng, named=named)
    woman = holder.sex is Sex.FEMALE
    on_acts = rng.random() < 0.3
    father, mother = (
        (holder.father_on_acts, holder.mother_on_acts) if on_acts else (holder.father, holder.mother)
    )  # fmt: skip
    number = Entry(facts.spaced(card.cin, rng), card.cin, Field("document_number", card.cin))
    sex = Entry(card.holder.sex.value, "أنثى" if woman else "ذكر", Field("sex", card.holder.sex.value))
    if rng.random() < 0.25:
        sex = entries.sex_in_words(not woman, rng.choice((("Masculin", "Féminin"), ("MASCULIN", "FEMININ"))))
    tellings = {
        "family": (captions.FAMILY, entries.name("family_name", holder.family)),
        "given": (captions.GIVEN, entries.name("given_names", holder.given)),
        "born": (captions.BORN, days.entry("birth_date", holder.birth_date)),
        "place": (captions.BIRTH_PLACE, entries.both("birth_place", holder.birth_place.name)),
        "until": (captions.UNTIL, days.entry("expiry_date", card.expiry_date)),
        "number": (captions.CARD_NUMBER, number),
        "sex": (captions.SEX, sex),
        "father": (captions.FATHER, entries.both("father_name", father)),
        "mother": (captions.MOTHER, entries.both("mother_name", mother)),
        "address": (captions.ADDRESS, entries.both("address", homes.drawn(card.home, rng).printed)),
        "civil": (captions.CIVIL, entries.plain("civil_registration_number", holder.civil_registration_number)),
    }
    return {what: told(rng, words, value, woman=woman) for what, (words, value) in tellings.items()}


def begun(rng: random.Random, size: tuple[float, float] = ID1, scale: float | None = None) -> Hand:
    """Return a hand over an empty side of a card."""
    scale = scale or rng.choice((1.0, 1.0, 1.15, 1.3, 1.5))
    sheet = Surface(size[0] * scale, size[1] * scale, rng.choice(_TINTS))
    grounds.any_ground(sheet, rng)
    return Hand.drawn(sheet, rng, scale)


def other_side(hand: Hand, rng: random.Random, size: tuple[float, float] = ID1) -> Hand:
    """Return the same hand over the other side."""
    sheet = Surface(size[0] * hand.scale, size[1] * hand.scale, rng.choice(_TINTS))
    grounds.any_ground(sheet, rng)
    return hand.on(sheet)


def zone(hand: Hand, card: IdentityCard, rng: random.Random, y: float, size: tuple[float, float] = ID1) -> None:
    """Print the zone for machines with its first baseline at y."""
    holder = card.holder
    lines = td1(
        code=rng.choice(("ID", "I<")), state="MAR", number=card.card_number, optional=card.cin, birth=holder.birth_date,
        sex=holder.sex.value, expiry=card.expiry_date, nationality="MAR", family_name=holder.family.latin,
        given_names=holder.given.latin,
    )  # fmt: skip
    k, wide, truth = hand.scale, size[0] - rng.uniform(6, 9), Field("mrz", "\n".join(lines))
    grounds.band(hand.sheet, 0, (y - 4) * k, size[0] * k, 17 * k, (250, 250, 249))
    for at, line in enumerate(lines):
        hand.sheet.text(size[0] / 2 * k, (y + 4.4 * at) * k, line, Pen(OCR_B, 12 * k), side="middle", field=truth,
                        fit=wide * k)  # fmt: skip


def foot(hand: Hand, card: IdentityCard, rng: random.Random, y: float, *, machine: float = 0.6) -> None:
    """Print the zone below y, or bars; `machine` is how often the former, from 0 to 1."""
    if rng.random() < machine:
        zone(hand, card, rng, max(y + 4, 40.2))
    elif y < 46 and rng.random() < 0.7:
        k = hand.scale
        ornaments.barcode(hand.sheet, rng, rng.uniform(5, 20) * k, 46 * k, rng.uniform(34, 58) * k, 5.4 * k)


def laid(sides: Sequence[Hand], rng: random.Random) -> tuple[Surface, ...]:
    """Lay the sides on one page, anywhere on it, or on a page of its own each; some are photocopied in grey."""
    sheets, copied = [hand.sheet for hand in sides], rng.random() < 0.3
    for sheet in sheets:
        refuse_crowding(sheet)
        if copied:
            grey = ImageEnhance.Contrast(sheet.image.convert("L")).enhance(rng.uniform(0.9, 1.6))
            sheet.image.paste(grey.convert("RGB"))
    (wide, high), way = sheets[0].size, rng.random()
    if way < 0.25:
        return tuple(_on_page([sheet], (wide + rng.uniform(12, 50), high + rng.uniform(32, 60)), rng)
                     for sheet in sheets)  # fmt: skip
    if way < 0.55 and 2 * wide < 250:
        return (_on_page(sheets, (2 * wide + rng.uniform(18, 60), high + rng.uniform(34, 110)), rng, beside=True),)
    return (_on_page(sheets, (wide + rng.uniform(14, 90), 2 * high + rng.uniform(38, 120)), rng),)


def _on_page(sheets: Sequence[Surface], size: tuple[float, float], rng: random.Random, *,
             beside: bool = False) -> Surface:  # fmt: skip
    shade = rng.randint(150, 254)
    ground, (wide, high) = page(size, (shade, shade, max(0, shade - rng.randint(0, 10)))), sheets[0].size
    free = size[0] - (wide * len(sheets) if beside else wide), size[1] - 26 - (high if beside else high * len(sheets))
    if min(free) < 4:
        raise CrowdedError
    gap = rng.uniform(1.5, (free[0] if beside else free[1]) / 2)
    x = rng.uniform(3, max(3.5, free[0] - (gap if beside else 0) - 3))
    y = rng.uniform(13, 13 + max(0.5, free[1] - (0 if beside else gap)))
    for at, sheet in enumerate(sheets):
        ground.place(sheet, x + at * (wide + gap) * beside, y + at * (high + gap) * (not beside))
    return ground


def caption_of(each: Told, *, bilingual: bool) -> str:
    """Return the caption in French, with the English word behind it where `bilingual`, as mock-ups have."""
    english = {"Nom": "Surname", "Prénom": "Given name", "Sexe": "Sex", "Adresse": "Address", "N°": "No"}
    return f"{each.french} / {english[each.french]}" if bilingual and each.french in english else each.french
