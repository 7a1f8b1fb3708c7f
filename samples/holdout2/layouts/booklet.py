"""Family booklets: cover, spouses and children page by page; one wide spread; the Arabic booklet filled by machine.

Pages of children carry names and days of their own, which are nobody's truth (DOMAIN.md §8).
"""

import random
from datetime import timedelta

from samples.dates import in_arabic, slashed
from samples.holdout.folk import Facts, day
from samples.holdout.layout import Layout
from samples.holdout.sheet import GREY
from samples.holdout2 import fonts
from samples.holdout2.entries import moment, plain
from samples.holdout2.form import Form, carbon
from samples.holdout2.layouts.marriage import spouse_entries
from samples.holdout2.names import MEN, WOMEN
from samples.ornaments import guilloche
from samples.surface import Colour, Field, Surface

_PAGE = (105.0, 148.0)
_PAPER: Colour = (246, 242, 226)
_NAVY: Colour = (24, 44, 92)
_CAPTIONS = (
    ("family", "Nom", "الاسم العائلي"),
    ("given", "Prénom", "الاسم الشخصي"),
    ("day", "Date de naissance", "تاريخ الولادة"),
    ("place", "Lieu de naissance", "مكان الولادة"),
    ("father", "Fils / fille de", "اسم الأب"),
    ("mother", "et de", "اسم الأم"),
    ("cin", "N° C.N.I.E.", "رقم البطاقة الوطنية"),
)


def _cover(rng: random.Random) -> Form:
    s = Form(_PAGE, fonts.office(rng), rng, rng.choice(((36, 84, 60), (110, 30, 40), (30, 50, 96))))
    gold: Colour = (222, 196, 120)
    s.box(5, 5, 95, 138, outline=gold, line=0.5, radius=2)
    s.arabic(52.5, 24, "المملكة المغربية", s.ar(13, bold=True, ink=gold), side="middle")
    s.text(52.5, 32, "ROYAUME DU MAROC", s.la(11, bold=True, ink=gold), side="middle")
    s.arms(52.5, 62, 16, gold)
    s.arabic(52.5, 98, "دفتر الحالة المدنية", s.named(17, gold), side="middle")
    s.text(52.5, 108, "LIVRET D'ETAT CIVIL", s.la(13, bold=True, ink=gold), side="middle")
    s.text(52.5, 134, f"N° {rng.randrange(10**6):06d}", s.la(9, ink=gold), side="middle")
    return s


def _spouses(facts: Facts, rng: random.Random) -> Form:
    s = Form(_PAGE, fonts.office(rng), rng, _PAPER)
    guilloche(s, rng, ((234, 230, 210),))
    y = 11.0
    for role, who, title, title_ar in (
        ("husband", facts.husband, "EPOUX", "الزوج"),
        ("wife", facts.wife, "EPOUSE", "الزوجة"),
    ):
        it = spouse_entries(who, role)
        s.text(8, y, title, s.la(9.5, bold=True, ink=_NAVY))
        s.arabic(97, y, title_ar, s.ar(10, bold=True, ink=_NAVY))
        s.rule(8, y + 1.8, 97, y + 1.8, _NAVY)
        y += 6.6
        for key, caption, caption_ar in _CAPTIONS:
            entry = it[key]
            s.text(8, y, caption, s.la(5.6, ink=GREY), fit=19)
            s.arabic(97, y, caption_ar, s.ar(6, ink=GREY), fit=18)
            if entry.latin == entry.arabic:
                s.text(52.5, y, entry.latin, s.la(8), side="middle", field=entry.field)
            else:
                s.text(28, y, entry.latin, s.la(7.4), field=entry.field, fit=25)
                s.arabic(78, y, entry.arabic, s.ar(7.8), field=entry.field_ar, fit=23)
            y += 6.6
        y += 2
    number = str(rng.randint(2, 900))
    s.pair(8, y + 2, "Acte de mariage n°", number, (s.la(7), s.la(8, bold=True)), field=Field("act_number", number))
    s.arabic(97, y + 2, "رقم رسم الزواج", s.ar(7))
    s.pair(
        8,
        y + 8,
        "en date du",
        slashed(facts.wedding),
        (s.la(7), s.la(8, bold=True)),
        field=Field("marriage_date", facts.wedding.isoformat()),
    )
    s.arabic(97, y + 8, "المؤرخ في", s.ar(7))
    s.stamp(74, y + 16, 9.5, facts.town.name.arabic)
    s.text(8, 144.5, "Livret d'état civil - 2 -", s.la(5.6, ink=GREY))
    s.watermark(36, 139, s.la(7, bold=True, ink=(222, 200, 190)))
    return s


