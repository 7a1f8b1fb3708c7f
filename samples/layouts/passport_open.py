"""A passport laid open on the scanner: the page before it above, the data page below, as the booklet opens.

Source: research/documents.md §2; captions in three languages and the older form of the dates are general knowledge.
"""

import random
from datetime import date

from dossier.household import Sex
from samples.dates import slashed
from samples.fonts import OCR_B
from samples.layouts.layout import Layout, page
from samples.layouts.press import Press
from samples.mrz_lines import td3
from samples.ornaments import emblem, guilloche, paraph, portrait
from samples.papers import Passport
from samples.surface import Colour, Field, Pen, Surface

_PAGE = (125.0, 88.0)
_GREEN: Colour = (28, 92, 62)
_GREY: Colour = (86, 88, 100)
_LEFT, _RIGHT = 40.0, 121.0


def draw(passport: Passport, rng: random.Random) -> tuple[Surface, ...]:
    """Print the open booklet on a page that it nearly fills."""
    sheet = page((_PAGE[0] + 22, 2 * _PAGE[1] + 34), (249, 249, 248))
    sheet.place(_before(rng), 11, 15)
    sheet.place(_data(passport, rng), 11, 15 + _PAGE[1] + 0.8)
    return (sheet,)


def _before(rng: random.Random) -> Surface:
    side = Surface(*_PAGE, (244, 246, 241))
    guilloche(side, rng, ((222, 234, 224), (234, 230, 222)))
    press = Press.of(side, rng, 8)
    emblem(side, 62.5, 26, 10, (150, 172, 150))
    press.arabic(
        62.5, 50, "يطلب وزير الداخلية من جميع السلطات أن تسمح لحامل هذا الجواز بحرية المرور", side="middle", fit=108
    )
    press.line(
        62.5, 58, "Le Ministre de l'Intérieur prie les autorités de laisser passer librement", side="middle", fit=108
    )
    press.line(
        62.5, 63, "le titulaire du présent passeport et de lui donner aide et assistance.", side="middle", fit=108
    )
    press.line(62.5, 80, "2", points=7, side="middle")
    side.watermark(62.5, 72, press.pen(9, bold=True, colour=(226, 160, 158)))
    return side


def _data(passport: Passport, rng: random.Random) -> Surface:
    side, holder = Surface(*_PAGE, (241, 244, 242)), passport.holder
    guilloche(side, rng, ((218, 232, 224), (232, 228, 220), (222, 226, 236)))
    press = Press.of(side, rng, 8)
    press.line(4, 6, "ROYAUME DU MAROC / KINGDOM OF MOROCCO", bold=True, points=6.4, colour=_GREEN)
    press.arabic(_RIGHT, 6, "المملكة المغربية", bold=True, points=7.4, colour=_GREEN)
    press.line(4, 10.4, "PASSEPORT", bold=True, points=7)
    press.arabic(30, 10.6, "جواز سفر", bold=True, points=6.6, side="left")
    portrait(side, rng, 4, 14, 31, 40)
    woman = holder.sex is Sex.FEMALE
    birth, issue, expiry = (
        _printed(day, rng) for day in (holder.birth_date, passport.issue_date, passport.expiry_date)
    )
    place = holder.birth_place.name
    number = passport.number
    cells = (
        (_LEFT, 14, "Type", "نوع", "P", "", "", 12), (54, 14, "Code", "رمز", "MAR", "", "", 14),
        (84, 14, "N° du passeport / Passport No", "", number, "document_number", number, 37),
        (_LEFT, 21, "Nom / Surname / الاسم العائلي", "", holder.family.latin, "family_name", holder.family.latin, 44),
        (_LEFT, 28, "Prénoms / Given names / الاسم الشخصي", "", holder.given.latin, "given_names",
        holder.given.latin, 44),
        (_LEFT, 35, "Nationalité / Nationality", "الجنسية", "MAROCAINE", "nationality", "MAROCAINE", 42),
        (90, 35, "Sexe / Sex", "الجنس", holder.sex.value, "sex", holder.sex.value, 28),
        (_LEFT, 42, "Date de naissance / Date of birth", "", birth, "birth_date", holder.birth_date.isoformat(), 42),
        (90, 42, "N° CNIE / ID No", "", passport.cin, "national_id", passport.cin, 30),
        (_LEFT, 49, "Lieu de naissance / Place of birth", "مكان الازدياد", place.latin, "birth_place", place.latin, 46),
        (_LEFT, 56, "Date de délivrance / Date of issue", "", issue, "issue_date", passport.issue_date.isoformat(), 42),
        (90, 56, "Date d'expiration / Date of expiry", "", expiry, "expiry_date", passport.expiry_date.isoformat(), 31),
    )  # fmt: skip
    for x, y, caption, arabic, printed, field, value, width in cells:
        _caption(press, x, y, caption, arabic, width)
        press.line(x, y + 3.4, printed, bold=True, points=8, fit=width, field=Field(field, value) if field else None)
    press.arabic(_RIGHT, 24.6, holder.family.arabic, bold=True, points=7.6, fit=32)
    press.arabic(_RIGHT, 31.6, holder.given.arabic, bold=True, points=7.6, fit=32)
    press.arabic(_RIGHT, 52.6, place.arabic, bold=True, points=7, fit=26)
    press.arabic(_RIGHT, 38.4, "أنثى" if woman else "ذكر", bold=True, points=7)
    paraph(side, rng, 70, 63, 20)
    side.watermark(104, 65.4, press.pen(8, bold=True, colour=(226, 160, 158)))
    _zone(side, passport)
    return side


def _caption(press: Press, x: float, y: float, caption: str, arabic: str, width: float) -> None:
    latin, _, third = caption.partition(" / ال")
    reach = press.line(x, y, latin, points=5, colour=_GREY, fit=width - 2) + 1.5
    if arabic or third:
        press.arabic(x + reach, y, arabic or f"ال{third}", points=5, colour=_GREY, side="left")


def _printed(day: date, rng: random.Random) -> str:
    return slashed(day) if rng.random() < 0.7 else f"{day:%d %m %Y}"


def _zone(side: Surface, passport: Passport) -> None:
    holder = passport.holder
    lines = td3(
        state="MAR", number=passport.number, nationality="MAR", birth=holder.birth_date, sex=holder.sex.value,
        expiry=passport.expiry_date, optional=passport.cin,
        family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    zone = Field("mrz", "\n".join(lines))
    for at, line in enumerate(lines):
        side.text(_PAGE[0] / 2, 75.4 + 6.2 * at, line, Pen(OCR_B, 12), side="middle", field=zone, fit=112)


LAYOUT = Layout("passport-open", Passport.kind, draw)
