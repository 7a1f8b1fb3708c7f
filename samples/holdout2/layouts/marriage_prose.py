"""Marriage papers in sentences: what adouls write, and a sworn translation of it.

Source of the compulsory items and of the formulas: research/documents.md §4.
"""

import random

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.holdout import words
from samples.holdout.folk import Facts, partly
from samples.holdout.layout import A4, Layout
from samples.holdout.sheet import GREY, Piece
from samples.holdout2 import fonts
from samples.holdout2.entries import piece
from samples.holdout2.form import Form
from samples.holdout2.layouts.marriage import ROLES, spouse, spouse_entries
from samples.surface import Field, Surface


def _sentence(facts: Facts, role: str, rng: random.Random) -> list[Piece]:
    who = spouse(facts, role)
    man, it = who.is_man, {key: each.in_arabic_alone for key, each in spouse_entries(who, role).items()}
    printed, truth = partly(rng, who.birth, in_arabic(who.birth))
    return [
        ("الزوج : السيد" if man else "الزوجة : السيدة"),
        *(piece(it[key]) for key in ("given", "family")),
        "،",
        "والده" if man else "والدها",
        it["father"].arabic,
        "والدته" if man else "والدتها",
        it["mother"].arabic,
        "،",
        "مولود" if man else "مولودة",
        "عام" if len(printed) == 4 else "في",
        (printed, Field(f"{role}_birth_date", truth)),
        "ب",
        it["place"].arabic,
        "،",
        "جنسيته مغربية" if man else "جنسيتها مغربية",
        "،",
        "مهنته" if man else "مهنتها",
        rng.choice(("تاجر", "مستخدم", "أستاذ")) if man else rng.choice(("ربة بيت", "خياطة", "أستاذة")),
        "،",
        "بطاقته الوطنية عدد" if man else "بطاقتها الوطنية عدد",
        (who.cin, Field(f"{role}_document_number", who.cin)),
        "،",
        "عنوانه" if man else "عنوانها",
        facts.address.arabic,
        ".",
    ]


