"""Family booklets: the spouses' pages in both scripts, and a page filled with a typewriter in French."""

import random

from samples.dates import hijri_in_arabic
from samples.entries import Entry
from samples.holdout4.layout import Layout, alone, choose, marriage, spouse
from samples.holdout5 import fonts
from samples.holdout5.leaf import GREY, Leaf
from samples.holdout5.people import Facts
from samples.layouts.press import dotted
from samples.ornaments import guilloche
from samples.people import Person
from samples.surface import Colour, Surface

_PAGE = (110.0, 156.0)
_GREEN: Colour = (10, 92, 70)


def _two_pages(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a page a spouse: French caption, both values on their dots, Arabic caption; the act under the husband."""
    faces, it = fonts.issuer(rng), marriage(facts, rng)
    pages: list[Surface] = []
    for who, role, head, head_ar in (
        (facts.husband, "husband", "L'EPOUX", "الزوج"),
        (facts.wife, "wife", "L'EPOUSE", "الزوجة"),
    ):
        page, of = Leaf(_PAGE, faces, rng, (248, 250, 246)), spouse(who, role)
        guilloche(page, rng, ((232, 240, 234),))
        page.fr(10, 14, head, 12, bold=True, ink=_GREEN)
        page.ar(100, 14, head_ar, 13, bold=True, ink=_GREEN)
        page.rule(10, 17, 100, 17, _GREEN, 0.4)
        rows = (
            ("Prénom", "الاسم الشخصي", of["given"]),
            ("Nom", "الاسم العائلي", of["family"]),
            (choose(who, "Né le", "Née le"), choose(who, "المزداد في", "المزدادة في"), of["day"]),
            ("à", "ب", of["place"]),
            ("Fils de" if role == "husband" else "Fille de", "أبواه" if role == "husband" else "أبواها", of["parents"]),
            ("CNIE n°", "ب.و.ت.إ رقم", of["card"]),
        )
        for at, (label, caption, entry) in enumerate(rows):
            _row(page, 27 + 13.4 * at, label, caption, entry)
        if role == "husband":
            page.fr(10, 110, "ACTE DE MARIAGE", 9.6, bold=True, ink=_GREEN)
            page.ar(100, 110, "رسم الزواج", 11, bold=True, ink=_GREEN)
            _row(page, 119, "N°", "عدد", it["act"])
            _row(page, 128, "En date du", "بتاريخ", it["day"])
            page.ar(100, 137, f"موافق {hijri_in_arabic(facts.wedding)}", 9)
            page.seal(40, 140, 11, "الحالة المدنية", "ETAT CIVIL")
        else:
            page.fr(10, 116, f"Livret délivré à {facts.home.commune.name.latin.title()}", 8.6)
            page.ar(100, 130, "ضابط الحالة المدنية", 9.6)
            page.sign(40, 134, 28)
        page.specimen((82, 148), points=8)
        pages.append(page)
    return tuple(pages)


def _row(page: Leaf, y: float, label: str, caption: str, entry: Entry) -> None:
    left = 10 + page.fr(10, y, label, 8.4, ink=GREY) + 1.6
    right = 100 - page.ar(100, y, caption, 9.4, ink=GREY) - 1.6
    dotted(page, left, right, y + 0.9)
    if entry.latin == entry.arabic:
        page.la((left + right) / 2, y, entry, 9.6, side="middle", bold=False)
        return
    used = page.la(left + 0.6, y, entry, 9.4, fit=(right - left) * 0.54, bold=False)
    page.le(right - 0.6, y, entry, 10.2, fit=right - left - used - 4, bold=False)


def _typed(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the page of the marriage in an older booklet, whose printed captions a typist filled in capitals."""
    page, typed = Leaf((140.0, 190.0), fonts.office(rng), rng, (247, 242, 228)), fonts.typist(rng)
    it = alone(marriage(facts, rng))
    page.fr(70, 14, "ROYAUME DU MAROC", 9.6, side="middle")
    page.fr(70, 24, "LIVRET DE FAMILLE", 14, bold=True, side="middle")
    page.ar(70, 32, "الدفتر العائلي", 14, side="middle")
    page.rule(20, 36, 120, 36)

    def put(y: float, label: str, entry: Entry, x: float = 12, to: float = 128) -> None:
        start = x + page.fr(x, y, label, 9.4) + 2
        dotted(page, start, to, y + 0.9)
        page.text(start + 0.5, y - 0.4, entry.latin, typed.pen(10), fit=to - start - 1, field=entry.field)

    put(46, "Acte de mariage n°", it["act"], to=66)
    put(46, "dressé le", it["day"], x=69)

    def whole(top: float, who: Person, role: str, head: str) -> None:
        of = alone(spouse(who, role))
        page.fr(12, top, head, 11, bold=True)
        put(top + 10, "Nom", of["family"])
        put(top + 20, "Prénoms", of["given"])
        put(top + 30, choose(who, "né le", "née le"), of["day"], to=62)
        put(top + 30, "à", of["place"], x=65)
        put(top + 40, "de", of["parents"])
        put(top + 50, "Carte nationale n°", of["card"], to=90)

    whole(60, facts.husband, "husband", "MARI")
    whole(120, facts.wife, "wife", "FEMME")
    page.fr(96, 183, "Cachet et signature", 8.4, ink=GREY)
    page.seal(112, 172, 12, "الحالة المدنية", "ETAT CIVIL")
    page.specimen((40, 184), points=8)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h5_booklet_{draw.__name__.strip('_')}", "family_booklet", draw) for draw in (_two_pages, _typed)
)
