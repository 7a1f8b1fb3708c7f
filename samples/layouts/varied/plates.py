"""The plates of an identity card: its sides at any size, what stands on them, and how copies of them lie on paper.

Sides lie below or beside each other, on a page of their own each, or on the photocopied page that offices keep.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import ImageEnhance

from dossier.household import Sex
from samples import ornaments
from samples.fonts import DEJAVU_BOLD, OCR_B
from samples.layouts.layout import A4, A5, ID1, page
from samples.layouts.varied import facts
from samples.layouts.varied.facts import Days
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.look import CrowdedError, Look, refuse_crowding
from samples.layouts.varied.rows import Piece, caption, worth
from samples.mrz_lines import td1
from samples.names import Name
from samples.papers import IdentityCard
from samples.surface import INK, Colour, Field, Pen, Side, Surface, pixels

_TINTS: tuple[Colour, ...] = (
    (243, 244, 238), (236, 240, 246), (247, 241, 236), (236, 244, 240), (250, 250, 250), (240, 236, 226),
    (228, 236, 230), (246, 236, 240),
)  # fmt: skip
_WAVES: tuple[Colour, ...] = (
    (222, 232, 216), (238, 222, 224), (216, 228, 236), (232, 226, 216), (222, 226, 238), (214, 230, 224),
)  # fmt: skip
_PALE_RED: Colour = (226, 160, 158)
_GOLD: Colour = (214, 186, 116)
_CAPTIONS: tuple[Colour, ...] = (INK, (70, 76, 96), (110, 110, 116), (120, 40, 46), (38, 70, 130), (28, 92, 62))
_WORDS = ("copie", "COPIE CERTIFIEE CONFORME A L'ORIGINAL", "PHOTOCOPIE", "نسخة مطابقة للأصل")


@dataclass(frozen=True, slots=True)
class Plate:
    """One side of a card, drawn `scale` times its size; lengths are told in the card's own millimetres."""

    sheet: Surface
    look: Look
    scale: float

    @classmethod
    def drawn(cls, look: Look, rng: random.Random, scale: float) -> "Plate":
        """Return an empty side in the look's size."""
        sheet = Surface(ID1[0] * scale, ID1[1] * scale, rng.choice(_TINTS))
        if rng.random() < 0.8:
            ornaments.guilloche(sheet, rng, tuple(rng.sample(_WAVES, rng.randint(1, 3))))
        return cls(sheet, look, scale)

    def area(self, x: float, y: float, right: float, bottom: float) -> Area:
        """Return a rectangle of the card on the sheet."""
        return Area(x * self.scale, y * self.scale, (right - x) * self.scale, (bottom - y) * self.scale)

    def say(self, x: float, y: float, piece: Piece, points: float, side: Side | None = None) -> float:
        """Print a piece in a size of its own and return its width on the card."""
        width = self.look.say(
            self.sheet, x * self.scale, y * self.scale, piece.text, piece.script, piece.role, truth=piece.truth,
            points=points * self.scale, side=side)  # fmt: skip
        return width / self.scale

    def specimen(self, x: float, y: float, points: float = 7) -> None:
        """Print the word that says this proves nothing."""
        pen = Pen(DEJAVU_BOLD, points * self.scale, _PALE_RED)
        self.sheet.watermark(x * self.scale, y * self.scale, pen)

    def portrait(self, rng: random.Random, x: float, y: float, width: float, height: float) -> None:
        """Draw the portrait, colour or grey."""
        ornaments.portrait(self.sheet, rng, *(each * self.scale for each in (x, y, width, height)))

    def chip(self, x: float, y: float) -> None:
        """Draw the contacts of a chip where nothing is printed."""
        wide, high, k = 11.0, 8.4, self.scale
        edges = [pixels(each * k) for each in (x, y, x + wide, y + high)]
        if any(left < edges[2] and edges[0] < right and top < edges[3] and edges[1] < bottom
               for left, top, right, bottom in self.sheet.inked):  # fmt: skip
            return
        self.sheet.box(x * k, y * k, wide * k, high * k, outline=(150, 122, 60), fill=_GOLD, radius=1.4 * k)
        for share in (0.33, 0.66):
            self.sheet.rule(x * k, (y + high * share) * k, (x + wide) * k, (y + high * share) * k, (150, 122, 60))
            self.sheet.rule((x + wide * share) * k, y * k, (x + wide * share) * k, (y + high) * k, (150, 122, 60))


