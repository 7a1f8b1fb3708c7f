"""Certificates of residence: of an annexe in Arabic, of the police in both languages, of a caïdat in French.

Sources: the annexe's template and the usual French wording in research/documents.md §5. Towns give them through the
police district, the country through the caïd after the moqaddem was heard; a fiscal stamp is stuck on either.
"""

import random

from samples.dates import in_french, slashed
from samples.entries import Entry, both, plain
from samples.faces import Faces
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.names import FAMILIES, MEN
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import Piece, alone, dots, lines, piece, prose, put, row, sheet, specimen
from samples.ornaments import emblem, paraph, portrait, seal
from samples.surface import Field, Surface


def _fiscal(page: Surface, faces: Faces, x: float, y: float) -> None:
    """Stick a fiscal stamp of twenty dirhams."""
    page.box(x, y, 20, 26, outline=(120, 70, 60), fill=(244, 228, 216), line=0.4)
    page.text(x + 10, y + 8, "TIMBRE", faces.pen(6.4, (120, 60, 50)), side="middle")
    page.text(x + 10, y + 16, "20", faces.pen(14, (120, 60, 50), bold=True), side="middle")
    page.text(x + 10, y + 22, "DIRHAMS", faces.pen(6, (120, 60, 50)), side="middle")


def _annexe(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The annexe's sheet in Arabic: a sentence, labelled lines, a sentence."""
    page, faces = sheet(rng), fonts.office(rng)
    who, man, town = found.holder, is_man(found.holder), found.town
    head, body, bold = faces.arabic_pen(12, bold=True), faces.arabic_pen(13), faces.arabic_pen(13, bold=True)
    lines(
        page,
        188,
        18,
        (
            "المملكة المغربية",
            "وزارة الداخلية",
            f"عمالة أو إقليم {town.province.arabic}",
            f"باشوية {town.name.arabic}",
            f"الملحقة الإدارية {rng.choice(('الأولى', 'الثانية', 'الثالثة'))}",
            f"رقم : {rng.randint(100, 4800)}/{found.issued.year}",
        ),
        head,
        6.6,
        side="right",
        arabic=True,
    )
    page.arabic(105, 74, "شهادة السكنى", Faces(faces.latin, fonts.title(rng)).arabic_pen(22, bold=True), side="middle")
    page.arabic(
        184, 92, "يشهد عون السلطة الموقع أسفله أن السيد :" if man else "يشهد عون السلطة الموقع أسفله أن السيدة :", body
    )
    rows = (
        ("الاسم الكامل :", of_full_name("holder_name", who)),
        ("المزداد بتاريخ :" if man else "المزدادة بتاريخ :", Entry("", slashed(who.birth_date))),
        ("رقم البطاقة الوطنية :", plain("document_number", who.cin or "")),
        ("يسكن بالعنوان التالي :" if man else "تسكن بالعنوان التالي :", both("address", found.home.printed)),
    )
    y = 106.0
    for label, entry in rows:
        end = 178 - page.arabic(178, y, label, body) - 3
        put(page, end, y, entry.in_arabic_alone, bold, arabic=True, fit=end - 24)
        y += 11
    text = (
        "وقد تم تحرير هذه الشهادة بناء على طلب " + ("المعني" if man else "المعنية") + " بالأمر للإدلاء بها عند الحاجة."
    )
    y = prose(page, y + 4, [text], (body, body), (24, 184), leading=9, arabic=True)
    end = 110 - page.arabic(110, y + 10, f"حرر ب {town.name.arabic} في", body) - 2
    page.arabic(end, y + 10, slashed(found.issued), body, field=issued(found.issued).field)
    page.arabic(160, y + 22, "عون السلطة", bold, side="middle")
    page.arabic(62, y + 22, "قائد الملحقة الإدارية", bold, side="middle")
    paraph(page, rng, 160, y + 36, 30)
    seal(page, rng, 60, y + 42, 16, "الملحقة الإدارية")
    _fiscal(page, faces, 22, 20)
    specimen(page, 105, 290)
    return (page,)


def _police(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The police district's form: both languages, dotted lines, a photograph."""
    page, faces, typed = sheet(rng), fonts.office(rng), fonts.typist(rng)
    who, man, town = found.holder, is_man(found.holder), found.town
    lines(page, 20, 17, ("ROYAUME DU MAROC", "DIRECTION GENERALE", "DE LA SURETE NATIONALE",
                         f"Préfecture de police de {town.province.latin}",
                         f"{rng.randint(1, 14)}ème arrondissement"), faces.pen(9), 5, side="left")  # fmt: skip
    lines(page, 190, 17, ("المملكة المغربية", "المديرية العامة", "للأمن الوطني", f"ولاية أمن {town.province.arabic}",
                          "الدائرة الأمنية"), faces.arabic_pen(10.5), 5, side="right", arabic=True)  # fmt: skip
    emblem(page, 105, 24, 9)
    page.text(105, 54, "CERTIFICAT DE RESIDENCE", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 63, "شهادة الإقامة", faces.arabic_pen(17, bold=True), side="middle")
    page.text(20, 72, f"N° {rng.randint(200, 9000)}/{found.issued:%y}", faces.pen(9.5))
    portrait(page, rng, 160, 68, 28, 34)
    name = family_first("holder_name", who)
    rows = (
        (("Nous certifions que", "نشهد أن"), Entry("", ""), 112),
        (("Nom et prénom", "الاسم العائلي والشخصي"), name, 121),
        (
            ("Né le" if man else "Née le", "تاريخ الازدياد"),
            Entry(slashed(who.birth_date), slashed(who.birth_date)),
            130,
        ),
        (("à", "ب"), Entry(who.birth_place.name.latin, who.birth_place.name.arabic), 139),
        (("C.N.I.E. n°", "رقم ب.و.ت.إ"), plain("document_number", who.cin or ""), 148),
        (("Profession", "المهنة"), Entry("SANS", "بدون"), 157),
    )
    for labels, entry, y in rows:
        row(page, y, labels, entry, faces, 10, dotted=bool(entry.latin), hand=typed)
    home = both("address", found.home.printed)
    page.text(20, 167, "Demeure à", faces.pen(10))
    page.arabic(190, 167, "يقطن ب" if man else "تقطن ب", faces.arabic_pen(11))
    dots(page, 20, 175.6, 190)
    put(page, 24, 174.8, home, typed.pen(10, bold=True), fit=164)
    dots(page, 20, 184.6, 190)
    put(page, 186, 183.8, home, typed.arabic_pen(11, bold=True), arabic=True, fit=164)
    page.text(20, 195, "depuis plus de trois mois.", faces.pen(10))
    page.arabic(190, 195, "منذ أزيد من ثلاثة أشهر", faces.arabic_pen(11))
    day = issued(found.issued)
    at = 20 + page.text(20, 208, f"Fait à {town.name.latin}, le", faces.pen(10)) + 1.6
    put(page, at, 208, day, typed.pen(10, bold=True))
    page.arabic(190, 208, f"حرر ب {town.name.arabic}", faces.arabic_pen(11))
    page.text(150, 220, "Le Chef de l'arrondissement", faces.pen(10, bold=True), side="middle")
    seal(page, rng, 142, 240, 16, "الأمن الوطني")
    paraph(page, rng, 168, 242, 32)
    _fiscal(page, faces, 24, 222)
    page.text(20, 280, "Ce certificat est valable trois mois.", faces.pen(8))
    specimen(page, 105, 290)
    return (page,)


def _caid(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A caïdat's certificate in French prose."""
    page, faces = sheet(rng), fonts.typist(rng) if rng.random() < 0.4 else fonts.office(rng)
    who, man, town = found.holder, is_man(found.holder), found.town
    pen, bold = faces.pen(11.5), faces.pen(11.5, bold=True)
    lines(page, 24, 20, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"PROVINCE DE {town.province.latin}",
                         f"CERCLE DE {town.province.latin}", f"CAIDAT DE {town.name.latin}"), faces.pen(10), 5.6,
          side="left")  # fmt: skip
    page.text(24, 52, f"N° {rng.randint(20, 900)}/{found.issued.year}", pen)
    page.text(105, 76, "CERTIFICAT DE RESIDENCE", faces.pen(17, bold=True), side="middle")
    page.rule(66, 79, 144, 79, width=0.5)
    caid = f"{rng.choice(MEN).latin} {rng.choice(FAMILIES).latin}"
    pieces: list[Piece] = [
        f"Le Caïd de {town.name.latin}, soussigné, certifie sur la déclaration du moqaddem que ",
        "M. " if man else "Mme ", piece(of_full_name("holder_name", who)),
        f", {'né' if man else 'née'} le {slashed(who.birth_date)} à {who.birth_place.name.latin}, de nationalité "
        f"marocaine, titulaire de la CNIE n° ", piece(plain("document_number", who.cin or "")),
        ", demeure à l'adresse suivante : ", piece(both("address", found.home.printed)), ".",
    ]  # fmt: skip
    y = prose(page, 98, pieces, (pen, bold), (24, 186), leading=8.6, indent=12)
    text = (
        "Le présent certificat est délivré à l'intéressé"
        + ("" if man else "e")
        + " pour servir et valoir ce que de droit."
    )
    y = prose(page, y + 4, [text], (pen, pen), (24, 186), leading=8.6, indent=12)
    at = 110 + page.text(110, y + 12, f"{town.name.latin}, le", pen) + 1.6
    page.text(at, y + 12, in_french(found.issued), pen, field=issued(found.issued).field, fit=192 - at)
    page.text(140, y + 22, "LE CAID", bold, side="middle")
    page.text(140, y + 52, caid, pen, side="middle")
    seal(page, rng, 134, y + 36, 16, "القيادة")
    paraph(page, rng, 164, y + 38, 32)
    _fiscal(page, faces, 26, y + 18)
    specimen(page, 105, 290)
    return (page,)


def _moqaddem(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A slip in Arabic prose, half a sheet, typed."""
    page, faces = sheet(rng, (210, 148)), fonts.typist(rng)
    who, man, town = found.holder, is_man(found.holder), found.town
    pen, bold = faces.arabic_pen(12), faces.arabic_pen(12, bold=True)
    lines(
        page,
        192,
        14,
        ("المملكة المغربية", "وزارة الداخلية", f"إقليم {town.province.arabic}", f"قيادة {town.name.arabic}"),
        pen,
        6.2,
        side="right",
        arabic=True,
    )
    page.arabic(105, 44, "شهادة إدارية للسكنى", faces.arabic_pen(16, bold=True), side="middle")
    pieces: list[Piece] = [
        f"يشهد قائد قيادة {town.name.arabic} أن ",
        "السيد " if man else "السيدة ",
        alone(of_full_name("holder_name", who)),
        "، الحامل للبطاقة الوطنية رقم " if man else "، الحاملة للبطاقة الوطنية رقم ",
        alone(plain("document_number", who.cin or "")),
        "، يقطن حاليا بالعنوان التالي : " if man else "، تقطن حاليا بالعنوان التالي : ",
        alone(both("address", found.home.printed)),
        "، وذلك حسب تصريح مقدم المنطقة.",
    ]
    y = prose(page, 60, pieces, (pen, bold), (20, 188), leading=9, arabic=True, indent=10)
    end = 100 - page.arabic(100, y + 8, f"{town.name.arabic} في :", pen) - 2
    page.arabic(end, y + 8, slashed(found.issued), pen, field=Field("issue_date", found.issued.isoformat()))
    page.arabic(70, y + 17, "القائد", bold, side="middle")
    seal(page, rng, 66, y + 28, 13, "القيادة")
    paraph(page, rng, 96, y + 30, 30)
    specimen(page, 160, 142)
    return (page,)


LAYOUTS = (
    Layout("h6_residence_annexe", "residence_certificate", _annexe),
    Layout("h6_residence_police", "residence_certificate", _police),
    Layout("h6_residence_caid", "residence_certificate", _caid),
    Layout("h6_residence_moqaddem", "residence_certificate", _moqaddem),
)
