"""Attestations and cards of disability: a commission's letter, an Arabic certificate, the card of 2025, a table."""

import random
from datetime import date

from samples.dates import in_arabic, in_french
from samples.entries import Entry, moment
from samples.holdout6.layout import Layout, issued, of_full_name
from samples.holdout6.press import caption, piece, prose, put, sheet, specimen
from samples.holdout7.desk import CARD, heads, said, said_ar
from samples.holdout8 import fonts
from samples.holdout8.desk import BLUE, GREEN, RED, flag, spaced, square_code, table, titled
from samples.holdout8.people import Facts, is_man
from samples.ornaments import guilloche, paraph, portrait, seal
from samples.people import day_between, years_after
from samples.surface import Surface

_KINDS = (("Motrice", "حركية"), ("Visuelle", "بصرية"), ("Auditive", "سمعية"), ("Mentale", "ذهنية"))
_DEGREES = (("Moyen", "متوسطة"), ("Grave", "عميقة"), ("Très grave", "عميقة جدا"))


def _span(found: Facts, rng: random.Random, years: int) -> tuple[date, date]:
    first = day_between(rng, years_after(found.today, -years - 1), found.issued)
    return first, years_after(first, years)


def _letter(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The commission's letter in French, two days in one sentence at its end."""
    page, faces, who, town = sheet(rng), fonts.office(rng), found.holder, found.town
    (kind, _), (degree, _), (first, last) = rng.choice(_KINDS), rng.choice(_DEGREES), _span(found, rng, 5)
    heads(
        page,
        faces,
        16,
        (
            "ROYAUME DU MAROC",
            "Ministère de la Solidarité",
            "Entraide Nationale",
            f"Coordination de {town.province.latin}",
        ),
        ("المملكة المغربية", "وزارة التضامن", "التعاون الوطني", f"المنسقية الإقليمية : {town.province.arabic}"),
    )
    titled(page, 105, 60, "ATTESTATION DE HANDICAP", "شهادة الإعاقة", faces, 15)
    man = is_man(who)
    pens = (faces.pen(11), faces.pen(11, bold=True))
    story = spaced(
        "La commission d'évaluation atteste que",
        "M." if man else "Mme",
        piece(of_full_name("holder_name", who)),
        f", né{'' if man else 'e'} le",
        piece(moment("birth_date", who.birth_date, in_french(who.birth_date))),
        f"à {who.birth_place.name.latin}, présente un handicap de nature {kind.lower()},",
        f"degré {degree.lower()}.",
    )
    y = prose(page, 86, story, pens, (18, 192), leading=9, indent=10)
    y = prose(
        page,
        y + 3,
        spaced(
            "La présente attestation, délivrée le",
            piece(issued(first)),
            ", est valable jusqu'au",
            piece(moment("expiry_date", last)),
            "et ne peut être cédée.",
        ),
        pens,
        (18, 192),
        leading=9,
        indent=10,
    )
    page.text(150, y + 14, "Le Président de la commission", faces.pen(10), side="middle")
    paraph(page, rng, 146, y + 28, 34)
    seal(page, rng, 172, y + 34, 16, "التعاون الوطني")
    specimen(page, 56, 284)
    return (page,)


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The delegate's certificate in Arabic: captions drawn out to a column of values, validity at the foot."""
    page, faces, who, town = sheet(rng), fonts.office(rng), found.holder, found.town
    (_, kind), (_, degree), (first, last) = rng.choice(_KINDS), rng.choice(_DEGREES), _span(found, rng, 7)
    for at, line in enumerate(
        ("المملكة المغربية", "وزارة التضامن والإدماج الاجتماعي والأسرة", f"المندوبية الإقليمية ب{town.province.arabic}")
    ):
        page.arabic(105, 16 + at * 7, line, faces.arabic_pen(12.5, bold=at == 0), side="middle")
    page.box(58, 44, 94, 15, fill=(240, 240, 236))
    page.arabic(105, 54, "شهادة شخص في وضعية إعاقة", faces.arabic_pen(16, bold=True), side="middle")
    page.arabic(190, 72, f"رقم الشهادة : {rng.randint(100, 9000)}/{first.year}", faces.arabic_pen(11.5))
    born = moment("birth_date", who.birth_date, arabic=in_arabic(who.birth_date))
    rows = (
        ("الاسم الكامل", of_full_name("holder_name", who)),
        ("تاريخ الازدياد", born),
        ("محل الازدياد", Entry("", who.birth_place.name.arabic)),
        ("نوع الإعاقة", Entry("", kind)),
        ("درجة الإعاقة", Entry("", degree)),
        ("العنوان", Entry("", found.home.printed.arabic)),
        ("تاريخ التسليم", issued(first)),
        ("صالحة إلى غاية", moment("expiry_date", last)),
    )
    y = 88.0
    for label, entry in rows:
        said_ar(page, 190, y, label, Entry("", "." * 24), faces, 12.5, to=118)
        lone = entry.in_arabic_alone
        put(
            page,
            112,
            y,
            Entry("", lone.arabic, None, lone.field_ar or lone.field),
            faces.arabic_pen(13, bold=True),
            arabic=True,
            fit=92,
        )
        y += 11.4
    page.arabic(80, y + 10, "المندوب الإقليمي", faces.arabic_pen(12.5), side="middle")
    paraph(page, rng, 74, y + 24, 34)
    seal(page, rng, 104, y + 30, 16, "المندوبية الإقليمية")
    specimen(page, 150, 284)
    return (page,)


def _card(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The card of seven years: captions of both scripts over each value, a square code."""
    card, faces, who = Surface(*CARD, colour=(240, 246, 250)), fonts.company(rng), found.holder
    first, last = _span(found, rng, 7)
    guilloche(card, rng, ((214, 230, 240), (226, 236, 226)))
    flag(card, 3.6, 2.4, 7)
    card.text(13, 5, "ROYAUME DU MAROC", faces.pen(5.4, GREEN, bold=True))
    card.text(13, 8.6, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", faces.pen(4.4, BLUE, bold=True), fit=46)
    card.arabic(82, 5.2, "المملكة المغربية", faces.arabic_pen(6.2, GREEN, bold=True))
    card.arabic(82, 9, "بطاقة شخص في وضعية إعاقة", faces.arabic_pen(5.6, BLUE, bold=True), fit=22)
    portrait(card, rng, 4, 12.6, 19, 24)
    kind, degree = rng.choice(_KINDS), rng.choice(_DEGREES)
    bold, bold_ar = faces.pen(6.2, bold=True), faces.arabic_pen(7, bold=True)
    caption(card, 26, 14.4, "Nom complet", "الاسم الكامل", 82, faces, 4.2)
    put(card, 26, 18, of_full_name("holder_name", who), bold, fit=56)
    card.arabic(82, 22, who.full_name.arabic, bold_ar, fit=54)
    for x, y, to, label, arabic, entry in (
        (26, 26.2, 52, "Date de naissance", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        (56, 26.2, 82, "Type", "النوع", Entry(kind[0], kind[1])),
        (26, 33.4, 52, "Délivrée le", "سلمت في", issued(first)),
        (56, 33.4, 82, "Expire le", "تنتهي في", moment("expiry_date", last)),
        (26, 40.6, 52, "Degré", "الدرجة", Entry(degree[0], degree[1])),
    ):
        card.text(x, y, label, faces.pen(4.2, (120, 120, 124)), fit=15)
        card.arabic(to, y, arabic, faces.arabic_pen(4.8, (120, 120, 124)), fit=10)
        put(card, x, y + 3.4, entry, bold, fit=20)
    card.text(4, 41, f"N° {rng.randrange(10**8):08d}", faces.pen(5.6, RED, bold=True))
    square_code(card, rng, 70, 40, 11, many=25)
    specimen(card, 30, 50.6, 5.4)
    return (card,)


def _table(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A doctor's certificate of the health ministry in a table of three columns, captions between the scripts."""
    page, faces, who = sheet(rng), fonts.office(rng), found.pupil
    kind, degree, (first, last) = rng.choice(_KINDS), rng.choice(_DEGREES), _span(found, rng, 2)
    first = max(first, who.birth_date)
    heads(page, faces, 16, ("ROYAUME DU MAROC", "Ministère de la Santé", f"Délégation de {found.town.province.latin}"),
          ("المملكة المغربية", "وزارة الصحة", f"مندوبية {found.town.province.arabic}"))  # fmt: skip
    titled(page, 105, 46, "CERTIFICAT MEDICAL DE HANDICAP", "شهادة طبية للإعاقة", faces, 13)
    rows = (
        (of_full_name("holder_name", who), "Bénéficiaire - المستفيد", of_full_name("holder_name", who)),
        (moment("birth_date", who.birth_date), "Né(e) le - الازدياد", Entry("", in_arabic(who.birth_date))),
        (Entry(who.birth_place.name.latin, ""), "Lieu - المكان", Entry("", who.birth_place.name.arabic)),
        (Entry(kind[0], ""), "Nature - النوع", Entry("", kind[1])),
        (Entry(degree[0], ""), "Degré - الدرجة", Entry("", degree[1])),
        (moment("expiry_date", last), "Valable jusqu'au - إلى غاية", Entry("", in_arabic(last))),
    )
    plain_rows = tuple((left, "", right) for left, _, right in rows)
    end = table(page, (14, 76, 134, 196), 70, plain_rows, faces, high=14, points=10.5, arabic=(2,), head=False)
    for at, (_, both_labels, _) in enumerate(rows):
        latin, arabic = both_labels.split(" - ")
        page.text(78, 70 + at * 14 + 9, latin, faces.pen(9), fit=32)
        page.arabic(132, 70 + at * 14 + 9, arabic, faces.arabic_pen(10), fit=20)
    said(page, 14, end + 14, f"Fait à {found.town.name.latin}, le", issued(first), faces, 10.5, to=120)
    page.text(150, end + 14, "Le médecin chef", faces.pen(10), side="middle")
    paraph(page, rng, 146, end + 28, 34)
    seal(page, rng, 172, end + 34, 15, "وزارة الصحة")
    specimen(page, 56, 284)
    return (page,)


LAYOUTS = (
    Layout("h8_disability_letter", "disability_certificate", _letter),
    Layout("h8_disability_arabic", "disability_certificate", _arabic),
    Layout("h8_disability_card", "disability_certificate", _card, sheet=False),
    Layout("h8_disability_table", "disability_certificate", _table),
)