def _children(facts: Facts, rng: random.Random) -> Form:
    s = Form(_PAGE, fonts.office(rng), rng, _PAPER)
    guilloche(s, rng, ((234, 230, 210),))
    s.text(8, 11, "ENFANTS", s.la(9.5, bold=True, ink=_NAVY))
    s.arabic(97, 11, "الأولاد", s.ar(10, bold=True, ink=_NAVY))
    y = 20.0
    for number in range(1, 4):
        boy = rng.random() < 0.5
        child = rng.choice(MEN if boy else WOMEN)
        born = day(rng, facts.wedding + timedelta(days=270), max(facts.wedding + timedelta(days=280), facts.today))
        s.box(8, y - 5, 89, 36)
        s.text(10, y, f"{number}", s.la(9, bold=True))
        s.text(20, y, child.latin, s.la(8.4), fit=34)
        s.arabic(95, y, child.arabic, s.ar(8.8), fit=34)
        if born <= facts.today:
            s.text(
                10, y + 8, f"{'Né' if boy else 'Née'} le {slashed(born)} à {facts.town.name.latin}", s.la(7.4), fit=84
            )
            s.arabic(
                95,
                y + 15,
                f"{'ولد' if boy else 'ولدت'} في {in_arabic(born)} ب{facts.town.name.arabic}",
                s.ar(7.8),
                fit=84,
            )
            s.text(10, y + 23, f"Acte n° {rng.randint(2, 999)} de l'année {born.year}", s.la(7.4))
        y += 40
    s.text(97, 144.5, "Livret d'état civil - 4 -", s.la(5.6, ink=GREY), side="right")
    s.watermark(40, 143, s.la(7, bold=True, ink=(222, 200, 190)))
    return s


def _pages(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return _cover(rng), _spouses(facts, rng), _children(facts, rng)


def _spread(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Photograph the open booklet: the spouses' page on the left, the first children's on the right."""
    s = Form((225, 165), fonts.office(rng), rng)
    s.shade((92, 84, 80), (70, 66, 66))
    s.place(_spouses(facts, rng), 7, 8)
    s.place(_children(facts, rng), 113, 8)
    # The halves of a spread are no sides of a card.
    s.parts.clear()
    s.creases = False
    return (s,)


def _arabic(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the old booklet's page of the couple, in Arabic alone, husband above wife in a ruled table."""
    s = Form((120, 184), fonts.typist(rng), rng, (240, 234, 214))
    s.arabic(60, 12, "الحالة المدنية - دفتر عائلي", s.named(12), side="middle")
    number = str(rng.randint(2, 900))
    said = (
        ("رقم الزواج", plain("act_number", number)),
        ("تاريخه", moment("marriage_date", facts.wedding, None, in_arabic(facts.wedding))),
    )
    y = 21.0
    for caption, value in said:
        entry = value.in_arabic_alone
        s.blank_ar(112, y, 40, caption + " :", entry.arabic, field=entry.field_ar, pens=(s.ar(8.5), s.ar(9, bold=True)))
        y += 7
    for role, who, title in (("husband", facts.husband, "الزوج"), ("wife", facts.wife, "الزوجة")):
        it = spouse_entries(who, role)
        y += 2
        s.box(8, y, 104, 7.6, fill=(222, 212, 186))
        s.arabic(60, y + 5.4, title, s.ar(9.5, bold=True), side="middle")
        y += 7.6
        for key, _, caption in _CAPTIONS:
            entry = it[key].in_arabic_alone
            s.box(8, y, 104, 7.4)
            s.rule(78, y, 78, y + 7.4)
            s.arabic(110, y + 5.2, caption, s.ar(8), fit=30)
            s.arabic(76, y + 5.2, entry.arabic, s.ar(8.6, bold=True), field=entry.field_ar, fit=64)
            y += 7.4
    s.stamp(30, y + 12, 9, facts.town.name.arabic)
    s.specimen((90, 178), points=8)
    if rng.random() < 0.5:
        carbon(s)
    return (s,)


LAYOUTS = (
    Layout("h2_booklet_pages", "family_booklet", _pages),
    Layout("h2_booklet_spread", "family_booklet", _spread),
    Layout("h2_booklet_arabic", "family_booklet", _arabic),
)
