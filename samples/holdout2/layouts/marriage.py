"""Marriage papers that one looks up by label: the adouls' form, a bilingual extract, the registrar's table.

Source of the compulsory items and of the formulas: research/documents.md §4.
"""

import random

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.holdout.folk import Facts, Somebody
from samples.holdout.layout import A4, Layout
from samples.holdout.sheet import GREY, photocopy
from samples.holdout2 import fonts
from samples.holdout2.entries import Entry, moment, name, plain
from samples.holdout2.form import Form, needled
from samples.holdout2.people import son_or_daughter
from samples.surface import Field, Surface

ROLES = (("husband", "الزوج", "L'époux"), ("wife", "الزوجة", "L'épouse"))


def spouse(facts: Facts, role: str) -> Somebody:
    """Return who has that part in the marriage."""
    return facts.husband if role == "husband" else facts.wife


def spouse_entries(who: Somebody, role: str) -> dict[str, Entry]:
    """Return what a paper says of one spouse."""
    father, mother = son_or_daughter(who, "BEN", "BENT")
    return {
        "family": name(f"{role}_family_name", who.family),
        "given": name(f"{role}_given_names", who.given),
        "day": moment(f"{role}_birth_date", who.birth),
        "cin": plain(f"{role}_document_number", who.cin),
        "place": Entry(who.town.name.latin, who.town.name.arabic),
        "father": Entry(father.latin, father.arabic),
        "mother": Entry(mother.latin, mother.arabic),
    }


