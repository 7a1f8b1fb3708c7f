"""The family booklet: the spouses' pages facing each other, with the children's pages after them.

Its captions are bilingual; a clerk fills it by hand or by machine. The children's pages, which are not asked for,
have names and days of the same kind.
"""

import random
from datetime import timedelta

from samples.dates import in_arabic, slashed
from samples.entries import Entry, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.press import dots, put, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import copied
from samples.holdout7.names import MEN, WOMEN
from samples.holdout7.people import Facts
from samples.ornaments import emblem, paraph, seal
from samples.surface import Colour, Surface

_PAPER: Colour = (246, 243, 232)
_FAINT: Colour = (120, 110, 96)


def _line(page: Surface, y: float, span: tuple[float, float], labels: tuple[str, str], entry: Entry,
          faces: tuple[Faces, Faces], ink: Colour) -> None:  # fmt: skip
    """Print a caption at both ends of a dotted line; the values of both scripts stand between them."""
    printed, filled = faces
    start = span[0] + (page.text(span[0], y, labels[0], printed.pen(7.4)) if labels[0] else 0) + 1.4
    end = span[1] - page.arabic(span[1], y, labels[1], printed.arabic_pen(8.8)) - 1.4
    dots(page, start, y + 0.8, end)
    middle = (start + end) / 2
    alike = entry.latin == entry.arabic
    if alike:
        page.text(middle, y - 0.3, entry.latin, filled.pen(9, ink), side="middle", field=entry.field, fit=end - start)
        return
    if entry.latin:
        put(
            page,
            start + 0.6,
            y - 0.3,
            entry,
            filled.pen(9, ink),
            fit=middle - start - 2 if entry.arabic else end - start,
        )
    if entry.arabic:
        put(page, end - 0.6, y - 0.3, entry, filled.arabic_pen(10, ink), arabic=True,
            fit=end - middle - 2 if entry.latin else end - start)  # fmt: skip


def _rows(one: Spouse, rng: random.Random) -> tuple[tuple[tuple[str, str], Entry], ...]:
    of, man = one.person, one.person.sex.value == "M"
    work = Entry("", rng.choice(("عامل", "تاجر", "فلاح", "مستخدم")) if man else "بدون")
    return (
        (("Prénom", "الاسم الشخصي"), one.given),
        (("Nom", "الاسم العائلي"), one.family),
        (("Né(e) le", "تاريخ الازدياد"), one.birth),
        (("à", "مكان الازدياد"), Entry(of.birth_place.name.latin, of.birth_place.name.arabic)),
        (("Fils/Fille de", "ابن(ة)"), Entry(of.father.latin, of.father.arabic)),
        (("et de", "و"), Entry(of.mother.latin, of.mother.arabic)),
        (("C.N.I.E n°", "رقم ب.و.ت"), one.number),
        (("Profession", "المهنة"), work),
    )


def _page(rng: random.Random, size: tuple[float, float]) -> Surface:
    shade = rng.randint(-3, 3)
    return Surface(*size, colour=(_PAPER[0] + shade, _PAPER[1] + shade, _PAPER[2] + shade))


def _spouses(found: Facts, rng: random.Random, page: Surface, filled: Faces, ink: Colour, *, in_words: bool) -> None:
    """Fill the two facing pages, husband on the right as Arabic booklets open."""
    printed = fonts.office(rng)
    husband, wife = (spouse(who, part, in_words=in_words)
                     for who, part in ((found.husband, "husband"), (found.wife, "wife")))  # fmt: skip
    for left, title, title_ar, one in ((8, "EPOUSE", "الزوجة", wife), (112, "EPOUX", "الزوج", husband)):
        page.text(left + 4, 14, title, printed.pen(10, _FAINT, bold=True))
        page.arabic(left + 86, 14, title_ar, printed.arabic_pen(12, _FAINT, bold=True))
        page.rule(left, 18, left + 90, 18, _FAINT, 0.3)
        y = 27.0
        for labels, entry in _rows(one, rng):
            _line(page, y, (left, left + 90), labels, entry, (printed, filled), ink)
            y += 9.6
    y = 27 + 9.6 * 8
    act, day = plain("act_number", found.act), moment("marriage_date", found.wedding)
    _line(page, y, (112, 202), ("Acte de mariage n°", "عقد الزواج رقم"), act, (printed, filled), ink)
    _line(page, y + 9.6, (112, 202), ("Date du mariage", "تاريخ الزواج"), day, (printed, filled), ink)
    _line(page, y, (8, 98), ("Bureau de l'état civil", "مكتب الحالة المدنية"),
          Entry(found.town.name.latin, ""), (printed, filled), ink)  # fmt: skip
    page.rule(105, 2, 105, 143, (190, 182, 166), 0.4)
    page.text(116, 133, f"Livret de famille n° {rng.randrange(10**6):06d}", printed.pen(7.4, _FAINT))
    page.arabic(200, 133, "الدفتر العائلي", printed.arabic_pen(9, _FAINT))
    seal(page, rng, 34, 128, 11.5, "الحالة المدنية")
    paraph(page, rng, 66, 128, 24)
    specimen(page, 160, 141, 7)


