"""Certificates of residence: the caïd's sentences, the police's form, a commune's letter, the gendarmes' sheet."""

import random

from samples.dates import in_arabic, in_french, slashed
from samples.holdout.folk import Facts
from samples.holdout.layout import A4, A5, Layout
from samples.holdout.sheet import GREY, Piece, photocopy
from samples.holdout2 import fonts
from samples.holdout2.form import Form, needled
from samples.surface import Colour, Field, Surface

_BLUE: Colour = (24, 52, 120)


def _issued(facts: Facts) -> Field:
    return Field("issue_date", facts.issued.isoformat())


def _caid(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.holder, Form(A5, fonts.office(rng), rng, (252, 251, 247)), facts.town
    man = who.is_man
    s.lines(
        138,
        13,
        (
            "المملكة المغربية",
            "وزارة الداخلية",
            f"عمالة إقليم {town.province.arabic}",
            f"باشوية {town.name.arabic}",
            f"الملحقة الإدارية رقم {rng.randint(1, 12)}",
        ),
        s.ar(9),
        5,
        side="right",
        arabic=True,
    )
    s.arabic(40, 13, f"عدد : {rng.randint(20, 4000)}/{facts.issued:%y}", s.ar(9))
    s.arabic(74, 50, "شهادة السكنى", s.named(19), side="middle")
    name, address = who.full.arabic, facts.address.arabic
    pieces: list[Piece] = [
        "يشهد قائد الملحقة الإدارية الموقع أسفله، بناء على البحث الذي أجراه عون السلطة، أن",
        "السيد" if man else "السيدة",
        (name, Field("holder_name", name)),
        "،",
        "المزداد في" if man else "المزدادة في",
        in_arabic(who.birth),
        "ب",
        who.town.name.arabic,
        "،",
        "الحامل" if man else "الحاملة",
        "للبطاقة الوطنية للتعريف رقم",
        (who.cin, Field("document_number", who.cin)),
        "،",
        "يقطن" if man else "تقطن",
        "بالعنوان التالي :",
        (address, Field("address", address)),
        "،",
        "وذلك منذ",
        f"{rng.randint(2, 24)}",
        "سنة.",
    ]
    y = s.flow(12, 66, 124, pieces, s.ar(11), arabic=True, leading=9, value_pen=s.ar(11, bold=True))
    s.arabic(136, y + 4, "وقد سلمت هذه الشهادة للإدلاء بها عند الحاجة.", s.ar(10))
    s.arabic_pair(
        136, y + 16, f"{town.name.arabic} في :", slashed(facts.issued), (s.ar(10), s.ar(10)), field=_issued(facts)
    )
    s.arabic(60, y + 26, "القائد", s.ar(11, bold=True))
    s.stamp(48, y + 40, 13, town.name.arabic, "MINISTERE DE L'INTERIEUR")
    s.sign(80, y + 42, 30)
    s.specimen((100, 204), (74, 8), points=8)
    return (s,)


def _police(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the police's bilingual form of rows: French caption, value in the middle, Arabic caption."""
    who, s, town = facts.holder, Form(A4, fonts.office(rng), rng), facts.town
    s.text(16, 16, "DIRECTION GENERALE DE LA SURETE NATIONALE", s.la(8.5, bold=True, ink=_BLUE), fit=86)
    s.arabic(194, 16, "المديرية العامة للأمن الوطني", s.ar(10, bold=True, ink=_BLUE))
    s.text(16, 22, f"Sûreté régionale - {town.name.latin}", s.la(8.5), fit=86)
    s.arabic(194, 22, f"المنطقة الإقليمية للأمن ب{town.name.arabic}", s.ar(9.5))
    s.text(16, 28, f"Arrondissement n° {rng.randint(1, 9)}", s.la(8.5))
    s.box(40, 38, 130, 19, outline=_BLUE, line=0.4, radius=2)
    s.text(105, 46, "CERTIFICAT DE RESIDENCE", s.la(15, bold=True, ink=_BLUE), side="middle")
    s.arabic(105, 54, "شهادة الإقامة", s.named(14, _BLUE), side="middle")
    s.text(16, 68, "Le chef de l'arrondissement soussigné certifie que :", s.la(10))
    s.arabic(194, 75, "يشهد رئيس الدائرة الموقع أسفله أن :", s.ar(10.5))
    name = who.full.latin if rng.random() < 0.5 else who.surname_first.latin
    rows = (
        ("M. / Mme", name, "السيد(ة)", Field("holder_name", name)),
        ("", who.full.arabic, "", None),
        ("Né(e) le", slashed(who.birth), "المزداد(ة) في", None),
        ("à", who.town.name.latin, "ب", None),
        ("De nationalité", "MAROCAINE", "الجنسية", None),
        ("Profession", rng.choice(("COMMERCANT", "SANS", "OUVRIER", "EMPLOYE")), "المهنة", None),
        ("CNIE n°", who.cin, "رقم ب.ت.و", Field("document_number", who.cin)),
        ("Réside à", facts.address.latin, "يقيم ب", Field("address", facts.address.latin)),
        ("", facts.address.arabic, "", None),
    )
    y = 90.0
    for caption, value, caption_ar, field in rows:
        if caption:
            s.text(16, y, caption, s.la(10))
            s.arabic(194, y, caption_ar, s.ar(10.5))
            s.text(105, y, value, s.la(10.5, bold=True), side="middle", field=field, fit=112)
        else:
            s.arabic(105, y, value, s.ar(10.5, bold=True), side="middle", fit=112)
        s.dots(45, y + 1.4, 163)
        y += 11.5
    s.text(16, y + 6, "En foi de quoi le présent certificat lui est délivré.", s.la(10))
    s.pair(16, y + 16, "Date :", slashed(facts.issued), (s.la(10), s.la(10.5, bold=True)), field=_issued(facts))
    s.arabic(60, y + 16, "التاريخ", s.ar(10), side="left")
    s.text(120, y + 16, "Signature et cachet", s.la(10))
    s.stamp(140, y + 34, 16, "الأمن الوطني", "SURETE NATIONALE")
    s.sign(165, y + 36, 34)
    s.fiscal(20, y + 24, 20)
    s.specimen((105, 10), (105, 290))
    if rng.random() < 0.3:
        photocopy(s)
    return (s,)


def _commune(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Type a letter of a rural commune in French."""
    who, s, town = facts.holder, Form(A4, fonts.typist(rng), rng, (252, 250, 242)), facts.town
    man = who.is_man
    s.lines(
        22,
        20,
        (
            "ROYAUME DU MAROC",
            "MINISTERE DE L'INTERIEUR",
            f"PROVINCE DE {town.province.latin}",
            f"CAIDAT DE {town.name.latin}",
            f"N° {rng.randint(10, 900)} / {facts.issued.year}",
        ),
        s.la(9.5),
    )
    s.text(105, 66, "ATTESTATION DE RESIDENCE", s.la(14, bold=True), side="middle")
    s.rule(64, 68.4, 146, 68.4)
    name = f"{who.given.latin.title()} {who.family.latin}"
    pieces: list[Piece] = [
        "Nous soussigné, Caïd, chef de la circonscription, attestons par la présente que",
        "Monsieur" if man else "Madame",
        (name, Field("holder_name", name)),
        ",",
        f"{'né' if man else 'née'} le",
        slashed(who.birth),
        "à",
        who.town.name.latin,
        ",",
        "titulaire de la carte nationale d'identité n°",
        (who.cin, Field("document_number", who.cin)),
        ",",
        "est domicilié" if man else "est domiciliée",
        "à l'adresse suivante :",
        (facts.address.latin, Field("address", facts.address.latin)),
        ".",
        "La présente attestation est établie à la demande de l'intéressé(e) pour servir et valoir ce que de droit.",
    ]
    y = s.flow(22, 86, 166, pieces, s.la(11), leading=9)
    start = 110 + s.text(110, y + 14, f"{town.name.latin}, le", s.la(10.5)) + 2
    s.text(start, y + 14, in_french(facts.issued), s.la(10.5), field=_issued(facts), fit=196 - start)
    s.text(130, y + 24, "LE CAID", s.la(11, bold=True))
    s.stamp(130, y + 44, 16, town.name.arabic, "CAIDAT")
    s.sign(160, y + 44, 36)
    s.specimen((60, 288), (150, 14))
    if rng.random() < 0.6:
        needled(s, 0.4)
    return (s,)


def _gendarmes(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the gendarmes' sheet: boxes with captions inside, in French over Arabic."""
    who, s, town = facts.holder, Form(A4, fonts.office(rng), rng, (250, 251, 248)), facts.town
    s.text(105, 15, "GENDARMERIE ROYALE", s.la(13, bold=True), side="middle")
    s.arabic(105, 23, "الدرك الملكي", s.ar(13, bold=True), side="middle")
    s.text(105, 30, f"Brigade territoriale de {town.name.latin}", s.la(9.5), side="middle")
    s.text(16, 46, "CERTIFICAT DE DOMICILE", s.la(14, bold=True))
    s.arabic(194, 46, "شهادة السكنى", s.named(14))
    s.rule(16, 50, 194, 50, width=0.5)
    name, line = who.surname_first.latin, facts.address.latin
    boxes = (
        (16, 56, 118, "Nom et prénom", "الاسم الكامل", name, Field("holder_name", name)),
        (136, 56, 58, "C.N.I.E.", "البطاقة", who.cin, Field("document_number", who.cin)),
        (16, 76, 58, "Date de naissance", "الازدياد", slashed(who.birth), None),
        (76, 76, 118, "Lieu de naissance", "المكان", who.town.name.latin, None),
        (16, 96, 178, "Adresse complète", "العنوان الكامل", line, Field("address", line)),
        (16, 116, 88, "Depuis", "منذ", str(facts.issued.year - rng.randint(1, 20)), None),
        (106, 116, 88, "Délivré le", "سلم في", slashed(facts.issued), _issued(facts)),
    )
    for x, y, wide, caption, caption_ar, value, field in boxes:
        s.box(x, y, wide, 18)
        s.text(x + 2, y + 4.6, caption, s.la(7.6, ink=GREY))
        s.arabic(x + wide - 2, y + 4.8, caption_ar, s.ar(8, ink=GREY))
        s.text(x + 3, y + 13.4, value, s.la(11.5, bold=True), field=field, fit=wide - 6)
    s.flow(
        16,
        146,
        178,
        [
            "Après enquête de voisinage, le commandant de brigade certifie que la personne "
            "désignée ci-dessus "
            "réside effectivement à l'adresse indiquée."
        ],
        s.la(10),
    )
    s.text(130, 168, "Le commandant de brigade", s.la(10))
    s.stamp(145, 190, 17, "الدرك الملكي", "GENDARMERIE ROYALE")
    s.sign(165, 188, 32)
    s.specimen((60, 240), (105, 285))
    return (s,)


LAYOUTS = (
    Layout("h2_residence_caid", "residence_certificate", _caid),
    Layout("h2_residence_police", "residence_certificate", _police),
    Layout("h2_residence_commune", "residence_certificate", _commune),
    Layout("h2_residence_gendarmes", "residence_certificate", _gendarmes),
)
