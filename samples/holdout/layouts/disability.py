"""Disability papers: the commission's certificate, the Arabic one of a delegation, the plastic card of 2025."""

import random

from samples.dates import in_arabic, slashed
from samples.holdout import fonts
from samples.holdout.folk import Facts, day, years_on
from samples.holdout.layout import A4, CARD, Layout
from samples.holdout.sheet import GREY, Sheet, photocopy
from samples.ornaments import portrait
from samples.surface import Field, Surface


def _commission(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.child, Sheet(A4, fonts.office(rng), rng), facts.town
    issued = max(who.birth, day(rng, years_on(facts.today, -5), facts.today))
    ends = years_on(issued, 7)
    la, bold, ar = s.la(10), s.la(10.5, bold=True), s.ar(10.5)
    s.text(15, 18, "ROYAUME DU MAROC", la)
    s.text(15, 24, "Ministère de la Solidarité, de l'Insertion Sociale et de la Famille", s.la(8.6), fit=86)
    s.text(15, 30, f"Commission provinciale de {town.province.latin}", s.la(8.6), fit=86)
    s.arabic(195, 18, "المملكة المغربية", ar)
    s.arabic(195, 24, "وزارة التضامن والإدماج الاجتماعي والأسرة", s.ar(9))
    s.arabic(195, 30, f"اللجنة الإقليمية {town.province.arabic}", s.ar(9))
    s.text(105, 54, "ATTESTATION DE HANDICAP", s.la(16, bold=True), side="middle")
    s.arabic(105, 63, "شهادة الإعاقة", s.ar(16, bold=True), side="middle")
    s.text(105, 70, "(décret n° 2.22.1075 du 9 février 2023)", s.la(8, ink=GREY), side="middle")
    name = who.full.latin
    rows = (
        ("Dossier n°", f"{rng.randint(100, 9999)}/{issued.year}", "رقم الملف", None),
        ("Nom complet", name, "الاسم الكامل", Field("holder_name", name)),
        ("Date de naissance", slashed(who.birth), "تاريخ الازدياد", Field("birth_date", who.birth.isoformat())),
        ("Tuteur", facts.husband.full.latin, "الولي", None),
        ("Type de handicap", rng.choice(("Moteur", "Visuel", "Auditif", "Mental", "Psychique")), "نوع الإعاقة", None),
        ("Degré", rng.choice(("Moyen", "Grave", "Très grave")), "درجة الإعاقة", None),
        ("Taux", f"{rng.choice((50, 60, 70, 80))} %", "النسبة", None),
        ("Date de délivrance", slashed(issued), "تاريخ التسليم", Field("issue_date", issued.isoformat())),
        ("Date d'expiration", slashed(ends), "تاريخ انتهاء الصلاحية", Field("expiry_date", ends.isoformat())),
    )
    y = 86.0
    for label, value, other, field in rows:
        s.box(15, y - 7, 180, 11, outline=(196, 200, 206))
        s.text(18, y, label, la)
        s.text(62, y, value, bold, field=field, fit=80)
        s.arabic(192, y, other, ar)
        y += 11
    s.flow(
        15,
        y + 6,
        180,
        [
            "Cette attestation ouvre droit aux prestations prévues par la loi-cadre n° 97-13. "
            "Elle est valable sept ans et renouvelable."
        ],
        s.la(9),
    )
    s.text(120, y + 26, "Le président de la commission", bold)
    s.seal(150, y + 46, 18, "اللجنة", "COMMISSION PROVINCIALE * ")
    s.scrawl(118, y + 48, 40)
    s.specimen((60, 290), (105, 11))
    return (s,)


def _delegation(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.child, Sheet(A4, fonts.office(rng), rng, (252, 252, 250)), facts.town
    issued = max(who.birth, day(rng, years_on(facts.today, -3), facts.today))
    ends = years_on(issued, rng.choice((2, 5, 7)))
    ar, bold = s.ar(11.5), s.ar(11.5, bold=True)
    for row, line in enumerate(
        (
            "المملكة المغربية",
            "وزارة الصحة والحماية الاجتماعية",
            f"المندوبية الإقليمية {town.province.arabic}",
            f"المستشفى المحلي {town.name.arabic}",
        )
    ):
        s.arabic(195, 18 + row * 6, line, s.ar(10))
    s.arabic(60, 18, "عدد :", s.ar(10))
    s.text(48, 18, f"{rng.randint(10, 900)}/{issued.year % 100}", s.la(10), side="right")
    s.arabic(105, 66, "شهادة طبية لإثبات الإعاقة", s.ar(18, bold=True), side="middle")
    rows = (
        ("تشهد اللجنة الطبية أن السيد(ة) :", who.full.arabic, Field("holder_name", who.full.arabic)),
        ("المزداد(ة) في :", in_arabic(who.birth), Field("birth_date", who.birth.isoformat())),
        ("ب :", who.town.name.arabic, None),
        ("في وضعية إعاقة من نوع :", rng.choice(("حركية", "بصرية", "سمعية", "ذهنية")), None),
        ("الدرجة :", rng.choice(("متوسطة", "عميقة", "عميقة جدا")), None),
        ("رقم الولي :", facts.husband.cin, None),
        ("تاريخ الإصدار :", slashed(issued), Field("issue_date", issued.isoformat())),
        ("صالحة إلى غاية :", slashed(ends), Field("expiry_date", ends.isoformat())),
    )
    y = 88.0
    for label, value, field in rows:
        far = s.arabic(190, y, label, ar)
        s.arabic(187 - far, y, value, bold, field=field)
        y += 12.5
    s.arabic(80, y + 10, "الطبيب رئيس اللجنة", bold)
    s.seal(66, y + 30, 18, "اللجنة الطبية")
    s.scrawl(50, y + 30, 40)
    s.specimen((60, 288), (105, 44))
    if rng.random() < 0.6:
        photocopy(s)
    return (s,)


def _card(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.child, Sheet(CARD, fonts.issuer(rng), rng)
    s.shade((220, 234, 244), (244, 246, 248))
    issued = max(who.birth, day(rng, years_on(facts.today, -2), facts.today))
    ends = years_on(issued, 7)
    tone, label, value = (20, 80, 130), s.la(5.2, ink=GREY), s.la(7.6, bold=True)
    s.text(4, 6, "ROYAUME DU MAROC", s.la(6, bold=True, ink=tone))
    s.arabic(81.6, 6, "المملكة المغربية", s.ar(6.6, bold=True, ink=tone))
    s.arabic(42.8, 11, "بطاقة شخص في وضعية إعاقة", s.ar(8, bold=True, ink=tone), side="middle")
    s.text(42.8, 14.6, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", s.la(5, bold=True, ink=tone), side="middle")
    portrait(s, rng, 4, 17.4, 18, 23)
    rows = (
        ("Nom et prénom", who.full.latin, Field("holder_name", who.full.latin)),
        ("Né(e) le", slashed(who.birth), Field("birth_date", who.birth.isoformat())),
        ("Délivrée le", slashed(issued), Field("issue_date", issued.isoformat())),
        ("Valable jusqu'au", slashed(ends), Field("expiry_date", ends.isoformat())),
    )
    y = 20.0
    for caption, text, field in rows:
        s.text(25, y, caption, label)
        s.text(25, y + 3.5, text, value, field=field, fit=36)
        y += 7.6
    s.arabic(81.6, 23.5, who.full.arabic, s.ar(7.4, bold=True), fit=19)
    s.text(4, 46, f"N° {rng.randrange(10**8):08d}", s.la(6.6))
    s.code(66, 32, 15, f"SPECIMEN{rng.randrange(10**5)}")
    s.watermark(60, 52, s.la(6, bold=True, ink=(214, 166, 172)))
    return (s,)


LAYOUTS = (
    Layout("h_disability_commission", "disability_certificate", _commission),
    Layout("h_disability_delegation", "disability_certificate", _delegation),
    Layout("h_disability_card", "disability_certificate", _card),
)
