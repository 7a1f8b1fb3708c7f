"""Marriages in two scripts or in French: a consulate's extract, a sworn translation, a stranger's certificate."""

import random

from samples.dates import hijri_in_french, slashed
from samples.entries import Entry, both, moment, plain, written
from samples.holdout6.layout import Layout, spouse
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, grid, piece, prose, put, sheet, specimen
from samples.holdout7.desk import heads, said
from samples.holdout8.desk import below, below_ar, spaced, square_code, titled
from samples.holdout9.desk import band, signed
from samples.holdout10 import fonts
from samples.holdout10.desk import MAROON, SEA, done, middle, named_days
from samples.holdout10.names import FAMILIES, MEN
from samples.holdout10.places import COURTS
from samples.ornaments import emblem
from samples.surface import Surface


def _sworn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A translator's page: his name at the head, the act in flowing French, his number and stamp at the end."""
    page, faces, court = sheet(rng), fonts.adoul(rng), rng.choice(COURTS)
    husband, wife = spouse(found.husband, "husband"), spouse(found.wife, "wife", in_words=False)
    who = f"{rng.choice(MEN).latin.title()} {rng.choice(FAMILIES).latin}"
    page.text(105, 18, who, faces.pen(13, MAROON, bold=True), side="middle")
    page.text(105, 24, f"Traducteur assermenté près les juridictions - agrément n° {rng.randint(100, 990)}",
              faces.pen(9.5), side="middle")  # fmt: skip
    page.rule(30, 28, 180, 28, MAROON, 0.4)
    page.text(105, 42, "TRADUCTION DE L'ARABE", faces.pen(10), side="middle")
    page.text(105, 52, "ACTE DE MARIAGE", faces.pen(17, bold=True), side="middle")
    page.text(20, 66, "Royaume du Maroc", faces.pen(11))
    said(page, 20, 73, "Tribunal de première instance de", both("court", court).in_latin_alone, faces, 11, to=150)
    said(page, 20, 80, "Section notariale. Registre des mariages, acte n°", plain("act_number", found.act), faces, 11,
         to=150)  # fmt: skip
    wed = written("marriage_date", found.wedding)
    pieces = spaced(
        "Louange à Dieu seul. Le",
        piece(wed),
        f", correspondant au {hijri_in_french(found.wedding)}, les deux adouls",
        f"{rng.choice(MEN).latin.title()} {rng.choice(FAMILIES).latin.title()} et {rng.choice(MEN).latin.title()}",
        f"{rng.choice(FAMILIES).latin.title()} ont reçu l'acte par lequel Monsieur",
        piece(husband.given),
        piece(husband.family),
        ", né le",
        piece(husband.birth),
        f"à {found.husband.birth_place.name.latin.title()},",
        "de nationalité marocaine, titulaire de la carte nationale n°",
        piece(husband.number),
        ", fils de",
        f"{found.husband.father.latin.title()}, a épousé Mademoiselle",
        piece(wife.given),
        piece(wife.family),
        ", née le",
        piece(wife.birth),
        f"à {found.wife.birth_place.name.latin.title()}, titulaire de la carte nationale n°",
        piece(wife.number),
        f", fille de {found.wife.father.latin.title()}, moyennant une dot de {rng.randint(3, 40)} 000",
        "dirhams, que l'épouse reconnaît avoir reçue. Le tuteur matrimonial a donné son accord. Les époux sont tenus",
        "au respect mutuel et à la bonne entente.",
    )
    y = prose(page, 96, pieces, (faces.pen(12), faces.pen(12)), (20, 190), leading=8.6)
    page.text(20, y + 4, "Suivent les signatures des adouls et l'homologation du juge notaire.", faces.pen(11))
    page.text(20, y + 16, "Pour traduction certifiée conforme à l'original arabe", faces.pen(11, bold=True))
    page.text(20, y + 23, f"N° du répertoire : {rng.randint(100, 4000)}/{found.issued.year}", faces.pen(11))
    signed(page, rng, 150, y + 36, "ترجمان محلف", beside=-36)
    specimen(page, 50, 280)
    return (page,)