@dataclass(frozen=True, slots=True)
class Says:
    """What a card says, as it is printed."""

    card: IdentityCard
    born: str
    expires: str
    number: str
    father: Name
    mother: Name
    woman: bool
    titled: bool

    @classmethod
    def drawn(cls, card: IdentityCard, rng: random.Random, *, dotted: bool = False) -> "Says":
        """Return the words of one card; `dotted` writes days with points, as cards of 2008 do."""
        holder, days = card.holder, Days(rng, figures=True)
        written = (lambda day: f"{day:%d.%m.%Y}") if dotted else days.latin
        on_acts = rng.random() < 0.4
        father = holder.father_on_acts if on_acts else holder.father
        mother = holder.mother_on_acts if on_acts else holder.mother
        if on_acts and rng.random() < 0.5:
            father = Name(father.latin.replace(" BEN ", " ben "), father.arabic)
            mother = Name(mother.latin.replace(" BENT ", " bent "), mother.arabic)
        return cls(card, written(holder.birth_date), written(card.expiry_date), facts.spaced(card.cin, rng), father,
                   mother, holder.sex is Sex.FEMALE, rng.random() < 0.12)  # fmt: skip

    def cased(self, value: str) -> str:
        """Return a Latin value as this card capitalises it."""
        return value.title() if self.titled else value

    def form(self, wording: str) -> str:
        """Return the form of a wording that suits the holder."""
        man, _, feminine = wording.partition("|")
        return feminine if feminine and self.woman else man

    def name(self, part: str, *, arabic: bool = False, size: float = 1.0) -> Piece:
        """Return `family` or `given` as a value."""
        name = self.card.holder.family if part == "family" else self.card.holder.given
        field = "family_name" if part == "family" else "given_names"
        if arabic:
            return worth(name.arabic, "ar", f"{field}_ar", size=size)
        return worth(self.cased(name.latin), "fr", field, size=size)

    def day(self, what: str, size: float = 1.0) -> Piece:
        """Return the day of birth or of expiry."""
        day = self.card.holder.birth_date if what == "birth_date" else self.card.expiry_date
        return worth(self.born if what == "birth_date" else self.expires, "fr", what, day.isoformat(), size)

    def cin(self, size: float = 1.0) -> Piece:
        """Return the holder's number."""
        return worth(self.number, "fr", "document_number", self.card.cin, size)

    def sex(self) -> Piece:
        """Return the letter of the holder's sex."""
        return worth(self.card.holder.sex.value, "fr", "sex")


def card_look(rng: random.Random) -> Look:
    """Return the look of a card: small captions, values mostly bold."""
    look = Look.drawn(rng, ("fr", "ar"), ("fr", "ar"), rng.uniform(6.6, 8.8))
    return replace(look, ratio=rng.uniform(0.66, 1.0), bold_values=rng.random() < 0.7, caption=rng.choice(_CAPTIONS),
                   bold_labels=rng.random() < 0.15, title_case=False, upper=False)  # fmt: skip


def zone(plate: Plate, says: Says, rng: random.Random, *, boxed: bool = True) -> None:
    """Print the zone for machines at the foot of a back."""
    card, k = says.card, plate.scale
    lines = td1(
        code=rng.choice(("ID", "ID", "I<")), state="MAR", number=card.card_number, optional=card.cin,
        birth=card.holder.birth_date, sex=card.holder.sex.value, expiry=card.expiry_date, nationality="MAR",
        family_name=card.holder.family.latin, given_names=card.holder.given.latin,
    )  # fmt: skip
    if boxed:
        pale: Colour = rng.choice(((246, 247, 245), (255, 255, 255), (240, 242, 244)))
        plate.sheet.box(0, 35.4 * k, ID1[0] * k, 18.8 * k, outline=pale, fill=pale)
    told, step = Field("mrz", "\n".join(lines)), rng.uniform(4.2, 4.8)
    for at, line in enumerate(lines):
        plate.sheet.text(ID1[0] / 2 * k, (40.6 + step * at) * k, line, Pen(OCR_B, 12 * k), side="middle", field=told,
                         fit=77 * k)  # fmt: skip