def _prose(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s, town = Form(A4, fonts.office(rng), rng, (253, 253, 250)), facts.town
    number = str(rng.randint(3, 990))
    s.lines(194, 14, ("المملكة المغربية", "وزارة العدل"), s.ar(10), side="right", arabic=True)
    s.arabic_pair(194, 24.4, "محكمة الاستئناف ب", town.province.arabic, (s.ar(10), s.ar(10)))
    s.arabic_pair(
        194,
        29.6,
        "المحكمة الابتدائية ب",
        town.name.arabic,
        (s.ar(10), s.ar(10, bold=True)),
        field=Field("court", town.name.arabic),
    )
    s.arabic(194, 34.8, "قسم قضاء الأسرة - مكتب التوثيق", s.ar(10))
    register = (
        ("سجل الأنكحة رقم", str(rng.randint(10, 300)), None),
        ("العدد", number, Field("act_number", number)),
        ("الصحيفة", str(rng.randint(1, 400)), None),
    )
    for row, (caption, value, field) in enumerate(register):
        s.arabic_pair(64, 14 + row * 5.4, caption, value, (s.ar(9.5), s.ar(9.5, bold=True)), field=field)
    s.arabic(105, 50, "عقد زواج", s.named(20), side="middle")
    s.arabic(105, 60, "الحمد لله وحده والصلاة والسلام على رسول الله", s.ar(10.5), side="middle")
    dowry = rng.randint(3, 60) * 1000
    pieces: list[Piece] = [
        "في الساعة",
        words.arabic(rng.randint(2, 11)),
        "من زوال يوم",
        words.ARABIC_WEEKDAYS[facts.wedding.weekday()],
        hijri_in_arabic(facts.wedding),
        "الموافق ل",
        (in_arabic(facts.wedding), Field("marriage_date", facts.wedding.isoformat())),
        "،",
        "تلقى العدلان",
        rng.choice(("عبد الجليل ومحسن", "عدنان وسليم", "الهاشمي ومنصور")),
        "المنتصبان للإشهاد بالدائرة المذكورة، وأدرج ذلك بمذكرة الحفظ للأول رقم",
        str(rng.randint(2, 40)),
        "بعدد",
        str(rng.randint(2, 400)),
        "،",
        "بعد الاطلاع على إذن السيد قاضي الأسرة المكلف بالزواج في الملف عدد",
        f"{rng.randint(100, 1900)}/{facts.wedding.year}",
        "، زواج الطرفين :",
        *_sentence(facts, "husband", rng),
        *_sentence(facts, "wife", rng),
        "على صداق قدره",
        f"{words.arabic(dowry // 1000)} {'آلاف' if dowry < 11000 else 'ألف'} درهم",
        f"( {dowry} )",
        "،",
        "قبضت منه الزوجة نصفه والباقي "
        "بذمة الزوج حالا، وقد صرح الزوجان بأنهما خاليان من الموانع الشرعية وتم ذلك بإيجاب وقبول، شهد به عليهما "
        "بأتمه عارفا "
        "قدره.",
    ]
    y = s.flow(
        16,
        72,
        178,
        pieces,
        s.ar(10.8),
        arabic=True,
        leading=8.8,
        justify=rng.random() < 0.5,
        value_pen=s.ar(10.8, bold=rng.random() < 0.4),
    )
    s.arabic(192, y + 6, "العدل الأول", s.ar(10))
    s.arabic(140, y + 6, "العدل الثاني", s.ar(10))
    s.arabic(80, y + 6, "القاضي المكلف بالتوثيق", s.ar(10))
    for x in (180, 128, 60):
        s.sign(x, y + 15, 26)
    s.stamp(62, y + 22, 14, "قسم التوثيق")
    s.specimen((105, 10), (105, 292))
    return (s,)


def _translation(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a sworn translation that keeps the Arabic act's order, item by item."""
    s, town = Form(A4, fonts.office(rng), rng), facts.town
    number = str(rng.randint(3, 990))
    s.text(194, 14, f"Cabinet de traduction assermentée n° {rng.randint(100, 900)}", s.la(8, ink=GREY), side="right")
    s.text(
        105, 30, "TRADUCTION CERTIFIEE CONFORME D'UN CONTRAT DE MARIAGE", s.la(12, bold=True), side="middle", fit=180
    )
    s.text(105, 40, "Louange à Dieu seul !", s.la(10), side="middle")

    def told(role: str) -> list[Piece]:
        who, it = spouse(facts, role), spouse_entries(spouse(facts, role), role)
        man = who.is_man
        return [
            "Epoux :" if man else "Epouse :",
            (it["family"].latin, Field(f"{role}_family_name", who.family.latin)),
            (it["given"].latin, Field(f"{role}_given_names", who.given.latin)),
            ",",
            "né" if man else "née",
            "le",
            (in_french(who.birth), Field(f"{role}_birth_date", who.birth.isoformat())),
            "à",
            it["place"].latin,
            ",",
            "de",
            it["father"].latin,
            "et de",
            it["mother"].latin,
            ",",
            "Marocain" if man else "Marocaine",
            ",",
            "porteur" if man else "porteuse",
            "de la carte d'identité nationale numéro",
            (who.cin, Field(f"{role}_document_number", who.cin)),
            ",",
            f"domicilié{'' if man else 'e'}",
            facts.address.latin,
            ".",
        ]

    intro: list[Piece] = [
        "Tribunal de première instance de",
        (town.name.latin, Field("court", town.name.latin)),
        ".",
        "Acte inséré au registre",
        str(rng.randint(10, 99)),
        "sous le numéro",
        (number, Field("act_number", number)),
        ".",
        "Le",
        (in_french(facts.wedding), Field("marriage_date", facts.wedding.isoformat())),
        ",",
        "les adouls en exercice ont reçu le consentement des époux ci-après désignés.",
    ]
    y = s.flow(20, 54, 170, intro, s.la(10.5), leading=7.4)
    for role, _, _ in ROLES:
        y = s.flow(20, y + 4, 170, told(role), s.la(10.5), leading=7.4)
    y = s.flow(
        20,
        y + 4,
        170,
        [
            f"Dot : {rng.randint(3, 40)} 000 dirhams, dont l'épouse reconnaît avoir perçu "
            "la moitié. "
            "Témoignage a été rendu en pleine connaissance de cause."
        ],
        s.la(10.5),
        leading=7.4,
    )
    s.text(20, y + 10, f"Fait à {facts.town.name.latin}, le {slashed(facts.issued)}", s.la(10))
    s.stamp(150, y + 26, 17, "ترجمان محلف", "TRADUCTEUR ASSERMENTE")
    s.sign(120, y + 30, 34)
    s.specimen((40, 20), (105, 290))
    return (s,)


LAYOUTS = (
    Layout("h2_marriage_prose", "marriage_certificate", _prose),
    Layout("h2_marriage_translation", "marriage_certificate", _translation),
)
