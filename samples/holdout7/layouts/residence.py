"""Certificates of residence: the police's, the local authority's in French and in Arabic, the gendarmes'.

All are paid for, dated and good for three months; who certifies and where the number stands differ.
"""

import random

from samples.dates import in_arabic, in_french, slashed
from samples.entries import Entry, both, moment, plain
from samples.holdout6.layout import Layout, issued, of_full_name
from samples.holdout6.press import alone, lines, piece, prose, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout7.people import Facts, is_man
from samples.ornaments import date_stamp, emblem, paraph, portrait, seal
from samples.surface import Surface


def _police(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The police district's form in both languages: captions at both ends, a portrait, fiscal stamp."""
    page, faces, holder, town = sheet(rng), fonts.office(rng), found.holder, found.home.commune
    heads(page, faces, 16, ("ROYAUME DU MAROC", "Direction Générale de la Sûreté Nationale",
                            f"Sûreté régionale de {town.province.latin}", f"District de {town.name.latin}"),
          ("المملكة المغربية", "المديرية العامة للأمن الوطني", f"الأمن الجهوي ب{town.province.arabic}",
           f"منطقة {town.name.arabic}"))  # fmt: skip
    emblem(page, 105, 22, 8)
    page.text(105, 50, "CERTIFICAT DE RESIDENCE", faces.pen(16, bold=True), side="middle")
    page.arabic(105, 59, "شهادة السكنى", faces.arabic_pen(18, bold=True), side="middle")
    page.text(20, 70, f"N° {rng.randint(200, 9800)}/{found.issued.year}", faces.pen(10.5))
    portrait(page, rng, 90, 66, 26, 32)
    nation = Entry("Marocaine", "مغربية")
    rows = (
        ("Nom et prénom :", of_full_name("holder_name", holder), "الاسم العائلي والشخصي :"),
        ("Né(e) le :", Entry(slashed(holder.birth_date), slashed(holder.birth_date)), "المزداد(ة) بتاريخ :"),
        ("à :", Entry(holder.birth_place.name.latin, holder.birth_place.name.arabic), "بـ :"),
        ("Nationalité :", nation, "الجنسية :"),
        ("CNIE n° :", plain("document_number", holder.cin or ""), "رقم ب.ت.و.إ :"),
    )  # fmt: skip
    y = 110.0
    for label, entry, label_ar in rows:
        said(page, 20, y, label, entry, faces, 10.5, to=103, bold=True)
        said_ar(page, 190, y, label_ar, entry, faces, 12, to=107, bold=True)
        y += 9.4
    home = both("address", found.home.printed)
    said(page, 20, y, "Demeure à l'adresse :", home, faces, 10.5, to=190, bold=True)
    said_ar(page, 190, y + 9.4, "يقطن(تقطن) بالعنوان :", home, faces, 12, to=20, bold=True)
    y += 24
    page.text(20, y, "En foi de quoi, le présent certificat est délivré pour servir et valoir ce que de droit.",
              faces.pen(10))  # fmt: skip
    page.arabic(190, y + 7, "سلمت هذه الشهادة للمعني(ة) بالأمر للإدلاء بها عند الحاجة", faces.arabic_pen(11.5))
    said(page, 20, y + 20, f"{town.name.latin}, le", issued(found.issued), faces, 10.5, to=100)
    page.text(20, y + 27, "Validité : trois mois", faces.pen(9))
    page.arabic(190, y + 20, "رئيس المنطقة الأمنية", faces.arabic_pen(12, bold=True))
    page.text(190, y + 27, "Le Chef de district", faces.pen(10), side="right")
    seal(page, rng, 146, y + 42, 16, "الأمن الوطني")
    paraph(page, rng, 168, y + 42, 36)
    date_stamp(page, rng, 44, y + 44, ("TIMBRE", "20 DH"), pale=True)
    specimen(page, 105, 291)
    return (page,)


def _caid(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The caid's French prose, typed, with the reference at the top left."""
    page, holder, home = sheet(rng), found.holder, found.home
    faces = rng.choice((fonts.office, fonts.typist))(rng)
    town = home.commune
    lines(
        page,
        52,
        18,
        (
            "ROYAUME DU MAROC",
            "MINISTERE DE L'INTERIEUR",
            f"PROVINCE DE {town.province.latin}",
            f"CERCLE DE {town.name.latin}",
            f"CAIDAT DE {town.name.latin}",
        ),
        faces.pen(10),
        5.2,
        fit=80,
    )
    page.text(24, 50, f"N° {rng.randint(10, 2400)} / {rng.choice('ABC')}{rng.choice('DRS')}", faces.pen(10))
    page.text(105, 74, "CERTIFICAT DE RESIDENCE", faces.pen(16, bold=True), side="middle")
    page.rule(62, 77, 148, 77, width=0.5)
    man, e = is_man(holder), "" if is_man(holder) else "e"
    pieces = (
        f"Le Caïd, Chef du caïdat de {town.name.latin}, soussigné, certifie, sur le vu de l'attestation du "
        f"Moqaddem et de "
        f"l'enquête effectuée par le Cheikh, que {'M.' if man else 'Mme'} ",
        piece(of_full_name("holder_name", holder)),
        f", né{e} le {slashed(holder.birth_date)} à {holder.birth_place.name.latin}, de nationalité marocaine, "
        f"titulaire de "
        "la C.N.I.E. n° ",
        piece(plain("document_number", holder.cin or "")),
        ", réside effectivement à ",
        piece(both("address", home.printed)),
        f" depuis {rng.randint(1998, found.issued.year - 1)}.",
    )
    y = prose(page, 96, pieces, (faces.pen(11.5), faces.pen(11.5, bold=rng.random() < 0.5)), (24, 186), leading=8.4,
              indent=12)  # fmt: skip
    closing = (
        f"Le présent certificat est délivré à l'intéressé{e}, sur sa demande, pour servir et valoir ce que de droit.",
    )
    y = prose(page, y + 4, closing, (faces.pen(11.5), faces.pen(11.5)), (24, 186), leading=8.4, indent=12)
    day = moment("issue_date", found.issued, in_french(found.issued) if rng.random() < 0.5 else None)
    said(page, 110, y + 14, f"{town.name.latin}, le", day.in_latin_alone, faces, 11, to=190)
    page.text(140, y + 24, "LE CAID", faces.pen(11, bold=True), side="middle")
    seal(page, rng, 128, y + 42, 17, "القيادة")
    paraph(page, rng, 154, y + 42, 38)
    specimen(page, 60, 284)
    return (page,)


def _annexe(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An urban annexe's certificate in Arabic: the agent of authority testifies, values after captions."""
    page, faces, holder, home = sheet(rng), fonts.office(rng), found.holder, found.home
    pen, man = faces.arabic_pen, is_man(found.holder)
    town = home.commune
    lines(
        page,
        160,
        18,
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة {town.province.arabic}", f"الملحقة الإدارية {town.name.arabic}"),
        pen(12, bold=True),
        6.8,
        arabic=True,
        fit=60,
    )
    page.arabic(70, 24, f"رقم : {rng.randint(100, 6000)}", pen(12))
    said_ar(page, 70, 31, "تاريخ الإصدار :", issued(found.issued).in_arabic_alone, faces, 12, to=20)
    page.arabic(105, 62, rng.choice(("شهادة السكنى", "شهادة الإقامة")), pen(22, bold=True), side="middle")
    page.arabic(190, 82, f"يشهد عون السلطة الموقع أسفله أن {'السيد' if man else 'السيدة'} :", pen(13.5))
    rows = (
        ("الاسم الكامل :", of_full_name("holder_name", holder).in_arabic_alone),
        ("رقم البطاقة الوطنية :", plain("document_number", holder.cin or "").in_arabic_alone),
        ("تاريخ ومكان الازدياد :", Entry("", f"{slashed(holder.birth_date)} ب{holder.birth_place.name.arabic}")),
        ("العنوان :", both("address", home.printed).in_arabic_alone),
        ("المدة :", Entry("", f"منذ سنة {rng.randint(1995, found.issued.year - 1)}")),
    )
    y = 96.0
    for label, entry in rows:
        said_ar(
            page, 182, y, label, entry, faces, 13.5, to=24, bold=entry.field_ar is not None, dotted=rng.random() < 0.2
        )
        y += 11
    y = prose(
        page,
        y + 6,
        (
            "وقد تم تحرير هذه الشهادة بناء على طلب المعني بالأمر قصد الإدلاء بها لدى الجهات المختصة، وهي "
            "صالحة لمدة ثلاثة أشهر ابتداء من تاريخ تسليمها.",
        ),
        (pen(13), pen(13)),
        (24, 186),
        leading=9,
        arabic=True,
    )
    page.arabic(150, y + 14, "عون السلطة", pen(12.5, bold=True), side="middle")
    page.arabic(60, y + 14, "قائد الملحقة الإدارية", pen(12.5, bold=True), side="middle")
    paraph(page, rng, 150, y + 28, 30)
    seal(page, rng, 76, y + 34, 16, "الملحقة الإدارية")
    paraph(page, rng, 48, y + 30, 34)
    specimen(page, 105, 288)
    return (page,)


def _gendarmes(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The Gendarmerie's sentence in Arabic, on half a sheet."""
    page, faces, holder, home = sheet(rng, (148.5, 210)), fonts.office(rng), found.holder, found.home
    pen, man, town = faces.arabic_pen, is_man(found.holder), found.home.commune
    lines(
        page,
        112,
        14,
        ("المملكة المغربية", "الدرك الملكي", f"سرية {town.province.arabic}", f"المركز الترابي {town.name.arabic}"),
        pen(11, bold=True),
        6.4,
        arabic=True,
        fit=56,
    )
    page.arabic(44, 14, f"عدد : {rng.randint(30, 1900)}/{found.issued:%y}", pen(11))
    page.arabic(74, 50, "شهادة السكنى", pen(18, bold=True), side="middle")
    he, ta = ("ه", "") if man else ("ها", "ة")
    pieces = (
        f"يشهد قائد المركز الترابي للدرك الملكي ب{town.name.arabic} الموقع أسفله أن {'السيد' if man else 'السيدة'} ",
        alone(of_full_name("holder_name", holder)), f" المزداد{ta} بتاريخ {in_arabic(holder.birth_date)} "
        f"ب{holder.birth_place.name.arabic}، الحامل{ta} لبطاقة التعريف الوطنية رقم ",
        alone(plain("document_number", holder.cin or "")), f" ، {'يسكن' if man else 'تسكن'} حاليا بالعنوان التالي : ",
        alone(both("address", home.printed)), f". وقد سلمت ل{he} هذه الشهادة بطلب من{he} للإدلاء بها عند الحاجة.",
    )  # fmt: skip
    y = prose(page, 66, pieces, (pen(13), pen(13, bold=True)), (14, 134), leading=9, arabic=True)
    said_ar(page, 90, y + 10, f"{town.name.arabic} في", moment("issue_date", found.issued,
            arabic=in_arabic(found.issued)).in_arabic_alone, faces, 12, to=14)  # fmt: skip
    page.arabic(50, y + 19, "قائد المركز", pen(12, bold=True), side="middle")
    seal(page, rng, 72, y + 32, 14, "الدرك الملكي")
    paraph(page, rng, 40, y + 32, 30)
    specimen(page, 110, 205, 8)
    return (page,)


LAYOUTS = (
    Layout("h7_residence_police", "residence_certificate", _police),
    Layout("h7_residence_caid", "residence_certificate", _caid),
    Layout("h7_residence_annexe", "residence_certificate", _annexe),
    Layout("h7_residence_gendarmes", "residence_certificate", _gendarmes),
)