def captioned(wordings: str, script: str, says: Says, rng: random.Random, after: str = "") -> Piece:
    """Return one of a few captions, parted by semicolons; a bar parts a masculine form from a feminine one."""
    text = says.form(rng.choice([each.strip() for each in wordings.split(";")]))
    return caption(text + after, "ar" if script == "ar" else "fr")


def laid_out(sides: Sequence[Plate], rng: random.Random) -> tuple[Surface, ...]:
    """Return the paper or papers on which both sides lie."""
    for plate in sides:
        refuse_crowding(plate.sheet)
    front, back = (plate.sheet for plate in sides)
    way, (wide, high) = rng.random(), front.size
    if way < 0.3:
        return (_strewn((front, back), (max(A5[0], wide + 30), 2 * high + rng.uniform(50, 96)), rng),)
    if way < 0.5:
        return (_strewn((front, back), (2 * wide + rng.uniform(34, 60), high + rng.uniform(40, 90)), rng),)
    if way < 0.68:
        return tuple(
            _strewn((side,), (wide + rng.uniform(26, 54), high + rng.uniform(40, 70)), rng) for side in (front, back)
        )
    return (_copied((front, back), rng),)


def _strewn(sides: Sequence[Surface], size: tuple[float, float], rng: random.Random) -> Surface:
    """Lay sides on a page, below each other on an upright one and beside each other on a wide one."""
    shade = rng.randint(236, 254)
    sheet, (wide, high) = page(size, (shade, shade, shade - rng.randint(0, 4))), sides[0].size
    beside = len(sides) > 1 and size[0] > 2 * wide
    across, down = (len(sides), 1) if beside else (1, len(sides))
    rooms = (size[0] - wide * across) / (across + 1), (size[1] - 26 - high * down) / (down + 1)
    if min(rooms) < 1.5:
        raise CrowdedError
    for at, side in enumerate(sides):
        column, line = (at, 0) if beside else (0, at)
        sheet.place(side, rooms[0] * (column + 1) + wide * column + rng.uniform(-1, 1),
                    13 + rooms[1] * (line + 1) + high * line)  # fmt: skip
    return sheet


def _copied(sides: Sequence[Surface], rng: random.Random) -> Surface:
    """Photocopy both sides onto a large page, with what an office writes and stamps below."""
    upright = rng.random() < 0.8
    size = A4 if upright else A4[::-1]
    sheet, (wide, high) = page(size), sides[0].size
    grey = rng.random() < 0.65
    if grey:
        for side in sides:
            copied = ImageEnhance.Contrast(side.image.convert("L")).enhance(rng.uniform(1.0, 1.5))
            side.image.paste(copied.convert("RGB"))
    beside = 2 * wide + 24 < size[0] and rng.random() < 0.5
    x = (size[0] - (2 * wide + 10 if beside else wide)) * rng.uniform(0.35, 0.65)
    y = 16 + (size[1] - 80 - (high if beside else 2 * high + 12)) * rng.uniform(0.02, 0.8)
    gap = rng.uniform(3, 10)
    for at, side in enumerate(sides):
        sheet.place(side, x + at * (wide + gap) * beside, y + at * (high + gap) * (not beside))
    below = y + (high if beside else 2 * high + gap)
    if rng.random() < 0.5:
        ornaments.seal(sheet, rng, rng.uniform(50, size[0] - 50), min(below + 24, size[1] - 26), rng.uniform(12, 17),
                       "الجماعة الحضرية")  # fmt: skip
    if rng.random() < 0.5:
        text = rng.choice(_WORDS)
        arabic = not text.isascii()
        pen = Pen(DEJAVU_BOLD, 12, (70, 70, 76))
        sheet.text(size[0] / 2, below + 9, text, pen, side="middle", arabic=arabic)
    return sheet
