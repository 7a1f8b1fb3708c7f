"""Papers of disability: the commission's bilingual certificate, the card, a delegation's Arabic sentences."""

import random
from datetime import date

from samples.dates import in_arabic, slashed
from samples.holdout.folk import Facts, day, years_on
from samples.holdout.layout import A4, CARD, Layout
from samples.holdout.sheet import GREY, Piece
from samples.holdout2 import fonts
from samples.holdout2.form import Form
from samples.ornaments import guilloche, portrait
from samples.surface import Colour, Field, Surface

_VIOLET: Colour = (84, 50, 130)
_KINDS = (("Motrice", "حركية"), ("Visuelle", "بصرية"), ("Auditive", "سمعية"), ("Mentale", "ذهنية"))
_DEGREES = (("Moyenne", "متوسطة"), ("Profonde", "عميقة"), ("Très profonde", "عميقة جدا"))


def _days(facts: Facts, rng: random.Random) -> tuple[date, date]:
    issued = max(day(rng, years_on(facts.today, -3), facts.today), facts.child.birth)
    return issued, years_on(issued, rng.choice((3, 5, 7)))


def _commission(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = rng.choice((facts.child, facts.pupil)), Form(A4, fonts.office(rng), rng)
    issued, ends = _days(facts, rng)
    issued = max(issued, who.birth)
    s.text(14, 16, "Ministère de la Solidarité, de l'Insertion Sociale", s.la(9), fit=88)
    s.text(14, 21.4, "et de la Famille", s.la(9))
    s.arabic(196, 16, "وزارة التضامن والإدماج الاجتماعي والأسرة", s.ar(9.5), fit=88)
    s.text(14, 27, f"Commission provinciale de {facts.town.province.latin}", s.la(9), fit=88)
    s.arabic(196, 27, f"اللجنة الإقليمية ل{facts.town.province.arabic}", s.ar(9.5), fit=88)
    s.box(24, 38, 162, 20, outline=_VIOLET, fill=(244, 240, 250), radius=4)
    s.text(105, 46, "ATTESTATION DE SITUATION DE HANDICAP", s.la(13, bold=True, ink=_VIOLET), side="middle")
    s.arabic(105, 54.6, "شهادة الوضعية في إعاقة", s.named(13, _VIOLET), side="middle")
    kind, degree = rng.choice(_KINDS), rng.choice(_DEGREES)
    name = who.full.latin
    rows = (
        ("Nom et prénom", "الاسم الكامل", name, who.full.arabic, Field("holder_name", name)),
        ("Date de naissance", "تاريخ الازدياد", slashed(who.birth), "", Field("birth_date", who.birth.isoformat())),
        ("Nature du handicap", "نوع الإعاقة", kind[0], kind[1], None),
        ("Degré", "درجة الإعاقة", degree[0], degree[1], None),
        ("Taux", "النسبة", f"{rng.randint(5, 10) * 10} %", "", None),
        ("Etablie le", "حررت في", slashed(issued), "", Field("issue_date", issued.isoformat())),
        ("Valable jusqu'au", "صالحة إلى غاية", slashed(ends), "", Field("expiry_date", ends.isoformat())),
    )
    y = 70.0
    for caption, caption_ar, value, arabic, field in rows:
        s.text(16, y, caption, s.la(8, ink=GREY))
        s.arabic(194, y, caption_ar, s.ar(8.6, ink=GREY))
        s.text(16, y + 6.6, value, s.la(11, bold=True), field=field, fit=86)
        if arabic:
            s.arabic(194, y + 6.6, arabic, s.ar(11, bold=True), fit=86)
        s.rule(16, y + 10, 194, y + 10, (206, 198, 220))
        y += 16.5
    s.flow(
        16,
        y + 8,
        178,
        [
            "La présente attestation ouvre droit aux prestations prévues par la loi-cadre n° "
            "97-13. Elle est "
            "strictement personnelle."
        ],
        s.la(9),
    )
    s.text(120, y + 26, "Le président de la commission", s.la(10))
    s.stamp(140, y + 44, 16, "اللجنة الإقليمية", "COMMISSION PROVINCIALE")
    s.sign(165, y + 46, 30)
    s.specimen((105, 268), (105, 288))
    return (s,)


def _card(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = rng.choice((facts.child, facts.holder)), Form(CARD, fonts.issuer(rng), rng)
    issued, ends = _days(facts, rng)
    s.shade((244, 238, 250), (230, 240, 244))
    guilloche(s, rng, ((226, 218, 238),))
    s.arabic(82, 5.6, "المملكة المغربية", s.ar(6.4, bold=True, ink=_VIOLET))
    s.text(3.6, 5.4, "ROYAUME DU MAROC", s.la(5.6, bold=True, ink=_VIOLET))
    s.arabic(42.8, 11.4, "بطاقة شخص في وضعية إعاقة", s.ar(8, bold=True, ink=_VIOLET), side="middle")
    s.text(
        42.8, 15.6, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", s.la(5, bold=True, ink=_VIOLET), side="middle", fit=76
    )
    portrait(s, rng, 3.6, 18.4, 18, 23)
    label, label_ar, value = s.la(4.8, ink=GREY), s.ar(5.4, ink=GREY), s.la(7.2, bold=True)
    s.text(24, 20.6, "Nom et prénom", label)
    s.arabic(82, 20.6, "الاسم الكامل", label_ar)
    s.text(24, 24.4, who.full.latin, value, field=Field("holder_name", who.full.latin), fit=58)
    s.arabic(82, 28.8, who.full.arabic, s.ar(7.6, bold=True), fit=56)
    rows = (
        ("Né(e) le", "تاريخ الازدياد", who.birth, "birth_date"),
        ("Délivrée le", "سلمت في", issued, "issue_date"),
        ("Expire le", "تنتهي في", ends, "expiry_date"),
    )
    y = 33.4
    for caption, caption_ar, moment, field in rows:
        s.text(24, y, caption, label)
        s.text(40, y, slashed(moment), value, field=Field(field, moment.isoformat()))
        s.arabic(82, y, caption_ar, label_ar)
        y += 4.8
    s.text(24, 48.4, f"N° {rng.randint(10, 99)}/{rng.randrange(10**6):06d}", s.la(6.4))
    s.watermark(66, 51, s.la(6, bold=True, ink=(220, 200, 214)))
    return (s,)


def _delegation(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = rng.choice((facts.pupil, facts.holder)), Form(A4, fonts.office(rng), rng, (252, 252, 248))
    issued, ends = _days(facts, rng)
    man, (_, kind), (_, degree) = who.is_man, rng.choice(_KINDS), rng.choice(_DEGREES)
    s.lines(
        194,
        15,
        ("المملكة المغربية", "وزارة الصحة والحماية الاجتماعية", f"مندوبية {facts.town.province.arabic}"),
        s.ar(10),
        side="right",
        arabic=True,
    )
    s.arabic(50, 15, f"رقم {rng.randint(10, 900)}", s.ar(10))
    s.arabic(105, 50, "شهادة الإعاقة", s.named(20), side="middle")
    pieces: list[Piece] = [
        "بناء على الملف الطبي وعلى محضر اللجنة المختصة، نشهد بأن",
        "السيد" if man else "السيدة",
        (who.full.arabic, Field("holder_name", who.full.arabic)),
        "،",
        "المزداد بتاريخ" if man else "المزدادة بتاريخ",
        (in_arabic(who.birth), Field("birth_date", who.birth.isoformat())),
        "ب",
        who.town.name.arabic,
        "،",
        "يوجد في وضعية إعاقة" if man else "توجد في وضعية إعاقة",
        kind,
        "بدرجة",
        degree,
        "،",
        "وتبقى هذه الشهادة صالحة إلى غاية",
        (slashed(ends), Field("expiry_date", ends.isoformat())),
        ".",
    ]
    y = s.flow(18, 72, 174, pieces, s.ar(13), arabic=True, leading=11, value_pen=s.ar(13, bold=True))
    s.arabic_pair(
        192, y + 10, "وحرر بتاريخ", slashed(issued), (s.ar(11), s.ar(11)), field=Field("issue_date", issued.isoformat())
    )
    s.arabic(80, y + 22, "الطبيب رئيس اللجنة", s.ar(11, bold=True))
    s.stamp(60, y + 44, 17, "وزارة الصحة", "DELEGATION DE LA SANTE")
    s.sign(96, y + 44, 34)
    s.specimen((105, 250), (105, 288))
    return (s,)


LAYOUTS = (
    Layout("h2_disability_commission", "disability_certificate", _commission),
    Layout("h2_disability_card", "disability_certificate", _card),
    Layout("h2_disability_delegation", "disability_certificate", _delegation),
)
