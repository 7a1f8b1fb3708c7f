"""Passports: the data page, both pages of the open booklet, and a grey copy of it."""

import random

from samples.dates import slashed
from samples.holdout import fonts, zones
from samples.holdout.folk import Facts, day, years_on
from samples.holdout.layout import A4, BOOKLET, Layout
from samples.holdout.sheet import GREY, Sheet, photocopy
from samples.ornaments import emblem, portrait
from samples.surface import Colour, Field, Surface

_GREEN: Colour = (20, 84, 60)
_CAPTIONS = (
    ("Nom / Surname", "الاسم العائلي", "family_name"),
    ("Prénom(s) / Given names", "الاسم الشخصي", "given_names"),
    ("Nationalité / Nationality", "الجنسية", "nationality"),
    ("Date de naissance / Date of birth", "تاريخ الازدياد", "birth_date"),
    ("Lieu de naissance / Place of birth", "مكان الازدياد", "birth_place"),
    ("Sexe / Sex", "الجنس", "sex"),
    ("Date de délivrance / Date of issue", "تاريخ التسليم", "issue_date"),
    ("Date d'expiration / Date of expiry", "تاريخ انتهاء الصلاحية", "expiry_date"),
    ("N° CNIE / ID No", "رقم ب.ت.و", "national_id"),
)


def _data_page(facts: Facts, rng: random.Random, dated: str, columns: int) -> Sheet:
    who, s = facts.holder, Sheet(BOOKLET, fonts.issuer(rng), rng)
    s.shade((238, 238, 226), (224, 234, 228))
    s.waves(((216, 226, 214), (234, 222, 208)), 24)
    number = "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=2)) + f"{rng.randrange(10**7):07d}"
    issued = day(rng, years_on(facts.today, -4), facts.today)
    ends = years_on(issued, 5)
    label, value = s.la(5.4, ink=GREY), s.la(8.2, bold=True)
    s.text(36, 6.5, "ROYAUME DU MAROC", s.la(7.4, bold=True, ink=_GREEN))
    s.text(70, 6.5, "KINGDOM OF MOROCCO", s.la(5.8, ink=_GREEN))
    s.arabic(121, 6.8, "المملكة المغربية", s.ar(7.6, bold=True, ink=_GREEN))
    s.text(4, 6.5, "PASSEPORT / PASSPORT", s.la(5.6, bold=True, ink=_GREEN))
    s.arabic(30, 11.4, "جواز سفر", s.ar(8, bold=True, ink=_GREEN))
    s.text(36, 10.6, "Type", label)
    s.text(36, 14.2, "P", value)
    s.text(47, 10.6, "Code pays / Country code", label)
    s.text(47, 14.2, "MAR", value)
    s.text(121, 10.6, "Passeport n° / Passport No", label, side="right")
    s.text(121, 14.4, number, s.la(9.6, bold=True), side="right", field=Field("document_number", number))
    portrait(s, rng, 4, 14, 28, 37)
    printed = {
        "family_name": (who.family.latin, who.family.latin),
        "given_names": (who.given.latin, who.given.latin),
        "nationality": (("MAROCAINE",) * 2),
        "birth_date": (who.birth.isoformat(), who.birth.strftime(dated)),
        "birth_place": (who.town.name.latin, who.town.name.latin),
        "sex": (who.sex, who.sex),
        "issue_date": (issued.isoformat(), issued.strftime(dated)),
        "expiry_date": (ends.isoformat(), ends.strftime(dated)),
        "national_id": (who.cin, who.cin),
    }
    arabic = {
        "family_name": who.family.arabic,
        "given_names": who.given.arabic,
        "nationality": "مغربية",
        "birth_place": who.town.name.arabic,
    }
    y, step = 18.6, 7.4 if columns == 2 else 5.0
    shared = {"birth_date": "sex", "issue_date": "expiry_date"} if columns == 2 else {}
    second = set(shared.values())
    for caption, other, field in _CAPTIONS:
        if field in second:
            continue
        truth, text = printed[field]
        if columns == 2:
            s.text(36, y, caption, label)
            s.text(36, y + 3.7, text, value, field=Field(field, truth), fit=40)
            partner = shared.get(field)
            if partner is None:
                s.arabic(121, y, other, s.ar(5.2, ink=GREY))
                if field in arabic:
                    s.arabic(121, y + 3.7, arabic[field], s.ar(8, bold=True), fit=38)
            else:
                caption = next(each[0] for each in _CAPTIONS if each[2] == partner)
                s.text(84, y, caption, label)
                s.text(84, y + 3.7, printed[partner][1], value, field=Field(partner, printed[partner][0]))
        else:
            s.text(36, y, caption, label)
            s.text(71, y, text, value, field=Field(field, truth), fit=26)
            s.arabic(121, y, other, s.ar(5.2, ink=GREY))
            if field in arabic:
                s.arabic(107, y, arabic[field], s.ar(6.4), fit=11)
        y += step
    s.text(4, 56, "Autorité / Authority", label)
    s.text(4, 59.4, f"PROVINCE DE {facts.town.province.latin}", s.la(5.6), fit=30)
    s.scrawl(7, 63.5, 18)
    s.watermark(104, 66.6, s.la(5.6, bold=True, ink=(206, 160, 156)))
    bearer = zones.Bearer(
        "P", "MAR", "MAR", number, who.family.latin, who.given.latin, who.birth, who.sex, ends, who.cin
    )
    s.box(0, 68.4, 125, 19.6, outline=(240, 240, 236), fill=(242, 242, 238))
    s.zone(6, 75.4, 111.8, zones.td3(bearer), 6.3)
    return s


def _alone(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_data_page(facts, rng, "%d/%m/%Y", 2),)


def _open(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s = Sheet((150, 205), fonts.office(rng), rng, (84, 88, 92))
    upper = Sheet(BOOKLET, fonts.issuer(rng), rng, (240, 238, 228))
    upper.waves(((224, 228, 214),), 30)
    emblem(upper, 62, 34, 14)
    lines = (
        "Au nom de Sa Majesté le Roi, le présent passeport est délivré",
        "à la personne désignée ci-contre.",
        "Ce passeport contient 32 pages.",
    )
    for row, line in enumerate(lines):
        upper.text(62, 60 + row * 4.6, line, upper.la(6.6), side="middle")
    upper.arabic(62, 78, "يحتوي هذا الجواز على 32 صفحة", upper.ar(7), side="middle")
    s.place(upper, 12, 12)
    s.place(_data_page(facts, rng, "%d-%m-%Y", 1), 12, 101)
    return (s,)


def _copy(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s = Sheet(A4, fonts.office(rng), rng)
    s.place(_data_page(facts, rng, "%d %m %Y", 2), rng.uniform(20, 70), rng.uniform(30, 90))
    s.text(30, 230, f"Reçu au guichet le {slashed(facts.issued)}", s.la(10.5))
    s.specimen((50, 288), (165, 15))
    photocopy(s)
    return (s,)


LAYOUTS = (
    Layout("h_passport_page", "passport", _alone),
    Layout("h_passport_open", "passport", _open),
    Layout("h_passport_copy", "passport", _copy),
)