def _children(found: Facts, rng: random.Random, filled: Faces, ink: Colour) -> Surface:
    """Return the pages of two children, which nobody asks for."""
    page, printed = _page(rng, (210, 146)), fonts.office(rng)
    day = found.wedding
    for left, rank, rank_ar in ((112, "1er ENFANT", "الولد الأول"), (8, "2ème ENFANT", "الولد الثاني")):
        page.text(left + 4, 14, rank, printed.pen(9.6, _FAINT, bold=True))
        page.arabic(left + 86, 14, rank_ar, printed.arabic_pen(11.4, _FAINT, bold=True))
        day = min(day + timedelta(days=rng.randint(330, 1200)), found.issued)
        man = rng.random() < 0.5
        given, place = rng.choice(MEN if man else WOMEN), found.town.name
        act = f"{rng.randint(2, 1800)}/{day.year}"
        rows = (
            (("Prénom", "الاسم الشخصي"), Entry(given.latin, given.arabic)),
            (("Né(e) le", "تاريخ الازدياد"), Entry(slashed(day), slashed(day))),
            (("à", "مكان الازدياد"), Entry(place.latin, place.arabic)),
            (("Acte n°", "رسم رقم"), Entry(act, act)),
            (("Sexe", "الجنس"), Entry("M" if man else "F", "ذكر" if man else "أنثى")),
            (("Décès", "الوفاة"), Entry("", "")),
        )
        y = 28.0
        for labels, entry in rows:
            _line(page, y, (left, left + 90), labels, entry, (printed, filled), ink)
            y += 11
        seal(page, rng, left + 30, 116, 11, "الحالة المدنية")
        paraph(page, rng, left + 62, 116, 22)
    page.rule(105, 2, 105, 143, (190, 182, 166), 0.4)
    specimen(page, 160, 141, 7)
    return page


def _ink(rng: random.Random) -> Colour:
    inks: tuple[Colour, ...] = ((32, 44, 128), (24, 24, 40), (30, 60, 110))
    return rng.choice(inks)


def _by_hand(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The booklet as it is: two pages of spouses, two of children, filled by a clerk's pen."""
    page, hand, ink = _page(rng, (210, 146)), fonts.hand(rng), _ink(rng)
    _spouses(found, rng, page, hand, ink, in_words=False)
    return (page, _children(found, rng, hand, ink))


def _printed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The open booklet in the middle of a copier's sheet, filled by a printer."""
    page, booklet, faces = sheet(rng), _page(rng, (210, 146)), fonts.typist(rng)
    _spouses(found, rng, booklet, faces, (30, 30, 36), in_words=False)
    page.place(booklet, 0, rng.uniform(20, 110))
    page.parts.clear()
    copied(page, rng)
    return (page,)


def _one_page(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The booklet of today's size: both spouses on one upright page, in Arabic, the marriage on top."""
    page, printed, filled = _page(rng, (105, 148)), fonts.office(rng), fonts.office(rng)
    pen, ink = printed.arabic_pen, _ink(rng)
    emblem(page, 52.5, 10, 5)
    page.arabic(52.5, 21, "الدفتر العائلي", pen(13, bold=True), side="middle")

    def line(y: float, label: str, entry: Entry, span: tuple[float, float] = (6, 99)) -> None:
        end = span[1] - page.arabic(span[1], y, label, pen(9)) - 1.4
        dots(page, span[0], y + 0.8, end)
        page.arabic(
            end - 0.6, y - 0.3, entry.arabic, filled.arabic_pen(10, ink), field=entry.field_ar, fit=end - span[0]
        )

    line(31, "رسم الزواج عدد", plain("act_number", found.act).in_arabic_alone, (54, 99))
    line(31, "بتاريخ", moment("marriage_date", found.wedding).in_arabic_alone, (6, 51))
    y = 41.0
    for title, one in (("الزوج", spouse(found.husband, "husband")), ("الزوجة", spouse(found.wife, "wife"))):
        page.arabic(99, y, title, pen(10.5, bold=True))
        of = one.person
        born = moment(one.birth.field.name if one.birth.field else "", of.birth_date, arabic=in_arabic(of.birth_date))
        for label, entry in (
            ("الاسم الشخصي", Entry("", one.given.arabic, None, one.given.field_ar)),
            ("الاسم العائلي", Entry("", one.family.arabic, None, one.family.field_ar)),
            ("المزداد(ة) في", born.in_arabic_alone),
            ("بـ", Entry("", of.birth_place.name.arabic)),
            ("والده(ا)", Entry("", f"{of.father.arabic} بن {of.grandfather.arabic}")),
            ("والدته(ا)", Entry("", f"{of.mother.arabic} بنت {of.maternal_grandfather.arabic}")),
            ("رقم البطاقة الوطنية", one.number.in_arabic_alone),
        ):
            y += 6.5
            line(y, label, entry)
        y += 8.4
    specimen(page, 24, 144, 6)
    return (page,)


LAYOUTS = (
    Layout("h7_booklet_by_hand", "family_booklet", _by_hand, sheet=False),
    Layout("h7_booklet_printed", "family_booklet", _printed, sheet=False),
    Layout("h7_booklet_one_page", "family_booklet", _one_page, sheet=False),
)
