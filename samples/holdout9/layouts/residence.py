"""Certificates of residence: of a caid in Arabic, of the police in French, a form for both, one with a code."""

import random

from samples.dates import slashed
from samples.entries import Entry, both, moment, plain, written
from samples.holdout6.layout import Layout, issued, of_full_name
from samples.holdout6.press import GREY, alone, piece, prose, sheet, specimen
from samples.holdout7.desk import A5_FLAT, heads, said, said_ar
from samples.holdout8.desk import spaced, square_code, titled
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, TEAL, band, between, corner, line_of, signed
from samples.holdout9.people import Facts, is_man
from samples.ornaments import date_stamp, emblem
from samples.surface import Surface


def _values(found: Facts) -> tuple[Entry, Entry, Entry]:
    who = found.holder
    return (
        of_full_name("holder_name", who),
        plain("document_number", who.cin or ""),
        both("address", found.home.printed),
    )


def _caid(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic prose of a rural caidat, its values within the sentence."""
    page, faces, town, man = sheet(rng), fonts.town_hall(rng), found.town, is_man(found.holder)
    name, number, address = _values(found)
    texts = (
        "المملكة المغربية",
        "وزارة الداخلية",
        f"إقليم {town.province.arabic}",
        f"دائرة {town.name.arabic}",
        f"قيادة {town.name.arabic}",
    )
    corner(page, 192, 18, texts, faces, 11.5, step=7, arabic=True)
    page.arabic(60, 18, f"رقم : {rng.randint(12, 990)}/{found.issued.year}", faces.arabic_pen(12))
    page.arabic(105, 72, "شهادة السكنى", fonts.headline(rng, faces).arabic_pen(25, bold=True), side="middle")
    page.rule(76, 76, 134, 76, width=0.4)
    text = spaced(
        "يشهد قائد قيادة",
        town.name.arabic,
        "الموقع أسفله، بناء على البحث الذي قام به عون السلطة، أن",
        "السيد" if man else "السيدة",
        alone(name),
        "، الحامل للبطاقة الوطنية للتعريف رقم" if man else "، الحاملة للبطاقة الوطنية للتعريف رقم",
        alone(number),
        "، يسكن بصفة فعلية ب" if man else "، تسكن بصفة فعلية ب",
        alone(address),
        "، وذلك منذ أزيد من",
        rng.choice(("سنتين", "خمس سنوات", "عشر سنوات")),
        ".",
    )
    pens = faces.arabic_pen(15), faces.arabic_pen(15, bold=True)
    y = prose(page, 96, text, pens, (20, 190), leading=11, arabic=True, indent=12)
    last = "وقد سلمت هذه الشهادة للمعني بالأمر بطلب منه قصد الإدلاء بها عند الحاجة."
    y = prose(
        page,
        y + 4,
        (last if man else last.replace("للمعني", "للمعنية").replace("منه", "منها"),),
        pens,
        (20, 190),
        leading=11,
        arabic=True,
        indent=12,
    )
    said_ar(
        page, 130, y + 12, "وحرر في", written("issue_date", found.issued).in_arabic_alone, faces, 14, to=40, bold=True
    )
    page.arabic(60, y + 26, "القائد", faces.arabic_pen(14, bold=True), side="middle")
    signed(page, rng, 60, y + 44, "القيادة", beside=46, radius=17)
    specimen(page, 150, 284)
    return (page,)


def _police(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A half sheet in French of a police district, typed, with a stamp of the day."""
    page, faces, who, man = sheet(rng, A5_FLAT), fonts.machine(rng), found.holder, is_man(found.holder)
    name, number, address = _values(found)
    corner(
        page,
        14,
        14,
        (
            "ROYAUME DU MAROC",
            "SURETE NATIONALE",
            f"PREFECTURE DE POLICE DE {found.town.name.latin}",
            f"{rng.randint(1, 24)}e Arrondissement",
        ),
        faces,
        9,
        step=5.4,
        fit=100,
    )
    page.text(105, 46, "CERTIFICAT DE RESIDENCE", faces.pen(15), side="middle")
    page.rule(68, 48.6, 142, 48.6, width=0.4)
    text = spaced(
        "Le Commissaire de Police soussigne certifie que",
        "M." if man else "Mme",
        piece(name),
        ",",
        "ne le" if man else "nee le",
        slashed(who.birth_date),
        "a",
        who.birth_place.name.latin,
        ",",
        "porteur" if man else "porteuse",
        "de la C.N.I. No",
        piece(number),
        ", est domicilie" if man else ", est domiciliee",
        "au",
        piece(address),
        ".",
    )
    y = prose(page, 62, text, (faces.pen(10.5), faces.pen(10.5)), (18, 194), leading=8, indent=10)
    y = prose(
        page,
        y + 2,
        ("En foi de quoi le present certificat est delivre pour servir et valoir ce que de droit.",),
        (faces.pen(10.5), faces.pen(10.5)),
        (18, 194),
        leading=8,
        indent=10,
    )
    said(page, 18, y + 4, f"{found.town.name.latin}, le", issued(found.issued), faces, 10.5, to=110)
    page.text(150, y + 4, "Le Commissaire", faces.pen(10), side="middle")
    signed(page, rng, 154, y + 18, "الأمن الوطني", beside=-40, radius=12)
    date_stamp(page, rng, 44, y + 20, ("SERVICE", "RESIDENCE"), pale=True)
    specimen(page, 70, 144, 7)
    return (page,)


def _form(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A printed form of both scripts, its dots filled with a pen: French lines above, Arabic ones below each."""
    page, faces, hand, man = sheet(rng), fonts.press_room(rng), fonts.by_hand(rng), is_man(found.holder)
    name, number, address = _values(found)
    y = heads(
        page,
        faces,
        18,
        (
            "ROYAUME DU MAROC",
            "MINISTERE DE L'INTERIEUR",
            f"PREFECTURE DE {found.town.province.latin}",
            "ANNEXE ADMINISTRATIVE N° 3",
        ),
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة {found.town.province.arabic}", "الملحقة الإدارية رقم 3"),
        points=9.5,
    )
    y = (
        titled(page, 105, y + 14, "ATTESTATION DE RESIDENCE", "شهادة الإقامة", fonts.headline(rng, faces), 17, step=9)
        + 10
    )
    page.text(20, y, "Le Chef de l'annexe administrative atteste que :", faces.pen(11))
    page.arabic(190, y + 8, "يشهد رئيس الملحقة الإدارية أن :", faces.arabic_pen(12.5))
    y += 22
    rows = (
        ("Monsieur" if man else "Madame", "السيد" if man else "السيدة", name),
        ("Titulaire de la C.N.I.E. N°", "الحامل للبطاقة رقم", number),
        ("Demeure à l'adresse", "يقطن بالعنوان", address),
    )
    for label, label_ar, entry in rows:
        line_of(page, y, label, entry, faces, hand, 11, span=(20, 190))
        if entry is not number:
            line_of(page, y + 10, label_ar, entry, faces, hand, 12.5, span=(20, 190), arabic=True)
            y += 10
        y += 12
    page.text(20, y + 6, "Délivrée à l'intéressé(e) sur sa demande.", faces.pen(10.5))
    page.arabic(190, y + 6, "سلمت بطلب من المعني(ة) بالأمر", faces.arabic_pen(12))
    line_of(page, y + 20, "Fait le", issued(found.issued), faces, hand, 11, span=(20, 90))
    signed(page, rng, 140, y + 36, "الملحقة الإدارية", beside=-46, radius=17)
    specimen(page, 105, 286)
    return (page,)


def _portal(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A certificate asked for on a portal: rows between two captions, a code, a number to check it by."""
    page, faces, who = sheet(rng), fonts.screen(rng), found.holder
    name, number, address = _values(found)
    band(page, 12, 16, TEAL, ("Certificat de résidence", "شهادة السكنى"), faces, 17, span=(12, 198))
    corner(
        page, 14, 40, ("Direction Générale de la Sûreté Nationale", f"District de {found.town.name.latin}"), faces, 10
    )
    corner(page, 196, 40, ("المديرية العامة للأمن الوطني", f"منطقة {found.town.name.arabic}"), faces, 11, arabic=True)
    rows = (
        (("Nom complet", "الاسم الكامل"), name),
        (("N° CNIE", "رقم البطاقة الوطنية"), number),
        (("Date de naissance", "تاريخ الازدياد"), Entry(slashed(who.birth_date), slashed(who.birth_date))),
    )
    y = 68.0
    for labels, entry in rows:
        between(page, y, labels, entry, faces, 11, span=(16, 194), reach=42)
        page.rule(14, y + 4, 196, y + 4, (210, 220, 222))
        y += 12
    page.text(16, y, "Adresse de résidence", faces.pen(11))
    page.arabic(194, y, "عنوان السكنى", faces.arabic_pen(12))
    page.text(105, y + 9, address.latin, faces.pen(11.5, bold=True), side="middle", field=address.field, fit=176)
    page.arabic(105, y + 17, address.arabic, faces.arabic_pen(12.5, bold=True), side="middle", fit=176)
    page.rule(14, y + 22, 196, y + 22, (210, 220, 222))
    between(
        page,
        y + 30,
        ("Délivré le", "سلمت بتاريخ"),
        moment("issue_date", found.issued),
        faces,
        11,
        span=(16, 194),
        reach=42,
    )
    page.text(16, y + 46, "Ce certificat est valable trois mois à compter de sa délivrance.", faces.pen(9.5, GREY))
    page.arabic(194, y + 54, "تظل هذه الشهادة صالحة لمدة ثلاثة أشهر", faces.arabic_pen(10.5, GREY))
    square_code(page, rng, 20, 226, 34)
    page.text(62, 240, f"Code de vérification : {rng.randrange(16**8):08X}", faces.pen(10, NAVY))
    emblem(page, 176, 244, 12)
    specimen(page, 105, 284)
    return (page,)


def _narrow(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A small Arabic paper: captions flush right with colons and values after them, the head in one line."""
    page, faces, typed = sheet(rng, A5_FLAT), fonts.town_hall(rng), fonts.notary(rng)
    name, number, address = _values(found)
    head = f"المملكة المغربية - وزارة الداخلية - عمالة {found.town.province.arabic} - باشوية {found.town.name.arabic}"
    page.arabic(105, 14, head, faces.arabic_pen(11), side="middle", fit=186)
    page.rule(14, 18, 196, 18, width=0.3)
    page.arabic(105, 34, "شهادة إدارية للسكنى", faces.arabic_pen(18, bold=True), side="middle")
    rows = (
        ("الاسم الكامل :", name),
        ("رقم البطاقة الوطنية :", number),
        ("العنوان :", address),
        ("تاريخ التسليم :", issued(found.issued)),
    )
    y = 54.0
    for label, entry in rows:
        page.arabic(190, y, label, faces.arabic_pen(12.5))
        said_ar(page, 146, y, "", entry.in_arabic_alone, typed, 13, to=16, bold=True)
        y += 12
    page.arabic(190, y + 4, "يشهد الباشا بصحة السكنى المذكورة أعلاه حسب بحث السلطة المحلية.", faces.arabic_pen(12))
    page.arabic(56, y + 14, "الباشا", faces.arabic_pen(12, bold=True), side="middle")
    signed(page, rng, 56, y + 26, "الباشوية", beside=38, radius=12)
    specimen(page, 150, 142, 7)
    return (page,)


LAYOUTS = (
    Layout("h9_residence_caid", "residence_certificate", _caid),
    Layout("h9_residence_police", "residence_certificate", _police),
    Layout("h9_residence_form", "residence_certificate", _form),
    Layout("h9_residence_portal", "residence_certificate", _portal, sheet=False),
    Layout("h9_residence_narrow", "residence_certificate", _narrow),
)
