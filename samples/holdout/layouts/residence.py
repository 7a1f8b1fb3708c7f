"""Certificates of residence: the caid's bilingual form, Arabic prose of an annexe, the police district's French one."""

import random

from samples.dates import in_french, slashed
from samples.holdout import fonts
from samples.holdout.folk import Facts, years_on
from samples.holdout.layout import A4, A5, Layout
from samples.holdout.sheet import BLUE, GREY, Piece, Sheet, photocopy
from samples.surface import Field, Pen, Surface


def _caid(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a form filled in by hand-like entries: label left, label right, one value between."""
    who, s, town = facts.holder, Sheet(A4, fonts.office(rng), rng), facts.town
    la, ar, fill = s.la(10), s.ar(10.5), Pen(fonts.COURIER.bold, 11.5, BLUE)
    for row, (one, other) in enumerate(
        (
            ("Royaume du Maroc", "المملكة المغربية"),
            ("Ministère de l'Intérieur", "وزارة الداخلية"),
            (f"Province : {town.province.latin}", f"إقليم : {town.province.arabic}"),
            (f"Caïdat / Annexe n° {rng.randint(1, 19)}", "قيادة / ملحقة إدارية"),
        )
    ):
        s.text(16, 20 + row * 6, one, la)
        s.arabic(194, 20 + row * 6, other, ar)
    s.text(16, 50, f"N° {rng.randint(100, 9999)}/{facts.issued.year}", la)
    s.arabic(105, 66, "شهادة السكنى", s.ar(18, bold=True), side="middle")
    s.text(105, 76, "CERTIFICAT DE RESIDENCE", s.la(15, bold=True), side="middle")
    rows = (
        ("Nom et prénom", "الاسم الكامل", who.surname_first.latin, Field("holder_name", who.surname_first.latin)),
        ("Date et lieu de naissance", "تاريخ ومكان الازدياد", f"{slashed(who.birth)} {who.town.name.latin}", None),
        ("C.N.I.E. n°", "رقم البطاقة الوطنية", who.cin, Field("document_number", who.cin)),
        ("Valable jusqu'au", "صالحة إلى غاية", slashed(years_on(facts.issued, rng.randint(1, 8))), None),
        ("Profession", "المهنة", rng.choice(("SANS", "COMMERCANT", "RETRAITE", "OUVRIER")), None),
        ("Demeurant à", "الساكن ب", facts.address.latin, Field("address", facts.address.latin)),
    )
    y = 96.0
    for label, other, value, field in rows:
        width, far = s.text(16, y, label, la), s.arabic(194, y, other, ar)
        s.dots(18 + width, y, 192 - far)
        s.text(20 + width + 4, y - 0.7, value, fill, field=field, fit=192 - far - width - 26)
        y += 14
    y = s.flow(
        16,
        y + 4,
        178,
        ["Le présent certificat est délivré à l'intéressé(e), sur sa demande, pour servir et valoir ce que de droit."],
        la,
    )
    width = s.text(120, y + 14, "Le", la)
    s.text(126, y + 13.5, slashed(facts.issued), fill, field=Field("issue_date", facts.issued.isoformat()))
    s.text(120, y + 22, "L'autorité locale", la)
    s.seal(160, y + 40, 17, "قيادة", "MINISTERE DE L'INTERIEUR * CAIDAT * ")
    s.scrawl(125, y + 42, 40)
    s.specimen((60, 289), (105, 12))
    return (s,)


def _annexe(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.holder, Sheet(A5, fonts.office(rng), rng, (252, 252, 246)), facts.town
    ar = s.ar(9.4)
    for row, line in enumerate(
        (
            "المملكة المغربية",
            "وزارة الداخلية",
            f"عمالة {town.province.arabic}",
            f"باشوية {town.name.arabic}",
            "الملحقة الإدارية",
        )
    ):
        s.arabic(138, 15 + row * 5, line, s.ar(8.4))
    s.arabic(44, 15, "رقم", s.ar(8.4))
    s.text(36, 15, f"{rng.randint(10, 9999)}", s.la(8.6), side="right")
    s.arabic(74, 54, "شهادة الإقامة", s.ar(17, bold=True), side="middle")
    man = who.is_man
    pieces: list[Piece] = [
        "يشهد رئيس الملحقة الإدارية الموقع أسفله، بناء على البحث الذي أجراه عون السلطة، أن",
        "السيد" if man else "السيدة",
        (who.full.arabic, Field("holder_name", who.full.arabic)),
        "،",
        "المزداد" if man else "المزدادة",
        "بتاريخ",
        slashed(who.birth),
        f"ب {who.town.name.arabic}",
        "،",
        "الحامل" if man else "الحاملة",
        "للبطاقة الوطنية للتعريف رقم",
        (who.cin, Field("document_number", who.cin)),
        "،",
        "يقطن" if man else "تقطن",
        "بالعنوان التالي :",
        (facts.address.arabic, Field("address", facts.address.arabic)),
        ".",
    ]
    y = s.flow(12, 72, 124, pieces, s.ar(10.5), arabic=True, leading=9.4, value_pen=s.ar(10.5, bold=rng.random() < 0.5))
    y = s.flow(
        12, y + 4, 124, ["وسلمت هذه الشهادة للمعني بالأمر بطلب منه قصد الإدلاء بها عند الحاجة."], ar, arabic=True
    )
    s.arabic_pair(
        138,
        y + 10,
        f"حرر ب{town.name.arabic} في",
        slashed(facts.issued),
        (ar, ar),
        field=Field("issue_date", facts.issued.isoformat()),
    )
    s.arabic(56, y + 20, "رئيس الملحقة الإدارية", s.ar(9.4, bold=True))
    s.seal(40, y + 34, 14, town.name.arabic)
    s.scrawl(30, y + 36, 34)
    s.specimen((74, 204), (90, 8), points=9)
    if rng.random() < 0.4:
        photocopy(s)
    return (s,)


def _police(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.holder, Sheet(A4, fonts.office(rng), rng), facts.town
    la = s.la(11)
    s.text(105, 18, "DIRECTION GENERALE DE LA SURETE NATIONALE", s.la(11, bold=True), side="middle")
    s.arabic(105, 25, "المديرية العامة للأمن الوطني", s.ar(11, bold=True), side="middle")
    s.text(
        105,
        32,
        f"Préfecture de police de {town.province.latin} - {rng.randint(1, 12)}ème arrondissement",
        s.la(9),
        side="middle",
    )
    s.rule(30, 36, 180, 36, BLUE, 0.5)
    s.text(20, 46, f"Référence : {rng.randint(1000, 99999)}/CR/{facts.issued.year}", s.la(9, ink=GREY))
    s.text(105, 70, "CERTIFICAT DE RÉSIDENCE", s.la(17, bold=True), side="middle")
    man = who.is_man
    name = f"{who.given.latin.title()} {who.family.latin}" if rng.random() < 0.5 else who.full.latin
    pieces: list[Piece] = [
        "Nous soussigné, chef de l'arrondissement de police, certifions que",
        "M." if man else "Mme",
        (name, Field("holder_name", name)),
        ",",
        "de nationalité marocaine,",
        "né le" if man else "née le",
        slashed(who.birth),
        "à",
        who.town.name.latin,
        ",",
        "titulaire de la CNIE n°",
        (who.cin, Field("document_number", who.cin)),
        ",",
        "demeure effectivement à l'adresse suivante :",
        (facts.address.latin, Field("address", facts.address.latin)),
        ",",
        f"depuis le mois de {rng.choice(('mars', 'janvier', 'octobre'))} {facts.issued.year - rng.randint(1, 9)}.",
    ]
    y = s.flow(20, 90, 170, pieces, la, leading=9, value_pen=s.la(11, bold=True), justify=rng.random() < 0.5)
    y = s.flow(
        20,
        y + 6,
        170,
        [
            "En foi de quoi le présent certificat lui est délivré pour servir et valoir ce que de droit. "
            "Il est valable trois mois."
        ],
        la,
        leading=8,
    )
    width = s.text(110, y + 12, f"{town.name.latin}, le ", la)
    s.text(111 + width, y + 12, in_french(facts.issued), la, field=Field("issue_date", facts.issued.isoformat()))
    s.text(110, y + 22, "Le Commissaire de Police", s.la(11, bold=True))
    s.box(20, y + 14, 40, 16, outline=GREY)
    s.text(22, y + 20, "Timbre fiscal", s.la(8, ink=GREY))
    s.text(22, y + 26, "20 DH", s.la(10, bold=True, ink=GREY))
    s.seal(150, y + 42, 18, "الأمن الوطني", "SURETE NATIONALE * ROYAUME DU MAROC * ")
    s.scrawl(120, y + 40, 42)
    s.specimen((60, 289), (170, 289))
    return (s,)


LAYOUTS = (
    Layout("h_residence_caid", "residence_certificate", _caid),
    Layout("h_residence_annexe", "residence_certificate", _annexe),
    Layout("h_residence_police", "residence_certificate", _police),
)
