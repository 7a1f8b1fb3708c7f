"""Certificates of residence: a form on half a sheet, an agent's sentence, counted rows, a letter in French."""

import random

from samples.dates import in_arabic, in_french
from samples.entries import Entry, plain
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, alone, piece, prose, sheet, specimen
from samples.holdout7.desk import heads
from samples.holdout9.desk import corner, line_of, signed
from samples.holdout10.desk import done, done_ar, year_first
from samples.holdout12 import fonts
from samples.holdout12.desk import BLUE_PEN, FOREST, Row, combed, home_of, numbered
from samples.ornaments import portrait
from samples.surface import Surface


def _entries(found: Facts) -> tuple[Entry, Entry, Entry]:
    """Return the holder, the card's number and the home."""
    who = found.holder
    return (
        of_full_name("holder_name", who),
        plain("document_number", who.cin or ""),
        home_of("address", found.home.printed),
    )


def _caid(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Half a sheet of a caïdat, a form printed in Arabic with dots; the photograph on the left, stamped."""
    page, faces, hand = sheet(rng, (210, 148.5)), fonts.works(rng), fonts.pen(rng)
    holder, number, home = _entries(found)
    town = found.town
    corner(page, 200, 13, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {town.province.arabic}",
    f"قيادة {town.name.arabic}"),
           faces, 9.5, step=5.2, arabic=True)  # fmt: skip
    page.arabic(105, 26, "شهادة الإقامة", faces.arabic_pen(18, bold=True), side="middle")
    page.arabic(60, 14, f"رقم : {rng.randint(40, 2400)} / ق.م", faces.arabic_pen(9.5))
    portrait(page, rng, 12, 38, 30, 38)
    rows = (
        ("يشهد قائد قيادة", Entry("", town.name.arabic)), ("أن السيد(ة)", holder),
        ("الحامل(ة) للبطاقة الوطنية رقم", number), ("يقطن (تقطن) بالعنوان التالي", home),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        ink = Entry("", entry.arabic) if entry.field is None else entry.in_arabic_alone
        line_of(page, 48 + 12 * at, label, ink, faces, hand, 11, span=(48, 200), arabic=True, colour=BLUE_PEN)
    page.arabic(
        200,
        98,
        "وقد سلمت هذه الشهادة للمعني(ة) بالأمر قصد الإدلاء بها عند الحاجة، صالحة لمدة ثلاثة أشهر.",
        faces.arabic_pen(10.5),
        fit=150,
    )
    day = Entry("", year_first(found.issued), None, issued(found.issued).field)
    line_of(page, 112, f"{town.name.arabic} في", day, faces, hand, 10.5, span=(110, 200), arabic=True, colour=BLUE_PEN)
    page.arabic(80, 116, "القائد", faces.arabic_pen(11.5, bold=True))
    signed(page, rng, 60, 130, town.name.arabic, beside=-24, radius=13)
    specimen(page, 150, 138)
    return (page,)


def _agent(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What an annexe prints: the authority's agent says in one Arabic sentence where the person lives."""
    page, faces = sheet(rng), fonts.office(rng)
    holder, number, home = _entries(found)
    town, man = found.town, is_man(found.holder)
    heads(page, faces, 18, ("ROYAUME DU MAROC", "Annexe administrative", town.name.latin),
          ("المملكة المغربية", "الملحقة الإدارية", town.name.arabic))  # fmt: skip
    page.arabic(105, 56, "شهادة سكنى", faces.arabic_pen(20, bold=True), side="middle")
    page.rule(70, 60, 140, 60)
    prose(page, 80, (
        "بناء على البحث الذي أجراه عون السلطة، يشهد الموقع أسفله خليفة القائد رئيس الملحقة الإدارية أن ",
        "المواطن " if man else "المواطنة ", alone(holder), " حامل " if man else " حاملة ", "بطاقة التعريف الوطنية ",
        alone(number),
        f"، من مواليد {found.holder.birth_date.year} ب{found.holder.birth_place.name.arabic}، ",
        "يسكن فعليا ب" if man else "تسكن فعليا ب",
        alone(home), " منذ أكثر من ثلاثة أشهر.",
    ), (faces.arabic_pen(13.5), faces.arabic_pen(14, bold=True)), (20, 190), leading=11, arabic=True,
    indent=12)  # fmt: skip
    page.arabic(178, 152, "سلمت هذه الشهادة للإدلاء بها لدى الإدارات العمومية.", faces.arabic_pen(12.5))
    done_ar(page, rng, 176, town.name, Entry("", in_arabic(found.issued), None, issued(found.issued).field),
    "خليفة القائد",
            faces, words=("و حرر ب", "يوم"))  # fmt: skip
    specimen(page, 150, 230)
    return (page,)


def _counted(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A police station's program: counted rows in both languages, the card's number in boxes above them."""
    page, faces = sheet(rng), fonts.office(rng)
    _, number, home = _entries(found)
    who = found.holder
    heads(page, faces, 16, ("DIRECTION GENERALE", "DE LA SURETE NATIONALE", f"Sûreté de {found.town.name.latin}"),
          ("المديرية العامة", "للأمن الوطني", f"أمن {found.town.name.arabic}"), bold=2)  # fmt: skip
    page.text(105, 46, "CERTIFICAT DE RESIDENCE", faces.pen(15, FOREST, bold=True), side="middle")
    page.arabic(105, 55, "شهادة السكنى", faces.arabic_pen(16, FOREST, bold=True), side="middle")
    page.text(18, 69, "CNIE N°", faces.pen(10.5))
    combed(page, 38, 64, number, faces, boxes=8)
    rows: tuple[Row, ...] = (
        ("Nom et prénom", "الاسم الكامل", family_first("holder_name", who)),
        ("Nationalité", "الجنسية", Entry("MAROCAINE", "مغربية")), ("Profession", "المهنة", Entry("EMPLOYE", "مستخدم")),
        ("Domicile", "محل السكنى", home), ("Durée", "المدة", Entry("PLUS DE 6 MOIS", "أكثر من 6 أشهر")),
    )  # fmt: skip
    end = numbered(page, 78, rows, faces, xs=(14, 23, 52, 168, 196), high=12)
    page.text(18, end + 14, "Ce certificat, valable trois mois, est délivré après enquête.", faces.pen(10.5), fit=120)
    done(page, rng, end + 30, found.town.name, issued(found.issued), "Le chef de la circonscription", faces, x=104,
         words=("", ", le "))  # fmt: skip
    specimen(page, 60, end + 50)
    return (page,)


def _letter(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An attestation of a rural commune in French, typed, with the day at its head as letters have it."""
    page, faces = sheet(rng), fonts.keys(rng)
    holder, number, home = _entries(found)
    man = is_man(found.holder)
    corner(
        page,
        20,
        20,
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"CERCLE DE {found.town.province.latin}"),
        faces,
        10,
    )
    start = 120 + page.text(120, 44, f"{found.town.name.latin}, le", faces.pen(10.5), fit=42) + 2
    day = Entry(in_french(found.issued), "", issued(found.issued).field)
    page.text(start, 44, day.latin, faces.pen(10.5), field=day.field, fit=198 - start)
    page.text(105, 64, "ATTESTATION DE RESIDENCE", faces.pen(15, bold=True), side="middle")
    page.rule(58, 66.5, 152, 66.5)
    prose(page, 84, (
        "Nous soussigné, Caïd chef de l'annexe, attestons que ", "Monsieur " if man else "Madame ", piece(holder),
        ", né" if man else ", née", f" en {found.holder.birth_date.year}",
        ", de nationalité marocaine, titulaire de la C.N.I. numéro ",
        piece(number), ", est effectivement domicilié " if man else ", est effectivement domiciliée ",
        "à l'adresse ci-après : ",
        piece(home), ".",
    ), (faces.pen(11.5), faces.pen(11.5, bold=True)), (20, 190), leading=9.4, indent=14)  # fmt: skip
    page.text(
        34,
        140,
        "En foi de quoi la présente est délivrée pour servir et valoir ce que de droit.",
        faces.pen(10.5),
        fit=156,
    )
    page.text(130, 160, "LE CAID", faces.pen(11, bold=True))
    signed(page, rng, 148, 176, found.town.name.arabic)
    page.text(20, 262, "Taxe : 20 DH - quittance jointe", faces.pen(8.5, GREY))
    specimen(page, 60, 210)
    return (page,)


_KIND = "residence_certificate"
LAYOUTS = (
    Layout("h12_residence_caid", _KIND, _caid),
    Layout("h12_residence_agent", _KIND, _agent),
    Layout("h12_residence_counted", _KIND, _counted),
    Layout("h12_residence_letter", _KIND, _letter),
)