def _consular(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An extract with three columns: French captions, the value, Arabic captions; husband above, wife below."""
    page, faces, court = sheet(rng), fonts.office(rng), rng.choice(COURTS)
    emblem(page, 105, 18, 8)
    heads(page, faces, 16, ("ROYAUME DU MAROC", "Ministère des Affaires Etrangères", "Consulat Général"),
          ("المملكة المغربية", "وزارة الشؤون الخارجية", "القنصلية العامة"))  # fmt: skip
    titled(page, 105, 42, "EXTRAIT D'ACTE DE MARIAGE", "مستخرج من رسم الزواج", fonts.title(rng, faces), 15)
    husband, wife = spouse(found.husband, "husband"), spouse(found.wife, "wife")
    number, place = plain("act_number", found.act), both("court", court)
    head = (("Acte n°", "رسم رقم", number), ("Tribunal", "المحكمة", place),
            ("Marié(s) le", "تاريخ الزواج", moment("marriage_date", found.wedding)))  # fmt: skip

    def people(words: tuple[str, str]) -> tuple[tuple[str, str, Entry], ...]:
        of = husband if words[0] == "EPOUX" else wife
        return (
            ("Nom", "الاسم العائلي", of.family),
            ("Prénom", "الاسم الشخصي", of.given),
            ("Date de naissance", "تاريخ الولادة", of.birth),
            (
                "Lieu de naissance",
                "مكان الولادة",
                Entry(of.person.birth_place.name.latin, of.person.birth_place.name.arabic),
            ),
            ("C.N.I.E. n°", "ر.ب.و.ت", of.number),
            (
                "Fils de" if words[0] == "EPOUX" else "Fille de",
                "الوالد",
                Entry(of.person.father.latin, of.person.father.arabic),
            ),
        )

    y = 62.0
    for title, rows in ((None, head), (("EPOUX", "الزوج"), people(("EPOUX", ""))),
                        (("EPOUSE", "الزوجة"), people(("EPOUSE", "")))):  # fmt: skip
        if title:
            band(page, y, 7.5, SEA, title, faces, 10, span=(16, 194))
            y += 7.5
        grid(page, (16, 56, 154, 194), [y + 9 * at for at in range(len(rows) + 1)], (150, 160, 170), 0.2)
        for label, label_ar, entry in rows:
            page.text(18, y + 6, label, faces.pen(9.5), fit=36)
            page.arabic(192, y + 6, label_ar, faces.arabic_pen(10.5), fit=36)
            put(page, 58, y + 6, entry, faces.pen(10.5, bold=True), fit=46)
            if entry.field_ar or entry.arabic != entry.latin:
                put(page, 152, y + 6, entry, faces.arabic_pen(11.5, bold=True), arabic=True, fit=46)
            y += 9
        y += 3
    day = Entry(slashed(found.issued), "")
    done(page, rng, y + 10, found.town.name, day, "Le Consul Général", faces, x=96,
         words=("Pour servir à ", ", le "), office="القنصلية العامة")  # fmt: skip
    specimen(page, 56, 270)
    return (page,)


def _web(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As somebody abroad draws a certificate: a double frame, husband left and wife right, Arabic below the French."""
    page, faces, court = Surface(297, 210, (253, 252, 247)), fonts.designer(rng), rng.choice(COURTS)
    page.box(6, 6, 285, 198, outline=MAROON, line=0.8)
    page.box(9, 9, 279, 192, outline=MAROON, line=0.3)
    emblem(page, 148.5, 24, 9, MAROON)
    page.text(22, 22, "Royaume du Maroc", faces.pen(11, bold=True))
    page.arabic(275, 22, "المملكة المغربية", faces.arabic_pen(13, bold=True))
    said(page, 22, 29, "Tribunal de la famille :", both("court", court).in_latin_alone, faces, 10, to=110)
    titled(page, 148.5, 46, "CERTIFICAT DE MARIAGE", "شهادة الزواج", faces, 18, step=9, colour=MAROON)
    said(page, 22, 70, "Acte N°", plain("act_number", found.act).in_latin_alone, faces, 11, to=80, bold=True)
    said(page, 180, 70, "Date du mariage :", named_days("marriage_date", found.wedding).in_latin_alone, faces, 11,
         to=274, bold=True)  # fmt: skip
    for x, title, role, person in ((22, ("L'époux", "الزوج"), "husband", found.husband),
                                   (154, ("L'épouse", "الزوجة"), "wife", found.wife)):  # fmt: skip
        of, right = spouse(person, role), x + 120
        page.box(x - 4, 78, 129, 84, outline=(226, 214, 206), radius=2)
        page.text(x, 87, title[0], faces.pen(12.5, MAROON, bold=True))
        page.arabic(right, 87, title[1], faces.arabic_pen(14, MAROON, bold=True))
        for at, (label, label_ar, entry) in enumerate((
            ("Nom", "الاسم العائلي", of.family), ("Prénom", "الاسم الشخصي", of.given),
            ("Date de naissance", "تاريخ الميلاد", of.birth), ("N° CIN", "رقم البطاقة", of.number),
        )):  # fmt: skip
            y = 98 + 16 * at
            below(page, x, y, label, entry, faces, 12, to=x + 58, step=6, small=8)
            if entry.latin == entry.arabic:
                page.arabic(right, y, label_ar, faces.arabic_pen(9.4, GREY))
            else:
                below_ar(page, right, y, label_ar, entry, faces, 13, to=x + 62, step=6.4, small=9.4)
    square_code(page, rng, 22, 168, 26)
    page.text(56, 186, f"Fait à {found.town.name.latin}, le {slashed(found.issued)}", faces.pen(10))
    middle(page, 220, 174, ("Signature et cachet", "التوقيع والطابع"), faces, 10)
    signed(page, rng, 226, 188, "محكمة الأسرة", beside=-34, radius=12)
    specimen(page, 128, 176)
    return (page,)


LAYOUTS = (
    Layout("h10_marriage_sworn", "marriage_certificate", _sworn),
    Layout("h10_marriage_consular", "marriage_certificate", _consular),
    Layout("h10_marriage_web", "marriage_certificate", _web, sheet=False),
)