def _items(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the adouls' form: one spouse a block, captions on the right, blanks filled by machine."""
    s, town = Form(A4, fonts.typist(rng), rng, (251, 249, 240)), facts.town
    number, pens = str(rng.randint(3, 990)), (s.ar(9.5), s.ar(10.5, bold=True))
    s.arabic(105, 14, "المملكة المغربية - وزارة العدل", s.ar(10.5), side="middle")
    s.blank_ar(
        194, 24, 110, "المحكمة الابتدائية :", town.name.arabic, field=Field("court", town.name.arabic), pens=pens
    )
    s.blank_ar(100, 24, 16, "رقم الملف :", f"{rng.randint(10, 999)}/{facts.wedding.year}", pens=pens)
    s.arabic(105, 38, "رسم الزواج", s.named(19), side="middle")
    s.blank_ar(194, 50, 110, "ضمن تحت عدد :", number, field=Field("act_number", number), pens=pens)
    s.blank_ar(100, 50, 16, "كناش :", str(rng.randint(10, 90)), pens=pens)
    s.blank_ar(
        194,
        59,
        110,
        "بتاريخ :",
        slashed(facts.wedding),
        pens=pens,
        field=Field("marriage_date", facts.wedding.isoformat()),
    )
    s.blank_ar(100, 59, 16, "الموافق :", hijri_in_arabic(facts.wedding), pens=pens)
    y = 74.0
    for role, title, _ in ROLES:
        it = {key: each.in_arabic_alone for key, each in spouse_entries(spouse(facts, role), role).items()}
        s.box(14, y - 6, 182, 9, fill=(232, 228, 214), outline=(150, 146, 130))
        s.arabic(105, y, f"بيانات {title}", s.ar(11, bold=True), side="middle")
        y += 12
        grid = (
            (("الاسم :", "given"), ("النسب :", "family")),
            (("تاريخ الازدياد :", "day"), ("مكانه :", "place")),
            (("ابن :" if role == "husband" else "بنت :", "father"), ("و :", "mother")),
            (("ب.ت.و رقم :", "cin"),),
        )
        for line in grid:
            for at, (caption, key) in enumerate(line):
                x, to = (194, 110) if at == 0 else (104, 16)
                s.blank_ar(x, y, to, caption, it[key].arabic, field=it[key].field_ar, pens=pens)
            y += 9.5
        y += 7
    for caption, value in (("الصداق :", f"{rng.randint(3, 50)}000 درهم"), ("الشروط :", "لا شيء"), ("الولي :", "نفسها")):
        s.blank_ar(194, y, 90, caption, value, pens=pens)
        y += 9
    s.arabic(190, y + 8, "توقيع العدلين", s.ar(10))
    s.arabic(90, y + 8, "خطاب القاضي وطابعه", s.ar(10))
    s.sign(160, y + 20, 40)
    s.stamp(70, y + 24, 15, "قاضي الأسرة")
    s.specimen((105, 290), (30, 32))
    if rng.random() < 0.5:
        needled(s, 0.4)
    return (s,)


def _extract(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print an extract with captions above values, the spouses side by side, in both scripts."""
    s, town = Form(A4, fonts.office(rng), rng), facts.town
    number = str(rng.randint(3, 990))
    s.text(14, 15, "Royaume du Maroc", s.la(10))
    s.arabic(196, 15, "المملكة المغربية", s.ar(10.5))
    s.text(14, 20.5, "Ministère de la Justice", s.la(10))
    s.arabic(196, 20.5, "وزارة العدل", s.ar(10.5))
    s.pair(
        14,
        26,
        "Tribunal de première instance :",
        town.name.latin,
        (s.la(10), s.la(10, bold=True)),
        field=Field("court", town.name.latin),
        fit=94,
    )
    s.arabic_pair(196, 26, "المحكمة الابتدائية :", town.name.arabic, (s.ar(10.5), s.ar(10.5, bold=True)), fit=84)
    s.text(105, 42, "EXTRAIT DE L'ACTE DE MARIAGE", s.la(14, bold=True), side="middle")
    s.arabic(105, 51, "موجز رسم الزواج", s.named(15), side="middle")
    s.pair(14, 64, "Acte n°", number, (s.la(10), s.la(10, bold=True)), field=Field("act_number", number))
    s.arabic_pair(196, 64, "رقم الرسم", number, (s.ar(10), s.ar(10, bold=True)))
    s.pair(
        14,
        71,
        "Date de l'acte",
        in_french(facts.wedding),
        (s.la(10), s.la(10, bold=True)),
        field=Field("marriage_date", facts.wedding.isoformat()),
    )
    s.arabic_pair(196, 71, "تاريخ الرسم", in_arabic(facts.wedding), (s.ar(10), s.ar(10, bold=True)))
    captions = (
        ("family", "Nom", "النسب"),
        ("given", "Prénom", "الاسم"),
        ("day", "Date de naissance", "تاريخ الازدياد"),
        ("place", "Lieu de naissance", "مكان الازدياد"),
        ("cin", "N° C.N.I.E.", "رقم ب.ت.و.إ"),
        ("father", "Père", "الأب"),
        ("mother", "Mère", "الأم"),
    )
    for x, (role, title_ar, title) in zip((14, 107), ROLES, strict=True):
        it, y = spouse_entries(spouse(facts, role), role), 80.0
        s.box(x, y, 89, 9, fill=(224, 232, 238), outline=(150, 160, 170))
        s.text(x + 2, y + 6.2, title.upper(), s.la(10, bold=True))
        s.arabic(x + 87, y + 6.2, title_ar, s.ar(10.5, bold=True))
        s.box(x, 80, 89, 9 + 17 * len(captions))
        y += 14
        for key, caption, caption_ar in captions:
            s.text(x + 2, y, caption, s.la(7, ink=GREY))
            s.arabic(x + 87, y, caption_ar, s.ar(7.6, ink=GREY))
            entry = it[key]
            same = entry.latin == entry.arabic
            s.text(
                x + (44.5 if same else 2),
                y + 5.4 if same else y + 5,
                entry.latin,
                s.la(9.8, bold=True),
                side="middle" if same else "left",
                field=entry.field,
                fit=84,
            )
            if not same:
                s.arabic(x + 87, y + 10.2, entry.arabic, s.ar(10, bold=True), field=entry.field_ar, fit=84)
            y += 17
    s.text(14, 222, f"Délivré sur demande, le {slashed(facts.issued)}", s.la(9.5))
    s.arabic(196, 222, "سلم بناء على طلب المعني بالأمر", s.ar(10))
    s.stamp(150, 244, 16, "كتابة الضبط", "TRIBUNAL DE PREMIERE INSTANCE")
    s.fiscal(20, 230, 20)
    s.specimen((60, 288), (150, 288))
    return (s,)


def _table(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the registrar's French table: items down, spouses across."""
    s, town = Form(A4, fonts.office(rng), rng), facts.town
    number = str(rng.randint(3, 990))
    s.text(105, 16, "MINISTERE DE LA JUSTICE - SECTION DE LA FAMILLE", s.la(10, bold=True), side="middle")
    s.pair(70, 23, "T.P.I. de", town.name.latin, (s.la(10), s.la(10, bold=True)), field=Field("court", town.name.latin))
    s.text(105, 40, "ATTESTATION DE MARIAGE", s.la(16, bold=True), side="middle")
    s.pair(16, 54, "Inscrit sous le n°", number, (s.la(10), s.la(10.5, bold=True)), field=Field("act_number", number))
    s.pair(
        90,
        54,
        "Mariage conclu le",
        slashed(facts.wedding),
        (s.la(10), s.la(10.5, bold=True)),
        field=Field("marriage_date", facts.wedding.isoformat()),
    )
    captions = (
        ("given", "Prénom"),
        ("family", "Nom"),
        ("day", "Né(e) le"),
        ("place", "Lieu"),
        ("father", "Père"),
        ("mother", "Mère"),
        ("cin", "CNIE"),
    )
    columns = [spouse_entries(spouse(facts, role), role) for role, _, _ in ROLES]
    y, height = 62.0, 11.0
    s.box(16, y, 178, height, fill=(236, 236, 236))
    for x, title in ((58, "Conjoint"), (127, "Conjointe")):
        s.text(x, y + 7.4, title, s.la(10, bold=True))
    for key, caption in captions:
        y += height
        s.box(16, y, 178, height)
        s.text(18, y + 7.2, caption, s.la(9.5))
        for x, it in zip((58, 127), columns, strict=True):
            s.text(x, y + 7.2, it[key].latin, s.la(10), field=it[key].field, fit=64)
    for x in (56, 125):
        s.rule(x, 62, x, y + height)
    s.flow(
        16,
        y + 24,
        178,
        [
            f"La présente attestation est délivrée le {slashed(facts.issued)} à l'un des "
            "conjoints, sur "
            "présentation de l'acte original établi par deux adouls et homologué par le juge."
        ],
        s.la(9.5),
    )
    s.text(130, y + 46, "Le greffier", s.la(10))
    s.stamp(140, y + 62, 15, "كتابة الضبط", "GREFFE")
    s.specimen((105, 260), (105, 285))
    photocopy(s)
    return (s,)


LAYOUTS = (
    Layout("h2_marriage_items", "marriage_certificate", _items),
    Layout("h2_marriage_extract", "marriage_certificate", _extract),
    Layout("h2_marriage_table", "marriage_certificate", _table),
)
